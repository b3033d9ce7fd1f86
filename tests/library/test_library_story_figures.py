"""Numbers in which the reports of one event differ."""

import pytest

from readerapp.domain.errors import Reason, StorageError
from readerapp.domain.stories import Figure
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
    with pytest.raises(StorageError):
        told_days(damaged.replace("numbers", "told"), None)


def test_percent_in_words_and_as_a_sign_are_one_figure() -> None:
    spoken = facts_to_json(Facts(numbers=(Mention("9.4", "9.4"), Mention("9.4%", "9.4 %"))))
    signed = facts_to_json(Facts(numbers=(Mention("9.4%", "9,4 %"),)))
    assert differing_figures({1: spoken, 2: signed, 3: "{}"}) == (Figure("9.4", (1, 2)),)
