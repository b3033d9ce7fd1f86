"""Facts read out of articles: what a reader is told must be in both texts."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.domain.articles import ReasonKind
from readerapp.related import Facts, facts_from_json, facts_of, facts_to_json, reasons
from readerapp.related.mentions import folded
from readerapp.related.names import pieces
from readerapp.related.phonetics import phonetic_of, sound_alike

NOW = datetime(2026, 1, 7, tzinfo=UTC)
LANGUAGES = [
    "en",
    "fr",
    "de",
    "es",
    "ru",
    "ar",
    "zh",
    "zh-Hant",
    "ja",
    "ko",
    "th",
    "und",
    "",
    "xx-9",
]
# Pieces that look like facts, glued together in any order, find more than random letters do.
PIECES = st.sampled_from(
    ["Lee Jae-myung", "South Korea", "1.234,5", "٢٧٣ مليار", "6 janvier", "2026年1月6日",
     "1億2000万", "31/02/2026", "99,999,999", "5%", "45 %", "\ud800", "\x00", "’s", "U.S.", ". ",
     "\n", "中国", "이재명 대통령", "카림 푸아드", "Karim Fouad", "卡里姆·福阿德",
     "كريم فؤاد", "Robert Q. Public", "Robert Public", "Sen. Public", "J. K."]
)  # fmt: skip
TEXTS = st.lists(PIECES | st.text(max_size=12), max_size=30).map(" ".join)


def names(text: str, language: str = "en") -> list[str]:
    return [name.written for name in facts_of("", "", text, language).names]


def numbers(text: str, language: str = "en") -> list[str]:
    return [number.key for number in facts_of("", "", text, language).numbers]


def places(text: str, language: str) -> tuple[str, ...]:
    return facts_of("", "", text, language).places


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Chinese President Xi Jinping met Lee Jae Myung.", "en", ["Xi Jinping", "Lee Jae Myung"]),
        ("On Monday, nothing happened in May.", "en", []),
        ("Both sides agreed. However nothing was said.", "en", []),
        ("Talks ended. Macron left.", "en", []),
        ("Talks ended. Macron left. Then Macron called.", "en", ["Macron"]),
        ("Talks ended. Macron left early, as Lee told Macron to.", "en", ["Macron", "Lee"]),
        ("Talks ended, and Macron left.", "en", ["Macron"]),
        ("Emmanuel Macron left.", "en", ["Emmanuel Macron"]),
        ("The car belongs to Lee's Samsung dealer.", "en", ["Lee", "Samsung"]),
        ("De l'Élysée, Ursula von der Leyen", "fr", ["Élysée", "Ursula von der Leyen"]),
        ("Die Regierung will mit Friedrich Merz die Steuern senken.", "de", ["Friedrich Merz"]),
        ("Вчера Владимир Путин приехал в Казань.", "ru", ["Владимир Путин", "Казань"]),
        ("이재명 대통령은 어제 말했다. 한국 대통령.", "ko", ["이재명"]),
        ("ドナルド・トランプ氏と高市首相。コンピューター", "ja", ["ドナルド・トランプ", "高市"]),
        ("Federal Prosecutors Seek Rare Death Penalty Over Attack", "en", []),
        # a piece of a longer name is none: its neighbour shows it
        ("Something new: he lives in New York.", "en", ["New York"]),
        ("The press heard it from the Associated Press.", "en", []),
        ("He told Robert S. Mueller III all. Mueller III left.", "en", ["Robert S. Mueller III"]),
        ("Sen. Joe Example, D-Calif., said I'm here, and I've seen Sen. Casey.", "en",
         ["Joe Example", "Casey"]),
        ("In Athens, Tex., on Sept. 5 at 7 PM EDT, the CEO spoke.", "en", []),
        ("They said that CNN President Jeff Zucker and a GOP Sen. left early.", "en",
         ["CNN", "Jeff Zucker", "GOP"]),
        ("They played against Springfield Saturday.", "en", ["Springfield"]),
        ("The police of the town asked Woodburn Police about it, and Billie Jean King.", "en",
         ["Woodburn Police", "Billie Jean King"]),
        ("He moved to St. Louis.", "en", ["St. Louis"]),
        ("Le président a reçu Mme Dupont et le Premier ministre.", "fr", ["Dupont"]),
        ("Ermittler nennen ihn Max B. und suchen ihn.", "de", ["Max B."]),
        ("Man sah das Kind der Familie am Ende der Woche mit Ursula von der Leyen.", "de",
         ["Ursula von der Leyen"]),
        ("Die Schauspielerin Anna Beispiel und die Frankfurter Allgemeine. Kein Ende.", "de",
         ["Anna Beispiel", "Frankfurter Allgemeine"]),
        ("Dün Erdoğan'ın sözleri Ankara'ya ve Konya'ya ulaştı.", "tr", ["Erdoğan", "Konya"]),
    ],
)  # fmt: skip
def test_names(text: str, language: str, expected: list[str]) -> None:
    assert names(text, language) == expected


def test_initials_are_shown_but_do_not_tell_names_apart() -> None:
    (one,) = facts_of("", "", "They met Robert Q. Public.", "en").names
    (other,) = facts_of("", "", "They met Robert Public.", "en").names
    assert (one.key, one.written) == (other.key, "Robert Q. Public")


def test_a_short_headline_in_capitals_gives_no_names_of_its_own() -> None:
    facts = facts_of("Casey Visits Ferry Yard", "", "On the quay Casey met Lee Example.", "en")
    assert [name.written for name in facts.names] == ["Casey", "Lee Example"]


def test_a_seat_of_government_is_a_place_and_no_actor() -> None:
    facts = facts_of("", "", "Beijing told Washington. The Washington Post reports.", "en")
    assert facts.places == ("CN", "US")
    assert [name.written for name in facts.names] == ["Washington Post"]


def test_spellings_of_one_name_meet() -> None:
    assert folded("Lee Jae-myung") == folded("LEE Jae Myung")
    assert folded("Erdoğan") == folded("Erdogan")


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("South Korea and New Mexico", "en", ("KR",)),
        ("The Sudan of the south: South Sudan", "en", ("SD", "SS")),
        ("the South Korean president and a Latin American guest", "en", ("KR",)),
        ("la présidente sud-coréenne aux États-Unis", "fr", ("KR", "US")),
        ("في كوريا الجنوبية والصين", "ar", ("KR", "CN")),
        ("в Южной Корее и Китае", "ru", ("KR", "CN")),
        ("한국은 중국과, 인도적 지원", "ko", ("KR", "CN")),
        ("タイトルと韓国", "ja", ("KR",)),
        ("タイと韓国", "ja", ("TH", "KR")),
        ("韩国总统访问美国", "zh", ("KR", "US")),
        ("Michael Jordan wears a jersey", "en", ()),
        ("In Beijing, a US envoy", "en", ("US", "CN")),
        ("George Washington and the London Stock Exchange", "en", ()),
        ("Pékin et le Kremlin", "fr", ("CN", "RU")),
        ("Die Regierung Peking", "de", ("CN",)),
        ("в Москве и Пекине", "ru", ("RU", "CN")),
        ("베이징에서 서울로", "ko", ("CN", "KR")),
        ("في بكين والقاهرة", "ar", ("CN", "EG")),
        ("北京と東京で", "ja", ("CN", "JP")),
        ("South Korea", "und", ()),
    ],
)
def test_places(text: str, language: str, expected: tuple[str, ...]) -> None:
    assert places(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("worth $273 billion today", "en"),
        ("273 milliards de dollars", "fr"),
        ("273.000 millones", "es"),
        ("273 Mrd? Nein: 273 Milliarden", "de"),
        ("贸易额达2730亿美元", "zh"),
        ("2730億ドル", "ja"),
        ("2천억? 아니 2730억 달러", "ko"),
        ("٢٧٣ مليار دولار", "ar"),
        ("273 млрд долларов", "ru"),
    ],
)
def test_one_number_in_nine_languages(text: str, language: str) -> None:
    assert "273000000000" in numbers(text, language)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("1,234 people, 1.5 percent", "en", ["1234", "1.5"]),
        ("1.234 Menschen, 1,5 Grad", "de", ["1234", "1.5"]),
        ("1 234 567 personnes", "fr", ["1234567"]),
        ("in 2024 and 1987 three of 12 said 7", "en", []),
        ("growth of 4.5% and 45%", "en", ["4.5%", "45%"]),
        ("1億2000万円と3兆円", "ja", ["120000000", "3000000000000"]),
    ],
)
def test_numbers(text: str, language: str, expected: list[str]) -> None:
    assert numbers(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("on January 6, 2026", "en"),
        ("on 6th January", "en"),
        ("le 6 janvier 2026", "fr"),
        ("el 6 de enero de 2026", "es"),
        ("am 6. Januar", "de"),
        ("6 января 2026 года", "ru"),
        ("٦ يناير ٢٠٢٦", "ar"),
        ("6 كانون الثاني 2026", "ar"),
        ("2026年1月6日", "ja"),
        ("1月6日", "zh"),
        ("1월 6일", "ko"),
        ("2026-01-06", "und"),
        ("06/01/2026", "fr"),
        ("01/06/2026", "en"),
    ],
)
def test_one_day_in_many_languages(text: str, language: str) -> None:
    assert facts_of("", "", text, language, NOW).dates == ("2026-01-06",)


def test_a_day_without_a_year_is_the_one_nearest_to_the_publication() -> None:
    assert facts_of("", "", "on December 30", "en", NOW).dates == ("2025-12-30",)
    assert facts_of("", "", "on December 30", "en").dates == ()
    assert facts_of("", "", "on February 31, 2026", "en", NOW).dates == ()


def test_numbers_of_a_date_are_not_numbers() -> None:
    assert numbers("on 28 March 2026 and 2026-03-29") == []


def test_a_very_long_text_is_quick_and_bounded() -> None:
    facts = facts_of("", "", "Xi Jinping met 1,234 people in China on 6 May 2026. " * 20_000, "en")
    assert facts.names
    assert len(facts_to_json(facts)) < 1000


@given(TEXTS, TEXTS, st.sampled_from(LANGUAGES), st.sampled_from([None, NOW]))
def test_any_text_gives_facts_that_survive_storage(
    title: str, text: str, language: str, published: datetime | None
) -> None:
    facts = facts_of(title, "", text, language, published)
    assert facts_from_json(facts_to_json(facts).encode().decode()) == facts


@given(TEXTS, TEXTS, st.sampled_from(LANGUAGES), st.sampled_from(LANGUAGES))
def test_every_reason_is_true_of_both(one: str, other: str, language: str, second: str) -> None:
    a, b = facts_of("", "", one, language, NOW), facts_of("", "", other, second, NOW)
    for reason in reasons(a, b, NOW, NOW, 0.5):
        for value in reason.values:
            assert holds(a, b, reason.kind, value)


def holds(a: Facts, b: Facts, kind: ReasonKind, value: str) -> bool:
    """Whether a value of a reason is found in the facts of both."""
    match kind:
        case ReasonKind.PLACES:
            return value in a.places and value in b.places
        case ReasonKind.DATES:
            return value in a.dates and value in b.dates
        case ReasonKind.NAMES:
            spellings = value.split(" / ")  # two where each writes it in a script of its own
            keys = {name.key for name in (*a.names, *b.names) if name.written in spellings}
            sides = ((spellings[0], spellings[-1]), (spellings[-1], spellings[0]))
            return any(knows(a, one, keys) and knows(b, other, keys) for one, other in sides)
        case ReasonKind.NUMBERS:
            keys = {number.key for number in a.numbers if number.written == value}
            return bool(keys & {number.key for number in b.numbers})
        case _:
            return value in {"0", "0.50"}


def knows(facts: Facts, name: str, keys: set[str]) -> bool:
    """Whether an article writes a name, with or without initials, or one that sounds like it."""
    if any(each.key in keys for each in facts.names):
        return True
    if any(f" {folded(name)} " in f" {each.key} " for each in facts.names):
        return True
    sound = phonetic_of(name)
    written = (word for each in facts.names for word in (each.written, *each.written.split()))
    possible = (piece for each in facts.unmarked for piece in pieces(each))
    heard = (phonetic_of(each) for each in (*written, *possible))
    return sound is not None and any(each and sound_alike(sound, each) for each in heard)
