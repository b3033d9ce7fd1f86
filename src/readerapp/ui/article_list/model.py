"""Model of the article list: all ids of the current query, and the heads of those on screen.

The model knows no database and no thread: it asks for ids and heads, and is answered later.
A row whose details have not arrived is None and is painted as a skeleton.
"""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from readerapp.domain.articles import ArticleHead, Changes, Marked
from readerapp.domain.searches import Excerpt
from readerapp.ui.widgets.plain_text import spoken, tip_text
from readerapp.ui.widgets.slot_guard import guarded

Index = QModelIndex | QPersistentModelIndex

RequestHeads = Callable[[Sequence[int], Callable[[Sequence[ArticleHead]], None]], None]

HEAD_ROLE = Qt.ItemDataRole.UserRole

BLOCK = 64  # rows asked for at once: 0.1 ms by primary key, more than two screens

RENEWED = 2 * BLOCK  # heads fetched again when anything may have changed

KEPT = 2048  # heads kept; about 2 MB


@guarded
class ArticleListModel(QAbstractListModel):
    """Model of the ids of one query in order, with a cache of heads."""

    def __init__(
        self,
        request_heads: RequestHeads,
        describe: Callable[[ArticleHead], str],
        tip: Callable[[ArticleHead], str] = lambda _head: "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._request_heads = request_heads
        self._describe = describe
        self._tip = tip
        self._ids: array[int] = array("q")
        self._heads: OrderedDict[int, ArticleHead] = OrderedDict()
        self._asked: dict[int, int] = {}  # id -> the row it was asked for
        self._shown: Callable[[ArticleHead], ArticleHead] = lambda head: head
        self._markings = 0  # how often articles were marked

    # What is shown

    @property
    def ids(self) -> "array[int]":
        """The ids on show, in order. Do not change it."""
        return self._ids

    def show(self, ids: "array[int]") -> None:
        """Replace the rows. Cached heads stay, so an unchanged row does not flicker."""
        self.beginResetModel()
        self._ids = ids
        self._asked.clear()
        self.endResetModel()

    def extend(self, ids: "array[int]") -> bool:
        """Put more rows below those on show, which stay as they are; return whether they begin
        `ids`. If not, nothing was changed."""
        shown = len(self._ids)
        if ids[:shown] != self._ids:
            return False
        if len(ids) > shown:
            self.beginInsertRows(QModelIndex(), shown, len(ids) - 1)
            self._ids = ids
            self.endInsertRows()
        return True

    def add_heads(self, heads: Iterable[ArticleHead]) -> None:
        """Put these heads into the cache."""
        self._heads.update((head.id, head) for head in heads)

    def head(self, row: int) -> ArticleHead | None:
        """Return the details of a row, or None and have them fetched."""
        if not 0 <= row < len(self._ids):
            return None
        head = self._heads.get(self._ids[row])
        if head is None:
            self._fetch_block(row)
        else:
            self._heads.move_to_end(head.id)
        return head

    def known(self, article_ids: Iterable[int]) -> list[ArticleHead]:
        """Return the cached details of these articles, of as many as there are."""
        return [self._heads[each] for each in article_ids if each in self._heads]

    def row_of(self, article_id: int) -> int:
        """Return the row of an article, -1 when it is not on show."""
        try:
            return self._ids.index(article_id)
        except ValueError:
            return -1

    def stand_in(self, row: int, head: ArticleHead) -> None:
        """Show another article in the place of that of a row."""
        self._ids[row] = head.id
        self.add_heads([head])
        self._changed(row, row)

    def use_titles(self, shown: Callable[[ArticleHead], ArticleHead]) -> None:
        """Show articles as `shown` returns them; `repaint` when it would return others."""
        self._shown = shown

    def repaint(self) -> None:
        """Ask again how the rows are shown."""
        self._repaint_all()

    # What changed

    def refresh(self, changes: Changes) -> None:
        """Fetch changed rows again and take removed rows out; added ones need a new query."""
        for article_id in changes.removed:
            self._remove(article_id)
        self._reload([i for i in changes.changed if i in self._heads])

    def renew(self) -> None:
        """Fetch the details of the rows that were seen last again, and forget all others."""
        for article_id in tuple(self._heads)[:-RENEWED]:
            del self._heads[article_id]
        self._reload(tuple(self._heads))

    def mark(self, marked: Marked) -> None:
        """Show articles with other marks. Nothing is fetched for it."""
        self._markings += 1
        known = [self._heads[each] for each in marked.ids if each in self._heads]
        self._heads.update((head.id, marked.on(head)) for head in known)
        if known:
            self._repaint_all()

    def forget_heads(self) -> None:
        """Drop the cached details, for example after the language changed."""
        self._heads.clear()
        self._asked.clear()
        self._repaint_all()

    def _remove(self, article_id: int) -> None:
        self._heads.pop(article_id, None)
        row = self.row_of(article_id)
        if row >= 0:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._ids[row]
            self.endRemoveRows()

    def _reload(self, article_ids: Sequence[int]) -> None:
        if article_ids:
            self._request(article_ids)

    def _request(self, article_ids: Sequence[int]) -> None:
        """Have heads fetched; once more when articles were marked while they were: what arrives
        may have been read before."""
        markings = self._markings

        def ready(heads: Sequence[ArticleHead]) -> None:
            if markings == self._markings:
                self._keep(heads)
            else:
                self._request(article_ids)

        self._request_heads(article_ids, ready)

    def _fetch_block(self, row: int) -> None:
        start = row - row % BLOCK
        block = enumerate(self._ids[start : start + BLOCK], start)
        wanted = {i: at for at, i in block if i not in self._heads and i not in self._asked}
        if wanted:
            self._asked.update(wanted)
            self._request(list(wanted))

    def _keep(self, heads: Iterable[ArticleHead]) -> None:
        rows = []
        for head in heads:
            self._heads[head.id] = head
            self._heads.move_to_end(head.id)
            rows.append(self._note_request(head.id))
        while len(self._heads) > KEPT:
            self._heads.popitem(last=False)
        # Looking for 64 ids in a list of a million takes a second: rows that are not known, or have
        # moved, are among all of them. A view repaints what is on screen in any case.
        if -1 not in rows:
            self._changed(min(rows, default=0), max(rows, default=-1))
        else:
            self._repaint_all()

    def _note_request(self, article_id: int) -> int:
        """Return the row an article was asked for, -1 when it is not there or was not asked for."""
        row = self._asked.pop(article_id, -1)
        return row if 0 <= row < len(self._ids) and self._ids[row] == article_id else -1

    def _repaint_all(self) -> None:
        self._changed(0, len(self._ids) - 1)

    def _changed(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first), self.index(last))

    # Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        head = self.head(index.row())
        if head is not None:
            head = self._shown(head)
        if role == HEAD_ROLE or head is None:
            return head
        if role == Qt.ItemDataRole.DisplayRole:
            return head.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(self._describe(head))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(self._tip(head))
        return None


