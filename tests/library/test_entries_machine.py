"""Whatever a publisher does to a feed: no story lost, none shown twice, no read mark lost."""

import random
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule
from new_libraries import lay_out
from thorough import examples

from readerapp.domain.articles import ArticleQuery
from readerapp.domain.feeds import Feed
from readerapp.library.parser_jobs import FeedBytes
from readerapp.library.prepare_entries import prepare_entries
from readerapp.storage import Store, check

NOW = datetime(2026, 1, 6, 12, tzinfo=UTC)
ADDRESS = "https://news.example/feed"
FEED = Feed(0, "k", ADDRESS, title="News")


@dataclass(frozen=True)
class Story:
    """A story as the publisher has it now. `guid` "" is none, `at` may be unknown."""

    guid: str
    link: str
    title: str
    text: str
    at: datetime | None

    def item(self) -> str:
        guid = f"<guid isPermaLink='false'>{self.guid}</guid>" if self.guid else ""
        date = f"<pubDate>{self.at:%a, %d %b %Y %H:%M:%S} GMT</pubDate>" if self.at else ""
        return (
            f"<item>{guid}{date}<title>{self.title}</title><link>{self.link}</link>"
            f"<description>{self.text}</description></item>"
        )


@dataclass
class Publisher:
    """The feed: its stories by number, and which it lists, in order."""

    stories: dict[int, Story] = field(default_factory=dict)
    listed: list[int] = field(default_factory=list)
    changed: set[int] = field(default_factory=set)  # since the last fetch: one change each
    made: int = 0

    def fresh(self, what: str) -> str:
        self.made += 1
        return f"{what}-{self.made}"

    def document(self) -> bytes:
        items = "".join(self.stories[each].item() for each in self.listed)
        inside = f"<title>News</title><link>https://news.example/</link>{items}"
        return f"<rss version='2.0'><channel>{inside}</channel></rss>".encode()


