"""Pane layout: which panes fit into a window of one width. Pure arithmetic."""

from readerapp.domain.values import dataclass

LIST_WIDTH = 300
READING_WIDTH = 460
NAVIGATION_WIDTH = 200
RELATED_WIDTH = 270


@dataclass(frozen=True)
class Panes:
    """The panes on screen. `related_below`: the related stories follow the article's end."""

    navigation: bool
    articles: bool
    reading: bool
    related_beside: bool
    related_below: bool

    @property
    def single(self) -> bool:
        """Only one of list and article is on screen, so there must be a way back."""
        return not (self.articles and self.reading)


def fit_panes(width: int, *, navigation: bool, related: bool, reading: bool) -> Panes:
    """Return the panes for a window of `width` pixels.

    `navigation` and `related` are the user's wishes, `reading` tells whether an article is open.
    The related stories give way first, then the navigation, then list and article share the place.
    """
    two = LIST_WIDTH + READING_WIDTH
    beside = related and width >= two + RELATED_WIDTH
    room = width - two - (RELATED_WIDTH if beside else 0)
    if width < two:
        return Panes(False, not reading, reading, False, related and reading)
    return Panes(
        navigation and room >= NAVIGATION_WIDTH, True, True, beside, related and not beside
    )
