"""Text layout for rows and cards: a few lines, elided, with marked slices and the right edge."""

import re
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontInfo,
    QFontMetrics,
    QFontMetricsF,
    QGuiApplication,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel

from readerapp.domain.articles import ArticleHead
from readerapp.domain.directions import starts_right
from readerapp.domain.searches import Marks
from readerapp.ui.themes.fonts import body_families, ui_font
from readerapp.ui.widgets.plain_text import shortened

# Line pitch and first baseline in parts of the font size. One pitch for every script: fonts for
# Chinese or Arabic ask for up to 2.1, and rows of different heights would be the result. Letters of
# two lines do not meet at it, but rarely in Thai and Devanagari.
PITCH = 1.36
APART = 0.08  # of the size, between the letters of two lines that are set tighter than rows are

BASELINE = 1.0

LINE_LETTERS = 240  # in one line at most: as many of the narrowest as 700 pixels hold
ROW_LETTERS = 4 * LINE_LETTERS  # of one text in a row: none has more lines
# Spaces beside which no line is broken, as the French set them. Few papers write them as such.
_TOGETHER = re.compile(r" (?=[?!:;»])|(?<=«) ")
NARROWEST = 0.22  # width of "i" in parts of the font size; Thai with its vowel signs takes 0.3


def scaled_font(language: str, scale: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the interface font for `language`, `scale` times the desktop's own size."""
    font = QFont(ui_font(language))
    font.setPixelSize(max(9, round(QFontInfo(font).pixelSize() * scale)))
    font.setWeight(weight)
    return font


def headline_font(language: str, scale: float, weight: QFont.Weight) -> QFont:
    """Return the font of a headline, with serifs, `scale` times the interface's text size."""
    font = QFont()
    font.setFamilies(list(body_families(language, serif=True)))
    font.setPixelSize(max(9, round(QFontInfo(ui_font(language)).pixelSize() * scale)))
    font.setWeight(weight)
    return font


def made_title_font(head: ArticleHead, font: QFont) -> QFont:
    """Return the font of a title, slanted when it is no title but made from the first sentence."""
    font.setItalic(head.title_is_derived)
    return font


def line_pitch(font: QFont, pitch: float = PITCH, text: str = "") -> int:
    """Return the distance of lines in pixels; `pitch` is in parts of the font size.

    Lines of a `text` that are set tighter than rows are as far apart as its letters want: a
    Vietnamese capital with two marks, or a Thai one with its vowel above and below, is higher than
    the tight lines of a headline. What is measured is the ink, in the fonts that show it: the line
    height that a font asks for has no such bound, in Noto Sans Arabic it is 2.1.
    """
    least = round(font.pixelSize() * pitch)
    if not text or pitch >= PITCH:
        return least
    letters = QFontMetricsF(font).tightBoundingRect(text).height()
    return max(least, ceil(letters + APART * font.pixelSize()))


def line_letters(font: QFont, width: int) -> int:
    """Return how many letters a line of so many pixels holds at most; more than 0."""
    size = QFontInfo(font).pixelSize()  # the font of a widget may be given in points
    return min(LINE_LETTERS, int(max(0, width) / (NARROWEST * size)) + 2)


def lay_out(
    text: str,
    font: QFont,
    width: int,
    lines: int,
    *,
    mirrored: bool | None = None,
    pitch: float = PITCH,
    language: str = "",
    corner: int = 0,
) -> tuple[QTextLayout, int]:
    """Lay `text` out in at most `lines` lines, the last one elided; return it and its height.

    Qt shapes all of a text before it breaks the first line, so it gets what the lines can hold.
    `pitch` is in parts of the font size; see `line_pitch`.
    The lines start at the right edge if `mirrored`; None asks the interface's direction. Which way
    the words run is told by them and by their `language`. The first lines leave a `corner` free, as
    wide and as high, where they end.
    """
    if mirrored is None:
        mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    letters = line_letters(font, width)
    text = shortened(" ".join(shortened(text, 2 * lines * letters).split()), lines * letters)
    text = _TOGETHER.sub("\u00a0", text)  # letter for letter: marks keep their places
    step = line_pitch(font, pitch, text)
    runs_right = starts_right(text, language, otherwise=mirrored)
    look = TextLook(font, mirrored, step, runs_right, min(corner, width // 2))
    layout, height, cut = _break(text, look, width, lines)
    if cut is not None:
        rest = shortened(text[cut:], letters)
        room = look.room(lines - 1, width) - 2
        rest = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, room)
        layout, height, _ = _break(text[:cut] + rest, look, width, lines)
    return layout, height


class TextLook(NamedTuple):
    """How a text is set: its font, its edge, the distance of its lines in pixels, whether it runs
    from right to left, and the corner that its first lines leave free."""

    font: QFont
    mirrored: bool
    pitch: int
    is_rtl: bool
    corner: int = 0

    def room(self, number: int, width: int) -> int:
        """Return how wide a line may be."""
        is_beside = number * self.pitch < self.corner
        return width - self.corner if is_beside else width


def _break(
    text: str, look: TextLook, width: int, lines: int
) -> tuple[QTextLayout, int, int | None]:
    """Break into lines; the third value is where the last line begins when text is left over."""
    font = look.font
    layout = QTextLayout(text, font)
    layout.setTextOption(_option(look))
    layout.setCacheEnabled(True)
    count, cut = 0, None
    layout.beginLayout()
    while count < lines:
        line = layout.createLine()
        if not line.isValid():
            break
        room = look.room(count, width)
        line.setLineWidth(room)
        baseline = count * look.pitch + font.pixelSize() * BASELINE
        start = width - room if look.mirrored else 0
        line.setPosition(QPointF(start, baseline - line.ascent()))
        count += 1
        if count == lines and line.textStart() + line.textLength() < len(text):
            cut = line.textStart()
    layout.endLayout()
    return layout, count * look.pitch, cut


def _option(look: TextLook) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    # Each text has its own direction, and all texts of a card start at the same edge.
    option.setTextDirection(qt_direction(is_rtl=look.is_rtl))
    edge = Qt.AlignmentFlag.AlignRight if look.mirrored else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
    return option


def qt_direction(*, is_rtl: bool) -> Qt.LayoutDirection:
    """Return a direction as Qt calls it."""
    sides = Qt.LayoutDirection
    return sides.RightToLeft if is_rtl else sides.LeftToRight


def mark_formats(
    text: str, marks: Marks, background: str, ink: str
) -> list[QTextLayout.FormatRange]:
    """Return the formats that draw the slices `marks` of `text` as with a marker."""
    look = QTextCharFormat()
    look.setBackground(QBrush(QColor(background)))
    look.setForeground(QBrush(QColor(ink)))
    formats = []
    for start, end in marks:
        if start >= len(text):  # below what is shown of a long text
            break
        shown = QTextLayout.FormatRange()
        shown.start = _units(text, start)
        shown.length = _units(text, end) - shown.start
        shown.format = look
        formats.append(shown)
    return formats


def _units(text: str, position: int) -> int:
    """The position as Qt counts: in units of UTF-16, of which rare characters take two."""
    return position + sum(character > "\uffff" for character in text[:position])


def align_to_edge(*labels: QLabel) -> None:
    """Align labels to the leading edge of the interface; call it again after a language change."""
    for label in labels:
        edge = Qt.AlignmentFlag.AlignLeft
        if label.isRightToLeft():
            edge = Qt.AlignmentFlag.AlignRight
        label.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
