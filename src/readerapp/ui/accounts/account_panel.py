"""The panel of one account: how it stands, what failed, and what is fetched of it."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QPushButton, QVBoxLayout, QWidget

from readerapp.domain.account_sync import Account, Fetched, LostChoice
from readerapp.domain.errors import ReaderError
from readerapp.domain.values import dataclass
from readerapp.library.accounts import AccountOverview
from readerapp.messages import _
from readerapp.settings import choice, number
from readerapp.ui.accounts.words import AccountWords
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import counted, listed
from readerapp.ui.settings.form import Draft, narrow_form
from readerapp.ui.subscribing.inline_message import InlineMessage
from readerapp.ui.widgets.dialog_parts import button_row, narrow_label
from readerapp.ui.widgets.text_layout import align_to_edge

MINUTES = (5, 15, 30)
HOURS = (1, 2, 4, 8, 24)

# The fields of `AccountChoices` as the form sees them.
FETCHED = choice("fetched", Fetched.UNREAD)
DAYS = number("days", 0, 0, 3_650)
INTERVAL = number("minutes", 15, 0, 1_000_000)


@dataclass(frozen=True)
class AccountChoices:
    """What the reader sets of an account."""

    fetched: Fetched = Fetched.UNREAD
    days: int = 0
    minutes: int = 15


def choices_of(account: Account) -> AccountChoices:
    """Return what is set of an account."""
    return AccountChoices(account.fetched, account.days, account.minutes)


class AccountPanel(QFrame):
    """Shows one account and emits what is set anew. A change takes effect at once."""

    changed = Signal(object)  # AccountChoices
    resolved = Signal(object)  # LostChoice

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._words = AccountWords()
        self._overview: AccountOverview | None = None
        self._unkept: Mapping[int, ReaderError] = {}
        self._draft = Draft(AccountChoices())
        self.facts, self.told = narrow_label(self), narrow_label(self)
        self.told.setObjectName("mutedText")
        self.trouble, self.lost = InlineMessage(self), InlineMessage(self)
        self.keep, self.take = QPushButton(self), QPushButton(self)
        for button, made in ((self.keep, LostChoice.KEEP), (self.take, LostChoice.TAKE)):
            button.setAutoDefault(False)
            button.clicked.connect(partial(self.resolved.emit, made))
        self._choosing = QWidget(self)
        self._choosing.setLayout(button_row(self.keep, self.take))
        fields = QWidget(self)
        form = self._form = narrow_form(fields, self._draft)
        self.fetched = form.choice(FETCHED, lambda: _("&Fetch"), self._fetched)
        self.days = form.number(
            DAYS,
            lambda: _("&How long back"),
            lambda count: counted(" day", " days", count),
            nothing=lambda: _("No limit"),
            step=10,
        )
        self.interval = form.choice(INTERVAL, lambda: _("S&ynchronise"), self._intervals)
        for box in (self.fetched, self.interval):
            adjusts = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            box.setSizeAdjustPolicy(adjusts)
            box.setMinimumContentsLength(16)
        form.changed.connect(lambda __: self.changed.emit(self._draft.value))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for each in (self.facts, self.trouble, self.lost, self._choosing, fields, self.told):
            layout.addWidget(each)
        keep_translated(self, self._set_texts)

    def show_account(self, overview: AccountOverview | None) -> None:
        """Show an account as it is stored; nothing is emitted."""
        self._overview = overview
        if overview is not None and self._draft.value != choices_of(overview.account):
            self._draft.value = choices_of(overview.account)
            self._form.show()
        self.setVisible(overview is not None)
        self._set_texts()

    def show_unkept(self, errors: Mapping[int, ReaderError]) -> None:
        """Show why the system keeps no password of some accounts, by account."""
        self._unkept = errors
        self._set_texts()

    def _set_texts(self) -> None:
        overview = self._overview
        if overview is None:
            return
        counts = overview.counts
        self.facts.setText(
            listed(
                [
                    self._words.place(overview.account),
                    counted("{count} feed", "{count} feeds", counts.feeds),
                    counted("{count} article", "{count} articles", counts.entries),
                ]
            )
        )
        said = self._words.trouble(overview.account, self._now())
        unkept = self._unkept.get(overview.account.id)
        if unkept is not None and not said[0]:
            said = self._words.failure(unkept)
        self.trouble.show_message(*said)
        self.lost.show_message(*self._words.lost(overview.undecided))
        self._choosing.setVisible(bool(overview.undecided))
        self.keep.setText(_("&Keep and Send Again"))
        self.take.setText(_("&Use the Server’s Marks"))
        self._measure_anew()
        self.told.setText(self._words.told(overview.account))
        align_to_edge(self.facts, self.told)

    def _measure_anew(self) -> None:
        """Layouts remember how high the words before were."""
        for part in (self.trouble, self.lost, self):
            if (inside := part.layout()) is not None:
                inside.activate()
                inside.invalidate()
            part.updateGeometry()

    def _fetched(self) -> list[tuple[Fetched, str]]:
        return [
            (Fetched.UNREAD, _("Unread and starred articles")),
            (Fetched.STARRED, _("Only starred articles")),
            (Fetched.ALL, _("All articles")),
        ]

    def _intervals(self) -> list[tuple[int, str]]:
        found = [(each, counted("Every minute", "Every {count} minutes", each)) for each in MINUTES]
        found += [
            (60 * hours, counted("Every hour", "Every {count} hours", hours)) for hours in HOURS
        ]
        odd = self._draft.value.minutes
        if odd and odd not in dict(found):
            found.append((odd, counted("Every minute", "Every {count} minutes", odd)))
        return [*found, (0, _("Only when I ask"))]
