"""Feeds, folders, their order, what is set for them, and what is known of their fetching."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from storage_samples import LATER, NOW, brought, dump, feed, fill_feeds, new_store, state, told

from readerapp.domain.articles import Changes
from readerapp.domain.feeds import Feed, FeedSettings, FeedState, FullText, Subscriptions
from readerapp.storage import FeedWriter, Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path / "data")
    yield opened
    opened.close()


def subscriptions(store: Store) -> Subscriptions:
    with store.read() as reader:
        return reader.feeds.subscriptions()


def shown(store: Store) -> dict[str, list[str]]:
    """Return what stands in each folder, in order, folders first; "" is the top."""
    found = subscriptions(store)
    names: dict[int | None, str] = {folder.id: folder.name for folder in found.folders}
    names[None] = ""
    there: dict[str, list[str]] = {name: [] for name in names.values()}
    for folder in found.folders:
        there[names[folder.parent_id]].append(folder.name)
    for each in found.feeds:
        there[names[each.folder_id]].append(each.key)
    assert_dense([(folder.parent_id, folder.position) for folder in found.folders])
    assert_dense([(each.folder_id, each.position) for each in found.feeds])
    return there


def assert_dense(places: list[tuple[int | None, int]]) -> None:
    for parent in {parent for parent, _ in places}:
        found = sorted(place for where, place in places if where == parent)
        assert found == list(range(len(found)))


def test_a_subscription_comes_back_as_it_was_given(store: Store) -> None:
    given = feed(
        "news",
        name="Mine",
        site="https://news.example",
        description="All of it",
        language="de",
        is_typed=True,
        settings=FeedSettings(90, FullText.AS_PUBLISHED, False, "fr", True),
        outline=(("category", "/a,b"), ("x", "é\ud800")),
    )
    with store.write() as writer:
        feed_id = writer.feeds.subscribe(given, NOW)
        assert writer.changes() == Changes(subscriptions=True)
    with store.read() as reader:
        kept = replace(given, outline=(("category", "/a,b"), ("x", "é?")))
        assert reader.feeds.feed(feed_id) == replace(kept, id=feed_id, subscribed_at=NOW)
        assert reader.feeds.state(feed_id) == FeedState(feed_id)
        assert reader.feeds.feed(99) is None
        assert reader.feeds.state(99) == FeedState(99)


def test_a_feed_is_found_by_any_of_its_addresses(store: Store) -> None:
    with store.write() as writer:
        feed_id = writer.feeds.subscribe(feed("a"), NOW)
        assert writer.feeds.readdress(feed_id, "https://b.example/atom") is None
        assert writer.feeds.readdress(99, "https://c.example/atom") is None
    with store.read() as reader:
        for address in ("https://b.example/atom", "HTTP://b.example/atom"):
            found = reader.feeds.by_address(address)
            assert found is not None
            assert found.id == feed_id
        assert reader.feeds.by_address("https://a.example/feed.xml") is None
        assert reader.feeds.key_of("http://a.example/feed.xml") == "a"
        assert reader.feeds.key_of("https://b.example/atom") == "a"
        assert reader.feeds.key_of("https://c.example/atom") is None


def test_subscribing_twice_finds_the_first(store: Store) -> None:
    with store.write() as writer:
        first = writer.feeds.subscribe(feed("a"), NOW)
        before = dump(store.path)
        with_http = Feed(0, "other", "http://a.example/feed.xml")
        assert writer.feeds.subscribe(with_http, LATER) == first
        assert writer.feeds.subscribe(Feed(0, "a", "https://else.example"), LATER) == first
    assert len(dump(store.path)) > len(before)
    assert [each.id for each in subscriptions(store).feeds] == [first]


def test_subscribing_costs_the_same_however_many_there_are(store: Store) -> None:
    steps: list[int] = []
    with store.write() as writer:
        folder = writer.feeds.add_folder("News", None)
        writer.feeds._connection.set_progress_handler(lambda: steps.append(1) or 0, 10)  # type: ignore[func-returns-value]  # None is what `or` is for
        counts = []
        for part in range(4):
            steps.clear()
            for number in range(300):
                writer.feeds.subscribe(feed(f"{part}-{number}", folder_id=folder), NOW)
            counts.append(len(steps))
        writer.feeds._connection.set_progress_handler(None, 0)
    assert counts[3] < 1.3 * counts[0]  # in steps of SQLite's machine
    positions = [each.position for each in subscriptions(store).feeds]
    assert positions == list(range(1200))


def test_feeds_and_folders_stand_where_they_are_put(store: Store) -> None:
    with store.write() as writer:
        feeds = writer.feeds
        world, sport = feeds.add_folder("world", None), feeds.add_folder("sport", None)
        asia = feeds.add_folder("asia", world)
        ids = {key: feeds.subscribe(feed(key, folder_id=world), NOW) for key in "abc"}
        ids["d"] = feeds.subscribe(feed("d", folder_id=4711), NOW)  # a folder that is gone
    assert shown(store) == {
        "": ["world", "sport", "d"],
        "world": ["asia", "a", "b", "c"],
        "sport": [],
        "asia": [],
    }
    with store.write() as writer:
        writer.feeds.place(ids["c"], world, 0)
        writer.feeds.place(ids["a"], asia)
        writer.feeds.place(ids["d"], world, 1)
        writer.feeds.place(99, world, 1)
        writer.feeds.place_folder(sport, asia)
        writer.feeds.place_folder(asia, None, 0)
        writer.feeds.rename_folder(sport, "games")
    assert shown(store) == {
        "": ["asia", "world"],
        "world": ["c", "d", "b"],
        "games": [],
        "asia": ["games", "a"],
    }


def test_a_folder_never_stands_inside_itself(store: Store) -> None:
    with store.write() as writer:
        outer = writer.feeds.add_folder("outer", None)
        inner = writer.feeds.add_folder("inner", outer)
        deep = writer.feeds.add_folder("deep", inner)
    for into in (outer, inner, deep):
        with pytest.raises(ValueError, match="inside itself"), store.write() as writer:
            writer.feeds.place_folder(outer, into)
    assert shown(store) == {"": ["outer"], "outer": ["inner"], "inner": ["deep"], "deep": []}


def test_removing_a_folder_keeps_what_is_in_it_and_is_undone(store: Store) -> None:
    with store.write() as writer:
        feeds = writer.feeds
        one, two, three = (feeds.add_folder(name, None) for name in ("one", "two", "three"))
        inner = feeds.add_folder("inner", two, (("created", "now"),))
        feeds.add_folder("last", two)
        ids = {key: feeds.subscribe(feed(key, folder_id=two), NOW) for key in "ab"}
        feeds.subscribe(feed("top"), NOW)
    before = dump(store.path)
    with store.write() as writer:
        removed = writer.feeds.remove_folder(two)
        assert writer.feeds.remove_folder(two) is None
    assert removed is not None
    assert shown(store)[""] == ["one", "inner", "last", "three", "top", "a", "b"]
    with store.write() as writer:
        assert writer.feeds.restore_folder(removed)
        assert not writer.feeds.restore_folder(removed)
    assert dump(store.path) == before
    with store.write() as writer:
        removed = writer.feeds.remove_folder(two)
        assert removed is not None
        writer.feeds.place(ids["a"], inner)
        writer.feeds.place_folder(three, None, 0)
        writer.feeds.remove_folder(one)
        writer.feeds.add_folder("new", None)
        assert writer.feeds.restore_folder(removed)
    assert shown(store) == {
        "": ["two", "three", "new", "top"],
        "two": ["inner", "last", "b"],
        "inner": ["a"],
        "last": [],
        "three": [],
        "new": [],
    }


def test_everything_is_put_back_in_one_go(store: Store) -> None:
    fill_feeds(store)
    with store.write() as writer:
        before = writer.feeds.reader.subscriptions()
        writer.feeds.place_folder(2, None, 0)
        writer.feeds.place_folder(1, 2)
        writer.feeds.place(1, None, 0)
        new = writer.feeds.add_folder("new", 2)
        writer.feeds.place(2, new)
        writer.feeds.put_back(before)
    after = subscriptions(store)
    assert after.feeds == before.feeds
    assert [each for each in after.folders if each.id != new] == list(before.folders)
    assert shown(store)["World"] == ["new", "one"]


def test_states_are_kept_byte_for_byte(store: Store) -> None:
    fill_feeds(store)
    with store.write() as writer:
        writer.feeds.save_states([state(2), state(99), FeedState(1, etag='"é"')])
        assert writer.changes() == Changes()
    found = subscriptions(store).states
    assert found == {1: FeedState(1, etag='"é"'), 2: state(2)}
    with store.write() as writer:
        writer.feeds.save_states([FeedState(2)])
    assert subscriptions(store).states[2] == FeedState(2)


def test_what_a_feed_says_of_itself_is_kept(store: Store) -> None:
    said = {"title": "New", "site": "https://s.example", "description": "D", "language": "fr"}
    fill_feeds(store)
    with store.write() as writer:
        writer.feeds.describe(1, **said)
        assert writer.changes().subscriptions
    with store.write() as writer:
        writer.feeds.describe(1, **said)
        writer.feeds.describe(99, **said)
        assert not writer.changes()
    found = subscriptions(store).feeds[0]
    assert (found.title, found.site, found.description, found.language) == tuple(said.values())


def test_a_name_of_the_users_shows_on_articles(store: Store) -> None:
    fill_feeds(store)
    with store.write() as writer:
        writer.feeds.rename(1, "Yours")
        assert set(writer.changes().changed) == set(writer.feeds.reader.article_ids(1))
    with store.read() as reader:
        ids = reader.feeds.article_ids(1)
        assert {head.source for head in reader.articles.heads(ids)} == {"Yours"}
        assert {head.feed_id for head in reader.articles.heads(ids)} == {1}
    with store.write() as writer:
        writer.feeds.rename(1, "")
    with store.read() as reader:
        assert {head.source for head in reader.articles.heads(ids)} == {"The one"}


def test_settings_that_want_less_fetch_less(store: Store) -> None:
    fill_feeds(store)
    with store.write() as writer:
        assert writer.feeds.reader.wanted_counts() == (2, 1)
        writer.feeds.set_settings(1, FeedSettings(pictures=False, is_muted=True))
        assert writer.feeds.reader.wanted_counts() == (2, 0)
        writer.feeds.set_settings(1, FeedSettings(full_text=FullText.AS_PUBLISHED))
        assert writer.feeds.reader.wanted_counts() == (0, 0)
    settings = {each.id: each.settings for each in subscriptions(store).feeds}
    assert settings[1] == FeedSettings(full_text=FullText.AS_PUBLISHED)


def test_hosts_are_left_alone_until_then(store: Store) -> None:
    with store.write() as writer:
        writer.feeds.hold("a.example", LATER)
        writer.feeds.hold("b.example", NOW)
        writer.feeds.hold("a.example", LATER + timedelta(hours=1))
    with store.read() as reader:
        assert reader.feeds.holds(NOW) == {"a.example": LATER + timedelta(hours=1)}
        assert reader.feeds.holds(LATER + timedelta(hours=1)) == {}


def test_icons_are_looked_for_again_when_they_are_old(store: Store) -> None:
    with store.write() as writer:
        ids = [writer.feeds.subscribe(feed(key), NOW) for key in "abc"]
        writer.feeds.set_icon(ids[0], b"old", NOW)
        writer.feeds.set_icon(ids[0], None, LATER)  # not found this time
        writer.feeds.set_icon(ids[1], None, NOW)
        writer.feeds.set_icon(99, b"nobody's", NOW)
    with store.read() as reader:
        assert reader.feeds.icons() == {ids[0]: b"old"}
        assert [reader.feeds.icon(each) for each in ids] == [b"old", None, None]
        assert reader.feeds.icons_due(NOW, 9) == [ids[2]]
        assert reader.feeds.icons_due(LATER, 1) == [ids[2]]
        assert reader.feeds.icons_due(LATER, 9) == [ids[2], ids[1]]


def test_entry_hashes_of_the_last_entries(store: Store) -> None:
    def hashes(feeds: FeedWriter, limit: int) -> set[bytes]:
        return set(feeds.reader.entry_hashes(1, limit))

    with store.write() as writer:
        writer.feeds.subscribe(feed("a"), NOW)
        for number in range(4):
            writer.articles.put_many([brought(told(number, "a"), 1)], NOW)
        assert hashes(writer.feeds, 9) == {f"Story {i}".encode() for i in range(4)}
        assert hashes(writer.feeds, 2) == {b"Story 2", b"Story 3"}
