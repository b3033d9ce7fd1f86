"""Sanitised HTML as plain text."""

import re

from readerapp.rendering.tree import Element, Node, parse

_INLINE_NAMES = "b strong i em u s del ins sup sub mark small span a q cite abbr time code br img"
_INLINE = frozenset(_INLINE_NAMES.split())
_FIRST_PARAGRAPH = re.compile(r"\s*<p[^>]*>.*?</p>", re.DOTALL)
_BETWEEN_CELLS = " | "


def plain_text(html: str) -> str:
    """The words of sanitised HTML, entities resolved, a blank line between blocks."""
    return "\n\n".join(paragraphs(html))


def without_repeated_dek(html: str, dek: str) -> str:
    """Return sanitised HTML without a first paragraph that says what the standfirst said.

    Many pages open with their standfirst; where both are shown, once is enough.
    """
    first = _FIRST_PARAGRAPH.match(html)
    if not dek or not first or plain_text(first[0]) != " ".join(dek.split()):
        return html
    rest = html[first.end() :]
    return rest if rest.strip() else html


def paragraphs(html: str) -> list[str]:
    """The text of each block in order: paragraph, heading, list item, table row, caption.

    `<br>` is a newline; white space is collapsed except in `pre`; empty blocks are left out.
    """
    found: list[str] = []
    _collect(parse(html).children, found)
    return found


def _collect(nodes: list[Node], found: list[str]) -> None:
    run: list[str] = []
    for node in nodes:
        if isinstance(node, str) or node.tag in _INLINE:
            run.append(_inline_text(node))
            continue
        _add(found, "".join(run))
        run = []
        if node.tag == "pre":
            found.extend(filter(str.strip, [_verbatim(node).strip("\n")]))
        elif node.tag == "tr":
            _add(found, _row(node))
        else:
            _collect(node.children, found)
    _add(found, "".join(run))


def _add(found: list[str], text: str) -> None:
    """Add the paragraphs of a run; two line breaks part them."""
    if "\n" not in text:
        words = " ".join(text.split())
        if words:
            found.append(words)
        return
    lines = "\n".join([" ".join(line.split()) for line in text.split("\n")])
    found.extend(part.strip("\n") for part in lines.split("\n\n") if part.strip("\n"))


def _inline_text(node: Node) -> str:
    """The text of an inline node; blocks inside it (a link around a heading) part the words."""
    if isinstance(node, str):
        return node.replace("\n", " ").replace("\r", " ")
    if node.tag == "br":
        return "\n"
    inside = "".join(_inline_text(child) for child in node.children)
    return inside if node.tag in _INLINE else f"\n{inside}\n"


def _verbatim(node: Node) -> str:
    if isinstance(node, str):
        return node
    return "\n" if node.tag == "br" else "".join(_verbatim(child) for child in node.children)


def _row(row: Element) -> str:
    cells = (" ".join(_cell(cell).split()) for cell in row.children if isinstance(cell, Element))
    return _BETWEEN_CELLS.join(cell for cell in cells if cell)


def _cell(node: Node) -> str:
    if isinstance(node, str):
        return node
    inside = "".join(_cell(child) for child in node.children)
    return inside if node.tag in _INLINE - {"br"} else f" {inside} "
