"""Lines of rows and cards: text, signs, badges and pictures, as a feature states them.

Pure values; `card_layout` lays them out. All sizes are device-independent pixels.
"""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QFont, QPainter

from readerapp.domain.searches import Marks
from readerapp.domain.values import dataclass
from readerapp.ui.widgets.badges import Badge
from readerapp.ui.widgets.text_layout import PITCH

Draw = Callable[[QPainter, QRectF, QColor], object]


@dataclass(frozen=True)
class Sign:
    """A small drawing in a square. `space` follows it; `keeps_ink` also on a selected row."""

    side: float
    ink: str
    draw: Draw
    space: float = 0
    keeps_ink: bool = False


@dataclass(frozen=True)
class TextPart:
    """Text of one line, elided where room ends; `kept` stands behind it, whole or not at all.

    `language` is that of the text, "" where its letters have to tell which way it runs.
    `claim` is the part of the line, 0 to 1, that the text takes if it needs it, before badges,
    which are shortened first. What claims something is cut only when nothing is kept behind it.
    `short` stands for the text where badges behind it that are counted would not fit.
    """

    text: str
    font: QFont
    ink: str
    kept: str = ""
    space: float = 0
    claim: float = 0
    short: str = ""
    language: str = ""


@dataclass(frozen=True)
class Badges:
    """Badges beside each other. What does not fit goes into a further line if `wraps`, else it is
    shortened or left out, or a last badge says how many are left out if they `are_counted`. Room
    for the first `sure` ones is kept free of words."""

    badges: tuple[Badge, ...]
    font: QFont
    height: float
    wraps: bool = False
    leading: float = 0  # between two lines of badges
    sure: int = 0
    are_counted: bool = False


@dataclass(frozen=True)
class Strip:
    """Parts beside each other, centred on one line: first those from its start, then from its end.

    `gap` is above it.
    """

    height: float
    parts: tuple[Sign | TextPart | Badges, ...]
    end: tuple[Sign | TextPart, ...] = ()
    gap: float = 0


@dataclass(frozen=True)
class Paragraph:
    """Text in at most `lines` lines, the last one elided, `gap` below what stands above it.

    `marks` are slices of it drawn as with a marker in `mark_colours` (background, ink). `hanging`
    stands in the margin before its first line. With `fills` it has the lines besides that the
    paragraphs above it may have and do not need. `pitch`: distance of lines in parts of the size.
    `language` is that of the text, "" where its letters have to tell which way it runs.
    """

    text: str
    font: QFont
    ink: str
    lines: int = 1
    gap: float = 0
    marks: Marks = ()
    mark_colours: tuple[str, str] = ("", "")
    hanging: Sign | None = None
    fills: bool = False
    pitch: float = PITCH
    language: str = ""


@dataclass(frozen=True)
class PictureSize:
    """Place of a picture, as wide as there is room up to `widest`, in the proportions of `size`.

    `space` lies between it and the text, `gap` above it when it is a line. It is left out where
    the text beside it would have less than `least_beside`. It takes `share` of the room at most.
    """

    size: QSizeF
    widest: float
    space: float
    gap: float = 0
    least_beside: float = 0
    share: float = 1

    def fitted(self, room: float) -> QSizeF:
        """Return its size where there are `room` pixels beside each other."""
        width = min(room * self.share, self.widest)
        return QSizeF(width, round(width * self.size.height() / self.size.width()))


@dataclass(frozen=True)
class PictureWords:
    """Place of a picture that is not here, with the words that describe it."""

    words: Paragraph
    padding: float
    space: float = 0  # below it
    gap: float = 0  # above it


Line = Strip | Paragraph | PictureSize | PictureWords


@dataclass(frozen=True)
class Card:
    """Lines from top to bottom inside the padding (left, top, right, bottom).

    `aside` stands at the end of all lines; where it would leave them too little room, `above`, if
    there is one, stands over them. `corner` is what the first line leaves free at its end.
    Its words begin at the right if `is_rtl`, None: as the interface does. What stands beside them
    does not follow, so that pictures and dots of a list stand below each other.
    """

    lines: tuple[Line, ...]
    padding: tuple[float, float, float, float]
    aside: PictureSize | None = None
    above: PictureSize | None = None
    corner: float = 0
    is_rtl: bool | None = None
