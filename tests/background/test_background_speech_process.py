"""The program that speaks: what it is given, that it is ended, and what is said when it fails."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot
from speaking_program import NO_SHELL, SpeakingProgram, program
from waiting import TIMEOUT

from readerapp.background.speech_process import Speech, SpeechProcess
from readerapp.system.speech import Speaker, SpeakerKind

__all__ = ["program"]
pytestmark = pytest.mark.skipif(NO_SHELL, reason="the little program is a shell script")


@pytest.fixture
def process(qapp: object) -> Iterator[SpeechProcess]:
    made = SpeechProcess()
    yield made
    made.finish()
    assert not made.is_running


def test_a_text_is_spoken_in_its_language(
    program: SpeakingProgram, process: SpeechProcess, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(process.spoken, timeout=TIMEOUT):
        process.say(Speech(program.speaker, "Le pont; $(touch x) rouvre", "fr", 150))
        qtbot.waitUntil(program.tell, timeout=TIMEOUT)
    (arguments, text), *rest = program.calls
    assert (arguments[arguments.index("-l") + 1], text) == ("fr", "Le pont; $(touch x) rouvre")
    assert not any("pont" in each for each in arguments)
    assert rest == []
    assert not process.is_running


def test_stopping_ends_the_program_and_silences_its_server(
    program: SpeakingProgram, process: SpeechProcess, qtbot: QtBot
) -> None:
    process.say(Speech(program.speaker, "One.", "en"))
    qtbot.waitUntil(lambda: len(program.calls) == 1, timeout=TIMEOUT)
    with qtbot.assertNotEmitted(process.failed), qtbot.assertNotEmitted(process.spoken):
        process.stop()
        assert not process.is_speaking
        qtbot.waitUntil(lambda: not process.is_running, timeout=TIMEOUT)
    assert program.calls[1:] == [(["-S"], "")]


def test_what_follows_a_stop_begins_after_the_silence(
    program: SpeakingProgram, process: SpeechProcess, qtbot: QtBot
) -> None:
    process.say(Speech(program.speaker, "One.", "en"))
    qtbot.waitUntil(lambda: len(program.calls) == 1, timeout=TIMEOUT)
    process.say(Speech(program.speaker, "Two.", "en"))
    process.say(Speech(program.speaker, "Three.", "en"))
    with qtbot.waitSignal(process.spoken, timeout=TIMEOUT):
        qtbot.waitUntil(program.tell, timeout=TIMEOUT)
    assert [text for _, text in program.calls] == ["One.", "", "Three."]


def test_one_that_dies_or_is_not_there_is_told(
    program: SpeakingProgram, process: SpeechProcess, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(process.failed, timeout=TIMEOUT):
        process.say(Speech(program.speaker, "One.", "en"))
        qtbot.waitUntil(lambda: program.tell(1), timeout=TIMEOUT)
    absent = Speaker(SpeakerKind.ESPEAK, "/nowhere/espeak-ng")
    with qtbot.waitSignal(process.failed, timeout=TIMEOUT):
        process.say(Speech(absent, "One.", "en"))
    assert not process.is_running


def test_one_that_hangs_is_ended(program: SpeakingProgram, qtbot: QtBot) -> None:
    process = SpeechProcess(grace=1, letter=1)
    with qtbot.waitSignal(process.failed, timeout=TIMEOUT):
        process.say(Speech(program.speaker, "One.", "en"))
    assert not process.is_speaking
    process.finish()
    assert not process.is_running
