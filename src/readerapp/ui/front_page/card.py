"""Lines of a card of the front page: picture, headline, who reports, what is new."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics

from readerapp.domain.articles import ArticleHead
from readerapp.domain.front_page import CardSize, Edition, FrontCard, LanguageReports
from readerapp.domain.values import dataclass
from readerapp.ui.front_page.columns import INSIDE, TALL
from readerapp.ui.front_page.words import FrontWords
from readerapp.ui.language.wording import Wording, isolate, language_tag
from readerapp.ui.themes.fonts import body_families, ui_font
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.badges import CHIPS, Badge, at_most, badge_font, badges_of
from readerapp.ui.widgets.card_layout import (
    Badges,
    Card,
    Paragraph,
    PictureSize,
    Sign,
    Strip,
    TextPart,
)
from readerapp.ui.widgets.card_menus import CORNER, SIDE
from readerapp.ui.widgets.card_painter import draw_dot, never
from readerapp.ui.widgets.plain_text import MOST_IN_NAME, shortened
from readerapp.ui.widgets.text_layout import line_pitch, made_title_font, scaled_font

# Sizes of headlines in parts of the interface's text size, of 10 points on most desktops: 28, 20
# and 15 points; in one column of a narrow window less.
SCALES = {CardSize.LEAD: 2.8, CardSize.SECOND: 2.0, CardSize.BRIEF: 1.5}
NARROW_SCALES = {CardSize.LEAD: 2.15, CardSize.SECOND: 1.5, CardSize.BRIEF: 1.35}
STANDFIRST_LINES = {CardSize.LEAD: 3, CardSize.SECOND: 2, CardSize.BRIEF: 0}
ALONE_LINES = 6  # of a standfirst beside a large picture
SHAPES = {CardSize.LEAD: QSizeF(16, 9), CardSize.SECOND: QSizeF(3, 2)}
ENLARGED = 1.6  # a picture made wider than that shows its pixels
ASIDE = 96.0  # pixels: a picture beside its text
BESIDE, TWO_THIRDS = 320.0, 0.66  # pixels of the text beside a large picture, and its part of all
LINES = 40  # of a headline, more than any has: it is never cropped
TIGHT = 1.2  # line pitch of large letters; with marks above and below they have more
DOT = 7
GAP = 6
ROW = 8  # between two rows of chips


@dataclass(frozen=True)
class CardLook:
    """How cards are shown: colours, the interface's language, whether there is one column, and of
    which articles they are dimmed."""

    theme: Theme
    language: str
    is_narrow: bool = False
    dims: Callable[[ArticleHead], bool] = never


@dataclass(frozen=True)
class CardShown:
    """What a card shows: the event, its number among all cards, since when what is new counts.

    `section`: the name of the section that it begins, "" for all other cards. `is_alone`: it leads
    a section that has no other card, and takes the room of all columns.
    """

    card: FrontCard
    number: int
    total: int
    since: datetime | None
    section: str = ""
    is_alone: bool = False


def cards_shown(edition: Edition, headings: Sequence[str]) -> Iterator[tuple[CardShown, ...]]:
    """Yield what the cards of each section show; `headings` names the sections."""
    number, total = 1, len(edition.cards)
    for section, name in zip(edition.sections, headings, strict=True):
        is_alone = [each.size for each in section.cards] == [CardSize.LEAD]
        yield tuple(
            CardShown(card, number + at, total, edition.since, "" if at else name, is_alone)
            for at, card in enumerate(section.cards)
        )
        number += len(section.cards)


def headline_font(language: str, scale: float, weight: QFont.Weight) -> QFont:
    """Return the font of a headline, with serifs, `scale` times the interface's text size."""
    font = QFont()
    font.setFamilies(list(body_families(language, serif=True)))
    font.setPixelSize(max(9, round(QFontInfo(ui_font(language)).pixelSize() * scale)))
    font.setWeight(weight)
    return font


def whole(text: str) -> str:
    """Return what a card shows of a text on all lines it needs: nothing is left out of what people
    write, but Qt would shape 3,000 flags on 40 lines for 50 ms."""
    return shortened(text, MOST_IN_NAME)


def with_chips(card: FrontCard) -> tuple[LanguageReports, ...]:
    """Return the languages of a story that have a chip, the first ones: none where all reports are
    in one."""
    return card.languages[:CHIPS] if len(card.languages) > 1 else ()


