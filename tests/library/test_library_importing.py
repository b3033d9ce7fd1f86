"""Bringing in files and clippings: in order, each with its own result, nothing lost."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import library_jobs as jobs
import pytest
from library_samples import (
    FERRY,
    LANTERN,
    at,
    clipping,
    dump,
    everything,
    page,
    titles,
)

from readerapp.domain.articles import ArticleQuery, View
from readerapp.domain.drafts import PreparedArticle, StoreOutcome
from readerapp.domain.errors import Reason, WorkError
from readerapp.library import Library, marks, reading, searching
from readerapp.library.importing import (
    BATCH,
    READ_AHEAD,
    ImportReport,
    Source,
    as_action,
    import_clip,
    import_inputs,
    import_sources,
    import_text,
    is_address,
    prepare_in_worker,
    read_one,
    store_all,
)
from readerapp.library.parser_jobs import SourceBytes
from readerapp.library.subscription_lists import lists_among

MARKDOWN = """---
title: "Bridge opens in Hanvik"
published: "2026-01-05T10:00:00Z"
language: en
source: Hanvik Post
url: https://hanvik.example/bridge
labels: [ai_text]
---

The bridge opened on **Monday** with a [parade](https://hanvik.example/parade).
"""
MHTML = """From: <Saved by Blink>
Snapshot-Content-Location: https://coast.example/harbour
Subject: Harbour
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----B"

------B
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: 8bit
Content-Location: https://coast.example/harbour

{page}
------B--
"""
Open = Callable[..., Library]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "news"
    made.mkdir()
    return made


def outcomes(report: ImportReport) -> list[str]:
    return [str(result.outcome) if result.outcome else "failed" for result in report.results]


def write_good_ones(folder: Path) -> None:
    (folder / "a clipping.txt").write_text(clipping("Lanterns return to Vellmar"), "utf-8")
    (folder / "b page.html").write_text(page("Crane sold again"), "utf-8")
    (folder / "c saved.mhtml").write_text(MHTML.format(page=page("Harbour at night")), "utf-8")
    (folder / "d article.md").write_text(MARKDOWN, "utf-8")
    (folder / "e wide.html").write_bytes(page("Ferries are back", FERRY).encode("utf-16"))
    (folder / "sub").mkdir()
    (folder / "sub" / "f deep.txt").write_text(clipping("Gulls counted twice"), "utf-8")


GOOD_TITLES = {
    "Lanterns return to Vellmar",
    "Crane sold again",
    "Harbour at night",
    "Bridge opens in Hanvik",
    "Ferries are back",
    "Gulls counted twice",
}


def test_folder_with_broken_files_names_each_and_imports_the_rest(
    library: Library, folder: Path
) -> None:
    write_good_ones(folder)
    (folder / ".hidden.html").write_text(page("Never seen"), "utf-8")
    (folder / "b empty.html").write_bytes(b"")
    (folder / "c picture.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    (folder / "d header.md").write_text("---\ntitle: [unclosed\n---\nWords.\n", "utf-8")
    (folder / "e feed.html").write_text("<rss version='2.0'></rss>", "utf-8")
    (folder / "f torn.mhtml").write_text("MIME-Version: 1.0\nContent-Type: text/css\n\n", "utf-8")
    steps: list[tuple[int, int]] = []
    report = import_inputs(library, [str(folder)], lambda *step: steps.append(step))
    assert titles(library) == GOOD_TITLES
    names = [Path(result.name) for result in report.results]
    assert names == [*sorted(folder.glob("[a-z]*.*")), folder / "sub" / "f deep.txt"]
    assert steps[-1] == (6, 11)
    reasons = {Path(error.name).name: error.reason for error in report.failures}
    assert reasons == {
        "b empty.html": Reason.EMPTY,
        "c picture.html": Reason.NOT_TEXT,
        "d header.md": Reason.BAD_FRONT_MATTER,
        "e feed.html": Reason.NO_ARTICLE,
        "f torn.mhtml": Reason.BAD_ARCHIVE,
    }
    for error in report.failures:
        assert str(error).count("\n") == 0
        assert error.name in str(error)
    for result in report.results:
        assert (result.outcome is None) != (result.error is None)
        assert bool(result.article_id) == (result.error is None)


def test_what_is_no_file_is_named(library: Library, folder: Path) -> None:
    (folder / "x.html").mkdir()
    inputs = [str(folder / "x.html"), str(folder / "missing.html"), "no\0name.html", str(folder)]
    report = import_inputs(library, inputs)
    assert [error.reason for error in report.failures] == [
        Reason.EMPTY_EXPORT,
        Reason.NOT_FOUND,
        Reason.NOT_FOUND,
        Reason.EMPTY_EXPORT,
    ]
    assert not everything(library)


def test_importing_twice_adds_nothing(library: Library, folder: Path) -> None:
    write_good_ones(folder)
    first = import_inputs(library, [str(folder)])
    assert outcomes(first) == ["added"] * 6
    before = dump(library)
    second = import_inputs(library, [str(folder), str(folder / "d article.md")])
    assert outcomes(second) == ["unchanged"] * 7
    assert not second.changes
    assert as_action(library, second).undo is None
    assert dump(library) == before


def test_a_new_version_of_a_page_keeps_read_and_star(library: Library, folder: Path) -> None:
    head = at("https://coast.example/lamps?utm_source=x")
    (folder / "one.html").write_text(page("Lamps are lit", head=head), "utf-8")
    (article_id,) = import_inputs(library, [str(folder)]).changes.added
    marks.mark_read(library, [article_id], read=True)
    marks.mark_starred(library, [article_id], starred=True)
    head = at("http://coast.example/lamps")
    (folder / "one.html").write_text(page("Lamps are lit, finally", head=head), "utf-8")
    report = import_inputs(library, [str(folder)])
    assert [(r.article_id, r.outcome) for r in report.results] == [
        (article_id, StoreOutcome.UPDATED)
    ]
    assert report.changes.changed == (article_id,)
    (head_now,) = everything(library)
    assert head_now.title == "Lamps are lit, finally"
    assert head_now.is_read
    assert head_now.is_starred


def test_undo_takes_back_exactly_what_was_new(library: Library, folder: Path) -> None:
    (folder / "old.txt").write_text(clipping("Known before"), "utf-8")
    import_inputs(library, [str(folder)])
    before = titles(library)
    (folder / "new.txt").write_text(clipping("Only now", FERRY), "utf-8")
    done = as_action(library, import_inputs(library, [str(folder)]))
    assert titles(library) == before | {"Only now"}
    assert done.undo is not None
    assert done.undo().removed == done.changes.added
    assert titles(library) == before
    again = import_inputs(library, [str(folder)])
    assert sorted(outcomes(again)) == ["added", "unchanged"]


def test_cancelled_import_keeps_what_was_stored(library: Library, folder: Path) -> None:
    count = READ_AHEAD + 2 * BATCH + 3
    for number in range(count):
        (folder / f"{number:03}.txt").write_text(clipping(f"Story number {number}"), "utf-8")
    stored: list[int] = []
    report = import_inputs(
        library, [str(folder)], lambda done, _total: stored.append(done), lambda: bool(stored)
    )
    kept = [result for result in report.results if result.outcome]
    assert len(report.results) == count
    assert BATCH <= len(kept) < count
    assert {error.reason for error in report.failures} == {Reason.CANCELLED}
    assert len(everything(library)) == len(kept) == len(report.changes.added)


@pytest.mark.parametrize(
    "hostile",
    [
        "<html><body><p " + " ".join(f"a{n}" for n in range(100_000)) + ">x</p></body></html>",
        "<html><body>" + "<div>" * 50_000 + "x",
    ],
    ids=["100,000 attributes", "deep nesting"],
)
def test_hostile_page_is_an_error_and_the_next_one_works(
    library: Library, folder: Path, hostile: str
) -> None:
    (folder / "1.html").write_text(hostile, "utf-8")
    (folder / "2.html").write_text(page("After the storm"), "utf-8")
    report = import_inputs(library, [str(folder)])
    assert outcomes(report) == ["failed", "added"]
    assert report.failures[0].reason in (Reason.TOO_COMPLEX, Reason.WORKER_TIME)
    assert titles(library) == {"After the storm"}


def test_many_line_breaks_are_read(library: Library, folder: Path) -> None:
    (folder / "1.html").write_text(page("Breaks", end="<br>" * 500_000), "utf-8")
    report = import_inputs(library, [str(folder)])
    assert len(report.results) == 1
    assert all(error.reason is not Reason.WORKER_DIED for error in report.failures)


class Late:
    """What reads an input and fails in a busy computer's way so many times first."""

    def __init__(self, work: Callable[[], PreparedArticle], fails: list[Reason], log: list[str]):
        self.work, self.fails, self.log = work, fails, log

    def __call__(self, name: str) -> PreparedArticle:
        self.log.append(name)
        if self.fails:
            raise WorkError(self.fails.pop(), name)
        return self.work()


@pytest.mark.parametrize(
    ("fails", "outcome"),
    [
        ([Reason.WORKER_TIME], "added"),
        ([Reason.LOCKED], "added"),
        ([Reason.WORKER_TIME, Reason.WORKER_TIME], "failed"),
    ],
)
def test_what_ran_out_of_time_is_read_once_more_when_all_else_is_done(
    library: Library, fails: list[Reason], outcome: str
) -> None:
    log: list[str] = []
    sources = []
    for number, title in enumerate(("Late", "Second", "Third")):
        data = SourceBytes(clipping(title).encode(), title)
        reader = Late(partial(prepare_in_worker, library, data), [] if number else [*fails], log)
        sources.append(Source(title, partial(reader, title)))
    steps: list[tuple[int, int]] = []
    report = import_sources(library, sources, lambda *step: steps.append(step))
    assert [result.name for result in report.results] == ["Late", "Second", "Third"]
    assert outcomes(report) == [outcome, "added", "added"]
    assert (log.count("Late"), log[-1], len(log)) == (2, "Late", 4)
    assert len(report.changes.added) == len(everything(library)) == outcomes(report).count("added")
    assert steps[-1] == (len(everything(library)), 3)


def test_a_worker_that_dies_is_one_failed_item(library: Library) -> None:
    def good(title: str) -> SourceBytes:
        return SourceBytes(clipping(title).encode(), title)

    works = [
        partial(prepare_in_worker, library, good("Before")),
        partial(library.parser_workers.run, jobs.die, name="worst.html", seconds=9.0),
        partial(prepare_in_worker, library, good("After")),
    ]
    reads = (read_one(library, f"{n}.html", work) for n, work in enumerate(works))
    report = store_all(library, reads, 3)
    assert outcomes(report) == ["added", "failed", "added"]
    assert [(error.reason, error.name) for error in report.failures] == [
        (Reason.WORKER_DIED, "worst.html")
    ]
    assert titles(library) == {"Before", "After"}


def test_what_nobody_foresaw_is_one_failed_item(
    library: Library, expected_logs: pytest.LogCaptureFixture
) -> None:
    run, faults = library.parser_workers.run, list[Exception]()
    library.faulted = faults.append
    data = [SourceBytes(clipping(title).encode(), title) for title in ("Before", "After")]
    works: list[Callable[[], PreparedArticle]] = [
        partial(prepare_in_worker, library, data[0]),
        *(
            partial(run, job, name="worst.html", seconds=9.0)
            for job in (jobs.overflow, jobs.go_too_deep, jobs.overflow_the_library)
        ),
        partial(jobs.misuse, None),
        partial(prepare_in_worker, library, data[1]),
    ]
    report = import_sources(library, [Source(str(n), work) for n, work in enumerate(works)])
    assert outcomes(report) == ["added", *["failed"] * 4, "added"]
    assert {error.reason for error in report.failures} == {Reason.NOT_READABLE}
    assert titles(library) == {"Before", "After"}
    # Those of the workers are told to who made them.
    assert expected_logs.text.count("an item was lost by a fault of ours") == 2
    assert "OverflowError: date value out of range" in expected_logs.text
    assert "RecursionError" in expected_logs.text
    assert sorted(type(fault).__name__ for fault in faults) == ["OverflowError", "TypeError"]


def test_clipboard_text_is_imported_once(library: Library) -> None:
    first = import_text(library, clipping("Pasted twice"), "clipboard")
    second = import_text(library, clipping("Pasted twice"), "clipboard")
    assert outcomes(first) + outcomes(second) == ["added", "unchanged"]
    empty = import_text(library, " \n ", "The clipboard")
    assert [str(error) for error in empty.failures] == ["The clipboard is empty."]
    odd = import_text(library, clipping("Half a \ud83d character"), "clipboard")
    assert outcomes(odd) == ["added"]


def test_clipboard_html_is_imported_with_what_text_cannot_hold(library: Library) -> None:
    linked = page("Pasted").replace("Vellmar", '<a href="https://a.example/">Vellmar</a>')
    text = clipping("Pasted", tuple(f"{line} {line}" for line in LANTERN))
    assert outcomes(import_clip(library, linked, text, "clipboard")) == ["added"]
    assert outcomes(import_clip(library, linked, "", "clipboard")) == ["unchanged"]
    assert outcomes(import_clip(library, "", clipping("As text"), "clipboard")) == ["added"]
    head = searching.heads(library, searching.ids_of(library, ArticleQuery()))
    bodies = [reading.article(library, each.id) for each in head]
    assert sum("https://a.example/" in each.body_html for each in bodies if each) == 1


def test_a_whole_page_that_was_copied_is_read_as_a_page(library: Library) -> None:
    menu = "".join(f'<li><a href="/{n}">Section {n}</a></li>' for n in range(40))
    html = page("The story").replace("<body>", f"<body><header><ul>{menu}</ul></header>")
    text = "".join(f"Section {n}\n" for n in range(40)) + clipping("The story")
    assert outcomes(import_clip(library, html, text, "clipboard")) == ["added"]
    (head,) = everything(library)
    article = reading.article(library, head.id)
    assert head.title == "The story"
    assert article is not None
    assert "Section 1" not in article.body_text
    assert article.has_alternate_text  # nothing of what was copied is lost


@pytest.mark.parametrize("html", ["<p>Half of it.</p>", "<img src='a.png'>", "<p>", "\ud83d"])
def test_clipboard_text_is_taken_where_its_html_holds_less(library: Library, html: str) -> None:
    report = import_clip(library, html, clipping("All of it"), "clipboard")
    assert outcomes(report) == ["added"]
    assert titles(library) == {"All of it"}


def test_clipboard_without_anything_to_read_is_told(library: Library) -> None:
    for html, text in (("<p> </p>", ""), ("<img src='a.png'>", " \n"), ("", "")):
        (error,) = import_clip(library, html, text, "The pasted text").failures
        assert str(error) == "No article was found in The pasted text."


def test_an_empty_name_is_not_the_current_folder(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "page.html").write_text(page("Not meant"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    (error,) = import_inputs(library, [""]).failures
    assert error.reason is Reason.NO_NAME
    assert titles(library) == set()


def test_a_file_of_another_program_stops_no_other(library: Library, tmp_path: Path) -> None:
    names = {"part_000000.csv": "title,url,time_added,tags,status\n", "passwd": "root:x:0:0:r\n",
             "a.html": page("Meant"), "b.txt": clipping("Meant, too")}  # fmt: skip
    for name, text in names.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    report = import_inputs(library, [str(tmp_path / name) for name in names])
    assert outcomes(report) == ["failed", "failed", "added", "added"]
    assert "an export of Pocket" in str(report.failures[0])
    assert titles(library) == {"Meant", "Meant, too"}


def test_new_articles_are_unread(library: Library) -> None:
    import_text(library, clipping("Unread at first"), "clipboard")
    assert len(searching.ids_of(library, ArticleQuery(View.UNREAD))) == 1


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("https://a.example/x", True),
        ("HTTP://a.example", True),
        ("ftp://a.example/x", False),
        ("file:///etc/passwd", False),
        ("C:\\news\\http.html", False),
        ("http/page.html", False),
        ("https:nothing", False),
    ],
)
def test_addresses_and_paths_are_told_apart(given: str, expected: bool) -> None:
    assert is_address(given) is expected


def test_lists_of_subscriptions_are_told_from_files_and_addresses(tmp_path: Path) -> None:
    by_name, by_content, clipping_file = (tmp_path / n for n in ("a.opml", "b.xml", "c.md"))
    by_content.write_text("<?xml version='1.0'?><opml version='2.0'/>", "utf-8")
    clipping_file.write_text(MARKDOWN, "utf-8")
    others = [str(clipping_file), "https://coast.example/harbour"]
    lists, rest = lists_among([others[0], str(by_name), others[1], str(by_content)])
    assert lists == [by_name, by_content]
    assert rest == others
