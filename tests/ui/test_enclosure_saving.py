"""Files of articles are saved after a question, with progress, and can be given up."""

import os
from pathlib import Path

import pytest
from hostile_server import HostileServer, Request, answer
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QProgressDialog,
)
from waiting import PATIENCE
from window_desktop import Desktop, MakeDesktop, article

from readerapp.domain.drafts import Enclosure
from readerapp.library import unfinished
from readerapp.network.fetcher import HttpFetcher
from readerapp.ui.reading.downloads import EnclosureSaver

BODY = b"ID3" + bytes(range(256)) * 600


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.fixture
def cast(make_desktop: MakeDesktop, server: HostileServer) -> Desktop:
    """A window on an article with a sound and a document."""
    enclosures = (
        Enclosure(server.url("/7.mp3"), "audio/mpeg", 30_500_000, "Episode <b>7</b>"),
        Enclosure(server.url("/paper.pdf"), "application/pdf"),
    )
    words = article(0, enclosures=enclosures, body_html="<p>Words.</p>")
    desktop = make_desktop([words], fetcher=HttpFetcher(PATIENCE, allows=lambda _address: True))
    desktop.open(0)
    return desktop


def saver(desktop: Desktop) -> EnclosureSaver:
    return desktop.reader.features.article.saver


def test_the_start_removes_what_a_killed_process_left(cast: Desktop, out: Path) -> None:
    left = out / ".00112233445566aa.part"
    left.write_bytes(b"ID3 half")
    notes = unfinished.folder_of(cast.library.paths)
    notes.mkdir(parents=True)
    note = notes / "00112233445566aa.unfinished"
    note.write_bytes(unfinished.BEGINNING + os.fsencode(left))
    cast.reader.features.start(may_ask=True)
    cast.until(lambda: not note.exists())
    assert list(out.iterdir()) == []


def follow(desktop: Desktop, word: str, place: int = 0) -> None:
    """Click a link of the article, the first of these words or a later one."""
    view = desktop.window.reading.view
    cursor = view.document().find(word)
    for _ in range(place):
        cursor = view.document().find(word, cursor)
    assert cursor.hasSelection()
    view.anchorClicked.emit(cursor.charFormat().anchorHref())


def question(desktop: Desktop) -> QMessageBox:
    (box,) = (each for each in desktop.window.findChildren(QMessageBox) if each.isVisible())
    return box


def answer_with(monkeypatch: pytest.MonkeyPatch, path: Path) -> list[str]:
    given: list[str] = []

    def chosen(_parent: object, *words: str) -> tuple[str, str]:
        given.extend(words)
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    return given


def test_nothing_is_fetched_before_host_and_size_were_told(
    cast: Desktop, server: HostileServer, monkeypatch: pytest.MonkeyPatch, out: Path
) -> None:
    server.routes["/7.mp3"] = answer(BODY, 'ETag: "1"')
    given = answer_with(monkeypatch, out / "7.mp3")
    follow(cast, "Save…")
    box = question(cast)
    assert "Episode <b>7</b>" in box.text()
    assert "127.0.0.1" in box.informativeText()
    assert "29.1 MB" in box.informativeText()
    box.escapeButton().click()
    cast.settle()
    assert server.asked == []
    assert given == []
    follow(cast, "Save…")
    question(cast).defaultButton().click()
    cast.until(lambda: cast.notice().startswith("Saved: "))
    assert given[1] == "Episode -b-7--b.mp3"
    assert (out / "7.mp3").read_bytes() == BODY
    assert [each.name for each in out.iterdir()] == ["7.mp3"]
    follow(cast, "Save…", 1)
    assert "Its size is not known." in question(cast).informativeText()
    question(cast).escapeButton().click()


