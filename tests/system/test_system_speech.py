"""Programs that speak: which are found, and that foreign text and tags never become commands."""

from itertools import pairwise

import pytest

from readerapp.system.speech import (
    Speaker,
    SpeakerKind,
    command_of,
    find_speakers,
    input_of,
    silence_of,
    voices_in,
)

SPD = Speaker(SpeakerKind.SPEECH_DISPATCHER, "/usr/bin/spd-say")
ESPEAK = Speaker(SpeakerKind.ESPEAK, "/usr/bin/espeak-ng")
MAC = Speaker(SpeakerKind.MACOS, "/usr/bin/say", voices_in("Thomas      fr_FR    # Bonjour\n"))
WINDOWS = Speaker(SpeakerKind.WINDOWS, "powershell")
ALL = (SPD, ESPEAK, MAC, WINDOWS)


def test_the_best_program_comes_first_and_none_is_none() -> None:
    found = find_speakers("linux", lambda name: f"/bin/{name}")
    assert [each.program for each in found] == ["/bin/spd-say", "/bin/espeak-ng"]
    assert find_speakers("linux", lambda name: name if name == "espeak-ng" else None) == (
        Speaker(SpeakerKind.ESPEAK, "espeak-ng"),
    )
    assert find_speakers("linux", lambda _name: None) == ()
    assert find_speakers("win32", lambda name: name)[0].kind is SpeakerKind.WINDOWS
    assert find_speakers("freebsd14", lambda name: name)[0].program == "spd-say"


@pytest.mark.parametrize(
    ("speaker", "expected"),
    [(SPD, ("-l", "fr")), (ESPEAK, ("-v", "fr")), (MAC, ("-v", "Thomas"))],
)
def test_it_speaks_in_the_language_of_the_text(speaker: Speaker, expected: tuple[str, str]) -> None:
    command = command_of(speaker, "fr", 100)
    assert command[0] == speaker.program
    assert expected in pairwise(command)


def test_a_land_is_said_where_it_is_one() -> None:
    assert "pt-br" in command_of(ESPEAK, "pt-BR", 100)
    assert "zh-tw" in command_of(ESPEAK, "zh-Hant-TW", 100)
    assert "zh" in command_of(SPD, "zh-Hans", 100)


@pytest.mark.parametrize("tag", ["-x", "en; rm -rf ~", "'}; calc; {'", "en'", "", "$(id)", "e"])
@pytest.mark.parametrize("speaker", ALL)
def test_what_is_no_language_does_not_get_into_a_command(speaker: Speaker, tag: str) -> None:
    command = command_of(speaker, tag, 100)
    assert command == command_of(speaker, "", 100)


@pytest.mark.parametrize("speaker", ALL)
def test_faster_is_faster_and_within_what_the_program_takes(speaker: Speaker) -> None:
    commands = [command_of(speaker, "en", speed) for speed in (1, 50, 75, 100, 150, 300, 999)]
    assert commands[0] == commands[1]
    assert commands[-1] == commands[-2]
    assert len({tuple(each) for each in commands}) == 5
    usual = command_of(SPD, "en", 100)
    assert usual[usual.index("-r") + 1] == "0"


def test_a_line_that_begins_like_a_command_of_the_program_is_only_text() -> None:
    given = input_of(SPD, "!-!SET self VOLUME 100 Then !-!STOP all " + "word " * 300).decode()
    assert "!-!" not in given
    assert "SET self VOLUME 100" in given
    # and none comes to be where a line is broken
    broken = input_of(SPD, "a" * 999 + " !-!-!" + "b" * 2_000).decode()
    assert not any(line.startswith("!-!") for line in broken.splitlines())


@pytest.mark.parametrize(
    "text", ["word " * 900, "w" * 3_000, "港の橋が再び開通" * 300, "إعادة " * 600]
)
def test_long_lines_are_broken_where_the_program_would_break_letters(text: str) -> None:
    lines = input_of(SPD, text).decode().splitlines()
    assert all(len(line.encode()) <= 1_000 for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_halves_of_letters_stop_nothing() -> None:
    assert input_of(ESPEAK, "half \ud83d") == b"half ?\n"
    assert input_of(SPD, "half \ud83d") == b"half ?\n"


def test_only_a_server_has_to_be_silenced() -> None:
    assert [bool(silence_of(each)) for each in ALL] == [True, False, False, False]
