"""Controller of the tour: which step is shown when, and when the tour is over for good.

It follows the reader and never leads: a step comes in a calm moment when what it speaks of is on
screen, goes when that goes, and is over when the reader does it, wants the next or works on.
"""

from collections.abc import Iterable
from functools import partial
from itertools import chain

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from readerapp import settings as declared
from readerapp.ui.language.wording import isolate, sentences
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.shell.context import Context
from readerapp.ui.story.controller import StoryController
from readerapp.ui.tour.card import CardPlace, TourCard, TourLine, place_card
from readerapp.ui.tour.steps import (
    OVER,
    TourSpot,
    TourStep,
    TourWords,
    Where,
    find_spots,
    focus_place,
    nowhere,
    seen,
)
from readerapp.ui.widgets.announcer import announce
from readerapp.ui.widgets.plain_text import command_name, name_with_keys
from readerapp.ui.widgets.slot_guard import guarded

CALM = 900  # ms in which nothing changes before a step comes
WORKED_ON = 3  # articles that are opened while a step is left alone
MARGIN = 8  # pixels of the panes beside a card
Type = QEvent.Type
_MOVES = frozenset(
    {
        Type.Move, Type.Resize, Type.Show, Type.Hide, Type.LanguageChange, Type.FontChange,
        Type.LayoutDirectionChange,
    }
)  # fmt: skip


