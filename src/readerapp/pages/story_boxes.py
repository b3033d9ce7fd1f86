"""Finds boxes of a page that stand among the paragraphs of a story: sign-up forms, teasers."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from readerapp.pages.page_tree import Element, attribute, names_of, words_of
from readerapp.pages.phrases import PhraseBook, after_phrase, languages_of, normal_form
from readerapp.pages.stated_relations import same_address
from readerapp.pages.story_gaps import StoryContainers, is_prose
from readerapp.pages.story_tree import Run

_MOST_INPUTS = 10
_LARGEST_BOX = 400  # characters of the story's lines inside a sign-up form
_SMALL = 0.3  # of the lines of a story: more is no box beside it
_FEWEST_ITEMS = 3  # of a list of teasers
_EMAIL = re.compile(r"e-?mail", re.IGNORECASE)
_SIGN_UP = re.compile(
    r"(?:^|[\s_-])(?:newsletter\w*|subscri\w*|sign-?up\w*|mailing\w*|opt-?in|mailchimp\w*|mc4wp\w*)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_SUBHEADINGS = ("h2", "h3", "h4", "h5", "h6")
_PICTURE_NAMES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg")


def sign_up_lines(kept: Sequence[Run], book: PhraseBook) -> set[Run]:
    """Return the lines of forms that ask for an e-mail address.

    In a box called a newsletter these are all its lines; in another small box with such a form, the
    lines from the one on that invites: a paragraph above it may be the story's.
    """
    fields = list(islice(_email_fields(kept), _MOST_INPUTS))
    if not fields:
        return set()
    sizes = _sizes(kept)
    largest = min(_LARGEST_BOX, int(_SMALL * sum(len(run.text) for run in kept)))
    found: set[Run] = set()
    for field in fields:
        small = list(takewhile(lambda each: sizes.get(each, 0) <= largest, field.iterancestors()))
        named = [element for element in small if _SIGN_UP.search(names_of(element))]
        if named:
            found.update(_inside(kept, named[-1]))
        if small:
            found.update(_from_invitation(_inside(kept, small[-1]), book))
    return found


def _email_fields(kept: Sequence[Run]) -> Iterator[Element]:
    root = kept[0].block.getroottree().getroot()
    for field in root.iter("input"):
        said = (attribute(field, name) for name in ("type", "name", "id", "placeholder"))
        if attribute(field, "type") != "hidden" and any(map(_EMAIL.search, said)):
            yield field


def _sizes(kept: Sequence[Run]) -> dict[Element, int]:
    """Return how many characters of the lines stand in each element."""
    sizes: dict[Element, int] = {}
    for run in kept:
        for element in (run.block, *run.block.iterancestors()):
            sizes[element] = sizes.get(element, 0) + len(run.text)
    return sizes


def _inside(kept: Sequence[Run], box: Element) -> list[Run]:
    return [run for run in kept if run.block is box or box in run.block.iterancestors()]


def _from_invitation(inside: Sequence[Run], book: PhraseBook) -> Sequence[Run]:
    for at, run in enumerate(inside):
        form = normal_form(run.text)
        invites = any(
            after_phrase(phrases, form) is not None for phrases in (book.promo, book.closing)
        )
        if invites or languages_of(book.navigation, run.text):
            return inside[at:]
    return ()


def teasers(kept: Sequence[Run]) -> set[Run]:
    """Return the lines of teasers: two or more `<article>` side by side, each under a heading that
    is a link. Job adverts look like this beside a story. None on a page that has no other prose."""
    found = {run for row in _rows(kept, "article", fewest=2) for run in row}
    return found if any(is_prose(run) for run in kept if run not in found) else set()


def teaser_items(kept: Sequence[Run], containers: StoryContainers, address: str) -> set[Run]:
    """Return the lines of list items like `teasers` below the last other paragraph, in a list that
    does not stand beside the paragraphs and leads to the page's own site (`address`)."""
    found: set[Run] = set()
    for row in _rows(kept, "li", fewest=_FEWEST_ITEMS):
        below = kept[kept.index(row[0]) :]
        lists = {next(run.block.iterancestors("ul", "ol"), None) for run in row}
        if (
            not any(is_prose(run) for run in below if run not in row)
            and not any(each is None or containers.hold(each.getparent()) for each in lists)
            and all(_leads_home(link, address) for run in row for link in _links_around(run))
        ):
            found.update(row)
    return found


def _links_around(run: Run) -> Iterator[Element]:
    for element in (run.block, *run.block.iterancestors()):
        if element.tag == "li":
            yield from element.iter("a")
            return


def _leads_home(link: Element, address: str) -> bool:
    href = attribute(link, "href")
    return not href or _site(href) == _site(address)


def _site(address: str) -> str:
    """Return the host of an address, "" when it has none."""
    return same_address(address).partition("/")[0]


def _rows(kept: Sequence[Run], tag: str, *, fewest: int) -> list[list[Run]]:
    """Return the lines of each row of elements side by side whose headings are links."""
    inside: dict[Element, list[Run]] = {}
    for run in kept:
        holder = next(run.block.iterancestors(tag), None)
        if holder is not None:
            inside.setdefault(holder, []).append(run)
    rows: dict[Element | tuple[str, str] | None, list[Element]] = {}
    for holder in inside:
        if any(map(_is_link, holder.iter(*_SUBHEADINGS))):
            rows.setdefault(_row_of(holder), []).append(holder)
    return [
        [run for holder in row for run in inside[holder]]
        for row in rows.values()
        if len(row) >= fewest
    ]


def _row_of(holder: Element) -> Element | tuple[str, str] | None:
    """Return what the elements of a row share: their parent, or the looks of a list in parts."""
    parent = holder.getparent()
    looks = attribute(parent, "class") if parent is not None else ""
    return (attribute(holder, "class"), looks) if holder.tag == "li" and looks else parent


def _is_link(heading: Element) -> bool:
    """Tell whether all words of a heading are one link to another page."""
    words = words_of(heading)
    link = next(heading.iterancestors("a"), None)
    if link is None:
        link = next((each for each in heading.iter("a") if words_of(each) == words), None)
    return bool(words) and link is not None and leads_away(link)


def leads_away(link: Element) -> bool:
    """Tell whether a link leads to another page, and not to a picture in a larger size."""
    path = attribute(link, "href").split("?")[0].casefold()
    return bool(path) and not path.endswith(_PICTURE_NAMES)
