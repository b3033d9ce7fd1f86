"""Telling the language of a title, and when to believe what a source declares."""

import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]  # no hints

from readerapp.domain.drafts import LanguageOrigin
from readerapp.languages.detection import KNOWN, choose_language, detect
from readerapp.languages.language_model import language_model
from readerapp.languages.tags import base

ENGLISH = (
    "The government said on Tuesday that it would publish the report next week, after months of "
    "pressure from lawmakers and families who want to know what happened on the night of the fire."
)
KOREAN = "정부는 화요일 다음 주에 보고서를 공개하겠다고 밝혔다. 유족들은 진상 규명을 요구해 왔다."
NORWEGIAN = (
    "Regjeringen sier at den vil legge frem rapporten i neste uke, etter måneder med press fra "
    "familier som vil vite hva som skjedde den natten brannen brøt ut i det gamle sykehuset."
)


def _titles() -> list[tuple[str, str]]:
    """(tag, title) of every line in titles.txt."""
    found = []
    tag = ""
    for line in (Path(__file__).parent / "titles.txt").read_text("utf-8").splitlines():
        heading = re.fullmatch(r"\[(.+)\]", line)
        if heading:
            tag = heading[1].replace("nb", "no")
        elif line and not line.startswith("#"):
            found.append((tag, line))
    return found


def test_short_titles_in_twenty_languages() -> None:
    titles = _titles()
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for tag, title in titles:
        total[base(tag)] += 1
        right[base(tag)] += base(detect(title).language) == base(tag)
    assert sum(right.values()) / sum(total.values()) >= 0.97  # measured: 0.984
    assert min(right[tag] / total[tag] for tag in total) >= 0.8


def test_a_confident_answer_is_right() -> None:
    answers = [(tag, detect(title)) for tag, title in _titles()]
    sure = [(tag, found) for tag, found in answers if found.confidence >= 0.9]
    assert len(sure) > len(answers) / 2
    assert [tag for tag, found in sure if base(found.language) != base(tag)] == []


def test_the_model_answers_as_the_one_it_was_made_from() -> None:
    """When this fails, run `python -m tools.language_model`: the languages or py3langid changed."""
    titles = [title for _tag, title in _titles()]
    texts = [
        *titles,
        *map(str.upper, titles[::7]),
        *map(" ".join, zip(titles, titles[5:], strict=False)),
        "7",
        "",
    ]
    made_from = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    assert set(language_model().languages) == KNOWN
    wrong = []
    for text in texts:
        expected = {name: share for name, share in made_from.rank(text) if name in KNOWN}
        found = language_model().likelihoods(text)
        of_all, of_known = sum(found.values()), sum(expected.values())
        if any(abs(found[name] / of_all - expected[name] / of_known) > 1e-4 for name in KNOWN):
            wrong.append((text, found, expected))
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("삼성 Galaxy S30 Ultra 공개", "ko"),
        ("東京株続落", "ja"),
        ("新しい iPhone が発表", "ja"),
        ("国会議員逮捕、首相が会見", "ja"),
        ("颱風來襲 多所學校停課", "zh-Hant"),
        ("台风登陆 多地学校停课", "zh-Hans"),
        ("中央公布方案", "zh"),
        ("Η κυβέρνηση", "el"),
        ("ყოველდღიური ამბები", "ka"),
        ("Կառավարությունը", "hy"),
        ("தமிழ் செய்திகள்", "ta"),
        ("နိုင်ငံတော်", "my"),
        ("پاکستان میں ٹرین کا حادثہ", "ur"),
        ("", "und"),
        ("2026 — 14:05!", "und"),
        ("https://example.org/en/the-news @reporter", "und"),
        ("🙂🙂", "und"),
    ],
)
def test_scripts_and_letters_decide(text: str, expected: str) -> None:
    assert detect(text).language == expected


