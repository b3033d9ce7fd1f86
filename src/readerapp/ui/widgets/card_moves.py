"""Moving between cards with keys: which card is next."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt

ASIDE = 4  # a card beside the way counts as that many times farther


def neighbour(places: Sequence[QRect], current: int, key: Qt.Key) -> int:
    """Return the index of the nearest place in the direction of an arrow key, else `current`."""
    here = places[current]
    found = [
        (_distance(here, place, key), number)
        for number, place in enumerate(places)
        if number != current and _ahead(here, place, key) >= 0
    ]
    return min(found)[1] if found else current


def _distance(here: QRect, there: QRect, key: Qt.Key) -> tuple[int, int]:
    """How far it is, then how far apart the edges are at which reading begins."""
    if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        aside = _gap(here.top(), here.bottom(), there.top(), there.bottom())
        return _ahead(here, there, key) + ASIDE * aside, abs(here.top() - there.top())
    aside = _gap(here.left(), here.right(), there.left(), there.right())
    return _ahead(here, there, key) + ASIDE * aside, abs(here.left() - there.left())


def _ahead(here: QRect, there: QRect, key: Qt.Key) -> int:
    """Pixels between the two in the direction of the key, negative when it is not ahead."""
    return {
        Qt.Key.Key_Left: here.left() - there.right(),
        Qt.Key.Key_Right: there.left() - here.right(),
        Qt.Key.Key_Up: here.top() - there.bottom(),
        Qt.Key.Key_Down: there.top() - here.bottom(),
    }[key]


def _gap(start: int, end: int, other_start: int, other_end: int) -> int:
    return max(0, other_start - end, start - other_end)
