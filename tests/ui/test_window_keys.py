"""Real keys in the real window: walking, marking, undoing, panes, typing."""

from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcutEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QWidget
from window_desktop import Desktop, Key, MakeDesktop, Modifier, article

from readerapp.domain.articles import ArticleQuery, View

SHIFT, CONTROL = Modifier.ShiftModifier, Modifier.ControlModifier


def j_and_k_walk_and_open(desktop: Desktop) -> None:
    rows = desktop.rows()
    desktop.press(Key.Key_J)
    desktop.settle()
    assert desktop.opened == rows[0]
    desktop.press(Key.Key_J)
    desktop.settle()
    assert desktop.opened == rows[1]
    desktop.press(Key.Key_K)
    desktop.settle()
    assert desktop.opened == rows[0]
    assert desktop.window.windowTitle().startswith("The harbour bridge opens again 0")


def test_n_and_p_skip_what_was_read(desktop: Desktop) -> None:
    rows = desktop.rows()
    desktop.open(0)
    desktop.press(Key.Key_J)
    desktop.settle()
    desktop.press(Key.Key_K)
    desktop.settle()
    desktop.press(Key.Key_N)
    desktop.settle()
    assert desktop.opened == rows[2]
    desktop.open(5)
    desktop.press(Key.Key_P)
    desktop.settle()
    assert desktop.opened == rows[4]


