"""Does what the menus of sharing ask for, with the open article or with any other."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication, QImage

from readerapp.background import Lane
from readerapp.domain.articles import Article
from readerapp.library import export, reading
from readerapp.library.output_files import PICTURE
from readerapp.library.reading import ReadableArticle
from readerapp.messages import _, pgettext
from readerapp.rendering.citation import article_markdown, cited_markdown, cited_text, letter
from readerapp.ui.language.retranslation import Words
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.reading.copying import copied, linked, plain
from readerapp.ui.sharing.pages import Pages
from readerapp.ui.sharing.saving import Destination, Format, Saving
from readerapp.ui.sharing.words import SharingWords
from readerapp.ui.shell.context import Context
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.share_menu import ShareKind

if TYPE_CHECKING:
    from readerapp.ui.sharing.quote_card import QuoteDialog

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
        theme: Callable[[], Theme],
        open_letter: Callable[[str], None],
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._words = words
        self._saving = saving
        self._reading = reading_controller
        self._pages = pages
        self._theme = theme
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

        dialog = QuoteDialog(quote, self._theme().name, self._context.window)
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
