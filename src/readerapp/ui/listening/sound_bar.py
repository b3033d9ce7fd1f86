"""The bar at the foot of the window while a sound is fetched or played, with the title that leads
to its article."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import counted
from readerapp.ui.listening.speed_menu import SpeedMenu
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.plain_text import MOST_IN_NAME, shortened, spoken, text_label, tip_text
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import LINE_LETTERS
from readerapp.ui.widgets.tool_row import NEVER, Tool, ToolRow

SPEEDS = (75, 100, 125, 150, 175, 200)  # per cent
SKIP = 15  # seconds
_STEP, _PAGE = 5, 60  # seconds: of an arrow key, of Page Up and Down
_SIDE = 10  # pixels
_ONE_LINE_FROM, _TIME_FROM = 34, 22  # widths of the bar in em: title beside the rest; time

_LEAST_TITLE = QSize(60, 28)  # pixels
_TITLE_SIDE = 6  # pixels before and after the words: a frame shows the focus


@guarded
class SoundBar(QWidget):
    """Bar with the title of a sound, where it is and what can be done with it. GUI thread."""

    paused = Signal()  # or gone on with
    skipped = Signal(int)  # seconds
    sought = Signal(int)  # a millisecond
    speed_chosen = Signal(int)  # per cent
    stopped = Signal()
    article_wanted = Signal()

    # Here, because Qt sends events from within its own constructor.
    _time: "QWidget | None" = None

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pause, self.back, self.onward, self.stop = QAction(), QAction(), QAction(), QAction()
        self.speed_menu = SpeedMenu(SPEEDS)
        self._is_paused, self._at, self._length = False, 0, 0
        self.speed_menu.chosen.connect(self.speed_chosen)
        first = (
            Tool("pause", self.pause, NEVER),
            Tool("skip_back", self.back, 1),
            Tool("skip_on", self.onward, 2),
        )
        last = (Tool("speed", self.speed_menu, 1), Tool("stop", self.stop, NEVER))
        self.first = ToolRow(theme, first, self)  # made in the order of Tab
        for own in (self.pause, self.back, self.onward, self.stop):
            own.setParent(self)
        self.speed_menu.setParent(self, self.speed_menu.windowFlags())
        self.title = SoundTitle(self)
        self.slider = _Places(Qt.Orientation.Horizontal, self)
        self._time = self.time = text_label(self)
        self.last = ToolRow(theme, last, self)
        self.setObjectName("soundBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lay_out()
        self.pause.triggered.connect(self.paused)
        self.back.triggered.connect(lambda: self.skipped.emit(-SKIP))
        self.onward.triggered.connect(lambda: self.skipped.emit(SKIP))
        self.stop.triggered.connect(self.stopped)
        self.title.clicked.connect(self.article_wanted)
        self.slider.valueChanged.connect(lambda second: self.sought.emit(second * 1_000))
        keep_translated(self, self._set_texts)
        self.hide()

    def _lay_out(self) -> None:
        for row in (self.first, self.last):
            row.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for timed in (self.first, self.slider):  # time runs to the right, in Arabic players too
            timed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.slider.setTracking(False)  # it is heard from where the handle is let go
        self.slider.setSingleStep(_STEP)
        self.slider.setPageStep(_PAGE)
        self.slider.setMinimumWidth(40)
        self.time.setObjectName("mutedText")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        self._above, self._line = QHBoxLayout(), QHBoxLayout()
        for line in (self._above, self._line):
            line.setSpacing(_SIDE)
            lines.addLayout(line)
        self._above.setContentsMargins(_SIDE, 0, _SIDE, 0)  # its words begin where the icons do
        self._line.addWidget(self.first)
        self._line.addWidget(self.title, 2)
        self._line.addWidget(self.slider, 3)
        self._line.addWidget(self.time)
        self._line.addWidget(self.last)

    # What is shown

    def show_sound(self, name: str) -> None:
        """Show another sound, of which nothing is known yet."""
        self.title.show_title(name)
        self._at = self._length = 0
        self.slider.setEnabled(False)
        self._show_time("")

    def show_fetching(self, said: str) -> None:
        """Show in words how much of it is here; it cannot be played yet."""
        self._show_controls(False)
        self._show_time(said)

    def show_playing(self) -> None:
        """Show that it is heard."""
        self._show_controls(True)
        self._show_place()

    def show_paused(self, is_paused: bool) -> None:
        """Offer to go on, or to pause."""
        self._is_paused = is_paused
        self.first.set_icon("pause", "play" if is_paused else "pause")
        self._set_texts()

    def show_length(self, length: int) -> None:
        """Show how long it lasts, in milliseconds."""
        self._length = length
        self.slider.setEnabled(length > 0)
        self._show_place()

    def show_place(self, at: int) -> None:
        """Show how far it is heard, in milliseconds."""
        self._at = at
        self._show_place()

    def show_speed(self, speed: int) -> None:
        """Show how fast it is played, in per cent."""
        self.speed_menu.show_speed(speed)
        self._set_texts()

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        for row in (self.first, self.last):
            row.set_theme(theme)

    def _show_place(self) -> None:
        if not self.slider.isVisibleTo(self):
            return
        if not self.slider.isSliderDown():
            self.slider.blockSignals(True)
            self.slider.setRange(0, max(1, self._length // 1_000))
            self.slider.setValue(self._at // 1_000)
            self.slider.blockSignals(False)
        at, length = clock_of(self._at), clock_of(self._length)
        said = _("{time} of {length}").format(time=at, length=length)
        self._show_time(said if self._length else at)
        self.slider.setAccessibleDescription(spoken(self.time.text()))

    def _show_controls(self, are_shown: bool) -> None:
        self.first.setVisible(are_shown)
        self.slider.setVisible(are_shown)
        row, name = (self.first, "pause") if are_shown else (self.last, "stop")
        self.setFocusProxy(row.button(name))  # what F6 comes to

    def _show_time(self, said: str) -> None:
        self.time.setText(said)
        self._fit()

    def _set_texts(self) -> None:
        self.setAccessibleName(_("Player"))
        self.slider.setAccessibleName(_("Position"))
        self.pause.setText(_("Resume") if self._is_paused else _("Pause"))
        self.back.setText(counted("{count} second back", "{count} seconds back", SKIP))
        self.onward.setText(counted("{count} second forward", "{count} seconds forward", SKIP))
        self.stop.setText(_("Stop"))
        self.speed_menu.set_texts()
        speed = self.speed_menu.said
        self.speed_menu.setTitle(_("Speed: {speed}").format(speed=speed))
        self.last.button("speed").follow()
        self.last.set_labels({"speed": speed})
        self._show_place()

    # Room

    def _fit(self) -> None:
        """Put the title on a line of its own, then leave out the time, where there is no room for
        the rest. What is being fetched is said in any case."""
        em = max(1, self.fontMetrics().height())
        is_fetching = self.slider.isHidden()
        self._put_title(above=self.width() < _ONE_LINE_FROM * em)
        self.time.setVisible(is_fetching or self.width() >= _TIME_FROM * em)

    def _put_title(self, *, above: bool) -> None:
        if above is (self._above.indexOf(self.title) >= 0):
            return
        if above:
            self._line.removeWidget(self.title)
            self._above.addWidget(self.title, 1)
        else:
            self._above.removeWidget(self.title)
            self._line.insertWidget(1, self.title, 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._time is not None:
            self._fit()


@guarded
class _Places(QSlider):
    """A slider whose handle comes to where one clicks, as players have it. Keys take steps."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        option, style, control = QStyleOptionSlider(), self.style(), QStyle.ComplexControl.CC_Slider
        self.initStyleOption(option)
        handle = style.subControlRect(control, option, QStyle.SubControl.SC_SliderHandle, self)
        at = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and not handle.contains(at):
            groove = style.subControlRect(control, option, QStyle.SubControl.SC_SliderGroove, self)
            room = groove.width() - handle.width()
            place = at.x() - groove.x() - handle.width() // 2
            self.setValue(
                QStyle.sliderValueFromPosition(
                    self.minimum(), self.maximum(), place, room, option.upsideDown
                )
            )
        super().mousePressEvent(event)  # which takes hold of the handle


