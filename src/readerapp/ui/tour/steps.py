"""The steps of the tour: what each says of the place on screen that it points at, and where that
is."""

from collections.abc import Callable, Iterator
from enum import StrEnum, auto
from functools import partial

from PySide6.QtCore import QLocale, QPoint, QRect
from PySide6.QtWidgets import QAbstractItemView, QToolButton, QWidget
from shiboken6 import isValid

from readerapp.domain.values import dataclass
from readerapp.messages import _
from readerapp.ui.front_page.card_button import EventCard
from readerapp.ui.shell.window import MainWindow

LEAST = 12  # pixels of it that are on screen, or it is not shown
STRIP = 24  # pixels: the upper end of a card or row, or the lower end of an article

OVER = "over"  # the setting, when no step comes by itself any more


class TourStep(StrEnum):
    """What the tour tells of, in its order. Their values are stored."""

    STORY = auto()  # one event, as all papers and languages tell it
    RELATED = auto()  # what stands beside an article, and why
    COMMANDS = auto()  # the palette and the keys


class Where(StrEnum):
    """What a step points at."""

    CARD = auto()  # of the front page, which stands for a story
    ROW = auto()  # of the list, which stands for a story
    BESIDE = auto()  # a related story beside the article
    BELOW = auto()  # or below it
    MENU = auto()  # where the command stands that the step tells of


# The command that a step tells of, and the menu it stands in.
COMMAND = {
    TourStep.STORY: "open_story",
    TourStep.RELATED: "toggle_related",
    TourStep.COMMANDS: "palette",
}
MENU = {TourStep.STORY: "article", TourStep.RELATED: "view", TourStep.COMMANDS: "help"}


class TourWords:
    """Makes the sentences in the interface language of the moment."""

    def __init__(self, named: Callable[[str], str]) -> None:
        """`named`: what a command is called, with its key."""
        self._named = named

    def title(self, step: TourStep) -> str:
        """Return what a step is about."""
        return {
            TourStep.STORY: _("One event, in every language"),
            TourStep.RELATED: _("What belongs together"),
            TourStep.COMMANDS: _("Everything by its name"),
        }[step]

    def text(self, step: TourStep, where: Where) -> str:
        """Return what a step says of the place it points at."""
        said = self._of_menu(step) if where is Where.MENU else self._of_place(where)
        return said.format(command=self._named(COMMAND[step]), shortcuts=self._named("shortcuts"))

    def number(self, number: int, total: int) -> str:
        """Return which of the steps this is."""
        locale = QLocale()
        return _("{number} of {total}").format(
            number=locale.toString(number), total=locale.toString(total)
        )

    def announced(self, step: TourStep, where: Where) -> tuple[str, ...]:
        """Return what is said aloud when a step comes, sentence by sentence."""
        way = _("{command} leads to this card.").format(command=self._named("next_pane"))
        return self.title(step), self.text(step, where), way

    def _of_place(self, where: Where) -> str:
        return {
            Where.CARD: _(
                "This card is one event. Open it: its page shows what each source says about "
                "it, in all the languages you read, side by side."
            ),
            Where.ROW: _(
                "This row is one event that several sources cover. Open it, then {command} "
                "shows what each of them says, in all the languages you read."
            ),
            Where.BESIDE: _(
                "Here is what your library holds about the same event and its background, in "
                "every language. Each card gives its reason."
            ),
            Where.BELOW: _(
                "Below the article is what your library holds about the same event and its "
                "background, in every language. Each card gives its reason."
            ),
        }[where]

    def _of_menu(self, step: TourStep) -> str:
        return {
            TourStep.STORY: _(
                "{command}, in this menu, shows what each source says about the event of an "
                "article, in all the languages you read."
            ),
            TourStep.RELATED: _(
                "{command}, in this menu, shows with each article what your library holds "
                "about the same event and its background, with the reasons."
            ),
            TourStep.COMMANDS: _(
                "{command} finds every command, list and setting. {shortcuts} lists all keys. "
                "Both are in this menu, and so is this tour."
            ),
        }[step]


@dataclass(frozen=True)
class TourSpot:
    """A part of a widget. `core` returns where it is in this, also after it was moved; `whole`,
    what is not to be covered either if there is room."""

    where: Where
    widget: QWidget
    core: Callable[[], QRect]
    whole: Callable[[], QRect] | None = None


def find_spots(window: MainWindow, step: TourStep, *, also_menu: bool) -> Iterator[TourSpot]:
    """Yield the spots of a step that are seen, the best first; its menu only if that will do."""
    yield from (spot for spot in _SPOTS[step](window) if is_seen(spot, window))
    menu = _of_menu(window, step)
    if menu is not None and (also_menu or step is TourStep.COMMANDS) and is_seen(menu, window):
        yield menu


def nowhere(window: MainWindow) -> TourSpot:
    """Return the spot of a step when nothing of what it speaks of is on screen, not even a menu."""
    return TourSpot(Where.MENU, window, QRect)


