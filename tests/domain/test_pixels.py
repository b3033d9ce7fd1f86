"""Pixels, and the plain PNG that small pictures are kept as."""

from io import BytesIO
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from readerapp.domain.pixels import (
    PictureBox,
    Pixels,
    is_plain_png,
    read_plain_png,
    write_plain_png,
)

ICON = Pixels(3, 2, bytes(range(24)))


@given(st.integers(1, 40), st.integers(1, 40), st.randoms(use_true_random=False))
def test_what_is_written_is_read(width: int, height: int, chance: Random) -> None:
    pixels = Pixels(width, height, chance.randbytes(4 * width * height))
    assert read_plain_png(write_plain_png(pixels)) == pixels


def test_any_program_reads_it() -> None:
    with Image.open(BytesIO(write_plain_png(ICON))) as picture:
        assert (picture.format, picture.mode, picture.size) == ("PNG", "RGBA", (3, 2))
        assert picture.tobytes() == ICON.rgba


def test_a_png_of_another_program_is_none() -> None:
    target = BytesIO()
    Image.frombytes("RGBA", (3, 2), ICON.rgba).save(target, "PNG")
    assert not is_plain_png(target.getvalue())
    assert read_plain_png(target.getvalue()) is None


@given(st.integers(0, 200), st.integers(1, 255))
def test_one_changed_byte_is_seen(place: int, change: int) -> None:
    data = bytearray(write_plain_png(ICON))
    data[place % len(data)] ^= change
    assert read_plain_png(bytes(data)) is None


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    whole = write_plain_png(ICON)
    assert read_plain_png(data) is None
    assert read_plain_png(whole + data) in (None, ICON)
    assert read_plain_png(whole[: len(data)]) is None


@pytest.mark.parametrize(
    "pixels",
    [
        Pixels(0, 0, b""),
        Pixels(-1, -1, bytes(4)),
        Pixels(2, 2, bytes(15)),
        Pixels(2, 2, bytes(17)),
        Pixels(100_000, 1, bytes(400_000)),
    ],
)
def test_pixels_that_are_not_whole(pixels: Pixels) -> None:
    assert not pixels.is_whole
    with pytest.raises(ValueError, match="not the pixels"):
        write_plain_png(pixels)


def test_a_picture_fits_the_box_it_was_made_for() -> None:
    assert ICON.fits(PictureBox(3, 2))
    assert not ICON.fits(PictureBox(2, 2))
    assert not ICON.fits(PictureBox(3, 1))
