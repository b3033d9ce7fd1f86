"""No file does harm: it is read, or refused by a sentence, within limits."""

import sqlite3
import zipfile
from contextlib import closing
from io import BytesIO

import pytest
from bookmark_files import packed
from export_files import FILES, NEWSBOAT, as_json, database, zipped
from hypothesis import given, settings
from hypothesis import strategies as st

from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.saved_libraries import SavedLibrary
from readerapp.exports.reading import program_in, read_export
from readerapp.exports.recognising import Program
from readerapp.storage.foreign import read_database

REFUSALS = {Reason.BAD_EXPORT, Reason.TOO_LARGE, Reason.TOO_COMPLEX, Reason.UNKNOWN_EXPORT}


def outcome(data: bytes) -> SavedLibrary | Reason:
    """Read a file as the worker does; anything but a value and an expected refusal is a bug."""
    try:
        if program_in(data, "x") is Program.DATABASE:
            return read_database(data, "x")
        return read_export(data, "x")
    except SourceError as error:
        if error.reason in REFUSALS and error.name == "x":
            return error.reason
        raise


@pytest.mark.parametrize("name", FILES)
@settings(max_examples=15)
@given(data=st.data())
def test_damaged_files_are_read_or_refused(name: str, data: st.DataObject) -> None:
    whole = FILES[name].data
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + 200)))
    middle = data.draw(st.binary(max_size=40))
    outcome(whole[:start] + middle + whole[end:])


@pytest.mark.parametrize("name", FILES)
def test_files_that_are_cut_short_are_read_or_refused(name: str) -> None:
    whole = FILES[name].data
    for share in range(1, 20):
        outcome(whole[: len(whole) * share // 20])


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["url", "title", "tags", "items", "categories", "content", "annotations",
                         "highlights", "quote", "labels", "savedAt", "slug", "created_at",
                         "canonical", "origin", "id", "published"]), inner, max_size=5),
    max_leaves=20,
)  # fmt: skip
SIGNS = [{"is_archived": 0, "is_starred": 0}, {"slug": "a", "savedAt": "b"}]


@pytest.mark.parametrize("sign", SIGNS)
@settings(max_examples=40)
@given(value=JSON_VALUES)
def test_json_of_any_shape_is_read(sign: dict[str, object], value: object) -> None:
    found = outcome(as_json([sign, value]))
    assert isinstance(found, SavedLibrary)


@settings(max_examples=40)
@given(value=JSON_VALUES)
def test_starred_articles_of_any_shape_are_read(value: object) -> None:
    stream = {"id": "user/-/state/com.google/starred", "items": [value, {"categories": value}]}
    assert isinstance(outcome(as_json(stream)), SavedLibrary)


TREES = st.recursive(
    st.none() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["children", "roots", "url", "uri", "name", "title", "type", "tags",
                         "annos", "value", "root", "guid", "dateAdded", "date_added", "meta_info",
                         "Description"]), inner, max_size=5),
    max_leaves=20,
)  # fmt: skip


@settings(max_examples=60)
@given(value=TREES)
def test_bookmarks_of_any_shape_are_read(value: object) -> None:
    firefox = {"type": "text/x-moz-place-container", "children": [value, {"annos": value}]}
    chromium = {"roots": {"bookmark_bar": {"children": [value]}, "other": value, "custom": value}}
    for tree in (firefox, chromium):
        assert isinstance(outcome(as_json(tree)), SavedLibrary)
        assert outcome(packed(as_json(tree))) == outcome(as_json(tree))


def test_bookmarks_within_bookmarks_are_refused() -> None:
    deep = b'{"type":"text/x-moz-place-container","children":' + b"[" * 300_000
    assert outcome(deep) is Reason.TOO_COMPLEX
    assert outcome(packed(deep)) is Reason.TOO_COMPLEX


@given(rows=st.lists(st.lists(st.text(max_size=30), max_size=8), max_size=5))
def test_tables_of_any_shape_are_read(rows: list[list[str]]) -> None:
    body = "\n".join(",".join(row) for row in rows)
    for header in ("title,url,time_added,tags,status", "URL,Title,Selection,Folder"):
        outcome(f"{header}\n{body}".encode("utf-8", "replace"))


def test_a_field_whose_base64_breaks_off_is_read_as_it_is() -> None:
    broken = b"=?utf-8?b?YWJjZGVmZ2hpamtsbW5vc?="
    letter = b"From: a@b.example\nDate: x\nSubject: " + broken + b"\n\nHi"
    (item,) = read_export(letter, "letter.eml").items
    assert item.title == broken.decode()


@given(data=st.binary(max_size=400))
def test_mail_of_any_bytes_is_read(data: bytes) -> None:
    outcome(b"From: a@b.example\nTo: c@d.example\nContent-Type: multipart/mixed\n" + data)
    outcome(b"From - Thu Jan  1 10:00:00 2026\nSubject: x\n" + data)


def test_json_within_json_is_refused() -> None:
    deep = b'[{"is_archived":0,"is_starred":0,"tags":' + b"[" * 300_000
    assert outcome(deep) is Reason.TOO_COMPLEX


