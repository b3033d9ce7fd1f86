"""Files of other programs in the window: a preview first, then the import, and one way back."""

from functools import partial
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from export_files import FILES, WALLABAG, as_json
from library_samples import OfEveryFile, relate_nothing
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QPlainTextEdit, QPushButton
from waiting import TIMEOUT
from window_desktop import Desktop, Key, MakeDesktop, Modifier

from readerapp.app.running import open_inputs
from readerapp.domain.articles import ArticleQuery
from readerapp.domain.errors import Reason, WorkError
from readerapp.library import annotations, searching, subscriptions
from readerapp.library.importing_exports import PREPARE
from readerapp.system.workers import Workers
from readerapp.ui.importing.preview_dialog import ExportDialog


@pytest.fixture
def desktop(make_desktop: MakeDesktop) -> Desktop:
    """A window whose workers read files, and compare nothing."""
    made = make_desktop(workers=True)
    relate_nothing(made.library)
    return made


def offer(desktop: Desktop, path: Path) -> ExportDialog:
    """Import a file; return the question about it."""
    desktop.reader.features.imports.import_inputs([str(path)])
    exports = desktop.reader.features.exports
    desktop.until(lambda: exports.dialog is not None and exports.dialog.isVisible())
    assert exports.dialog is not None
    return exports.dialog


def asks_about(desktop: Desktop, name: str) -> bool:
    dialog = desktop.reader.features.exports.dialog
    return dialog is not None and name in dialog.headline.text()


def titles(desktop: Desktop) -> set[str]:
    ids = searching.ids_of(desktop.library, ArticleQuery())
    return {head.title for head in searching.heads(desktop.library, ids)}


def test_a_preview_shows_numbers_and_titles_and_stores_nothing(
    desktop: Desktop, tmp_path: Path
) -> None:
    before = titles(desktop)
    dialog = offer(desktop, FILES["wallabag"].write(tmp_path))
    assert "All articles.json" in dialog.headline.text()
    assert "wallabag" in dialog.headline.text()
    numbers = [
        "2 articles", "1 of them known only by title and address", "1 starred", "1 read",
        "2 tags", "1 highlight",
    ]  # fmt: skip
    assert dialog.numbers.text().split("\n") == numbers
    said = QAccessible.queryAccessibleInterface(dialog.numbers)
    assert said.text(QAccessible.Text.Name).split("\n") == numbers
    assert "Lanterns again" in dialog.titles.text()
    assert not dialog.fetches.isChecked()
    desktop.press(Key.Key_Escape)
    desktop.settle()
    assert titles(desktop) == before
    assert desktop.reader.features.exports.dialog is None
    cut = tmp_path / "cut.json"
    cut.write_bytes(FILES["wallabag"].data[:200])
    desktop.reader.features.imports.import_inputs([str(cut)])
    failures = desktop.window.imports.findChild(QPlainTextEdit)
    assert isinstance(failures, QPlainTextEdit)
    desktop.until(lambda: "cut.json is damaged or cut off." in failures.toPlainText())


def test_return_imports_and_undo_takes_all_of_it_back(desktop: Desktop, tmp_path: Path) -> None:
    before = titles(desktop)
    dialog = offer(desktop, FILES["quiterss"].write(tmp_path))
    assert not dialog.fetches.isVisible()
    desktop.focus(dialog.start)
    desktop.press(Key.Key_Return)
    desktop.until(lambda: desktop.notice() == "Imported: 1 article and 1 feed")
    desktop.settle()
    assert titles(desktop) == before | {"Lanterns again"}
    assert "feeds.db" in desktop.window.commands["undo"].text()
    (feed,) = subscriptions.subscriptions(desktop.library).feeds
    assert subscriptions.subscriptions(desktop.library).states[feed.id].checked_at is None
    desktop.window.commands["undo"].trigger()
    desktop.until(lambda: "feeds.db" not in desktop.window.commands["undo"].text())
    desktop.settle()
    assert titles(desktop) == before
    assert subscriptions.subscriptions(desktop.library).feeds == ()
    assert not annotations.tags(desktop.library)


