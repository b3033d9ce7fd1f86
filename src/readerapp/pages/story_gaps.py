"""What belongs to a story beyond what the extractor chose: paragraphs that are no `<p>`; notices.

Only prose that stands where the story stands is filled in. The extractor's own choice is never made
smaller here.

Notices that a machine made something ("This summary was made by ChatGPT and checked by us") are
kept with what they stand beside, whatever they are called and however short they are: a story
without its notice says something else. Whether one is a label is decided elsewhere. The words stand
in resources/phrases/machine.toml.
"""

import re
import tomllib
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from itertools import islice

from readerapp.pages.lines import columns, ends_sentence
from readerapp.pages.page_tree import Element, attribute, names_of
from readerapp.pages.story_tree import BlockText, squeeze
from readerapp.resources import resource

_SHORTEST_PROSE = 60  # columns of a line that is certainly prose
_STOP = re.compile(
    r"(?<=[^\W\d]{3})[.!?؟۔।][\"'”’»)]*\s+\S|[。！？]"
)  # a sentence ends in the line
# Thai, Lao, Burmese and Khmer are written without full stops.
_UNSTOPPED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_LINKS = 0.8  # of a line: it is navigation
_MOST = 0.5  # of a line: more in links makes it a list, more chosen makes it part of the story
_CHUNK_CLIMB = 3  # levels between two columns that hold parts of one story
_FURTHEST_CLIMB = 8  # the same where everything on the way is made alike
_BOX_CLIMB = 4  # levels between a line of a list and what holds the paragraphs beside the list
_LISTED = frozenset(("li", "blockquote", "dd", "dt", "pre"))
_SUBHEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_SHORTEST_STATED = 40  # squeezed characters of a line that is found in what a page states
# Short pages: what is not marked as the page's own is the story.
_SHORT_PAGE = 3_000  # characters beside the marked parts
_FEW_LINES = 40
_IN_COLUMN = _LISTED | _SUBHEADINGS | {"p", "ul", "ol", "dl", "figure", "figcaption", "table"}

_LONGEST_NOTICE = 600  # characters; a longer line is a paragraph
_MOST_BELOW = 15  # lines below the story among which one is looked for
_MOST_LINKED = 0.6  # of a notice; more is a link to a page about machines
_HIGHEST_SCOPE = 3  # levels above the story that still are around it
_SHORTEST_TITLE = 25  # characters of a link that is the title of another story
_LINK_LINE = 0.8
_NEVER_AROUND = frozenset(("nav", "form", "menu", "select", "textarea"))

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_WHOLES = frozenset(("body", "html"))
_SPACED = r"[^\W\d_\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"


_IN_COLUMN |= {"tbody", "thead", "tfoot", "tr", "td", "th", "caption", "h1", "article", "main"}


