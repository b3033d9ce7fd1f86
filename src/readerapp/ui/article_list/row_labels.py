"""Labels of the rows: which one is at a point, and which the current row has."""

from PySide6.QtCore import QModelIndex, QPointF, QRect

from readerapp.domain.articles import ArticleHead
from readerapp.ui.article_list.delegate import RowDelegate
from readerapp.ui.article_list.model import HEAD_ROLE
from readerapp.ui.article_list.view import FixedRowListView

FoundLabel = tuple[int, str, QRect]  # article, what the label is about, its place on the screen


class RowLabels:
    """Finds the badges of labels that a list shows."""

    def __init__(self, view: FixedRowListView) -> None:
        self._view = view

    def at(self, point: QPointF) -> FoundLabel | None:
        """Return the label whose badge is at a point of the rows."""
        index = self._view.indexAt(point.toPoint())
        head = index.data(HEAD_ROLE) if index.isValid() else None
        if head is None:
            return None
        shown = self._shown(index, head)
        found = ((label, place) for label, place in shown if place.contains(point.toPoint()))
        label, place = next(found, ("", QRect()))
        return (head.id, label, self._on_screen(place)) if label else None

    def current(self) -> tuple[ArticleHead, FoundLabel | None] | None:
        """Return the article of the current row, and its first label, at the row where it has no
        room for the badge."""
        index = self._view.currentIndex()
        head: ArticleHead | None = index.data(HEAD_ROLE) if index.isValid() else None
        if head is None:
            return None
        if not head.labels:
            return head, None
        row = (head.labels[0].value, self._view.visualRect(index))
        label, place = next(iter(self._shown(index, head)), row)
        return head, (head.id, label, self._on_screen(place))

    def _shown(self, index: QModelIndex, head: ArticleHead) -> list[tuple[str, QRect]]:
        rect, mirrored = self._view.visualRect(index), self._view.isRightToLeft()
        delegate = self._view.itemDelegate()
        assert isinstance(delegate, RowDelegate)  # noqa: S101 - as the pane makes it
        found = delegate.labels_shown(head, rect, mirrored=mirrored)
        return [(label.value, place.toRect()) for label, place in found]

    def _on_screen(self, place: QRect) -> QRect:
        corner = self._view.viewport().mapToGlobal(place.topLeft())
        return QRect(corner, place.size())