def test_the_menu_of_a_file_saves_it(cast: Desktop, server: HostileServer) -> None:
    view, menus = cast.window.reading.view, cast.reader.features.article.menus

    def offered(word: str) -> QMenu:
        cursor = view.document().find(word)
        cursor.setPosition(cursor.selectionStart())
        view.setTextCursor(cursor)
        view.ensureCursorVisible()
        place = view.cursorRect(cursor).center() + QPoint(6, 0)
        reason, port = QContextMenuEvent.Reason.Mouse, view.viewport()
        QApplication.sendEvent(port, QContextMenuEvent(reason, place, port.mapToGlobal(place)))
        assert menus.menus.menu is not None
        return menus.menus.menu

    for word, address in (
        ("Open in the player", "/7.mp3"),
        ("Save…", "/7.mp3"),
        ("paper.pdf", "/paper.pdf"),
    ):
        shown = offered(word)
        first = [each.text().replace("&", "") for each in shown.actions()][:4]
        assert first == ["Open Link in Browser", "Copy Link", "Save File…", ""]
        shown.actions()[1].trigger()
        assert QGuiApplication.clipboard().text() == server.url(address)
        shown.actions()[2].trigger()
        shown.close()
        name = "Episode <b>7</b>" if address == "/7.mp3" else "paper.pdf"
        assert f"“\N{FIRST STRONG ISOLATE}{name}" in question(cast).text()
        question(cast).escapeButton().click()
        cast.settle()
    plain = offered("Words.")
    assert "Save File…" not in [each.text().replace("&", "") for each in plain.actions()]
    plain.close()
    assert server.asked == []


def test_a_download_can_be_given_up(
    cast: Desktop, server: HostileServer, monkeypatch: pytest.MonkeyPatch, out: Path
) -> None:
    def slow(asked: Request) -> None:
        asked.connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
        asked.connection.sendall(BODY)
        asked.closing.wait(PATIENCE)

    server.routes["/7.mp3"] = slow
    answer_with(monkeypatch, out / "7.mp3")
    follow(cast, "Save…")
    question(cast).defaultButton().click()
    cast.until(lambda: [each for each in out.iterdir() if each.stat().st_size])
    (run,) = saver(cast).running
    shown = run.shown
    assert isinstance(shown, QProgressDialog)
    (label,) = shown.findChildren(QLabel)
    assert label.textFormat() is Qt.TextFormat.PlainText  # the file's name is the publisher's
    cast.until(lambda: 0 < shown.value() < shown.maximum())
    assert "of 976.6 kB" in shown.labelText()
    shown.canceled.emit()
    cast.until(lambda: not saver(cast).running)
    assert not list(out.iterdir())
    assert cast.notice() == ""


def test_what_failed_can_be_tried_again_and_goes_on(
    cast: Desktop, server: HostileServer, monkeypatch: pytest.MonkeyPatch, out: Path
) -> None:
    whole = answer(BODY, 'ETag: "1"')
    there = 70_000

    def breaks(asked: Request) -> bytes:
        if asked.headers.get("range"):
            return answer(status="503 Busy")
        return whole[: len(whole) - len(BODY) + there]

    server.routes["/7.mp3"] = breaks
    answer_with(monkeypatch, out / "7.mp3")
    follow(cast, "Save…")
    question(cast).defaultButton().click()
    cast.until(lambda: [each.question for each in saver(cast).running if each.question])
    cast.settle()
    assert "could not be saved" in question(cast).text()
    said = f"Content-Range: bytes {there}-{len(BODY) - 1}/{len(BODY)}"
    server.routes["/7.mp3"] = answer(BODY[there:], said, status="206 Partial Content")
    question(cast).defaultButton().click()
    cast.until(lambda: cast.notice().startswith("Saved: "))
    assert (out / "7.mp3").read_bytes() == BODY
    assert server.asked[-1].headers["range"] == f"bytes={there}-"


def test_closing_the_window_leaves_nothing_half(
    cast: Desktop, server: HostileServer, monkeypatch: pytest.MonkeyPatch, out: Path
) -> None:
    server.routes["/7.mp3"] = answer(status="503 Busy")
    answer_with(monkeypatch, out / "7.mp3")
    follow(cast, "Save…")
    question(cast).defaultButton().click()
    cast.until(lambda: [each.question for each in saver(cast).running if each.question])
    cast.settle()
    question(cast).escapeButton().click()
    assert not saver(cast).running

    def slow(asked: Request) -> None:
        asked.connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
        asked.connection.sendall(BODY)
        asked.closing.wait(PATIENCE)

    server.routes["/7.mp3"] = slow
    follow(cast, "Save…")
    question(cast).defaultButton().click()
    cast.until(lambda: list(out.iterdir()))
    cast.reader.stop()
    assert not list(out.iterdir())
