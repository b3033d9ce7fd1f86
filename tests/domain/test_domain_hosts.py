"""The normal form of hosts, and which lead to the open internet."""

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.domain.hosts import (
    is_loopback,
    is_plainly_private,
    is_private_name,
    is_public,
    is_this_computer,
    literal_address,
    normal_host,
)


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        ("Example.ORG", "example.org"),
        ("example.org.", "example.org"),
        ("bücher.example", "xn--bcher-kva.example"),
        ("LOCALHOST.", "localhost"),
        ("ｌｏｃａｌｈｏｓｔ", "localhost"),
        ("local\N{SOFT HYPHEN}host", "localhost"),
        ("127.0.0.1.", "127.0.0.1"),
        ("127。0。0。1", "127.0.0.1"),
        ("127．0．0．1．", "127.0.0.1"),
        ("１２７.0.0.1", "127.0.0.1"),
        ("0177.0.0.1", "127.0.0.1"),
        ("0x7F.0x1", "127.0.0.1"),
        ("127.1", "127.0.0.1"),
        ("127.0.1", "127.0.0.1"),
        ("2130706433", "127.0.0.1"),
        ("0x7f000001.", "127.0.0.1"),
        ("0", "0.0.0.0"),
        ("0x", "0.0.0.0"),
        ("4294967295", "255.255.255.255"),
        ("::1", "::1"),
        ("0:0:0:0:0:0:0:1", "::1"),
        ("FE80::1%25eth0", "fe80::1%eth0"),
        ("fe80::1%Wi-Fi", "fe80::1%Wi-Fi"),
    ],
)
def test_a_host_has_one_normal_form(written: str, normal: str) -> None:
    assert normal_host(written) == normal
    assert normal_host(normal) == normal


@pytest.mark.parametrize(
    "written",
    [
        "", ".", "a..b", "..", "-", "a b", "a%2eb", "127.0.0.1%25x", "127.0.0.1%x", "::1%",
        "::1%25", "::1%a/b", "1.2.3.4.5", "256.0.0.1", "1.2.65536", "4294967296", "08.0.0.1",
        "0x1_0.1", "1..1", "a.0x7f", "example.1", ":", "1::2::3", "9" * 400,
        "a" * 64 + ".example",
    ],
)  # fmt: skip
def test_what_is_no_host_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        normal_host(written)
    assert literal_address(written) is None
    assert not is_this_computer(written)
    assert not is_plainly_private(written)


OCTAL_DECIMAL_HEX = (oct, str, hex)


@given(
    st.ip_addresses(v=4),
    st.lists(st.sampled_from(OCTAL_DECIMAL_HEX), min_size=4, max_size=4),
    st.integers(1, 4),
    st.sampled_from(("", ".", "。", "．", "｡")),
    st.sampled_from((".", "。", "．", "｡")),
)
def test_every_spelling_of_an_ipv4_address_is_that_address(
    address: ipaddress.IPv4Address, forms: list[type], count: int, final: str, dot: str
) -> None:
    whole = int(address)
    numbers = [*address.packed[: count - 1], whole & (256 ** (5 - count) - 1)]
    written = dot.join(
        form(number).replace("0o", "0") for form, number in zip(forms, numbers, strict=False)
    )
    assert normal_host(written + final) == str(address)
    assert is_plainly_private(written + final) is not is_public(str(address))


@given(st.ip_addresses(v=6))
def test_every_spelling_of_an_ipv6_address_is_that_address(
    address: ipaddress.IPv6Address,
) -> None:
    for written in (address.exploded, str(address).upper(), f"{address}%25eth0"):
        assert ipaddress.ip_address(normal_host(written).partition("%")[0]) == address
        assert is_plainly_private(written) is not is_public(str(address))


@given(st.text(max_size=30) | st.text("0123456789abcdefx.:%", max_size=20))
def test_the_normal_form_of_a_normal_form_is_itself(written: str) -> None:
    try:
        normal = normal_host(written)
    except ValueError:
        return
    assert normal.isascii()
    assert normal_host(normal) == normal


@pytest.mark.parametrize(
    "host",
    [
        "router",
        "nas.",
        "fritz",
        "printer.local",
        "NAS.Local.",
        "a.home.arpa",
        "x.internal",
        "b.lan",
    ],
)
def test_names_of_private_networks(host: str) -> None:
    assert is_private_name(host)
    assert is_plainly_private(host)


@pytest.mark.parametrize("host", ["example.org", "local.example", "lan.example.", "mylocal.org"])
def test_names_of_the_internet(host: str) -> None:
    assert not is_private_name(host)
    assert not is_plainly_private(host)


@pytest.mark.parametrize(
    "host", ["localhost", "a.localhost.", "127.0.0.2", "127.1.", "::1", "::ffff:127.0.0.1"]
)
def test_this_computer_is_known_in_every_form(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["127.example", "127.0.0.1.example", "10.0.0.1", "::2", ""])
def test_what_only_looks_like_this_computer(host: str) -> None:
    assert not is_loopback(host)


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
