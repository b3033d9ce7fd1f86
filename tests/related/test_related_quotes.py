"""Who says what: quotations with their speakers, in each language. All people are invented."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readerapp.related.quotes import MOST_QUOTES, find_quotes
from readerapp.related.sentences import join_quotations, sayings_of, sentences_in

SAID = {
    "en": [
        ("“The pumps held all night and nobody was hurt,” said Marta Olsen.", "Marta Olsen"),
        ("“The pumps held all night,” Marta Olsen said in a statement.", "Marta Olsen"),
        ('Harbour master Marta Olsen said: "We shall open again on Monday."', "Marta Olsen"),
        ('"We shall open on Monday again," Olsen said. It was up to Marta Olsen.', "Marta Olsen"),
        ('"We shall open on Monday again," Fox said. It was up to Marta Fox.', "Marta Fox"),
        ("‘The pumps didn’t stop all night,’ said Marta Olsen.", "Marta Olsen"),
        ("'We don't open again until Monday,' Marta Olsen said.", "Marta Olsen"),
        ("“The pumps held all night,” said Ely Assistant Prosecutor Marta Olsen.", "Marta Olsen"),
        ("“He will be missed at sea,” wrote Peter Olsen, Jr. Peter O. Olsen died.", "Peter Olsen"),
        ("“It was loud,” said a man, “and it was very dark,” added Marta Olsen.", "Marta Olsen"),
    ],
    "fr": [
        ("« Les pompes ont tenu toute la nuit », a déclaré Marthe Olivier.", "Marthe Olivier"),
        ("« Nous rouvrons tous lundi matin », dit crûment Marthe Olivier.", "Marthe Olivier"),
        ("Marthe Olivier a expliqué : « Les pompes ont tenu toute la nuit. »", "Marthe Olivier"),
        ("« Nous rouvrons lundi matin », assure le maire, Marthe Olivier.", "Marthe Olivier"),
    ],
    "de": [
        ("„Die Pumpen haben die ganze Nacht gehalten“, sagte Marta Ohlsen.", "Marta Ohlsen"),
        ("Marta Ohlsen erklärte: „Wir öffnen am Montag wieder für alle.“", "Marta Ohlsen"),
        ("„Wir öffnen am Montag wieder für alle“, so Marta Ohlsen.", "Marta Ohlsen"),
        ("„Wir öffnen am Montag“, sagte der Chef der Werft, Marta Ohlsen.", "Marta Ohlsen"),
        ("Marta Ohlsen vom Amt für Häfen sagte: „Wir öffnen am Montag wieder.“", "Marta Ohlsen"),
        ("Marta Ohlsen schrieb am Montag: „Wir öffnen den Hafen bald.“", "Marta Ohlsen"),
    ],
    "es": [
        ("«Las bombas aguantaron toda la noche», dijo Marta Olmedo.", "Marta Olmedo"),
        ("Marta Olmedo aseguró: “Abriremos otra vez el lunes por la mañana”.", "Marta Olmedo"),
    ],
    "it": [
        ("«Le pompe hanno retto per tutta la notte», ha detto Marta Olivieri.", "Marta Olivieri"),
        ("Marta Olivieri ha spiegato: “Riapriamo lunedì mattina a tutti”.", "Marta Olivieri"),
    ],
    "pt": [
        ("“As bombas aguentaram a noite inteira”, disse Marta Oliveira.", "Marta Oliveira"),
        ("Marta Oliveira afirmou que “o porto reabre na segunda-feira”.", "Marta Oliveira"),
    ],
    "nl": [("“De pompen hielden het de hele nacht”, zei Marta Olsen.", "Marta Olsen")],
    "pl": [("„Pompy wytrzymały całą długą noc” – powiedziała Marta Olska.", "Marta Olska")],
    "ru": [
        ("«Насосы выдержали всю эту ночь», — сказала Анна Ольшанская.", "Анна Ольшанская"),
        ("«Я не скрывала этого письма», — заявила Ольшанская Комитету.", "Ольшанская"),
        ("Анна Ольшанская заявила: «Мы откроем порт снова в понедельник».", "Анна Ольшанская"),
    ],
    "tr": [
        ("Marta Olcay, “Pompalar bütün gece boyunca dayandı” dedi.", "Marta Olcay"),
        ("KLM Başkanı Marta Olcay, “Pazartesi yine açıyoruz artık” dedi.", "Marta Olcay"),
        ("Liman müdürü Marta Olcay, “Pazartesi yine açıyoruz artık” diye konuştu.", "Marta Olcay"),
    ],
    "ar": [
        ("وقال سامر الحداد: «صمدت المضخات طوال الليل ولم يصب أحد بأذى».", "سامر الحداد"),
        ("وقالت مارتا أولسن: «صمدت المضخات طوال الليل ولم يصب أحد بأذى».", "مارتا أولسن"),
        ("وأضاف مدير الميناء سامر الحداد: \"سنفتح الميناء من جديد يوم الاثنين\".", "سامر الحداد"),
    ],
    "ko": [
        ("김하늘 장관은 “펌프가 밤새 버텨 주었다고 들었다”라고 말했다.", "김하늘"),
        ("김하늘 시장이 “월요일에 항구를 다시 열겠다”고 밝혔다.", "김하늘"),
        ("“월요일에 항구를 다시 열겠다”고 김하늘 시장이 밝혔다.", "김하늘"),
    ],
    "ja": [
        ("港湾局の山田さんは「ポンプは一晩中持ちこたえました」と話した。", "山田"),
        ("ハンナ・オルセン氏は「月曜日に港を再開します」と述べた。", "ハンナ・オルセン"),
        ("「月曜日に港を再開します」とハンナ・オルセン氏は述べた。", "ハンナ・オルセン"),
        ("ハンナ・オルセン氏は次のように述べた：「月曜日に港を再開します」", "ハンナ・オルセン"),
    ],
    "zh": [
        ("玛尔塔·奥尔表示：“水泵整夜都在运转，没有人受伤。”", "玛尔塔·奥尔"),
        ("“我们星期一重新开放港口”，玛尔塔·奥尔说。", "玛尔塔·奥尔"),
    ],
}  # fmt: skip

NOBODY = {
    "en": [
        "“The pumps held all night and nobody was hurt,” she said.",
        "“The pumps held all night and nobody was hurt,” said a spokesman for Marta Olsen.",
        "“The pumps held all night and nobody was hurt,” said Marta Olsen's lawyer.",
        "“The pumps held all night,” he told Marta Olsen.",
        "Marta Olsen was asked: “Did the pumps hold all night long?”",
        "After “The Long Night of the Pumps”, a book by Marta Olsen, nobody said a word.",
        "“The pumps held all night and nobody was hurt,” Reuters reported and said.",
        "“Too short,” said Marta Olsen.",
        "Marta Olsen wrote in her book, “An American Life in the Pumps”, about it.",
        "The players' hall and the owners' hall are closed, Marta Olsen said.",
    ],
    "fr": [
        "« Les pompes ont tenu toute la nuit », a-t-elle déclaré à Marthe Olivier.",
        "« Les pompes ont tenu toute la nuit », dit l’avocat de Marthe Olivier.",
        "« Les pompes de nuit au port » Marthe Olivier analyse « la force tranquille des pompes ».",
    ],
    "de": [
        "„Die Pumpen haben die ganze Nacht gehalten“, sagte sie zu Marta Ohlsen.",
        "„Die Pumpen haben die ganze Nacht gehalten“, sagte der Anwalt von Marta Ohlsen.",
        "„Die Pumpen haben gehalten“, sagte der Sprecher der Werft Marta Ohlsen.",
    ],
    "es": ["«Las bombas aguantaron toda la noche», dijo a Marta Olmedo un vecino."],
    "tr": ["Deniz, Marta Olcay’a “Pompalar bütün gece boyunca dayandı” dedi mi?"],
    "ar": ["وقال مصدر مسؤول: «صمدت المضخات طوال الليل ولم يصب أحد بأذى»."],
    "ko": ["그는 “펌프가 밤새 버텨 주었다고 들었다”라고 말했다."],
    "ja": ["同氏は「ポンプは一晩中持ちこたえました」と述べた。"],
    "zh": ["他说：“水泵整夜都在运转，没有人受伤。”"],
    "sv": ["”Pumparna höll hela natten”, sade Marta Olsen."],  # no words of Swedish yet
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [(language, *each) for language, found in SAID.items() for each in found],
)
def test_a_quotation_has_its_speaker(language: str, text: str, speaker: str) -> None:
    found = find_quotes(text, language)
    assert [each.speaker for each in found] == [speaker]
    said = text[found[0].quote.start : found[0].quote.end]
    assert said[0] in "“„«「‘'\""
    assert said[-1] in "”“»」’'\""
    assert said in text[found[0].sentence.start : found[0].sentence.end]


@pytest.mark.parametrize(
    ("language", "text"), [(language, each) for language, found in NOBODY.items() for each in found]
)
def test_whoever_is_not_named_as_the_speaker_is_none(language: str, text: str) -> None:
    assert find_quotes(text, language) == ()


# Of the first sentence the speaker is named; what follows is said by the same person, or by nobody
# whom one could be sure of ("").
OVER_SENTENCES = {
    "en": [
        ("Marta Olsen said it leaks.\n“We shall close it on Monday,” she said.", "Marta Olsen"),
        ("“The pumps held all night,” said Marta Olsen. “Nobody was hurt at all.”", "Marta Olsen"),
        ("Marta Olsen met Peter Quill.\n“We shall close it on Monday,” he said.", ""),
        ("According to Marta Olsen it rained.\nA friend came. “It was very wet,” she said.", ""),
    ],
    "de": [
        ("Marta Ohlsen leitet das Amt.\n„Wir öffnen am Montag wieder“, sagte sie.", "Marta Ohlsen"),
        ("Die Chefin Marta Ohlsen kam.\n„Wir öffnen am Montag“, sagte die Chefin.", "Marta Ohlsen"),
        ("Ohlsens Anwalt kam. Es ging um Marta Ohlsen.\n„Es ist noch offen“, sagte er.", ""),
    ],
    "fr": [
        ("Marthe Olivier arrive.\n« Nous rouvrons lundi matin », dit-elle.", "Marthe Olivier"),
        ("Marthe Olivier vint.\n« Nous rouvrons tous demain », a-t-elle dit.", "Marthe Olivier"),
        ("Selon Marthe Olivier, il pleut.\nUn voisin : « Nous rouvrons », a-t-il dit.", ""),
    ],
    "es": [
        ("Marta Olmedo llegó tarde.\n«Abriremos otra vez el lunes», dijo.", "Marta Olmedo"),
        (
            "La ministra Marta Olmedo vino.\n«Abriremos otra vez el lunes», dijo la ministra.",
            "Marta Olmedo",
        ),
        ("Marta Olmedo y Ana Ruiz llegaron.\n«Abriremos otra vez el lunes», dijo.", ""),
    ],
    "it": [
        ("Marta Olivieri arriva.\n«Riapriamo lunedì mattina presto», ha detto.", "Marta Olivieri"),
        ("«Riapriamo lunedì – ha detto Marta Olivieri – a tutti quanti».", "Marta Olivieri"),
    ],
    "pt": [("Marta Oliveira chegou.\n“O porto reabre na segunda-feira”, disse.", "Marta Oliveira")],
}  # fmt: skip

WITHOUT_MARKS = {
    "en": "Marta Olsen said on Monday that the harbour opens again.",
    "de": "Marta Ohlsen sagte am Montag, dass der Hafen wieder öffne.",
    "fr": "Marthe Olivier a déclaré que le port rouvrira lundi.",
    "es": "La alcaldesa de Cádiz, Marta Olmedo, afirmó que el puerto abrirá otra vez.",
    "it": "Marta Olivieri ha detto che il porto riapre lunedì.",
    "pt": "Marta Oliveira, diretora do porto, afirmou que o cais reabre.",
}


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [(language, *each) for language, found in OVER_SENTENCES.items() for each in found],
)
def test_who_is_meant_is_whom_the_sentence_before_was_about(
    language: str, text: str, speaker: str
) -> None:
    found = find_quotes(text, language)
    said = [each.speaker for each in found if text[each.quote.start] in "“„«"]
    assert set(said) == ({speaker} if speaker else set())


@pytest.mark.parametrize(("language", "text"), WITHOUT_MARKS.items())
def test_what_is_told_without_marks_is_the_whole_sentence(language: str, text: str) -> None:
    (found,) = find_quotes(text, language)
    assert found.quote == found.sentence
    assert text[found.sentence.start : found.sentence.end] == text
    assert found.speaker.startswith("Mart")


def test_a_quotation_over_lines_is_shown_by_its_first() -> None:
    text = "Marta Olsen said: “The pumps held.\nNobody was hurt.\nWe open on Monday.” It rained."
    (found,) = find_quotes(text, "en")
    assert text[found.quote.start : found.quote.end] == "“The pumps held."
    assert text[found.sentence.start : found.sentence.end].endswith("held.")
    joined = join_quotations(text)
    assert len(joined) == len(text)
    assert "\n" not in joined


def test_a_mark_that_nothing_closes_joins_nothing() -> None:
    text = "He said: “The pumps held.\n“Again?” she asked.\nIt rained."
    assert join_quotations(text) == text


def test_the_parts_of_one_saying_have_one_speaker() -> None:
    text = "“The pumps held all night,” Marta Olsen said, “and nobody was hurt at all.”"
    first, second = find_quotes(text, "en")
    assert first.speaker == second.speaker == "Marta Olsen"


def test_two_people_for_one_quotation_are_none() -> None:
    text = "Marta Olsen said: “The pumps held all night long,” said Peter Quill."
    assert find_quotes(text, "en") == ()


@pytest.mark.parametrize(
    "hostile",
    [
        "“" * 20_000,
        '"' * 20_001,
        "“a b c d e f g h” said " * 2_000,
        "Anna Miller said, " * 2_000 + "“a b c d e f g h i j k l m n”",
        ("word, " * 6_000) + "“a b c d e f g h i j k” said Anna Miller.",
        "«" + "é ' " * 20_000 + "» dit Anna",
        "“It rains.\n" * 3_000,
        "Anna Miller said that " * 2_000,
        "“one two three four five,” she said. " * 1_000,
        "「" + "あ" * 30_000 + "」と述べた",
        "Anna Miller " * 8_000 + '"one two three four five six" said',
    ],
)
@pytest.mark.parametrize("language", ["en", "fr", "ar", "ko", "ja", "zh", "tr"])
def test_hostile_texts_end(hostile: str, language: str) -> None:
    assert len(find_quotes(hostile, language)) <= MOST_QUOTES


ALPHABET = "“”„«»「」\"'’ .,:;—-\n\tAnnaMiller saidQ1é安妮말했다と述べقال\u202e\ud800"


@settings(max_examples=60, deadline=None)
@given(
    st.text(st.sampled_from(ALPHABET), max_size=200),
    st.sampled_from(["en", "fr", "tr", "ar", "ko", "ja", "zh", "xx", "", "marks"]),
)
def test_any_text_will_do_and_every_place_is_in_it(text: str, language: str) -> None:
    for each in find_quotes(text, language):
        assert 0 <= each.sentence.start <= each.quote.start < each.quote.end <= len(text)
        assert each.quote.end <= each.sentence.end
    spans = list(sentences_in(text))
    assert all(text[each.start : each.end].strip() for each in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))


def test_sentences_are_cut_where_they_end() -> None:
    text = (
        "Dr. Olsen met J. Quill at 3.5 knots. “It was dark. We waited,” she said. Then?\n"
        "水泵坏了。他说：“没有人受伤。”「まだ。」と述べた。"
    )
    assert [text[each.start : each.end] for each in sentences_in(text)] == [
        "Dr. Olsen met J. Quill at 3.5 knots.",
        "“It was dark. We waited,” she said.",
        "Then?",
        "水泵坏了。",
        "他说：“没有人受伤。”",
        "「まだ。」と述べた。",
    ]


def test_a_number_with_a_stop_ends_no_sentence_where_it_is_an_ordinal() -> None:
    text = "Am 5. Februar stieg er um 11,2. König Ludwig XIV. Ende 2025. Er ging."
    assert [text[each.start : each.end] for each in sentences_in(text, "de-AT")] == [
        "Am 5. Februar stieg er um 11,2.",
        "König Ludwig XIV. Ende 2025.",
        "Er ging.",
    ]
    text = "They won by 12. Then it rained."
    assert len(list(sentences_in(text, "en"))) == 2


def test_a_language_without_words_has_none() -> None:
    assert sayings_of("marks") is sayings_of("und") is None
    assert sayings_of("pt-BR") is not None
