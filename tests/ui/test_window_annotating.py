"""In the window: tags, a note and highlights of the open article, saved, undone, found again."""

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from window_desktop import NOW, Desktop, MakeDesktop

from readerapp.domain.annotations import Annotations, Highlight, Quote
from readerapp.domain.articles import ArticleQuery, Changes
from readerapp.library.annotations import (
    add_highlight,
    annotations,
    remove_highlight,
    remove_tag,
    set_note,
)
from readerapp.ui.annotating.feature import AnnotatingFeature
from readerapp.ui.annotating.highlights import UnitText, locate
from readerapp.ui.annotating.strip import HighlightPopup, WrappingRow
from readerapp.ui.navigation.entries import EntryKind
from readerapp.ui.reading.article_commands import MENU
from readerapp.ui.themes.theme import THEME_NAMES

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def desktop(desktop: Desktop) -> Desktop:
    """A window with an article open."""
    desktop.open(0)
    return desktop


def feature(desktop: Desktop) -> AnnotatingFeature:
    return desktop.reader.features.annotating


def stored(desktop: Desktop, number: int = 0) -> Annotations:
    return annotations(desktop.library, desktop.ids[number])


def forget(desktop: Desktop) -> None:
    """Take away what was written beside the first two articles, and open the first of them."""
    library = desktop.library
    for number, article_id in enumerate(desktop.ids[:2]):
        found = stored(desktop, number)
        done = [remove_tag(library, article_id, each.name) for each in found.tags]
        done += [remove_highlight(library, article_id, each.quote) for each in found.highlights]
        done += [set_note(library, article_id, "")] if found.note else []
        for each in done:
            desktop.reader.events.publish(each.changes)
    desktop.settle()
    desktop.open(0)
    desktop.until(lambda: painted(desktop) == [])


def names(found: Annotations) -> list[str]:
    return [each.name for each in found.tags]


def add_tag(desktop: Desktop, name: str) -> None:
    desktop.press(Key.Key_T, Modifier.ShiftModifier)
    feature(desktop).strip.tags.field.setText(name)  # QTest types ASCII only
    desktop.press(Key.Key_Return)
    desktop.settle()


