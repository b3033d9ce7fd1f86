"""The status banner: what is wrong with the library file while the window is open, and whether the
program was updated under it."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from readerapp.background import TaskRunner
from readerapp.domain.errors import ReaderError, Reason, StorageError
from readerapp.library import Library
from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.widgets.announcer import announce
from readerapp.ui.widgets.notice_focus import NoticeFocus
from readerapp.ui.widgets.plain_text import text_label


class StatusBanner(QFrame):
    """Status banner: one sentence and at most one action. It never takes the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBanner")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._text = text_label(self)
        self._text.setWordWrap(True)
        self.button = QPushButton(self)
        self.button.clicked.connect(self._run_action)
        self._action: Callable[[], None] | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 12, 6)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.button)
        self.hide()
        NoticeFocus(self)

    @property
    def text(self) -> str:
        """The sentence on show, "" when there is none."""
        return "" if self.isHidden() else self._text.text()

    def show_message(
        self, text: str, button: str = "", action: Callable[[], None] | None = None
    ) -> None:
        """Show a sentence until another one, or "", takes its place."""
        is_new = text != self.text
        self._text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._action = action
        self.setVisible(bool(text))
        if is_new and text:
            announce(self, text)

    def _run_action(self) -> None:
        if self._action:
            self._action()


class LibraryProblem(Enum):
    """Problem of the library file, the worst last; a lesser one does not hide a worse one."""

    NONE = auto()
    READ_ONLY = auto()
    HELD = auto()  # by another program; writes wait
    DAMAGED = auto()
    VANISHED = auto()


_PROBLEMS = {Reason.DAMAGED: LibraryProblem.DAMAGED, Reason.VANISHED: LibraryProblem.VANISHED}


class LibraryStatus(QObject):
    """Shows in the status banner what is wrong with the library; where nothing is, that the program
    was updated."""

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        bar: StatusBanner,
        repair: Callable[[ReaderError], None],
        restart: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._banner = bar
        self._repair = repair
        self._restart = restart
        self._is_updated = False
        self._error: ReaderError | None = None
        is_told = library.is_read_only and not library.is_drawn
        self._problem = LibraryProblem.READ_ONLY if is_told else LibraryProblem.NONE
        runner.held.connect(lambda _error: self._begin(LibraryProblem.HELD))
        runner.freed.connect(self._on_freed)
        keep_translated(bar, self._set_texts)

    def show_updated(self) -> None:
        """Say that the program was updated, and offer to restart it."""
        if not self._is_updated:
            self._is_updated = True
            self._set_texts()

    def show_error(self, error: ReaderError) -> bool:
        """Show a failure if it is one of the library itself; return whether it is."""
        if error.reason is Reason.UPDATED:
            self.show_updated()  # and what was asked for says so as well
        if not isinstance(error, StorageError) or error.name != str(self._library.store.path):
            return False
        if error.reason is Reason.READ_ONLY and self._library.is_read_only:
            return True
        if error.reason not in _PROBLEMS:
            return False
        self._error = error
        self._begin(_PROBLEMS[error.reason])
        return True

    def _set_texts(self) -> None:
        said = {
            LibraryProblem.NONE: "",
            LibraryProblem.READ_ONLY: _("This library can only be read. Marks are not saved."),
            LibraryProblem.HELD: _(
                "Another program is using the library. Your marks are saved as soon as it is done."
            ),
            LibraryProblem.DAMAGED: _("A part of the library is damaged."),
            LibraryProblem.VANISHED: _(
                "The library is no longer available. Nothing can be saved until it is back."
            ),
        }
        text = said[self._problem]
        if self._is_updated and self._problem in (LibraryProblem.NONE, LibraryProblem.READ_ONLY):
            text = _("Readerapp was updated. Restart to use the new version.")
            self._banner.show_message(text, _("&Restart"), self._restart)
        elif self._problem is LibraryProblem.DAMAGED:
            self._banner.show_message(text, _("Repair…"), self._ask_to_repair)
        else:
            self._banner.show_message(text)

    def _begin(self, trouble: LibraryProblem) -> None:
        if trouble.value > self._problem.value:
            self._problem = trouble
            self._set_texts()

    def _on_freed(self) -> None:
        if self._problem in (LibraryProblem.HELD, LibraryProblem.VANISHED):
            self._problem = LibraryProblem.NONE
            self._set_texts()

    def _ask_to_repair(self) -> None:
        if self._error is not None:
            self._repair(self._error)
