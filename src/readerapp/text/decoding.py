"""Decodes bytes to text: detects the encoding and decodes.

Two functions, because documents declare their encoding in two ways and are damaged in two ways:
`decode_text` for web pages, clippings and files, `decode_feed` for XML and JSON. Both try a byte
order mark, the shape of encodings that are no superset of ASCII, UTF-8, what HTTP and the document
state, and at last a guess. UTF-8 comes before what is stated, because text that happens to be valid
UTF-8 is UTF-8.
"""

import codecs
import re
from collections.abc import Iterable
from contextlib import suppress

from readerapp.text.characters import clean_text, is_clean_utf8, without_invalid_xml

_HEAD = 4096  # bytes in which a document declares its encoding
_SAMPLE = 100_000  # bytes that a guess looks at
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NOT_TEXT = {"base64", "hex", "rot13", "uu", "zlib", "bz2", "quopri", "idna", "punycode"}

# The names documents use, and the larger encoding that is meant: https://encoding.spec.whatwg.org/
_MEANT = {
    "iso-8859-1": "cp1252", "latin1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252",
    "iso-8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030",
    "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932",
    "windows-31j": "cp932", "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "ksc5601": "cp949",
    "big5": "big5hkscs", "tis-620": "cp874", "windows-874": "cp874", "iso-2022-jp": "iso2022_jp_2",
}  # fmt: skip

_STATED_IN_PAGE = re.compile(
    rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE
)
# How "<?" or "{" begins in encodings that are no superset of ASCII.
_SHAPES = (
    (re.compile(rb"\x00\x00\x00[<{\[]"), "utf-32-be"),
    (re.compile(rb"[<{\[]\x00\x00\x00"), "utf-32-le"),
    (re.compile(rb"\x00[<{\[]\x00[^\x00]"), "utf-16-be"),
    (re.compile(rb"[<{\[]\x00[^\x00]\x00"), "utf-16-le"),
    (re.compile(rb"\x4c\x6f\xa7\x94"), "cp037"),
)
_STATED_IN_XML = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']\s*([A-Za-z0-9_.:-]{2,40})""")
_JAPANESE_ESCAPE = re.compile(rb"\x1b\$[@B(]")
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]+")
_WEAK = "cp1252"  # what servers say by default, when nobody has told them anything


def decode_text(data: bytes, charset: str = "") -> str:
    """Decode the bytes of a file or page; the text can be stored as UTF-8.

    Tried in this order: a byte order mark, the shape of UTF-16, UTF-8, `charset` (from HTTP), the
    charset the bytes declare, a guess. UTF-8 comes before what is declared, because text that
    happens to be valid UTF-8 is UTF-8. Never raises.
    """
    return clean_text(_decoded_page(data, charset)).removeprefix("\ufeff")


def _decoded_page(data: bytes, charset: str) -> str:
    text = _decoded_by_bom(data)
    if text is not None:
        return text
    wide = _utf16_without_bom(data[:_HEAD])
    if wide:
        return data.decode(wide, "replace")
    text = _decoded_by_trial(data, _page_encodings(data, charset))
    return _guessed(data) if text is None else text


def is_wide(head: bytes) -> bool:
    """Tell whether bytes begin a text in UTF-16 or UTF-32, where zeros are usual."""
    wide_boms = tuple(bom for bom, encoding in _BOMS if encoding != "utf-8")
    return head.startswith(wide_boms) or bool(_utf16_without_bom(head))


