"""The unigram tokenizer on small vocabularies, where every way to cut a text can be tried."""

from itertools import accumulate

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.related.small_e5 import INPUT_CHARACTERS, SPACE, UnigramTokenizer

UNKNOWN = 0
PIECES = {
    "<unk>": 0.0, "<s>": 0.0, SPACE: -3.0, "a": -4.0, "b": -4.5, "é": -5.0, "港": -5.0,
    f"{SPACE}a": -4.2, "ab": -6.0, "ba": -7.9, "abab": -11.0, f"{SPACE}ab": -8.0, "港é": -9.0,
}  # fmt: skip
NUMBERS = {piece: number for number, piece in enumerate(PIECES)}


def tokenizer(pieces: dict[str, float] = PIECES) -> UnigramTokenizer:
    encoded = [piece.encode() for piece in pieces]
    ends = np.array(list(accumulate(map(len, encoded))))
    scores = np.array(list(pieces.values()), dtype=np.float32)
    return UnigramTokenizer(b"".join(encoded), ends, scores, UNKNOWN)


def cut(text: str, most: int = 10_000) -> list[str]:
    names = list(PIECES)
    return [names[each] for each in tokenizer().tokens(text, most).ids]


def best_score(word: str) -> float:
    """Of all ways to cut it, tried one by one."""
    if not word:
        return 0.0
    ways = [
        PIECES[word[:end]] + best_score(word[end:])
        for end in range(1, min(4, len(word)) + 1)
        if PIECES.get(word[:end])
    ]
    if word[:1] not in PIECES:
        ways.append(min(PIECES.values()) - 10 + best_score(word[1:]))
    return max(ways)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", []),
        ("  \n\t ", []),
        ("a", [f"{SPACE}a"]),
        ("ab  abab", [f"{SPACE}ab", SPACE, "abab"]),
        ("港é 港", [SPACE, "港é", SPACE, "港"]),
        ("e\u0301", [SPACE, "é"]),  # in two characters
        ("ａ\x00b\x07a", [f"{SPACE}a", SPACE, "ba"]),  # full width; a zero is a space
        ("a\u200bb", [f"{SPACE}a", SPACE, "b"]),
        ("aa?!?b", [f"{SPACE}a", "a", "<unk>", "b"]),  # a row of unknown characters is one token
        ("<s>", [SPACE, "<unk>"]),  # no text contains a sign
        ("\ud800b", [SPACE, "<unk>", "b"]),
    ],
)
def test_a_text_is_cut_into_the_likeliest_pieces(text: str, pieces: list[str]) -> None:
    assert cut(text) == pieces


@given(st.text(st.sampled_from("abé港x"), min_size=1, max_size=9))
def test_no_way_to_cut_a_word_is_likelier(word: str) -> None:
    tokens = tokenizer()._cut(f"{SPACE}{word}")
    unknown = min(PIECES.values()) - 10
    score = sum(list(PIECES.values())[each] or unknown for each in tokens)
    assert score == pytest.approx(best_score(f"{SPACE}{word}"))


def test_the_beginning_is_cut_as_the_whole() -> None:
    """Words are cut apart from each other, so that reading on is not needed."""
    text = "abab é 港 ba " * 200
    whole = cut(text)
    assert cut(text, 90) == whole[:90]
    assert len(cut(text, 90)) == 90


def test_the_share_of_unknown_characters() -> None:
    assert tokenizer().tokens("a a", 10).unknown == 0
    assert tokenizer().tokens("", 10).unknown == 0
    assert tokenizer().tokens("? ???", 10).unknown == pytest.approx(4 / 6)  # and two spaces
    assert tokenizer().tokens("a" * 50 + "?" * 50, 10).unknown == 0  # of what is read


@pytest.mark.parametrize("text", ["ab", "ab ", "\ufdfa", "\u0301", "港", "?", "\U0001f600"])
def test_of_a_long_text_the_beginning_is_read(text: str) -> None:
    long = tokenizer().tokens(text * 200_000, 10**6)
    assert long == tokenizer().tokens(text * INPUT_CHARACTERS, 10**6)
    assert len(long.ids) <= 2 * INPUT_CHARACTERS


@given(st.text(st.characters(), max_size=300), st.integers(1, 20))
def test_any_string_will_do(text: str, most: int) -> None:
    found = tokenizer().tokens(text, most)
    assert len(found.ids) <= most
    assert 0 <= found.unknown <= 1
    assert set(found.ids) <= set(NUMBERS.values()) - {NUMBERS["<s>"]}


def test_a_vocabulary_that_does_not_fit_is_refused() -> None:
    scores = np.array([0.0, -1.0], dtype=np.float32)
    for pieces, ends in ((b"a\xff", [1, 2]), (b"ab", [1, 1]), (b"abc", [1, 2]), (b"aa", [1, 2])):
        twice = np.array([-2.0, -1.0], dtype=np.float32) if pieces == b"aa" else scores
        with pytest.raises(ValueError, match=r"vocabulary|utf-8"):
            UnigramTokenizer(pieces, np.array(ends), twice, UNKNOWN)
