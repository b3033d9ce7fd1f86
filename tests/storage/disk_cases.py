"""Disks in memory, for the tests of disks that are full or cannot be written.

Where none can be mounted (without the rights of root, or not on Linux) these tests are skipped.
"""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from readerapp.domain.articles import ArticleQuery
from readerapp.domain.errors import Reason, StorageError
from readerapp.storage import Store

MEGABYTE = 1024 * 1024
Mount = Callable[[int], Path]


@pytest.fixture
def mount(tmp_path: Path) -> Iterator[Mount]:
    """Mount an empty disk of so many bytes."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted: list[Path] = []

    def make(size: int) -> Path:
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={size},mode=700", "tmpfs", str(place)],
            capture_output=True,
        )
        if done.returncode:
            pytest.skip("no file system can be mounted here")
        mounted.append(place)
        return place

    if not shutil.which("mount") or sys.platform != "linux":
        pytest.skip("no file system can be mounted here")
    yield make
    for each in mounted:
        subprocess.run(["umount", "-l", str(each)], check=True)


@contextmanager
def refused(*reasons: Reason) -> Iterator[None]:
    with pytest.raises(StorageError) as told:
        yield
    assert told.value.reason in reasons, told.value


@contextmanager
def read_only(disk: Path) -> Iterator[None]:
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    yield
    subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)


def fill_up(disk: Path) -> Path:
    """Leave no room on a disk; return what to delete to have some again."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(MEGABYTE)):
                pass
        except OSError:
            pass
    return filler


def ids(store: Store) -> int:
    with store.read() as reader:
        return len(reader.articles.ids(ArticleQuery()))
