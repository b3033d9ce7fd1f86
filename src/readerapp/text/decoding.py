"""Decodes bytes to text: detects the encoding and decodes.

Two functions, because documents declare their encoding in two ways and are damaged in two ways:
`decode_text` for web pages, clippings and files, `decode_feed` for XML and JSON. Both try a byte
order mark, the shape of encodings that are no superset of ASCII, UTF-8, what HTTP and the document
state, and at last a guess. UTF-8 comes before what is stated, because text that happens to be valid
UTF-8 is UTF-8; a few broken bytes make it nothing else.
"""

import codecs
import re
from collections import Counter
from collections.abc import Sequence
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
_UTF8 = "utf-8"
_BROKEN = "\ufffd"  # what decoding leaves of a broken byte
_OF_TWO_BYTES = re.compile("[\u0100-\u07ff]")
# What each language writes beyond ASCII, and what all of them do.
_SIGNS = "\xa0“”‘’‚„–—…•«»‹›€£°·©®™§´¡¿½¼¾²ºª"
_ALPHABETS = tuple(
    _SIGNS + letters
    for letters in (
        "àâæçèéêëîïôœùûüÿ", "äéöüß", "áéíñóúü", "àáâãçéêíóôõú", "àçèéíïòóúü", "àèéìîòóù",
        "åäéöü", "åæéøü", "áæéíðóöúýþ", "äõöü", "èéëïöü",
    )
)  # fmt: skip
_FEW = 5  # letters, from which nobody could guess anything
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
    stated = _stated_of_page(data, charset)
    text = _decoded_by_trial(data, _page_encodings(data, stated), stated)
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


def _stated_of_page(data: bytes, charset: str) -> list[str]:
    match = _STATED_IN_PAGE.search(data[:_HEAD])
    declared = match[1].decode("ascii").casefold() if match else ""
    meant = [_meant_encoding(name) for name in (charset.casefold(), declared) if name]
    return [name for name in meant if _is_text_codec(name)]


def _page_encodings(data: bytes, stated: list[str]) -> list[str]:
    # ISO-2022-JP is valid UTF-8, with escapes.
    first = ["iso2022_jp_2"] if b"\x1b$" in data[:_SAMPLE] else []
    return [*first, _UTF8, *(name for name in stated if "utf" not in name)]


def decode_feed(data: bytes, charset: str = "") -> str:
    """Decode a document; the text can be stored as UTF-8 and be part of an XML document.

    Tried in this order: a byte order mark, the shape of UTF-16 and UTF-32, UTF-8, `charset` (from
    HTTP), the XML declaration, a guess. UTF-8 comes before what is declared, because text that
    happens to be valid UTF-8 is UTF-8. Never raises.
    """
    if data.startswith(codecs.BOM_UTF8):  # which states it; there may be another one behind it
        data, charset = data.removeprefix(codecs.BOM_UTF8), charset or _UTF8
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
    stated = _stated(data, charset)
    text = _decoded_by_trial(data, _feed_encodings(data, stated), stated)
    return _guessed(data) if text is None else text


def _stated(data: bytes, charset: str) -> list[str]:
    """Return what HTTP and the document state, what is to be believed first in front."""
    match = _STATED_IN_XML.search(data[:_HEAD])
    names = [charset.strip(" '\"").casefold(), match[1].decode().casefold() if match else ""]
    meant = [_meant_encoding(name) for name in names if name]
    return sorted((name for name in meant if _is_text_codec(name)), key=lambda name: name == _WEAK)


def _feed_encodings(data: bytes, stated: list[str]) -> list[str]:
    others = [name for name in stated if not name.startswith(("utf", "u8", "u16", "u32", "ucs"))]
    if _JAPANESE_ESCAPE.search(data[:_SAMPLE]):  # valid UTF-8 too, with escapes
        return ["iso2022_jp_2", _UTF8, *others]
    if others and _may_be_by_chance(data):
        return [*others, _UTF8]
    return [_UTF8, *others]


def _may_be_by_chance(data: bytes) -> bool:
    """Tell whether so little is beyond ASCII that it can be UTF-8 without being meant so."""
    beyond = len(data) - len(data.decode("ascii", "ignore"))
    if not 0 < beyond <= 6:
        return False
    text = data.decode("utf-8", "ignore")
    return all(ord(letter) < 0x800 for letter in text) and "Ã" not in text


