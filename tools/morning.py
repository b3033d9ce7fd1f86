"""A morning with the reader: from the first start to the second, by real keys on a real X server.

    python -m tools.morning FOLDER

The profile is empty and temporary; FOLDER gets a picture of each step. Prints what each step took
in keys and seconds, and whether everything is where it was. See `tools.desk` for what it needs.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from readerapp import settings as declared
from readerapp.library import open_library, preferences
from readerapp.system import Paths
from tools.desk import BLINKING, Desk, differing

SCREEN = (1500, 960)
WIDE, NARROW, HIGH = 1440, 480, 880
TITLE = "Readerapp"
RELATED = 24  # pictures that are the same: importing and relating have ended
KEPT_WITHIN = 1.6  # seconds until a place is written, with some to spare
EDGE = 60  # pixels of the window's own frame and title, which the window manager draws
VIEW, LANGUAGE, THEME = "alt+v", "l", "t"
ENGLISH = 3  # which report of the third story is in English


class Morning:
    """One morning. `say` prints; what is wrong is collected in `faults`."""

    def __init__(self, desk: Desk, profile: Path) -> None:
        self.faults: list[str] = []
        self._desk = desk
        self._profile = profile
        self._reader: subprocess.Popen[bytes] | None = None
        self._begun = (0, 0.0)

    def play(self) -> None:
        """Play it from the first start to the second."""
        self._first_minute()
        self._three_stories()
        self._acting()
        self._searching()
        self._resizing()
        self._french_and_dark()
        self._again()

    # The steps

    def _first_minute(self) -> None:
        desk = self._desk
        self._begin()
        self._start()
        desk.resize(TITLE, WIDE, HIGH)
        desk.settle()
        self._end("welcome")
        self._begin()
        desk.press("shift+Tab", "space")
        desk.wait_until(lambda: desk.titles() != [TITLE])
        desk.settle()
        self._end("question")
        desk.press("Escape")
        desk.settle()
        desk.picture("first edition")
        desk.settle(RELATED)
        self._end("front page")
        (edition,) = self._asks("frontpage")
        cards = [card for section in edition["sections"] for card in section["cards"]]
        self._check(any(len(card["reports"]) > 1 for card in cards), "the page tells stories")
        self._check(not self._read(), "nothing is marked as read")

    def _three_stories(self) -> None:
        desk = self._desk
        languages: list[str] = []
        for number in range(3):
            self._begin()
            desk.press("j")
            before = desk.settle()
            desk.picture("card")
            desk.press(str(number + 1))
            desk.settle()
            self._end("opened")
            kept = self._kept_later()
            languages.append(self._language(kept["article"]["id"]))
            desk.press("alt+Left")
            after = desk.settle()
            desk.picture("back on the card")
            moved = differing(before[EDGE:], after[EDGE:])
            print(f"    {moved} pixels are others than before: what is read is paler")
        self._check(len(set(languages)) == 3, f"three languages: {languages}")

    def _acting(self) -> None:
        desk = self._desk
        self._begin()
        desk.press("shift+F10")
        desk.settle()
        desk.picture("menu of a card")
        desk.press("l")
        desk.settle()
        self._end("less of this")
        self._begin()
        desk.press(str(ENGLISH))
        desk.settle()
        desk.press("s")
        desk.settle()
        self._end("star")
        self._begin()
        desk.press("shift+t")
        desk.settle()
        desk.type("morning")
        desk.settle()
        desk.picture("typing a tag")
        desk.press("Return")
        desk.settle()
        self._end("tag")
        desk.press("Escape")
        self._begin()
        desk.press("shift+n")
        desk.settle()
        desk.type("Read with coffee")
        desk.settle()
        self._end("note")
        desk.press("Escape")
        desk.settle()
        self._begin()
        desk.press("ctrl+f")
        desk.type("the")
        desk.settle()
        desk.picture("found")
        desk.press("Escape")
        desk.settle()
        desk.press("h")
        desk.settle()
        self._end("highlight")

    def _searching(self) -> None:
        desk = self._desk
        self._begin()
        desk.press("slash")
        desk.type("tag:morning")
        desk.press("Return")
        desk.settle()
        self._end("search")
        desk.press("slash", "ctrl+a")
        desk.type("night")
        desk.press("Return")
        desk.settle()
        desk.picture("another search")
        desk.press("j")
        desk.settle()
        desk.press("space")
        desk.settle()
        desk.picture("further down")
        desk.press("m")  # as it was: nothing but the three stories counts as read
        desk.settle()

    def _resizing(self) -> None:
        desk = self._desk
        self._begin()
        before = desk.settle()
        desk.picture("wide")
        desk.resize(TITLE, NARROW, HIGH)
        desk.settle()
        desk.picture("narrow")
        desk.resize(TITLE, WIDE, HIGH)
        after = desk.settle()
        self._end("wide again")
        moved = differing(before[EDGE:], after[EDGE:])
        self._check(moved <= BLINKING, f"panes are as before: {moved} pixels differ")

    def _french_and_dark(self) -> None:
        desk = self._desk
        before = desk.settle()
        self._begin()
        desk.press(VIEW)
        desk.settle()
        desk.picture("view menu")
        desk.press(LANGUAGE)
        desk.settle()
        desk.picture("languages")
        desk.press("Down", "Down", "Return")
        desk.settle()
        self._end("french")
        desk.press("alt+Home")
        desk.settle()
        desk.picture("french front page")
        desk.press("alt+Left")
        desk.settle()
        desk.press("alt+a")
        desk.settle()
        desk.picture("french menu")
        desk.press("g", "Down", "Return")
        desk.settle()
        desk.picture("english again")
        desk.press("Escape", "Escape")
        desk.settle()
        desk.press(VIEW)
        desk.settle()
        desk.press(THEME)
        desk.settle()
        desk.press("d")
        desk.settle()
        self._end("dark")
        desk.press("alt+Home")
        desk.settle()
        desk.picture("dark front page")
        desk.press("alt+Left")
        desk.settle()
        desk.press(VIEW)
        desk.settle()
        desk.press(THEME)
        desk.settle()
        desk.press("s")
        after = desk.settle()
        desk.picture("light again")
        moved = differing(before[EDGE:], after[EDGE:])
        self._check(moved <= BLINKING, f"language and theme leave no trace: {moved} pixels differ")

    def _again(self) -> None:
        desk = self._desk
        before = desk.settle()
        kept = self._kept_later()
        self._begin()
        self._quit()
        self._end("quit")
        self._check_library()
        self._begin()
        self._start()
        after = desk.settle()
        self._end("second start")
        moved = differing(before[EDGE:], after[EDGE:])
        print(f"    {moved} pixels are others than before quitting")
        self._check(self._kept() == kept, f"list, article, place: {kept} / {self._kept()}")
        self._quit()

    def _check_library(self) -> None:
        check = self._check
        starred = self._asks("list", "--view", "starred")
        check(len(starred) == 1, f"one article is starred: {len(starred)}")
        for query in ("tag:morning", 'note:"coffee"', "has:highlight"):
            found = self._asks("search", query)
            check(len(found) == 1, f"{query} finds one: {len(found)}")
        print(f"    read: {sorted(self._read())}")

    # The reader

    def _start(self) -> None:
        home = str(self._profile.parent)
        more = {"HOME": home, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}
        command = [sys.executable, "-m", "readerapp", "--profile", str(self._profile)]
        self._reader = self._desk.start(command, more)
        self._desk.wait_until(lambda: self._desk.window(TITLE))

    def _quit(self) -> None:
        reader = self._reader
        if reader is not None:
            self._desk.press("ctrl+q")
            code = reader.wait(60)
            self._check(code == 0, f"the reader ends: {code}")
            self._reader = None

    def stop(self) -> None:
        """End the reader if it still runs."""
        if self._reader is not None:
            self._reader.kill()
            self._reader.wait()

    # What the library says

    def _asks(self, *command: str) -> Any:
        name, *rest = command
        done = subprocess.run(
            [sys.executable, "-m", "readerapp", name, "--profile", str(self._profile),
             "--json", *rest],
            capture_output=True, text=True, check=True,
            env={**os.environ, "HOME": str(self._profile.parent)},
        )  # fmt: skip
        return [json.loads(line) for line in done.stdout.splitlines()]

    def _read(self) -> set[int]:
        return {each["id"] for each in self._asks("list", "--limit", "1000") if each["read"]}

    def _kept(self) -> dict[str, Any]:
        """Where the reader is, as it is kept for the next start."""
        paths = Paths.of_profile(self._profile)
        with closing(open_library(paths, may_create=False)) as library:
            stored = preferences.stored(library).get(declared.LAST_PLACE.key)
        return dict(json.loads(str(stored))) if stored else {}

    def _kept_later(self) -> dict[str, Any]:
        """The same, once it was written: within a second."""
        time.sleep(KEPT_WITHIN)
        return self._kept()

    def _language(self, article: int) -> str:
        listed = self._asks("list", "--limit", "1000")
        return next((str(each["language"]) for each in listed if each["id"] == article), "")

    # Counting

    def _begin(self) -> None:
        self._begun = (self._desk.keys, time.monotonic())

    def _end(self, name: str) -> None:
        keys, began = self._begun
        self._desk.picture(name)
        seconds = time.monotonic() - began
        print(f"{name:24} {self._desk.keys - keys:4} keys {seconds:7.1f} s", flush=True)

    def _check(self, holds: bool, what: str) -> None:
        print(f"    {'ok   ' if holds else 'FAULT'} {what}", flush=True)
        if not holds:
            self.faults.append(what)


def main(arguments: list[str]) -> int:
    """Play a morning; return how many faults there were."""
    (folder,) = arguments
    desk = Desk(Path(folder), *SCREEN)
    with tempfile.TemporaryDirectory() as home:
        morning = Morning(desk, Path(home) / "profile")
        began = time.monotonic()
        try:
            morning.play()
        finally:
            morning.stop()
            desk.close()
    print(f"{desk.keys} keys in {time.monotonic() - began:.0f} s; {len(morning.faults)} faults")
    return len(morning.faults)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
