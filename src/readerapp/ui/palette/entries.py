"""Entries of the palette, and which of them are meant by what was typed."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from functools import lru_cache

from readerapp.domain.values import dataclass
from readerapp.languages import fold


class Kind(IntEnum):
    """Kind of an entry, those first that stand first among equals."""

    COMMAND = 0
    SETTING = 1
    LIST = 2
    STORY = 3


class Match(IntEnum):
    """How well an entry fits what was typed, the best first."""

    WHOLE = 0  # its name begins with all of it
    BEGINNINGS = 1  # each word begins a word of its name
    INSIDE = 2  # each word is in its name
    INITIALS = 3  # "maar" for "Mark All as Read"
    KEYS = 4
    AROUND = 5  # each word is in its name, or begins one of where it stands or what is said of it


@dataclass(frozen=True)
class PaletteEntry:
    """What can be found. `key` tells it from all others, also in the next run; `place` is where
    it stands, `about` a sentence about it, `keys` its shortcuts as they are called here."""

    key: str
    kind: Kind
    name: str
    place: str
    act: Callable[[], object]
    keys: tuple[str, ...] = ()
    about: str = ""
    is_enabled: bool = True


def found(
    entries: Iterable[PaletteEntry], typed: str, recent: Sequence[str], most: int
) -> list[PaletteEntry]:
    """Return at most so many entries that are meant, the best first.

    Among equals: what was chosen lately, then what can be done now, then by kind and as given.
    Without anything typed it is what was chosen lately, and the commands.
    """
    lately = {key: number for number, key in enumerate(recent)}
    ranked = sorted(_ranked(entries, typed, lately), key=lambda each: each[0])
    return [entry for _, entry in ranked[:most]]


Rank = tuple[int, int, int, int, int]


def _ranked(
    entries: Iterable[PaletteEntry], typed: str, lately: Mapping[str, int]
) -> Iterator[tuple[Rank, PaletteEntry]]:
    plain, words = fold(typed), fold(typed).split()
    raw = typed.strip().casefold()
    for number, entry in enumerate(entries):
        if raw:
            match = _match(entry, plain, words, raw)
        else:
            is_shown = entry.kind is Kind.COMMAND or entry.key in lately
            match = Match.WHOLE if is_shown else None
        if match is not None:
            when = lately.get(entry.key, len(lately))
            yield (match, when, not entry.is_enabled, entry.kind, number), entry


def _match(entry: PaletteEntry, plain: str, words: Sequence[str], raw: str) -> Match | None:
    name = folded(entry.name)
    if words and all(word in name for word in words):
        if name.startswith(plain):
            return Match.WHOLE
        spaced = f" {name}"
        is_at_beginnings = all(f" {word}" in spaced for word in words)
        return Match.BEGINNINGS if is_at_beginnings else Match.INSIDE
    if len(words) == 1 and len(plain) > 1 and initials(entry.name).startswith(plain):
        return Match.INITIALS
    if any(raw == key.casefold() for key in entry.keys):
        return Match.KEYS
    around = f" {folded(entry.place)} {folded(entry.about)}"
    is_around = words and all(word in name or f" {word}" in around for word in words)
    return Match.AROUND if is_around else None


@lru_cache(maxsize=20_000)
def folded(text: str) -> str:
    """Return a text as it is compared: small letters without accents."""
    return fold(text)


@lru_cache(maxsize=20_000)
def initials(text: str) -> str:
    """Return the first letters of the words of a text, as they are compared."""
    return "".join(word[0] for word in folded(text).split())
