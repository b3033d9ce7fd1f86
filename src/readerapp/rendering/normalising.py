"""Normalises sanitised HTML to the flat list of plain blocks that a reading pane shows.

Bare text becomes paragraphs, boxes dissolve, headings begin at level 2 (the title is level 1), what
is empty or counts readers goes, and every block says its direction when it differs. Inside blocks
stay texts, links, emphasis, pictures and line breaks.
"""

from collections.abc import Callable, Iterable, Sequence

from readerapp.rendering.sanitising import BOXES
from readerapp.text.html_tree import (
    MISSING,
    Element,
    Node,
    has_tag,
    is_missing_part,
    parse_html,
    text_of,
    write_html,
)
from readerapp.text.plain import single_spaced

_KEEPS_EMPTY = frozenset({"br", "img"})
_MEANS_NOTHING_BARE = frozenset({"span", "a", "time", "abbr"})  # without their attributes
_PICTURE = frozenset({"img"})
_OTHER_SPACES = "\t\r\n\f"

# The tags that make blocks.
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LISTS = frozenset({"ul", "ol"})
_ROW_GROUPS = frozenset({"thead", "tbody", "tfoot"})
_CELLS = frozenset({"td", "th"})
# Parts of a list or table that stand alone are boxes like any other.
_PARTS = frozenset({"li", "dt", "dd", "caption", "tr", "figcaption"}) | _ROW_GROUPS | _CELLS
_LIKE_BOXES = BOXES | _PARTS | {"p"}
_BLOCKS = _LIKE_BOXES | _HEADINGS | _LISTS | {"blockquote", "pre", "figure", "table", "dl", "hr"}
_DIRECTED = _HEADINGS | _CELLS | {"p", "li", "dt", "dd", "figcaption", "caption", "pre"}
_HIGHEST, _LOWEST = 2, 4  # levels of headings

DirectionOf = Callable[[str], str]


def normalise_blocks(
    html: str | Element, direction_of: DirectionOf | None = None, document_direction: str = "ltr"
) -> str:
    """The body of an article as blocks: p, h2 to h4, lists, blockquote, pre, figure, table, hr.

    `html` comes from `sanitise`, as text or as the tree of it, which is used up; the result is as
    safe, and normalising it again changes nothing.
    `direction_of(text)` says "ltr", "rtl" or "neutral"; a block that runs against
    `document_direction` gets a `dir`. Without it no directions are set.
    """
    tree = parse_html(html) if isinstance(html, str) else html
    blocks = _flow(tree.children)
    _close_up_headings(blocks)
    if direction_of is not None:
        _set_directions(blocks, direction_of, document_direction)
    return write_html(blocks)


def _flow(nodes: Iterable[Node], wrappers: tuple[Element, ...] = ()) -> list[Node]:
    """Blocks only: inline runs become paragraphs. `wrappers` are inline elements around."""
    blocks: list[Node] = []
    run: list[Node] = []
    for node in nodes:
        if isinstance(node, str) or not has_tag([node], _BLOCKS):
            run.append(node)
            continue
        blocks += _paragraphs_of(run, wrappers)
        run = []
        blocks += _block(node, wrappers)
    return blocks + _paragraphs_of(run, wrappers)


def _block(node: Element, wrappers: tuple[Element, ...]) -> list[Node]:
    if node.tag in _LIKE_BOXES:
        return _inherit_language(node, _flow(node.children, wrappers))
    if node.tag in _HEADINGS:
        inside = _wrap(_without_blocks(node.children), wrappers)
        return _unless_empty(Element(node.tag, _language(node), inside))
    builder = _BUILDERS.get(node.tag)
    if builder is not None:
        return builder(node)
    # An inline element around blocks, such as a link around a heading: each block gets its own.
    return _flow(node.children, (*wrappers, Element(node.tag, node.attributes)))


def _rule(node: Element) -> list[Node]:
    return [Element("hr", {"title": MISSING} if is_missing_part(node) else {})]


def _preformatted(node: Element) -> list[Node]:
    return _unless_empty(Element("pre", _language(node), _verbatim(node.children)))


