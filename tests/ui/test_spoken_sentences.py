"""What a screen reader is told in several sentences, and what commands are called in them."""

import pytest

from readerapp.ui.language.wording import isolate, sentences
from readerapp.ui.widgets.plain_text import command_name


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        (("Unread", "Ice melts", "", "Paper"), "Unread. Ice melts. Paper"),
        (("It ended.", "Then?", "Now"), "It ended. Then? Now"),
        ((isolate("Who was it?"), "Paper"), f"{isolate('Who was it?')} Paper"),
        (("“Never again.”", "She"), "“Never again.” She"),
        (("橋が再び開通した。", "新聞"), "橋が再び開通した。 新聞"),
        ((), ""),
    ],
)
def test_each_part_ends_once(parts: tuple[str, ...], said: str) -> None:
    assert sentences(parts) == said


@pytest.mark.parametrize(
    ("shown", "name"),
    [
        ("Add &Feeds…", "Add Feeds"),
        ("ファイル(&F)", "ファイル"),
        ("Undo “Rock && Roll”", "Undo “Rock & Roll”"),
        ("Find in (this) list", "Find in (this) list"),
    ],
)
def test_a_command_is_called_without_signs_for_its_key(shown: str, name: str) -> None:
    assert command_name(shown) == name
