"""New libraries, as copies of one that the migrations made in this very process.

To make one takes a processor 30 ms, and thousands of tests begin with one. Tests of how a library
is made, upgraded or refused do not use this file.
"""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from fakes import FakeClock

from readerapp.storage import FILE_NAME, Store
from readerapp.storage.file.connection import (
    MARKER_NAME,
    make_private_file,
    make_private_folder,
    write_marker,
)


def lay_out(folder: Path) -> None:
    """Put a new, closed library into `folder`, unless one is or was there."""
    lay_out_copy(_new_library(), folder)


def lay_out_copy(library: bytes, folder: Path) -> bool:
    """Put this library into `folder`, with what opening one leaves there, unless one is or was
    there; return whether it was put there."""
    if folder.exists() and any(folder.glob("library*")):
        return False
    make_private_folder(folder)
    make_private_file(folder / FILE_NAME)
    (folder / FILE_NAME).write_bytes(library)
    write_marker(folder)
    return True


@cache
def _new_library() -> bytes:
    with TemporaryDirectory() as name:
        folder = Path(name)
        Store.open(folder, FakeClock().now).close()
        made = {each.name for each in folder.iterdir()}
        assert made == {FILE_NAME, MARKER_NAME}, made  # all of it is in the one file
        return (folder / FILE_NAME).read_bytes()
