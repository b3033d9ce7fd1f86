"""The story page: what came before, the event told in each language, what followed; its buttons,
and the menus of reports."""

from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget
from shiboken6 import isValid

from readerapp.background.idle_steps import OwnTurn
from readerapp.domain.articles import ArticleHead
from readerapp.domain.stories import Story, StoryTold, ToldSentence
from readerapp.domain.values import dataclass
from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import Wording
from readerapp.ui.story.building import StoryBuilder
from readerapp.ui.story.parts import StoryButtons, StoryCard, StorySection
from readerapp.ui.story.telling import TellingBuilder
from readerapp.ui.story.words import StoryWords
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.area_content import AreaContent
from readerapp.ui.widgets.article_menus import ActionsMenu, ArticleRequests
from readerapp.ui.widgets.card_menus import ARROWS, OneMenu, neighbour
from readerapp.ui.widgets.card_painter import never
from readerapp.ui.widgets.idle_building import IdleBuilding
from readerapp.ui.widgets.notice_focus import FocusArea
from readerapp.ui.widgets.paint_turn import PaintTurn
from readerapp.ui.widgets.plain_text import button_text
from readerapp.ui.widgets.slot_guard import guarded


@dataclass(frozen=True)
class StoryPlace:
    """Place on the page: the article of the card with the focus, and how far down it is (pixels).

    Without `pixels` the card has the focus only if it is seen from the top.
    """

    card: int
    pixels: int | None = None


WIDEST = 1180  # pixels the columns may take together
SIDE = 26
AT_ONCE = 3  # cards with which another story is shown, some 4 ms each; the others follow
AT_A_TIME = 1  # pieces made in a turn
Focus = Qt.FocusReason


@dataclass
class _Content:
    """What is being made, to be shown as soon as there is enough of it."""

    widget: QWidget
    margins: QVBoxLayout
    cards: list[StoryCard]
    at_once: float  # cards without which it is not shown


