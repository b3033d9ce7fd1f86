"""Each format is known by its content and read to all that it tells."""

import json
import sys
from datetime import UTC, datetime

import pytest
from bookmark_files import BOOKMARKS, CHROMIUM, SAVED, packed
from export_files import FILES, ExportFile, as_json

from readerapp.domain.feeds import Outline
from readerapp.domain.saved_libraries import SavedItem, SavedLibrary
from readerapp.exports.reading import program_in, read_export
from readerapp.exports.recognising import Program, may_be_export
from readerapp.storage.foreign import read_database

ALL = [pytest.param(each, id=name) for name, each in FILES.items()]


def read(name: str) -> SavedLibrary:
    file = FILES[name]
    is_database = program_in(file.data, file.name) is Program.DATABASE
    return (read_database if is_database else read_export)(file.data, file.name)


def first(name: str) -> SavedItem:
    return read(name).items[0]


@pytest.mark.parametrize("file", ALL)
def test_the_name_of_a_file_does_not_matter(file: ExportFile) -> None:
    assert may_be_export(file.data, "document")
    assert program_in(file.data, "document") is program_in(file.data, file.name) is not None


@pytest.mark.parametrize("name", FILES)
def test_the_program_is_named(name: str) -> None:
    assert read(name).program == FILES[name].expected.program


@pytest.mark.parametrize(
    "name",
    ["pocket", "instapaper", "wallabag", "starred", "newsboat list", "bookmarks", "firefox"],
)
@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_text_may_come_in_other_encodings(name: str, encoding: str) -> None:
    text = FILES[name].data.decode()
    assert read_export(text.encode(encoding), name) == read_export(FILES[name].data, name)


def test_a_letter_with_all_it_says() -> None:
    letter = first("mail")
    assert letter.title == "Die Lichter für den Hafen"
    assert (letter.author, letter.source) == ("Zoë of the Harbour", "Zoë of the Harbour")
    assert letter.published == datetime(2026, 1, 1, 9, tzinfo=UTC)
    assert letter.guid == "urn:mid:one@news.example"
    assert '<img src="cid:lamp"' in letter.html
    assert letter.files.keys() == {"lamp"}
    assert not letter.is_plain


def test_letters_of_a_mailbox_keep_what_mail_programs_noted() -> None:
    one, two = read("mailbox").items
    assert (one.is_read, one.is_starred, one.tags) == (True, True, ("Newsletters",))
    assert (two.is_read, two.is_starred, two.tags) == (True, True, ())
    assert one.is_plain
    assert "\nFrom here on it is quoted." in one.html


@pytest.mark.parametrize(
    ("head", "subject"),
    [
        (b"Subject: =?utf-8?q?broken", "=?utf-8?q?broken"),
        (b"Subject: =?nobody-knows?q?a=FF?=", "aÿ"),
        (b"Subject: =?utf-8?b?!!!?=", ""),
        (b"Subject: caf\xe9", "café"),
        (b"Subject:", ""),
    ],
)
def test_subjects_that_are_broken_are_shown_as_well_as_can_be(head: bytes, subject: str) -> None:
    data = head + b"\nFrom: a@b.example\nTo: c@d.example\nDate: never\n\nSome text."
    (letter,) = read_export(data, "x.eml").items
    assert letter.title == subject
    assert letter.published is None


def test_folders_of_bookmarks_are_tags_and_descriptions_stay() -> None:
    found = read("bookmarks")
    lanterns, _, ferries, _ = found.items
    assert lanterns.tags == ("harbour", "light")
    assert lanterns.dek == "A note on it with a link"
    assert (ferries.title, ferries.tags) == ("", ("Ferries",))
    assert lanterns.saved == datetime.fromtimestamp(1500000000, UTC)
    feed = Outline("A feed", "https://a.example/feed", "https://a.example/")
    assert found.feeds == (Outline("Ferries", children=(feed,)),)


def test_bookmarks_that_are_cut_short_are_read_as_far_as_they_go() -> None:
    cut = BOOKMARKS[: BOOKMARKS.index("A note on it") + 6]
    (item,) = read_export(cut.encode(), "b").items
    assert (item.address, item.dek) == ("https://a.example/1", "A note")


def test_the_nested_lists_of_bookmarks_may_be_deep() -> None:
    depth = sys.getrecursionlimit() * 2
    lists = "".join(f"<DT><H3>{n}</H3><DL><p>" for n in range(depth))
    data = f"<!DOCTYPE NETSCAPE-Bookmark-file-1>{lists}<DT><A HREF='https://a.example/'>A</A>"
    (item,) = read_export(data.encode(), "b").items
    assert len(item.tags) <= 50


@pytest.mark.parametrize("name", ["firefox", "firefox packed"])
def test_backups_of_firefox_tell_what_its_export_does(name: str) -> None:
    found = read(name)
    lanterns, _, ferries = found.items
    assert (lanterns.title, lanterns.dek) == ("Lanterns & lamps", "A note on it")
    assert lanterns.tags == ("light", "harbour")  # those of the folder of tags first, each once
    assert lanterns.saved == datetime.fromtimestamp(SAVED, UTC)
    assert (ferries.title, ferries.tags) == ("", ("Ferries",))
    feed = Outline("A feed", "https://a.example/feed", "https://a.example/")
    assert found.feeds == (Outline("Ferries", children=(feed,)),)


