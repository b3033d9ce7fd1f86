"""Where the card of the tour stands, in any window, whatever it points at."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from readerapp.ui.tour.card import GAP, place_card

ROOM = QRect(8, 60, 1300, 780)
SIZE = QSize(360, 150)
sides = st.integers(1, 3_000)


@given(
    st.tuples(st.integers(0, 400), st.integers(0, 400), sides, sides),
    st.tuples(st.integers(-200, 3_000), st.integers(-200, 3_000), sides, sides),
    st.tuples(sides, sides),
    st.booleans(),
)
def test_it_is_in_the_room_and_never_over_what_it_speaks_of(
    room: tuple[int, int, int, int],
    spot: tuple[int, int, int, int],
    size: tuple[int, int],
    is_mirrored: bool,
) -> None:
    placed = place_card(QRect(*room), QRect(*spot), QSize(*size), is_mirrored=is_mirrored)
    if placed is not None:
        assert placed.card.size() == QSize(*size)
        assert QRect(*room).contains(placed.card)
        assert not placed.card.intersects(QRect(*spot))
        assert not placed.line.intersects(placed.card)


def test_it_stands_below_and_its_line_ends_there() -> None:
    spot = QRect(600, 300, 200, 100)
    placed = place_card(ROOM, spot, SIZE)
    assert placed is not None
    assert placed.card.top() - spot.bottom() == GAP
    assert placed.line.intersects(spot)
    assert placed.line.bottom() + 1 == placed.card.top()
    assert placed.line.left() < spot.center().x()
    mirrored = place_card(ROOM, spot, SIZE, is_mirrored=True)
    assert mirrored is not None
    assert mirrored.line.left() > spot.center().x()


def test_it_stands_above_where_there_is_no_room_below() -> None:
    placed = place_card(ROOM, QRect(600, 700, 200, 100), SIZE)
    assert placed is not None
    assert placed.card.bottom() < 700


def test_it_leaves_free_what_has_the_focus() -> None:
    spot, focus = QRect(300, 300, 300, 100), QRect(300, 410, 300, 100)
    placed = place_card(ROOM, spot, SIZE, [focus])
    assert placed is not None
    assert not placed.card.intersects(focus)


def test_a_menu_above_the_room_has_a_line_that_reaches_it() -> None:
    menu = QRect(300, 0, 60, 24)
    placed = place_card(ROOM, menu, SIZE)
    assert placed is not None
    assert placed.card.top() == ROOM.top()
    assert placed.line.top() <= menu.bottom()
    assert menu.left() < placed.line.center().x() < menu.right()


def test_with_nothing_to_point_at_it_has_no_line_and_stands_at_the_foot() -> None:
    placed = place_card(ROOM, QRect(), SIZE)
    assert placed is not None
    assert placed.line.isEmpty()
    assert placed.card.bottomRight() == ROOM.bottomRight()


def test_where_it_has_no_room_it_has_no_place() -> None:
    assert place_card(QRect(0, 0, 300, 100), QRect(10, 10, 20, 20), SIZE) is None
    assert place_card(QRect(0, 0, 370, 200), QRect(0, 0, 370, 200), SIZE) is None
