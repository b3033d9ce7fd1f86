"""Help pages say what is there: commands, settings and buttons by their names in the interface."""

import re

import pytest

from readerapp.ui.help.feature import COMMAND, NAMES, NEWS, QUOTED, read_pages
from readerapp.ui.language.switcher import LANGUAGES
from readerapp.ui.shell.commands import COMMANDS
from readerapp.ui.widgets.plain_text import command_name
from tools import catalogues, translations, versions

LINK = re.compile(r"\]\(([\w-]+)\.md\)")
WAY = re.compile(r"(\w+) ▸ (\w+(?: [A-Z]\w+)*)")  # "Settings ▸ Other Computers", in English
NO_TEXTS = {"Aa"}  # drawn, not written


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def interface_texts(language: str) -> dict[str, set[str]]:
    """Every text of the interface in English with what it is in a language, as it is seen: no
    mnemonics, no dots."""
    is_english = language == "en"
    path = catalogues.TEMPLATE if is_english else translations.file_of(language)
    found: dict[str, set[str]] = {}
    for message in catalogues.messages(catalogues.read(path)):
        if isinstance(message.id, str):
            text = message.id if is_english else message.string
            found.setdefault(plain(message.id), set()).add(plain(str(text)))
    return found


def plain(text: str) -> str:
    return re.sub(r"[\u00a0\u202f]", " ", command_name(text))


def test_every_language_has_every_page(language: str) -> None:
    pages = read_pages(language)
    assert [page.name for page in pages] == list(NAMES)
    assert all(page.title and page.text.startswith(f"# {page.title}\n") for page in pages)
    if language != "en":
        assert {page.title for page in pages}.isdisjoint({page.title for page in read_pages("en")})


def test_what_a_page_names_is_there(language: str) -> None:
    texts = set().union(*interface_texts(language).values())
    commands = {command.name for command in COMMANDS}
    for page in read_pages(language):
        assert set(COMMAND.findall(page.text)) <= commands, page.name
        assert set(LINK.findall(page.text)) <= set(NAMES), page.name
        named = set(QUOTED.findall(page.text)) - NO_TEXTS
        assert {name for name in named if plain(name) not in texts} == set(), page.name


def test_ways_through_the_window_are_those_there_are(language: str) -> None:
    texts = interface_texts(language)
    for page, english in zip(read_pages(language), read_pages("en"), strict=True):
        text = plain(page.text.replace("*", "").replace("◂", "▸"))  # as Arabic points
        for menu, entry in WAY.findall(english.text):
            ways = {f"{one} ▸ {other}" for one in texts[menu] for other in texts[entry]}
            assert any(way in text for way in ways), (page.name, ways)


def test_pages_say_the_same_in_every_language(language: str) -> None:
    for page, english in zip(read_pages(language), read_pages("en"), strict=True):
        assert sorted(COMMAND.findall(page.text)) == sorted(COMMAND.findall(english.text))
        assert sorted(LINK.findall(page.text)) == sorted(LINK.findall(english.text))
        assert page.text.count("\n## ") == english.text.count("\n## ")


def test_what_is_new_begins_with_this_version(language: str) -> None:
    (news,) = [page for page in read_pages(language) if page.name == NEWS]
    newest = next(line for line in news.text.splitlines() if line.startswith("## "))
    assert versions.numbers() in (newest.split()[-1], f"{newest.split()[-1]}.0")


def test_a_language_without_help_gets_english() -> None:
    assert read_pages("xx-YY", "xx") == read_pages("en")
    assert read_pages("fr-CA", "fr") == read_pages("fr")
    assert read_pages() == read_pages("en")
