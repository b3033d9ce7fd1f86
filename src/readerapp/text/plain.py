"""Converts HTML to plain text, and plain text to HTML.

Three ways, by what is known of the HTML: `one_line` and `squeezed` for the short texts of feeds,
which may be HTML or not, by patterns alone; `page_paragraphs` for a page that breaks every parser;
`paragraphs` and `plain_text` for HTML that was sanitised, by its tree.
"""

import re
from collections.abc import Iterable
from enum import Enum
from html import escape, unescape
from itertools import islice

from readerapp.text.characters import repaired
from readerapp.text.html_tree import Element, Node, parse_html

_INLINE_NAMES = (
    "a|abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|img|ins|kbd|mark|q|s|samp|small|span"
    "|strike|strong|sub|sup|time|tt|u|var|wbr|script|style|nobr"
)
_BLOCK_NAMES = (
    "address|blockquote|br|center|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|table|tbody|td|th|tr|ul"
)
_HIDDEN = re.compile(
    r"<(script|style)\b[^<>]*>(?>.*?(?:</\1\s*>|\Z))|<!--(?>.*?(?:-->|\Z))", re.I | re.S
)
_BLOCK_TAG = re.compile(rf"</?(?:{_BLOCK_NAMES})(?=[\s>/])[^<>]*>", re.I)
_KNOWN_TAG = re.compile(rf"</?(?:{_INLINE_NAMES}|{_BLOCK_NAMES})(?=[\s>/])[^<>]*>", re.I)
_ANY_TAG = re.compile(r"</?[a-z!?][^<>]*>", re.I)
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,20});", re.I)
_OTHER_SPACES = "\t\r\n\f\x85\u2028\u2029"
_BLANK_LINE = re.compile(r"\n[ \t]*\n\s*")

_NOT_SHOWN = re.compile(
    r"<(script|style|noscript|template|head)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL
)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_BLOCK_EDGE = re.compile(
    r"</?(?:p|div|br|li|ul|ol|h[1-6]|tr|table|section|article|blockquote|td|hr|header|footer)\b[^<>]*>",
    re.IGNORECASE,
)
_PAGE_TAG = re.compile(r"</?[A-Za-z!][^<>]*(?:>|\Z)")
_TITLE = re.compile(r"<title\b[^<>]*>([^<]{0,1000})", re.IGNORECASE)

_INLINE = frozenset(
    {
        "b", "strong", "i", "em", "u", "s", "del", "ins", "sup", "sub", "mark", "small", "span",
        "a", "q", "cite", "abbr", "time", "code", "br", "img",
    }
)  # fmt: skip
_FIRST_PARAGRAPH = re.compile(r"\s*<p[^>]*>.*?</p>", re.DOTALL)
_BETWEEN_CELLS = " | "
_CUT_OFF = re.compile(r"[\s\[(]*(?:…|\.\.\.)[\s\])]*\Z")  # the end of a text that goes on elsewhere
_MOST_COMPARED = 4_000  # letters
_SURE = 20  # letters of a standfirst below which only the same paragraph repeats it
_DATELINE = 40  # letters a paragraph may begin with before the words of its standfirst
_MOST_OF_IT = 0.7  # of a standfirst; feeds put a line about their site below


class TextForm(Enum):
    """Form of a text: plain or HTML. GUESS: the format does not say, RSS titles for example."""

    PLAIN = "plain"
    HTML = "html"
    GUESS = "guess"


# Texts of feeds, by patterns


def one_line(text: str, form: TextForm = TextForm.GUESS) -> str:
    """Return a title or a name as plain text in one line."""
    if not text:
        return ""
    if form is TextForm.HTML or (form is TextForm.GUESS and _looks_like_html(text)):
        text = _without_tags(text, _ANY_TAG if form is TextForm.HTML else _KNOWN_TAG)
    return _with_single_spaces(text)


def as_html(text: str, form: TextForm) -> str:
    """Return a text as HTML: as found, or its paragraphs when it is plain."""
    is_html = form is TextForm.HTML or (form is TextForm.GUESS and _looks_like_html(text))
    return text if is_html else _paragraphs(text)


def _with_single_spaces(text: str) -> str:
    if text.isprintable() and "  " not in text:  # then there are no other spaces either
        return text.strip()
    return single_spaced(text, _OTHER_SPACES).strip()


def single_spaced(text: str, others: str) -> str:
    """Return a text with one space for each run of spaces and of `others`.

    Not by a pattern: replacing each single space by itself takes twenty times as long.
    """
    for sign in others:
        text = text.replace(sign, " ")
    while "  " in text:
        text = text.replace("  ", " ")
    return text


