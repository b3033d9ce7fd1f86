"""One related story as a card: a button that paints itself, with two small ones on it."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from readerapp.ui.card_menus import MoreButton, below, wants_menu
from readerapp.ui.guarding import guarded
from readerapp.ui.related.card_buttons import FRAME, CopiesButton
from readerapp.ui.related.card_face import GAP, PADDING, CardFace
from readerapp.ui.related.text import CardText
from readerapp.ui.small_parts import draw_card_frame
from readerapp.ui.themes import Theme
from readerapp.ui.wording import Wording


@guarded
class StoryCard(QAbstractButton):
    """A card whose height follows from its width. Space, Return and a click choose it."""

    menu_asked = Signal(QPoint)  # global place
    copies_asked = Signal(QPoint)

    def __init__(
        self, text: CardText, theme: Theme, wording: Wording, language: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.article_id = text.head.id
        self.text_shown = text
        self._theme = theme
        self._face = CardFace(text, theme, wording, language)
        self._heights: dict[int, int] = {}  # by width: a layout asks for each several times
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        said = (wording.describe(text.head), text.details, text.others)
        self.setAccessibleName(". ".join(filter(None, said)))
        self.setToolTip(text.details)
        more = self.tr("Actions for “{title}”").format(title=text.head.title)
        self.more = MoreButton(more, theme, self)
        self.more.clicked.connect(lambda: self.menu_asked.emit(below(self.more)))
        self.copies: CopiesButton | None = None
        if text.others:
            copies = self.copies = CopiesButton(text.others, theme, language, self)
            copies.clicked.connect(lambda: self.copies_asked.emit(below(copies)))

    def set_picture(self, picture: QPixmap) -> None:
        """Show a picture above the title."""
        self._face.picture = picture
        self._heights.clear()
        self.updateGeometry()
        self.update()

    # Sizes

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            below = self.copies.sizeHint().height() - GAP if self.copies else 0
            self._heights[width] = round(self._face.paint(None, width)) + below
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        self._heights.clear()  # another font, style or direction
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(260, self.heightForWidth(max(160, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(max(160, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, height = self.width(), self.height()
        if self.copies:
            left = PADDING - FRAME  # its words stand under those of the card
            size = self.copies.sizeHint().boundedTo(QSize(width - 2 * left, height))
            bottom = height - size.height() - GAP
            self.copies.setGeometry(self._placed(QRect(QPoint(left, bottom), size)))

    def _placed(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    # The menu, and when its button shows

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_asked.emit(below(self.more) if is_by_key else event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if wants_menu(event):
            self.menu_asked.emit(below(self.more))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_card_frame(painter, self, self._theme, self._theme.background)
        self._face.paint(painter, self.width())
        painter.end()
