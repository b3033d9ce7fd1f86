"""Keys of the front page: those of its commands, which the reader can change, and the digits."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from readerapp.ui.front_page.card_button import EventCard
from readerapp.ui.shell.page_commands import PageActions, Place

if TYPE_CHECKING:
    from readerapp.ui.front_page.page import FrontPage

DIGITS = tuple("123456789")  # open the report in the n-th language
CardAct = Callable[[EventCard], object]


class PageKeys(QObject):
    """Does what the keys of the page ask for: moves, marks, opens. GUI thread."""

    def __init__(self, page: "FrontPage") -> None:
        super().__init__(page)
        self._page = page
        self.commands = PageActions(page, Place.FRONT_PAGE)
        moves, head, end = page.moves, page.head, page.end
        self._on("next_card", partial(moves.step, 1))
        self._on("previous_card", partial(moves.step, -1))
        self._on("next_section", partial(moves.step_section, 1))
        self._on("previous_section", partial(moves.step_section, -1))
        self._on("show_news", head.ask_for_news)
        self._on("mark_all_read", end.read_wanted.emit)
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
        self._page.end.use_key(key("front_page.mark_all_read"))


def _open_language(number: int, card: EventCard) -> None:
    card.open_language(number)
