"""What reports say, laid side by side: speakers across papers and scripts, figures, what only one
report has. All people and events are invented."""

from dataclasses import replace
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readerapp.domain.stories import ToldSentence
from readerapp.related.counted import (
    COUNTED_IN_SENTENCE,
    ReportFigure,
    counted_things,
    find_counted,
    surely_differ,
)
from readerapp.related.only_here import MOST_OF_A_REPORT, ReportSentences, only_here
from readerapp.related.speakers import (
    MOST_QUOTATIONS,
    ReportQuote,
    one_person,
    speakers_in,
)


def quote(article: int, speaker: str, words: str, language: str = "en") -> ReportQuote:
    return ReportQuote(speaker, words, language, ToldSentence(article, f"{words} said {speaker}."))


def test_one_person_is_one_speaker_in_every_spelling() -> None:
    names = ("Thomas Bjorn", "Thomas Bjørn", "Томас Бьорн", "Бьорн", "Bjorn")
    quotes = [
        quote(number, name, f"“{number} of us held the pumps all night”")
        for number, name in enumerate(names)
    ]
    (speaker,) = speakers_in(quotes)
    assert set(speaker.names) == {"Thomas Bjorn", "Томас Бьорн"}
    assert not one_person("Thomas Bjorn", "Бергман")
    assert not one_person("Thomas Bjorn", "Tomas Borg")


def test_what_stands_in_marks_comes_before_what_is_told_without() -> None:
    told = ReportQuote("Olsen", "Olsen said that it rains.", "en", ToldSentence(1, "Olsen said …"))
    (speaker,) = speakers_in([told, quote(1, "Olsen", "“The pumps held all night long”")])
    assert [each.told[0].text[0] for each in speaker.quotations] == ["“", "O"]


def test_one_quotation_stands_once_with_all_its_papers() -> None:
    held = "“The pumps held all night and nobody was hurt,”"
    found = speakers_in(
        [
            quote(1, "Marta Olsen", held),
            quote(2, "Olsen", "“the pumps held all night and nobody was hurt”"),
            quote(2, "Olsen", "“We shall open the harbour on Monday.”"),
            quote(3, "Marta Olsen", "« Les pompes ont tenu toute la nuit »", "fr"),
            quote(3, "Jan Quill", "« Une autre phrase, tout à fait différente »", "fr"),
        ]
    )
    olsen, quill = found
    assert olsen.names == ("Marta Olsen",)
    assert [[each.article_id for each in told.told] for told in olsen.quotations] == [
        [1, 2],
        [2],
        [3],
    ]
    assert quill.names == ("Jan Quill",)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Marta Olsen", "MARTA OLSEN", True),
        ("Marta Olsen", "Olsen", True),
        ("Marta Olsen", "Марта Ольсен", True),
        ("Marta Olsen", "Marta Quill", False),
        ("Marta Olsen", "Peter Olsen", False),
        ("Marta Olsen", "Marta", False),  # first names are of many
        ("Marta Olsen", "Петр Квилл", False),
    ],
)
def test_who_is_one_person(one: str, other: str, expected: bool) -> None:
    assert one_person(one, other) is expected
    assert one_person(other, one) is expected


def test_a_surname_of_two_people_is_neither_of_them() -> None:
    found = speakers_in(
        [
            quote(1, "Marta Olsen", "“The pumps held all night long.”"),
            quote(2, "Peter Olsen", "“I do not know about any pumps.”"),
            quote(3, "Olsen", "“There is nothing more to say now.”"),
        ]
    )
    assert {each.names[0] for each in found} == {"Marta Olsen", "Peter Olsen", "Olsen"}


def test_a_speaker_has_a_bounded_number_of_quotations() -> None:
    many = [quote(n, "Marta Olsen", f"“Sentence number {n} is its own, {n}.”") for n in range(30)]
    (olsen,) = speakers_in(many)
    assert len(olsen.quotations) == MOST_QUOTATIONS


# Figures