@guarded
class StoryPage(QWidget):
    """The story page, shown in the place of an article. Requests go out as signals. GUI thread.

    Arrow keys, Home, End and Tab go through the cards, Return opens one, Shift+F10 its menu, Esc
    goes back.
    """

    read_requested = Signal(bool)  # mark the whole story as read (True) or unread
    follow_requested = Signal(bool)  # follow the story (True), or no longer
    back_requested = Signal()
    label_clicked = Signal(int, str, QRect)  # article, what the label is about, its place
    details_requested = Signal(int)  # article of which nothing is labelled
    close_requested = Signal()  # something else takes its place
    reports_changed = Signal(object)  # Story: another one, or one with other reports, is on show

    def __init__(self, theme: Theme, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = wording
        self._words = StoryWords(wording)
        self._language = ""
        self._story: Story | None = None
        self._is_behind = False  # it shows nothing of that yet, or not as it is now
        self._titles: list[ArticleHead] = []  # as they are on show
        self._shown: Callable[[ArticleHead], ArticleHead] = lambda head: head
        self._dims: Callable[[ArticleHead], bool] = never
        self._margins: QVBoxLayout | None = None
        self.requests = StorySignals(self)
        self._articles = ArticleRequests(self)
        self.menus = OneMenu()
        self._told: StoryTold | None = None  # until it was read
        self._parts_column: QVBoxLayout | None = None
        self.cards: list[StoryCard] = []  # those that are made, in the order they are read
        self._coming: _Content | None = None  # until then what was there is on screen
        self._painting: PaintTurn | None = None
        self._building = IdleBuilding(AT_A_TIME, self)
        self._started_at: StoryPlace | None = None  # until the reader is there
        self._began_with = StoryPlace(0)
        self._takes_focus = True
        self._focus_before: QWidget | None = None  # what had it when the page was to start
        self._starting = QTimer(self, interval=0, singleShot=True)  # until it is laid out
        self._starting.timeout.connect(self._start_again)
        self._building.finished.connect(self._starting.start)
        self.buttons = StoryButtons(self)
        self.area = FocusArea(self)
        self._content = AreaContent(self.area)
        self._refilling = OwnTurn(self._fill, self)
        self._lay_out()
        self._fill()
        keep_translated(self, self._set_texts)
        self.buttons.back.clicked.connect(self.back_requested)
        self.buttons.read_requested.connect(self.read_requested)
        self.buttons.follow_requested.connect(self.follow_requested)

    def use_painting(self, painting: PaintTurn) -> None:
        """Have what stood in its place stay on screen until there is something on the page."""
        self._painting = painting

    @property
    def story(self) -> Story | None:
        """What is shown."""
        return self._story

    def use_actions(self, requests: ArticleRequests) -> None:
        """Have menus ask for what can be done with any article through these signals."""
        self._articles = requests

    @property
    def is_complete(self) -> bool:
        """Whether every card is there."""
        return self._building.is_over

    @property
    def focus_stop(self) -> QWidget:
        """What takes the focus: the first card, the page itself until there is one."""
        return self if self._is_behind or not self.cards else self.cards[0]

    # What is shown

    def show_story(self, story: Story) -> None:
        """Show a story; shown again with changes, it keeps its place and the focus.

        It is made piece by piece in idle moments, and shown once there are some cards of it, or all
        that were there before.
        """
        if story != self._story:
            before, self._story = self._story, story
            if before is None or before.ids != story.ids:
                self._told = None
                self.reports_changed.emit(story)
            self._fill(is_whole=before is not None and not set(before.ids).isdisjoint(story.ids))

    def show_told(self, told: StoryTold) -> None:
        """Show what the reports of the story on show say, below all else, when idle."""
        self._told = told
        column = self._parts_column
        if column is not None and self.is_complete:
            self._building.begin(self._telling(column, self._content.shown, self.cards), 0)

    def show_nothing(self) -> None:
        """Clear the page."""
        self._story = self._told = None
        self._fill()

    @property
    def place(self) -> StoryPlace:
        """Where the reader is."""
        return StoryPlace(self._focused_id(), self.area.verticalScrollBar().value())

    def start_at(
        self, article_id: int, pixels: int | None = None, *, takes_focus: bool = True
    ) -> None:
        """Go so far down, and put the focus on the card of an article.

        Without `pixels` it is the top, and the card has the focus if it is seen from there, else
        the first one: the heading comes first, and what has the focus is never out of sight. It
        stays where the reader puts it until the cards are there.
        """
        self._catch_up()
        self._started_at = StoryPlace(article_id, pixels)
        self._takes_focus, self._focus_before = takes_focus, self.window().focusWidget()
        if pixels:
            self._finish()
        if self._coming is None:
            self._start(self._started_at)
            self._starting.start()

    def went_elsewhere(self, before: QWidget | None) -> bool:
        """Whether the focus, which `before` had, is in another part of the window by now."""
        holder = self.window().focusWidget()
        if holder is None or holder in (self, before):
            return False
        return holder.isVisible() and not self.isAncestorOf(holder)

    def _start(self, place: StoryPlace) -> None:
        bar = self.area.verticalScrollBar()
        bar.setValue(place.pixels or 0)
        card = self._card_of(place.card)
        if self.cards and self._takes_focus and not self.went_elsewhere(self._focus_before):
            is_fit = card and (place.pixels is not None or self._is_seen(card))
            seen = card if card and is_fit else self.cards[0]
            seen.setFocus(Focus.OtherFocusReason)
        bar.setValue(place.pixels or 0)
        self._began_with = self.place

    def _start_again(self) -> None:
        """A page that was just shown, or just finished, knows only now where its cards are."""
        place = self._started_at
        if place is not None and self.is_complete:
            self._started_at = None
            if self.place == self._began_with:
                self._start(place)

    def _is_seen(self, card: StoryCard) -> bool:
        """Whether all of a card stands in what is shown of the page."""
        viewport = self.area.viewport()
        top = card.mapTo(viewport, QPoint(0, 0)).y()
        return top + card.height() <= viewport.height()

    # How it is shown

    def set_theme(self, theme: Theme) -> None:
        """Draw the page in other colours."""
        self._theme = theme
        if not self.is_complete:
            self._fill()  # what is still to come would have the colours of before
        for section in self.findChildren(StorySection):
            section.set_theme(theme)
        for card in self.findChildren(StoryCard):
            card.set_theme(theme)

    def lay_out_cards(self) -> Iterator[None]:
        """Lay the cards on screen out, one a step, so that painting them takes less."""
        seen = [each for each in self.cards if not each.visibleRegion().isEmpty()]
        for card in seen:
            if isValid(card):
                card.lay_out()
                yield

    def set_language(self, language: str) -> None:
        """Set the texts of the page in another interface language, keeping the place."""
        self._language = language
        self._fill()

    def use_dimming(self, dims: Callable[[ArticleHead], bool]) -> None:
        """Draw reports that `dims` says so of in less ink; called again when it would say so of
        others."""
        self._dims = dims
        for card in self.cards:
            card.update()

    def use_titles(self, shown: Callable[[ArticleHead], ArticleHead]) -> None:
        """Show articles as `shown` returns them; `repaint_titles` when it would return others."""
        self._shown = shown

    def repaint_titles(self) -> None:
        """Make the cards anew where a title has changed; place and focus stay."""
        if self._story is not None and self.isVisible() and self._titles != self._titles_now():
            self._fill()

    def _titles_now(self) -> list[ArticleHead]:
        return [self._shown(head) for head in _heads(self._story)] if self._story else []

    # Events

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._story is not None:
            self._refilling.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._coming is not None and not self.isVisible():  # a minimised window goes on
            self._stop_coming()
            self._is_behind = True
            if self._painting is not None:
                self._painting.release(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._centre()

    # Building

    def _lay_out(self) -> None:
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # one width
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its cards take the focus
        self.area.viewport().setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.buttons)
        layout.addWidget(self.area, 1)

    def _set_texts(self) -> None:
        self.setAccessibleName(_("Story"))
        if self._story is not None:
            self._refilling.start()  # in a turn of its own, and once with `set_language`

    def _catch_up(self) -> None:
        """Show what came while nobody saw the page, and nothing of before."""
        if not self._is_behind:
            return
        self.cards, self._margins = [], None
        self._content.show(self._content.new())
        if self._painting is not None:
            self._painting.hold(self)
        self._make(is_whole=False)

    def _fill(self, *, is_whole: bool = True) -> None:
        """Make everything anew: at once if `is_whole`, else what is not on screen bit by bit. While
        another page stands in its place that waits: its width is known once it is shown."""
        if self._story is not None and not self.isVisible() and self.window().isVisible():
            self._is_behind = True
        else:
            self._make(is_whole=is_whole and bool(self.cards))

    def _make(self, *, is_whole: bool) -> None:
        """Begin to make everything anew; what is on screen stays there until it is shown."""
        self._is_behind = False
        self._refilling.stop()
        self._parts_column = None
        self._titles = self._titles_now()
        self._stop_coming()
        self.buttons.show_story(self._story)
        content = self._content.new()
        margins = QVBoxLayout(content)
        margins.setSpacing(0)
        parts = QVBoxLayout()
        margins.addLayout(parts)
        margins.addStretch()
        self._coming = _Content(content, margins, [], float("inf") if is_whole else AT_ONCE)
        if self._story is None:
            self._present(self._coming)
        else:
            self._building.begin(self._pieces(self._coming, parts, self._story), 0)

    def _pieces(self, coming: _Content, column: QVBoxLayout, story: Story) -> Iterator[None]:
        """Make everything, a piece in each step, and show it in a step of its own."""
        for __ in self._parts(coming, column, story):
            yield
            if coming is self._coming and len(coming.cards) >= coming.at_once:
                self._present(coming)
                yield
        if coming is self._coming:
            self._present(coming)

    def _stop_coming(self) -> None:
        """Let go of what was made and is not shown yet."""
        self._building.stop()
        if self._coming is not None:
            self._coming.widget.deleteLater()
        self._coming = None

    def _present(self, coming: _Content) -> None:
        """Show what was made instead of what is there; place and focus stay."""
        self._coming = None
        bar = self.area.verticalScrollBar()
        place, focused = bar.value(), self._focused()
        self.cards, self._margins = coming.cards, coming.margins
        self._centre()
        self._content.show(coming.widget)
        bar.setValue(place)
        if focused and self.cards:
            number, article_id = focused
            nearest = self.cards[min(number, len(self.cards) - 1)]
            same = nearest if nearest.article_id == article_id else self._card_of(article_id)
            (same or nearest).setFocus(Focus.OtherFocusReason)
            bar.setValue(place)  # what takes the focus is scrolled to
        if self._started_at is not None:
            self._start(self._started_at)
        if self._painting is not None:
            self._painting.release(self)

    def _parts(self, coming: _Content, column: QVBoxLayout, story: Story) -> Iterator[None]:
        """Add everything in the order in which it is read, a piece in each step."""
        builder = StoryBuilder(
            story, self._theme, self._wording, self._words, self._language,
            self._connect, self._connect_told, self._shown, self._dims,
        )  # fmt: skip
        builder.cards = coming.cards
        column.setSpacing(0)
        column.addWidget(builder.title())
        column.addSpacing(6)
        column.addWidget(builder.facts())
        column.addSpacing(26)
        yield
        yield from builder.sections(column, coming.widget)
        self._parts_column = column
        yield from self._telling(column, coming.widget, coming.cards)

    def _telling(
        self, column: QVBoxLayout, content: QWidget, cards: list[StoryCard]
    ) -> Iterator[None]:
        """Add what the reports say, a piece in each step."""
        if self._story is None or self._told is None:
            return
        builder = TellingBuilder(
            self._story, self._told, self._theme, self._words, self._language, self._connect_told,
            content,
        )  # fmt: skip
        yield from builder.sections(column, cards)

    def _finish(self) -> None:
        """Make everything that is still to come."""
        if not self.is_complete:
            self._building.finish()
            self._content.lay_out()

    def _connect(self, card: StoryCard) -> None:
        card.clicked.connect(lambda: self.requests.opened.emit(card.article_id))
        card.menu_requested.connect(lambda place: self._open_menu(card.article_id, place))
        card.move_requested.connect(lambda key: self._move(card, key))
        card.focused.connect(lambda: self.area.ensureWidgetVisible(card, 0, 24))
        card.label_clicked.connect(partial(self.label_clicked.emit, card.article_id))
        card.details_requested.connect(partial(self.details_requested.emit, card.article_id))

    def _connect_told(self, card: StoryCard) -> None:
        card.clicked.connect(lambda: self.requests.place_requested.emit(card.told[0][0]))
        card.menu_requested.connect(
            lambda place: self.menus.open(SentenceMenu(card.told, self.requests, self), place)
        )
        card.move_requested.connect(lambda key: self._move(card, key))
        card.focused.connect(lambda: self.area.ensureWidgetVisible(card, 0, 24))

    def _open_menu(self, article_id: int, place: QPoint) -> None:
        found = find_report(self._story, article_id) if self._story else None
        if found:
            self.menus.open(ReportMenu(*found, self.requests, self._articles, self), place)

    def _centre(self) -> None:
        side = max(SIDE, (self.width() - WIDEST) // 2)
        if self._margins is not None:
            self._margins.setContentsMargins(side, 18, side, 34)

    # Moving

    def _move(self, card: StoryCard, key: Qt.Key) -> None:
        self._finish()
        if card not in self.cards:  # another one took its place
            card = self._card_of(card.article_id) or self.cards[0]
        current = self.cards.index(card)
        target = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self.cards) - 1}.get(key, current)
        if key in ARROWS:
            target = neighbour([self._place(each) for each in self.cards], current, key)
        self.cards[target].setFocus(Focus.OtherFocusReason)

    def _place(self, card: StoryCard) -> QRect:
        return QRect(card.mapTo(self, QPoint()), card.size())

    def _card_of(self, article_id: int) -> StoryCard | None:
        """The card of an article, else of a sentence in it."""
        found = (card for card in self.cards if card.article_id == article_id)
        return min(found, key=lambda card: bool(card.told), default=None)

    def _focused_id(self) -> int:
        return found[1] if (found := self._focused()) else 0

    def _focused(self) -> tuple[int, int] | None:
        """Number and article of the card that has the focus, or whose dots have it."""
        holder = self.window().focusWidget()  # also while a menu is open over the window
        for number, card in enumerate(self.cards):
            if holder and (holder is card or card.isAncestorOf(holder)):
                return number, card.article_id
        return None


