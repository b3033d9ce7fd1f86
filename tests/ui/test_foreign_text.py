"""Text from outside is shown as it is written, wherever it stands, and opens no file."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot
from window_desktop import Desktop, MakeDesktop, article, picture_bytes

from readerapp.domain.drafts import PreparedRelated, RelationKind
from readerapp.domain.feeds import FeedChoice
from readerapp.domain.labels import Evidence, Label, Rank, Subject
from readerapp.library import marks, saved_searches, subscriptions
from readerapp.ui.searching.saved_searches import SaveSearchDialog
from readerapp.ui.themes.appearance import style_sheet
from readerapp.ui.themes.theme import THEME_NAMES, load_theme
from readerapp.ui.widgets.dialog_parts import QuestionBox, QuestionWords
from readerapp.ui.widgets.plain_text import (
    MOST_IN_TIP,
    MOST_LETTERS,
    MOST_SOUGHT,
    MOST_TYPED,
    button_text,
    shortened,
    text_field,
    text_label,
    tip_text,
)

BOLD = "<b>x</b> &lt;i&gt; Q&A"
Role = Qt.ItemDataRole


class WatchedPicture:
    """A picture in a file, and whether anybody has read it since it was made."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.write_bytes(picture_bytes())
        self._reset()
        path.read_bytes()
        self.is_noticed = self.was_read()  # not where the disk keeps no times of reading
        self._reset()

    @property
    def tag(self) -> str:
        """HTML that shows it."""
        return f'<img src="{self.path.as_uri()}">'

    def was_read(self) -> bool:
        """Whether it was read."""
        return self.path.stat().st_atime_ns != 1_000_000_000

    def _reset(self) -> None:
        os.utime(self.path, ns=(1_000_000_000, 2_000_000_000))


@pytest.fixture
def watched(tmp_path: Path) -> WatchedPicture:
    return WatchedPicture(tmp_path / "watched.png")


def tip_label() -> QLabel:
    """Return what shows the tool tip."""
    shown = [w for w in QApplication.topLevelWidgets() if w.objectName() == "qtooltip_label"]
    assert shown
    label = shown[-1]
    assert isinstance(label, QLabel)
    return label


@pytest.fixture
def hostile(make_desktop: MakeDesktop, watched: WatchedPicture) -> Desktop:
    """A window on articles, feeds, folders, searches and removed things with such names."""
    names = {"title": watched.tag, "dek": BOLD, "authors": (watched.tag,), "source": watched.tag}
    evidence = (
        Evidence(Subject.TEXT, Label.AI_TEXT, Rank.VISIBLE_TEXT, watched.tag, watched.tag, BOLD),
    )
    beside = PreparedRelated(RelationKind.RELATED, article(50, **names, is_stub=True), watched.tag)
    first = article(0, **names, evidence=evidence, related=(beside,))
    desktop = make_desktop([first, *(article(n, **names) for n in range(1, 5))])
    library = desktop.library
    for name in (watched.tag, BOLD):
        choice = FeedChoice(f"https://n.example/{len(name)}", name, "https://n.example/<b>x</b>")
        folder_id, _ = subscriptions.add_folder(library, name)
        subscriptions.subscribe(library, [choice], folder_id)
        saved_searches.add(library, name, f'"{name}"')
    marks.remove(library, desktop.ids[-1:])
    desktop.window.resize(1500, 900)
    desktop.settle()
    return desktop


def everything_open(desktop: Desktop) -> None:
    """Open the first article, and every window that names something."""
    desktop.open(0)
    for name in ("evidence", "activity", "bin", "settings", "shortcuts", "save_search", "add_feed"):
        desktop.window.commands[name].trigger()
        desktop.settle()
    desktop.window.toast.show_message(lambda: BOLD)
    desktop.window.commands["open_story"].trigger()
    desktop.settle()


