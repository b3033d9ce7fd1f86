"""A text browser that can load nothing and go nowhere by itself, whatever its document asks for."""

from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QTextBrowser, QWidget

from readerapp.ui.widgets.slot_guard import guarded


@guarded
class SealedBrowser(QTextBrowser):
    """Shows what it is given. What follows a link is the business of whoever is told of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)

    def loadResource(self, type: int, name: QUrl | str) -> Any:  # noqa: A002, ARG002 - Qt's names
        """Load nothing, whatever asks."""
        return None

    def doSetSource(self, name: QUrl | str, type: Any = None) -> None:  # noqa: A002 - Qt's names
        """Go nowhere."""

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Go through the links only while the text has the focus: from what stands below it in the
        same view, Tab goes on."""
        if self.hasFocus():
            return super().focusNextPrevChild(next)
        return QWidget.focusNextPrevChild(self, next)
