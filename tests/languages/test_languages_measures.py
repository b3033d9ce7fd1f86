"""How long a text is to its reader."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.languages.measures import count_words, reading_minutes


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("Don't stop, état-major 3.5 percent — now!", 6),
        ("हिन्दी में समाचार", 3),
        ("مُحَمَّد هنا", 2),
        ("한국 대통령 회담", 3),
        ("東京時間今天下午", 5),
        ("新しいiPhone", 4),
        ("รัฐบาลอนุมัติงบประมาณปีหน้า", 7),
    ],
)
def test_words(text: str, words: int) -> None:
    assert count_words(text) == words


@given(st.text())
def test_any_text_can_be_counted(text: str) -> None:
    assert 0 <= count_words(text) <= len(text)


def test_minutes() -> None:
    assert reading_minutes(0, "en") == 1
    assert reading_minutes(2_280, "en") == 10
    assert reading_minutes(2_280, "ar") == 17
    assert reading_minutes(1_840, "sw") == 10
    assert reading_minutes(1_580, "zh-Hant") == 10
