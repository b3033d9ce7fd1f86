"""Labels for text from outside: elided to one line, or wrapped however long its words are."""

from collections.abc import Iterator
from itertools import islice
from math import ceil

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QGlyphRun, QPainter, QPaintEvent, QTextLayout, QTextLine
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from readerapp.domain.directions import starts_right
from readerapp.ui.widgets.plain_text import TextLabel, in_phrases, shortened, tip_text
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import LINE_LETTERS, lay_out, line_pitch

LEAST = 60  # pixels


@guarded
class ElidedLabel(TextLabel):
    """A plain label on which a long address does not widen the window."""

    def __init__(
        self, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        place = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            shortened(self.text(), LINE_LETTERS), self._mode, place.width()
        )
        self.setToolTip(tip_text(self.text()) if shown != self.text() else "")
        painter = QPainter(self)
        flags = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        self.style().drawItemText(
            painter, place, flags, self.palette(), True, shown, self.foregroundRole()
        )
        painter.end()


HINTED = 240  # pixels
OVERHANG = 1 / 8  # of the size of letters
KEPT_WIDTHS = 3  # the hinted one, with and without a scroll bar


@guarded
class PlainLabel(TextLabel):
    """Label that breaks inside a word that does not fit, and elides after `lines` lines.

    `font` has its size in pixels. What is written looks as it does in lists and cards; assistive
    technology reads it as any label. Its lines begin at the right if `is_rtl`, None: as the
    interface's do. `language` is that of the text, "" where its letters tell which way it runs.
    """

    def __init__(
        self,
        text: str,
        name: str,
        font: QFont,
        lines: int,
        *,
        is_rtl: bool | None = None,
        language: str = "",
    ) -> None:
        super().__init__()
        self._is_rtl = is_rtl
        self._language = language
        self._laid: dict[tuple[str, int, bool], tuple[QTextLayout, int]] = {}
        self.setText(text)
        self._lines = lines
        self._font = font  # `font()` follows style sheets, which know nothing of pixels
        self.setObjectName(name)
        self.setFont(font)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def use_font(self, font: QFont) -> None:
        """Set another font, with its size in pixels."""
        self._font = font
        self.setFont(font)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._at(max(1, width))[1] + line_pitch(self._font) // 8

    def lines_at(self, width: int) -> int:
        """Return how many lines the text takes at a width in pixels, at least one."""
        return max(1, self._at(max(1, width))[0].lineCount())

    def sizeHint(self) -> QSize:
        return QSize(HINTED, self.heightForWidth(HINTED))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, line_pitch(self._font))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        self._at(max(1, self.width()))[0].draw(painter, QPointF(0, 0))
        painter.end()

    def _overhang(self) -> int:
        """What letters may reach beyond the right edge of their line, where it would be cut off:
        in Noto Sans Arabic an eighth of their size."""
        mirrored = self.isRightToLeft() if self._is_rtl is None else self._is_rtl
        runs_right = starts_right(self.text(), self._language, otherwise=mirrored)
        return ceil(OVERHANG * self._font.pixelSize()) if runs_right else 0

    def _at(self, width: int) -> tuple[QTextLayout, int]:
        """Return text and height at a width. A layout asks for the same ones again and again."""
        key = (self.text(), width, self.isRightToLeft())
        found = self._laid.get(key)
        if found is None:
            if len(self._laid) >= KEPT_WIDTHS:
                del self._laid[next(iter(self._laid))]
            overhang = self._overhang()
            found = self._laid[key] = self._lay_out(width - overhang)
            lean = 0 if overhang else ceil(_leans_out(found[0]))
            if lean > 0:
                found = self._laid[key] = self._lay_out(width - lean)
                for line in _lines_of(found[0]):
                    line.setPosition(line.position() + QPointF(lean, 0))
        return found

    def _lay_out(self, width: int) -> tuple[QTextLayout, int]:
        return lay_out(
            in_phrases(self.text()),
            self._font,
            width,
            self._lines,
            mirrored=self._is_rtl,
            language=self._language,
        )


def _lines_of(layout: QTextLayout) -> Iterator[QTextLine]:
    return (layout.lineAt(number) for number in range(layout.lineCount()))


def _leans_out(layout: QTextLayout) -> float:
    """Return how far letters reach beyond the left edge, where they would be cut off: large vowel
    signs of Devanagari do. Those of ASCII do not, and are not looked at."""
    if layout.text().isascii():
        return 0.0
    runs = (run for line in _lines_of(layout) for run in line.glyphRuns()[:1])
    return max((-_left(run) for run in runs), default=0.0)


def _left(run: QGlyphRun) -> float:
    """Where the ink of the first letters begins; a sign may be painted before its letter."""
    font, first = run.rawFont(), islice(zip(run.glyphIndexes(), run.positions(), strict=True), 4)
    return min(font.boundingRect(glyph).left() + at.x() for glyph, at in first)
