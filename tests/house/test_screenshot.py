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
