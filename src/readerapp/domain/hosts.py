"""Hosts of web addresses: one normal form for each, and which are private.

A host has many spellings: "127.0.0.1." and "0x7f.1" and "127。0。0。1" are one address, "localhost"
and "LOCALHOST." one name. All that checks a host and all that connects to it works on its normal
form, so that nothing can be checked in one spelling and opened in another.
"""

import re
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import urlsplit

_NAME = re.compile(
    r"(?!-)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*(?<!-)"
)  # RFC 1035, 2.3.4, and "_"
_ZONE = re.compile(r"[\w.~-]+", re.ASCII)
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_NAT64 = IPv6Network("64:ff9b::/96")  # RFC 6052: how an IPv6-only network reaches IPv4
# RFC 6762 (local, and in its appendix G what networks use beside it), RFC 8375 (home.arpa); ICANN
# gives none of them away.
_PRIVATE_DOMAINS = (
    ".local", ".home.arpa", ".internal", ".intranet", ".private", ".corp", ".home", ".lan",
)  # fmt: skip


def normal_host(written: str) -> str:
    """Return the normal form of a host, given without brackets. Raises ValueError for no host.

    Names are ASCII (IDNA 2003, as `encodings.idna` has it) in lower case, without a final dot. What
    ends in a number is an IPv4 address, in decimal, octal or hexadecimal and with one to four
    numbers, as in https://url.spec.whatwg.org/#concept-ipv4-parser. An IPv6 address is compressed,
    a zone follows after "%".
    """
    host = written.lower() if written.isascii() else written.encode("idna").decode().lower()
    if ":" in host:
        return _normal_ipv6(written)
    name = host.removesuffix(".")
    if _NAME.fullmatch(name) is None:
        raise ValueError("no valid host")
    return _normal_ipv4(name) if _NUMBER.fullmatch(name.rpartition(".")[2]) else name


def is_public(text: str) -> bool:
    """Return whether an IP address is one of the open internet.

    Loopback, private, link-local, reserved, multicast and unspecified ones are not, nor are those
    that carry one inside: IPv4-mapped and NAT64. The obsolete tunnels (6to4, Teredo) never are.
    """
    address = ip_address(text.partition("%")[0])
    if isinstance(address, IPv4Address):
        return address.is_global and not address.is_multicast and not address.is_reserved
    inner = _address_within(address)
    if inner is not None:
        return is_public(str(inner))
    return address.is_global and not (
        address.is_multicast
        or address.is_reserved
        or address.is_site_local
        or address.sixtofour
        or address.teredo
    )


def literal_address(host: str) -> str | None:
    """Return the IP address a host is without asking anyone: "0x7f.1" is 127.0.0.1.

    None for a name, and for what is no host. A name of this computer is 127.0.0.1.
    """
    try:
        name = normal_host(host)
    except ValueError:
        return None
    if _is_local_name(name):
        return "127.0.0.1"
    return name if ":" in name or _NUMBER.fullmatch(name.rpartition(".")[2]) else None


def is_this_computer(host: str) -> bool:
    """Return whether a name means this computer, whatever a resolver says (RFC 6761, 6.3)."""
    try:
        return _is_local_name(normal_host(host))
    except ValueError:
        return False


def is_loopback(host: str) -> bool:
    """Return whether a host is this computer, by name or by address."""
    address = literal_address(host)
    if address is None:
        return False
    found = ip_address(address.partition("%")[0])
    inner = _address_within(found) if isinstance(found, IPv6Address) else None
    return (inner or found).is_loopback


def is_private_name(host: str) -> bool:
    """Return whether a host is a name that only a private network knows.

    Those are names of one word, which the internet does not have (RFC 7085), and those below the
    domains kept for private networks.
    """
    try:
        name = normal_host(host)
    except ValueError:
        return False
    return literal_address(name) is None and ("." not in name or name.endswith(_PRIVATE_DOMAINS))


def is_plainly_private(host: str) -> bool:
    """Return whether a host leads into a private network, as far as it can be told unasked."""
    address = literal_address(host)
    return is_private_name(host) if address is None else not is_public(address)


def leads_into_private_network(address: str) -> bool:
    """Return the same of the host of a whole address."""
    try:
        return is_plainly_private(urlsplit(address).hostname or "")
    except ValueError:
        return False


def _is_local_name(name: str) -> bool:
    return name == "localhost" or name.endswith(".localhost")


def _normal_ipv6(written: str) -> str:
    address, percent, zone = written.partition("%")
    zone = zone.removeprefix("25")  # RFC 6874: "%" as an address has to write it
    if percent and _ZONE.fullmatch(zone) is None:
        raise ValueError("no valid host")
    return f"{IPv6Address(address)}{percent}{zone}"


def _normal_ipv4(name: str) -> str:
    numbers = [_number(label) for label in name.split(".")]
    last = numbers.pop()
    if len(numbers) > 3 or any(each > 255 for each in numbers) or last >= 256 ** (4 - len(numbers)):
        raise ValueError("no valid IPv4 address")
    upper = sum(each << (24 - 8 * place) for place, each in enumerate(numbers))
    return str(IPv4Address(upper + last))


def _number(label: str) -> int:
    if _NUMBER.fullmatch(label) is None or len(label) > 20:
        raise ValueError("no valid IPv4 address")
    if label.startswith("0x"):
        return int(label[2:] or "0", 16)
    return int(label, 8) if label.startswith("0") else int(label)


def _address_within(address: IPv6Address) -> IPv4Address | None:
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped
