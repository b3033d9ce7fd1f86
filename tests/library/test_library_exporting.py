"""One article for other programs, and back again."""

import tracemalloc
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import yaml
from disk_cases import Mount
from library_samples import article, open_in, png, put

from readerapp.domain.articles import Article
from readerapp.domain.drafts import PictureDraft, PreparedArticle
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.labels import Evidence, Label, Rank, Subject
from readerapp.library import Library, export, reading
from readerapp.library.parser_jobs import SourceBytes
from readerapp.library.prepare_article import prepare_article
from readerapp.rendering.output import OutputWords

GIVEN = """---
title: "Bridge: opens at 10 # not a comment"
standfirst: "It took 'nine' years"
published: "2026-01-05T10:00:00Z"
language: en
source: Hanvik Post
url: https://hanvik.example/bridge?id=7
author: [Ann Lee, 김민수]
labels: [ai_text]
---

The bridge opened on **Monday** with a [parade](https://hanvik.example/parade) & 1 < 2 gulls.

## What follows

1. Ferries stop
2. The toll falls to 3 * 4 crowns

> "We have *counted* the gulls," said the mayor.

| Year | Cost |
| --- | --- |
| 2017 | 40 |

- one
- two

A line with \\*stars\\*, \\_lines\\_ and `code()`.

![A bridge](https://hanvik.example/bridge.jpg)
"""


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_in(tmp_path / "profile") as opened:
        yield opened


def stored(library: Library, prepared: PreparedArticle) -> Article:
    found = reading.article(library, put(library, prepared)[0])
    assert found is not None
    return found


def from_markdown(text: str) -> PreparedArticle:
    return prepare_article(SourceBytes(text.encode(), "bridge.md"))


def without_bytes(prepared: PreparedArticle) -> PreparedArticle:
    return replace(prepared, original=b"", language_confidence=0)


def test_markdown_comes_back_as_the_same_article(library: Library) -> None:
    given = from_markdown(GIVEN)
    assert given.evidence
    written = export.as_format(stored(library, given), "markdown")
    again = from_markdown(written)
    assert again.identity == given.identity
    assert again.body_text == given.body_text
    assert again.body_html == given.body_html
    assert again.authors == given.authors
    assert without_bytes(again) == replace(without_bytes(given), page_html=again.page_html)


def test_importing_the_export_changes_nothing_twice(library: Library) -> None:
    first = export.as_format(stored(library, from_markdown(GIVEN)), "markdown")
    second = export.as_format(stored(library, from_markdown(first)), "markdown")
    assert second == first
    assert sum(count.total for count in reading.counts(library).languages) == 1


@pytest.mark.parametrize(
    "title",
    [
        "A: b",
        "# Heading",
        "yes",
        "'quoted'",
        '"',
        "- item",
        "{a}",
        "كتاب",
        "제목",
        "--- x",
        "a\tb",
        "&amp;",
        "[a](b)",
        "*a*",
        "1. a",
    ],
)
def test_any_title_survives_markdown(library: Library, title: str) -> None:
    written = export.as_format(stored(library, article("t", title)), "markdown")
    assert from_markdown(written).title == " ".join(title.split())


def test_html_is_one_safe_page_in_its_language(library: Library) -> None:
    shown = stored(library, article("h", "<b>Tom & Jerry</b>", dek="A <dek>", language="ar"))
    written = export.as_format(shown, "html")
    assert '<html lang="ar"' in written
    assert "&lt;b&gt;Tom &amp; Jerry&lt;/b&gt;" in written
    assert "A &lt;dek&gt;" in written
    assert "<script" not in written


def test_text_holds_title_standfirst_and_body(library: Library) -> None:
    shown = stored(library, article("x", "Title", dek="Standfirst", url="https://a.example/x"))
    assert export.as_format(shown, "text").split("\n\n") == [
        "Title",
        "Standfirst",
        "2026-01-06",
        "Words.",
        "https://a.example/x\n",
    ]


