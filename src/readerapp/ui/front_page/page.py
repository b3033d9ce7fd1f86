"""The front page: head, cards in columns, true end; keys, requests and the menu of a card."""

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QVBoxLayout, QWidget

from readerapp.background.idle_steps import OwnTurn
from readerapp.domain.articles import ArticleHead
from readerapp.domain.errors import Reason
from readerapp.domain.front_page import Edition, EditionNews, FrontCard, with_titles
from readerapp.messages import _, pgettext
from readerapp.ui.front_page.body import FrontBody
from readerapp.ui.front_page.card import CardLook, CardShown
from readerapp.ui.front_page.card_button import BesideButton, EventCard, Thumbnail
from readerapp.ui.front_page.columns import FrontPlace
from readerapp.ui.front_page.keys import PageKeys, PageMoves
from readerapp.ui.front_page.parts import FrontEnd, FrontHead, FrontNote
from readerapp.ui.front_page.screen import PageScreen
from readerapp.ui.front_page.words import Blocked, FrontWords
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import Wording
from readerapp.ui.shell.first_paint import paint_awaited_cards
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.article_menus import (
    LabelMenu,
    LabelRequests,
    MuteMenu,
    MuteRequests,
    ShareMenu,
    read_text,
    star_text,
)
from readerapp.ui.widgets.card_menus import MOVES, OneMenu, below
from readerapp.ui.widgets.card_painter import never
from readerapp.ui.widgets.empty_state import EmptyState
from readerapp.ui.widgets.notice_focus import FocusArea
from readerapp.ui.widgets.paint_turn import PaintTurn
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import scaled_font

PICTURES_AFTER = 30  # ms without a change of width or place: text comes first
AWAITED = 300  # ms for which cards that are to give way are not shown
TOGETHER = 16  # ms in which pictures arrive that are then shown together
Focus = Qt.FocusReason
Key = Qt.Key


