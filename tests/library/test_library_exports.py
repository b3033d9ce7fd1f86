"""Files of other programs become articles, marks, tags, notes, highlights and feeds, once."""

import os
import sqlite3
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
import worker_jobs as jobs
from export_files import FILES, WALLABAG, ExportFile, as_json
from library_samples import OfEveryFile, open_in
from retention_cases import EndedHereError, interrupted

from readerapp.domain.articles import ArticleQuery
from readerapp.domain.drafts import PreparedArticle
from readerapp.domain.errors import Reason, SourceError, StorageError, WorkError
from readerapp.library import (
    Library,
    annotations,
    offline,
    searching,
    subscription_lists,
    subscriptions,
)
from readerapp.library.importing_exports import (
    PREPARE,
    exports_among,
    import_export,
    preview_export,
)
from readerapp.library.marks import Taken
from readerapp.library.search_index import incoming
from readerapp.storage import Store
from readerapp.system.workers import Workers

ALL = [pytest.param(each, id=name) for name, each in FILES.items()]


def heads(library: Library) -> dict[str, int]:
    """The articles there are, id by title."""
    ids = searching.ids_of(library, ArticleQuery())
    return {head.title: head.id for head in searching.heads(library, ids)}


def state(library: Library) -> list[Any]:
    """Everything a reader has: articles with marks and notes, feeds and folders."""
    ids = searching.ids_of(library, ArticleQuery())
    found = subscriptions.subscriptions(library)
    return [
        sorted(
            (head.title, head.url, head.is_read, head.is_starred, head.is_stub)
            for head in searching.heads(library, ids)
        ),
        [(each.identity, each.annotations) for each in annotations.all_annotations(library)],
        sorted((feed.address, feed.shown_name) for feed in found.feeds),
        sorted(folder.name for folder in found.folders),
    ]


@pytest.mark.parametrize("file", ALL)
def test_a_file_is_known_previewed_imported_once_and_taken_back(
    library: Library, tmp_path: Path, file: ExportFile
) -> None:
    path = file.write(tmp_path)
    before = state(library)
    assert exports_among(library, [str(path)]) == ([path], [])
    found = asdict(preview_export(library, path))
    assert {name: found[name] for name in asdict(file.expected)} == asdict(file.expected)
    assert state(library) == before  # a preview stores nothing
    report, done = import_export(library, path)
    assert (len(report.new), len(report.addresses), len(report.feeds)) == (
        file.expected.articles, file.expected.addresses, file.expected.feeds
    )  # fmt: skip
    articles, kept, _, folders = after = state(library)
    assert sum(each[2] for each in articles) == file.expected.read
    assert sum(each[3] for each in articles) == file.expected.starred
    assert len(folders) == file.expected.folders
    assert sum(len(each[1].highlights) for each in kept) == file.expected.highlights
    assert not file.title or file.title in heads(library)
    again, nothing = import_export(library, path)
    assert nothing.undo is None
    assert (again.new, again.feeds, again.known) == ((), (), file.expected.articles)
    assert state(library) == after
    assert done.undo
    done.undo()
    assert state(library) == before
    with library.store.read() as reader:
        assert not reader.articles.heads(report.new)


def test_what_is_imported_after_it_was_taken_back_is_there_again(
    library: Library, tmp_path: Path
) -> None:
    path = FILES["wallabag"].write(tmp_path)
    done = import_export(library, path)[1]
    first = state(library)
    assert done.undo
    assert done.redo
    assert done.taken() == Taken(articles=len(first[0]))
    done.undo()
    done = done.redo()
    assert state(library) == first
    assert done.undo
    done.undo()
    import_export(library, path)
    assert state(library) == first


def test_an_article_that_is_here_keeps_its_text_and_gains_tags_and_a_star(
    library: Library, tmp_path: Path
) -> None:
    first = [WALLABAG[0] | {"title": "Mine", "is_starred": 0, "is_archived": 0, "tags": []}]
    (tmp_path / "first.json").write_bytes(as_json(first))
    (mine,) = import_export(library, tmp_path / "first.json")[0].new
    annotations.add_tag(library, mine, "Own")
    before = state(library)
    report, done = import_export(library, FILES["wallabag"].write(tmp_path))
    assert (len(report.new), report.known) == (1, 1)
    with library.store.read() as reader:
        article = reader.articles.article(mine)
    assert article is not None
    assert (article.head.title, article.head.is_starred, article.head.is_read) == (
        "Mine",
        True,
        False,
    )
    assert {each.name for each in annotations.annotations(library, mine).tags} == {
        "Own", "harbour", "light"
    }  # fmt: skip
    assert done.undo
    done.undo()
    assert state(library) == before


