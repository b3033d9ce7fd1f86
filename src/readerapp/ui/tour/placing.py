"""Where a card stands: beside what it speaks of, never over it, and over as little else as can be.

Plain arithmetic in pixels of the window.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QSize

from readerapp.domain.values import dataclass

GAP = 18  # pixels between the card and what it speaks of
CORNER = 16  # pixels of the card's edge that no line begins at
DOT = 9  # pixels across: the end of the line, half of it over what the card speaks of


@dataclass(frozen=True)
class Placed:
    """Where a card stands, and the line from it to what it speaks of; no line if that is empty."""

    card: QRect
    line: QRect


def place_card(
    room: QRect, spot: QRect, size: QSize, kept: Sequence[QRect] = (), *, is_mirrored: bool = False
) -> Placed | None:
    """Return the place of a card of a size in a room, beside a spot that may lie outside of it.

    `kept`: what it shall not cover if it can stand elsewhere, such as what has the focus. None: it
    has no room.
    """
    if size.width() > room.width() or size.height() > room.height():
        return None
    if spot.isEmpty():  # at the foot of the room, where reading lines end
        left = room.left() if is_mirrored else room.right() + 1 - size.width()
        return Placed(QRect(left, room.bottom() + 1 - size.height(), *_sides(size)), QRect())
    found = [QRect(left, top, *_sides(size)) for left, top in _places(room, spot, size, kept)]
    if is_mirrored:  # where the places beside are equally good, reading begins at the right
        found.sort(key=lambda card: card.left() > spot.right())
    inside = [card for card in found if room.contains(card)]
    free = [card for card in inside if not card.intersects(spot)]
    if not free:
        return None
    card = min(free, key=lambda each: sum(_common(each, other) for other in kept))
    return Placed(card, _line(card, spot, is_mirrored=is_mirrored))


def _sides(size: QSize) -> tuple[int, int]:
    return size.width(), size.height()


def _places(
    room: QRect, spot: QRect, size: QSize, kept: Sequence[QRect]
) -> Iterator[tuple[int, int]]:
    """Yield the places below, above and beside the spot; below and above also beyond what is kept
    free, with a longer line."""
    width, height = _sides(size)
    left = _within(spot.left() - CORNER, room.left(), room.right() + 1 - width)
    right = _within(spot.right() + 1 + CORNER - width, room.left(), room.right() + 1 - width)
    for beyond in (spot, *kept):
        below = max(spot.bottom(), beyond.bottom(), room.top() - GAP) + GAP
        above = min(spot.top(), beyond.top(), room.bottom() + GAP) - GAP - height
        for edge in (left, right):
            yield edge, below
            yield edge, above
    top = _within(spot.top() - CORNER, room.top(), room.bottom() + 1 - height)
    yield spot.right() + GAP, top
    yield spot.left() - GAP - width, top


def _within(value: int, least: int, most: int) -> int:
    return max(least, min(value, most))


def _common(one: QRect, other: QRect) -> int:
    both = one.intersected(other)
    return both.width() * both.height() if both.isValid() else 0


def _line(card: QRect, spot: QRect, *, is_mirrored: bool) -> QRect:
    """Return the place of the line with its dot: upright or level, from edge to edge."""
    half = DOT // 2
    if card.top() > spot.bottom() or card.bottom() < spot.top():
        x = _shared(card.left(), card.right(), spot.left(), spot.right(), at_end=is_mirrored)
        if card.top() > spot.bottom():
            return QRect(x - half, spot.bottom() - half, DOT, card.top() - spot.bottom() + half)
        return QRect(x - half, card.bottom() + 1, DOT, spot.top() - card.bottom() + half)
    y = _shared(card.top(), card.bottom(), spot.top(), spot.bottom())
    if card.left() > spot.right():
        return QRect(spot.right() - half, y - half, card.left() - spot.right() + half, DOT)
    return QRect(card.right() + 1, y - half, spot.left() - card.right() + half, DOT)


def _shared(first: int, last: int, start: int, end: int, *, at_end: bool = False) -> int:
    """Return a place on both edges: the middle of what is small, near a corner of what is not."""
    least, most = max(first + CORNER, start), min(last - CORNER, end)
    if most - least < 4 * CORNER:
        return (least + most) // 2
    return most - CORNER if at_end else least + CORNER
