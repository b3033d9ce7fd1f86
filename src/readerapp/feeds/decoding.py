"""Bytes of a feed to text, whatever they are encoded in, and free of what no text can hold."""

import codecs
import re
from contextlib import suppress

from readerapp.domain.encodings import (
    decoded_by_mark,
    decoded_by_trial,
    is_text_codec,
    meant_encoding,
)
from readerapp.feeds.plain import is_sound

# How "<?" or "{" begins in encodings that are no superset of ASCII.
_SHAPES = (
    (re.compile(rb"\x00\x00\x00[<{\[]"), "utf-32-be"),
    (re.compile(rb"[<{\[]\x00\x00\x00"), "utf-32-le"),
    (re.compile(rb"\x00[<{\[]\x00[^\x00]"), "utf-16-be"),
    (re.compile(rb"[<{\[]\x00[^\x00]\x00"), "utf-16-le"),
    (re.compile(rb"\x4c\x6f\xa7\x94"), "cp037"),
)
_DECLARED = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']\s*([A-Za-z0-9_.:-]{2,40})""")
_JAPANESE_ESCAPE = re.compile(rb"\x1b\$[@B(]")
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]+")
_HEAD = 4096
_SAMPLE = 100_000
_WEAK = "cp1252"  # what servers say by default, when nobody has told them anything
# C1 controls stay: they are meant as cp1252 and `plain.py` reads them so.
_UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufeff\ufffe\uffff\ud800-\udfff]")


def decode_feed(data: bytes, charset: str = "") -> str:
    """Decode a document; the text can be stored as UTF-8 and be part of an XML document.

    Tried in this order: a byte order mark, the shape of UTF-16 and UTF-32, UTF-8, `charset` (from
    HTTP), the XML declaration, a guess. UTF-8 comes before what is declared, because text that
    happens to be valid UTF-8 is UTF-8. Never raises.
    """
    data = data.removeprefix(codecs.BOM_UTF8)
    if is_sound(data) and not _is_stated_otherwise(data, charset):
        with suppress(UnicodeDecodeError):
            return data.decode()
    return _UNWANTED.sub("", _decoded(data, charset))


def _is_stated_otherwise(data: bytes, charset: str) -> bool:
    return any("8" not in name or "utf" not in name for name in _stated(data, charset))


def _decoded(data: bytes, charset: str) -> str:
    text = decoded_by_mark(data)
    if text is not None:
        return text
    for shape, encoding in _SHAPES:
        if shape.match(data):
            return data.decode(encoding, "replace")
    text = decoded_by_trial(data, _order(data, _stated(data, charset)))
    return _guessed(data) if text is None else text


def _stated(data: bytes, charset: str) -> list[str]:
    """Return what HTTP and the document state, what is to be believed first in front."""
    match = _DECLARED.search(data[:_HEAD])
    names = [charset.strip(" '\"").casefold(), match[1].decode().casefold() if match else ""]
    meant = [meant_encoding(name) for name in names if name]
    return sorted((name for name in meant if is_text_codec(name)), key=lambda name: name == _WEAK)


def _order(data: bytes, stated: list[str]) -> list[str]:
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


def _guessed(data: bytes) -> str:
    if _is_western(data[:_SAMPLE]):
        return data.decode(_WEAK, "replace")
    # The guesser costs 40 ms to import; few documents need it.
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    return data.decode(best.encoding if best else _WEAK, "replace")
