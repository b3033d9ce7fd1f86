"""Actions on articles: what menus of rows and cards ask for, and commands on the selected rows and
on how the list is looked at."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from readerapp.background import Lane, OnFailure, TaskRunner
from readerapp.domain.articles import ArticleHead
from readerapp.library import Library, searching, stories
from readerapp.messages import _
from readerapp.ui.article_list.controller import ListController
from readerapp.ui.article_list.looks import LOOKS
from readerapp.ui.article_list.marks import MarkController
from readerapp.ui.article_list.pane import ArticleListPane
from readerapp.ui.language.wording import Wording, counted
from readerapp.ui.shell.toast import Toast
from readerapp.ui.shell.window import MainWindow
from readerapp.ui.widgets.article_menus import ActionsMenu, ArticleRequests, SeveralMenu
from readerapp.ui.widgets.card_menus import OneMenu

MOST_LINKS = 1_000  # copied at once

_GROUPINGS = ("by_day", "by_label")  # one of them at most


class ListSignals(QObject):
    """Signals of the menu of a row that only a list has."""

    read_above_requested = Signal(int)  # article id
    read_below_requested = Signal(int)


class RowMenu(ActionsMenu):
    """Context menu of a row of the list."""

    def __init__(
        self, head: ArticleHead, ask: ArticleRequests, rows: ListSignals, parent: QWidget
    ) -> None:
        super().__init__(head, ask, parent)
        self.add_opening()
        self.addSeparator()
        self.add_marks()
        self._add(_("Mark Abo&ve as Read"), partial(rows.read_above_requested.emit, head.id))
        self._add(_("Mark Belo&w as Read"), partial(rows.read_below_requested.emit, head.id))
        self.addSeparator()
        self.add_story()
        self.add_translation()
        self.addSeparator()
        self.add_sharing()
        self.addSeparator()
        self.add_end()


class ArticleActions(QObject):
    """Does what menus of articles ask for, and opens that of the list.

    Opening, the browser and stories are others' concern: whoever has them connects `requests`.
    """

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        listing: ListController,
        articles: ArticleListPane,
        marks: MarkController,
        toast: Toast,
        failed: OnFailure,
    ) -> None:
        super().__init__(articles)
        self._library = library
        self._runner = runner
        self._listing = listing
        self._articles = articles
        self._marks = marks
        self._toast = toast
        self._failed = failed
        self._menus = OneMenu()
        self._wording = Wording()
        self.requests = ArticleRequests(self)
        self.rows = ListSignals(self)
        ask = self.requests
        ask.read_requested.connect(lambda ids, read: self._marks.mark_read(ids, read=read))
        ask.star_requested.connect(lambda ids, starred: self._marks.star(ids, starred=starred))
        ask.removal_requested.connect(self._marks.remove)
        ask.links_requested.connect(self.copy_links)
        self.rows.read_above_requested.connect(partial(self._read_beyond, True))
        self.rows.read_below_requested.connect(partial(self._read_beyond, False))
        articles.menu_requested.connect(self._open_menu)

    # Selected rows

    def for_several(self, act: Callable[[list[int]], object]) -> bool:
        """Do something with the selected rows if there are several; return whether there are."""
        if not self._articles.has_several:
            return False
        act(self._articles.selected_ids())
        return True

    def toggle_read(self, ids: Sequence[int]) -> None:
        """Mark articles as read, or as unread when all of them that are known are read."""
        known = self._articles.known_heads(ids)
        self._marks.mark_read(ids, read=not all(head.is_read for head in known))

    def toggle_star(self, ids: Sequence[int]) -> None:
        """Star articles, or remove the stars when all of them that are known have one."""
        known = self._articles.known_heads(ids)
        self._marks.star(ids, starred=not all(head.is_starred for head in known))

    def remove(self, ids: Sequence[int]) -> None:
        """Move articles into the bin."""
        self._marks.remove(ids)

    def copy_links(self, ids: Sequence[int], with_titles: bool = False) -> None:
        """Copy the addresses of articles, one a line; titles stand on lines of their own."""
        work = partial(searching.heads, self._library, tuple(ids[:MOST_LINKS]))
        copy = partial(self._copy, with_titles=with_titles)
        self._runner.submit(Lane.READ, work, copy, self._failed)

    def _copy(self, heads: Sequence[ArticleHead], *, with_titles: bool) -> None:
        parts = [self._titled(head) if with_titles else head.url for head in heads if head.url]
        if not parts:
            self._toast.show_message(lambda: _("None of them has an address"))
            return
        QGuiApplication.clipboard().setText(("\n\n" if with_titles else "\n").join(parts))
        if len(parts) == 1:
            self._toast.show_message(lambda: _("Address copied"))
        else:
            self._toast.show_message(
                lambda: counted("{count} address copied", "{count} addresses copied", len(parts))
            )

    def _titled(self, head: ArticleHead) -> str:
        labels = (self._wording.label(label) for label in head.labels)
        return "\n".join((head.title, *labels, head.url))

    # Rows

    def _read_beyond(self, above: bool, article_id: int) -> None:
        """Mark all rows above or below one as read; of a story every report."""
        ids, row = self._articles.model.ids, self._articles.model.row_of(article_id)
        if row < 0:
            return
        beyond = ids[:row] if above else ids[row + 1 :]
        if self._listing.query.is_grouped:
            work = partial(stories.reports_of, self._library, beyond)
            self._runner.submit(Lane.READ, work, self._mark_read, self._failed)
        else:
            self._mark_read(beyond)

    def _mark_read(self, ids: Sequence[int]) -> None:
        if ids:
            self._marks.mark_read(ids, read=True)

    def _open_menu(self, ids: tuple[int, ...], place: QPoint) -> None:
        if len(ids) > 1:
            self._menus.open(SeveralMenu(ids, self.requests, self._articles), place)
            return
        heads = self._articles.known_heads(ids)
        if heads:
            menu = RowMenu(heads[0], self.requests, self.rows, self._articles)
            self._menus.open(menu, place)


class LookController(QObject):
    """Connects the commands; they show how the list on show is looked at."""

    def __init__(self, window: MainWindow, listing: ListController) -> None:
        super().__init__(window)
        self._listing = listing
        self._actions = {name: window.commands[name] for name in LOOKS}
        for name, action in self._actions.items():
            action.toggled.connect(partial(self._change, name))
        button = window.articles.head.looks
        menu = QMenu(button)
        menu.addActions([*self._actions.values(), window.commands["by_story"]])
        menu.addAction(window.commands["only_own"])
        menu.addSeparator()
        menu.addAction(window.commands["mark_all_read"])
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        listing.shown.connect(self._check)
        self._check()

    def _change(self, name: str, wanted: bool) -> None:
        look = self._listing.look
        if getattr(look, name) != wanted:
            apart = dict.fromkeys(_GROUPINGS, False) if name in _GROUPINGS else {}
            self._listing.set_look(replace(look, **{**apart, name: wanted}))
            self._check()

    def _check(self) -> None:
        """Show what is in force. Nobody is told: it is so already."""
        for name, action in self._actions.items():
            action.setChecked(getattr(self._listing.look, name))
