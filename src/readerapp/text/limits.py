"""Input limits: refuses input that is too large or too complex before any parser runs.

Parsers compare every attribute of an element with all those before it, and walk the open elements
at every tag: time grows with the square of both. lxml, trafilatura, feedparser and nh3 take minutes
on one element with 100,000 attributes. These are first gates, made to be cheap; the limit that
cannot be fooled is the worker process, which is stopped when its time is over.
"""

import re
from collections.abc import Mapping

from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.values import dataclass

LARGEST = 30_000_000  # bytes of a feed, a page or a list of subscriptions
MOST_ATTRIBUTES = 5_000  # of one element; 5,000 cost nh3 4 ms, 100,000 cost it 5 s
MOST_NAMESPACES = 500  # of one XML document
DEEPEST = 10_000  # levels; unclosed `<b><div>` cost nh3 0.5 s, twice as many 2.3 s
# Characters of HTML that cannot break these limits: an attribute takes two at least, with what
# parts it from the one before, and a level three. Most entries of feeds are shorter.
_HARMLESS = min(2 * MOST_ATTRIBUTES, 3 * DEEPEST)

_PREFIX = re.compile(r"xmlns:([\w.-]{1,200})\s*=")
# Atomic groups keep this linear: a tag that fails is not tried in other ways.
_CROWDED_XML = re.compile(
    r"<[A-Za-z_][^\s<>/]*+"
    r"(?>\s++[^\s=<>\"'/]++(?>\s*+=\s*+(?>\"[^\"]*+\"|'[^']*+'|[^\s<>\"']++))?+)"
    f"{{{MOST_ATTRIBUTES}}}"
)
_XML_TAG = re.compile(r"<(?:(!--)|(!\[CDATA\[)|(/?)[A-Za-z][^<>]*?(/?)>)")

_ATTRIBUTE = (
    r"[\s/]*[^\s/>][^\s/>=]*"
    r"(?:\s*=\s*(?:\"[^\"]*(?:\"|$)|'[^']*(?:'|$)|[^\s\"'>][^\s>]*)?)?"
)
_HTML_ATTRIBUTE = re.compile(_ATTRIBUTE)
_ATTRIBUTES = f"(?:{_ATTRIBUTE}){{0,{MOST_ATTRIBUTES + 1}}}+"


@dataclass(frozen=True)
class _HtmlParser:
    """Nesting rules of an HTML parser. `tag` finds a tag with its attributes, up to the limit.

    `not_nesting` never stay open, or the next one of their kind closes them. `raw_text` hold no
    elements and go on to what the pattern finds. `closes_slashed`: `<div/>` is a whole element.
    """

    tag: re.Pattern[str]
    not_nesting: frozenset[str]
    raw_text: Mapping[str, re.Pattern[str]]
    closes_slashed: bool


_VOID = "area base br col embed hr img input link meta param source track wbr"
_CLOSED_BY_NEXT = "p li dt dd option tr td th thead tbody tfoot"
# The standard's, which browsers and nh3 follow: https://html.spec.whatwg.org/#parsing. Inside of a
# drawing <style> is no raw text, so nothing counts as such.
_HTML5 = _HtmlParser(
    re.compile(rf"<(/?)([a-zA-Z][^\s/>]*){_ATTRIBUTES}|<!--"),
    frozenset(f"{_VOID} {_CLOSED_BY_NEXT} optgroup rp rt colgroup".split()),
    {},
    closes_slashed=False,
)
# libxml2's, which lxml and trafilatura use. It does not count comments out: it ends them elsewhere.
_LIBXML2 = _HtmlParser(
    re.compile(rf"<(/?)([A-Za-z][A-Za-z0-9:-]*){_ATTRIBUTES}"),
    frozenset(f"{_VOID} {_CLOSED_BY_NEXT} a button path rect circle use".split()),
    {tag: re.compile(f"</{tag}", re.IGNORECASE) for tag in ("script", "style")},
    closes_slashed=True,
)


def refuse_large(data: bytes, name: str) -> None:
    """Raise SourceError TOO_LARGE for more than 30 MB."""
    if len(data) > LARGEST:
        raise SourceError(Reason.TOO_LARGE, name)


