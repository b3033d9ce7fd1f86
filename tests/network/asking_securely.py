"""How the tests of certificates and proxies ask."""

import ssl
from collections.abc import Callable
from pathlib import Path

import pytest
from waiting import PATIENCE

from readerapp.domain.errors import FetchError
from readerapp.network.fetcher import FetchedResponse, Fetcher, HttpFetcher
from readerapp.network.request import FetchRequest

HERE = Path(__file__).parent
# Made for these tests, for the host reader.test. They open nothing.
SELF_SIGNED = HERE / "self_signed.pem"
EXPIRED = HERE / "expired.pem"


def trusting(certificate: Path) -> Callable[[], ssl.SSLContext]:
    return lambda: ssl.create_default_context(cafile=certificate)


def fetcher(tls: Callable[[], ssl.SSLContext] = ssl.create_default_context) -> HttpFetcher:
    """Make a fetcher for which every name is this computer, as if that were public."""
    return HttpFetcher(
        seconds=PATIENCE, resolving=lambda host, port: ["127.0.0.1"], allows=lambda _: True, tls=tls
    )


def get(url: str, through: Fetcher, typed: bool = False) -> FetchedResponse:
    return through.fetch(FetchRequest(url, accept="*/*", user_typed=typed))


def failure(url: str, through: Fetcher, typed: bool = False) -> FetchError:
    with pytest.raises(FetchError) as caught:
        get(url, through, typed)
    return caught.value
