"""Leaves lines of the page out of a story: the headline, offers, rights, links to other stories.

A line goes only when it is certain that the page says it and not the story, and only as a whole:
it is the headline or byline, a known phrase (`resources/phrases/pages`), or nothing but a link.
Cells of tables and headings are never taken for phrases.
"""

import re
from collections.abc import Collection, Sequence
from itertools import islice

from readerapp.domain.values import dataclass
from readerapp.pages.boilerplate import (
    banner_positions,
    is_notice,
    is_promotion,
    is_sharing,
    navigation_languages,
)
from readerapp.pages.bylines import is_time_line, read_byline
from readerapp.pages.lines import Line, ends_sentence
from readerapp.pages.page_tree import Element, names_of
from readerapp.pages.phrases import PhraseBook, languages_of, normal_form
from readerapp.pages.pictures import is_embed
from readerapp.pages.stated_relations import same_address
from readerapp.pages.story_boxes import leads_away, sign_up_lines, teaser_items, teasers
from readerapp.pages.story_ends import (
    closing_lines,
    is_photo_credit,
    is_pointer,
    is_reading_time,
)
from readerapp.pages.story_gaps import StoryContainers, calls_itself_boilerplate, is_prose
from readerapp.pages.story_tree import PageText, Run

_HALF = 0.5
_WHOLE = 0.95  # of a line that is a link
_LINK_LINE = 0.8  # "See also: a title"
_MOST_IN_LINKS = 0.3  # of the words of a story; of a page that is a list of links nothing is taken
_LONGEST_PHRASE = 300  # characters
_LONGEST_BYLINE = 160
_FIRST_LINES = 8  # of the story, among which a headline and a byline stand
_MOST_TIMES = 2  # published and updated; more are the entries of a live report
# What surely is no story, when its lines are no sentences.
_SURE_BOILERPLATE = re.compile(
    r"(?:^|[\s_-])(?:related|recommend\w*|newsletter\w*|outbrain|taboola|trending|carousel|subscri\w*"
    r"|shar(?:e|ing)|social|sponsored|advert\w*|breadcrumbs?|promo\w*|most-(?:read|popular|viewed))(?:$|[\s_-])",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://|www\.", re.IGNORECASE)
_ADDRESS_LINE = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_SUBHEADINGS = ("h2", "h3", "h4", "h5", "h6")
_NEVER_PHRASES = frozenset(("td", "th", "dt", "dd", *_SUBHEADINGS))
_PLAIN = frozenset(("p", "div", "span", "section", "article", "center"))
_AROUND_PICTURES = frozenset(("nav", "footer", "aside", "form", "button"))


@dataclass(frozen=True)
class PageFacts:
    """What is shown beside the story and so is no part of it.

    `title_forms` are the normal forms of its titles, `card_links` the links of cards,
    `card_headings` the headings above these.
    """

    address: str
    title_forms: Collection[str]
    authors: tuple[str, ...]
    dek: str
    card_links: Collection[Element]
    card_headings: Collection[Element]


def leave_out_leftovers(
    page: PageText, facts: PageFacts, book: PhraseBook, spared: Collection[Run] = ()
) -> list[str]:
    """Drop the lines of the page from the lines that are kept, but for those that are `spared`. A
    page of nothing else stays.

    Returns the lines that closed the page: they may name who wrote it.
    """
    kept = [run for run in page.runs if run.is_kept]
    closing = closing_lines(kept, book)
    shown = {*facts.title_forms, normal_form(facts.dek)}  # above the story
    left = _leftovers(kept, closing, facts, book).difference(
        run for run in spared if normal_form(run.text) not in shown
    )
    if len(left) == len(kept):
        return []
    for run in left:
        run.drop()
    return [run.text for run in closing]


def _leftovers(
    kept: Sequence[Run], closing: Collection[Run], facts: PageFacts, book: PhraseBook
) -> set[Run]:
    banner = banner_positions([Line(run.text, gap=True) for run in kept], book)
    prose = [at for at, run in enumerate(kept) if is_prose(run) and run not in closing]
    last = prose[-1] if prose else len(kept)
    standfirst = normal_form(facts.dek)
    containers = StoryContainers(
        kept[at] for at in prose if normal_form(kept[at].text) != standfirst
    )
    left = set(closing) | {
        run
        for at, run in enumerate(kept)
        if at in banner
        or _is_card(run, facts)
        or (at < _FIRST_LINES and _is_head(run, facts, book, containers))
        or (run.block.tag not in _NEVER_PHRASES and _is_phrase(run, book, is_last=at > last))
        or _is_own_address(run, facts)
        or is_pointer(run, book)
        or (run.block.tag in _PLAIN and is_photo_credit(run.text, book))
        or (at > last and _is_list_heading(run, kept[at + 1 : at + 2], book))
        or (not ends_sentence(run.text) and _is_in_sure_boilerplate(run.block, containers))
    }
    times = [at for at, run in enumerate(kept) if is_time_line(run.text, book)]
    if len(times) <= _MOST_TIMES:
        left |= {kept[at] for at in times if at < _FIRST_LINES or at > last}
    left |= teasers(kept) | sign_up_lines(kept, book)
    links = (
        _link_lines(kept, last)
        | _link_sentences(kept, containers)
        | teaser_items(kept, containers, facts.address)
    )
    if _length(links - left) <= _MOST_IN_LINKS * _length(kept):
        left |= links
    return left.union(_headings_of_nothing(kept, left, book))


def _length(runs: Collection[Run]) -> int:
    return sum(len(run.text) for run in runs)


def _is_card(run: Run, facts: PageFacts) -> bool:
    if run.block in facts.card_headings:
        return True
    if run.linked < _WHOLE or not facts.card_links:
        return False
    return any(
        link in facts.card_links
        for part in run.parts
        for link in (part.element, *part.element.iterancestors("a"))
    )


def _is_head(run: Run, facts: PageFacts, book: PhraseBook, containers: StoryContainers) -> bool:
    """The headline, the byline, and the standfirst above the story: they are shown with it."""
    form = normal_form(run.text)
    if form in facts.title_forms or _is_byline(run, facts, book):
        return True
    if is_reading_time(run.text, book):
        return True
    return form == normal_form(facts.dek) and not containers.are_around(run)


def _is_byline(run: Run, facts: PageFacts, book: PhraseBook) -> bool:
    """A line that holds the author of the page, or one that holds nothing but a date."""
    if len(run.text) > _LONGEST_BYLINE:
        return False
    names = {normal_form(name) for name in facts.authors}
    if normal_form(run.text) in names:
        return True
    byline = read_byline(run.text, book)
    if byline is None:
        return False
    return not byline.authors or not names.isdisjoint(map(normal_form, byline.authors))


def _is_phrase(run: Run, book: PhraseBook, *, is_last: bool) -> bool:
    text = run.text
    if len(text) > _LONGEST_PHRASE:
        return False
    return (
        bool(navigation_languages(text, book))
        or is_notice(text)
        or is_sharing(text)
        or is_promotion(text, book, is_linked=run.linked >= _HALF, is_last=is_last)
    )


def _is_own_address(run: Run, facts: PageFacts) -> bool:
    """The address of the page itself; that of another page may be a source of the story."""
    is_address = _ADDRESS_LINE.fullmatch(run.text) is not None
    return is_address and same_address(run.text) == same_address(facts.address)


def _is_list_heading(run: Run, below: Sequence[Run], book: PhraseBook) -> bool:
    """A heading of related or other stories, with no words of the story below."""
    if any(each.linked < _LINK_LINE for each in below):
        return False
    return bool(languages_of(book.related, run.text) or languages_of(book.other, run.text))


def _headings_of_nothing(
    kept: Sequence[Run], left: Collection[Run], book: PhraseBook
) -> Collection[Run]:
    """Return the headings of lists at the very end whose lists are left out."""
    found = []
    for run in reversed(kept):
        if run not in left:
            if not _is_list_heading(run, (), book):
                break
            found.append(run)
    return found


def _is_in_sure_boilerplate(block: Element, containers: StoryContainers) -> bool:
    for element in (block, *block.iterancestors()):
        if containers.hold(element) or element.tag == "body":  # named after what pages show most
            return False
        if _SURE_BOILERPLATE.search(names_of(element)):
            return True
    return False


def _is_title(text: str) -> bool:
    """Tell a title from a sentence, and from an address that the story gives as its source."""
    return not ends_sentence(text) and _ADDRESS.search(text) is None


def _link_lines(kept: Sequence[Run], last: int) -> set[Run]:
    """Return the lines that are nothing but a link with a title: pages put them between paragraphs,
    alone or as a list of which every item is one, and as headings below the last one (`last`)."""
    found = {run for run in kept if run.linked >= _LINK_LINE and _is_title(run.text)}
    mixed = {run.block.getparent() for run in kept if run.block.tag == "li" and run not in found}
    below = set(kept[last + 1 :])
    return {
        run
        for run in found
        if run.block.tag in ("p", "div")
        or (run.block.tag == "li" and run.block.getparent() not in mixed)
        or (run.block.tag in _SUBHEADINGS and run in below)
    }


def _link_sentences(kept: Sequence[Run], containers: StoryContainers) -> set[Run]:
    """Return the lines that are nothing but a link, even a sentence, elsewhere than the story's."""
    return {
        run
        for run in kept
        if run.linked >= _WHOLE
        and run.block.tag in ("p", "div")
        and not containers.are_around(run)
        and next(run.block.iterancestors("blockquote"), None) is None
    }


# Pictures


def pictures_of(page: PageText) -> list[Element]:
    """Return the pictures of the story: those between its words, and those above its first words
    below the headline."""
    kept = [run for run in page.runs if run.is_kept]
    if not kept:
        return []
    first, last = kept[0].start, kept[-1].end
    containers = StoryContainers(run for run in kept if is_prose(run))
    headlines = (run.end for run in page.runs if run.block.tag == "h1" and run.end <= first)
    top = max(headlines, default=first)
    return [
        picture
        for picture, place in page.pictures
        if (top <= place <= last and _belongs_to_story(picture, containers))
        or (place > last and is_embed(picture) and _stands_beside(picture, containers))
    ]


def _stands_beside(picture: Element, containers: StoryContainers) -> bool:
    """Tell whether something below the story stands where its paragraphs do, alone in a box."""
    around = list(islice(picture.iterancestors(), 3))
    if any(calls_itself_boilerplate(each) for each in around if not containers.hold(each)):
        return False
    return any(containers.hold(each) and each.tag != "p" for each in around)


def _belongs_to_story(picture: Element, containers: StoryContainers) -> bool:
    for element in picture.iterancestors():
        if containers.hold(element):
            return True
        if element.tag in _AROUND_PICTURES or (element.tag == "a" and leads_away(element)):
            return False
        if element.tag != "figure" and calls_itself_boilerplate(element):
            return False
    return True
