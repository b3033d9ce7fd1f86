"""Whatever arrives and whatever the reader does: nothing is hidden, and no card moves."""

import shutil
import tempfile
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from fakes import FakeClock
from front_page_cases import bring, compare, make_story, relate, told
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from new_libraries import lay_out
from thorough import examples

from readerapp.domain.articles import ArticleQuery, View
from readerapp.domain.front_page import Edition, SectionKind
from readerapp.domain.labels import TEXT, LabelOpinion
from readerapp.library import bin as bin_
from readerapp.library import front_page, labels, marks, open_library, searching, stories
from readerapp.settings import LABELLED_TEXTS, LabelledUse
from readerapp.system import Paths

LANGUAGES = ("fr", "en", "ko")
Shown = dict[int, tuple[int, str, set[int]]]  # headline, its language, and reports, by place


class Page(RuleBasedStateMachine):
    """A library beside what a reader of its front page may rely on."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.clock = FakeClock()
        lay_out(self.folder)
        self.library = open_library(Paths.of_profile(self.folder), self.clock)
        self.ids: list[int] = []
        self.arrived: set[int] = set()  # in the edition that is read
        self.pending: set[int] = set()  # since
        self.uncompared: set[int] = set()
        self.came: dict[int, datetime] = {}
        self.binned: list[int] = []
        self.edition: Edition | None = None
        self.order: list[int] = []
        self.looked_at = self.clock.now()
        self.shown: Shown = {}

    @initialize()
    def begin(self) -> None:
        self.use_labels(LabelledUse.HIDDEN)
        self.arrive(8, 1, 0)
        self.look()

    @rule(
        count=st.integers(1, 5),
        paper=st.integers(0, 4),
        hours=st.integers(0, 20),
        is_compared=st.booleans(),
    )
    def arrive(self, count: int, paper: int, hours: int, is_compared: bool = True) -> None:
        first = len(self.ids)
        came = bring(
            self.library,
            *(
                told(
                    f"n{number}",
                    f"Paper {(paper + number) % 5}",
                    LANGUAGES[number % 3],
                    None if number % 7 == 0 else self.clock.now() - timedelta(hours=hours),
                    is_stub=number % 11 == 10,
                )
                for number in range(first, first + count)
            ),
            is_compared=is_compared,
        )
        self.uncompared |= set() if is_compared else {*came}
        self.ids += came
        self.came |= dict.fromkeys(came, self.clock.now())
        self.pending |= {*came}

    @rule(
        sizes=st.lists(st.integers(1, 4), min_size=1, max_size=5),
        are_linked=st.booleans(),
        joins=st.booleans(),
        is_next=st.booleans(),
    )
    def have_a_day(
        self, sizes: Sequence[int], are_linked: bool, joins: bool, is_next: bool
    ) -> None:
        """Stories and single articles arrive, linked or joining older ones; the reader looks."""
        before = self._of((0, 5, 9))
        for size in sizes:
            self.arrive(size, size, size)
            came = self.ids[-size:]
            if joins:
                came = [*before[:1], *came]
            if len(came) > 1:
                make_story(self.library, came)
                self.uncompared -= {*came}
            if are_linked and before:
                relate(self.library, came[-1], *before[:2], score=0.8)
            before = came
        if is_next:
            self.look_later(5, False)
        else:
            self.show()

    @rule()
    def compare(self) -> None:
        ids = self._living(self.uncompared)
        compare(self.library, *ids)
        self.uncompared -= {*ids}

    @rule(which=st.lists(st.integers(0, 15), min_size=2, max_size=6, unique=True))
    def tell_one_event(self, which: Sequence[int]) -> None:
        if len(ids := self._of(which)) > 1:
            make_story(self.library, ids)
            self.uncompared -= {*ids}

    @rule(one=st.integers(0, 15), other=st.integers(0, 15), copy=st.booleans())
    def link(self, one: int, other: int, copy: bool) -> None:
        ids = self._of((one, other))
        if len(ids) == 2:
            relate(self.library, *ids, score=0.7, same=0.9 if copy else 0.0, copy=copy)
            self.uncompared -= {ids[0]}

    @rule(one=st.integers(0, 15))
    def split(self, one: int) -> None:
        for each in self._of((one,)):
            stories.split(self.library, each)

    @rule(which=st.lists(st.integers(0, 15), min_size=1, max_size=6))
    def label(self, which: Sequence[int]) -> None:
        labels.say(self.library, self._of(which), [TEXT], LabelOpinion.BY_AI)

    @rule(which=st.lists(st.integers(0, 15), min_size=1, max_size=4))
    def label_no_longer(self, which: Sequence[int]) -> None:
        labels.say(self.library, self._of(which), [TEXT], None)

    @rule(use=st.sampled_from((LabelledUse.SHOWN, LabelledUse.HIDDEN, LabelledUse.HIDDEN)))
    def use_labels(self, use: LabelledUse) -> None:
        with self.library.store.write() as writer:
            writer.settings.set(LABELLED_TEXTS.key, use.value)

    @rule(which=st.lists(st.integers(0, 15), max_size=5), read=st.booleans())
    def mark(self, which: Sequence[int], read: bool) -> None:
        marks.mark_read(self.library, self._of(which), read=read)

    @rule(one=st.integers(0, 15), on=st.booleans(), less=st.booleans())
    def say(self, one: int, on: bool, less: bool) -> None:
        for each in self._of((one,)):
            (front_page.less if less else front_page.follow)(self.library, each, on=on)
            front_page.seen(self.library, each)

    @rule(which=st.lists(st.integers(0, 15), max_size=4))
    def remove(self, which: Sequence[int]) -> None:
        ids = self._of(which)
        self.binned += marks.remove(self.library, ids).changes.removed

    @precondition(lambda self: self.binned)
    @rule()
    def restore(self) -> None:
        bin_.restore_articles(self.library, self.binned)
        self.binned = []

    @rule(hours=st.integers(0, 6), new=st.booleans())
    def look_later(self, hours: int, new: bool) -> None:
        self.clock.advance(timedelta(hours=hours))
        self.look(new=new)

    @rule()
    def show(self) -> None:
        assert self.edition
        waited = front_page.waiting(self.library, self.edition.id)
        shown = front_page.show_waiting(self.library, self.edition.id, languages=LANGUAGES)
        assert shown
        assert (shown.id != self.edition.id) == waited.is_another
        if waited.is_another:
            self._turn_to(shown)
            return
        assert front_page.waiting(self.library, shown.id).is_empty
        if not waited.is_empty:
            self._take_in()
        more = sum(section.kind is SectionKind.SINCE for section in shown.sections)
        assert bool(more) >= bool(waited.new_stories)
        self._take(shown)

    def look(self, *, new: bool = False) -> None:
        found = front_page.current(self.library, languages=LANGUAGES, new=new)
        if found is None:
            return
        if self.edition is None or found.id != self.edition.id:
            self._turn_to(found)
        front_page.looked_at(self.library, found.id)
        self.looked_at = self.clock.now()
        self._take(found)

    def _turn_to(self, edition: Edition) -> None:
        """Another edition is shown: the next one, or one that took the place of the last one."""
        kept = {each.id for each in front_page.editions(self.library)}
        has_given_way = self.edition is not None and self.edition.id not in kept
        if not has_given_way:
            self.arrived = set()
        is_compared = self.uncompared.isdisjoint(self._living(self.pending))
        if not has_given_way or is_compared or self._is_over():
            self._take_in()
        self._begin(edition)

    def _is_over(self) -> bool:
        assert self.edition
        now = self.clock.now()
        is_of_today = self.edition.until.astimezone().date() >= now.astimezone().date()
        return now - self.looked_at >= timedelta(hours=4) or not is_of_today

    def _begin(self, edition: Edition) -> None:
        self.shown, self.order = {}, []
        front_page.looked_at(self.library, edition.id)
        self.looked_at = self.clock.now()
        self._take(edition)

    def _take_in(self) -> None:
        """An edition ends with the last arrival that is there: what lies in the bin and came later
        is for the next one."""
        living = self._living(self.ids)
        end = max(((self.came[each], each) for each in living), default=None)
        taken = {each for each in self.pending if end and (self.came[each], each) <= end}
        self.arrived |= taken
        self.pending -= taken

    def _take(self, edition: Edition) -> None:
        self.edition = edition
        for card in edition.cards:
            if card.place not in self.shown:
                self.shown[card.place] = (card.head.id, card.head.language, {*card.ids})
        places = [card.place for card in edition.cards]
        self.order = [each for each in places if each not in self.order] + self.order

    @invariant()
    def nothing_is_hidden(self) -> None:
        if self.edition is None:
            return
        now = front_page.edition(self.library, self.edition.id, LANGUAGES)
        assert now
        end = now.end
        rest = front_page.rest_ids(self.library, now.id)
        assert end.shown + end.rest == end.arrived
        assert len(rest) == len({*rest}) == end.rest
        hidden = {*searching.ids_of(self.library, ArticleQuery(View.HIDDEN))}
        listed = [*searching.ids_of(self.library, ArticleQuery(edition_id=now.id))]
        assert listed == [each for each in rest if each not in hidden]
        assert len(listed) == end.listed
        left_out = searching.ids_of(self.library, ArticleQuery(View.HIDDEN, edition_id=now.id))
        assert [*left_out] == [each for each in rest if each in hidden]
        assert len(left_out) == end.hidden
        on_page = [each for card in now.cards for each in card.ids]
        on_page += [each for card in now.cards for line in card.beside for each in line.ids]
        assert len(on_page) == len({*on_page}), "an article stands on the page twice"
        assert {*on_page}.isdisjoint({*rest} | hidden)
        living = self._all()
        assert {*on_page} | {*rest} <= living
        assert end.arrived == len(self.arrived & living)
        waiting = front_page.waiting(self.library, now.id)
        after = len((self.pending & living) - hidden)
        assert now.is_behind == bool(after)
        of_these = (self.uncompared & self.pending & living) - hidden
        assert waiting.is_another or waiting.is_pending == bool(of_these)
        if waiting.is_pending:
            assert waiting.is_empty
            assert (waiting.arrived, waiting.compared) == (after, after - len(of_these))
        if not self.uncompared & living:
            nothing_waits = self.pending.isdisjoint(living - hidden)
            assert waiting.is_empty == (nothing_waits and not waiting.is_another)
            assert not waiting.is_another or now.compared == now.to_compare

    @invariant()
    def no_card_moves(self) -> None:
        if self.edition is None:
            return
        now = front_page.edition(self.library, self.edition.id, LANGUAGES)
        assert now
        places = [card.place for card in now.cards]
        assert places == [place for place in self.order if place in {*places}]
        living = {*searching.ids_of(self.library, ArticleQuery())}  # and not hidden
        for card in now.cards:
            head, language, reports = self.shown[card.place]
            is_nearer = LANGUAGES.index(card.head.language) < LANGUAGES.index(language)
            assert card.head.id == head or head not in living or is_nearer
            assert reports & living <= {*card.ids}
            assert {*card.ids} <= living
            if card.ranked:
                assert front_page.score(card.ranked) == card.ranked.score

    def teardown(self) -> None:
        self.library.close()
        shutil.rmtree(self.folder)

    def _all(self) -> set[int]:
        """What is in the library, hidden or not."""
        views = (View.ALL, View.HIDDEN)
        return {i for each in views for i in searching.ids_of(self.library, ArticleQuery(each))}

    def _living(self, ids: Iterable[int]) -> list[int]:
        living = self._all()
        return [each for each in ids if each in living]

    def _of(self, which: Sequence[int]) -> list[int]:
        """Some articles that are in the library, each once, the newest ones for small numbers."""
        living = sorted(self._living(self.ids), reverse=True)
        return list(dict.fromkeys(living[each % len(living)] for each in which if living))


TestPage = Page.TestCase
TestPage.settings = settings(
    max_examples=examples(12),
    phases=[Phase.generate],  # a failing run is short enough; making it shorter takes minutes
    stateful_step_count=25,
    suppress_health_check=[HealthCheck.too_slow],
)
