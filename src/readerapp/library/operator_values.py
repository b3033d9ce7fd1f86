"""Values of search operators in this library: names to ids, dates to seconds, languages to tags."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import TypeVar

from readerapp.domain import searches
from readerapp.domain.annotations import tag_key
from readerapp.languages.folding import fold, spell
from readerapp.languages.names import languages_called
from readerapp.languages.search_query import days_of
from readerapp.messages import CHOSEN
from readerapp.settings import INTERFACE_LANGUAGE
from readerapp.storage import Reader, expression

Key = TypeVar("Key")

MOST_NAMES = 50  # of sources that the full-text index is asked for at once


class OperatorValues:
    """Looks up searches in one snapshot, on the day `today` of the reader's calendar."""

    def __init__(self, reader: Reader, today: date) -> None:
        self._reader = reader
        self._today = today
        self.problems: list[searches.Problem] = []

    def part(self, part: searches.Part) -> searches.Part | None:
        """Return the part without Asked, None when nothing of it is left."""
        if isinstance(part, searches.OperatorTerm) and part.operator is searches.Operator.MEANING:
            self._refuse(searches.ProblemKind.NO_MEANING, part)
            return searches.Among(())  # all articles would look like an answer
        if isinstance(part, searches.OperatorTerm):
            return self._fact(part) if part.value else None
        if isinstance(part, searches.Not):
            inner = self.part(part.part)
            return searches.Not(inner) if inner else None
        if isinstance(part, searches.All | searches.Either):
            inside = tuple(found for each in part.parts if (found := self.part(each)))
            return replace(part, parts=inside) if inside else None
        return part

    def _fact(self, asked: searches.OperatorTerm) -> searches.Part | None:
        find: dict[searches.Operator, Callable[[searches.OperatorTerm], searches.Part | None]] = {
            searches.Operator.SOURCE: self._feeds_or_sources,
            searches.Operator.FEED: self._feeds_or_sources,
            searches.Operator.FOLDER: self._folder,
            searches.Operator.LANGUAGE: self._language,
            searches.Operator.TAG: self._tag,
            searches.Operator.NOTE: self._note,
            searches.Operator.BEFORE: self._days,
            searches.Operator.AFTER: self._days,
            searches.Operator.ON: self._days,
            searches.Operator.READ: self._days,
        }
        return find.get(asked.operator, self._choice)(asked)

    def _choice(self, asked: searches.OperatorTerm) -> searches.Part | None:
        value = asked.value.lower()
        if value not in searches.CHOICES.get(asked.operator, ()):
            return self._refuse(searches.ProblemKind.NO_CHOICE, asked)
        if asked.operator is searches.Operator.IS:
            return searches.HasState(searches.State(value))
        if asked.operator is searches.Operator.HAS:
            return searches.HasContent(searches.ContentKind(value))
        if value == searches.NO_LABEL:
            return searches.Not(searches.HasLabel(searches.LABELS["ai"]))
        if value in (searches.SIGNED, searches.MINE):
            return searches.SaysLabel(value == searches.MINE)
        return searches.HasLabel(searches.LABELS[value])

    def _days(self, asked: searches.OperatorTerm) -> searches.Part | None:
        days = days_of(asked.value, self._today)
        if days is None:
            return self._refuse(searches.ProblemKind.NO_DATE, asked)
        (first, first_day), (end, end_day) = (_start(day) for day in days)
        if asked.operator is searches.Operator.BEFORE:
            return searches.Between(end=first, end_day=first_day)
        if asked.operator is searches.Operator.AFTER:
            return searches.Between(first, first_day=first_day)
        if asked.operator is searches.Operator.READ:
            return searches.ReadBetween(first, end)
        return searches.Between(first, end, first_day, end_day)

    def _language(self, asked: searches.OperatorTerm) -> searches.Part | None:
        tags = self._reader.names.languages()
        found = languages_called(asked.value, tags, self._interface_language())
        return (
            searches.InLanguages(found)
            if found
            else self._refuse(searches.ProblemKind.NO_LANGUAGE, asked)
        )

    def _interface_language(self) -> str:
        stored = self._reader.settings.get(INTERFACE_LANGUAGE.key)
        return str(stored or "") or CHOSEN.language

    def _feeds_or_sources(self, asked: searches.OperatorTerm) -> searches.Part | None:
        names = self._reader.names
        known = dict(names.sources())
        called = _called(
            asked,
            [
                *((("feed", id_), called) for id_, _, called in names.feeds()),
                *((("source", id_), (name,)) for id_, name in known.items()),
            ],
        )
        if not called:
            return self._refuse(searches.ProblemKind.NO_FEED, asked)
        feeds = tuple(id_ for kind, id_ in called if kind == "feed")
        sources = tuple(id_ for kind, id_ in called if kind == "source")
        found = [searches.Phrase(fold(known[source]), searches.Column.SOURCE) for source in sources]
        return searches.InFeeds(feeds, sources, _any_of(found) if len(found) <= MOST_NAMES else "")

    def _folder(self, asked: searches.OperatorTerm) -> searches.Part | None:
        folders = self._reader.names.folders()
        inside = set(_called(asked, ((id_, (name,)) for id_, _, name in folders)))
        if not inside:
            return self._refuse(searches.ProblemKind.NO_FOLDER, asked)
        size = 0
        while len(inside) > size:  # what is in them, whatever the order and the depth
            size = len(inside)
            inside |= {id_ for id_, parent, _ in folders if parent in inside}
        return searches.InFeeds(
            tuple(id_ for id_, f, _ in self._reader.names.feeds() if f in inside)
        )

    def _tag(self, asked: searches.OperatorTerm) -> searches.Part | None:
        tags = self._reader.annotations.tags()
        wanted = tag_key(asked.value)
        exact = tuple(tag.key for tag in tags if tag.key == wanted)
        if asked.is_quoted and exact:
            return searches.HasTags(exact)
        called = _called(asked, ((tag.key, (tag.name,)) for tag in tags))
        found = tuple(dict.fromkeys((*exact, *called)))
        return (
            searches.HasTags(found) if found else self._refuse(searches.ProblemKind.NO_TAG, asked)
        )

    def _note(self, asked: searches.OperatorTerm) -> searches.Part | None:
        folded = fold(asked.value)
        return searches.HasNote(folded) if folded else None

    def _refuse(
        self, kind: searches.ProblemKind, asked: searches.OperatorTerm
    ) -> searches.Part | None:
        self.problems.append(searches.Problem(kind, asked.operator, asked.value))
        return None


def _start(day: date) -> tuple[int, int]:
    """Return the first second of a day where the reader is, and the one in UTC."""
    in_utc = int(datetime.combine(day, time(), UTC).timestamp())
    try:
        return int(datetime.combine(day, time()).timestamp()), in_utc  # as local time
    except (OverflowError, ValueError, OSError):  # outside of what the system can place
        return in_utc, in_utc


def _any_of(words: Iterable[searches.Phrase]) -> str:
    return " OR ".join(expression(each, spell) for each in words)


def _called(
    asked: searches.OperatorTerm, named: Iterable[tuple[Key, tuple[str, ...]]]
) -> tuple[Key, ...]:
    """The keys of those called so; of a quoted name those called exactly so, if there are any.

    Otherwise the words stand at the beginning of a name's words: "monde" means "Le Monde".
    """
    wanted = fold(asked.value)
    if not wanted:
        return ()
    folded = [(key, [fold(name) for name in names]) for key, names in named]
    exact = tuple(key for key, names in folded if wanted in names)
    if asked.is_quoted and exact:
        return exact
    return tuple(key for key, names in folded if any(f" {wanted}" in f" {name}" for name in names))
