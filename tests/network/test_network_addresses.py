"""Which addresses are opened, and which lead to the open internet."""

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.network import is_public
from readerapp.network.addresses import is_this_computer, literal_address, parse_target
from readerapp.network.proxies import Proxy, Route


@pytest.mark.parametrize(
    ("address", "url"),
    [
        ("https://example.org", "https://example.org/"),
        ("  HTTP://Example.ORG:80/a b?q=ü#part\n", "http://example.org/a%20b?q=%C3%BC"),
        ("https://example.org:8443/%C3%A9?x=%20", "https://example.org:8443/%C3%A9?x=%20"),
        ("http://bücher.example/", "http://xn--bcher-kva.example/"),
        ("http://[2001:db8::1]:8080/", "http://[2001:db8::1]:8080/"),
        ("http://例え.テスト/記事", "http://xn--r8jz45g.xn--zckzah/%E8%A8%98%E4%BA%8B"),
        ("http://my_host.example./", "http://my_host.example./"),
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
    for route in (Route(target), Route(target, Proxy("proxy.test", 80))):
        assert route.request({}).method == b"GET"  # h11 takes it
        assert route.tunnel_request().method == b"CONNECT"


@pytest.mark.parametrize(
    "text",
    [
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "192.168.1.1",
        "192.0.2.1",
        "198.18.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::7f00:1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b::a00:1",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "2002:808:808::1",
        "fc00::1",
        "fe80::1",
        "fe80::1%eth0",
        "fec0::1",
        "ff02::1",
    ],
)
def test_private_addresses(text: str) -> None:
    assert not is_public(text)


@pytest.mark.parametrize(
    "text",
    ["8.8.8.8", "93.184.216.34", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"],
)
def test_public_addresses(text: str) -> None:
    assert is_public(text)


@given(st.ip_addresses(v=4))
def test_wrapping_an_address_hides_nothing(address: ipaddress.IPv4Address) -> None:
    assert is_public(f"::ffff:{address}") == is_public(str(address))
    assert is_public(str(ipaddress.IPv6Address((0x64FF9B << 96) + int(address)))) == (
        is_public(str(address))
    )


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("127.0.0.1", "127.0.0.1"),
        ("2130706433", "127.0.0.1"),
        ("0x7f.1", "127.0.0.1"),
        ("0177.0.0.1", "127.0.0.1"),
        ("127.1", "127.0.0.1"),
        ("::1", "::1"),
        ("localhost", "127.0.0.1"),
        ("a.localhost", "127.0.0.1"),
        ("localhost.", "127.0.0.1"),
        ("example.org", None),
        ("news", None),
    ],
)
def test_hosts_that_are_addresses(host: str, address: str | None) -> None:
    assert literal_address(host) == address


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST.", "news.localhost"])
def test_names_of_this_computer_need_no_resolver(host: str) -> None:
    assert is_this_computer(host)


@pytest.mark.parametrize("host", ["localhost.example.org", "notlocalhost", "example.org", ""])
def test_other_names_do(host: str) -> None:
    assert not is_this_computer(host)