def accept(desktop: Desktop, dialog: ExportDialog) -> None:
    """Answer the question with Return."""
    desktop.focus(dialog.start)
    desktop.press(Key.Key_Return)


class Fragile:
    """Workers that die when one of these articles is among those to be prepared."""

    def __init__(self, workers: Workers, *numbers: int) -> None:
        self._workers = workers
        self._numbers = numbers

    def run(self, job: Any, *arguments: Any, name: str, seconds: float) -> Any:
        if job is PREPARE:
            start, count = arguments[1:3]
            if any(start <= each < start + count for each in self._numbers):
                raise WorkError(Reason.WORKER_DIED, name)
        return self._workers.run(job, *arguments, name=name, seconds=seconds)

    def rest(self) -> None:
        """They rest when those that were lent do."""


def test_what_could_not_be_read_is_told(desktop: Desktop, tmp_path: Path) -> None:
    lent = desktop.library._archive_workers
    for file, dying, told in (
        ("mail", 0, "Nothing was imported.\n1 article could not be read."),
        ("instapaper", 1, "Imported: 2 articles\n1 article could not be read."),
    ):
        path = FILES[file].write(tmp_path)
        desktop.library._archive_workers = lent
        fragile: Any = Fragile(desktop.library.archive_workers(path), dying)
        desktop.library._archive_workers = OfEveryFile(fragile)
        accept(desktop, offer(desktop, path))
        desktop.until(partial(says, desktop, told))
        desktop.settle()
    desktop.focus(desktop.window.articles.view)
    desktop.press(Key.Key_Z, Modifier.ControlModifier)
    desktop.until(lambda: "instapaper" not in desktop.window.commands["undo"].text())
    desktop.settle()
    assert not titles(desktop) & {"Lanterns again", "Ferries", "Cranes"}
    desktop.library._archive_workers = lent


def says(desktop: Desktop, sentence: str) -> bool:
    return desktop.notice() == sentence


class Slow:
    """Workers that prepare the second half of a file once they may."""

    def __init__(self, workers: Workers) -> None:
        self._workers = workers
        self.is_reached, self.may_go_on = Event(), Event()

    def run(self, job: Any, *arguments: Any, name: str, seconds: float) -> Any:
        if job is PREPARE and arguments[1] > 0:
            self.is_reached.set()
            self.may_go_on.wait(seconds)
        return self._workers.run(job, *arguments, name=name, seconds=seconds)

    def rest(self) -> None:
        """They rest when those that were lent do."""


def test_cancel_keeps_what_came_and_undo_takes_it_back(desktop: Desktop, tmp_path: Path) -> None:
    before = titles(desktop)
    path = tmp_path / "part_000000.csv"
    rows = (f"Page {n},https://a.example/{n},{1500000000 + n},,unread\n" for n in range(150))
    path.write_text("title,url,time_added,tags,status\n" + "".join(rows), "utf-8")
    lent = desktop.library._archive_workers
    slow: Any = Slow(desktop.library.archive_workers(path))
    desktop.library._archive_workers = OfEveryFile(slow)
    accept(desktop, offer(desktop, path))
    desktop.until(slow.is_reached.is_set)
    (cancel,) = desktop.window.imports.findChildren(QPushButton)
    assert cancel.text() == "Cancel"
    desktop.focus(cancel)
    desktop.press(Key.Key_Space)
    slow.may_go_on.set()
    desktop.until(lambda: desktop.notice() == "Stopped. Imported so far: 100 articles")
    desktop.settle()
    assert desktop.window.imports.isHidden()
    assert titles(desktop) - before == {f"Page {n}" for n in range(100)}
    desktop.press(Key.Key_Z, Modifier.ControlModifier)
    desktop.until(lambda: titles(desktop) == before)
    desktop.settle()
    desktop.library._archive_workers = lent


