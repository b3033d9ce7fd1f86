"""Fills the gaps that the extractor leaves in a story: paragraphs that are no `<p>`.

What may be filled in is prose that stands where the story stands. The extractor's own choice is
never made smaller here.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import islice

from readerapp.pages.lines import columns, ends_sentence
from readerapp.pages.page_tree import Element, attribute, names_of
from readerapp.pages.story_tree import Run

_SHORTEST_PROSE = 60  # columns of a line that is certainly prose
_STOP = re.compile(
    r"(?<=[^\W\d]{3})[.!?؟۔।][\"'”’»)]*\s+\S|[。！？]"
)  # a sentence ends in the line
# Thai, Lao, Burmese and Khmer are written without full stops.
_UNSTOPPED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_MOST = 0.5  # of a line: more in links makes it a list, more chosen makes it part of the story
_CHUNK_CLIMB = 3  # levels between two columns that hold parts of one story
_BOILERPLATE_TAGS = frozenset(
    (
        "nav",
        "footer",
        "aside",
        "form",
        "button",
        "select",
        "figure",
        "figcaption",
        "header",
        "dialog",
        "menu",
    )
)
_BOILERPLATE = re.compile(
    r"(?:^|[\s_-])(?:related|recommend\w*|promo\w*|newsletter\w*|shar(?:e|ing)\w*|social\w*|comments?"
    r"|disqus|advert\w*|ads?|sponsor\w*|byline|author\w*|sidebar|footer|menu|nav|navigation|teasers?"
    r"|carousel|cookies?|consent|gdpr|popup|modal|subscri\w*|paywall|signup|most|trending|popular"
    r"|captions?|credits?|tags?|breadcrumbs?|widgets?|outbrain|taboola|hidden|print|copyright)(?:$|[\s_-])",
    re.IGNORECASE,
)


def is_prose(run: Run) -> bool:
    """Tell whether a line holds a sentence of its own, and is no list of links."""
    if columns(run.text) < _SHORTEST_PROSE or run.linked > _MOST:
        return False
    text = run.text
    return bool(ends_sentence(text) or _STOP.search(text) or _UNSTOPPED.search(text))


def calls_itself_boilerplate(element: Element) -> bool:
    """Tell whether an element is named like a part of the page around the story."""
    return _BOILERPLATE.search(names_of(element)) is not None


def fill_gaps(runs: Sequence[Run], standfirst: str = "") -> None:
    """Keep what belongs to the lines that the extractor chose. `standfirst` is shown above them.

    A line of which it chose most is kept whole: it lacks a `<time>` in a sentence. Prose between
    the first and the last chosen prose is kept, and so is prose before and behind it that stands
    beside the story's paragraphs, or in the same `<article>` with nothing of the page between.
    Short sentences between such prose are kept with it.
    """
    for run in runs:
        if run.covered >= _MOST:
            run.keep()
    chosen = [at for at, run in enumerate(runs) if run.covered >= _MOST and is_prose(run)]
    if not chosen:
        return
    first, last = chosen[0], chosen[-1]
    containers = StoryContainers(runs[at] for at in chosen)
    for run in runs[first : last + 1]:
        if not run.is_kept and is_prose(run) and not containers.are_left_by(run.block):
            run.keep()
    _fill_tables(runs)
    # Teasers and pulled quotes say it a second time.
    said = {standfirst, *(run.text for run in runs if run.is_kept)}
    for outwards in (runs[last + 1 :], runs[:first][::-1]):
        _fill_outwards(outwards, containers, said)
    _fill_between(runs)


def _fill_between(runs: Sequence[Run]) -> None:
    """Keep short sentences among paragraphs that the extractor did not choose either."""
    for above, run, below in zip(runs, runs[1:], runs[2:], strict=False):
        neighbours = (above, below)
        if (
            not run.is_kept
            and run.linked <= _MOST
            and ends_sentence(run.text)
            and all(each.is_kept and each.covered < _MOST for each in neighbours)
            and all(_are_beside(each, run) for each in neighbours)
        ):
            run.keep()


def _are_beside(one: Run, other: Run) -> bool:
    return one.block.tag == other.block.tag and one.block.getparent() is other.block.getparent()


def _fill_outwards(
    runs: Sequence[Run], containers: "StoryContainers", said: Collection[str]
) -> None:
    is_open = True  # until something of the page comes, such as links or a form
    for run in runs:
        is_text = is_prose(run)
        if not (is_text or is_open):
            continue
        is_outside = containers.are_left_by(run.block)
        is_open = is_open and run.linked <= _MOST and not is_outside
        is_near = containers.are_around(run) or (is_open and containers.share_article(run))
        is_again = run.text in said and not containers.hold(run.block.getparent())
        if is_text and is_near and not is_outside and not is_again:
            run.keep()


def _fill_tables(runs: Sequence[Run]) -> None:
    """Keep all of a table of which most is kept: without one cell the others say something else."""
    tables: dict[Element, list[Run]] = {}
    for run in runs:
        table = next(run.block.iterancestors("table"), None)
        if table is not None:
            tables.setdefault(table, []).append(run)
    for cells in tables.values():
        if sum(run.is_kept for run in cells) > _MOST * len(cells):
            for run in cells:
                run.keep()


class StoryContainers:
    """The elements that hold the paragraphs of a story directly, and those made like them."""

    def __init__(self, runs: Iterable[Run]) -> None:
        blocks = [run.block for run in runs]
        self._elements = {block.getparent() for block in blocks} | set(blocks)
        articles = {next(block.iterancestors("article"), None) for block in blocks}
        self._article = articles.pop() if len(articles) == 1 else None
        self._forms = {form for element in self._elements for form in _forms(element)}
        self._left_by: dict[Element, bool] = {}
        # What holds all of them is no part of the page beside them, whatever it calls itself.
        ends = [set(block.iterancestors()) for block in (blocks[:1] + blocks[-1:])]
        self._wholes = set.intersection(*ends) if ends else set()

    def are_around(self, run: Run) -> bool:
        """Tell whether a line stands beside the paragraphs, or in a column like theirs."""
        parent = run.block.getparent()
        if parent in self._elements or run.block in self._elements:
            return True
        return any(form in self._forms for form in (*_forms(parent), *_forms(run.block)))

    def share_article(self, run: Run) -> bool:
        """Tell whether a line stands in the one `<article>` that holds all of them."""
        return self._article is not None and self._article in run.block.iterancestors("article")

    def hold(self, element: Element | None) -> bool:
        """Tell whether an element is one of them."""
        return element in self._elements

    def are_left_by(self, block: Element) -> bool:
        """Tell whether a block stands in a part of the page, such as a menu, and not in them."""
        path = []
        answer = False
        for element in (block, *block.iterancestors()):
            if element in self._left_by:
                answer = self._left_by[element]
                break
            if element is not block and (element in self._elements or element in self._wholes):
                break
            path.append(element)
            if element.tag in _BOILERPLATE_TAGS or calls_itself_boilerplate(element):
                answer = True
                break
        # A block that is a home itself is outside for others only.
        self._left_by.update((element, answer) for element in path if not self.hold(element))
        return answer


def _forms(element: Element | None) -> list[tuple[Element, int, str, str]]:
    """Return how an element looks from those around it: other columns of a story look the same."""
    style = "" if element is None else attribute(element, "class")
    if element is None or not style:
        return []
    above = islice(element.iterancestors(), _CHUNK_CLIMB)
    return [(outer, level, str(element.tag), style) for level, outer in enumerate(above)]
