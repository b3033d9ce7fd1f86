"""Health of a feed in its properties: checks, contents, the last failure and its remedy."""

from datetime import datetime

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from readerapp.domain.errors import Reason
from readerapp.domain.feeds import FeedProperties, FeedState
from readerapp.ui.activity.remedies import Remedies
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import Wording, data_size, isolate
from readerapp.ui.widgets.inline_message import InlineMessage
from readerapp.ui.widgets.text_layout import align_to_edge


class HealthPanel(QWidget):
    """Panel of a feed's health: the last failure, facts in two columns, a refresh button."""

    refresh_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)
        self._remedies = Remedies(self)
        self._properties: FeedProperties | None = None
        self._facts = QGridLayout()
        self._names: list[QLabel] = []
        self._values: list[QLabel] = []
        self.message = InlineMessage(self)
        self.refresh = QPushButton(self)
        self.refresh.setAutoDefault(False)
        self.refresh.clicked.connect(self.refresh_requested)
        self._lay_out()
        keep_translated(self, self._set_texts)

    def show_properties(self, properties: FeedProperties) -> None:
        """Show how another feed, or the same one now, is doing."""
        self._properties = properties
        self.refresh.setEnabled(True)
        self._set_texts()

    def set_asking(self) -> None:
        """The feed is being asked: wait for the answer before asking again."""
        self.refresh.setEnabled(False)

    def _lay_out(self) -> None:
        self._facts.setHorizontalSpacing(18)
        self._facts.setVerticalSpacing(6)
        self._facts.setColumnStretch(1, 1)
        row = QHBoxLayout()
        row.addWidget(self.refresh)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.message)
        layout.addLayout(self._facts)
        layout.addLayout(row)

    def _set_texts(self) -> None:
        properties = self._properties
        failed = bool(properties and (properties.state.reason or properties.state.is_stopped))
        self.refresh.setText(self.tr("T&ry Again") if failed else self.tr("Ask No&w"))
        if properties is None:
            return
        for number, (name, value) in enumerate(self._lines(properties)):
            if number == len(self._names):
                self._add_line(number)
            self._names[number].setText(name)
            self._values[number].setText(value)
        align_to_edge(*self._names, *self._values)
        self._show_failure(properties)

    def _add_line(self, number: int) -> None:
        name, value = QLabel(self), QLabel(self)
        name.setObjectName("mutedText")
        for column, label in enumerate((name, value)):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(column == 1)
            self._facts.addWidget(label, number, column)
        self._names.append(name)
        self._values.append(value)

    def _lines(self, properties: FeedProperties) -> list[tuple[str, str]]:
        state = properties.state
        average = QLocale().toString(properties.per_week, "f", 1)
        return [
            (self.tr("Last success"), self._moment(state.succeeded_at)),
            (self.tr("Last check"), self._moment(state.checked_at)),
            (self.tr("Next check"), self._next(state)),
            (self.tr("Articles"), self._articles(properties)),
            (self.tr("On average"), self.tr("{number} a week").format(number=average)),
            (self.tr("Size on disk"), data_size(properties.size_bytes)),
        ]

    def _articles(self, properties: FeedProperties) -> str:
        total, unread = (
            QLocale().toString(number) for number in (properties.total, properties.unread)
        )
        return self.tr("{total}, of them {unread} unread").format(total=total, unread=unread)

    def _moment(self, moment: datetime | None) -> str:
        return self._wording.date(moment) if moment else self.tr("Never")

    def _next(self, state: FeedState) -> str:
        if state.is_stopped:
            return self.tr("When you ask")
        return self._wording.date(state.next_check_at) if state.next_check_at else self.tr("Soon")

    def _show_failure(self, properties: FeedProperties) -> None:
        state = properties.state
        reason = Reason.GONE if state.is_stopped else state.reason
        if reason is None:
            self.message.clear()
            return
        status = 0 if state.is_stopped else state.status
        name = isolate(properties.feed.shown_name)
        self.message.show_message(
            " ".join((self._remedies.cause(reason, name, status), self._since(state))).strip(),
            self._remedies.remedy(reason, status),
        )

    def _since(self, state: FeedState) -> str:
        if state.failing_since is None:
            return ""
        date = self._wording.date(state.failing_since)
        return self.tr("It has failed since {date}.").format(date=date)