def indexes(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[QModelIndex]:
    for row in range(model.rowCount(parent)):
        is_list = isinstance(
            model, QAbstractListModel
        )  # which has one column and says it to Qt only
        for column in range(1 if is_list else model.columnCount(parent)):
            yield model.index(row, column, parent)
        if not is_list:
            yield from indexes(model, model.index(row, 0, parent))


def tips(widgets: list[QWidget]) -> Iterator[str]:
    for widget in widgets:
        yield widget.toolTip()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            for index in indexes(widget.model(), QModelIndex()):
                yield str(index.data(Role.ToolTipRole) or "")


def test_no_widget_of_the_window_reads_names_as_html(
    hostile: Desktop, watched: WatchedPicture
) -> None:
    everything_open(hostile)
    widgets = [each for each in QApplication.allWidgets() if isinstance(each, QWidget)]
    labels = [each for each in widgets if isinstance(each, QLabel)]
    named = [each for each in labels if watched.tag in each.text() or BOLD in each.text()]
    assert named  # the walk finds them
    guessing = [
        f"{type(each.parent()).__name__}: {each.text()[:60]}"
        for each in labels
        if each.textFormat() != Qt.TextFormat.PlainText and Qt.mightBeRichText(each.text())  # type: ignore[attr-defined]  # not in the stub
    ]
    assert guessing == []
    shown = {tip for tip in tips(widgets) if "<" in tip}
    assert any(watched.tag in tip.replace("\n", "") for tip in shown)
    for tip in shown:
        QToolTip.showText(QPoint(5, 5), tip, hostile.window)
        hostile.settle()
        assert tip_label().textFormat() == Qt.TextFormat.PlainText
        assert tip_label().text() == tip
        tip_label().grab()
    assert not watched.was_read()


def test_a_row_under_the_mouse_shows_its_name_letter_by_letter(
    hostile: Desktop, watched: WatchedPicture
) -> None:
    tree = hostile.window.navigation.tree
    names = [i for i in indexes(tree.model(), QModelIndex()) if watched.tag == i.data()]
    assert names
    tree.scrollTo(names[0])
    place = tree.visualRect(names[0]).center()
    tip = QHelpEvent(QEvent.Type.ToolTip, place, tree.viewport().mapToGlobal(place))
    QApplication.sendEvent(tree.viewport(), tip)
    assert tip_label().text().replace("\n", "").startswith(watched.tag)
    tip_label().grab()
    assert not watched.was_read()


def test_the_check_itself_notices_a_file_that_is_read(
    watched: WatchedPicture, qtbot: QtBot
) -> None:
    """Qt's own label opens the file: what the tests above look for does happen."""
    if not watched.is_noticed:
        pytest.skip("this disk keeps no times of reading")
    label = QLabel(watched.tag)
    qtbot.addWidget(label)
    label.grab()
    assert watched.was_read()


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_tool_tips_are_plain_in_every_theme(
    theme: str, watched: WatchedPicture, qapp: QApplication, qtbot: QtBot
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    qapp.setStyleSheet(style_sheet(load_theme(theme)))
    try:
        QToolTip.showText(QPoint(5, 5), watched.tag, owner)
        assert tip_label().textFormat() == Qt.TextFormat.PlainText
        tip_label().grab()
    finally:
        QToolTip.hideText()
        qapp.setStyleSheet("")
    assert not watched.was_read()


def test_labels_and_questions_are_plain(watched: WatchedPicture, qtbot: QtBot) -> None:
    label = text_label(None, watched.tag)
    words = QuestionWords("Title", watched.tag, (), watched.tag)
    box = QuestionBox(label, lambda: words)
    qtbot.addWidget(label)
    for widget in (label, box):
        widget.grab()
    inner = [each for each in box.findChildren(QLabel) if each.text() == watched.tag]
    assert len(inner) == 2
    assert all(each.textFormat() == Qt.TextFormat.PlainText for each in inner)
    assert not watched.was_read()


def test_a_tip_is_broken_into_lines_and_has_an_end() -> None:
    lines = tip_text(f"First\n\n{'word ' * 5_000}").split("\n")
    assert lines[:2] == ["First", ""]
    assert max(map(len, lines)) <= 80
    assert sum(map(len, lines)) <= MOST_IN_TIP + 1
    assert tip_text("") == ""


def test_a_text_without_end_is_cut(qtbot: QtBot) -> None:
    label = text_label(None, "x" * 1_000_000)
    qtbot.addWidget(label)
    assert label.text() == "x" * MOST_LETTERS + "…"
    label.setText("\U0001f1eb" * 100_000)  # Qt looks for a font for each
    assert label.text() == "\U0001f1eb" * MOST_SOUGHT + "…"
    label.setText("\U0001f1eb" + "x" * MOST_LETTERS)
    assert len(label.text()) == MOST_LETTERS + 1
    assert shortened("abc", 3) == "abc"
    assert button_text("Q&A") == "Q&&A"


def test_fields_for_words_take_no_more_than_anybody_types(qtbot: QtBot) -> None:
    field = text_field(None)
    qtbot.addWidget(field)
    field.insert("🇫" * 30_000)
    assert len(field.text()) <= MOST_TYPED
    kept = "🇫" * 5_000  # a search that was saved by a command stays whole when it is edited
    dialog = SaveSearchDialog("Flags", kept, field)
    assert dialog.query.text() == kept
