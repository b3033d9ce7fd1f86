"""The story of a page in the page's own markup: the extractor's words, found in the tree again.

The extractor chooses words best when it is asked for nothing else: links, pictures and formatting
mislead its measures. So it is asked for plain words, and the tree of the page is cut back to them.
Links, formatting, lists, tables, pictures and languages are then the page's own.

Texts are compared squeezed: without any white space, which extractors change as they like.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field

from lxml import etree

from readerapp.domain.values import dataclass
from readerapp.pages.page_tree import Element, remove
from readerapp.pages.pictures import is_embed, picture_number

_INLINE_NAMES = (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q s "
    "samp small span strike strong sub sup time tt u var wbr br"
)
_INLINE = frozenset(_INLINE_NAMES.split())
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_KEPT_ATTRIBUTES = frozenset(("lang", "dir", "href", "src", "alt", "colspan", "rowspan", "start"))
# Parts of a whole: cutting the tree at one of them would tear it out.
_PARTS = frozenset(("tr", "tbody", "thead", "tfoot", "caption", "dt", "dd"))
_WHOLES = frozenset(("p", "ul", "ol", "dl", "table", "blockquote", "pre", "figure")) | _HEADINGS
_SHORT = 20  # squeezed characters; a shorter text may stand in many places
_NEAR = 4_000  # squeezed characters between two texts that belong together
_MOST_SEARCHED = 100_000_000  # characters: a tenth of a second of work; real pages take a hundredth
_LEAST_SEARCHED = 1_000  # what a search costs besides
_SHORTEST_PART = 6  # squeezed characters of a text that was put together from several


@dataclass(eq=False, slots=True)
class TextNode:
    """One text of the tree: the text of an element, or the tail behind it."""

    element: Element
    is_tail: bool
    start: int  # of its squeezed text in that of the page
    end: int
    is_kept: bool = False


@dataclass(eq=False, slots=True)
class BlockText:
    """The words of one block between the blocks before and after it: a paragraph, a line.

    `linked` is the part of its squeezed characters that stands in links, from 0 to 1.
    """

    block: Element
    parts: list[TextNode] = field(default_factory=list)
    text: str = ""
    linked: float = 0.0
    covered: float = 0.0  # the part of its squeezed characters that the extractor chose

    @property
    def start(self) -> int:
        """Where its squeezed text begins in that of the page."""
        return self.parts[0].start

    @property
    def end(self) -> int:
        """Where its squeezed text ends."""
        return self.parts[-1].end

    @property
    def is_kept(self) -> bool:
        """Whether any of its words are kept."""
        return any(part.is_kept for part in self.parts)

    def keep(self) -> None:
        """Keep all of its words."""
        for part in self.parts:
            part.is_kept = True

    def drop(self) -> None:
        """Keep none of its words."""
        for part in self.parts:
            part.is_kept = False


@dataclass(frozen=True)
class PageText:
    """All words of a page: the runs in order, and their squeezed text.

    `pictures` are the marked pictures and what stands for videos, each with the place of what
    follows it.
    """

    runs: tuple[BlockText, ...]
    squeezed: str
    pictures: tuple[tuple[Element, int], ...]


def squeeze(text: str) -> str:
    """Return a text without white space."""
    return "".join(text.split())


# Reading the tree


def read_text(root: Element) -> PageText:
    """Read the words of a tree without changing it. Walks without recursion: pages nest deeply."""
    reader = _Reader()
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            reader.begin(element)
        else:
            reader.end(element, root)
    return PageText(reader.finished(), "".join(reader.squeezed), tuple(reader.pictures))


class _Reader:
    def __init__(self) -> None:
        self.squeezed: list[str] = []
        self.pictures: list[tuple[Element, int]] = []
        self._runs: list[BlockText] = []
        self._run: BlockText | None = None
        self._texts: list[list[str]] = []  # of each run
        self._linked: list[int] = []  # characters of each run
        self._blocks: list[Element] = []
        self._links = 0
        self._position = 0
        self._after_break = False

    def begin(self, element: Element) -> None:
        """Enter an element, and read its first text."""
        tag = element.tag
        if tag not in _INLINE:
            self._blocks.append(element)
            self._run = None
        elif tag == "a":
            self._links += 1
        elif tag == "br":
            self._break()
        elif tag == "img" and (picture_number(element) is not None or is_embed(element)):
            self.pictures.append((element, self._position))
        if element.text:
            self._add(element.text, element, is_tail=False)

    def end(self, element: Element, root: Element) -> None:
        """Leave an element, and read the text behind it."""
        if element.tag not in _INLINE:
            self._blocks.pop()
            self._run = None
        elif element.tag == "a":
            self._links -= 1
        if element.tail and element is not root:
            self._add(element.tail, element, is_tail=True)

    def finished(self) -> tuple[BlockText, ...]:
        """Return the runs with their texts."""
        for run, texts, linked in zip(self._runs, self._texts, self._linked, strict=True):
            run.text = " ".join("".join(texts).split())
            run.linked = linked / (run.end - run.start)
        return tuple(self._runs)

    def _break(self) -> None:
        if self._run is not None:
            self._texts[-1].append("\n")
            if self._after_break:
                self._run = None
        self._after_break = True

    def _add(self, text: str, element: Element, *, is_tail: bool) -> None:
        squeezed = squeeze(text)
        if not squeezed:
            if self._run is not None:
                self._texts[-1].append(" ")
            return
        if self._run is None:
            self._run = BlockText(self._blocks[-1])
            self._runs.append(self._run)
            self._texts.append([])
            self._linked.append(0)
        self._after_break = False
        end = self._position + len(squeezed)
        self._run.parts.append(TextNode(element, is_tail, self._position, end))
        self._texts[-1].append(text)
        if self._links:
            self._linked[-1] += len(squeezed)
        self.squeezed.append(squeezed)
        self._position = end


# Finding the words of the extractor


def locate(page: PageText, texts: Iterable[str]) -> list[str]:
    """Mark the parts of a page that hold the texts. Returns what could not be found, squeezed.

    The texts are in order. The longest one is looked for first: it stands in one place only. The
    others are looked for from there on, forwards and backwards.
    """
    wanted = [squeezed for squeezed in map(squeeze, texts) if squeezed]
    finder = _Finder(page.squeezed)
    spans = finder.find(wanted)
    _mark(page.runs, spans)
    return finder.missing


class _Finder:
    def __init__(self, text: str) -> None:
        self._text = text
        self._mirrored = text[::-1]  # to look backwards: `rfind` takes n² for some texts
        self.missing: list[str] = []
        self._spans: list[tuple[int, int]] = []
        self._left = _MOST_SEARCHED

    def find(self, wanted: Sequence[str]) -> list[tuple[int, int]]:
        """Return where the texts stand, in order. What is not found is in `missing`."""
        anchor, at = self._anchor(wanted)
        if anchor is None:
            self.missing += wanted
            return []
        cursor = self._take(at, wanted[anchor])
        for text in wanted[anchor + 1 :]:
            cursor = self._forward(text, cursor)
        limit = at
        for text in reversed(wanted[:anchor]):
            limit = self._backward(text, limit)
        return sorted(self._spans)

    def _anchor(self, wanted: Sequence[str]) -> tuple[int | None, int]:
        for number in sorted(range(len(wanted)), key=lambda n: -len(wanted[n]))[:20]:
            at = self._search(wanted[number], 0, len(self._text))
            if at >= 0:
                return number, at
        return None, -1

    def _search(self, text: str, start: int, end: int, *, backwards: bool = False) -> int:
        """Return where a text stands, -1 for nowhere and when too much was searched already."""
        if self._left < 0:
            return -1
        size = len(self._text)
        if backwards:
            found = self._mirrored.find(text[::-1], size - end, size - start)
            at = size - found - len(text) if found >= 0 else -1
            self._left -= (end - at if at >= 0 else end - start) + _LEAST_SEARCHED
        else:
            at = self._text.find(text, start, end)
            self._left -= (at - start if at >= 0 else min(end, size) - start) + _LEAST_SEARCHED
        return at

    def _take(self, at: int, text: str) -> int:
        self._spans.append((at, at + len(text)))
        return at + len(text)

    def _forward(self, text: str, cursor: int) -> int:
        is_short = len(text) < _SHORT
        at = self._search(text, cursor, cursor + _NEAR if is_short else len(self._text))
        if at >= 0:
            return self._take(at, text)
        self._elsewhere(text, cursor)
        return cursor

    def _backward(self, text: str, limit: int) -> int:
        is_short = len(text) < _SHORT
        at = self._search(text, max(0, limit - _NEAR) if is_short else 0, limit, backwards=True)
        if at >= 0:
            self._take(at, text)
            return at
        self._elsewhere(text, max(0, limit - _NEAR))
        return limit

    def _elsewhere(self, text: str, cursor: int) -> None:
        """Find a text out of order, or, put together from several, its parts."""
        at = self._search(text, 0, len(self._text))
        if at >= 0:
            self._take(at, text)
        else:
            self._in_parts(text, cursor)

    def _in_parts(self, text: str, cursor: int) -> None:
        while text:
            size, at = self._longest_start(text, cursor)
            if size < min(_SHORTEST_PART, len(text)):
                self.missing.append(text)
                return
            cursor = self._take(at, text[:size])
            text = text[size:]

    def _longest_start(self, text: str, cursor: int) -> tuple[int, int]:
        """Return how much of the beginning of a text stands near the cursor, and where."""
        end = cursor + _NEAR + len(text)
        low, high, found = 0, len(text), -1
        while low < high:
            middle = (low + high + 1) // 2
            at = self._search(text[:middle], cursor, end)
            if at >= 0:
                low, found = middle, at
            else:
                high = middle - 1
        return low, found


def _mark(runs: Sequence[BlockText], spans: Sequence[tuple[int, int]]) -> None:
    """Mark the parts inside the spans, and count how much of each run they cover."""
    place = 0
    for run in runs:
        covered = 0
        for part in run.parts:
            while place < len(spans) and spans[place][1] <= part.start:
                place += 1
            inside, at = 0, place
            while at < len(spans) and spans[at][0] < part.end:
                inside += min(part.end, spans[at][1]) - max(part.start, spans[at][0])
                at += 1
            inside = min(inside, part.end - part.start)
            part.is_kept = 2 * inside > part.end - part.start
            covered += inside
        run.covered = covered / max(1, run.end - run.start)


# Cutting the tree back


def cut_back(page: PageText, pictures: Sequence[Element]) -> str:
    """Cut the tree back to the parts that are kept and the pictures. Returns it as HTML.

    The tree is used up.
    """
    holders = [run.block for run in page.runs if run.is_kept]
    if not holders:
        return ""
    for run in page.runs:
        for part in run.parts:
            if not part.is_kept:
                _clear(part)
    whole = _common([*holders, *pictures])
    wanted = set(pictures)
    for element in list(whole.iter("img", "hr")):
        if element not in wanted:
            remove(element)
    _drop_empty(whole)
    return _markup(whole)


def _clear(part: TextNode) -> None:
    if part.is_tail:
        part.element.tail = " "
    else:
        part.element.text = " "


def _common(elements: Sequence[Element]) -> Element:
    """Return the smallest element around all of them that can stand alone."""
    path = [*reversed(list(elements[0].iterancestors())), elements[0]]
    levels = {element: level for level, element in enumerate(path)}
    lowest = len(path) - 1
    for element in elements[1:]:
        passed = []
        above: Element | None = element
        while above is not None and above not in levels:
            passed.append(above)
            above = above.getparent()
        level = 0 if above is None else levels[above]
        levels.update(dict.fromkeys(passed, level))  # never climbed twice
        lowest = min(lowest, level)
    while lowest and path[lowest].tag in _PARTS:
        lowest -= 1
    return path[lowest]


def _drop_empty(whole: Element) -> None:
    for element in reversed(list(whole.iter(etree.Element))):
        is_empty = len(element) == 0 and not (element.text or "").strip()
        if is_empty and element is not whole and element.tag not in ("img", "br", "td", "th"):
            remove(element)


def _markup(whole: Element) -> str:
    said = [
        f' {name}="{element.get(name)}"'
        for name in ("lang", "dir")
        for element in [next((e for e in _around(whole) if e.get(name)), None)]
        if element is not None and (element.get(name) or "").replace("-", "").isalnum()
    ]
    for element in whole.iter(etree.Element):
        if element.tag == "h1":
            element.tag = "h2"
        for name in set(element.attrib) - _KEPT_ATTRIBUTES:
            del element.attrib[name]
    markup = etree.tostring(whole, encoding="unicode", method="html", with_tail=False).strip()
    if whole.tag not in _WHOLES:
        markup = markup[markup.find(">") + 1 : markup.rfind("</")].strip()
    return f"<div{''.join(said)}>{markup}</div>" if said else markup


def _around(whole: Element) -> Iterator[Element]:
    """Yield the elements whose language the story shares, the nearest first, but not the page's."""
    if whole.tag not in _WHOLES:
        yield whole
    yield from (element for element in whole.iterancestors() if element.tag not in ("html", "body"))
