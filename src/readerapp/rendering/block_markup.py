"""HTML of blocks: read into blocks, so that no HTML is parsed where a window paints, and written
as the HTML they could have been read from, for what leaves the app of them.

Pure functions, safe in any thread. The tree is that of `text.html_tree`.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from types import MappingProxyType

from readerapp.domain.directions import is_rtl_language
from readerapp.domain.values import dataclass
from readerapp.rendering.blocks import LINE_BREAK, Block, BlockKind, Cell, Rows, Run, Style
from readerapp.rendering.typesetting import as_written
from readerapp.text.html_tree import (
    MISSING,
    Element,
    Node,
    embed_of,
    is_missing_part,
    parse_html,
    write_html,
)
from readerapp.text.quotation_marks import quotation_marks

_BLANK = " " + LINE_BREAK
_DEEPEST = 6  # quotes and lists nested deeper are shown at this depth
_WIDEST_SPAN = 20  # columns or rows of one cell

_SPACES = re.compile(r"[ \t\r\n\f]+")
# Among them what a text document means something by: U+FFFC (an object), U+2029 (a new block).
_NOT_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufdd0-\ufdef\ufffe\uffff\ufffc\u2029\ud800-\udfff]")
_PICTURE = re.compile(r"picture:(\d{1,6})")
_HEADING = re.compile("h[1-6]")
_PLAIN = Style()
_CHANGES: dict[str, Callable[[Style], Style]] = {
    **dict.fromkeys(("b", "strong"), lambda style: replace(style, bold=True)),
    **dict.fromkeys(("i", "em", "cite"), lambda style: replace(style, italic=True)),
    "code": lambda style: replace(style, code=True),
    **dict.fromkeys(("u", "ins"), lambda style: replace(style, underline=True)),
    **dict.fromkeys(("s", "del"), lambda style: replace(style, strike=True)),
    "mark": lambda style: replace(style, mark=True),
    "sup": lambda style: replace(style, raised=True),
    "sub": lambda style: replace(style, lowered=True),
}
_QUOTED = re.compile(r"\s*[\"'“”„«»‹›‘’‚「『〝]")
_INLINE = frozenset((*_CHANGES, "a", "span", "q", "small", "abbr", "time"))


def text_run(text: str, style: Style = _PLAIN) -> Run:
    """Return a run of one line, free of characters that mean something to a text document."""
    return Run(_SPACES.sub(" ", _NOT_TEXT.sub("", text)), style)


def read_blocks(html: str, language: str = "") -> tuple[Block, ...]:
    """Return the blocks of a body that was sanitised and normalised. Never raises.

    In a `language` that runs from the right no block is believed to run from the left: that was
    once found out by its first letter alone. Its letters tell whoever shows it.

    No text of it is lost, and a `<q>` outside of tables gets the marks of its language, as in
    browsers, where its author wrote none. Links are passed on unchecked. A picture is a block of
    its own; one in a table, or without a place among the article's pictures, is its description.
    About 1 ms for 10 KB.
    """
    reader = _Reader(language)
    reader.read(parse_html(html).children, _PLAIN, _Place())
    reader.end_block()
    if is_rtl_language(language):
        return tuple(map(_undirected, reader.blocks))
    return tuple(reader.blocks)


def _undirected(block: Block) -> Block:
    return replace(block, direction="") if block.direction == "ltr" else block


@dataclass
class _List:
    id: int
    number: int | None  # of the next item


@dataclass(frozen=True)
class _Place:
    """Context of the next text: its block, list, quote and language."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    quote: int = 0
    indent: int = 0
    items: _List | None = None  # the innermost list
    language: str = ""
    direction: str = ""
    is_caption: bool = False

    def inside(self, element: Element) -> "_Place":
        """Return the place inside of an element that begins a block."""
        tag, given = element.tag, element.attributes
        direction = given.get("dir", "")
        is_caption = self.is_caption or tag == "figcaption"
        return replace(
            self,
            kind=self._kind_inside(tag, is_caption),
            level=int(tag[1]) if _HEADING.fullmatch(tag) else 0,
            quote=min(self.quote + (tag == "blockquote"), _DEEPEST),
            language=given.get("lang", "") or self.language,
            direction=direction if direction in ("ltr", "rtl") else self.direction,
            is_caption=is_caption,
        )

    def _kind_inside(self, tag: str, is_caption: bool) -> BlockKind:
        if tag == "pre" or self.kind is BlockKind.CODE:
            return BlockKind.CODE
        if is_caption:
            return BlockKind.CAPTION
        if _HEADING.fullmatch(tag):
            return BlockKind.HEADING
        return BlockKind.PARAGRAPH if self.items is None else BlockKind.ITEM

    def inside_list(self, items: _List) -> "_Place":
        """Return the place inside of a list, between its items."""
        kind = BlockKind.ITEM if self.kind is BlockKind.PARAGRAPH else self.kind
        return replace(self, kind=kind, indent=min(self.indent + 1, _DEEPEST), items=items)

    def block(self, kind: BlockKind) -> Block:
        """Return an empty block of a kind at this place."""
        return Block(
            kind,
            quote=self.quote,
            indent=self.indent,
            language=self.language,
            direction=self.direction,
        )


