"""Texts through real models, the small weights that a package ships: what must stay does."""

import re

import pytest
from translation_weights import placed

from readerapp.domain.stretch import Stretch
from readerapp.domain.translation import (
    Direction,
    Doubt,
    NotTranslated,
    SourceText,
    TranslatedText,
)
from readerapp.translation.pieces import MOST_LETTERS, MOST_WORDS, clean, pieces, sentences
from readerapp.translation.translate import SentencePair, find_marked, translate, translate_text

pytest.importorskip("sentencex")

EN_PT = Direction("en", "pt")
SENTENCES = [
    ("en", "He went to the U.S. on Monday.|Mr. Smith of J. K. Co. met them!|Then?"),
    ("en", "He said: “We won.|Today it begins.”"),
    ("en", "“Is it true?” he asked.|Nobody knew."),
    ("en", "He said ‘We won. Today it begins,’ and left.|She didn't know."),
    ("en", f"He said, 'It was {'long ' * 40}ago.|Today it is not.'|Don't go."),
    ("fr", "M. Macron a dit oui.|En janv. 2020, 3 Md€. ont été payés.|Bien !"),
    ("de", "Am 3. Mai kam Dr. Meier.|Es kostet z. B. 3 Mio. Euro."),
    ("ja", "東京で会議が開かれた。|首相は「行く。」と述べた。"),
    ("ar", "قال الرئيس إنه سعيد.|ثم غادر؟|نعم."),
    ("en", "The same.|The same.|The same."),
]
KEPT = [
    "https://example.org/a?b=1",
    "info@example.org",
    "#MeToo",
    "@reader",
    "习近平",
    "שלום",
    "محمد",
    "{x}",
    "<b>",
    "Jožef",
]


def said(*texts: str, is_title: bool = False) -> list[TranslatedText]:
    wanted = tuple(SourceText(each, is_title=is_title) for each in texts)
    return translate((placed("en", "pt"),), wanted)


@pytest.mark.parametrize(("language", "parts"), SENTENCES)
def test_sentences_are_found_as_readers_see_them(language: str, parts: str) -> None:
    joint = "" if language == "ja" else " "
    text = joint.join(parts.split("|"))
    assert [text[each.start : each.end] for each in sentences(text, language)] == parts.split("|")


def test_no_piece_is_longer_than_an_engine_bears() -> None:
    for text in ("word " * 5_000, "word, " * 3_000, "中文，" * 3_000, "中" * 20_000, "a" * 9_000):
        parts = list(pieces(clean(text)))
        assert all(len(each.split()) <= MOST_WORDS for each in parts)
        assert all(len(each) <= MOST_LETTERS + 100 for each in parts if " " in each)
        assert "".join("".join(parts).split()) == "".join(text.split())


def test_a_paragraph_is_translated_and_its_numbers_and_names_are_there() -> None:
    (made,) = said(
        "The president, Barack Obama, said on Monday that 350,000 people came. It cost £2.8bn."
    )
    assert made.why is None
    assert made.doubts == ()
    assert "Barack Obama" in made.text
    assert "presidente" in made.text


@pytest.mark.parametrize("words", KEPT)
def test_what_no_engine_may_change_is_as_it_was(words: str) -> None:
    (made,) = said(f"The minister wrote of {words} on Monday, and left the house.")
    assert words in made.text
    assert "segunda-feira" in made.text


def test_ends_of_lines_and_quotations_stay() -> None:
    (made,) = said("First line\u2028“We won. Today it begins,” he said.")
    assert made.text.count("\u2028") == 1
    assert (made.text.count("“"), made.text.count("”")) == (1, 1)


def test_titles_in_capitals_and_prefixes_are_understood() -> None:
    capitals, breaking = said(
        "XI AND LEE PLEDGE TO STRENGTHEN TIES", "Breaking: PM quits", is_title=True
    )
    assert "fortalecer" in capitals.text
    assert breaking.text.startswith("Última hora: ")


def test_small_words_of_titles_are_known_from_the_article() -> None:
    title, small = "FRANCE WINS THE LAST MATCH", ("last", "match", "wins")
    heard: list[str] = []

    def engine(text: str) -> str:
        heard.append(text)
        return text

    translate_text(SourceText(title, is_title=True, small=small), EN_PT, engine)
    assert heard[0] == "France wins the last match"
    heard.clear()
    capitalised = "France Wins The Last Match"
    translate_text(SourceText(capitalised, is_title=True, small=small), EN_PT, engine)
    assert heard[:2] == [capitalised, "France wins The last match"]
    heard.clear()
    translate_text(SourceText(capitalised, is_title=True), EN_PT, engine)
    assert heard[0] == capitalised  # its words may all be names
    assert "France wins The last match" not in heard


def test_links_are_found_again() -> None:
    text = (
        "The Chinese president, Xi Jinping, met the South Korean leader and signed 15 agreements."
    )
    words = ("Xi Jinping", "South Korean leader", "15 agreements")
    marked = tuple(Stretch(text.index(each), text.index(each) + len(each)) for each in words)
    (made,) = translate((placed("en", "pt"),), (SourceText(text, marked),))
    places = [made.text[each.start : each.end] for each in made.places if each]
    assert places == ["Xi Jinping", "líder sul-coreano", "15 acordos"]


def test_two_models_lead_through_english() -> None:
    text = "O presidente falou em Lisboa com 15 ministros."
    (made,) = translate((placed("pt", "en"), placed("en", "pt")), (SourceText(text),))
    assert made.doubts == ()
    assert "presidente" in made.text
    assert "Lisboa" in made.text


def test_what_is_lost_is_told() -> None:
    def forgetful(text: str) -> str:
        return text.replace("2017", "").replace("Mediaite", "").upper()

    source = SourceText("The Act 2017 passed, the paper Mediaite said.")
    made = translate_text(source, EN_PT, forgetful)
    assert [each.doubt for each in made.doubts] == [Doubt.NUMBERS]

    def without_a_name(text: str) -> str:
        return text if text == "Mediaite" else text.replace("Mediaite", "").upper()

    made = translate_text(source, EN_PT, without_a_name)
    assert [each.words for each in made.doubts] == ["Mediaite"]


@pytest.mark.parametrize("answer", ["", "ab " * 500, "a b c " * 8])
def test_an_engine_that_has_lost_itself_is_not_believed(answer: str) -> None:
    made = translate_text(SourceText("The minister left the house."), EN_PT, lambda _text: answer)
    assert (made.text, made.why) == ("The minister left the house.", NotTranslated.FAILED)


def test_what_is_no_words_is_left_as_it_is() -> None:
    for text in ("", " \n ", "1" * 999, "\U0001f600" * 99, "\ue000" * 99, "12:30 – 14:00"):
        assert translate_text(SourceText(text), EN_PT, str.upper) == TranslatedText(text)


def test_of_a_thousand_links_only_the_first_are_looked_for() -> None:
    """Each is looked for everywhere; the others are listed below the translation."""
    text = " ".join(f"link{number}" for number in range(1_000))
    words = [Stretch(*each.span()) for each in re.finditer(r"\S+", text)]
    asked: list[str] = []

    def say(piece: str) -> str:
        asked.append(piece)
        return piece.replace("link", "lien")

    pairs = [SentencePair(Stretch(0, len(text)), Stretch(0, len(text)))]
    places = find_marked(text, text.replace("link", "lien"), words, pairs, say)
    assert places[0] == words[0]
    assert len(places) == len(words)
    assert len(asked) < 100