def test_a_usual_language_is_told_by_its_small_words_and_no_other_text_is_taken_for_it() -> None:
    english = (
        "The council said that it is for the lanterns, and that they are to be lit by the harbour. "
        * 6
    )
    german = (
        "Der Rat sagte, dass die Laternen nicht mehr in dem Hafen, sondern auf der Brücke sind. "
        * 6
    )
    danish = (
        "Byrådet sagde at lygterne ikke er til at se fra havnen og at de skal tændes igen. " * 6
    )
    assert choose_language("", english, "en") == ("en", LanguageOrigin.DETECTED, 1.0)
    assert choose_language("", german, "en")[:2] == ("de", LanguageOrigin.DETECTED)
    assert choose_language("", danish, "sv")[0] == "da"
    assert choose_language("de", german, "en")[:2] == ("de", LanguageOrigin.DECLARED)


def test_the_usual_language_of_a_feed_tips_the_scales_only() -> None:
    assert detect("Presiden bertemu perdana menteri Jepang", hint="id").language == "id"
    assert detect(ENGLISH, hint="fr").language == "en"


@given(st.text(max_size=60), st.text(max_size=8))
def test_any_text_gets_an_answer(text: str, hint: str) -> None:
    found = detect(text, hint)
    assert found.language
    assert 0 <= found.confidence <= 1


def test_a_plausible_declaration_wins() -> None:
    assert choose_language("en-GB", ENGLISH) == ("en", LanguageOrigin.DECLARED, 1.0)
    assert choose_language("ko", "iPhone 17 Pro")[:2] == ("ko", LanguageOrigin.DECLARED)
    assert choose_language("pt_BR", "Sim")[:2] == ("pt-BR", LanguageOrigin.DECLARED)


def test_a_chinese_declaration_gains_its_script() -> None:
    assert choose_language("zh", "颱風來襲 多所學校停課")[:2] == (
        "zh-Hant",
        LanguageOrigin.DECLARED,
    )


@pytest.mark.parametrize(
    ("declared", "text", "expected"),
    [
        ("en", KOREAN, "ko"),  # the language of the page around it
        ("ko", ENGLISH, "en"),
        ("fr", ENGLISH, "en"),  # the same script, but much text that clearly speaks against it
        ("english", ENGLISH, "en"),
        ("", ENGLISH, "en"),
    ],
)
def test_an_implausible_declaration_loses(declared: str, text: str, expected: str) -> None:
    language, origin, confidence = choose_language(declared, text)
    assert (language, origin) == (expected, LanguageOrigin.DETECTED)
    assert confidence > 0.9


def test_near_relatives_are_left_to_the_source() -> None:
    assert choose_language("da", NORWEGIAN)[:2] == ("da", LanguageOrigin.DECLARED)


def test_nothing_known_is_said_to_be_unknown() -> None:
    assert choose_language("", "1234") == ("und", LanguageOrigin.UNKNOWN, 0.0)


OLD_FORMS = "國會議員選擧 東京都知事選擧 大藏省豫算案 經濟對策 學校敎育 戰時體制 " * 4
KOREAN_HANJA = "大統領 訪美 外交部 長官 會談 國會 議員 選擧 經濟 協力 南北 會談 " * 4
CHINESE_PROSE = "國務院總理在會議上說，這是經濟發展的重要機會，他們也說明了兩岸關係的問題。" * 3


@pytest.mark.parametrize(
    ("declared", "text"),
    [("ja", OLD_FORMS), ("ja", "東京都知事選挙現職三選確実 " * 8), ("ko", KOREAN_HANJA)],
)
def test_a_page_of_han_characters_alone_keeps_the_language_it_declares(
    declared: str, text: str
) -> None:
    assert choose_language(declared, text)[:2] == (declared, LanguageOrigin.DECLARED)


@pytest.mark.parametrize("declared", ["ja", "ko"])
def test_chinese_prose_is_chinese_whatever_is_declared(declared: str) -> None:
    assert choose_language(declared, CHINESE_PROSE)[0] == "zh-Hant"


@pytest.mark.parametrize(
    ("declared", "text", "told"),
    [
        ("zh", "台灣總統府發表聲明強調兩岸關係", "zh-Hant"),
        ("zh-CN", "台灣總統府發表聲明強調兩岸關係", "zh-Hant"),
        ("zh-TW", "中国政府发表声明强调经济发展问题", "zh-Hans"),
        ("zh-HK", "上海的天空", "zh-Hant"),  # nothing speaks against it
    ],
)
def test_the_characters_tell_how_chinese_is_written(declared: str, text: str, told: str) -> None:
    assert choose_language(declared, text)[0] == told
