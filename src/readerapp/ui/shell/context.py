"""The context: what a feature is given to connect itself with the running application."""

from PySide6.QtCore import QObject, Signal

from readerapp.background import LibraryEvents, OnFailure, TaskRunner
from readerapp.domain.values import dataclass
from readerapp.library import Library
from readerapp.settings import Settings
from readerapp.ui.article_list.controller import ListController
from readerapp.ui.language.wording import Wording
from readerapp.ui.shell.undo import UndoStack
from readerapp.ui.shell.window import MainWindow
from readerapp.ui.themes.appearance import Appearance
from readerapp.ui.widgets.paint_turn import PaintTurn
from readerapp.ui.widgets.pictures import Pictures


class Requests(QObject):
    """What one feature asks of another, which it does not know. Whoever can do it listens."""

    article = Signal(int)  # to be shown, whatever page stands in its place
    settings_page = Signal(str)  # to be opened
    process_crashed = Signal()  # a command in a process of its own: to be recorded and told


@dataclass(frozen=True)
class Context:
    """The objects that exist once, before the first rows are on screen."""

    library: Library
    runner: TaskRunner
    events: LibraryEvents
    settings: Settings
    window: MainWindow
    listing: ListController
    undo: UndoStack
    appearance: Appearance
    wording: Wording
    pictures: Pictures
    painting: PaintTurn
    failed: OnFailure
    requests: Requests
