"""A program in the place of the one that plays sounds: it speaks as that does, and is silent.

    python silent_player.py LOG

It is at the place where it was last told to be. A sound of a minute; one that says "broken" cannot
be played. It notes what it was told.
"""

import json
import sys
from pathlib import Path

LENGTH = 60_000  # ms


def command(folder: Path) -> list[str]:
    """How it is started, so that it notes in `folder` what it was told."""
    return [sys.executable, str(Path(__file__)), str(folder / "told")]


def told(folder: Path) -> list[dict[str, object]]:
    """What it was told, in order; without the folder of the file."""
    log = folder / "told"
    lines = log.read_text("utf-8").splitlines() if log.exists() else []
    return [json.loads(line) for line in lines]


def _say(**event: object) -> None:
    sys.stdout.write(json.dumps(event) + "\n")
    sys.stdout.flush()


def _do(command: dict[str, object]) -> None:
    at = command.get("at")
    if command["do"] == "play":
        if b"broken" in Path(str(command["path"])).read_bytes():
            _say(event="failed", detail="")
            return
        _say(event="length", length=LENGTH)
        _say(event="playing")
    if isinstance(at, int):
        _say(event="at", at=min(at, LENGTH))
        if at >= LENGTH:
            _say(event="ended")


def _main() -> None:
    with Path(sys.argv[1]).open("a", encoding="utf-8") as log:
        for line in sys.stdin:
            log.write(line)
            log.flush()
            _do(json.loads(line))


if __name__ == "__main__":
    _main()
