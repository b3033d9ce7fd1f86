"""Cleans characters: drops or repairs what cannot be stored as UTF-8 or shown.

A text may hold what no file can (lone surrogates), what XML refuses (control characters), and
UTF-8 that was decoded as Latin-1 once too often (mojibake: "Ã©" for "é").
"""

import re
from contextlib import suppress

# C0 and C1 controls but tab, line ends and NEL; lone surrogates; non-characters.
_UNUSABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
# Everything outside of Char: https://www.w3.org/TR/xml/#charsets
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

_CONTROLS = bytes((*range(9), 11, 12, *range(14, 32), 127))
_C1 = re.compile(rb"\xc2[\x80-\x9f]")
_UNWANTED = (b"\xef\xbb\xbf", b"\xef\xbf\xbe", b"\xef\xbf\xbf")  # U+FEFF, U+FFFE, U+FFFF
# C1 controls are never meant; the bytes are read as cp1252, as browsers do.
_MEANT = {code: bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}
_MEANT |= dict.fromkeys((*range(9), 11, 12, *range(14, 32), 127, 0xFEFF, 0xFFFE, 0xFFFF))  # type: ignore[arg-type]  # None: taken away
_MEANT |= dict.fromkeys(range(0xD800, 0xE000))  # type: ignore[arg-type]  # the same

MOST_IN_LINE = 120  # letters told to another program of the desktop
# What directs the text around it, up to whoever ends it: U+202A to U+202E, U+2066 to U+2069.
_DIRECTIONS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))


def clean_text(text: str) -> str:
    """Return the text without characters that cannot be stored as UTF-8 or shown."""
    return _UNUSABLE.sub("", text)


def one_line(text: str, most: int = MOST_IN_LINE) -> str:
    """Return foreign text for another program: short, on one line, without what would turn the text
    around it."""
    line = " ".join(clean_text(text).translate(_DIRECTIONS).split())
    return line if len(line) <= most else f"{line[:most]}…"


def has_invalid_xml(text: str) -> bool:
    """Whether the text holds a character that no XML document may hold."""
    return _NOT_XML.search(text) is not None


def without_invalid_xml(text: str) -> str:
    """Return the text without characters that no XML document may hold."""
    return _NOT_XML.sub("", text)


def repaired(text: str) -> str:
    """Return a text of a feed, trimmed, that can be stored as UTF-8; mojibake is decoded once more.

    C1 controls become the characters that cp1252 has in their place.
    """
    text = text.strip()
    if text.isascii() and text.isprintable():
        return text
    if _is_clean(text):
        return text if text.isascii() else _without_mojibake(text)
    return _without_mojibake(text).translate(_MEANT)


def is_clean_utf8(data: bytes) -> bool:
    """Tell whether UTF-8 holds no control or other unwanted characters. Does not validate it."""
    if len(data.translate(None, _CONTROLS)) != len(data):
        return False
    if data.isascii():
        return True
    has_c1 = b"\xc2" in data and _C1.search(data) is not None
    return not has_c1 and not (b"\xef" in data and any(letter in data for letter in _UNWANTED))


def _is_clean(text: str) -> bool:
    try:
        return is_clean_utf8(text.encode())
    except UnicodeEncodeError:
        return False


def _without_mojibake(text: str) -> str:
    with suppress(ValueError):  # nearly always: it is what it says
        return text.encode("iso-8859-1").decode("utf-8")
    return text
