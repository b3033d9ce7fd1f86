"""Numbers compared by what they mean: what is lost is told, other ways to write it are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.domain.translation import Doubt
from readerapp.translation.doubts import mentions, number_doubts

SAME = [
    ("en", "pt", "He spoke at 3 p.m.", "Ele falou às 15h."),
    ("en", "pt", "It began at 3:30 p.m. and at 3pm", "Começou às 15h30 e às 15h"),
    ("en", "fr", "at 12:05 a.m.", "à 0h05"),
    ("en", "de", "The talks began at 9:15 a.m.", "Die Gespräche begannen um 9.15 Uhr"),
    ("en", "pt", "In the 19th century", "No século XIX"),
    ("en", "pt", "the 21st century", "o século XXI"),
    ("en", "pt", "350,000 people", "350 mil pessoas"),
    ("en", "pt", "350,000 people", "350.000 pessoas"),
    ("en", "fr", "350,000 people", "350\u202f000 personnes"),
    ("en", "fr", "12,500 people", "12 500 personnes"),
    ("en", "pt", "£2.8bn and $5m", "2,8 bilhões de libras e US$ 5 milhões"),
    ("en", "pt", "$273 billion", "273 mil milhões de dólares"),
    ("en", "de", "2.5 million euros", "2,5 Mio. Euro"),
    ("en", "es", "$3 billion", "3.000 millones de dólares"),
    ("en", "fr", "1.2 billion euros", "1,2 milliard d’euros"),
    ("pt", "en", "1.234,56 euros", "1,234.56 euros"),
    ("en", "pt", "1,234,567 votes", "1.234.567 votos"),
    ("en", "hi", "100,000 people", "1,00,000 लोग"),
    ("en", "pt", "six ministers and 7 envoys", "6 ministros e sete enviados"),
    ("en", "pt", "twenty-five ships", "25 navios"),
    ("en", "fr", "in his thirty-second year", "dans sa 32e année"),
    ("en", "pt", "a million people", "1 milhão de pessoas"),
    ("en", "ja", "January 6, 2026", "2026年1月6日"),
    ("ko", "en", "35만 명", "350,000 people"),
    ("ja", "en", "3万5千人", "35,000 people"),
    ("zh", "en", "2.8亿元", "280 million yuan"),
    ("en", "ar", "2,024 ships", "٢٠٢٤ سفينة"),
    ("en", "pt", "after 9/11", "após o 11 de setembro"),
    ("en", "pt", "5.5% in 1990s", "5,5% nos anos 1990"),
    ("en", "ru", "1.5 million", "1,5 млн"),
    ("en", "pt", "version 2.0.1", "versão 2.0.1"),
]
OTHER = [
    ("en", "pt", "The Act 2017 gave power", "A Lei deu poder", ["2017"], []),
    ("en", "pt", "the £2.8bn market", "o mercado", ["2.8bn"], []),
    ("en", "pt", "300 km (45 miles)", "300 km", ["45"], []),
    ("en", "pt", "$1,234.56", "$1,234,56", ["1,234.56"], ["1,234,56"]),
    ("da", "en", "2.200.112 kroner", "2,200,12 kroner", ["2.200.112"], ["2,200,12"]),
    ("en", "pt", "2.8 billion", "2,8 milhões", ["2.8 billion"], ["2,8 milhões"]),
    ("en", "de", "1,500 ships", "1,500 Schiffe", ["1,500"], ["1,500"]),
    ("en", "pt", "in 2024 and 2024", "em 2024", ["2024"], []),
    ("en", "pt", "many", "muitos 17", [], ["17"]),
    ("en", "pt", "at 3 p.m.", "às 16h", ["3 p.m."], ["16h"]),
]


@pytest.mark.parametrize(("source", "target", "text", "said"), SAME)
def test_other_ways_to_write_a_number_are_no_doubt(
    source: str, target: str, text: str, said: str
) -> None:
    assert number_doubts(text, said, source, target) == []


@pytest.mark.parametrize(("source", "target", "text", "said", "lost", "added"), OTHER)
def test_what_is_lost_or_added_is_told_with_its_place(
    source: str, target: str, text: str, said: str, lost: list[str], added: list[str]
) -> None:
    doubts = number_doubts(text, said, source, target)
    assert {each.doubt for each in doubts} == {Doubt.NUMBERS}
    assert [each.words for each in doubts if each.is_in_source] == lost
    assert [each.words for each in doubts if not each.is_in_source] == added
    for each in doubts:
        whole = text if each.is_in_source else said
        assert whole[each.place.start : each.place.end] == each.words


@given(st.text(), st.sampled_from(["en", "fr", "pt", "ja", "ko", "ar", "xx"]))
def test_any_text_has_the_numbers_of_itself(text: str, language: str) -> None:
    assert number_doubts(text, text, language, language) == []
    for each in mentions(text, language):
        assert 0 <= each.place.start < each.place.end <= len(text)
