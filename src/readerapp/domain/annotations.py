"""Annotations: the tags, the note and the highlights that a reader gives an article.

A highlight is found again by its words and those around it, as the W3C's TextQuoteSelector does
(https://www.w3.org/TR/annotation-model/#text-quote-selector): an article that is read anew from its
source may have other words before it, and places in it are then others.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import datetime

from readerapp.domain.values import dataclass

TAG_LENGTH = 100  # characters of a name
MOST_TAGS = 100  # of one article
NOTE_LENGTH = 100_000  # characters
QUOTE_LENGTH = 10_000  # characters of a highlight
MOST_HIGHLIGHTS = 500  # of one article
CONTEXT = 48  # characters kept before and after a highlight
# A picture's place, where a line may break or not, and what isolates a direction are not seen:
# the reading pane puts them in.
_UNSEEN = "\ufffc\u00ad\u200b\u2060\u2066-\u2069"
_PIECES = re.compile(f"(?P<space>\\s+)|(?P<unseen>[{_UNSEEN}]+)|(?P<seen>[^\\s{_UNSEEN}]+)")
_LAYOUT = re.compile(f"[{_UNSEEN}]+")


@dataclass(frozen=True)
class Tag:
    """A tag as it was typed. `at`: when it was given, UTC."""

    name: str
    at: datetime

    @property
    def key(self) -> str:
        """What tells it from others."""
        return tag_key(self.name)


@dataclass(frozen=True)
class Note:
    """The note on an article. `at`: when it was written last, UTC."""

    text: str
    at: datetime


@dataclass(frozen=True)
class Quote:
    """A piece of an article's text, and up to CONTEXT characters on either side.

    `start` is where it stood in the text, in characters: it decides between equal places only.
    """

    exact: str
    prefix: str = ""
    suffix: str = ""
    start: int = 0


@dataclass(frozen=True)
class Highlight:
    """A highlighted piece of an article. `note` is what the reader says of it; `at` as in `Tag`."""

    quote: Quote
    at: datetime
    note: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells it from others of the article."""
        return self.quote.exact, self.quote.prefix, self.quote.suffix


Annotation = Tag | Note | Highlight


@dataclass(frozen=True)
class Annotations:
    """Everything a reader added to one article: tags by name, highlights by their places."""

    tags: tuple[Tag, ...] = ()
    note: Note | None = None
    highlights: tuple[Highlight, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.tags or self.note or self.highlights)

    def __iter__(self) -> Iterator[Annotation]:
        yield from self.tags
        if self.note:
            yield self.note
        yield from self.highlights


@dataclass(frozen=True)
class KeptAnnotations:
    """The annotations of one identity, whether its article is in the library (`article_id`) or not
    (None). `title` and `url` are for people; empty when it is not."""

    identity: str
    annotations: Annotations
    article_id: int | None = None
    title: str = ""
    url: str = ""


def clean_name(name: str) -> str:
    """Return the name of a tag on one line; "" when there is nothing to see of it."""
    return " ".join("".join(each if each.isprintable() else " " for each in name).split())


def tag_key(name: str) -> str:
    """Return a name as it is compared: without regard to case, width and spaces. Accents and signs
    tell tags apart: "C" is not "C++"."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def without_layout(text: str) -> str:
    """Return a text without what only serves its layout: highlights of earlier versions hold it."""
    return _LAYOUT.sub("", text)


def quote_at(text: str, start: int, end: int) -> Quote:
    """Return the quote that stands between two places of a text, without spaces at its ends and
    without what only serves its layout."""
    exact = text[start:end]
    start += len(exact) - len(exact.lstrip())
    end -= len(exact) - len(exact.rstrip())
    before = text[max(0, start - CONTEXT) : max(0, start)]
    exact, prefix, suffix = map(
        without_layout, (text[start:end], before, text[end : end + CONTEXT])
    )
    return Quote(exact, prefix, suffix, max(0, start))


def find_quote(plain: "PlainText", quote: Quote) -> tuple[int, int] | None:
    """Return where a quote stands in the text itself, None when its words are not there any more.

    White space counts as one space wherever it stands, and pictures as nothing. Of several places
    the one with most of the words around it is taken, then the one nearest to where it stood. Of a
    quote that was changed inside, the place between its beginning and its end is taken when both
    are there and about as far apart as before.
    """
    wanted = plain_text(quote.exact)
    if not wanted:
        return None
    prefix, suffix = plain_text(quote.prefix), plain_text(quote.suffix)
    places = [(start, start + len(wanted)) for start in _all(plain.text, wanted)]
    if not places:
        places = list(_changed_places(plain.text, wanted))
    if not places:
        return None

    def fitting(place: tuple[int, int]) -> tuple[int, int]:
        before = _common(reversed(plain.text[: place[0]].rstrip()), reversed(prefix))
        after = _common(plain.text[place[1] :].lstrip(), suffix)
        return before + after, -abs(plain.places[place[0]] - quote.start)

    start, end = max(places, key=fitting)
    return plain.places[start], plain.places[end - 1] + 1


class PlainText:
    """A text with each run of white space as one space and without what is not seen; `places` are
    where its characters stood."""

    def __init__(self, text: str) -> None:
        kept: list[str] = []
        self.places: list[int] = []
        for piece in _PIECES.finditer(text):
            start, end = piece.span()
            if piece["seen"]:
                kept.append(piece["seen"])
                self.places.extend(range(start, end))
            elif piece["space"] and kept and kept[-1] != " ":
                kept.append(" ")
                self.places.append(start)
        self.text = "".join(kept)


def plain_text(text: str) -> str:
    """Return a text as it is compared: on one line, without what is not seen."""
    return PlainText(text).text.strip()


def _all(text: str, wanted: str) -> Iterator[int]:
    place = text.find(wanted)
    while place >= 0:
        yield place
        place = text.find(wanted, place + 1)


_ENDS = 24  # characters of a changed quote that must be there at each end


def _changed_places(text: str, wanted: str) -> Iterator[tuple[int, int]]:
    """Yield where a text begins and ends as a quote does, from half to twice as long."""
    if len(wanted) < 2 * _ENDS:
        return
    for start in _all(text, wanted[:_ENDS]):
        end = text.find(wanted[-_ENDS:], start + _ENDS, start + 2 * len(wanted))
        if end >= 0 and (end + _ENDS - start) * 2 >= len(wanted):
            yield start, end + _ENDS


def _common(one: Iterable[str], other: Iterable[str]) -> int:
    """Return how many characters two texts have in common from their beginnings."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
