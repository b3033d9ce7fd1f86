"""What a card draws: badges, picture, title, standfirst, source and why."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter, QPixmap

from readerapp.ui.pills import draw_pill, pill_width, pills_of
from readerapp.ui.related.text import CardText
from readerapp.ui.text_layout import lay_out, scaled_font
from readerapp.ui.themes import Theme
from readerapp.ui.wording import Wording, isolate

PADDING = 12
GAP = 6
TITLE_LINES = 3
DEK_LINES = 4
REASON_LINES = 2
CORNER = 23  # pixels at the end of the first line that are left to the button there


class CardFace:
    """Draws or measures one card."""

    def __init__(self, text: CardText, theme: Theme, wording: Wording, language: str) -> None:
        self._text = text
        self._theme = theme
        self._wording = wording
        self._language = language
        self.picture: QPixmap | None = None

    def paint(self, painter: QPainter | None, width: int) -> float:
        """Draw the parts from top to bottom, or only measure; return the whole height."""
        text, head, theme = self._text, self._text.head, self._theme
        inner = max(40, width - 2 * PADDING)
        top = float(PADDING)
        top += self._pills(painter, inner, top)
        top += self._picture_at(painter, inner, top)
        title = scaled_font(head.language, 1.05, QFont.Weight.DemiBold)
        cut = CORNER if top == PADDING else 0
        left = PADDING + (cut if _is_mirrored() else 0)
        top += self._lines(
            painter, head.title, title, theme.heading, inner - cut, top, TITLE_LINES, left
        )
        if head.dek:
            top += GAP / 2
            dek = scaled_font(head.language, 0.95)
            top += self._lines(painter, head.dek, dek, theme.muted, inner, top, DEK_LINES)
        small = scaled_font(self._language, 0.85)
        meta = "  ·  ".join(isolate(p) for p in (head.source, self._wording.when(head)) if p)
        top += GAP
        top += self._lines(painter, meta, small, theme.muted, inner, top, 1)
        if text.why:
            top += GAP / 2
            top += self._lines(painter, text.why, small, theme.accent, inner, top, REASON_LINES)
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
        left: float = PADDING,
    ) -> float:
        layout, height = lay_out(text, font, width, lines)
        if painter:
            painter.setPen(QColor(ink))
            layout.draw(painter, QPointF(left, top))
        return height

    def _picture_at(self, painter: QPainter | None, width: int, top: float) -> float:
        if self.picture is None:
            return 0
        size = self.picture.deviceIndependentSize()
        width = min(width, round(size.width() * 1.3))  # more would show its pixels
        height = round(width * size.height() / size.width())
        if painter:
            place = QRectF(PADDING, top, width, height)
            painter.drawPixmap(place, self.picture, QRectF(self.picture.rect()))
        return height + GAP

    def _pills(self, painter: QPainter | None, width: int, top: float) -> float:
        """Draw the badges, in a second line when one is too narrow; return their height."""
        font = scaled_font(self._language, 0.8, QFont.Weight.DemiBold)
        height = QFontMetrics(font).height() + 3
        left, line = 0.0, 0
        pills = pills_of(self._text.head, self._theme, self._wording)
        for pill in pills:
            advance = pill_width(pill.text, font)
            if left and left + advance > width - (0 if line else CORNER):
                left, line = 0.0, line + 1
            if painter:
                x = PADDING + left
                if _is_mirrored():
                    x = PADDING + width - left - advance
                place = QRectF(x, top + line * (height + 4), advance, height)
                draw_pill(painter, place, pill, font)
            left += advance + 5
        return (line + 1) * (height + 4) + GAP - 4 if pills else 0


def _is_mirrored() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
