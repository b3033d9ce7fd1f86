"""The window of accounts: a list of them, what is set of the chosen one, and the commands; what
stands there before there is one."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QListView,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.account_sync import Account, Fetched, LostChoice, SyncStage
from readerapp.domain.errors import ReaderError
from readerapp.domain.values import dataclass
from readerapp.library.accounts import AccountOverview
from readerapp.messages import _
from readerapp.settings import choice, number
from readerapp.ui.accounts.words import AccountWords, Progress
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import counted, isolate, listed
from readerapp.ui.settings.form import Draft, narrow_form
from readerapp.ui.subscribing.inline_message import InlineMessage
from readerapp.ui.themes.fonts import ui_font
from readerapp.ui.widgets.dialog_parts import (
    QuestionBox,
    QuestionWords,
    button_row,
    handles_return,
    narrow_label,
    open_large,
)
from readerapp.ui.widgets.plain_text import tip_text
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import align_to_edge, scaled_font
from readerapp.ui.widgets.two_lines import TwoLineDelegate, TwoLines, two_line_height

FIRST_SIZE = (640, 560)
MOST_ROWS = 4  # of the list, without scrolling

_TITLE = 1.5  # of the usual letters
_GAP = 22

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
STATE_ROLE = Role.UserRole
ACCOUNT_ROLE = Role.UserRole + 1

_ROOT = QModelIndex()

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
        self.fetched = form.choice(FETCHED, lambda: _("&Download"), self._fetched)
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
        return [*found, (0, _("Only when I refresh"))]


@guarded
class AccountModel(QAbstractListModel):
    """Model of the accounts; `now` (UTC) tells which are still to be left alone."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._words = AccountWords()
        self._rows: tuple[AccountOverview, ...] = ()
        self._progress: Mapping[int, Progress] = {}

    @property
    def overviews(self) -> tuple[AccountOverview, ...]:
        """The accounts on show."""
        return self._rows

    def show(self, overviews: Sequence[AccountOverview]) -> None:
        """Show accounts. Where they are the same ones, what is selected stays so."""
        ids = [each.account.id for each in self._rows]
        if ids == [each.account.id for each in overviews]:
            self._rows = tuple(overviews)
            self.renew()
            return
        self.beginResetModel()
        self._rows = tuple(overviews)
        self.endResetModel()

    def show_progress(self, progress: Mapping[int, Progress]) -> None:
        """Show how far the syncs that run are, by account."""
        self._progress = progress
        self.renew()

    def renew(self) -> None:
        """Have everything told anew, in another language perhaps."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        progress = self._progress.get(row.account.id)
        if role == ACCOUNT_ROLE:
            return row.account.id
        if role == Role.DisplayRole:
            return row.account.name
        if role == STATE_ROLE:
            return self._words.state(row, progress)
        if role == Role.AccessibleTextRole:
            return self._words.describe(row, self._now(), progress)
        if role == Role.ToolTipRole:
            return tip_text(self._words.describe(row, self._now(), progress))
        return None


def lines_of(index: Index) -> TwoLines:
    """Return what the row of an account says."""
    return TwoLines(str(index.data(Role.DisplayRole)), str(index.data(STATE_ROLE)))


@guarded
class AccountsWindow(QDialog):
    """The window. Not modal; Esc closes it. It shows values and emits requests."""

    add_requested = Signal()
    change_requested = Signal(int)  # account id: where it is, who logs in
    sync_requested = Signal(int)
    cancel_requested = Signal()
    remove_requested = Signal(int)
    choices_changed = Signal(int, object)  # account id, AccountChoices
    choice_made = Signal(int, object)  # account id, LostChoice

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = AccountWords()
        self._progress: dict[int, Progress] = {}
        self._is_busy = False
        self.list = QListView(self)
        self.accounts = AccountModel(now, self)
        self.panel = AccountPanel(now, self)
        self.first = FirstAccount(self)
        self.add, self.change, self.sync, self.remove, self.close_button = (
            QPushButton(self) for __ in range(5)
        )
        self.question: QMessageBox | None = None
        self._lay_out()
        self._connect()
        keep_translated(self, self._set_texts)
        open_large(self, *FIRST_SIZE)

    @property
    def chosen(self) -> AccountOverview | None:
        """The account that is chosen."""
        row = self.list.currentIndex().row()
        shown = self.accounts.overviews
        return shown[row] if 0 <= row < len(shown) else None

    def show_accounts(self, overviews: Sequence[AccountOverview], wanted: int = 0) -> None:
        """Show the accounts; `wanted` is chosen, else the one that was."""
        before = self.chosen
        wanted = wanted or (before.account.id if before else 0)
        self.accounts.show(overviews)
        ids = [each.account.id for each in overviews]
        row = ids.index(wanted) if wanted in ids else 0
        if ids and self.list.currentIndex().row() != row:
            chooses = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(self.accounts.index(row), chooses)
        self.list.setFixedHeight(two_line_height() * max(1, min(len(ids), MOST_ROWS)) + 8)
        self._show_chosen()

    def show_stage(self, account_id: int, stage: SyncStage, done: int, total: int) -> None:
        """Show how far the sync of an account is."""
        self._progress = {account_id: (stage, done, total)}
        self.accounts.show_progress(self._progress)

    def show_busy(self, is_busy: bool) -> None:
        """Show that a sync runs, or none any more."""
        self._is_busy = is_busy
        if not is_busy:
            self._progress = {}
            self.accounts.show_progress(self._progress)
        self._set_texts()

    def _lay_out(self) -> None:
        self.list.setObjectName("accountList")
        self.list.setModel(self.accounts)
        self.list.setItemDelegate(TwoLineDelegate(lines_of, self.list))
        self.list.setUniformItemSizes(True)
        for button in (self.add, self.change, self.sync, self.remove, self.close_button):
            button.setAutoDefault(False)
        area = QScrollArea(self)
        inside = QWidget(area.viewport())
        area.setWidgetResizable(True)
        area.setWidget(inside)  # while it is empty: what is in it is measured once, when shown
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.addWidget(self.first, 1)
        column.addWidget(self.panel)
        column.addStretch()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        layout.addWidget(self.list)
        layout.addLayout(button_row(self.add, self.change, self.sync, self.remove))
        layout.addWidget(area, 1)
        layout.addLayout(foot)
        self._of_some = (self.list, self.add, self.change, self.sync, self.remove)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(lambda *__: self._show_chosen())
        self.list.activated.connect(lambda _index: self._with(self.change_requested.emit))
        self.add.clicked.connect(self.add_requested)
        self.first.wanted.connect(self.add_requested)
        self.change.clicked.connect(lambda: self._with(self.change_requested.emit))
        self.sync.clicked.connect(self._on_sync)
        self.remove.clicked.connect(self._ask_to_remove)
        self.close_button.clicked.connect(self.accept)
        self.panel.changed.connect(self._on_choices)
        self.panel.resolved.connect(
            lambda choice: self._with(lambda account_id: self.choice_made.emit(account_id, choice))
        )

    def _with(self, act: Callable[[int], object]) -> None:
        if (chosen := self.chosen) is not None:
            act(chosen.account.id)

    def _on_choices(self, choices: AccountChoices) -> None:
        self._with(lambda account_id: self.choices_changed.emit(account_id, choices))

    def _on_sync(self) -> None:
        if self._is_busy:
            self.cancel_requested.emit()
        else:
            self._with(self.sync_requested.emit)

    def _ask_to_remove(self) -> None:
        """Say what stays and what goes; nothing is the answer of Return and Esc."""
        chosen = self.chosen
        if chosen is None:
            return
        account_id = chosen.account.id
        box = self.question = QuestionBox(self, lambda: self._asked(chosen))
        box.finished.connect(self._forget_question)
        remove = partial(self.remove_requested.emit, account_id)
        box.ask(remove, role=QMessageBox.ButtonRole.DestructiveRole)

    def _asked(self, overview: AccountOverview) -> QuestionWords:
        lines = [
            _(
                "All its articles stay on this computer, with their marks, tags and notes. Nothing "
                "changes on the server."
            ),
            _("Its feeds and its password are removed from this computer."),
        ]
        if overview.counts.waiting:
            lines.append(
                counted(
                    "{count} change has not been sent and will not reach the server.",
                    "{count} changes have not been sent and will not reach the server.",
                    overview.counts.waiting,
                )
            )
        return QuestionWords(
            _("Remove Account"),
            _("Remove the account “{name}”?").format(name=isolate(overview.account.name)),
            (_("&Remove"), _("&Keep")),
            "\n\n".join(lines),
        )

    def _forget_question(self) -> None:
        self.question = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self._ask_to_remove()
        elif not handles_return(self, event):
            super().keyPressEvent(event)

    def _show_chosen(self) -> None:
        self.panel.show_account(self.chosen)
        self._set_texts()

    def _set_texts(self) -> None:
        self.setWindowTitle(_("Accounts"))
        self.list.setAccessibleName(_("Accounts"))
        has_some = bool(self.accounts.overviews)
        for part in self._of_some:
            part.setVisible(has_some)
        self.first.setVisible(not has_some)
        self.add.setText(_("&Add…"))
        self.change.setText(_("&Change…"))
        self.sync.setText(_("&Stop") if self._is_busy else _("Synchronise &Now"))
        self.remove.setText(_("&Remove…"))
        self.close_button.setText(_("Cl&ose"))
        for button in (self.change, self.sync, self.remove):
            button.setEnabled(self.chosen is not None)
        self.accounts.renew()


class FirstAccount(QWidget):
    """The page. Its button asks for an account."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.what, self.told_title = (narrow_label(self) for __ in range(3))
        self.told = [narrow_label(self) for __ in range(4)]
        self.add = QPushButton(self)
        self.add.setDefault(True)
        self.add.clicked.connect(self.wanted)
        self.title.setObjectName("emptyTitle")
        for each in (self.title, self.what):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for each in self.told:
            each.setObjectName("mutedText")
        self._lay_out()
        keep_translated(self, self._set_texts)

    def _lay_out(self) -> None:
        self.title.setFont(scaled_font("", _TITLE))
        bold = ui_font("")
        bold.setBold(True)
        self.told_title.setFont(bold)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.addStretch(2)
        layout.addWidget(self.title)
        layout.addSpacing(8)
        layout.addWidget(self.what)
        layout.addSpacing(_GAP)
        layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(_GAP)
        layout.addStretch(1)
        layout.addWidget(self.told_title)
        for each in self.told:
            layout.addWidget(each)
        layout.addStretch(1)

    def _set_texts(self) -> None:
        self.title.setText(_("The same news on all your devices"))
        self.what.setText(
            _(
                "With an account on a news server such as FreshRSS or Miniflux you read the same "
                "articles here and on your other devices, also without a network."
            )
        )
        self.add.setText(_("&Add Account…"))
        self.told_title.setText(_("What is sent to whom"))
        lines = (
            _("Before you add an account, nothing is sent."),
            _(
                "Your server learns which of its articles you read and star, and what you do "
                "with its feeds."
            ),
            _(
                "Your server checks the feeds. Only full texts and pictures are downloaded "
                "from the publishers by this computer; the properties of each feed can turn "
                "that off."
            ),
            _(
                "Your password is stored in the keyring of your system, and sent to your "
                "server only."
            ),
        )
        for label, line in zip(self.told, lines, strict=True):
            label.setText(line)
        align_to_edge(self.told_title, *self.told)
