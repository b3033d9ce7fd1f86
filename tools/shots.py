"""Pictures of the window in every language and theme, on the samples and a throw-away profile.

The README's picture is renewed too.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tools.newsstand import make_newsstand

ROOT = Path(__file__).resolve().parent.parent
README_PICTURE = ROOT / "docs" / "screenshot.png"
OPENED = "TZR-48 b"  # the sample on show: a picture, both labels, relatives in three languages

SHOTS = {
    "light-en": ("--theme", "light", "--language", "en"),
    "light-fr": ("--theme", "light", "--language", "fr"),
    "dark-en": ("--theme", "dark", "--language", "en"),
    "dark-fr": ("--theme", "dark", "--language", "fr"),
    "sepia-en": ("--theme", "sepia", "--language", "en"),
    "narrow-en": ("--theme", "light", "--language", "en", "--size", "820x900"),
    "phone-en": ("--theme", "light", "--language", "en", "--size", "560x900"),
}
WITHOUT_ARTICLE = {
    "question-en": ("--theme", "light", "--language", "en", "--question"),
    "question-fr": ("--theme", "light", "--language", "fr", "--question"),
    "nothing-found-en": ("--theme", "light", "--language", "en", "--search", "zzzz"),
}


ON_FEEDS = {  # with an article open
    "feeds-en": ("--theme", "light", "--language", "en"),
    "feeds-fr": ("--theme", "dark", "--language", "fr"),
    "story-en": ("--theme", "light", "--language", "en", "--choose", "open_story"),
    "story-fr": ("--theme", "dark", "--language", "fr", "--choose", "open_story"),
}
FEEDS = {
    "activity-en": ("--theme", "light", "--language", "en", "--choose", "activity"),
    "activity-fr": ("--theme", "dark", "--language", "fr", "--choose", "activity"),
    "add-feed-en": ("--theme", "light", "--language", "en", "--choose", "add_feed"),
    "add-feed-fr": ("--theme", "dark", "--language", "fr", "--choose", "add_feed"),
    "offline-en": ("--theme", "light", "--language", "en", "--choose", "settings_news"),
    "offline-fr": ("--theme", "dark", "--language", "fr", "--choose", "settings_news"),
    "keeping-en": ("--theme", "light", "--language", "en", "--choose", "settings_keeping"),
    "keeping-fr": ("--theme", "dark", "--language", "fr", "--choose", "settings_keeping"),
}


def main(arguments: list[str]) -> int:
    """Make all pictures; return the exit status."""
    parser = argparse.ArgumentParser(prog="run.py shots", description=__doc__)
    parser.add_argument(
        "folder",
        nargs="?",
        type=Path,
        default=ROOT / "build" / "shots",
        help="where they go (build/shots)",
    )
    folder: Path = parser.parse_args(arguments).folder
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as profile, tempfile.TemporaryDirectory() as empty:
        _run(profile, "samples", "add")
        article = _article(profile)
        for name, options in SHOTS.items():
            _shoot(profile, folder / f"{name}.png", "--article", article, *options)
        for name, options in WITHOUT_ARTICLE.items():
            _shoot(profile, folder / f"{name}.png", *options)
        for language in ("en", "fr"):
            _shoot(empty, folder / f"empty-{language}.png", "--language", language)
    with tempfile.TemporaryDirectory() as profile:
        make_newsstand(Path(profile))
        article = _article(profile)
        for name, options in ON_FEEDS.items():
            _shoot(profile, folder / f"{name}.png", "--article", article, *options)
        _shoot(profile, folder / "stories-en.png", "--theme", "light", "--choose", "by_story")
        for name, options in FEEDS.items():
            _shoot(profile, folder / f"{name}.png", *options)
    shutil.copyfile(folder / "feeds-en.png", README_PICTURE)
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")
    return 0


def _article(profile: str) -> str:
    """The id of the sample that is shown."""
    lines = _run(profile, "list", "--limit", "100").splitlines()
    return next(line.split()[0] for line in lines if OPENED in line)


def _shoot(profile: str, target: Path, *options: str) -> None:
    _run(profile, "screenshot", str(target), *options)


def _run(profile: str, *arguments: str) -> str:
    command = [sys.executable, "-m", "readerapp", "--profile", profile, *arguments]
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=surroundings, check=True, text=True, capture_output=True)
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