COUNTED = [
    ("en", "At least 12 people were killed and 1,204 injured.", [("dead", 12), ("injured", 1204)]),
    ("en", "It is 31.5 light years away and cost $3 million.",
     [("length-light-year", Decimal("31.5")), ("currency-$", 3_000_000)]),
    ("fr", "Au moins 12 personnes ont été tuées, à 4,5 % près.",
     [("dead", 12), ("percent", Decimal("4.5"))]),
    ("de", "214 Menschen wurden gerettet, 1.200 Häuser zerstört.",
     [("rescued", 214), ("homes", 1200)]),
    ("es", "Hay 12 muertos y 30 heridos.", [("dead", 12), ("injured", 30)]),
    ("it", "Sono 12 morti e 30 feriti.", [("dead", 12), ("injured", 30)]),
    ("pt", "Há 12 mortos e 30 feridos.", [("dead", 12), ("injured", 30)]),
    ("ru", "Погибли люди: 12 человек погибли, это 31 световой год.",
     [("dead", 12), ("length-light-year", 31)]),
    ("tr", "12 kişi öldü, 30 kişi yaralandı.", [("dead", 12), ("injured", 30)]),
    ("ko", "승객 214명 전원 구조, 12명이 숨졌다.", [("rescued", 214), ("dead", 12)]),
    ("ja", "12人が死亡し、31光年離れている。", [("dead", 12), ("length-light-year", 31)]),
    ("zh", "12人死亡，30人受伤。", [("dead", 12), ("injured", 30)]),
    ("ar", "الكوكب على بعد 31 سنة ضوئية.", [("length-light-year", 31)]),
    # Sums, each in its own currency
    ("en", "US$5 million, A$5m, HK$5bn, £5k or 5,000 euros.",
     [("currency-USD", 5_000_000), ("currency-AUD", 5_000_000), ("currency-HKD", 5 * 10**9),
      ("currency-GBP", 5_000), ("currency-EUR", 5_000)]),
    ("en", "It cost $5 million USD, EUR 5 million, ¥300, ₹5 crore; $7 CAD.",
     [("currency-USD", 5_000_000), ("currency-EUR", 5_000_000), ("currency-¥", 300),
      ("currency-INR", 50_000_000), ("currency-CAD", 7)]),
    ("fr", "4,5 millions d’euros, 12 dollars canadiens et 3 € par jour.",
     [("currency-EUR", 4_500_000), ("currency-CAD", 12), ("currency-EUR", 3)]),
    ("de", "Es geht um 5 Mio. Euro, 1,2 Mrd. US-Dollar und 80 Franken.",
     [("currency-EUR", 5_000_000), ("currency-USD", 1_200_000_000), ("currency-CHF", 80)]),
    ("pt", "Foram R$ 5 milhões e 300 reais.", [("currency-BRL", 5_000_000), ("currency-BRL", 300)]),
    ("ru", "Это 5 млн долларов США и 300 рублей.",
     [("currency-USD", 5_000_000), ("currency-RUB", 300)]),
    ("ko", "5억 원과 300달러.", [("currency-KRW", 500_000_000), ("currency-$", 300)]),
    ("ja", "5億円と300ドル。", [("currency-JPY", 500_000_000), ("currency-$", 300)]),
    ("zh", "5亿美元。", [("currency-USD", 500_000_000)]),
    ("ar", "بلغت 5 ملايين دولار أمريكي.", [("currency-USD", 5_000_000)]),
    # Sums of which nobody knows how large they are, or in what
    ("en", "It costs $5 to $6 million, $5-6 million, Z$5 or $5x.", [("currency-$", 6_000_000)]),
    ("en", "It costs $380, 600 and $143 - billion.", [("currency-$", 143 * 10**9)]),
    ("vi", "Con số €3,1 tỷ, $350.000.", [("currency-$", 350_000)]),
    ("nl", "Dat is € 3,1 miljard.", [("currency-EUR", 3_100_000_000)]),
    # Nothing that is counted
    ("en", "In 2014 the 15 and 80 were the lines to take.", []),
    ("en", "The 59-year-old woman was killed, a 12-year-old boy died.", []),
    ("en", "The gunman and 26 others dead, mother of 13 Zurana Horton killed.", []),
    ("en", "It ended 3:2 on 6/1/2026, after 1 - 12 people.", [("people", 12)]),
    ("es", "Costó la vida a 43 personas y provocó heridas a otras 47.", [("people", 43)]),
    ("und", "12 people, 4 %", [("percent", 4)]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ("It cost $5 million.", "The price was $5m.", True),
        ("It cost $5 million.", "The price was US$5 million.", False),
        ("It cost A$5 million.", "The price was US$5 million.", False),
        ("It cost $5 million.", "The price was $7 million.", False),
        ("It cost €5 million.", "The price was £7 million.", False),
    ],
)
def test_sums_stand_together_in_one_currency_and_never_differ(
    one: str, other: str, together: bool
) -> None:
    found = [
        ReportFigure(counted, ToldSentence(number, sentence))
        for number, sentence in enumerate((one, other))
        for counted in find_counted(sentence, "en")
    ]
    assert len(found) == 2
    things = counted_things(found, lambda _a, _b: 1.0)
    assert bool(things) is together
    assert not any(thing.differs for thing in things)
    written = {each for thing in things for value in thing.values for each in value.written}
    assert not together or written == {"$5 million", "$5m"}


