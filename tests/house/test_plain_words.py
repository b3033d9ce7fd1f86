"""Texts of the window, the commands, errors and help use the words that a reader knows.

Which words those are, and which stand for them in no text, is a table of docs/translating.md. One
noun names one thing, also in what --json prints and in the documents: translations/glossary.toml.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache

from tools import catalogues, translations

TABLE = translations.ROOT / "docs" / "translating.md"
PAGES = translations.ROOT / "resources" / "help" / "en"
GLOSSARY = translations.SOURCES / "glossary.toml"
# What scripts see, and who reads about it. docs/commands.md has every command, option and help.
DOCUMENTS = ("README.md", "CHANGELOG.md", "docs/*.md", "docs/schemas/*")
FIELD = re.compile(r"\{[a-z_]*\}|%\([a-z_]+\)[sr]")
# Texts that say such a word for what it means, each with the reason.
RIGHT: dict[str, str] = {
    "do not ask": "the reader is asked",
    "No window opens then. Your desktop does it, and may ask you first.": "the reader is asked",
    "&Ask Me Again": "the reader is asked",
    "&Ask Me": "the reader is asked",
    "Nothing is counted: you have not been asked yet.": "the reader is asked",
    "Show the address and ask first": "the reader is asked",
    "its server asked to wait until then": "a server asks Readerapp",
    "its server asked to wait; {next}": "a server asks Readerapp",
    "Server asked to wait": "a server asks Readerapp",
    "{name} asked Readerapp to wait before trying again.": "a server asks Readerapp",
    "Reported by AI": "the name of the label",
    "Paper": "what is printed on",
    "Something unexpected went wrong. Readerapp sent nothing; its report: {place}": "such a report",
    "What went wrong in Readerapp itself. These reports stay on this computer and are sent to"
    " nobody. They hold no article, no address and no search.": "a problem report",
    "Text of the report": "a problem report",
}
# Texts that are still to be put in plain words. None is added.
NOT_YET: frozenset[str] = frozenset()
# The same for help: what a page says around such a word.
RIGHT_IN_HELP = {"*Reported by AI*": "the name of the label"}


def test_texts_use_plain_words() -> None:
    wrong = {text: found for text, found in _found(_texts()) if text not in RIGHT}
    new = {text: found for text, found in wrong.items() if text not in NOT_YET}
    assert new == {}, "see “Plain English” in docs/translating.md"


def test_no_exception_is_left_over() -> None:
    found = {text for text, __ in _found(_texts())}
    assert (RIGHT.keys() | NOT_YET) - found == set()


def test_help_uses_plain_words() -> None:
    wrong = [
        f"{page.name}: {found} in: {line}"
        for page in sorted(PAGES.glob("*.md"))
        for line, found in _found(page.read_text(encoding="utf-8").splitlines())
        if not any(right in line for right in RIGHT_IN_HELP)
    ]
    assert wrong == []


def test_each_thing_has_one_noun() -> None:
    """Also inside the names of keys and files, such as `silent_papers`."""
    unwanted = _any_of(_nouns("avoid"))
    allowed = _any_of(_nouns("but"))
    faults = [
        f"{path.relative_to(translations.ROOT)}: {', '.join(found)} in: {line.strip()}"
        for pattern in DOCUMENTS
        for path in sorted(translations.ROOT.glob(pattern))
        for line in (path.stem, *path.read_text(encoding="utf-8").splitlines())
        if (found := unwanted.findall(allowed.sub("", re.sub("[_-]", " ", line))))
    ]
    assert not faults, "see translations/glossary.toml\n" + "\n".join(faults)


def _texts() -> Iterator[str]:
    """Every text of a message of ours, as the sources have it."""
    for message in catalogues.messages(catalogues.template()):
        if not any("argparse" in comment for comment in message.auto_comments):
            yield from [message.id] if isinstance(message.id, str) else message.id


def _found(texts: Iterator[str] | list[str]) -> Iterator[tuple[str, str]]:
    """The texts that say a word for which the table has another, each with these words."""
    words = _any_of((*_words(), *_nouns("avoid")))
    allowed = _any_of(_nouns("but"))
    for text in texts:
        if found := words.findall(allowed.sub("", FIELD.sub("", text).replace("&", ""))):
            yield text, ", ".join(found)


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """What finds whole words, the longest first."""
    longest = sorted(words, key=len, reverse=True)
    return re.compile(rf"\b({'|'.join(map(re.escape, longest))})\b", re.IGNORECASE)


@cache
def _nouns(key: str) -> tuple[str, ...]:
    """The English words that the glossary has under a key."""
    terms = tomllib.loads(GLOSSARY.read_text(encoding="utf-8")).values()
    found = tuple(word for term in terms for word in term.get(key, {}).get("en", ()))
    assert found, key
    return found


def _words() -> list[str]:
    """The last column of the table."""
    section = TABLE.read_text(encoding="utf-8").split("\n## Plain English\n")[1].split("\n## ")[0]
    rows = [line.strip("| ").split(" | ") for line in section.splitlines() if line[:1] == "|"]
    words = [word for row in rows[2:] if len(row) == 3 for word in row[2].split(", ")]
    assert len(words) > 40
    return words
