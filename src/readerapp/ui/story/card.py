"""One report as a card: a button that paints itself, with the dots of its menu on it."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from readerapp.ui.card_menus import MoreButton, below, wants_menu
from readerapp.ui.guarding import guarded
from readerapp.ui.pills import draw_pill
from readerapp.ui.small_parts import draw_card_frame
from readerapp.ui.story.card_layout import PADDING, CardLayout, CardWords, lay_out_card
from readerapp.ui.story.moving import ARROWS
from readerapp.ui.themes import Theme

HINTED = 260  # pixels
KEPT = 3  # widths: with and without a scroll bar, and the one before
MOVES = (*ARROWS, Qt.Key.Key_Home, Qt.Key.Key_End)
ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


@guarded
class ReportCard(QAbstractButton):
    """A card whose height follows from its width. Space, Return and a click choose it."""

    move_wanted = Signal(object)  # Qt.Key: an arrow key, Home or End
    menu_asked = Signal(QPoint)  # global place
    focused = Signal()

    def __init__(self, words: CardWords, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.article_id = words.head.id
        self._words = words
        self._theme = theme
        self._laid: dict[int, CardLayout] = {}
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        # Not Fixed: that would hold the height down to the one of the hinted width.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(words.spoken)
        more = self.tr("Actions for “{title}”").format(title=words.head.title)
        self.more = MoreButton(more, theme, self)
        self.more.clicked.connect(lambda: self.menu_asked.emit(below(self.more)))

    # Size

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._at(width).height

    def sizeHint(self) -> QSize:
        return QSize(HINTED, 0)  # layouts ask for the height at their width

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)  # the columns decide

    def _at(self, width: int) -> CardLayout:
        found = self._laid.get(width)
        if found is None:
            if len(self._laid) >= KEPT:
                del self._laid[next(iter(self._laid))]
            found = self._laid[width] = lay_out_card(self._words, self._theme, width)
        return found

    # Events

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._laid.clear()
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if wants_menu(event):
            self.menu_asked.emit(below(self.more))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in MOVES and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.move_wanted.emit(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_asked.emit(below(self.more) if is_by_key else event.globalPos())

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_card_frame(painter, self, self._theme, self._theme.surface)
        laid = self._at(self.width())
        if laid.dot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.accent))
            painter.drawEllipse(self._mirrored(laid.dot))
        self._lines(painter, laid)
        for pill, place in laid.pills:
            draw_pill(painter, self._mirrored(place), pill, laid.pill_font)
        for layout, ink, top in laid.blocks:
            painter.setPen(QColor(ink))
            layout.draw(painter, QPointF(PADDING, top))
        painter.end()

    def _lines(self, painter: QPainter, laid: CardLayout) -> None:
        """Source and time; a source too long for the card is elided."""
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored else Qt.AlignmentFlag.AlignLeft
        for text, font, ink, place in laid.words:
            room = int(place.width())
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.setFont(font)
            painter.setPen(QColor(ink))
            painter.drawText(self._mirrored(place), side | ABSOLUTE, shown)

    @property
    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _mirrored(self, place: QRectF) -> QRectF:
        if not self._is_mirrored:
            return place
        left = self.width() - place.left() - place.width()
        return QRectF(left, place.top(), place.width(), place.height())
