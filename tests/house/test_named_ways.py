"""Documents name menus, settings and buttons as the window has them: "File ▸ Export" is there.

What documents say of a way through the window is read with the menus of the document's language.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from readerapp.messages import CHOSEN, words_in
from readerapp.ui.language.switcher import LANGUAGES
from readerapp.ui.settings.dialog import page_titles
from readerapp.ui.shell.commands import COMMANDS, EXPORTS, IMPORTS, Actions
from readerapp.ui.shell.main_bar import Menus
from readerapp.ui.widgets.plain_text import command_name
from tools import catalogues

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
# In English, about the window. SECURITY.md is about the forge, packaging/ about browsers.
ENGLISH = (
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")),
    *sorted(ROOT.glob("docs/**/*.md")),
    *sorted(ROOT.glob(".github/**/*.yml")),
    RESOURCES / "archive" / "README.md",
)
WITHOUT_SPACES = ("ja", "ko", "zh-Hans")  # there, a word may follow a name at once
TO_PRESS = re.compile(r"\b(?:choose|press|click)\b(?: on)? [\"“*]+([^\"”*]+)[\"”*]", re.IGNORECASE)
OTHER_SIGN = re.compile(r"\b(?:File|Edit|View|Go|Article|Feeds|Help|Settings) (?:>|→|->) [A-Z]\w+")

Ways = Mapping[str, "Ways"]


def ways_of(menus: Menus, actions: Actions) -> Ways:
    """Every way there is: the menus of the bar, what Import and Export offer, and the settings."""
    offered = {actions[name]: ways for name, ways in (("import", IMPORTS), ("export", EXPORTS))}

    def entries(menu: QMenu) -> Ways:
        found: dict[str, Ways] = {}
        for action in menu.actions():
            below = action.menu()
            ways = offered.get(action, ())
            found[command_name(action.text())] = (
                entries(below)
                if isinstance(below, QMenu)
                else {command_name(actions.usual_text(name)): {} for name in ways}
            )
        return found

    bar = {command_name(menu.title()): entries(menu) for menu in menus.menus()}
    titles: Ways = {title: {} for title in page_titles().values()}
    return {**bar, command_name(actions.usual_text("settings")): titles}


def wrong_ways(text: str, ways: Ways, commands: set[str], language: str) -> Iterator[str]:
    """What a text names with the sign between a menu and its entry, and the window has not.

    The longest name that begins behind the sign has to be an entry: "Export Archive" is a command
    and none of File, although Export is.
    """
    pieces = re.split(r" [▸◂] ", re.sub(r"\s+", " ", text.replace("*", "")))
    behind: Ways = {}  # what can follow where a piece was a name and nothing else
    for before, after in pairwise(pieces):
        named = max((each for each in ways if before.endswith(each)), key=len, default="")
        entries = behind or ways.get(named, {})
        known = (each for each in {*entries, *commands} if begins(after, each, language))
        found = max(known, key=len, default="")
        if found not in entries:
            yield f"…{before[-30:]} ▸ {after[:30]}…"
        behind = entries.get(found, {}) if found == after else {}


def begins(text: str, name: str, language: str) -> bool:
    """Whether a text begins with a whole name."""
    rest = text[len(name) :]
    is_whole = language in WITHOUT_SPACES or not re.match(r"\w", rest)
    return bool(name) and text.startswith(name) and is_whole


def documents(language: str) -> list[Path]:
    """Those of a language: the help, the newest policy and the newest question, and in English all
    that is not translated."""
    policy, question = (
        max(RESOURCES.glob(f"policy/*/{language}.{kind}"), key=lambda path: int(path.parent.name))
        for kind in ("md", "toml")
    )
    found = [*sorted(RESOURCES.glob(f"help/{language}/*.md")), policy, question]
    assert len(found) > 10
    return [*ENGLISH, *found] if language == "en" else found


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_way_that_a_document_names_is_there(qtbot: QtBot, language: str) -> None:
    CHOSEN.words = words_in(language)
    window, bar = QWidget(), QMenuBar()
    qtbot.addWidget(window)
    qtbot.addWidget(bar)
    actions = Actions(window)
    ways = ways_of(Menus(bar, actions), actions)
    commands = {command_name(actions.usual_text(each.name)) for each in COMMANDS}
    texts = {path: path.read_text(encoding="utf-8") for path in documents(language)}
    assert any("▸" in text or "◂" in text for text in texts.values())
    assert [
        f"{path.relative_to(ROOT)}: {way}"
        for path, text in texts.items()
        for way in wrong_ways(text, ways, commands, language)
    ] == []


def test_what_is_not_there_is_found() -> None:
    ways: Ways = {"File": {"Export": {"Export Archive": {}}, "Print": {}}, "Settings": {"News": {}}}
    commands = {"Export Archive", "Print"}
    text = "Take File ▸ Export ▸ Export Archive, File ▸\nPrint it, and (Settings ▸ News)."
    assert list(wrong_ways(text, ways, commands, "en")) == []
    for wrong in (
        "File ▸ Export Archive",
        "File ▸ Printer",
        "Edit ▸ Print",
        "File ▸ Export ▸ News",
    ):
        assert len(list(wrong_ways(f"Take {wrong}.", ways, commands, "en"))) == 1, wrong


def test_documents_write_ways_with_one_sign_and_press_what_there_is() -> None:
    messages = catalogues.messages(catalogues.read(catalogues.TEMPLATE))
    names = {command_name(each.id) for each in messages if isinstance(each.id, str)}
    for path in documents("en"):
        text = path.read_text(encoding="utf-8")
        assert OTHER_SIGN.findall(text) == [], path.name
        pressed = {each for each in TO_PRESS.findall(text) if each != "Aa"}  # drawn, not written
        assert {each for each in pressed if command_name(each) not in names} == set(), path.name
