"""The way back from a story page: where it leads, and the button that says so."""

from enum import Enum, auto

from PySide6.QtWidgets import QToolButton, QWidget

from readerapp.ui.language.retranslation import keep_translated


class WayBack(Enum):
    """Where a story page is left for."""

    ARTICLE = auto()  # the one that is open beneath it
    FRONT_PAGE = auto()  # whose card was chosen
    LIST = auto()  # nothing else is there


class BackButton(QToolButton):
    """The button that leaves the story page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._way = WayBack.ARTICLE
        keep_translated(self, self._set_text)

    def show_way(self, way: WayBack) -> None:
        """Say where it leads."""
        self._way = way
        self._set_text()

    def _set_text(self) -> None:
        said = {
            WayBack.ARTICLE: self.tr("Back to Article"),
            WayBack.FRONT_PAGE: self.tr("Back to Front Page"),
            WayBack.LIST: self.tr("Close Story"),
        }
        self.setText(said[self._way])
