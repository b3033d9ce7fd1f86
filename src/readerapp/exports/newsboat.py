"""Newsboat's list of feeds, the file `urls`: an address a line, then its tags.

https://newsboat.org/releases/2.36/docs/newsboat.html#_first_steps: a tag that begins with "~" is
the title, "!" hides the feed; what begins with `query:`, `exec:` or `filter:` is no address.
"""

import re

from readerapp.domain.feeds import Outline
from readerapp.domain.saved_libraries import Placed, SavedLibrary, in_folders
from readerapp.exports.recognising import Program

_WORD = re.compile(r'"((?:[^"\\]|\\.)*+)"|(\S+)')
_ESCAPED = re.compile(r"\\(.)")
_WEB = ("http://", "https://")


def read_urls(text: str, _name: str = "") -> SavedLibrary:
    """Read the feeds; the first tag of each is its folder."""
    feeds: list[Placed] = []
    left_out = 0
    for line in text.splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        words = [_ESCAPED.sub(r"\1", quoted or bare) for quoted, bare in _WORD.findall(line)]
        address = words[0].removeprefix("feed:") if words else ""
        address = f"http:{address}" if address.startswith("//") else address
        if not address.startswith(_WEB):
            left_out += 1
            continue
        title = next((each[1:] for each in words[1:] if each.startswith("~")), "")
        folder = next((each for each in words[1:] if each and each[0] not in "~!"), "")
        feeds.append(((folder,) if folder else (), Outline(title or address, address)))
    return SavedLibrary(Program.NEWSBOAT, feeds=in_folders(feeds), left_out=left_out)
