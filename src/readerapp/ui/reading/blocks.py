"""An article's body as a flat list of blocks: what stands between HTML and the document."""

from dataclasses import dataclass, replace
from enum import Enum, auto


@dataclass(frozen=True)
class Style:
    """How a run of text looks. `language` is "" where the block's applies."""

    bold: bool = False
    italic: bool = False
    code: bool = False
    underline: bool = False
    strike: bool = False
    mark: bool = False
    raised: bool = False
    lowered: bool = False
    pill: bool = False
    faint: bool = False
    link: str = ""
    language: str = ""


@dataclass(frozen=True)
class Run:
    """A stretch of text in one style. A line break is U+2028."""

    text: str
    style: Style


LINE_BREAK = "\u2028"
_BLANK = " " + LINE_BREAK


class Kind(Enum):
    """What a block is. The first six make the head of the page."""

    SOURCE = auto()
    TITLE = auto()
    DEK = auto()
    BYLINE = auto()
    LABEL = auto()
    NOTICE = auto()
    PARAGRAPH = auto()
    HEADING = auto()
    ITEM = auto()
    CODE = auto()
    CAPTION = auto()
    RULE = auto()
    PICTURE = auto()
    DESCRIBED = auto()  # a picture that the source only describes
    TABLE = auto()


@dataclass(frozen=True)
class Cell:
    """One cell of a table; `None` in a row stands for a place that a spanning cell covers."""

    runs: tuple[Run, ...]
    is_heading: bool


Rows = tuple[tuple[Cell | None, ...], ...]


@dataclass(frozen=True)
class Block:
    """One block, top to bottom.

    `quote` and `indent` count the quotes and lists it stands in. `list_id` joins the items of one
    list (None: not an item), `number` is an item's number (None: a bullet). `picture` is the
    position of a PICTURE. `language` and `direction` ("ltr", "rtl") are "" where nothing says.
    """

    kind: Kind
    runs: tuple[Run, ...] = ()
    level: int = 0
    quote: int = 0
    indent: int = 0
    list_id: int | None = None
    number: int | None = None
    picture: int = -1
    rows: Rows = ()
    language: str = ""
    direction: str = ""

    @property
    def text(self) -> str:
        """The plain text of the runs."""
        return "".join(run.text for run in self.runs)


MAX_DEPTH = 6  # quotes and lists nested deeper are shown at this depth
MAX_COLUMNS = 24  # wider tables are shown as lines


def place_cells(rows: list[list[tuple[Cell, int, int]]]) -> Rows:
    """Put cells (cell, columns, rows) where their spans leave room, as browsers do."""
    taken: dict[tuple[int, int], Cell | None] = {}
    for y, row in enumerate(rows):
        x = 0
        for cell, columns, depth in row:
            while (y, x) in taken:
                x += 1
            for down in range(min(depth, len(rows) - y)):
                for right in range(columns):
                    taken[(y + down, x + right)] = cell if not (down or right) else None
            x += columns
    width = max((x for _, x in taken), default=-1) + 1
    return tuple(tuple(taken.get((y, x)) for x in range(width)) for y in range(len(rows)))


def trimmed(runs: list[Run]) -> tuple[Run, ...]:
    """Drop the blanks and line breaks at both ends."""
    kept = list(runs)
    while kept and not kept[0].text.strip(_BLANK):
        kept.pop(0)
    while kept and not kept[-1].text.strip(_BLANK):
        kept.pop()
    if kept and kept[0].text[0] in _BLANK:
        kept[0] = replace(kept[0], text=kept[0].text.lstrip(_BLANK))
    if kept and kept[-1].text[-1] in _BLANK:
        kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip(_BLANK))
    return tuple(kept)
