"""The program that plays sounds, where QtMultimedia is: real files, no other computer."""

import math
import struct
import wave
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from waiting import TIMEOUT

from readerapp.background.sound_process import SoundProcess, player_command

pytestmark = pytest.mark.skipif(
    not player_command(), reason="QtMultimedia is not here: it is in PySide6-Addons"
)


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    """Two seconds of a tone."""
    path = tmp_path / "tone.sound"  # the ending tells nothing
    waves = (round(9_000 * math.sin(number / 10)) for number in range(44_100))
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(22_050)
        file.writeframes(b"".join(struct.pack("<h", each) for each in waves))
    return path


def test_a_file_is_played_to_its_end(sound: Path, qtbot: QtBot) -> None:
    process = SoundProcess(player_command())
    lengths: list[int] = []
    process.measured.connect(lengths.append)
    with qtbot.waitSignal(process.ended, timeout=TIMEOUT):
        process.play(sound, 1_000, 200)
    assert lengths == [2_000]
    assert not process.is_running


def test_it_pauses_seeks_and_goes_on(sound: Path, qtbot: QtBot) -> None:
    process = SoundProcess(player_command())
    with qtbot.waitSignal(process.playing, timeout=TIMEOUT):
        process.play(sound, 0, 75)
    process.pause()
    with qtbot.waitSignal(process.moved, timeout=TIMEOUT, check_params_cb=lambda at: at == 1_500):
        process.seek(1_500)
    with qtbot.waitSignal(process.ended, timeout=TIMEOUT):
        process.go_on()


def test_what_is_no_sound_fails_and_leaves_no_process(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "a.sound"
    path.write_bytes(b"OggS" + bytes(1_000))
    process = SoundProcess(player_command())
    with qtbot.waitSignal(process.failed, timeout=TIMEOUT):
        process.play(path, 0, 100)
    assert not process.is_running


def test_a_list_of_addresses_is_not_followed(tmp_path: Path, qtbot: QtBot) -> None:
    """It is refused before (`sounds.is_sound`); where that failed the process reaches nobody."""
    path = tmp_path / "a.sound"
    path.write_bytes(b"#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nhttp://127.0.0.1:9/a.ts\n")
    process = SoundProcess(player_command())
    with qtbot.waitSignal(process.failed, timeout=TIMEOUT):
        process.play(path, 0, 100)
