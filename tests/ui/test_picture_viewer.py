"""The picture viewer, and the menus of the reading pane: of pictures, links and the article."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from shiboken6 import delete, isValid
from window_desktop import Desktop, Key, MakeDesktop, Modifier, article, picture_bytes

from readerapp.domain.articles import PictureState
from readerapp.domain.drafts import PictureDraft
from readerapp.domain.labels import Evidence, Label, Rank, Subject
from readerapp.library import export
from readerapp.ui.reading.picture_viewer import PictureViewer
from readerapp.ui.reading.typography import ArticleLook
from readerapp.ui.themes.theme import load_theme

SAYS = Evidence(
    Subject.IMAGE, Label.AI_IMAGE, Rank.IN_FILE, "xmp", "trainedAlgorithmicMedia", "urn:x", 0
)
BODY = (
    '<p>Before <a href="https://news.example/link">a link</a>.</p><img src="picture:0">'
    '<p>Between.</p><img src="picture:1"><p>After.</p><img src="picture:2">'
)


@pytest.fixture
def pictured(make_desktop: MakeDesktop) -> Desktop:
    """A window with an article of two stored pictures and one that is not here, open."""
    pictures = (
        PictureDraft("", "A bridge at dawn", "The bridge", "Mara Oduya", picture_bytes()),
        PictureDraft("", "A boat", data=picture_bytes("red")),
        PictureDraft("https://news.example/p.png", alt="A crane"),
    )
    desktop = make_desktop(
        [article(0, pictures=pictures, body_html=BODY, evidence=(SAYS,)), article(1)], workers=True
    )
    desktop.open(0)
    view = desktop.window.reading.view
    desktop.until(lambda: view.pictures.holds(0) and view.pictures.holds(1))
    return desktop


def viewer(desktop: Desktop) -> PictureViewer:
    shown = [each for each in desktop.window.findChildren(PictureViewer) if each.isVisible()]
    assert len(shown) == 1
    return shown[0]


def place_of(desktop: Desktop, position: int) -> QPoint:
    """The middle of a picture on screen."""
    view = desktop.window.reading.view
    assert view._writer
    cursor = QTextCursor(view.document())
    cursor.setPosition(view._writer.places[position])
    view.setTextCursor(cursor)
    view.ensureCursorVisible()
    return view.cursorRect(cursor).center() + QPoint(20, -5)


def ask(desktop: Desktop, place: QPoint) -> QMenu:
    port = desktop.window.reading.view.viewport()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(port, QContextMenuEvent(reason, place, port.mapToGlobal(place)))
    found = desktop.reader.features.article.menus.menus.menu
    assert found is not None
    return found


def texts(shown: QMenu) -> list[str]:
    return [each.text().replace("&", "") for each in shown.actions() if each.text()]


def choose(shown: QMenu, text: str) -> None:
    (action,) = (each for each in shown.actions() if each.text().replace("&", "") == text)
    action.trigger()
    shown.close()


def test_enter_on_a_picture_shows_it_with_all_that_is_said_of_it(pictured: Desktop) -> None:
    pictured.focus(pictured.window.reading.view)
    pictured.press(Key.Key_Tab)  # the label
    pictured.press(Key.Key_Tab)  # the link
    pictured.press(Key.Key_Tab)  # the picture
    pictured.press(Key.Key_Return)
    shown = viewer(pictured)
    pictured.until(lambda: not shown.shown.pixmap().isNull())
    said = shown.words.text()
    for words in (
        "The bridge",
        "Mara Oduya",
        "AI-generated image",
        "not signed",
        "A bridge at dawn",
    ):
        assert words in said
    assert shown.shown.accessibleName() == "A bridge at dawn"
    assert shown.evidence.isVisible()
    assert shown.shown.pixmap().toImage().pixelColor(5, 5).name() == "#008080"
    pictured.press(Key.Key_Right)
    pictured.until(lambda: not shown.shown.pixmap().isNull())
    assert shown.picture.position == 1
    assert not shown.evidence.isVisible()
    pictured.press(Key.Key_Right)  # the third one is not here
    assert shown.picture.position == 1
    assert not shown.next.isEnabled()
    pictured.press(Key.Key_Left)
    assert shown.picture.position == 0
    pictured.press(Key.Key_Return)
    assert shown.is_full
    pictured.press(Key.Key_Escape)
    assert not shown.isVisible()


def test_a_picture_that_comes_after_the_viewer_is_gone_shows_nowhere(pictured: Desktop) -> None:
    late: list[Callable[[QImage], None]] = []
    shown = PictureViewer(
        pictured.reader.features.reading.article,  # type: ignore[arg-type]  # it is open
        0,
        load_theme("light"),
        lambda _article, _position, _size, done: late.append(done),
        pictured.window,
    )
    shown.open()
    shown.reject()
    delete(shown)
    late[0](QImage(8, 8, QImage.Format.Format_RGB32))
    assert not isValid(shown)


def test_a_click_on_a_picture_shows_it(pictured: Desktop) -> None:
    place = place_of(pictured, 1)
    port = pictured.window.reading.view.viewport()
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, Modifier.NoModifier, place)
    assert viewer(pictured).picture.position == 1


def test_the_menu_of_a_picture_shows_and_saves_it(
    pictured: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "saved.png"
    asked: list[str] = []

    def name(_parent: object, _title: str, suggested: str) -> tuple[str, str]:
        asked.append(suggested)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", name)
    shown = ask(pictured, place_of(pictured, 0))
    assert texts(shown)[:2] == ["View Picture", "Save Picture As…"]
    choose(shown, "Save Picture As…")
    pictured.settle()
    assert QImage(str(target)).pixelColor(3, 3).name() == "#008080"
    assert pictured.notice() == "Picture saved"
    assert asked[0].startswith("The harbour bridge opens again")
    letter = tmp_path / "letter.txt"
    letter.write_text("mine")
    pictured.reader.features.article.write_picture(pictured.ids[0], 0, letter)
    pictured.settle()
    assert letter.read_text() == "mine"
    choose(ask(pictured, place_of(pictured, 0)), "View Picture")
    assert viewer(pictured).picture.position == 0


def test_the_menu_of_a_link_and_of_the_article(pictured: Desktop) -> None:
    view = pictured.window.reading.view
    pictured.focus(view)
    pictured.press(Key.Key_Tab)  # the label
    pictured.press(Key.Key_Tab)
    pictured.press(Key.Key_F10, Modifier.ShiftModifier)
    shown = pictured.reader.features.article.menus.menus.menu
    assert shown is not None
    assert texts(shown)[:2] == ["Open Link in Browser", "Copy Link"]
    assert "Remove Article" in texts(shown)
    choose(shown, "Copy Link")
    assert QGuiApplication.clipboard().text() == "https://news.example/link"
    missing = ask(pictured, place_of(pictured, 2))
    assert texts(missing)[0] == "Load Picture"
    missing.close()
    plain = ask(pictured, QPoint(4, 4))
    assert texts(plain)[0] in ("Star", "Copy")
    choose(plain, "Star")
    pictured.settle()
    assert pictured.statuses()[pictured.ids[0]][1]


def test_pictures_are_drawn_anew_for_a_wider_pane(pictured: Desktop) -> None:
    view = pictured.window.reading.view
    pictured.window.resize(2400, 900)  # room for the letters of any font
    pictured.settle()
    asked: list[int] = []
    load = pictured.reader.pictures.load

    def watch(article_id: int, position: int, size: object, done: object) -> None:
        asked.append(size.width())  # type: ignore[attr-defined]  # a QSize
        load(article_id, position, size, done)  # type: ignore[arg-type]  # passed on

    pictured.reader.pictures.load = watch  # type: ignore[method-assign]  # watched, not replaced
    view.set_look(ArticleLook(letters=45))
    narrow = view.column_width()
    pictured.open(1)
    pictured.open(0)
    assert asked[-1] == narrow
    view.set_look(ArticleLook(letters=70))
    assert view.column_width() > narrow
    pictured.until(lambda: view.column_width() in asked)
    asked.clear()
    # They are drawn smaller than they are: nothing is to be done.
    view.set_look(ArticleLook(letters=45))
    view.set_look(ArticleLook(letters=70))
    pictured.settle()
    assert not asked


def test_a_picture_that_is_gone_is_not_saved(pictured: Desktop, tmp_path: Path) -> None:
    assert pictured.reader.features.article.show_picture(2) is None
    article_ = pictured.reader.features.reading.article
    assert article_ is not None
    assert article_.pictures[2].state is PictureState.NOT_FETCHED
    with pytest.raises(Exception, match="empty"):
        export.save_picture(pictured.library, pictured.ids[0], 2, tmp_path / "x.png")
    assert not (tmp_path / "x.png").exists()
    assert pictured.window.reading.view.document().documentLayout().formatAt(QPointF(0, 0))
