"""The sidebar: cards in two sections that are never mixed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from readerapp.domain.articles import ComputedRelative, Relatives, StatedRelative
from readerapp.domain.labels import UNDETERMINED
from readerapp.ui.related.card import CardText, StoryCard
from readerapp.ui.text_layout import scaled_font
from readerapp.ui.themes import Theme
from readerapp.ui.wording import Wording

CardPicture = Callable[[int, int, QSize], QPixmap | None]  # article id, position, pixels
PICTURE = QSize(240, 126)
NOTHING = Relatives((), (), pending=False)


class RelatedPane(QScrollArea):
    """Shows the relatives of one article; tells which card was chosen."""

    article_chosen = Signal(int)

    def __init__(self, theme: Theme, picture: CardPicture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = picture
        self._wording = Wording(self)
        self._language = ""
        self._relatives: Relatives | None = None
        self.cards: list[StoryCard] = []
        self._waiting: list[tuple[StoryCard, int]] = []
        self.setObjectName("related")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its cards take the focus
        self._fill()

    def show_relatives(self, relatives: Relatives | None) -> None:
        """Show what stands beside an article; None when no article is open."""
        if relatives != self._relatives or relatives is None:
            self._relatives = relatives
            self._fill()
            self.verticalScrollBar().setValue(0)

    def set_theme(self, theme: Theme) -> None:
        """Draw the cards in other colours."""
        self._theme = theme
        self._fill()

    def set_language(self, language: str) -> None:
        """Word the cards for another interface language, keeping the place."""
        self._language = language
        place = self.verticalScrollBar().value()
        self._fill()
        self.verticalScrollBar().setValue(place)

    def pictures_arrived(self) -> None:
        """Look again for pictures that were not decoded yet."""
        waiting, self._waiting = self._waiting, []
        for card, position in waiting:
            self._set_picture(card, position)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Related stories"))

    # Building

    def _fill(self) -> None:
        self.setAccessibleName(self.tr("Related stories"))
        self.cards.clear()
        self._waiting.clear()
        content = QWidget(self)
        content.setObjectName("relatedContent")
        layout = QVBoxLayout(content)
        layout.setContentsMargins(14, 16, 14, 18)
        layout.setSpacing(9)
        if self._relatives is not None:
            self._add_sections(layout, self._relatives)
        layout.addStretch()
        self.setWidget(content)  # deletes the old content

    def _add_sections(self, layout: QVBoxLayout, relatives: Relatives) -> None:
        layout.addWidget(_label(self.tr("Related stories"), "relatedTitle", 1.2))
        if relatives.stated:
            layout.addWidget(_label(self.tr("Stated by the publisher"), "relatedHeading", 0.95))
            for stated in relatives.stated:
                layout.addWidget(self._card(self._stated_text(stated)))
        if relatives.computed:
            layout.addWidget(_label(self.tr("Found on this computer"), "relatedHeading", 0.95))
            for computed in relatives.computed:
                layout.addWidget(self._card(self._computed_text(computed)))
        if relatives.pending:
            layout.addWidget(_label(self.tr("Looking for related stories…"), "relatedNote"))
        elif not relatives.stated and not relatives.computed:
            layout.addWidget(
                _label(self.tr("No related story in your library yet."), "relatedNote")
            )

    def _card(self, text: CardText) -> StoryCard:
        card = StoryCard(text, self._theme, self._wording, self._language, self)
        card.clicked.connect(lambda: self.article_chosen.emit(card.article_id))
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

    def _stated_text(self, relative: StatedRelative) -> CardText:
        details = [self._wording.stated(relative.kind)]
        if relative.heading:
            details.append(self.tr("under “{heading}”").format(heading=relative.heading))
        if relative.head.title_is_derived:
            details.append(self.tr("Title taken from its first sentence"))
        return CardText(relative.head, "", " · ".join(details))

    def _computed_text(self, relative: ComputedRelative) -> CardText:
        kind = self._wording.relatedness(relative.kind)
        reasons = [self._wording.reason(reason) for reason in relative.reasons]
        if relative.head.language == UNDETERMINED:
            reasons.append(self.tr("Language unknown"))
        why = " · ".join([kind, *reasons[:2]])
        return CardText(relative.head, why, " · ".join([kind, *reasons]))


def _label(text: str, name: str, scale: float = 0.0) -> QLabel:
    """A heading when it has a scale, in parts of the interface's text size; else a sentence."""
    label = QLabel(text)
    label.setObjectName(name)
    label.setIndent(0)
    if scale:
        label.setFont(scaled_font("", scale, QFont.Weight.DemiBold))
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
