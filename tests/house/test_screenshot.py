"""Drawing the window into a picture, as the command line does."""

import json
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

ENVIRONMENT = os.environ | {"QT_QPA_PLATFORM": "offscreen"}


def readerapp(profile: Path, *words: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "readerapp", "--profile", str(profile), *words],
        check=True,
        capture_output=True,
        text=True,
        env=ENVIRONMENT,
    )
    return done.stdout


def files_of(profile: Path) -> dict[str, bytes]:
    return {
        str(each.relative_to(profile)): each.read_bytes()
        for each in profile.rglob("*")
        if each.is_file()
    }


def test_drawing_changes_nothing_in_the_profile(tmp_path: Path) -> None:
    """Neither marks nor editions, nor where the window was and how large."""
    profile = tmp_path / "p"
    readerapp(profile, "samples", "add")
    unread = readerapp(profile, "list", "--view", "unread", "--json").splitlines()
    article = str(json.loads(unread[0])["id"])
    before = files_of(profile)
    for number, options in enumerate((
        ("--size", "700x500", "--article", article, "--choose", "focus_mode,unread_only,by_day"),
        ("--size", "900x600", "--choose", "front_page,settings_reading", "--language", "fr"),
    )):  # fmt: skip
        target = tmp_path / f"{number}.png"
        readerapp(profile, "screenshot", str(target), *options)
        assert f"{QImage(str(target)).width()}" == options[1].partition("x")[0]
        assert files_of(profile) == before, options
    assert readerapp(profile, "list", "--view", "unread", "--json").splitlines() == unread
