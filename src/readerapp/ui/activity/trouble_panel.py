"""Panel of the selected feed: its failure, what to do, and the buttons for it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from readerapp.domain.errors import PROXY_FAULTS
from readerapp.ui.activity.feed_rows import Condition, FeedRow, SignLabel
from readerapp.ui.activity.remedies import search_helps
from readerapp.ui.activity.words import ActivityWords
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.widgets.dialog_parts import plain_label
from readerapp.ui.widgets.text_layout import align_to_edge, scaled_font


class FeedPanel(QFrame):
    """Shows cause and remedy of a feed's failure or, without one, its status; when it is asked
    next, and why then."""

    retry_requested = Signal(int)  # feed id
    properties_requested = Signal(int)
    proxy_requested = Signal()
    search_requested = Signal(str)  # the address at which to look for the feed again

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("troublePanel")
        self._now = now
        self._words = ActivityWords(self)
        self._row: FeedRow | None = None
        self._has_feeds = True
        self._sign = SignLabel(Condition.NEVER, self)
        self._name, self._cause, self._remedy, self._next = (plain_label(self) for _ in range(4))
        self._name.setObjectName("panelTitle")
        self._remedy.setObjectName("mutedText")
        self._next.setObjectName("mutedText")
        self.retry, self.search, self.proxy, self.properties = (QPushButton(self) for _ in range(4))
        self._lay_out()
        self._connect()
        keep_translated(self, self._set_texts)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (self._name, self._cause, self._remedy, self._next):
            words.addWidget(label)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        buttons = QHBoxLayout()
        for button in (self.retry, self.search, self.proxy, self.properties):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addStretch()
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.retry.clicked.connect(lambda: self.retry_requested.emit(self._feed_id))
        self.properties.clicked.connect(lambda: self.properties_requested.emit(self._feed_id))
        self.proxy.clicked.connect(self.proxy_requested)
        self.search.clicked.connect(lambda: self.search_requested.emit(self._place))

    @property
    def _feed_id(self) -> int:
        return self._row.feed_id if self._row else 0

    @property
    def _place(self) -> str:
        return (self._row.site or self._row.address) if self._row else ""

    def show_row(self, row: FeedRow | None, *, has_feeds: bool = True) -> None:
        """Show a feed; None: none is chosen, or there is none."""
        self._row, self._has_feeds = row, has_feeds
        self._set_texts()

    def set_running(self, is_running: bool) -> None:
        """Nothing can be tried again while everything is being asked."""
        self.retry.setEnabled(not is_running)

    def _set_texts(self) -> None:
        row = self._row
        self.retry.setText(
            self.tr("&Try Again") if row and row.has_failure else self.tr("&Ask Now")
        )
        self.search.setText(self.tr("&Look for the Feed Again…"))
        self.proxy.setText(self.tr("Pro&xy…"))
        self.properties.setText(self.tr("&Properties…"))
        for part in (self._sign, self.retry, self.properties):
            part.setVisible(row is not None)
        self.proxy.setVisible(row is not None and row.reason in PROXY_FAULTS)
        self.search.setVisible(row is not None and search_helps(row.reason, row.status))
        self._name.setFont(scaled_font("", 1.08, QFont.Weight.DemiBold))
        self._name.setText(row.name if row else "")
        self._cause.setText(self._sentence(row) if row else self._nothing())
        self._remedy.setText(self._advice(row) if row else "")
        self._next.setText(self._words.next_and_why(row, self._now()) if row else "")
        align_to_edge(self._name, self._cause, self._remedy, self._next)
        for label in (self._name, self._remedy, self._next):
            label.setVisible(bool(label.text()))
        if row:
            self._sign.show_condition(row.condition)

    def _nothing(self) -> str:
        if self._has_feeds:
            return self.tr("No feed is chosen.")
        return self.tr("There is no feed yet.")

    def _sentence(self, row: FeedRow) -> str:
        if not _tells_cause(row):
            return self._words.status(row)
        since = row.failing_since
        cause = self._words.cause(row)
        if since is None:
            return cause
        return self.tr("{cause} It has failed since {date}.", "cause: a whole sentence").format(
            cause=cause, date=self._words.moment(since)
        )

    def _advice(self, row: FeedRow) -> str:
        if _tells_cause(row):
            return self._words.remedy(row)
        return self.tr("Asked last: {time}").format(time=self._words.last_check(row))


def _tells_cause(row: FeedRow) -> bool:
    """Whether a sentence is needed: for a failure, and for a proxy, which only the reader mends."""
    return row.has_failure or row.reason in PROXY_FAULTS
