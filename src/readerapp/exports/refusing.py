"""Refuses exports where an article was expected: in a folder of pages, say.

Read as an article an export would be one heap of addresses and brackets.
"""

import re

from readerapp.domain.errors import Reason, SourceError
from readerapp.exports.recognising import HEAD, Program, program_of
from readerapp.text.decoding import decode_text

_REASONS = {
    Program.MAIL: Reason.MAIL,
    Program.MAILBOX: Reason.MAIL,
    Program.BOOKMARKS: Reason.BOOKMARKS,
    Program.NEWSBOAT: Reason.OTHER_FEED_LIST,
    Program.DATABASE: Reason.UNKNOWN_EXPORT,
}
# What browsers write for themselves.
_BOOKMARKS_JSON = re.compile(r'"text/x-moz-place|"roots"\s*:\s*\{\s*"bookmark_bar"')


def refuse_export(data: bytes, name: str) -> None:
    """Raise SourceError when a file is an export: SAVED_ARTICLES, OTHER_FEED_LIST, BOOKMARKS, MAIL
    or UNKNOWN_EXPORT. ZIP files are not looked into."""
    program = program_of(data[:HEAD], name)
    if program is not None:
        raise SourceError(_REASONS.get(program, Reason.SAVED_ARTICLES), name, _named(program))
    head = decode_text(data[:HEAD]).lstrip("\ufeff \t\r\n")
    if head.startswith("{") and _BOOKMARKS_JSON.search(head):
        raise SourceError(Reason.BOOKMARKS, name)


def _named(program: Program) -> str:
    """Return the name of the program, where the sentence names one."""
    is_named = program not in _REASONS or program is Program.NEWSBOAT
    return program.value if is_named else ""
