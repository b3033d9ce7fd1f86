"""Bringing in, going out, narrow and mirrored windows, and what happens when something fails."""

import sys
from functools import partial
from pathlib import Path

import pytest
from fakes import FakeFetcher
from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from window_desktop import Desktop, Key, MakeDesktop, Modifier, picture_bytes

from readerapp.domain.articles import ArticleQuery, PictureState, View
from readerapp.domain.errors import ReaderError, Reason, StorageError
from readerapp.library import reading
from readerapp.settings import TEXT_SIZE
from readerapp.system import Paths, SingleInstance

CLIPPING = "A bridge was opened\n\nThe council opened the bridge on Friday, it said.\n\n" + (
    "Many people walked over it in the rain and were glad. " * 12
)


def drop(desktop: Desktop, data: QMimeData) -> None:
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    place = QPointF(50, 50)
    desktop.window.dropEvent(QDropEvent(place, action, data, button, Modifier.NoModifier))


def test_paste_and_drop_import_and_undo_takes_it_out(
    make_desktop: MakeDesktop, tmp_path: Path
) -> None:
    desktop = make_desktop(workers=True)
    before = desktop.rows()
    QGuiApplication.clipboard().setText(CLIPPING)
    desktop.focus(desktop.window.articles.view)
    desktop.press(Key.Key_V, Modifier.ControlModifier)
    assert desktop.window.imports.isVisible()
    desktop.until(lambda: len(desktop.rows()) == len(before) + 1)
    assert "imported" in desktop.notice()
    file, picture = tmp_path / "b.txt", tmp_path / "picture.html"
    file.write_text(CLIPPING.replace("bridge", "tunnel"), encoding="utf-8")
    picture.write_bytes(picture_bytes())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (file, picture)])
    drop(desktop, data)
    desktop.until(lambda: len(desktop.rows()) == len(before) + 2)
    desktop.until(desktop.window.imports.isVisible)  # the picture is no article, and is named
    desktop.press(Key.Key_Z, Modifier.ControlModifier)
    desktop.until(lambda: len(desktop.rows()) == len(before) + 1)


def paste(desktop: Desktop, html: str = "", text: str = "") -> None:
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)
    desktop.window.activateWindow()
    desktop.press(Key.Key_V, Modifier.ControlModifier)


def test_what_was_pasted_is_shown_also_while_another_article_is_open(
    make_desktop: MakeDesktop,
) -> None:
    desktop = make_desktop([], workers=True)
    for text in (CLIPPING, CLIPPING.replace("bridge", "tunnel")):
        before = desktop.rows()
        paste(desktop, text=text)
        desktop.until(partial(_has_more, desktop, before))
        newest = max(desktop.rows())
        desktop.until(partial(_is_open, desktop, newest))
        desktop.until(partial(_is_selected, desktop, newest))
    paste(desktop, text=CLIPPING)  # a second time
    desktop.until(lambda: desktop.notice() == "This article is in the library already")
    desktop.until(partial(_is_open, desktop, min(desktop.rows())))


def _has_more(desktop: Desktop, before: list[int]) -> bool:
    return len(desktop.rows()) > len(before)


def _is_selected(desktop: Desktop, article_id: int) -> bool:
    return desktop.window.articles.current_id() == article_id


def _is_open(desktop: Desktop, article_id: int) -> bool:
    head = desktop.reader.features.reading.head
    return head is not None and head.id == article_id


