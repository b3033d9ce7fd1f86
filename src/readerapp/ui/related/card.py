"""Card of a related story: its texts, its layout, the button that shows it, and its menus."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QMenu, QStyle, QToolButton, QWidget

from readerapp.domain.articles import ArticleHead, ComputedRelative, StatedRelative, Verdict
from readerapp.domain.labels import UNDETERMINED
from readerapp.domain.values import dataclass
from readerapp.messages import _
from readerapp.ui.language.wording import Wording, counted, isolate, sentences
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.article_menus import ActionsMenu, ArticleRequests
from readerapp.ui.widgets.badges import badge_font, badges_of
from readerapp.ui.widgets.card_buttons import CardButton
from readerapp.ui.widgets.card_layout import (
    Badges,
    Card,
    Line,
    Paragraph,
    PictureSize,
    PictureWords,
    Strip,
)
from readerapp.ui.widgets.card_menus import SIDE, below, pressed_on_card
from readerapp.ui.widgets.card_painter import never
from readerapp.ui.widgets.plain_text import button_text, spoken, tip_text
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import made_title_font, scaled_font

WIDEST_TITLE = 420  # pixels of a title in a menu


@dataclass(frozen=True)
class CardText:
    """Texts of a related story. `why` is one line; `details` holds every reason.

    `others` says where else the same text stands, `copies` are those articles. `is_same` tells that
    the reader called it the same story.
    """

    head: ArticleHead
    why: str
    details: str
    others: str = ""
    copies: tuple[ArticleHead, ...] = ()
    is_same: bool = False

    @property
    def ids(self) -> tuple[int, ...]:
        """The articles the card stands for, its own first."""
        return (self.head.id, *(copy.id for copy in self.copies))


class CardWords:
    """Makes the texts of cards in the interface language of the moment."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self.shown: Callable[[ArticleHead], ArticleHead] = lambda head: head

    def stated(self, relative: StatedRelative) -> CardText:
        """Return the card of a story the publisher put beside the article."""
        details = [self._wording.stated(relative.kind)]
        if relative.heading:
            details.append(_("under “{heading}”").format(heading=relative.heading))
        if made := self._wording.made_title(relative.head):
            details.append(made)
        others = self._others(relative.head, relative.copies)
        return CardText(
            self.shown(relative.head),
            "",
            PART.join(details),
            others,
            relative.copies,
            is_same=relative.is_by_reader,
        )

    def computed(self, relative: ComputedRelative) -> CardText:
        """Return the card of a story this computer found."""
        kind = self._wording.relatedness(relative.kind)
        reasons = [self._wording.reason(reason) for reason in relative.reasons]
        if relative.head.language == UNDETERMINED:
            reasons.append(_("Language unknown"))
        return CardText(
            self.shown(relative.head),
            PART.join([kind, *reasons[:2]]),
            PART.join([kind, *reasons]),
            self._others(relative.head, relative.copies),
            relative.copies,
            is_same=relative.is_by_reader,
        )

    def _others(self, head: ArticleHead, copies: tuple[ArticleHead, ...]) -> str:
        papers = {copy.source for copy in copies} - {head.source}
        if papers:
            return counted(
                "Also in {count} other source", "Also in {count} other sources", len(papers)
            )
        return (
            counted(
                "{count} more version of this text",
                "{count} more versions of this text",
                len(copies),
            )
            if copies
            else ""
        )


PART = " · "  # between two reasons
FRAME = 12  # pixels before the words of a button, by the style sheet


