"""Asks under which name something is saved, writes it off the GUI thread, and tells where it is."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox

from readerapp.background import Lane
from readerapp.domain.errors import ReaderError
from readerapp.domain.values import dataclass
from readerapp.library.export import Exported
from readerapp.library.output_files import file_name
from readerapp.messages import _, error_message
from readerapp.ui.language.retranslation import Words
from readerapp.ui.language.wording import counted, isolate
from readerapp.ui.shell.context import Context
from readerapp.ui.widgets.plain_text import shortened
from readerapp.ui.widgets.question_box import QuestionBox, QuestionWords

MOST_NAMED = 10  # articles that could not be saved, in the order in which they were tried
MOST_LETTERS = 120  # of a title
_SAME = {".htm": ".html", ".markdown": ".md"}  # endings that mean the same


@dataclass(frozen=True)
class Format:
    """A format of files: its name in the dialog, and the ending of its files, ".pdf"."""

    name: str
    ending: str

    @property
    def pattern(self) -> str:
        """As a file dialog lists it."""
        return f"{self.name} (*{self.ending})"


@dataclass(frozen=True)
class Destination:
    """Where something is to be written. `replace`: the file dialog asked about what is there."""

    path: Path
    replace: bool


# What writes a file. On a lane.
Write = Callable[[Destination], object]


class Saving(QObject):
    """Saves files that the reader names."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._context = context

    def choose(self, title: str, formats: tuple[Format, ...], heading: str) -> Destination | None:
        """Ask for a name; None when there shall be no file. The title is proposed.

        A name without one of the endings gets that of the format that is chosen; nobody was asked
        about a file that has that name already, so it stays."""
        proposed = file_name(title, formats[0].ending, _("Article"))
        patterns = ";;".join(each.pattern for each in formats)
        name, pattern = QFileDialog.getSaveFileName(
            self._context.window, heading, proposed, patterns
        )
        if not name:
            return None
        path = Path(name)
        suffix = path.suffix.lower()
        if _SAME.get(suffix, suffix) in {each.ending for each in formats}:
            return Destination(path, replace=True)
        ending = next((f.ending for f in formats if f.pattern == pattern), formats[0].ending)
        return Destination(path.with_name(f"{path.name}{ending}"), replace=False)

    def choose_folder(self, heading: str) -> Path | None:
        """Ask for a folder that several files go into; None when there shall be none."""
        name = QFileDialog.getExistingDirectory(self._context.window, heading)
        return Path(name) if name else None

    def write(self, to: Destination, write: Write) -> None:
        """Write a file on a lane, and tell of it."""
        context = self._context
        context.runner.submit(
            Lane.BULK, partial(write, to), lambda _done: self._tell(to.path), context.failed
        )

    def write_into(self, folder: Path, write: Callable[[], Exported]) -> None:
        """Write several files into a folder on a lane, and tell of them."""
        context = self._context
        tell = partial(self.tell_of_several, folder)
        context.runner.submit(Lane.BULK, write, tell, context.failed)

    def tell_of_several(self, folder: Path, exported: Exported) -> None:
        """Tell how many files were written into a folder and, when it was not all, which were
        not, and why."""

        def said() -> str:
            saved = counted(
                "{count} file saved in {folder}",
                "{count} files saved in {folder}",
                exported.written,
            )
            return saved.format(folder=isolate(folder.name))

        if exported.error is None:
            if exported.written:
                self._say(said, folder / "*")
            return
        if not exported.written:
            self._context.failed(exported.error)
            return
        box = QuestionBox(
            self._context.window, partial(self._left_out, said, exported, exported.error)
        )
        close = box.add(QMessageBox.ButtonRole.RejectRole)
        box.setEscapeButton(close)
        box.finished.connect(box.deleteLater)
        box.open()

    def _left_out(self, said: Words, exported: Exported, error: ReaderError) -> QuestionWords:
        """Which of several files were not written, and why."""
        named = [isolate(shortened(each, MOST_LETTERS)) for each in exported.left[:MOST_NAMED]]
        if rest := len(exported.left) - len(named):
            named.append(counted("and {count} more", "and {count} more", rest))
        why = error_message(error)
        left = counted(
            "{count} article could not be saved:",
            "{count} articles could not be saved:",
            len(exported.left),
        )
        details = "\n".join((why, "", left, *named))
        title = _("Save Articles in a Folder")
        return QuestionWords(title, said(), (_("Close"),), details)

    def _tell(self, path: Path) -> None:
        self._say(lambda: _("Saved: {name}").format(name=isolate(path.name)), path)

    def _say(self, said: Words, path: Path) -> None:
        self._context.window.toast.show_message(
            said, lambda: _("Show in &Folder"), lambda: self.show_folder(path)
        )

    def show_folder(self, path: Path) -> None:
        """Show where a file is, in the file manager."""
        folder = str(path.absolute().parent)
        QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
