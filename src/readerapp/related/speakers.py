"""Who is quoted in a story: the quotations of its reports by speaker, each once with its papers."""

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from anyascii import anyascii

from readerapp.domain.stories import QuotedSpeaker, ToldQuotation, ToldSentence
from readerapp.domain.values import dataclass
from readerapp.related.mentions import base_language, folded
from readerapp.related.phonetics import phonetic_of, sound_alike
from readerapp.text.scripts import first_script

_MOST_SPEAKERS = 10
MOST_QUOTATIONS = 4  # of one speaker
_GLIDE = re.compile(r"(?<=[bdfghklmnprstv])j(?=[aeiouyøöäåæ])", re.IGNORECASE)  # Bjorn, Бьорн
_LEAST_OF_WHOLE = 0.5  # of a quotation, for a part of it to be the same


@dataclass(frozen=True)
class ReportQuote:
    """A quotation of one report."""

    speaker: str
    words: str
    language: str
    sentence: ToldSentence

    @property
    def has_marks(self) -> bool:
        """Whether it stands in marks: what is told without them begins with a word."""
        return not self.words[:1].isalnum()


def speakers_in(quotes: Iterable[ReportQuote]) -> tuple[QuotedSpeaker, ...]:
    """Who is quoted, those of most reports first, each with at most four quotations."""
    found = [
        QuotedSpeaker(names, _quotations(mine)) for names, mine in _by_speaker(list(quotes)) if mine
    ]
    found.sort(key=lambda speaker: -_reports(speaker))
    return tuple(found[:_MOST_SPEAKERS])


def one_person(one: str, other: str) -> bool:
    """Whether two names are of one person: the same, a surname and a full name that ends in it, in
    one script or by its sound in two."""
    a, b = _letters(one).split(), _letters(other).split()
    if a == b:
        return True
    shorter, longer = sorted((a, b), key=len)
    is_surname = len(shorter) == 1 and len(longer) > 1
    if is_surname and shorter[0] == longer[-1]:
        return True
    if first_script(one) == first_script(other):
        return False
    if is_surname:
        return _sound_alike(shorter[0], longer[-1])
    return min(len(a), len(b)) > 1 and _sound_alike(one, other)


def _letters(name: str) -> str:
    """Folded; in Latin script also without the letters of one language: "Bjørn" is "bjorn"."""
    return folded(anyascii(name) if first_script(name) == "Latn" else name)


def _sound_alike(one: str, other: str) -> bool:
    for spelt, written in ((one, other), (_GLIDE.sub("", one), _GLIDE.sub("", other))):
        sound, heard = phonetic_of(spelt), phonetic_of(written)
        if sound and heard and sound_alike(sound, heard):
            return True
    return False


def _reports(speaker: QuotedSpeaker) -> int:
    return len({each.article_id for quoted in speaker.quotations for each in quoted.told})


def _by_speaker(
    quotes: Sequence[ReportQuote],
) -> Iterable[tuple[tuple[str, ...], list[ReportQuote]]]:
    """Quotations by the person, whatever name each report has for it."""
    groups: list[list[str]] = []
    names = sorted(
        dict.fromkeys(each.speaker for each in quotes), key=lambda name: -len(name.split())
    )
    for name in names:
        fitting = [group for group in groups if any(one_person(name, each) for each in group)]
        if len(fitting) == 1:
            fitting[0].append(name)
        else:
            groups.append([name])
    place = {name: number for number, group in enumerate(groups) for name in group}
    ordered = sorted(quotes, key=lambda each: place[each.speaker])
    for number, mine in groupby(ordered, key=lambda each: place[each.speaker]):
        yield _one_a_script(groups[number]), list(mine)


def _one_a_script(names: Sequence[str]) -> tuple[str, ...]:
    by_script: dict[str, str] = {}
    for name in names:  # the longest are first
        by_script.setdefault(first_script(name), name)
    return tuple(by_script.values())


def _quotations(quotes: Sequence[ReportQuote]) -> tuple[ToldQuotation, ...]:
    kept: list[tuple[str, str, list[ReportQuote]]] = []  # language, words, who prints them
    for each in quotes:
        base, words = base_language(each.language), folded(each.words)
        same = next(
            (group for tag, said, group in kept if tag == base and _same(said, words)), None
        )
        if same is None:
            kept.append((base, words, [each]))
        elif each.sentence.article_id not in {one.sentence.article_id for one in same}:
            same.append(each)
    kept.sort(key=lambda known: (-len(known[2]), not known[2][0].has_marks))
    found = (ToldQuotation(tuple(each.sentence for each in group)) for _tag, _said, group in kept)
    return tuple(dict.fromkeys(found))[:MOST_QUOTATIONS]


def _same(one: str, other: str) -> bool:
    """Whether two quotations in one language are the same, or one is a large part of the other."""
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) >= _LEAST_OF_WHOLE * len(longer) and shorter in longer
