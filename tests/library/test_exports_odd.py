"""Odd files of other programs lose nothing of what is here, and are not taken for whole ones."""

import sqlite3
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest
from export_files import FILES, MAILBOX, WALLABAG, as_json, zipped
from library_samples import article, put
from retention_cases import living

from readerapp.domain.errors import Reason, SourceError, WorkError
from readerapp.domain.feeds import Feed
from readerapp.domain.rules import MuteSpan
from readerapp.domain.saved_libraries import ReadSoFar
from readerapp.library import Library, prepare_saved, subscriptions
from readerapp.library.importing_exports import import_export, preview_export
from readerapp.library.mutes import mute_words
from readerapp.library.search_index import incoming
from readerapp.library.subscription_lists import import_list
from readerapp.storage import FeedEntry, Incoming, Store

LIST = b"""<opml version="2.0"><body>
    <outline type="rss" text="One" xmlUrl="https://one.example/feed"/>
</body></opml>"""
TABLE = "title,url,time_added,tags,status\nA,https://a.example/{n},1700000000,,unread\n"


def deliver(library: Library, feed_id: int, *names: str) -> list[int]:
    """Let a feed list pages by their names; return the id of each."""
    made = [
        incoming(article(f"url:https://one.example/{each}", url=f"https://one.example/{each}"))
        for each in names
    ]
    listed = [
        Incoming(each.prepared, each.folded, entry=FeedEntry(feed_id, name.encode()))
        for each, name in zip(made, names, strict=True)
    ]
    with library.store.write() as writer:
        return [each for each, _ in writer.articles.put_many(listed, library.clock.now())]


def test_taking_feeds_back_leaves_pages_that_were_here(library: Library, tmp_path: Path) -> None:
    """A feed that lists a page saved before takes it for its own; its undo does not."""
    page = article("url:https://one.example/mine", url="https://one.example/mine")
    (mine,) = put(library, page)
    report, done = import_list(library, LIST, "list.opml")
    assert deliver(library, report.new[0], "mine", "theirs")[0] == mine
    assert done.undo
    done.undo()
    assert living(library) == {mine}
    path = tmp_path / "urls"
    path.write_text("https://one.example/feed\n")
    found, imported = import_export(library, path)
    assert deliver(library, found.feeds[0], "mine", "other")[0] == mine
    assert imported.undo
    imported.undo()
    assert living(library) == {mine}
    assert subscriptions.subscriptions(library).feeds == ()


@pytest.mark.parametrize("name", ["mailbox", "rss guard"])
def test_who_waits_for_a_file_hears_how_far_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    path = str(FILES[name].write(tmp_path))
    monkeypatch.setattr(prepare_saved, "_A_STEP", 0.0)
    told = list[ReadSoFar]()
    while not told or not told[-1].is_over:
        told.append(prepare_saved.read_on(path))
    assert told[-1].done > 0
    assert all(one.done <= other.done for one, other in pairwise(told))
    assert prepare_saved.contents(path).articles == FILES[name].expected.articles


def test_a_preview_that_is_stopped_leaves_nothing(library: Library, tmp_path: Path) -> None:
    path = FILES["mailbox"].write(tmp_path)
    with pytest.raises(WorkError) as told:
        preview_export(library, path, cancelled=lambda: True)
    assert told.value.reason is Reason.CANCELLED
    told_of: list[tuple[int, int]] = []
    found = preview_export(library, path, lambda *far: told_of.append(far))
    assert told_of[-1] == (0, found.articles)


def test_a_preview_says_what_is_here_already(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "some.csv"
    path.write_text(TABLE.format(n=1))
    import_export(library, path)
    path.write_text(TABLE.format(n=1) + "B,https://a.example/2,1700000000,,unread\n" * 2)
    found = preview_export(library, path)
    assert (found.articles, found.new, found.known) == (3, 1, 1)
    with library.store.write() as writer:
        feed = Feed(0, "a.example/feed", "https://a.example/feed", "A")
        writer.feeds.subscribe(feed, library.clock.now())
    path = tmp_path / "urls"
    path.write_text("http://a.example/feed\nhttps://b.example/feed\n")
    found = preview_export(library, path)
    assert (found.feeds, found.new_feeds, found.known_feeds) == (2, 1, 1)


@pytest.mark.parametrize("name", FILES)
def test_a_preview_counts_as_the_import_does(library: Library, tmp_path: Path, name: str) -> None:
    path = FILES[name].write(tmp_path)
    before = preview_export(library, path)
    report, _ = import_export(library, path)
    assert (before.new, before.known) == (len(report.new), 0)
    assert (before.new_feeds, before.known_feeds) == (len(report.feeds), 0)
    after = preview_export(library, path)
    assert (after.new, after.known) == (0, len(report.new))
    assert (after.new_feeds, after.known_feeds) == (0, len(report.feeds))


def test_half_a_letter_and_endless_numbers_in_json_stop_nothing(
    library: Library, tmp_path: Path
) -> None:
    """A program that cuts texts may cut an emoji in two."""
    odd = WALLABAG[0] | {
        "title": "Cut \ud83d", "tags": ["tag \ud83d"], "published_by": ["\ud83d"],
        "annotations": [{"quote": "\ud83d x", "text": "note \ud83d"}],
        "created_at": 10**400, "published_at": -(10**400),
    }  # fmt: skip
    path = tmp_path / "odd.json"
    path.write_bytes(as_json([odd, odd | {"url": "https://x.example/", "created_at": 1e308}]))
    assert preview_export(library, path).articles == 2
    assert len(import_export(library, path)[0].new) == 2


def test_half_a_zip_file_is_no_whole_one(library: Library, tmp_path: Path) -> None:
    first, second = TABLE.format(n=1), TABLE.format(n=2)
    data = bytearray(zipped(part_000000_dot_csv=first, part_000001_dot_csv=second))
    place = data.rindex(b"part_000001.csv", 0, data.index(b"PK\x01\x02"))
    data[place + len(b"part_000001.csv") + 4] ^= 0xFF  # in what was packed
    path = tmp_path / "pocket.zip"
    path.write_bytes(data)
    with pytest.raises(SourceError) as refused:
        preview_export(library, path)
    assert refused.value.reason is Reason.BAD_EXPORT
    assert refused.value.detail == "part_000001.csv"


def test_a_status_that_a_sender_wrote_deletes_no_letter(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "letters"
    path.write_text(MAILBOX.replace("Subject: First", "Status: Delivered\nSubject: First"))
    assert preview_export(library, path).articles == 2
    path.write_text(MAILBOX.replace("Subject: First", "Status: RO\nX-Status: D\nSubject: First"))
    assert preview_export(library, path).articles == 1


def test_what_came_can_be_taken_back_though_it_could_not_be_muted(
    library: Library, tmp_path: Path, lender: Library
) -> None:
    """Another program begins to write when the last article is in."""
    path = FILES["wallabag"].write(tmp_path)
    mute_words(library, "lantern", MuteSpan.WEEK)
    library.store.close()
    file = library.store.path
    store = Store.open(file.parent, library.clock.now, busy_seconds=0.05)
    waiting = Library(store, library.clock, library.paths)
    waiting._archive_workers = lender._archive_workers
    with closing(sqlite3.connect(file, isolation_level=None)) as other:

        def begin(done: int, total: int) -> None:
            if done == total:
                other.execute("BEGIN IMMEDIATE")

        report, done = import_export(waiting, path, begin)
        other.execute("ROLLBACK")
    assert done.failure is not None
    assert not report.is_whole
    assert living(waiting)
    assert done.undo
    done.undo()
    assert not living(waiting)
    store.close()
