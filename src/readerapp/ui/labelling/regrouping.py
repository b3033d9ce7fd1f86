"""Rows of a list that is grouped by label, grouped again when labels change."""

from array import array
from functools import partial

from PySide6.QtCore import QObject, QTimer

from readerapp.background import Latest
from readerapp.domain.articles import Changes
from readerapp.library import searching
from readerapp.library.searching import SearchResult
from readerapp.ui.shell.context import Context

TOGETHER = 300  # ms in which changes are taken together: labels are derived in many turns


class LabelRegrouping(QObject):
    """Groups the rows on show again, each at its place by time. None comes and none goes: that
    waits until the list is asked for again, as with marks."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._library = context.library
        self._listing = context.listing
        self._pane = context.window.articles
        self._failed = context.failed
        self._asking = Latest(context.runner)
        self._soon = QTimer(self, singleShot=True, interval=TOGETHER)
        self._soon.timeout.connect(self._ask)
        context.events.changed.connect(self._on_changed)

    def _on_changed(self, changes: Changes) -> None:
        if changes.changed and self._listing.look.by_label and not self._soon.isActive():
            self._soon.start()

    def _ask(self) -> None:
        rows = array("q", self._pane.model.ids)
        shown = SearchResult(rows, groups=self._pane.groups)
        order = self._listing.query.order
        work = partial(searching.grouped_by_label, self._library, shown, order)
        self._asking.ask(work, partial(self._show, rows), self._failed)

    def _show(self, before: "array[int]", found: SearchResult) -> None:
        if not self._listing.look.by_label or self._pane.model.ids != before:
            return  # other rows are on show, which were grouped since
        place = None if self._pane.is_current_seen else self._pane.place
        self._pane.show_ids(found.ids, self._pane.current_id(), place, found.groups)
