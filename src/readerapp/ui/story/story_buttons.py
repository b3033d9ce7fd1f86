"""The buttons over a story: the way back and where it leads, marking all as read, following."""

from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from readerapp.domain.stories import Story
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.widgets.flow_layout import FlowLayout


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


def is_all_read(story: Story) -> bool:
    """Return whether every report of the event is read."""
    return all(report.head.is_read for report in story.event)


class StoryButtons(QWidget):
    """The row of buttons over a story; in a narrow pane they take several lines."""

    read_requested = Signal(bool)  # mark the whole story as read (True) or unread
    follow_requested = Signal(bool)  # follow the story (True), or no longer

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._story: Story | None = None
        self.back = BackButton(self)
        self.mark = QToolButton(self)
        self.follow = QToolButton(self)
        self.setContentsMargins(10, 6, 10, 6)
        row = FlowLayout(self, gap=2)
        for button in (self.back, self.mark, self.follow):
            row.addWidget(button)
        self.mark.clicked.connect(self._want_mark)
        self.follow.clicked.connect(self._want_follow)
        keep_translated(self, self._set_texts)

    def show_story(self, story: Story | None) -> None:
        """Say what can be done with a story as it is now."""
        self._story = story
        self._set_texts()

    def _set_texts(self) -> None:
        is_read = self._story is not None and is_all_read(self._story)
        self.mark.setText(
            self.tr("Mark Story as Unread") if is_read else self.tr("Mark Story as Read")
        )
        is_followed = self._story is not None and self._story.is_followed
        self.follow.setText(
            self.tr("No Longer Follow Story") if is_followed else self.tr("Follow Story")
        )

    def _want_mark(self) -> None:
        if self._story is not None:
            self.read_requested.emit(not is_all_read(self._story))

    def _want_follow(self) -> None:
        if self._story is not None:
            self.follow_requested.emit(not self._story.is_followed)
