"""Translates texts, one after the other: the job of the translating worker.

Two models one after the other go through English, sentence by sentence.

The engine is fxtranslate behind a protocol. It keeps the interpreter's lock for a whole call,
panics, and grinds on what is no sentence: it is for a worker process only, and gets pieces of
`pieces`. It can also look models up on the network: nothing here may name what does
(`Translator.load`, `discovery`).

The engine does not say which words became which. So the words of marked stretches (links, emphasis)
are looked for in the translation, then what they are by themselves in the other language, in the
sentence that they stand in.

The engine drops curved quotation marks, and any whose other half is in another sentence. So it gets
straight ones, in pairs, and what it answers is set in the other language's own marks.

It takes a capital for a name and leaves it as it is: in titles in Title Case or all in capitals,
and in the "Breaking:" before them, capitals mean nothing.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from hashlib import sha256
from itertools import cycle
from pathlib import Path
from typing import Protocol

from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.stretch import Stretch
from readerapp.domain.translation import (
    Direction,
    Doubtful,
    FileRole,
    ModelFile,
    NotTranslated,
    PlacedModel,
    SourceText,
    TranslatedText,
    TranslationModel,
)
from readerapp.domain.values import dataclass
from readerapp.resources import resource
from readerapp.text.quotation_marks import quotation_marks
from readerapp.translation.doubts import (
    garbled,
    name_doubts,
    negation_doubts,
    number_doubts,
    stem,
)
from readerapp.translation.pieces import Say, clean, is_unspaced, say_sentence, sentences

_LETTERS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_PREFIX = re.compile(r"^\s*([^:|–—]{2,30}?)\s*([:|–—])\s+(?=\S)")
_FEWEST, _SHORTEST = 4, 4  # words of a title that can tell; letters of a word that can
_IN_CAPITALS, _CAPITALISED, _LEFT = 0.8, 0.75, 0.3

_REMEMBERED = 2_000  # pieces: "Hi." three thousand times is translated once
_LOADED = 2  # models held at once: both of a route
_MOST_REPEATS = 6  # of three words: an engine that has lost itself goes on and on
_LONGER = 4  # times the source: nor is that a translation
_ALWAYS = 200  # letters it may be longer anyway
_ROUNDS = 2  # of translating again with names kept; what is kept changes what is around it
_UNIT = re.compile(r"\S+")

_SOURCE_VOCABULARIES = (FileRole.SOURCE_VOCABULARY, FileRole.VOCABULARY)
_TARGET_VOCABULARIES = (FileRole.TARGET_VOCABULARY, FileRole.VOCABULARY)

_WORD = re.compile(r"[\w]+(?:['’-]\w+)*")
_ENOUGH_WORDS = 0.6  # of the words of a stretch, to be taken for it
_LONGEST_MARKED = 12  # words of a stretch that is translated by itself
_MOST_MARKED = (
    60  # stretches of a text that are looked for: a list of a thousand links takes minutes
)

_STRAIGHT = '"'
_CURVED = re.compile("[“”„‟«»]")
_SINGLE = re.compile(r"(?<!\w)[‘‚]([^‘’]{2,}?)[’‘](?!\w)")
_SPACED = re.compile(r"«\s+|\s+»")


@dataclass(frozen=True)
class SentencePair:
    """Where a sentence stands in a text, and its translation in the other."""

    source: Stretch
    said: Stretch


class _Engine(Protocol):
    """Whatever translates a piece of a sentence."""

    def translate(self, text: str, /) -> str:
        """Return a piece in the other language."""
        ...


def translate(
    models: tuple[PlacedModel, ...], texts: tuple[SourceText, ...]
) -> list[TranslatedText]:
    """Translate texts by one model, or by two one after the other.

    A text on which the engine fails says so, and is its own translation.
    Raises SourceError when a model is damaged.
    """
    say = _chain(tuple(map(_loaded, models)))
    direction = Direction(models[0].model.source, models[-1].model.target)
    return [_guarded(each, direction, say) for each in texts]


def translate_text(source: SourceText, direction: Direction, say: Say) -> TranslatedText:
    """Translate one text: its sentences, then its marked stretches; compare what must be there."""
    if not any(map(str.isalpha, source.text)):
        return TranslatedText(source.text, source.marked)
    kept = [clean(source.text[each.start : each.end]) for each in source.kept]
    said, pairs = _by_sentences(source, kept, direction, say)
    for _again in range(_ROUNDS):
        changed = garbled(source.text, said, direction.source, say)
        if not changed:
            break
        kept += changed
        said, pairs = _by_sentences(source, kept, direction, say)
    if _is_lost(source.text, said):
        return TranslatedText(source.text, source.marked, why=NotTranslated.FAILED)
    places = find_marked(source.text, said, source.marked, pairs, say)
    doubts = [
        *number_doubts(source.text, said, direction.source, direction.target),
        *name_doubts(source.text, said, direction.source, say),
        *_negation_doubts(source.text, said, pairs, direction),
    ]
    return TranslatedText(said, places, tuple(doubts))


def _negation_doubts(
    text: str, said: str, pairs: Sequence[SentencePair], direction: Direction
) -> Iterator[Doubtful]:
    """Yield the doubts of each sentence, with their places in the whole text."""
    for pair in pairs:
        there, here = pair.source, pair.said
        sentence, translation = text[there.start : there.end], said[here.start : here.end]
        for each in negation_doubts(sentence, translation, direction.source, direction.target):
            begin = (there if each.is_in_source else here).start
            place = Stretch(each.place.start + begin, each.place.end + begin)
            yield replace(each, place=place)


def find_marked(
    text: str,
    said: str,
    marked: Sequence[Stretch],
    pairs: Sequence[SentencePair],
    say: Callable[[str], str],
) -> tuple[Stretch | None, ...]:
    """Return where each marked stretch is in the translation, None where that is not known.

    No place is given twice. Of very many only the first are looked for.
    """
    taken: list[Stretch] = []
    places: list[Stretch | None] = []
    for number, each in enumerate(marked):
        place = _find(text, said, each, pairs, say, taken) if number < _MOST_MARKED else None
        places.append(place)
        if place:
            taken.append(place)
    return tuple(places)


def say_quoted(words: str, target: str, say: Say) -> str:
    """Translate a sentence that may hold quotations, or begin or end inside one."""
    plain = _CURVED.sub(_STRAIGHT, _SPACED.sub(lambda each: each.group().strip(), words))
    plain = _SINGLE.sub(r"'\1'", plain)
    marks = plain.count(_STRAIGHT)
    if not marks:
        return say(plain)
    if marks % 2 == 0:
        said = say(plain)
    elif plain.startswith(_STRAIGHT) and plain[1:].strip():
        said = _STRAIGHT + say(plain[1:].lstrip())
    elif plain.endswith(_STRAIGHT) and plain[:-1].strip():
        said = say(plain[:-1].rstrip()) + _STRAIGHT
    else:
        said = say(_STRAIGHT + plain)
        said = said[1:].lstrip() if said.startswith(_STRAIGHT) else said
    opens = not (marks % 2 and not plain.startswith(_STRAIGHT))
    return said if plain == words else _curved(said, target, opens)


def _by_sentences(
    source: SourceText, kept: Sequence[str], direction: Direction, say: Say
) -> tuple[str, list[SentencePair]]:
    """Translate sentence by sentence; also return where each stands in both."""
    text = source.text.encode("utf-8", "replace").decode()  # halves of surrogate pairs
    prefix = ""
    if source.is_title:
        prefix, rest = _split_prefix(text, direction.source, direction.target)
        begin = len(text) - len(rest)
        parts = [Stretch(begin, len(text))]
    else:
        parts = sentences(text, direction.source)
    said, pairs = prefix, []
    end = parts[0].start if parts else 0
    for part in parts:
        between = text[end : part.start] if said and end else ""
        words = _sentence(clean(text[part.start : part.end]), source, kept, direction, say)
        said += _joint(between, words)
        pairs.append(SentencePair(part, Stretch(len(said), len(said) + len(words))))
        said += words
        end = part.end
    return said, pairs


def _sentence(
    words: str, source: SourceText, kept: Sequence[str], direction: Direction, say: Say
) -> str:
    def whole(text: str) -> str:
        return say_sentence(text, kept, say)

    if _is_in_capitals(words):
        words = _title_case(words, direction.source, source.small)
    said = say_quoted(words, direction.target, whole)
    return _retried(words, said, source.small, whole) if source.is_title else said


def _joint(between: str, following: str) -> str:
    """Return what stands between two sentences: ends of lines as they are, else a blank."""
    if not between or any(each in between for each in "\n\u2028\u2029"):
        return between
    return "" if is_unspaced(following) else " "


def _is_lost(text: str, said: str) -> bool:
    """Whether an engine said nothing, or goes on and on."""
    if any(map(str.isalnum, text)) and not any(map(str.isalnum, said)):
        return True
    if len(said) > _LONGER * len(text) + _ALWAYS:
        return True
    return _repeats(said) > max(_MOST_REPEATS, 2 * _repeats(text))


def _repeats(text: str) -> int:
    words = _UNIT.findall(text)
    runs = Counter(zip(words, words[1:], words[2:], strict=False))
    return max(runs.values(), default=0)


def _guarded(source: SourceText, direction: Direction, say: Say) -> TranslatedText:
    try:
        return translate_text(source, direction, say)
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:
        if type(error).__name__ != "PanicException" and not isinstance(error, ValueError):
            raise
        _loaded.cache_clear()  # what has panicked is not asked again
        return TranslatedText(source.text, source.marked, why=NotTranslated.FAILED)


def _chain(engines: Sequence[_Engine]) -> Say:
    """Return what translates a piece by each engine in turn, and remembers it for this job."""

    @lru_cache(maxsize=_REMEMBERED)
    def say(piece: str) -> str:
        for engine in engines:
            piece = engine.translate(piece) if piece else piece
        return piece

    return say


@lru_cache(maxsize=_LOADED)
def _loaded(placed: PlacedModel) -> _Engine:
    return _load_engine(placed)


def _load_engine(placed: PlacedModel) -> _Engine:
    """Load a model, once its files are known to be whole: the engine takes damaged ones and then
    writes nonsense. Raises SourceError(DAMAGED_MODEL)."""
    # Here, because some computers lack it, and only this worker ever loads it.
    from fxtranslate import Translator

    model = placed.model
    weights = _read(placed, _file(model, FileRole.MODEL))
    shortlist = _file(model, FileRole.SHORTLIST, is_needed=False)
    source, target = _file(model, *_SOURCE_VOCABULARIES), _file(model, *_TARGET_VOCABULARIES)
    read = {each.name: _read(placed, each) for each in (source, target) if each}
    try:
        engine: _Engine = Translator(
            weights,
            read[source.name] if source else b"",
            read[target.name] if target else b"",
            _read(placed, shortlist) if shortlist else None,
        )
        return engine
    except ValueError as error:
        raise SourceError(Reason.DAMAGED_MODEL, model.name, str(error)) from error


def _file(model: TranslationModel, *roles: FileRole, is_needed: bool = True) -> ModelFile | None:
    """Return the file for the first of some roles that a model has."""
    for role in roles:
        for each in model.files:
            if each.role is role:
                return each
    if is_needed:
        raise SourceError(Reason.DAMAGED_MODEL, model.name, f"no {roles[0]}")
    return None


def _read(placed: PlacedModel, file: ModelFile | None) -> bytes:
    if file is None or Path(file.name).name != file.name:
        raise SourceError(Reason.DAMAGED_MODEL, placed.model.name)
    path = placed.folder / file.name
    try:
        with path.open("rb") as stream:
            data = stream.read(file.size + 1)
    except OSError as error:
        raise SourceError(Reason.DAMAGED_MODEL, placed.model.name, str(error)) from error
    if len(data) != file.size or sha256(data).hexdigest() != file.sha256:
        raise SourceError(Reason.DAMAGED_MODEL, placed.model.name, file.name)
    return data


def _find(
    text: str,
    said: str,
    marked: Stretch,
    pairs: Sequence[SentencePair],
    say: Callable[[str], str],
    taken: Sequence[Stretch],
) -> Stretch | None:
    words = text[marked.start : marked.end].strip()
    inside = [
        pair for pair in pairs if pair.source.start < marked.end and marked.start < pair.source.end
    ]
    if not words or not inside:
        return None
    if all(_covers(text, marked, pair.source) for pair in inside):  # whole sentences
        whole = Stretch(inside[0].said.start, inside[-1].said.end)
        return whole if _is_free(whole, taken) else None
    if len(inside) > 1:
        return None
    within, first = inside[0].said, inside[0].source
    length = max(1, first.end - first.start)
    near = within.start + (within.end - within.start) * (marked.start - first.start) // length
    found = _verbatim(said, words, within, near, taken)
    if found or len(words.split()) > _LONGEST_MARKED:
        return found
    alone = say(words).strip(" .")
    return _verbatim(said, alone, within, near, taken) or _alike(said, alone, within, near, taken)


def _covers(text: str, marked: Stretch, sentence: Stretch) -> bool:
    """Whether a stretch is a whole sentence, but for marks around it."""
    left = text[sentence.start : max(sentence.start, marked.start)]
    right = text[min(sentence.end, marked.end) : sentence.end]
    return not any(each.isalnum() for each in left + right)


def _verbatim(
    said: str, words: str, within: Stretch, near: int, taken: Sequence[Stretch]
) -> Stretch | None:
    """Return where words stand as they are, whole ones, the place nearest to where they were."""
    if not words:
        return None
    pattern = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)", re.IGNORECASE)
    found = [Stretch(*each.span()) for each in pattern.finditer(said, within.start, within.end)]
    free = [each for each in found if _is_free(each, taken)]
    return min(free, key=lambda each: abs(each.start - near), default=None)


def _alike(
    said: str, words: str, within: Stretch, near: int, taken: Sequence[Stretch]
) -> Stretch | None:
    """Return the run of words most like some words, None when none is like them enough."""
    wanted = {stem(each) for each in _WORD.findall(words)}
    there = list(_WORD.finditer(said, within.start, within.end))
    best: tuple[float, int, Stretch] | None = None
    for size in range(max(1, len(wanted) - 1), len(wanted) + 3):
        for at in range(len(there) - size + 1):
            run = there[at : at + size]
            stems = {stem(each.group()) for each in run}
            likeness = len(stems & wanted) / len(stems | wanted)
            ends = stem(run[0].group()) in wanted and stem(run[-1].group()) in wanted
            place = Stretch(run[0].start(), run[-1].end())
            if likeness < _ENOUGH_WORDS or not ends or not _is_free(place, taken):
                continue
            rank = (likeness, -abs(place.start - near), place)
            if best is None or rank[:2] > best[:2]:
                best = rank
    return best[2] if best else None


def _is_free(place: Stretch, taken: Sequence[Stretch]) -> bool:
    return not any(place.start < each.end and each.start < place.end for each in taken)


def _curved(said: str, target: str, opens: bool) -> str:
    """Return text with the marks of its language. `opens`: the first one begins a quotation."""
    opening, closing = quotation_marks(target)
    marks = cycle((opening, closing) if opens else (closing, opening))
    return re.sub(_STRAIGHT, lambda _: next(marks), said)


def _split_prefix(title: str, source: str, target: str) -> tuple[str, str]:
    """Return "Breaking: " in the other language, and the title without; "" where it has none that
    is known in both languages."""
    found = _PREFIX.match(title)
    if found is None:
        return "", title
    meaning = _prefixes(source).get(found[1].casefold(), "")
    words = _meanings().get(meaning, {}).get(_base(target), "")
    if not words:
        return "", title
    return f"{words}{found[2] if found[2] == ':' else f' {found[2]}'} ", title[found.end() :]


def _is_in_capitals(text: str) -> bool:
    """Whether a text of several words is all in capitals."""
    letters = [each for each in text if each.isalpha() and each.upper() != each.lower()]
    capitals = sum(map(str.isupper, letters))
    return len(_LETTERS.findall(text)) > 2 and capitals >= _IN_CAPITALS * max(1, len(letters))


def _is_title_case(text: str) -> bool:
    """Whether most words that could be small begin with a capital."""
    words = [each for each in _LETTERS.findall(text) if len(each) >= _SHORTEST]
    capitalised = sum(each[0].isupper() for each in words[1:])
    return len(words) >= _FEWEST and capitalised >= _CAPITALISED * len(words[1:])


def _title_case(text: str, language: str, small: Collection[str] = ()) -> str:
    """Return what is in capitals with a capital at each word that is not known to be small."""
    known = _small_words().get(_base(language), frozenset()).union(small)

    def cased(each: re.Match[str]) -> str:
        word = each.group().casefold()
        return word if word in known else each.group().capitalize()

    said = _LETTERS.sub(cased, text)
    return said[:1].upper() + said[1:]


def _sentence_case(text: str, small: Collection[str]) -> str:
    """Return text with small letters at the words known to have them. Others may be names."""
    known = set(small)

    def cased(each: re.Match[str]) -> str:
        word = each.group()
        return word.casefold() if word.casefold() in known else word

    said = _LETTERS.sub(cased, text)
    return said[:1].upper() + said[1:]


def _retried(text: str, said: str, small: Collection[str], say: Callable[[str], str]) -> str:
    """Translate a title anew, in sentence case, where many of its small words stayed as they were;
    return the better one."""
    if not small or not _is_title_case(text) or _left(text, said, small) < _LEFT:
        return said
    again = say(_sentence_case(text, small))
    return again if _left(text, again, small) < _left(text, said, small) else said


def _left(text: str, said: str, small: Collection[str]) -> float:
    """How much of the small words of a text stands in its translation."""
    words = {each.casefold() for each in _LETTERS.findall(text) if len(each) >= _SHORTEST}
    words &= set(small)
    return len(words & {each.casefold() for each in _LETTERS.findall(said)}) / max(1, len(words))


@cache
def _small_words() -> dict[str, frozenset[str]]:
    data = tomllib.loads(resource("translation", "small_words.toml").read_text("utf-8"))
    return {language: frozenset(words.split()) for language, words in data.items()}


@cache
def _meanings() -> dict[str, dict[str, str]]:
    """What prefixes mean, and how each language writes it."""
    found: dict[str, dict[str, str]] = tomllib.loads(
        resource("translation", "prefixes.toml").read_text("utf-8")
    )
    return found


@cache
def _prefixes(source: str) -> dict[str, str]:
    own = _base(source)
    return {
        words.casefold(): meaning
        for meaning, by_language in _meanings().items()
        for words in (by_language.get(own, ""), *by_language.get(f"{own}-also", "").split("|"))
        if words
    }


def _base(language: str) -> str:
    return language.partition("-")[0]
