"""Pane layout: which panes fit into a window, and how wide each is. Pure arithmetic in pixels."""

from collections.abc import Sequence

from readerapp.domain.values import dataclass
from readerapp.settings import WindowLayout

# What each pane needs, in Latin letters of average width at the size of the interface's font.
NAVIGATION, ARTICLES, READING, RELATED = 24, 36, 49, 31
COMFORTABLE = 58  # letters left for the article before anything stands beside it
ROOMY = 68  # that it has rather than that list and navigation are as wide as usual
USUAL_NAVIGATION, USUAL_ARTICLES, USUAL_RELATED = 31, 46, 36
USUAL_SHARE = 40  # per cent of the height for a list above the article
LEAST_SHARE, MOST_SHARE = 15, 80
LINES = 12  # of text that a list and an article above each other need


@dataclass(frozen=True)
class PaneSizes:
    """Sizes of the panes beside the article, in pixels; of a list above it, in per cent."""

    navigation: int
    articles: int
    related: int
    list_share: int = USUAL_SHARE

    def as_text(self) -> str:
        """Return the sizes as they are stored."""
        sizes = (self.navigation, self.articles, self.related, self.list_share)
        return ",".join(map(str, sizes))


def sizes_of(stored: str) -> PaneSizes | None:
    """Return stored sizes, None for "" and for what is none."""
    numbers = [int(each) for each in stored.split(",") if each.isdecimal()]
    return PaneSizes(*numbers) if len(numbers) == len(stored.split(",")) == 4 else None


def usual_sizes(letter: float) -> PaneSizes:
    """Return the sizes nobody chose, for letters of this average width."""
    usual = (USUAL_NAVIGATION, USUAL_ARTICLES, USUAL_RELATED)
    return PaneSizes(*(round(letters * letter) for letters in usual))


@dataclass(frozen=True)
class PaneWishes:
    """What the reader wants to see. `sizes`: None until a pane was given another size."""

    layout: WindowLayout = WindowLayout.COLUMNS
    navigation: bool = True
    related: bool = True
    focus: bool = False  # the open article and nothing else
    sizes: PaneSizes | None = None


@dataclass(frozen=True)
class Panes:
    """The panes on screen. `related_below`: the related stories follow the article's end.

    `stacked`: the list is above the article and not beside it. `is_focused`: there is nothing but
    the article.
    """

    navigation: bool
    articles: bool
    reading: bool
    related_beside: bool
    related_below: bool
    stacked: bool = False
    is_focused: bool = False

    @property
    def single(self) -> bool:
        """Only one of list and article is on screen, so there must be a way back."""
        return not (self.articles and self.reading)


@dataclass(frozen=True)
class Room:
    """Room there is for panes: the window's inner size, and its letters."""

    width: int
    height: int
    letter: float  # average width of a Latin one
    line: float  # height

    def holds(self, *letters: int) -> bool:
        """Whether panes of so many letters stand beside each other."""
        return self.width >= sum(letters) * self.letter


def fit_panes(room: Room, wishes: PaneWishes, *, reading: bool) -> Panes:
    """Return the panes there is room for; `reading` tells whether an article is open.

    The related stories give way first, then the navigation, then list and article share the place.
    """
    if wishes.focus and reading:
        return Panes(False, False, True, False, False, is_focused=True)
    stacked = wishes.layout is WindowLayout.WIDE_LIST and room.height >= 2 * LINES * room.line
    is_narrow = not (room.holds(READING) if stacked else room.holds(ARTICLES, READING))
    is_single = is_narrow or wishes.layout is WindowLayout.READING
    beside_it = () if is_single or stacked else (ARTICLES,)
    before = (NAVIGATION,) if wishes.navigation else ()
    navigation = wishes.navigation and not is_narrow and room.holds(NAVIGATION, *beside_it, READING)
    if is_single and not reading:
        return Panes(navigation, True, False, False, False)
    beside = wishes.related and room.holds(*before, *beside_it, COMFORTABLE, RELATED)
    below = wishes.related and reading and not beside
    return Panes(navigation, not is_single, True, beside, below, stacked and not is_single)


@dataclass(frozen=True)
class Widths:
    """Widths in pixels. The article takes what the others leave, the list alone takes its place."""

    navigation: int = 0
    articles: int = 0
    related: int = 0


def widths(room: Room, panes: Panes, chosen: PaneSizes | None) -> Widths:
    """Return how wide the panes beside the article are: as wanted where there is room. Where there
    is not, the list gives first what it can, as it costs least to draw at another width.

    `chosen`: by the reader, who may want a narrower article than is comfortable.
    """
    wanted = chosen or usual_sizes(room.letter)
    has_both = panes.articles and panes.reading and not panes.stacked
    asked = (
        ("related", panes.related_beside, wanted.related, RELATED),
        ("navigation", panes.navigation, wanted.navigation, NAVIGATION),
        ("articles", has_both, wanted.articles, ARTICLES),
    )
    shown = [(name, size, letters * room.letter) for name, is_on, size, letters in asked if is_on]
    article = READING
    if chosen is None:
        article = COMFORTABLE if panes.related_beside else ROOMY
    left = room.width - article * room.letter
    given = shared(left, [size for _, size, _ in shown], [least for *_, least in shown])
    return Widths(**dict(zip((name for name, *_ in shown), given, strict=True)))


def shared(room: float, wanted: Sequence[float], least: Sequence[float]) -> list[int]:
    """Return sizes between `least` and `wanted` that fill at most `room`, if the least do. What
    there is more goes to the first ones first."""
    more = room - sum(least)
    sizes = []
    for size, base in zip(wanted, least, strict=True):
        given = max(0.0, min(size - base, more))
        more -= given
        sizes.append(int(base + given))
    return sizes
