"""What the rows of a search show of what was found: asked for when a row is painted, kept a while.

A text is read and looked through for the rows on screen only: 0.1-2 ms each on a lane.
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from readerapp.domain.searches import Excerpt

RequestExcerpts = Callable[[Sequence[int], Callable[[Sequence[Excerpt]], None]], None]

KEPT = 512  # some screens of rows


class Excerpts(QObject):
    """Excerpts by article id, of one search at a time."""

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
        """Be about `search` (what tells it from others, None for none) from now on."""
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
        while len(self._kept) > KEPT:
            gone, _ = self._kept.popitem(last=False)
            self._asked.discard(gone)
        self.arrived.emit()
