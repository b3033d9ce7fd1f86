"""The properties of a feed: its names, how it is fetched, how it is doing and what helps."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.errors import Reason
from readerapp.domain.feeds import FeedPace, FeedProperties
from readerapp.messages import _, pgettext
from readerapp.ui.activity.remedies import Remedies
from readerapp.ui.activity.words import NextCheckWords
from readerapp.ui.labelling.feed_form import FeedLabelForm
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import Wording, counted, data_size, isolate
from readerapp.ui.retention.settings_page import FeedRetentionForm
from readerapp.ui.subscribing.inline_message import InlineMessage
from readerapp.ui.subscribing.settings_form import SettingsForm
from readerapp.ui.widgets.dialog_parts import handles_return, narrow_label, open_large
from readerapp.ui.widgets.plain_text import command_name, text_label, tip_text
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import align_to_edge, scaled_font


class HealthPanel(QWidget):
    """Panel of a feed's health: the last failure, facts in two columns, a refresh button."""

    refresh_requested = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        """`now` (UTC) decides what lies in the past."""
        super().__init__(parent)
        self._wording = Wording()
        self._remedies = Remedies()
        self._checks = NextCheckWords()
        self._now = now
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
        self.refresh.setText(_("T&ry Again") if failed else _("Check No&w"))
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
        name, value = text_label(self), text_label(self)
        name.setObjectName("mutedText")
        for column, label in enumerate((name, value)):
            label.setWordWrap(column == 1)
            self._facts.addWidget(label, number, column)
        self._names.append(name)
        self._values.append(value)

    def _lines(self, properties: FeedProperties) -> list[tuple[str, str]]:
        state = properties.state
        return [
            (_("Last success"), self._moment(state.succeeded_at)),
            (_("Last check"), self._moment(state.checked_at)),
            (_("Next check"), self._checks.sentence(properties.next_check, self._now())),
            (_("Articles"), self._articles(properties)),
            (_("On average"), self._pace(properties.pace)),
            (_("Size on disk"), data_size(properties.size_bytes)),
        ]

    def _articles(self, properties: FeedProperties) -> str:
        total, unread = (
            QLocale().toString(number) for number in (properties.total, properties.unread)
        )
        return _("{total}, of them {unread} unread").format(total=total, unread=unread)

    def _pace(self, pace: FeedPace) -> str:
        """A week is told of once there is one: from three days none can be foretold."""
        if pace.days < 7:
            number = QLocale().toString(pace.articles)
            return counted("{number} in {count} day", "{number} in {count} days", pace.days).format(
                number=number
            )
        average = QLocale().toString(pace.per_week, "f", 1)
        return _("{number} a week").format(number=average)

    def _moment(self, moment: datetime | None) -> str:
        return self._wording.date(moment) if moment else _("Never")

    def _show_failure(self, properties: FeedProperties) -> None:
        state = properties.state
        reason = Reason.GONE if state.is_stopped else state.reason
        if reason is None:
            self.message.clear()
            return
        status = 0 if state.is_stopped else state.status
        name = isolate(properties.feed.shown_name)
        cause = self._remedies.cause(reason, name, status)
        if state.failing_since is not None:
            # Translators: cause: a whole sentence
            cause = _("{cause} It has failed since {date}.").format(
                cause=cause, date=self._wording.date(state.failing_since)
            )
        self.message.show_message(cause, self._remedies.remedy(reason, status))


FIRST_SIZE = (560, 730)