def test_what_a_browser_copies_is_taken_with_its_links(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop([], workers=True)
    story = "".join(f"<p>{line}</p>" for line in CLIPPING.split("\n\n")[1:])
    story = story.replace("council", '<a href="https://a.example/b">council</a>')
    html = f"<h1>A bridge was opened</h1>{story}"
    paste(desktop, html, CLIPPING)
    desktop.until(lambda: len(desktop.rows()) == 1)
    pasted = reading.article(desktop.library, desktop.rows()[0])
    assert pasted is not None
    assert pasted.head.title == "A bridge was opened"
    assert 'href="https://a.example/b"' in pasted.body_html
    paste(desktop, html.replace("bridge", "tunnel"))  # HTML alone
    desktop.until(lambda: len(desktop.rows()) == 2)
    data = QMimeData()
    data.setHtml(html.replace("bridge", "canal"))
    drop(desktop, data)
    desktop.until(lambda: len(desktop.rows()) == 3)


def test_pasting_never_does_nothing_and_says_nothing(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop([], workers=True)
    for text in ("", " \n "):
        desktop.window.toast.hide()
        paste(desktop, text=text)
        assert "no text, page or file" in desktop.notice()
    QGuiApplication.clipboard().clear()  # then Qt has no data at all
    desktop.window.toast.hide()
    desktop.press(Key.Key_V, Modifier.ControlModifier)
    assert "no text, page or file" in desktop.notice()
    paste(desktop, '<img src="https://a.example/picture.png">')
    desktop.until(desktop.window.imports.isVisible)
    desktop.settle()
    assert (
        "No article was found in The pasted text." in desktop.window.imports._failures.toPlainText()
    )
    assert desktop.rows() == []


def test_empty_states_and_their_buttons(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop()
    desktop.reader.listing.show(ArticleQuery(View.STARRED))
    desktop.settle()
    empty = desktop.window.articles.empty
    words = [button.text() for button in empty.findChildren(QPushButton) if button.isVisible()]
    assert words == ["Show all articles"]


def test_nothing_starred_leads_back_to_everything(desktop: Desktop) -> None:
    desktop.reader.listing.show(ArticleQuery(View.STARRED))
    desktop.settle()
    desktop.window.articles.empty.first_button.click()
    desktop.settle()
    assert len(desktop.rows()) == 15


def test_narrow_shows_one_pane_and_back(desktop: Desktop) -> None:
    window = desktop.window
    window.resize(640, 700)
    QCoreApplication.processEvents()
    assert window.articles.isVisible()
    first = desktop.ids[0]
    window.articles.select(first)
    desktop.settle()
    assert window.reading.isVisible()
    assert not window.articles.isVisible()
    assert window.related.mapTo(window, window.related.rect().topLeft()).y() > 200
    window.commands["back"].trigger()
    assert window.articles.isVisible()
    window.commands["toggle_star"].trigger()  # a mark does not leap into the article
    desktop.settle()
    assert window.articles.isVisible()
    window.articles.view.clicked.emit(window.articles.view.currentIndex())
    assert window.reading.isVisible()


def test_right_to_left_mirrors(desktop: Desktop, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QCoreApplication.processEvents()
    desktop.open(0)
    window = desktop.window
    left = window.related.mapTo(window, window.related.rect().topLeft()).x()
    right = window.navigation.mapTo(window, window.navigation.rect().topLeft()).x()
    assert left < right
    assert not window.grab().isNull()


def test_another_language_keeps_what_was_there(desktop: Desktop) -> None:
    article = desktop.open(2)
    desktop.window.articles.search.setText("words")
    desktop.settle()
    place = desktop.window.articles.view.verticalScrollBar().value()
    desktop.focus(desktop.window.articles.search)
    desktop.reader.features.settings.use_language("fr")
    desktop.settle()
    assert desktop.reader.appearance.language == "fr"
    assert desktop.window.articles.search.text() == "words"
    assert desktop.window.articles.search.hasFocus()
    assert (desktop.opened, desktop.window.articles.current_id()) == (article, article)
    assert desktop.window.articles.view.verticalScrollBar().value() == place


def test_the_words_of_the_commands_follow_the_article_after_a_language_change(
    desktop: Desktop,
) -> None:
    desktop.open(0)
    desktop.press(Key.Key_S)
    desktop.settle()
    desktop.reader.features.settings.use_language("fr")
    desktop.settle()
    assert desktop.window.commands["toggle_star"].text() != "&Star"
    undo = desktop.window.commands["undo"]
    assert undo.text() == "&Annuler «\u202fAjouter aux favoris\u202f»"
    assert undo.isEnabled()


def test_size_and_panes_come_back(make_desktop: MakeDesktop, tmp_path: Path) -> None:
    profile = tmp_path / "kept"
    desktop = make_desktop(profile=profile)
    desktop.window.resize(777, 600)
    desktop.press(Key.Key_F9)
    desktop.window.close()
    desktop.reader.stop()
    again = make_desktop([], profile=profile)
    assert again.window.width() == 777
    assert not again.window.navigation.isVisible()


def test_a_second_window_on_the_profile_is_refused(tmp_path: Path) -> None:
    paths = Paths.of_profile(tmp_path / "p")
    paths.create()
    first, second = (SingleInstance(paths.runtime / "window.lock") for _ in range(2))
    first.acquire()
    with pytest.raises(ReaderError) as refused:
        second.acquire()
    assert refused.value.reason is Reason.LOCKED
    first.release()


def test_a_failing_library_is_told_of_and_nothing_is_lost(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop.reader.features.reading.set_read_delay(-1)
    first = desktop.open(0)
    desktop.press(Key.Key_S)
    desktop.settle()
    file = desktop.library.store.path
    away = file.with_suffix(".away")
    file.rename(away)
    desktop.press(Key.Key_Z, Modifier.ControlModifier)
    desktop.until(lambda: "is no longer available" in desktop.window.status_banner.text)
    away.rename(file)
    assert desktop.window.commands["undo"].isEnabled()
    desktop.press(Key.Key_Z, Modifier.ControlModifier)
    desktop.settle()
    assert not desktop.statuses()[first][1]
    assert not desktop.window.status_banner.text


def test_a_late_answer_for_another_article_is_dropped(desktop: Desktop) -> None:
    for _ in range(8):
        desktop.press(Key.Key_J)
    desktop.settle()
    assert desktop.opened == desktop.window.articles.current_id() == desktop.rows()[7]


class Browser(QObject):
    """Stands where the desktop's browser would."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


def test_reading_asks_no_one_and_a_click_only_the_browser(desktop: Desktop) -> None:
    asked: list[str] = []
    watching = [True]

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if watching[0] and event.startswith(("socket.connect", "socket.getaddrinfo")):
            asked.append(event)

    sys.addaudithook(hook)
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")  # type: ignore[arg-type]  # the stub asks for bytes, Qt for str
    article = desktop.open(0)
    desktop.open(1)
    opened = reading.article(desktop.library, desktop.ids[1])
    assert opened is not None
    assert PictureState.NOT_FETCHED in {picture.state for picture in opened.pictures}
    desktop.window.articles.search.setText("token4")
    desktop.until(lambda: len(desktop.rows()) == 1)
    desktop.reader.features.settings.use_theme("dark")
    desktop.reader.features.settings.use_language("fr")
    desktop.settle()
    for address in ("https://news.example/link", "javascript:alert(1)", "file:///etc/passwd"):
        desktop.reader.features.article.open_link(address)
    QDesktopServices.unsetUrlHandler("https")
    watching[0] = False
    assert browser.opened == ["https://news.example/link"]
    assert asked == []
    assert article


def test_an_error_knows_its_words(desktop: Desktop) -> None:
    desktop.reader.features.router.failed(StorageError(Reason.DISK_FULL, "library"))
    assert "The disk is full" in desktop.notice()


def test_a_picture_is_fetched_only_when_asked_for(make_desktop: MakeDesktop) -> None:
    fetcher = FakeFetcher()
    fetcher.serve("https://news.example/p.png", picture_bytes("red"), "image/png")
    desktop = make_desktop(fetcher=fetcher, workers=True)
    article_id = desktop.open(1)
    assert fetcher.asked == []
    desktop.window.reading.picture_requested.emit(article_id, 1)
    desktop.window.reading.picture_requested.emit(article_id, 1)
    desktop.settle()
    assert fetcher.asked == ["https://news.example/p.png"]
    assert reading.picture(desktop.library, article_id, 1) == picture_bytes("red")


def test_a_picture_that_cannot_be_fetched_is_told_of(make_desktop: MakeDesktop) -> None:
    fetcher = FakeFetcher()
    fetcher.fail("https://news.example/p.png", Reason.NO_NETWORK)
    desktop = make_desktop(fetcher=fetcher)
    article_id = desktop.open(1)
    desktop.window.reading.picture_requested.emit(article_id, 1)
    desktop.settle()
    assert "could not be reached" in desktop.notice()
    assert desktop.opened == article_id


def test_the_zoom_is_kept(desktop: Desktop) -> None:
    desktop.open(0)
    desktop.window.reading.view.zoom_in_step()
    desktop.settle()
    assert desktop.reader.settings.get(TEXT_SIZE) == 20
