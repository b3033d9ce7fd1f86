"""What a screen reader says while somebody reads the news with it: by real keys, and Orca.

    python -m lab.heard FOLDER [en fr ...]

The profile is empty and temporary. FOLDER gets a transcript for each language of the interface,
task by task and key by key, to be read by somebody who asks of each line: is it silent, said twice,
or wrong? What it needs besides is in `lab.screen_reader` and `lab.desk`.
"""

import argparse
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from lab.desk import Desk
from lab.desk_reader import TITLE, DeskReader
from lab.morning import ASKED_EVERY, is_compared
from lab.screen_reader import ScreenReader
from readerapp import settings as declared
from readerapp.library import open_library, preferences
from readerapp.system import Paths

SCREEN = (1500, 960)
# An article with all that a text can have.
ARTICLE = """---
title: "The lighthouse of Ostrova"
language: en
source: "The Lantern Post"
---

It was built of what was there. Then the [keeper](https://news.example/keeper) came, and stayed.

## What she wrote

> La mer était calme, et personne ne venait.

- A lamp
- A dog
- Two thousand letters

### By year

| Year | Letters |
|---|---|
| 1990 | 12 |
| 1991 | 31 |

All of them are [in the archive](https://news.example/archive) now.
"""
WIDE, HIGH = 1440, 880
LANGUAGES_OF_MENU = {  # the keys of View and Language in the menus
    "en": ("alt+v", "l"), "fr": ("alt+a", "g"), "de": ("alt+a", "r"), "es": ("alt+v", "i"),
    "ko": ("alt+v", "l"), "ja": ("alt+v", "l"), "zh-Hans": ("alt+v", "l"),
    "ar": ("alt+Arabic_ain", "Arabic_lam"),
}  # fmt: skip