class _Reader:
    """Walks a tree; the runs of the open block are collected until it ends."""

    def __init__(self, language: str) -> None:
        self.blocks: list[Block] = []
        self._language = language
        self._runs: list[Run] = []
        self._place = _Place()
        self._item_waits = False  # an <li> was opened and has shown nothing yet
        self._lists = 0

    def read(self, nodes: Iterable[Node], style: Style, place: _Place) -> None:
        """Read what stands in one element."""
        self._place = place
        for node in nodes:
            if isinstance(node, str):
                self._add_text(node, style)
            elif node.tag in _INLINE:
                inner = _styled(style, node)
                opening, closing = _marks(node, inner.language or place.language or self._language)
                self._add(opening, inner)
                self.read(node.children, inner, place)
                self._add(closing, inner)
            elif node.tag == "br":
                self._add(LINE_BREAK, style)
            elif node.tag == "img":
                self._add_picture(node, style)
            else:
                self._read_block(node, style, place)

    def end_block(self) -> None:
        """Finish the open block, if anything was written in it."""
        is_code = self._place.kind is BlockKind.CODE
        runs = tuple(self._runs) if is_code else _trimmed(self._runs)
        self._runs = []
        if not any(run.text.strip() for run in runs):
            return
        if is_code:
            runs = _without_outer_breaks(runs)
        place = self._place
        block = replace(place.block(place.kind), runs=runs, level=place.level)
        self.blocks.append(self._numbered(block))

    def _read_block(self, element: Element, style: Style, around: _Place) -> None:
        self.end_block()
        tag, place = element.tag, around.inside(element)
        embed = embed_of(element)
        if tag == "hr":
            kind = BlockKind.MISSING if is_missing_part(element) else BlockKind.RULE
            self.blocks.append(place.block(kind))
        elif embed is not None:
            name = text_run(embed[0], Style(link=embed[1]))
            self.blocks.append(replace(place.block(BlockKind.EMBED), runs=(name,)))
        elif tag == "table":
            self._read_table(element, style, place)
        else:
            if tag in ("ul", "ol"):
                place = place.inside_list(self._new_list(element))
            self._item_waits = self._item_waits or tag == "li"
            self.read(element.children, style, place)
            self.end_block()
            self._item_waits = self._item_waits and tag != "li"
        self._place = around

    def _new_list(self, element: Element) -> _List:
        self._lists += 1
        start = element.attributes.get("start", "1")
        number = int(start) if start.isdecimal() and len(start) < 7 else 1
        return _List(self._lists, number if element.tag == "ol" else None)

    def _numbered(self, block: Block) -> Block:
        """Return the first block of an item with the item's number, any other as it is."""
        items = self._place.items
        if block.kind is not BlockKind.ITEM or not self._item_waits or items is None:
            return block
        self._item_waits = False
        number = items.number
        if number is not None:
            items.number = number + 1
        return replace(block, list_id=items.id, number=number)

    def _add_text(self, text: str, style: Style) -> None:
        text = _NOT_TEXT.sub("", text)
        if self._place.kind is BlockKind.CODE:
            self._add(text.replace("\n", LINE_BREAK), style)
        else:
            self._add(_SPACES.sub(" ", text), style)

    def _add(self, text: str, style: Style) -> None:
        if self._place.kind is not BlockKind.CODE:
            _append(self._runs, text, style)
        elif text:
            self._runs.append(Run(text, style))

    def _add_picture(self, image: Element, style: Style) -> None:
        found = _PICTURE.fullmatch(image.attributes.get("src", ""))
        if found is None:
            self._add(_text_of(image), style)
            return
        self.end_block()
        picture = replace(self._place.block(BlockKind.PICTURE), picture=int(found[1]))
        self.blocks.append(picture)

    def _read_table(self, table: Element, style: Style, place: _Place) -> None:
        outside: list[Run] = []  # a caption: browsers show it first, so do we
        rows: list[list[_SpanningCell]] = []
        _read_rows(table, style, outside, rows)
        caption = _trimmed(outside)
        if caption:
            self.blocks.append(replace(place.block(BlockKind.PARAGRAPH), runs=caption))
        grid = _grid([row for row in rows if row])
        if grid:
            self.blocks.append(replace(place.block(BlockKind.TABLE), rows=grid))


# Inline text


