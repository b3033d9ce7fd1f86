"""Badges of rows and cards: language tag and labels.

A label of what a machine made has a mark of its own drawing beside its words: a chip, as machines
have it. It is filled where all of something was generated, half filled where parts were, and empty
where something was edited; with a stroke across it the label is disputed.
"""

from dataclasses import replace

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from readerapp.domain.articles import ArticleHead
from readerapp.domain.labels import Label
from readerapp.domain.values import dataclass
from readerapp.ui.language.wording import Wording, isolate, language_tag
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.text_layout import scaled_font

SIDE = 7  # pixels left and right of the text
MARK = 0.95  # of the size of the letters beside a mark
MARK_SPACE = 4  # pixels between a mark and the text
CHIPS = 3  # languages of a story that have a badge of their own
_PINS = (0.36, 0.64)  # where the pins of the chip are, in parts of its side


@dataclass(frozen=True)
class Badge:
    """A badge. `short` is shown when there is no room for the text ("" = leave it out).

    `label` is what it says of something made by a machine, None for every other badge.
    """

    text: str
    background: str
    ink: str
    short: str = ""
    label: Label | None = None


def at_most(badges: tuple[Badge, ...], most: int) -> tuple[Badge, ...]:
    """Return the first `most` badges, and one that counts the others; all for 0."""
    if not 0 < most < len(badges):
        return badges
    rest = replace(badges[most], text=isolate(f"+{len(badges) - most}"), short="")
    return (*badges[:most], rest)


def badges_of(
    head: ArticleHead, theme: Theme, wording: Wording, *, with_language: bool = True
) -> list[Badge]:
    """Return the badges of an article, the language first."""
    shown = head.original.language if head.original else head.language
    tag = language_tag(shown) if with_language or head.original else ""
    language = [Badge(tag, theme.code_background, theme.muted)] if tag else []
    colours = (theme.label_background, theme.label_text)
    labels = [
        Badge(wording.label(label), *colours, wording.short_label(), label) for label in head.labels
    ]
    sample = Badge(wording.sample(), theme.code_background, theme.muted)
    if head.original:
        quiet = (theme.code_background, theme.muted)  # many have it, and it is no warning
        language.append(Badge(f"⇄ {wording.translated()}", *quiet, short="⇄"))
    return language + labels + ([sample] if head.is_sample else [])


def badge_font(language: str) -> QFont:
    """Return the font of badges in an interface in `language`."""
    return scaled_font(language, 0.8, QFont.Weight.DemiBold)


def badge_width(text: str, font: QFont, label: Label | None = None) -> int:
    """Return the width of a badge in pixels, with its mark if it is a label."""
    return QFontMetrics(font).horizontalAdvance(text) + 2 * SIDE + mark_room(font, label)


def width_of(badge: Badge, font: QFont) -> int:
    """Return the width of this badge in pixels."""
    return badge_width(badge.text, font, badge.label)


def mark_side(font: QFont) -> int:
    """Return the pixels of a mark beside letters of a font."""
    return max(7, round(font.pixelSize() * MARK))


def mark_room(font: QFont, label: Label | None) -> int:
    """Return the pixels that a mark takes from the words of a badge, 0 without one."""
    return 0 if label is None else mark_side(font) + MARK_SPACE


def mark_place(badge: QRectF, font: QFont, *, is_rtl: bool) -> QRectF:
    """Return where in a badge its mark stands: where its words begin, in the middle of its
    height."""
    side = mark_side(font)
    left = badge.right() - SIDE - side if is_rtl else badge.left() + SIDE
    return QRectF(round(left), round(badge.center().y() - side / 2), side, side)


def draw_mark(painter: QPainter, place: QRectF, label: Label, ink: QColor) -> None:
    """Draw the mark of a label into a square."""
    side = place.width()
    stroke = max(1.0, side / 10)
    inset = side * 0.2
    body = place.adjusted(inset, inset, -inset, -inset)
    painter.setPen(QPen(ink, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    for part in _PINS:
        x, y = place.left() + side * part, place.top() + side * part
        painter.drawLine(QLineF(x, place.top(), x, body.top()))
        painter.drawLine(QLineF(x, body.bottom(), x, place.bottom()))
        painter.drawLine(QLineF(place.left(), y, body.left(), y))
        painter.drawLine(QLineF(body.right(), y, place.right(), y))
    is_whole = label in (Label.AI_TEXT, Label.AI_IMAGE)
    painter.setBrush(ink if is_whole else Qt.BrushStyle.NoBrush)
    edge = stroke / 2
    painter.drawRoundedRect(body.adjusted(edge, edge, -edge, -edge), side / 10, side / 10)
    if label is Label.AI_IMAGE_PARTS:
        painter.fillRect(body.adjusted(0, body.height() / 2, 0, 0), ink)
    elif not is_whole and label is not Label.AI_IMAGE_EDITED:
        painter.drawLine(QLineF(place.bottomLeft(), place.topRight()))


def draw_label(
    painter: QPainter,
    badge: QRectF,
    font: QFont,
    said: str,
    label: Label,
    theme: Theme,
    *,
    is_rtl: bool,
) -> None:
    """Draw a label over a picture: its ground, its mark, and the words, which have to fit."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.label_background))
    painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2)
    ink, room = QColor(theme.label_text), mark_room(font, label)
    draw_mark(painter, mark_place(badge, font, is_rtl=is_rtl), label, ink)
    painter.setPen(ink)
    painter.setFont(font)
    words = badge.adjusted(0 if is_rtl else room, 0, -room if is_rtl else 0, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignCenter, said)
