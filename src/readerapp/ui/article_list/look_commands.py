"""Commands that change how the list on show is looked at, and the button with their menu."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QToolButton

from readerapp.ui.article_list.controller import ListController
from readerapp.ui.article_list.looks import LOOKS
from readerapp.ui.shell.window import MainWindow

_GROUPINGS = ("by_day", "by_label")  # one of them at most


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