def _styled(style: Style, element: Element) -> Style:
    """Return the style inside of an inline element."""
    change = _CHANGES.get(element.tag)
    if change is not None:
        style = change(style)
    if element.tag == "a" and element.attributes.get("href"):
        style = replace(style, link=element.attributes["href"])
    if element.attributes.get("lang"):
        style = replace(style, language=element.attributes["lang"])
    return style


def _marks(element: Element, language: str) -> tuple[str, str]:
    """Return what opens and closes a quotation; nothing where its author did, or there is none."""
    if element.tag != "q" or not (text := _beginning(element)) or _QUOTED.match(text):
        return "", ""
    return quotation_marks(language)


def _beginning(node: Node) -> str:
    """Return the first text in a node that is no white space."""
    if isinstance(node, str):
        return node if node.strip() else ""
    return next(filter(None, map(_beginning, node.children)), "")


def _append(runs: list[Run], text: str, style: Style) -> None:
    """Add a text; white space after white space is left out, as browsers do."""
    if runs and runs[-1].text.endswith((" ", LINE_BREAK)):
        text = text.lstrip(" ")
    if text:
        runs.append(Run(text, style))


def _text_of(node: Node) -> str:
    """Return a text, a line break, or the description of a picture, with single spaces."""
    if isinstance(node, Element):
        if node.tag == "br":
            return LINE_BREAK
        node = node.attributes.get("alt", "")
    return _SPACES.sub(" ", _NOT_TEXT.sub("", node))


def _trimmed(runs: list[Run]) -> tuple[Run, ...]:
    """Drop the blanks and line breaks at both ends."""
    kept = list(runs)
    while kept and not kept[0].text.strip(_BLANK):
        kept.pop(0)
    while kept and not kept[-1].text.strip(_BLANK):
        kept.pop()
    if kept and kept[0].text[0] in _BLANK:
        kept[0] = replace(kept[0], text=kept[0].text.lstrip(_BLANK))
    if kept and kept[-1].text[-1] in _BLANK:
        kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip(_BLANK))
    return tuple(kept)


