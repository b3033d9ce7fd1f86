"""The part of the front page that is on screen."""

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QScrollArea, QWidget

from readerapp.ui.front_page.card_button import EventCard

SCREEN_EDGE = 16  # pixels between the card that is gone to and the edge of the screen
CARDS_BELOW = 6  # cards behind the last one on screen that may come onto it at another width


class PageScreen:
    """The part of a scrolled page that is seen. Places are pixels of the page."""

    def __init__(self, area: QScrollArea, page: QWidget) -> None:
        """`page`: what shows the area and the head above it."""
        self._area = area
        self._page = page

    @property
    def top(self) -> int:
        """Where what is seen begins."""
        return self._area.verticalScrollBar().value()

    @property
    def height(self) -> int:
        """How high it is."""
        return self._area.viewport().height()

    @property
    def page_height(self) -> int:
        """How high it is with the head, whatever that needs."""
        return self._page.height()

    @property
    def bottom(self) -> int:
        """Where it ends."""
        return self.top + self.height

    def seen(self, cards: Iterable[EventCard], ahead: int = 0) -> list[EventCard]:
        """Return the cards that are partly seen, or stand no more than `ahead` below."""
        top, bottom = self.top, self.bottom + ahead
        return [card for card in cards if card.y() < bottom and card.geometry().bottom() >= top]

    def count_from(self, first: int, cards: Sequence[EventCard]) -> int:
        """Return how many cards of a page are on screen, above it, or may come onto it, when the
        card of that number is to be the first one seen; `cards` are there now."""
        return first + len(self.seen(cards)) + CARDS_BELOW

    def scroll(self, value: int, page: QWidget, end: int) -> None:
        """Begin at a place of a page that ends at `end`."""
        bar = self._area.verticalScrollBar()
        if bar.maximum() < value:  # it follows the height only when the layout is asked
            page.resize(self._area.viewport().width(), max(page.height(), end))
            bar.setRange(0, max(0, end - self.height))
        bar.setValue(value)

    def reveal(self, top: int, end: int, *, is_first: bool) -> None:
        """Scroll as far as needed to see what stands there, its beginning first; the first card
        together with what stands above it."""
        bar, height = self._area.verticalScrollBar(), self.height
        if end + SCREEN_EDGE > bar.value() + height:
            bar.setValue(min(end + SCREEN_EDGE - height, top - SCREEN_EDGE))
        if top - SCREEN_EDGE < bar.value():
            bar.setValue(0 if is_first else top - SCREEN_EDGE)
