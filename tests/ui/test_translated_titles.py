"""Translated titles: where the reader asked for them, in rows and on cards, told to everybody."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from translation_weights import placed
from window_desktop import NOW, Desktop, MakeDesktop, article

from readerapp import settings as declared
from readerapp.library import searching, translation_models
from readerapp.ui.article_list.actions import RowMenu
from readerapp.ui.translation.titles import TitleTranslations

Make = Callable[..., Desktop]


@pytest.fixture
def rows(make_desktop: MakeDesktop) -> Desktop:
    """A window on three rows, two of them in English, with a model from that to Portuguese."""
    folder = placed("en", "pt").folder
    desktop = make_desktop(
        [
            article(0, title="The harbour is open again", dek="The storm is over."),
            article(1, title="Le port est ouvert"),
            article(4, title="Many people saw the new bridge", dek=""),
        ]
    )
    translation_models.add(desktop.library.paths, folder, NOW, may_be_unknown=True)
    desktop.reader.settings.set(declared.TRANSLATION, True)
    desktop.reader.settings.set(declared.TRANSLATION_TARGET, "pt")
    return desktop


def titles(desktop: Desktop) -> TitleTranslations:
    return desktop.reader.features.translation.titles


def row(desktop: Desktop, number: int, role: Qt.ItemDataRole) -> str:
    model = desktop.window.articles.model
    return str(model.data(model.index(number), role))


def wait(desktop: Desktop) -> None:
    desktop.settle()
    desktop.until(lambda: not titles(desktop).is_busy)
    desktop.settle()


def test_titles_stay_as_they_are_until_a_language_was_chosen(rows: Desktop) -> None:
    wait(rows)
    assert row(rows, 0, Qt.ItemDataRole.DisplayRole) == "The harbour is open again"
    rows.reader.settings.set(declared.TRANSLATED_TITLES, "en")
    titles(rows).read_settings()
    wait(rows)
    rows.until(lambda: row(rows, 0, Qt.ItemDataRole.DisplayRole).startswith("O porto"))
    wait(rows)
    assert row(rows, 1, Qt.ItemDataRole.DisplayRole) == "Le port est ouvert"
    assert row(rows, 2, Qt.ItemDataRole.DisplayRole).startswith("Muitas pessoas")
    assert row(rows, 0, Qt.ItemDataRole.ToolTipRole) == "The harbour is open again"
    view = QAccessible.queryAccessibleInterface(rows.window.articles.view)
    said = view.child(0).text(QAccessible.Text.Name)
    assert "O porto" in said
    assert "Translated. The original title, in English" in said
    assert "The harbour is open again" in said
    head = searching.heads(rows.library, tuple(rows.ids))[0]
    assert head.title == "The harbour is open again"
    rows.reader.settings.set(declared.TRANSLATION, False)
    titles(rows).read_settings()
    assert row(rows, 0, Qt.ItemDataRole.DisplayRole) == "The harbour is open again"


def test_one_title_is_translated_by_the_menu_and_shown_again(rows: Desktop) -> None:
    ask = rows.reader.features.actions.requests
    (head,) = searching.heads(rows.library, (rows.ids[0],))

    def choose(name: str) -> None:
        menu = RowMenu(head, ask, rows.reader.features.actions.rows, rows.window)
        (action,) = [each for each in menu.actions() if each.text().replace("&", "") == name]
        action.trigger()
        menu.deleteLater()
        wait(rows)

    choose("Translate Title")
    assert row(rows, 0, Qt.ItemDataRole.DisplayRole).startswith("O porto")
    assert row(rows, 2, Qt.ItemDataRole.DisplayRole) == "Many people saw the new bridge"
    choose("Show Original Title")
    assert row(rows, 0, Qt.ItemDataRole.DisplayRole) == "The harbour is open again"
    choose("Translate Title")
    assert row(rows, 0, Qt.ItemDataRole.DisplayRole).startswith("O porto")