def test_what_a_machine_wrote_stays_labelled(library: Library) -> None:
    said = (
        Evidence(Subject.TEXT, Label.AI_TEXT, Rank.VISIBLE_TEXT, "byline", "By AI"),
        Evidence(Subject.IMAGE, Label.AI_IMAGE, Rank.IN_FILE, "XMP", "x", picture=0),
    )
    shown = stored(
        library, article("l", evidence=said, pictures=(PictureDraft("", alt="A", data=png()),))
    )
    written = export.as_format(shown, "markdown")
    header = yaml.safe_load(written.split("---\n")[1])
    assert header["labels"] == ["ai_text", "ai_image"]
    assert {each.label for each in from_markdown(written).evidence} == {
        Label.AI_TEXT,
        Label.AI_IMAGE,
    }


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("a.epub", "PK"),
        ("a.html", "<!doctype"),
        ("a.HTM", "<!doctype"),
        ("a.txt", "A title"),
        ("a.md", "---"),
        ("a", "---"),
    ],
)
def test_the_ending_decides_the_format(
    library: Library, tmp_path: Path, name: str, begins: str
) -> None:
    target = tmp_path / name
    for _ in range(2):  # the second time there is an older export
        export.export(library, stored(library, article("x")), target, replace=True)
        assert target.read_bytes().startswith(begins.encode())
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [name]


def test_a_failed_export_keeps_the_old_file(library: Library, tmp_path: Path) -> None:
    shown = stored(library, article("x"))
    (tmp_path / "folder.md").mkdir()
    missing = tmp_path / "missing"
    for target, named in ((missing / "a.md", missing), (tmp_path / "folder.md",) * 2):
        with pytest.raises(ReaderError, match=named.name):
            export.export(library, shown, target)
    assert (tmp_path / "folder.md").is_dir()
    assert not list(tmp_path.glob(".*"))


def test_months_long_before_and_after_are_written(library: Library) -> None:
    for year in (1969, 2999):
        moment = datetime(year, 1, 2, 3, 4, 5, tzinfo=UTC)
        shown = stored(library, article(f"y{year}", published=moment))
        assert from_markdown(export.as_format(shown, "markdown")).published == moment


def test_a_page_and_a_book_hold_the_pictures_that_are_here(
    library: Library, tmp_path: Path
) -> None:
    pictures = (
        PictureDraft("", alt="Here", data=png()),
        PictureDraft("https://a.example/far.png", alt="Not fetched"),
        PictureDraft("", alt="No picture", data=b"nothing that a browser shows"),
    )
    shown = stored(library, article("p", pictures=pictures))
    assert list(export.stored_pictures(library, shown)) == [0]
    export.export(library, shown, tmp_path / "a.html")
    page = (tmp_path / "a.html").read_text("utf-8")
    assert page.count("data:image/png;base64,") == 1
    assert "far.png" not in page
    assert all(each.alt in page for each in pictures)
    export.export(library, shown, tmp_path / "a.epub")
    with zipfile.ZipFile(tmp_path / "a.epub") as book:
        assert book.read("EPUB/pictures/0.png") == png()
        assert len([name for name in book.namelist() if "pictures" in name]) == 1


def test_what_is_written_says_who_says_that_a_machine_made_it(
    library: Library, tmp_path: Path
) -> None:
    said = (Evidence(Subject.TEXT, Label.AI_TEXT, Rank.VISIBLE_TEXT, "byline", "By AI"),)
    shown = stored(library, article("w", evidence=said))
    words = OutputWords(labels=("Reported by AI: stated in the article",))
    for ending in export.ENDINGS:
        path = tmp_path / f"a{ending}"
        export.export(library, shown, path, words)
        data = path.read_bytes()
        if ending == ".epub":
            with zipfile.ZipFile(path) as book:
                data = book.read("EPUB/article.xhtml")
        assert b"stated in the article" in data, ending


def test_a_book_replaces_a_book_and_pages_replace_pages(library: Library, tmp_path: Path) -> None:
    shown, book, pages = stored(library, article("k")), tmp_path / "a.epub", tmp_path / "a.pdf"
    export.export(library, shown, book)
    export.save_made(b"%PDF-1.4 old", pages)
    with pytest.raises(ReaderError, match="already exists"):
        export.export(library, shown, book)
    with pytest.raises(ReaderError, match="already exists"):
        export.save_made(b"%PDF-1.4 new", pages)
    export.export(library, shown, book, replace=True)
    export.save_made(b"%PDF-1.4 new", pages, replace=True)
    assert pages.read_bytes() == b"%PDF-1.4 new"
    with pytest.raises(ReaderError, match="something else"):
        export.save_made(b"%PDF-1.4", book, replace=True)
    pages.rename(tmp_path / "b.epub")
    with pytest.raises(ReaderError, match="something else"):
        export.export(library, shown, tmp_path / "b.epub", replace=True)