def test_chromium_s_own_file_tells_folders_times_and_descriptions() -> None:
    lanterns, ferries, _script = read("chromium").items  # and nothing that was thrown away
    assert (lanterns.title, lanterns.dek, lanterns.tags) == (
        "Lanterns & lamps", "A note on it", ()
    )  # fmt: skip
    assert lanterns.saved == datetime.fromtimestamp(SAVED, UTC)
    assert (ferries.title, ferries.tags) == ("", ("Harbour", "Ferries"))


def test_folders_of_browsers_may_be_deep_and_many() -> None:
    deep = json.loads(CHROMIUM)
    node = deep["roots"]["other"]
    for number in range(90):
        node["children"] = [{"type": "folder", "name": str(number), "children": []}]
        node = node["children"][0]
    node["children"] = [{"type": "url", "name": "Deep", "url": "https://a.example/deep"}]
    *_, item = read_export(as_json(deep), "Bookmarks").items
    assert (item.title, len(item.tags)) == ("Deep", 50)


def test_other_files_that_firefox_packs_are_no_bookmarks() -> None:
    session = packed(as_json({"version": ["sessionrestore", 1], "windows": []}))
    assert program_in(session, "sessionstore.jsonlz4") is None
    assert not may_be_export(session, "sessionstore.jsonlz4")


@pytest.mark.parametrize("name", ["pocket", "pocket page", "pocket zip"])
def test_pocket_tells_tags_times_and_what_is_archived(name: str) -> None:
    one, two = read(name).items
    assert (one.address, one.tags, one.saved) == (
        "https://a.example/1", ("harbour", "light"), datetime.fromtimestamp(1500000000, UTC)
    )  # fmt: skip
    assert {one.is_read, two.is_read} == {True, False}
    assert two.title == ""  # it was the address


def test_what_was_highlighted_in_pocket_comes_along() -> None:
    (highlight,) = first("pocket zip").highlights
    assert (highlight.words, highlight.at) == (
        "lanterns again", datetime.fromtimestamp(1500000002, UTC)
    )  # fmt: skip


def test_folders_of_instapaper_are_marks_or_tags() -> None:
    one, two, three = read("instapaper").items
    assert (one.is_starred, one.tags, one.dek) == (
        True, ("a", "light"), "The council, again"
    )  # fmt: skip
    assert (two.is_read, two.tags) == (True, ())
    assert three.tags == ("Ships",)


def test_readers_tags_are_a_list_as_python_writes_it() -> None:
    assert first("reader").tags == ("harbour", "light")
    assert first("reader").saved == datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)


def test_a_book_of_readwise_consists_of_its_highlights() -> None:
    book = first("readwise")
    assert (book.title, book.author, book.tags) == ("On Lamps", "A. Keeper", ("harbour",))
    assert [(each.words, each.note) for each in book.highlights] == [
        ("The lamps were sold.", "Why?"), ("Fog came in.", "")
    ]  # fmt: skip
    assert "<blockquote><p>Fog came in.</p></blockquote>" in book.html


def test_wallabag_tells_all_of_an_article() -> None:
    one, two = read("wallabag").items
    assert (one.author, one.source, one.language) == ("Ann Keeper", "a.example", "en-GB")
    assert [(each.words, each.note) for each in one.highlights] == [("old lamps", "Which ones?")]
    assert one.published == datetime(2024, 1, 1, tzinfo=UTC)
    assert two.html == ""  # what stood there was no article


def test_a_list_of_omnivore_alone_gives_addresses() -> None:
    data = as_json([{"slug": "a", "savedAt": "2024-01-01", "url": "https://a.example/"}])
    (item,) = read_export(data, "metadata_0_to_20.json").items
    assert (item.address, item.html) == ("https://a.example/", "")


def test_stars_of_google_reader_name_their_feed() -> None:
    one = first("starred")
    assert (one.source, one.tags, one.is_starred, one.is_read) == (
        "Harbour News", ("harbour",), True, True
    )  # fmt: skip
    assert one.note == "Read it twice"


def test_feeds_of_newsboat_are_in_the_folder_of_their_first_tag() -> None:
    assert read("newsboat list").feeds == (
        Outline("harbour", children=(Outline("Harbour News", "https://a.example/feed"),)),
        Outline(
            "light and lamps",
            children=(Outline("https://b.example/feed", "https://b.example/feed"),),
        ),
        Outline("https://c.example/feed", "https://c.example/feed"),
    )


def test_feeds_of_databases_are_in_their_folders() -> None:
    feed = Outline("Harbour News", "https://a.example/feed")
    assert read("rss guard").feeds == (
        Outline("Outer", children=(Outline("Inner", children=(feed,)),)),
    )
    (folder,) = read("quiterss").feeds
    assert (folder.text, [each.text for each in folder.children]) == ("Folder", ["Harbour News"])


@pytest.mark.parametrize("name", ["newsboat", "rss guard", "quiterss", "netnewswire", "liferea"])
def test_articles_of_databases_have_their_marks_and_times(name: str) -> None:
    item = first(name)
    assert (item.title, item.address) == ("Lanterns again", "https://a.example/1")
    assert item.is_read
    assert item.is_starred
    assert item.published is not None
    assert (item.published.year, item.published.month) == (2017, 7)
    assert item.html.startswith("<p>")
    assert "Gone" not in {each.title for each in read(name).items}
