"""Bytes to text, whatever they are encoded in."""

import codecs
import re

from readerapp.pages.text import clean_text

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE
)
_HEAD = 4096
_SAMPLE = 100_000
# The names pages use, and the larger encoding that is meant: https://encoding.spec.whatwg.org/
_MEANT = {
    "iso-8859-1": "cp1252", "latin1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252",
    "iso-8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030",
    "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932",
    "windows-31j": "cp932", "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "ksc5601": "cp949",
    "big5": "big5hkscs", "tis-620": "cp874", "windows-874": "cp874",
}  # fmt: skip


def decode_text(data: bytes, charset: str = "") -> str:
    """Decode the bytes of a file or page; the text can be stored as UTF-8.

    Tried in this order: a byte order mark, the shape of UTF-16, UTF-8, `charset` (from HTTP), the
    charset the bytes declare, a guess. UTF-8 comes before what is declared, because text that
    happens to be valid UTF-8 is UTF-8. Never raises.
    """
    return clean_text(_decoded(data, charset)).removeprefix("\ufeff")


def _decoded(data: bytes, charset: str) -> str:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(encoding, "replace")
    wide = _utf16_without_bom(data[:_HEAD])
    if wide:
        return data.decode(wide, "replace")
    for encoding in _candidates(data, charset):
        try:
            return _strict(data, encoding)
        except (LookupError, ValueError):
            continue
    return _nearly_utf8(data) or _guessed(data)


def _strict(data: bytes, encoding: str) -> str:
    """Decode without mistakes, but for a character that is cut off at the very end."""
    return codecs.getincrementaldecoder(encoding)("strict").decode(data, final=False)


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


def _candidates(data: bytes, charset: str) -> list[str]:
    match = _DECLARED.search(data[:_HEAD])
    declared = match[1].decode("ascii").casefold() if match else ""
    stated = [_MEANT.get(name, name) for name in (charset.casefold(), declared) if name]
    # ISO-2022-JP is valid UTF-8, with escapes.
    first = ["iso2022_jp_2"] if b"\x1b$" in data[:_SAMPLE] else []
    return [
        *first,
        "utf-8",
        *(name for name in stated if "utf" not in name and _is_text_codec(name)),
    ]


def _is_text_codec(name: str) -> bool:
    try:
        return codecs.lookup(name).name not in (
            "base64",
            "hex",
            "rot13",
            "uu",
            "zlib",
            "bz2",
            "quopri",
        )
    except (LookupError, ValueError):
        return False


def _nearly_utf8(data: bytes) -> str:
    """UTF-8 with a few broken bytes, such as a cut last character."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return text if broken * 20 <= _beyond_ascii(text) else ""


def _beyond_ascii(text: str) -> int:
    return len(text) - len(text.encode("ascii", "ignore"))


def _guessed(data: bytes) -> str:
    # The guesser costs 40 ms to import; few files need it.
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    return data.decode(best.encoding if best else "cp1252", "replace")
