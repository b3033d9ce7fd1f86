"""A few lines of text, laid out and elided: what rows and cards are made of."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QFontMetrics,
    QGuiApplication,
    QTextLayout,
    QTextOption,
)

from readerapp.ui.themes import ui_font

# Line pitch and first baseline in parts of the font size. One pitch for every script: fonts for
# Chinese or Arabic ask for up to 1.9, and rows of different heights would be the result.
PITCH = 1.36
BASELINE = 1.0


def scaled_font(language: str, scale: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the interface font for `language`, `scale` times the desktop's own size."""
    font = QFont(ui_font(language))
    font.setPixelSize(max(9, round(QFontInfo(font).pixelSize() * scale)))
    font.setWeight(weight)
    return font


def line_pitch(font: QFont) -> int:
    """Return the distance of lines in pixels."""
    return round(font.pixelSize() * PITCH)


def lay_out(text: str, font: QFont, width: int, lines: int) -> tuple[QTextLayout, int]:
    """Lay `text` out in at most `lines` lines, the last one elided; return it and its height."""
    text = " ".join(text.split())
    layout, height, cut = _break(text, font, width, lines)
    if cut is not None:
        rest = QFontMetrics(font).elidedText(text[cut:], Qt.TextElideMode.ElideRight, width - 2)
        layout, height, _ = _break(text[:cut] + rest, font, width, lines)
    return layout, height


def _break(text: str, font: QFont, width: int, lines: int) -> tuple[QTextLayout, int, int | None]:
    """Break into lines; the third value is where the last line begins when text is left over."""
    layout = QTextLayout(text, font)
    layout.setTextOption(_option())
    layout.setCacheEnabled(True)
    pitch = line_pitch(font)
    count, cut = 0, None
    layout.beginLayout()
    while count < lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        baseline = count * pitch + font.pixelSize() * BASELINE
        line.setPosition(QPointF(0, baseline - line.ascent()))
        count += 1
        if count == lines and line.textStart() + line.textLength() < len(text):
            cut = line.textStart()
    layout.endLayout()
    return layout, count * pitch, cut


def _option() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    # Each text has its own direction, and all of them start at the interface's leading edge.
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    return option
