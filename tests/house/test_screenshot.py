"""Drawing the window into a picture, as the command line does."""

import os
import subprocess
import sys
from pathlib import Path

from cli_script import Script
from PySide6.QtGui import QImage

ENVIRONMENT = os.environ | {"QT_QPA_PLATFORM": "offscreen"}


def readerapp(profile: Path, *words: str) -> None:
    command = [sys.executable, "-m", "readerapp", "--profile", str(profile), *words]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=ENVIRONMENT)


def files_of(profile: Path) -> dict[str, bytes]:
    return {
        str(each.relative_to(profile)): each.read_bytes()
        for each in profile.rglob("*")
        if each.is_file() and each.name != "worker.trace"  # a worker opens it, and leaves it empty
    }


def test_drawing_changes_nothing_in_the_profile(fresh: Script, tmp_path: Path) -> None:
    """Neither marks nor editions, nor where the window was and how large."""
    profile = fresh.profile
    fresh("samples", "add")
    unread = fresh.json("list", "--view", "unread")
    article = str(unread[0]["id"])
    before = files_of(profile)
    for number, options in enumerate((
        ("--size", "700x500", "--article", article, "--choose", "focus_mode,unread_only,by_day"),
        ("--size", "900x600", "--choose", "front_page,settings_reading", "--language", "fr"),
    )):  # fmt: skip
        target = tmp_path / f"{number}.png"
        readerapp(profile, "screenshot", str(target), *options)
        assert f"{QImage(str(target)).width()}" == options[1].partition("x")[0]
        assert files_of(profile) == before, options
    assert fresh.json("list", "--view", "unread") == unread
