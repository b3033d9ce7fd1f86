"""Where the parts of a row go, and its text layouts. Everything follows from the font size."""

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetrics, QTextLayout

from readerapp.domain.articles import ArticleHead
from readerapp.domain.searches import Excerpt, Marks
from readerapp.settings import ListDensity
from readerapp.ui.widgets.text_layout import lay_out, line_pitch, scaled_font

LINES = 2  # of the title
KEPT_LAYOUTS = 400  # about ten screens of rows


@dataclass(frozen=True)
class RowMetrics:
    """Sizes in device-independent pixels."""

    margin: int
    padding: int
    gap: int
    meta: int
    title: int
    dek: int
    dek_lines: int  # of the standfirst; in a row that stands for a story the last tells of it

    @property
    def height(self) -> int:
        """The height of a row with a full title and a full standfirst."""
        return 2 * self.padding + self.meta + self.title + self.dek + self.gap

    @property
    def thumbnail(self) -> int:
        """The side of the square picture."""
        return self.meta + self.title + self.gap


def row_metrics(language: str, density: ListDensity = ListDensity.COMFORTABLE) -> RowMetrics:
    """Measure a row in the interface font of `language`."""
    is_compact = density is ListDensity.COMPACT
    dek_lines, padding, gap = (1, 6, 1) if is_compact else (2, 11, 3)
    title = LINES * line_pitch(title_font(language, is_read=False))
    dek = dek_lines * line_pitch(dek_font(language))
    meta = QFontMetrics(meta_font(language)).height() + (3 if is_compact else 5)
    return RowMetrics(20, padding, gap, meta, title, dek, dek_lines)


def title_font(language: str, *, is_read: bool) -> QFont:
    """Unread by weight (and a dot elsewhere)."""
    return scaled_font(language, 1.12, QFont.Weight.Normal if is_read else QFont.Weight.DemiBold)


def dek_font(language: str) -> QFont:
    """The standfirst."""
    return scaled_font(language, 1.0)


def meta_font(language: str) -> QFont:
    """Source and age."""
    return scaled_font(language, 0.88)


def story_font(language: str) -> QFont:
    """How widely a story is reported."""
    return scaled_font(language, 0.88, QFont.Weight.DemiBold)


def pill_font(language: str) -> QFont:
    """Language tag and labels."""
    return scaled_font(language, 0.8, QFont.Weight.DemiBold)


@dataclass(frozen=True)
class RowText:
    """Laid-out title and standfirst, their heights, and the slices to be marked in each."""

    title: QTextLayout
    title_height: int
    dek: QTextLayout
    dek_height: int
    title_marks: Marks = ()
    dek_marks: Marks = ()


_Key = tuple[int, int, bool, bool, str, str, Excerpt | None]


class RowTexts:
    """Keeps the layouts of recent rows; laying out text is the dear part of painting."""

    def __init__(self) -> None:
        self._kept: OrderedDict[_Key, RowText] = OrderedDict()

    def of(
        self, head: ArticleHead, width: int, excerpt: Excerpt | None = None, dek_lines: int = 2
    ) -> RowText:
        """Return the layouts of `head` at `width` pixels; an excerpt stands for the standfirst."""
        key = (head.id, width, head.is_read, head.story is None, head.title, head.dek, excerpt)
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = _lay_out_row(head, width, excerpt, dek_lines)
            if len(self._kept) > KEPT_LAYOUTS:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return found

    def clear(self) -> None:
        """Forget everything, for example after a font change."""
        self._kept.clear()


def _lay_out_row(head: ArticleHead, width: int, excerpt: Excerpt | None, dek_lines: int) -> RowText:
    font = title_font(head.language, is_read=head.is_read)
    title, height = lay_out(head.title, font, width, LINES)
    lines = dek_lines if head.story is None else dek_lines - 1
    below = excerpt.snippet.text if excerpt else head.dek
    dek, dek_height = lay_out(below, dek_font(head.language), width, lines)
    marks = (excerpt.title_marks, excerpt.snippet.marks) if excerpt else ((), ())
    return RowText(title, height, dek, dek_height if below else 0, *marks)
