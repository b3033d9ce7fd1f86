"""Bringing sanitised HTML into the order a reading pane wants: a list of plain blocks.

Bare text becomes paragraphs_of, boxes dissolve, headings begin at level 2 (the title is level 1),
what is empty or counts readers goes, and every block says its direction when it differs.
"""

from collections.abc import Callable, Iterable

from readerapp.rendering.block_parts import (
    BLOCKS,
    DIRECTED,
    HEADINGS,
    LIKE_BOXES,
    LISTS,
    ROW_GROUPS,
    cells,
    descendants,
    inherit_language,
    kept,
    language,
    paragraphs_of,
    shows_only,
    unboxed,
    unless_empty,
    verbatim,
    without_blocks,
    wrap,
)
from readerapp.rendering.headings import close_up_headings
from readerapp.rendering.inline import clean_inline, trim
from readerapp.rendering.tree import Element, Node, has_tag, parse, text_of, write

DirectionOf = Callable[[str], str]


def normalise_blocks(
    html: str, direction_of: DirectionOf | None = None, document_direction: str = "ltr"
) -> str:
    """The body of an article as blocks: p, h2 to h4, lists, blockquote, pre, figure, table, hr.

    `html` comes from `sanitise`; the result is as safe, and normalising it again changes nothing.
    `direction_of(text)` says "ltr", "rtl" or "neutral"; a block that runs against
    `document_direction` gets a `dir`. Without it no directions are set.
    """
    blocks = _flow(parse(html).children)
    close_up_headings(blocks)
    if direction_of is not None:
        _set_directions(blocks, direction_of, document_direction)
    return write(blocks)


def _flow(nodes: Iterable[Node], wrappers: tuple[Element, ...] = ()) -> list[Node]:
    """Blocks only: inline runs become paragraphs. `wrappers` are inline elements around."""
    blocks: list[Node] = []
    run: list[Node] = []
    for node in nodes:
        if isinstance(node, str) or not has_tag([node], BLOCKS):
            run.append(node)
            continue
        blocks += paragraphs_of(run, wrappers)
        run = []
        blocks += _block(node, wrappers)
    return blocks + paragraphs_of(run, wrappers)


def _block(node: Element, wrappers: tuple[Element, ...]) -> list[Node]:
    if node.tag in LIKE_BOXES:
        return inherit_language(node, _flow(node.children, wrappers))
    if node.tag in HEADINGS:
        inside = wrap(without_blocks(node.children), wrappers)
        return unless_empty(Element(node.tag, language(node), inside))
    builder = _BUILDERS.get(node.tag)
    if builder is not None:
        return builder(node)
    # An inline element around blocks, such as a link around a heading: each block gets its own.
    return _flow(node.children, (*wrappers, Element(node.tag, node.attributes)))


def _rule(_node: Element) -> list[Node]:
    return [Element("hr")]


def _preformatted(node: Element) -> list[Node]:
    return unless_empty(Element("pre", language(node), verbatim(node.children)))


def _quote(node: Element) -> list[Node]:
    return unless_empty(Element("blockquote", language(node), _flow(node.children)))


def _list(node: Element) -> list[Node]:
    items: list[Node] = []
    for child in node.children:
        is_item = isinstance(child, Element) and child.tag == "li"
        inside = child.children if isinstance(child, Element) and is_item else [child]
        attributes = language(child) if isinstance(child, Element) and is_item else {}
        items += unless_empty(Element("li", attributes, _cell_content(inside)))
    return unless_empty(Element(node.tag, kept(node, "start", "lang"), items))


def _definitions(node: Element) -> list[Node]:
    parts: list[Node] = []
    for child in unboxed(node.children):
        tag = child.tag if isinstance(child, Element) and child.tag == "dt" else "dd"
        is_part = isinstance(child, Element) and child.tag in {"dt", "dd"}
        inside = child.children if isinstance(child, Element) and is_part else [child]
        said = language(child) if isinstance(child, Element) and is_part else {}
        parts += unless_empty(Element(tag, said, _cell_content(inside)))
    return unless_empty(Element("dl", language(node), parts))


def _figure(node: Element) -> list[Node]:
    captions = [c for c in node.children if isinstance(c, Element) and c.tag == "figcaption"]
    others = _flow(c for c in node.children if c not in captions)
    inside: list[Node] = []
    for block in others:
        is_picture = isinstance(block, Element) and block.tag == "p" and shows_only(block)
        inside += block.children if isinstance(block, Element) and is_picture else [block]
    for caption in captions:
        content = trim(clean_inline(without_blocks(caption.children)))
        inside += unless_empty(Element("figcaption", language(caption), content))
    return unless_empty(Element("figure", language(node), inside))


def _table(node: Element) -> list[Node]:
    rows = [child for child in descendants(node, "tr") if isinstance(child, Element)]
    widest = max((len(cells(row)) for row in rows), default=0)
    if widest < 2:  # a table that only lays out a page
        return _flow(node.children)
    inside: list[Node] = []
    for child in node.children:
        if isinstance(child, Element):
            inside += _table_part(child)
    return unless_empty(Element("table", language(node), inside))


def _table_part(part: Element) -> list[Node]:
    if part.tag == "caption":
        content = trim(clean_inline(without_blocks(part.children)))
        return unless_empty(Element("caption", language(part), content))
    if part.tag == "tr":
        row_cells: list[Node] = [
            Element(cell.tag, cell.attributes, _cell_content(cell.children)) for cell in cells(part)
        ]
        return [Element("tr", {}, row_cells)] if row_cells else []
    rows: list[Node] = []
    for row in part.children:
        if isinstance(row, Element) and row.tag == "tr":
            rows += _table_part(row)
    return [Element(part.tag, {}, rows)] if rows and part.tag in ROW_GROUPS else []


def _cell_content(nodes: list[Node]) -> list[Node]:
    """The content of an item or cell: inline when it is one paragraph, else blocks."""
    blocks = _flow(nodes)
    first = blocks[0] if blocks else ""
    only_lists_follow = all(isinstance(b, Element) and b.tag in LISTS for b in blocks[1:])
    if isinstance(first, Element) and first.tag == "p" and only_lists_follow:
        return [*first.children, *blocks[1:]]
    return blocks


_BUILDERS: dict[str, Callable[[Element], list[Node]]] = {
    "hr": _rule,
    "pre": _preformatted,
    "blockquote": _quote,
    "ul": _list,
    "ol": _list,
    "dl": _definitions,
    "figure": _figure,
    "table": _table,
}


def _set_directions(nodes: list[Node], direction_of: DirectionOf, document: str) -> None:
    for node in nodes:
        if isinstance(node, str):
            continue
        if node.tag in DIRECTED:
            node.attributes.pop("dir", None)
            own = direction_of(text_of(node))
            if own in {"ltr", "rtl"} and own != document:
                node.attributes["dir"] = own
        _set_directions(node.children, direction_of, document)
