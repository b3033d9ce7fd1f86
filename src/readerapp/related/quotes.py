"""Quotations with who says them, found in an article.

In one sentence: marks, a word of saying and a name; or a name that says "that ...". Over several:
who is only called "she" or by a role, or not at all where the verb tells enough, is whom the
sentence before was about, if that is one person. Precision comes before recall: a quotation of
which two patterns name two people has no speaker.
"""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice

from readerapp.domain.stretch import Stretch
from readerapp.domain.values import dataclass
from readerapp.related.mentions import base_language
from readerapp.related.quote_rows import Speakers, Thing, speakers_of, things_in
from readerapp.related.sentences import (
    Sayings,
    join_quotations,
    quotations,
    sayings_of,
    sentences_in,
)

QUOTED_CHARACTERS = 20_000  # of an article
MOST_QUOTES = 24  # of an article
_LEAST_WORDS = 4
_LEAST_LETTERS = 20
_LEAST_CJK, _LEAST_HANGUL = 9, 12
_LEAST_VISIBLE = 9  # characters of a quotation in its first line
_MOST_LETTERS = 800  # of a row, one for each thing in a sentence
_PERSON_WORDS = range(2, 4)  # of a name nobody else says is a person
_INTRODUCED = re.compile(r"R(?:(?:p[dwoR]{1,4})?,)?N")
_SUBJECT = re.compile(r"(?:[^N,Qh]{1,20},)?(?:pR)?[dRwox]{0,4}N")
_ROLE_FIRST = re.compile(r"(?:[^,Qh]{1,20},)?d?R(?![pRN,])")
_STILL = re.compile(r"[pdwo,]{0,3}h")  # "In the end she ..."


