"""The list of accounts: the name of each, and how it stands."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from readerapp.library.accounts import AccountOverview
from readerapp.ui.accounts.words import AccountWords, Progress
from readerapp.ui.widgets.plain_text import tip_text
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.two_lines import TwoLines

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
STATE_ROLE = Role.UserRole
ACCOUNT_ROLE = Role.UserRole + 1

_ROOT = QModelIndex()


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
