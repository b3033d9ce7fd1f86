"""A library in which everything was used is sound, and so is every copy that is made of it."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from fakes import FakeClock
from retention_cases import add_feed, bring, page
from storage_samples import fill

from readerapp import storage
from readerapp.domain.retention import RetentionRule
from readerapp.library import (
    Library,
    erasing,
    integrity,
    marks,
    retention,
    saved_searches,
    search_index,
    subscriptions,
)
from readerapp.library import bin as bin_
from readerapp.storage.salvaging.salvage import salvage


def remove_and_bring_back(library: Library) -> None:
    feed_id = add_feed(library, "back")
    ids = bring(library, feed_id, range(8))
    marks.remove(library, [*ids[:4], page(library, "page")])
    bin_.restore_articles(library, ids[:2])


def let_rules_remove(library: Library) -> None:
    feed_id = add_feed(library, "ruled")
    bring(library, feed_id, range(10))
    retention.set_feed_rule(library, feed_id, RetentionRule(count=4))
    assert len(retention.apply(library).removed) >= 6


def unsubscribe_and_back(library: Library) -> None:
    gone, back = add_feed(library, "left"), add_feed(library, "returned")
    bring(library, gone, range(3))
    bring(library, back, range(3))
    undo = subscriptions.unsubscribe(library, [back], remove_articles=True).undo
    subscriptions.unsubscribe(library, [gone], remove_articles=False)
    assert undo
    undo()


def search_and_rebuild(library: Library) -> None:
    found, _ = saved_searches.add(library, "Words", "words is:read")
    assert saved_searches.unread(library)[found] == 0
    search_index.rebuild_search_index(library)


def remove_while_the_index_is_made_anew(library: Library) -> None:
    ids = bring(library, add_feed(library, "waiting"), range(6))
    with library.store.write() as marker:
        marker.index.clear()
        marker.index.count_anew()
    search_index.index_articles(library, ids[:3])
    marks.remove(library, ids[2:5])
    search_index.index_articles(library, search_index.unindexed(library))


def let_the_bin_go(library: Library) -> None:
    assert isinstance(library.clock, FakeClock)
    library.clock.advance(timedelta(days=400))
    bin_.purge(library)


def forget_history(library: Library) -> None:
    erasing.erase_history(library)


USES = (
    remove_and_bring_back,
    let_rules_remove,
    unsubscribe_and_back,
    search_and_rebuild,
    remove_while_the_index_is_made_anew,
    forget_history,
    let_the_bin_go,
)


@pytest.mark.parametrize("uses", [USES, USES[::-1]], ids=["forth", "back"])
def test_using_everything_leaves_a_sound_library(
    library: Library, tmp_path: Path, uses: tuple[Callable[[Library], None], ...]
) -> None:
    fill(library.store)
    for use in uses:
        use(library)
        assert integrity.check(library) == [], use.__name__
    for make in (
        lambda target: integrity.backup(library, target),
        lambda target: salvage(library.store.path, target),
    ):
        copy = tmp_path / "copy.sqlite3"
        copy.unlink(missing_ok=True)
        make(copy)
        assert storage.check(copy) == ()
