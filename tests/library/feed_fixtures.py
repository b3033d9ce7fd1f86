"""Fixtures: libraries for the tests of refreshing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from feed_cases import open_with_feeds

from readerapp.library import Library


@pytest.fixture(scope="session")
def lender(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library that lends its worker processes: starting them is slow."""
    with open_with_feeds(tmp_path_factory.mktemp("lender")) as library:
        yield library


@pytest.fixture
def feed_library(tmp_path: Path, lender: Library) -> Iterator[Library]:
    """An empty library whose fetcher may reach this computer."""
    opened = open_with_feeds(tmp_path)
    opened._parsers = lender.parsers
    yield opened
    opened.store.close()