@guarded
class TourController(QObject):
    """Shows the steps that are left. Built once the first rows are on screen; GUI thread."""

    def __init__(
        self, context: Context, reading: ReadingController, stories: StoryController
    ) -> None:
        super().__init__(context.window)
        self._window = context.window
        self._settings = context.settings
        self._is_read_only = context.library.is_read_only
        self._words = TourWords(self._named)
        self._is_on = self._is_asked_for = False
        self._left: list[TourStep] = []
        self._step: TourStep | None = None  # the one that is shown, or was until its spot went
        self._spot: TourSpot | None = None
        self._told: set[TourStep] = set()  # they were on screen, and announced
        self._opened = 0  # articles, since a step came for the first time
        self._watched: list[QWidget] = []
        self.card: TourCard | None = None
        self._line: TourLine | None = None
        self.calm = QTimer(self, singleShot=True, interval=CALM)
        self.calm.timeout.connect(self._look)
        self._moved = QTimer(self, singleShot=True, interval=0)
        self._moved.timeout.connect(self._follow)
        context.window.commands["tour"].triggered.connect(lambda _=False: self.take())
        self._reading, self._stories, self._listing = reading, stories, context.listing

    @property
    def is_over(self) -> bool:
        """Whether no step comes by itself any more."""
        return self._settings.get(declared.TOUR) == OVER

    def begin(self) -> None:
        """Show the steps that were never shown, each in a calm moment; nothing if it is over."""
        if self._is_on or self._is_read_only or self.is_over:
            return
        shown = self._settings.get(declared.TOUR).split(",")
        self._start([step for step in TourStep if step not in shown])

    def take(self) -> None:
        """Show all of it once more, from the first step on: the reader asks for it."""
        self._put_away()
        self._is_asked_for = True
        self._start(list(TourStep))
        self._show_next()

    def renew(self) -> None:
        """Show what is open anew: commands have other keys."""
        if self._step is not None and self._spot is not None:
            self._show_words(self._step, self._spot)
            self._follow()

    def _start(self, steps: list[TourStep]) -> None:
        self._left, self._step = steps, None
        self._told.clear()
        if not self._is_on:
            self._is_on = True
            self._connect()
        self.calm.start()

    def _connect(self) -> None:
        window, look = self._window, self._look_soon
        for signal in (
            self._reading.opened, self._stories.shown, self._listing.shown,
            window.area.arranged, window.related.content_changed,
            window.front_page.body.placed, window.articles.model.dataChanged,
        ):  # fmt: skip
            signal.connect(look)
        for area in (
            window.articles.view, window.reading.view, window.related, window.front_page.area,
        ):  # fmt: skip
            area.verticalScrollBar().valueChanged.connect(look)
        self._reading.opened.connect(self._count_opened)
        self._stories.shown.connect(lambda on: self._do(TourStep.STORY) if on else None)
        window.related.article_chosen.connect(lambda _: self._do(TourStep.RELATED))
        window.related.requests.why_requested.connect(lambda _: self._do(TourStep.RELATED))
        for name in ("palette", "shortcuts"):
            window.commands[name].triggered.connect(lambda _=False: self._do(TourStep.COMMANDS))
        window.closing.connect(self._leave)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._move_soon)

    # What the reader does

    def _do(self, step: TourStep) -> None:
        """Tick off what a step speaks of: the reader has found it."""
        if step in self._left:
            self._left.remove(step)
            self._keep(step)
            if step is self._step:
                self._put_away()
                self._step = None
            self._finish_if_done()
            self._look_soon()

    def _count_opened(self, head: object) -> None:
        if head is None or self._step is None or self._reading.is_resumed:
            return
        self._opened += 1
        if self._opened >= WORKED_ON:
            self.end()

    def _leave(self) -> None:
        """The window closes: a step that was left standing is not shown again, nor is another."""
        if self._step is not None:
            self.end()

    def _want_next(self) -> None:
        if self._step in self._left:
            self._left.remove(self._step)
        had_focus = self.card is not None and self.card.has_focus
        if self._left:
            self._show_next()
            if had_focus and self.card is not None and self.card.isVisible():
                self.card.next_button.setFocus()
        else:
            self.end()

    def end(self) -> None:
        """Put it away for good."""
        self._left = []
        self._finish_if_done()

    @property
    def is_ended(self) -> bool:
        """Whether nothing of it is left to be shown."""
        return not self._left

    def _finish_if_done(self) -> None:
        if self._left:
            return
        self._put_away()
        self._step, self._is_asked_for = None, False
        self.calm.stop()
        if not self._is_read_only:
            self._settings.set(declared.TOUR, OVER)

    def _keep(self, step: TourStep) -> None:
        """Keep that a step was shown or done: it never comes again by itself, whatever happens."""
        if self._is_read_only or self.is_over:
            return
        shown = {*self._settings.get(declared.TOUR).split(","), step}
        self._settings.set(declared.TOUR, ",".join(each for each in TourStep if each in shown))

    # Which step

    def _look_soon(self, *_what: object) -> None:
        if not self.is_ended:
            self.calm.start()
            self._moved.start()

    def _look(self) -> None:
        """Show a step if what it speaks of is on screen, and nothing else is being done."""
        if self.is_ended or self._points_well:
            return
        if QApplication.activePopupWidget() or QApplication.activeModalWidget():
            self.calm.start()
            return
        for step in self._left:
            if step is TourStep.COMMANDS and len(self._left) > 1 and not self._is_asked_for:
                return  # the last of them
            if self._show(step, find_spots(self._window, step, also_menu=self._is_asked_for)):
                return

    @property
    def _points_well(self) -> bool:
        """Whether a step is shown, and points at more than a menu if it has more."""
        is_shown = self.card is not None and self.card.isVisible()
        is_menu = self._spot is not None and self._spot.where is Where.MENU
        return is_shown and (not is_menu or self._step is TourStep.COMMANDS)

    def _show_next(self) -> None:
        """Show the next step at once, though there be only a menu to point at."""
        window, step = self._window, self._left[0]
        spots = chain(find_spots(window, step, also_menu=True), (nowhere(window),))
        if not self._show(step, spots):
            self._put_away()

    def _show(self, step: TourStep, spots: Iterable[TourSpot]) -> bool:
        """Show a step at the first of some spots beside which there is room for the card."""
        card = self._made_card()
        for spot in spots:
            self._spot = spot
            self._show_words(step, spot)
            if self._follow_to(card):
                self._watch(spot.widget)
                self._note(step, spot, card)
                return True
        return False

    def _note(self, step: TourStep, spot: TourSpot, card: TourCard) -> None:
        """Keep and announce that a step is on screen, once."""
        self._step = step
        if step not in self._told:
            self._told.add(step)
            self._opened = 0
            self._keep(step)
            said = self._words.announced(step, spot.where)
            announce(card, sentences([card.accessibleName(), *said]))

    def _show_words(self, step: TourStep, spot: TourSpot) -> None:
        number, total = len(TourStep) - len(self._left) + 1, len(TourStep)
        self._made_card().show_step(
            partial(self._words.title, step),
            partial(self._words.text, step, spot.where),
            partial(self._words.number, number, total),
            is_last=len(self._left) == 1,
        )

    def _made_card(self) -> TourCard:
        if self.card is None:
            card = self.card = TourCard(self._window)
            self._line = TourLine(self._window)
            card.next_wanted.connect(self._want_next)
            card.ended.connect(self.end)
            self._window.add_stop(card, card.next_button)
        return self.card

    def _named(self, command: str) -> str:
        """Return what the menu calls a command, with its first key: "Show Story (T)"."""
        commands = self._window.commands
        name = command_name(commands.usual_text(command))
        return isolate(name_with_keys(name, commands.first_key(command)))

    # Where

    def _move_soon(self, *_what: object) -> None:
        if self.card is not None and self.card.isVisible():
            self._moved.start()

    def _follow(self) -> None:
        """Go with what the card speaks of, or away with it."""
        if self.card is not None and self.card.isVisible() and not self._follow_to(self.card):
            self._put_away()
            self.calm.start()

    def _follow_to(self, card: TourCard) -> bool:
        """Place the card; return whether it has a place now."""
        spot, window, line = self._spot, self._window, self._line
        if spot is None or line is None or (placed := self._place(spot, card)) is None:
            return False
        card.setGeometry(placed.card)
        card.show()
        card.raise_()
        line.setVisible(not placed.line.isEmpty())
        if not placed.line.isEmpty():
            line.setGeometry(placed.line)
            line.show_line(_towards(placed))
            line.raise_()
        return window.isVisible()

    def _place(self, spot: TourSpot, card: TourCard) -> CardPlace | None:
        window, area = self._window, self._window.area
        places = seen(spot, window)
        has_drawer = area.shows_navigation and not area.shown.navigation
        is_nowhere = spot.widget is window
        if is_nowhere:
            places = [QRect()]
        if has_drawer or not places:
            return None
        room = QRect(area.mapTo(window, area.rect().topLeft()), area.size())
        room = room.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        kept = [] if card.has_focus else [focus_place(window)]
        kept = [each for each in kept if not each.isEmpty()]
        is_mirrored = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        size = card.size_in(room.width())
        tried = (place_card(room, at, size, kept, is_mirrored=is_mirrored) for at in places)
        return next((placed for placed in tried if placed is not None), None)

    def _put_away(self) -> None:
        self._watch(None)
        if self.card is not None and self._line is not None:
            self.card.put_away()
            self._line.hide()

    def _watch(self, widget: QWidget | None) -> None:
        """Follow a widget and all that it lies in, and nothing else any more."""
        for each in self._watched:
            if isValid(each):
                each.removeEventFilter(self)
        self._watched = []
        while widget is not None:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget() if widget is not self._window else None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._moved.start()
        return False


def _towards(placed: CardPlace) -> Qt.Edge:
    """Return at which edge of the line its dot is."""
    card, line = placed.card, placed.line
    if line.bottom() < card.top():
        return Qt.Edge.TopEdge
    if line.top() > card.bottom():
        return Qt.Edge.BottomEdge
    return Qt.Edge.LeftEdge if line.left() < card.left() else Qt.Edge.RightEdge
