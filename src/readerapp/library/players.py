"""Hands sound and film to the player of this computer, by a playlist with one entry.

A desktop opens an address in its browser, whatever is there; a playlist it opens in a player.
"""

from pathlib import Path

from readerapp.library.opening import Library
from readerapp.system import write_atomically

PLAYLIST_NAME = "listen.m3u8"
BEGINNING = b"#EXTM3U\n# Written by Readerapp\n"  # so that it is known to be its own


def playlist(library: Library, address: str, title: str) -> Path:
    """Write a playlist that names `address`, an http or https one, and return its file. The next
    one takes its place.

    Raises StorageError: why it cannot be written.
    """
    path = library.paths.cache / PLAYLIST_NAME
    name = " ".join("".join(c if c.isprintable() else " " for c in title).split())
    write_atomically(path, BEGINNING + f"#EXTINF:-1,{name}\n{address}\n".encode())
    return path
