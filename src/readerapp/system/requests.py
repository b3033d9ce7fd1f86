"""What a second start asks of the window that is running: to come to the front, to open things.

A request is a small file in the profile's own folder, which only this user may enter: no socket,
and nothing that another program on this computer could speak to.
"""

import contextlib
import json
import os
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from uuid import uuid4

from readerapp.domain.errors import ReaderError
from readerapp.system.files import write_atomically

PATIENCE = 5.0  # seconds; a window that draws a large article answers within one
_EVERY = 0.02
_LARGEST = 1024 * 1024  # bytes
_ENDING = ".request"


@dataclass(frozen=True)
class Request:
    """What is asked. `inputs` are addresses and absolute paths; `token` lets the window come to the
    front where the desktop asks for one (XDG_ACTIVATION_TOKEN)."""

    inputs: tuple[str, ...] = ()
    token: str = ""


def request_folder(runtime: Path) -> Path:
    """Return where requests lie, and make it."""
    folder = runtime / "requests"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def ask(runtime: Path, request: Request, seconds: float = PATIENCE) -> bool:
    """Ask the running window; return whether it has taken the request."""
    try:
        path = request_folder(runtime) / f"{uuid4().hex}{_ENDING}"
        write_atomically(path, json.dumps(asdict(request)).encode())
    except (OSError, ReaderError):
        return False
    ends = time.monotonic() + seconds
    while path.exists():
        if time.monotonic() > ends:
            with contextlib.suppress(OSError):
                path.unlink()
            return False
        time.sleep(_EVERY)
    return True


def take(runtime: Path) -> list[Request]:
    """Return every request there is and take it away; what is no request is only taken away."""
    found: list[Request] = []
    for path in sorted(request_folder(runtime).glob(f"*{_ENDING}")):
        try:
            with path.open("rb") as file:
                data = file.read(_LARGEST)
            path.unlink()
        except OSError:
            continue
        with contextlib.suppress(ValueError, TypeError, AttributeError, RecursionError):
            values = json.loads(data)
            inputs = tuple(map(str, values.get("inputs", ())))
            found.append(Request(inputs, str(values.get("token", ""))))
    return found


def of_arguments(inputs: Sequence[str]) -> Request:
    """Return the request that stands for what a start was given, from wherever it was started."""
    absolute = (str(Path(each).absolute()) if Path(each).exists() else each for each in inputs)
    return Request(tuple(absolute), os.environ.get("XDG_ACTIVATION_TOKEN", ""))
