"""Keys of the front page: going through its cards, the commands that the reader can change, and the
digits."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from readerapp.ui.front_page.body import FrontBody
from readerapp.ui.front_page.card_button import EventCard
from readerapp.ui.front_page.parts import FrontEnd
from readerapp.ui.shell.page_commands import PageActions, Place
from readerapp.ui.widgets.card_menus import neighbour

if TYPE_CHECKING:
    from readerapp.ui.front_page.page import FrontPage


DIGITS = tuple("123456789")  # open the report in the n-th language
CardAct = Callable[[EventCard], object]

Focus = Qt.FocusReason
Key = Qt.Key


class PageKeys(QObject):
    """Does what the keys of the page ask for: moves, marks, opens. GUI thread."""

    def __init__(self, page: "FrontPage") -> None:
        super().__init__(page)
        self._page = page
        self.commands = PageActions(page, Place.FRONT_PAGE)
        moves, head = page.moves, page.head
        self._on("next_card", partial(moves.step, 1))
        self._on("previous_card", partial(moves.step, -1))
        self._on("next_section", partial(moves.step_section, 1))
        self._on("previous_section", partial(moves.step_section, -1))
        self._on("show_news", head.ask_for_news)
        for name, act in self._of_cards().items():
            self._on(name, partial(self._with_card, act))
        self._digits = [self.commands.add(digit) for digit in DIGITS]
        for number, action in enumerate(self._digits, 1):
            act = partial(self._with_card, partial(_open_language, number))
            action.triggered.connect(lambda _checked=False, act=act: act())
        self.commands.changed.connect(self._name_keys)
        self._name_keys()

    def use_digits(self, wanted: bool) -> None:
        """Have the digits open reports, or nothing."""
        for action in self._digits:
            action.setEnabled(wanted)

    def _on(self, name: str, act: Callable[[], object]) -> None:
        def do() -> None:
            self._page.be_current()
            act()

        self.commands.connect_to(f"front_page.{name}", do)

    def _of_cards(self) -> dict[str, CardAct]:
        ask = self._page.requests
        return {
            "open": self._page.open_card,
            "toggle_read": lambda card: ask.read_toggled.emit(card.shown.card),
            "toggle_star": lambda card: ask.star_toggled.emit(card.shown.card.head),
            "follow": self._follow,
            "why": lambda card: ask.why_requested.emit(card.shown.card),
            "open_browser": lambda card: ask.browser_requested.emit(card.shown.card.head.url),
        }

    def _follow(self, card: EventCard) -> None:
        shown = card.shown.card
        self._page.requests.follow_requested.emit(shown.head.id, not shown.is_followed)

    def _with_card(self, act: CardAct) -> None:
        self._page.be_current()
        card = self._page.body.focused
        if card is not None:
            act(card)

    def _name_keys(self) -> None:
        key = self.commands.first_key
        self._page.head.use_key(key("front_page.show_news"))


def _open_language(number: int, card: EventCard) -> None:
    card.open_language(number)


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