class CardLines:
    """Makes the lines of a card. `chips` says which of its badges are the languages."""

    def __init__(self, shown: CardShown, look: CardLook, words: FrontWords, wording: Wording):
        self._card = shown.card
        self._is_alone = shown.is_alone
        self._since = shown.since
        self._look = look
        self._words = words
        self._wording = wording
        self._small = scaled_font(look.language, 0.9)
        self._strong = scaled_font(look.language, 0.9, QFont.Weight.DemiBold)
        self._badges = badge_font(look.language)
        kicker = self._kicker_badges()
        self.chips = range(len(kicker), len(kicker) + len(self._languages()))

    def card(self, *, with_picture: bool) -> Card:
        """Return all lines; without its picture, if that turned out to be none."""
        card, look, theme = self._card, self._look, self._look.theme
        picture = card.picture if with_picture and card.size in SHAPES else None
        is_small = look.is_narrow and card.size is not CardSize.LEAD
        is_aside = picture is not None and (is_small or self._is_alone)
        lines: list[Strip | Paragraph | PictureSize] = []
        above = None
        if picture is not None:
            widest = picture.width * ENLARGED if picture.width else 4_000
            above = PictureSize(SHAPES[card.size], widest, 8)
        if above is not None and not is_aside:
            lines.append(above)
            if source := self._words.picture_source(card):
                lines += [self._line(source, gap=-4), Strip(GAP, ())]
        lines.append(self._kicker())
        head = card.head
        scale = (NARROW_SCALES if look.is_narrow else SCALES)[card.size]
        weight = QFont.Weight.Bold if card.size is CardSize.LEAD else QFont.Weight.DemiBold
        if not card.is_story:
            weight = QFont.Weight.Normal
        title = made_title_font(head, headline_font(head.language, scale, weight))
        # As wide and as heavy when it is read, so that nothing moves: the dot goes, the ink fades.
        ink = theme.heading if card.unread else theme.muted
        lines.append(
            Paragraph(
                whole(head.title), title, ink, LINES, GAP / 2, pitch=TIGHT, language=head.language
            )
        )
        count = ALONE_LINES if self._is_alone else STANDFIRST_LINES[card.size]
        if count and self._standfirst():
            font = headline_font(head.language, 1.2, QFont.Weight.Normal)
            lines.append(
                Paragraph(
                    self._standfirst(), font, theme.text, count, GAP, language=card.head.language
                )
            )
        lines += self._facts()
        if is_aside and (source := self._words.picture_source(card)):
            lines.append(self._line(source, gap=GAP / 2))
        aside = PictureSize(QSizeF(1, 1), ASIDE, 12) if is_aside else None
        if above is not None and self._is_alone:
            aside = replace(above, space=INSIDE + GAP, least_beside=BESIDE, share=TWO_THIRDS)
        return Card(
            tuple(lines),
            (INSIDE, TALL, INSIDE, TALL),
            aside=aside,
            above=above if self._is_alone else None,
            corner=0 if self._is_alone else SIDE + CORNER - INSIDE + GAP,
        )

    def _kicker(self) -> Strip:
        """Whose words the headline is, in which language, and what it says of itself."""
        card, theme = self._card, self._look.theme
        dot = (Sign(DOT, theme.accent, draw_dot, GAP),) if card.unread else ()
        facts = [card.head.source, "" if card.is_story else self._words.time(card)]
        said = "  ·  ".join(isolate(fact) for fact in facts if fact)
        badges = Badges(
            tuple(self._kicker_badges()), self._badges, self._badge_height(), wraps=True, leading=3
        )
        end = (TextPart("★", self._strong, theme.star),) if card.head.is_starred else ()
        height = max(line_pitch(self._strong), self._badge_height())
        return Strip(
            height, (*dot, TextPart(said, self._strong, theme.muted, space=8), badges), end
        )

    def _kicker_badges(self) -> list[Badge]:
        head = self._card.head
        is_foreign = language_tag(head.language) != language_tag(self._look.language)
        found = badges_of(
            head, self._look.theme, self._wording,
            with_language=is_foreign and not self._languages(),
        )  # fmt: skip
        if self._card.is_followed:
            theme = self._look.theme
            found.append(Badge(self._words.followed(), theme.code_background, theme.muted))
        return found

    def _languages(self) -> tuple[LanguageReports, ...]:
        """The languages that have a chip."""
        return with_chips(self._card)

    def _standfirst(self) -> str:
        """What is below the headline, unless it says the same."""
        head = self._card.head
        said = " ".join(head.dek_below_title.split())
        title = " ".join(head.title.split())
        return "" if said.casefold().startswith(title.casefold()) else said

    def _facts(self) -> list[Strip | Paragraph | PictureSize]:
        card, theme = self._card, self._look.theme
        lines: list[Strip | Paragraph | PictureSize] = []
        if card.is_story:
            lines.append(self._counts())
        if card.is_story and card.size is not CardSize.BRIEF:
            lines.append(self._line(self._words.first(card), gap=GAP - 1))
        if new := self._words.new(card, self._since):
            lines.append(Paragraph(isolate(whole(new)), self._strong, theme.accent, LINES, GAP - 1))
        if card.size is not CardSize.BRIEF and (differs := self._words.differs(card)):
            lines.append(self._line(differs, gap=GAP - 1))
        if said := self._words.by_machine(card):
            badge = Badge(isolate(said), theme.label_background, theme.label_text)
            row = Badges((badge,), self._badges, self._badge_height(), wraps=True)
            lines.append(Strip(self._badge_height(), (row,), gap=GAP + 2))
        return lines

    def _counts(self) -> Strip:
        theme = self._look.theme
        chips = tuple(
            Badge(language_tag(each.language) or "?", theme.code_background, theme.text)
            for each in self._card.languages
        )
        chips = at_most(chips, CHIPS) if self._languages() else ()
        height = self._badge_height()
        row = Badges(chips, self._badges, height, wraps=True, leading=ROW)
        said = TextPart(isolate(self._words.counts(self._card)), self._small, theme.text, space=10)
        return Strip(max(line_pitch(self._small), height), (said, row), gap=GAP + 2)

    def _line(self, text: str, *, gap: float) -> Paragraph:
        return Paragraph(isolate(whole(text)), self._small, self._look.theme.muted, LINES, gap)

    def _badge_height(self) -> float:
        return QFontMetrics(self._badges).height() + 3
