"""Room of the parts of a line of a card: who gives way to whom where it is narrow.

Pure arithmetic with the widths of fonts, in device-independent pixels.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from readerapp.ui.language.wording import isolate
from readerapp.ui.widgets.badges import Badge, width_of
from readerapp.ui.widgets.card_lines import Badges, Sign, Strip, TextPart
from readerapp.ui.widgets.plain_text import shortened
from readerapp.ui.widgets.text_layout import line_letters

BADGE_SPACE = 5  # between two badges
OVERHANG = 2  # pixels a badge may reach over the edge rather than be left out
LEAST_WORDS = 0.4  # of a line that words keep beside badges


def fitted(line: Strip, room: float) -> Strip:
    """Return a line as it is shown in its room: where not all badges that are counted fit, the
    words before them say less, and then a last badge says how many are left out."""
    if len(line.parts) != 2:
        return line
    words, badges = line.parts
    if not isinstance(words, TextPart) or not isinstance(badges, Badges) or not badges.are_counted:
        return line
    for said in dict.fromkeys((words.text, words.short or words.text)):
        left = room - words.space - QFontMetrics(words.font).horizontalAdvance(said)
        if _width(badges, badges.badges) <= left + OVERHANG:
            return replace(line, parts=(replace(words, text=said), badges))
    return replace(line, parts=(replace(words, text=said), _counted(badges, left)))


def _counted(part: Badges, room: float) -> Badges:
    """Return as many badges as fit, and one that counts the others."""
    every = part.badges
    for shown in range(len(every) - 1, 0, -1):
        rest = replace(every[shown], text=f"+{len(every) - shown}", short="")
        if _width(part, found := (*every[:shown], rest)) <= room + OVERHANG:
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
    return (isolate(shown) if shown else "") + part.kept


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
