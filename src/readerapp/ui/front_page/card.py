"""Lines of a card of the front page: picture, headline, who reports, what is new."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont, QFontMetrics

from readerapp.domain.articles import ArticleHead
from readerapp.domain.front_page import CardSize, Edition, FrontCard, LanguageReports
from readerapp.domain.values import dataclass
from readerapp.ui.front_page.columns import INSIDE, TALL, ColumnPlan
from readerapp.ui.front_page.words import FrontWords
from readerapp.ui.language.wording import Wording, isolate, language_tag
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
from readerapp.ui.widgets.text_layout import headline_font, line_pitch, made_title_font, scaled_font

# Sizes of headlines in parts of the interface's text size, of 10 points on most desktops: 28, 20
# and 15 points; in one column of a narrow window less.
SCALES = {CardSize.LEAD: 2.8, CardSize.SECOND: 2.0, CardSize.BRIEF: 1.5}
BESIDE_SCALES = {CardSize.LEAD: 2.4, CardSize.SECOND: 1.7, CardSize.BRIEF: 1.5}
NARROW_SCALES = {CardSize.LEAD: 2.15, CardSize.SECOND: 1.5, CardSize.BRIEF: 1.35}
COMPACT_SCALES = {CardSize.LEAD: 1.9, CardSize.SECOND: 1.4, CardSize.BRIEF: 1.25}
STANDFIRST_LINES = {CardSize.LEAD: 3, CardSize.SECOND: 2, CardSize.BRIEF: 1}
COMPACT_LINES = {CardSize.LEAD: 2, CardSize.SECOND: 1, CardSize.BRIEF: 0}
ALONE_LINES = 6  # of a standfirst beside a large picture
SHAPES = {CardSize.LEAD: QSizeF(16, 9), CardSize.SECOND: QSizeF(3, 2)}
ENLARGED = 1.6  # a picture made wider than that shows its pixels
ASIDE = 96.0  # pixels: a picture beside its text
BESIDE, TWO_THIRDS = 320.0, 0.66  # pixels of the text beside a large picture, and its part of all
HALF = 0.48  # of a lead that stands above two columns: about one of them
MIDDLE, MIDDLE_SHARE = 180.0, 0.4  # pixels of a picture beside its text in such a column
SECOND_HIGH = 0.62  # of what the picture of a lead may be high
LINES = 40  # of a headline, more than any has: it is never cropped
TIGHT = 1.2  # line pitch of large letters; with marks above and below they have more
AFTER_TITLE = " .:…!?|–—-。：！？"  # between a headline and the text that repeats it
DOT = 7
GAP = 6
ROW = 8  # between two rows of chips


@dataclass(frozen=True)
class CardLook:
    """How cards are shown: colours, the interface's language, whether there is one column, of which
    articles they are dimmed, whether headlines come before pictures. `is_beside`: there are two
    columns, so pictures stand beside their text; they are `highest` pixels high, 0: as they are."""

    theme: Theme
    language: str
    is_narrow: bool = False
    dims: Callable[[ArticleHead], bool] = never
    is_compact: bool = False
    is_beside: bool = False
    highest: int = 0

    def at(self, plan: ColumnPlan) -> "CardLook":
        """Return the look in the columns of a page."""
        is_beside = plan.count == 2
        return replace(self, is_narrow=plan.is_narrow, is_beside=is_beside, highest=plan.highest)

    def has_words_of(self, other: "CardLook") -> bool:
        """Return whether two looks differ by the room that there is, at most."""
        narrow, beside, highest = other.is_narrow, other.is_beside, other.highest
        return replace(self, is_narrow=narrow, is_beside=beside, highest=highest) == other


@dataclass(frozen=True)
class CardShown:
    """What a card shows: the event, and its number among all cards.

    `section`: the name of the section that it begins, "" for all other cards. `is_only`: the
    section has no other card. `is_odd`: no other one stands beside it where there are two columns.
    """

    card: FrontCard
    number: int
    total: int
    section: str = ""
    is_only: bool = False
    is_odd: bool = False

    @property
    def is_alone(self) -> bool:
        """Whether it is the lead of a section that has no other card."""
        return self.is_only and self.card.size is CardSize.LEAD

    def span(self, columns: int) -> int:
        """Return how many of so many columns it is wide, so that none beside it stays empty."""
        if self.is_only or (self.is_odd and columns == 2):
            return columns
        return min(2 if self.card.size is CardSize.LEAD else 1, columns)


def cards_shown(edition: Edition, headings: Sequence[str]) -> Iterator[tuple[CardShown, ...]]:
    """Yield what the cards of each section show; `headings` names the sections."""
    number, total = 1, len(edition.cards)
    for section, name in zip(edition.sections, headings, strict=True):
        count = len(section.cards)
        is_odd = sum(each.size is not CardSize.LEAD for each in section.cards) % 2 == 1
        yield tuple(
            CardShown(
                card,
                number + at,
                total,
                "" if at else name,
                count == 1,
                is_odd and at == count - 1,
            )
            for at, card in enumerate(section.cards)
        )
        number += len(section.cards)


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
        self._is_alone, self._is_only = shown.is_alone, shown.is_only
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
        above, aside = (None, None) if picture is None else self._places(picture.width)
        lines: list[Strip | Paragraph | PictureSize] = []
        if above is not None and aside is None:
            lines.append(above)
            if source := self._words.picture_source(card):
                lines += [self._line(source, gap=-4), Strip(GAP, ())]
        lines.append(self._kicker())
        head = card.head
        scale = self._scales()[card.size]
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
        count = (COMPACT_LINES if look.is_compact else STANDFIRST_LINES)[card.size]
        if self._is_alone and not look.is_compact:
            count = ALONE_LINES
        if count and (said := self._standfirst()):
            font = headline_font(head.language, 1.2, QFont.Weight.Normal)
            lines.append(Paragraph(said, font, theme.text, count, GAP, language=head.language))
        lines += self._facts()
        if aside is not None and (source := self._words.picture_source(card)):
            lines.append(self._line(source, gap=GAP / 2))
        is_on_picture = aside is not None and aside.widest > ASIDE  # the button of the menu
        return Card(
            tuple(lines),
            (INSIDE, TALL, INSIDE, TALL),
            aside=aside,
            above=above if aside is not None else None,
            corner=0 if is_on_picture else SIDE + CORNER - INSIDE + GAP,
        )

    def _places(self, pixels: int) -> tuple[PictureSize | None, PictureSize | None]:
        """Return where a picture of so many pixels may stand: above the words, or beside them, and
        then above where there is no room for that."""
        look, size = self._look, self._card.size
        if look.is_compact or (look.is_narrow and size is not CardSize.LEAD):
            return None, PictureSize(QSizeF(1, 1), ASIDE, 12)
        widest = pixels * ENLARGED if pixels else 4_000
        is_lead = size is CardSize.LEAD
        high = look.highest if is_lead else round(look.highest * SECOND_HIGH)
        above = PictureSize(SHAPES[size], widest, 8, highest=high)
        if is_lead and (look.is_narrow or look.is_beside or self._is_alone):
            share = TWO_THIRDS if self._is_alone else HALF
            beside = replace(above, space=INSIDE + GAP, least_beside=BESIDE, share=share)
            return above, beside
        if look.is_beside or self._is_only:
            return None, PictureSize(SHAPES[size], MIDDLE, 12, share=MIDDLE_SHARE)
        return above, None

    def _scales(self) -> dict[CardSize, float]:
        if self._look.is_compact:
            return COMPACT_SCALES
        if self._look.is_narrow:
            return NARROW_SCALES
        return BESIDE_SCALES if self._look.is_beside else SCALES

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
        """The standfirst or the first words, without the headline where they repeat it."""
        head = self._card.head
        texts = (head.words_below_title, head.title)
        said, title = (" ".join(shortened(each).split()) for each in texts)
        if said[: len(title)].casefold() == title.casefold():
            said = said[len(title) :].lstrip(AFTER_TITLE)
        is_cut = not head.dek and said[-1:].isalnum()  # after some hundred letters
        return f"{said}…" if is_cut else said

    def _facts(self) -> list[Strip | Paragraph | PictureSize]:
        card, theme = self._card, self._look.theme
        lines: list[Strip | Paragraph | PictureSize] = []
        if card.is_story:
            lines.append(self._counts())
        is_short = card.size is CardSize.BRIEF or self._look.is_compact
        if card.is_story and not is_short:
            lines.append(self._line(self._words.first(card), gap=GAP - 1))
        if new := self._words.new(card):
            lines.append(self._line(new, gap=GAP - 1))
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
