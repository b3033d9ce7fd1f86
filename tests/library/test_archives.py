"""An archive gives everything back, leaves alone what is here, and never harms an older one."""

import json
import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from archive_cases import JPEG, OF_THE_LIBRARY, files_of, fill
from feed_cases import open_with_feeds
from library_samples import dump, everything, open_in, put, titles
from storage_samples import consent, fill_feeds, plain

from readerapp.domain.archives import ArchiveScope
from readerapp.domain.consent import Decision
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.feeds import FeedChoice
from readerapp.library import Library, marks, retention, subscriptions
from readerapp.library.archives.digest import VERSION, library_digest
from readerapp.library.archives.exporting import ExportSelection, export_archive
from readerapp.library.archives.importing import archives_among, import_archive, is_archive
from readerapp.library.archives.parts import LEFT_OUT, PARTS
from readerapp.library.records.annotations import ANNOTATIONS
from readerapp.library.records.kind import WHOLE
from readerapp.library.records.labels import LABEL_MARKS
from readerapp.library.records.marks import STORY_MARKS, VERDICTS
from readerapp.library.records.rules import MUTES, RULES, SEARCHES
from readerapp.storage.file.connection import connect


@pytest.fixture
def other(lender: Library, tmp_path: Path) -> Iterator[Library]:
    """A second, empty library."""
    opened = open_in(tmp_path / "other", workers_of=lender)
    yield opened
    opened.store.close()


def reason_of(path: Path, library: Library) -> Reason:
    with pytest.raises(ReaderError) as told:
        import_archive(library, path)
    return told.value.reason


@pytest.mark.parametrize("name", ["archive", "archive.zip"])
def test_import_into_an_empty_library_gives_an_equal_one(
    library: Library, other: Library, tmp_path: Path, name: str
) -> None:
    fill(library)
    wanted = ExportSelection(originals=True)
    manifest = export_archive(library, tmp_path / name, wanted, as_zip=name.endswith("zip"))
    assert archives_among([str(tmp_path / name), "x.md"]) == ([tmp_path / name], ["x.md"])
    report, _ = import_archive(other, tmp_path / name)
    assert report.is_equal
    assert library_digest(other) == library_digest(library) == manifest.digest
    with library.store.read() as before, other.store.read() as after:
        found = after.articles.find("https://news.example/summit")
        assert found is not None
        assert after.pictures.data(found, 0) == JPEG
        assert after.articles.original(found) == ("text/html", b"<html>the page as it came</html>")
        assert len(after.search.ids("talks", 9)) == 1
        assert after.consent.records() == before.consent.records()
        assert len(after.feeds.icons()) == 1
        assert not after.settings.all().keys() & OF_THE_LIBRARY


def test_digest_sees_every_change(library: Library, tmp_path: Path) -> None:
    ids = fill(library)
    before = library_digest(library)
    done = marks.mark_starred(library, ids[5:6], starred=True)
    assert library_digest(library) != before
    assert done.undo
    done.undo()
    assert library_digest(library) == before
    with library.store.write() as marker:
        marker.feeds.rename(2, "Another")
    assert library_digest(library) != before


def test_every_table_is_kept_or_left_out_for_a_reason(library: Library) -> None:
    with closing(connect(library.store.path, "ro", 1.0)) as connection:
        found = {
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        }
    tables = {name for name in found if not name.startswith(("sqlite_", "search_"))}
    kept = {table for part in PARTS for table in part.tables}
    assert kept.isdisjoint(LEFT_OUT)
    assert tables == kept | LEFT_OUT.keys()


def test_second_import_changes_nothing(library: Library, other: Library, tmp_path: Path) -> None:
    fill(library)
    export_archive(library, tmp_path / "a")
    import_archive(other, tmp_path / "a")
    before = dump(other)
    report, _ = import_archive(other, tmp_path / "a")
    assert (report.new, report.feeds, report.is_equal) == (0, 0, None)
    assert dump(other) == before


def test_merging_joins_marks_and_overwrites_nothing(
    library: Library, other: Library, tmp_path: Path
) -> None:
    fill(library)
    export_archive(library, tmp_path / "a")
    here = put(other, plain("urn:n:0", "Told anew here"), plain("urn:n:1", "", is_stub=True))
    marks.mark_starred(other, here[1:], starred=True)
    with other.store.write() as marker:
        marker.settings.set("interface.theme", "sepia")
        marker.consent.append(consent(Decision.REFUSED))
    report, _ = import_archive(other, tmp_path / "a")
    heads = {head.id: head for head in everything(other)}
    assert heads[here[0]].title == "Told anew here"
    assert (heads[here[0]].is_read, heads[here[0]].is_starred) == (True, True)
    assert heads[here[1]].title == "Story 1"  # only its headline was here
    assert heads[here[1]].is_starred
    with other.store.read() as reader:
        assert reader.settings.get("interface.theme") == "sepia"
        assert [each.decision for each in reader.consent.records()] == [Decision.REFUSED]
        assert reader.usage.counts() == {}
    assert report.new == len(everything(library)) - 2


