"""Layout of rows and cards: lines of text, signs, badges and a picture.

A feature says what its lines are (`Card`, pure values). They are laid out once for a width and a
direction and painted often (`card_painter`): breaking and shaping text is what costs. Where a line
is narrow, some of its parts give way to others. Pure geometry and text; all sizes are
device-independent pixels. GUI thread, as fonts are.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import field, replace
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

from readerapp.domain.directions import starts_right
from readerapp.domain.labels import Label
from readerapp.domain.searches import Marks
from readerapp.domain.values import dataclass
from readerapp.ui.language.wording import isolate
from readerapp.ui.widgets.badges import Badge, at_most, draw_mark, mark_place, mark_room, width_of
from readerapp.ui.widgets.plain_text import shortened
from readerapp.ui.widgets.text_layout import (
    PITCH,
    lay_out,
    line_letters,
    line_pitch,
    mark_formats,
    qt_direction,
)

__all__ = [  # whoever has cards needs both
    "Badges",
    "Card",
    "CardLayout",
    "Draw",
    "LayoutCache",
    "Line",
    "Paragraph",
    "PictureSize",
    "PictureWords",
    "PlacedBadge",
    "PlacedSign",
    "PlacedText",
    "Sign",
    "Strip",
    "TextPart",
    "lay_out_card",
]

LEAST_WIDTH = 40  # of a paragraph in a card that is too narrow
ASIDE_DROP = 3  # a picture beside text begins at the height of its letters, not of its line

BADGE_SPACE = 5  # between two badges
OVERHANG = 2  # pixels a badge may reach over the edge rather than be left out
LEAST_WORDS = 0.4  # of a line that words keep beside badges

Draw = Callable[[QPainter, QRectF, QColor], object]


@dataclass(frozen=True)
class Sign:
    """A small drawing in a square. `space` follows it; `keeps_ink` also on a selected row."""

    side: float
    ink: str
    draw: Draw
    space: float = 0
    keeps_ink: bool = False


@dataclass(frozen=True)
class TextPart:
    """A text in a line of a card, such as the source or a star; the next one stands `space` pixels
    behind it. `ink` is a colour of a theme. Where the room ends the text is cut with "…"; `kept`
    stands behind it, whole or not at all. `language` is that of the text, "" where its letters tell
    which way it runs. `claim`: the part of the line, 0 to 1, that the text takes if it needs it, at
    the cost of badges; it is then cut only when nothing is kept behind it. `short` stands for the
    text where badges behind it that are counted would not fit.
    """

    text: str
    font: QFont
    ink: str
    kept: str = ""
    space: float = 0
    claim: float = 0
    short: str = ""
    language: str = ""


@dataclass(frozen=True)
class Badges:
    """Badges beside each other. What does not fit goes into a further line if `wraps`, else it is
    shortened or left out, or a last badge says how many are left out if they `are_counted`, beyond
    the first `most` in any case. Room for the first `sure` ones is kept free of words."""

    badges: tuple[Badge, ...]
    font: QFont
    height: float
    wraps: bool = False
    leading: float = 0  # between two lines of badges
    sure: int = 0
    are_counted: bool = False
    most: int = 0  # 0 is as many as fit


@dataclass(frozen=True)
class Strip:
    """Parts beside each other, centred on one line: first those from its start, then from its end.

    `gap` is above it.
    """

    height: float
    parts: tuple[Sign | TextPart | Badges, ...]
    end: tuple[Sign | TextPart, ...] = ()
    gap: float = 0


@dataclass(frozen=True)
class Paragraph:
    """Text in at most `lines` lines, the last one elided, `gap` below what stands above it.

    `marks` are slices of it drawn as with a marker in `mark_colours` (background, ink). `hanging`
    stands in the margin before its first line. With `fills` it has the lines besides that the
    paragraphs above it may have and do not need. `pitch`: distance of lines in parts of the size.
    `language` is that of the text, "" where its letters have to tell which way it runs.
    """

    text: str
    font: QFont
    ink: str
    lines: int = 1
    gap: float = 0
    marks: Marks = ()
    mark_colours: tuple[str, str] = ("", "")
    hanging: Sign | None = None
    fills: bool = False
    pitch: float = PITCH
    language: str = ""


@dataclass(frozen=True)
class PictureSize:
    """Place of a picture, as wide as there is room up to `widest`, in the proportions of `size`.

    `space` lies between it and the text, `gap` above a line. It is left out where the text beside
    it would have less than `least_beside`. It takes `share` of the room, and is `highest` (0: any).
    """

    size: QSizeF
    widest: float
    space: float
    gap: float = 0
    least_beside: float = 0
    share: float = 1
    highest: float = 0

    def fitted(self, room: float) -> QSizeF:
        """Return its size where there are `room` pixels beside each other."""
        width = min(room * self.share, self.widest)
        height = round(width * self.size.height() / self.size.width())
        return QSizeF(width, min(height, self.highest) if self.highest else height)


@dataclass(frozen=True)
class PictureWords:
    """Place of a picture that is not here, with the words that describe it."""

    words: Paragraph
    padding: float
    space: float = 0  # below it
    gap: float = 0  # above it


Line = Strip | Paragraph | PictureSize | PictureWords


@dataclass(frozen=True)
class Card:
    """Lines from top to bottom inside the padding (left, top, right, bottom).

    `aside` stands at the end of all lines; where it would leave them too little room, `above`, if
    there is one, stands over them. `corner` is what the first line leaves free at its end.
    Its words begin at the right if `is_rtl`, None: as the interface does. What stands beside them
    does not follow, so that pictures and dots of a list stand below each other.
    """

    lines: tuple[Line, ...]
    padding: tuple[float, float, float, float]
    aside: PictureSize | None = None
    above: PictureSize | None = None
    corner: float = 0
    is_rtl: bool | None = None


class PlacedText(NamedTuple):
    """Text with its formats, where it is drawn, and whether a selection leaves its colour."""

    layout: QTextLayout
    at: QPointF
    place: QRectF
    ink: QColor
    formats: list[QTextLayout.FormatRange]
    keeps_ink: bool = False


class PlacedBadge(NamedTuple):
    """The ground of a badge, and what it says of something made by a machine."""

    place: QRectF
    colour: QColor
    label: Label | None = None


class PlacedSign(NamedTuple):
    """A sign and its square."""

    place: QRectF
    draw: Draw
    ink: QColor
    keeps_ink: bool


@dataclass(frozen=True)
class CardLayout:
    """All that is painted, relative to the upper left corner, in the order of the lines."""

    height: int
    texts: tuple[PlacedText, ...]
    signs: tuple[PlacedSign, ...]
    badges: tuple[PlacedBadge, ...]
    picture: QRectF | None


def lay_out_card(card: Card, width: float, *, mirrored: bool) -> CardLayout:
    """Lay a card out at `width` pixels, from right to left if `mirrored`."""
    return _Building(card, width, mirrored).laid_out()


class LayoutCache:
    """Keeps the layouts of recent rows; laying out text is the dear part of painting."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[tuple[Hashable, float, bool], CardLayout] = OrderedDict()

    def of(
        self, key: Hashable, card: Callable[[], Card], width: float, *, mirrored: bool
    ) -> CardLayout:
        """Return the layout of a card at `width` pixels. All it shows follows from `key`.

        Texts in a key are cut at what can be shown: it is kept as long as the layout.
        """
        full = (key, width, mirrored)
        found = self._kept.get(full)
        if found is None:
            found = self._kept[full] = lay_out_card(card(), width, mirrored=mirrored)
            if len(self._kept) > self._most:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(full)
        return found

    def clear(self) -> None:
        """Forget everything, for example after a font change."""
        self._kept.clear()


