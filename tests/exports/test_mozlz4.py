"""Firefox's packed files are unpacked to what went in, and whatever else they are does no harm."""

import tracemalloc
from contextlib import suppress

import pytest
from bookmark_files import PLACES, packed
from hypothesis import given
from hypothesis import strategies as st

from readerapp.domain.errors import Reason, SourceError
from readerapp.exports.packed import MOST, beginning, is_mozlz4, unpack

# As the reference implementation (lz4 1.10) writes them.
KNOWN = {
    "nothing": ("00", b""),
    "one byte": ("1061", b"a"),
    "a run": ("2f61620200ffff40506261626162", b"ab" * 300),
    "words": (
        "f90854686520686172626f7572206c616e7465726e732c207416002c6d7013004569676874260050626f75722e",
        b"The harbour lanterns, the harbour lamps, the harbour light, the harbour.",
    ),
}


def refused(data: bytes) -> Reason:
    with pytest.raises(SourceError) as error:
        unpack(data, "x")
    return error.value.reason


def declaring(size: int, block: bytes) -> bytes:
    return b"mozLz40\0" + size.to_bytes(4, "little") + block


@pytest.mark.parametrize("name", KNOWN)
def test_blocks_of_the_reference_are_read(name: str) -> None:
    block, words = KNOWN[name]
    assert unpack(declaring(len(words), bytes.fromhex(block)), "x") == words


PIECES = st.lists(st.sampled_from([b"harbour ", b"light", b"a", b"\0", b"ab"]), max_size=200)


@given(data=st.binary(max_size=600) | PIECES.map(b"".join) | st.integers(0, 3000).map(bytes))
def test_what_was_packed_comes_out(data: bytes) -> None:
    assert unpack(packed(data), "x") == data
    assert beginning(packed(data), 50) == data[:50]


@given(block=st.binary(max_size=300), size=st.integers(0, 5000))
def test_any_bytes_are_unpacked_or_refused(block: bytes, size: int) -> None:
    data = declaring(size, block)
    found = b""
    with suppress(SourceError):
        found = unpack(data, "x")
    assert len(found) in (0, size)
    assert len(beginning(data, 1000)) <= 1000


def test_what_is_cut_short_is_refused_and_its_beginning_is_known() -> None:
    whole = packed(PLACES.encode())
    for end in range(len(whole)):
        assert refused(whole[:end]) is Reason.BAD_EXPORT
    assert beginning(whole[: len(whole) // 2], 100) == PLACES.encode()[:100]
    assert is_mozlz4(whole)


def test_bombs_are_refused_without_the_memory_they_ask_for() -> None:
    block = b"\x1fa\x01\x00" + b"\xff" * 1_000_000 + b"\x00"  # 255 million bytes of "a"
    bombs = {
        declaring(2**32 - 1, block): Reason.TOO_LARGE,
        declaring(MOST + 1, block): Reason.TOO_LARGE,
        declaring(1000, block): Reason.BAD_EXPORT,
        declaring(1000, b"\xf0" + b"\xff" * 1_000_000): Reason.BAD_EXPORT,
    }
    tracemalloc.start()
    try:
        for bomb, reason in bombs.items():
            assert refused(bomb) is reason
            assert len(beginning(bomb, 1000)) <= 1000
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("block", [b"", b"\x10", b"\x10a\x00\x00", b"\x10a\x02\x00", b"\x1fa\x01"])
def test_steps_that_lead_nowhere_are_refused(block: bytes) -> None:
    assert refused(declaring(5, block)) is Reason.BAD_EXPORT