@dataclass(frozen=True, slots=True)
class SaidQuote:
    """A quotation and its sentence, as places in the text, and who says it, as the text names
    them in full. What is told without marks is all of its sentence."""

    quote: Stretch
    sentence: Stretch
    speaker: str


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence and what stands in it. `brief`: the same where all that is quoted is too short to
    be shown. `inner`: what stands inside of each quotation that may hold who says it."""

    sentence: Stretch
    things: tuple[Thing, ...]
    brief: tuple[Thing, ...] = ()
    inner: tuple[tuple[Stretch, tuple[Thing, ...]], ...] = ()

    @property
    def letters(self) -> str:
        return "".join(thing.letter for thing in self.things)

    @property
    def quotes(self) -> list[Stretch]:
        return [thing.quote for thing in self.things if thing.quote is not None]

    @property
    def names(self) -> list[str]:
        return list(dict.fromkeys(thing.name for thing in self.things if thing.name))


def find_quotes(text: str, language: str) -> tuple[SaidQuote, ...]:
    """Quotations with their speakers in order of appearance, at most 24; none in a language that
    `sayings.toml` does not know. Any text will do."""
    sayings = sayings_of(language)
    if sayings is None:
        return ()
    rows = list(rows_in(text, language, sayings))
    found = (
        _in_its_line(text, SaidQuote(_moved(quote, row.sentence.start), row.sentence, speaker))
        for row, said in zip(rows, _said(rows, sayings), strict=True)
        for quote, speaker in said
    )
    visible = (each for each in found if each.quote.end - each.quote.start >= _LEAST_VISIBLE)
    return tuple(islice(visible, MOST_QUOTES))


def _moved(stretch: Stretch, by: int) -> Stretch:
    return Stretch(stretch.start + by, stretch.end + by)


def _in_its_line(text: str, said: SaidQuote) -> SaidQuote:
    """Of a quotation over several lines the first one: what is shown stands in one line."""
    start = max(said.sentence.start, text.rfind("\n", 0, said.quote.start) + 1)
    end = text.find("\n", said.quote.start, said.sentence.end)
    end = said.sentence.end if end < 0 else end
    return SaidQuote(
        Stretch(said.quote.start, min(said.quote.end, end)), Stretch(start, end), said.speaker
    )


def rows_in(text: str, language: str, sayings: Sayings) -> Iterator[Row]:
    """Yield the sentences with what stands in them: all where somebody may be meant without being
    named, else those that quote somebody."""
    text = join_quotations(text[:QUOTED_CHARACTERS])
    reads_all = bool(sayings.indirect or sayings.meant)
    if not reads_all and not any(quotations(line) for line in text.splitlines()):
        return
    speakers = speakers_of(text, language, sayings)
    if not speakers.by_words:
        return
    base = base_language(language)
    for sentence in sentences_in(text, language):
        line = text[sentence.start : sentence.end]
        marked = quotations(line)
        quoted = [each for each in marked if _says_enough(line[each.start : each.end])]
        if quoted or reads_all:
            read = partial(_read, line, base, sayings, speakers)
            brief = read(marked) if marked and not quoted else ()
            inner = _inner(line, quoted, base, sayings, speakers) if sayings.inside else ()
            yield Row(sentence, read(quoted), brief, tuple(inner))


def _read(
    line: str, base: str, sayings: Sayings, speakers: Speakers, quoted: list[Stretch]
) -> tuple[Thing, ...]:
    return tuple(islice(things_in(line, quoted, base, sayings, speakers), _MOST_LETTERS))


def _inner(
    line: str, quoted: Sequence[Stretch], base: str, sayings: Sayings, speakers: Speakers
) -> Iterator[tuple[Stretch, tuple[Thing, ...]]]:
    for quote in quoted:
        said = line[quote.start + 1 : quote.end - 1]
        if not any(sayings.kinds.get(word) == "V" for word in said.lower().split()):
            continue
        things = _read(said, base, sayings, speakers, [])
        if any(thing.letter == "N" for thing in things):
            yield quote, things


def _says_enough(quotation: str) -> bool:
    inner = quotation[1:-1].strip()
    if re.search(r"[぀-ヿ一-鿿]", inner):
        return len(inner) >= _LEAST_CJK
    if re.search(r"[가-힣]", inner):
        return len(inner) >= _LEAST_HANGUL
    return len(inner) >= _LEAST_LETTERS and len(inner.split()) >= _LEAST_WORDS


def who_says(things: Sequence[Thing], sayings: Sayings) -> Iterator[tuple[Stretch, str]]:
    """Yield the quotations of a sentence that have one speaker, with the name."""
    row = "".join(thing.letter for thing in things)
    by_quote: dict[Stretch, set[str]] = {}
    for pattern in sayings.patterns:
        for match in pattern.finditer(row):
            name = _named(match, things)
            for thing in things[match.start() : match.end()]:
                if thing.quote is not None:
                    by_quote.setdefault(thing.quote, set()).add(name)
    for quote, names in by_quote.items():
        if len(names) == 1:
            yield quote, names.pop()


def _named(match: re.Match[str], things: Sequence[Thing]) -> str:
    if "speaker" in match.re.groupindex:
        return things[match.start("speaker")].name
    return next(each.name for each in things[match.start() : match.end()] if each.letter == "N")


def _named_once(row: Row, sayings: Sayings) -> dict[Stretch, str]:
    """The quotations whose speaker their own sentence names, around them or inside of them."""
    found = dict(who_says(row.things, sayings))
    for quote, things in row.inner:
        letters = "".join(thing.letter for thing in things)
        matches = (match for pattern in sayings.inside for match in pattern.finditer(letters))
        names = {_named(match, things) for match in matches}
        if len(names) == 1 and quote not in found:
            found[quote] = names.pop()
    return found


def _told_by(row: Row, sayings: Sayings) -> str:
    """Who tells what the sentence says without marks."""
    letters = row.letters
    matches = (match for pattern in sayings.indirect for match in pattern.finditer(letters))
    names = {_named(match, row.things) for match in matches}
    return names.pop() if len(names) == 1 else ""


def _said(rows: Sequence[Row], sayings: Sayings) -> Iterator[list[tuple[Stretch, str]]]:
    """What is said in each row, with who says it."""
    named = [_named_once(row, sayings) for row in rows]
    roles = _roles(rows)
    people = {name for found in named for name in found.values()}
    people |= {name for names in roles.values() for name in names}
    people |= {name.split()[-1] for row in rows for name in row.names if " " in name}
    about, goes_on = "", False  # whom the sentence before is about; whether it quotes them
    called: dict[str, str] = {}  # "she" for a name
    for row, found in zip(rows, named, strict=True):
        said = list(found.items())
        told = "" if said else _told_by(row, sayings)
        if told and (told in people or len(told.split()) in _PERSON_WORDS):
            said = [(Stretch(0, row.sentence.end - row.sentence.start), told)]
        if not said:
            said = list(_meant(row, sayings, about, roles, called))
        if not said and goes_on and about and row.letters.strip(",") == "Q":
            said = [(quote, about) for quote in row.quotes]
        yield said
        speakers = {name for _quote, name in said}
        if not said and row.brief:
            brief = Row(row.sentence, row.brief)
            told_briefly = dict(_meant(brief, sayings, about, roles, called))
            speakers = set((dict(who_says(row.brief, sayings)) or told_briefly).values())
        goes_on = bool(row.quotes or row.brief) and len(speakers) == 1
        about = speakers.pop() if len(speakers) == 1 else _about(row, about, people, roles)


def _roles(rows: Sequence[Row]) -> dict[str, set[str]]:
    """The names that stand behind each role: "el presidente" may mean the only one."""
    found: dict[str, set[str]] = {}
    for row in rows:
        for match in _INTRODUCED.finditer(row.letters):
            role, name = row.things[match.start()], row.things[match.end() - 1]
            found.setdefault(role.word, set()).add(name.name)
    return found


def _meant(
    row: Row, sayings: Sayings, about: str, roles: dict[str, set[str]], called: dict[str, str]
) -> Iterator[tuple[Stretch, str]]:
    """What is said by somebody whom the sentence does not name."""
    letters = row.letters
    if "Q" not in letters:
        return
    for pattern in sayings.meant:
        match = pattern.search(letters)
        if match is None:
            continue
        things = row.things[match.start() : match.end()]
        name = about
        role = row.things[match.start("role")].word if "role" in pattern.groupindex else ""
        if role:
            names = roles.get(role, set())
            name = next(iter(names)) if len(names) == 1 else ""
        pronoun = next((each.word for each in things if each.letter == "h"), "")
        if pronoun and called.setdefault(name, pronoun) != pronoun:
            return
        if name:
            yield from ((each.quote, name) for each in things if each.quote is not None)
        return


def _about(row: Row, before: str, people: set[str], roles: dict[str, set[str]]) -> str:
    """Whom a sentence is about in which nobody speaks: "" where it may be another person."""
    letters, names = row.letters, row.names
    if _STILL.match(letters):
        return before
    role = _ROLE_FIRST.match(letters)
    if role:
        meant = roles.get(row.things[role.end() - 1].word, set())
        return next(iter(meant)) if len(meant) == 1 else ""
    if not names:
        return before if "h" in letters else ""
    persons = [each for each in names if each in people or len(each.split()) in _PERSON_WORDS]
    starts = _SUBJECT.match(letters)
    subject = row.things[starts.end() - 1].name if starts else ""
    return subject if subject == before or persons == [subject] else ""
