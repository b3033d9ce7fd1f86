"""Making the cards of the front page anew, piece by piece, while the former ones are on show."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, islice

from PySide6.QtWidgets import QWidget

from readerapp.domain.front_page import Edition
from readerapp.ui.front_page.card import CardLook, CardShown, cards_shown
from readerapp.ui.front_page.card_button import EventCard
from readerapp.ui.front_page.columns import ColumnPlan, measured
from readerapp.ui.front_page.parts import drop

DELETED = 4  # widgets of a page that was left, some 0.5 ms each, in an idle moment
MOST_DROPPED = 60  # that wait for it: some three pages
Make = Callable[[CardShown, CardLook], EventCard]


class Renewal:
    """Cards in other words or another font, made one after the other and not shown yet.

    All of them at once took 50 to 100 ms far down a page. `edition`, `headings` and `look` are what
    the page shows when they are made.
    """

    def __init__(self, edition: Edition, headings: Sequence[str], look: CardLook) -> None:
        self.edition = edition
        self.headings = headings
        self.look = look
        self.cards: dict[int, EventCard] = {}  # by article id
        self._steps: Iterator[None] = iter(())

    def begin(
        self, make: Make, former: Mapping[int, EventCard], plan: ColumnPlan, count: int
    ) -> None:
        """Make the first cards, as many as `count`, for these columns; pictures are taken over."""
        self._steps = self._make(make, former, plan, count)

    def step(self) -> bool:
        """Make one piece; whether there was one left."""
        return next(self._steps, self) is not self

    def stop(self) -> None:
        """Make no more, and let go of what was made."""
        self._steps = iter(())  # it holds the card that it made last, and this
        cards, self.cards = self.cards, {}
        for card in cards.values():
            drop(card)

    def _make(
        self, make: Make, former: Mapping[int, EventCard], plan: ColumnPlan, count: int
    ) -> Iterator[None]:
        look = replace(self.look, is_narrow=plan.is_narrow)
        wanted = chain.from_iterable(cards_shown(self.edition, self.headings))
        for shown in islice(wanted, count):
            card = self.cards[shown.card.head.id] = make(shown, look)
            if before := former.get(card.article_id):
                card.take_picture(before)
            card.ensurePolished()  # else all of them when they are shown
            yield
            yield from measured((card,), plan)


class Dropped:
    """What was taken off the page and is deleted some at a time: all cards of a page at once, with
    their buttons, took 30 ms before the next page could be painted."""

    def __init__(self) -> None:
        self._widgets: list[QWidget] = []

    def add(self, *widgets: QWidget) -> None:
        """Take these off the page."""
        for widget in widgets:
            widget.hide()
        self._widgets.extend(widgets)
        while len(self._widgets) > MOST_DROPPED:  # a window that is never idle drops on and on
            self._widgets.pop(0).deleteLater()

    def delete_some(self) -> bool:
        """Delete some of them; whether others are left."""
        for _ in range(min(DELETED, len(self._widgets))):
            self._widgets.pop().deleteLater()
        return bool(self._widgets)
