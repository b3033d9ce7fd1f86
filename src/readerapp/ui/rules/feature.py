"""Builds and connects rules and mutes."""

from PySide6.QtCore import QObject

from readerapp.ui.rules.controller import MuteTimer, RulesController
from readerapp.ui.searching.completion import Suggest
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
        self.controller.search_requested.connect(self._search)

    def connect_menus(self, *menus: MuteRequests) -> None:
        """Do what menus of articles ask for."""
        for each in menus:
            self.controller.use_menus(each)

    def _search(self, query: str) -> None:
        self._window.commands["search"].trigger()
        self._window.articles.search.setText(query)
