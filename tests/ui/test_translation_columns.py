"""Original and translation in two columns: what is found, and what the menus are for, is in the
column that has the focus; in one column each cell of a table has its original below it."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from sharing_cases import clipboard
from translation_desktop import beside, open_with_models, shown, translate
from translation_weights import placed
from window_desktop import Desktop, Key, MakeDesktop, Modifier, article

from readerapp.ui.reading.caret import headings
from readerapp.ui.reading.caret_controller import HeadingsDialog
from readerapp.ui.reading.view import ReadingView
from readerapp.ui.widgets.article_menus import ShareKind

PARAGRAPH = (
    '<p>The president met the <a href="https://news.example/x">leader</a> of the party on Monday. '
    "The harbour was open again.</p>"
)
TABLE = (
    "<table><tr><th>City</th><th>People</th></tr>"
    "<tr><td>The old harbour</td><td>2,100,000</td></tr></table>"
)


@pytest.fixture
def desktop(make_desktop: MakeDesktop) -> Desktop:
    news = [article(0, title="The harbour is open", dek="", body_html=PARAGRAPH * 3 + TABLE)]
    return open_with_models(make_desktop, news, placed("en", "pt").folder)


def hits(desktop: Desktop) -> str:
    return desktop.window.reading.find_bar._hits.text()


def test_headings_are_those_of_the_column_with_the_focus(desktop: Desktop) -> None:
    original = beside(desktop)
    article_view = desktop.window.reading.view
    for view in (original, article_view):
        desktop.focus(view)
        desktop.press(Key.Key_F7, Modifier.ShiftModifier)
        dialogs = desktop.window.findChildren(HeadingsDialog)
        dialog = next(each for each in dialogs if each.isVisible())
        listed = [dialog.list.item(row).text() for row in range(dialog.list.count())]
        assert listed == headings_of(view)
        dialog.accept()
        assert view.hasFocus()
        desktop.settle()
    assert headings_of(original) != headings_of(article_view)


def headings_of(view: ReadingView) -> list[str]:
    return [each.text for each in headings(view.document())]


def test_words_are_found_in_the_column_with_the_focus(desktop: Desktop) -> None:
    original = beside(desktop)
    pane, find = desktop.window.reading, Key.Key_F
    desktop.focus(original)
    desktop.press(find, Modifier.ControlModifier)
    desktop.type("harbour was")
    desktop.settle()
    assert hits(desktop) == "1 of 3"
    desktop.press(Key.Key_Return)
    assert hits(desktop) == "2 of 3"
    assert pane.found is None  # nothing of the article itself
    desktop.press(Key.Key_Escape)
    assert original.hasFocus()
    assert original.textCursor().selectedText() == "harbour was"
    desktop.focus(pane.view)
    desktop.press(find, Modifier.ControlModifier)
    desktop.settle()
    assert hits(desktop) == "No results"
    desktop.type("porto estava")
    desktop.settle()
    assert hits(desktop) == "1 of 3"
    assert pane.found is not None
    desktop.press(Key.Key_Escape)
    desktop.focus(original)
    desktop.press(find, Modifier.ControlModifier)
    desktop.window.commands["translate"].trigger()  # the column goes, the bar stays
    desktop.settle()
    desktop.focus(pane.find_bar._edit)
    desktop.type("harbour was")
    desktop.settle()
    assert hits(desktop) == "1 of 3"
    desktop.press(Key.Key_Return)
    assert hits(desktop) == "2 of 3"
    assert pane.found is not None
    desktop.press(Key.Key_Escape)
    assert pane.view.hasFocus()
    desktop.window.commands["focus_mode"].trigger()


def ask_for_menu(view: ReadingView) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(view, event)


def test_the_menu_is_of_the_column_it_was_asked_for(desktop: Desktop) -> None:
    original = beside(desktop)
    menus = desktop.reader.features.article.menus
    desktop.focus(original)
    link = original.document().find("leader")
    original.setTextCursor(link)
    ask_for_menu(original)
    menu = menus.menus.menu
    assert menu is not None
    texts = [each.text() for each in menu.actions()]
    assert "Open &Link in Browser" in texts
    next(each for each in menu.actions() if each.text() == "Cop&y").trigger()
    assert clipboard().startswith("leader")
    assert "Translated" not in clipboard()
    menu.close()
    desktop.reader.features.sharing.controller.share(desktop.ids[0], ShareKind.COPY)
    desktop.settle()
    desktop.focus(desktop.window.reading.view)
    ask_for_menu(desktop.window.reading.view)
    menu = menus.menus.menu
    assert menu is not None
    assert "Open &Link in Browser" not in [each.text() for each in menu.actions()]
    menu.close()
    desktop.window.commands["focus_mode"].trigger()


def test_cells_of_a_table_have_the_original_below(desktop: Desktop) -> None:
    translate(desktop, Modifier.ShiftModifier)
    made = shown(desktop)
    assert made.index("O antigo porto") < made.index("The old harbour")
    assert made.count("2,100,000") == 1  # what is the same in both stands there once
    document = desktop.window.reading.view.document()
    own, below = (document.find(each).charFormat() for each in ("Cidade", "City"))
    assert own.fontWeight() > below.fontWeight()
    assert own.foreground() != below.foreground()
