"""Sanitised HTML to blocks. Pure and total: any string gives blocks, no text of it is lost.

The subset: p div h1-h6 ul ol li blockquote pre code figure figcaption img table b strong i em u s
del sup sub mark a br hr span q, with lang and dir. Other tags are read through.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from html.parser import HTMLParser

from readerapp.ui.reading.blocks import LINE_BREAK, MAX_DEPTH, Block, Kind, Run, Style, trimmed
from readerapp.ui.reading.table_parsing import TableParser

UNSEEN = "\u2060"  # in a rule: Qt gives an empty block before a table no height
_SPACES = re.compile(r"[ \t\r\n\f]+")
_NOT_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufdd0-\ufdef\ufffe\uffff\ufffc\u2029\ud800-\udfff]")
_PICTURE = re.compile(r"picture:(\d{1,6})")
_SKIPPED = frozenset(("script", "style", "head", "template", "svg", "math", "iframe", "object"))
_Change = Callable[[Style], Style]
_CHANGES: dict[str, _Change] = {
    **dict.fromkeys(("b", "strong"), lambda style: replace(style, bold=True)),
    **dict.fromkeys(("i", "em", "cite", "dfn", "var"), lambda style: replace(style, italic=True)),
    **dict.fromkeys(("code", "kbd", "samp", "tt"), lambda style: replace(style, code=True)),
    **dict.fromkeys(("u", "ins"), lambda style: replace(style, underline=True)),
    **dict.fromkeys(("s", "del", "strike"), lambda style: replace(style, strike=True)),
    "mark": lambda style: replace(style, mark=True),
    "sup": lambda style: replace(style, raised=True),
    "sub": lambda style: replace(style, lowered=True),
}
_INLINE = frozenset((*_CHANGES, "a", "span", "q", "small", "bdi", "bdo", "abbr", "time", "font"))

Attributes = dict[str, str]


@dataclass
class _List:
    id: int
    number: int | None  # of the next item


def parse_body(html: str) -> tuple[Block, ...]:
    """Return the blocks of a sanitised body. Links are passed on unchecked."""
    parser = _Parser()
    parser.feed(html)
    parser.close()
    return parser.finish()


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks: list[Block] = []
        self._runs: list[Run] = []
        self._open = Block(Kind.PARAGRAPH)  # what the next text belongs to
        self._inline: list[tuple[str, Style]] = []
        self._scopes: list[tuple[str, str, str]] = []  # tag, language, direction
        self._lists: list[_List] = []
        self._quote = 0
        self._skipping: list[str] = []
        self._pre = 0
        self._table: TableParser | None = None
        self._item_waits = False  # an <li> was opened and has shown nothing yet
        self._list_count = 0

    # Tags

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if self._skipping or tag in _SKIPPED:
            self._skip(tag)
        elif tag in _INLINE:
            self._start_inline(tag, given)
        elif tag == "br":
            self._add(LINE_BREAK)
        elif tag == "img":
            self._picture(given)
        elif self._table is not None:
            self._table.start(tag, given)
        else:
            self._start_block(tag, given)

    def handle_endtag(self, tag: str) -> None:
        if self._skipping:
            if tag == self._skipping[-1]:
                self._skipping.pop()
        elif tag in _INLINE:
            self._end_inline(tag)
        elif self._table is not None:
            self._table.end(tag)
            if self._table.closed:
                self._close_table()
        else:
            self._end_block(tag)

    def handle_data(self, data: str) -> None:
        if self._skipping:
            return
        text = _NOT_TEXT.sub("", data)
        if self._pre and self._table is None:
            self._add(text.replace("\n", LINE_BREAK))
        else:
            self._add(_SPACES.sub(" ", text))

    def finish(self) -> tuple[Block, ...]:
        """Close everything that is still open and return the blocks."""
        self._skipping.clear()
        self._close_table()
        self._close()
        return tuple(self._blocks)

    # Text

    def _add(self, text: str) -> None:
        runs = self._runs if self._table is None else self._table.runs(text)
        if runs and runs[-1].text.endswith((" ", LINE_BREAK)) and not self._pre:
            text = text.lstrip(" ")
        if text:
            runs.append(Run(text, self._style))

    @property
    def _style(self) -> Style:
        return self._inline[-1][1] if self._inline else Style()

    def _start_inline(self, tag: str, given: Attributes) -> None:
        style = _CHANGES.get(tag, _same)(self._style)
        if tag == "a" and given.get("href"):
            style = replace(style, link=given["href"])
        if given.get("lang"):
            style = replace(style, language=given["lang"])
        self._inline.append((tag, style))

    def _end_inline(self, tag: str) -> None:
        for index in range(len(self._inline) - 1, -1, -1):
            if self._inline[index][0] == tag:
                del self._inline[index:]
                return

    def _skip(self, tag: str) -> None:
        if tag in _SKIPPED:
            self._skipping.append(tag)

    # Blocks

    def _start_block(self, tag: str, given: Attributes) -> None:
        if tag in ("tr", "td", "th", "tbody", "thead", "tfoot"):
            return  # not in a table
        self._close()
        self._scopes.append((tag, given.get("lang", ""), given.get("dir", "")))
        if tag == "blockquote":
            self._quote += 1
        elif tag in ("ul", "ol"):
            self._lists.append(self._new_list(tag, given))
        elif tag == "pre":
            self._pre += 1
        elif tag == "table":
            self._table = TableParser()
        elif tag == "hr":
            self._blocks.append(replace(self._block(Kind.RULE), runs=(Run(UNSEEN, Style()),)))
            self._scopes.pop()
        self._item_waits = self._item_waits or tag == "li"
        self._open = self._block(self._kind(tag), level=_level(tag))

    def _end_block(self, tag: str) -> None:
        if not any(scope[0] == tag for scope in self._scopes):
            return
        self._close()
        while self._scopes:
            closed = self._scopes.pop()[0]
            self._leave(closed)
            if closed == tag:
                break
        self._open = self._block(self._kind(self._scopes[-1][0] if self._scopes else "p"))

    def _leave(self, tag: str) -> None:
        if tag == "blockquote":
            self._quote -= 1
        elif tag in ("ul", "ol"):
            self._lists.pop()
        elif tag == "pre":
            self._pre -= 1
        elif tag == "li":
            self._item_waits = False

    def _kind(self, tag: str) -> Kind:
        if self._pre:
            return Kind.CODE
        if tag == "figcaption" or any(scope[0] == "figcaption" for scope in self._scopes):
            return Kind.CAPTION
        if _level(tag):
            return Kind.HEADING
        return Kind.ITEM if self._lists else Kind.PARAGRAPH

    def _block(self, kind: Kind, level: int = 0, picture: int = -1) -> Block:
        return Block(
            kind,
            level=level,
            quote=min(self._quote, MAX_DEPTH),
            indent=min(len(self._lists), MAX_DEPTH),
            picture=picture,
            language=next((s[1] for s in reversed(self._scopes) if s[1]), ""),
            direction=next((s[2] for s in reversed(self._scopes) if s[2] in ("ltr", "rtl")), ""),
        )

    def _new_list(self, tag: str, given: Attributes) -> _List:
        self._list_count += 1
        start = given.get("start", "1")
        number = int(start) if start.isdecimal() and len(start) < 7 else 1
        return _List(self._list_count, number if tag == "ol" else None)

    def _close(self) -> None:
        """Finish the open block, if anything was written in it."""
        runs = tuple(self._runs) if self._open.kind is Kind.CODE else trimmed(self._runs)
        self._runs = []
        if not any(run.text.strip() for run in runs):
            return
        if self._open.kind is Kind.CODE:
            runs = _without_last_break(runs)
        block = replace(self._open, runs=runs)
        if block.kind is Kind.ITEM and self._item_waits and self._lists:
            block = self._numbered(block, self._lists[-1])
        self._blocks.append(block)

    def _numbered(self, block: Block, around: _List) -> Block:
        self._item_waits = False
        number = around.number
        if number is not None:
            around.number = number + 1
        return replace(block, list_id=around.id, number=number)

    # Pictures

    def _picture(self, given: Attributes) -> None:
        found = _PICTURE.fullmatch(given.get("src", ""))
        if found is None or self._table is not None:
            self._add(_SPACES.sub(" ", _NOT_TEXT.sub("", given.get("alt", ""))))
            return
        self._close()
        self._blocks.append(self._block(Kind.PICTURE, picture=int(found[1])))

    # Tables

    def _close_table(self) -> None:
        table, self._table = self._table, None
        if table is None:
            return
        caption, rows = table.finish()
        if caption:
            self._blocks.append(replace(self._block(Kind.PARAGRAPH), runs=caption))
        if rows:
            self._blocks.append(replace(self._block(Kind.TABLE), rows=rows))
        self._end_block("table")


def _same(style: Style) -> Style:
    return style


def _level(tag: str) -> int:
    return int(tag[1]) if re.fullmatch("h[1-6]", tag) else 0


def _without_last_break(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    last = replace(runs[-1], text=runs[-1].text.rstrip(LINE_BREAK))
    first = replace(runs[0], text=runs[0].text.removeprefix(LINE_BREAK))
    return (last if len(runs) == 1 else first, *runs[1:-1], *((last,) if len(runs) > 1 else ()))
