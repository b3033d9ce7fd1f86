"""Which addresses are opened, and how they are asked for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.network.addresses import parse_target
from readerapp.network.proxies import Proxy, ProxyRoute


@pytest.mark.parametrize(
    ("address", "url"),
    [
        ("https://example.org", "https://example.org/"),
        ("  HTTP://Example.ORG:80/a b?q=ü#part\n", "http://example.org/a%20b?q=%C3%BC"),
        ("https://example.org:8443/%C3%A9?x=%20", "https://example.org:8443/%C3%A9?x=%20"),
        ("http://bücher.example/", "http://xn--bcher-kva.example/"),
        ("http://[2001:db8::1]:8080/", "http://[2001:db8::1]:8080/"),
        ("http://例え.テスト/記事", "http://xn--r8jz45g.xn--zckzah/%E8%A8%98%E4%BA%8B"),
        ("http://my_host.example./", "http://my_host.example/"),
        ("http://127.0.0.1./", "http://127.0.0.1/"),
        ("http://0x7F.1:8000/", "http://127.0.0.1:8000/"),
        ("http://127。0。0。1/", "http://127.0.0.1/"),
        ("http://LOCALHOST./", "http://localhost/"),
        ("http://[FE80::0:1%25eth0]/", "http://[fe80::1%25eth0]/"),
    ],
)
def test_addresses_are_taken_apart(address: str, url: str) -> None:
    assert parse_target(address).url == url
    assert parse_target(url).url == url


@pytest.mark.parametrize(
    "address",
    [
        "",
        "example.org",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "feed:https://example.org/",
        "http://",
        "http:///path",
        "http://user@example.org/",
        "http://exa mple.org/",
        "http://example.org:port/",
        "http://example.org:99999/",
        "http://[::1",
        "http://[::1]x/",
        "http://127.0.0.1%25x/",
        "http://[v1.127]/",
        "http://1.2.3.4.5/",
        "http://256.1.1.1/",
        "http://08.1.1.1/",
        "http://a..b/",
        "http://" + "ü" * 300 + ".example/",
        "http://-/",
        "http://a\x00b/",
    ],
)
def test_bad_addresses_are_refused(address: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        parse_target(address)


@given(st.text() | st.text().map(lambda text: f"http://{text}"))
def test_any_text_is_an_address_or_is_refused(text: str) -> None:
    try:
        target = parse_target(text)
    except ValueError:
        return
    assert target.url.isascii()
    assert target.url.isprintable()
    assert " " not in target.url
    assert parse_target(target.url) == target
    for route in (ProxyRoute(target), ProxyRoute(target, Proxy("proxy.test", 80))):
        assert route.request({}).method == b"GET"  # h11 takes it
        assert route.tunnel_request().method == b"CONNECT"


def test_a_zone_is_not_told_to_the_server() -> None:
    assert parse_target("http://[fe80::1%25eth0]:8080/").origin == "[fe80::1]:8080"
