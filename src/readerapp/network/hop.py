"""One hop: ask one address, and take its answer or where it sends us."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urljoin

from readerapp.domain.addresses import without_password
from readerapp.domain.errors import Reason
from readerapp.network.addresses import Target, literal_address
from readerapp.network.answers import Head
from readerapp.network.attempt import Attempt
from readerapp.network.connecting import Allows, anywhere
from readerapp.network.decoding import read_body
from readerapp.network.exchange import TROUBLE, Answer, Means, exchange, worded
from readerapp.network.fetcher import Fetched
from readerapp.network.hints import retry_seconds
from readerapp.network.moves import Redirection
from readerapp.network.proxies import Proxy, proxy_for
from readerapp.network.route import Route

_REDIRECTIONS = (301, 302, 303, 307, 308)
_NOT_MODIFIED = 304
_CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)


@dataclass(frozen=True)
class Conditions:
    """What holds for a hop: what is sent, how much may come, and where it may lead.

    `is_conditional`: validators are sent, so that the answer may be "not modified".
    """

    headers: Mapping[str, str]
    limit_bytes: int
    is_conditional: bool
    allows: Allows


def ask(
    target: Target, conditions: Conditions, means: Means, attempt: Attempt
) -> Fetched | Redirection:
    """Return the answer of an address, or the address it redirects to. Raises FetchError."""
    attempt.next_wait()
    proxy = _proxy(target, conditions.allows, means, attempt)
    # The user chose the proxy, and it may well be on this network.
    allows = conditions.allows if proxy is None else anywhere
    try:
        with exchange(Route(target, proxy), conditions.headers, allows, means, attempt) as answer:
            if answer.head.status in _REDIRECTIONS:
                return _redirection(target, answer.head, attempt)
            _check_status(answer.head, conditions, attempt)
            return _fetched(target, answer, conditions.limit_bytes, attempt)
    except TROUBLE as error:
        raise worded(error, attempt) from error


def _proxy(target: Target, allows: Allows, means: Means, attempt: Attempt) -> Proxy | None:
    """Return the proxy to use, None for none.

    What is plainly private is refused here. The proxy resolves names itself, so that no more can
    be known.
    """
    if not means.proxies:
        return None
    try:
        proxy = proxy_for(target, means.proxies)
    except ValueError as error:
        raise attempt.failure(Reason.NO_NETWORK, str(error)) from error
    address = literal_address(target.host) if proxy is not None else None
    if address is not None and not allows(address):
        raise attempt.failure(Reason.PRIVATE_ADDRESS, f"{target.host} is {address}")
    return proxy


def _redirection(target: Target, head: Head, attempt: Attempt) -> Redirection:
    location = head.headers.get("location", "").strip()
    if not location:
        raise attempt.failure(Reason.BAD_RESPONSE, "a redirection to nowhere", head.status)
    try:
        return Redirection(head.status, urljoin(target.url, location))
    except ValueError as error:
        raise attempt.failure(
            Reason.BAD_ADDRESS, f"{without_password(location)[:200]}: {error}"
        ) from error


def _check_status(head: Head, conditions: Conditions, attempt: Attempt) -> None:
    """Raise the error of an answer that is none; its body is not read."""
    is_fine = 200 <= head.status < 300
    if not is_fine and not (head.status == _NOT_MODIFIED and conditions.is_conditional):
        raise attempt.failure(
            Reason.HTTP_STATUS,
            f"{head.status} {head.reason}".strip(),
            head.status,
            retry_seconds(head.headers, datetime.now(UTC)),
        )


def _fetched(target: Target, answer: Answer, limit: int, attempt: Attempt) -> Fetched:
    headers = answer.head.headers
    declared = "" if answer.head.has_no_body else headers.get("content-length", "")
    if declared.isdecimal() and int(declared[:20]) > limit:
        raise attempt.failure(Reason.TOO_LARGE, f"{declared[:20]} bytes announced")
    kind = headers.get("content-type", "")
    charset = _CHARSET.search(kind)
    return Fetched(
        url=target.url,
        status=answer.head.status,
        headers=headers,
        body=read_body(answer.body, headers.get("content-encoding", ""), limit, attempt),
        media_type=kind.partition(";")[0].strip().lower(),
        charset=charset[1].lower() if charset else "",
    )
