"""White space in text and blocks, done fast, against the same done with patterns."""

import html as entities
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from work import calls_of, is_linear

from readerapp.rendering.normalising import normalise_blocks
from readerapp.rendering.sanitising import sanitise
from readerapp.text.plain import _add, paragraphs, single_spaced

_SPACES = re.compile(r"[^\S\n]+")
_AROUND_BREAKS = re.compile(r" *\n *")
_BLANK_LINES = re.compile(r"\n{2,}")
_text = st.text(alphabet="ab  \n\n\t\r\f\x0b\x1c\u0085\u00a0\u2028\u3000&א")


@given(_text)
def test_the_paragraphs_of_a_run(text: str) -> None:
    cleaned = _AROUND_BREAKS.sub("\n", _SPACES.sub(" ", text))
    expected = [part.strip() for part in _BLANK_LINES.split(cleaned) if part.strip()]
    found: list[str] = []
    _add(found, text)
    assert found == expected


@pytest.mark.parametrize("others", ["\t\r\n\f", "\t\r\n\f\x85\u2028\u2029"])
@given(text=_text)
def test_single_spaces(text: str, others: str) -> None:
    assert single_spaced(text, others) == re.sub(f"[ {others}]+", " ", text)


@given(st.lists(_text, max_size=4))
def test_breaks_part_lines_and_paragraphs(lines: list[str]) -> None:
    safe = sanitise("<br>".join(map(entities.escape, lines)))
    blocks = normalise_blocks(safe)
    assert "  " not in blocks
    assert normalise_blocks(blocks) == blocks


@pytest.mark.parametrize(
    "space", [" " * 1_000_000, " \n" * 300_000, "<br> " * 20_000, "&nbsp; " * 50_000], ids=range(4)
)
def test_endless_white_space_is_read_in_linear_time(space: str) -> None:
    html = sanitise(f"a{space}b")
    assert is_linear(calls_of(lambda: (normalise_blocks(html), paragraphs(html))), len(html))


def test_a_heading_of_breaks_is_read_in_linear_time() -> None:
    html = sanitise(f"<h2>{'<br>' * 20_000}words</h2>")
    assert is_linear(calls_of(lambda: normalise_blocks(html)), len(html))
    assert normalise_blocks(html) == "<h2>words</h2>"


@given(st.text(alphabet=" \n\t\r\f\u0085\u00a0\u2028\u3000"))
def test_white_space_between_blocks_is_nothing(space: str) -> None:
    assert normalise_blocks(f"{space}<p>a</p>{space}<p>b</p>{space}") == "<p>a</p><p>b</p>"


def test_white_space_between_blocks_costs_little() -> None:
    paragraph = "<p>word</p>"
    without = calls_of(lambda: normalise_blocks(paragraph * 100))
    between = calls_of(lambda: normalise_blocks(f"{paragraph}\n" * 100)) - without
    assert between < 100 * 18  # measured: 10; 25 when it was cleaned as a paragraph is
