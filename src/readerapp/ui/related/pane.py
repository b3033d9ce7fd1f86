"""The sidebar of related stories: cards under headings, notes, and menus."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetrics, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.articles import ArticleHead, ComputedRelative, Relatives, Verdict
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import Wording, isolate
from readerapp.ui.related.card import CardText, CardWords, StoryCard
from readerapp.ui.related.fold import FoldButton, NoteWords
from readerapp.ui.related.languages import (
    LanguageButton,
    LanguageMenu,
    Languages,
    languages_of,
    narrowed,
)
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.card_menus import SIDE, OneMenu
from readerapp.ui.widgets.plain_text import button_text, text_label
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import scaled_font


class RelatedSignals(QObject):
    """Signals of the sidebar's cards and menus."""

    article_chosen = Signal(int)
    why_requested = Signal(int)  # of which related article
    judged = Signal(object, object)  # tuple of related ids, Verdict or None to take it back


WIDEST = 420  # pixels of a title in a menu


class CardMenu(QMenu):
    """Context menu of a related story, made for each use."""

    def __init__(self, text: CardText, ask: RelatedSignals, parent: QWidget) -> None:
        super().__init__(parent)
        article_id = text.head.id
        self._add(self.tr("&Open"), partial(ask.article_chosen.emit, article_id))
        if text.can_be_judged:
            self.addSeparator()
            self._verdicts(text, ask)
        self.addSeparator()
        self._add(self.tr("&Why Related…"), partial(ask.why_requested.emit, article_id))

    def _verdicts(self, text: CardText, ask: RelatedSignals) -> None:
        verdict = None if text.is_same else Verdict.SAME_STORY
        same = self._add(self.tr("&Same Story"), partial(ask.judged.emit, (text.head.id,), verdict))
        same.setCheckable(True)
        same.setChecked(text.is_same)
        # Its copies too: one of them would take its place at once.
        self._add(self.tr("&Not Related"), partial(ask.judged.emit, text.ids, Verdict.NOT_RELATED))

    def _add(self, text: str, act: Callable[[], object]) -> QAction:
        action = self.addAction(text)
        action.triggered.connect(lambda _checked=False: act())
        return action


class ArticleMenu(QMenu):
    """Menu of articles by source and title, under a heading if given; `chosen` gets the id."""

    def __init__(
        self,
        heads: Iterable[ArticleHead],
        chosen: Callable[[int], object],
        parent: QWidget,
        heading: str = "",
    ) -> None:
        super().__init__(parent)
        if heading:
            self.addAction(heading).setEnabled(False)
        metrics = QFontMetrics(self.font())
        for head in heads:
            title = metrics.elidedText(head.title, Qt.TextElideMode.ElideRight, WIDEST)
            text = "  ·  ".join(isolate(part) for part in (head.source, title) if part)
            action = self.addAction(button_text(text))
            action.triggered.connect(lambda _checked=False, each=head.id: chosen(each))


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


CardPicture = Callable[[int, int, QSize], QPixmap | None]  # article id, position, pixels

PICTURE = QSize(240, 126)

MARGIN = 14  # pixels beside the cards
TITLE_WIDTH = 124  # pixels: what the button leaves of the narrowest sidebar

NOTHING = Relatives((), (), pending=False)

SHOWN = 12  # stories found on this computer, unasked; more is a list, not a glance
SPACING = 9  # pixels between cards


