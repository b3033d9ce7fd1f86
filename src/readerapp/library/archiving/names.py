"""Which names a file of an archive may have: plain ones only, so that none can lead elsewhere."""

import re

LONGEST = 200  # characters, with its folders
_DEEPEST = 6
_PIECE = re.compile(r"[A-Za-z0-9_-](?:[A-Za-z0-9._-]{0,110}[A-Za-z0-9_-])?")
# https://learn.microsoft.com/windows/win32/fileio/naming-a-file
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)


def is_safe_name(name: str) -> bool:
    """Return whether a name is one that an archive of this app could have.

    No way up, no drive, no root, no backslash, no device, no character that a system reads in its
    own way, nothing hidden.
    """
    pieces = name.split("/")
    return (
        0 < len(name) <= LONGEST
        and len(pieces) <= _DEEPEST
        and all(_PIECE.fullmatch(piece) and not _DEVICES.fullmatch(piece) for piece in pieces)
    )
