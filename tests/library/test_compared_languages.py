"""Which languages are compared by meaning, with and without the second model."""

import sys
from importlib.machinery import ModuleSpec
from types import ModuleType

import pytest
from library_samples import article, put

from readerapp.domain.articles import UncomparedLanguage
from readerapp.library import Library, reading
from readerapp.library.compared_languages import (
    SECOND_MODEL,
    compared_in,
    is_compared,
    languages_compared,
    second_model_is_there,
)
from readerapp.library.embedding_worker import MODEL


@pytest.fixture(params=[False, True], ids=["one model", "both models"])
def has_second(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    installed = ModuleType(SECOND_MODEL)
    installed.__spec__ = ModuleSpec(SECOND_MODEL, None)
    monkeypatch.setitem(sys.modules, SECOND_MODEL, installed if request.param else None)
    return bool(request.param)


def test_languages_of_the_models_that_are_there(has_second: bool) -> None:
    assert second_model_is_there() is has_second
    for language in ("en", "fr", "zh-Hant", "pt-BR", "uk", "und", ""):
        assert is_compared(language)
    for language in ("hi", "he", "nb", "nn", "fil", "ta-IN", "sr"):
        assert is_compared(language) is has_second
    for language in ("dv", "bo", "nqo", "xx"):
        assert not is_compared(language)
    compared = languages_compared()
    assert compared == tuple(sorted(compared))
    assert ("hi" in compared) is has_second
    assert "nb" not in compared  # it is "no"
    assert all(map(is_compared, compared))


def test_names_stand_in_the_order_of_the_interface_language(has_second: bool) -> None:
    french = compared_in("fr")
    assert french.has_second_model is has_second
    assert len(french.names) == len(languages_compared())
    assert french.names.index("allemand") < french.names.index("anglais")
    if has_second:  # not behind the letter z
        assert french.names.index("estonien") < french.names.index("galicien")


def test_what_stands_beside_an_article_says_that_it_was_not_compared(
    library: Library, has_second: bool
) -> None:
    texts = {
        "en": "A title",
        "hi": "भारी बारिश",
        "dv": "ދިވެހި",
        "und": "2026: OK",
        "und-x-1": "བོད་ཀྱི་གསར་འགྱུར",
    }
    ids = put(
        library,
        *(
            article(language, title, language=language.removesuffix("-x-1"))
            for language, title in texts.items()
        ),
    )
    assert [reading.relatives(library, each).uncompared for each in ids] == [None] * len(ids)
    known = {"en", "und", *(["hi"] if has_second else [])}
    with library.store.write() as writer:
        made = {
            each: b"\0" * 1024 if tag in known else b""
            for each, tag in zip(ids, texts, strict=True)
        }
        writer.vectors.put(MODEL, [(each, vector, "{}") for each, vector in made.items()])
    told = [reading.relatives(library, each).uncompared for each in ids]
    hindi = None if has_second else UncomparedLanguage("hi", needs_second_model=True)
    assert told == [None, hindi, UncomparedLanguage("dv"), None, UncomparedLanguage("und")]
