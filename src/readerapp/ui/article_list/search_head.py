"""Search controls above the rows: the search box, its help, and while searching where and in which
order; a sentence about what of the search was left out."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFontInfo,
    QFontMetrics,
    QKeySequence,
    QPalette,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.articles import Order
from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import counted
from readerapp.ui.widgets.drawn_icons import icon
from readerapp.ui.widgets.plain_text import button_text, text_field, text_label, tip_text
from readerapp.ui.widgets.slot_guard import guarded

TYPING_PAUSE = 180  # ms; a search starts when the typing rests
SHOW_AFTER = 700  # ms; who is still typing is not corrected
SIDE, SPACE = 12, 4  # pixels beside the controls, between them
LEAST, LONGEST_PLACE = 12, 24  # characters of the name of a list, beside other buttons and at all


@guarded
class SearchHead(QWidget):
    """The search controls. Hold no state but what they show and what was searched for last."""

    searched = Signal(str)  # another search, "" for none
    left = Signal()  # the reader goes on to what was found
    help_requested = Signal()
    order_chosen = Signal(object)  # Order
    everywhere_chosen = Signal(bool)
    save_requested = Signal()
    rule_requested = Signal()

    _is_laid_out = False  # here, because Qt sends events from within its own constructor

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = text_field(self)
        self.edit.setClearButtonEnabled(True)
        self._searched = ""
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._typing.timeout.connect(self._on_typing_rested)
        self.edit.textChanged.connect(self._on_text_changed)
        for key, act in (("Esc", self._leave), ("Return", self._go_on)):
            shortcut = QShortcut(QKeySequence(key), self.edit, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.help = QToolButton(self)
        self.help.setText("?")
        self.help.clicked.connect(self.help_requested)
        self.looks = QToolButton(self)
        self.looks.setText("⋯")
        self.looks.setObjectName("listLooks")
        self.count = text_label(self)
        self.count.setObjectName("mutedText")
        self._count_words = ""
        self._found = -1  # how many articles a search found, below 0 when nobody knows yet
        self.here, self.everywhere = self._pair(("chip", "chip"))
        self.newest, self.best = self._pair(("chip", "chip"))
        self.save = QToolButton(self)
        self.save.clicked.connect(self.save_requested)
        self.rule = QToolButton(self)
        self.rule.clicked.connect(self.rule_requested)
        self.problems = text_label(self)
        self.problems.setObjectName("mutedText")
        self.problems.setWordWrap(True)
        self.problems.hide()
        self._pending = ""
        self._later = QTimer(self, singleShot=True, interval=SHOW_AFTER)
        self._later.timeout.connect(self._show_pending)
        self._place = ""
        self.everywhere.toggled.connect(self.everywhere_chosen)
        self.best.toggled.connect(
            lambda is_best: self.order_chosen.emit(Order.BEST if is_best else Order.NEWEST)
        )
        self._lay_out()
        keep_translated(self, self._set_texts)
        self.show_search(is_searching=False)

    def _pair(self, names: Sequence[str]) -> list[QToolButton]:
        """Two buttons of which one is down; the first one at first."""
        group = QButtonGroup(self)
        buttons = [QToolButton(self) for __ in names]
        for button, name in zip(buttons, names, strict=True):
            button.setObjectName(name)
            button.setCheckable(True)
            group.addButton(button)
        buttons[0].setChecked(True)
        return buttons

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDE, 10, SIDE, 8)
        layout.setSpacing(6)
        self._scope = _Line((self.here, self.everywhere))
        self._orders = _Line((self.newest, self.best))
        self._found_line = _Line((self.count, _Line((self.save, self.rule))))
        self._order = _Line((self._orders, self._found_line), fills=True)
        layout.addWidget(_Line((self.edit, self.help, self.looks), fills=True))
        layout.addWidget(self._scope)
        layout.addWidget(self._order)
        layout.addWidget(self.problems)
        self.edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._is_laid_out = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if (
            event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
            and self._is_laid_out
        ):
            self._draw_icons()
            self._fit()

    def minimumSizeHint(self) -> QSize:
        """The narrowest: the field beside its buttons. All else makes itself narrower."""
        hint, buttons = super().minimumSizeHint(), (self.help, self.looks)
        width = self.edit.minimumSizeHint().width() + 2 * (SIDE + SPACE)
        width += sum(button.minimumSizeHint().width() for button in buttons)
        return QSize(min(hint.width(), width), hint.height())

    def _fit(self) -> None:
        """Give way where it is narrow: what is done with what was found shows icons, so that it
        stays beside the orders, then what was found is a mere number; then the orders stand above
        it, then everything stands above each other."""
        if not self._is_laid_out:
            return
        room = self.width() - 2 * SIDE
        self._set_here_text(room)
        self._scope.fit(room)
        self._orders.fit(room)
        self._show_icons(wanted=False)
        beside = room - self._orders.wanted - SPACE
        self.count.setText(self._count_words)
        self._show_icons(wanted=self._found_line.wanted > beside)
        if self._count_words and self._found_line.wanted > beside:
            self.count.setText(QLocale().toString(self._found))
        self._found_line.fit(room)
        self._order.fit(room)

    def _show_icons(self, *, wanted: bool) -> None:
        styles = Qt.ToolButtonStyle
        for button in (self.save, self.rule):
            if wanted and button.icon().isNull():
                self._draw_icons()
            button.setToolButtonStyle(
                styles.ToolButtonIconOnly if wanted else styles.ToolButtonTextOnly
            )

    def _draw_icons(self) -> None:
        """Draw the icons of the buttons in the ink and the size of their words."""
        side = max(16, round(QFontInfo(self.save.font()).pixelSize() * 1.2))
        ink = self.palette().color(QPalette.ColorRole.WindowText).name()
        for button, name in ((self.save, "save_search"), (self.rule, "rule")):
            button.setIcon(icon(name, ink, side, self.devicePixelRatioF()))
            button.setIconSize(QSize(side, side))

    # What is typed

    def show_text(self, text: str) -> None:
        """Put words into the box without telling anyone."""
        self._searched = text.strip()
        self.edit.setText(text)
        self._typing.stop()

    def _leave(self) -> None:
        """Esc empties the box; in an empty box it goes back to the list."""
        if self.edit.text():
            self.edit.clear()
        else:
            self._go_on()

    def _go_on(self) -> None:
        self._on_typing_rested()
        self.left.emit()

    def _on_text_changed(self, text: str) -> None:
        if text:
            self._typing.start()
        else:
            self._on_typing_rested()  # clearing takes effect at once

    def _on_typing_rested(self) -> None:
        self._typing.stop()
        text = self.edit.text().strip()
        if text != self._searched:
            self._searched = text
            self.searched.emit(text)

    # What is shown

    def show_search(self, *, is_searching: bool, place: str = "") -> None:
        """Show what belongs to a search, or hide it. `place`: the list it could be kept to, ""
        when it is about everything anyway."""
        self._place = place
        self._scope.setVisible(is_searching and bool(place))
        self._order.setVisible(is_searching)
        self._set_place_texts()
        if not is_searching:
            self.show_problems("")

    def choose(self, *, everywhere: bool, order: Order) -> None:
        """Show what is in force without telling anyone."""
        for button in (self.here, self.everywhere, self.newest, self.best):
            button.blockSignals(True)
        (self.everywhere if everywhere else self.here).setChecked(True)
        (self.best if order is Order.BEST else self.newest).setChecked(True)
        for button in (self.here, self.everywhere, self.newest, self.best):
            button.blockSignals(False)

    def show_count(self, found: int) -> None:
        """Show how many articles a search found; nothing below 0, when nobody knows yet."""
        self._found = found
        self._set_count_text()

    def _set_count_text(self) -> None:
        words = (
            counted("{count} found", "{count} found", self._found, "articles")
            if self._found >= 0
            else ""
        )
        self._count_words = words
        self.count.setText(words)
        self.count.setAccessibleName(words)
        self.count.setToolTip(tip_text(words))
        self._fit()

    def show_problems(self, sentence: str) -> None:
        """Show soon what of the search was left out; hide it at once."""
        self._pending = sentence
        self._later.start()
        if sentence != self.problems.text():
            self.problems.hide()

    def _show_pending(self) -> None:
        self.problems.setText(self._pending)
        self.problems.setVisible(bool(self._pending))

    # Texts

    def _set_texts(self) -> None:
        self.edit.setPlaceholderText(_("Search"))
        self.edit.setAccessibleName(_("Search articles"))
        height = QFontMetrics(self.edit.font()).height() + 14
        self.edit.setMinimumHeight(height)
        self.help.setMinimumSize(height, height)
        self.looks.setMinimumSize(height, height)
        _name(self.looks, _("How this list is shown"))
        self._set_count_text()
        _name(self.help, _("How to search (F1)"))
        self.everywhere.setText(_("Everywhere"))
        # Translators: an order of articles
        self.newest.setText(_("Date"))
        # Translators: an order of articles
        self.best.setText(_("Relevance"))
        _name(self.newest, _("The newest first"))
        _name(self.best, _("The best match first"))
        self.save.setText(_("Save…"))
        _name(self.save, _("Save this search"))
        self.rule.setText(_("Rule…"))
        _name(self.rule, _("Make a rule of this search"))
        self._set_place_texts()

    def _set_place_texts(self) -> None:
        _name(self.here, _("Search in “{list}” only").format(list=self._place))
        _name(self.everywhere, _("Search in all articles"))
        self._fit()

    def _set_here_text(self, room: int) -> None:
        """Call the list by its name, as much of it as there is room for."""
        name = self._place
        short = f"{name[:LONGEST_PLACE]}…" if len(name) > LONGEST_PLACE else name
        self.here.setText(button_text(short) or _("This list"))
        beside = room - SPACE - self.everywhere.sizeHint().width()
        while short and self.here.sizeHint().width() > (beside if len(short) > LEAST else room):
            short = short.removesuffix("…")[:-1]
            self.here.setText(button_text(f"{short}…"))


class _Line(QWidget):
    """Widgets beside each other, or above each other where they do not fit."""

    def __init__(self, widgets: Sequence[QWidget], *, fills: bool = False) -> None:
        """`fills`: the first one takes all the room there is beside the others."""
        super().__init__()
        self._widgets, self._fills = widgets, fills
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(SPACE)
        for widget in widgets:
            self._box.addWidget(widget)
        if fills:
            self._box.setStretch(0, 1)
        else:
            self._box.addStretch()

    @property
    def wanted(self) -> int:
        """The width at which all stand beside each other as they are."""
        return sum(_width(each) + SPACE for each in self._widgets) - SPACE

    @property
    def taken(self) -> int:
        """The width at which they stand as they do now."""
        if self._box.direction() == QBoxLayout.Direction.LeftToRight:
            return self.wanted
        return max(map(_width, self._widgets))

    def fit(self, room: int) -> None:
        """Take no more than so many pixels."""
        ways = QBoxLayout.Direction
        is_beside = self.wanted <= room
        self._box.setDirection(ways.LeftToRight if is_beside else ways.TopToBottom)
        self._box.setStretch(0, int(self._fills and is_beside))


def _width(widget: QWidget) -> int:
    """The width a widget wants. Of a line Qt would tell it as it was before the texts changed."""
    return widget.taken if isinstance(widget, _Line) else widget.sizeHint().width()


def _name(button: QToolButton, name: str) -> None:
    button.setAccessibleName(name)
    button.setToolTip(tip_text(name))
