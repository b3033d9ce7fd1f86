"""The sidebar of related stories: cards under headings, what it says and folds beside them, and
menus."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from enum import Enum, auto
from functools import partial
from itertools import groupby
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.articles import (
    ArticleHead,
    ComputedRelative,
    Relatives,
    StatedRelative,
    UncomparedLanguage,
    is_own,
)
from readerapp.domain.labels import UNDETERMINED
from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import Wording, counted, isolate, translated_language
from readerapp.ui.related.card import (
    ArticleMenu,
    CardMenu,
    CardText,
    CardWords,
    RelatedCard,
    RelatedSignals,
)
from readerapp.ui.related.languages import (
    LanguageButton,
    LanguageMenu,
    Languages,
    language_of,
    languages_of,
    narrowed,
)
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.area_content import AreaContent
from readerapp.ui.widgets.article_menus import ArticleRequests
from readerapp.ui.widgets.card_menus import SIDE, OneMenu, moves
from readerapp.ui.widgets.card_painter import never
from readerapp.ui.widgets.idle_building import IdleBuilding
from readerapp.ui.widgets.plain_text import text_label
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import scaled_font

CardPicture = Callable[[int, int, QSize], QPixmap | None]  # article id, position, pixels

PICTURE = QSize(240, 126)

MARGIN = 14  # pixels beside the cards

NOTHING = Relatives((), (), pending=False)

SHOWN = 12  # stories found on this computer, unasked; more is a list, not a glance
SPACING = 9  # pixels between cards

# Cards made at once, which is more than a screen of them, and whenever nothing else is to be done.
# One takes 1 to 2 ms, and the article beside them is on its way.
AT_ONCE, AT_A_TIME = 6, 2

TITLE_WIDTH = 124  # pixels: what the button leaves of the narrowest sidebar


class _Fold(Enum):
    """What a button shows."""

    FOREIGN = auto()  # what is sure, in languages that are not the reader's
    REST = auto()  # what is less sure, and what is too much at once


@guarded
class RelatedPane(QScrollArea):
    """The sidebar: shows the relatives of one article, emits which card was chosen."""

    article_chosen = Signal(int)
    languages_chosen = Signal(object)  # Languages
    label_clicked = Signal(int, str, QRect)  # article, what the label is about, its place
    details_requested = Signal(int)  # article of which nothing is labelled
    content_changed = Signal()  # what it holds may have another height

    def __init__(self, theme: Theme, picture: CardPicture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = picture
        self._wording = Wording()
        self._words = CardWords(self._wording)
        self._unfolded: set[_Fold] = set()  # kept while the window is open
        self._language = ""
        self._relatives: Relatives | None = None
        self._hides: Callable[[ArticleHead], bool] = never
        self._dims: Callable[[ArticleHead], bool] = never
        self._languages: Languages = ()
        self.requests = RelatedSignals(self)
        self.requests.article_chosen.connect(self.article_chosen)
        self._articles = ArticleRequests(self)
        self.menus = OneMenu()
        self.cards: list[RelatedCard] = []
        self.folds: dict[_Fold, FoldButton] = {}
        self._waiting: list[tuple[RelatedCard, int]] = []
        self._building = IdleBuilding(AT_A_TIME, self)
        self._content = AreaContent(self)
        self.setObjectName("related")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # one width
        bar = self.verticalScrollBar()
        bar.setEnabled(False)  # nothing is seen of one that has nothing to scroll
        bar.rangeChanged.connect(lambda _least, most: bar.setEnabled(most > 0))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its cards take the focus
        self._fill()
        keep_translated(self, self._set_texts)

    def use_actions(self, requests: ArticleRequests) -> None:
        """Have menus ask for what can be done with any article through these signals."""
        self._articles = requests

    @property
    def fold(self) -> "FoldButton | None":
        """The button that shows what is less sure, and what is too much at once."""
        return self.folds.get(_Fold.REST)

    @property
    def relatives(self) -> Relatives | None:
        """What is shown, None when no article is open."""
        return self._relatives

    @property
    def is_filled(self) -> bool:
        """Whether all that is to be shown is there."""
        return self._building.is_over

    def show_relatives(self, relatives: Relatives | None) -> None:
        """Show what stands beside an article; None when no article is open.

        Place and focus stay when it is the article that was shown before.
        """
        if relatives == self._relatives and relatives is not None:
            return
        before, self._relatives = self._relatives, relatives
        is_same = before and relatives and before.article_id == relatives.article_id
        self._refill(keeps_place=bool(is_same))

    def set_theme(self, theme: Theme) -> None:
        """Draw the cards in other colours; place and focus stay."""
        self._theme = theme
        for card in self.cards:
            card.set_theme(theme)

    def set_language(self, language: str) -> None:
        """Set the texts of the cards in another interface language, keeping the place."""
        self._language = language
        self._refill()

    def set_languages(self, languages: Languages) -> None:
        """Show only related stories in these languages; () shows all."""
        self._languages = languages
        self._refill()

    def use_labels(
        self, hides: Callable[[ArticleHead], bool], dims: Callable[[ArticleHead], bool]
    ) -> None:
        """Leave out articles that `hides` says so of, because of their labels, and count them; draw
        those that `dims` says so of in less ink."""
        self._hides, self._dims = hides, dims
        self._refill()

    def use_titles(self, shown: Callable[[ArticleHead], ArticleHead]) -> None:
        """Show articles as `shown` returns them; `repaint_titles` when it would return others."""
        self._words.shown = shown

    def repaint_titles(self) -> None:
        """Make the cards anew where a title has changed; place and focus stay."""
        found = self._relatives or NOTHING
        heads = [*(each.head for each in found.stated), *(each.head for each in found.computed)]
        shown = {head.id: self._words.shown(head) for head in heads}
        if any(card.text_shown.head != shown.get(card.article_id) for card in self.cards):
            self._refill()

    def pictures_arrived(self) -> None:
        """Show pictures that have been decoded meanwhile."""
        waiting, self._waiting = self._waiting, []
        for card, position in waiting:
            self._set_picture(card, position)

    def _set_texts(self) -> None:
        self.setAccessibleName(_("Related articles"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of what Qt tells of the content: a picture came, a group of cards was opened; and of
        keys that lead on from a button between the cards."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.content_changed.emit()
        elif event.type() == QEvent.Type.KeyPress and isinstance(watched, QAbstractButton):
            key = cast(QKeyEvent, event)
            if moves(key):
                self._move(watched, Qt.Key(key.key()))
                return True
        return super().eventFilter(watched, event)

    # Moving

    def _move(self, start: QAbstractButton, key: Qt.Key) -> None:
        """Go on by an arrow key, Home or End to another card, or to a button between them."""
        self._building.finish()
        self._content.lay_out()
        stops = [
            each
            for each in self._content.shown.findChildren(QAbstractButton)
            if each.isVisible() and not isinstance(each.parent(), RelatedCard)
        ]
        stops.sort(key=lambda each: each.mapTo(self, QPoint()).y())
        last = len(stops) - 1
        to = {
            Qt.Key.Key_Up: max(0, stops.index(start) - 1),
            Qt.Key.Key_Down: min(last, stops.index(start) + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(key)
        if to is not None:
            stops[to].setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(stops[to], 0, SPACING)

    def _watched(self, button: QAbstractButton) -> QAbstractButton:
        """Have keys lead on from a button that is no card."""
        button.installEventFilter(self)
        return button

    # Building

    def _refill(self, *, keeps_place: bool = True) -> None:
        place = self.verticalScrollBar().value() if keeps_place else 0
        focused = self._focused() if keeps_place else None
        pressed = next((fold for fold, button in self.folds.items() if button.hasFocus()), None)
        self._fill(is_whole=bool(place or focused or (keeps_place and pressed)))
        self.verticalScrollBar().setValue(place)
        if keeps_place and pressed in self.folds:
            self.folds[pressed].setFocus()
        elif focused and self.cards:
            number, article_id = focused
            same = (card for card in self.cards if card.article_id == article_id)
            next(same, self.cards[min(number, len(self.cards) - 1)]).setFocus()

    def _focused(self) -> tuple[int, int] | None:
        """Number and article of the card that has the focus, or whose button has it."""
        holder = self.window().focusWidget()  # also while a menu is open over the window
        for number, card in enumerate(self.cards):
            if holder and (holder is card or card.isAncestorOf(holder)):
                return number, card.article_id
        return None

    def _fill(self, *, is_whole: bool = False) -> None:
        """Make everything anew: at once if `is_whole`, else what is not on screen bit by bit."""
        self._building.stop()
        self.cards.clear()
        self._waiting.clear()
        self.folds.clear()
        content = self._content.new()
        content.setObjectName("relatedContent")
        layout = QVBoxLayout(content)
        layout.setContentsMargins(MARGIN, 16, MARGIN, 18)
        layout.setSpacing(SPACING)
        column = QVBoxLayout()
        column.setSpacing(SPACING)
        layout.addLayout(column)
        layout.addStretch()
        if self._relatives:
            self._building.begin(self._sections(column, self._relatives), AT_ONCE)
            if is_whole:
                self._building.finish()
        self._content.show(content)
        self.content_changed.emit()

    def _sections(self, layout: QVBoxLayout, relatives: Relatives) -> Iterator[RelatedCard]:
        """Add everything in the order in which it is read; yields each card."""
        layout.addLayout(title_row(_("Related articles"), self._language_button(relatives)))
        shown = narrowed(relatives, self._languages)
        heads = [*(each.head for each in shown.stated), *(each.head for each in shown.computed)]
        labelled = tuple(filter(self._hides, heads))
        relatives, shown = (self._without_labelled(each) for each in (relatives, shown))
        if relatives.uncompared:
            said = _uncompared_note(relatives.uncompared)
            layout.addWidget(label(said, "relatedNote"))
        yield from self._stated(layout, shown.stated)
        if shown.computed:
            layout.addWidget(label(_("Found on this computer"), "relatedHeading", 0.95))
            yield from self._found(layout, shown.computed, relatives.own)
        self._add_notes(layout, relatives, shown)
        if labelled:
            text = counted(
                "{count} hidden: labelled as made by AI",
                "{count} hidden: labelled as made by AI",
                len(labelled),
            )
            button = quiet_button(text, partial(self._open_labelled, labelled))
            layout.addWidget(self._watched(button))

    def _without_labelled(self, relatives: Relatives) -> Relatives:
        return replace(
            relatives,
            stated=tuple(each for each in relatives.stated if not self._hides(each.head)),
            computed=tuple(each for each in relatives.computed if not self._hides(each.head)),
        )

    def _stated(
        self, layout: QVBoxLayout, stated: Sequence[StatedRelative]
    ) -> Iterator[RelatedCard]:
        """Add what the publisher stated, each group under the heading the publisher gave it."""
        said = _("Stated by the publisher")
        for number, (heading, group) in enumerate(groupby(stated, lambda each: each.heading)):
            layout.addWidget(label(heading or said, "relatedHeading", 0.95))
            if heading and number == 0:
                layout.addWidget(label(said, "relatedNote"))
            for each in group:
                yield self._add_card(layout, self._words.stated(each))

    def _found(
        self, layout: QVBoxLayout, found: Sequence[ComputedRelative], own: Sequence[str]
    ) -> Iterator[RelatedCard]:
        """Add what is sure, best first, in the reader's languages, and buttons for what is sure in
        others and for the rest. Languages that were chosen in the menu are all as good."""
        sure = [each for each in found if each.is_sure]
        near = [each for each in sure if self._languages or is_own(each.head.language, own)] or sure
        foreign = [each for each in sure if each not in near]
        for computed in near[:SHOWN]:
            yield self._add_card(layout, self._words.computed(computed))
        if foreign:
            languages = len({language_of(each.head) for each in foreign})
            text = counted("In {count} other language", "In {count} other languages", languages)
            yield from self._folded(layout, _Fold.FOREIGN, text, foreign)
        rest = [*near[SHOWN:], *(each for each in found if not each.is_sure)]
        if rest:
            are_less_sure = len(near) <= SHOWN
            text = _folded_note(len(rest), are_less_sure=are_less_sure, are_more=bool(sure))
            yield from self._folded(layout, _Fold.REST, text, rest)

    def _folded(
        self, layout: QVBoxLayout, fold: "_Fold", text: str, rest: Sequence[ComputedRelative]
    ) -> Iterator[RelatedCard]:
        """Add a button that shows cards, and the cards if it was pressed before."""
        is_open = fold in self._unfolded
        button = self.folds[fold] = FoldButton(text, is_open=is_open)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        layout.addWidget(self._watched(button))
        layout.addWidget(box)
        box.setVisible(is_open)
        button.toggled.connect(partial(self._show_rest, box, column, fold, rest))
        if is_open:
            yield from self._rest(column, rest)

    def _rest(self, column: QVBoxLayout, rest: Sequence[ComputedRelative]) -> Iterator[RelatedCard]:
        for computed in rest:
            yield self._add_card(column, self._words.computed(computed))

    def _show_rest(
        self,
        box: QWidget,
        column: QVBoxLayout,
        fold: "_Fold",
        rest: Sequence[ComputedRelative],
        is_open: bool,
    ) -> None:
        """Make the cards below the button, or delete them. Filling anew would delete the button
        while it is being pressed."""
        self._building.finish()
        (self._unfolded.add if is_open else self._unfolded.discard)(fold)
        box.setVisible(is_open)
        if is_open:
            self._building.begin(self._rest(column, rest), AT_ONCE)
            return
        for card in [card for card in self.cards if card.parent() is box]:
            self.cards.remove(card)
            card.deleteLater()
        self._waiting = [each for each in self._waiting if each[0] in self.cards]

    def _add_notes(self, layout: QVBoxLayout, relatives: Relatives, shown: Relatives) -> None:
        hidden = _count(relatives) - _count(shown)
        if relatives.pending:
            layout.addWidget(label(_("Looking for related articles…"), "relatedNote"))
        elif not _count(self._relatives or relatives) and not relatives.uncompared:
            layout.addWidget(label(_("No related articles in your library yet."), "relatedNote"))
        if hidden:
            text = counted(
                "{count} more in another language", "{count} more in other languages", hidden
            )
            layout.addWidget(label(text, "relatedNote"))
        if relatives.rejected:
            text = counted(
                "{count} marked as not related",
                "{count} marked as not related",
                len(relatives.rejected),
            )
            layout.addWidget(self._watched(quiet_button(text, self._open_rejected)))

    def _add_card(self, layout: QVBoxLayout, text: CardText) -> RelatedCard:
        content = layout.parentWidget()
        card = RelatedCard(text, self._theme, self._wording, self._language, content, self._dims)
        # Its width to be, most likely: at any other one its texts would be laid out in vain.
        shown = self.widget() or self.viewport()
        card.resize(shown.width() - 2 * MARGIN, card.height())
        card.clicked.connect(lambda: self.requests.article_chosen.emit(card.article_id))
        card.move_requested.connect(partial(self._move, card))
        card.menu_requested.connect(
            lambda place: self.menus.open(
                CardMenu(text, self.requests, self._articles, self), place
            )
        )
        card.label_clicked.connect(partial(self.label_clicked.emit, card.article_id))
        card.details_requested.connect(partial(self.details_requested.emit, card.article_id))
        card.copies_requested.connect(lambda place: self._open_copies(text, place))
        self.cards.append(card)
        if text.head.thumbnail is not None:
            self._set_picture(card, text.head.thumbnail)
        layout.addWidget(card)
        return card

    def _set_picture(self, card: RelatedCard, position: int) -> None:
        pixmap = self._picture(card.article_id, position, PICTURE)
        if pixmap is None:
            self._waiting.append((card, position))
        elif not pixmap.isNull():
            card.set_picture(pixmap)

    def _language_button(self, relatives: Relatives) -> LanguageButton | None:
        """None when there is nothing to choose between."""
        found = languages_of(relatives)
        if len(found) < 2 and not self._languages:
            return None
        button = LanguageButton(self._languages, self._language, self)
        self._watched(button)
        button.clicked.connect(lambda: self._open_languages(found, button))
        return button

    # Menus

    def _open_languages(self, found: set[str], button: LanguageButton) -> None:
        place = button.mapToGlobal(button.rect().bottomLeft())
        self.menus.open(LanguageMenu(found, self._languages, self._choose_languages, self), place)

    def _choose_languages(self, languages: Languages) -> None:
        self.set_languages(languages)
        self.languages_chosen.emit(languages)

    def _open_copies(self, text: CardText, place: QPoint) -> None:
        choose = self.requests.article_chosen.emit
        self.menus.open(ArticleMenu(text.copies, choose, self), place)

    def _open_labelled(self, labelled: Sequence[ArticleHead], place: QPoint) -> None:
        choose = self.requests.article_chosen.emit
        self.menus.open(ArticleMenu(labelled, choose, self), place)

    def _open_rejected(self, place: QPoint) -> None:
        rejected = self._relatives.rejected if self._relatives else ()

        def take_back(article_id: int) -> None:
            self.requests.judged.emit((article_id,), None)

        self.menus.open(ArticleMenu(rejected, take_back, self, _("Show Again")), place)


def _count(relatives: Relatives) -> int:
    return len(relatives.stated) + len(relatives.computed)


def label(text: str, name: str, scale: float = 0.0) -> QLabel:
    """Return a heading when it has a scale, in parts of the interface's text size; else a
    sentence."""
    made = text_label(None, text)
    made.setObjectName(name)
    made.setIndent(0)
    if scale:
        made.setFont(scaled_font("", scale, QFont.Weight.DemiBold))
    made.setWordWrap(True)
    return made


def title_row(text: str, button: QWidget | None) -> QHBoxLayout:
    """Return the title of the sidebar with a button at its end.

    The button gives way first; the title is in one line unless that fills the narrowest sidebar.
    """
    row = QHBoxLayout()
    title = label(text, "relatedTitle", 1.2)
    title.setMinimumWidth(min(title.fontMetrics().horizontalAdvance(text) + 1, TITLE_WIDTH))
    row.addWidget(title, 1)
    if button:
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
    return row


def quiet_button(text: str, open_at: Callable[[QPoint], object]) -> QToolButton:
    """Return a button without a frame that opens something under itself."""
    made = QToolButton()
    made.setText(text)
    made.setObjectName("relatedNote")
    made.setFont(scaled_font("", 0.9))
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setMinimumHeight(SIDE)
    made.clicked.connect(lambda: open_at(made.mapToGlobal(made.rect().bottomLeft())))
    return made


@guarded
class FoldButton(QToolButton):
    """Button that shows stories of which this computer is less sure; checked while it does.

    Space, Return and a click change it.
    """

    def __init__(self, text: str, *, is_open: bool) -> None:
        super().__init__()
        self._text = text
        self.setObjectName("relatedFold")
        self.setFont(scaled_font("", 0.9))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(SIDE)
        self.setCheckable(True)
        self.setChecked(is_open)
        self.setAccessibleName(text)
        self.toggled.connect(self._show_state)
        self._show_state(is_open)

    def _show_state(self, is_open: bool) -> None:
        self.setText(f"{isolate(self._text)} {'▴' if is_open else '▾'}")
        said = _("Shown below") if is_open else _("Hidden")
        self.setAccessibleDescription(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def _folded_note(count: int, *, are_less_sure: bool, are_more: bool) -> str:
    """Return the text of the button. `are_more`: others stand above it."""
    if not are_less_sure:
        # Translators: related stories
        return counted("{count} more", "{count} more", count)
    if are_more:
        # Translators: related stories
        return counted("{count} more possible match", "{count} more possible matches", count)
    # Translators: related stories; none is sure
    return counted("{count} possible match", "{count} possible matches", count)


def _uncompared_note(language: UncomparedLanguage) -> str:
    """Return that an article is not compared by meaning, why, and what is shown even so."""
    shown = _("Links of publishers and your own decisions are shown.")
    return f"{_why_uncompared(language)} {shown}"


def _why_uncompared(language: UncomparedLanguage) -> str:
    if language.tag == UNDETERMINED:
        return _("Articles in this script cannot be compared by meaning on this computer.")
    named = isolate(translated_language(language.tag))
    if language.needs_second_model:
        said = _(
            "Articles in {language} cannot be compared by meaning on this computer: the second "
            "language model is not installed."
        )
    else:
        said = _("Articles in {language} cannot be compared by meaning on this computer.")
    return said.format(language=named)
