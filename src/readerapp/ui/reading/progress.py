"""Reading progress: a quiet line below the article that says what is left of it, and how far one
is."""

import math

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from readerapp.background.idle_steps import OwnTurn
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import isolate
from readerapp.ui.reading.view import ReadingView
from readerapp.ui.widgets.announcer import announce
from readerapp.ui.widgets.plain_text import text_label


class ReadingProgress(QWidget):
    """Line below a reading view: "4 min left · 40 %". It is there when the article is longer than
    the view, and only then: what is read at a glance has no progress."""

    def __init__(self, view: ReadingView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readingProgress")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._view = view
        self._minutes = 0  # for the whole article; 0: not known
        self._is_wanted = True
        self.label: QLabel = text_label(self)
        self.label.setObjectName("readingProgressText")
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 2, 12, 3)
        layout.addWidget(self.label)
        self.hide()
        bar = view.verticalScrollBar()
        # Once for all that changes with an article: each coming and going makes the view lower or
        # higher, and its text is placed anew.
        self._following = OwnTurn(self.follow, self)
        bar.valueChanged.connect(self._following.start)
        bar.rangeChanged.connect(self._following.start)
        view.rebuilt.connect(self._following.start)
        view.paged.connect(self._tell)  # nothing that has the focus has changed
        keep_translated(self, self._set_texts)

    def show_minutes(self, minutes: int) -> None:
        """Begin with an article that takes so long; 0 when nobody knows."""
        self._minutes = minutes
        self.follow()

    def set_wanted(self, wanted: bool) -> None:
        """Show the line, or never."""
        self._is_wanted = wanted
        self.follow()

    def follow(self) -> None:
        """Say where the view is now."""
        room = self._view.scrolled_over
        self.setVisible(self._is_wanted and room > 0)
        if room > 0:
            self.label.setText(self._words(min(1.0, self._view.verticalScrollBar().value() / room)))

    def _tell(self, value: int) -> None:
        room = max(1, self._view.scrolled_over)
        announce(self._view, self._words(min(1.0, value / room)))

    def _words(self, share: float) -> str:
        percent = self.tr("{percent}%").format(percent=QLocale().toString(math.floor(share * 100)))
        left = math.ceil(self._minutes * (1 - share))
        if not left:
            return isolate(percent)  # as above: without, the line is lower with some fonts
        time = self.tr("%n min left", "", left)
        return f"{isolate(time)} · {isolate(percent)}"

    def _set_texts(self) -> None:
        self.label.setAccessibleDescription(self.tr("How much of the article is left"))
        self.follow()
