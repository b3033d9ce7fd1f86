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


def test_a_picture_of_an_article_does_not_mark_it_read(tmp_path: Path) -> None:
    readerapp(tmp_path / "p", "samples", "add")
    unread = readerapp(tmp_path / "p", "list", "--view", "unread", "--json").splitlines()
    article = str(json.loads(unread[0])["id"])
    target = tmp_path / "window.png"
    readerapp(tmp_path / "p", "screenshot", str(target), "--article", article, "--size", "900x600")
    assert QImage(str(target)).width() == 900
    assert readerapp(tmp_path / "p", "list", "--view", "unread", "--json").splitlines() == unread


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
    article = str(json.loads(readerapp(profile, "list", "--json").splitlines()[0])["id"])
    before = files_of(profile)
    for number, options in enumerate((
        ("--article", article, "--size", "700x500", "--choose", "focus_mode,unread_only,by_day"),
        ("--choose", "front_page,settings_reading", "--language", "fr"),
    )):  # fmt: skip
        target = tmp_path / f"{number}.png"
        readerapp(profile, "screenshot", str(target), *options)
        assert not QImage(str(target)).isNull()
        assert files_of(profile) == before, options
