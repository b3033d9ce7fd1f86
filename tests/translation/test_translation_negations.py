"""Negations compared: a "not" that is lost or made up is told, other ways to say no are not."""

import pytest

from readerapp.domain.translation import Doubt
from readerapp.translation.doubts import negation_doubts

SAME = [
    ("pt", "en", "O porto não abriu", "The harbour did not open"),
    ("pt", "en", "O porto não abriu", "The harbour failed to open"),
    ("pt", "en", "Ninguém ficou ferido", "No one was hurt"),
    ("en", "pt", "He doesn’t know", "Ele desconhece"),
    ("en", "pt", "Nothing is left", "Já não resta nada"),
    ("en", "pt", "No. 10 speaks", "O número 10 fala"),
    ("fr", "en", "Il ne viendra pas", "He won’t come"),
    ("fr", "en", "Un pas de plus vers la paix", "One more step towards peace"),
    ("de", "en", "Kein Ende in Sicht", "No end in sight"),
    ("ko", "en", "항구는 열리지 않았다", "The harbour did not open"),
    ("zh", "en", "港口没有开放", "The port remains unopened"),
    ("ar", "en", "الميناء لم يفتح", "The port has not opened"),
    # It is not known how Turkish says no.
    ("tr", "en", "Liman açılmadı", "The harbour did not open"),
]
OTHER = [
    ("pt", "en", "O porto não abriu", "The harbour opened", "não", True),
    ("pt", "en", "O porto abriu", "The harbour did not open", "not", False),
    ("en", "pt", "I don’t agree", "Concordo plenamente", "don’t", True),
    ("en", "de", "I don’t agree", "Ich stimme zu", "don’t", True),
    ("fr", "en", "Il ne viendra pas", "He will come", "ne viendra pas", True),
    ("de", "en", "Die Straße wird nicht geöffnet", "The street is being opened", "nicht", True),
    ("ko", "en", "항구는 열리지 않았다", "The harbour opened", "않", True),
]


@pytest.mark.parametrize(("source", "target", "text", "said"), SAME)
def test_another_way_to_say_no_is_no_doubt(source: str, target: str, text: str, said: str) -> None:
    assert negation_doubts(text, said, source, target) == []


@pytest.mark.parametrize(("source", "target", "text", "said", "words", "is_lost"), OTHER)
def test_what_is_lost_or_made_up_is_told_with_its_place(
    source: str, target: str, text: str, said: str, words: str, is_lost: bool
) -> None:
    (doubt,) = negation_doubts(text, said, source, target)
    assert (doubt.doubt, doubt.words, doubt.is_in_source) == (Doubt.NEGATIONS, words, is_lost)
    whole = text if is_lost else said
    assert whole[doubt.place.start : doubt.place.end] == words
