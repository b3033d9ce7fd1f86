"""A desk: a real X server with a window manager, real keys, and pictures of the screen.

Needs Xvfb, openbox and xdotool; a screen alone needs Xvfb. Nothing here knows what runs on it.
"""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
from PIL import Image

SERVER = "Xvfb"
PROGRAMS = ("openbox", "xdotool")
STILL = 3  # pictures that are the same: nothing moves any more
EVERY = 0.25  # seconds between two of them
LONGEST = 400  # seconds for anything; loading models on a busy computer is the longest
PLACE = (10, 30)  # of a window: its frame is beside it
BLINKING = 600  # pixels that may differ between two pictures: a text cursor


class Screen:
    """A real X server without a monitor. Raises FileNotFoundError where there is no Xvfb."""

    def __init__(self, folder: Path, width: int, height: int) -> None:
        """Its pixels are kept in the folder while it runs."""
        _need(SERVER)
        folder.mkdir(parents=True, exist_ok=True)
        self._pixels = folder / "Xvfb_screen0"
        read, write = os.pipe()
        size = f"{width}x{height}x24"
        self._server = subprocess.Popen(
            [SERVER, "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp",
             "-fbdir", str(folder)],
            pass_fds=(write,),
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        self.environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}

    def look(self) -> np.ndarray:
        """Return the screen as bytes of shape (height, width, 3). See XWDFile.h of X11."""
        data = self._pixels.read_bytes()
        head = np.frombuffer(data, ">u4", 25)
        begin, width, height, line, colours = (int(head[at]) for at in (0, 4, 5, 12, 19))
        rows = np.frombuffer(data, np.uint8, line * height, begin + 12 * colours)
        pixels = rows.reshape(height, line // 4, 4)[:, :width]
        return pixels[:, :, 2::-1].copy()  # blue comes first

    def close(self) -> None:
        """End the server."""
        self._server.terminate()
        self._server.wait()
        self._pixels.unlink(missing_ok=True)


def _need(program: str) -> None:
    if shutil.which(program) is None:
        raise FileNotFoundError(f"{program} is needed, and not there")


def wait_until(happened: Callable[[], object], every: float = EVERY) -> None:
    """Wait for something. Raises TimeoutError after `LONGEST` seconds."""
    ends = time.monotonic() + LONGEST
    while not happened():
        if time.monotonic() > ends:
            raise TimeoutError("it did not happen")
        time.sleep(every)


class Desk:
    """A screen with keyboard. Counts keys and clicks. `close` ends its server and what runs on it.

    Raises FileNotFoundError when a program is missing.
    """

    def __init__(self, folder: Path, width: int, height: int) -> None:
        for program in PROGRAMS:
            _need(program)
        self.folder = folder
        self.keys = 0
        self.clicks = 0
        self._number = 0
        self._width, self._height = width, height
        self._screen = Screen(folder, width, height)
        self.environment = self._screen.environment
        self._manager = subprocess.Popen(
            ["openbox"], env=self.environment, stderr=subprocess.DEVNULL
        )
        self.wait_until(lambda: self._asks("xdotool", "get_num_desktops") != "")

    def close(self) -> None:
        """End window manager and server."""
        self._manager.terminate()
        self._manager.wait()
        self._screen.close()

    # What a hand does

    def press(self, *keys: str) -> None:
        """Press keys one after the other, by their X names: "ctrl+q"."""
        for key in keys:
            self.keys += 1
            self._asks("xdotool", "key", "--clearmodifiers", key)
            time.sleep(0.05)

    def hold(self, modifier: str, key: str) -> None:
        """Press a key while another one is held, as slowly as a hand does: a program that follows
        keys, too, may else miss which of them was let go first."""
        self.keys += 2
        for step in (("keydown", modifier), ("key", key), ("keyup", modifier)):
            self._asks("xdotool", *step)
            time.sleep(0.1)

    def type(self, text: str) -> None:
        """Type words."""
        self.keys += len(text)
        self._asks("xdotool", "type", "--delay", "15", text)

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Click at a place of the screen; 3 is the right button."""
        self.clicks += 1
        self._asks("xdotool", "mousemove", str(x), str(y), "click", str(button))
        time.sleep(0.05)

    def away(self) -> None:
        """Take the pointer to where nothing is."""
        self._asks("xdotool", "mousemove", str(self._width - 1), str(self._height - 1))

    def resize(self, title: str, width: int, height: int) -> None:
        """Make a window as large. It stands at the upper left, its frame on the screen: where the
        frame has no room, Qt puts the window elsewhere at its next start."""
        window = self.window(title)
        self._asks("xdotool", "windowsize", "--sync", window, str(width), str(height))
        self._asks("xdotool", "windowmove", window, *map(str, PLACE))

    # What an eye does

    def window(self, title: str) -> str:
        """Return the number of a window that can be seen, or nothing."""
        found = self._asks("xdotool", "search", "--onlyvisible", "--name", title).split()
        return found[-1] if found else ""

    def titles(self) -> list[str]:
        """Return the titles of all windows that can be seen."""
        found = self._asks("xdotool", "search", "--onlyvisible", "--name", ".+").split()
        return [self._asks("xdotool", "getwindowname", each) for each in found]

    def look(self) -> np.ndarray:
        """Return the screen as bytes of shape (height, width, 3)."""
        return self._screen.look()

    def picture(self, name: str) -> None:
        """Write the screen into the folder, numbered."""
        self.keep(self.look(), name)

    def keep(self, screen: np.ndarray, name: str) -> None:
        """Write what `look` returned into the folder, numbered."""
        self._number += 1
        Image.fromarray(screen).save(self.folder / f"{self._number:02}-{name}.png")

    def settle(self, still: int = STILL) -> np.ndarray:
        """Wait until nothing moves on screen any more, a text cursor excepted; return it."""
        last, same, ends = self.look(), 0, time.monotonic() + LONGEST
        while same < still:
            if time.monotonic() > ends:
                raise TimeoutError("the screen does not come to rest")
            time.sleep(EVERY)
            now = self.look()
            same = same + 1 if differing(last, now) <= BLINKING else 0
            last = now
        return last

    def wait_until(self, happened: Callable[[], object], every: float = EVERY) -> None:
        """Wait for something. Raises TimeoutError after `LONGEST` seconds."""
        wait_until(happened, every)

    def start(self, arguments: list[str], more: Mapping[str, str]) -> "subprocess.Popen[bytes]":
        """Start a program on this screen."""
        return subprocess.Popen(arguments, env={**self.environment, **more})

    def _asks(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()


def differing(one: np.ndarray, other: np.ndarray) -> int:
    """Return how many pixels of two pictures differ."""
    return int((one != other).any(axis=2).sum())
