"""Bytes to text, whatever they are encoded in."""

import re

from readerapp.domain.encodings import (
    BOMS,
    decoded_by_mark,
    decoded_by_trial,
    is_text_codec,
    meant_encoding,
)
from readerapp.pages.text import clean_text

_DECLARED = re.compile(
    rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE
)
_HEAD = 4096
_SAMPLE = 100_000


def decode_text(data: bytes, charset: str = "") -> str:
    """Decode the bytes of a file or page; the text can be stored as UTF-8.

    Tried in this order: a byte order mark, the shape of UTF-16, UTF-8, `charset` (from HTTP), the
    charset the bytes declare, a guess. UTF-8 comes before what is declared, because text that
    happens to be valid UTF-8 is UTF-8. Never raises.
    """
    return clean_text(_decoded(data, charset)).removeprefix("\ufeff")


def _decoded(data: bytes, charset: str) -> str:
    text = decoded_by_mark(data)
    if text is not None:
        return text
    wide = _utf16_without_bom(data[:_HEAD])
    if wide:
        return data.decode(wide, "replace")
    text = decoded_by_trial(data, _candidates(data, charset))
    return _guessed(data) if text is None else text


def is_wide(head: bytes) -> bool:
    """Tell whether bytes begin a text in UTF-16 or UTF-32, where zeros are usual."""
    wide_boms = tuple(bom for bom, encoding in BOMS if encoding != "utf-8")
    return head.startswith(wide_boms) or bool(_utf16_without_bom(head))


def _utf16_without_bom(head: bytes) -> str:
    """Latin text in UTF-16 has a zero in every second byte."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if half < 2 or max(even, odd) * 10 < half * 4 or min(even, odd) * 10 > half:
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _candidates(data: bytes, charset: str) -> list[str]:
    match = _DECLARED.search(data[:_HEAD])
    declared = match[1].decode("ascii").casefold() if match else ""
    stated = [meant_encoding(name) for name in (charset.casefold(), declared) if name]
    # ISO-2022-JP is valid UTF-8, with escapes.
    first = ["iso2022_jp_2"] if b"\x1b$" in data[:_SAMPLE] else []
    return [
        *first,
        "utf-8",
        *(name for name in stated if "utf" not in name and is_text_codec(name)),
    ]


def _guessed(data: bytes) -> str:
    # The guesser costs 40 ms to import; few files need it.
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    return data.decode(best.encoding if best else "cp1252", "replace")
