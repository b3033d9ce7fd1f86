"""Shares several articles at once: as a list, as one book, as a folder of files."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from readerapp.background import Lane
from readerapp.domain.articles import Article
from readerapp.domain.errors import ReaderError
from readerapp.library import export, reading
from readerapp.library.export import Exported
from readerapp.library.output_files import PAGES, free_path
from readerapp.library.reading import ReadableArticle
from readerapp.messages import _
from readerapp.rendering import OutputWords
from readerapp.rendering.citation import Citation, letter_of_several, list_markdown, list_text
from readerapp.ui.language.wording import counted
from readerapp.ui.reading.copying import linked, plain
from readerapp.ui.sharing.pages import Pages
from readerapp.ui.sharing.saving import Destination, Format, Saving
from readerapp.ui.sharing.words import SharingWords
from readerapp.ui.shell.context import Context
from readerapp.ui.widgets.share_menu import ShareKind

MOST = 200  # articles shared at once: their texts are held in memory
_ENDINGS = {ShareKind.MARKDOWN: ".md", ShareKind.HTML: ".html"}


class SeveralController(QObject):
    """Shares the articles that are selected. GUI thread."""

    def __init__(
        self,
        context: Context,
        words: SharingWords,
        saving: Saving,
        pages: Pages,
        open_letter: Callable[[str], None],
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._words = words
        self._saving = saving
        self._pages = pages
        self._open_letter = open_letter
        self._being_laid_out: set[_PageFiles] = set()

    @property
    def is_busy(self) -> bool:
        """Whether pages of articles are still to be written."""
        return bool(self._being_laid_out)

    def stop(self) -> None:
        """Begin no further article; the one that is being laid out is written."""
        for run in self._being_laid_out:
            run.stop()

    def share(self, ids: Sequence[int], kind: ShareKind) -> None:
        """Share articles, in this order."""
        if len(ids) > MOST:
            self._context.window.toast.show_message(
                lambda: counted(
                    "At most {count} article can be shared at once.",
                    "At most {count} articles can be shared at once.",
                    MOST,
                )
            )
        elif kind is ShareKind.EPUB:
            self._save_book(ids)
        elif kind is ShareKind.PDF:
            self._save_pages(ids)
        elif kind in _ENDINGS:
            self._save_files(ids, _ENDINGS[kind])
        else:
            act = {
                ShareKind.COPY: self._copy,
                ShareKind.COPY_MARKDOWN: self._copy_markdown,
                ShareKind.MAIL: self._mail,
            }[kind]
            self._read(ids, act)

    def _read(self, ids: Sequence[int], then: Callable[[tuple[Article, ...]], object]) -> None:
        def give(found: tuple[Article, ...]) -> None:
            if found:  # they may have been removed meanwhile
                then(found)

        work = partial(reading.articles, self._context.library, tuple(ids))
        self._context.runner.submit(Lane.READ, work, give, self._context.failed)

    # Copying and sending

    def _copy(self, found: tuple[Article, ...]) -> None:
        QGuiApplication.clipboard().setMimeData(linked(list_text(self._cited(found))))
        self._say_copied(len(found))

    def _copy_markdown(self, found: tuple[Article, ...]) -> None:
        QGuiApplication.clipboard().setMimeData(plain(list_markdown(self._cited(found))))
        self._say_copied(len(found))

    def _say_copied(self, count: int) -> None:
        self._context.window.toast.show_message(
            lambda: counted("{count} source copied", "{count} sources copied", count)
        )

    def _mail(self, found: tuple[Article, ...]) -> None:
        subject = counted("{count} article", "{count} articles", len(found))

        def more(count: int) -> str:
            return counted("and {count} more", "and {count} more", count)

        self._open_letter(letter_of_several(self._cited(found), subject, more))

    def _cited(self, found: tuple[Article, ...]) -> list[Citation]:
        return [self._words.cited(article) for article in found]

    # Files

    def _save_book(self, ids: Sequence[int]) -> None:
        title = self._words.collection(len(ids), self._context.library.clock.now())
        formats = (Format(_("E-book (EPUB)"), ".epub"),)
        to = self._saving.choose(title, formats, _("Save Articles as E-Book"))
        if to is None:
            return

        def save(found: tuple[Article, ...]) -> None:
            # Counted again: some may be gone.
            named = self._words.collection(len(found), self._context.library.clock.now())
            sources = self._with_words(found)

            def write(there: Destination) -> None:
                export.export_book(
                    self._context.library, sources, named, there.path, replace=there.replace
                )

            self._saving.write(to, write)

        self._read(ids, save)

    def _save_files(self, ids: Sequence[int], ending: str) -> None:
        folder = self._saving.choose_folder(_("Save Articles in a Folder"))
        if folder is None:
            return

        def save(found: tuple[Article, ...]) -> None:
            sources = self._with_words(found)
            write = partial(export.export_each, self._context.library, sources, folder, ending)
            self._saving.write_into(folder, write)

        self._read(ids, save)

    def _with_words(self, found: tuple[Article, ...]) -> list[tuple[Article, OutputWords]]:
        return [(article, self._words.output(article)) for article in found]

    def _save_pages(self, ids: Sequence[int]) -> None:
        folder = self._saving.choose_folder(_("Save Articles in a Folder"))
        if folder is None:
            return

        def over(exported: Exported) -> None:
            self._being_laid_out.discard(run)
            run.deleteLater()
            self._saving.tell_of_several(folder, exported)

        run = _PageFiles(self._context, self._words, self._pages, ids, folder, over)
        self._being_laid_out.add(run)
        self._context.window.toast.show_message(
            lambda: counted("Laying out {count} article…", "Laying out {count} articles…", len(ids))
        )
        run.start()


class _PageFiles(QObject):
    """Writes articles as PDF files, one after another: pictures of all would fill the memory."""

    def __init__(
        self,
        context: Context,
        words: SharingWords,
        pages: Pages,
        ids: Sequence[int],
        folder: Path,
        over: Callable[[Exported], None],
    ) -> None:
        """`over` is called with what was written and what was not."""
        super().__init__(pages)
        self._context = context
        self._words = words
        self._pages = pages
        self._left = list(reversed(ids))
        self._folder = folder
        self._over = over
        self._written = 0
        self._now = 0  # the article being written

    def start(self) -> None:
        """Take the next article, if there is one."""
        if not self._left:
            self._over(Exported(self._written))
            return
        self._now = self._left.pop()
        work = partial(reading.readable, self._context.library, self._now)
        self._context.runner.submit(Lane.READ, work, self._lay_out, self._give_up)

    def stop(self) -> None:
        """Begin no further article."""
        self._left = []

    def _lay_out(self, found: ReadableArticle | None) -> None:
        if found is None:  # removed meanwhile
            self.start()
        else:
            self._pages.make(found, partial(self._write, found.article.head.title))

    def _write(self, title: str, data: bytes) -> None:
        def write() -> None:
            export.save_made(data, free_path(self._folder, title, ".pdf"), PAGES)

        self._context.runner.submit(Lane.BULK, write, self._note, self._give_up)

    def _note(self, _done: object) -> None:
        self._written += 1
        self.start()

    def _give_up(self, error: ReaderError) -> None:
        """Find the titles of those that are left, and end."""

        def tell(found: tuple[Article, ...]) -> None:
            titles = tuple(self._words.title(each) for each in found)
            self._over(Exported(self._written, titles, error))

        left = (self._now, *reversed(self._left))
        work = partial(reading.articles, self._context.library, left)
        without = Exported(self._written, (), error)
        self._context.runner.submit(Lane.READ, work, tell, lambda _error: self._over(without))
