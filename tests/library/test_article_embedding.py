"""The vectors of articles: each of the models that know it, and none where no model does."""

import sys
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from library_samples import NOW

from readerapp.domain.errors import WorkError
from readerapp.library import Library
from readerapp.library.article_embedding import ArticleEncoder, trouble, vectors_of
from readerapp.related.article_vector import MODELS, unpack
from readerapp.related.embedder import SentenceEncoder, vector_text
from readerapp.related.model_languages import in_one_alphabet
from readerapp.related.small_e5 import SmallE5, weights_file
from readerapp.storage import ArticleText

WEIGHTS = weights_file()

needs_weights = pytest.mark.skipif(WEIGHTS is None, reason="the weights are not installed")

BODY = "Voters in the harbour town chose a new mayor on Sunday. The count took all night."
TEXTS = {
    "en": BODY,
    "ko": "항구 도시의 유권자들이 일요일에 새 시장을 뽑았다.",
    "hi": "बंदरगाह शहर के मतदाताओं ने रविवार को नया महापौर चुना।",
    "sw": "Wapiga kura wa mji wa bandari walichagua meya mpya siku ya Jumapili.",
    "mi": "I kōwhiria he koromatua hou e ngā kaipōti i te Rātapu.",
    "bo": "གྲོང་ཁྱེར་གྱི་མི་དམངས་ཀྱིས་གཟའ་ཉི་མར་སྤྱི་ཁྱབ་གསར་པ་འདེམས་པ་རེད།",
}
IN_USE = ("en", "ko")
IN_E5 = ("en", "ko", "hi", "sw")

OF_USE, OF_E5 = MODELS


def article(language: str, body: str, title: str = "", number: int = 1) -> ArticleText:
    return ArticleText(number, title, "", body, language, "", None, NOW)


@cache
def use() -> SentenceEncoder:
    """The first model, loaded once: it takes half a second."""
    return SentenceEncoder()


@cache
def e5() -> SmallE5:
    assert WEIGHTS is not None
    return SmallE5(WEIGHTS)


def loaded_encoder(weights: Path | None = WEIGHTS) -> ArticleEncoder:
    """An encoder that has loaded the first model, and the second one, unless it is another."""
    encoder = ArticleEncoder(weights)
    vars(encoder)["_use"] = use()
    if weights == WEIGHTS is not None:
        vars(encoder)["_e5"] = e5()
    return encoder


ARTICLES = [article(language, body) for language, body in TEXTS.items()]


@needs_weights
def test_each_article_has_the_vectors_of_the_models_that_know_it() -> None:
    encoder = loaded_encoder()
    found = unpack(encoder.vectors_of(ARTICLES))
    assert found.has[:, 0].tolist() == [language in IN_USE for language in TEXTS]
    assert found.has[:, 1].tolist() == [language in IN_E5 for language in TEXTS]
    assert encoder.trouble is None
    alone = use().embed([BODY])[0]
    assert found.matrix[0, OF_USE] == pytest.approx(alone, abs=1e-3)
    alone = e5().embed([TEXTS["hi"]])[0]
    assert found.matrix[2, OF_E5] == pytest.approx(alone, abs=1e-3)


@needs_weights
def test_more_is_read_of_a_text_that_one_model_reads() -> None:
    body = {"en": "The count took all night. " * 40, "sw": "Wapiga kura walichagua meya. " * 40}
    found = unpack(loaded_encoder().vectors_of([article(*each) for each in body.items()]))
    model = e5()
    for row, (text, most) in enumerate(zip(body.values(), (96, 128), strict=True)):
        tokens = model.tokens(text.strip(), most)
        assert len(tokens.ids) == most
        expected = model.embed_tokens([tokens])[0]
        assert found.matrix[row, OF_E5] == pytest.approx(expected, abs=1e-3)


@needs_weights
def test_serbian_is_one_language_in_both_alphabets() -> None:
    cyrillic = "Бирачи лучког града изабрали су у недељу нову градоначелницу. Њен џак је пун."
    latin = "Birači lučkog grada izabrali su u nedelju novu gradonačelnicu. Njen džak je pun."
    russian = "Выборы в городе прошли в воскресенье."
    texts = [article("sr", cyrillic), article("sr-Latn", latin), article("ru", russian)]
    found = unpack(loaded_encoder().vectors_of(texts))
    assert found.has.tolist() == [[False, True], [False, True], [True, True]]
    assert found.matrix[0, OF_E5] == pytest.approx(found.matrix[1, OF_E5], abs=1e-3)
    assert in_one_alphabet(cyrillic, "sr") == latin
    assert in_one_alphabet(russian, "ru") == russian


