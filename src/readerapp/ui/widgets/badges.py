"""Badges of rows and cards: language tag and labels."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from readerapp.domain.articles import ArticleHead
from readerapp.ui.language.wording import Wording, language_tag
from readerapp.ui.themes.theme import Theme

SIDE = 7  # pixels left and right of the text


@dataclass(frozen=True)
class Badge:
    """Text, colours, and what to show when there is no room for the text ("" = leave it out)."""

    text: str
    background: str
    ink: str
    short: str = ""


def badges_of(
    head: ArticleHead, theme: Theme, wording: Wording, *, with_language: bool = True
) -> list[Badge]:
    """Return the badges of an article, the language first."""
    tag = language_tag(head.language) if with_language else ""
    language = [Badge(tag, theme.code_background, theme.muted)] if tag else []
    labels = [
        Badge(wording.label(label), theme.label_background, theme.label_text, wording.short_label())
        for label in head.labels
    ]
    sample = Badge(wording.sample(), theme.code_background, theme.muted)
    return language + labels + ([sample] if head.is_sample else [])


def badge_width(text: str, font: QFont) -> int:
    """Return the width of a badge in pixels."""
    return QFontMetrics(font).horizontalAdvance(text) + 2 * SIDE


def draw_badge(painter: QPainter, place: QRectF, pill: Badge, font: QFont) -> None:
    """Draw a badge into `place`."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(pill.background))
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
    painter.setFont(font)
    painter.setPen(QColor(pill.ink))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, pill.text)
