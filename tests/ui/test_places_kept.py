"""What is kept of places until the next start: when, how long, and where not."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from place_fixtures import LONG, Again, is_read, scroll
from PySide6.QtWidgets import QApplication, QLabel
from window_desktop import Desktop, MakeDesktop, article

from readerapp import settings as declared
from readerapp.app.reader import ReaderApp
from readerapp.library import open_library, preferences, safety_copy
from readerapp.system import Paths
from readerapp.ui.privacy.settings_page import EraseBox
from readerapp.ui.shell.window import MainWindow


def test_place_is_written_soon_and_marks_nothing(sixty: Desktop, qapp: QApplication) -> None:
    sixty.reader.features.reading.set_read_delay(-1)
    first = sixty.open(1)
    scroll(sixty)

    def is_written() -> bool:
        stored = preferences.stored(sixty.library)
        last = str(stored.get(declared.LAST_PLACE.key, ""))
        positions = str(stored.get(declared.READING_POSITIONS.key, ""))
        return f'"id": {first}' in last and positions.startswith(f"{first}:")

    sixty.until(is_written)
    assert not is_read(sixty, first)


@pytest.mark.parametrize(
    "stored",
    [
        "[]",
        "{}",
        '{"list": 3, "article": [], "story": "x"}',
        '{"list": {"view": "none"}, "article": {"id": -1}, "story": [1, 2, "x"]}',
        '{"list": {}, "article": {"id": 99999999, "in_front": true}, "story": [99999999, 1, 2]}',
    ],
)
def test_wrong_last_place_is_left_out(
    make_desktop: MakeDesktop, tmp_path: Path, stored: str, expected_logs: object
) -> None:
    profile = tmp_path / "profile"
    library = open_library(Paths.of_profile(profile))
    preferences.save(library, declared.LAST_PLACE.key, stored)
    preferences.save(library, declared.READING_POSITIONS.key, "1:2")
    library.close()
    desktop = make_desktop()
    assert len(desktop.rows()) == 15
    assert desktop.opened == 0
    assert not desktop.window.story.isVisible()


def test_erasing_the_history_takes_places_and_log(sixty: Desktop, again: Again) -> None:
    first = sixty.open(1)
    scroll(sixty)
    sixty.open(3)
    sixty.reader.features.subscriptions.activity.note_retention(2)
    second = again(sixty)
    keys = [declared.READING_POSITIONS.key, declared.ACTIVITY_LOG.key]
    assert all(preferences.stored(second.library)[key] for key in keys)
    second.reader.features.dialogs.show_settings().show_page("privacy")
    box = second.window.findChild(EraseBox)
    assert isinstance(box, EraseBox)
    box.history.click()
    second.settle()
    stored = preferences.stored(second.library)
    assert not any(stored.get(key) for key in keys)
    second.reader.features.reading.keep_position()
    second.open(1)
    assert second.window.reading.view.verticalScrollBar().value() == 0
    assert second.opened == first


def test_places_stay_on_this_computer(sixty: Desktop) -> None:
    sixty.open(1)
    scroll(sixty)
    sixty.reader.settings.set(declared.COLUMN_WIDTH, 70)
    sixty.reader.window.close()
    sixty.settle()
    stored = preferences.stored(sixty.library)
    assert stored[declared.LAST_PLACE.key]
    safety_copy.write(sixty.library)
    folder = safety_copy.folder_of(sixty.library.paths)
    kept = json.loads((folder / "settings.json").read_text())
    assert kept == {declared.COLUMN_WIDTH.key: 70}


def test_picture_of_the_window_neither_follows_nor_keeps_a_place(
    sixty: Desktop, qapp: QApplication
) -> None:
    sixty.open(1)
    sixty.reader.window.close()
    sixty.reader.stop()
    library = open_library(sixty.library.paths)
    before = preferences.stored(library)[declared.LAST_PLACE.key]
    reader = ReaderApp(qapp, library, MainWindow())
    with sixty.qtbot.waitSignal(reader.completed):
        reader.start(may_ask=False, resumes=False)
    assert reader.features.reading.wanted == 0
    reader.features.router.show_article(sixty.ids[3])
    sixty.qtbot.waitUntil(lambda: not reader.runner.busy)
    reader.window.close()
    reader.stop()
    reader.window.deleteLater()
    library = open_library(sixty.library.paths)
    assert preferences.stored(library)[declared.LAST_PLACE.key] == before
    library.close()


@pytest.mark.parametrize("is_open", [True, False])
def test_no_window_says_that_nothing_is_open_while_the_article_comes_back(
    sixty: Desktop, qapp: QApplication, is_open: bool
) -> None:
    if is_open:
        sixty.open(1)
    sixty.reader.window.close()
    sixty.reader.stop()
    library = open_library(sixty.library.paths)
    reader = ReaderApp(qapp, library, MainWindow())
    said: list[bool] = []

    def look() -> None:
        labels = reader.window.area.reading_place.findChildren(QLabel)
        said.append("No article selected" in [each.text() for each in labels if each.isVisible()])

    reader.listing.shown.connect(look)
    reader.completed.connect(look)
    with sixty.qtbot.waitSignal(reader.completed):
        reader.start(may_ask=False)
    assert set(said) == {not is_open}
    sixty.qtbot.waitUntil(lambda: not reader.runner.busy)
    assert (reader.features.reading.head is not None) is is_open
    reader.window.close()
    reader.stop()
    reader.window.deleteLater()


def test_log_of_refreshes_comes_back(sixty: Desktop, again: Again) -> None:
    sixty.reader.features.subscriptions.activity.note_retention(2)
    second = again(sixty)
    window = second.reader.features.subscriptions.activity.show()
    line = window.log.topLevelItem(0)
    assert line is not None
    assert "2 article" in line.text(1)
    window.close()


@pytest.mark.parametrize("stored", [1, 3])
def test_window_that_is_killed_comes_back_where_it_was(
    make_desktop: MakeDesktop, again: Again, stored: int
) -> None:
    """Nothing is lost but what the last second did."""
    desktop = make_desktop([article(n, body_html=LONG) for n in range(60)])
    desktop.reader.window.close()
    desktop.reader.stop()
    profile = desktop.library.paths.profile
    walker = Path(__file__).with_name("place_walker.py")
    process = subprocess.Popen([sys.executable, walker, str(profile)], stdout=subprocess.PIPE)
    assert process.stdout is not None
    last = [int(process.stdout.readline()) for _ in range(stored)][-1]
    process.kill()
    process.communicate()
    second = again(desktop)
    assert second.ids.index(second.opened) >= second.ids.index(last)
    assert second.window.articles.current_id() == second.opened
    second.until(lambda: second.window.reading.view.is_written)
