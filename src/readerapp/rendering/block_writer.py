"""Writes blocks as the HTML they could have been read from, for what leaves the app of them."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from types import MappingProxyType

from readerapp.rendering.blocks import LINE_BREAK, Block, BlockKind, Cell, Run, Style
from readerapp.rendering.typesetting import as_written
from readerapp.text.html_tree import MISSING, Element, Node, write_html

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
                found.append(_styled(line, run.style))
    return found


def _styled(text: str, style: Style) -> Node:
    node: Node = text
    for name, tag in _TAGS.items():
        if getattr(style, name):
            node = Element(tag, {}, [node])
    if style.link:
        node = Element("a", {"href": style.link}, [node])
    if style.language:
        node = Element("span", {"lang": style.language}, [node])
    return node
