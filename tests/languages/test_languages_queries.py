"""What a typed search means: operators, groups, dates, names of languages, marks."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.domain.searches import (
    All,
    Column,
    Either,
    MatchesIndex,
    Not,
    Operator,
    OperatorTerm,
    Part,
    Phrase,
)
from readerapp.languages.folding import spell
from readerapp.languages.names import languages_called
from readerapp.languages.search_query import days_of, parse, words_in
from readerapp.languages.snippets import marks
from readerapp.storage import criteria

TODAY = date(2026, 3, 31)


def asked(operator: str, value: str, *, quoted: bool = False) -> OperatorTerm:
    return OperatorTerm(Operator(operator), value, quoted)


def last(text: str) -> Phrase:
    return Phrase(text, is_beginning=True)


@pytest.mark.parametrize(
    ("query", "part"),
    [
        ("is:unread", asked("is", "unread")),
        ("IS:unread", asked("is", "unread")),
        ("lang：fr", asked("lang", "fr")),
        ("language:fr", asked("lang", "fr")),
        ("lang:", asked("lang", "")),
        ("lang: x", All((asked("lang", ""), last("x")))),
        ('feed:"Le Monde"', asked("feed", "Le Monde", quoted=True)),
        ("feed:“Le Monde”", asked("feed", "Le Monde", quoted=True)),
        ('feed:"Le Mon', asked("feed", "Le Mon", quoted=True)),
        ("-is:read", Not(asked("is", "read"))),
        ("title:a", Phrase("a", Column.TITLE, is_beginning=True)),
        ('author:"A b"', Phrase("a b", Column.AUTHORS)),
        ("a OR is:starred", Either((Phrase("a"), asked("is", "starred")))),
        ("(a OR b) c", All((Either((Phrase("a"), Phrase("b"))), last("c")))),
        ("-(a b) c", All((Not(All((Phrase("a"), Phrase("b")))), last("c")))),
        ("(a", last("a")),
        ("a)", Phrase("a")),
        ("well-known", last("well known")),
        ("nope:x", last("nope x")),
        ("()", None),
        ("OR", None),
        ("🙂", None),
    ],
)
def test_a_query_is_read(query: str, part: Part | None) -> None:
    assert parse(query) == part


def test_words_become_one_expression_and_facts_stay_beside_it() -> None:
    fact = asked("is", "read")
    with pytest.raises(TypeError):
        criteria(fact, spell)
    found = criteria(parse('a (b OR "c d") -e'), spell)
    assert (found.match, found.also) == ('("a" AND ("b" OR "c d")) NOT ("e")', None)
    without = criteria(parse("-a"), spell)
    assert (without.match, without.also) == ("", Not(MatchesIndex('"a"')))
    assert criteria(All(), spell).is_empty


@pytest.mark.parametrize(
    ("text", "first", "end"),
    [
        ("2026-01-31", "2026-01-31", "2026-02-01"),
        ("2026/1/31", "2026-01-31", "2026-02-01"),
        ("2026-12", "2026-12-01", "2027-01-01"),
        ("2025", "2025-01-01", "2026-01-01"),
        ("today", "2026-03-31", "2026-04-01"),
        ("Yesterday", "2026-03-30", "2026-03-31"),
        ("7d", "2026-03-24", "2026-03-25"),
        ("2w", "2026-03-17", "2026-03-18"),
        ("1m", "2026-03-01", "2026-03-02"),
        ("1y", "2025-03-31", "2025-04-01"),
        ("٢٠٢٥", "2025-01-01", "2026-01-01"),
    ],
)
def test_a_date_is_understood(text: str, first: str, end: str) -> None:
    assert days_of(text, TODAY) == (date.fromisoformat(first), date.fromisoformat(end))


@pytest.mark.parametrize(
    "text", ["", "yesterdayy", "2026-02-30", "2026-13", "0000", "9999", "99999y", "-1d", "1e9", "7"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert days_of(text, TODAY) is None


@given(st.text(max_size=12))
def test_no_text_is_an_error_as_a_date(text: str) -> None:
    days = days_of(text, TODAY)
    assert days is None or days[0] < days[1]


@pytest.mark.parametrize(
    ("name", "tags"),
    [
        ("fr", ("fr",)),
        ("FR", ("fr",)),
        ("zh", ("zh", "zh-Hans", "zh-Hant")),
        ("zh-Hant", ("zh-Hant",)),
        ("français", ("fr",)),
        ("FRANCAIS", ("fr",)),
        ("french", ("fr",)),
        ("Französisch", ("fr",)),
        ("fren", ("fr",)),
        ("日本語", ("ja",)),
        ("한국어", ("ko",)),
        ("swahili", ("sw",)),  # no article is written in it
        ("und", ("und",)),
        ("f", ()),
        ("klingonish", ()),
        ("", ()),
        ("?", ()),
    ],
)
def test_a_language_is_known_by_code_and_by_names(name: str, tags: tuple[str, ...]) -> None:
    among = ["en", "fr", "ja", "ko", "zh-Hans", "zh-Hant"]
    assert languages_called(name, among, "de") == tags


@pytest.mark.parametrize(
    ("text", "query", "marked"),
    [
        ("Le pont de l’Élysée", "elysee", ["Élysée"]),
        ("Climate and climates", "climate", ["Climate", "climates"]),
        ("Climate and climates", "climate deal", ["Climate"]),
        ("the climate fund, the fund", '"climate fund"', ["climate fund"]),
        ("이재명 대통령", "재명", ["재명"]),
        ("海港大桥重新开放", "大桥 开放", ["大桥", "开放"]),
        ("قال للرئيس الجديد", "رئيس", ["للرئيس"]),
        ("one two", "-one", []),
        ("one two", "title:two OR one", ["one", "two"]),
        ("ab ab", "a OR ab", ["ab", "ab"]),
    ],
)
def test_what_was_searched_for_is_marked(text: str, query: str, marked: list[str]) -> None:
    found = marks(text, words_in(parse(query)))
    assert [text[start:end] for start, end in found] == marked


@given(st.text(max_size=80), st.text(max_size=20))
def test_marks_are_in_order_and_inside_the_text(text: str, query: str) -> None:
    places = [place for mark in marks(text, words_in(parse(query))) for place in mark]
    assert places == sorted(places)
    assert all(0 <= place <= len(text) for place in places)