def test_parts_within_parts_of_a_letter_are_left_out() -> None:
    depth = 1_500
    head = b"From: a@b.example\nTo: c@d.example\n"
    parts = b"".join(
        b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (n, n) for n in range(depth)
    )
    found = outcome(head + parts + b"Content-Type: text/plain\n\nDeep down.")
    assert isinstance(found, SavedLibrary)
    assert found.left_out + len(found.items) == 1


def test_a_letter_that_contains_itself_again_and_again_ends() -> None:
    letter = b"From: a@b.example\nTo: c@d.example\n"
    for _ in range(200):
        letter = b"From: a@b.example\nTo: c@d.example\nContent-Type: message/rfc822\n\n" + letter
    assert isinstance(outcome(letter + b"\nText"), SavedLibrary)


def test_a_zip_bomb_is_refused() -> None:
    bomb = zipped(part_000000_dot_csv=b"title,url,time_added,tags,status\n" + b"a" * 40_000_000)
    assert len(bomb) < 200_000
    assert outcome(bomb) is Reason.TOO_LARGE


def test_names_that_lead_elsewhere_lead_nowhere() -> None:
    written = BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr("../../metadata_0_to_1.json", as_json([{"slug": "../../../etc/passwd"}]))
        archive.writestr("/etc/content/x.html", "no")
    found = outcome(written.getvalue())
    assert isinstance(found, SavedLibrary)
    assert (found.items, found.left_out) == ((), 1)


def test_a_zip_file_of_somebody_else_is_unknown() -> None:
    assert program_in(zipped(a_dot_txt="text"), "x.zip") is None
    assert outcome(zipped(a_dot_txt="text")) is Reason.UNKNOWN_EXPORT


def test_a_damaged_zip_file_is_refused() -> None:
    assert outcome(b"PK\x03\x04" + b"\0" * 100) is Reason.BAD_EXPORT


def test_views_and_triggers_of_a_database_are_not_run() -> None:
    script = """
        CREATE TABLE rss_feed (rssurl TEXT, url TEXT, title TEXT);
        CREATE TABLE other (title, author, url, feedurl, pubDate, content, unread, flags, deleted);
        CREATE VIEW rss_item AS SELECT load_extension('x') AS feedurl, 1 AS pubDate, 1 AS unread;
    """
    assert outcome(database(script)) is Reason.UNKNOWN_EXPORT


def test_columns_that_are_computed_are_not_read() -> None:
    script = """
        CREATE TABLE rss_feed (rssurl TEXT, url TEXT, title TEXT);
        CREATE TABLE rss_item (id INTEGER, feedurl TEXT, pubDate INTEGER, unread INTEGER,
            title TEXT, url TEXT, content TEXT GENERATED ALWAYS AS (
                hex(zeroblob(60000000))) VIRTUAL);
    """
    row = ("rss_item (id, feedurl, pubDate, unread, title, url)",
           (1, "f", 1, 1, "T", "https://a.example/"))  # fmt: skip
    found = outcome(database(script, row))
    assert isinstance(found, SavedLibrary)
    assert [each.html for each in found.items] == [""]


def test_a_database_is_read_without_a_file_of_its_own() -> None:
    """One that was made for a log beside it is read all the same."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(NEWSBOAT)
    with_log = bytearray(NEWSBOAT)
    with_log[18:20] = b"\x02\x02"
    assert outcome(bytes(with_log)) == outcome(NEWSBOAT)


def test_folders_that_contain_each_other_end() -> None:
    script = """
        CREATE TABLE Categories (id INTEGER, parent_id INTEGER, title TEXT);
        CREATE TABLE Feeds (id INTEGER, title TEXT, category INTEGER, url TEXT);
        CREATE TABLE Messages (is_read, is_important, is_deleted, feed, title, url, contents);
    """
    found = outcome(
        database(
            script,
            ("Categories", (1, 2, "One")),
            ("Categories", (2, 1, "Two")),
            ("Feeds", (1, "F", 1, "https://a.example/feed")),
        )
    )
    assert isinstance(found, SavedLibrary)
    assert found.feeds


@pytest.mark.parametrize("value", [10**30, -5, 0, float("inf"), float("nan"), "x" * 5000, b"\xff"])
def test_times_that_make_no_sense_are_none(value: object) -> None:
    script = """
        CREATE TABLE rss_feed (rssurl TEXT, url TEXT, title TEXT);
        CREATE TABLE rss_item (feedurl, pubDate, unread, title, url, content);
    """
    stored = str(value) if isinstance(value, int) and abs(value) > 2**60 else value
    found = outcome(database(script, ("rss_item", ("f", stored, 1, "T", "https://a.example/", ""))))
    assert isinstance(found, SavedLibrary)
    assert found.items[0].published is None


def test_a_table_without_end_is_read_in_linear_time() -> None:
    rows = "".join(f"T{n},https://a.example/{n},1,,unread\n" for n in range(20_000))
    found = outcome(f"title,url,time_added,tags,status\n{rows}".encode())
    assert isinstance(found, SavedLibrary)
    assert len(found.items) == 20_000


def test_markers_of_a_mailbox_without_end_are_read() -> None:
    letter = b"From - Thu Jan  1 10:00:00 2026\nSubject: x\nFrom: a@b.example\n\nText\n\n"
    found = outcome(letter * 2_000)
    assert isinstance(found, SavedLibrary)
    assert len(found.items) == 2_000