def select(desktop: Desktop, words: str) -> None:
    view = desktop.window.reading.view
    text = UnitText(view.document().toPlainText())
    start = text.text.index(words)
    cursor = QTextCursor(view.document())
    cursor.setPosition(text.units(start))
    cursor.setPosition(text.units(start + len(words)), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


def highlight(desktop: Desktop, words: str) -> Highlight:
    select(desktop, words)
    desktop.press(Key.Key_H)
    desktop.settle()
    return stored(desktop).highlights[-1]


def painted(desktop: Desktop) -> list[str]:
    """The highlighted words, as the layout of the document has them."""
    found = []
    block = desktop.window.reading.view.document().begin()
    while block.isValid():
        units = block.text().encode("utf-16-le")
        for part in block.layout().formats():
            text = units[2 * part.start : 2 * (part.start + part.length)]
            found.append(text.decode("utf-16-le"))
        block = block.next()
    return found


def entries(desktop: Desktop) -> list[tuple[str, int]]:
    model = desktop.window.navigation.tree.model()
    found = []
    for row in range(model.rowCount()):
        parent = model.index(row, 0)
        for child in range(model.rowCount(parent)):
            entry = model.index(child, 0, parent).data(Qt.ItemDataRole.UserRole)
            if entry.kind is EntryKind.TAG:
                found.append((entry.name, entry.total))
    return found


def tags_are_typed_shown_and_removed_by_keys(desktop: Desktop) -> None:
    strip = feature(desktop).strip
    assert strip.isHidden()
    add_tag(desktop, "Énergie")
    add_tag(desktop, "énergie")  # the same
    add_tag(desktop, "C++")
    assert names(stored(desktop)) == ["C++", "Énergie"]
    assert strip.tags.names == ("C++", "Énergie")
    assert entries(desktop) == [("C++", 1), ("Énergie", 1)]
    desktop.press(Key.Key_Backspace)
    desktop.settle()
    assert names(stored(desktop)) == ["C++"]
    desktop.press(Key.Key_Escape)
    assert desktop.window.reading.view.hasFocus()
    desktop.window.commands["undo"].trigger()
    desktop.settle()
    assert names(stored(desktop)) == ["C++", "Énergie"]
    assert strip.tags.names == ("C++", "Énergie")


def a_tag_is_a_list_of_the_navigation_while_an_article_has_it(desktop: Desktop) -> None:
    add_tag(desktop, "Later")
    desktop.press(Key.Key_Escape)
    query = ArticleQuery(tag="later")
    desktop.window.navigation.choose(query)
    desktop.reader.listing.show(query)
    desktop.settle()
    assert desktop.rows() == [desktop.ids[0]]
    feature(desktop).controller.remove_tag("LATER")
    desktop.settle()
    assert entries(desktop) == []
    assert desktop.reader.listing.query.tag == ""
    assert len(desktop.rows()) > 1


def a_tag_is_renamed_and_removed_in_the_navigation(desktop: Desktop) -> None:
    add_tag(desktop, "Later")
    desktop.press(Key.Key_Escape)
    query = ArticleQuery(tag="later")
    desktop.window.navigation.choose(query)
    desktop.reader.listing.show(query)
    desktop.settle()
    assert desktop.window.navigation.rename(query)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.setText("Soon")
    desktop.press(Key.Key_Return)
    desktop.settle()
    assert entries(desktop) == [("Soon", 1)]
    assert desktop.reader.listing.query.tag == "soon"
    assert desktop.rows() == [desktop.ids[0]]
    desktop.window.navigation.requests.tag_delete_requested.emit("soon")
    desktop.settle()
    assert entries(desktop) == []
    assert desktop.notice() == "Tag “\u2068Soon\u2069” removed everywhere"
    desktop.window.commands["undo"].trigger()
    desktop.settle()
    assert names(stored(desktop)) == ["Soon"]


def a_note_is_saved_when_another_article_is_opened(desktop: Desktop) -> None:
    desktop.press(Key.Key_N, Modifier.ShiftModifier)
    desktop.type("why not")
    desktop.open(1)
    note = stored(desktop).note
    assert note
    assert note.text == "why not"
    assert feature(desktop).strip.isHidden()
    desktop.open(0)
    assert feature(desktop).strip.note.text == "why not"


def test_a_note_is_saved_after_a_quiet_moment_and_undone(desktop: Desktop) -> None:
    desktop.press(Key.Key_N, Modifier.ShiftModifier)
    desktop.type("why")
    desktop.until(lambda: stored(desktop).note)
    desktop.press(Key.Key_Escape)
    desktop.settle()
    desktop.window.commands["undo"].trigger()
    desktop.settle()
    assert stored(desktop).note is None
    assert feature(desktop).strip.note.text == ""


def a_note_stays_as_it_was_written_elsewhere(desktop: Desktop) -> None:
    text = "«\u00a0Pourquoi\u202f?\u00a0»\nzwei\u2028Zeilen\ttab"
    done = set_note(desktop.library, desktop.ids[0], text)
    desktop.reader.events.publish(done.changes)
    desktop.settle()
    field = feature(desktop).strip.note
    desktop.focus(field)
    field.settle()
    desktop.open(1)
    note = stored(desktop).note
    assert note
    assert note.text == text
    desktop.open(0)
    desktop.focus(field)
    desktop.type("Non. ")
    desktop.open(1)
    note = stored(desktop).note
    assert note
    assert "«\u00a0Pourquoi\u202f?\u00a0»\nzwei\nZeilen\ttab" in note.text


def a_note_is_as_high_as_its_lines_at_each_width(desktop: Desktop) -> None:
    field = feature(desktop).strip.note
    done = set_note(desktop.library, desktop.ids[1], "Ask Hanna whether that is right. " * 6)
    desktop.reader.events.changed.emit(done.changes)
    for width in (1400, 420, 1400):
        desktop.window.resize(width, 700)
        desktop.open(1)
        desktop.settle()
        assert not field.verticalScrollBar().isVisible()
        lines = max(2, round(field.document().size().height()))
        assert field.height() <= (lines + 2) * field.fontMetrics().lineSpacing()


def nothing_is_typed_over_a_note_that_is_on_its_way(desktop: Desktop) -> None:
    strip = feature(desktop).strip
    assert not strip.note.isReadOnly()
    strip.show_nothing()
    assert strip.note.isReadOnly()
    desktop.open(1)
    assert not strip.note.isReadOnly()


def what_is_typed_is_not_written_over(desktop: Desktop) -> None:
    desktop.press(Key.Key_N, Modifier.ShiftModifier)
    desktop.type("mine")
    done = set_note(desktop.library, desktop.ids[0], "of another window")
    desktop.reader.events.publish(done.changes)
    desktop.settle()
    field = feature(desktop).strip.note
    assert field.text == "mine"
    field.settle()
    desktop.settle()
    note = stored(desktop).note
    assert note
    assert note.text == "mine"


def test_a_note_that_cannot_be_saved_is_kept_and_saved_later(
    desktop: Desktop, expected_logs: object
) -> None:
    desktop.library.store.waiting = None
    desktop.library.store._busy_seconds = 0.01
    desktop.press(Key.Key_N, Modifier.ShiftModifier)
    path: Path = desktop.library.store.path
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with desktop.library.store.read():
        desktop.type("kept")
        desktop.library.store.close()
        feature(desktop).strip.note.settle()
        desktop.until(lambda: desktop.notice())
        desktop.settle()
    assert stored(desktop).note is None
    desktop.reader.events.publish(Changes(annotated=(desktop.ids[0],)))
    desktop.settle()
    assert feature(desktop).strip.note.text == "kept"
    desktop.open(1)
    desktop.open(0)
    assert feature(desktop).strip.note.text == "kept"
    other.execute("ROLLBACK")
    other.close()
    desktop.open(1)
    note = stored(desktop).note
    assert note
    assert note.text == "kept"


def highlights_are_painted_found_and_removed(desktop: Desktop) -> None:
    words = "council said"
    made = highlight(desktop, words)
    assert made.quote.exact == words
    desktop.until(lambda: painted(desktop) == [words])
    view, layer = desktop.window.reading.view, feature(desktop).layer
    assert not view.textCursor().hasSelection()
    rect = view.cursorRect(view.textCursor())
    assert layer.at(rect.center() + QPoint(4, 0)) == made
    assert layer.at(QPoint(2, 2)) is None
    desktop.window.commands["undo"].trigger()
    desktop.settle()
    desktop.until(lambda: painted(desktop) == [])
    assert stored(desktop).highlights == ()


def highlights_are_there_in_each_theme_and_at_each_size(desktop: Desktop) -> None:
    highlight(desktop, "council said")
    for theme in THEME_NAMES:
        desktop.reader.appearance.use_theme(theme)
        desktop.settle()
        desktop.until(lambda: painted(desktop) == ["council said"])
        block = desktop.window.reading.view.document().begin()
        colours = set()
        while block.isValid():
            parts = block.layout().formats()
            colours |= {part.format.background().color().name() for part in parts}
            block = block.next()
        assert colours == {desktop.window.reading.view.theme.highlight_background}
    desktop.window.commands["zoom_in"].trigger()
    desktop.settle()
    desktop.until(lambda: painted(desktop) == ["council said"])


def a_click_opens_what_is_said_of_a_highlight(desktop: Desktop) -> None:
    made = highlight(desktop, "council said")
    desktop.until(lambda: painted(desktop))
    view = desktop.window.reading.view
    point = view.cursorRect(view.textCursor()).center() + QPoint(4, 0)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    popup = desktop.window.findChild(HighlightPopup)
    assert popup
    popup.note.setPlainText("which one?")
    popup.close()
    desktop.settle()
    assert [each.note for each in stored(desktop).highlights] == ["which one?"]
    tip = QHelpEvent(QEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.viewport(), tip)
    assert view.toolTip() == "which one?"
    popup = feature(desktop).controller.open_popup(made, view.rect())
    popup.remove.click()
    desktop.settle()
    assert stored(desktop).highlights == ()
    desktop.window.commands["undo"].trigger()
    desktop.settle()
    assert [each.note for each in stored(desktop).highlights] == ["which one?"]


def the_menu_of_highlights_leads_to_each_and_names_what_is_gone(desktop: Desktop) -> None:
    made = highlight(desktop, "council said")
    gone = Quote("words that are not there")
    done = add_highlight(desktop.library, desktop.ids[0], gone)
    desktop.reader.events.publish(done.changes)
    desktop.settle()
    strip = feature(desktop).strip
    assert strip.highlights.accessibleName().startswith("2 ")
    desktop.until(lambda: strip._lost)
    strip._fill_menu()
    texts = [action.text() for action in strip._menu.actions()]
    assert any("not in this text" in text for text in texts)
    assert len(texts) == 2
    assert made in stored(desktop).highlights


def the_hit_of_the_find_bar_is_highlighted_by_keys_alone(desktop: Desktop) -> None:
    desktop.window.commands["find"].trigger()
    desktop.type("council said")
    desktop.until(lambda: desktop.window.reading.found)
    desktop.window.commands["highlight"].trigger()
    desktop.settle()
    assert [each.quote.exact for each in stored(desktop).highlights] == ["council said"]


def the_hit_stays_selected_when_the_find_bar_is_closed(desktop: Desktop) -> None:
    view = desktop.window.reading.view
    desktop.window.commands["find"].trigger()
    desktop.type("council said")
    desktop.until(lambda: desktop.window.reading.found)
    top = view.verticalScrollBar().value()
    desktop.press(Key.Key_Escape)
    assert view.textCursor().selectedText() == "council said"
    assert view.verticalScrollBar().value() == top
    assert view.hasFocus()
    desktop.press(Key.Key_H)
    desktop.settle()
    assert [each.quote.exact for each in stored(desktop).highlights] == ["council said"]


def nothing_selected_is_told(desktop: Desktop) -> None:
    desktop.window.commands["highlight"].trigger()
    desktop.settle()
    assert desktop.notice() == "Select the words to highlight first."


class Sized(QWidget):
    """A tag whose letters are so high."""

    def __init__(self, height: int) -> None:
        super().__init__()
        self._height = height

    def sizeHint(self) -> QSize:
        return QSize(80, self._height)


def test_tags_beside_each_other_are_of_one_height(qtbot: QtBot) -> None:
    """Also where letters of another script are higher: with Noto, Arabic ones are."""
    row = WrappingRow()
    qtbot.addWidget(row)
    parts = [Sized(height) for height in (20, 25, 20, 22, 20)]
    row.resize(300, 200)
    row.show_parts(parts)
    shown = [(part.y(), part.height()) for part in parts]
    assert shown == [(0, 25), (0, 25), (0, 25), (31, 22), (31, 22)]


def test_tags_and_notes_of_one_article(desktop: Desktop, subtests: pytest.Subtests) -> None:
    desktop.cases(
        subtests,
        nothing_selected_is_told,
        tags_are_typed_shown_and_removed_by_keys,
        a_tag_is_a_list_of_the_navigation_while_an_article_has_it,
        a_tag_is_renamed_and_removed_in_the_navigation,
        a_note_is_saved_when_another_article_is_opened,
        a_note_stays_as_it_was_written_elsewhere,
        a_note_is_as_high_as_its_lines_at_each_width,
        nothing_is_typed_over_a_note_that_is_on_its_way,
        what_is_typed_is_not_written_over,
        again=forget,
    )


def the_context_menu_offers_what_fits(desktop: Desktop) -> None:
    made = highlight(desktop, "council said")
    controller, view = feature(desktop).controller, desktop.window.reading.view
    place = view.viewport().mapToGlobal(QPoint(5, 5))
    menu = controller.open_menu(made, place)
    texts = [action.text() for action in menu.actions()]
    assert "&Remove Highlight" in texts
    assert desktop.window.commands["edit_tags"] in menu.actions()
    menu.close()


def test_highlights_of_one_article(desktop: Desktop, subtests: pytest.Subtests) -> None:
    desktop.cases(
        subtests,
        highlights_are_painted_found_and_removed,
        a_click_opens_what_is_said_of_a_highlight,
        the_menu_of_highlights_leads_to_each_and_names_what_is_gone,
        the_hit_of_the_find_bar_is_highlighted_by_keys_alone,
        the_hit_stays_selected_when_the_find_bar_is_closed,
        the_context_menu_offers_what_fits,
        highlights_are_there_in_each_theme_and_at_each_size,
        again=forget,
    )


def test_the_menu_of_the_text_offers_to_highlight_tag_and_note() -> None:
    assert {"highlight", "edit_tags", "edit_note"} <= set(MENU)


def test_places_count_as_qt_counts() -> None:
    text = UnitText("a😀b😀c")
    assert [text.units(place) for place in range(6)] == [0, 1, 3, 4, 6, 7]
    assert [text.place(units) for units in (0, 1, 3, 4, 6, 7)] == list(range(6))
    mark = Highlight(Quote("b😀"), NOW)
    assert locate("a😀b😀c", [mark]) == {mark: (3, 6)}


def test_the_window_in_french(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop(language="fr")
    desktop.focus(desktop.window.articles.view)
    desktop.open(0)
    desktop.press(Key.Key_T, Modifier.ShiftModifier)
    assert feature(desktop).strip.tags.field.placeholderText() == "Ajouter une étiquette"
