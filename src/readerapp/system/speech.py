"""Programs of this computer that speak: which there are, and how they are asked.

What is to be spoken goes to their standard input, never into a command line. Tags of
languages come from foreign pages, so that only what is one gets into that.

spd-say (speech-dispatcher) and espeak-ng were tried; `say` of macOS and System.Speech of Windows
are written after their documentation and untried.
"""

import math
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from enum import Enum, auto

from readerapp.domain.values import dataclass

USUAL = 100  # per cent: the speed of the program itself
SLOWEST, FASTEST = 50, 300  # per cent

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_WORDS = 175  # a minute, as espeak-ng and `say` speak by themselves
_LINE = 1_000  # bytes: spd-say reads no longer lines at once
_COMMAND = "!-!"  # what spd-say takes for a command at the beginning of a line
_OPENS = "[["  # what espeak-ng takes for sounds, and `say` for a command, wherever it stands
_LISTED = 5  # s for a list of voices
_VOICE = re.compile(r"^(.+?)\s+([a-z]{2,3})[_-](\w+)\s+#", re.MULTILINE)
_WINDOWS = (
    "[Console]::InputEncoding=[Text.Encoding]::UTF8;"
    "Add-Type -AssemblyName System.Speech;"
    "$s=New-Object System.Speech.Synthesis.SpeechSynthesizer;"
    "$s.Rate={rate};"
    "try{{$s.SelectVoiceByHints('NotSet','NotSet',0,[Globalization.CultureInfo]'{language}')}}"
    "catch{{}};"
    "$s.Speak([Console]::In.ReadToEnd())"
)


class SpeakerKind(Enum):
    """Kind of a program that speaks."""

    SPEECH_DISPATCHER = auto()
    ESPEAK = auto()
    MACOS = auto()
    WINDOWS = auto()


Voices = tuple[tuple[str, str], ...]  # tags of languages, small, and what the voices are called


@dataclass(frozen=True)
class Speaker:
    """A program that speaks. `voices`: by language, for those that know no languages."""

    kind: SpeakerKind
    program: str
    voices: Voices = ()


_PROGRAMS = {
    "linux": (("spd-say", SpeakerKind.SPEECH_DISPATCHER), ("espeak-ng", SpeakerKind.ESPEAK)),
    "darwin": (("say", SpeakerKind.MACOS),),
    "win32": (("powershell", SpeakerKind.WINDOWS),),
}


def find_speakers(
    platform: str = sys.platform, which: Callable[[str], str | None] = shutil.which
) -> tuple[Speaker, ...]:
    """Return the programs that speak on this computer, the best first. Looks at the disk."""
    known = _PROGRAMS.get(platform, _PROGRAMS["linux"])
    found = [(path, kind) for name, kind in known if (path := which(name))]
    return tuple(
        Speaker(kind, path, _voices(path) if kind is SpeakerKind.MACOS else ())
        for path, kind in found
    )


def _voices(program: str) -> Voices:
    """The first voice of each language that `say` lists."""
    try:
        listed = subprocess.run(  # noqa: S603  # a system program, fixed arguments
            [program, "-v", "?"], capture_output=True, timeout=_LISTED, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ()
    return voices_in(listed.stdout.decode(errors="replace"))


def voices_in(listed: str) -> Voices:
    """Read the list of voices that `say -v ?` prints."""
    found: dict[str, str] = {}
    for name, language, region in _VOICE.findall(listed):
        found.setdefault(language, name)
        found.setdefault(f"{language}-{region}".lower(), name)
    return tuple(found.items())


def command_of(speaker: Speaker, language: str, speed: int) -> list[str]:
    """Return the command line that speaks what it is given on its input.

    `language` is BCP 47; what is none is left out, and the program chooses. `speed` in per cent.
    """
    tag = language if _TAG.fullmatch(language) else ""
    speed = min(max(speed, SLOWEST), FASTEST)
    if speaker.kind is SpeakerKind.SPEECH_DISPATCHER:
        spoken = ["-l", _own(tag)] if tag else []
        return [speaker.program, "-w", "-e", "-N", "readerapp", *spoken, "-r", str(_step(speed))]
    if speaker.kind is SpeakerKind.ESPEAK:
        spoken = ["-v", _own(tag)] if tag else []
        return [speaker.program, "--stdin", "-b", "1", *spoken, "-s", str(_WORDS * speed // 100)]
    if speaker.kind is SpeakerKind.MACOS:
        voices, own = dict(speaker.voices), _own(tag)
        voice = voices.get(own) or voices.get(own.split("-")[0])
        spoken = ["-v", voice] if voice else []
        return [speaker.program, *spoken, "-r", str(_WORDS * speed // 100), "-f", "-"]
    rate = round(10 * math.log(speed / 100, 3))  # -10 to 10: three times as slow, as fast
    script = _WINDOWS.format(rate=rate, language=tag)
    return [speaker.program, "-NoProfile", "-NonInteractive", "-Command", script]


def silence_of(speaker: Speaker) -> list[str]:
    """Return the command line that ends what is being spoken after the program was ended, empty
    where nothing goes on."""
    is_served = speaker.kind is SpeakerKind.SPEECH_DISPATCHER  # the server speaks on
    return [speaker.program, "-S"] if is_served else []


def input_of(speaker: Speaker, text: str) -> bytes:
    """Return what is written to the program for a text, which is one line."""
    text = text.replace(_OPENS, "[ [")
    if speaker.kind is not SpeakerKind.SPEECH_DISPATCHER:
        return f"{text}\n".encode(errors="replace")
    lines = _lines(text.replace(_COMMAND, "! "))
    return "".join(f"{line}\n" for line in lines).encode(errors="replace")


def _own(tag: str) -> str:
    """A tag as these programs know it: the language, and the land where that is a voice."""
    language, *others = tag.lower().split("-")
    land = next((each for each in others if len(each) == 2), "")
    return f"{language}-{land}" if land else language


def _step(speed: int) -> int:
    """A speed from -100 to 100: of 170 words a minute down to 80, and up to 449."""
    words = 170 * (speed - USUAL) / 100
    return max(-100, min(100, round(words / (2.79 if words > 0 else 0.9))))


def _lines(text: str) -> list[str]:
    """A text in lines that are short enough, broken at spaces where it has any."""
    lines: list[str] = []
    left = text
    while len(left.encode(errors="replace")) > _LINE:
        fitting = left.encode(errors="replace")[:_LINE].decode(errors="ignore")
        end = fitting.rfind(" ")
        end = end if end > len(fitting) // 2 else len(fitting)
        lines.append(left[:end])
        left = left[end:].lstrip()
    return [*lines, left]
