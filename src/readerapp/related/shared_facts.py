"""Shared facts of two articles, and the reasons made of them. Every reason is true of both.

Names meet across spellings and scripts when they sound alike.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from functools import lru_cache

from readerapp.domain.articles import ReasonKind, RelatedReason
from readerapp.domain.values import dataclass
from readerapp.related.facts import Facts
from readerapp.related.lexicon import lexicon
from readerapp.related.mentions import Mention, folded
from readerapp.related.names import pieces
from readerapp.related.phonetics import Phonetic, phonetic_of, sound_alike
from readerapp.text.scripts import first_script

_SHORT_NAME = 4  # letters a name of one word needs to be recognised inside a longer one

_SHORT_SOUND = 4  # consonants one word of a longer name needs to be heard alone


@dataclass(frozen=True)
class SharedName:
    """A name of both articles, as each writes it; `keys` as `scoring` counts them."""

    in_a: str
    in_b: str
    keys: tuple[str, str]


@dataclass(frozen=True, slots=True)
class _SoundingName:
    sound: Phonetic
    mention: Mention
    is_name: bool

    @property
    def key(self) -> str:
        return f"{'name' if self.is_name else 'word'} {self.mention.key}"


_Sounds = dict[str, list[_SoundingName]]  # by consonants


def shared_names(a: Facts, b: Facts) -> tuple[SharedName, ...]:
    """Names both articles hold; "Takaichi" meets "Sanae Takaichi" and is then the name shared.

    The same pairs in the same order, whichever article comes first.
    """
    shared = list(_spelt_alike(a, b))
    seen = {key for name in shared for key in name.keys}
    for one, other in sorted(_sounding_alike(a, b), key=_surest_first):
        if one.key not in seen and other.key not in seen:
            shared.append(
                SharedName(one.mention.written, other.mention.written, (one.key, other.key))
            )
            seen |= {one.key, other.key}
    return tuple(shared)


def shared_numbers(a: Facts, b: Facts) -> tuple[Mention, ...]:
    """Numbers both articles state, as `a` writes them."""
    of_b = {number.key for number in b.numbers}
    return tuple(number for number in a.numbers if number.key in of_b)


def shared_places(a: Facts, b: Facts) -> tuple[str, ...]:
    """Countries both articles name."""
    return tuple(place for place in a.places if place in b.places)


def shared_dates(a: Facts, b: Facts) -> tuple[str, ...]:
    """Days both articles name."""
    return tuple(day for day in a.dates if day in b.dates)


def _spelt_alike(a: Facts, b: Facts) -> Iterator[SharedName]:
    in_a = {name.key: name for name in a.names}
    in_b = {name.key: name for name in b.names}
    words_a, words_b = _words_of_names(a), _words_of_names(b)
    for key, name in in_a.items():
        if key in in_b or _is_short_for(key, words_b):
            yield SharedName(name.written, name.written, (f"name {key}", f"name {key}"))
    for key, name in in_b.items():
        if key not in in_a and _is_short_for(key, words_a):
            yield SharedName(name.written, name.written, (f"name {key}", f"name {key}"))


def _words_of_names(facts: Facts) -> frozenset[str]:
    return frozenset(word for name in facts.names if " " in name.key for word in name.key.split())


def _is_short_for(key: str, words: frozenset[str]) -> bool:
    return len(key) >= _SHORT_NAME and key in words


def _sounding_alike(a: Facts, b: Facts) -> Iterator[tuple[_SoundingName, _SoundingName]]:
    """Names of one with names or unmarked words of the other; never two unmarked words, which
    are mostly no names at all."""
    in_a, in_b = _sounds_of(a), _sounds_of(b)
    for consonants in in_a:
        for one in in_a[consonants]:
            for other in in_b.get(consonants, ()):
                if (one.is_name or other.is_name) and sound_alike(one.sound, other.sound):
                    yield one, other


def _surest_first(pair: tuple[_SoundingName, _SoundingName]) -> tuple[bool, list[str]]:
    one, other = pair
    written = (one.mention.written, other.mention.written)
    return not (one.is_name and other.is_name), sorted((one.key, other.key)) + sorted(written)


def _sounds_of(facts: Facts) -> _Sounds:
    return _listen(facts.names, facts.unmarked)


@lru_cache(maxsize=2048)  # the same candidates come again and again
def _listen(names: tuple[Mention, ...], unmarked: tuple[str, ...]) -> _Sounds:
    heard: _Sounds = {}
    for mention, is_name in _possible(names, unmarked):
        sound = phonetic_of(mention.written)
        if sound is not None:
            heard.setdefault(sound.consonants, []).append(_SoundingName(sound, mention, is_name))
    return heard


def _possible(names: Iterable[Mention], unmarked: Iterable[str]) -> Iterator[tuple[Mention, bool]]:
    """Whole names and the long words of them, then what may be a name. Two hospitals have
    "Hospital" in common and no name."""
    generic = lexicon().generic_nouns
    for name in names:
        yield name, True
        for word in name.written.split() if " " in name.key else ():
            if folded(word) in generic:
                continue
            sound = phonetic_of(word)
            if sound is not None and len(sound.consonants) >= _SHORT_SOUND:
                yield Mention(name.key, word), True
    for word in unmarked:
        yield from ((Mention(piece, piece), False) for piece in pieces(word))


_SHOWN = 6  # values of one reason: more does not convince more

_NEAR_HOURS = 72  # further apart, time is no reason

_MEANS_SOMETHING = 0.15  # cosine after centring; 96 of 100 unrelated pairs of real news lie below

# A fact in more of the articles tells nothing apart and is no reason. On real news names shown as
# reasons fell from 4.7 to 1.4 a pair by this, and said more.
_COMMON = 0.06

_A_LIBRARY = 100  # articles: among fewer one story's actors would be common

Share = Callable[[str], float]


def shares(counts: Mapping[str, int], articles: int) -> Share:
    """The share of the library's articles a fact stands in, 0 to 1, by key as `scoring` counts it:
    "name x", "place x", "number x", "word x". Always 0 in a library of at most 100 articles."""

    def share_of(key: str) -> float:
        return counts.get(key, 0) / articles if articles > _A_LIBRARY else 0.0

    return share_of


def never_common(_key: str) -> float:
    """The share where nothing is known of other articles."""
    return 0.0


def reasons(
    a: Facts,
    b: Facts,
    published_a: datetime | None,
    published_b: datetime | None,
    cosine: float,
    share_of: Share = never_common,
) -> tuple[RelatedReason, ...]:
    """Every reason there is, strongest kind first. Values are written as `a` writes them.

    Facts that are common in the library by `share_of` (see `shares`), and places that one of the
    articles names only in passing, are none.
    """
    hours = hours_between(published_a, published_b)
    stated = (
        (ReasonKind.NAMES, tuple(_telling_names(a, b, share_of))),
        (ReasonKind.NUMBERS, tuple(_telling_numbers(a, b, share_of))),
        (ReasonKind.DATES, shared_dates(a, b)),
        (ReasonKind.PLACES, tuple(_telling_places(a, b, share_of))),
        (
            ReasonKind.TIME,
            (str(round(hours)),) if hours is not None and hours <= _NEAR_HOURS else (),
        ),
        (ReasonKind.MEANING, (f"{cosine:.2f}",) if cosine >= _MEANS_SOMETHING else ()),
    )
    return tuple(RelatedReason(kind, values[:_SHOWN]) for kind, values in stated if values)


def _telling_names(a: Facts, b: Facts, share_of: Share) -> Iterator[str]:
    """Names that tell apart, each once and whole. "Trump" is as common as the "Donald Trump" it is
    short for. In two scripts a name is told in both."""
    written_out = [name.key for name in (*a.names, *b.names) if " " in name.key]
    told: list[str] = []
    for name in sorted(shared_names(a, b), key=lambda name: -len(name.in_a.split())):
        bare = {key.removeprefix("name ") for key in name.keys}
        longer = (f"name {key}" for key in written_out if bare & set(key.split()))
        words = name.in_a.casefold().split()
        is_told = any(set(words) <= set(each.casefold().split()) for each in told)
        if not is_told and max(map(share_of, (*name.keys, *longer))) <= _COMMON:
            told.append(name.in_a)
            yield _in_both_scripts(name)


def _in_both_scripts(name: SharedName) -> str:
    """The name, in two scripts where the articles write it in two: Latin letters first, because one
    relation is shown beside both articles."""
    if first_script(name.in_a) == first_script(name.in_b):
        return name.in_a
    return " / ".join(sorted((name.in_a, name.in_b), key=lambda each: first_script(each) != "Latn"))


def _telling_numbers(a: Facts, b: Facts, share_of: Share) -> Iterator[str]:
    for number in shared_numbers(a, b):
        if share_of(f"number {number.key}") <= _COMMON:
            yield number.written


def _telling_places(a: Facts, b: Facts, share_of: Share) -> Iterator[str]:
    for place in shared_places(a, b):
        is_passing = place in a.passing or place in b.passing
        if not is_passing and share_of(f"place {place}") <= _COMMON:
            yield place


def is_explained(why: Iterable[RelatedReason]) -> bool:
    """Whether reasons say why two articles stand together. Nearness in time does not, and neither
    does a single number or word alone: of 1,493 such pairs every one that was read was chance."""
    told = [reason for reason in why if reason.kind is not ReasonKind.TIME]
    values = [value for reason in told for value in reason.values]
    return len(values) > 1 or any(
        reason.kind is ReasonKind.MEANING or " " in reason.values[0] for reason in told
    )


def hours_between(a: datetime | None, b: datetime | None) -> float | None:
    """Hours between two times, None when either is not known."""
    if a is None or b is None:
        return None
    return abs((a - b).total_seconds()) / 3600