def clock_of(milliseconds: int) -> str:
    """Return a time of a sound as players write it: 4:05, 1:02:03."""
    minutes, seconds = divmod(milliseconds // 1_000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


@guarded
class SoundTitle(QToolButton):
    """A title in one line, which a long one does not widen. Space, Return and a click press it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self.setObjectName("soundTitle")
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        keep_translated(self, self._set_texts)

    @property
    def title(self) -> str:
        """What is written on it."""
        return self._title

    def show_title(self, title: str) -> None:
        """Write another title."""
        self._title = title
        self._set_texts()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(
            _LEAST_TITLE.width(), max(_LEAST_TITLE.height(), self.fontMetrics().height() + 8)
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The text is not the button's own: in that, "&" would underline a letter."""
        painter, option = QStylePainter(self), QStyleOptionToolButton()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        place = self.rect().adjusted(_TITLE_SIDE, 0, -_TITLE_SIDE, 0)
        words = shortened(self._title, LINE_LETTERS)
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        before = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        flags = QStyle.visualAlignment(self.layoutDirection(), before)
        ink = self.palette().link().color()
        painter.setPen(ink)
        painter.drawText(place, flags | Qt.TextFlag.TextSingleLine, shown)
        painter.end()

    def _set_texts(self) -> None:
        title = shortened(self._title, MOST_IN_NAME)
        name = _("Show the article of {title}").format(title=title)
        self.setAccessibleName(name)
        self.setToolTip(tip_text(name))
