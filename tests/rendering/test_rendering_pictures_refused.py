"""Bytes that are refused instead of fitted: bombs, broken files, and what is no picture."""

import struct
import zlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from picture_files import noise, photo, refusal, saved

from readerapp.domain.errors import Reason, SourceError
from readerapp.rendering.pictures import fit_icon, fit_picture


def png_of(width: int, height: int) -> bytes:
    """A PNG that says it is this large, and holds nothing."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        crc = zlib.crc32(kind + body)
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", crc)

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    empty = chunk(b"IDAT", zlib.compress(bytes(100)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + empty + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(30_000, 30_000), (60_000, 60_000), (9_500, 9_500), (8, 10**9)])
def test_bombs_are_refused_before_they_are_decoded(size: tuple[int, int]) -> None:
    for fit in (fit_picture, fit_icon):
        with pytest.raises(SourceError) as refused:
            fit(png_of(*size))
        assert refused.value.reason is Reason.TOO_LARGE


def test_the_limit_of_pixels_is_given() -> None:
    data = saved(photo(100, 100), "PNG")
    assert fit_picture(data, most_pixels=10_000).data == data
    with pytest.raises(SourceError, match="too large"):
        fit_picture(data, most_pixels=9_999)


def test_a_bomb_inside_an_icon_is_refused() -> None:
    inside = png_of(30_000, 30_000)
    entry = struct.pack("<BBBBHHII", 32, 32, 0, 0, 1, 32, len(inside), 22)
    with pytest.raises(SourceError) as refused:
        fit_icon(b"\0\0\1\0\1\0" + entry + inside)
    assert refused.value.reason is Reason.TOO_LARGE


@pytest.mark.parametrize(
    "data",
    [
        b"<html><body>Not found</body></html>",
        b"%PDF-1.7",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff",
        b"GIF89a",
        b"\0\0\1\0\0\0",
        b"RIFF\0\0\0\0WEBPVP8 ",
        b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
        bytes(1_000),
    ],
)
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    for fit in (fit_picture, fit_icon):
        with pytest.raises(SourceError) as refused:
            fit(data)
        assert refused.value.reason is Reason.NOT_READABLE


def test_nothing_is_no_picture() -> None:
    for fit in (fit_picture, fit_icon):
        with pytest.raises(SourceError) as refused:
            fit(b"")
        assert refused.value.reason is Reason.EMPTY


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_a_large_picture_that_was_cut_short_is_refused(kind: str) -> None:
    data = saved(noise(400, 300), kind)
    with pytest.raises(SourceError) as refused:
        fit_picture(data[: len(data) // 2], longest=100)
    assert refused.value.reason is Reason.NOT_READABLE


def test_broken_exif_costs_only_the_exif() -> None:
    for exif in (b"Exif\0\0MM\0*\0\0\0\x08\xff\xff", b"Exif\0\0nonsense", b"Exif\0\0"):
        fitted = fit_picture(saved(photo(400, 300), "JPEG", exif=exif), longest=100)
        assert (fitted.width, fitted.height) == (100, 75)


SEEDS = [
    saved(photo(40, 30, mode), kind)
    for kind, mode in (
        ("JPEG", "RGB"), ("JPEG", "CMYK"), ("PNG", "RGBA"), ("PNG", "P"), ("GIF", "P"),
        ("WEBP", "RGB"), ("AVIF", "RGB"), ("BMP", "RGB"), ("ICO", "RGBA"), ("JPEG2000", "RGB"),
    )
]  # fmt: skip


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(SEEDS),
    st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), max_size=6),
    st.floats(0.1, 1),
)
def test_broken_bytes_are_fitted_or_refused(
    seed: bytes, changes: list[tuple[float, int]], kept: float
) -> None:
    data = bytearray(seed[: max(1, int(len(seed) * kept))])
    for place, value in changes:
        data[int(len(data) * place)] = value
    for fit in (lambda found: fit_picture(found, longest=20, most_bytes=1), fit_icon):
        assert refusal(fit, bytes(data)) in (None, Reason.NOT_READABLE, Reason.TOO_LARGE)


@given(st.binary(max_size=300))
def test_any_bytes_are_fitted_or_refused(data: bytes) -> None:
    for fit in (fit_picture, fit_icon):
        assert refusal(fit, data) in (None, Reason.NOT_READABLE, Reason.TOO_LARGE, Reason.EMPTY)


def test_an_icon_of_many_pixels_is_refused_before_it_is_decoded() -> None:
    with pytest.raises(SourceError) as caught:
        fit_icon(png_of(5_000, 5_000))
    assert caught.value.reason is Reason.TOO_LARGE