def _words(text: str) -> str:
    """Return a text with one space for any white space."""
    if text.isprintable() and "  " not in text:  # then there is no other white space
        return text.strip(" ")
    return " ".join(text.split())


def _paragraphs(text: str) -> str:
    parts = (escape(part.strip(), quote=False) for part in _BLANK_LINE.split(text))
    return "".join(f"<p>{part.replace(chr(10), '<br>')}</p>" for part in parts if part)


def _looks_like_html(text: str) -> bool:
    if "<" not in text and "&" not in text:
        return False
    return bool(_KNOWN_TAG.search(text) or "<!--" in text or _REFERENCE.search(text))


def squeezed(text: str, form: TextForm) -> str:
    """Return a text without tags and spaces, to compare it with another."""
    if form is not TextForm.PLAIN:
        text = unescape(_ANY_TAG.sub("", _without_hidden(text)))
    return "".join(text.split())


def _without_tags(html: str, tag: re.Pattern[str]) -> str:
    if "<" in html:
        html = tag.sub("", _BLOCK_TAG.sub(" ", _without_hidden(html)))
    return repaired(unescape(html)) if "&" in html else html


def _without_hidden(html: str) -> str:
    may_hide = "<s" in html or "<S" in html or "<!" in html
    return _HIDDEN.sub(" ", html) if may_hide else html


# Pages, without a tree


def page_title(text: str) -> str:
    """Return what stands in the `<title>` of a page."""
    match = _TITLE.search(text)
    return " ".join(unescape(match[1]).split()) if match else ""


def page_paragraphs(text: str) -> list[str]:
    """Return the words of a page, one text for each block, in time linear to its length."""
    shown = _COMMENT.sub(" ", _NOT_SHOWN.sub(" ", text))
    lines = _PAGE_TAG.sub("", _BLOCK_EDGE.sub("\n", shown)).split("\n")
    return [words for words in (" ".join(unescape(line).split()) for line in lines) if words]


def paragraphs_html(paragraphs: Iterable[str]) -> str:
    """Return one `<p>` for each paragraph."""
    return "".join(f"<p>{escape(text, quote=False)}</p>\n" for text in paragraphs)


# Sanitised HTML, by its tree


def plain_text(html: str | Element) -> str:
    """The words of sanitised HTML or its tree, entities resolved, a blank line between blocks."""
    return "\n\n".join(paragraphs(html))


def without_repeated_dek(html: str, dek: str) -> str:
    """Return sanitised HTML without a first paragraph that says what the standfirst said.

    Many pages open with their standfirst; where both are shown, once is enough. What is left may
    still say it: `repeats_opening`.
    """
    first, said = _FIRST_PARAGRAPH.match(html), _letters(dek)
    if not said or not first or _letters(plain_text(first[0])) != said:
        return html
    rest = html[first.end() :]
    return rest if rest.strip() else html


def repeats_opening(dek: str, opening: Iterable[str]) -> bool:
    """Whether a standfirst says no more than a text begins with.

    `opening`: the first paragraphs of the text, of which three are looked at. Feeds send as a
    standfirst the text cut off, its first paragraph, or several of these in one; spaces,
    punctuation and a place before the first words do not count.
    """
    wanted = _letters(_CUT_OFF.sub("", dek[:_MOST_COMPARED]))
    first_ones = [_letters(text[:_MOST_COMPARED]) for text in islice(opening, 12)]
    if not wanted:
        return False
    for start, first in enumerate(first_ones[:3]):
        if first == wanted:
            return True
        if len(wanted) < _SURE:
            continue
        text = "".join(first_ones[start:])[: 2 * _MOST_COMPARED]
        if 0 <= text.find(wanted, 0, len(wanted) + _DATELINE) <= min(_DATELINE, len(first)):
            return True
        if wanted.startswith(first) and len(first) >= _MOST_OF_IT * len(wanted):
            return True
    return False


def _letters(text: str) -> str:
    """Letters and digits of a text, which tell whether two say the same."""
    return "".join(filter(str.isalnum, text.casefold()))


def paragraphs(html: str | Element) -> list[str]:
    """The text of each block in order: paragraph, heading, list item, table row, caption.

    `<br>` is a newline; white space is collapsed except in `pre`; empty blocks are left out.
    """
    found: list[str] = []
    tree = parse_html(html) if isinstance(html, str) else html
    _collect(tree.children, found)
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
        words = _words(text)
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
