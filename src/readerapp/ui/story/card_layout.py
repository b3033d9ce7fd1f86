"""Where the parts of a report's card go at one width. Laid out once, painted often."""

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout

from readerapp.domain.articles import ArticleHead
from readerapp.ui.card_menus import CORNER, SIDE
from readerapp.ui.pills import Pill, pill_width
from readerapp.ui.text_layout import lay_out, line_pitch, scaled_font
from readerapp.ui.themes import Theme
from readerapp.ui.wording import isolate

PADDING = 13
GAP = 6
DOT = 7
WHY_LINES = 2
DOTS = SIDE + CORNER - PADDING + GAP  # pixels the first line leaves to the dots of the menu


@dataclass(frozen=True)
class CardWords:
    """What a card shows, in words. `why` is a short line, "" without one; `spoken` says all of it.

    `language` is the interface's, for the app's own words. With no `dek_lines` the standfirst is
    left out.
    """

    head: ArticleHead
    time: str
    spoken: str
    language: str
    pills: tuple[Pill, ...] = ()
    why: str = ""
    title_lines: int = 5
    dek_lines: int = 4


@dataclass(frozen=True)
class CardLayout:
    """All places are for an interface that runs left to right; painting mirrors them.

    `blocks` are paragraphs with their colour and top, `words` single lines with font and colour,
    `dot` is None for what is read.
    """

    height: int
    dot: QRectF | None
    words: tuple[tuple[str, QFont, str, QRectF], ...]
    pills: tuple[tuple[Pill, QRectF], ...]
    pill_font: QFont
    blocks: tuple[tuple[QTextLayout, str, float], ...]


def lay_out_card(words: CardWords, theme: Theme, width: int) -> CardLayout:
    """Lay a card out at `width` pixels."""
    making = _Making(words, theme, max(40, width - 2 * PADDING))
    making.source()
    making.time_and_pills()
    making.paragraphs()
    return making.finished()


@dataclass
class _Making:
    """A card being laid out from top to bottom."""

    text: CardWords
    theme: Theme
    width: int
    top: float = PADDING
    dot: QRectF | None = None
    words: list[tuple[str, QFont, str, QRectF]] = field(default_factory=list)
    pills: list[tuple[Pill, QRectF]] = field(default_factory=list)
    blocks: list[tuple[QTextLayout, str, float]] = field(default_factory=list)

    def source(self) -> None:
        """The dot of an unread report, then its source."""
        head = self.text.head
        font = scaled_font(head.language, 0.88, QFont.Weight.DemiBold)
        height, left = line_pitch(font), float(PADDING)
        if not head.is_read:
            self.dot = QRectF(left, self.top + (height - DOT) / 2, DOT, DOT)
            left += DOT + GAP
        if head.source:
            room = PADDING + self.width - DOTS - left
            place = QRectF(left, self.top, room, height)
            self.words.append((isolate(head.source), font, self.theme.text, place))
        if head.source or not head.is_read:
            self.top += height + 2

    def time_and_pills(self) -> None:
        """The time, then the badges, in further lines when one is too narrow."""
        small = scaled_font(self.text.language, 0.85)
        height = max(line_pitch(small), QFontMetrics(self._pill_font).height() + 3)
        time = isolate(self.text.time)
        advance = QFontMetrics(small).horizontalAdvance(time) + 2
        place = QRectF(PADDING, self.top, advance, height)
        self.words.append((time, small, self.theme.muted, place))
        left, line = advance + GAP, 0
        room = self.width - (DOTS if self.top == PADDING else 0)
        for pill in self.text.pills:
            advance = pill_width(pill.text, self._pill_font)
            if left and left + advance > room:
                left, line, room = 0, line + 1, self.width
            top = self.top + line * (height + 3) + 1
            place = QRectF(PADDING + left, top, min(advance, self.width), height - 2)
            self.pills.append((pill, place))
            left += advance + 5
        self.top += (line + 1) * (height + 3) + GAP / 2

    def paragraphs(self) -> None:
        """Title, standfirst, and why it is here."""
        text, head = self.text, self.text.head
        weight = QFont.Weight.Normal if head.is_read else QFont.Weight.DemiBold
        title = scaled_font(head.language, 1.1, weight)
        self._block(head.title, title, self.theme.heading, text.title_lines)
        if head.dek and text.dek_lines:
            self.top += GAP / 2
            dek = scaled_font(head.language, 0.97)
            self._block(head.dek, dek, self.theme.muted, text.dek_lines)
        if text.why:
            self.top += GAP
            self._block(text.why, scaled_font(text.language, 0.85), self.theme.muted, WHY_LINES)

    def _block(self, text: str, font: QFont, ink: str, lines: int) -> None:
        layout, height = lay_out(text, font, self.width, lines)
        self.blocks.append((layout, ink, self.top))
        self.top += height

    @property
    def _pill_font(self) -> QFont:
        return scaled_font(self.text.language, 0.8, QFont.Weight.DemiBold)

    def finished(self) -> CardLayout:
        return CardLayout(
            round(self.top + PADDING),
            self.dot,
            tuple(self.words),
            tuple(self.pills),
            self._pill_font,
            tuple(self.blocks),
        )
