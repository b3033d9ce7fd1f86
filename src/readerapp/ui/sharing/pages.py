"""Brings articles onto pages: writes them as PDF, and previews them before they are printed."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSizeF
from PySide6.QtGui import QImage

from readerapp import settings as declared
from readerapp.background.idle_steps import IdleSteps
from readerapp.domain.articles import Article, PictureState
from readerapp.domain.pixels import PictureBox
from readerapp.library import export
from readerapp.library.output_files import PAGES
from readerapp.library.reading import ReadableArticle
from readerapp.ui.sharing.saving import Destination, Saving
from readerapp.ui.sharing.words import SharingWords
from readerapp.ui.shell.context import Context
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.pictures import Pictures

if TYPE_CHECKING:
    from readerapp.ui.sharing.paper import PagesFile, Paper
    from readerapp.ui.sharing.printing import PrintPreview

DRAWN = PictureBox(1_600, 2_200)  # pixels of a picture on paper: 240 to the inch


class Pages(QObject):
    """Lays articles out on pages in idle moments. What does it is loaded with its first use, for
    few write pages and fewer print."""

    def __init__(
        self,
        context: Context,
        words: SharingWords,
        saving: Saving,
        pictures: Pictures,
        theme: Callable[[], Theme],
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._words = words
        self._saving = saving
        self._pictures = pictures
        self._theme = theme
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
        theme, window = self._theme(), self._context.window
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
