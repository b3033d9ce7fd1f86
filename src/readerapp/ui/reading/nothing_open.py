"""What stands in the place of an article while none is open."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from readerapp.ui.widgets.empty_state import EmptyState
from readerapp.ui.widgets.slot_guard import guarded


@guarded
class NothingOpen(EmptyState):
    """Says that no article is selected. On screen before the reading pane is loaded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word()

    def changeEvent(self, event: QEvent) -> None:
        """Reword in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._word()

    def _word(self) -> None:
        self.say(
            self.tr("No article selected"),
            self.tr("Choose one in the list, and it opens here."),
        )
