"""Fixtures: libraries on real files, with worker processes that are lent."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from feed_cases import open_with_feeds
from library_samples import lend, open_in, work_below

from readerapp.library import Library


@pytest.fixture(scope="session")
def lender(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library that lends its worker processes: starting them is slow."""
    with open_in(tmp_path_factory.mktemp("lender")) as library:
        work_below(library, tmp_path_factory.getbasetemp())
        yield library


@pytest.fixture
def library(lender: Library, tmp_path: Path) -> Iterator[Library]:
    """An empty library that asks a made-up network."""
    opened = open_in(tmp_path / "profile", workers_of=lender)
    yield opened
    opened.store.close()


@pytest.fixture
def feed_library(tmp_path: Path, lender: Library) -> Iterator[Library]:
    """An empty library whose fetcher may reach this computer."""
    opened = open_with_feeds(tmp_path)
    lend(lender, opened)
    yield opened
    opened.store.close()
