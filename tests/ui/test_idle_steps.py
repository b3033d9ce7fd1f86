"""Work in small steps: in idle moments, or all that is left at once."""

from collections.abc import Iterator

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from readerapp.background.idle_steps import IdleSteps


def counting(taken: list[int], up_to: int) -> Iterator[None]:
    """Note each step that is taken."""
    for number in range(up_to):
        taken.append(number)
        yield


def idle() -> bool:
    """Say that nothing else is going on."""
    return False


def test_all_steps_are_taken_in_their_order(qtbot: QtBot) -> None:
    taken: list[int] = []
    steps = IdleSteps(counting(taken, 9), idle)
    assert not taken
    steps.start()
    qtbot.waitUntil(lambda: len(taken) == 9)
    assert taken == list(range(9))


def test_what_is_left_can_be_taken_at_once(qtbot: QtBot) -> None:
    taken: list[int] = []
    steps = IdleSteps(counting(taken, 9), idle)
    steps.start()
    steps.finish()
    steps.finish()
    assert taken == list(range(9))


def test_other_work_goes_first_but_not_for_ever(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("readerapp.background.idle_steps.WAITS", 3)
    taken: list[int] = []
    asked: list[int] = []

    def is_busy() -> bool:
        asked.append(len(taken))
        return True

    steps = IdleSteps(counting(taken, 2), is_busy)
    steps.start()
    qtbot.waitUntil(lambda: len(taken) == 2)
    assert asked[:4] == [0, 0, 0, 0]


def test_stopped_work_goes_on_no_more(qtbot: QtBot) -> None:
    taken: list[int] = []
    steps = IdleSteps(counting(taken, 2), idle)
    steps.start()
    steps.stop()
    steps.finish()
    assert not taken


def test_a_step_that_fails_ends_the_work(qtbot: QtBot) -> None:
    taken: list[int] = []

    def failing() -> Iterator[None]:
        yield
        raise LookupError("zz")

    def both() -> Iterator[None]:
        yield from failing()
        yield from counting(taken, 2)

    steps = IdleSteps(both(), idle)
    with capture_exceptions() as caught:
        steps.start()
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is LookupError
    steps.finish()
    assert not taken
