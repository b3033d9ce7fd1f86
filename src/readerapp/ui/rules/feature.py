"""Builds and connects rules and mutes."""

from PySide6.QtCore import QObject

from readerapp.domain.articles import ArticleQuery
from readerapp.ui.rules.controller import IS_MUTED, MuteTimer, RulesController
from readerapp.ui.searching.completion import Suggest
from readerapp.ui.searching.saved_searches import SavedSearchController
from readerapp.ui.shell.context import Context
from readerapp.ui.shell.undo import UndoStack
from readerapp.ui.widgets.mute_menu import MuteRequests


class RulesFeature(QObject):
    """The feature of rules and mutes. Built once the first rows are on screen."""

    def __init__(self, context: Context, undo: UndoStack, suggest: Suggest) -> None:
        super().__init__(context.window)
        self.controller = RulesController(context, undo, suggest)
        self.timer = MuteTimer(context, self)
        self._window = context.window
        self._listing = context.listing
        self.controller.search_requested.connect(self._search)

    def connect_entry(self, search: SavedSearchController) -> None:
        """Serve the entry of what is muted, and the button that makes a rule of a search."""
        ask = self._window.navigation.requests
        ask.muted_requested.connect(self._show_muted)
        ask.muted_menu_requested.connect(self.controller.open_menu)
        self._window.articles.head.rule_requested.connect(lambda: self._begin_rule(search))
        command = self._window.commands["search_rule"]
        command.triggered.connect(lambda _=False: self._begin_rule(search))

    def connect_menus(self, *menus: MuteRequests) -> None:
        """Do what menus of articles ask for."""
        for each in menus:
            self.controller.use_menus(each)

    def _begin_rule(self, search: SavedSearchController) -> None:
        """Begin a rule with what is searched for, in the list it is kept to."""
        if text := search.text:
            self.controller.begin_rule(text)

    def _show_muted(self) -> None:
        self._search(IS_MUTED)

    def _search(self, query: str) -> None:
        self._window.commands["search"].trigger()
        if self._listing.place.scope.is_narrow:  # mutes are about everything
            self._listing.show(ArticleQuery())
        self._window.articles.search.setText(query)
