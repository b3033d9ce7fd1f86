"""Drawing the window into a picture, as the command line does."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from cli_script import Script
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from lab.worded_picture import drawn_texts, messages, messages_in, words_of
from tools import store_metadata

DOCS = Path(__file__).resolve().parents[2] / "docs"
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


@pytest.mark.parametrize("name", store_metadata.pictures())
def test_a_picture_of_the_documents_shows_no_words_of_an_earlier_interface(name: str) -> None:
    """After a change of words that it shows: python3 run.py shots --readme."""
    shown = words_of(DOCS / f"{name}.png")
    assert {"&File", "Front page", "Add Feeds"} <= set(shown)
    assert set(shown) - set(messages()) == set()


def test_every_picture_of_the_documents_is_one_of_these() -> None:
    assert {path.stem for path in DOCS.rglob("*.png")} == set(store_metadata.pictures())


def test_the_words_of_a_picture_are_those_that_were_painted(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bar = QMenuBar(window)
    bar.addMenu("&File")
    for text in (
        "The last 30 days of 14 sources · A headline",
        "Mark All as Read",
        "Nobody says it",
    ):
        QLabel(text, window)
    hidden = QLabel("Add Feeds", window)
    hidden.hide()
    found = messages_in(drawn_texts(window))
    assert {"&File", "The last {count} days", "{count} sources", "Mark &All as Read"} <= set(found)
    assert not {"Add Feeds", "Nobody says it"} & set(found)
