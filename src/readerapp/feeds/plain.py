"""Texts of feeds to plain text, and plain text to HTML."""

import re
from contextlib import suppress
from html import escape, unescape

from readerapp.feeds.raw import Form, RawText

_INLINE = (
    "a|abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|img|ins|kbd|mark|q|s|samp|small|span"
    "|strike|strong|sub|sup|time|tt|u|var|wbr|script|style|nobr"
)
_BLOCKS = "address|blockquote|br|center|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|table|tbody|td|th|tr|ul"
_HIDDEN = re.compile(
    r"<(script|style)\b[^<>]*>(?>.*?(?:</\1\s*>|\Z))|<!--(?>.*?(?:-->|\Z))", re.I | re.S
)
_BLOCK_TAG = re.compile(rf"</?(?:{_BLOCKS})(?=[\s>/])[^<>]*>", re.I)
_KNOWN_TAG = re.compile(rf"</?(?:{_INLINE}|{_BLOCKS})(?=[\s>/])[^<>]*>", re.I)
_ANY_TAG = re.compile(r"</?[a-z!?][^<>]*>", re.I)
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,20});", re.I)
_SPACES = re.compile(r"[ \t\r\n\f\x85\u2028\u2029]+")
_BLANK_LINE = re.compile(r"\n[ \t]*\n\s*")
_CONTROLS = bytes((*range(9), 11, 12, *range(14, 32), 127))
_C1 = re.compile(rb"\xc2[\x80-\x9f]")
_UNWANTED = (b"\xef\xbb\xbf", b"\xef\xbf\xbe", b"\xef\xbf\xbf")  # U+FEFF, U+FFFE, U+FFFF
# C1 controls are never meant; the bytes are read as cp1252, as browsers do.
_MEANT = {code: bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}
_MEANT |= dict.fromkeys((*range(9), 11, 12, *range(14, 32), 127, 0xFEFF, 0xFFFE, 0xFFFF))  # type: ignore[arg-type]  # None: taken away
_MEANT |= dict.fromkeys(range(0xD800, 0xE000))  # type: ignore[arg-type]  # the same


def clean(text: str) -> str:
    """Return text that can be stored as UTF-8, with what was encoded twice decoded once more."""
    text = text.strip()
    if text.isascii() and text.isprintable():
        return text
    if _is_sound(text):
        return text if text.isascii() else _decoded_once_more(text)
    return _decoded_once_more(text).translate(_MEANT)


def is_sound(data: bytes) -> bool:
    """Tell whether UTF-8 holds no control or other unwanted characters."""
    if len(data.translate(None, _CONTROLS)) != len(data):
        return False
    if data.isascii():
        return True
    has_c1 = b"\xc2" in data and _C1.search(data) is not None
    return not has_c1 and not (b"\xef" in data and any(letter in data for letter in _UNWANTED))


def _is_sound(text: str) -> bool:
    try:
        return is_sound(text.encode())
    except UnicodeEncodeError:
        return False


def _decoded_once_more(text: str) -> str:
    with suppress(ValueError):  # nearly always: it is what it says
        return text.encode("iso-8859-1").decode("utf-8")
    return text


def one_line(text: RawText) -> str:
    """Return a title or a name as plain text in one line."""
    value = text.value
    if not value:
        return ""
    if text.form is Form.HTML or (text.form is Form.GUESS and _looks_like_html(value)):
        value = _without_tags(value, _ANY_TAG if text.form is Form.HTML else _KNOWN_TAG)
    return _with_single_spaces(value)


def plain_text(html: str) -> str:
    """Return what HTML says, in one line."""
    return _with_single_spaces(_without_tags(html, _ANY_TAG))


def as_html(text: RawText) -> str:
    """Return a text as HTML: as found, or its paragraphs when it is plain."""
    value = text.value
    is_html = text.form is Form.HTML or (text.form is Form.GUESS and _looks_like_html(value))
    return value if is_html else _paragraphs(value)


def _with_single_spaces(text: str) -> str:
    if text.isprintable() and "  " not in text:  # then there are no other spaces either
        return text.strip()
    return _SPACES.sub(" ", text).strip()


def _paragraphs(text: str) -> str:
    parts = (escape(part.strip(), quote=False) for part in _BLANK_LINE.split(text))
    return "".join(f"<p>{part.replace(chr(10), '<br>')}</p>" for part in parts if part)


def _looks_like_html(text: str) -> bool:
    if "<" not in text and "&" not in text:
        return False
    return bool(_KNOWN_TAG.search(text) or "<!--" in text or _REFERENCE.search(text))


def squeezed(text: RawText) -> str:
    """Return a text without tags and spaces, to compare it with another."""
    html = text.value
    if text.form is not Form.PLAIN:
        html = unescape(_ANY_TAG.sub("", _without_hidden(html)))
    return "".join(html.split())


def _without_tags(html: str, tag: re.Pattern[str]) -> str:
    if "<" in html:
        html = tag.sub("", _BLOCK_TAG.sub(" ", _without_hidden(html)))
    return clean(unescape(html)) if "&" in html else html


def _without_hidden(html: str) -> str:
    may_hide = "<s" in html or "<S" in html or "<!" in html
    return _HIDDEN.sub(" ", html) if may_hide else html