@guarded
class CopiesButton(QToolButton):
    """ "Also in 5 other papers", as a link that opens their list."""

    def __init__(self, text: str, language: str, card: QWidget) -> None:
        super().__init__(card)
        self.setObjectName("relatedCopies")
        self.setText(text)
        self.setFont(scaled_font(language, 0.85))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(SIDE, SIDE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_on_card(self, event):
            super().keyPressEvent(event)


PADDING = 12
GAP = 6
TITLE_LINES, DEK_LINES, REASON_LINES = 3, 4, 2
PICTURE_LINES = 5  # of the words in the place of a picture
LEAST = 160  # pixels a card is wide
CORNER = 23  # pixels at the end of the first line that are left to the button there
ENLARGED = 1.3  # a picture made wider than that shows its pixels


def related_card(
    text: CardText, theme: Theme, wording: Wording, language: str, picture: QSizeF | None = None
) -> Card:
    """Return the lines of a card; `picture` is the size of its picture if it has one."""
    head = text.head
    lines: list[Line] = []
    if badges := badges_of(head, theme, wording):
        font = badge_font(language)
        height = QFontMetrics(font).height() + 3
        row = Badges(tuple(badges), font, height, wraps=True, leading=4)
        lines.append(Strip(height, (row,)))
    space = GAP if lines else 0
    if picture is not None:
        lines.append(PictureSize(picture, round(picture.width() * ENLARGED), GAP, space))
        space = 0
    elif described := wording.described_picture(head):
        words = Paragraph(
            described, scaled_font(language, 0.9), theme.muted, PICTURE_LINES, language=language
        )
        lines.append(PictureWords(words, GAP + 2, GAP, space))
        space = 0
    title = made_title_font(head, scaled_font(head.language, 1.05, QFont.Weight.DemiBold))
    lines.append(
        Paragraph(head.title, title, theme.heading, TITLE_LINES, space, language=head.language)
    )
    if head.words_below_title:
        dek = scaled_font(head.language, 0.95)
        lines.append(
            Paragraph(
                head.words_below_title, dek, theme.muted, DEK_LINES, GAP / 2, language=head.language
            )
        )
    small = scaled_font(language, 0.85)
    facts = (head.source, wording.when(head), wording.made_title(head))
    meta = "  ·  ".join(isolate(part) for part in facts if part)
    lines.append(Paragraph(meta, small, theme.muted, gap=GAP))
    if text.why:
        lines.append(
            Paragraph(text.why, small, theme.muted, REASON_LINES, GAP / 2, language=language)
        )
    return Card(tuple(lines), (PADDING,) * 4, corner=CORNER)


@guarded
class RelatedCard(CardButton):
    """Card of a related story in the sidebar."""

    copies_requested = Signal(QPoint)

    def __init__(
        self,
        text: CardText,
        theme: Theme,
        wording: Wording,
        language: str,
        parent: QWidget | None = None,
        dims: Callable[[ArticleHead], bool] = never,
    ) -> None:
        lines = partial(related_card, text, theme, wording, language)
        super().__init__(lines, theme, parent)
        self.article_id = text.head.id
        self.text_shown = text
        self._dims = dims
        self._theme = theme
        self._wording = wording
        self._language = language
        self._picture: QPixmap | None = None
        picture = wording.described_picture(text.head)
        said = (wording.describe(text.head), picture, text.details, text.others)
        self.setAccessibleName(spoken(sentences(said)))
        tips = (wording.original_tip(text.head), text.details.replace(PART, "\n"))
        self.setToolTip(tip_text("\n".join(filter(None, tips))))
        self.setAccessibleDescription(_("Related article"))  # else Qt says the tip, once more
        self.name_menu(text.head.title)
        self.run_as(text.head.title, text.head.language)
        self.copies: CopiesButton | None = None
        if text.others:
            copies = self.copies = CopiesButton(text.others, language, self)
            copies.clicked.connect(lambda: self.copies_requested.emit(below(copies)))

    def set_picture(self, picture: QPixmap) -> None:
        """Show a picture above the title."""
        self._picture = picture
        self._face.show(self._lines())
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw the card in other colours."""
        self._theme = theme
        self._face.recolour(self._lines())
        self.more.set_theme(theme)
        self.update()

    def _lines(self) -> Callable[[], Card]:
        """Return what makes the lines of the card as it is now."""
        size = self._picture.deviceIndependentSize() if self._picture else None
        return partial(
            related_card, self.text_shown, self._theme, self._wording, self._language, size
        )

    # Sizes

    def heightForWidth(self, width: int) -> int:
        below = self.copies.sizeHint().height() - GAP if self.copies else 0
        return self._face.height(width) + below

    def sizeHint(self) -> QSize:
        # Layouts ask for the height at their width, and at this one: so it is the same.
        return QSize(max(LEAST, self.width()), 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, height = self.width(), self.height()
        if self.copies:
            left = PADDING - FRAME  # its words stand under those of the card
            size = self.copies.sizeHint().boundedTo(QSize(width - 2 * left, height))
            bottom = height - size.height() - GAP
            self.copies.setGeometry(self._placed(QRect(QPoint(left, bottom), size)))

    def _placed(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        is_dimmed = self._dims(self.text_shown.head)
        self._face.paint(self._theme, self._theme.background, self._picture, is_dimmed=is_dimmed)


class RelatedSignals(QObject):
    """Signals of the sidebar's cards and menus."""

    article_chosen = Signal(int)
    why_requested = Signal(int)  # of which related article
    judged = Signal(object, object)  # tuple of related ids, Verdict or None to take it back


class CardMenu(ActionsMenu):
    """Context menu of a related story, made for each use."""

    def __init__(
        self, text: CardText, ask: RelatedSignals, articles: ArticleRequests, parent: QWidget
    ) -> None:
        super().__init__(text.head, articles, parent)
        self.add_opening(ask.article_chosen.emit)
        self.addSeparator()
        self._verdicts(text, ask)
        self.addSeparator()
        self.add_marks()
        self.add_story()
        self.add_translation()
        self.addSeparator()
        self.add_sharing()
        self.addSeparator()
        self._add(_("&Why Related…"), partial(ask.why_requested.emit, text.head.id))
        self.addSeparator()
        self.add_end()

    def _verdicts(self, text: CardText, ask: RelatedSignals) -> None:
        verdict = None if text.is_same else Verdict.SAME_STORY
        same = self._add(_("Same Stor&y"), partial(ask.judged.emit, (text.head.id,), verdict))
        same.setCheckable(True)
        same.setChecked(text.is_same)
        # Its copies too: one of them would take its place at once.
        self._add(_("Not Re&lated"), partial(ask.judged.emit, text.ids, Verdict.NOT_RELATED))


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
            source = isolate(head.source) if head.source else ""
            title = metrics.elidedText(head.title, Qt.TextElideMode.ElideRight, WIDEST_TITLE)
            text = "  ·  ".join(part for part in (source, isolate(title, head.language)) if part)
            action = self.addAction(button_text(text))
            action.triggered.connect(lambda _checked=False, each=head.id: chosen(each))
