"""Going through the front page by keys: its cards, the lines beside them, its sections, its end."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from readerapp.ui.front_page.body import FrontBody
from readerapp.ui.front_page.card_button import EventCard
from readerapp.ui.front_page.parts import FrontEnd
from readerapp.ui.widgets.card_moves import neighbour

Focus = Qt.FocusReason
Key = Qt.Key


class PageMoves:
    """Moves the focus on the page, which takes it where there is nothing else."""

    def __init__(self, page: QWidget, area: QScrollArea, body: FrontBody, end: FrontEnd) -> None:
        self._page = page
        self._area = area
        self._body = body
        self._end = end

    @property
    def focus_stop(self) -> QWidget:
        """What takes the focus: the first card on screen, without any the page itself."""
        top, cards = self._area.verticalScrollBar().value(), self._body.cards
        return next((card for card in cards if card.y() + card.height() > top), self._page)

    def move(self, key: Qt.Key) -> None:
        """Go to the next stop in the direction of an arrow key, or to either end."""
        if key == Key.Key_Home:
            self._focus(self._body.card_after(0))
        elif key == Key.Key_End:
            self._body.place_all()
            self._focus(self._body.cards[-1] if self._body.cards else None)
        else:
            stops = [stop for card in self._body.cards for stop in card.stops]
            holder = self._page.window().focusWidget()
            if isinstance(holder, QAbstractButton) and holder in stops:
                at = stops.index(holder)
                stop = stops[neighbour([self._place_of(each) for each in stops], at, key)]
                stop.setFocus(Focus.TabFocusReason)

    def step(self, by: int) -> None:
        """Go to the next card, or back."""
        card = self._body.focused
        if card is None:
            self.focus_stop.setFocus(Focus.TabFocusReason)
        else:
            self._focus(self._body.card_after(max(0, self._body.cards.index(card) + by)))

    def step_section(self, by: int) -> None:
        """Go to the first card of the next section, or of the one before; then to the end."""
        card = self._body.focused or self._body.card_after(0)
        found = self._body.section_start(card, by) if card else None
        if found is None and by > 0:
            self._body.place_all()
            self._area.ensureWidgetVisible(self._end)
            button = next((each for each in self._end.buttons if each.isEnabled()), self._page)
            button.setFocus(Focus.TabFocusReason)
        else:
            self._focus(found)

    def _place_of(self, stop: QWidget) -> QRect:
        """The place of a stop: of a card what stands above the lines beside it."""
        place = QRect(stop.mapTo(self._body, QPoint()), stop.size())
        if isinstance(stop, EventCard) and len(stop.stops) > 1:
            place.setBottom(stop.y() + stop.stops[1].y())
        return place

    def _focus(self, card: EventCard | None) -> None:
        if card is not None:
            card.setFocus(Focus.TabFocusReason)
