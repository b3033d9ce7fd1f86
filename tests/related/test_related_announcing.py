"""What announces, and what reports, in sixteen languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.related import facts_from_json, facts_of, facts_to_json
from readerapp.related.facts import announces

AHEAD = {
    "ar": "من المقرر أن تلتقي الرئيسة بنظيرها في أوسلو",
    "de": "Im Vorfeld des Treffens in Oslo reist die Präsidentin ab",
    "en": "The president is set to visit Oslo for talks",
    "es": "La cumbre se celebrará en Oslo",
    "fr": "Oslo se prépare à accueillir le sommet",
    "id": "Oslo bersiap menjadi tuan rumah pertemuan",
    "it": "Oslo si prepara a ospitare il vertice",
    "ja": "大統領は来週オスロを訪問する予定だ",
    "ko": "대통령이 오슬로 방문을 앞두고 있다",
    "nl": "Oslo bereidt zich voor op de top",
    "pl": "Szczyt odbędzie się w Oslo",
    "pt": "Oslo prepara-se para receber a cimeira",
    "ru": "Встреча президентов состоится в Осло",
    "th": "ออสโลเตรียมจัดการประชุม",
    "tr": "Zirvenin Oslo'da yapılması bekleniyor",
    "zh": "总统将于下周访问奥斯陆",
}
REPORTED = {
    "ar": "التقت الرئيسة بنظيرها في أوسلو يوم الثلاثاء",
    "de": "Die Präsidentin traf ihren Amtskollegen in Oslo",
    "en": "The president met her counterpart in Oslo and will not forget it",
    "es": "La presidenta se reunió con su homólogo en Oslo",
    "fr": "La présidente a rencontré son homologue à Oslo",
    "id": "Presiden bertemu mitranya di Oslo",
    "it": "La presidente ha incontrato il collega a Oslo",
    "ja": "大統領はオスロで会談した",
    "ko": "대통령이 오슬로에서 회담했다",
    "nl": "De president ontmoette haar collega in Oslo",
    "pl": "Prezydent spotkała się w Oslo z kolegą",
    "pt": "A presidente encontrou o homólogo em Oslo",
    "ru": "Президенты встретились в Осло",
    "th": "ประธานาธิบดีพบกันที่ออสโล",
    "tr": "Cumhurbaşkanı Oslo'da mevkidaşıyla görüştü",
    "zh": "两国总统在奥斯陆举行了会谈",
}


@pytest.mark.parametrize("language", AHEAD)
def test_what_is_to_come_and_what_was_are_told_apart(language: str) -> None:
    assert announces("", "", AHEAD[language], language)
    assert announces(AHEAD[language], "", REPORTED[language], language)
    assert not announces("", "", REPORTED[language], language)


def test_only_the_title_and_the_first_sentence_say_so() -> None:
    later = f"{REPORTED['en']}. {AHEAD['en']}."
    assert not announces("", "", later, "en")
    assert not announces("", REPORTED["en"], AHEAD["en"], "en")  # the standfirst comes first
    assert announces("", "  ", AHEAD["en"], "en")


def test_words_are_whole_and_of_the_language() -> None:
    assert not announces("", "", "They met in Supcoming, a town.", "en")
    assert announces("", "", "AHEAD OF THE TALKS nothing was said", "en-GB")
    assert not announces("", "", AHEAD["en"], "fr")
    assert not announces("", "", AHEAD["en"], "und")


def test_facts_keep_it() -> None:
    for text, ahead in ((AHEAD["en"], True), (REPORTED["en"], False)):
        facts = facts_of("", "", text, "en")
        assert facts.is_ahead is ahead
        assert facts_from_json(facts_to_json(facts)) == facts


@given(st.text(max_size=60), st.text(max_size=500), st.sampled_from(["en", "ar", "zh", "", "xx"]))
def test_any_text_will_do(title: str, text: str, language: str) -> None:
    assert announces(title, "", text, language) in (True, False)