def _heads(story: Story) -> list[ArticleHead]:
    parts = (story.before, story.event, story.after, story.undated)
    return [report.head for part in parts for report in part]


class ReportPlace(Enum):
    """Place of a report in its story, which decides the actions of its menu."""

    ALONE = "alone"  # the only report of the event
    EVENT = "event"  # one of several
    AROUND = "around"  # before the event, or after it


def find_report(story: Story, article_id: int) -> tuple[ArticleHead, ReportPlace] | None:
    """Return a report of the page and where it stands; None when it is not on the page."""
    event = ReportPlace.EVENT if len(story.event) > 1 else ReportPlace.ALONE
    parts = ((story.event, event), (story.around, ReportPlace.AROUND))
    found = ((r.head, place) for part, place in parts for r in part if r.head.id == article_id)
    return next(found, None)


class StorySignals(QObject):
    """Signals of the story page's cards and menus."""

    opened = Signal(int)
    split_requested = Signal(int)  # out of the story of the event
    merge_requested = Signal(int)  # with the story of the event
    place_requested = Signal(object)  # ToldSentence: open its article there


class ReportMenu(ActionsMenu):
    """Context menu of a report and its part in the story, made for each use."""

    def __init__(
        self,
        head: ArticleHead,
        place: ReportPlace,
        ask: StorySignals,
        articles: ArticleRequests,
        parent: QWidget,
    ) -> None:
        super().__init__(head, articles, parent)
        self.add_opening(ask.opened.emit)
        self.addSeparator()
        self.add_marks()
        self.add_translation()
        self.addSeparator()
        self.add_sharing()
        if place is not ReportPlace.ALONE:
            self.addSeparator()
        if place is ReportPlace.EVENT:
            self._add(_("Not This Stor&y"), partial(ask.split_requested.emit, head.id))
        elif place is ReportPlace.AROUND:
            self._add(_("Same Stor&y"), partial(ask.merge_requested.emit, head.id))
        self.addSeparator()
        self.add_end()


class SentenceMenu(QMenu):
    """Context menu of a sentence that stands in one report or in several, made for each use."""

    def __init__(
        self, found: Sequence[tuple[ToldSentence, str]], ask: StorySignals, parent: QWidget
    ) -> None:
        super().__init__(parent)
        for told, paper in found:
            text = _("Show in “{paper}”").format(paper=paper)
            self.addAction(button_text(text), partial(ask.place_requested.emit, told))