@pytest.mark.parametrize(("language", "sentence", "expected"), COUNTED)
def test_a_number_counts_a_thing_or_is_left_out(
    language: str, sentence: str, expected: list[tuple[str, Decimal]]
) -> None:
    found = find_counted(sentence, language)
    assert [(each.kind, each.value) for each in found] == expected
    assert all(sentence[each.start : each.end].strip() == each.written for each in found)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("31", "40", True), ("31", "31.2", False), ("12", "14", True), ("200", "214", False),
     ("5000000", "4970000", False), ("0", "0", False), ("0", "3", True)],
)  # fmt: skip
def test_rounded_numbers_do_not_differ(one: str, other: str, expected: bool) -> None:
    assert surely_differ(Decimal(one), Decimal(other)) is expected
    assert surely_differ(Decimal(other), Decimal(one)) is expected


@settings(max_examples=60, deadline=None)
@given(
    st.text(st.sampled_from("0123456789.,  %$€人명killed people year-old\u202f٣万"), max_size=120),
    st.sampled_from(["en", "fr", "ko", "zh", "xx", ""]),
)
def test_any_sentence_can_be_counted(sentence: str, language: str) -> None:
    assert len(find_counted(sentence, language)) <= COUNTED_IN_SENTENCE


def figures(*told: tuple[int, str, str]) -> list[ReportFigure]:
    return [
        ReportFigure(counted, ToldSentence(article, sentence))
        for article, language, sentence in told
        for counted in find_counted(sentence, language)
    ]


def near(_one: ToldSentence, _other: ToldSentence) -> float:
    return 0.8


def far(_one: ToldSentence, _other: ToldSentence) -> float:
    return 0.2


def test_reports_that_give_other_values_of_one_thing_differ() -> None:
    told = figures(
        (1, "en", "It is 31 light years away."),
        (2, "fr", "Elle est à 31 années-lumière."),
        (3, "ko", "40광년 떨어져 있다."),
    )
    (thing,) = counted_things(told, near)
    assert thing.differs
    assert [each.written for each in thing.values] == [
        ("31 light years", "31 années-lumière"),
        ("40광년",),
    ]
    (thing,) = counted_things(told, far)  # 40 may be of another star
    assert not thing.differs
    assert len(thing.values) == 1


def test_things_of_which_a_story_has_many_never_differ() -> None:
    told = figures((1, "en", "It is 12 miles off."), (2, "en", "It is 30 miles off."))
    assert counted_things(told, near) == ()
    assert counted_things(figures((1, "en", "12 people were killed.")), near) == ()


def test_a_report_with_two_values_of_a_kind_differs_from_nobody() -> None:
    told = figures(
        (1, "en", "12 people were killed on Monday, 30 people were killed in all."),
        (2, "en", "14 people were killed."),
    )
    (thing,) = counted_things(told, near)
    assert not thing.differs


# What only one report has


def report(
    article: int,
    *rows: tuple[float, float],
    facts: str = "",
    language: str = "en",
    numbers: int = 0,
) -> ReportSentences:
    """A report whose sentences have a name each, the first of them a number as well."""
    told = tuple(ToldSentence(article, f"{article}.{n}") for n in range(len(rows)))
    vectors = np.array(rows, dtype=np.float32).reshape(len(rows), 2)
    counted = tuple(frozenset({f"1{article}{n}"} if n < numbers else ()) for n in range(len(rows)))
    known = tuple(frozenset({f"{facts or article}.{n}"}) | counted[n] for n in range(len(rows)))
    return ReportSentences(language, told, vectors, (True,) * len(rows), known, counted)


def test_only_what_is_far_from_every_other_report_and_has_its_own_fact() -> None:
    first = report(1, (1, 0), (0, 1), (0, 1), (0, 1))
    found = only_here([first, report(2, (1, 0)), report(3, (1, 0))])
    assert [each.text for each in found] == ["1.1", "1.2"]
    assert len(found) == MOST_OF_A_REPORT
    assert only_here([first]) == ()  # nobody to compare it with
    same = report(2, (1, 0), (1, 0), (1, 0), (1, 0), facts="1")
    assert only_here([first, same]) == ()


def test_across_languages_it_is_a_number_and_farther() -> None:
    def of_first(*reports: ReportSentences) -> list[str]:
        return [each.text for each in only_here(reports) if each.article_id == 1]

    first = report(1, (0, 1), (0, 1), numbers=1)
    assert of_first(first, report(2, (1, 0))) == ["1.0", "1.1"]
    assert of_first(first, report(2, (1, 0), language="fr")) == ["1.0"]
    near = (0.954, 0.3)  # a cosine of 0.3
    assert of_first(first, report(2, near)) == ["1.0", "1.1"]
    assert of_first(first, report(2, near, language="fr")) == []
    has_it = report(1, (1, 0), language="fr", numbers=1)
    assert of_first(first, replace(has_it, sentences=(ToldSentence(2, "2.0"),))) == []


def test_reports_without_a_sentence_are_no_reason_to_stop() -> None:
    empty = ReportSentences("en", (), np.zeros((0, 2), dtype=np.float32), (), (), ())
    assert only_here([empty, empty]) == ()
    assert only_here([report(1, (0, 1)), empty]) == ()