def test_several_articles_are_written_as_one_book(library: Library, tmp_path: Path) -> None:
    shown = [
        stored(library, article("1", pictures=(PictureDraft("", alt="Here", data=png()),))),
        stored(library, article("2", language="ar")),
    ]
    sources = [(each, OutputWords()) for each in shown]
    path = tmp_path / "a.epub"
    export.export_book(library, sources, "2 articles", path)
    with zipfile.ZipFile(path) as book:
        names = book.namelist()
        assert {"EPUB/article1.xhtml", "EPUB/article2.xhtml", "EPUB/pictures/1-0.png"} <= {*names}
        assert b'dir="rtl"' in book.read("EPUB/article2.xhtml")
        assert b"2 articles" in book.read("EPUB/package.opf")
    with pytest.raises(ReaderError, match="already exists"):
        export.export_book(library, sources, "2 articles", path)
    export.export_book(library, sources[:1], "One", path, replace=True)
    with zipfile.ZipFile(path) as book:
        assert b"One" in book.read("EPUB/package.opf")


def test_several_articles_are_written_beside_what_is_there(
    library: Library, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "Same- it.md").write_text("mine", "utf-8")
    shown = [stored(library, article(name, title="Same: it")) for name in "abc"]
    sources = [(each, OutputWords()) for each in shown]
    export.export_each(library, sources, out, ".md")
    export.export_each(library, sources[:1], out, ".html")
    assert sorted(each.name for each in out.iterdir()) == [
        "Same- it (2).md", "Same- it (3).md", "Same- it (4).md", "Same- it.html", "Same- it.md",
    ]  # fmt: skip
    assert (out / "Same- it.md").read_text("utf-8") == "mine"
    gone = export.export_each(library, sources, tmp_path / "missing", ".md")
    assert (gone.written, gone.left) == (0, ("Same: it",) * 3)
    assert gone.error is not None


def test_a_failure_in_the_middle_says_which_articles_were_not_written(
    library: Library, mount: Mount
) -> None:
    disk = mount(100_000)
    texts = ("<p>short</p>", "<p>short too</p>", f"<p>{'long ' * 40_000}</p>", "<p>after</p>")
    shown = [
        stored(library, article(str(number), title=f"Number {number}", body_html=text))
        for number, text in enumerate(texts)
    ]
    sources = [(each, OutputWords()) for each in shown]
    written = export.export_each(library, sources, disk, ".md")
    assert (written.written, written.left) == (2, ("Number 2", "Number 3"))
    assert written.error is not None
    assert written.error.reason is Reason.DISK_FULL
    assert sorted(each.name for each in disk.iterdir()) == ["Number 0.md", "Number 1.md"]


def test_a_book_holds_one_picture_at_a_time_in_memory(library: Library, tmp_path: Path) -> None:
    size, count = 1_000_000, 12
    shown = [
        stored(library, article(str(number), pictures=(PictureDraft("", data=jpeg),)))
        for number in range(count)
        for jpeg in (b"\xff\xd8\xff" + number.to_bytes() * size,)
    ]
    sources = [(each, OutputWords()) for each in shown]
    export.export_book(library, sources[:1], "One", tmp_path / "a.epub")  # loads what it needs
    tracemalloc.start()
    try:
        export.export_book(library, sources, "All", tmp_path / "b.epub")
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (tmp_path / "b.epub").stat().st_size > size * count
    assert most < 4 * size


def test_a_book_that_finds_no_room_leaves_the_one_before(library: Library, mount: Mount) -> None:
    disk = mount(100_000)
    jpeg = b"\xff\xd8\xff" + bytes(300_000)
    large = stored(library, article("1", pictures=(PictureDraft("", data=jpeg),)))
    small = stored(library, article("2"))
    path = disk / "a.epub"
    export.export_book(library, [(small, OutputWords())], "Small", path)
    before = path.read_bytes()
    with pytest.raises(ReaderError) as told:
        export.export_book(library, [(large, OutputWords())], "Large", path, replace=True)
    assert told.value.reason is Reason.DISK_FULL
    assert [each.read_bytes() for each in disk.iterdir()] == [before]
