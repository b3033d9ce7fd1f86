"""Builds and connects the keys of the commands, and the window that changes them."""

from PySide6.QtCore import QObject

from readerapp.ui.shell.context import Context
from readerapp.ui.shortcuts.bindings import KeyBindings
from readerapp.ui.shortcuts.window import ShortcutsDialog
from readerapp.ui.story.language_steps import LanguageSteps


class ShortcutsFeature(QObject):
    """The feature of keyboard shortcuts. Built once the first rows are on screen."""

    def __init__(self, context: Context, steps: LanguageSteps) -> None:
        super().__init__(context.window)
        self._window = context.window
        page = context.window.front_page
        pages = (page.keys.commands, steps.commands)
        self.bindings = KeyBindings(context.window.commands, pages, context.settings, self)
        context.window.commands["shortcuts"].triggered.connect(self.show)
        self.bindings.changed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        """Have the digits of the front page follow: they are no command's."""
        self._window.front_page.keys.use_digits(self.bindings.has_single_keys)

    def show(self) -> ShortcutsDialog:
        """List every command with its keys."""
        dialog = ShortcutsDialog(self._window, self.bindings)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog
