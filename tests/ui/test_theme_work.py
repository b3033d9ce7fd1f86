"""What another theme costs: nothing is laid out, and what nobody sees is styled later."""

import gc
import re
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSlider,
    QSpinBox,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from readerapp.ui.themes.appearance import Appearance
from readerapp.ui.themes.style_sheet import style_sheet, window_style_sheet
from readerapp.ui.themes.theme import THEME_NAMES, load_theme
from readerapp.ui.widgets.slot_guard import guarded

WORDS = "Words of a page that would be laid out at another width. " * 4


@guarded
class Told(QLabel):
    """A label that remembers what it was told, and how often it was measured."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(WORDS, parent)
        self.events = Counter[QEvent.Type]()
        self.setWordWrap(True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.events[event.type()] += 1

    def heightForWidth(self, width: int) -> int:
        self.events[QEvent.Type.LayoutRequest] += 1
        return super().heightForWidth(width)


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Appearance]:
    """The looks of the whole application, which are as before afterwards."""
    style, before = qapp.style().objectName(), QPalette(qapp.palette())
    look = Appearance(qapp)
    look.use_theme("light")
    yield look
    look.stop()
    qapp.setStyleSheet("")
    qapp.setPalette(before)
    qapp.setStyle(style)


@pytest.fixture
def dialog(qtbot: QtBot, look: Appearance) -> QDialog:
    """Two pages on show, the first of which is seen."""
    dialog = pages(qtbot)
    dialog.show()
    QCoreApplication.processEvents()
    return dialog


def pages(qtbot: QtBot) -> QDialog:
    """Return a dialog of two pages with one control of each kind."""
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.resize(500, 700)
    tabs = QTabWidget(dialog)
    QVBoxLayout(dialog).addWidget(tabs)
    for name in ("seen", "unseen"):
        page, area = QWidget(), QScrollArea()
        area.setObjectName(name)
        area.setWidgetResizable(True)
        area.setWidget(page)
        _fill(page)
        tabs.addTab(area, name)
    return dialog


def _fill(page: QWidget) -> None:
    column = QVBoxLayout(page)
    column.addWidget(Told(page))
    title = QLabel("Title")
    title.setObjectName("emptyTitle")  # a colour and a weight of its own
    group = QGroupBox("Group")
    QVBoxLayout(group).addWidget(QCheckBox("Check"))
    box, bar, rows, text = QComboBox(), QProgressBar(), QListWidget(), QTextBrowser()
    box.addItems(["One", "Two"])
    bar.setValue(40)
    rows.addItems(["A row", "Another"])
    rows.setCurrentRow(1)
    text.setObjectName("textOfDialog")
    text.setPlainText(WORDS)
    field, push = QLineEdit("Typed"), QPushButton("Push")
    push.setEnabled(False)
    for each in (title, group, box, QSpinBox(), bar, QSlider(), rows, text, field, push):
        column.addWidget(each)


def page_of(dialog: QDialog, name: str) -> QWidget:
    area = dialog.findChild(QScrollArea, name)
    assert isinstance(area, QScrollArea)
    page = area.widget()
    assert page is not None
    return page


def told(dialog: QDialog, name: str) -> Told:
    label = page_of(dialog, name).findChild(Told)
    assert isinstance(label, Told)
    return label


def turn_to(dialog: QDialog, page: int) -> None:
    tabs = dialog.findChild(QTabWidget)
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentIndex(page)


def picture(dialog: QDialog) -> QImage:
    return dialog.grab().toImage()


def ink(dialog: QDialog, name: str) -> str:
    """The colour that the style sheet gives to the title of a page."""
    title = page_of(dialog, name).findChild(QLabel, "emptyTitle")
    assert isinstance(title, QLabel)
    return title.palette().color(QPalette.ColorRole.WindowText).name()


def heading(theme: str) -> str:
    return QColor(load_theme(theme).heading).name()


def test_themes_differ_in_colours_only() -> None:
    """Nothing is laid out when another one comes."""
    themes = map(load_theme, THEME_NAMES)
    sheets = {style_sheet(theme) + window_style_sheet(theme) for theme in themes}
    assert len({re.sub(r"#[\da-f]{6}\b", "#", sheet) for sheet in sheets}) == 1


def test_a_theme_has_nothing_laid_out(look: Appearance, dialog: QDialog) -> None:
    for name in ("seen", "unseen"):
        told(dialog, name).events.clear()
    look.use_theme("dark")
    QCoreApplication.processEvents()
    for name in ("seen", "unseen"):
        events = told(dialog, name).events
        assert events[QEvent.Type.StyleChange] == 0
        assert events[QEvent.Type.LayoutRequest] <= 2  # least heights come and go; it was 22
    assert ink(dialog, "seen") == heading("dark")


def test_what_nobody_sees_has_the_new_colours_when_it_is_shown(
    look: Appearance, dialog: QDialog
) -> None:
    for theme in ("dark", "sepia"):
        look.use_theme(theme)
    assert ink(dialog, "unseen") == heading("light")  # nobody sees it
    turn_to(dialog, 1)
    assert ink(dialog, "unseen") == heading("sepia")


def test_what_nobody_sees_gets_the_new_colours_when_idle(
    qtbot: QtBot, look: Appearance, dialog: QDialog
) -> None:
    look.use_theme("dark")
    qtbot.waitUntil(lambda: ink(dialog, "unseen") == heading("dark"))


@pytest.mark.parametrize("page", [0, 1])
def test_it_looks_as_if_it_had_been_made_in_the_theme(
    qtbot: QtBot, look: Appearance, dialog: QDialog, page: int
) -> None:
    """Sizes too: seen or not, and after several themes."""
    images = dict[str, QImage]()
    for theme in ("dark", "sepia", "light", "dark"):
        turn_to(dialog, 0)
        look.use_theme(theme)
        turn_to(dialog, page)
        QCoreApplication.processEvents()
        images[theme] = picture(dialog)
    for theme, image in images.items():
        look.use_theme(theme)
        other = pages(qtbot)
        turn_to(other, page)
        dialog.hide()
        other.show()
        QCoreApplication.processEvents()
        assert picture(other) == image, theme
        other.hide()
        dialog.show()
        QCoreApplication.processEvents()


def test_what_is_deleted_meanwhile_is_let_go(
    qtbot: QtBot, look: Appearance, dialog: QDialog
) -> None:
    look.use_theme("dark")
    told(dialog, "unseen").deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: ink(dialog, "unseen") == heading("dark"))


def test_a_widget_with_a_style_sheet_of_its_own_keeps_it(look: Appearance, dialog: QDialog) -> None:
    own = [page_of(dialog, name).findChildren(QCheckBox)[0] for name in ("seen", "unseen")]
    for each in own:
        each.setStyleSheet("color: #123456")
    look.use_theme("dark")
    turn_to(dialog, 1)
    for each in own:
        assert each.palette().color(QPalette.ColorRole.WindowText).name() == "#123456"


def test_what_python_knows_of_a_widget_stays(
    qtbot: QtBot, look: Appearance, dialog: QDialog
) -> None:
    areas = [page_of(dialog, name).findChildren(QTextBrowser)[0] for name in ("seen", "unseen")]
    bars = [area.verticalScrollBar() for area in areas]
    for theme in ("dark", "sepia"):
        look.use_theme(theme)
        turn_to(dialog, 1)
        turn_to(dialog, 0)
        qtbot.waitUntil(lambda theme=theme: ink(dialog, "unseen") == heading(theme))  # type: ignore[misc]  # mypy cannot infer the lambda
    QCoreApplication.processEvents()
    gc.collect()
    assert all(map(isValid, bars))
