"""Decides line by line what belongs to the story: fills gaps, leaves out lines of the page.

The extractor leaves out paragraphs that are no `<p>`, and takes the headline, links to other
stories and lines about rights for text. Gaps between its words are filled with prose; a line goes
only when it is certain that the page says it and not the story: the whole line is the headline, a
phrase of the page, or a link under a heading of related stories.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import islice

from readerapp.domain.values import dataclass
from readerapp.pages.boilerplate import banner_positions, is_notice, is_promotion, is_sharing, navigation_languages
from readerapp.pages.bylines import read_byline
from readerapp.pages.lines import Line, columns, ends_sentence
from readerapp.pages.page_tree import Element, attribute, words_of
from readerapp.pages.phrases import PhraseBook, languages_of, normal_form
from readerapp.pages.story_tree import PageText, Run

_SOLID = 60  # columns of a line that is certainly prose
_THAI = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")  # written without full stops
_STOP = re.compile(r"[^\W\d]{3,}[.!?؟۔।][\"'”’»)]*\s+\S|[。！？]")  # a sentence ends in the line
_MOST_LINKED = 0.5
_WHOLE = 0.95
_LINK_LINE = 0.8  # "See also: a title"
_MOST_IN_LINKS = 0.3  # of the words of a story; of a page that is a list of links nothing is taken
_CHUNK_CLIMB = 3  # levels between two columns that hold parts of one story
_FIRST_LINES = 8  # of the story, among which a headline and a byline stand
_FURNITURE_TAGS = frozenset(
    "nav footer aside form button select figure figcaption header dialog menu noscript".split()
)
_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:related|recommend\w*|promo\w*|newsletter\w*|shar(?:e|ing)\w*|social\w*|comments?"
    r"|disqus|advert\w*|ads?|sponsor\w*|byline|author\w*|sidebar|footer|menu|nav|navigation|teasers?"
    r"|carousel|cookies?|consent|gdpr|popup|modal|subscri\w*|paywall|signup|most|trending|popular"
    r"|captions?|credits?|tags?|breadcrumbs?|widgets?|outbrain|taboola|hidden|print|copyright)(?:$|[\s_-])",
    re.IGNORECASE,
)
# What surely is no story, when its lines are no sentences.
_SURE_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:related|recommend\w*|newsletter\w*|outbrain|taboola|trending|carousel|subscri\w*"
    r"|shar(?:e|ing)|social|sponsored|advert\w*|breadcrumbs?|promo\w*|most-(?:read|popular|viewed))(?:$|[\s_-])",
    re.IGNORECASE,
)
_ADDRESS_LINE = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_TEASER_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_CELLS = frozenset(("td", "th", "dt", "dd", "h2", "h3", "h4", "h5", "h6"))


@dataclass(frozen=True)
class PageFacts:
    """What is shown beside the story and so is no part of it: its titles, authors and standfirst.

    `card_links` are the links of cards, `card_headings` the headings above them.
    """

    titles: tuple[str, ...]
    authors: tuple[str, ...]
    dek: str
    card_links: Collection[Element]
    card_headings: Collection[Element]


def choose(page: PageText, facts: PageFacts, book: PhraseBook) -> None:
    """Mark the parts of a page that are the story, beginning with those the extractor chose."""
    _complete(page.runs)
    _fill(page.runs)
    chosen = [run for run in page.runs if _is_kept(run)]
    for run in _leftovers(chosen, facts, book):
        _mark(run, is_kept=False)


def _is_kept(run: Run) -> bool:
    return any(part.is_kept for part in run.parts)


def _mark(run: Run, *, is_kept: bool) -> None:
    for part in run.parts:
        part.is_kept = is_kept


def _complete(runs: Sequence[Run]) -> None:
    """Give a line of which most was chosen the words it lacks: a `<time>` in a sentence, a button."""
    for run in runs:
        if run.covered >= _MOST_LINKED:
            _mark(run, is_kept=True)


# Gaps


def _fill(runs: Sequence[Run]) -> None:
    """Keep prose between the first and the last chosen prose, and right before and behind it."""
    solid = [at for at, run in enumerate(runs) if run.covered >= _MOST_LINKED and is_prose(run)]
    if not solid:
        return
    first, last = solid[0], solid[-1]
    homes = _Homes(runs[at] for at in solid)
    for run in runs[first : last + 1]:
        if not _is_kept(run) and is_prose(run) and not homes.is_furniture(run.block):
            _mark(run, is_kept=True)
    _fill_tables(runs)
    for outwards in (runs[last + 1 :], runs[:first][::-1]):
        is_open = True  # until something of the page comes, such as links and a form
        for run in outwards:
            is_open = is_open and run.linked <= _MOST_LINKED and not homes.is_furniture(run.block)
            is_near = homes.are_around(run) or (is_open and homes.share_article(run))
            if is_near and is_prose(run) and not homes.is_furniture(run.block):
                _mark(run, is_kept=True)


def _fill_tables(runs: Sequence[Run]) -> None:
    """Keep all of a table of which most was chosen: without a cell the others say something else."""
    tables: dict[Element, list[Run]] = {}
    for run in runs:
        table = next(run.block.iterancestors("table"), None)
        if table is not None:
            tables.setdefault(table, []).append(run)
    for cells in tables.values():
        if sum(map(_is_kept, cells)) > _MOST_LINKED * len(cells):
            for run in cells:
                _mark(run, is_kept=True)


class _Homes:
    """The elements that hold the paragraphs of a story directly, and those made like them."""

    def __init__(self, runs: Iterable[Run]) -> None:
        blocks = [run.block for run in runs]
        self._elements = {block.getparent() for block in blocks} | set(blocks)
        articles = {next(block.iterancestors("article"), None) for block in blocks}
        self._article = articles.pop() if len(articles) == 1 else None
        self._forms = {form for element in self._elements for form in _forms(element)}

    def are_around(self, run: Run) -> bool:
        """Tell whether a run stands beside the paragraphs, or in a column like theirs."""
        parent = run.block.getparent()
        if parent in self._elements or run.block in self._elements:
            return True
        return any(form in self._forms for form in _forms(parent))

    def share_article(self, run: Run) -> bool:
        """Tell whether a run stands in the one `<article>` that holds all of them."""
        return self._article is not None and self._article in run.block.iterancestors("article")

    def holds(self, element: Element) -> bool:
        """Tell whether an element is one of them."""
        return element in self._elements

    def is_furniture(self, block: Element) -> bool:
        """Tell whether a block stands in a part of the page that is not around the story itself."""
        for element in (block, *block.iterancestors()):
            if element in self._elements and element is not block:
                return False
            if element.tag in _FURNITURE_TAGS or is_furniture(element):
                return True
        return False


def _forms(element: Element | None) -> list[tuple[Element, int, str, str]]:
    """Return how an element looks from those around it: other columns of a story look the same."""
    style = "" if element is None else attribute(element, "class")
    if element is None or not style:
        return []
    above = islice(element.iterancestors(), _CHUNK_CLIMB)
    return [(outer, level, str(element.tag), style) for level, outer in enumerate(above)]


def is_prose(run: Run) -> bool:
    """Tell whether a line is a sentence of its own, and not a list of links."""
    if columns(run.text) < _SOLID or run.linked > _MOST_LINKED:
        return False
    return (
        ends_sentence(run.text)
        or _STOP.search(run.text) is not None
        or _THAI.search(run.text) is not None
    )


def is_furniture(self, block: Element) -> bool:
        """Tell whether a block stands in a part of the page that is not around the story itself."""
        for element in (block, *block.iterancestors()):
            if element in self._elements and element is not block:
                return False
            if element.tag in _FURNITURE_TAGS or is_furniture(element):
                return True
        return False


def _forms(element: Element | None) -> list[tuple[Element, int, str, str]]:
    """Return how an element looks from those around it: other columns of a story look the same."""
    style = "" if element is None else attribute(element, "class")
    if element is None or not style:
        return []
    above = islice(element.iterancestors(), _CHUNK_CLIMB)
    return [(outer, level, str(element.tag), style) for level, outer in enumerate(above)]


def is_prose(run: Run) -> bool:
    """Tell whether a line is a sentence of its own, and not a list of links."""
    if columns(run.text) < _SOLID or run.linked > _MOST_LINKED:
        return False
    return (
        ends_sentence(run.text)
        or _STOP.search(run.text) is not None
        or _THAI.search(run.text) is not None
    )


def _in_furniture(block: Element, homes: Collection[Element | None]) -> bool:
    """Tell whether a block stands in something of the page that is not around the story itself."""
    for element in (block, *block.iterancestors()):
        if element in homes and element is not block:
            return False
        if element.tag in _FURNITURE_TAGS or is_furniture(element):
            return True
    return False


def is_furniture(element: Element) -> bool:
    """Tell whether an element calls itself a part of the page around the story."""
    return _FURNITURE.search(f"{attribute(element, 'class')} {attribute(element, 'id')}") is not None


# Lines of the page


def _leftovers(chosen: Sequence[Run], facts: PageFacts, book: PhraseBook) -> list[Run]:
    banner = banner_positions([Line(run.text, gap=True) for run in chosen], book)
    last = max((at for at, run in enumerate(chosen) if is_prose(run)), default=len(chosen))
    homes = _Homes(run for run in chosen if is_prose(run))
    left = [
        run
        for at, run in enumerate(chosen)
        if at in banner
        or _is_card(run, facts)
        or (at < _FIRST_LINES and _is_head(run, facts, book, homes))
        or (run.block.tag not in _CELLS and _is_page_phrase(run, book, is_last=at > last))
        or (at > last and _is_list_heading(run, book))
        or (not ends_sentence(run.text) and _is_in_sure_furniture(run.block, homes))
    ]
    left += [run for run in _teasers(chosen) if run not in left]
    links = [run for run in _link_lines(chosen) if run not in left]
    whole = sum(len(run.text) for run in chosen)
    if sum(len(run.text) for run in links) <= _MOST_IN_LINKS * whole:
        left += links
    # A page of nothing else is shown as it is.
    return left if len(left) < len(chosen) else []


def _is_head(run: Run, facts: PageFacts, book: PhraseBook, homes: "_Homes") -> bool:
    """The headline, the byline, and the standfirst above the story: they are shown with it."""
    form = normal_form(run.text)
    if form in {normal_form(title) for title in facts.titles} or _is_byline(run, facts, book):
        return True
    return form == normal_form(facts.dek) and not homes.are_around(run)


def _is_page_phrase(run: Run, book: PhraseBook, *, is_last: bool) -> bool:
    is_linked = run.linked >= _MOST_LINKED
    return (
        bool(navigation_languages(run.text, book))
        or is_notice(run.text)
        or is_sharing(run.text, book)
        or is_promotion(run.text, book, is_linked=is_linked, is_last=is_last)
        or _ADDRESS_LINE.fullmatch(run.text) is not None
    )


def _is_list_heading(run: Run, book: PhraseBook) -> bool:
    """A heading of related or other stories, below which nothing of the story comes."""
    return bool(languages_of(book.related, run.text) or languages_of(book.other, run.text))


def _is_in_sure_furniture(block: Element, homes: "_Homes") -> bool:
    for element in (block, *block.iterancestors()):
        if homes.holds(element):
            return False
        if _SURE_FURNITURE.search(f"{attribute(element, 'class')} {attribute(element, 'id')}"):
            return True
    return False


def _teasers(chosen: Sequence[Run]) -> list[Run]:
    """Return the lines of teasers: two or more `<article>` side by side, each under a heading that
    is a link. Job adverts look like this beside a story. None on a page that has nothing else."""
    inside: dict[Element, list[Run]] = {}
    for run in chosen:
        article = next(run.block.iterancestors("article"), None)
        if article is not None:
            inside.setdefault(article, []).append(run)
    rows: dict[Element | None, list[Element]] = {}
    for article in inside:
        if any(map(_is_link, article.iter(*_TEASER_HEADINGS))):
            rows.setdefault(article.getparent(), []).append(article)
    found = [
        run
        for articles in rows.values()
        if len(articles) > 1
        for article in articles
        for run in inside[article]
    ]
    others = [run for run in chosen if run not in found]
    return found if any(map(is_prose, others)) else []


def _is_link(heading: Element) -> bool:
    """Tell whether all words of a heading are one link to another page."""
    link = next(heading.iterancestors("a"), None)
    if link is None:
        link = next((a for a in heading.iter("a") if words_of(a) == words_of(heading)), None)
    return link is not None and _leads_away(link) and bool(words_of(heading))


def _link_lines(chosen: Sequence[Run]) -> list[Run]:
    """Return the lines that are nothing but a link with a title: pages put them between paragraphs,
    alone or as a list of which every item is one."""
    found = [run for run in chosen if run.linked >= _LINK_LINE and not ends_sentence(run.text)]
    lists: dict[Element | None, list[Run]] = {}
    for run in chosen:
        holder = next(run.block.iterancestors("ul", "ol"), None)
        lists.setdefault(holder, []).append(run)
    whole = {holder for holder, runs in lists.items() if all(run in found for run in runs)}
    return [
        run
        for run in found
        if run.block.tag in ("p", "div")
        or (run.block.tag == "li" and run.block.getparent() in whole)
    ]


def _is_card(run: Run, facts: PageFacts) -> bool:
    if run.block in facts.card_headings:
        return True
    if run.linked < _WHOLE or not facts.card_links:
        return False
    return any(
        around in facts.card_links
        for part in run.parts
        for around in (part.element, *part.element.iterancestors("a"))
    )


def _is_byline(run: Run, facts: PageFacts, book: PhraseBook) -> bool:
    """A line that holds the author of the page, or one that holds nothing but a date."""
    names = {normal_form(name) for name in facts.authors}
    if normal_form(run.text) in names:
        return True
    byline = read_byline(run.text, book) if len(run.text) <= 160 else None
    if byline is None:
        return False
    return not byline.authors or bool(names & {normal_form(name) for name in byline.authors})


# Pictures


def pictures_of(page: PageText) -> list[Element]:
    """Return the pictures of the story: those between its words, and one above its first words."""
    chosen = [run for run in page.runs if _is_kept(run)]
    if not chosen:
        return []
    first, last = chosen[0].start, chosen[-1].end
    homes = {run.block.getparent() for run in chosen if is_prose(run)}
    top = max((run.end for run in page.runs if run.block.tag == "h1" and run.end <= first), default=first)
    return [
        image
        for image, place in page.pictures
        if top <= place <= last and _belongs_to_story(image, homes)
    ]


def _belongs_to_story(image: Element, homes: Collection[Element | None]) -> bool:
    for element in image.iterancestors():
        if element in homes:
            return True
        if element.tag in ("nav", "footer", "aside", "form", "button"):
            return False
        if element.tag == "a" and _leads_away(element):
            return False
        if element.tag != "figure" and is_furniture(element):
            return False
    return True


def _leads_away(link: Element) -> bool:
    """Tell whether a picture is the link to another page, and not to itself in a larger size."""
    path = attribute(link, "href").split("?")[0].casefold()
    return bool(path) and not path.endswith((".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg"))
