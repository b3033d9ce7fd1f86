"""Writes block HTML (what `normalise_blocks` makes) as Markdown.

The reverse of python-markdown with its `tables` extension: reading the result again gives the same
text, links, headings, lists and quotes. What Markdown cannot say is written as its words alone
(underline, definition lists) or as plain HTML (sub, sup, mark, del), which Markdown allows.
"""

import re
from collections.abc import Callable
from html import unescape

from readerapp.text.html_tree import Element, Node, text_of

PictureAddress = Callable[[int], str]
PictureTitle = Callable[[int], str]

_SPECIAL = re.compile(r"([\\`*_\[\]{}])")
_ENTITY_LIKE = re.compile(r"&#?\w+;?")
_LINE_START = re.compile(r"^(\s*)([#>+\-=:|~]|\d+[.)](?=\s|$))", re.MULTILINE)
_SPACES = re.compile(r"\s+")
_EMPHASIS = {"b": "**", "strong": "**", "i": "*", "em": "*"}
_AS_HTML = frozenset({"sub", "sup", "mark", "del", "ins", "s"})
# What would end a title, and the marks that isolate directions.
_IN_TITLE = {ord('"'): "”", ord("<"): "‹", ord(">"): "›", ord("\\"): "/"} | dict.fromkeys(
    range(0x2066, 0x206A)
)
_INDENT = "    "  # python-markdown wants four


def write_markdown(
    nodes: list[Node], picture_address: PictureAddress, picture_title: PictureTitle = lambda _n: ""
) -> str:
    """The blocks as Markdown, a blank line between them. `picture_address(N)` may be "", and so may
    the title of a picture, which is shown when the mouse is over it."""
    return _Writer(picture_address, picture_title).blocks(nodes)


def escaped_line(text: str) -> str:
    """A text on one line that Markdown reads as itself, wherever it stands."""
    return _line_safe(_escaped(text).strip())


def _escaped(text: str) -> str:
    """Text that Markdown reads as itself."""
    plain = _SPECIAL.sub(r"\\\1", _SPACES.sub(" ", text))
    return _without_entities(plain).replace("<", "&lt;")


def _without_entities(text: str) -> str:
    """Only an ampersand that would be read as an entity is written as one: AT&T stays AT&T."""
    return _ENTITY_LIKE.sub(
        lambda match: match[0] if unescape(match[0]) == match[0] else f"&amp;{match[0][1:]}", text
    )


def _line_safe(line: str) -> str:
    """A paragraph whose lines do not begin like a list, heading or quote."""
    return _LINE_START.sub(_escaped_start, line)


def _escaped_start(match: re.Match[str]) -> str:
    space, mark = match.groups()
    if mark[0].isdigit():
        return f"{space}{mark[:-1]}\\{mark[-1]}"
    if mark in "=:|~":  # python-markdown has no escape for these
        return f"{space}&#{ord(mark)};"
    return f"{space}\\{mark}"


def _indented(text: str, prefix: str = _INDENT) -> str:
    return "\n".join(prefix + line if line else "" for line in text.split("\n"))


