"""Pictures of the open article, drawn for the width of its column."""

from functools import partial

from PySide6.QtCore import QObject, QSize, QTimer

from readerapp.domain.articles import Article, PictureState
from readerapp.ui.reading.pane import ReadingPane
from readerapp.ui.reading.pictures import TALLEST
from readerapp.ui.widgets.pictures import Pictures

FIRST_COLUMN = 680  # pixels, until the view says how wide its column is
WIDENED = 250  # ms after which pictures are drawn anew for a wider column


class ColumnPictures(QObject):
    """Has the pictures of an article drawn, and drawn anew when the column has grown. GUI thread;
    they are decoded on a lane."""

    def __init__(self, pictures: Pictures, pane: ReadingPane) -> None:
        super().__init__(pane)
        self._pictures = pictures
        self._pane = pane
        self._article: Article | None = None
        self._column = FIRST_COLUMN
        self._drawn_for = 0  # the column the pictures on show were drawn for
        self._widening = QTimer(self, singleShot=True, interval=WIDENED)
        self._widening.timeout.connect(self._widen)
        pane.view.column_changed.connect(self._on_column)

    def load(self, article: Article) -> None:
        """Show the pictures of this article from now on, as soon as they are decoded."""
        self._article, self._drawn_for = article, self._column
        for picture in article.pictures:
            if picture.state is PictureState.STORED:
                self._pictures.load(
                    article.head.id,
                    picture.position,
                    QSize(self._column, round(self._column * TALLEST)),
                    partial(self._pane.set_picture, article.head.id, picture.position),
                )

    def clear(self) -> None:
        """Draw none anew."""
        self._article = None

    def _on_column(self, width: int) -> None:
        self._column = width
        if self._article and width > self._drawn_for:
            self._widening.start()

    def _widen(self) -> None:
        """Draw the pictures anew: they would be blurred, or smaller than the column."""
        if self._article and self._column > self._drawn_for:
            self.load(self._article)
