"""Commands that only one page or pane has: their keys, and actions that know them there."""

from collections.abc import Callable, Sequence
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from readerapp.domain.values import dataclass
from readerapp.ui.shell.commands import LIST_AND_ARTICLE
from readerapp.ui.widgets.card_menus import MenusFirst


class Place(Enum):
    """Where the focus is when a key is pressed."""

    LIST = auto()
    ARTICLE = auto()
    NAVIGATION = auto()
    FRONT_PAGE = auto()
    STORY_PAGE = auto()


@dataclass(frozen=True)
class PageCommand:
    """One command of a page. `repeats`: while its key is held down."""

    name: str
    place: Place
    key: str
    repeats: bool = False


# The names stand in the settings beside those of `COMMANDS`, which have no full stop.
PAGE_COMMANDS = (
    PageCommand("front_page.next_card", Place.FRONT_PAGE, "J", repeats=True),
    PageCommand("front_page.previous_card", Place.FRONT_PAGE, "K", repeats=True),
    PageCommand("front_page.open", Place.FRONT_PAGE, "T"),
    PageCommand("front_page.next_section", Place.FRONT_PAGE, "Ctrl+PgDown", repeats=True),
    PageCommand("front_page.previous_section", Place.FRONT_PAGE, "Ctrl+PgUp", repeats=True),
    PageCommand("front_page.toggle_read", Place.FRONT_PAGE, "M"),
    PageCommand("front_page.toggle_star", Place.FRONT_PAGE, "S"),
    PageCommand("front_page.follow", Place.FRONT_PAGE, "F"),
    PageCommand("front_page.why", Place.FRONT_PAGE, "W"),
    PageCommand("front_page.open_browser", Place.FRONT_PAGE, "B"),
    PageCommand("front_page.show_news", Place.FRONT_PAGE, "U"),
    PageCommand("story.next_language", Place.ARTICLE, "L"),
    PageCommand("story.previous_language", Place.ARTICLE, "Shift+L"),
)


class PageActions(QObject):
    """The actions of one place, by the names of their commands.

    Qt finds their letters beside Greek ones, and the digits of a French keyboard, as for all
    commands.
    """

    changed = Signal()  # other keys

    def __init__(self, widget: QWidget, place: Place) -> None:
        super().__init__(widget)
        self._widget = widget
        self._menus_first = MenusFirst(self)
        self._actions: dict[str, QAction] = {}
        for command in PAGE_COMMANDS:
            if command.place is place:
                action = self._actions[command.name] = self.add(command.key)
                action.setAutoRepeat(command.repeats)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the commands."""
        return tuple(self._actions)

    def add(self, key: str) -> QAction:
        """Return a new action of the place, with a key that nobody can change."""
        action = QAction(self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(LIST_AND_ARTICLE)
        action.installEventFilter(self._menus_first)
        self._widget.addAction(action)
        return action

    def connect_to(self, name: str, act: Callable[[], object]) -> None:
        """Do something when the key of a command is pressed."""
        self._actions[name].triggered.connect(lambda _checked=False: act())

    def use_keys(self, name: str, keys: Sequence[QKeySequence]) -> None:
        """Give a command these keys, and no others."""
        self._actions[name].setShortcuts(keys)
        self.changed.emit()

    def keys(self, name: str) -> list[QKeySequence]:
        """Return the keys of a command that work now."""
        return self._actions[name].shortcuts()

    def first_key(self, name: str) -> str:
        """Return the first key of a command as this computer calls it, "" when it has none."""
        native = QKeySequence.SequenceFormat.NativeText
        return "".join(each.toString(native) for each in self.keys(name)[:1])
