"""Fetches that share what they can: the headers and redirections around single hops."""

from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace

from readerapp import __version__
from readerapp.domain.addresses import without_password
from readerapp.domain.errors import Reason
from readerapp.network.addresses import Target, parse_target
from readerapp.network.attempt import Attempt
from readerapp.network.connecting import Allows, anywhere
from readerapp.network.exchange import Means
from readerapp.network.fetcher import MAX_BODY_BYTES, Cancelled, Fetched, Validators
from readerapp.network.hop import Conditions, ask
from readerapp.network.moves import Redirection, moved_to

_HOPS = 10


class Session:
    """Fetches over HTTP and HTTPS with the same means. May be used by several threads at once.

    `seconds` is the deadline of each fetch, with its redirections.
    """

    def __init__(self, seconds: float, allows: Allows, means: Means) -> None:
        self._seconds = seconds
        self._allows = allows
        self._means = means

    def session(self) -> AbstractContextManager["Session"]:
        """See `Fetcher.session`: this one goes on."""
        return nullcontext(self)

    def fetch(
        self,
        url: str,
        *,
        accept: str,
        limit_bytes: int = MAX_BODY_BYTES,
        user_typed: bool,
        cancelled: Cancelled | None = None,
        validators: Validators | None = None,
    ) -> Fetched:
        """See `Fetcher.fetch`."""
        attempt = Attempt(url, self._seconds, cancelled)
        conditional = _conditional_headers(validators)
        headers = self._headers(accept) | conditional
        first = Conditions(
            headers, limit_bytes, bool(conditional), anywhere if user_typed else self._allows
        )
        return self._follow(_target(url, attempt), first, attempt)

    def _follow(self, target: Target, conditions: Conditions, attempt: Attempt) -> Fetched:
        seen = {target.url}
        trail: list[Redirection] = []
        while True:
            answer = ask(target, conditions, self._means, attempt)
            if isinstance(answer, Fetched):
                return replace(answer, moved_to=moved_to(trail)) if trail else answer
            target = _target(answer.address, attempt)
            if target.url in seen or len(seen) > _HOPS:
                raise attempt.failure(Reason.TOO_MANY_REDIRECTS, target.url)
            seen.add(target.url)
            trail.append(Redirection(answer.status, target.url))
            conditions = replace(conditions, allows=self._allows)

    def _headers(self, accept: str) -> dict[str, str]:
        headers = {
            "User-Agent": f"Readerapp/{__version__}",
            "Accept": accept,
            "Accept-Encoding": "gzip, deflate",
        }
        return headers if self._means.kept is not None else headers | {"Connection": "close"}


def _conditional_headers(validators: Validators | None) -> dict[str, str]:
    """Return what asks for changes only. What no header can carry is left out."""
    if validators is None:
        return {}
    said = {
        "If-None-Match": validators.etag,
        "If-Modified-Since": validators.last_modified,
    }
    return {name: value for name, value in said.items() if _fits_in_a_header(value)}


def _fits_in_a_header(value: str) -> bool:
    """RFC 9110, 5.5: visible characters, spaces between them, and bytes above ASCII."""
    return value != "" and all(" " <= each <= "\xff" and each != "\x7f" for each in value)


def _target(address: str, attempt: Attempt) -> Target:
    try:
        return parse_target(address)
    except ValueError as error:
        raise attempt.failure(
            Reason.BAD_ADDRESS, f"{without_password(address)[:200]}: {error}"
        ) from error
