"""The tags that make blocks, and the small questions and changes that building blocks needs."""

from collections.abc import Iterable

from readerapp.rendering.inline import clean_inline, is_empty, split_at_double_breaks, trim
from readerapp.rendering.sanitising import BOXES
from readerapp.rendering.tree import Element, Node, text_of

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
LISTS = frozenset({"ul", "ol"})
ROW_GROUPS = frozenset({"thead", "tbody", "tfoot"})
CELLS = frozenset({"td", "th"})
# Parts of a list or table that stand alone are boxes like any other.
_PARTS = frozenset({"li", "dt", "dd", "caption", "tr", "figcaption"}) | ROW_GROUPS | CELLS
LIKE_BOXES = BOXES | _PARTS | {"p"}
BLOCKS = LIKE_BOXES | HEADINGS | LISTS | {"blockquote", "pre", "figure", "table", "dl", "hr"}
DIRECTED = HEADINGS | CELLS | {"p", "li", "dt", "dd", "figcaption", "caption", "pre"}


def paragraphs_of(run: list[Node], wrappers: tuple[Element, ...]) -> list[Node]:
    contents = split_at_double_breaks(clean_inline(run))
    if wrappers:
        contents = [wrap(content, wrappers) for content in contents]
    return [Element("p", {}, content) for content in contents]


def wrap(content: list[Node], wrappers: tuple[Element, ...]) -> list[Node]:
    """Cleaned inline content inside copies of the inline elements that stood around its block."""
    inside = content
    for wrapper in reversed(wrappers):
        inside = [Element(wrapper.tag, dict(wrapper.attributes), inside)]
    return trim(clean_inline(inside))


def without_blocks(nodes: Iterable[Node]) -> list[Node]:
    """Only inline nodes: blocks give their content and a space."""
    flat: list[Node] = []
    for node in nodes:
        if isinstance(node, str):
            flat.append(node)
        elif node.tag in BLOCKS:
            flat += [" ", *without_blocks(node.children), " "]
        else:
            flat.append(Element(node.tag, node.attributes, without_blocks(node.children)))
    return flat


def verbatim(nodes: Iterable[Node]) -> list[Node]:
    """Inline nodes with their white space, but no empty line at either end."""
    whole = clean_inline(without_blocks(nodes), keeps_space=True)
    if whole and isinstance(whole[0], str):
        whole[0] = whole[0].lstrip("\n")
    if whole and isinstance(whole[-1], str):
        whole[-1] = whole[-1].rstrip("\n")
    return [node for node in whole if node != ""]


def unless_empty(element: Element) -> list[Node]:
    return [] if is_empty(element.children) else [element]


def kept(node: Element, *names: str) -> dict[str, str]:
    return {name: node.attributes[name] for name in names if name in node.attributes}


def language(node: Element) -> dict[str, str]:
    return kept(node, "lang", "dir")


def inherit_language(box: Element, blocks: list[Node]) -> list[Node]:
    """What a dissolved box said about language and direction goes to its blocks."""
    said = language(box)
    for block in blocks:
        if said and isinstance(block, Element) and block.tag != "hr":
            fitting = said if block.tag in DIRECTED else kept(box, "lang")
            block.attributes = fitting | block.attributes
    return blocks


def unboxed(nodes: Iterable[Node]) -> list[Node]:
    """`<dl>` may group its parts in `<div>`."""
    parts: list[Node] = []
    for node in nodes:
        is_box = isinstance(node, Element) and node.tag in BOXES
        parts += node.children if isinstance(node, Element) and is_box else [node]
    return parts


def shows_only(paragraph: Element) -> bool:
    """Whether a paragraph holds pictures and no words."""
    return not text_of(paragraph).strip()


def cells(row: Element) -> list[Element]:
    return [cell for cell in row.children if isinstance(cell, Element) and cell.tag in CELLS]


def descendants(node: Element, tag: str) -> list[Element]:
    """Elements of a tag below a table, not those of a table inside it."""
    found: list[Element] = []
    for child in node.children:
        if isinstance(child, Element) and child.tag == tag:
            found.append(child)
        elif isinstance(child, Element) and child.tag in ROW_GROUPS:
            found += descendants(child, tag)
    return found
