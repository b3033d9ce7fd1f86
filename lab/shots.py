"""Pictures of the window in every language and theme, on the samples and a throw-away profile.

Those of the README are renewed, too, with --readme only these; they are set in the fonts of Noto
where these can be had, and hold the words of the interface that they show (lab/worded_picture.py).
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from lab.commands import run_command
from lab.newsstand import SHOWN, make_newsstand, use_it
from readerapp.app.rescue import Rescue
from readerapp.domain.errors import ReaderError
from readerapp.library import open_library
from readerapp.system import Paths
from readerapp.ui.themes.appearance import Appearance
from tools import noto_fonts

ROOT = Path(__file__).resolve().parent.parent
LEFT = 0.7  # of the file of a damaged library
ROUND = 50  # ms
_OFFSCREEN = os.environ | {"QT_QPA_PLATFORM": "offscreen"}

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


LOOKS = {
    "en": ("--theme", "light", "--language", "en"),
    "fr": ("--theme", "dark", "--language", "fr"),
}
FOUND = "(train OR Nachtzug) -lang:ja after:2020"
ON_FEEDS = {  # with an article open
    "feeds": (),
    "story": ("--choose", "open_story"),
}
FEEDS = {
    "front-page": ("--choose", "front_page"),
    "activity": ("--choose", "activity"),
    "add-feed": ("--choose", "add_feed"),
    "offline": ("--choose", "settings_news"),
}
USED = {  # once its reader kept searches, removed articles and set a rule
    "search": ("--search", FOUND),
    "retention": ("--choose", "settings_retention"),
    "backups": ("--choose", "settings_backups"),
    "privacy": ("--choose", "settings_privacy"),
    "bin": ("--choose", "bin"),
    "restore": ("--choose", "restore"),
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
    parser.add_argument("--readme", action="store_true", help="only those of the README")
    parser.add_argument(
        "--rescue",
        nargs=4,
        metavar=("PROFILE", "FOLDER", "THEME", "LANGUAGE"),
        help="used by the tool itself, in a process a picture",
    )
    options = parser.parse_args(arguments)
    if options.rescue:
        _rescue(*options.rescue)
        return 0
    if options.readme:
        with tempfile.TemporaryDirectory() as profile:
            make_newsstand(Path(profile))
            _shoot_for_readme(profile)
        return 0
    folder: Path = options.folder
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
        _shoot_newsstand(Path(profile), folder)
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")
    return 0


def _shoot_newsstand(profile: Path, folder: Path) -> None:
    make_newsstand(profile)
    _shoot_for_readme(str(profile))
    article = _article(str(profile))
    for language, look in LOOKS.items():
        for name, options in ON_FEEDS.items():
            target = folder / f"{name}-{language}.png"
            _shoot(str(profile), target, "--article", article, *look, *options)
        for name, options in FEEDS.items():
            _shoot(str(profile), folder / f"{name}-{language}.png", *look, *options)
    _run(str(profile), "backup", "--daily")
    use_it(profile)
    for language, look in LOOKS.items():
        for name, options in USED.items():
            _shoot(str(profile), folder / f"{name}-{language}.png", *look, *options)
        damaged = shutil.copytree(profile, profile / f"damaged-{language}")
        rescue = [sys.executable, "-m", "lab.shots", "--rescue", str(damaged), str(folder)]
        subprocess.run([*rescue, look[1], language], cwd=ROOT, env=_OFFSCREEN, check=True)
    # Last, for that choice is kept.
    _shoot(str(profile), folder / "stories-en.png", "--theme", "light", "--choose", "by_story")


def _shoot_for_readme(profile: str) -> None:
    """Draw what documents and stores show, with the words on it, each in a process of its own."""
    surroundings = noto_fonts.prepare() or _OFFSCREEN
    shown = {
        "front-page": ("--choose", "front_page"),
        "screenshot": ("--article", _article(profile)),
    }
    for name, options in shown.items():
        target = ROOT / "docs" / f"{name}.png"
        command = [sys.executable, "-m", "lab.worded_picture", profile, str(target)]
        subprocess.run([*command, *LOOKS["en"], *options], cwd=ROOT, env=surroundings, check=True)
        print(target.relative_to(ROOT))


def _article(profile: str) -> str:
    """The id of the sample that is shown."""
    lines = _run(profile, "list", "--limit", "100").splitlines()
    return next(line.split()[0] for line in lines if SHOWN in line)


def _shoot(profile: str, target: Path, *options: str) -> None:
    _run(profile, "screenshot", "--force", str(target), *options)


def _run(profile: str, *arguments: str) -> str:
    return run_command(Path(profile), *arguments, cwd=ROOT, env=_OFFSCREEN)


def _rescue(profile: str, folder: str, theme: str, language: str) -> None:
    """Draw what a reader of a library cut short sees: the dialog, and the report of a salvage."""
    app, paths = QApplication([]), Paths.of_profile(Path(profile))
    look = Appearance(app)
    look.use_theme(theme)
    look.use_language(language)
    rescue = Rescue(app, paths, _damaged(paths), look)
    dialog = rescue.dialog
    dialog.show()
    while rescue._runner.busy:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, ROUND)
    dialog.grab().save(f"{folder}/rescue-{language}.png")
    asked = dialog.accessibleName()
    dialog.salvage_requested.emit()
    while dialog.accessibleName() == asked:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, ROUND)
    app.processEvents()
    dialog.grab().save(f"{folder}/salvaged-{language}.png")
    dialog.quit_requested.emit()
    look.stop()


def _damaged(paths: Paths) -> ReaderError:
    file = paths.data / "library.sqlite3"
    data = file.read_bytes()
    file.write_bytes(data[: int(len(data) * LEFT)])
    try:
        open_library(paths).close()
    except ReaderError as error:
        return error
    raise AssertionError("the damage was not noticed")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