def _is_western(data: bytes) -> bool:
    """Tell whether this is cp1252: letters beyond ASCII stand alone, nearly all of one alphabet.

    The guesser knows scripts apart, but not the languages of one: it reads French as Polish.
    """
    runs = _BEYOND_ASCII.findall(data)
    if sum(map(len, runs)) >= 2 * len(runs):
        return False
    found = Counter(data.decode(_WEAK, "replace").lower())
    letters = Counter({each: count for each, count in found.items() if each > "\x7f"})
    others = [sum(letters[each] for each in letters if each not in known) for known in _ALPHABETS]
    return min(others) * 10 <= letters.total() or letters.total() < _FEW


def _meant_encoding(name: str) -> str:
    """Return the encoding to decode with where a document or a server says `name`."""
    return _MEANT.get(name, name)


def _is_text_codec(name: str) -> bool:
    """Tell whether Python has an encoding of text by this name; a document can name anything."""
    try:
        return codecs.lookup(name).name not in _NOT_TEXT
    except (LookupError, ValueError):
        return False


def _is_utf8(name: str) -> bool:
    return codecs.lookup(name).name == _UTF8


def _decoded_by_bom(data: bytes) -> str | None:
    """Return the text after a byte order mark, or None where there is no mark."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    return None


def _decoded_by_trial(data: bytes, encodings: Sequence[str], stated: Sequence[str]) -> str | None:
    """Return the text in the first encoding that fits, else in a stated one with broken bytes."""
    others = [name for name in encodings if name != _UTF8]
    for encoding in encodings:
        if encoding == _UTF8:
            text = _as_utf8(data, others, is_stated=any(map(_is_utf8, stated)))
        else:
            text = _strictly(data, encoding)
        if text is not None:
            return text
    mostly = (_mostly(data, name) for name in others if name != _WEAK)
    return next((text for text in mostly if text is not None), None)


def _strictly(data: bytes, encoding: str) -> str | None:
    """Return the text when no byte is broken. A last character that is cut off is no mistake."""
    try:
        return codecs.getincrementaldecoder(encoding)("strict").decode(data, final=False)
    except (LookupError, ValueError):
        return None


def _as_utf8(data: bytes, others: Sequence[str], *, is_stated: bool) -> str | None:
    """Return the text when it is UTF-8, also with some broken bytes; else None.

    In other encodings nearly every letter beyond ASCII is broken UTF-8, and few are letters of it
    by chance. So letters are weighed against broken bytes, and the more is said for another
    encoding (`others` are stated, or UTF-8 `is_stated`), the more of them are asked for.
    """
    text = _strictly(data, _UTF8)
    if text is not None and (data.isascii() or not text.isascii()):
        return text  # a single letter that is cut off says nothing: it is "é" in cp1252
    text = data.decode(_UTF8, "replace")
    broken = text.count(_BROKEN) - data.count(_BROKEN.encode())
    letters = _count_beyond_ascii(text) - text.count(_BROKEN)
    if any(name != _WEAK for name in others):
        return text if letters >= 20 * broken else None
    if is_stated:
        return text if letters >= broken else None
    # Two bytes of a Chinese or Thai encoding often make such a letter: four weigh as much as one.
    by_chance = len(_OF_TWO_BYTES.findall(text))
    weight = letters - by_chance * 3 / 4
    return text if weight >= broken * (2 if others else 1) else None


def _mostly(data: bytes, encoding: str) -> str | None:
    """Return the text when fewer characters are broken than whole."""
    try:
        text = data.decode(encoding, "replace")
    except (LookupError, ValueError):
        return None
    return text if _count_beyond_ascii(text) > 2 * text.count(_BROKEN) else None


def _count_beyond_ascii(text: str) -> int:
    return len(text) - len(text.encode("ascii", "ignore"))


def _guessed(data: bytes) -> str:
    if _is_western(data[:_SAMPLE]):
        return data.decode(_WEAK, "replace")
    # The guesser costs 40 ms to import; few documents need it.
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    return data.decode(best.encoding if best else _WEAK, "replace")
