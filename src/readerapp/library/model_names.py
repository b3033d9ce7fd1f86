"""Names of the files of Firefox Translations: what each is for, and of which direction."""

import re

from readerapp.domain.translation import FileRole

PACKED = ".gz"
PART = ".part"  # of a file that is being fetched
VERSION = ".version"  # what the server calls the version of that part

VOCABULARIES = frozenset(
    {FileRole.VOCABULARY, FileRole.SOURCE_VOCABULARY, FileRole.TARGET_VOCABULARY}
)

# How files begin. Marian: `binary.h`, version 1; shortlist: `shortlist.h`, its magic number;
# vocabulary: the first piece of a SentencePiece model.
BEGINNINGS = {
    FileRole.MODEL: (1).to_bytes(8, "little"),
    FileRole.SHORTLIST: (0xF11A48D5013417F5).to_bytes(8, "little"),
} | dict.fromkeys(VOCABULARIES, b"\n")

_NAMES: tuple[tuple[FileRole, re.Pattern[str]], ...] = (
    (FileRole.MODEL, re.compile(r"model\.([a-z]{4,6})\.[a-z0-9.]{1,40}\.bin")),
    (FileRole.SHORTLIST, re.compile(r"lex(?:\.\d{1,3}){0,2}\.([a-z]{4,6})\.s2t\.bin")),
    (FileRole.VOCABULARY, re.compile(r"vocab\.([a-z]{4,6})\.spm")),
    (FileRole.SOURCE_VOCABULARY, re.compile(r"srcvocab\.([a-z]{4,6})\.spm")),
    (FileRole.TARGET_VOCABULARY, re.compile(r"trgvocab\.([a-z]{4,6})\.spm")),
)


def role_of(name: str) -> tuple[FileRole, str] | None:
    """Return what a file is for and the letters of its pair, by its name; None for another file."""
    plain = name.removesuffix(PACKED)
    for role, pattern in _NAMES:
        if match := pattern.fullmatch(plain):
            return role, match[1]
    return None


def turned(pair: str) -> str:
    """Return the letters of the other direction: "enfr" for "fren"."""
    source, target = direction_of(pair)
    return target + source


def direction_of(pair: str) -> tuple[str, str]:
    """Return the two languages of a pair. One with three letters stands beside English."""
    if len(pair) == 4 or not pair.startswith("en"):
        return pair[:-2], pair[-2:]
    return "en", pair[2:]
