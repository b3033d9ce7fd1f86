"""Which model knows which text: by its language, and by its script whatever the language says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.related.model_languages import (
    E5_LANGUAGES,
    NEITHER,
    USE_LANGUAGES,
    Models,
    models_for,
)

BOTH = Models(use=True, e5=True)
ONLY_E5 = Models(use=False, e5=True)

LATIN = "The harbour is closed."
BENGALI = "বন্দরটি বন্ধ রয়েছে।"


def test_every_language_of_use_is_known_to_e5() -> None:
    assert USE_LANGUAGES < E5_LANGUAGES
    assert len(USE_LANGUAGES) == 19
    assert len(E5_LANGUAGES) == 96


@pytest.mark.parametrize(
    ("language", "text", "models"),
    [
        ("en", LATIN, BOTH),
        ("pt-BR", "O porto está fechado.", BOTH),
        ("zh-Hant-TW", "港口關閉。", BOTH),
        ("ja", "みなと は ユネスコ", BOTH),
        ("ko", "항구 is closed", BOTH),
        ("uk", "Порт закрито.", BOTH),
        ("bn", BENGALI, ONLY_E5),
        ("sw", "Bandari imefungwa.", ONLY_E5),
        ("fa", "بندر بسته است.", ONLY_E5),
        ("kk", "Порт жабық.", ONLY_E5),
        ("nb", "Havnen er stengt.", ONLY_E5),
        ("fil", "Sarado ang daungan.", ONLY_E5),
        ("mi", "Kua kati te wāpu.", NEITHER),
        ("bo", "གྲུ་ཁ་བརྒྱབ་འདུག", NEITHER),
        # The language is said wrongly, or not all of the text is in it.
        ("en", BENGALI, ONLY_E5),
        ("en", "ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ", NEITHER),
        ("en", f"{LATIN} {BENGALI}", BOTH),
        ("en", "12 34", NEITHER),
        ("en", "😀🎉", NEITHER),
        ("en", "", NEITHER),
        # Nobody knows the language: the script may tell.
        ("und", LATIN, BOTH),
        ("", LATIN, BOTH),
        ("und", "항구가 닫혔다", BOTH),
        ("und", "ท่าเรือปิด", BOTH),
        ("und", "ＵＮＥＳＣＯ", BOTH),  # full width
        ("und", BENGALI, ONLY_E5),
        ("und", "Порт", ONLY_E5),  # may be Kazakh
        ("und", "بندر", ONLY_E5),  # is Persian
        ("und", "ߒߞߏ ߞߊ߲", NEITHER),
        ("und", "ދިވެހި", NEITHER),
        ("und", "12 34", NEITHER),
    ],
)
def test_who_knows_a_text(language: str, text: str, models: Models) -> None:
    assert models_for(language, text) == models


@given(st.text(st.characters(), max_size=50), st.text(st.characters(), max_size=50))
def test_any_strings_will_do(language: str, text: str) -> None:
    models = models_for(language, text)
    assert models == NEITHER or any(map(str.isalpha, text))


def test_the_beginning_of_a_long_text_tells() -> None:
    assert models_for("und", LATIN * 100 + BENGALI * 100_000) == BOTH
