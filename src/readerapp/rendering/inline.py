"""Cleans inline content: texts, links, emphasis, pictures, line breaks."""

from collections.abc import Sequence

from readerapp.text.html_tree import Element, Node, has_tag
from readerapp.text.plain import single_spaced

_KEEPS_EMPTY = frozenset({"br", "img"})
_MEANS_NOTHING_BARE = frozenset({"span", "a", "time", "abbr"})  # without their attributes
_PICTURE = frozenset({"img"})
_OTHER_SPACES = "\t\r\n\f"


def clean_inline(nodes: Sequence[Node], keeps_space: bool = False) -> list[Node]:
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
    children = clean_inline(node.children, keeps_space)
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


def is_empty(nodes: list[Node]) -> bool:
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


def split_at_double_breaks(nodes: list[Node]) -> list[list[Node]]:
    """The paragraphs that someone made with `<br><br>`; single breaks stay inside."""
    if not any(map(_is_break, nodes)):
        whole = trim(nodes)
        return [] if is_empty(whole) else [whole]
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
    return [trimmed for trimmed in map(trim, paragraphs) if not is_empty(trimmed)]


def trim(nodes: list[Node]) -> list[Node]:
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
