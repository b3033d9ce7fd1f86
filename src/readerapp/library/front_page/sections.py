"""Sections: which stories and articles stand on the page, where, under which heading, and what
stands beside them."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import islice, zip_longest

from readerapp.domain.front_page import CardSize, FrontSection, SectionKind
from readerapp.domain.values import dataclass
from readerapp.library.front_page import weights
from readerapp.library.front_page.ranking import Moment, nearest
from readerapp.library.front_page.stories import Candidate, Ranked, exact
from readerapp.messages import _
from readerapp.storage import Reader

_MONTH = 30 * 86_400  # seconds
Wanted = Callable[[Candidate], bool]
Pick = Callable[[Candidate, frozenset[int]], int]


def section_name(section: FrontSection, moment: str) -> str:
    """Return the heading of a section. `moment`: after which its articles came."""
    if section.kind is SectionKind.SINCE:
        return _("New since {moment}").format(moment=moment)
    names = {
        # Translators: a section of the front page: the main stories; so the next three
        SectionKind.TOP: _("Top stories"),
        SectionKind.MOVED_ON: _("New developments"),
        SectionKind.MORE: _("More stories"),
        SectionKind.ONLY_HERE: _("From one source"),
    }
    return section.name or names[section.kind]


@dataclass(frozen=True)
class Placed:
    """A candidate with its place on the page, and what is linked to it. `name`: of the folder."""

    story: Candidate
    section: SectionKind
    size: CardSize
    name: str = ""
    shown_at: datetime | None = None
    beside: tuple[Candidate, ...] = ()
    papers_left_out: frozenset[int] = frozenset()  # lend headlines enough already
    feeds: frozenset[int] = frozenset()  # of the folder, whose headline comes first


class PageMaker:
    """Places candidates, each once: what is linked to one that is placed stands beside it."""

    def __init__(self, reader: Reader, found: Sequence[Candidate], moment: Moment) -> None:
        self._reader = reader
        self._moment = moment
        self._found = {each.key: each for each in found}
        self._of = {row.id: each.key for each in found for row in each.rows}
        self._sizes = Counter(self._of.values())
        self._taken: set[int] = set()
        self._newest_singles: list[Candidate] | None = None
        self.placed: list[Placed] = []

    def place_all(self, stories: int, pick: Pick, is_routine: Wanted) -> None:
        """Fill every section but SINCE. `stories`: how many on top; `pick` returns the paper that
        would lend the headline, when some papers may not; what `is_routine` stands in small."""
        self._place_top(stories, pick, is_routine)
        self._place_moved_on()
        self._place_folders()
        wide = self._stories(lambda each: each.is_wide)
        self._place(wide, weights.MORE, SectionKind.MORE)
        self._place_only_here(is_routine)

    def likely_ids(self, stories: int) -> list[int]:
        """Return the reports of the stories that most likely come on top."""
        return [row.id for each in self._stories(lambda __: True)[:stories] for row in each.rows]

    def _place_top(self, stories: int, pick: Pick, is_routine: Wanted) -> None:
        lent: Counter[int] = Counter()
        first = len(self.placed)
        told = [each for each in self._found.values() if each.is_story]
        for each in Ranked(self._reader, told, self._moment).best_first():
            if len(self.placed) - first >= stories:
                break
            full = frozenset(
                paper for paper, cards in lent.items() if cards >= weights.HEADLINES_OF_ONE_PAPER
            )
            others = {row.source_id for row in each.rows} - full
            if each.key in self._taken or not others or not each.is_wanted:
                continue
            lent[pick(each, full)] += 1
            self._put(Placed(each, SectionKind.TOP, CardSize.BRIEF, papers_left_out=full))
        self.placed[first:] = _sized(self.placed[first:], is_routine)

    def _place_moved_on(self) -> None:
        def is_known(each: Candidate) -> bool:
            starred = any(row.is_starred for row in each.rows)
            return each.mark.is_followed or each.mark.seen_at is not None or starred

        self._place(self._stories(is_known), weights.MOVED_ON, SectionKind.MOVED_ON)

    def _place_folders(self) -> None:
        folders = self._reader.arrivals.top_folders()[: weights.IN_FOLDERS]
        if not folders:
            return
        each_one = max(1, min(weights.IN_A_FOLDER, weights.IN_FOLDERS // len(folders)))
        of_feed = {feed: folder for folder, _name, feeds in folders for feed in feeds}
        inside: dict[int, list[Candidate]] = {folder: [] for folder, *__ in folders}
        for each in (*self._stories(lambda __: True), *_in_turn(self._singles())):
            for folder in {of_feed[row.feed_id] for row in each.rows if row.feed_id in of_feed}:
                inside[folder].append(each)
        for folder, name, feeds in folders:
            before = len(self.placed)
            self._place(inside[folder], each_one, SectionKind.FOLDER, name)
            own = frozenset(feeds)
            self.placed[before:] = [replace(each, feeds=own) for each in self.placed[before:]]

    def _place_only_here(self, is_routine: Wanted) -> None:
        """One article of each paper; more of them where the page would be nearly empty."""
        singles = self._singles()
        feeds = {row.feed_id for each in singles for row in each.rows if row.feed_id is not None}
        since = self._moment.until - _MONTH
        paces = self._reader.arrivals.paces(feeds, since, weights.RARE)

        def order(each: Candidate) -> tuple[int, bool, int, int]:
            row = each.rows[0]
            pace = weights.RARE if row.feed_id is None else paces.get(row.feed_id, 0)
            return pace, not row.is_starred, -row.time, -row.id

        singles.sort(key=order)
        is_thin = len(self.placed) < weights.ONLY_HERE
        wanted = list(_in_turn(singles)) if is_thin else list(_one_a_paper(singles))
        sized = not self.placed
        first = len(self.placed)
        self._place(wanted, weights.ONLY_HERE, SectionKind.ONLY_HERE)
        if sized:  # nothing is told twice: the first articles are shown as large as stories
            self.placed[first:] = _sized(self.placed[first:], is_routine, with_lead=False)

    def place_since(self, wanted: Sequence[Candidate], at: datetime) -> None:
        """Place what came while the edition was read: the stories that are wanted, and articles of
        each source in turn. `at`: since when."""
        self._place(wanted, weights.STORIES, SectionKind.SINCE, shown_at=at)
        singles = _in_turn(self._singles())
        self._place(singles, weights.ONLY_HERE, SectionKind.SINCE, shown_at=at)

    def _stories(self, is_wanted: Wanted) -> list[Candidate]:
        """What is left of the stories, best first; of most copies are not looked up yet."""
        left = [each for each in self._found.values() if each.is_story and self._is_free(each)]
        left = [each for each in left if each.is_wanted and is_wanted(each)]
        return sorted(left, key=lambda each: (-each.facts.score, each.key))

    def _singles(self) -> list[Candidate]:
        """What is left of the single articles that can be read here, newest first."""
        if self._newest_singles is None:  # they are thousands: put in order once
            single = [each for each in self._found.values() if not each.is_story]
            whole = [each for each in single if not each.mark.is_less_wanted and each.can_be_read]
            whole.sort(key=lambda each: (each.rows[0].time, each.key), reverse=True)
            self._newest_singles = whole
        return [each for each in self._newest_singles if self._is_free(each)]

    def _is_free(self, each: Candidate) -> bool:
        return each.key not in self._taken

    def _place(
        self,
        wanted: Iterable[Candidate],
        most: int,
        section: SectionKind,
        name: str = "",
        shown_at: datetime | None = None,
    ) -> None:
        done = 0
        for each in wanted:
            if done >= most:
                break
            if self._is_free(each):
                (whole,) = exact(self._reader, [each], self._moment)
                self._put(Placed(whole, section, CardSize.BRIEF, name, shown_at))
                done += 1

    def _put(self, placed: Placed) -> None:
        self._taken.add(placed.story.key)
        beside = self._linked(placed.story)
        self._taken.update(each.key for each in beside)
        self.placed.append(replace(placed, beside=tuple(beside)))

    def _linked(self, story: Candidate) -> list[Candidate]:
        """What is directly linked to a story and not on the page, the closest first."""
        links = self._reader.arrivals.links(story.ids, weights.SEEN)
        near = nearest(story.ids, links, self._of, self._sizes)
        free = (
            key
            for key in near
            if key != story.key and key not in self._taken and not self._found[key].is_wide
        )
        return [self._found[key] for key in islice(free, weights.BESIDE)]


def _sized(placed: Sequence[Placed], is_routine: Wanted, *, with_lead: bool = True) -> list[Placed]:
    """The lead is the first that may be one, rather of what the reader can read; it stands before
    all others, and what is routine behind them, in small. So that no half of a row is empty, the
    only story may be as large."""
    routine = [each for each in placed if is_routine(each.story)]
    news = [each for each in placed if each not in routine]
    leads = [each for each in news if with_lead and each.story.is_lead]
    if with_lead and len(placed) == 1:
        leads = [each for each in news if each.story.is_large]
    lead = min(leads, key=lambda each: each.story.is_foreign, default=None)
    others = [each for each in news if each is not lead]
    sizes = [CardSize.SECOND] * weights.SECONDS
    sized = [
        replace(each, size=size or CardSize.BRIEF)
        for each, size in zip_longest(others, sizes[: len(others)])
    ]
    sized += routine
    return [replace(lead, size=CardSize.LEAD), *sized] if lead else sized


def _paper(each: Candidate) -> int:
    return each.rows[0].source_id


def _one_a_paper(singles: Iterable[Candidate]) -> Iterator[Candidate]:
    met: set[int] = set()
    for each in singles:
        if _paper(each) not in met:
            met.add(_paper(each))
            yield each


def _in_turn(singles: Iterable[Candidate]) -> Iterator[Candidate]:
    """The first of each paper, then the second of each, and so on."""
    papers: dict[int, list[Candidate]] = {}
    for each in singles:
        papers.setdefault(_paper(each), []).append(each)
    for turn in zip_longest(*papers.values()):
        yield from (each for each in turn if each is not None)
