"""Several selected articles are shared at once, by the menu of their rows."""

import zipfile
from pathlib import Path

import pytest
from disk_cases import Mount
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox
from sharing_cases import BY_MACHINE, Desk, action_of, answer, clipboard
from window_desktop import Desktop, Key, MakeDesktop, Modifier, article

from readerapp.domain.errors import Reason, StorageError
from readerapp.library import marks
from readerapp.library.export import Exported
from readerapp.ui.sharing.feature import MOST
from readerapp.ui.widgets.article_menus import ShareKind, ShareMenu

TITLES = (
    "The harbour bridge opens again 0", "Le pont du port rouvre 1", "إعادة فتح جسر الميناء 2",
)  # fmt: skip


@pytest.fixture
def rows(make_desktop: MakeDesktop) -> Desktop:
    """A window whose three upper rows, in three languages, are selected."""
    desktop = make_desktop([article(0, evidence=(BY_MACHINE,)), *(article(n) for n in (1, 2, 3))])
    desktop.open(0)
    for _ in range(2):
        desktop.press(Key.Key_Down, Modifier.ShiftModifier)
    return desktop


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """An empty folder."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def share(desktop: Desktop, kind: ShareKind) -> None:
    desktop.focus(desktop.window.articles.view)
    desktop.press(Key.Key_F10, Modifier.ShiftModifier)
    (menu,) = (each for each in desktop.window.findChildren(QMenu) if each.isVisible())
    inner = menu.findChild(ShareMenu)
    assert inner is not None
    action_of(inner, kind).trigger()
    menu.close()
    desktop.settle()


def answer_folder(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))


def test_the_sources_of_several_articles_are_copied(rows: Desktop) -> None:
    share(rows, ShareKind.COPY)
    assert clipboard().split("\n\n")[:2] == [
        "The harbour bridge opens again 0 — Gazette 0, 20 November 2026\n"
        "Reported by AI: stated in the article: “Reported by AI”\nhttps://news.example/0",
        "Le pont du port rouvre 1 — Gazette 1, 20 November 2026\nhttps://news.example/1",
    ]
    assert rows.notice() == "3 sources copied"
    share(rows, ShareKind.COPY_MARKDOWN)
    assert clipboard().count("\n- [") == 2
    assert "[Le pont du port rouvre 1](<https://news.example/1>) — Gazette 1" in clipboard()


def test_a_letter_lists_several_articles(rows: Desktop, desk: Desk) -> None:
    share(rows, ShareKind.MAIL)
    (address,) = desk.opened
    assert address.startswith("mailto:?subject=3%20articles&body=The%20harbour%20bridge")
    assert address.count("https%3A%2F%2Fnews.example%2F") == 3


def test_several_articles_become_one_book(
    rows: Desktop, monkeypatch: pytest.MonkeyPatch, out: Path
) -> None:
    given = answer(monkeypatch, out / "all.epub")
    share(rows, ShareKind.EPUB)
    assert given[1].startswith("3 articles, ")
    assert rows.notice() == "Saved: \u2068all.epub\u2069"
    with zipfile.ZipFile(out / "all.epub") as book:
        contents = book.read("EPUB/nav.xhtml").decode()
        assert b"Reported by AI: stated in the article" in book.read("EPUB/article1.xhtml")
    places = [contents.index(title) for title in TITLES]
    assert places == sorted(places)  # as they stand in the list


@pytest.mark.parametrize("kind", [ShareKind.MARKDOWN, ShareKind.HTML, ShareKind.PDF])
def test_several_articles_become_files_in_a_folder(
    rows: Desktop, monkeypatch: pytest.MonkeyPatch, out: Path, desk: Desk, kind: ShareKind
) -> None:
    ending = {ShareKind.MARKDOWN: ".md", ShareKind.HTML: ".html", ShareKind.PDF: ".pdf"}[kind]
    (out / f"{TITLES[1]}{ending}").write_text("mine", "utf-8")
    answer_folder(monkeypatch, out)
    share(rows, kind)
    rows.until(lambda: rows.notice().startswith("3 files saved in "))
    names = {TITLES[0], TITLES[1], f"{TITLES[1]} (2)", TITLES[2]}
    assert {each.name for each in out.iterdir()} == {f"{name}{ending}" for name in names}
    assert (out / f"{TITLES[1]}{ending}").read_text("utf-8") == "mine"
    rows.window.toast.button.click()
    assert desk.opened == [out.as_uri()]


def test_nothing_is_written_where_no_folder_is_chosen(
    rows: Desktop, monkeypatch: pytest.MonkeyPatch, out: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    for kind in (ShareKind.EPUB, ShareKind.HTML, ShareKind.PDF):
        share(rows, kind)
    assert rows.notice() == ""
    assert not list(out.iterdir())


def test_a_folder_that_cannot_be_written_is_told_of(
    rows: Desktop, monkeypatch: pytest.MonkeyPatch, out: Path
) -> None:
    answer_folder(monkeypatch, out / "missing")
    for kind in (ShareKind.MARKDOWN, ShareKind.PDF):
        share(rows, kind)
        rows.until(lambda: str(out / "missing") in rows.notice())
        rows.window.toast.hide()
    assert not rows.reader.features.sharing.several.is_busy


def told_in_box(desktop: Desktop) -> tuple[str, str]:
    (box,) = (each for each in desktop.window.findChildren(QMessageBox) if each.isVisible())
    told = box.text(), box.informativeText()
    box.close()
    desktop.settle()
    return told


def test_a_failure_in_the_middle_tells_what_was_not_saved(
    rows: Desktop, monkeypatch: pytest.MonkeyPatch, mount: Mount, out: Path
) -> None:
    answer_folder(monkeypatch, out)
    share(rows, ShareKind.PDF)
    rows.until(lambda: rows.notice().startswith("3 files saved in "))
    whole = sum(each.stat().st_size for each in out.iterdir())
    disk = mount(whole * 2 // 3)
    answer_folder(monkeypatch, disk)
    share(rows, ShareKind.PDF)
    rows.until(lambda: rows.window.findChildren(QMessageBox))
    said, details = told_in_box(rows)
    written = len(list(disk.iterdir()))
    assert written in (1, 2)
    assert said.startswith(f"{written} file")
    assert not any(title in details for title in TITLES[:written])
    assert all(title in details for title in TITLES[written:])
    assert "full" in details
    assert not rows.reader.features.sharing.several.is_busy


def test_of_many_that_could_not_be_saved_the_first_are_named(rows: Desktop, out: Path) -> None:
    error = StorageError(Reason.DISK_FULL, str(out))
    left = tuple(f"Title {number}" for number in range(200))
    saving = rows.reader.features.sharing.several._saving
    saving.tell_of_several(out, Exported(3, left, error))
    said, details = told_in_box(rows)
    assert said.startswith("3 files saved in ")
    assert "200 articles could not be saved:" in details
    assert details.endswith("Title 9\u2069\nand 190 more")


def test_the_one_being_laid_out_is_written_before_the_window_closes(
    rows: Desktop, monkeypatch: pytest.MonkeyPatch, out: Path
) -> None:
    answer_folder(monkeypatch, out)
    features = rows.reader.features
    features.sharing.share(tuple(rows.ids[:3]), ShareKind.PDF)
    rows.until(lambda: features.sharing.pages.is_busy)
    rows.reader.stop()
    written = [each.read_bytes().rstrip() for each in out.iterdir()]
    assert written
    assert all(data.endswith(b"%%EOF") for data in written)


def test_articles_that_are_gone_are_left_out(rows: Desktop) -> None:
    marks.remove(rows.library, rows.ids[:1])
    rows.reader.features.sharing.share(tuple(rows.ids[:3]), ShareKind.COPY)
    rows.settle()
    assert rows.notice() == "2 sources copied"


def test_more_than_a_book_can_hold_is_refused_with_a_sentence(rows: Desktop) -> None:
    rows.reader.features.sharing.share(tuple(range(MOST + 1)), ShareKind.EPUB)
    rows.settle()
    assert rows.notice() == "At most 200 articles can be shared at once."
