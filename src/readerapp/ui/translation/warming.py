"""Models are loaded before they are asked for, while an article in another language is open."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from readerapp import settings as declared
from readerapp.background import Lane
from readerapp.domain.articles import ArticleHead
from readerapp.domain.errors import ReaderError
from readerapp.languages import base
from readerapp.library import Library
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.shell.context import Context
from readerapp.ui.translation.target import target_of

LOOKED_AT = 700  # ms that an article is open: who walks through a list wants no models loaded


class Warming(QObject):
    """Has the models loaded that would translate the open article, where translation is on and the
    reader does not read its language. GUI thread."""

    def __init__(self, context: Context, reading: ReadingController) -> None:
        super().__init__(context.window)
        self._context = context
        self._language = ""  # of the open article
        self._later = QTimer(self, singleShot=True, interval=LOOKED_AT)
        self._later.timeout.connect(self._warm_up)
        reading.opened.connect(self._on_opened)

    @property
    def is_due(self) -> bool:
        """Whether the open article waits to have been open for a moment."""
        return self._later.isActive()

    def stop(self) -> None:
        """Load nothing more."""
        self._later.stop()

    def _on_opened(self, head: ArticleHead | None) -> None:
        self._later.stop()
        get = self._context.settings.get
        if head is None or not get(declared.TRANSLATION):
            return
        read = {target_of(self._context.settings), *get(declared.READER_LANGUAGES).split(",")}
        if base(head.language) not in map(base, read):
            self._language = head.language
            self._later.start()

    def _warm_up(self) -> None:
        target = target_of(self._context.settings)
        work = partial(_warm_up, self._context.library, self._language, target)
        self._context.runner.submit(Lane.TRANSLATE, work, lambda _none: None, _leave)


def _leave(_error: ReaderError) -> None:
    """Nobody asked for anything: what is wrong is said when somebody does."""


def _warm_up(library: Library, source: str, target: str) -> None:
    from readerapp.ui.translation.article_work import warm_up  # see `article`

    warm_up(library, source, target)
