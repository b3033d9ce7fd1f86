"""What to install where sounds cannot be played in this window."""

from PySide6.QtCore import QObject

from readerapp.background.sound_process import wanted_package
from readerapp.messages import _
from readerapp.ui.reading.article_commands import ArticleController
from readerapp.ui.shell.context import Context
from readerapp.ui.widgets.plain_text import left_to_right


def player_missing() -> str:
    """Return what to install; a name of a package is not translated."""
    said = _(
        "Audio is opened in the player of this computer. To play it in this window, install "
        "{package} with pip and start Readerapp again."
    )
    return said.format(package=left_to_right(wanted_package()))


class MissingPlayer(QObject):
    """Says once what to install, when a sound was handed to the player of this computer."""

    def __init__(self, context: Context, article: ArticleController) -> None:
        super().__init__(context.window)
        self._window, self._article = context.window, article
        self._is_said = False
        article.handed_over.connect(self._say)

    def _say(self, address: str) -> None:
        shown = self._window.reading.article
        is_sound = shown is not None and any(
            each.address == address and each.media_type.startswith("audio/")
            for each in shown.enclosures
        )
        if is_sound and not self._is_said:
            self._is_said = True
            self._window.toast.show_message(player_missing)
