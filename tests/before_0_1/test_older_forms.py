"""Old forms in a library of today, beside it and in its safety copy."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from archive_cases import fill
from fakes import FakeClock
from hostile_server import HostileServer, answer
from library_samples import article, put
from storage_samples import LATER, NOW, feed, folded, new_store, rich
from storage_samples import put as store_put
from window_desktop import MakeDesktop, picture_bytes

from readerapp.domain.annotations import Quote
from readerapp.domain.drafts import PreparedArticle, StoreOutcome
from readerapp.domain.feeds import FeedChoice, FeedState
from readerapp.domain.labels import PAGE_HEADER, Evidence, Rank, Subject
from readerapp.domain.pixels import is_plain_png
from readerapp.library import (
    Library,
    erasing,
    feed_times,
    safety_copy,
    safety_restore,
    sounds,
    subscriptions,
)
from readerapp.library.annotations import add_highlight
from readerapp.library.export import export_notes
from readerapp.storage import Store, check
from readerapp.system import Paths
from readerapp.system.crash_trace import KINDS, CrashTrace

CRASHING = b"\x89PNG\r\n\x1a\n" + b"what makes a decoder crash"
ABORTED = "Fatal Python error: Aborted\n"


# The hash of an article, of which evidence was a part. It is written out here.

HASHED = bytes.fromhex("11d8254f488f15e2e66531d4cce42dfe")
HEADER = Evidence(Subject.TEXT, None, Rank.SITE, PAGE_HEADER, "mode=none")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store with an article as it was hashed once."""
    opened = new_store(tmp_path / "data")
    (one, *_) = store_put(opened, rich("urn:x"))
    with closing(sqlite3.connect(opened.path)) as connection, connection:
        connection.execute("UPDATE article SET content_hash = ? WHERE id = ?", (HASHED, one))
    yield opened
    assert check(opened.path) == ()
    opened.close()


def again(store: Store, prepared: PreparedArticle) -> StoreOutcome:
    with store.write() as writer:
        return writer.articles.put(prepared, folded(prepared), LATER)[1]


def hash_of(store: Store) -> bytes:
    with closing(sqlite3.connect(store.path)) as connection:
        statement = (
            "SELECT content_hash FROM article JOIN status USING (id) WHERE identity = 'urn:x'"
        )
        return bytes(connection.execute(statement).fetchone()[0])


def test_an_article_that_was_hashed_with_its_evidence_is_known(store: Store) -> None:
    assert again(store, rich("urn:x")) is StoreOutcome.UNCHANGED
    assert hash_of(store) == HASHED
    other = replace(rich("urn:x"), evidence=(*rich().evidence, HEADER))
    assert again(store, other) is StoreOutcome.UNCHANGED
    assert hash_of(store) != HASHED
    assert again(store, rich("urn:x")) is StoreOutcome.UNCHANGED  # by the hash of today
    assert again(store, replace(other, title="Another headline")) is StoreOutcome.UPDATED


def test_other_words_update_it(store: Store) -> None:
    assert again(store, replace(rich("urn:x"), body_text="Other words")) is StoreOutcome.UPDATED


def test_a_document_is_known_by_a_hash_without_its_length() -> None:
    kept = replace(FeedState(1), body_hash=feed_times.document_hash(b"<rss/>")[4:])
    assert feed_times.is_same_document(kept, b"<rss/>")
    assert not feed_times.is_same_document(kept, b"<rss>")


def test_highlights_are_written_without_signs_of_the_layout(
    library: Library, tmp_path: Path
) -> None:
    (one,) = put(library, article("One"))
    add_highlight(library, one, Quote("\u2068Ada\u2069 Long"), "")
    export_notes(library, tmp_path / "notes.md")
    assert "> Ada Long" in (tmp_path / "notes.md").read_text("utf-8")


