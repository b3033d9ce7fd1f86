"""One related story as a card: a button that paints itself."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from readerapp.domain.articles import ArticleHead
from readerapp.ui.pills import draw_pill, pill_width, pills_of
from readerapp.ui.text_layout import lay_out, scaled_font
from readerapp.ui.themes import Theme
from readerapp.ui.wording import Wording, isolate

PADDING = 12
GAP = 6
TITLE_LINES = 3
DEK_LINES = 4
REASON_LINES = 2


@dataclass(frozen=True)
class CardText:
    """What a card shows, already worded. `why` is one line; `details` holds every reason."""

    head: ArticleHead
    why: str
    details: str


class StoryCard(QAbstractButton):
    """A card whose height follows from its width. Space, Return and a click choose it."""

    def __init__(
        self, text: CardText, theme: Theme, wording: Wording, language: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.article_id = text.head.id
        self._text = text
        self._theme = theme
        self._wording = wording
        self._language = language
        self._picture: QPixmap | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{wording.describe(text.head)}. {text.details}")
        self.setToolTip(text.details)

    def set_picture(self, picture: QPixmap) -> None:
        """Show a picture above the title."""
        self._picture = picture
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._paint(None, width))

    def sizeHint(self) -> QSize:
        return QSize(260, self.heightForWidth(260))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(max(160, self.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._frame(painter)
        self._paint(painter, self.width())
        painter.end()

    def _frame(self, painter: QPainter) -> None:
        theme = self._theme
        busy = self.underMouse() or self.isDown()
        edge, width = (theme.focus, 2.0) if self.hasFocus() else (theme.rule, 1.0)
        painter.setPen(QPen(QColor(theme.muted if busy and not self.hasFocus() else edge), width))
        painter.setBrush(QColor(theme.background))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 9, 9)

    def _paint(self, painter: QPainter | None, width: int) -> float:
        """Draw the parts from top to bottom, or only measure; return the whole height."""
        head, theme = self._text.head, self._theme
        inner = max(40, width - 2 * PADDING)
        top = float(PADDING)
        top += self._pills(painter, inner, top)
        top += self._picture_at(painter, inner, top)
        title = scaled_font(head.language, 1.05, QFont.Weight.DemiBold)
        top += self._lines(painter, head.title, title, theme.heading, inner, top, TITLE_LINES)
        dek = scaled_font(head.language, 0.95)
        if head.dek:
            top += GAP / 2
            top += self._lines(painter, head.dek, dek, theme.muted, inner, top, DEK_LINES)
        small = scaled_font(self._language, 0.85)
        meta = "  ·  ".join(isolate(p) for p in (head.source, self._wording.when(head)) if p)
        top += GAP
        top += self._lines(painter, meta, small, theme.muted, inner, top, 1)
        if self._text.why:
            top += GAP / 2
            ink = theme.accent
            top += self._lines(painter, self._text.why, small, ink, inner, top, REASON_LINES)
        return top + PADDING

    def _lines(
        self,
        painter: QPainter | None,
        text: str,
        font: QFont,
        ink: str,
        width: int,
        top: float,
        lines: int,
    ) -> float:
        layout, height = lay_out(text, font, width, lines)
        if painter:
            painter.setPen(QColor(ink))
            layout.draw(painter, QPointF(PADDING, top))
        return height

    def _picture_at(self, painter: QPainter | None, width: int, top: float) -> float:
        if self._picture is None:
            return 0
        size = self._picture.deviceIndependentSize()
        width = min(width, round(size.width() * 1.3))  # more would show its pixels
        height = round(width * size.height() / size.width())
        if painter:
            place = QRectF(PADDING, top, width, height)
            painter.drawPixmap(place, self._picture, QRectF(self._picture.rect()))
        return height + GAP

    def _pills(self, painter: QPainter | None, width: int, top: float) -> float:
        """Draw the badges, in a second line when one is too narrow; return their height."""
        font = scaled_font(self._language, 0.8, QFont.Weight.DemiBold)
        height = QFontMetrics(font).height() + 3
        left, line = 0.0, 0
        pills = pills_of(self._text.head, self._theme, self._wording)
        for pill in pills:
            advance = pill_width(pill.text, font)
            if left and left + advance > width:
                left, line = 0.0, line + 1
            if painter:
                x = PADDING + left
                if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                    x = PADDING + width - left - advance
                place = QRectF(x, top + line * (height + 4), advance, height)
                draw_pill(painter, place, pill, font)
            left += advance + 5
        return (line + 1) * (height + 4) + GAP - 4 if pills else 0
