"""Tags and texts of a list of subscriptions, read so that no fault of the file loses a feed.

XML parsers stop at what real files hold: two documents in one, undeclared prefixes, bare "&" and
"<", end tags that are missing. Only tags, their attributes and the texts between them matter here,
so they are read one by one. Entities that a document declares itself are never expanded, nothing
is ever fetched, and every step is linear in the size of the text.
"""

import html
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

# A quoted value that holds an outline lost its closing quote before it.
_TAG = re.compile(
    r"""
    <(?P<end>/?)(?P<name>[A-Za-z_][\w.:-]*+)
    (?:
        (?P<rest>(?:[^<>"']|"(?:[^"<]|<(?!/?outline\b))*+"|'(?:[^'<]|<(?!/?outline\b))*+')*+)>
      | (?P<broken>[^<>]*+)>?
    )
    """,
    re.VERBOSE,
)
_ATTRIBUTE = re.compile(
    r"""(?:^|(?<=[\s"'/]))([^\s=/>"'<]++)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))""",
)
_BROKEN_ATTRIBUTE = re.compile(
    r"""(?<![\w.:-])([A-Za-z_][\w.:-]*+)\s*=\s*["']?(.*?)(?=["'<>]|\s[\w.:-]++\s*=|$)"""
)
_NAME = re.compile(r"[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?", re.ASCII)
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_LINE_BREAK = re.compile(r"\r\n?|[\n\t]")
_NOT_STORABLE = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ufeff\ud800-\udfff\ufffe\uffff]")
_MOST_ATTRIBUTES = 200

Attributes = dict[str, str]


@dataclass(frozen=True)
class Tag:
    """A start or end tag. `name` is lower case without a prefix, attribute names are as written.

    `is_closed`: a start tag that is its own end.
    """

    name: str
    attributes: Attributes
    is_end: bool = False
    is_closed: bool = False


def pieces(text: str) -> Iterator[Tag | str]:
    """Yield the tags of a document and the texts between them, in order. Never raises."""
    plain = _replaced(text, "<!--", "-->", lambda _: "")
    plain = _replaced(plain, "<![CDATA[", "]]>", html.escape)
    plain = _replaced(plain, "<?", "?>", lambda _: "")
    position = 0
    for match in _TAG.finditer(plain):
        if match.start() > position:
            yield unescaped(plain[position : match.start()])
        position = match.end()
        if match[0].endswith(">") or position < len(plain):
            yield _tag(match)  # else it is cut off, perhaps in its address
    yield unescaped(plain[position:])


def unescaped(text: str) -> str:
    """Resolve the entities of XML and HTML; what is none of them stays as it is written."""
    return storable(_ENTITY.sub(lambda match: html.unescape(match[0]), text))


def storable(text: str) -> str:
    """Drop control characters and lone surrogates, which neither XML nor UTF-8 can hold."""
    return _NOT_STORABLE.sub("", text)


def valid_name(name: str) -> bool:
    """Tell whether XML allows this as the name of an attribute."""
    return _NAME.fullmatch(name) is not None


def _replaced(text: str, start: str, end: str, replace: Callable[[str], str]) -> str:
    """Replace all that stands between two marks; a mark that is never closed is text."""
    kept: list[str] = []
    position = 0
    while (begin := text.find(start, position)) >= 0:
        inside = begin + len(start)
        close = text.find(end, inside)
        if close < 0:
            break
        kept += (text[position:begin], replace(text[inside:close]))
        position = close + len(end)
    return "".join([*kept, text[position:]])


def _tag(match: re.Match[str]) -> Tag:
    name = match["name"].rpartition(":")[2].casefold()
    if match["end"]:
        return Tag(name, {}, is_end=True)
    is_whole = match["rest"] is not None
    inside = match["rest"] if is_whole else match["broken"]
    found = _attributes(inside) if is_whole else _broken_attributes(inside)
    return Tag(name, found, is_closed=inside.rstrip().endswith("/"))


def _attributes(inside: str) -> Attributes:
    """The first of two attributes with one name counts, as in HTML."""
    found: Attributes = {}
    for match in _ATTRIBUTE.finditer(inside):
        if len(found) == _MOST_ATTRIBUTES:
            break
        if valid_name(match[1]):
            value = match[2] or match[3] or match[4] or ""
            found.setdefault(match[1], unescaped(_LINE_BREAK.sub(" ", value)))
    return found


def _broken_attributes(inside: str) -> Attributes:
    pairs = _BROKEN_ATTRIBUTE.findall(inside[:100_000])[:_MOST_ATTRIBUTES]
    return {name: unescaped(value.strip()) for name, value in reversed(pairs) if valid_name(name)}