@guarded
class FeedPropertiesDialog(QDialog):
    """The properties dialog. Not modal; changes take effect at once, the name when confirmed."""

    settings_changed = Signal(object)  # FeedSettings
    renamed = Signal(str)  # "" for what the feed calls itself
    refresh_requested = Signal()
    site_requested = Signal(str)  # the publisher's page, to be opened in a browser

    def __init__(
        self,
        properties: FeedProperties,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._properties = properties
        self.name = QLineEdit(self)
        self.address = QLineEdit(self)
        self.copy = QPushButton(self)
        self.site = QPushButton(self)
        self.asked_by = narrow_label(self)
        self._account = ""  # the name of the account whose server asks the feed
        self.settings = SettingsForm(self)
        self.retention = FeedRetentionForm(self)
        self.labels = FeedLabelForm(self)
        self.health = HealthPanel(now, self)
        self._labels = [text_label(self) for __ in range(2)]
        self._headings = [text_label(self) for __ in range(4)]
        self._area = QScrollArea(self)
        self._close = QPushButton(self)
        self._lay_out()
        self._connect()
        self.show_properties(properties)
        keep_translated(self, self._set_texts)
        open_large(self, *FIRST_SIZE)

    @property
    def feed_id(self) -> int:
        """Which feed is shown."""
        return self._properties.feed.id

    def show_properties(self, properties: FeedProperties) -> None:
        """Show what is known now; a name that is being typed stays as it is."""
        self._properties = properties
        feed = properties.feed
        if not self.name.isModified():
            self.name.setText(feed.name)
        self.address.setText(feed.address)
        self.address.setCursorPosition(0)
        self.site.setVisible(bool(feed.site))
        self.settings.show_settings(feed.settings)
        self.health.show_properties(properties)
        self._set_texts()

    def show_account(self, name: str) -> None:
        """Say that the server of an account asks the feed, and leave out how often."""
        self._account = name
        self.settings.leave_out_interval()
        self._set_texts()

    def done(self, result: int) -> None:
        """Close, however that was asked for; a name that was typed is taken over."""
        self._store_name()
        super().done(result)

    def _store_name(self) -> None:
        wanted = self.name.text().strip()
        changed = self.name.isModified() and wanted != self._properties.feed.name
        self.name.setModified(False)
        if changed:
            self.renamed.emit(wanted)

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._store_name)
        self.copy.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(self._properties.feed.address)
        )
        self.site.clicked.connect(lambda: self.site_requested.emit(self._properties.feed.site))
        self.settings.changed.connect(self.settings_changed)
        self.health.refresh_requested.connect(self.refresh_requested)
        self._close.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(22, 20, 22, 8)
        column.setSpacing(12)
        column.addLayout(self._names())
        self.asked_by.setObjectName("mutedText")
        column.addWidget(self.asked_by)
        parts = (self.settings, self.retention, self.labels, self.health)
        for heading, part in zip(self._headings, parts, strict=True):
            heading.setObjectName("panelTitle")
            column.addSpacing(8)
            column.addWidget(heading)
            column.addWidget(part)
        column.addStretch()
        self._area.setWidgetResizable(True)
        self._area.setWidget(content)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setObjectName("choiceList")
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = QHBoxLayout()
        foot.setContentsMargins(22, 8, 22, 18)
        foot.addStretch()
        foot.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._area, 1)
        layout.addLayout(foot)

    def _names(self) -> QFormLayout:
        self.address.setReadOnly(True)
        for button in (self.copy, self.site, self._close):
            button.setAutoDefault(False)
        address = QHBoxLayout()
        address.setSpacing(8)
        address.addWidget(self.address, 1)
        address.addWidget(self.copy)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(9)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self._labels[0], self.name)
        form.addRow(self._labels[1], address)
        site = QHBoxLayout()
        site.addWidget(self.site)
        site.addStretch()
        form.addRow("", site)
        for label, edit in zip(self._labels, (self.name, self.address), strict=True):
            label.setBuddy(edit)
        return form

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not handles_return(self, event):
            super().keyPressEvent(event)

    def _set_texts(self) -> None:
        feed = self._properties.feed
        self.setWindowTitle(_("Properties of {name}").format(name=feed.shown_name))
        texts = (_("&Name"), _("A&ddress"))
        for label, edit, text in zip(self._labels, (self.name, self.address), texts, strict=True):
            label.setText(text)
            edit.setAccessibleName(command_name(text))
        self.name.setPlaceholderText(feed.title or feed.address)
        self.copy.setText(_("&Copy"))
        self.site.setText(_("Open the &Site in the Browser"))
        self.site.setToolTip(tip_text(feed.site))
        self._close.setText(pgettext("feed properties dialog", "Cl&ose"))
        self.asked_by.setVisible(bool(self._account))
        self.asked_by.setText(
            _(
                "The server of your account “{name}” checks this feed; this computer does not. "
                "If you rename or move it, the server is notified."
            ).format(name=isolate(self._account))
        )
        headings = (
            _("How it is downloaded and shown"),
            _("How long its articles are kept"),
            _("AI labels"),
            _("Status"),
        )
        for heading, text in zip(self._headings, headings, strict=True):
            heading.setFont(scaled_font("", 1.08, QFont.Weight.DemiBold))
            heading.setText(text)
