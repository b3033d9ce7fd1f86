"""Where the parts of a row go, and its text layouts. Everything comes from font metrics."""

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetrics, QTextLayout

from readerapp.domain.articles import ArticleHead
from readerapp.ui.text_layout import lay_out
from readerapp.ui.themes import ui_font

LINES = 2  # of the title, and of the standfirst
KEPT_LAYOUTS = 400  # about ten screens of rows


@dataclass(frozen=True)
class RowMetrics:
    """Sizes in device-independent pixels, from the interface font."""

    margin: int
    padding: int
    gap: int
    meta: int
    title: int
    dek: int
    thumbnail: int

    @property
    def height(self) -> int:
        """The height of a row with a full title and a full standfirst."""
        return 2 * self.padding + self.meta + self.title + self.dek + 2 * self.gap


def row_metrics(language: str) -> RowMetrics:
    """Measure a row. CJK and Arabic lines are taller: the tallest script sets the height."""
    scripts = (language, "zh", "ja", "ko", "ar")
    title = LINES * max(_spacing(title_font(tag, is_read=False)) for tag in scripts)
    dek = LINES * max(_spacing(dek_font(tag)) for tag in scripts)
    meta = _spacing(meta_font(language)) + 4
    thumbnail = meta + title + dek // 2
    return RowMetrics(18, 9, 3, meta, title, dek, thumbnail)


def title_font(language: str, *, is_read: bool) -> QFont:
    """Unread by weight (and a dot elsewhere)."""
    return _font(language, 1.08, QFont.Weight.Medium if is_read else QFont.Weight.Bold)


def dek_font(language: str) -> QFont:
    """The standfirst."""
    return _font(language, 1.0, QFont.Weight.Normal)


def meta_font(language: str) -> QFont:
    """Source and age."""
    return _font(language, 0.86, QFont.Weight.Medium)


def pill_font(language: str) -> QFont:
    """Language tag and labels."""
    return _font(language, 0.78, QFont.Weight.DemiBold)


def _font(language: str, scale: float, weight: QFont.Weight) -> QFont:
    font = QFont(ui_font(language))
    font.setPixelSize(max(9, round(font.pixelSize() * scale)))
    font.setWeight(weight)
    return font


def _spacing(font: QFont) -> int:
    return QFontMetrics(font).lineSpacing()


@dataclass(frozen=True)
class RowText:
    """Laid-out title and standfirst, and the title's height."""

    title: QTextLayout
    title_height: float
    dek: QTextLayout


class RowTexts:
    """Keeps the layouts of recent rows; laying out text is the dear part of painting."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[int, int, bool, str, str], RowText] = OrderedDict()

    def of(self, head: ArticleHead, width: int) -> RowText:
        """Return the layouts of `head` at `width` pixels."""
        key = (head.id, width, head.is_read, head.title, head.dek)
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = _lay_out_row(head, width)
            if len(self._kept) > KEPT_LAYOUTS:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return found

    def clear(self) -> None:
        """Forget everything, for example after a font change."""
        self._kept.clear()


def _lay_out_row(head: ArticleHead, width: int) -> RowText:
    title, height = lay_out(
        head.title, title_font(head.language, is_read=head.is_read), width, LINES
    )
    dek, _ = lay_out(head.dek, dek_font(head.language), width, LINES)
    return RowText(title, height, dek)