def test_a_headline_that_is_here_gets_its_text_and_keeps_it(
    library: Library, tmp_path: Path
) -> None:
    import_export(library, FILES["pocket"].write(tmp_path))
    before = heads(library)["Lanterns again"]
    report, done = import_export(library, FILES["wallabag"].write(tmp_path))
    assert heads(library)["Lanterns again"] == before
    assert before not in report.new
    with library.store.read() as reader:
        article = reader.articles.article(before)
    assert article is not None
    assert not article.head.is_stub
    assert "old lamps" in article.body_text
    assert article.head.is_starred
    assert done.undo
    done.undo()
    (head,) = searching.heads(library, [before])
    assert (head.is_stub, head.is_starred, head.is_read) == (False, False, True)


def test_what_another_program_highlighted_is_found_in_the_text(
    library: Library, tmp_path: Path
) -> None:
    import_export(library, FILES["omnivore"].write(tmp_path))
    found = annotations.annotations(library, heads(library)["Lanterns again"])
    assert found.note
    assert found.note.text == "On the whole."
    assert [(each.quote.exact, each.note) for each in found.highlights] == [
        ("old lamps", "Which ones?"), ("eleven years", "")
    ]  # fmt: skip
    assert found.highlights[0].quote.prefix.endswith("The ")


def test_a_letter_brings_its_pictures_and_no_tracker(library: Library, tmp_path: Path) -> None:
    import_export(library, FILES["mail"].write(tmp_path))
    (article_id,) = heads(library).values()
    with library.store.read() as reader:
        article = reader.articles.article(article_id)
        assert article is not None
        assert reader.pictures.data(article_id, 0)
    assert [(each.address, each.alt) for each in article.pictures] == [("", "A lamp")]
    assert article.head.source == "Zoë of the Harbour"
    assert article.head.published is not None
    assert "color: red" not in article.body_html


def test_addresses_are_fetched_only_when_asked(library: Library, tmp_path: Path) -> None:
    report, _ = import_export(library, FILES["pocket"].write(tmp_path))
    with library.store.read() as reader:
        assert reader.feeds.wanted_counts() == (0, 0)
    assert set(offline.make_articles_available(library, report.addresses).changed) == set(
        report.addresses
    )
    with library.store.read() as reader:
        assert reader.feeds.wanted_counts() == (2, 0)


def test_a_page_names_what_only_its_address_was_known_of(library: Library, tmp_path: Path) -> None:
    import_export(library, FILES["pocket"].write(tmp_path))
    ids = heads(library)
    page = PreparedArticle("url:x", "Ferries at last", body_html="<p>Text</p>", body_text="Text")
    with library.store.write() as writer:
        for title in ("https://a.example/2", "Lanterns again"):
            folded = incoming(page).folded
            assert writer.articles.complete(ids[title], page, folded, library.clock.now())
    assert heads(library) == {
        "Ferries at last": ids["https://a.example/2"], "Lanterns again": ids["Lanterns again"]
    }  # fmt: skip
    found = searching.ids_of(library, ArticleQuery(search="title:ferries"))
    assert list(found) == [ids["https://a.example/2"]]
    assert not any(
        each.is_stub for each in searching.heads(library, searching.ids_of(library, ArticleQuery()))
    )


