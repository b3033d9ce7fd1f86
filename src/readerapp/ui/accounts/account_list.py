"""The list of accounts: the name of each, and how it stands."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from readerapp.library.accounts import AccountOverview
from readerapp.ui.accounts.words import AccountWords, Progress
from readerapp.ui.themes.fonts import ui_font
from readerapp.ui.widgets.card_layout import Card, LayoutCache, Strip, TextPart
from readerapp.ui.widgets.card_painter import ROW_EDGE, draw_list_row, paint_card
from readerapp.ui.widgets.plain_text import shortened, tip_text
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import ROW_LETTERS, scaled_font

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
STATE_ROLE = Role.UserRole
ACCOUNT_ROLE = Role.UserRole + 1

PADDING = 10  # pixels
RADIUS = 7
KEPT = 50  # layouts
_ROOT = QModelIndex()


@guarded
class AccountModel(QAbstractListModel):
    """Model of the accounts; `now` (UTC) tells which are still to be left alone."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._words = AccountWords(self)
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


@guarded
class AccountDelegate(QStyledItemDelegate):
    """Paints accounts by font size, palette and writing direction."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layouts = LayoutCache(KEPT)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = option.palette
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        draw_list_row(painter, option, RADIUS)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        name, state = (
            shortened(str(index.data(role)), ROW_LETTERS)  # a key keeps what it holds
            for role in (Role.DisplayRole, STATE_ROLE)
        )
        key = (name, state, palette.cacheKey(), ui_font("").key())
        card = partial(_card, name, state, palette)
        laid = self._layouts.of(key, card, option.rect.width(), mirrored=mirrored)
        ink = palette.highlightedText().color().name() if selected else ""
        paint_card(painter, laid, QPointF(option.rect.topLeft()), ink)
        painter.restore()


def row_height() -> int:
    """Return how high the row of an account is."""
    return sum(QFontMetrics(font).height() for font in _fonts()) + 2 * PADDING


def _card(name: str, state: str, palette: QPalette) -> Card:
    title, details = _fonts()
    strong, quiet = palette.text().color().name(), palette.placeholderText().color().name()
    lines = (
        Strip(QFontMetrics(title).height() + 1, (TextPart(name, title, strong),)),
        Strip(QFontMetrics(details).height() + 1, (TextPart(state, details, quiet),), gap=1),
    )
    edge, above = ROW_EDGE + PADDING, PADDING - 2
    return Card(lines, (edge, above, edge, above))


def _fonts() -> tuple[QFont, QFont]:
    return scaled_font("", 1.0, QFont.Weight.DemiBold), scaled_font("", 0.92)
