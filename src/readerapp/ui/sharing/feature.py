"""Sharing: does what the menus ask for, with the open article, with any other, or with several at
once: as a list, as one book, as a folder of files."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication, QImage

from readerapp.background import Lane
from readerapp.domain.articles import Article
from readerapp.domain.errors import ReaderError
from readerapp.library import export, reading
from readerapp.library.export import Exported
from readerapp.library.output_files import PAGES, PICTURE, free_path
from readerapp.library.reading import ReadableArticle
from readerapp.messages import _, pgettext
from readerapp.rendering.citation import (
    Citation,
    article_markdown,
    cited_markdown,
    cited_text,
    letter,
    letter_of_several,
    list_markdown,
    list_text,
)
from readerapp.rendering.output import OutputWords
from readerapp.ui.language.retranslation import Words
from readerapp.ui.language.wording import counted
from readerapp.ui.reading.article_commands import ArticleController
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.reading.copying import copied, linked, plain
from readerapp.ui.sharing.pages import Destination, Format, Pages, Saving
from readerapp.ui.sharing.words import SharingWords
from readerapp.ui.shell.context import Context
from readerapp.ui.widgets.article_menus import ShareKind

if TYPE_CHECKING:
    from readerapp.ui.sharing.quote_card import QuoteDialog

MOST = 200  # articles shared at once: their texts are held in memory
_ENDINGS = {ShareKind.MARKDOWN: ".md", ShareKind.HTML: ".html"}

_FORMATS = {
    ShareKind.MARKDOWN: ".md",
    ShareKind.HTML: ".html",
    ShareKind.PDF: ".pdf",
    ShareKind.EPUB: ".epub",
}
FIRST_WORDS = 280  # letters of an article without a standfirst that are sent or drawn


class SharingController(QObject):
    """Shares articles. Each is read anew, as it is in the library. GUI thread."""

    def __init__(
        self,
        context: Context,
        words: SharingWords,
        saving: Saving,
        pages: Pages,
        reading_controller: ReadingController,
        open_letter: Callable[[str], None],
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._words = words
        self._saving = saving
        self._reading = reading_controller
        self._pages = pages
        self._open_letter = open_letter
        context.window.commands["export_article"].triggered.connect(self.save_open)
        context.window.commands["print_article"].triggered.connect(
            partial(self.share_open, ShareKind.PRINT)
        )

    def share_open(self, kind: ShareKind, _checked: bool = False) -> None:
        """Share the open article; its selected words, where it makes sense."""
        if self._reading.head:
            self.share(self._reading.head.id, kind, self._selected())

    def share(self, article_id: int, kind: ShareKind, quoted: str = "") -> None:
        """Share an article; `quoted` are words of it that were selected."""
        if kind in _FORMATS:  # files are whole
            self._read(article_id, partial(self._save, formats=self._formats((kind,))))
            return
        act = {
            ShareKind.COPY: self._copy,
            ShareKind.COPY_MARKDOWN: self._copy_markdown,
            ShareKind.MAIL: self._mail,
            ShareKind.QUOTE: self._quote,
            ShareKind.PRINT: self._print,
        }[kind]
        self._read(article_id, partial(act, quoted=quoted))

    def save_open(self) -> None:
        """Save the open article in whatever format, plain text among them."""
        formats = (
            *self._formats(tuple(_FORMATS)),
            Format(pgettext("kind of a file", "Text"), ".txt"),
        )
        if self._reading.head:
            self._read(self._reading.head.id, partial(self._save, formats=formats))

    def _read(self, article_id: int, then: Callable[[ReadableArticle], object]) -> None:
        def give(found: ReadableArticle | None) -> None:
            if found is not None:  # it may have been removed meanwhile
                then(found)

        shown = self._reading.translation
        pane = self._context.window.reading
        is_on_show = pane.active_view is pane.view  # and not the original beside it
        if is_on_show and shown and shown.article.head.id == article_id and shown.article.body_html:
            give(shown)  # what is on screen, once it is whole
            return
        work = partial(reading.readable, self._context.library, article_id)
        self._context.runner.submit(Lane.READ, work, give, self._context.failed)

    def _selected(self) -> str:
        cursor = self._context.window.reading.active_view.textCursor()
        return copied(cursor).text() if cursor.hasSelection() else ""

    # Copying and sending

    def _copy(self, found: ReadableArticle, quoted: str) -> None:
        """With a selection that and its source, else the source line."""
        self._put(linked(cited_text(self._words.cited(found.article), quoted)))

    def _copy_markdown(self, found: ReadableArticle, quoted: str) -> None:
        cited = self._words.cited(found.article)
        if quoted:
            self._put(plain(cited_markdown(cited, quoted)))
        else:
            self._put(
                plain(article_markdown(found.article, cited, self._words.output(found.article)))
            )

    def _put(self, copied_text: QMimeData) -> None:
        QGuiApplication.clipboard().setMimeData(copied_text)
        self._say(lambda: _("Copied with its source"))

    def _say(self, text: Words) -> None:
        self._context.window.toast.show_message(text)

    def _mail(self, found: ReadableArticle, quoted: str) -> None:
        words = quoted or found.article.head.dek
        self._open_letter(letter(self._words.cited(found.article), words))

    def _print(self, found: ReadableArticle, quoted: str) -> None:  # noqa: ARG002 - as the others
        self._pages.preview(found)

    # A picture of a quotation

    def _quote(self, found: ReadableArticle, quoted: str) -> "QuoteDialog":
        # Here, because few draw quotations.
        from readerapp.ui.sharing.quote_card import Quotation, QuoteDialog

        article = found.article

        def quote() -> Quotation:
            return Quotation(
                quoted or _first_words(article),
                self._words.cited(article),
                article.head.language,
                is_selected=bool(quoted),
                labels=self._words.text_labels(article),
            )

        dialog = QuoteDialog(quote, self._context.appearance.theme.name, self._context.window)
        dialog.copied.connect(self._copy_picture)
        dialog.save_requested.connect(partial(self._save_picture, article.head.title))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _copy_picture(self, image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        self._say(lambda: _("Picture copied"))

    def _save_picture(self, title: str, image: QImage) -> None:
        from readerapp.ui.sharing.quote_card import png

        wanted = (Format(_("Picture"), ".png"),)
        if to := self._saving.choose(title, wanted, _("Save Quote")):

            def write(there: Destination) -> None:
                export.save_made(png(image), there.path, PICTURE, replace=there.replace)

            self._saving.write(to, write)

    # Files

    def _save(self, found: ReadableArticle, formats: tuple[Format, ...]) -> None:
        """Ask for a name and write the article."""
        title, heading = found.article.head.title, _("Save Article")
        if to := self._saving.choose(title, formats, heading):
            self.write(found, to)

    def write(self, found: ReadableArticle, to: Destination) -> None:
        """Write an article to a file; its ending decides the format."""
        if to.path.suffix.lower() == ".pdf":
            self._pages.write(found, to)
            return
        library, article = self._context.library, found.article
        words = self._words.output(article)

        def write(there: Destination) -> None:
            export.export(library, article, there.path, words, replace=there.replace)

        self._saving.write(to, write)

    def _formats(self, kinds: tuple[ShareKind, ...]) -> tuple[Format, ...]:
        names = {
            ShareKind.MARKDOWN: _("Markdown"),
            ShareKind.HTML: _("Web page with its pictures"),
            ShareKind.PDF: _("PDF"),
            ShareKind.EPUB: _("E-book (EPUB)"),
        }
        return tuple(Format(names[kind], _FORMATS[kind]) for kind in kinds)


def _first_words(article: Article) -> str:
    text = article.head.dek or article.body_text or article.head.title
    words = " ".join(text.split())
    return words if len(words) <= FIRST_WORDS or article.head.dek else f"{words[:FIRST_WORDS]}…"


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


class SharingFeature(QObject):
    """The feature of sharing. Built at its first use."""

    def __init__(
        self, context: Context, reading: ReadingController, article: ArticleController
    ) -> None:
        super().__init__(context.window)
        words, self.saving = SharingWords(context.wording), Saving(context)
        self.pages = Pages(context, words, self.saving)
        self.controller = SharingController(
            context, words, self.saving, self.pages, reading, article.open_letter
        )
        self.several = SeveralController(
            context, words, self.saving, self.pages, article.open_letter
        )

    def stop(self) -> None:
        """Finish what is to be saved."""
        self.several.stop()
        self.pages.stop()

    def share(self, ids: tuple[int, ...], kind: ShareKind) -> None:
        """Share an article, or several."""
        if len(ids) == 1:
            self.controller.share(ids[0], kind)
        else:
            self.several.share(ids, kind)