def test_texts_that_come_later_complete_what_is_here(desktop: Desktop, tmp_path: Path) -> None:
    accept(desktop, offer(desktop, FILES["pocket"].write(tmp_path)))
    desktop.until(lambda: desktop.notice() == "Imported: 2 articles")
    desktop.settle()
    whole = WALLABAG[0] | {"is_starred": 0, "tags": [], "annotations": []}
    path = tmp_path / "whole.json"
    path.write_bytes(as_json([whole]))
    dialog = offer(desktop, path)
    assert dialog.numbers.text().split("\n")[0] == "1 article: 0 new, 1 here already"
    accept(desktop, dialog)
    desktop.until(lambda: desktop.notice() == "The missing texts were imported.")
    desktop.settle()
    with desktop.library.store.read() as reader:
        ids = reader.articles.ids(ArticleQuery(search="eleven"), '"eleven"', None)
        assert [each.title for each in reader.articles.heads(ids)] == ["Lanterns again"]


def addresses_asked(desktop: Desktop) -> list[str]:
    """What stands in the question for the address of a page, if it is on screen."""
    found = desktop.window.findChildren(QInputDialog)
    return [each.textValue() for each in found if each.isVisible()]


def test_a_file_waits_while_an_address_is_typed(desktop: Desktop, tmp_path: Path) -> None:
    """The Return that ends an address never answers another question."""
    desktop.window.commands["import_address"].trigger()
    (asked,) = desktop.window.findChildren(QInputDialog)
    line = asked.findChild(QLineEdit)
    assert line is not None
    desktop.focus(line)
    desktop.type("typed")
    with desktop.qtbot.waitSignal(desktop.reader.features.imports.previewed, timeout=TIMEOUT):
        open_inputs(desktop.reader, [str(FILES["mail"].write(tmp_path))])
    desktop.settle()
    assert QApplication.activeModalWidget() is asked
    assert asked.textValue() == "typed"
    desktop.press(Key.Key_Escape)
    desktop.until(lambda: asks_about(desktop, "letter.eml"))
    open_inputs(desktop.reader, ["readerapp:import?url=https%3A%2F%2Fa.example%2F"])
    assert desktop.notice() == "The address waits until the open question is answered."
    assert not addresses_asked(desktop)
    preview = desktop.reader.features.exports.dialog
    assert preview is not None
    desktop.focus(preview.start)
    desktop.press(Key.Key_Escape)
    desktop.until(lambda: addresses_asked(desktop) == ["https://a.example/"])
    desktop.settle()
    assert titles(desktop).isdisjoint({"Die Lichter für den Hafen"})


def test_files_are_asked_for_one_after_the_other_and_texts_only_if_wanted(
    desktop: Desktop, tmp_path: Path
) -> None:
    exports = desktop.reader.features.exports
    wanted: list[object] = []
    exports.texts_wanted.disconnect(
        desktop.reader.features.subscriptions.offline.make_articles_available
    )
    exports.texts_wanted.connect(wanted.append)
    names = ("pocket", "instapaper", "mail")
    paths = [FILES[name].write(tmp_path) for name in names]
    desktop.reader.features.imports.import_inputs([str(each) for each in paths])
    for path in paths:
        desktop.until(partial(asks_about, desktop, path.name))
        assert exports.dialog
        if path.name == "instapaper-export.csv":
            exports.dialog.fetches.click()
        exports.dialog.start.click()
        desktop.settle()
    desktop.until(lambda: "Die Lichter für den Hafen" in titles(desktop))
    desktop.settle()
    assert len(wanted) == 1  # of the one file where it was asked for
    dialog = offer(desktop, paths[0])
    assert dialog.numbers.text().split("\n")[0] == "2 articles: 0 new, 2 here already"
    dialog.start.click()
    desktop.until(lambda: desktop.notice().startswith("Everything in"))
    ids = searching.ids_of(desktop.library, ArticleQuery())
    found = {each.title: each.id for each in searching.heads(desktop.library, ids)}
    desktop.reader.features.router.show_article(found["Lanterns again"])
    desktop.until(
        lambda: (
            "Only the title and the address of this article are here."
            in desktop.window.reading.view.toPlainText()
        )
    )
