"""What a refresh in its own process tells arrives in the window as it was told."""

import json

from pytestqt.qtbot import QtBot
from waiting import TIMEOUT

from readerapp.background import LibraryEvents
from readerapp.background.refreshing import changes_of as read
from readerapp.cli.child_events import changes_values as written
from readerapp.domain.articles import Changes
from readerapp.domain.rules import RuleNotice

NOTICES = (RuleNotice("Harbours", (1, 2)), RuleNotice("Ferries", (2,)))
CHANGES = Changes((1, 2), (3,), (4,), annotated=(1,), rules=True, notices=NOTICES)


def test_changes_are_told_whole() -> None:
    assert read(json.loads(json.dumps(written(CHANGES)))) == CHANGES


def test_what_rules_want_to_tell_has_a_signal_of_its_own(qtbot: QtBot) -> None:
    events = LibraryEvents()
    with qtbot.waitSignal(events.notices, timeout=TIMEOUT) as told:
        events.publish(CHANGES)
    assert told.args == [NOTICES]
    with qtbot.assertNotEmitted(events.notices):
        events.publish(Changes((1,), rules=True))
