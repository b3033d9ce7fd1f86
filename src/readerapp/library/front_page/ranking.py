"""Ranking: the score of a story, from local facts alone."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from readerapp.domain.articles import may_be_own
from readerapp.domain.front_page import LanguagePapers, RankFacts
from readerapp.domain.marks import StoryMark
from readerapp.domain.values import dataclass
from readerapp.library.front_page import weights
from readerapp.storage import ReportRow

HOUR = 3600.0  # seconds
Pair = tuple[int, int, bool, float]  # two ids, whether they are copies, probability of one event
Link = tuple[int, int, float]  # two ids, probability that they are related
Place = int  # where articles stand: a card, or a story


@dataclass(frozen=True)
class Moment:
    """The time an edition is ranked at. `until` and `since` (None: the first one) in seconds, ids
    break ties; `length` and `half_life` in hours. `active`: papers by language; `own`: the
    languages that the reader reads."""

    since: tuple[int, int] | None
    until: int
    length: float
    active: Mapping[str, int]
    own: Sequence[str]

    @property
    def half_life(self) -> float:
        """Hours after which a story counts half."""
        return max(self.length / 2, weights.HALF_LIFE)

    def is_new(self, row: ReportRow) -> bool:
        """Whether a report came since the edition before."""
        return self.since is None or (row.received, row.id) > self.since


def score(facts: RankFacts) -> float:
    """Return the score of a story: papers by language, times age and news, plus what the reader
    said. However many papers tell it in languages that the reader does not read, together they
    count less than a few that the reader does. A pure function of the facts that are shown."""
    own = told_in([each for each in facts.papers if each.is_own])
    foreign = told_in([each for each in facts.papers if not each.is_own])
    papers = own + weights.FOREIGN * foreign / (1 + foreign)
    decay = weights.UNDATED if facts.age is None else math.exp2(-facts.age / facts.half_life)
    news = 1.0 if facts.new_texts else weights.NOTHING_NEW
    said = (
        weights.FOLLOWED * facts.is_followed
        + weights.STARRED * bool(facts.starred)
        + weights.IMPORTANT * facts.is_important
        + weights.LESS_WANTED * facts.is_less_wanted
    )
    return papers * decay * news + said


def told_in(languages: Sequence[LanguagePapers]) -> float:
    """Return what it counts that papers tell a story in some languages."""
    papers = sum(
        each.papers / math.sqrt(max(each.active, weights.FEWEST_PAPERS)) for each in languages
    )
    return papers + weights.LANGUAGE * min(max(len(languages) - 1, 0), weights.LANGUAGES)


def nearest(
    ids: Sequence[int], links: Iterable[Link], place_of: Mapping[int, Place], sizes: Counter[Place]
) -> list[Place]:
    """Return what may stand beside a story, the nearest first: the places whose articles, `sizes`
    of them each, its reports `ids` are linked to on the whole.

    Each report of either side counts with its closest one of the other side, and with nothing where
    it has none: one pair out of many is chance.
    """
    closest: dict[Place, dict[int, float]] = {}
    for one, other, probability in links:
        if (place := place_of.get(other)) is not None:
            found = closest.setdefault(place, {})
            for each in (one, other):
                found[each] = max(found.get(each, 0.0), probability)
    means = {
        place: sum(found.values()) / (len(ids) + sizes[place]) for place, found in closest.items()
    }
    chosen = [place for place in means if means[place] >= weights.LINKED]
    return sorted(chosen, key=lambda place: (-means[place], place))


def in_order(rows: Iterable[ReportRow]) -> list[ReportRow]:
    """Return the reports of a story, the first one first, without a date last."""
    return sorted(rows, key=lambda row: (not row.is_dated, row.time, row.id))


def copies_of(rows: Sequence[ReportRow], pairs: Iterable[Pair]) -> frozenset[int]:
    """Return the reports that print nearly the text of one before them. `rows` in order."""
    name = {row.id: row.id for row in rows}
    place = {row.id: number for number, row in enumerate(rows)}

    def first(member: int) -> int:
        while name[member] != member:
            member = name[member]
        return member

    for one, other, is_copy, _ in pairs:
        if is_copy and one in name and other in name:
            here, there = sorted((first(one), first(other)), key=place.__getitem__)
            name[there] = here
    return frozenset(each for each in name if first(each) != each)


def rank_facts(
    rows: Sequence[ReportRow],
    copies: frozenset[int],
    mark: StoryMark,
    moment: Moment,
) -> RankFacts:
    """Return the facts a story is ranked by, with the score that follows. `rows` in order."""
    own = [row for row in rows if row.id not in copies]
    papers: dict[str, set[int]] = {}  # by language, that of the first report first
    for row in own:
        papers.setdefault(row.language, set()).add(row.source_id)
    dated = [row.time for row in rows if row.is_dated]
    facts = RankFacts(
        papers=tuple(
            LanguagePapers(
                tag,
                len(ids),
                max(moment.active.get(tag, 0), len(ids)),
                may_be_own(tag, moment.own),
            )
            for tag, ids in papers.items()
        ),
        age=max(moment.until - max(dated), 0) / HOUR if dated else None,
        half_life=moment.half_life,
        new_texts=sum([moment.is_new(row) for row in own]),
        is_followed=mark.is_followed,
        starred=sum([row.is_starred for row in rows]),
        is_less_wanted=mark.is_less_wanted,
    )
    return replace(facts, score=score(facts))


def is_large(rows: Sequence[ReportRow], copies: frozenset[int]) -> bool:
    """Return whether a story may be shown as large as a lead where it is the only one: texts of
    their own by several papers, one with a date."""
    own = [row for row in rows if row.id not in copies]
    papers = {row.source_id for row in own}
    enough = min(len(own), len(papers)) >= weights.LEAD_TEXTS
    return enough and any(row.is_dated for row in rows)


def is_lead(rows: Sequence[ReportRow], copies: frozenset[int], pairs: Iterable[Pair]) -> bool:
    """Return whether a story may be the lead: large, and sure enough to tell of one event."""
    same = [probability for _, _, _, probability in pairs if probability > 0]
    is_sure = bool(same) and sum(same) / len(same) >= weights.LEAD_SURE
    return is_sure and is_large(rows, copies)