@guarded
class RelatedPane(QScrollArea):
    """The sidebar: shows the relatives of one article, emits which card was chosen."""

    article_chosen = Signal(int)
    languages_chosen = Signal(object)  # Languages
    content_changed = Signal()  # what it holds may have another height

    def __init__(self, theme: Theme, picture: CardPicture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = picture
        self._wording = Wording(self)
        self._words = CardWords(self._wording, self)
        self._note_words = NoteWords(self)
        self._is_unfolded = False  # what is less sure; kept while the window is open
        self._language = ""
        self._relatives: Relatives | None = None
        self._languages: Languages = ()
        self.requests = RelatedSignals(self)
        self.requests.article_chosen.connect(self.article_chosen)
        self.menus = OneMenu()
        self.cards: list[StoryCard] = []
        self.fold: FoldButton | None = None
        self._waiting: list[tuple[StoryCard, int]] = []
        self.setObjectName("related")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its cards take the focus
        self._fill()
        keep_translated(self, self._set_texts)

    @property
    def relatives(self) -> Relatives | None:
        """What is shown, None when no article is open."""
        return self._relatives

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
        """Draw the cards in other colours."""
        self._theme = theme
        self._fill()

    def set_language(self, language: str) -> None:
        """Set the texts of the cards in another interface language, keeping the place."""
        self._language = language
        self._refill()

    def set_languages(self, languages: Languages) -> None:
        """Show only related stories in these languages; () shows all."""
        self._languages = languages
        self._refill()

    def pictures_arrived(self) -> None:
        """Show pictures that have been decoded meanwhile."""
        waiting, self._waiting = self._waiting, []
        for card, position in waiting:
            self._set_picture(card, position)

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("Related stories"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of what Qt tells of the content: a picture came, a group of cards was opened."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.content_changed.emit()
        return super().eventFilter(watched, event)

    # Building

    def _refill(self, *, keeps_place: bool = True) -> None:
        place = self.verticalScrollBar().value() if keeps_place else 0
        focused = self._focused() if keeps_place else None
        has_fold_focus = keeps_place and self.fold is not None and self.fold.hasFocus()
        self._fill()
        self.verticalScrollBar().setValue(place)
        if has_fold_focus and self.fold:
            self.fold.setFocus()
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

    def _fill(self) -> None:
        self.cards.clear()
        self._waiting.clear()
        self.fold = None
        content = QWidget(self)
        content.setObjectName("relatedContent")
        layout = QVBoxLayout(content)
        layout.setContentsMargins(MARGIN, 16, MARGIN, 18)
        layout.setSpacing(SPACING)
        if self._relatives is not None:
            self._add_sections(layout, self._relatives)
        layout.addStretch()
        self.setWidget(content)  # deletes the old content
        self.content_changed.emit()

    def _add_sections(self, layout: QVBoxLayout, relatives: Relatives) -> None:
        layout.addLayout(title_row(self.tr("Related stories"), self._language_button(relatives)))
        shown = narrowed(relatives, self._languages)
        if relatives.uncompared:
            said = self._note_words.uncompared(relatives.uncompared)
            layout.addWidget(label(said, "relatedNote"))
        if shown.stated:
            layout.addWidget(label(self.tr("Stated by the publisher"), "relatedHeading", 0.95))
            for stated in shown.stated:
                layout.addWidget(self._card(self._words.stated(stated)))
        if shown.computed:
            layout.addWidget(label(self.tr("Found on this computer"), "relatedHeading", 0.95))
            self._add_found(layout, shown.computed)
        self._add_notes(layout, relatives, shown)

    def _add_found(self, layout: QVBoxLayout, found: Sequence[ComputedRelative]) -> None:
        """Add what is sure, best first, and a button for the rest."""
        sure = [each for each in found if each.is_sure]
        for computed in sure[:SHOWN]:
            layout.addWidget(self._card(self._words.computed(computed)))
        rest = [*sure[SHOWN:], *(each for each in found if not each.is_sure)]
        if not rest:
            return
        text = self._note_words.folded(
            len(rest), are_less_sure=len(sure) <= SHOWN, are_more=bool(sure)
        )
        button = self.fold = FoldButton(text, is_open=self._is_unfolded)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        layout.addWidget(button)
        layout.addWidget(box)
        button.toggled.connect(lambda is_open: self._show_rest(box, rest, is_open))
        self._show_rest(box, rest, self._is_unfolded)

    def _show_rest(self, box: QWidget, rest: Sequence[ComputedRelative], is_open: bool) -> None:
        """Make the cards below the button, or delete them. Filling anew would delete the button
        while it is being pressed."""
        self._is_unfolded = is_open
        box.setVisible(is_open)
        column = box.layout()
        if is_open and column:
            for computed in rest:
                column.addWidget(self._card(self._words.computed(computed)))
            return
        for card in [card for card in self.cards if card.parent() is box]:
            self.cards.remove(card)
            card.deleteLater()
        self._waiting = [each for each in self._waiting if each[0] in self.cards]

    def _add_notes(self, layout: QVBoxLayout, relatives: Relatives, shown: Relatives) -> None:
        hidden = _count(relatives) - _count(shown)
        if relatives.pending:
            layout.addWidget(label(self.tr("Looking for related stories…"), "relatedNote"))
        elif not _count(relatives) and not relatives.uncompared:
            layout.addWidget(label(self.tr("No related story in your library yet."), "relatedNote"))
        if hidden:
            text = self.tr("%n more in other languages", "", hidden)
            layout.addWidget(label(text, "relatedNote"))
        if relatives.rejected:
            text = self.tr("%n not related, as you said", "", len(relatives.rejected))
            layout.addWidget(quiet_button(text, self._open_rejected))

    def _card(self, text: CardText) -> StoryCard:
        card = StoryCard(text, self._theme, self._wording, self._language, self)
        # Its width to be, most likely: at any other one its texts would be laid out in vain.
        card.resize(self.viewport().width() - 2 * MARGIN, card.height())
        card.clicked.connect(lambda: self.requests.article_chosen.emit(card.article_id))
        card.menu_requested.connect(
            lambda place: self.menus.open(CardMenu(text, self.requests, self), place)
        )
        card.copies_requested.connect(lambda place: self._open_copies(text, place))
        self.cards.append(card)
        if text.head.thumbnail is not None:
            self._set_picture(card, text.head.thumbnail)
        return card

    def _set_picture(self, card: StoryCard, position: int) -> None:
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

    def _open_rejected(self, place: QPoint) -> None:
        rejected = self._relatives.rejected if self._relatives else ()

        def take_back(article_id: int) -> None:
            self.requests.judged.emit((article_id,), None)

        self.menus.open(ArticleMenu(rejected, take_back, self, self.tr("Show Again")), place)


def _count(relatives: Relatives) -> int:
    return len(relatives.stated) + len(relatives.computed)
