"""Saves what is shared under a name that is asked for, off the GUI thread, and tells where it is;
and brings articles onto pages: writes them as PDF, and previews them before they are printed."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSizeF, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox

from readerapp import settings as declared
from readerapp.background import Lane
from readerapp.background.idle_steps import IdleSteps
from readerapp.domain.articles import Article, PictureState
from readerapp.domain.errors import ReaderError
from readerapp.domain.pixels import PictureBox
from readerapp.domain.values import dataclass
from readerapp.library import export
from readerapp.library.export import Exported
from readerapp.library.output_files import PAGES, file_name
from readerapp.library.reading import ReadableArticle
from readerapp.messages import _, error_message
from readerapp.ui.language.retranslation import Words
from readerapp.ui.language.wording import counted, isolate
from readerapp.ui.sharing.words import SharingWords
from readerapp.ui.shell.context import Context
from readerapp.ui.widgets.dialog_parts import QuestionBox, QuestionWords
from readerapp.ui.widgets.plain_text import shortened

if TYPE_CHECKING:
    from readerapp.ui.sharing.paper import PagesFile, Paper
    from readerapp.ui.sharing.printing import PrintPreview

DRAWN = PictureBox(1_600, 2_200)  # pixels of a picture on paper: 240 to the inch

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


class Pages(QObject):
    """Lays articles out on pages in idle moments. What does it is loaded with its first use, for
    few write pages and fewer print."""

    def __init__(self, context: Context, words: SharingWords, saving: Saving) -> None:
        super().__init__(context.window)
        self._context = context
        self._words = words
        self._saving = saving
        self._pictures = context.pictures
        self._jobs: set[IdleSteps] = set()

    @property
    def is_busy(self) -> bool:
        """Whether pages are being laid out."""
        return bool(self._jobs)

    def stop(self) -> None:
        """Finish what is being laid out: the reader wants it saved."""
        for job in tuple(self._jobs):
            job.finish()

    def write(self, found: ReadableArticle, to: Destination) -> None:
        """Write an article as a PDF file, on the paper of the reader's country."""

        def save(data: bytes) -> None:
            def write(there: Destination) -> None:
                export.save_made(data, there.path, PAGES, replace=there.replace)

            self._saving.write(to, write)

        self.make(found, save)

    def make(self, found: ReadableArticle, then: Callable[[bytes], object]) -> None:
        """Lay an article out, and call `then` with its pages as PDF."""
        from readerapp.ui.sharing.paper import pages_file

        def begin(images: Mapping[int, QImage]) -> None:
            file = pages_file(found, images, self._words, serif=self._is_serif)
            self._take_steps(file, then)

        self._draw(found.article, begin)

    def preview(self, found: ReadableArticle) -> None:
        """Show an article as it would be printed."""
        self._draw(found.article, partial(self._open_preview, found))

    @property
    def _is_serif(self) -> bool:
        font = self._context.settings.get(declared.READING_FONT)
        return font is declared.ReadingFont.SERIF

    def _take_steps(self, file: "PagesFile", then: Callable[[bytes], object]) -> None:
        def steps() -> Iterator[None]:
            yield from file.write()
            self._jobs.discard(job)
            job.deleteLater()
            then(file.data)

        job = IdleSteps(steps(), lambda: self._context.runner.is_reading, self)
        self._jobs.add(job)
        job.start()

    def _open_preview(self, found: ReadableArticle, images: Mapping[int, QImage]) -> "PrintPreview":
        from readerapp.ui.sharing.paper import paper_of, usual_paper
        from readerapp.ui.sharing.printing import PrintPreview

        def make(size: QSizeF) -> "Paper":
            return paper_of(found, images, self._words, size, serif=self._is_serif)

        title = self._words.cited(found.article).title
        theme, window = self._context.appearance.theme, self._context.window
        preview = PrintPreview(title, usual_paper(), make, theme, window)
        preview.finished.connect(preview.deleteLater)
        preview.open()
        return preview

    def _draw(self, article: Article, then: Callable[[dict[int, QImage]], object]) -> None:
        """Have the pictures of an article drawn for paper."""
        stored = [p.position for p in article.pictures if p.state is PictureState.STORED]
        if stored:
            self._pictures.load_all(article.head.id, stored, DRAWN, then)
        else:
            then({})