@needs_weights
def test_ukrainian_is_read_by_the_second_model_alone_where_it_is_installed() -> None:
    """The first one, not trained on it, draws its articles away from what they belong to."""
    texts = [article("uk", "У портовому місті в неділю обрали нового мера. " * 40)]
    both, first = loaded_encoder(), loaded_encoder(None)
    del vars(both)["_use"]
    found = unpack(both.vectors_of(texts))
    assert found.has.tolist() == [[False, True]]
    assert "_use" not in vars(both)
    tokens = e5().tokens(texts[0].body_text.strip(), 128)
    expected = e5().embed_tokens([tokens])[0]
    assert found.matrix[0, OF_E5] == pytest.approx(expected, abs=1e-3)
    assert unpack(first.vectors_of(texts)).has.tolist() == [[True, False]]


@needs_weights
def test_title_standfirst_and_body_are_read() -> None:
    whole = ArticleText(1, "Mayor chosen", "In the harbour", BODY, "en", "", None, NOW)
    as_one = article("en", vector_text("Mayor chosen", "In the harbour", BODY))
    one, other = vectors_of([whole, as_one])
    assert one == other
    assert trouble() == ""


def test_a_model_is_loaded_by_the_first_text_that_wants_it() -> None:
    encoder = ArticleEncoder(WEIGHTS)
    assert encoder.vectors_of([]) == []
    assert encoder.vectors_of([article("bo", TEXTS["bo"]), article("en", "12 34")]) == [b"", b""]
    assert not {"_use", "_e5"} & vars(encoder).keys()
    encoder.vectors_of([article("sw", TEXTS["sw"])])
    assert "_use" not in vars(encoder)
    assert "_e5" in vars(encoder)


@needs_weights
def test_a_text_of_unknown_characters_has_no_vector_of_e5() -> None:
    """Han characters that the vocabulary does not hold: the script alone would not tell."""
    rare = article("zh", "㐀㐁㐂㐃㐄㐅㐆㐇㐈㐉" * 3)
    found = unpack(loaded_encoder().vectors_of([rare]))
    assert not found.has[:, 1].any()


def test_without_the_weights_the_languages_of_use_have_their_vectors() -> None:
    encoder = loaded_encoder(None)
    found = unpack(encoder.vectors_of(ARTICLES))
    assert found.has[:, 0].tolist() == [language in IN_USE for language in TEXTS]
    assert not found.has[:, 1].any()
    assert encoder.trouble is None  # the package is not for every computer


@pytest.mark.parametrize("content", [b"", b"E5S1\x01\x00\x00\x00", b"\xff" * 1_000])
def test_damaged_weights_are_named_and_harm_no_other_language(
    tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "e5-small-q4.bin"
    file.write_bytes(content)
    encoder = loaded_encoder(file)
    found = unpack(encoder.vectors_of(ARTICLES))
    assert found.has[:, 0].tolist() == [language in IN_USE for language in TEXTS]
    assert not found.has[:, 1].any()
    assert str(encoder.trouble).startswith(f"{file} is damaged.")


@needs_weights
@pytest.mark.parametrize("language", ["en", "und", "hi"])
def test_hostile_articles_end_no_process(language: str) -> None:
    hostile = [
        "", "Gull", "gull " * 200_000, "😀🎉👩‍🚀" * 50, "Гull 港 ⵜⴰⵎ شب ᏣᎳᎩ " * 40, "\ufdfa" * 100,
        "\ud800 a \udfff" * 20, "\x00" * 3000 + "a", "\x01\x1f\x7f", "e" + "\u0301" * 100_000,
    ]  # fmt: skip
    made = vectors_of([article(language, text, number=row) for row, text in enumerate(hostile)])
    found = unpack(made)
    assert {len(row) for row in made} <= {0, 768, 1024, 1792}
    lengths = np.linalg.norm(found.matrix[found.has[:, 1], OF_E5].astype(np.float32), axis=1)
    assert lengths == pytest.approx(np.ones(len(lengths)), abs=1e-2)


@needs_weights
@pytest.mark.expected_logs
def test_the_process_that_reads_articles_can_read_nothing_else(library: Library) -> None:
    run = library.embedding_workers.run
    (made,) = run(vectors_of, [article("hi", TEXTS["hi"])], name="an article", seconds=60)
    assert len(made) == 768
    if sys.platform == "linux":
        from readerapp.system.linux_confinement import landlock_version  # of Linux only

        if landlock_version():
            with pytest.raises(WorkError) as told:
                run(Path.read_bytes, library.store.path, name="the library", seconds=60)
            assert isinstance(told.value.__cause__, PermissionError)
