"""The privacy question: an honest record, and counts that exist only after a yes."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from fakes import FakeClock
from library_samples import dump, open_in

from readerapp.domain.consent import USAGE_STATISTICS, Decision, Surface
from readerapp.library import Library, erasing, preferences, privacy
from readerapp.settings import POLICY_VERSION, ConsentState, question_text

FREE: dict[str, str] = {}
NO = [Decision.REFUSED, Decision.DISMISSED, Decision.WITHDRAWN]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_in(tmp_path / "profile") as opened:
        yield opened


def say(library: Library, decision: Decision, locale: str = "fr") -> None:
    privacy.answer(library, decision, locale, Surface.FIRST_RUN, {})


def clock_of(library: Library) -> FakeClock:
    assert isinstance(library.clock, FakeClock)
    return library.clock


def test_before_an_answer_nothing_is_counted(library: Library) -> None:
    assert privacy.state(library, FREE) is ConsentState.UNSET
    assert privacy.should_ask(library, FREE)
    before = dump(library)
    privacy.count(library, "search", FREE)
    assert privacy.counts(library) == []
    assert dump(library) == before


@pytest.mark.parametrize("decision", NO)
def test_anything_but_yes_counts_nothing_and_is_not_asked_again(
    library: Library, decision: Decision
) -> None:
    say(library, decision)
    privacy.count(library, "search", FREE)
    assert privacy.counts(library) == []
    assert privacy.state(library, FREE) in (ConsentState.REFUSED, ConsentState.DISMISSED)
    assert not privacy.should_ask(library, FREE)


def test_the_record_says_what_was_shown(library: Library) -> None:
    say(library, Decision.REFUSED, "fr-CA")
    privacy.answer(library, Decision.GRANTED, "sw", Surface.SETTINGS, {})
    first, second = privacy.records(library)
    assert first.text_sha256 == question_text("fr").sha256
    assert (first.text_locale, first.surface) == ("fr", Surface.FIRST_RUN)
    assert second.text_sha256 == question_text("en").sha256
    assert (second.text_locale, second.decision) == ("en", Decision.GRANTED)
    assert (second.purpose, second.policy_version) == (USAGE_STATISTICS, POLICY_VERSION)
    assert second.at == library.clock.now()
    values = privacy.record_values(second)
    assert json.loads(json.dumps(values))["decision"] == "granted"


def test_a_yes_counts_until_it_is_withdrawn(library: Library) -> None:
    say(library, Decision.GRANTED)
    day = library.clock.now().date().isoformat()
    for name in ("search", "import", "search"):
        privacy.count(library, name, FREE)
    assert privacy.counts(library) == [(day, "import", 1), (day, "search", 2)]
    say(library, Decision.WITHDRAWN)
    assert privacy.counts(library) == []
    privacy.count(library, "search", FREE)
    assert privacy.counts(library) == []
    assert [record.decision for record in privacy.records(library)] == [
        Decision.GRANTED,
        Decision.WITHDRAWN,
    ]


@pytest.mark.parametrize(
    ("environ", "state"),
    [
        ({"DO_NOT_TRACK": "1"}, ConsentState.DISABLED_BY_ENVIRONMENT),
        ({"DO_NOT_TRACK": "true"}, ConsentState.DISABLED_BY_ENVIRONMENT),
        ({"READERAPP_NO_STATISTICS": "1"}, ConsentState.DISABLED_BY_ENVIRONMENT),
        ({"DO_NOT_TRACK": "0"}, ConsentState.GRANTED),
        ({"DO_NOT_TRACK": ""}, ConsentState.GRANTED),
    ],
)
def test_the_environment_wins_over_a_yes(
    library: Library, environ: dict[str, str], state: ConsentState
) -> None:
    say(library, Decision.GRANTED)
    assert privacy.state(library, environ) is state
    privacy.count(library, "search", environ)
    assert bool(privacy.counts(library)) is (state is ConsentState.GRANTED)
    assert not privacy.should_ask(library, environ)


def test_an_answer_and_its_counts_do_not_last_for_ever(library: Library) -> None:
    say(library, Decision.GRANTED)
    privacy.count(library, "search", FREE)
    clock_of(library).advance(timedelta(days=200))
    assert privacy.should_ask(library, FREE)
    privacy.count(library, "search", FREE)
    assert len(privacy.counts(library)) == 1
    say(library, Decision.GRANTED)
    clock_of(library).advance(timedelta(days=170))
    privacy.count(library, "import", FREE)
    assert [name for _, name, _ in privacy.counts(library)] == ["import"]


def test_a_clock_set_back_keeps_the_last_answer(library: Library) -> None:
    say(library, Decision.GRANTED)
    clock_of(library).advance(timedelta(days=-30))
    say(library, Decision.WITHDRAWN)
    assert privacy.state(library, FREE) is ConsentState.REFUSED


def test_counts_are_exported_and_erased_and_the_record_stays(
    library: Library, tmp_path: Path
) -> None:
    say(library, Decision.GRANTED)
    privacy.count(library, "search", FREE)
    target = tmp_path / "counts.json"
    privacy.export_counts(library, target)
    assert json.loads(target.read_text()) == [
        {"day": library.clock.now().date().isoformat(), "name": "search", "count": 1}
    ]
    erasing.erase_statistics(library)
    assert privacy.counts(library) == []
    assert len(privacy.records(library)) == 1


def test_settings_are_kept(tmp_path: Path) -> None:
    with open_in(tmp_path / "profile") as library:
        preferences.save(library, "theme", "dark")
        preferences.save(library, "splitter", [1, 2])
    with open_in(tmp_path / "profile") as library:
        assert preferences.stored(library) == {"theme": "dark", "splitter": [1, 2]}