@dataclass
class _Building:
    """A card being laid out from top to bottom.

    Places are for left to right until they are taken over.
    """

    card: Card
    width: float
    mirrored: bool
    top: float = 0
    texts: list[PlacedText] = field(default_factory=list)
    signs: list[PlacedSign] = field(default_factory=list)
    badges: list[PlacedBadge] = field(default_factory=list)
    picture: QRectF | None = None
    spare: float = 0  # pixels that paragraphs left unused
    column: tuple[float, float] = (0, 0)  # of the words

    @property
    def is_rtl(self) -> bool:
        """Whether words begin at the right."""
        return self.mirrored if self.card.is_rtl is None else self.card.is_rtl

    def laid_out(self) -> CardLayout:
        card = self.card
        left, self.top, right, bottom = card.padding
        end, low, lines = self.width - right, 0.0, card.lines
        if card.aside:
            size = card.aside.fitted(end - left)
            beside = end - size.width() - card.aside.space
            if beside - left >= card.aside.least_beside:
                place = QRectF(QPointF(end - size.width(), self.top + ASIDE_DROP), size)
                self.picture = self._beside(place)
                end, low = beside, place.bottom()
            elif card.above:
                lines = card.above, *lines
        self.column = left, end
        for number, line in enumerate(lines):
            edge = end - (0 if number else card.corner)
            if isinstance(line, Strip):
                self._strip(line, left, edge, end)
            elif isinstance(line, Paragraph):
                self._paragraph(line, left, end, end - edge)
            elif isinstance(line, PictureWords):
                self._picture_words(line, left, end)
            else:
                self._picture(line, left, end)
        return CardLayout(
            round(max(self.top, low) + bottom),
            tuple(self.texts),
            tuple(self.signs),
            tuple(self.badges),
            self.picture,
        )

    def _mirrored(self, place: QRectF) -> QRectF:
        """Take over a place of words, in the column that they have."""
        if self.is_rtl != self.mirrored:
            place.moveLeft(sum(self.column) - place.left() - place.width())
        return self._beside(place)

    def _beside(self, place: QRectF) -> QRectF:
        """Take over a place beside the words."""
        if self.mirrored:
            place.moveLeft(self.width - place.left() - place.width())
        return place

    # Lines

    def _paragraph(self, line: Paragraph, left: float, end: float, corner: float = 0) -> None:
        self.top += line.gap
        width = max(LEAST_WIDTH, int(end - left))
        pitch, lines = line_pitch(line.font, line.pitch), line.lines
        if line.fills:
            more = int(self.spare // pitch)
            self.spare -= more * pitch
            lines += more
        if not lines:
            return
        layout, height = lay_out(
            line.text,
            line.font,
            width,
            lines,
            mirrored=self.is_rtl,
            pitch=line.pitch,
            language=line.language,
            corner=round(corner),
        )
        self.spare += lines * pitch - height
        place = self._mirrored(QRectF(left, self.top, width, height))
        formats = mark_formats(layout.text(), line.marks, *line.mark_colours) if line.marks else []
        text = PlacedText(layout, place.topLeft(), place, QColor(line.ink), formats)
        self.texts.append(text)
        if line.hanging:
            start = left - line.hanging.side - line.hanging.space
            self._sign(line.hanging, start, pitch, self._beside)
        self.top += height

    def _picture(self, line: PictureSize, left: float, end: float) -> None:
        self.top += line.gap
        size = line.fitted(end - left)
        self.picture = self._mirrored(QRectF(QPointF(left, self.top), size))
        self.top += size.height() + line.space

    def _picture_words(self, line: PictureWords, left: float, end: float) -> None:
        top = self.top = self.top + line.gap
        self.top += line.padding
        self._paragraph(line.words, left + line.padding, end - line.padding)
        self.top += line.padding
        self.picture = self._mirrored(QRectF(left, top, end - left, self.top - top))
        self.top += line.space

    def _strip(self, line: Strip, left: float, end: float, full_end: float) -> None:
        """`full_end` is where further lines of badges end."""
        self.top += line.gap
        start = left
        for last in line.end:
            end -= self._at_end(last, end, line.height)
        line = fitted(line, end - left)
        for number, part in enumerate(line.parts):
            if isinstance(part, Sign):
                self._sign(part, left, line.height)
                left += part.side + part.space
            elif isinstance(part, TextPart):
                room = room_of(part, line.parts[number + 1 :], end - left)
                left += self._text_part(part, left, room, line.height) + part.space
            elif part.wraps:
                self._wrapped(part, (left, start), (end, full_end), line.height)
            else:
                self._shortened(part, left, end, line.height)
        self.top += line.height

    # Parts

    def _at_end(self, part: Sign | TextPart, end: float, height: float) -> float:
        """Place a part that ends there; return the room it takes."""
        if isinstance(part, Sign):
            self._sign(part, end - part.side, height)
            return part.side + part.space
        advance = QFontMetrics(part.font).horizontalAdvance(part.text)
        place = self._mirrored(QRectF(end - advance, self.top, advance, height))
        edge = Qt.AlignmentFlag.AlignLeft if self.is_rtl else Qt.AlignmentFlag.AlignRight
        self._line(part.text, part.font, place, edge, QColor(part.ink), language=part.language)
        return advance + part.space

    def _sign(
        self,
        sign: Sign,
        left: float,
        height: float,
        taken_over: Callable[[QRectF], QRectF] | None = None,
    ) -> None:
        square = QRectF(left, self.top + (height - sign.side) / 2, sign.side, sign.side)
        place = (taken_over or self._mirrored)(square)
        self.signs.append(PlacedSign(place, sign.draw, QColor(sign.ink), sign.keeps_ink))

    def _text_part(self, part: TextPart, left: float, room: int, height: float) -> int:
        """Place words; return the width they take."""
        metrics = QFontMetrics(part.font)
        shown = elided(part, metrics, room)
        place = self._mirrored(QRectF(left, self.top, room, height))
        edge = Qt.AlignmentFlag.AlignRight if self.is_rtl else Qt.AlignmentFlag.AlignLeft
        self._line(shown, part.font, place, edge, QColor(part.ink), language=part.language)
        return min(room, metrics.horizontalAdvance(shown))

    def _shortened(self, part: Badges, left: float, end: float, height: float) -> None:
        said: set[str] = set()
        for number, badge in enumerate(part.badges):
            shown = badge
            later = sum(least_widths(part, part.badges[number + 1 : part.sure]))
            if left + width_of(badge, part.font) + later > end + OVERHANG and badge.short:
                shown = replace(badge, text=badge.short)  # says at least that much
            width = width_of(shown, part.font)
            if shown is not badge and shown.text in said:
                continue  # two labels are short for the same, and once says as much
            if left + width <= end + OVERHANG:
                said.add(shown.text)
                self._badge(part, shown, QRectF(left, self.top, width, height))
                left += width + BADGE_SPACE

    def _wrapped(
        self,
        part: Badges,
        starts: tuple[float, float],
        ends: tuple[float, float],
        height: float,
    ) -> None:
        """Starts and ends are of the first line and of the others."""
        left, start = starts
        end, full_end = ends
        for badge in part.badges:
            width = width_of(badge, part.font)
            if left > start and left + width > end:
                left, end = start, full_end
                self.top += height + part.leading
            width = max(0, min(width, int(full_end - start)))
            self._badge(part, badge, QRectF(left, self.top, width, height))
            left += width + BADGE_SPACE

    def _badge(self, part: Badges, badge: Badge, line: QRectF) -> None:
        top = line.top() + (line.height() - part.height) / 2
        place = self._mirrored(QRectF(line.left(), top, line.width(), part.height))
        ink, words = QColor(badge.ink), QRectF(place)
        self.badges.append(PlacedBadge(place, QColor(badge.background), badge.label))
        if badge.label:
            draw = partial(_draw_mark, label=badge.label)
            mark = mark_place(place, part.font, is_rtl=self.is_rtl)
            self.signs.append(PlacedSign(mark, draw, ink, keeps_ink=True))
            room = mark_room(part.font, badge.label)
            words.adjust(*((0, 0, -room, 0) if self.is_rtl else (room, 0, 0, 0)))
        middle = Qt.AlignmentFlag.AlignHCenter
        self._line(badge.text, part.font, words, middle, ink, keeps_ink=True)

    def _line(
        self,
        text: str,
        font: QFont,
        place: QRectF,
        alignment: Qt.AlignmentFlag,
        ink: QColor,
        *,
        keeps_ink: bool = False,
        language: str = "",
    ) -> None:
        """Place one line of text in its own direction, in the middle of its height."""
        layout = QTextLayout(text, font)
        option = QTextOption(alignment | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        runs_right = starts_right(text, language, otherwise=self.is_rtl)
        option.setTextDirection(qt_direction(is_rtl=runs_right))
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(place.width())
        layout.endLayout()
        at = QPointF(place.left(), place.top() + (place.height() - line.height()) / 2)
        self.texts.append(PlacedText(layout, at, place, ink, [], keeps_ink))


def _draw_mark(painter: QPainter, place: QRectF, ink: QColor, *, label: Label) -> None:
    draw_mark(painter, place, label, ink)


def fitted(line: Strip, room: float) -> Strip:
    """Return a line as it is shown in its room: where the badges that are counted do not fit, the
    words before them say less, and then a last badge says how many are left out."""
    if len(line.parts) != 2:
        return line
    words, badges = line.parts
    if not isinstance(words, TextPart) or not isinstance(badges, Badges) or not badges.are_counted:
        return line
    for said in dict.fromkeys((words.text, words.short or words.text)):
        left = room - words.space - QFontMetrics(words.font).horizontalAdvance(said)
        wanted = at_most(badges.badges, badges.most)
        if _width(badges, wanted) <= left + OVERHANG:
            shown = replace(badges, badges=wanted)
            return replace(line, parts=(replace(words, text=said), shown))
    return replace(line, parts=(replace(words, text=said), _counted(badges, left)))


def _counted(part: Badges, room: float) -> Badges:
    """Return as many badges as fit, and one that counts the others."""
    for shown in range(min(part.most, len(part.badges)) or len(part.badges), 0, -1):
        found = at_most(part.badges, shown)
        if _width(part, found) <= room + OVERHANG:
            return replace(part, badges=found)
    return part


def _width(part: Badges, badges: Sequence[Badge]) -> float:
    """Return the pixels of badges beside each other."""
    return sum(width_of(each, part.font) + BADGE_SPACE for each in badges) - BADGE_SPACE


def elided(part: TextPart, metrics: QFontMetrics, room: int) -> str:
    """The text gives way, and what is kept where the text claims its room."""
    kept = metrics.horizontalAdvance(part.kept) if part.kept else 0
    if part.claim and kept and room < kept + _claimed(replace(part, claim=1), room):
        part, kept = replace(part, kept=""), 0
    left = max(0, room - kept)
    shown = metrics.elidedText(
        shortened(part.text, line_letters(part.font, left)), Qt.TextElideMode.ElideRight, left
    )
    if not part.kept:
        return shown
    return isolate(shown) + part.kept


def _claimed(part: TextPart, room: float) -> float:
    """Return the pixels of the line that a text takes before anything else does."""
    shown = shortened(part.text, line_letters(part.font, int(room)))
    return min(QFontMetrics(part.font).horizontalAdvance(shown), room * part.claim)


def room_of(words: TextPart, behind: tuple[Sign | TextPart | Badges, ...], room: float) -> int:
    """Return the pixels words may take before what stands behind them."""
    if not behind:
        return max(0, int(room))
    left = int(room - words.space - sum(_reserved(behind)))
    if words.claim:
        kept = QFontMetrics(words.font).horizontalAdvance(words.kept)
        if left < kept + _claimed(replace(words, claim=1), room):
            left = int(room - words.space - sum(_reserved(behind, are_short=True)))
        return max(left, int(_claimed(words, room)))
    is_crowded = any(isinstance(part, Badges) and part.sure for part in behind)
    return max(left, int(room * LEAST_WORDS) if is_crowded else 0)


def _reserved(
    parts: tuple[Sign | TextPart | Badges, ...], *, are_short: bool = False
) -> Iterator[float]:
    for part in parts:
        if isinstance(part, Sign):
            yield part.side + part.space
        elif isinstance(part, Badges):
            sure = part.badges[: part.sure]
            if are_short:
                yield from least_widths(part, sure)
            else:
                yield from (width_of(badge, part.font) + BADGE_SPACE + 1 for badge in sure)


def least_widths(part: Badges, badges: tuple[Badge, ...]) -> Iterator[float]:
    shortest = {badge.short or badge.text: badge for badge in reversed(badges)}
    for text, badge in shortest.items():
        yield width_of(replace(badge, text=text), part.font) + BADGE_SPACE + 1
