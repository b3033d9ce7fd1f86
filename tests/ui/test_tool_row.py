"""Rows of tools: what fits, what is in the menu, keys, names; the two bars of the window."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot
from waiting import wait_exposed
from window_desktop import Desktop, Key
from work import calls_to

from readerapp.ui.language.switcher import LANGUAGES
from readerapp.ui.themes.fonts import ui_font
from readerapp.ui.themes.theme import load_theme
from readerapp.ui.widgets.inputs import CheckMark
from readerapp.ui.widgets.tool_row import MARGIN, NEVER, SPACE, Tool, ToolButton, ToolRow, fold


def names_of(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


# What fits


@given(st.lists(st.tuples(st.integers(20, 60), st.integers(0, 90), st.integers(0, 9)), min_size=1))
def test_more_room_never_shows_less(tools: list[tuple[int, int, int]]) -> None:
    short = [width for width, _, _ in tools]
    long = [width + label for width, label, _ in tools]
    ranks = [rank for *_, rank in tools]
    before = fold(0, long, short, ranks, 30)
    for room in range(0, sum(long) + 40, 7):
        now = fold(room, long, short, ranks, 30)
        assert now.has_labels >= before.has_labels
        assert now.in_menu <= before.in_menu
        shown = sum(width for n, width in enumerate(short) if n not in now.in_menu)
        assert shown + (30 if now.in_menu else 0) <= max(room, 30)
        before = now
    assert not before.in_menu
    assert before.has_labels


def test_what_never_leaves_stays() -> None:
    assert fold(0, [40, 40], [30, 30], [NEVER, 1], 30).in_menu == {1}
    assert fold(95, [40, 40, 40], [30, 30, 30], [3, 1, 2], 30).in_menu == set()


# The row


@pytest.fixture
def row(qtbot: QtBot, qapp: QApplication) -> Iterator[ToolRow]:
    """Five tools, one of them a menu; the last two at the end."""
    actions = [QAction(name) for name in ("&Add…", "&Refresh", "&Back", "&Search")]
    menu = QMenu("La&yout")
    actions[0].setShortcut("Ctrl+N")
    icons = ("add", "refresh", "back", "search")
    tools = [
        Tool(icon, action, rank, at_end=icon == "search")
        for rank, (icon, action) in enumerate(zip(icons, actions, strict=True))
    ]
    row = ToolRow(load_theme("light"), [*tools, Tool("layout", menu, 9, at_end=True)])
    qtbot.addWidget(row)
    row.set_labels({"add": "Add", "refresh": "Refresh all the feeds there are"})
    row.resize(900, row.sizeHint().height())
    row.show()
    wait_exposed(row)
    row.activateWindow()
    yield row
    del actions, menu


def shown(row: ToolRow) -> list[str]:
    buttons = [each for each in row.findChildren(ToolButton) if each.isVisible()]
    return [each.tool.icon for each in sorted(buttons, key=lambda each: each.x())]


def room_for(row: ToolRow, *names: str) -> int:
    """The width in which just these buttons have room, without labels."""
    row.resize(row.minimumSizeHint().width(), row.height())  # no labels
    buttons = [each for each in row.findChildren(ToolButton) if each.tool.icon in names]
    return sum(each.sizeHint().width() + SPACE for each in buttons) + 2 * MARGIN


def test_labels_go_first_and_then_buttons_by_their_rank(row: ToolRow) -> None:
    assert row.folded.has_labels
    assert row.button("refresh").text()
    assert shown(row) == ["add", "refresh", "back", "search", "layout"]
    row.resize(room_for(row, "add", "refresh", "back", "search", "layout"), row.height())
    assert not row.folded.has_labels
    assert shown(row) == ["add", "refresh", "back", "search", "layout"]
    row.resize(room_for(row, "add", "refresh", "more"), row.height())
    assert shown(row) == ["add", "refresh", "more"]
    row.resize(row.minimumSizeHint().width(), row.height())
    assert shown(row) == ["more"]
    row.resize(900, row.height())
    assert row.folded.has_labels


def test_nothing_is_cut_or_covers_another(row: ToolRow) -> None:
    for width in range(row.minimumSizeHint().width(), 900, 13):
        row.resize(width, row.height())
        buttons = [each for each in row.findChildren(ToolButton) if each.isVisible()]
        buttons.sort(key=lambda each: each.x())
        for each in buttons:
            assert each.size() == each.sizeHint() or each.width() == each.sizeHint().width()
            assert row.rect().contains(each.geometry()), (width, each.tool.icon)
        for left, right in pairwise(buttons):
            assert left.geometry().right() < right.x()


@pytest.mark.layout
def test_icons_are_as_large_beside_letters_whose_line_is_high(row: ToolRow) -> None:
    """Of Noto Sans Arabic a line is twice as high as the letters are large."""
    check = CheckMark()
    sizes = set()
    for language in LANGUAGES:
        for each in (row, check):
            each.setFont(ui_font(language))
        sizes.add((row.button("add").iconSize().width(), check.sizeHint().width()))
    assert len(sizes) == 1, sizes


def test_the_menu_holds_the_rest(row: ToolRow) -> None:
    row.resize(room_for(row, "add", "refresh", "more"), row.height())
    (more,) = [each for each in row.findChildren(ToolButton) if each.tool.icon == "more"]
    menu = more.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    assert names_of(menu) == ["&Back", "&Search", "La&yout"]
    assert more.accessibleName() == "More"


def test_a_button_is_called_like_its_command_and_tells_its_key(row: ToolRow) -> None:
    button = row.button("add")
    assert button.accessibleName() == "Add"
    assert "(Ctrl+N)" in button.toolTip()
    assert row.button("layout").accessibleName() == "Layout"


def test_a_command_that_can_do_nothing_stays_in_its_place(row: ToolRow) -> None:
    before = [each.geometry() for each in row.findChildren(ToolButton)]
    action = row.button("back").tool.act
    assert isinstance(action, QAction)
    action.setEnabled(False)
    QCoreApplication.processEvents()
    assert [each.geometry() for each in row.findChildren(ToolButton)] == before
    assert not row.button("back").isEnabled()
    assert row.button("back").isVisible()


@pytest.mark.parametrize("name", ["light", "dark", "sepia", "black", "contrast-dark"])
def test_what_can_do_nothing_is_seen_to_be_so_in_every_theme(row: ToolRow, name: str) -> None:
    action = row.button("back").tool.act
    assert isinstance(action, QAction)
    action.setEnabled(False)
    theme = load_theme(name)
    row.set_theme(theme)
    assert ink_of(row.button("back")) == theme.border
    action.setEnabled(True)
    assert ink_of(row.button("back")) == theme.icon
    action.setEnabled(False)
    assert ink_of(row.button("back")) == theme.border


def ink_of(button: ToolButton) -> str:
    """The colour that most of the icon of a button has on screen."""
    image = button.icon().pixmap(button.iconSize(), button_mode(button)).toImage()
    inks = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return Counter(ink.name() for ink in inks if ink.alpha() == 255).most_common(1)[0][0]


def button_mode(button: ToolButton) -> QIcon.Mode:
    return QIcon.Mode.Normal if button.isEnabled() else QIcon.Mode.Disabled


def test_arrow_keys_go_along_the_row_which_is_one_stop(row: ToolRow) -> None:
    def focus() -> str:
        widget = QApplication.focusWidget()
        assert isinstance(widget, ToolButton)
        return widget.tool.icon

    row.button("add").setFocus()
    seen = []
    for key in (Key.Key_Right, Key.Key_End, Key.Key_Right, Key.Key_Left, Key.Key_Home):
        QTest.keyClick(QApplication.focusWidget() or row, key)
        seen.append(focus())
    assert seen == ["refresh", "layout", "add", "layout", "add"]
    stops = [
        each
        for each in row.findChildren(ToolButton)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert [each.tool.icon for each in stops] == ["add"]


def test_from_right_to_left_it_is_mirrored(row: ToolRow) -> None:
    arrow = row.button("back").icon().pixmap(16).toImage()
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert shown(row) == ["layout", "search", "back", "refresh", "add"]
    assert row.button("back").icon().pixmap(16).toImage() == arrow  # it does not point anywhere
    row.button("add").setFocus()
    QTest.keyClick(row.button("add"), Key.Key_Left)
    assert row.button("refresh").hasFocus()


# The bars of the window


def bars(desktop: Desktop) -> list[ToolRow]:
    return desktop.window.findChildren(ToolRow)


def test_no_word_is_cut_at_any_width(desktop: Desktop, subtests: pytest.Subtests) -> None:
    for language, width in product(("en", "fr"), (360, 480, 800, 1024, 1440)):
        desktop.reader.features.settings.use_language(language)
        desktop.window.resize(width, 700)
        desktop.open(0)
        with subtests.test(language=language, width=width):
            assert len(bars(desktop)) == 2
            for bar in bars(desktop):
                for button in bar.findChildren(QToolButton):
                    if button.isVisible():
                        assert button.width() >= button.sizeHint().width()
                        assert bar.rect().contains(button.geometry())
                        assert min(button.width(), button.height()) >= 24
                        assert button.accessibleName()
                        assert button.toolTip()
            assert desktop.window.bar.button("add").isVisible()


def test_nothing_jumps_when_one_can_go_back(desktop: Desktop) -> None:
    bar = desktop.window.bar
    before = {each.tool.icon: each.geometry() for each in bar.findChildren(ToolButton)}
    desktop.open(0)
    desktop.window.related.cards[0].click()
    desktop.settle()
    assert desktop.window.commands["back"].isEnabled()
    assert {each.tool.icon: each.geometry() for each in bar.findChildren(ToolButton)} == before


def test_star_and_read_show_their_state(desktop: Desktop) -> None:
    desktop.reader.features.reading.set_read_delay(-1)
    desktop.open(0)
    bar = next(each for each in bars(desktop) if each is not desktop.window.bar)
    star, read = bar.button("star"), bar.button("read")
    before = [each.icon().pixmap(16).toImage() for each in (star, read)]
    place = read.geometry()
    QTest.mouseClick(star, Qt.MouseButton.LeftButton)
    QTest.mouseClick(read, Qt.MouseButton.LeftButton)
    desktop.settle()
    assert desktop.statuses()[desktop.opened] == (True, True)
    assert star.accessibleName() == "Remove Star"
    after = [each.icon().pixmap(16).toImage() for each in (star, read)]
    assert after[0] != before[0]
    assert after[1] != before[1]
    assert read.geometry() == place


def test_tab_reaches_the_toolbar_and_a_key_presses_a_button(desktop: Desktop) -> None:
    reached = None
    for _ in range(40):
        desktop.press(Key.Key_Tab)
        reached = QApplication.focusWidget()
        if isinstance(reached, ToolButton) and reached.parent() is desktop.window.bar:
            break
    assert isinstance(reached, ToolButton)
    desktop.press(Key.Key_End)
    desktop.press(Key.Key_Left)
    desktop.press(Key.Key_Space)
    assert desktop.window.articles.search.hasFocus()


def test_twice_the_letters_leave_a_usable_toolbar(desktop: Desktop, qapp: QApplication) -> None:
    before = desktop.window.bar.font()
    font = desktop.window.bar.font()
    font.setPointSizeF(before.pointSizeF() * 2)
    bar = desktop.window.bar
    bar.setFont(font)
    for width in (360, 800):
        desktop.window.resize(width, 700)
        QCoreApplication.processEvents()
        for button in bar.findChildren(ToolButton):
            if button.isVisible():
                assert bar.rect().contains(button.geometry()), (width, button.tool.icon)
        assert bar.button("add").isVisible()
        assert bar.button("navigation").isVisible()


def test_style_sheets_that_come_and_go_have_it_measured_once(row: ToolRow) -> None:
    """A theme takes one away and brings another."""

    def change() -> None:
        for _ in range(2):
            QApplication.sendEvent(row, QEvent(QEvent.Type.StyleChange))
        QCoreApplication.processEvents()

    assert calls_to(ToolRow._measure, change) == 1