def test_a_sound_whose_note_does_not_say_how_large_it_is(
    feed_library: Library, server: HostileServer
) -> None:
    body = b"ID3\x04\0\0\0\0\0\x0a" + bytes(10) + b"\xff\xfb\x90\x64" + bytes(99)
    server.routes["/7.mp3"] = answer(body)
    address = server.url("/7.mp3")
    path = sounds.fetch(feed_library, address, lambda _there, _total: None, Event())
    note = path.with_suffix(".json")
    values = json.loads(note.read_bytes())
    del values["total"]
    note.write_text(json.dumps(values))
    (found,) = sounds.here(feed_library)
    assert (found.address, found.size) == (address, len(body))


def test_a_safety_copy_that_lacks_what_came_later(library: Library, tmp_path: Path) -> None:
    fill(library)
    safety_copy.write(library)
    folder = safety_copy.folder_of(library.paths)
    for name in ("accounts", "stories", "annotations", "labels", "searches", "rules", "mutes"):
        (folder / f"{name}.jsonl").unlink()
    paths = Paths.of_profile(tmp_path / "other")
    paths.create()
    _, report = safety_restore.stage(paths, folder, FakeClock())
    assert report.problems == []
    assert report.counts["feeds"] == 2


# Crash traces that were called otherwise


def test_a_trace_under_its_old_name_is_taken_and_its_file_goes(tmp_path: Path) -> None:
    former = tmp_path / "crashed-window.trace"
    former.write_text(ABORTED)
    assert CrashTrace(tmp_path, "window").take() == ABORTED.strip()
    assert not former.exists()
    former.write_text("a footprint\n")
    assert CrashTrace(tmp_path, "window").take() == ""
    assert former.exists()


def test_traces_under_their_old_names_are_erased(library: Library) -> None:
    library.store.close()
    theirs, *ours = (library.paths.log / f"crashed-{kind}.trace" for kind in KINDS)
    library.paths.log.mkdir(exist_ok=True)
    theirs.write_text('{"theirs": 1}\n')
    for each in ours:
        each.write_text(ABORTED)
    erasing.erase_everything(library.paths)
    assert [each for each in (theirs, *ours) if each.exists()] == [theirs]


# Icons that were stored as they came


def test_icons_are_made_plain_once(make_desktop: MakeDesktop, tmp_path: Path) -> None:
    first = make_desktop(workers=True)
    choices = [FeedChoice(f"https://{name}.example/feed", name) for name in ("one", "broken")]
    (one, broken), _ = subscriptions.subscribe(first.library, choices)
    with first.library.store.write() as writer:
        writer.feeds.set_icon(one, picture_bytes("red"), NOW)
        writer.feeds.set_icon(broken, CRASHING, NOW)
    first.reader.stop()
    again = make_desktop([], profile=tmp_path / "profile", workers=True)
    again.settle()
    icons = subscriptions.icons(again.library)
    assert is_plain_png(icons[one])
    assert icons[broken] == CRASHING  # it keeps its letter
    found = next(each for each in again.reader.subscriptions.current.feeds if each.id == one)
    shown = again.window.navigation.icons.of_feed(found, 16, again.reader.appearance.theme, 1)
    assert shown.toImage().pixelColor(8, 8).name() == "#ff0000"
    assert subscriptions.renew_icons(again.library) == {}  # it is not made again


def test_an_icon_gets_another_form_unless_it_is_another_by_now(tmp_path: Path) -> None:
    store = new_store(tmp_path / "data")
    with store.write() as writer:
        ids = [writer.feeds.subscribe(feed(key), NOW) for key in "ab"]
        for feed_id in ids:
            writer.feeds.set_icon(feed_id, b"as sent", NOW)
        writer.feeds.renew_icon(ids[0], b"as sent", b"plain")
        writer.feeds.renew_icon(ids[1], b"of long ago", b"plain")
    with store.read() as reader:
        assert reader.feeds.icons() == {ids[0]: b"plain", ids[1]: b"as sent"}
    store.close()
