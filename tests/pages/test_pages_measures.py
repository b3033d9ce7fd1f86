"""The measure of extracted texts, and the pages it is taken on."""

import tomllib

import pytest

from lab.pages.measures import Score, mean, score, shingles
from lab.pages.samples import invented_pages, layouts, stories
from readerapp.pages.phrases import PhraseBook, normal_form
from readerapp.resources import resource


def test_what_is_the_same_scores_one() -> None:
    assert score("one two three four five", "one two three four five") == Score(1.0, 1.0)
    assert score("", "") == Score(1.0, 1.0)


def test_words_too_many_cost_precision_and_missing_ones_recall() -> None:
    truth = "one two three four five six"
    more = score(truth, f"{truth} seven eight nine")
    assert (more.recall, more.precision) == (1.0, 0.5)
    less = score(truth, "one two three four")
    assert less.precision == 1.0
    assert less.recall == pytest.approx(1 / 3)
    assert mean([more, less]).f1 == pytest.approx(2 * 0.75 * (2 / 3) / (0.75 + 2 / 3))


def test_a_letter_of_a_script_without_spaces_is_a_word() -> None:
    assert len(shingles("老桥重新开放")) == 3
    assert len(shingles("한 마을 서점이 다시")) == 1


def test_there_are_pages_of_many_scripts() -> None:
    pages = list(invented_pages())
    assert len(pages) == len(layouts()) * len(stories()) >= 30
    assert len({page.script for page in pages}) == 7


def test_every_list_of_phrases_has_a_known_name_and_true_phrases() -> None:
    known = {*PhraseBook.__dataclass_fields__, "version"}
    for entry in resource("phrases", "pages").iterdir():
        lists = tomllib.loads(entry.read_text("utf-8"))
        assert set(lists) <= known
        for name in set(lists) - {"version"}:
            # A phrase of one letter would begin every line with it.
            shortest = 2 if name in ("promo", "rights", "share", "consent", "related") else 1
            assert all(len(normal_form(phrase)) >= shortest for phrase in lists[name])
