"""The words of a page without a tree: for pages that break every other parser."""

import re
from html import unescape

from readerapp.pages.markup import paragraphs_html

_NOT_SHOWN = re.compile(
    r"<(script|style|noscript|template|head)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL
)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_BREAK = re.compile(
    r"</?(?:p|div|br|li|ul|ol|h[1-6]|tr|table|section|article|blockquote|td|hr|header|footer)\b[^<>]*>",
    re.IGNORECASE,
)
_TAG = re.compile(r"</?[A-Za-z!][^<>]*(?:>|\Z)")
_TITLE = re.compile(r"<title\b[^<>]*>([^<]{0,1000})", re.IGNORECASE)


def plain_title(text: str) -> str:
    """Return what stands in the `<title>` of a page."""
    match = _TITLE.search(text)
    return " ".join(unescape(match[1]).split()) if match else ""


def plain_paragraphs(text: str) -> list[str]:
    """Return the words of a page, one text for each block, in time linear to its length."""
    shown = _COMMENT.sub(" ", _NOT_SHOWN.sub(" ", text))
    lines = _TAG.sub("", _BREAK.sub("\n", shown)).split("\n")
    return [words for words in (" ".join(unescape(line).split()) for line in lines) if words]


def plain_html(text: str) -> str:
    """Return the words of a page as paragraphs."""
    return paragraphs_html(plain_paragraphs(text))