RequestExcerpts = Callable[[Sequence[int], Callable[[Sequence[Excerpt]], None]], None]

KEPT_EXCERPTS = 512  # some screens of rows


class Excerpts(QObject):
    """Cache of search excerpts by article id, of one search at a time."""

    arrived = Signal()

    def __init__(self, request: RequestExcerpts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._request = request
        self._search: object = None
        self._generation = 0
        self._kept: OrderedDict[int, Excerpt] = OrderedDict()
        self._wanted: dict[int, None] = {}
        self._asked: set[int] = set()
        # Until the rows on screen are painted, so that they are asked for together.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    def show(self, search: object) -> None:
        """Show excerpts of `search` from now on (what tells it from others, None for none)."""
        if search != self._search:
            self._search = search
            self.forget()

    def forget(self) -> None:
        """Forget what was found: the search means something else now."""
        self._generation += 1
        self._kept.clear()
        self._wanted.clear()
        self._asked.clear()

    def of(self, article_id: int) -> Excerpt | None:
        """Return what was found in an article; None without a search, or until it is here."""
        if self._search is None:
            return None
        found = self._kept.get(article_id)
        if found is not None:
            self._kept.move_to_end(article_id)
        elif article_id not in self._asked:
            self._wanted[article_id] = None
            self._soon.start()
        return found

    def _ask(self) -> None:
        wanted = tuple(self._wanted)
        self._wanted.clear()
        if not wanted:
            return
        self._asked.update(wanted)
        generation = self._generation

        def ready(excerpts: Sequence[Excerpt]) -> None:
            if generation == self._generation:
                self._keep(excerpts)

        self._request(wanted, ready)

    def _keep(self, excerpts: Sequence[Excerpt]) -> None:
        for each in excerpts:
            self._kept[each.article_id] = each
        while len(self._kept) > KEPT_EXCERPTS:
            gone, _ = self._kept.popitem(last=False)
            self._asked.discard(gone)
        self.arrived.emit()
