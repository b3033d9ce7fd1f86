"""What encodings are called in documents, what is meant, and decoding by trial."""

import codecs
from collections.abc import Iterable

BOMS = (
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


def meant_encoding(name: str) -> str:
    """Return the encoding to decode with where a document or a server says `name`."""
    return _MEANT.get(name, name)


def is_text_codec(name: str) -> bool:
    """Tell whether Python has an encoding of text by this name; a document can name anything."""
    try:
        return codecs.lookup(name).name not in _NOT_TEXT
    except (LookupError, ValueError):
        return False


def decoded_by_mark(data: bytes) -> str | None:
    """Return the text after a byte order mark, or None where there is no mark."""
    for mark, encoding in BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    return None


def decoded_by_trial(data: bytes, encodings: Iterable[str]) -> str | None:
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