class _Writer:
    """Writes nodes; knows where pictures are."""

    def __init__(self, picture_address: PictureAddress, picture_title: PictureTitle) -> None:
        self._picture_address = picture_address
        self._picture_title = picture_title
        self._writers: dict[str, Callable[[Element], str]] = {
            "p": lambda node: self._paragraph(node.children),
            "h2": lambda node: f"## {self._line(node.children)}",
            "h3": lambda node: f"### {self._line(node.children)}",
            "h4": lambda node: f"#### {self._line(node.children)}",
            "ul": self._list,
            "ol": self._list,
            "dl": lambda node: self.blocks(node.children),
            "dt": lambda node: self._paragraph(node.children),
            "dd": lambda node: self.blocks(node.children),
            "figure": lambda node: self.blocks(node.children),
            "figcaption": lambda node: f"*{self._line(node.children).replace('*', '')}*",
            "blockquote": self._quote,
            "pre": self._code_block,
            "table": self._table,
            "hr": lambda _node: "* * *",
        }

    def blocks(self, nodes: list[Node]) -> str:
        """Blocks with a blank line between; inline runs among them become paragraphs."""
        parts: list[str] = []
        run: list[Node] = []
        for node in nodes:
            if isinstance(node, Element) and node.tag in self._writers:
                parts += [self._paragraph(run), self._writers[node.tag](node)]
                run = []
            else:
                run.append(node)
        parts.append(self._paragraph(run))
        return "\n\n".join(part for part in parts if part.strip())

    def _paragraph(self, nodes: list[Node]) -> str:
        return _line_safe(self._inline(nodes).strip())

    def _line(self, nodes: list[Node]) -> str:
        return _SPACES.sub(" ", self._inline(nodes).replace("  \n", " ")).strip()

    def _quote(self, node: Element) -> str:
        return "\n".join(f"> {line}".rstrip() for line in self.blocks(node.children).split("\n"))

    def _code_block(self, node: Element) -> str:
        return _indented(text_of(node).strip("\n"))

    def _list(self, node: Element) -> str:
        start = int(node.attributes.get("start", "1")) if node.tag == "ol" else 0
        items = [child for child in node.children if isinstance(child, Element)]
        written = [self.blocks(item.children) for item in items]
        tight = not any("\n\n" in item for item in written)
        marks = [f"{start + number}." if node.tag == "ol" else "-" for number in range(len(items))]
        lines = (
            f"{mark:<4}{_indented(item).lstrip()}"
            for mark, item in zip(marks, written, strict=True)
        )
        return ("\n" if tight else "\n\n").join(lines)

    def _table(self, node: Element) -> str:
        rows = [[self._cell(cell) for cell in row] for row in _rows(node)]
        widest = max(len(row) for row in rows)
        lines = [f"| {' | '.join(row + [''] * (widest - len(row)))} |" for row in rows]
        lines.insert(1, "|" + " --- |" * widest)
        return "\n".join(lines)

    def _cell(self, cell: Element) -> str:
        flat = self.blocks(cell.children).replace("  \n", " ").replace("\n", " ")
        return flat.replace("|", "&#124;")

    def _inline(self, nodes: list[Node]) -> str:
        return "".join(self._inline_node(node) for node in nodes)

    def _inline_node(self, node: Node) -> str:
        if isinstance(node, str):
            return _escaped(node)
        if node.tag == "br":
            return "  \n"
        if node.tag == "img":
            return self._picture(node)
        if node.tag == "code":
            return _code(text_of(node))
        inside = self._inline(node.children)
        if node.tag == "a":
            return _link(inside, node)
        if node.tag in _EMPHASIS:
            return _around(inside, _EMPHASIS[node.tag])
        if node.tag == "q":
            return f"“{inside}”"
        return f"<{node.tag}>{inside}</{node.tag}>" if node.tag in _AS_HTML else inside

    def _picture(self, node: Element) -> str:
        position = int(node.attributes["src"].partition(":")[2])
        address, alt = self._picture_address(position), _escaped(node.attributes.get("alt", ""))
        title = _without_entities(" ".join(self._picture_title(position).split()))
        said = f' "{title.translate(_IN_TITLE)}"' if title else ""
        return f"![{alt}](<{_without_entities(address)}>{said})" if address else alt


def _rows(table: Element) -> list[list[Element]]:
    found: list[list[Element]] = []
    for child in table.children:
        if isinstance(child, Element) and child.tag == "tr":
            found.append([cell for cell in child.children if isinstance(cell, Element)])
        elif isinstance(child, Element):
            found += _rows(child)
    return found


def _link(inside: str, node: Element) -> str:
    """`[words](<address>)`; `safe_link` let no space or angle bracket into the address."""
    address = _without_entities(node.attributes.get("href", ""))
    # "[1\\]: x" at a line's start would be taken for the definition of a reference.
    words = inside.replace("\\]", "&#93;")
    return f"[{words}](<{address}>)" if address and words.strip() else words


def _around(inside: str, mark: str) -> str:
    """Emphasis marks close to the words: `** a**` would be read as stars."""
    words = inside.strip()
    if not words:
        return inside
    before = inside[: len(inside) - len(inside.lstrip())]
    after = inside[len(inside.rstrip()) :]
    return f"{before}{mark}{words}{mark}{after}"


def _code(text: str) -> str:
    """Inline code, fenced by more backticks than it holds."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{_SPACES.sub(' ', text)}{pad}{fence}"
