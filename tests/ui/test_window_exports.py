"""Files of other programs in the window: a preview first, then the import, and one way back."""

from functools import partial
from pathlib import Path
from typing import Any

import pytest
from export_files import FILES
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPlainTextEdit
from window_desktop import Desktop, Key, MakeDesktop

from readerapp.domain.articles import ArticleQuery
from readerapp.domain.errors import Reason, WorkError
from readerapp.library import annotations, searching, subscriptions
from readerapp.library.export_jobs import PREPARE
from readerapp.system.workers import Workers
from readerapp.ui.importing.preview_dialog import ExportDialog


@pytest.fixture
def desktop(make_desktop: MakeDesktop) -> Desktop:
    """A window whose workers read files, and compare nothing."""
    made = make_desktop(workers=True)
    made.library.embedding_workers.stop()
    made.library.comparing_workers.stop()
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
    desktop.until(lambda: "cut.json is damaged or cut short." in failures.toPlainText())


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


class Fragile:
    """Workers that die when the second article is among those to be prepared."""

    def __init__(self, workers: Workers) -> None:
        self._workers = workers

    def run(self, job: Any, *arguments: Any, name: str, seconds: float) -> Any:
        if job is PREPARE and 1 in range(arguments[1], arguments[1] + arguments[2]):
            raise WorkError(Reason.WORKER_DIED, name)
        return self._workers.run(job, *arguments, name=name, seconds=seconds)

    def rest(self) -> None:
        """They rest when those that were lent do."""


def test_what_could_not_be_read_is_told(desktop: Desktop, tmp_path: Path) -> None:
    lent = desktop.library.archive_workers
    desktop.library._archive_workers = Fragile(lent)  # type: ignore[assignment]  # as much of it as is asked
    dialog = offer(desktop, FILES["instapaper"].write(tmp_path))
    dialog.start.click()
    desktop.until(lambda: desktop.notice() == "Imported: 2 articles\n1 article could not be read.")
    desktop.settle()
    desktop.library._archive_workers = lent


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
