"""The days reports tell of, and the sentences that name them."""

import json
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest
from library_samples import article, put

from readerapp.domain.stories import StoryDay, StoryReport, ToldDay, ToldSentence
from readerapp.library import Library, searching, stories
from readerapp.library.embedding_worker import MODEL
from readerapp.library.stories import told_days, with_sentences
from readerapp.related import Facts, Mention, facts_to_json
from readerapp.storage.file.connection import connect

MONDAY = ToldDay(date(2026, 1, 5), "Monday")


@pytest.mark.parametrize("damaged", ["", "{", "[]", '{"told": [1]}', '{"told": 5}'])
def test_damaged_facts_tell_of_no_day(damaged: str) -> None:
    assert told_days(damaged, None) == ()  # a day is only a hint, the story is shown


def test_days_are_told_once_each_and_not_the_day_of_publication() -> None:
    stored = '{"told": [["2026-01-06", "today"], ["2026-01-05", "Monday"], ["2026-01-05", "5/1"]]}'
    assert told_days(stored, date(2026, 1, 6)) == (MONDAY,)
    assert told_days(stored, None) == (ToldDay(date(2026, 1, 6), "today"), MONDAY)
    assert told_days('{"told": [["2026-02-30", "never"]]}', None) == told_days("{}", None) == ()


def test_days_are_read_as_relating_stores_them() -> None:
    stored = facts_to_json(Facts(told=(Mention("2026-01-05", "Monday"),)))
    assert told_days(stored, None) == (MONDAY,)


TEXTS = {
    "en": (
        "6 January 2026\nDr. Olsen spoke at 9.30 a.m. on 6 January 2026 of the ferry. It sank.",
        "6 January 2026",
        "Dr. Olsen spoke at 9.30 a.m. on 6 January 2026 of the ferry.",
    ),
    "fr": (
        "C’était prévu. « Le ferry part le 6 janvier », a dit le maire de la ville. Il partit.",
        "6 janvier",
        "« Le ferry part le 6 janvier », a dit le maire de la ville.",
    ),
    "ja": (
        "会談が開かれた。両首脳は1月6日に北京で会談した。その後帰国した。",
        "1月6日",
        "両首脳は1月6日に北京で会談した。",
    ),
    "ar": (
        "وصل الوفد. التقى الرئيسان في 6 يناير في العاصمة بكين وفق البيان. ثم غادرا.",
        "6 يناير",
        "التقى الرئيسان في 6 يناير في العاصمة بكين وفق البيان.",
    ),
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_day_has_the_sentence_that_names_it(library: Library, language: str) -> None:
    body, written, sentence = TEXTS[language]
    (one,) = put(library, article("one", body_text=body, dek="", language=language))
    (head,) = searching.heads(library, [one])
    event = (StoryReport(head, told=(ToldDay(MONDAY.day, written),)),)
    (day,) = with_sentences(library.store, event, [StoryDay(MONDAY.day, (one,))])
    assert day.sentences == (ToldSentence(one, sentence),)


def test_words_that_stand_nowhere_have_no_sentence(library: Library) -> None:
    (one,) = put(library, article("one", body_text="Nothing of the kind is said here.", dek=""))
    (head,) = searching.heads(library, [one])
    event = (StoryReport(head, told=(MONDAY,)),)
    (day,) = with_sentences(library.store, event, [StoryDay(MONDAY.day, (one,))])
    assert (day.articles, day.sentences) == ((one,), ())


def test_a_damaged_text_takes_the_sentences_and_not_the_story(library: Library) -> None:
    ids = put(library, *(article(f"{n}", body_text=TEXTS["en"][0], dek="") for n in range(2)))
    told = json.dumps({"told": [["2026-01-05", TEXTS["en"][1]]]})
    with library.store.write() as writer:
        writer.vectors.put(MODEL, [(each, b"", told) for each in ids])
    stories.merge(library, *ids)

    def days() -> tuple[StoryDay, ...]:
        story = stories.story(library, ids[0])
        assert story is not None
        return story.days

    (day,) = days()
    assert [each.article_id for each in day.sentences] == ids
    with closing(connect(library.store.path, "rw", 1.0)) as connection:
        connection.execute("UPDATE body SET content = x'00' WHERE article_id = ?", (ids[1],))
        connection.commit()
    assert days() == (replace(day, sentences=()),)
