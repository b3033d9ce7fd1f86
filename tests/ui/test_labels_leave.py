"""Labels of what a machine made go along with everything that leaves the app of an article."""

import zipfile
from pathlib import Path

import pytest
from labelled import SIGNED, labelled
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from sharing_cases import Desk, answer, clipboard, desk, select, share
from window_desktop import Desktop, Key, MakeDesktop, Modifier, article, picture_bytes

from readerapp.domain.labels import Evidence, Label, Rank, Subject
from readerapp.library import annotations
from readerapp.library.archives.exporting import export_archive
from readerapp.library.reading import ReadableArticle
from readerapp.rendering.output import MADE_BY_MACHINE
from readerapp.ui.sharing.paper import pages_file, paper_of
from readerapp.ui.widgets.article_menus import ShareKind

__all__ = ["desk"]  # a fixture
TEXT = "Reported by AI"
PICTURES = ("AI-generated image", "Image edited with AI")
PASSAGE = "counted corals along the coast, and found twice as many as before"


@pytest.fixture
def shown(make_desktop: MakeDesktop) -> Desktop:
    """A window with a labelled article open that has no title of its own."""
    desktop = make_desktop([labelled(title_is_derived=True), article(1)], workers=True)
    desktop.open(0)
    view = desktop.window.reading.view
    desktop.until(lambda: all(view.pictures.holds(number) for number in range(3)))
    return desktop


def bare(text: str) -> str:
    return text.translate(dict.fromkeys(range(0x2066, 0x206A)))


def test_files_say_it_of_the_text_of_each_picture_and_of_a_made_title(
    shown: Desktop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for ending in (".html", ".md", ".epub", ".txt"):
        path = tmp_path / f"made{ending}"
        answer(monkeypatch, path)
        shown.window.commands["export_article"].trigger()
        shown.until(path.exists)
        shown.settle()
        written = bare(_read(path))
        for said in (TEXT, *PICTURES, "Title taken from its first sentence"):
            assert said in written, (ending, said)
        assert (MADE_BY_MACHINE in written) == (ending != ".txt"), ending
        assert "Content credentials" not in written  # those that do not verify say nothing


def _read(path: Path) -> str:
    if path.suffix != ".epub":
        return path.read_text("utf-8")
    with zipfile.ZipFile(path) as book:
        names = [name for name in book.namelist() if name.endswith((".xhtml", ".opf"))]
        return "\n".join(book.read(name).decode() for name in names)


def test_a_picture_in_markdown_has_it_as_its_title(
    shown: Desktop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answer(monkeypatch, tmp_path / "a.md")
    shown.window.commands["export_article"].trigger()
    shown.until((tmp_path / "a.md").exists)
    shown.settle()
    front = (tmp_path / "a.md").read_text("utf-8").split("---\n")[1]
    assert "AI-generated image: signed by" in bare(front)


def test_pages_have_it_in_print_and_in_what_the_file_says_of_itself(shown: Desktop) -> None:
    found = shown.reader.features.reading
    readable = _readable(shown)
    words = shown.reader.features.sharing.controller._words
    paper = paper_of(readable, {}, words, QSizeF(8, 11), serif=True)
    for _ in paper.lay_out():
        pass
    printed = bare(paper._document.toPlainText()).replace("\u00a0", " ")
    assert all(said in printed for said in (TEXT, *PICTURES))
    assert "label:" not in paper._document.toHtml()  # paper leads nowhere
    file = pages_file(readable, {}, words, serif=True)
    for _ in file.write():
        pass
    assert MADE_BY_MACHINE.encode() in file.data
    assert found.article is not None


def _readable(desktop: Desktop) -> ReadableArticle:
    reading = desktop.reader.features.reading
    assert reading.article is not None
    return ReadableArticle(reading.article, reading.body)


def test_a_passage_is_copied_with_it_and_a_name_without(shown: Desktop) -> None:
    view = shown.window.reading.view
    select(shown, "corals")
    shown.focus(view)
    QTest.keyClick(view, Key.Key_C, Modifier.ControlModifier)
    assert clipboard() == "corals"
    select(shown, PASSAGE)
    QTest.keyClick(view, Key.Key_C, Modifier.ControlModifier)
    assert clipboard() == f"{PASSAGE}\n\n{TEXT}"
    assert f"<p>{TEXT}</p>" in QGuiApplication.clipboard().mimeData().html()
    view.selectAll()
    QTest.keyClick(view, Key.Key_C, Modifier.ControlModifier)
    everything = clipboard()
    assert everything.count(TEXT) == 1  # the head says it already
    assert all(said in everything for said in PICTURES)
    assert not any(sign in everything for sign in "\u2003\u2005\u2060")
    view.moveCursor(QTextCursor.MoveOperation.Start)


def test_letters_and_drawn_quotations_have_it(shown: Desktop, desk: Desk) -> None:
    share(shown, ShareKind.MAIL)
    shown.until(lambda: desk.opened)
    assert TEXT.replace(" ", "%20") in desk.opened[0]
    article = shown.reader.features.reading.article
    assert article is not None
    words = shown.reader.features.sharing.controller._words
    assert words.text_labels(article) == (TEXT,)


def test_notes_and_archives_have_it(shown: Desktop, tmp_path: Path) -> None:
    annotations.set_note(shown.library, shown.ids[0], "Who counted?")
    shown.reader.features.annotating.exporting.write(tmp_path / "notes.md")
    shown.until((tmp_path / "notes.md").exists)
    shown.settle()
    notes = (tmp_path / "notes.md").read_text("utf-8")
    assert f"*{TEXT} · {PICTURES[0]} · {PICTURES[1]}*" in notes
    export_archive(shown.library, tmp_path / "archive")
    (page,) = (tmp_path / "archive" / "pages").glob("*.html")
    written = page.read_text("utf-8")
    assert all(written.count(said) >= 2 for said in PICTURES)  # at the head, and below the picture
    (text,) = (
        each
        for each in (tmp_path / "archive").rglob("*.md")
        if Label.AI_IMAGE_EDITED.value in each.read_text("utf-8")
    )
    assert f'"{PICTURES[1]}")' in text.read_text("utf-8")


def test_a_title_that_is_copied_with_its_address_says_it_once(shown: Desktop) -> None:
    heads = shown.window.articles.known_heads(shown.ids[:1])
    shown.reader.features.actions.copy_links([heads[0].id], with_titles=True)
    shown.settle()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert (lines[0], lines[-1]) == (heads[0].title, heads[0].url)
    assert lines[1:-1] == [TEXT, *PICTURES]


@pytest.mark.parametrize("is_in_file", [True, False])
def test_a_picture_that_is_saved_says_what_its_file_does_not(
    make_desktop: MakeDesktop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, is_in_file: bool
) -> None:
    rank, source = (SIGNED.rank, SIGNED.source) if is_in_file else (Rank.PAGE_DATA, "creditText")
    said = Evidence(Subject.IMAGE, Label.AI_IMAGE, rank, source, "By AI", picture=0)
    desktop = make_desktop([labelled(evidence=(said,))], workers=True)
    desktop.open(0)
    path = tmp_path / "saved.png"
    answer(monkeypatch, path)
    desktop.reader.features.article._save_picture(0)
    desktop.until(path.exists)
    desktop.settle()
    without = "Picture saved. The label “AI-generated image” is not stored in its file."
    assert desktop.notice() == ("Picture saved" if is_in_file else without)
    assert path.read_bytes() == picture_bytes("teal")  # not a byte of it is changed