class Fetching(RuleBasedStateMachine):
    """A library that fetches a feed, beside what the publisher did to it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        lay_out(self.folder)
        self.store = Store.open(self.folder, lambda: NOW)
        self.feed = FEED
        self.publisher = Publisher()
        self.articles: dict[int, int] = {}  # of the stories that were fetched
        self.read: set[int] = set()

    @initialize()
    def subscribe(self) -> None:
        with self.store.write() as writer:
            self.feed = replace(FEED, id=writer.feeds.subscribe(FEED, NOW))
        # From the beginning several stories have the guid "all", or no guid and one link:
        # what has it while it is alone is the next version of what had it while that was alone.
        for guid, link in (("shared", "shared"), ("none", "shared"), ("none", "home")):
            for _ in range(2):
                self.publish(guid, link, "own", dated=False, first=False)
        self.fetch()

    @rule(
        guid=st.sampled_from(["own", "shared", "none"]),
        link=st.sampled_from(["own", "shared", "home"]),
        title=st.sampled_from(["own", "own", "twin"]),
        dated=st.booleans(),
        first=st.booleans(),
    )
    def publish(self, guid: str, link: str, title: str, *, dated: bool, first: bool) -> None:
        made = self.publisher
        number = len(made.stories)
        twin = made.stories[made.listed[0]].title if title == "twin" and made.listed else ""
        links = {"own": f"https://news.example/{number}", "home": "https://news.example/"}
        story = Story(
            {"own": made.fresh("guid"), "shared": "all"}.get(guid, ""),
            links.get(link, "https://news.example/live"),
            twin or made.fresh("Title"),
            made.fresh("Words of"),
            NOW - timedelta(hours=5 * number, seconds=7) if dated else None,
        )
        alike = {
            each
            for each, other in made.stories.items()
            if (other.link, other.title) == (story.link, story.title)
        }
        if not alike <= set(made.listed) or alike & made.changed & self.articles.keys():
            return  # nobody could tell which of them is the old one, with another guid or text
        made.changed |= alike
        made.stories[number] = story
        made.listed.insert(0 if first else len(made.listed), number)
        made.changed.add(number)

    @rule(choice=st.integers(0, 99), title=st.booleans())
    def edit(self, choice: int, title: bool) -> None:
        made = self.publisher
        number = self._unchanged(choice)
        if number is None:
            return
        story = made.stories[number]
        if not title and story.at is None and self._has_twin(number):
            return  # without a date nothing is left by which to know it again
        edited = replace(story, text=made.fresh("Words of"))
        retitled = replace(story, title=made.fresh("Title"))
        made.stories[number] = retitled if title else edited

    @rule(choice=st.integers(0, 99))
    def change_guid(self, choice: int) -> None:
        number = self._unchanged(choice)
        if number is not None and self.publisher.stories[number].guid:
            story = self.publisher.stories[number]
            self.publisher.stories[number] = replace(story, guid=self.publisher.fresh("guid"))

    @rule(seed=st.integers(0, 99))
    def shuffle(self, seed: int) -> None:
        random.Random(seed).shuffle(self.publisher.listed)

    @rule(choice=st.integers(0, 99))
    def drop(self, choice: int) -> None:
        number = self._unchanged(choice)
        if number is not None:
            self.publisher.listed.remove(number)

    @rule(choice=st.integers(0, 99))
    def list_again(self, choice: int) -> None:
        gone = sorted(self.articles.keys() - set(self.publisher.listed))
        if gone:
            self.publisher.listed.append(gone[choice % len(gone)])

    @rule(choice=st.integers(0, 99))
    @precondition(lambda self: self.articles)
    def mark_read(self, choice: int) -> None:
        article = sorted(self.articles.values())[choice % len(self.articles)]
        with self.store.write() as writer:
            writer.statuses.mark_read([article], True, NOW)
        self.read.add(article)

    @rule()
    def fetch(self) -> None:
        with self.store.read() as reader:
            known = reader.feeds.entry_hashes(self.feed.id)
        found = prepare_entries(FeedBytes(self.publisher.document(), ADDRESS), self.feed, known)
        with self.store.write() as writer:
            writer.articles.put_many(found.entries, NOW, {self.feed.id: found.delivered})
        self._compare()
        self.publisher.changed.clear()

    def teardown(self) -> None:
        assert check(self.store.path) == ()
        self.store.close()
        shutil.rmtree(self.folder)

    def _compare(self) -> None:
        with self.store.read() as reader:
            ids = list(reader.articles.ids(ArticleQuery()))
            texts = {each.id: (each.title, each.body_text) for each in reader.articles.texts(ids)}
            heads = reader.articles.heads(ids)
        for number in self.publisher.listed:
            story = self.publisher.stories[number]
            same = [each for each in ids if texts[each] == (story.title, story.text)]
            assert len(same) == 1, f"{story} is there {len(same)} times"
            assert self.articles.setdefault(number, same[0]) == same[0], "another article"
        assert sorted(self.articles.values()) == sorted(ids), "an article too many or too few"
        assert {head.id for head in heads if head.is_read} == self.read

    def _unchanged(self, choice: int) -> int | None:
        """Return a listed story that has not changed since the last fetch, None for none."""
        left = [each for each in self.publisher.listed if each not in self.publisher.changed]
        if not left:
            return None
        number = left[choice % len(left)]
        self.publisher.changed.add(number)
        return number

    def _has_twin(self, number: int) -> bool:
        story = self.publisher.stories[number]
        key = (story.guid, story.link, story.title)
        others = (each for other, each in self.publisher.stories.items() if other != number)
        return any((each.guid, each.link, each.title) == key for each in others)


Fetching.TestCase.settings = settings(
    max_examples=examples(20),
    stateful_step_count=30,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink),
    suppress_health_check=list(HealthCheck),
)
TestFetching: Callable[..., object] = Fetching.TestCase