def _quote(node: Element) -> list[Node]:
    return _unless_empty(Element("blockquote", _language(node), _flow(node.children)))


def _list(node: Element) -> list[Node]:
    items: list[Node] = []
    for child in node.children:
        is_item = isinstance(child, Element) and child.tag == "li"
        inside = child.children if isinstance(child, Element) and is_item else [child]
        attributes = _language(child) if isinstance(child, Element) and is_item else {}
        items += _unless_empty(Element("li", attributes, _cell_content(inside)))
    return _unless_empty(Element(node.tag, _kept(node, "start", "lang"), items))


def _definitions(node: Element) -> list[Node]:
    parts: list[Node] = []
    for child in _unboxed(node.children):
        tag = child.tag if isinstance(child, Element) and child.tag == "dt" else "dd"
        is_part = isinstance(child, Element) and child.tag in {"dt", "dd"}
        inside = child.children if isinstance(child, Element) and is_part else [child]
        said = _language(child) if isinstance(child, Element) and is_part else {}
        parts += _unless_empty(Element(tag, said, _cell_content(inside)))
    return _unless_empty(Element("dl", _language(node), parts))


def _figure(node: Element) -> list[Node]:
    captions = [c for c in node.children if isinstance(c, Element) and c.tag == "figcaption"]
    others = _flow(c for c in node.children if c not in captions)
    inside: list[Node] = []
    for block in others:
        is_picture = isinstance(block, Element) and block.tag == "p" and _shows_only(block)
        inside += block.children if isinstance(block, Element) and is_picture else [block]
    for caption in captions:
        content = _trim(_clean_inline(_without_blocks(caption.children)))
        inside += _unless_empty(Element("figcaption", _language(caption), content))
    return _unless_empty(Element("figure", _language(node), inside))


def _table(node: Element) -> list[Node]:
    rows = [child for child in _descendants(node, "tr") if isinstance(child, Element)]
    widest = max((len(_cells(row)) for row in rows), default=0)
    if widest < 2:  # a table that only lays out a page
        return _flow(node.children)
    inside: list[Node] = []
    for child in node.children:
        if isinstance(child, Element):
            inside += _table_part(child)
    return _unless_empty(Element("table", _language(node), inside))


def _table_part(part: Element) -> list[Node]:
    if part.tag == "caption":
        content = _trim(_clean_inline(_without_blocks(part.children)))
        return _unless_empty(Element("caption", _language(part), content))
    if part.tag == "tr":
        row_cells: list[Node] = [
            Element(cell.tag, cell.attributes, _cell_content(cell.children))
            for cell in _cells(part)
        ]
        return [Element("tr", {}, row_cells)] if row_cells else []
    rows: list[Node] = []
    for row in part.children:
        if isinstance(row, Element) and row.tag == "tr":
            rows += _table_part(row)
    return [Element(part.tag, {}, rows)] if rows and part.tag in _ROW_GROUPS else []


def _cell_content(nodes: list[Node]) -> list[Node]:
    """The content of an item or cell: inline when it is one paragraph, else blocks."""
    blocks = _flow(nodes)
    first = blocks[0] if blocks else ""
    only_lists_follow = all(isinstance(b, Element) and b.tag in _LISTS for b in blocks[1:])
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
        if node.tag in _DIRECTED:
            node.attributes.pop("dir", None)
            own = direction_of(text_of(node))
            if own in {"ltr", "rtl"} and own != document:
                node.attributes["dir"] = own
        _set_directions(node.children, direction_of, document)


# Headings: levels without gaps, below the title


def _close_up_headings(blocks: list[Node]) -> None:
    """Make the highest heading in use an h2, the next one in use an h3, the others h4."""
    found: set[str] = set()
    _collect_headings(blocks, found)
    used = sorted(found)
    names = {tag: f"h{min(_HIGHEST + n, _LOWEST)}" for n, tag in enumerate(used)}
    if any(name != tag for tag, name in names.items()):
        _rename(blocks, names)