class Play:
    """Presses keys, and writes down what is said after each."""

    def __init__(self, desk: Desk, orca: ScreenReader, transcript: Path) -> None:
        self._desk, self._orca = desk, orca
        self._file = transcript.open("w", encoding="utf-8")

    def task(self, name: str) -> None:
        """Begin a task."""
        self._write(f"\n## {name}\n")

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, each heard out."""
        for key in keys:
            if key.startswith("alt+"):
                self._desk.hold(*key.split("+"))
            else:
                self._desk.press(key)
            self.hear(key)

    def type(self, words: str) -> None:
        """Type words, heard as a whole."""
        self._desk.type(words)
        self.hear(f"“{words}”")

    def hear(self, what: str) -> None:
        """Write down what has been said since the last time."""
        said = self._orca.said()
        self._write(f"{what:14} {' | '.join(said) or '(nothing)'}")

    def close(self) -> None:
        """Write no more."""
        self._file.close()

    def _write(self, line: str) -> None:
        print(line, flush=True)
        print(line, file=self._file, flush=True)


def play(on: Play, reader: DeskReader, article: Path, language: str) -> None:
    """Read the news. `article` is a file to be imported, `language` that of the interface."""
    desk = reader.desk
    on.task("the first start, samples, the privacy question")
    reader.start()
    desk.resize(TITLE, WIDE, HIGH)
    on.hear("start")
    on.press("shift+Tab", "shift+Tab", "space")
    settle(on, desk)
    on.press("Tab", "Tab", "Tab", "shift+Tab", "Escape")
    desk.settle()
    on.hear("later")
    desk.wait_until(lambda: is_compared(reader), ASKED_EVERY)
    desk.settle()
    on.hear("compared")
    on.task("read the front page")
    on.press("alt+Home", "j", "j", "Down", "k", "ctrl+Next", "Tab", "Tab", "shift+Tab", "shift+Tab")
    on.task("open a report, and come back")
    on.press("1")
    settle(on, desk)
    on.press("alt+Left")
    on.task("open a story")
    on.press("ctrl+Prior", "ctrl+Prior", "t")
    settle(on, desk)
    on.press("Tab", "Tab", "Tab", "Tab", "Down", "Return")
    settle(on, desk)
    on.task("go through a list")
    on.press("alt+Home", "alt+Down", "ctrl+shift+f", "Escape", "j", "j", "Down", "Up")
    on.press("alt+Down", "alt+Up", "j", "j")
    on.press("s", "m", "ctrl+z", "s", "shift+Down", "n", "u", "u")
    on.task("read an article by line, word and heading")
    on.press("F6", "j")
    on.press("ctrl+Home", *["Down"] * 9, "ctrl+Right", "ctrl+Right", "Right")
    on.press("shift+Down", "Left", "End", "Home", "Up", "h", "h", "shift+h", "shift+F7")
    on.press("Down", "Return", "Down", "space", "Down", "F7", "F7")
    on.task("open a related card")
    on.press("F6", "Down", "Return")
    settle(on, desk)
    on.task("star, tag and note")
    on.press("ctrl+shift+f", "Escape", "s", "s", "shift+t")
    on.type("morning")
    on.press("Return", "Escape")
    on.task("search, and find in an article")
    on.press("ctrl+shift+f")
    on.type("night train")
    on.press("Return", "j", "F6", "ctrl+f")
    on.type("train")
    on.press("Return", "Escape")
    on.task("import an article; its parts, and its links")
    on.press("ctrl+o")
    on.type(str(article))
    on.press("Return")
    settle(on, desk)
    on.press("ctrl+shift+f", "ctrl+a")
    on.type("title:ostrova")
    on.press("Return", "j", "F6", "ctrl+Home", *["Down"] * 18)
    on.press("ctrl+Home", "h", "h", "h", "h", "ctrl+Home", "Tab", "Tab")
    on.task("zoom")
    on.press("ctrl+plus", "ctrl+0")
    on.task("read in Korean and in Arabic")
    for other in ("ko", "ar"):
        on.press("ctrl+shift+f", "ctrl+a")
        on.type(f"language:{other}")
        on.press("Return", "j", "F6", "ctrl+Home", *["Down"] * 9)
    on.task("read help by line")
    on.press("F1")
    settle(on, desk)
    on.press("Down", "Tab", "ctrl+Home", *["Down"] * 9, "h", "ctrl+Right", "Escape")
    on.task("look through the settings")
    on.press("ctrl+comma")
    settle(on, desk)
    on.press("Tab", "Tab", "Tab", "Tab", "shift+Tab", "shift+Tab", "shift+Tab", "Down", "Tab")
    on.press("Tab", "Tab", "Tab", "Escape")
    on.task("change the language")
    on.press(*LANGUAGES_OF_MENU[language], "Down", "Down", "Return", "alt+Home", "j")


def settle(on: Play, desk: Desk) -> None:
    """Wait until nothing moves on screen any more, and write down what was said meanwhile."""
    desk.settle()
    on.hear("later")


def main(arguments: list[str]) -> int:
    """Write a transcript for each language; return how many faults there were."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("languages", nargs="*", default=["en", "fr", "ko", "ar"])
    options = parser.parse_args(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    return sum(write(options.folder, language) for language in options.languages)


def write(folder: Path, language: str) -> int:
    """Write the transcript of one language."""
    desk = Desk(folder / language, *SCREEN)
    with tempfile.TemporaryDirectory() as home:
        profile = Path(home) / "reader" / "profile"
        choose_language(profile, language)
        orca = ScreenReader(desk, Path(home) / "orca", language)
        reader = DeskReader(desk, profile)
        article = Path(home) / "ostrova.md"
        article.write_text(ARTICLE, "utf-8")
        on = Play(desk, orca, folder / f"{language}.txt")
        try:
            play(on, reader, article, language)
            desk.picture("end")
            reader.quit()
        finally:
            reader.kill()
            on.close()
            orca.close()
            desk.close()
    return len(reader.faults)


def choose_language(profile: Path, language: str) -> None:
    """Have the first start speak a language, whatever the system speaks."""
    with closing(open_library(Paths.of_profile(profile))) as library:
        preferences.save(library, declared.INTERFACE_LANGUAGE.key, language)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