def _utf16_without_bom(head: bytes) -> str:
    """Latin text in UTF-16 has a zero in every second byte."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if half < 2 or max(even, odd) * 10 < half * 4 or min(even, odd) * 10 > half:
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _page_encodings(data: bytes, charset: str) -> list[str]:
    match = _STATED_IN_PAGE.search(data[:_HEAD])
    declared = match[1].decode("ascii").casefold() if match else ""
    stated = [_meant_encoding(name) for name in (charset.casefold(), declared) if name]
    # ISO-2022-JP is valid UTF-8, with escapes.
    first = ["iso2022_jp_2"] if b"\x1b$" in data[:_SAMPLE] else []
    return [
        *first,
        "utf-8",
        *(name for name in stated if "utf" not in name and _is_text_codec(name)),
    ]


def decode_feed(data: bytes, charset: str = "") -> str:
    """Decode a document; the text can be stored as UTF-8 and be part of an XML document.

    Tried in this order: a byte order mark, the shape of UTF-16 and UTF-32, UTF-8, `charset` (from
    HTTP), the XML declaration, a guess. UTF-8 comes before what is declared, because text that
    happens to be valid UTF-8 is UTF-8. Never raises.
    """
    data = data.removeprefix(codecs.BOM_UTF8)
    if is_clean_utf8(data) and not _is_stated_otherwise(data, charset):
        with suppress(UnicodeDecodeError):
            return data.decode()
    # C1 controls stay: they are meant as cp1252 and `characters.repaired` reads them so.
    return without_invalid_xml(_decoded_feed(data, charset)).replace("\ufeff", "")


def _is_stated_otherwise(data: bytes, charset: str) -> bool:
    return any("8" not in name or "utf" not in name for name in _stated(data, charset))


def _decoded_feed(data: bytes, charset: str) -> str:
    text = _decoded_by_bom(data)
    if text is not None:
        return text
    for shape, encoding in _SHAPES:
        if shape.match(data):
            return data.decode(encoding, "replace")
    text = _decoded_by_trial(data, _feed_encodings(data, _stated(data, charset)))
    if text is not None:
        return text
    return data.decode(_WEAK, "replace") if _is_western(data[:_SAMPLE]) else _guessed(data)


def _stated(data: bytes, charset: str) -> list[str]:
    """Return what HTTP and the document state, what is to be believed first in front."""
    match = _STATED_IN_XML.search(data[:_HEAD])
    names = [charset.strip(" '\"").casefold(), match[1].decode().casefold() if match else ""]
    meant = [_meant_encoding(name) for name in names if name]
    return sorted((name for name in meant if _is_text_codec(name)), key=lambda name: name == _WEAK)


def _feed_encodings(data: bytes, stated: list[str]) -> list[str]:
    others = [name for name in stated if not name.startswith(("utf", "u8", "u16", "u32", "ucs"))]
    if _JAPANESE_ESCAPE.search(data[:_SAMPLE]):  # valid UTF-8 too, with escapes
        return ["iso2022_jp_2", "utf-8", *others]
    if others and _may_be_by_chance(data):
        return [*others, "utf-8"]
    return ["utf-8", *others]


def _may_be_by_chance(data: bytes) -> bool:
    """Tell whether so little is beyond ASCII that it can be UTF-8 without being meant so."""
    beyond = len(data) - len(data.decode("ascii", "ignore"))
    if not 0 < beyond <= 6:
        return False
    text = data.decode("utf-8", "ignore")
    return all(ord(letter) < 0x800 for letter in text) and "Ã" not in text


def _is_western(data: bytes) -> bool:
    """Tell whether letters beyond ASCII stand alone, as they do in languages that use cp1252."""
    runs = _BEYOND_ASCII.findall(data)
    return sum(map(len, runs)) < 2 * len(runs)


def _meant_encoding(name: str) -> str:
    """Return the encoding to decode with where a document or a server says `name`."""
    return _MEANT.get(name, name)


def _is_text_codec(name: str) -> bool:
    """Tell whether Python has an encoding of text by this name; a document can name anything."""
    try:
        return codecs.lookup(name).name not in _NOT_TEXT
    except (LookupError, ValueError):
        return False


def _decoded_by_bom(data: bytes) -> str | None:
    """Return the text after a byte order mark, or None where there is no mark."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    return None


def _decoded_by_trial(data: bytes, encodings: Iterable[str]) -> str | None:
    """Return the text in the first encoding that fits, or as UTF-8 with a few broken bytes."""
    for encoding in encodings:
        try:
            # A last character that is cut off is no mistake.
            return codecs.getincrementaldecoder(encoding)("strict").decode(data, final=False)
        except (LookupError, ValueError):
            continue
    text = data.decode("utf-8", "replace")
    broken, beyond_ascii = text.count("\ufffd"), len(text) - len(text.encode("ascii", "ignore"))
    return text if broken * 20 <= beyond_ascii else None


def _guessed(data: bytes) -> str:
    # The guesser costs 40 ms to import; few documents need it.
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    return data.decode(best.encoding if best else _WEAK, "replace")