def test_names_of_files_and_times_may_be_odd(library: Library, tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.csv") if os.name == "posix" else "café.csv"
    path = tmp_path / name
    path.write_text("title,url,time_added,tags,status\nA,https://a.example/,4000000000,x,\n")
    assert exports_among(library, [str(path)]) == ([path], [])
    assert preview_export(library, path).path == str(path)
    (new,) = import_export(library, path)[0].new
    (tag,) = annotations.annotations(library, new).tags
    assert tag.at == library.clock.now()  # it was to come


def test_what_was_saved_last_stands_first(library: Library, tmp_path: Path) -> None:
    import_export(library, FILES["instapaper"].write(tmp_path))
    ids = searching.ids_of(library, ArticleQuery())
    assert [each.title for each in searching.heads(library, ids)] == [
        "Cranes", "Ferries", "Lanterns again"
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["mailbox", "quiterss"])
def test_an_import_that_was_broken_off_is_begun_again(
    library: Library, tmp_path: Path, name: str, lender: Library
) -> None:
    path = FILES[name].write(tmp_path)
    whole = open_in(tmp_path / "other", workers_of=lender)
    import_export(whole, path)
    wanted = state(whole)
    whole.store.close()
    steps = 0
    while True:
        try:
            with interrupted(library, steps):
                import_export(library, path)
        except EndedHereError:
            articles, kept, _, _ = state(library)
            # Each article has everything of it, or is not there.
            assert all(each in wanted[0] for each in articles)
            assert all(each in wanted[1] for each in kept)
            steps += 1
        else:
            break
    import_export(library, path)
    assert state(library) == wanted


def test_undo_that_was_broken_off_is_done_again(library: Library, tmp_path: Path) -> None:
    path = FILES["quiterss"].write(tmp_path)
    before, steps, is_whole = state(library), 0, False
    while not is_whole:
        undo = import_export(library, path)[1].undo
        assert undo
        try:
            with interrupted(library, steps):
                undo()
            is_whole = True
        except EndedHereError:
            undo()
        assert state(library) == before
        steps += 1
    assert steps > 3


def test_a_cancelled_import_can_be_taken_back(library: Library, tmp_path: Path) -> None:
    before = state(library)
    report, done = import_export(
        library, FILES["rss guard"].write(tmp_path),
        cancelled=lambda: bool(subscriptions.subscriptions(library).feeds),
    )  # fmt: skip
    assert not report.is_whole
    assert (report.new, len(report.feeds)) == ((), 1)
    assert done.undo
    done.undo()
    assert state(library) == before


def test_what_cannot_be_imported_is_named(library: Library, tmp_path: Path) -> None:
    wrong = {
        "empty.json": (b'[{"is_archived": 0, "is_starred": 0}]', Reason.EMPTY_EXPORT),
        "cut.json": (b'[{"is_archived": 0, "is_starred": 0, "url": "htt', Reason.BAD_EXPORT),
        "deep.json": (
            b'{"is_archived": 0, "is_starred": 0, "a": ' + b"[" * 200_000, Reason.TOO_COMPLEX
        ),
        "short.db": (b"SQLite format 3\0", Reason.BAD_EXPORT),
        "noise.db": (b"SQLite format 3\0" + b"\xff" * 8192, Reason.BAD_EXPORT),
        "other.db": (
            (library.paths.data / "library.sqlite3").read_bytes(), Reason.UNKNOWN_EXPORT
        ),
    }  # fmt: skip
    for name, (data, reason) in wrong.items():
        path = tmp_path / name
        path.write_bytes(data)
        with pytest.raises(SourceError) as refused:
            preview_export(library, path)
        assert refused.value.reason is reason, name
        assert refused.value.name == str(path)
        assert str(refused.value).startswith(str(path))


def test_a_database_that_is_in_use_is_left_alone(library: Library, tmp_path: Path) -> None:
    path = FILES["netnewswire"].write(tmp_path)
    before = path.stat().st_mtime_ns
    preview_export(library, path)
    assert {each.name for each in tmp_path.iterdir()} == {path.name, "profile"}
    assert path.stat().st_mtime_ns == before
    Path(f"{path}-journal").write_bytes(bytes(512))  # as one is left that holds nothing
    preview_export(library, path)
    signs = {"-wal": b"x", "-journal": bytes.fromhex("d9d505f920a163d7") + bytes(504)}
    for ending, beginning in signs.items():
        beside = Path(f"{path}{ending}")
        beside.write_bytes(beginning)
        with pytest.raises(SourceError) as refused:
            preview_export(library, path)
        assert refused.value.reason is Reason.LOCKED
        beside.unlink()


def test_the_process_that_reads_a_file_is_given_this_file_only(tmp_path: Path) -> None:
    path, other = FILES["quiterss"].write(tmp_path), tmp_path / "letter.txt"
    other.write_text("private")
    with open_in(tmp_path / "profile") as library:  # with processes of its own
        before = preview_export(library, path).articles
        assert before
        process = library.archive_workers(path)
        said = process.run(jobs.try_reading, str(other), name="x", seconds=20)
        is_held = any("Landlock" in each for each in process._idle[0].protections)
        assert said == ("PermissionError" if is_held else "")
        path.replace(tmp_path / "moved.db")  # and one of the same name: another file
        assert preview_export(library, FILES["quiterss"].write(tmp_path)).articles == before
        Path(f"{path}-journal").write_bytes(bytes.fromhex("d9d505f920a163d7") + bytes(504))
        with pytest.raises(SourceError) as refused:
            preview_export(library, path)
        assert refused.value.reason is Reason.LOCKED


def test_a_library_that_another_program_writes_to_keeps_nothing_half(
    library: Library, tmp_path: Path, lender: Library
) -> None:
    path = FILES["quiterss"].write(tmp_path)
    library.store.close()
    file = library.store.path
    store = Store.open(file.parent, library.clock.now, busy_seconds=0.05)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        waiting = Library(store, library.clock, library.paths)
        waiting._archive_workers = lender._archive_workers
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError) as refused:
            import_export(waiting, path)
        other.execute("ROLLBACK")
        assert refused.value.reason is Reason.LOCKED
        assert state(waiting) == [[], [], [], []]
        store.close()


