"""Edges of controls, their focus and their state are seen in every theme: 3:1 (WCAG 1.4.11)."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPaintEvent,
    QPalette,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QListView,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QTableView,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from readerapp.ui.activity.session_log import Event, LogEntry
from readerapp.ui.activity.window import LogList
from readerapp.ui.subscribing.add_dialog import FolderBox
from readerapp.ui.themes.appearance import Appearance
from readerapp.ui.themes.palette import contrast
from readerapp.ui.themes.theme import THEME_NAMES, load_theme
from readerapp.ui.widgets.card_painter import draw_row_background
from readerapp.ui.widgets.dialog_parts import open_large
from readerapp.ui.widgets.inputs import CountBox
from readerapp.ui.widgets.key_caps import KEYS_ROLE, KeyRowDelegate

ENOUGH = 3.0
OUTSIDE, EDGE = 3, 4  # pixels beside a control, and of it, in which its edge must be
Make = Callable[[], QWidget]
Show = Callable[[Make], QWidget]


def progress_bar() -> QProgressBar:
    """Return one that is half done."""
    bar = QProgressBar()
    bar.setValue(50)
    return bar


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Appearance]:
    """The looks of the whole application, which are as before afterwards."""
    style, before = qapp.style().objectName(), QPalette(qapp.palette())
    look = Appearance(qapp)
    yield look
    look.stop()
    qapp.setStyleSheet("")
    qapp.setPalette(before)
    qapp.setStyle(style)


@pytest.fixture
def shown(qtbot: QtBot, look: Appearance) -> Show:
    """Put a control into a window, without the focus."""
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    beside = QComboBox()
    layout.addWidget(beside)

    def show(make: Make) -> QWidget:
        control = make()
        layout.addWidget(control)
        window.resize(300, 160)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        beside.clearFocus()
        control.clearFocus()
        return control

    return show


def column(control: QWidget, x: int) -> list[str]:
    """The colours down from above a control into it, as the reader sees them."""
    image: QImage = control.window().grab().toImage()
    start = control.mapTo(control.window(), QPoint(x, -OUTSIDE))
    return [image.pixelColor(start.x(), start.y() + y).name() for y in range(OUTSIDE + EDGE)]


def edge(control: QWidget) -> float:
    """How well the edge of a control is seen against the ground it stands on."""
    colours = column(control, control.width() * 3 // 4)
    return max(contrast(colours[0], colour) for colour in colours[OUTSIDE:])


@pytest.mark.parametrize("theme", THEME_NAMES)
@pytest.mark.parametrize("make", [QSpinBox, CountBox, QComboBox, FolderBox, progress_bar])
def test_an_edge_is_seen(look: Appearance, shown: Show, theme: str, make: Make) -> None:
    look.use_theme(theme)
    assert edge(shown(make)) >= ENOUGH


@pytest.mark.parametrize("make", [QSpinBox, QComboBox, progress_bar])
def test_an_edge_is_seen_after_the_theme_has_changed(
    look: Appearance, shown: Show, make: Make
) -> None:
    look.use_theme("light")
    control = shown(make)
    for theme in ("dark", "sepia", "dark"):
        look.use_theme(theme)
        QApplication.processEvents()
        assert edge(control) >= ENOUGH


@pytest.mark.parametrize("theme", THEME_NAMES)
@pytest.mark.parametrize("make", [QSpinBox, QComboBox])
def test_the_focus_is_seen(look: Appearance, shown: Show, theme: str, make: Make) -> None:
    look.use_theme(theme)
    control = shown(make)
    without = column(control, control.width() // 2)
    for _ in range(2):  # from the control beside it, as the keyboard does
        QTest.keyClick(QApplication.focusWidget() or control.window(), Qt.Key.Key_Tab)
    QApplication.processEvents()
    assert control.hasFocus()
    assert column(control, control.width() // 2) != without
    assert edge(control) >= ENOUGH


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_what_is_done_differs_from_what_is_left(look: Appearance, shown: Show, theme: str) -> None:
    look.use_theme(theme)
    bar = shown(progress_bar)
    image = bar.grab().toImage()
    middle = bar.height() // 2
    done, left = (image.pixelColor(bar.width() * part // 8, middle).name() for part in (1, 7))
    assert contrast(done, left) >= ENOUGH


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_a_list_that_opens_keeps_the_colours_of_the_theme(
    look: Appearance, shown: Show, theme: str
) -> None:
    look.use_theme(theme)
    box = shown(QComboBox)
    assert isinstance(box, QComboBox)
    colours = box.view().palette()
    assert colours.highlight().color().name() == look.theme.selection
    assert colours.highlightedText().color().name() == look.theme.selected_text


def rows_of_words(view: QAbstractItemView) -> QAbstractItemView:
    """Fill a view with three rows."""
    model = QStandardItemModel(3, 2, view)
    for row in range(3):
        for column in range(2):
            model.setItem(row, column, QStandardItem(f"Row {row}"))
    view.setModel(model)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    return view


def log() -> QAbstractItemView:
    """Return the log of the activity window."""
    found = LogList()
    noon = datetime(2026, 11, 20, 12, tzinfo=UTC)
    found.show_entries([LogEntry(noon, Event.STARTED, asked=n) for n in range(3)])
    return found


@pytest.mark.parametrize("theme", THEME_NAMES)
@pytest.mark.parametrize("kind", [QListView, QTreeView, QTableView, log])
def test_a_chosen_row_has_one_flat_colour(
    look: Appearance, qtbot: QtBot, theme: str, kind: Callable[[], QAbstractItemView]
) -> None:
    """Fusion draws a gradient, and another one around the row with the focus."""
    look.use_theme(theme)
    dialog = QDialog()
    qtbot.addWidget(dialog)
    made = kind()
    view = made if made.model() else rows_of_words(made)
    QVBoxLayout(dialog).addWidget(view)
    dialog.resize(420, 300)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    view.setCurrentIndex(view.model().index(0, 0))
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Down)
    place = view.visualRect(view.currentIndex())
    assert view.currentIndex().row() == 1
    image = view.viewport().grab().toImage()
    x = place.right() - 3
    down = range(place.top() + 2, place.bottom() - 1)
    assert {image.pixelColor(x, y).name() for y in down} == {look.theme.selection}
    edge = image.pixelColor(place.center().x(), place.top()).name()
    for ground in (look.theme.selection, look.theme.surface):
        assert contrast(edge, ground) >= ENOUGH  # the ground alone is too pale to tell


@pytest.mark.parametrize("name", THEME_NAMES)
def test_a_chosen_row_of_a_list_or_a_tree_has_an_edge_that_is_seen(name: str) -> None:
    """Those that rows draw themselves; the focus is seen by a line twice as wide."""
    theme = load_theme(name)
    widths = []
    for focus in ("", theme.focus):
        image = QImage(120, 40, QImage.Format.Format_RGB32)
        image.fill(QColor(theme.sidebar))
        painter = QPainter(image)
        place = QRectF(10, 5, 100, 30)
        draw_row_background(
            painter, place, 6, colour=theme.selection, edge=theme.focus, focus=focus
        )
        painter.end()
        down = [image.pixelColor(60, y).name() for y in range(20)]
        edge = [colour for colour in down if colour == theme.focus]
        assert all(contrast(theme.focus, g) >= ENOUGH for g in (theme.sidebar, theme.selection))
        widths.append(len(edge))
    assert widths == [1, 2]


@pytest.mark.parametrize("name", THEME_NAMES)
def test_a_chosen_row_is_seen_while_the_focus_is_in_the_field_above(
    shown: Show, look: Appearance, name: str
) -> None:
    """So it is in the palette, and in the settings that were found."""
    look.use_theme(name)
    list_ = cast(QListWidget, shown(QListWidget))
    list_.setItemDelegate(KeyRowDelegate("", list_))
    for each in ("One", "Two"):
        QListWidgetItem(each, list_).setData(KEYS_ROLE, ("F1",))
    list_.setCurrentRow(1)
    row = list_.visualItemRect(list_.item(1))
    image = list_.viewport().grab().toImage()
    down = [image.pixelColor(row.center().x(), y).name() for y in range(row.top(), row.top() + 6)]
    assert look.theme.focus in down


def test_the_theme_in_use_is_not_applied_again(look: Appearance) -> None:
    """That would cost as much as another one."""
    said: list[str] = []
    look.theme_changing.connect(lambda: said.append("changing"))
    look.theme_changed.connect(lambda theme: said.append(theme.background))
    for name in ("light", "light", "dark", "dark", "light"):
        look.use_theme(name)
    light, dark = load_theme("light").background, load_theme("dark").background
    assert said == ["changing", light, "changing", dark, "changing", light]


class PaintedButton(QPushButton):
    """A button that notes when it is painted."""

    def __init__(self, note: Callable[[], object], parent: QWidget) -> None:
        super().__init__("Word", parent)
        self._note = note

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._note()


def test_a_large_window_changes_in_turns_and_is_painted_when_all_of_it_has(
    look: Appearance, qtbot: QtBot
) -> None:
    """One turn for all that is on screen took 40 ms in the settings."""
    look.use_theme("light")
    said: list[str] = []
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    for _ in range(6):
        column.addWidget(PaintedButton(lambda: said.append("painted"), dialog))
    open_large(dialog, 300, 400)
    dialog.show()
    qtbot.waitUntil(lambda: said.count("painted") >= 6)
    look.theme_changed.connect(lambda _theme: said.append("changed"))
    said.clear()
    look.use_theme("dark")
    assert said == []
    qtbot.waitUntil(lambda: look.is_settled and said.count("painted") >= 6)
    assert said[0] == "changed"
    ground = dialog.grab().toImage().pixelColor(20, dialog.height() - 4)
    assert ground.name() == load_theme("dark").sidebar
