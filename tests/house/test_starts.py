"""Real windows that are started again and again on an X server: none stands there frozen.

Off-screen nothing tells whether a window is painted any more. These start Xvfb; where there is none
they are skipped. `--starts=20` starts twenty from each place, ended in each way.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import watched_window
from cli_script import Script
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from waiting import PATIENCE

from lab.desk import BLINKING, Screen, differing, wait_until
from readerapp import settings as declared
from readerapp.library import open_library, preferences
from readerapp.system import Paths

Pixels = NDArray[np.uint8]
SIZE = 1440, 900
LIST, STORY, FRONT = ["articles", "reading"], ["articles", "story"], ["front_page"]

# The place a window is left at: how one comes there from any of the others, and what is seen.
OPEN = (
    ("choose", "front_page"), ("sees", "front_page"), ("press", "Alt+Down"), ("sees", "articles"),
    ("press", "J"), ("sees", "reading"),
)  # fmt: skip
PLACES = {
    "article": (OPEN, LIST),
    "front page": ((("choose", "front_page"),), FRONT),
    "list": ((("press", "Alt+Down"),), LIST),
    "story": ((*OPEN, ("choose", "open_story")), STORY),
    "settings": ((("choose", "front_page"), ("choose", "settings")), FRONT),
    "bin": ((("choose", "front_page"), ("choose", "bin")), FRONT),
    "search": ((*OPEN, ("choose", "search"), *(("press", each) for each in "bridge")), LIST),
}
ENDS = ("key", "signal", "kill")


class Started:
    """A window on a screen, in a process of its own that obeys."""

    def __init__(self, screen: Screen, profile: Path) -> None:
        self._screen = screen
        self._profile = profile
        self._picture = profile.parent / "shown.bmp"  # nothing is packed and unpacked again
        self.process = subprocess.Popen(
            [sys.executable, watched_window.__file__, "--profile", str(profile)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=screen.environment,
            text=True,
        )

    def ask(self, *words: str) -> Any:
        """Have it do something; return what it answers."""
        stdin, stdout = self.process.stdin, self.process.stdout
        assert stdin is not None
        assert stdout is not None
        stdin.write(json.dumps(words) + "\n")
        stdin.flush()
        return json.loads(stdout.readline())

    def wait_shown(self, pages: list[str]) -> dict[str, Any]:
        """Wait until these pages are open, and the screen shows what is in them; return what."""
        found: dict[str, Any] = {}

        def is_shown() -> bool:
            found.update(self.ask("look", str(self._picture)))
            return found["pages"] == pages and not self.wrong(found)

        try:
            wait_until(is_shown)
        except TimeoutError:
            pytest.fail(f"{found['pages']} for {pages}: {self.wrong(found)}", pytrace=False)
        return found

    def wrong(self, told: dict[str, Any]) -> str:
        """Say what of it the screen does not show; nothing when all is there."""
        wanted = _pixels(self._picture)
        height, width, _ = wanted.shape
        left, top = told["at"]
        seen = self._screen.look()[top : top + height, left : left + width]
        if seen.shape != wanted.shape:
            return f"the window of {wanted.shape} is not on the screen"
        if (count := differing(seen, wanted)) > BLINKING:
            return f"{count} pixels differ"
        bare = [
            text
            for text, (x, y, wide, high) in told["says"]
            if not (seen[y : y + high, x : x + wide] != seen[y : y + 1, x : x + 1]).any()
        ]
        if bare or not told["says"]:
            return f"there is nothing where it says {bare}"
        return ""

    def keeps(self, pages: list[str]) -> bool:
        """Whether the library knows by now that these pages are open."""
        with closing(open_library(Paths.of_profile(self._profile), may_create=False)) as library:
            kept = preferences.stored(library).get(declared.LAST_PLACE.key)
        place = json.loads(str(kept or "{}"))
        open_pages = [name for name in FRONT + STORY[1:] if place.get(name) is not None]
        return open_pages[:1] == [name for name in pages if name in FRONT + STORY[1:]]

    def end(self, way: str) -> None:
        """End it: by its key, by what a log-out sends, or as when the power goes."""
        if way == "key":
            self.ask("dismiss")  # a dialog that is open keeps the keys
            wait_until(partial(self.ask, "ready"))
            self.ask("press", "Ctrl+Q")
            assert self.process.wait(PATIENCE) == 0
        elif way == "signal":
            self.process.terminate()
        self.close()

    def close(self) -> None:
        """Have nothing left of it."""
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()


def _pixels(path: Path) -> Pixels:
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return lines[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    """A screen of its own; skips the test where there is none."""
    try:
        screen = Screen(tmp_path / "screen", *SIZE)
    except FileNotFoundError as error:
        pytest.skip(f"windows on a real screen: {error}")
    try:
        opened = [sys.executable, "-c", "from PySide6.QtGui import QGuiApplication as A; A([])"]
        done = subprocess.run(opened, check=False, capture_output=True, env=screen.environment)
        if done.returncode:
            pytest.skip("windows on a real screen: Qt lacks libraries (README, “What Linux needs”)")
        yield screen
    finally:
        screen.close()


def test_no_start_is_frozen(screen: Screen, fresh: Script, pytestconfig: pytest.Config) -> None:
    fresh("samples", "add")
    fresh("consent", "refuse")
    profile = fresh.profile
    pages = FRONT  # which the first start opens
    starts = pytestconfig.getoption("--starts")
    for number in range(starts):
        for place, (walk, left) in enumerate(PLACES.values()):
            window = Started(screen, profile)
            try:
                wait_until(partial(window.ask, "ready"))
                window.wait_shown(pages)
                for step in walk:
                    wait_until(partial(window.ask, *step))
                pages = left
                window.wait_shown(pages)
                wait_until(partial(window.keeps, left))
                window.end(ENDS[(number + place) % len(ENDS)])
            finally:
                window.close()
