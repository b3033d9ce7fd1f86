"""The bar below the article while it is read aloud."""

from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from readerapp.messages import _, pgettext
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.tool_row import NEVER, Tool, ToolRow

SPEEDS = (50, 75, 100, 125, 150, 175, 200, 250, 300)  # per cent


@guarded
class SpeechBar(ToolRow):
    """Bar with what can be done while an article is read aloud. Escape stops."""

    speed_chosen = Signal(int)  # per cent
    stopped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.back, self.pause, self.onward = QAction(), QAction(), QAction()
        self.goes_on, self.stop = QAction(), QAction()
        self.goes_on.setCheckable(True)
        self.speed_menu = QMenu()
        self._is_paused, self._speed = False, 100
        self._speeds = QActionGroup(self.speed_menu)
        for speed in SPEEDS:
            action = self.speed_menu.addAction("")
            action.setCheckable(True)
            action.setData(speed)
            action.triggered.connect(partial(self._choose, speed))
            self._speeds.addAction(action)
        tools = (
            Tool("earlier", self.back, 3, is_mirrored=True),
            Tool("pause", self.pause, NEVER, is_mirrored=True),
            Tool("later", self.onward, 2, is_mirrored=True),
            Tool("speed", self.speed_menu, 4, begins_group=True),
            Tool("queue", self.goes_on, 5, is_mirrored=True),
            Tool("stop", self.stop, NEVER, at_end=True),
        )
        super().__init__(theme, tools, parent)
        for action in (self.back, self.pause, self.onward, self.goes_on, self.stop):
            action.setParent(self)
        self.speed_menu.setParent(self, self.speed_menu.windowFlags())
        self.setObjectName("speechBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.stop.triggered.connect(self.stopped)
        keep_translated(self, self._set_titles)
        self.hide()

    def show_paused(self, is_paused: bool) -> None:
        """Offer to go on, or to pause."""
        self._is_paused = is_paused
        self.set_icon("pause", "play" if is_paused else "pause")
        self._set_titles()

    def show_speed(self, speed: int) -> None:
        """Show how fast it is read, in per cent."""
        self._speed = speed
        for action in self._speeds.actions():
            action.setChecked(action.data() == speed)
        self._set_titles()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.stopped.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, speed: int, _checked: bool = False) -> None:
        self.speed_chosen.emit(speed)

    def _set_titles(self) -> None:
        self.setAccessibleName(_("Read Aloud"))
        self.back.setText(_("Previous Paragraph"))
        self.onward.setText(_("Next Paragraph"))
        self.pause.setText(_("Go On") if self._is_paused else _("Pause"))
        self.goes_on.setText(_("Go On with the List"))
        self.stop.setText(_("Stop"))
        speed = self._in_words(self._speed)
        self.speed_menu.setTitle(pgettext("speech", "Speed: {speed}").format(speed=speed))
        for action in self._speeds.actions():
            action.setText(self._in_words(action.data()))
        self.button("speed").follow()
        self.set_labels(
            {
                "pause": self.pause.text(),
                "speed": speed,
                "queue": self.goes_on.text(),
                "stop": self.stop.text(),
            }
        )

    def _in_words(self, speed: int) -> str:
        """As people write it: 1.25×."""
        return _("{times}×").format(times=QLocale().toString(speed / 100, "g", 3))
