"""Help pages: Markdown files, one folder a language, and what stands in them in braces.

A page names a command as `{refresh}`. In its place stands what the menu calls it now, with its key,
so that help is never at odds with the menus, in any language, whatever keys a reader chose.
"""

import re
from collections.abc import Callable

from readerapp.domain.values import dataclass
from readerapp.languages import fold
from readerapp.resources import resource

LABELS = "made-by-machines"  # what labels say, and how that is known
NEWS = "whats-new"  # what changed, the newest version first

# In reading order. Each is a file in the folder of every language.
NAMES = (
    "first-steps",
    "front-page",
    "reading",
    "listening",
    "feeds",
    "accounts",
    "stories",
    "languages",
    "finding",
    "keeping",
    "rules",
    LABELS,
    "privacy",
    "safety",
    NEWS,
)
_USUAL = "en"
COMMAND = re.compile(r"\{(\w+)\}")
QUOTED = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")  # a word of the window
LINK_END = ".md"


@dataclass(frozen=True)
class HelpPage:
    """A page: its name, its title, and its text (Markdown, with commands in braces)."""

    name: str
    title: str
    text: str


def read_pages(*languages: str) -> tuple[HelpPage, ...]:
    """Return all pages in the first of some languages ("fr-CA", "fr") that has them, else in
    English.

    Reads files: not for the GUI thread.
    """
    folders = (resource("help", language) for language in languages)
    folder = next((each for each in folders if each.is_dir()), resource("help", _USUAL))
    pages = []
    for name in NAMES:
        text = folder.joinpath(f"{name}{LINK_END}").read_text(encoding="utf-8")
        pages.append(HelpPage(name, text.partition("\n")[0].removeprefix("# "), text))
    return tuple(pages)


def with_commands(page: HelpPage, named: Callable[[str], str]) -> HelpPage:
    """Return a page with `named(command)`, Markdown, in place of each command in braces.

    Words of the window that a page quotes are shown as commands are: slanted letters are hard to
    read in many scripts.
    """
    text = QUOTED.sub(r"**\1**", page.text)
    text = COMMAND.sub(lambda found: named(found.group(1)), text)
    return HelpPage(page.name, page.title, text)


def pages_with(pages: tuple[HelpPage, ...], typed: str) -> list[HelpPage]:
    """Return the pages that hold every word that is typed; first those whose title does."""
    words = fold(typed).split()
    held = [page for page in pages if all(word in fold(page.text) for word in words)]
    return sorted(held, key=lambda page: not all(word in fold(page.title) for word in words))