def test_an_article_that_no_worker_bears_stops_no_other(library: Library, tmp_path: Path) -> None:
    """The worker is lent by one that dies of the second article."""
    path = FILES["instapaper"].write(tmp_path)
    fragile: Any = Fragile(library.archive_workers(path))
    library._archive_workers = OfEveryFile(fragile)
    report, done = import_export(library, path)
    assert (len(report.new), report.refused, done.failure) == (2, 1, None)
    assert set(heads(library)) == {"Lanterns again", "Cranes"}


class Fragile:
    """Workers that die when the second article is among those to be prepared."""

    def __init__(self, workers: Workers) -> None:
        self._workers = workers

    def run(self, job: Any, *arguments: Any, name: str, seconds: float) -> Any:
        if job is PREPARE and 1 in range(arguments[1], arguments[1] + arguments[2]):
            raise WorkError(Reason.WORKER_DIED, name)
        return self._workers.run(job, *arguments, name=name, seconds=seconds)

    def rest(self) -> None:
        """They rest when those that were lent do."""


DATABASES = ("newsboat", "rss guard", "quiterss", "netnewswire", "liferea")


@pytest.mark.parametrize("name", DATABASES)
def test_articles_stand_under_their_feed_at_once(
    library: Library, tmp_path: Path, name: str
) -> None:
    """The feed is never asked here, as one that is dead cannot be."""
    file = FILES[name]
    import_export(library, file.write(tmp_path))
    (feed,) = subscriptions.subscriptions(library).feeds
    ids = searching.ids_of(library, ArticleQuery(feed_id=feed.id))
    assert len(ids) == file.expected.articles == len(heads(library))
    assert {head.feed_id for head in searching.heads(library, ids)} == {feed.id}
    import_export(library, file.write(tmp_path))
    assert searching.ids_of(library, ArticleQuery(feed_id=feed.id)) == ids


@pytest.mark.parametrize("name", ["newsboat list", "rss guard", "quiterss", "liferea"])
def test_the_names_a_reader_gave_feeds_are_not_those_of_the_feeds(
    library: Library, tmp_path: Path, name: str
) -> None:
    import_export(library, FILES[name].write(tmp_path))
    feeds = subscriptions.subscriptions(library).feeds
    named = {feed.address: feed.name for feed in feeds if feed.name}
    assert named
    for feed in feeds:
        with library.store.write() as writer:
            writer.feeds.describe(feed.id, title="Its own", site="", description="", language="")
    after = {feed.address: feed.shown_name for feed in subscriptions.subscriptions(library).feeds}
    assert {address: after[address] for address in named} == named


def test_names_of_an_opml_file_stay_and_are_written_back(library: Library) -> None:
    listed = b"""<opml version="2.0"><body>
        <outline text="My port" title="Harbour News" xmlUrl="https://a.example/f"/>
        <outline text="Ferries" title="Ferries" xmlUrl="https://b.example/f"/>
        <outline xmlUrl="https://c.example/f"/></body></opml>"""
    subscription_lists.import_list(library, listed, "a.opml")
    found = subscriptions.subscriptions(library).feeds
    assert [(feed.name, feed.title) for feed in found] == [
        ("My port", "Harbour News"),
        ("Ferries", "Ferries"),
        ("", "https://c.example/f"),
    ]
    with library.store.write() as writer:
        writer.feeds.describe(found[1].id, title="Ferry Post", site="", description="", language="")
    written = subscription_lists.export_list(library).decode()
    assert '<outline text="My port" title="Harbour News"' in written
    assert '<outline text="Ferries" title="Ferry Post"' in written
