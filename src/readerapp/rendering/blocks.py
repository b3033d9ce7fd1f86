"""Blocks with runs of text: the values a reading pane is built from.

An article's body is a flat list of them; nesting is told by numbers: how many quotes and lists a
block stands in. `read_blocks` makes them of HTML.
"""

from enum import Enum, auto

from readerapp.domain.values import dataclass

LINE_BREAK = "\u2028"


@dataclass(frozen=True)
class Style:
    """Style of a run of text. `language` is BCP 47, "" where the block's applies; `link` is "" or
    the address as it is written, to be checked when it is followed.

    `pill` and `faint` are for words of the app itself: `read_blocks` makes none. A pill that is a
    label is named by it, every other one is "plain".
    """

    bold: bool = False
    italic: bool = False
    code: bool = False
    underline: bool = False
    strike: bool = False
    mark: bool = False
    raised: bool = False
    lowered: bool = False
    pill: str = ""
    faint: bool = False
    link: str = ""
    language: str = ""


@dataclass(frozen=True)
class Run:
    """A stretch of text in one style. A line break is U+2028."""

    text: str
    style: Style


class BlockKind(Enum):
    """Kind of a block. `HEAD_KINDS` make the head of a page, which no body holds."""

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
    DESCRIBED = auto()  # a picture that the source only describes; no body holds it either
    TABLE = auto()
    EMBED = auto()  # something that is played elsewhere: its name, which links there
    MISSING = auto()  # the article goes on where it comes from


HEAD_KINDS = frozenset(
    {
        BlockKind.SOURCE,
        BlockKind.TITLE,
        BlockKind.DEK,
        BlockKind.BYLINE,
        BlockKind.LABEL,
        BlockKind.NOTICE,
    }
)


@dataclass(frozen=True)
class Cell:
    """One cell of a table; `None` in a row stands for a place that a spanning cell covers."""

    runs: tuple[Run, ...]
    is_heading: bool


Rows = tuple[tuple[Cell | None, ...], ...]


@dataclass(frozen=True)
class Block:
    """One block, top to bottom.

    `level` is that of a heading, 1 to 6. `quote` and `indent` count the quotes and lists it stands
    in, 6 at most. `list_id` joins the items of one list, from 1 on (None: not an item), `number` is
    an item's number (None: a bullet). `picture` is the position of a PICTURE. The `rows` of a TABLE
    are all of one length. `language` (BCP 47) and `direction` ("ltr", "rtl") are "" where nothing
    says.
    """

    kind: BlockKind
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
