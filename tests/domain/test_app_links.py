"""Links that any web page may hold: which lead to a question, and which to nothing."""

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.domain.app_links import (
    LONGEST,
    AppLink,
    LinkAction,
    is_app_link,
    read_app_link,
)

FEED = "https://news.example/feed?a=1&b=2"
QUOTED = "https%3A%2F%2Fnews.example%2Ffeed%3Fa%3D1%26b%3D2"


@pytest.mark.parametrize(
    ("text", "action", "address"),
    [
        (f"readerapp:add?url={QUOTED}", LinkAction.ADD, FEED),
        (f"readerapp://add?url={QUOTED}", LinkAction.ADD, FEED),
        (f"READERAPP://Add/?url={QUOTED}#top", LinkAction.ADD, FEED),
        (f"readerapp:import?url={QUOTED}", LinkAction.IMPORT, FEED),
        ("readerapp:add?url=https://bücher.example/", LinkAction.ADD, "https://bücher.example/"),
        (f"feed:{FEED}", LinkAction.ADD, FEED),
        ("feed://news.example/feed", LinkAction.ADD, "news.example/feed"),
        ("RSS:news.example/feed", LinkAction.ADD, "news.example/feed"),
    ],
)
def test_a_link_asks_for_one_public_address(text: str, action: LinkAction, address: str) -> None:
    assert is_app_link(text)
    assert read_app_link(text) == AppLink(action, address)


ADDRESSES = [
    "javascript:alert(1)",
    "file:///etc/passwd",
    "data:text/html,a",
    "readerapp:add?url=https://news.example/",
    "ftp://news.example/feed",
    "//news.example/feed",
    "/etc/passwd",
    "--profile=/tmp",
    "",
    "https://",
    "https://localhost/feed",
    "http://127.1/feed",
    "http://[::1]/feed",
    "http://0x7f.1/feed",
    "http://192.168.0.1/reboot",
    "http://router/reboot",
    "http://printer.local/",
    "http://169.254.169.254/latest",
    "https://anne:secret@news.example/",
    "https://news.example\\@127.0.0.1/",
    "https://news.example:99999/",
    "https://[/",
    "https://news.example/a b",
    "https://news.example/\n--erase",
    "https://news.example/\0",
    "https://news.example/\N{RIGHT-TO-LEFT OVERRIDE}fdp.exe",
    "https://news.example/" + "x" * 2000,
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_what_is_no_public_address_leads_to_nothing(address: str) -> None:
    assert read_app_link(f"readerapp:add?url={quote(address, safe='')}") is None
    assert read_app_link(f"readerapp:import?url={address}") is None


@pytest.mark.parametrize(
    "text",
    [
        "readerapp:",
        "readerapp:add",
        "readerapp:add?url=",
        f"readerapp:add?url={FEED}&url={FEED}",
        f"readerapp:erase?url={QUOTED}",
        f"readerapp:settings?url={QUOTED}",
        f"readerapp:add?link={QUOTED}",
        f"readerapp:add?url={QUOTED}" + "&a=1" * 20,
        f"readerapp:add?url={QUOTED}&x=" + "x" * LONGEST,
        "feed:",
        "feed:file:///etc/passwd",
        "feed:javascript:alert(1)",
        "feed:https://127.0.0.1/feed",
        "feed://localhost/feed",
        "feed:https://news.example/\udcff",
    ],
)
def test_what_is_no_such_link_leads_to_nothing(text: str) -> None:
    assert is_app_link(text)
    assert read_app_link(text) is None


def test_other_inputs_are_no_links() -> None:
    for text in ("https://news.example/", "/home/anne/feed", "feed", "readerapp", "", "C:\\feed:"):
        assert not is_app_link(text)


@given(st.text())
def test_no_text_fails(text: str) -> None:
    for link in (text, f"readerapp:{text}", f"readerapp:add?url={text}", f"feed:{text}"):
        found = read_app_link(link)
        if found is not None:
            whole = found.address if ":" in found.address else f"http://{found.address}"
            assert whole.startswith("http")
            assert found.address.isprintable()