@guarded
class FrontPage(QWidget):
    """The front page, in the room of list, article and sidebar. Requests go out as signals.

    Arrow keys, Home and End go through the cards, Return opens; all other keys are those of
    `PageKeys`. GUI thread.
    """

    label_clicked = Signal(int, str, QRect)  # article, what the label is about, its place
    details_requested = Signal(int)  # article of which nothing is labelled

    def __init__(
        self,
        theme: Theme,
        wording: Wording,
        thumbnail: Thumbnail,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = wording
        self._thumbnail = thumbnail
        self._language = ""
        self._letters = 0  # pixels of the text size that the cards have
        self._day = self._wording.today()  # when its texts were made
        self._edition: Edition | None = None
        self._shown: Callable[[ArticleHead], ArticleHead] = lambda head: head
        self._dims: Callable[[ArticleHead], bool] = never
        self._is_compact = False
        self._is_first_awaited = True  # as the page was left: a start paints it so, too
        self._is_behind = False  # the cards show another edition, or none yet
        self._is_renewal_due = False  # the cards show another language, font or day
        self._painting: PaintTurn | None = None
        self._catching_up = OwnTurn(self._catch_up, self)
        self.words = FrontWords(wording)
        self.requests = FrontSignals(self)
        self.menus = OneMenu()
        self.head = FrontHead(self.words, self)
        self.note = FrontNote(self.words)
        self.end = FrontEnd(self.words)
        self.unreached = EmptyState(self, letters=1.9)
        self._unreached: Reason | None = None
        self.area = FocusArea(self)
        screen = PageScreen(self.area, self)
        self.body = FrontBody(screen, self._make_card, self._look(), self.note, self.end)
        self.moves = PageMoves(self, self.area, self.body, self.end)
        self.keys = PageKeys(self)
        self._pictures = QTimer(self, singleShot=True, interval=PICTURES_AFTER)
        self._pictures.timeout.connect(self._want_pictures)
        self._arrivals = QTimer(self, singleShot=True, interval=TOGETHER)
        self._arrivals.timeout.connect(self._want_pictures)
        self._awaiting = QTimer(self, singleShot=True, interval=AWAITED)
        self._awaiting.timeout.connect(self._end_awaiting)
        self._lay_out()
        keep_translated(self, self._set_texts)
        app = cast("QApplication", QApplication.instance())
        app.focusWindowChanged.connect(self._be_of_today)
        self.body.planned.connect(self._align_head)
        self.body.planned.connect(self._end_holding)
        self.body.placed.connect(self.pictures_arrived)  # far below, it is no movement
        self.body.focus_lost.connect(self.take_focus)
        bar = self.area.verticalScrollBar()
        bar.valueChanged.connect(self._pictures.start)
        bar.rangeChanged.connect(lambda _least, most: bar.setEnabled(most > 0))
        self.requests.why_requested.connect(self.show_why)

    def _lay_out(self) -> None:
        self.setObjectName("frontPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # where it has no card to take the focus
        area = self.area
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # one width for all
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(self.body)
        self.body.setAutoFillBackground(False)
        line = QFrame(self)
        line.setObjectName("frontRule")
        line.setFixedHeight(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(line)
        layout.addWidget(area, 1)
        layout.addWidget(self.unreached, 1)
        self.unreached.hide()

    def use_painting(self, painting: PaintTurn) -> None:
        """Have what stood in its place stay on screen until the cards show what they are to."""
        self._painting = painting

    def _end_holding(self) -> None:
        if self._painting is not None:
            self._painting.release(self)

    # What is shown

    @property
    def edition(self) -> Edition | None:
        """What is shown."""
        return self._edition

    @property
    def cards(self) -> list[EventCard]:
        """The cards that have a place, in the order of the page."""
        return self.body.cards

    @property
    def focused_article(self) -> int:
        """The article of the card, or of the line beside one, that has the focus; 0 where none
        has."""
        holder, card = self.window().focusWidget(), self.body.focused
        if isinstance(holder, BesideButton):
            return holder.line.head.id
        return card.article_id if card else 0

    def await_edition(self) -> None:
        """Show no cards until an edition is given, which is most likely another one: those of the
        one before would flash, and laying them out would take the time that the next one needs."""
        self.body.hide()
        self._awaiting.start()

    def end_waiting(self) -> None:
        """Show no place of cards any more: the first edition is there, or cannot be read."""
        if self._is_first_awaited:
            self._is_first_awaited = False
            self.update()

    def _end_awaiting(self) -> None:
        self._awaiting.stop()
        self.body.show()
        if self.isVisible():
            self.body.go_on()

    def show_edition(self, edition: Edition) -> None:
        """Show an edition; of the one that is on show, nothing on screen moves."""
        if edition == self._edition:
            self._end_awaiting()
            self._be_of_today()
            return
        is_other = self._edition is None or edition.id != self._edition.id
        had_focus = self.body.focused is not None or self.hasFocus()
        self._edition = edition
        self.end_waiting()
        if is_other:
            self.head.show_news(EditionNews())
            self.head.show_edition(edition)
        else:
            self._change_head(partial(self.head.show_edition, edition))
        self.note.show_note(self.words.note(edition))
        self.end.show_edition(edition)
        self._is_behind = True
        self._is_renewal_due |= self._is_of_another_day and not is_other
        self._day = self._wording.today()
        self._catch_up()
        self._end_awaiting()
        self._show_if_unreached()
        if had_focus and self.body.focused is None:
            self.take_focus()
        self._pictures.start()

    def show_news(self, news: EditionNews) -> None:
        """Tell what arrived since the edition was made; no card moves on screen."""
        self._change_head(partial(self.head.show_news, news))

    def show_blocked(self, blocked: Blocked | None) -> None:
        """Tell when a refresh could reach nothing, and why; None once one can again. No card
        moves."""
        self._change_head(partial(self.head.show_blocked, blocked))

    def show_comparing(self, done: int, total: int) -> None:
        """Tell how many articles are compared, as the navigation does; total 0: none wait. No card
        moves."""
        self._change_head(partial(self.head.show_comparing, done, total))

    def show_unreached(self, why: Reason | None) -> None:
        """Say in large that no source answered, and what there is to do, as long as nothing has
        ever arrived; None once one did."""
        self._unreached = why
        self._show_if_unreached()

    def _show_if_unreached(self) -> None:
        why, edition = self._unreached, self._edition
        is_so = why is not None and edition is not None and not edition.id
        if is_so and why is not None:
            title, text = self.words.unreached(why)
            self.unreached.show_message(title, text, _("Try Again"), _("Look around with samples"))
        self.unreached.setVisible(is_so)
        self.area.setVisible(not is_so)

    def _change_head(self, change: Callable[[], object]) -> None:
        """Have the head show something else; the page scrolls as far as it gets higher."""
        bar, height = self.area.verticalScrollBar(), self.head.height()
        before = bar.value()
        change()
        if self.isVisible():
            for layout in (self.head.row_layout, self.head.layout(), self.layout()):
                if layout is not None:
                    layout.activate()
            bar.setValue(before + self.head.height() - height)

    def use_titles(self, shown: Callable[[ArticleHead], ArticleHead]) -> None:
        """Show articles as `shown` returns them; `repaint_titles` when it would return others."""
        self._shown = shown

    def repaint_titles(self) -> None:
        """Show other titles; the place and the focus stay."""
        self._is_behind = True
        self._catch_up()

    def pictures_arrived(self) -> None:
        """Show pictures that were on their way: each soon, however many are still to come, and
        while cards below come to their places."""
        is_moving = self._pictures.isActive()  # then they are shown when it has come to rest
        if self.isVisible() and not is_moving and not self._arrivals.isActive():
            self._arrivals.start()

    @property
    def focus_stop(self) -> QWidget:
        """What takes the focus: the first card on screen, without any the page itself."""
        return self.moves.focus_stop

    def take_focus(self) -> None:
        """Put the focus on the page; the first key for moving goes to the first card on screen."""
        self.setFocus(Focus.OtherFocusReason)

    # Where the reader is

    @property
    def place(self) -> FrontPlace | None:
        """The card and its place on screen, to be gone to later; None at the top."""
        return self.body.place if self.body.shows(self._edition) else None

    def go_to(self, place: FrontPlace) -> bool:
        """Show a card at the place on screen where it was; whether it is on the page, and seen."""
        self._catch_up()
        return not self._awaiting.isActive() and self.body.go_to(place)

    def go_to_top(self) -> None:
        """Show the first cards; the focus goes to the first of them if it is on a card."""
        self._catch_up()
        has_focus = self.body.focused is not None
        self.area.verticalScrollBar().setValue(0)
        if has_focus:
            self.moves.move(Key.Key_Home)

    # How it is shown

    def set_theme(self, theme: Theme) -> None:
        """Draw the page in other colours."""
        self._theme = theme
        self.body.recolour(theme)
        if self.body.is_renewed:
            self._is_renewal_due = True
            self._catch_up()

    def use_dimming(self, dims: Callable[[ArticleHead], bool]) -> None:
        """Draw cards of some articles in less ink; `repaint_cards` when these are others."""
        self._dims = dims
        self._is_behind = True
        self._catching_up.start()

    def use_density(self, *, is_compact: bool) -> None:
        """Show headlines before pictures, so that more stories are seen, or large pictures."""
        if is_compact != self._is_compact:
            self._is_compact = is_compact
            self._is_renewal_due = True
            self._catch_up()

    def repaint_cards(self) -> None:
        """Draw every card again."""
        for card in self.cards:
            card.update()

    def set_language(self, language: str) -> None:
        """Word and measure the page in another interface language, keeping the place."""
        self._language = language
        self._renew()

    def _look(self) -> CardLook:
        return CardLook(self._theme, self._language, dims=self._dims, is_compact=self._is_compact)

    def _renew(self) -> None:
        for part in (self.head, self.note, self.end):
            part.set_language(self._language)
        self.note.show_note(self.words.note(self._edition) if self._edition else "")
        self._letters = scaled_font(self._language, 1.0).pixelSize()
        self._day = self._wording.today()
        self._is_renewal_due = True
        self._catch_up()

    def _catch_up(self) -> None:
        """Have the cards show what they are to show, unless nobody sees them: that can wait."""
        self._catching_up.stop()
        if self._edition is None or not self.isVisible():
            self._end_holding()
            return
        edition = with_titles(self._edition, self._shown)
        is_behind, self._is_behind = self._is_behind, False
        is_renewal_due, self._is_renewal_due = self._is_renewal_due, False
        if is_renewal_due or (is_behind and self.body.is_renewed):
            self.body.renew(edition, self._headings(edition), self._look(), self._letters)
        elif is_behind:
            self.body.show_edition(edition, self._headings(edition), self._look())
        self.body.go_on()
        if not self.body.is_behind:
            self._end_holding()
        self._pictures.start()

    def _headings(self, edition: Edition) -> list[str]:
        return [self.words.section(section) for section in edition.sections]

    def _set_texts(self) -> None:
        self.setAccessibleName(_("Front Page"))
        self._show_if_unreached()

    @property
    def is_current(self) -> bool:
        """Whether the cards show what they are to show, or nobody sees them."""
        return not (self._catching_up.is_active or self.body.is_behind)

    @property
    def is_settled(self) -> bool:
        """Whether the pictures on screen were asked for."""
        return self.is_current and not (self._pictures.isActive() or self._arrivals.isActive())

    def _want_pictures(self) -> None:
        if self.isVisible():  # else when it is shown
            self.body.want_pictures(self._thumbnail)

    def _align_head(self, side: int) -> None:
        self.head.set_sides(side, side + self.width() - self.body.width())

    # Cards

    def _make_card(self, shown: CardShown, look: CardLook) -> EventCard:
        card = EventCard(shown, look, self.words, self._wording, self.body)
        card.clicked.connect(lambda: self.open_card(card))
        card.menu_requested.connect(partial(self._open_menu, card))
        card.move_requested.connect(self.moves.move)
        card.language_chosen.connect(self.requests.article_requested)
        card.beside_chosen.connect(self._open_beside)
        card.focused.connect(self.body.reveal)
        card.label_clicked.connect(partial(self._tell_of_label, card))
        card.details_requested.connect(lambda: self.details_requested.emit(card.article_id))
        return card

    def open_card(self, card: EventCard) -> None:
        """Open the story of a card, or its article when nobody else tells it."""
        shown = card.shown.card
        ask = self.requests
        (ask.story_requested if shown.is_story else ask.article_requested).emit(shown.head.id)

    def _open_beside(self, article_id: int) -> None:
        lines = [line for card in self.cards for line in card.shown.card.beside]
        is_story = any(line.head.id == article_id and line.reports > 1 for line in lines)
        ask = self.requests
        (ask.story_requested if is_story else ask.article_requested).emit(article_id)

    def _tell_of_label(self, card: EventCard, about: str, place: QRect) -> None:
        self.label_clicked.emit(card.label_owner(about), about, place)

    def _open_menu(self, card: EventCard, place: QPoint) -> None:
        self.menus.open(FrontMenu(card.shown.card, self.requests, self), place)

    def show_why(self, card: FrontCard) -> None:
        """Show why a card stands where it does."""
        # Here, because the first cards do without.
        from readerapp.ui.front_page.why import WhyPopup, WhyWords

        shown = next((each for each in self.cards if each.article_id == card.head.id), None)
        words = WhyWords()
        said, details = partial(words.summary, card), partial(words.details, card)
        popup = WhyPopup(lambda: _("Why Here?"), said, details, self._language, self)
        popup.close_by(self.keys.commands.keys("front_page.why"))
        popup.open_at(below(shown.more) if shown else self.mapToGlobal(QPoint()))

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.be_current()
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not (is_plain and self._go_on_cards(Key(event.key()))):
            super().keyPressEvent(event)

    def be_current(self) -> None:
        """Show now what is to be shown: a key means what the page is about to show."""
        if self._catching_up.is_active:
            self._catch_up()

    def _go_on_cards(self, key: Qt.Key) -> bool:
        """Where no card has the focus, give it to the first one; whether a key asks for that."""
        if key not in MOVES or self.body.focused is not None:
            return False
        if self.cards:
            self.focus_stop.setFocus(Focus.TabFocusReason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_first_awaited:
            painter = QPainter(self)
            paint_awaited_cards(painter, self.rect(), QColor(self._theme.rule))
            painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._has_other_letters:
            self._renew()

    @property
    def _is_of_another_day(self) -> bool:
        """Whether what it calls today is not today any more."""
        return self._day != self._wording.today()

    def _be_of_today(self, *_window: object) -> None:
        """Name days anew, after a night in which the window was open."""
        if self._is_of_another_day:
            self._renew()

    @property
    def _has_other_letters(self) -> bool:
        """Whether the text size is another one: a style sheet that comes changes none."""
        return scaled_font(self._language, 1.0).pixelSize() != self._letters

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._painting is not None:
            self._painting.hold(self)
        self._catching_up.start()  # what shows the page has cost enough

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._end_holding()
        if self.body.is_renewed and not self.isVisible():  # a minimised window goes on
            self.body.stop_renewal()
            self._is_renewal_due = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.body.isVisible():  # pictures fit the height, too
            self.body.go_on()
        self._pictures.start()


class FrontSignals(QObject):
    """Signals of the front page's cards, keys and menus."""

    story_requested = Signal(int)  # article id: the story page of its story
    article_requested = Signal(int)
    browser_requested = Signal(str)
    address_copied = Signal(str)
    star_toggled = Signal(object)  # ArticleHead as it is on show
    read_toggled = Signal(object)  # FrontCard as it is on show
    follow_requested = Signal(int, bool)  # article id, on or off
    less_requested = Signal(int, bool)
    why_requested = Signal(object)  # FrontCard
    share_requested = Signal(object, object)  # ids, ShareKind

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mutes = MuteRequests(self)
        self.labels = LabelRequests(self)


class FrontMenu(QMenu):
    """Context menu of a card, made for each use."""

    def __init__(self, card: FrontCard, ask: FrontSignals, parent: QWidget) -> None:
        # Here, because the cards are shown before any menu, and without what reads articles.
        from readerapp.rendering.links import safe_link

        super().__init__(parent)
        head = card.head
        has_link = bool(safe_link(head.url))
        if card.is_story:
            self._add(_("Open S&tory"), lambda: ask.story_requested.emit(head.id))
        self._add(_("&Open Article"), lambda: ask.article_requested.emit(head.id))
        browser = self._add(
            pgettext("menu of an article", "Open in &Browser"),
            lambda: ask.browser_requested.emit(head.url),
        )
        browser.setEnabled(has_link)
        self.addSeparator()
        read, star = read_text(not card.unread), star_text(head.is_starred)
        self._add(read, lambda: ask.read_toggled.emit(card))
        self._add(star, lambda: ask.star_toggled.emit(head))
        self.addSeparator()
        follow = self._add(
            _("&Follow"), lambda: ask.follow_requested.emit(head.id, not card.is_followed)
        )
        follow.setCheckable(True)
        follow.setChecked(card.is_followed)
        is_less = card.ranked is not None and card.ranked.is_less_wanted
        less = self._add(_("&Less of This"), lambda: ask.less_requested.emit(head.id, not is_less))
        less.setCheckable(True)
        less.setChecked(is_less)
        self.addMenu(MuteMenu(head, ask.mutes, self))
        self.addMenu(LabelMenu(head, ask.labels, self))
        self._add(_("&Why Here?"), lambda: ask.why_requested.emit(card))
        self.addSeparator()
        copy = self._add(
            pgettext("menu of an article", "&Copy Address"),
            lambda: ask.address_copied.emit(head.url),
        )
        copy.setEnabled(bool(head.url))
        share = ShareMenu(self)
        share.chosen.connect(lambda kind: ask.share_requested.emit((head.id,), kind))
        self.addMenu(share)

    def _add(self, text: str, act: Callable[[], object]) -> QAction:
        action = self.addAction(text)
        action.triggered.connect(lambda _checked=False: act())
        return action
