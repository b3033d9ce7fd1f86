"""Candidates of an edition: the stories and single articles that arrived, best first when asked."""

import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from readerapp.domain.front_page import RankFacts
from readerapp.domain.marks import StoryMark, join_marks
from readerapp.domain.values import dataclass
from readerapp.library.front_page import weights
from readerapp.library.front_page.ranking import (
    Moment,
    Pair,
    copies_of,
    in_order,
    is_large,
    is_lead,
    rank_facts,
)
from readerapp.storage import Reader, ReportRow

_AT_ONCE = 40  # stories whose copies are looked up together
_NO_FACTS = RankFacts((), None, 1.0, 0)  # of a single article
_NO_MARK = StoryMark()


@dataclass(frozen=True)
class Candidate:
    """A story, or a single article, that something arrived of. `rows` in order. Single articles
    are not ranked: they are thousands, and each of one paper.

    Until its copies are looked up (`is_exact`) `facts` count each report as a text of its own, so
    that its score can only be lower. `key` names it, and breaks ties.
    """

    key: int
    rows: tuple[ReportRow, ...]
    mark: StoryMark
    facts: RankFacts
    copies: frozenset[int] = frozenset()
    pairs: tuple[Pair, ...] = ()
    is_exact: bool = False

    @property
    def is_story(self) -> bool:
        """Whether more than one report tells it."""
        return len(self.rows) > 1

    @property
    def is_wide(self) -> bool:
        """Whether so many sources tell it that it is no line beside another one."""
        return len({row.source_id for row in self.rows}) >= weights.WIDE

    @property
    def is_wanted(self) -> bool:
        """Whether it may stand on the page: less of it is wanted only while much speaks for it, and
        nothing is of which only titles are here."""
        return self.can_be_read and (not self.mark.is_less_wanted or self.facts.score > 0)

    @property
    def can_be_read(self) -> bool:
        """Whether any of it can be read here: of a stub only the title is."""
        return not self.rows[0].is_stub or not all(row.is_stub for row in self.rows)

    @property
    def is_lead(self) -> bool:
        """Whether it may be the lead of an edition."""
        return is_lead(self.rows, self.copies, self.pairs)

    @property
    def is_large(self) -> bool:
        """Whether it may be shown as large as a lead where it is the only story."""
        return is_large(self.rows, self.copies)

    @property
    def is_foreign(self) -> bool:
        """Whether it is told in none of the languages that the reader reads."""
        return not any(each.is_own for each in self.facts.papers)

    @property
    def ids(self) -> tuple[int, ...]:
        """The ids of its reports, the first one first."""
        return tuple(row.id for row in self.rows)


def candidates(reader: Reader, arrived: Sequence[int], moment: Moment) -> list[Candidate]:
    """Return what articles that arrived tell, their stories whole."""
    rows = reader.arrivals.reports(arrived)
    stories = {row.story_id for row in rows if row.story_id is not None}
    together = sorted(reader.arrivals.stories(stories), key=lambda row: row.story_id or 0)
    groups = [in_order(found) for _, found in groupby(together, key=lambda row: row.story_id)]
    told = {row.id for group in groups for row in group}
    groups += [[row] for row in rows if row.id not in told]
    marks = reader.story_marks.of(row.id for group in groups for row in group)
    return [candidate(group, marks, moment) for group in groups]


def candidate(
    rows: Sequence[ReportRow], marks: Mapping[int, StoryMark], moment: Moment
) -> Candidate:
    """Return one candidate without its copies looked up; a single article has none."""
    if len(rows) == 1:
        key = rows[0].id
        return Candidate(key, tuple(rows), marks.get(key, _NO_MARK), _NO_FACTS, is_exact=True)
    said = [marks[row.id] for row in rows if row.id in marks]
    mark = join_marks(*said) if said else _NO_MARK
    facts = rank_facts(rows, frozenset(), mark, moment)
    return Candidate(min([row.id for row in rows]), tuple(rows), mark, facts)


class Ranked:
    """Candidates, best first. Copies are looked up for those that come near to being shown: of
    thousands that would read as many relations of each."""

    def __init__(self, reader: Reader, found: Iterable[Candidate], moment: Moment) -> None:
        self._reader = reader
        self._moment = moment
        self._left = {each.key: each for each in found}
        self._heap = [(-each.facts.score, each.key) for each in self._left.values()]
        heapq.heapify(self._heap)

    def best_first(self) -> Iterator[Candidate]:
        """Yield each once, with its copies."""
        while self._heap:
            _, key = self._heap[0]
            if self._left[key].is_exact:
                heapq.heappop(self._heap)
                yield self._left[key]
            else:
                self._look_up()

    def _look_up(self) -> None:
        taken = [heapq.heappop(self._heap)[1] for _ in range(min(_AT_ONCE, len(self._heap)))]
        for each in exact(self._reader, [self._left[key] for key in taken], self._moment):
            self._left[each.key] = each
            heapq.heappush(self._heap, (-each.facts.score, each.key))


def exact(reader: Reader, found: Sequence[Candidate], moment: Moment) -> list[Candidate]:
    """Return candidates with their copies looked up, in the same order."""
    place = {row.id: each.key for each in found for row in each.rows}
    pairs: dict[int, list[Pair]] = {each.key: [] for each in found}
    asked = [row.id for each in found if not each.is_exact and each.is_story for row in each.rows]
    for pair in reader.arrivals.pairs(asked) if asked else ():
        if place[pair[0]] == place[pair[1]]:
            pairs[place[pair[0]]].append(pair)
    return [each if each.is_exact else _exact(each, pairs[each.key], moment) for each in found]


def _exact(each: Candidate, pairs: list[Pair], moment: Moment) -> Candidate:
    copies = copies_of(each.rows, pairs)
    facts = rank_facts(each.rows, copies, each.mark, moment)
    return Candidate(each.key, each.rows, each.mark, facts, copies, tuple(pairs), is_exact=True)
