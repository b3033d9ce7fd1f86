"""A few lines of text, laid out and elided: what rows and cards are made of."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QTextLayout, QTextOption


def lay_out(text: str, font: QFont, width: int, lines: int) -> tuple[QTextLayout, float]:
    """Lay `text` out in at most `lines` lines, the last one elided; return it and its height."""
    text = " ".join(text.split())
    layout, height, cut = _break(text, font, width, lines)
    if cut is not None:
        rest = QFontMetrics(font).elidedText(text[cut:], Qt.TextElideMode.ElideRight, width - 2)
        layout, height, _ = _break(text[:cut] + rest, font, width, lines)
    return layout, height


def _break(text: str, font: QFont, width: int, lines: int) -> tuple[QTextLayout, float, int | None]:
    """Break into lines; the third value is where the last line begins when text is left over."""
    layout = QTextLayout(text, font)
    layout.setTextOption(_option())
    layout.setCacheEnabled(True)
    spacing = QFontMetrics(font).lineSpacing()
    height, cut = 0.0, None
    layout.beginLayout()
    for number in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += spacing
        if number == lines - 1 and line.textStart() + line.textLength() < len(text):
            cut = line.textStart()
    layout.endLayout()
    return layout, height, cut


def _option() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    # Each text has its own direction, and all of them start at the interface's leading edge.
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    return option