def test_n_finds_an_unread_row_that_was_never_on_screen(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop([article(n) for n in range(3, 203)])
    rows = desktop.rows()
    with desktop.library.store.write() as writer:
        writer.statuses.mark_read(rows[:150], True, desktop.library.clock.now())
    desktop.focus(desktop.window.articles.view)
    desktop.press(Key.Key_Home)
    desktop.settle()
    desktop.press(Key.Key_N)
    desktop.settle()
    assert desktop.opened == rows[150]


def marks_and_their_undo_restore_the_rows_exactly(desktop: Desktop) -> None:
    desktop.reader.features.reading.set_read_delay(-1)
    desktop.open(0)
    before = desktop.statuses()
    for key, modifier in ((Key.Key_M, Modifier.NoModifier), (Key.Key_S, Modifier.NoModifier)):
        desktop.press(key, modifier)
        desktop.settle()
        assert desktop.statuses() != before
        desktop.press(Key.Key_Z, CONTROL)
        desktop.settle()
        assert desktop.statuses() == before
    desktop.press(Key.Key_S)
    desktop.press(Key.Key_A, SHIFT)
    desktop.settle()
    assert all(read for read, _ in desktop.statuses().values())
    assert "marked as read" in desktop.notice()
    for _ in range(3):
        desktop.press(Key.Key_Z, CONTROL)
    desktop.settle()
    assert desktop.statuses() == before
    assert not desktop.window.commands["undo"].isEnabled()


def what_is_older_than_days_is_marked_as_read_and_taken_back(desktop: Desktop) -> None:
    before, commands = desktop.statuses(), desktop.window.commands
    commands["older_week"].trigger()  # the articles are of some November
    desktop.settle()
    assert "marked as read" in desktop.notice()
    assert all(is_read for is_read, _ in desktop.statuses().values())
    commands["older_day"].trigger()
    desktop.settle()
    assert not commands["older_day"].isEnabled()  # there is nothing unread
    commands["undo"].trigger()
    desktop.settle()
    assert desktop.statuses() == before


def an_open_menu_takes_the_letters_of_its_entries(desktop: Desktop) -> None:
    desktop.reader.features.reading.set_read_delay(-1)
    desktop.open(0)
    before, window = desktop.statuses(), desktop.window
    view = window.menus.theme_menu.parentWidget()
    assert isinstance(view, QMenu)
    view.popup(window.mapToGlobal(QPoint(20, 20)))
    desktop.until(view.isVisible)
    for key in (Key.Key_S, Key.Key_Delete):  # letters of no entry there, but commands behind it
        desktop.press(key)
    desktop.press(Key.Key_T)
    assert window.menus.theme_menu.isVisible()
    window.menus.theme_menu.close()
    view.close()
    desktop.settle()
    assert desktop.statuses() == before
    assert not window.story.isVisible()


def a_popup_that_hands_a_key_back_gets_it_once(desktop: Desktop) -> None:
    """Else the popup and the command behind it would pass the key to each other for ever."""
    command = desktop.window.commands["toggle_star"]
    got = []

    class Popup(QWidget):
        def keyPressEvent(self, event: QKeyEvent) -> None:
            got.append(event.key())
            if len(got) < 5:
                QCoreApplication.sendEvent(command, QShortcutEvent(QKeySequence("S"), 0))

    popup = Popup(desktop.window, Qt.WindowType.Popup)
    popup.show()
    desktop.until(lambda: QApplication.activePopupWidget() is popup)
    QCoreApplication.sendEvent(command, QShortcutEvent(QKeySequence("S"), 0))
    popup.close()
    assert got == [Key.Key_S]


def redo_does_it_again_and_a_new_action_ends_that(desktop: Desktop) -> None:
    desktop.reader.features.reading.set_read_delay(-1)
    first = desktop.open(0)
    desktop.press(Key.Key_S)
    desktop.settle()
    desktop.press(Key.Key_Z, CONTROL)
    desktop.settle()
    assert not desktop.statuses()[first][1]
    desktop.press(Key.Key_Z, CONTROL | SHIFT)
    desktop.settle()
    assert desktop.statuses()[first][1]
    desktop.press(Key.Key_Z, CONTROL)
    desktop.press(Key.Key_M)
    desktop.settle()
    assert not desktop.window.commands["redo"].isEnabled()


def test_marks_are_undone_and_done_again(desktop: Desktop, subtests: pytest.Subtests) -> None:
    desktop.cases(
        subtests,
        marks_and_their_undo_restore_the_rows_exactly,
        redo_does_it_again_and_a_new_action_ends_that,
    )


def test_the_button_of_a_notice_takes_back_its_own_action(desktop: Desktop) -> None:
    desktop.reader.features.reading.set_read_delay(-1)
    first = desktop.open(0)
    desktop.press(Key.Key_A, SHIFT)
    desktop.settle()
    desktop.press(Key.Key_S)
    desktop.settle()
    QTest.mouseClick(desktop.window.toast.button, Qt.MouseButton.LeftButton)
    desktop.settle()
    assert desktop.statuses()[first] == (False, True)


def test_removing_and_undo(desktop: Desktop) -> None:
    rows, before = desktop.rows(), desktop.statuses()
    desktop.reader.features.reading.set_read_delay(-1)
    gone = desktop.open(4)
    desktop.press(Key.Key_Delete)
    desktop.settle()
    assert gone not in desktop.rows()
    assert desktop.opened == rows[5]
    desktop.press(Key.Key_Z, CONTROL)
    desktop.settle()
    assert desktop.rows() == rows
    assert desktop.statuses() == before


def test_m_marks_the_selected_article_while_it_is_still_being_read_in(desktop: Desktop) -> None:
    desktop.reader.features.reading.set_read_delay(-1)
    rows = desktop.rows()
    desktop.open(0)
    desktop.press(Key.Key_J)
    desktop.press(Key.Key_S)  # before the answer for the second article has come
    desktop.settle()
    assert [desktop.statuses()[i][1] for i in rows[:2]] == [False, True]


def test_space_scrolls_then_goes_to_the_next_unread(desktop: Desktop) -> None:
    desktop.open(0)
    bar = desktop.window.reading.view.verticalScrollBar()
    assert bar.value() == 0
    desktop.press(Key.Key_Space)
    desktop.until(lambda: bar.value() > 0)
    first = desktop.opened
    desktop.until(lambda: desktop.opened != first or desktop.press(Key.Key_Space))
    assert desktop.opened == desktop.rows()[1]


def f6_goes_round_the_panes_and_back(desktop: Desktop) -> None:
    window = desktop.window
    desktop.open(0)
    stops = []
    for _ in range(4):
        desktop.press(Key.Key_F6)
        stops.append(window.focusWidget())
    related = window.related.cards[0]
    assert stops == [window.reading.view, related, window.navigation.tree, window.articles.view]
    desktop.press(Key.Key_F6, SHIFT)
    assert window.navigation.tree.hasFocus()


def test_f6_passes_by_panes_that_can_take_no_focus(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop([])
    desktop.focus(desktop.window.navigation.tree)
    seen = set()
    for _ in range(3):
        desktop.press(Key.Key_F6)
        seen.add(desktop.window.focusWidget())
    assert len(seen) >= 2


def f9_and_f10_hide_panes_and_bring_them_back(desktop: Desktop) -> None:
    window = desktop.window
    for key, pane in ((Key.Key_F9, window.navigation), (Key.Key_F10, window.related)):
        assert pane.isVisible()
        desktop.press(key)
        assert not pane.isVisible()
        desktop.press(key)
        assert pane.isVisible()


def find_in_the_article_and_escape(desktop: Desktop) -> None:
    desktop.open(0)
    desktop.press(Key.Key_F, CONTROL)
    bar = desktop.window.reading.find_bar
    assert bar.isVisible()
    desktop.type("article 0jms")
    assert bar.query == "article 0jms"  # no letter was taken for a command
    desktop.press(Key.Key_Escape)
    assert not bar.isVisible()
    assert desktop.window.reading.view.hasFocus()


def search_by_slash(desktop: Desktop) -> None:
    search_finds_nothing_finds_something_and_is_cleared(desktop, Key.Key_Slash)


def search_by_control_shift_f(desktop: Desktop) -> None:
    search_finds_nothing_finds_something_and_is_cleared(desktop, Key.Key_F, CONTROL | SHIFT)


def search_finds_nothing_finds_something_and_is_cleared(
    desktop: Desktop, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier
) -> None:
    rows, statuses = desktop.rows(), desktop.statuses()
    desktop.press(key, modifier)
    search = desktop.window.articles.search
    assert search.hasFocus()
    desktop.type("token4/jknpmsb")
    assert search.text() == "token4/jknpmsb"
    desktop.until(lambda: desktop.rows() == [])
    assert desktop.window.articles.empty.isVisible()
    search.setText("token4")
    desktop.until(lambda: desktop.rows() == [desktop.ids[4]])
    desktop.press(Key.Key_Return)
    assert desktop.window.articles.view.hasFocus()
    desktop.press(key, modifier)
    desktop.press(Key.Key_Escape)
    desktop.until(lambda: desktop.rows() == rows)
    assert desktop.statuses() == statuses


def test_control_v_types_in_a_box(desktop: Desktop, qapp: object) -> None:
    QGuiApplication.clipboard().setText("pasted words")
    desktop.focus(desktop.window.articles.search)
    desktop.press(Key.Key_V, CONTROL)
    assert desktop.window.articles.search.text() == "pasted words"
    assert not desktop.window.imports.isVisible()


def test_read_after_a_delay_and_not_by_passing(desktop: Desktop) -> None:
    reading = desktop.reader.features.reading
    reading.set_read_delay(3_600_000)  # longer than a busy computer takes for what follows
    first = desktop.open(0)
    for _ in range(6):
        desktop.press(Key.Key_J)
    desktop.settle()
    assert not any(read for read, _ in desktop.statuses().values())
    reading.set_read_delay(150)
    desktop.press(Key.Key_J)
    desktop.until(lambda: desktop.statuses()[desktop.opened][0])
    assert sum(read for read, _ in desktop.statuses().values()) == 1
    assert not desktop.statuses()[first][0]
    reading.set_read_delay(-1)
    desktop.press(Key.Key_J)
    desktop.settle()
    assert not desktop.statuses()[desktop.opened][0]


def test_unread_keeps_the_row_until_asked_again(desktop: Desktop) -> None:
    listing = desktop.reader.listing
    listing.show(ArticleQuery(View.UNREAD))
    desktop.settle()
    rows = desktop.rows()
    first = desktop.open(0)
    desktop.until(lambda: desktop.statuses()[first][0])
    desktop.settle()
    assert desktop.rows() == rows
    listing.reload()  # as when news arrives
    desktop.settle()
    assert first in desktop.rows()  # the open article never vanishes under its reader
    listing.show(ArticleQuery(View.UNREAD))
    desktop.settle()
    assert desktop.rows() == rows[1:]


def test_the_starred_view(desktop: Desktop) -> None:
    starred = desktop.open(3)
    desktop.press(Key.Key_S)
    desktop.settle()
    desktop.reader.listing.show(ArticleQuery(View.STARRED))
    desktop.settle()
    assert desktop.rows() == [starred]
    desktop.focus(desktop.window.articles.view)
    desktop.press(Key.Key_S)
    desktop.settle()
    assert desktop.rows() == [starred]


def test_the_list_model_keeps_qts_rules(desktop: Desktop) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(desktop.window.articles.model, mode, desktop.window)
    desktop.open(0)
    desktop.press(Key.Key_Delete)
    desktop.settle()
    desktop.press(Key.Key_Z, CONTROL)
    desktop.settle()
    desktop.window.articles.search.setText("token4")
    desktop.until(lambda: len(desktop.rows()) == 1)
    assert tester.model() is desktop.window.articles.model
    assert isinstance(desktop.window.articles.search, QLineEdit)


def f3_walks_through_what_was_found_in_the_article(desktop: Desktop) -> None:
    desktop.open(1)
    bar = desktop.window.reading.find_bar
    desktop.press(Key.Key_F3)  # nothing was looked for yet: the bar opens
    assert bar.isVisible()
    desktop.type("e")
    told = bar.findChildren(QLabel)[0]
    assert told.text().startswith("1 of ")
    desktop.press(Key.Key_F3)
    assert told.text().startswith("2 of ")
    desktop.press(Key.Key_F3, SHIFT)
    assert told.text().startswith("1 of ")


def test_keys_move_and_show_and_mark_nothing(desktop: Desktop, subtests: pytest.Subtests) -> None:
    desktop.reader.features.reading.set_read_delay(-1)
    desktop.cases(
        subtests,
        j_and_k_walk_and_open,
        f6_goes_round_the_panes_and_back,
        f9_and_f10_hide_panes_and_bring_them_back,
        f3_walks_through_what_was_found_in_the_article,
        find_in_the_article_and_escape,
        search_by_slash,
        search_by_control_shift_f,
        what_is_older_than_days_is_marked_as_read_and_taken_back,
        an_open_menu_takes_the_letters_of_its_entries,
        a_popup_that_hands_a_key_back_gets_it_once,
    )


def test_keys_that_other_readers_have_are_known(
    desktop: Desktop, subtests: pytest.Subtests
) -> None:
    desktop.open(0)
    for key, modifiers, command in (
        (Key.Key_F5, SHIFT, "refresh_all"),
        (Key.Key_Return, CONTROL, "open_browser"),
        (Key.Key_H, CONTROL | SHIFT, "unread_only"),
        (Key.Key_1, CONTROL, "layout_columns"),
        (Key.Key_2, CONTROL, "layout_wide_list"),
        (Key.Key_3, CONTROL, "layout_reading"),
        (Key.Key_Question, Modifier.NoModifier, "shortcuts"),
        (Key.Key_K, CONTROL, "palette"),
    ):
        action, done = desktop.window.commands[command], list[str]()
        action.triggered.disconnect()  # what it does is told elsewhere
        action.triggered.connect(partial(done.append, command))
        desktop.press(key, modifiers)
        with subtests.test(command):
            assert done == [command]
