"""The levels of the headings in a body: without gaps, below the title."""

from readerapp.rendering.block_parts import HEADINGS
from readerapp.rendering.tree import Element, Node

_HIGHEST, _LOWEST = 2, 4


def close_up_headings(blocks: list[Node]) -> None:
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
            if node.tag in HEADINGS:
                found.add(node.tag)
            _collect_headings(node.children, found)


def _rename(nodes: list[Node], names: dict[str, str]) -> None:
    for node in nodes:
        if isinstance(node, Element):
            node.tag = names.get(node.tag, node.tag)
            _rename(node.children, names)
