"""A report keeps nothing of what somebody reads, and enough to find the fault."""

import json
import re
import sqlite3
import string
import traceback
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.system.redaction import scrub_line, scrub_trace, short_path

LETTERS = "abcdefghijklmnopqrstuvwxyzÀéñßøŁжфщΩאבעش漢字かな한글ก้🚢"
words = st.text(LETTERS, min_size=1, max_size=12).map(lambda word: f"zz{word}")
secrets = st.lists(words, min_size=1, max_size=6).map(" ".join)
punctuation = st.text(string.punctuation + " \n\t\r\x1b\u2028", max_size=4)


class OwnError(Exception):
    pass


def trace_of(act: Callable[[], object]) -> str:
    """The traceback of what `act` raises, as Python prints it."""
    try:
        act()
    except Exception as error:  # noqa: BLE001 - the tests raise all kinds
        return "".join(traceback.format_exception(error))
    raise AssertionError("nothing was raised")


def raise_with(text: str) -> None:
    try:
        raise OwnError(text)
    except OwnError as error:
        error.add_note(f"Traceback (most recent call last):\nValueError: {text}")
        raise LookupError({"title": text, "words": text.split()}) from error


def nothing() -> Any:
    return None


def bad_sql() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(chr(65))


def left_of(secret: str, report: str) -> list[str]:
    """Words of a secret that a report still holds."""
    return [word for word in re.findall(r"zz\w+", secret) if word in report]


@given(secrets, punctuation)
def test_no_word_of_a_message_is_left(secret: str, mark: str) -> None:
    text = f"{mark}{secret.replace(' ', mark or ' ')}{mark}"
    report = scrub_trace(trace_of(lambda: raise_with(text)))
    assert left_of(secret, report) == []
    assert not [letter for letter in report if letter not in string.printable + "…"]
    assert "OwnError:" in report
    assert "in raise_with" in report


@given(
    st.sampled_from(
        [
            "https://{0}.example/{0}?{0}={0}#{0}", "{0}@{0}.example", "/home/{0}/{0}.txt",
            "C:\\Users\\{0}\\x", 'near "{0}": syntax error', "{0!r}",
            '  File "/home/{0}/{0}.py", line 1, in {0}\n    {0}\n{0}: {0}',
            '  File "{0}.py", line 1', '  File "\0{0}.py", line 1',
            '  File "' + "{0}" * 99 + '.py", line 1',
            f'  File "{json.__file__}", line 123456, in {{0}}',
            f'  File "{json.__file__}", line 1, in {{0}}',
            "Traceback (most recent call last):\n{0}",
        ]
    ),
    words,
)  # fmt: skip
def test_no_address_path_or_false_frame_is_left(shape: str, secret: str) -> None:
    report = scrub_trace(trace_of(lambda: raise_with(shape.format(secret))))
    assert left_of(secret, report) == []


@given(st.text(max_size=300))
def test_whatever_text_is_scrubbed(text: str) -> None:
    assert all(letter in string.printable + "…" for letter in scrub_trace(text))


@pytest.mark.parametrize(
    ("act", "said"),
    [
        (lambda: nothing().name, "AttributeError: 'NoneType' object has no attribute 'name'"),
        (lambda: int(chr(65) * 3), "ValueError: invalid literal for int() with base …: '…'"),
        (lambda: [][3], "IndexError: list index out of range"),
        (lambda: dict[str, int]()[chr(65) * 3], "KeyError: '…'"),
        (lambda: "a" + nothing(), 'TypeError: can only concatenate str (not "NoneType") to str'),
        (lambda: chr(233).encode("ascii"), "UnicodeEncodeError: 'ascii' codec can't encode"),
        (bad_sql, "sqlite3.OperationalError: near"),
        (lambda: json.loads(chr(65)), "JSONDecodeError: Expecting value"),
        (lambda: Path("/zz").read_text(), "FileNotFoundError: [Errno …] No such file or directory"),
    ],
)
def test_the_messages_of_python_stay_readable(act: Callable[[], object], said: str) -> None:
    assert said.replace("…", "") in scrub_trace(trace_of(act)).replace("…", "")


def test_files_are_named_without_who_uses_this_computer() -> None:
    report = scrub_trace(trace_of(lambda: json.loads(chr(65))))
    assert 'File "json/decoder.py", line' in report
    assert str(Path.home()) not in report
    assert short_path(str(Path.home() / "unknown.py")) == ""
    assert short_path("/etc/passwd") == ""


def test_a_chain_and_a_group_are_kept_and_a_long_one_is_shortened() -> None:
    def recurse() -> None:
        recurse()

    chained = scrub_trace(trace_of(lambda: raise_with("zz")))
    assert "The above exception was the direct cause of the following exception:" in chained
    assert "Previous line repeated" in scrub_trace(trace_of(recurse))
    assert len(scrub_trace("ValueError: value\n" * 50_000).splitlines()) < 500
    for long in ("value ", " ", "| ", "'", "…", "+-", "\n" + " " * 500 + "x"):
        assert len(scrub_trace(long * 500_000)) < 200_000


def test_a_message_of_the_log_keeps_what_its_source_says() -> None:
    line = trace_of.__code__.co_firstlineno
    assert scrub_line("The traceback of zzsecret", __file__, line) == "The traceback of …"
    assert scrub_line("zzsecret", "/nowhere.py", 1) == "…"
