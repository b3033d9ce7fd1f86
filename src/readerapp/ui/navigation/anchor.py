"""Keeps what is on screen where it is while rows are made anew."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QTreeView

from readerapp.ui.navigation.model import NavigationModel, entry_at


class Anchor:
    """Remembers where the chosen row stands, or the first one when that is not on screen.

    At the top nothing is held, so that what is new there is seen.
    """

    def __init__(self, tree: QTreeView) -> None:
        index = tree.currentIndex()
        self._is_chosen = True
        if not tree.viewport().rect().intersects(tree.visualRect(index)):
            index = tree.indexAt(QPoint(1, 1))
            self._is_chosen = False
        entry = entry_at(index)
        self._tree = tree
        self._key = entry.query if entry else None
        self._top = tree.visualRect(index).top()
        self._value = tree.verticalScrollBar().value()

    def hold(self, model: NavigationModel) -> None:
        """Scroll so that the row stands where it stood; as far as before when it is gone."""
        self._tree.doItemsLayout()
        bar = self._tree.verticalScrollBar()
        bar.setValue(self._value)
        index = model.index_of(self._key)
        if index.isValid() and self._value:
            bar.setValue(self._value + self._tree.visualRect(index).top() - self._top)
        if self._is_chosen:
            self._tree.scrollTo(index)  # it was seen before it moved
