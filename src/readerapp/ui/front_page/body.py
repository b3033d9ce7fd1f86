"""Body of the front page: sections of cards in columns, placed near the screen first, and made anew
piece by piece."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain, islice

from PySide6.QtCore import QEvent, QLineF, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget
from shiboken6 import isValid

from readerapp.background.idle_steps import OwnTurn
from readerapp.domain.front_page import Edition
from readerapp.ui.front_page.card import CardLook, CardShown, cards_shown
from readerapp.ui.front_page.card_button import EventCard, Thumbnail
from readerapp.ui.front_page.columns import (
    INSIDE,
    ColumnPlan,
    ColumnStack,
    FrontPlace,
    across,
    plan_columns,
)
from readerapp.ui.front_page.parts import (
    Dropped,
    FrontEnd,
    FrontNote,
    SectionParts,
    drop,
    make_sections,
)
from readerapp.ui.front_page.screen import PageScreen
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.slot_guard import guarded

AHEAD = 1.0  # screens below what is shown in which cards get their picture
AT_ONCE = 2  # cards made when a page is shown, some 5 to 10 ms each; the others in idle moments
TOP = 5  # pixels above the first card: room for the ring of the focus
HEADING_ROOM = 8  # pixels between that rule and the heading
SECTION_ROOM = 26  # pixels above the rule of a section

Make = Callable[[CardShown, CardLook], EventCard]

MANY = 4  # one card of so many that goes leaves a gap worth moving the others


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
        self.plan: ColumnPlan | None = None  # the columns for which they are made
        self._steps: Iterator[None] = iter(())

    def begin(
        self, make: Make, former: Mapping[int, EventCard], plan: ColumnPlan, count: int
    ) -> None:
        """Make the first cards, as many as `count`, for these columns; pictures are taken over.
        Begun again for others, it measures those that are made."""
        self.plan = plan
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
        look = self.look.at(plan)
        wanted = chain.from_iterable(cards_shown(self.edition, self.headings))
        for shown in islice(wanted, count):
            card = self.cards.get(shown.card.head.id)
            if card is None:
                card = self.cards[shown.card.head.id] = make(shown, look)
                if before := former.get(card.article_id):
                    card.take_picture(before)
                card.ensurePolished()  # else all of them when they are shown
                yield
            card.get_ready(shown, look, plan.span(shown.span(plan.count)))
            yield


@guarded
class FrontBody(QWidget):
    """Sections below each other, between what stands above and below them. GUI thread.

    Cards are made and placed from the top as far as the screen shows, others in idle moments while
    the page is seen. What is shown again keeps its column and its place on screen.
    """

    placed = Signal()  # more cards have a place
    focus_lost = Signal()  # the card that had it went, and none follows it on screen
    planned = Signal(int)  # pixels before the first column, and behind the last one

    def __init__(
        self, screen: PageScreen, make: Make, look: CardLook, above: FrontNote, below: FrontEnd
    ) -> None:
        super().__init__()
        self._screen = screen
        self._make = make
        self._above = above
        self._below = below
        self._edition: Edition | None = None
        self._headings: Sequence[str] = ()
        self._is_behind = False  # the sections show the edition as it was, or another one
        self._look = look
        self._letters = 13  # pixels: by these the columns are counted
        self._plan: ColumnPlan | None = None
        self._sections: list[SectionParts] = []
        self._kept: dict[int, EventCard] = {}  # by article id
        self.cards: list[EventCard] = []  # those that have a place, in the order of the page
        self._steps: Iterator[None] | None = None
        self._is_placing = False
        self._bottom = 0
        self._rules = PageRules()
        self._dropped = Dropped()
        self._measuring: Iterator[None] | None = None  # before all is placed anew
        self._renewal: Renewal | None = None
        self._idle = OwnTurn(self._place_some, self)
        self._after_painting = OwnTurn(self._idle.start, self, after_painting=True)
        self._last_stop: QWidget = above.buttons[-1]
        above.setParent(self)
        below.setParent(self)
        below.hide()

    @property
    def is_complete(self) -> bool:
        """Whether every card has its place."""
        return self._steps is None and self._measuring is None and not self.is_renewed

    @property
    def is_renewed(self) -> bool:
        """Whether every card is being made anew; until that is over the former ones are shown."""
        return self._renewal is not None

    @property
    def is_behind(self) -> bool:
        """Whether the cards on screen are about to show something else, or to stand elsewhere."""
        return self.is_renewed or self._measuring is not None

    def shows(self, edition: Edition | None) -> bool:
        """Whether an edition is on show, in whatever words."""
        return bool(self._edition and edition and self._edition.id == edition.id)

    # What is shown

    def show_edition(self, edition: Edition, headings: Sequence[str], look: CardLook) -> None:
        """Show an edition; `headings` names each section.

        Of the edition that is on show already, nothing moves on screen. What changed of it is laid
        out first, in idle moments, where that is more than one or two cards.
        """
        is_same = self.shows(edition)
        self.stop_renewal()
        if not is_same:
            self._forget()
        self._change(edition, headings, look)
        if not is_same:
            self._restart(None)
            self._screen.scroll(0, self, self._bottom)
            return
        measuring = self._measuring = self._get_ready(self._planned())
        for __ in range(AT_ONCE):
            if next(measuring, self) is self:
                self._restart(self.place)
                return
        self._idle.start()

    def _change(self, edition: Edition, headings: Sequence[str], look: CardLook) -> None:
        self._edition, self._headings, self._look = edition, headings, look
        self._is_behind = True

    def _make_sections(self, edition: Edition) -> None:
        self._is_behind = False
        ids = {card.head.id for card in edition.cards}
        gone = [each for each in self._kept if each not in ids]
        for article_id in gone:
            self._dropped.add(self._kept.pop(article_id))
        if len(gone) * MANY > len(self._kept):  # in other languages, or without some: no gaps
            for card in self._kept.values():
                card.column = None
        self._dropped.add(*(each.heading for each in self._sections if each.heading is not None))
        self._sections = list(make_sections(edition, self._headings, self))

    def renew(
        self, edition: Edition, headings: Sequence[str], look: CardLook, letters: int
    ) -> None:
        """Make every card anew, in another language or another font of so many pixels.

        What is on screen or above it is made first, when idle: until then the page stays as it is.
        """
        self.stop_renewal()
        self._letters = letters
        if self.cards and self.shows(edition):
            self._measuring = None  # of cards that give way
            renewal = self._renewal = Renewal(edition, headings, look)
            self._begin_renewing(renewal)
            self._after_painting.start()
        else:
            self._forget()
            self.show_edition(edition, headings, look)

    def stop_renewal(self) -> None:
        """Keep the cards that are shown, and let go of those that were made to follow them."""
        if self._renewal is not None:
            self._renewal.stop()
        self._renewal = None

    def _begin_renewing(self, renewal: Renewal) -> None:
        count = self._count_of(renewal.edition)
        renewal.begin(self._make, self._kept, self._planned(), count)

    def _go_on_renewing(self, renewal: Renewal) -> None:
        if renewal.step():
            return
        if renewal.plan != self._planned():  # it was resized meanwhile
            self._begin_renewing(renewal)
            return
        self._renewal, focused = None, self.focused
        place = self._place_in(renewal.edition)
        self._forget()
        self._kept = renewal.cards
        self._change(renewal.edition, renewal.headings, renewal.look)
        self._restart(place)
        if place is None:
            self._screen.scroll(0, self, self._bottom)
        if focused is not None and self.focused is None:  # it was not on screen
            self.focus_lost.emit()

    def recolour(self, theme: Theme) -> None:
        """Draw the same in other colours: nothing is made, and nothing moves."""
        self._look = replace(self._look, theme=theme)
        for card in self._kept.values():
            card.recolour(theme)
        if self._measuring is not None:
            self._measure()
        self.update()

    def lay_out_cards(self) -> Iterator[None]:
        """Lay the cards on screen out, one a step, so that painting them takes less."""
        for card in self._screen.seen(self.cards) if self.isVisible() else ():
            if isValid(card):
                card.lay_out()
                yield

    def _forget(self) -> None:
        """Drop every card; the focus may go to the next one, so nothing is placed meanwhile."""
        kept, self._kept = self._kept, {}
        self.cards, self._edition, self._steps = [], None, None
        self._dropped.add(*kept.values())

    # Where the reader is

    @property
    def place(self) -> FrontPlace | None:
        """The card that has the focus if it is on screen, else the first one there."""
        return self._place_in(self._edition) if self._edition is not None else None

    def _place_in(self, edition: Edition) -> FrontPlace | None:
        """The reader's place by a card that an edition has as well."""
        top, focused = self._screen.top, self.focused
        there = self._screen.seen(self.cards)
        seen = [each for each in there if edition.number(each.article_id) is not None]
        if focused in seen:
            return FrontPlace(focused.article_id, focused.y() - top, is_focused=True)
        if top == 0 or not seen:
            return None  # at the top nothing is held, so that what is new there is seen
        return FrontPlace(seen[0].article_id, seen[0].y() - top)

    def _count_of(self, edition: Edition) -> int:
        """How many of an edition's cards are placed when the reader's place is held."""
        place = self._place_in(edition)
        first = edition.number(place.article_id) if place is not None else None
        return self._screen.count_from(first or 0, self.cards)

    @property
    def focused(self) -> EventCard | None:
        """The card that has the focus, or in which something has it."""
        holder = self.window().focusWidget()  # also while a menu is open over the window
        near = (card for card in self.cards if holder is card or card.isAncestorOf(holder))
        return next(near, None) if holder else None

    def go_to(self, place: FrontPlace) -> bool:
        """Show a card at its place on screen; whether it is on the page."""
        if self._edition is None or self._edition.number(place.article_id) is None:
            return False
        found = partial(self._card, place.article_id)
        card = found() or self._place_until(found)
        if card is None:
            return False
        self._place_to(card.y() - place.offset + self._screen.height)
        if place.is_focused:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
        self._screen.scroll(card.y() - place.offset, self, self._bottom)
        if self._measuring is not None:
            self._measure()
        return True

    def card_after(self, number: int) -> EventCard | None:
        """Return the card of that number, from 0; it is placed if need be."""
        return self._place_until(lambda: next(iter(self.cards[number : number + 1]), None))

    def place_all(self) -> None:
        """Give every card its place."""
        while self._renewal is not None:
            self._go_on_renewing(self._renewal)
        self._place_until(lambda: None)

    def section_start(self, card: EventCard, step: int) -> EventCard | None:
        """Return the first card of the next section, or of this one or the one before."""
        starts = [parts.cards[0].number - 1 for parts in self._sections if parts.cards]
        current = self.cards.index(card)
        found = [each for each in starts if (each - current) * step > 0][:: 1 if step > 0 else -1]
        return self.card_after(found[0]) if found else None

    def reveal(self, widget: QWidget) -> None:
        """Bring what took the focus on screen, its beginning first."""
        if self._is_placing:
            return
        top = widget.mapTo(self, QPoint()).y()
        end = top + widget.height()
        self._place_to(end + self._screen.height)
        self._screen.reveal(top, end, is_first=widget in self.cards[:1])

    def _card(self, article_id: int) -> EventCard | None:
        return next((each for each in self.cards if each.shown.card.reports(article_id)), None)

    # Placing

    def _restart(self, place: FrontPlace | None) -> None:
        self._measuring = None
        if self._edition is None:
            return
        if self._is_behind:
            self._make_sections(self._edition)
        plan = self._planned()
        if plan != self._plan:  # a card keeps its column only as long as these are the same
            self._plan = plan
            for card in self._kept.values():
                card.column = None
        self._look = self._look.at(plan)
        self._steps = self._places(plan)
        self._last_stop = self._above.buttons[-1]
        self.planned.emit(plan.left + INSIDE)
        self._rules.clear()
        self.cards, self._bottom = [], 0
        if place is None or not self.go_to(place):
            self._place_to(self._screen.bottom, AT_ONCE)
        self._after_painting.start()  # the others: the first text is on screen before them
        self.update()

    def _place_some(self) -> None:
        if not self.isVisible():
            return  # what is placed while it is hidden is laid out once more when it is shown
        self._idle.start()
        if self._measuring is not None:
            if next(self._measuring, self) is self:
                self._end_measuring()
        elif self._renewal is not None and self._steps is None:
            self._go_on_renewing(self._renewal)
        else:
            self._step()
            if not self._dropped.delete_some() and self.is_complete:
                self._idle.stop()
            elif self._screen.seen(self.cards[-1:]):  # it is painted before others are made
                self._idle.stop()
                self._after_painting.start()
            self.placed.emit()

    def _place_to(self, bottom: int, most: int | None = None) -> None:
        """Place what is above `bottom`, as long as not more than `most` cards are made for it."""
        made = len(self._kept)
        while self._steps is not None and self._bottom < bottom:
            if most is not None and len(self._kept) - made >= most:
                break
            self._step()

    def _place_until(self, found: Callable[[], EventCard | None]) -> EventCard | None:
        self._end_measuring()
        while self._steps is not None and not found():
            self._step()
        return found()

    def _end_measuring(self) -> None:
        """Place everything where it is to stand: somebody cannot wait for it."""
        if self._measuring is not None:
            self._restart(self.place)

    def _measure(self) -> None:
        """Have everything placed anew once the cards are ready for that, in idle moments."""
        self._measuring = self._get_ready(self._planned())
        self._idle.start()

    def _get_ready(self, plan: ColumnPlan) -> Iterator[None]:
        """Have each card on screen or above it ready for what it is to show in these columns, one a
        step."""
        if self._edition is None:
            return
        look = self._look.at(plan)
        wanted = chain.from_iterable(cards_shown(self._edition, self._headings))
        for shown in islice(wanted, self._count_of(self._edition)):
            card = self._kept.get(shown.card.head.id)
            if card is None:
                card = self._kept[shown.card.head.id] = self._make(shown, look)
                card.ensurePolished()  # else when it is shown
                yield
            if card.get_ready(shown, look, plan.span(shown.span(plan.count))):
                yield

    def _step(self) -> None:
        self._is_placing = True  # what is hidden by that hands the focus on
        try:
            is_over = self._steps is not None and next(self._steps, self) is self
        finally:
            self._is_placing = False
        if is_over:
            self._steps = None
            for card in self._kept.values():
                if card not in self.cards:
                    card.hide()

    def _places(self, plan: ColumnPlan) -> Iterator[None]:
        """Place one part after another; each step is one card or less."""
        width = plan.all_width - 2 * INSIDE
        self._bottom = TOP
        self._set(self._above, plan, self._above.height_at(width))
        for number, parts in enumerate(self._sections):
            yield from self._place_section(number, parts, plan)
        self._follow(*self._below.buttons)
        if height := self._below.height_at(width):
            self._draw_bar(plan)
        self._set(self._below, plan, height)
        self.setMinimumHeight(self._bottom)

    def _place_section(self, number: int, parts: SectionParts, plan: ColumnPlan) -> Iterator[None]:
        if parts.heading is not None:
            if self._bottom > TOP:  # there is one below the head
                self._draw_bar(plan)
            self._bottom += HEADING_ROOM
            height = parts.heading.heightForWidth(plan.all_width - 2 * INSIDE)
            self._set(parts.heading, plan, height)
        stack = ColumnStack(plan, self._bottom)
        thin: list[QLineF] = []
        for shown in parts.cards:
            button = self._button(shown)
            spot = stack.spot(shown.span(plan.count), button.column)
            button.column = spot.column
            height = button.heightForWidth(spot.width)
            if spot.top > stack.top:
                thin.append(across(spot))
            button.setGeometry(self._mirrored(QRect(spot.left, spot.top, spot.width, height)))
            button.show()
            stack.put(spot, height)
            self.cards.append(button)
            self._follow(*button.stops)
            self._bottom = stack.bottom
            down = [QLineF(x, start, x, end) for x, start, end in stack.rules()]
            self._rules.set_thin(number, (*thin, *down))
            for line in down:  # they grow beside the cards, and no card paints them
                strip = QRect(round(line.x1()) - 1, stack.top, 3, stack.bottom - stack.top)
                self.update(self._mirrored(strip))
            self.setMinimumHeight(max(self._bottom, self.minimumHeight()))
            yield

    def _button(self, shown: CardShown) -> EventCard:
        """The button of a card: the one it had, or a new one."""
        article_id = shown.card.head.id
        button = self._kept.get(article_id)
        if button is None:
            button = self._kept[article_id] = self._make(shown, self._look)
            button.setParent(self)
        button.show_card(shown, self._look)
        return button

    def _set(self, widget: QWidget, plan: ColumnPlan, height: int) -> None:
        """Place what stands across all columns."""
        width = plan.all_width - 2 * INSIDE
        place = QRect(plan.left + INSIDE, self._bottom, width, height)
        widget.setGeometry(self._mirrored(place))
        widget.setVisible(height > 0)
        self._bottom += height

    def _draw_bar(self, plan: ColumnPlan) -> None:
        """Draw the line that ends a section and begins the next."""
        self._bottom += SECTION_ROOM
        start, end = plan.left + INSIDE, plan.left + plan.all_width - INSIDE
        self._rules.add_bar(start, end, self._bottom)

    def _follow(self, *stops: QWidget) -> None:
        """Have Tab come to these after what has its place already."""
        for stop in stops:
            QWidget.setTabOrder(self._last_stop, stop)
            self._last_stop = stop

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    # Pictures

    def want_pictures(self, thumbnail: Thumbnail) -> None:
        """Ask for the pictures on screen and one screen below, the lead first."""
        near = self._screen.seen(self.cards, round(self._screen.height * AHEAD))
        is_other = sum(card.want_picture(thumbnail) for card in near)  # each is asked for
        if is_other and not self.is_behind:
            self._restart(self.place)  # a picture turned out to be none

    # Events

    def _planned(self) -> ColumnPlan:
        return plan_columns(self.width(), self._letters, self._screen.page_height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != self.width() and self.isVisible():  # else when it is shown
            self.go_on()

    def go_on(self) -> None:
        """Place the rest, and everything anew at another width: what stands above the reader's
        place is measured first, in idle moments, and the page stays as it is until then. At the top
        it follows a window that is drawn larger at once."""
        self._idle.start()
        place, plan = self.place, self._planned()
        if plan == self._plan or self._renewal is not None:
            return
        if place is None or self._plan is None:
            self._restart(place)
        else:
            self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._turn()

    def _turn(self) -> None:
        """Have everything stand as the interface runs now: what is said runs as its own language
        does, so that nothing gets another size."""
        headings = (each.heading for each in self._sections)
        for each in (self._above, self._below, *filter(None, headings), *self.cards):
            at = each.geometry()
            at.moveLeft(self.width() - at.left() - at.width())
            each.setGeometry(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._rules.paint(self, self._look.theme)


class PageRules:
    """Lines that are drawn on the page, for a page that reads from left to right."""

    def __init__(self) -> None:
        self._thin: dict[int, list[QLineF]] = {}  # by section
        self._bars: list[QLineF] = []  # above sections

    def clear(self) -> None:
        """Draw nothing."""
        self._thin, self._bars = {}, []

    def set_thin(self, section: int, lines: Iterable[QLineF]) -> None:
        """Draw these lines in a section."""
        self._thin[section] = list(lines)

    def add_bar(self, start: int, end: int, height: int) -> None:
        """Draw a thick line above a section."""
        self._bars.append(QLineF(start, height, end, height))

    def paint(self, page: QWidget, theme: Theme) -> None:
        """Paint them; call it in the page's paint event."""
        painter = QPainter(page)
        if page.isRightToLeft():
            painter.translate(page.width(), 0)
            painter.scale(-1, 1)
        for lines, ink in ((chain(*self._thin.values()), theme.rule), (self._bars, theme.border)):
            painter.setPen(QPen(QColor(ink), 1))
            painter.drawLines(list(lines))
        painter.end()
