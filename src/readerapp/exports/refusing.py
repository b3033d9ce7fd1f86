"""Refuses exports where an article was expected: in a folder of pages, say.

Read as an article an export would be one heap of addresses and brackets.
"""

from readerapp.domain.errors import Reason, SourceError
from readerapp.exports.recognising import HEAD, Program, program_of

_REASONS = {
    Program.MAIL: Reason.MAIL,
    Program.MAILBOX: Reason.MAIL,
    Program.BOOKMARKS: Reason.BOOKMARKS,
    Program.NEWSBOAT: Reason.OTHER_FEED_LIST,
    Program.DATABASE: Reason.UNKNOWN_EXPORT,
}
# The files in which Akregator keeps articles, of Metakit: nothing else reads them.
_METAKIT = (b"JL\x1a", b"LJ\x1a")


def refuse_export(data: bytes, name: str) -> None:
    """Raise SourceError when a file is an export: SAVED_ARTICLES, OTHER_FEED_LIST, BOOKMARKS,
    MAIL, AKREGATOR or UNKNOWN_EXPORT. ZIP files are not looked into."""
    program = program_of(data[:HEAD], name)
    if program is not None:
        raise SourceError(_REASONS.get(program, Reason.SAVED_ARTICLES), name, _named(program))
    if data.startswith(_METAKIT):
        raise SourceError(Reason.AKREGATOR, name)


def _named(program: Program) -> str:
    """Return the name of the program, where the sentence names one."""
    is_named = program not in _REASONS or program is Program.NEWSBOAT
    return program.value if is_named else ""
