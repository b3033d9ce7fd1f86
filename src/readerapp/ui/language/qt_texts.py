"""Texts of Qt's own dialogs that Qt's translations lack, from our catalogue."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QTranslator

from readerapp.messages import _, pgettext
from readerapp.ui.widgets.slot_guard import guarded

# By the context and text for which Qt asks its translators.
TEXTS: Final[Mapping[tuple[str, str], Callable[[], str]]] = {
    ("QFileDialog", "&Look in:"): lambda: _("&Look in:"),
    ("QFileDialog", "Files of &type:"): lambda: _("Files of &type:"),
    ("QFileSystemModel", "Type"): lambda: _("Type"),
    ("QAbstractFileIconProvider", "Drive"): lambda: _("Drive"),
    ("QAbstractFileIconProvider", "File"): lambda: _("File"),
    ("QAbstractFileIconProvider", "Folder"): lambda: pgettext("kind of a thing", "Folder"),
    ("QAbstractFileIconProvider", "Unknown"): lambda: pgettext("kind of a thing", "Unknown"),
}


@guarded
class TextsQtLacks(QTranslator):
    """Answers for the texts that no other translator knows. Any thread may ask it."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        source: str,
        disambiguation: str | None = None,  # noqa: ARG002 - Qt's signature
        n: int = -1,  # noqa: ARG002 - Qt's signature
    ) -> str | None:
        """Return the translation, None for all other texts."""
        words = TEXTS.get((context, source))
        return words() if words else None
