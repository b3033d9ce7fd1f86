"""The fakes keep the promises of what they stand in for."""

import threading
from datetime import timedelta
from pathlib import Path

import pytest

from fakes import FakeClock, FakeFetcher, FakeFileDialog
from readerapp.domain.errors import FetchError, Reason
from readerapp.network.request import FetchRequest


def test_fetcher_answers_what_was_written_down() -> None:
    fetcher = FakeFetcher()
    fetcher.serve("https://a.example/", b"<p>", final_url="https://b.example/")
    fetcher.fail("https://gone.example/", Reason.HTTP_STATUS, 410)
    page = fetcher.fetch(FetchRequest("https://a.example/", accept="*/*", user_typed=True))
    assert (page.url, page.body) == ("https://b.example/", b"<p>")
    with pytest.raises(FetchError) as caught:
        fetcher.fetch(FetchRequest("https://gone.example/", accept="*/*", user_typed=False))
    assert caught.value.status == 410
    assert fetcher.asked == ["https://a.example/", "https://gone.example/"]
    assert fetcher.typed == ["https://a.example/"]


def test_fetcher_keeps_limits_and_notices_forgotten_addresses() -> None:
    fetcher = FakeFetcher()
    fetcher.serve("https://a.example/", b"12345")
    with pytest.raises(FetchError, match="too large"):
        fetcher.fetch(
            FetchRequest("https://a.example/", accept="*/*", limit_bytes=4, user_typed=True)
        )
    given_up = threading.Event()
    given_up.set()
    with pytest.raises(FetchError, match="cancelled"):
        fetcher.fetch(
            FetchRequest("https://a.example/", accept="*/*", user_typed=True, cancelled=given_up)
        )
    with pytest.raises(KeyError):
        fetcher.fetch(FetchRequest("https://forgotten.example/", accept="*/*", user_typed=True))


def test_clock_moves_when_told() -> None:
    clock = FakeClock()
    before = clock.now()
    assert clock.now() == before
    clock.advance(timedelta(days=-700))
    assert clock.now() == before - timedelta(days=700)


def test_file_dialog_answers_and_counts() -> None:
    dialog = FakeFileDialog([Path("a.html")], Path("out.epub"))
    assert dialog.open_files() == [Path("a.html")]
    assert dialog.save_file("out") == Path("out.epub")
    assert FakeFileDialog().open_files() == []
    assert FakeFileDialog().save_file("out") is None
    assert dialog.asked == 2
