"""Translates texts, one after the other: the job of the translating worker.

Two models one after the other go through English, sentence by sentence.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from readerapp.domain.stretch import Stretch
from readerapp.domain.translation import (
    Direction,
    NotTranslated,
    PlacedModel,
    SourceText,
    TranslatedText,
)
from readerapp.translation.casing import (
    is_in_capitals,
    retried,
    split_prefix,
    title_case,
)
from readerapp.translation.engine import Engine, load_engine
from readerapp.translation.marks import SentencePair, find_marked
from readerapp.translation.names import garbled, name_doubts
from readerapp.translation.numbers import number_doubts
from readerapp.translation.pieces import Say, clean, is_unspaced, say_sentence
from readerapp.translation.quotations import say_quoted
from readerapp.translation.sentences import sentences

_REMEMBERED = 2_000  # pieces: "Hi." three thousand times is translated once
_LOADED = 2  # models held at once: both of a route
_MOST_REPEATS = 6  # of three words: an engine that has lost itself goes on and on
_LONGER = 4  # times the source: nor is that a translation
_ALWAYS = 200  # letters it may be longer anyway
_ROUNDS = 2  # of translating again with names kept; what is kept changes what is around it
_UNIT = re.compile(r"\S+")


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
    ]
    return TranslatedText(said, places, tuple(doubts))


def _by_sentences(
    source: SourceText, kept: Sequence[str], direction: Direction, say: Say
) -> tuple[str, list[SentencePair]]:
    """Translate sentence by sentence; also return where each stands in both."""
    text = source.text.encode("utf-8", "replace").decode()  # halves of surrogate pairs
    prefix = ""
    if source.is_title:
        prefix, rest = split_prefix(text, direction.source, direction.target)
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

    if is_in_capitals(words):
        words = title_case(words, direction.source, source.small)
    said = say_quoted(words, direction.target, whole)
    return retried(words, said, source.small, whole) if source.is_title else said


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


def _chain(engines: Sequence[Engine]) -> Say:
    """Return what translates a piece by each engine in turn, and remembers it for this job."""

    @lru_cache(maxsize=_REMEMBERED)
    def say(piece: str) -> str:
        for engine in engines:
            piece = engine.translate(piece) if piece else piece
        return piece

    return say


@lru_cache(maxsize=_LOADED)
def _loaded(placed: PlacedModel) -> Engine:
    return load_engine(placed)
