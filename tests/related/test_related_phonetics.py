"""Names across scripts: one name meets itself, other words do not, and nothing breaks."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.domain.articles import ReasonKind
from readerapp.related import Facts, facts_of, reasons
from readerapp.related.names import find_unmarked, pieces
from readerapp.related.neighbourhood import Nearness
from readerapp.related.phonetics import phonetic_of, sound_alike
from readerapp.related.scoring import FEATURES, features_of, rarity_of
from readerapp.related.shared_facts import shared_names

NEAR = Nearness(cosine=0.5, expanded=0.6, mates=0, margin=0.3)
SAME = [
    ["시진핑", "习近平", "習近平", "Xi Jinping", "Си Цзиньпин"],
    ["Karim Fouad", "كريم فؤاد", "卡里姆·福阿德", "カリム・フアド", "카림 푸아드"],
    ["Lucía Barreda", "露西亚·巴雷达", "루시아 바레다", "Люсия Барреда"],
    ["Yun Tae-gyu", "윤태규"],
    ["Voltera", "볼테라", "沃尔泰拉"],
    ["Ramiro Quispe", "ラミロ・キスペ"],
    ["Salma Idrissi", "سلمى الإدريسي"],
    ["Scotland", "أسكتلندا"],
    ["Donald Trump", "دونالد ترامب", "도널드 트럼프"],
    ["Mike Sullivan", "مايك سوليفان"],
]
TEXTS = st.text(max_size=40) | st.sampled_from(
    [
        "카림 푸아드 장관은",
        "وقال كريم فؤاد",
        "卡里姆·福阿德说",
        "Karim Fouad said",
        "カリム・フアド氏",
    ]
)


@pytest.mark.parametrize("spellings", SAME, ids=lambda spellings: spellings[0])
def test_one_name_in_many_scripts_sounds_alike(spellings: list[str]) -> None:
    sounds = [sound for each in spellings if (sound := phonetic_of(each))]
    assert len(sounds) == len(spellings)
    assert all(sound_alike(one, other) for one, other in combinations(sounds, 2))


def test_different_names_do_not_sound_alike() -> None:
    names = [spellings[0] for spellings in SAME]
    sounds = [sound for each in names if (sound := phonetic_of(each))]
    assert not any(sound_alike(one, other) for one, other in combinations(sounds, 2))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Martin", "Morten"),
        ("Geneva", "Genova"),
        ("Katarina Petrovna", "Katerina Petrovna"),  # one vowel of seven
        ("森川", "청소년"),
        ("Salto", "철도"),
        ("Trumps", "트럼프 지지"),  # support for Trump
        ("Publizisten", "فلسطينيون"),  # Palestinians
        ("Drosten", "دورةجاءتني"),
        ("Islamist", "سلمية قضية"),
        ("Fraktion", "أولئك ذين"),
        ("Somajiguda", "شمس أخته"),
        ("Mark Short", "مركز شرطة"),  # police station
    ],
)
def test_names_that_only_look_alike_stay_two(one: str, other: str) -> None:
    first, second = phonetic_of(one), phonetic_of(other)
    assert first is None or second is None or not sound_alike(first, second)


def test_an_inflected_name_of_another_script_is_one_name() -> None:
    named, of_whom = phonetic_of("Александр Петров"), phonetic_of("Александра Петрова")
    assert named
    assert of_whom
    assert named.letters != of_whom.letters
    assert sound_alike(named, of_whom)


@pytest.mark.parametrize("short", ["", "Li", "Ana", "이", "عمر", "!!", "\ud800"])
def test_what_is_too_short_has_no_sound(short: str) -> None:
    assert phonetic_of(short) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("수자나와 카림 푸아드는 어제 서명했다.", "ko"),
        ("وقال الوزير كريم فؤاد إن العقد وقع", "ar"),
        ("埃及部长卡里姆·福阿德在开罗签署协议。", "zh-Hans"),
        ("エジプトのカリム・フアド氏が署名した。", "ja"),
        ("Министр Карим Фуад подписал договор.", "ru"),
    ],
)
def test_a_name_is_found_in_every_script(text: str, language: str) -> None:
    english = facts_of("", "", "The deal was signed by Karim Fouad on Monday.", "en")
    shared = shared_names(english, facts_of("", "", text, language))
    assert [name.in_a for name in shared] == ["Karim Fouad"]


def test_a_chinese_name_is_found_in_chinese() -> None:
    chinese = facts_of("", "", "国家主席习近平在北京会见来宾。", "zh")
    for text, language in (("met by Xi Jinping", "en"), ("встреча: Си Цзиньпин", "ru")):
        assert len(shared_names(chinese, facts_of("", "", text, language))) == 1


def test_a_name_in_two_scripts_is_written_as_both_articles_write_it() -> None:
    korean = facts_of("", "", "카림 푸아드는 서명했다", "ko")
    english = facts_of("", "", "signed by Karim Fouad", "en")
    assert names_in(korean, english) == ("Karim Fouad / 카림 푸아드",)
    assert names_in(english, korean) == ("Karim Fouad / 카림 푸아드",)


def names_in(a: Facts, b: Facts) -> tuple[str, ...]:
    found = {reason.kind: reason.values for reason in reasons(a, b, None, None, 0.0)}
    return found[ReasonKind.NAMES]


def test_numbers_that_only_one_article_states_say_nothing() -> None:
    counted = facts_of("", "", "It cost 273 million dollars.", "en")
    other = facts_of("", "", "It cost 981 million dollars.", "en")
    uncounted = facts_of("", "", "It cost a lot.", "en")
    assert counted.numbers
    assert not uncounted.numbers
    rarity = rarity_of([counted, other, uncounted])

    def measured(a: Facts, b: Facts) -> float:
        features = features_of(a, b, None, None, NEAR, rarity)
        return float(features[FEATURES.index("numbers")])

    assert measured(counted, uncounted) == measured(uncounted, uncounted)
    assert measured(counted, other) < measured(counted, uncounted)


def test_two_words_that_may_be_names_are_no_shared_name() -> None:
    korean = facts_of("", "", "카림 푸아드는 서명했다", "ko")
    assert shared_names(korean, korean) == ()


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("كريم فؤاد", "ar", ("كريم", "فؤاد", "كريم فؤاد")),
        ("كريم، فؤاد", "ar", ("كريم", "فؤاد")),
        ("카림 푸아드", "ko", ("카림", "푸아드", "카림 푸아드")),
        ("카림, 푸아드", "ko", ("카림", "푸아드")),
        ("카림은 푸아드", "ko", ("카림", "푸아드")),  # a particle ends the first
    ],
)
def test_two_words_are_one_name_only_side_by_side(
    text: str, language: str, names: tuple[str, ...]
) -> None:
    assert find_unmarked(text, language) == names


def test_words_that_may_be_names_are_few_however_long_the_text() -> None:
    assert len(find_unmarked("카림 푸아드 " * 100_000, "ko")) <= 80
    runs = find_unmarked("阿" * 100_000, "zh")
    assert sum(len(list(pieces(run))) for run in runs) < 300
    assert find_unmarked("Karim Fouad", "en") == ()


@given(TEXTS, TEXTS, st.sampled_from(["ko", "ar", "zh", "ja", "en", "ru", ""]))
def test_measures_do_not_depend_on_the_order(one: str, other: str, language: str) -> None:
    a, b = facts_of("", "", one, language), facts_of("", "", other, "en")
    rarity = rarity_of([a, b])
    there = features_of(a, b, None, None, NEAR, rarity)
    assert np.allclose(there, features_of(b, a, None, None, NEAR, rarity))
    assert there.shape == (len(FEATURES),)
    shares = np.delete(there, FEATURES.index("crowd"))  # a logarithm
    assert ((shares >= 0) & (shares <= 1)).all()


def test_the_last_name_alone_is_heard_in_another_script() -> None:
    """Who was named whole in one language is often called by the last name only in another."""
    english = facts_of("", "", "It was signed by Volodymyr Zelensky on Monday.", "en")
    for text, language in (("젤렌스키는 어제 서명했다.", "ko"), ("وقال زيلينسكي إن", "ar")):
        shared = shared_names(english, facts_of("", "", text, language))
        assert [name.in_a for name in shared] == ["Zelensky"], language