_MARKED_TAGS = frozenset(("nav", "footer", "form", "button", "select", "dialog", "menu"))
_MARKED_ROLES = frozenset(
    ("navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "dialog")
)
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


def is_prose(run: BlockText) -> bool:
    """Tell whether a line holds a sentence of its own, and is no list of links."""
    if columns(run.text) < _SHORTEST_PROSE or run.linked > _MOST:
        return False
    text = run.text
    return bool(ends_sentence(text) or _STOP.search(text) or _UNSTOPPED.search(text))


def calls_itself_boilerplate(element: Element) -> bool:
    """Tell whether an element is named like a part of the page around the story."""
    return _BOILERPLATE.search(names_of(element)) is not None


def is_short(runs: Sequence[BlockText]) -> bool:
    """Tell whether a page is one short column with nothing beside it, so that no measure tells its
    story from the rest: somebody wrote it by hand, or copied it together."""
    own = [run for run in runs if not is_marked(run)]
    if len(own) > _FEW_LINES or sum(len(run.text) for run in own) > _SHORT_PAGE:
        return False
    return len({_home(run.block) for run in own if run.block.tag not in ("h1", "title")}) == 1


def _home(block: Element) -> Element | None:
    """Return the column that a line stands in: what is around its paragraph, list or table."""
    element: Element | None = block
    while element is not None and element.tag in _IN_COLUMN:
        element = element.getparent()
    return element


def keep_unmarked(runs: Iterable[BlockText]) -> None:
    """Keep all lines but those that are the page's own by their marks."""
    for run in runs:
        if not is_marked(run):
            run.keep()


def is_marked(run: BlockText) -> bool:
    """Tell whether a line stands in a menu, the head or foot of a page, or a form, by its tags and
    roles, or is hardly anything but links and no sentence.

    A `<header>` or `<footer>` inside of an article or a quotation is not the page's.
    """
    if run.linked > _LINKS and not ends_sentence(run.text):
        return True
    for element in (run.block, *run.block.iterancestors()):
        if element.tag in ("article", "main", "blockquote"):
            return False
        if element.tag in _MARKED_TAGS or attribute(element, "role") in _MARKED_ROLES:
            return True
        if element.tag in ("header", "aside") and element is not run.block:
            return next(element.iter("h1"), None) is None
    return False


def fill_gaps(runs: Sequence[BlockText], standfirst: str = "", stated: str = "") -> None:
    """Keep what belongs to the lines that the extractor chose. `standfirst` is shown above them;
    `stated` is the squeezed text of the story that the page states in its data.

    A line of which it chose most is kept whole: it lacks a `<time>` in a sentence. Prose between
    the first and the last chosen prose is kept, and so is prose before and behind it that stands
    beside the story's paragraphs, in a column made like theirs, in a list among them, or in the
    same `<article>` with nothing of the page between. Short sentences between such prose are kept
    with it, and so are subheadings above kept lines, and tables and lists of which most is kept.
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
    _fill_wholes(runs, "table")
    # Teasers and pulled quotes say it a second time.
    said = {standfirst, *(run.text for run in runs if run.is_kept)}
    for outwards in (runs[last + 1 :], runs[:first][::-1]):
        _fill_outwards(outwards, containers, said)
    _fill_stated(runs, containers, stated)
    _fill_between(runs)
    _fill_wholes(runs, "ul", "ol")
    _fill_headings(runs, containers)


def _fill_between(runs: Sequence[BlockText]) -> None:
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


def _are_beside(one: BlockText, other: BlockText) -> bool:
    return one.block.tag == other.block.tag and one.block.getparent() is other.block.getparent()


def _fill_outwards(
    runs: Sequence[BlockText], containers: "StoryContainers", said: Collection[str]
) -> None:
    is_open = True  # until something of the page comes, such as links or a form
    for run in runs:
        is_text = is_prose(run)
        if not (is_text or is_open):
            continue
        is_outside = containers.are_left_by(run.block)
        is_open = is_open and run.linked <= _MOST and not is_outside
        is_near = (
            containers.are_around(run)
            or containers.are_like(run, is_open=is_open)
            or (is_open and (containers.share_article(run) or containers.list_near(run)))
        )
        is_again = run.text in said and not containers.hold(run.block.getparent())
        if is_text and is_near and not is_outside and not is_again:
            run.keep()


def _fill_stated(runs: Iterable[BlockText], containers: "StoryContainers", stated: str) -> None:
    """Keep the prose that the page states as its story, once."""
    if not stated:
        return
    said = {run.text for run in runs if run.is_kept}
    for run in runs:
        if run.is_kept or not is_prose(run):
            continue
        text = squeeze(run.text)
        is_again = run.text in said and not containers.hold(run.block.getparent())
        if len(text) >= _SHORTEST_STATED and text in stated and not is_again:
            run.keep()
            said.add(run.text)


def _fill_wholes(runs: Sequence[BlockText], *tags: str) -> None:
    """Keep all of a table or list of which most is kept: without one cell the others say something
    else. Items with links, such as teasers, stay out of a list."""
    wholes: dict[Element, list[BlockText]] = {}
    for run in runs:
        whole = next(run.block.iterancestors(*tags), None)
        if whole is not None:
            wholes.setdefault(whole, []).append(run)
    for lines in wholes.values():
        if sum(run.is_kept for run in lines) > _MOST * len(lines):
            for run in lines:
                if "table" in tags or not run.linked:
                    run.keep()


def _fill_headings(runs: Sequence[BlockText], containers: "StoryContainers") -> None:
    """Keep subheadings right above kept lines, where those stand."""
    below: BlockText | None = None  # the next line that is no heading left out
    for run in reversed(runs):
        if (
            below is not None
            and below.is_kept
            and not run.is_kept
            and run.block.tag in _SUBHEADINGS
            and run.linked <= _MOST
            and containers.hold(run.block.getparent())
        ):
            run.keep()
        below = run


class StoryContainers:
    """The elements that hold the paragraphs of a story directly, and those made like them."""

    def __init__(self, runs: Iterable[BlockText]) -> None:
        blocks = [run.block for run in runs]
        self._elements = {block.getparent() for block in blocks} | set(blocks)
        articles = {next(block.iterancestors("article"), None) for block in blocks}
        self._article = articles.pop() if len(articles) == 1 else None
        self._homes = {block.getparent() for block in blocks}
        self._forms = {form for element in self._elements for form in _forms(element)}
        self._columns = {column for block in blocks for column in _columns(block)}
        # What the story's own lines and columns are called is no sign of anything.
        self._makes = {_make(element) for element in self._elements if element is not None} - {
            ("p", ""),
            ("div", ""),
        }
        self._left_by: dict[Element, bool] = {}
        # What holds all of them is no part of the page beside them, whatever it calls itself.
        ends = [set(block.iterancestors()) for block in (blocks[:1] + blocks[-1:])]
        self._wholes = set.intersection(*ends) if ends else set()

    def are_around(self, run: BlockText) -> bool:
        """Tell whether a line stands beside the paragraphs, or in a column like theirs."""
        parent = run.block.getparent()
        if parent in self._elements or run.block in self._elements:
            return True
        return any(form in self._forms for form in (*_forms(parent), *_forms(run.block)))

    def are_like(self, run: BlockText, *, is_open: bool) -> bool:
        """Tell whether a line stands in a column made like one of the story's, on all levels below
        what holds both. Where lines have no class, nothing of the page may stand between."""
        if not (is_open or attribute(run.block, "class")):
            return False
        return any(column in self._columns for column in _columns(run.block))

    def list_near(self, run: BlockText) -> bool:
        """Tell whether a line stands in a list or quotation among the paragraphs."""
        around = (run.block, *islice(run.block.iterancestors(), _BOX_CLIMB))
        if not any(element.tag in _LISTED for element in around):
            return False
        return any(element.getparent() in self._homes for element in around)

    def share_article(self, run: BlockText) -> bool:
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
            if element.tag in _BOILERPLATE_TAGS or (
                calls_itself_boilerplate(element) and _make(element) not in self._makes
            ):
                answer = True
                break
        # A block that is a home itself is outside for others only.
        self._left_by.update((element, answer) for element in path if not self.hold(element))
        return answer


def says_machine(text: str) -> bool:
    """Tell whether a line says that a machine made, wrote, translated or helped with something."""
    if len(text) > _LONGEST_NOTICE:
        return False
    signs, names, making = _patterns()
    folded = text.casefold()
    return bool((signs.search(text) or names.search(folded)) and making.search(folded))


def keep_notices(runs: Sequence[BlockText]) -> set[BlockText]:
    """Keep the notices beside the lines that are kept, and return them all.

    Beside is: from the headline on, among the lines or a few below, in what holds the story or
    just around it. One in the box of a link to another story is that story's.
    """
    found = [at for at, run in enumerate(runs) if _is_one(run)]
    kept = [at for at, run in enumerate(runs) if run.is_kept]
    if not found or not kept:
        return set()
    headlines = [at for at, run in enumerate(runs[: kept[0]]) if run.block.tag == "h1"]
    first, last = (headlines or kept)[-1 if headlines else 0], kept[-1]
    holders = _holders([runs[at] for at in kept])
    scope = _scope(runs[kept[0]], runs[last])
    notices = set()
    for at in found:
        run = runs[at]
        is_beside = run.is_kept or (
            first <= at <= last + _MOST_BELOW
            and _stands_in(run.block, scope, holders)
            and not _is_of_card(run, runs, holders)
        )
        if is_beside:
            run.keep()
            _open_buttons(run.block)
            notices.add(run)
    return notices


def _forms(element: Element | None) -> list[tuple[Element, int, str, str]]:
    """Return how an element looks from those around it: other columns of a story look the same."""
    style = "" if element is None else attribute(element, "class")
    if element is None or not style:
        return []
    above = islice(element.iterancestors(), _CHUNK_CLIMB)
    return [(outer, level, str(element.tag), style) for level, outer in enumerate(above)]


def _make(element: Element) -> tuple[str, str]:
    return str(element.tag), attribute(element, "class")


def _columns(block: Element) -> list[tuple[Element, tuple[tuple[str, str], ...]]]:
    """Return the elements around a line, each with how everything on the way to it is made: the
    tags, the class of the line, and the first class of the others, which often have a second one
    for the place of an advert. Nothing where no element on the way has a class."""
    made = [_make(block)]
    found = []
    for outer in islice(block.iterancestors(), _FURTHEST_CLIMB):
        if len(made) > _CHUNK_CLIMB and any(style for _tag, style in made):
            found.append((outer, tuple(made)))
        tag, style = _make(outer)
        made.append((tag, style.partition(" ")[0]))
    return found


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    table = tomllib.loads(resource("phrases", "machine.toml").read_text("utf-8"))
    signs = "|".join(map(re.escape, table["signs"]))
    return (
        re.compile(rf"(?<!{_SPACED})(?:{signs})(?!{_SPACED})"),
        _beginning(table["names"]),
        _beginning(table["making"]),
    )


def _beginning(stems: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!{_SPACED})(?:{'|'.join(map(re.escape, dict.fromkeys(stems)))})")


def _is_one(run: BlockText) -> bool:
    is_line = run.linked <= _MOST_LINKED and run.block.tag not in _HEADINGS
    return is_line and says_machine(run.text)


def _holders(kept: Sequence[BlockText]) -> set[Element]:
    return {element for run in kept for element in (run.block, *run.block.iterancestors())}


def _scope(first: BlockText, last: BlockText) -> Element | None:
    """Return the element around the story: its `<article>` or `<main>`, or what stands a few levels
    above all of it; None for the whole page."""
    inner = set(last.block.iterancestors()) | {last.block}
    common = [each for each in (first.block, *first.block.iterancestors()) if each in inner]
    for element in common:
        if element.tag in ("article", "main"):
            return element
    levels = [each for each in common[: _HIGHEST_SCOPE + 1] if each.tag not in _WHOLES]
    return levels[-1] if levels else None


def _stands_in(block: Element, scope: Element | None, holders: Collection[Element]) -> bool:
    for element in (block, *block.iterancestors()):
        if element is scope:
            return True
        if element.tag in _NEVER_AROUND or (element.tag == "article" and element not in holders):
            return False
    return scope is None


def _is_of_card(run: BlockText, runs: Sequence[BlockText], holders: Collection[Element]) -> bool:
    """Tell whether the smallest box around a notice and another line holds the link to a story."""
    for box in _boxes(run.block):
        if box in holders:
            return False
        others = [each for each in runs if each is not run and _is_inside(each.block, box)]
        if others:
            return any(
                each.linked >= _LINK_LINE and len(each.text) >= _SHORTEST_TITLE for each in others
            )
    return False


def _boxes(block: Element) -> Iterator[Element]:
    yield block
    yield from block.iterancestors()


def _is_inside(block: Element, box: Element) -> bool:
    return block is box or box in block.iterancestors()


def _open_buttons(block: Element) -> None:
    """Make boxes of buttons around a notice: what is inside a button is not shown."""
    for element in (block, *block.iterancestors("button")):
        if element.tag == "button":
            element.tag = "div"