def refuse_crowded_xml(text: str, name: str) -> None:
    """Raise SourceError TOO_COMPLEX for more than 5,000 attributes or 500 namespaces."""
    if _has_long_tag(text) and _CROWDED_XML.search(text):
        raise _too_complex(name, f"more than {MOST_ATTRIBUTES:,} attributes")
    is_suspect = text.count("xmlns:") > MOST_NAMESPACES
    if is_suspect and len(set(_PREFIX.findall(text))) > MOST_NAMESPACES:
        raise _too_complex(name, f"more than {MOST_NAMESPACES} namespaces")


def refuse_deep_xml(text: str, name: str) -> None:
    """Raise SourceError TOO_COMPLEX for elements more than 10,000 levels deep."""
    if text.count("<") <= DEEPEST:
        return
    depth = 0
    position = 0
    while (match := _XML_TAG.search(text, position)) is not None:
        comment, section, is_end, closes_itself = match.groups()
        if comment or section:
            position = text.find("-->" if comment else "]]>", match.end())
            if position < 0:  # searched once: what is open to the end hides the rest
                return
            continue
        position = match.end()
        if not closes_itself:
            depth = max(0, depth - 1) if is_end else depth + 1
        if depth > DEEPEST:
            raise _too_complex(name, f"more than {DEEPEST:,} levels")


def refuse_complex_html(html: str, name: str = "") -> None:
    """Raise SourceError TOO_COMPLEX for 5,000 attributes or 10,000 levels, as browsers count them.

    Comments are left out; text inside scripts may be miscounted.
    """
    _refuse_complex(html, name, _HTML5)


def refuse_complex_page(html: str, name: str) -> None:
    """Raise SourceError TOO_COMPLEX for 5,000 attributes or 10,000 levels, as lxml counts them."""
    _refuse_complex(html, name, _LIBXML2)


def _refuse_complex(html: str, name: str, parser: _HtmlParser) -> None:
    if len(html) <= _HARMLESS:
        return
    open_elements: dict[str, int] = {}
    depth = position = 0
    while match := parser.tag.search(html, position):
        position = match.end()
        is_end, tag = match.groups()
        if not tag:
            position = _end_of_comment(html, position)
            continue
        # An attribute takes a character at least, so only those of long tags need be counted.
        if position - match.end(2) > MOST_ATTRIBUTES:
            _refuse_crowded_tag(html, match.end(2), position, name)
        tag = tag.lower()
        if is_end:
            if open_elements.get(tag):
                open_elements[tag] -= 1
                depth -= 1
        elif tag in parser.raw_text:
            end = parser.raw_text[tag].search(html, position)
            if end is None:  # what is open to the end hides the rest
                return
            position = end.start()
        elif tag not in parser.not_nesting and not (
            parser.closes_slashed and _is_slashed(html, position)
        ):
            open_elements[tag] = open_elements.get(tag, 0) + 1
            depth += 1
        if depth > DEEPEST:
            raise _too_complex(name, f"more than {DEEPEST:,} levels")


def _end_of_comment(html: str, start: int) -> int:
    end = html.find("-->", start - 2)  # "<!-->" is a whole comment
    return len(html) if end < 0 else end + 3


def _refuse_crowded_tag(html: str, start: int, end: int, name: str) -> None:
    for count, _attribute in enumerate(_HTML_ATTRIBUTE.finditer(html, start, end), 1):
        if count > MOST_ATTRIBUTES:
            detail = f"an element with more than {MOST_ATTRIBUTES:,} attributes"
            raise _too_complex(name, detail)


def _is_slashed(html: str, position: int) -> bool:
    """Tell whether a slash stands between the last attribute and the end of the tag."""
    return html.startswith("/", position) or html[position : position + 9].lstrip().startswith("/")


def _has_long_tag(text: str) -> bool:
    """Tell whether so many attributes fit anywhere: each takes an equals sign or a space."""
    return text.count("=") > MOST_ATTRIBUTES or text.count(" ") > 10 * MOST_ATTRIBUTES


def _too_complex(name: str, detail: str) -> SourceError:
    return SourceError(Reason.TOO_COMPLEX, name, detail)
