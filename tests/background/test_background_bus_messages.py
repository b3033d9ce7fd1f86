"""Messages of the bus: what is written is read again, and no damaged one does harm."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.background.bus_format import pack, size_of, unpack
from readerapp.background.bus_messages import CALL, LARGEST, BusMessage, Variant

texts = st.text(st.characters(codec="utf-8", exclude_characters="\0"))
uints = st.integers(0, 2**32 - 1)
values: dict[str, st.SearchStrategy[Any]] = {
    "y": st.integers(0, 255),
    "b": st.booleans(),
    "i": st.integers(-(2**31), 2**31 - 1),
    "u": uints,
    "x": st.integers(-(2**63), 2**63 - 1),
    "d": st.floats(allow_nan=False),
    "s": texts,
    "as": st.lists(texts),
    "au": st.lists(uints),
    "a{su}": st.dictionaries(texts, uints),
    "(su)": st.tuples(texts, uints),
    "a(yx)": st.lists(st.tuples(st.integers(0, 255), st.integers(0, 2**63 - 1))),
}
bodies = st.lists(st.sampled_from(sorted(values)), max_size=6).flatmap(
    lambda kinds: st.tuples(st.just("".join(kinds)), st.tuples(*(values[each] for each in kinds)))
)
NOTIFY = BusMessage(
    CALL, "/a/b", "c.d", "Notify", "e.f", "sua{sv}",
    ("é", 7, {"k": Variant("s", "v"), "n": Variant("y", 1)}),
)  # fmt: skip


@given(bodies)
def test_what_is_written_is_read_again(body: tuple[str, tuple[Any, ...]]) -> None:
    signature, said = body
    data = pack(BusMessage(CALL, "/p", "i.f", "M", "d.e", signature, said), 5)
    assert size_of(data) == size_of(data + b"more") == len(data)
    read = unpack(data)
    assert (read.kind, read.path, read.interface, read.member) == (CALL, "/p", "i.f", "M")
    assert (read.signature, read.body) == (signature, said)


def test_a_variant_is_read_as_its_value() -> None:
    assert unpack(pack(NOTIFY, 1)).body == ("é", 7, {"k": "v", "n": 1})


@given(st.integers(0, 200), st.integers(0, 255), st.integers(0, 200))
def test_a_damaged_message_is_refused_or_read(place: int, byte: int, end: int) -> None:
    data = bytearray(pack(NOTIFY, 1))
    data[place % len(data)] = byte
    for damaged in (bytes(data), bytes(data[:end])):
        try:
            size_of(damaged)
            unpack(damaged)
        except ValueError:
            pass


def test_the_beginning_of_a_message_has_no_size_yet() -> None:
    assert size_of(pack(NOTIFY, 1)[:15]) == 0


@pytest.mark.parametrize("data", [b"X" * 16, b"l\1\0\1" + (LARGEST + 1).to_bytes(4, "little") * 3])
def test_what_is_no_message_or_too_large_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"message"):
        size_of(data)


@pytest.mark.parametrize(
    ("signature", "value", "found", "put"),
    [
        ("aau", [[1]], b"aau", b"a()"),
        ("v", Variant("aau", [[1]]), b"aau", b"a()"),
        ("v", Variant("a(y)", [(1,)]), b"a(y)", b"a()\1"),  # more follows, which is no type
        ("v", Variant("aau" + "y" * 94, [[1]]), b"aau", b"a()"),  # its length looks like a letter
        ("av", [Variant("aa(y)", [[(1,)]])], b"aa(y)", b"a(())"),
    ],
)
def test_a_list_of_nothing_ends(signature: str, value: Any, found: bytes, put: bytes) -> None:
    """Any program of the session may send one, and it would be read for ever."""
    data = pack(BusMessage(CALL, "/p", "", "M", "d.e", signature, (value,)), 1)
    assert found in data
    with pytest.raises(ValueError, match=r"nothing"):
        unpack(data.replace(found, put) + bytes(4))


def test_a_message_may_say_more_of_itself_than_is_known() -> None:
    """Fields and kinds of a later protocol are passed over."""
    data = bytearray(pack(BusMessage(CALL, "/p", "i.f", "M"), 1))
    data[1] = 9
    field = data.index(b"\3\1s\0")
    data[field] = 77
    read = unpack(bytes(data))
    assert (read.kind, read.path, read.interface, read.member) == (9, "/p", "i.f", "")