def _without_outer_breaks(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Drop one line break before a text that is kept as it stands, and all after it."""
    first = replace(runs[0], text=runs[0].text.removeprefix(LINE_BREAK))
    last = replace(runs[-1], text=runs[-1].text.rstrip(LINE_BREAK))
    return (first, *runs[1:-1], last) if len(runs) > 1 else (last,)


# Tables

_SpanningCell = tuple[Cell, int, int]  # a cell, its columns and its rows


def _read_rows(
    element: Element, style: Style, outside: list[Run], rows: list[list[_SpanningCell]]
) -> None:
    """Read rows and groups of rows; text between the cells goes `outside`."""
    for node in element.children:
        if isinstance(node, str) or node.tag in ("br", "img"):
            text = _text_of(node)
            if text.strip() or outside:
                _append(outside, text, style)
        elif node.tag in ("td", "th"):
            if not rows:
                rows.append([])
            rows[-1].append(_spanning_cell(node, style))
        elif node.tag in _INLINE:
            _read_rows(node, _styled(style, node), outside, rows)
        else:
            if node.tag == "tr":
                rows.append([])
            _read_rows(node, style, outside, rows)


def _spanning_cell(element: Element, style: Style) -> _SpanningCell:
    runs: list[Run] = []
    _read_cell(element.children, style, runs)
    columns, rows = (_span(element.attributes.get(name, "")) for name in ("colspan", "rowspan"))
    return Cell(_trimmed(runs), element.tag == "th"), columns, rows


def _read_cell(nodes: Iterable[Node], style: Style, runs: list[Run]) -> None:
    """Read the content of a cell as lines; a table in it becomes lines too."""
    for node in nodes:
        if isinstance(node, str) or node.tag in ("br", "img"):
            _append(runs, _text_of(node), style)
        elif node.tag in _INLINE:
            _read_cell(node.children, _styled(style, node), runs)
        else:
            _break_line(runs)
            _read_cell(node.children, style, runs)
            if node.tag == "table":
                _break_line(runs)


def _break_line(runs: list[Run]) -> None:
    if runs and not runs[-1].text.endswith(LINE_BREAK):
        runs.append(Run(LINE_BREAK, _PLAIN))


def _span(value: str) -> int:
    is_number = value.isdecimal() and len(value) < 4
    return min(max(int(value), 1), _WIDEST_SPAN) if is_number else 1


def _grid(rows: list[list[_SpanningCell]]) -> Rows:
    """Put cells where their spans leave room, as browsers do."""
    taken: dict[tuple[int, int], Cell | None] = {}
    for y, row in enumerate(rows):
        x = 0
        for cell, columns, depth in row:
            while (y, x) in taken:
                x += 1
            for down in range(min(depth, len(rows) - y)):
                for right in range(columns):
                    taken[(y + down, x + right)] = cell if not (down or right) else None
            x += columns
    width = max((x for _, x in taken), default=-1) + 1
    return tuple(tuple(taken.get((y, x)) for x in range(width)) for y in range(len(rows)))


_TAGS = {
    "bold": "b",
    "pill": "b",
    "italic": "i",
    "code": "code",
    "underline": "u",
    "strike": "s",
    "mark": "mark",
    "raised": "sup",
    "lowered": "sub",
    "faint": "small",
}
_MOST_QUOTES = 6


def write_blocks(
    blocks: Iterable[Block], alternatives: Mapping[int, str] = MappingProxyType({})
) -> str:
    """Return blocks as HTML. `alternatives` describe pictures by position; the pictures themselves
    are named `picture:N`, as in every body."""
    return write_html(_quoted(list(blocks), 0, alternatives))


def _quoted(blocks: Sequence[Block], depth: int, alternatives: Mapping[int, str]) -> list[Node]:
    """Return blocks that all stand in `depth` quotes or more."""
    found: list[Node] = []
    for is_deeper, group in groupby(blocks, lambda each: min(each.quote, _MOST_QUOTES) > depth):
        inside = list(group)
        if is_deeper:
            found.append(Element("blockquote", {}, _quoted(inside, depth + 1, alternatives)))
        else:
            found += _flat(inside, alternatives)
    return found


def _flat(blocks: Sequence[Block], alternatives: Mapping[int, str]) -> list[Node]:
    """Return blocks that stand in the same quotes."""
    found: list[Node] = []
    lists: list[Element] = []  # open ones, the outermost first
    for block in blocks:
        if block.kind is BlockKind.ITEM:
            _item(block, found, lists)
            continue
        lists.clear()
        if block.kind is BlockKind.PICTURE:
            image = {"src": f"picture:{block.picture}", "alt": alternatives.get(block.picture, "")}
            found.append(Element("figure", {}, [Element("img", image)]))
        elif block.kind is BlockKind.CAPTION and found and _is_open_figure(found[-1]):
            found[-1].children.append(  # type: ignore[union-attr]  # it is an element
                Element("figcaption", _language(block), _inline(block.runs))
            )
        else:
            found.append(_element(block))
    return found


def _is_open_figure(node: Node) -> bool:
    return isinstance(node, Element) and node.tag == "figure" and len(node.children) == 1


def _item(block: Block, found: list[Node], lists: list[Element]) -> None:
    depth = max(1, block.indent)
    del lists[depth:]
    tag = "ul" if block.number is None else "ol"
    if lists and len(lists) == depth and lists[-1].tag != tag:
        lists.pop()
    while len(lists) < depth:
        made = Element(tag, {"start": str(block.number)} if block.number not in (None, 1) else {})
        if not lists:
            found.append(made)
        else:
            items = lists[-1].children
            if not items:
                items.append(Element("li"))
            items[-1].children.append(made)  # type: ignore[union-attr]  # an <li>
        lists.append(made)
    lists[-1].children.append(Element("li", _language(block), _inline(block.runs)))


def _element(block: Block) -> Element:
    if block.kind is BlockKind.RULE:
        return Element("hr")
    if block.kind is BlockKind.MISSING:
        return Element("hr", {"title": MISSING})
    if block.kind is BlockKind.EMBED:
        return Element("figure", {}, [Element("p", _language(block), _inline(block.runs))])
    if block.kind is BlockKind.TABLE:
        rows: list[Node] = [
            Element("tr", {}, [_cell(cell) for cell in row if cell is not None])
            for row in block.rows
        ]
        return Element("table", _language(block), rows)
    inline = _inline(block.runs)
    if block.kind is BlockKind.CODE:
        return Element("pre", _language(block), inline)
    tag = f"h{min(max(block.level, 2), 6)}" if block.kind is BlockKind.HEADING else "p"
    return Element(tag, _language(block), inline)


def _cell(cell: Cell) -> Element:
    return Element("th" if cell.is_heading else "td", {}, _inline(cell.runs))


def _language(block: Block) -> dict[str, str]:
    found = {"lang": block.language, "dir": block.direction}
    return {name: value for name, value in found.items() if value}


def _inline(runs: Iterable[Run]) -> list[Node]:
    found: list[Node] = []
    for run in runs:
        for number, line in enumerate(as_written(run.text).split(LINE_BREAK)):
            if number:
                found.append(Element("br"))
            if line:
                found.append(_line_node(line, run.style))
    return found


def _line_node(text: str, style: Style) -> Node:
    node: Node = text
    for name, tag in _TAGS.items():
        if getattr(style, name):
            node = Element(tag, {}, [node])
    if style.link:
        node = Element("a", {"href": style.link}, [node])
    if style.language:
        node = Element("span", {"lang": style.language}, [node])
    return node
