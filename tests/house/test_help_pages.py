"""Help pages say what is there: commands, settings and buttons by their names in the interface."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from readerapp import __version__
from readerapp.ui.help.pages import COMMAND, NAMES, NEWS, read_pages
from readerapp.ui.language.switcher import LANGUAGES
from readerapp.ui.shell.commands import COMMANDS

TEXTS = Path(__file__).resolve().parents[2] / "translations" / "readerapp_fr.ts"
LINK = re.compile(r"\]\(([\w-]+)\.md\)")
# Words that help quotes from the window stand in single stars; pages of the settings follow "▸".
QUOTED = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")
PAGE_OF_SETTINGS = re.compile(r"(?:Settings|Paramètres) ▸ (\w+)")
NO_TEXTS = {"Aa"}  # drawn, not written


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def interface_texts(language: str) -> set[str]:
    """Every text of the interface in a language, as it is seen: no mnemonics, no dots."""
    path = TEXTS if language == "en" else TEXTS.with_name(f"readerapp_{language}.ts")
    which = "source" if language == "en" else "translation"
    found = (each.findtext(which) or "" for each in ET.parse(path).iter("message"))
    return {plain(text) for text in found}


def plain(text: str) -> str:
    return re.sub(r"[\u00a0\u202f]", " ", text.replace("&", "").rstrip("…"))


def test_every_language_has_every_page(language: str) -> None:
    pages = read_pages(language)
    assert [page.name for page in pages] == list(NAMES)
    assert all(page.title and page.text.startswith(f"# {page.title}\n") for page in pages)
    if language != "en":
        assert {page.title for page in pages}.isdisjoint({page.title for page in read_pages("en")})


def test_what_a_page_names_is_there(language: str) -> None:
    texts, commands = interface_texts(language), {command.name for command in COMMANDS}
    for page in read_pages(language):
        assert set(COMMAND.findall(page.text)) <= commands, page.name
        assert set(LINK.findall(page.text)) <= set(NAMES), page.name
        named = {*QUOTED.findall(page.text), *PAGE_OF_SETTINGS.findall(page.text)} - NO_TEXTS
        assert {name for name in named if plain(name) not in texts} == set(), page.name


def test_pages_say_the_same_in_every_language(language: str) -> None:
    for page, english in zip(read_pages(language), read_pages("en"), strict=True):
        assert sorted(COMMAND.findall(page.text)) == sorted(COMMAND.findall(english.text))
        assert sorted(LINK.findall(page.text)) == sorted(LINK.findall(english.text))
        assert page.text.count("\n## ") == english.text.count("\n## ")


def test_what_is_new_begins_with_this_version(language: str) -> None:
    (news,) = [page for page in read_pages(language) if page.name == NEWS]
    newest = next(line for line in news.text.splitlines() if line.startswith("## "))
    assert __version__ in (newest.split()[-1], f"{newest.split()[-1]}.0")


def test_a_language_without_help_gets_english() -> None:
    assert read_pages("xx_YY") == read_pages("en")
