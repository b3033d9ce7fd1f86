"""Accounts on disk: which change of a mark becomes a wish, and what survives removal and damage."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from account_writes import ACCOUNT, NOW
from salvage_cases import salvaged
from storage_cases import folder, original
from storage_samples import FILE_NAME, feed, new_store, open_store, plain, put

from readerapp.domain.accounts import MarkField
from readerapp.storage import Store
from readerapp.storage.accounts.reader import Wish
from readerapp.storage.file.connection import connect

__all__ = ["folder", "original"]  # fixtures
READ, STARRED = MarkField.READ, MarkField.STARRED


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A library with three articles, the first two of which are entries of an account."""
    with closing(new_store(tmp_path)) as opened:
        put(opened, *(plain(f"urn:{number}", f"Story {number}") for number in range(3)))
        with opened.write() as writer:
            account = writer.accounts.add(ACCOUNT, NOW)
            writer.accounts.know(account, [("1", False, False), ("2", False, False)])
            writer.accounts.join(account, [("1", 1), ("2", 2)], NOW)
        yield opened


def wishes(store: Store) -> dict[tuple[str, MarkField], bool]:
    return {(each.remote_id, each.field): each.wanted for each in waiting(store)}


def waiting(store: Store) -> tuple[Wish, ...]:
    with store.read() as reader:
        return reader.accounts.wishes(1)


def mark(store: Store, article: int, *, read: bool) -> None:
    with store.write() as writer:
        writer.statuses.mark_read([article], read, NOW)


def take_over(store: Store, field: MarkField, *entries: str, value: bool = True) -> int:
    with store.write() as writer:
        return writer.accounts.take_over(1, field, value, entries, NOW)


def test_a_mark_and_its_wish_are_one_transaction(store: Store) -> None:
    def mark_and_fail() -> None:
        with store.write() as writer:
            writer.statuses.mark_read([1, 3], True, NOW)
            assert [each.remote_id for each in writer.accounts.reader.wishes(1)] == ["1"]
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        mark_and_fail()
    assert wishes(store) == {}
    with store.read() as reader:
        assert not any(head.is_read for head in reader.articles.heads([1, 3]))


def test_what_the_server_has_is_no_wish_unless_one_waits(store: Store) -> None:
    assert take_over(store, READ, "1", "2") == 2
    assert wishes(store) == {}
    mark(store, 1, read=False)
    mark(store, 1, read=True)
    assert wishes(store) == {("1", READ): True}  # the one before may be on its way


def test_a_newer_wish_survives_the_answer_to_an_older_one(store: Store) -> None:
    mark(store, 1, read=True)
    sent = waiting(store)
    mark(store, 1, read=False)
    with store.write() as writer:
        writer.accounts.put_off(sent, NOW)
        writer.accounts.done(sent)
    (left,) = waiting(store)
    assert (left.wanted, left.tries) == (False, 0)


def test_a_wish_that_waits_keeps_its_mark(store: Store) -> None:
    mark(store, 1, read=True)
    mark(store, 1, read=False)
    assert take_over(store, READ, "1") == 0
    with store.read() as reader:
        assert not reader.articles.heads([1])[0].is_read
        assert reader.accounts.marks(1)["1"] == (1, 0)  # what the server has is known
    assert wishes(store) == {("1", READ): False}


def test_entries_of_one_article_follow_each_other(store: Store) -> None:
    with store.write() as writer:
        writer.accounts.know(1, [("3", False, False)])
        writer.accounts.join(1, [("3", 1)], NOW)
    take_over(store, STARRED, "1")
    assert wishes(store) == {("3", STARRED): True}


def test_meeting_loses_no_mark(store: Store) -> None:
    with store.write() as writer:
        writer.statuses.mark_read([3], True, NOW)
        writer.accounts.know(1, [("3", False, True)])
        writer.accounts.join(1, [("3", 3)], NOW)
    assert wishes(store) == {("3", READ): True}
    with store.read() as reader:
        assert reader.articles.heads([3])[0].is_starred


def test_marks_that_change_while_an_account_is_away_are_wished_when_it_is_back(
    store: Store,
) -> None:
    mark(store, 1, read=True)
    with store.write() as writer:
        gone = writer.accounts.remove(1)
    assert gone is not None
    mark(store, 1, read=False)
    mark(store, 2, read=True)
    with store.write() as writer:
        writer.accounts.restore(gone)
    assert wishes(store) == {("1", READ): False, ("2", READ): True}


def test_a_subscription_comes_back_without_an_account_that_is_gone(store: Store) -> None:
    with store.write() as writer:
        feed_id = writer.feeds.subscribe(feed("one"), NOW)
        writer.accounts.list_feed(1, feed_id, "7")
        writer.accounts.set_feed(1, feed_id, "7", "The one", "")
        ended = writer.feeds.unsubscribe([feed_id])
        writer.accounts.remove(1)
        assert writer.feeds.resubscribe(ended) == (feed_id,)
        assert writer.feeds.reader.read_elsewhere() == frozenset()


def test_salvage_gives_up_an_account_that_cannot_be_read_and_nothing_else(folder: Path) -> None:
    path = folder / FILE_NAME
    with closing(open_store(folder)):
        pass
    with closing(connect(path, "rw", 1.0)) as connection:
        connection.execute("UPDATE account SET kind = 'odd'")
        articles = connection.execute("SELECT count(*) FROM article").fetchone()
        feeds = connection.execute("SELECT count(*) FROM feed").fetchone()
    new, _ = salvaged(path)
    with closing(connect(new, "ro", 1.0)) as connection:
        for table in ("account", "account_feed", "account_entry", "outbox", "account_command"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
        assert connection.execute("SELECT count(*) FROM article").fetchone() == articles
        assert connection.execute("SELECT count(*) FROM feed").fetchone() == feeds


def test_salvage_tells_no_server_that_a_subscription_has_ended(folder: Path) -> None:
    path = folder / FILE_NAME
    with closing(open_store(folder)) as store, store.write() as writer:
        writer.accounts.set_feed(1, 1, "7", "The one", "")
    with closing(connect(path, "rw", 1.0)) as connection:
        connection.execute("UPDATE feed SET outline = '[1]' WHERE id = 1")
    new, _ = salvaged(path)
    with closing(open_store(new.parent)) as store, store.read() as reader:
        assert [each.kind for each in reader.accounts.commands(1)] == ["subscribe"]
        assert reader.feeds.feed(1) is None
        assert reader.articles.heads([44])