def test_undo_takes_an_import_back(library: Library, other: Library, tmp_path: Path) -> None:
    fill(library)
    export_archive(library, tmp_path / "a")
    here = put(other, plain("urn:n:0", "Here before"))
    _, done = import_archive(other, tmp_path / "a")
    brought = titles(other)
    assert done.undo
    assert done.redo
    done.undo()
    assert titles(other) == {"Here before"}
    done = done.redo()
    assert titles(other) == brought
    assert done.undo
    done.undo()
    assert titles(other) == {"Here before"}
    assert not everything(other)[0].is_starred
    assert subscriptions.subscriptions(other).feeds == ()
    assert subscriptions.subscriptions(other).folders == ()
    with other.store.read() as reader:
        assert reader.verdicts.of(here[0]) == {}
        for kind in (VERDICTS, STORY_MARKS, ANNOTATIONS, LABEL_MARKS, SEARCHES, RULES, MUTES):
            assert list(kind.read(reader, WHOLE)) == [], kind.name


def test_rules_come_with_new_feeds_only(library: Library, other: Library, tmp_path: Path) -> None:
    fill(library)
    export_archive(library, tmp_path / "a")
    fill_feeds(other.store)
    import_archive(other, tmp_path / "a")
    assert retention.rules(other).own == {}
    with other.store.write() as marker:
        marker.feeds.unsubscribe([2])
    import_archive(other, tmp_path / "a")
    assert list(retention.rules(other).own.values()) == list(retention.rules(library).own.values())


def test_archive_of_some_articles_tells_nothing_else(library: Library, tmp_path: Path) -> None:
    fill(library)
    export_archive(
        library, tmp_path / "s.zip", ExportSelection(ArchiveScope(starred=True)), as_zip=True
    )
    files = files_of(tmp_path / "s.zip")
    records = [name for name in files if name.startswith("records/")]
    assert [name.split("-")[0] for name in records] == [
        "records/statuses", "records/articles"
    ]  # fmt: skip
    assert len([name for name in files if name.startswith("articles/")]) == 2
    assert b"example/feed" not in files["feeds.opml"]
    one = ExportSelection(ArchiveScope(feed_ids=(2,)))
    manifest = export_archive(library, tmp_path / "f", one)
    assert (manifest.counts["articles"], manifest.counts["feeds"]) == (2, 1)
    assert "one.example/feed" not in (tmp_path / "f" / "feeds.opml").read_text()


def test_markdown_of_an_archive_can_be_read_without_the_rest(
    library: Library, other: Library, tmp_path: Path
) -> None:
    from readerapp.library.importing import import_inputs

    fill(library)
    export_archive(library, tmp_path / "a")
    text = next((tmp_path / "a").glob("articles/**/*xi-and-lee*.md")).read_text()
    assert "starred: true" in text
    report = import_inputs(other, [str(tmp_path / "a" / "articles")])
    assert not report.failures
    assert titles(other) == {head.title for head in everything(library)}


def test_archive_is_read_in_a_browser_without_a_network(library: Library, tmp_path: Path) -> None:
    fill(library)
    export_archive(library, tmp_path / "a")
    index = (tmp_path / "a" / "index.html").read_text()
    names = re.findall(r'href="(pages/[^"]+)"', index)
    text = "".join((tmp_path / "a" / name).read_text() for name in names)
    for head in everything(library):
        assert head.is_stub or f"<h1>{head.title}</h1>" in text
    loaded = re.findall(r'src="([^"]+)"', text)
    assert loaded
    for each in loaded:
        assert (tmp_path / "a" / "pages" / each).is_file()


def test_pages_of_some_articles_show_no_others(library: Library, tmp_path: Path) -> None:
    fill(library)
    export_archive(library, tmp_path / "a", ExportSelection(ArchiveScope(starred=True)))
    text = "".join(each.read_text() for each in (tmp_path / "a").rglob("*.html"))
    assert text.count("<article") == 2
    assert "Story 7" not in text


def test_archive_is_known_whatever_it_is_called(library: Library, tmp_path: Path) -> None:
    fill(library)
    export_archive(library, tmp_path / "mine.news", as_zip=True)
    assert is_archive(tmp_path / "mine.news")
    (tmp_path / "letter.docx").write_bytes(b"PK\x03\x04" + bytes(26) + b"word/document.xml")
    assert not is_archive(tmp_path / "letter.docx")
    assert not is_archive(tmp_path)


def test_private_addresses_are_not_trusted_on_the_way(tmp_path: Path, lender: Library) -> None:
    library = open_with_feeds(tmp_path / "l")
    choice = replace(subscribed(), is_typed=True)
    subscriptions.subscribe(library, [choice])
    export_archive(library, tmp_path / "a")
    with open_in(tmp_path / "o", workers_of=lender) as other:
        import_archive(other, tmp_path / "a")
        assert [each.is_typed for each in subscriptions.subscriptions(other).feeds] == [False]
        other._parser_workers, other._archive_workers = None, {}  # lent
        other._embedding_workers = other._comparing_workers = None
    library.close()


def subscribed() -> FeedChoice:
    return FeedChoice("http://10.0.0.1/feed", "At home")


def test_newer_archive_is_refused(library: Library, other: Library, tmp_path: Path) -> None:
    fill(library)
    export_archive(library, tmp_path / "a")
    manifest = tmp_path / "a" / "manifest.json"
    manifest.write_text(
        json.dumps(json.loads(manifest.read_text()) | {"version": VERSION + 1, "new": 1})
    )
    before = dump(other)
    assert reason_of(tmp_path / "a", other) is Reason.NEWER
    assert dump(other) == before
