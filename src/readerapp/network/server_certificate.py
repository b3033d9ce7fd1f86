"""The certificate a server shows, for a reader who is to accept it. Nothing else is asked."""

import ssl
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from hashlib import sha256

from readerapp.domain.accounts import ServerCertificate
from readerapp.domain.errors import FetchError, Reason
from readerapp.network.connect import Resolver, anywhere
from readerapp.network.connection import PEER_ERRORS, Connection
from readerapp.network.pool import Transport, fetch_error, opened
from readerapp.network.server_connection import (
    ServerPlace,
    any_certificate,
    route_to,
    target_of,
)

_NO_CHECK_TIME = 0x200000  # OpenSSL's X509_V_FLAG_NO_CHECK_TIME, which Python does not name
_NAMES = ("DNS", "IP Address")


def presented_certificate(place: ServerPlace) -> ServerCertificate:
    """Return the certificate that a server shows now, whoever signed it.

    Raises FetchError: TLS where there is none, NO_NETWORK, TIMED_OUT, CANCELLED.
    """
    deadline = place.deadline()
    target = target_of(place.address)
    if target.scheme != "https":
        raise deadline.failure(Reason.TLS, "the address does not begin with https://")
    proxies = place.proxies()
    with Resolver(place.resolving) as resolver:

        def connected(tls: Callable[[], ssl.SSLContext]) -> Connection:
            transport = Transport(resolver, None, proxies, tls, proxy_tls=place.tls)
            try:
                return opened(route_to(target, proxies, deadline), anywhere, transport, deadline)
            except PEER_ERRORS as error:
                raise fetch_error(error, deadline) from error

        first = connected(any_certificate)
        shown = first.certificate()
        first.close()
        fingerprint = sha256(shown).hexdigest()
        try:
            second = connected(lambda: _only(shown))
        except FetchError:  # of a kind that is no certificate of a server: it can be accepted still
            return ServerCertificate(fingerprint)
        fields = second.certificate_fields()
        second.close()
    return ServerCertificate(
        fingerprint,
        tuple(_names(fields.get("subjectAltName"), fields.get("subject"))),
        _time(fields.get("notBefore")),
        _time(fields.get("notAfter")),
    )


def _only(certificate: bytes) -> ssl.SSLContext:
    """Return what believes this certificate, though it has ended: Python reads no other."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.load_verify_locations(cadata=certificate)
    context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN | ssl.VerifyFlags(_NO_CHECK_TIME)
    return context


def _names(alternatives: object, subject: object) -> Iterable[str]:
    """Return the hosts of a certificate; its common name where it has none, as old ones do."""
    found = [value for kind, value in _pairs(alternatives) if kind in _NAMES]
    parts = subject if isinstance(subject, tuple) else ()
    common = [value for part in parts for kind, value in _pairs(part) if kind == "commonName"]
    return dict.fromkeys(found or common)


def _pairs(fields: object) -> Iterable[tuple[str, str]]:
    for field in fields if isinstance(fields, tuple) else ():
        if isinstance(field, tuple) and len(field) == 2:
            yield str(field[0]), str(field[1])


def _time(text: object) -> datetime | None:
    try:
        return datetime.fromtimestamp(ssl.cert_time_to_seconds(str(text)), UTC)
    except (ValueError, OverflowError):
        return None
