"""Which computer an address means, whatever it looks like."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.library.addresses import host_of, is_this_computer, origin_of


@pytest.mark.parametrize(
    ("address", "origin"),
    [
        ("https://News.example/feed?x=1", "https://news.example"),
        ("http://127.0.0.1:8080/", "http://127.0.0.1:8080"),
        ("http://news.example:80/", "http://news.example:80"),
        ("http://[", ""),
        ("mailto:a@b.example", ""),
        ("", ""),
    ],
)
def test_origins(address: str, origin: str) -> None:
    assert origin_of(address) == origin


@given(st.text(max_size=40).map("http://{}".format))
def test_no_text_is_too_odd(address: str) -> None:
    assert isinstance(origin_of(address), str)
    assert isinstance(is_this_computer(host_of(address)), bool)


def test_this_computer_has_several_names() -> None:
    here = ("http://localhost./", "http://127.0.0.2:80/", "http://127.1/", "http://[::1]/")
    assert all(is_this_computer(host_of(address)) for address in here)
    assert not is_this_computer(host_of("http://localhost.example/"))
    assert not is_this_computer(host_of("http://127.example/"))