def _collect_headings(nodes: list[Node], found: set[str]) -> None:
    for node in nodes:
        if not isinstance(node, str):
            if node.tag in _HEADINGS:
                found.add(node.tag)
            _collect_headings(node.children, found)


def _rename(nodes: list[Node], names: dict[str, str]) -> None:
    for node in nodes:
        if isinstance(node, Element):
            node.tag = names.get(node.tag, node.tag)
            _rename(node.children, names)


# Parts of blocks


def _paragraphs_of(run: list[Node], wrappers: tuple[Element, ...]) -> list[Node]:
    if not run or (len(run) == 1 and isinstance(run[0], str) and run[0].isspace()):
        return []  # most often: a line break between two blocks
    contents = _split_at_double_breaks(_clean_inline(run))
    if wrappers:
        contents = [_wrap(content, wrappers) for content in contents]
    return [Element("p", {}, content) for content in contents]


def _wrap(content: list[Node], wrappers: tuple[Element, ...]) -> list[Node]:
    """Cleaned inline content inside copies of the inline elements that stood around its block."""
    inside = content
    for wrapper in reversed(wrappers):
        inside = [Element(wrapper.tag, dict(wrapper.attributes), inside)]
    return _trim(_clean_inline(inside))


def _without_blocks(nodes: Iterable[Node]) -> list[Node]:
    """Only inline nodes: blocks give their content and a space."""
    flat: list[Node] = []
    for node in nodes:
        if isinstance(node, str):
            flat.append(node)
        elif node.tag in _BLOCKS:
            flat += [" ", *_without_blocks(node.children), " "]
        else:
            flat.append(Element(node.tag, node.attributes, _without_blocks(node.children)))
    return flat


def _verbatim(nodes: Iterable[Node]) -> list[Node]:
    """Inline nodes with their white space, but no empty line at either end."""
    whole = _clean_inline(_without_blocks(nodes), keeps_space=True)
    if whole and isinstance(whole[0], str):
        whole[0] = whole[0].lstrip("\n")
    if whole and isinstance(whole[-1], str):
        whole[-1] = whole[-1].rstrip("\n")
    return [node for node in whole if node != ""]


def _unless_empty(element: Element) -> list[Node]:
    return [] if _is_empty(element.children) else [element]


def _kept(node: Element, *names: str) -> dict[str, str]:
    return {name: node.attributes[name] for name in names if name in node.attributes}


def _language(node: Element) -> dict[str, str]:
    return _kept(node, "lang", "dir")


def _inherit_language(box: Element, blocks: list[Node]) -> list[Node]:
    """What a dissolved box said about language and direction goes to its blocks."""
    said = _language(box)
    for block in blocks:
        if said and isinstance(block, Element) and block.tag != "hr":
            fitting = said if block.tag in _DIRECTED else _kept(box, "lang")
            block.attributes = fitting | block.attributes
    return blocks


def _unboxed(nodes: Iterable[Node]) -> list[Node]:
    """`<dl>` may group its parts in `<div>`."""
    parts: list[Node] = []
    for node in nodes:
        is_box = isinstance(node, Element) and node.tag in BOXES
        parts += node.children if isinstance(node, Element) and is_box else [node]
    return parts


def _shows_only(paragraph: Element) -> bool:
    """Whether a paragraph holds pictures and no words."""
    return not text_of(paragraph).strip()


def _cells(row: Element) -> list[Element]:
    return [cell for cell in row.children if isinstance(cell, Element) and cell.tag in _CELLS]


def _descendants(node: Element, tag: str) -> list[Element]:
    """Elements of a tag below a table, not those of a table inside it."""
    found: list[Element] = []
    for child in node.children:
        if isinstance(child, Element) and child.tag == tag:
            found.append(child)
        elif isinstance(child, Element) and child.tag in _ROW_GROUPS:
            found += _descendants(child, tag)
    return found


def _clean_inline(nodes: Sequence[Node], keeps_space: bool = False) -> list[Node]:
    """Collapse white space, drop tracking pictures and empty elements, dissolve bare wrappers."""
    if len(nodes) == 1 and isinstance(nodes[0], str):  # the usual paragraph
        text = nodes[0] if keeps_space else single_spaced(nodes[0], _OTHER_SPACES)
        return [text] if text else []
    parts: list[Node] = []
    for node in nodes:
        if isinstance(node, str):
            _append(parts, node)
            continue
        for part in _cleaned(node, keeps_space):
            _append(parts, part)
    return parts if keeps_space else _without_doubled_space(parts)


