"""Whatever a reader and the rules do: nothing protected goes, nothing in the bin is lost."""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from fakes import FakeClock
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from new_libraries import lay_out
from retention_cases import add_feed, binned, bring, living
from thorough import examples

from readerapp.domain.articles import Article
from readerapp.domain.retention import RetentionRule
from readerapp.library import bin as bin_
from readerapp.library import marks, open_library, reading, retention
from readerapp.library.retention import RetentionRules
from readerapp.storage import check
from readerapp.system import Paths

KEPT_DAYS = 7
RULES = st.builds(
    RetentionRule,
    days=st.sampled_from([0, 2, 5]),
    count=st.sampled_from([0, 1, 3]),
    takes_unread=st.booleans(),
    takes_starred=st.booleans(),
)


class Reading(RuleBasedStateMachine):
    """A library of two feeds beside what a reader would expect of it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.clock = FakeClock()
        lay_out(self.folder)
        self.library = open_library(Paths.of_profile(self.folder), self.clock)
        self.feeds: list[int] = []
        self.of_feed: dict[int, list[int]] = {}  # as they came: the last one last
        self.came: dict[int, datetime] = {}
        self.living: set[int] = set()
        self.bin: dict[int, tuple[datetime, bool, Article]] = {}  # when, by a rule, what it was
        self.read: set[int] = set()
        self.starred: set[int] = set()
        self.retained: set[int] = set()
        self.number = 0

    @initialize()
    def subscribe(self) -> None:
        self.feeds = [add_feed(self.library, name) for name in ("alpha", "beta")]
        self.of_feed = {feed: [] for feed in self.feeds}

    @rule(which=st.booleans(), count=st.integers(1, 4))
    def arrive(self, which: bool, count: int) -> None:
        feed = self.feeds[which]
        numbers = range(self.number, self.number + count)
        self.number += count
        ids = bring(self.library, feed, numbers, is_read=False)
        self.of_feed[feed] += ids
        self.living.update(ids)
        self.came.update(dict.fromkeys(ids, self.clock.now()))

    @rule(choice=st.integers(0, 99), on=st.booleans(), star=st.booleans())
    def mark(self, choice: int, on: bool, star: bool) -> None:
        ids = self._some(self.living, choice)
        marked = self.starred if star else self.read
        if star:
            marks.mark_starred(self.library, ids, starred=on)
        else:
            marks.mark_read(self.library, ids, read=on)
        marked.update(ids) if on else marked.difference_update(ids)

    @rule(hours=st.sampled_from([1, 30, 60]))
    def wait(self, hours: int) -> None:
        self.clock.advance(timedelta(hours=hours))

    @rule(choice=st.integers(0, 99))
    def remove(self, choice: int) -> None:
        ids = self._some(self.living, choice)
        self._expect_in_bin(ids, lambda: marks.remove(self.library, ids).changes.removed, False)

    @rule(choice=st.integers(0, 99))
    def restore(self, choice: int) -> None:
        ids = self._some(set(self.bin), choice)
        back = bin_.restore_articles(self.library, ids).changes.added
        assert set(back) == set(ids)
        for each in ids:
            _, by_rule, before = self.bin.pop(each)
            self._expect_equal(before)
            self.living.add(each)
            if by_rule:
                self.retained.add(each)

    @rule(overall=RULES)
    @precondition(lambda self: self.living)
    def apply(self, overall: RetentionRule) -> None:
        rules = RetentionRules(overall)
        expected = {each for feed in self.feeds for each in self._beyond(feed, overall)}
        found = retention.preview(self.library, rules)
        assert found.count == len(expected)
        gone = self._expect_in_bin(
            expected, lambda: retention.apply(self.library, rules).removed, True
        )
        assert gone == expected

    @rule()
    def forget(self) -> None:
        limit = self.clock.now() - timedelta(days=KEPT_DAYS)
        old = {each for each, (at, _, _) in self.bin.items() if at < limit}
        assert bin_.purge(self.library) == len(old)
        for each in old:
            del self.bin[each]

    @invariant()
    def agrees(self) -> None:
        assert living(self.library) == self.living
        assert binned(self.library) == set(self.bin)

    def teardown(self) -> None:
        assert check(self.library.store.path) == ()
        self.library.close()
        shutil.rmtree(self.folder)

    def _some(self, ids: set[int], choice: int) -> list[int]:
        return [each for each in sorted(ids) if (each + choice) % 3 == 0]

    def _beyond(self, feed: int, overall: RetentionRule) -> set[int]:
        here = [each for each in self.of_feed[feed] if each in self.living]
        oldest = self.clock.now() - timedelta(days=overall.days)
        reached = {each for each in here if overall.days and self.came[each] < oldest}
        if overall.count:
            reached.update(here[: -overall.count])
        return {each for each in reached if not self._is_protected(each, overall)}

    def _is_protected(self, each: int, overall: RetentionRule) -> bool:
        return (
            (each in self.starred and not overall.takes_starred)
            or (each not in self.read and not overall.takes_unread)
            or each in self.retained
        )

    def _expect_in_bin(
        self, ids: set[int] | list[int], act: Callable[[], tuple[int, ...]], by_rule: bool
    ) -> set[int]:
        before = {each: reading.article(self.library, each) for each in ids}
        gone = act()
        assert set(gone) == set(ids)
        for each in gone:
            article = before[each]
            assert article is not None
            self.living.discard(each)
            self.bin[each] = (self.clock.now(), by_rule, article)
        return set(gone)

    def _expect_equal(self, before: Article) -> None:
        article = reading.article(self.library, before.head.id)
        assert article is not None
        head = replace(
            before.head,
            is_read=before.head.id in self.read,
            is_starred=before.head.id in self.starred,
        )
        assert article == replace(before, head=head)


TestReading = Reading.TestCase
TestReading.settings = settings(
    max_examples=examples(12),
    stateful_step_count=25,
    suppress_health_check=[HealthCheck.too_slow],
)
