"""HTML trees: parses sanitised HTML and writes it back.

`sanitise` writes HTML in one regular form (lower-case tags, double quotes, everything closed), so
one pattern reads it. HTML from elsewhere is read too, but tags of another form become text:
sanitise it first.
"""

import re
from dataclasses import field
from html import escape, unescape

from readerapp.domain.values import dataclass

VOID = frozenset({"br", "hr", "img"})
# Stands at the end of a body of which a part could not be had; it is worded where it is shown.
MISSING = "missing-part"
MISSING_PART = f'<hr title="{MISSING}">'
# Deeper elements are dissolved and their text kept: no article is nested so deep, and the functions
# that walk the tree call themselves at every level.
_DEEPEST = 60

_TOKEN = re.compile(
    r"<(/?)([a-z][a-z0-9]*)((?: [a-z-]+=\"[^\"]*\")*) ?/?>"  # what closes, tag, attributes
    r"|([^<]+|<)"  # text
)
_ATTRIBUTE = re.compile(r"([a-z-]+)=\"([^\"]*)\"")


@dataclass(slots=True)
class Element:
    """One element; its children are elements and texts (entities resolved)."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list["Element | str"] = field(default_factory=list)


Node = Element | str


def embed_of(node: Node) -> tuple[str, str] | None:
    """Return the name and the address of something that is played elsewhere, a figure that holds
    nothing but a link; None for any other node."""
    if not isinstance(node, Element) or node.tag != "figure" or len(node.children) != 1:
        return None
    inside = node.children[0]
    link = inside.children[0] if isinstance(inside, Element) and len(inside.children) == 1 else ""
    if not isinstance(link, Element) or link.tag != "a" or not link.attributes.get("href"):
        return None
    name = text_of(link).strip()
    return (name, link.attributes["href"]) if name else None


def is_missing_part(node: Node) -> bool:
    """Tell whether a node says that a part of the article is missing."""
    return (
        isinstance(node, Element) and node.tag == "hr" and node.attributes.get("title") == MISSING
    )


def parse_html(html: str) -> Element:
    """The tree of sanitised HTML, under a root element without a tag."""
    root = Element("")
    stack = [root]
    dissolved: list[str] = []
    for token in _TOKEN.finditer(html):
        close, tag, attributes, text = token.groups()
        if not tag:
            _add_text(stack[-1], unescape(text))
        elif close:
            _close(stack, dissolved, tag)
        elif tag in VOID:
            stack[-1].children.append(Element(tag, _attributes(attributes)))
        elif len(stack) > _DEEPEST:
            dissolved.append(tag)
        else:
            element = Element(tag, _attributes(attributes))
            stack[-1].children.append(element)
            stack.append(element)
    return root


def _attributes(text: str) -> dict[str, str]:
    if not text:
        return {}
    return {name: unescape(value) for name, value in _ATTRIBUTE.findall(text)}


def _add_text(parent: Element, text: str) -> None:
    if parent.children and isinstance(parent.children[-1], str):
        parent.children[-1] += text
    else:
        parent.children.append(text)


def _close(stack: list[Element], dissolved: list[str], tag: str) -> None:
    if dissolved:
        if dissolved[-1] == tag:
            dissolved.pop()
        return
    if stack[-1].tag == tag and len(stack) > 1:
        stack.pop()
        return
    for depth in range(len(stack) - 1, 0, -1):
        if stack[depth].tag == tag:
            del stack[depth:]
            return


def write_html(nodes: list[Node]) -> str:
    """The HTML of some nodes, in the form `sanitise` would write it."""
    pieces: list[str] = []
    _write(nodes, pieces)
    return "".join(pieces)


def _write(nodes: list[Node], pieces: list[str]) -> None:
    for node in nodes:
        if isinstance(node, str):
            pieces.append(_escaped(node))
            continue
        pieces.append(f"<{node.tag}{_written(node.attributes) if node.attributes else ''}>")
        if node.tag not in VOID:
            _write(node.children, pieces)
            pieces.append(f"</{node.tag}>")


def _written(attributes: dict[str, str]) -> str:
    return "".join(f' {name}="{_quotable(value)}"' for name, value in sorted(attributes.items()))


def _escaped(text: str) -> str:
    return escape(text, quote=False).replace("\u00a0", "&nbsp;")


def _quotable(value: str) -> str:
    return _escaped(value).replace('"', "&quot;")


def text_of(node: Node) -> str:
    """The text inside a node as it stands, line breaks as newlines."""
    if isinstance(node, str):
        return node
    if node.tag == "br":
        return "\n"
    return "".join([text_of(child) for child in node.children])


def has_tag(nodes: list[Node], tags: frozenset[str]) -> bool:
    """Whether an element with one of the tags is among the nodes, at any depth."""
    # A loop: this is asked more often than anything else here, and a generator takes twice as long.
    for node in nodes:
        if not isinstance(node, str) and (node.tag in tags or has_tag(node.children, tags)):
            return True
    return False