def _cleaned(node: Element, keeps_space: bool) -> list[Node]:
    if node.tag == "img":
        return [] if _is_useless_picture(node) else [node]
    if node.tag == "br":
        return [node]
    children = _clean_inline(node.children, keeps_space)
    if not _has_content(children):
        return children  # only white space: it still parts two words
    if node.tag in _MEANS_NOTHING_BARE and not node.attributes:
        return children
    return [Element(node.tag, node.attributes, children)]


def _append(parts: list[Node], part: Node) -> None:
    """Neighbouring texts become one."""
    last = parts[-1] if parts else None
    if isinstance(part, str) and isinstance(last, str):
        parts[-1] = last + part
    else:
        parts.append(part)


def _without_doubled_space(parts: list[Node]) -> list[Node]:
    """No white space stands doubled or beside a line break."""
    tidy: list[Node] = []
    for index, part in enumerate(parts):
        if not isinstance(part, str):
            tidy.append(part)
            continue
        text = single_spaced(part, _OTHER_SPACES)
        if index and _is_break(parts[index - 1]):
            text = text.lstrip(" ")
        if index + 1 < len(parts) and _is_break(parts[index + 1]):
            text = text.rstrip(" ")
        if text:
            tidy.append(text)
    return tidy


def _is_break(node: Node) -> bool:
    return isinstance(node, Element) and node.tag == "br"


def _is_useless_picture(picture: Element) -> bool:
    """A picture without a source, or of at most one pixel, which only counts readers."""
    sizes = (picture.attributes.get(side, "") for side in ("width", "height"))
    return "src" not in picture.attributes or any(size in {"0", "1", "00", "01"} for size in sizes)


def _has_content(nodes: list[Node]) -> bool:
    return _has_words(nodes) or has_tag(nodes, _KEEPS_EMPTY)


def _is_empty(nodes: list[Node]) -> bool:
    """Whether nothing is left to see: no picture, no text but white space."""
    return not _has_words(nodes) and not has_tag(nodes, _PICTURE)


def _has_words(nodes: list[Node]) -> bool:
    for node in nodes:
        if isinstance(node, str):
            if node and not node.isspace():
                return True
        elif _has_words(node.children):
            return True
    return False


def _split_at_double_breaks(nodes: list[Node]) -> list[list[Node]]:
    """The paragraphs that someone made with `<br><br>`; single breaks stay inside."""
    if not any(map(_is_break, nodes)):
        whole = _trim(nodes)
        return [] if _is_empty(whole) else [whole]
    paragraphs: list[list[Node]] = [[]]
    breaks: list[Node] = []
    for node in nodes:
        if isinstance(node, Element) and node.tag == "br":
            breaks.append(node)
        elif isinstance(node, str) and not node.strip(" ") and breaks:
            continue
        else:
            if len(breaks) > 1:
                paragraphs.append([])
            elif paragraphs[-1]:
                paragraphs[-1].extend(breaks)
            breaks = []
            paragraphs[-1].append(node)
    return [trimmed for trimmed in map(_trim, paragraphs) if not _is_empty(trimmed)]


def _trim(nodes: list[Node]) -> list[Node]:
    """Without white space and line breaks at both ends."""
    first, last = 0, len(nodes)
    while first < last and _is_blank(nodes[first]):
        first += 1
    while last > first and _is_blank(nodes[last - 1]):
        last -= 1
    kept = nodes[first:last]
    if kept and isinstance(kept[0], str):
        kept[0] = kept[0].lstrip(" \n")
    if kept and isinstance(kept[-1], str):
        kept[-1] = kept[-1].rstrip(" \n")
    return kept


def _is_blank(node: Node) -> bool:
    if isinstance(node, str):
        return not node.strip(" \n")
    return node.tag == "br"
