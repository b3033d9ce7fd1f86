"""Writes docs/commands.md: what each command does and takes, from the grammar of the command line.

    python -m tools.commands_page

The manual page (`readerapp man`) is made from the same parts. Run this after a command, an option,
an example or the help of searches changed; a test compares.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from readerapp.cli.commands import parser
from readerapp.cli.manual import markdown, page
from readerapp.messages import speak
from readerapp.ui.searching.help import SearchWording

PAGE = Path(__file__).resolve().parents[1] / "docs" / "commands.md"
_HEAD = """\
# Commands

What `readerapp man` prints, made from the grammar of the command line by
`python -m tools.commands_page`. `readerapp help COMMAND` says the same of one command, in your
language.

With `--json` a command prints one JSON object a line; [schemas](schemas/README.md) say which.
JSON, exit statuses and the first words of lines are the same in every language. Colours, progress
and the pager are for terminals only."""
_SEARCHES = """\
## What a search finds

A `QUERY` is words and operators, for `search`, `list --search`, `rules`, `mute --query`, and where
articles are named by a search. Before a query that begins with `-` stands `--`."""


def main() -> int:
    """Write the file; returns the exit status."""
    PAGE.write_text(text(), encoding="utf-8")
    return 0


def text() -> str:
    """Return what the file holds."""
    speak({"LC_ALL": "C"})
    return "\n\n".join(_paragraphs()) + "\n"


def _paragraphs() -> Iterator[str]:
    root = parser()
    yield _HEAD
    parts = list(markdown(page(root)))
    yield from parts[parts.index("## Description") + 1 :]
    yield _SEARCHES
    rows = [f"| `{example}` | {found} |" for example, found in SearchWording().examples()]
    yield "\n".join(("| write | to find |", "|---|---|", *rows))


if __name__ == "__main__":
    sys.exit(main())
