"""Numbers in which the reports of one event differ."""

from datetime import date

import pytest

from readerapp.domain.errors import Reason, StorageError
from readerapp.domain.stories import Figure, ToldDay
from readerapp.library.stories import FIGURES, differing_figures, told_days
from readerapp.related import Facts, Mention, facts_to_json


def facts(**numbers: str) -> str:
    mentions = tuple(Mention(key[1:], written) for key, written in numbers.items())
    return facts_to_json(Facts(numbers=mentions))


def test_figures_that_only_some_reports_give() -> None:
    given = {
        3: facts(_14="14", _2000="2,000", _55="55"),
        1: facts(_2000="2 000", _55="55", _15="15"),
        2: facts(_2000="2000", _14="14 dead"),
    }
    assert differing_figures(given) == (
        Figure("14", (3, 2)),
        Figure("55", (3, 1)),
        Figure("15", (1,)),
    )
    assert differing_figures({}) == differing_figures({1: facts(_5="5")}) == ()
    many = {1: facts(**{f"_{n}": str(n) for n in range(30)}), 2: "{}"}
    assert len(differing_figures(many)) == FIGURES


@pytest.mark.parametrize("damaged", ["", "{", "[]", '{"numbers": [1]}', '{"numbers": 5}'])
def test_damaged_facts_are_told(damaged: str) -> None:
    with pytest.raises(StorageError) as told:
        differing_figures({1: damaged, 2: "{}"})
    assert told.value.reason is Reason.DAMAGED
    # A day is only a hint, and may be one of an article beside the story.
    assert told_days(damaged.replace("numbers", "told"), None) == ()


def test_days_are_told_once_each_and_not_the_day_of_publication() -> None:
    stored = '{"told": [["2026-01-06", "today"], ["2026-01-05", "Monday"], ["2026-01-05", "5/1"]]}'
    monday = ToldDay(date(2026, 1, 5), "Monday")
    assert told_days(stored, date(2026, 1, 6)) == (monday,)
    assert told_days(stored, None) == (ToldDay(date(2026, 1, 6), "today"), monday)
    assert told_days('{"told": [["2026-02-30", "never"]]}', None) == told_days("{}", None) == ()


def test_percent_in_words_and_as_a_sign_are_one_figure() -> None:
    spoken = facts_to_json(Facts(numbers=(Mention("9.4", "9.4"), Mention("9.4%", "9.4 %"))))
    signed = facts_to_json(Facts(numbers=(Mention("9.4%", "9,4 %"),)))
    assert differing_figures({1: spoken, 2: signed, 3: "{}"}) == (Figure("9.4", (1, 2)),)
