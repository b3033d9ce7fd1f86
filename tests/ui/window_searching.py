"""A person who searches, and who keeps searches."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from window_desktop import Desktop, MakeDesktop, article, special_articles

from readerapp.ui.navigation.model import entry_at
from readerapp.ui.searching.saved_searches import SaveSearchDialog

Key = Qt.Key


def on_twelve(make_desktop: MakeDesktop) -> Desktop:
    """Return a window on twelve articles, the newest one by a machine."""
    by_machine = replace(special_articles()[0], related=())
    desktop = make_desktop([by_machine, *(article(n) for n in range(1, 12))])
    desktop.focus(desktop.window.articles.view)
    return desktop


def search(desktop: Desktop, text: str) -> list[int]:
    """Type a search and wait for its rows."""
    desktop.focus(desktop.window.articles.search)
    desktop.window.articles.search.selectAll()
    desktop.type(text)
    desktop.until(lambda: desktop.reader.listing.query.search == text.strip())
    desktop.settle()
    return desktop.rows()


def saved(desktop: Desktop) -> list[tuple[str, int]]:
    """The names and counts in the section of saved searches."""
    model = desktop.window.navigation.tree.model()
    entries = [entry_at(each) for each in all_rows(model.index(0, 0)) if each.isValid()]
    return [(each.name, each.unread) for each in entries if each and each.search]


def all_rows(first: QModelIndex) -> list[QModelIndex]:
    model = first.model()
    tops = [model.index(row, 0) for row in range(model.rowCount())]
    return [model.index(row, 0, top) for top in tops for row in range(model.rowCount(top))]


def save(desktop: Desktop, name: str) -> None:
    """Save what is searched for, through the menu's command and the dialog."""
    desktop.window.commands["save_search"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SaveSearchDialog)
    desktop.focus(dialog.name)
    dialog.name.selectAll()
    desktop.type(name)
    desktop.press(Key.Key_Return)
    desktop.until(lambda: name in [each for each, _ in saved(desktop)])
    desktop.settle()
