"""Empty state of the reading pane while no article is open."""

from PySide6.QtWidgets import QWidget

from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.widgets.empty_state import EmptyState


class NothingOpen(EmptyState):
    """Empty state: no article is selected. On screen before the reading pane is loaded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_silent = False
        keep_translated(self, self._set_texts)

    def be_silent(self, is_silent: bool) -> None:
        """Say nothing while the article that was open comes back."""
        if is_silent != self._is_silent:
            self._is_silent = is_silent
            self._set_texts()

    def _set_texts(self) -> None:
        if self._is_silent:
            self.show_message("", "")
            return
        self.show_message(
            _("No article selected"),
            _("Choose one in the list, and it opens here."),
        )
