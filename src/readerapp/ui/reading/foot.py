"""The foot of the article: what stands below its text and scrolls with it."""

from typing import cast

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from readerapp.ui.reading.view import ReadingView


class ArticleFoot(QObject):
    """Foot of a reading view. It gives a scroll area the height of all it holds, so that there is
    one thing to scroll: the article with what follows it."""

    def __init__(self, view: ReadingView, area: QScrollArea) -> None:
        """Make the foot of `view` for `area`, in a place of its own that comes and goes."""
        super().__init__(view)
        self._view = view
        self._area = area
        self._place: QWidget | None = None
        self._is_sought = False  # it got the focus before it was below all of the text
        self._later = QTimer(self, singleShot=True, interval=0)  # layouts come first
        self._later.timeout.connect(self._fit)
        bar = view.verticalScrollBar()
        bar.valueChanged.connect(self._move)
        bar.rangeChanged.connect(self._move)
        view.rebuilt.connect(self._on_rebuilt)
        view.column_changed.connect(self.fit)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._reveal)

    def hold(self, place: QWidget) -> None:
        """Show `place`, which holds the area and nothing else, below the text."""
        self._place = place
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        place.setParent(self._view.viewport())
        place.show()
        self.fit()

    def release(self) -> None:
        """Show nothing; whoever gave the place takes it back."""
        if self._place is not None:
            self._place.hide()
            self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._place = None
        self._view.set_foot(0)

    def fit(self) -> None:
        """Follow what is in the area: soon, once it is laid out."""
        if self._place is not None:
            self._later.start()

    def _fit(self) -> None:
        content = self._area.widget()
        layout = content.layout() if content is not None else None
        if self._place is None or layout is None:
            return
        width = self._view.viewport().width()
        # As a scroll area reckons it: it scrolls whatever has less.
        height = max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())
        self._place.resize(width, height)
        self._view.set_foot(height)
        self._move()

    def _move(self) -> None:
        """Keep the place below the text, and off the screen until all of that is written."""
        place, view = self._place, self._view
        if place is None:
            return
        if not view.is_written:
            place.move(0, view.viewport().height())
            return
        end = round(view.document().size().height()) - view.verticalScrollBar().value()
        place.move(0, end - place.height())

    def _on_rebuilt(self) -> None:
        self._move()
        if self._is_sought and self._view.is_written:
            self._reveal(None, QApplication.focusWidget())

    def _reveal(self, before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what got the focus in the place, as a scroll area does with what it holds; not
        when it comes back with the window."""
        is_here = self._place is not None and now is not None and self._place.isAncestorOf(now)
        self._is_sought = is_here and not self._view.is_written
        if now is None or not is_here or self._is_sought:
            return
        if before is None or before.window() is not now.window():
            return
        viewport, bar = self._view.viewport(), self._view.verticalScrollBar()
        top = now.mapTo(viewport, QPoint()).y()
        above, below = min(0, top), max(0, top + now.height() - viewport.height())
        bar.setValue(bar.value() + (above or min(below, top)))
