"""Four days of a reader with 25 feeds: what arrives, and what is done in the window."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple

from fakes import FakeClock
from front_page_desktop import page_of
from front_page_screen import place_all
from PySide6.QtWidgets import QWidget
from window_desktop import UNIT_VECTOR, Desktop, Key, article

from readerapp.background.refreshing import Phase, RefreshTotals
from readerapp.domain.articles import Relatedness
from readerapp.domain.feeds import Feed, FeedState
from readerapp.library import marks
from readerapp.library.embedding_worker import MODEL
from readerapp.library.search_index import incoming
from readerapp.storage import FeedEntry, Incoming, NewRelation

# In this computer's time; some days ago, so that dates of other years are named as such.
FIRST_MORNING = (datetime.now() - timedelta(days=9)).replace(hour=8, minute=0).astimezone()
LANGUAGES = ("en", "fr", "de", "es", "ar", "ja")
PAPERS = 25
IN_FOLDER = 4  # the first papers


class Clock(FakeClock):
    """A clock that is set by the hour of the day."""

    def set(self, hour: int, minute: int = 0, days: int = 0) -> None:
        """Go on to a time of this day, or of one that comes `days` later."""
        local = self.now().astimezone() + timedelta(days=days)
        later = local.replace(hour=hour, minute=minute, second=0, microsecond=0)
        assert later > self.now()
        self.advance(later - self.now())


class Batch(NamedTuple):
    """What arrived together; `stories`: the reports of each, with those that were there."""

    ids: list[int]
    stories: list[list[int]]


@dataclass
class Play:
    """The feeds, what they bring, and the reader before the window."""

    desktop: Desktop
    clock: Clock
    chance: random.Random = field(default_factory=lambda: random.Random(4))
    feeds: list[int] = field(default_factory=list)
    ends: dict[int, list[int]] = field(
        default_factory=dict
    )  # of each edition before more was shown
    arrived: int = 0

    def subscribe(self) -> None:
        """Subscribe to the papers, the first ones in a folder."""
        with self.desktop.library.store.write() as writer:
            folder = writer.feeds.add_folder("Harbour", None)
            for n in range(PAPERS):
                made = Feed(
                    0,
                    f"paper-{n}",
                    f"https://paper{n}.example/feed",
                    f"Paper {n}",
                    language=LANGUAGES[n % len(LANGUAGES)],
                    folder_id=folder if n < IN_FOLDER else None,
                )
                self.feeds.append(writer.feeds.subscribe(made, self.clock.now()))
        self.desktop.reader.events.subscriptions_changed.emit()

    def bring(
        self,
        sizes: Sequence[int] = (),
        singles: int = 0,
        joins: Sequence[Sequence[int]] = (),
        *,
        is_compared: bool = True,
    ) -> Batch:
        """Let feeds bring stories of so many reports, single articles, and a report more of each of
        some stories."""
        told = [
            (story, paper)
            for story, size in enumerate([*sizes, *(1 for __ in joins)])
            for paper in self.chance.sample(range(PAPERS), size)
        ]
        papers = [paper for __, paper in told]
        papers += [self.chance.randrange(PAPERS) for __ in range(singles)]
        now = self.clock.now()
        with self.desktop.library.store.write() as writer:
            stored = writer.articles.put_many([self._report(paper) for paper in papers], now)
            writer.feeds.save_states(
                FeedState(each, checked_at=now, succeeded_at=now, changed_at=now)
                for each in self.feeds
            )
            changes = writer.changes()
        ids = [each for each, __ in stored]
        stories: list[list[int]] = [[] for __ in sizes] + [list(each) for each in joins]
        for (story, __), each in zip(told, ids, strict=False):
            stories[story].append(each)
        batch = Batch(ids, stories)
        if is_compared:
            self.compare(batch)
        self.desktop.reader.events.publish(changes)
        totals = RefreshTotals(Phase.FEEDS)
        totals.total = totals.asked = totals.answered = PAPERS
        totals.new = len(ids)
        self.desktop.reader.features.front.controller.note_refresh(totals)
        return batch

    def _report(self, paper: int) -> Incoming:
        self.arrived += 1
        language = LANGUAGES[paper % len(LANGUAGES)]
        made = article(
            self.arrived,
            title=f"Report {self.arrived}",
            language=language,
            published=self.clock.now() - timedelta(minutes=self.chance.randrange(1, 90)),
            source=f"Paper {paper}",
        )
        return incoming(made, FeedEntry(self.feeds[paper], str(self.arrived).encode()))

    def compare(self, batch: Batch) -> None:
        """Compare what arrived with the rest, as a worker would; the first single article of it is
        like the first story without telling of the same."""
        told = {each: story for story in batch.stories for each in story}
        with self.desktop.library.store.write() as writer:
            writer.vectors.put(MODEL, [(each, UNIT_VECTOR, "{}") for each in batch.ids])
            for each in batch.ids:
                same = [other for other in told.get(each, ()) if other < each]
                found = [
                    NewRelation(other, Relatedness.SAME_STORY, 0.9, (), False, 0.95)
                    for other in same
                ]
                writer.relations.replace(each, MODEL, found)
            single = next((each for each in batch.ids if each not in told), None)
            if single is not None and batch.stories:
                near = [
                    NewRelation(other, Relatedness.RELATED, 0.7, (), False, 0.1)
                    for other in batch.stories[0]
                ]
                writer.relations.replace(single, MODEL, near)
            writer.stories.regroup(batch.stories)

    def show(self) -> None:
        """Press the key that shows what waits."""
        page = page_of(self.desktop)
        assert page.edition is not None
        before = page.edition
        self.desktop.focus(page.cards[0])
        self.desktop.press(Key.Key_U)
        self.desktop.until(lambda: not page.head.has_news)
        self.desktop.settle()
        place_all(page)
        if page.edition.id == before.id:
            self.ends.setdefault(before.id, []).append(int(before.until.timestamp()))

    def read(self, number: int, key: Key = Key.Key_T) -> int:
        """Open the story of a card, and go back to the page; return the article it is known by."""
        page, window = page_of(self.desktop), self.desktop.window
        card = page.cards[number]
        article_id = card.article_id
        self.desktop.focus(card)
        self.desktop.press(key)
        self.desktop.until(window.story.isVisible)
        self.desktop.settle()
        self.clock.advance(timedelta(minutes=3))
        self.desktop.press(Key.Key_Escape)
        self.desktop.until(page.isVisible)
        self.desktop.settle()
        place_all(page)
        return article_id

    def mark_read(self, ids: Sequence[int]) -> None:
        """Read articles elsewhere, as an account tells it."""
        done = marks.mark_read(self.desktop.library, ids, read=True)
        self.desktop.reader.events.publish(done.changes)
        self.desktop.settle()

    def look_away_and_back(self) -> None:
        """Go to another window, and back to this one."""
        other = QWidget()
        self.desktop.qtbot.addWidget(other)
        for each in (other, self.desktop.window):
            each.show()
            each.activateWindow()
            self.desktop.until(each.isActiveWindow)
        other.hide()
        self.desktop.settle()