def is_seen(spot: TourSpot, window: QWidget) -> bool:
    """Whether what a spot is about is on screen."""
    return bool(seen(spot, window))


def seen(spot: TourSpot, window: QWidget) -> list[QRect]:
    """Return what of a spot is on screen, in the window: the whole, then its core."""
    if not isValid(spot.widget) or not spot.widget.isVisible():
        return []
    core = _in_window(spot.core(), spot.widget, window)
    if min(core.width(), core.height()) < LEAST:
        return []
    return [_in_window(spot.whole(), spot.widget, window), core] if spot.whole else [core]


def _in_window(place: QRect, widget: QWidget, window: QWidget) -> QRect:
    """Return what is seen of a place in a widget, in the window."""
    while widget is not window:
        place = place.intersected(widget.rect())
        above = widget.parentWidget()
        if above is None:
            return QRect()
        place.translate(widget.pos())
        widget = above
    return place.intersected(window.rect())


def focus_place(window: QWidget) -> QRect:
    """Return what of the window the keyboard is at: a row, a button, a field. What is larger than
    that, such as an article, is left out."""
    focus = window.focusWidget()
    if focus is None or not focus.isVisible():
        return QRect()
    place = focus.rect()
    if isinstance(focus, QAbstractItemView):
        place = focus.visualRect(focus.currentIndex())
        focus = focus.viewport()
    is_large = place.width() * place.height() > window.width() * window.height() // 4
    return QRect() if is_large else QRect(focus.mapTo(window, place.topLeft()), place.size())


def _none(_window: MainWindow) -> Iterator[TourSpot]:
    return iter(())


def _of_story(window: MainWindow) -> Iterator[TourSpot]:
    if window.front_page.isVisible():
        told = [card for card in window.front_page.cards if card.shown.card.is_story]
        for core in (_chips, _headline, _top):
            for card in told:
                whole = None if core is _top else partial(_words, card)
                yield TourSpot(Where.CARD, card, partial(core, card), whole)
    view, model = window.articles.view, window.articles.model
    for row in view.rows_on_screen() if view.isVisible() else ():
        head = model.head(row)
        if head and head.story and head.story.reports > 1:
            places = partial(_row_top, window, head.id), partial(_row, window, head.id)
            yield TourSpot(Where.ROW, view.viewport(), *places)


def _of_related(window: MainWindow) -> Iterator[TourSpot]:
    view = window.reading.view
    is_below = view.isAncestorOf(window.related)
    if window.related.cards:
        card = window.related.cards[0]
        where = Where.BELOW if is_below else Where.BESIDE
        yield TourSpot(where, card, partial(_top, card), card.rect)
        if is_below and window.is_article_open:
            yield TourSpot(Where.BELOW, view.viewport(), lambda: _foot(view.viewport().rect()))


def _of_menu(window: MainWindow, step: TourStep) -> TourSpot | None:
    """Return the title of the menu, or the button behind which it is where there is no room."""
    bar = window.menuBar()
    if bar.isNativeMenuBar() or not bar.isVisible():
        return None
    action = window.menus.menu(MENU[step]).menuAction()
    more = bar.findChild(QToolButton, "qt_menubar_ext_button")

    def place() -> QRect:
        title = bar.actionGeometry(action)
        is_behind = more is not None and more.isVisible() and not bar.rect().contains(title)
        if more is not None and (is_behind or title.isEmpty()):
            return more.geometry() if more.isVisible() else QRect()
        return title

    return TourSpot(Where.MENU, bar, place)


def _chips(card: EventCard) -> QRect:
    """Return the place of the languages of a card."""
    found = QRect()
    for chip in card.chips:
        found = found.united(chip.geometry())
    return found


def _headline(card: EventCard) -> QRect:
    return _strip(_words(card))


def _words(card: EventCard) -> QRect:
    """Return where the words of a card stand that its languages belong to: below its picture."""
    chips, laid = _chips(card), card.laid_out
    is_above = laid.picture is not None and laid.picture.bottom() <= chips.top()
    top = round(laid.picture.bottom()) if laid.picture is not None and is_above else 0
    return QRect(0, top, card.width(), max(laid.height, chips.bottom() + 1) - top)


def _top(card: QWidget) -> QRect:
    return _strip(card.rect())


def _row(window: MainWindow, article_id: int) -> QRect:
    """Return the place of a row, wherever the list has it now."""
    model, view = window.articles.model, window.articles.view
    row = model.row_of(article_id)
    return view.visualRect(model.index(row, 0)) if row >= 0 else QRect()


def _row_top(window: MainWindow, article_id: int) -> QRect:
    return _strip(_row(window, article_id))


def _strip(place: QRect) -> QRect:
    return QRect(place.topLeft(), QPoint(place.right(), place.top() + STRIP - 1))


def _foot(place: QRect) -> QRect:
    return QRect(QPoint(place.left(), place.bottom() - STRIP + 1), place.bottomRight())


_SPOTS = {TourStep.STORY: _of_story, TourStep.RELATED: _of_related, TourStep.COMMANDS: _none}
