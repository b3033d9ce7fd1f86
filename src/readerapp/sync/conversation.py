"""A conversation with a news server: asks, and makes values or failures of what is answered.

Secrets of the account are kept out of all that is told of its server: servers, and what stands in
front of them, repeat what they were sent, in whatever form.
"""

import json
import re
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from html import escape, unescape
from itertools import islice
from typing import TypeVar
from urllib.parse import quote, quote_plus, unquote_plus

import msgspec

from readerapp.domain.accounts import RemoteFeed, ServerAnswer, ServerConnection, ServerRequest
from readerapp.domain.errors import FetchError, Reason

T = TypeVar("T")

MOST_PAGES = 5_000  # of a list of ids or entries; more are a list that goes on for ever
MOST_IDS = 3_000_000  # 300 MB
_MOST_FEEDS = 20_000
_MOST_VALUES = 4_000_000  # of one answer, by its commas: decoded they may take a gigabyte
_MOST_TOO_LARGE = 30  # answers to questions for the same entries; each was read up to its limit
_LONGEST_NAME = 300
_LONGEST_ADDRESS = 10_000  # characters; cut, it would lead elsewhere

_MAX_DETAIL = 200  # characters of what a server says
_LONGEST_WORDS = 4_000  # bytes; what is longer is no sentence
_BAD_LOGIN = (401, 403)  # a wish waits for the next log-in, where a refused one would be given up
_REFUSED = (400, 409, 413, 414, 422)
_READINGS = 4  # of a list that changes meanwhile
_TROUBLE_INSIDE = ("store:", "pq:", "database:")  # of Miniflux with its database: it passes
_BOM = b"\xef\xbb\xbf"
NOTHING = msgspec.Raw(b"null")
# An escape of JSON, whole; half of a pair of surrogates is a group.
_ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    r"|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)

_GONE = "…"

_ESCAPED = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([\\\"'/]))")  # of JSON, of Python
_FEWEST_BASE64 = 6  # characters of base64 that are looked for: fewer stand in any text
_LAYERS = 3  # an address in an address in JSON


class ServerTrouble(msgspec.Struct):
    """What Miniflux answers beside a status that is no success."""

    error_message: str


class Conversation:
    """Asks one server. Secrets that it is told of never stand in a failure."""

    def __init__(self, connection: ServerConnection) -> None:
        self._connection = connection
        self._secrets = Secrets()

    def keep_secret(self, *secrets: str) -> None:
        """Remember what no message may hold."""
        self._secrets.keep(*secrets)

    def ask(self, request: ServerRequest) -> ServerAnswer:
        """Return the answer, whatever its status. Raises FetchError where there is none."""
        try:
            return self._connection.ask(request)
        except FetchError as error:
            # It may quote a header, or where a redirection leads.
            detail = self._shown(error.detail)
            if detail == error.detail:
                raise
            wait = error.retry_after
            raise FetchError(error.reason, error.name, detail, error.status, wait) from None

    def checked(self, answer: ServerAnswer) -> ServerAnswer:
        """Return an answer that is a success. Raises FetchError for any other."""
        status = answer.status
        if 200 <= status < 300:
            return answer
        if status in _BAD_LOGIN:
            raise self.failure(Reason.BAD_LOGIN, answer)
        # A page instead of the words of the server is of something that stands in front of it.
        is_own = answer.body.lstrip()[:1] != b"<"
        if status in _REFUSED and is_own:
            raise self.failure(Reason.REFUSED, answer)
        raise self.failure(Reason.HTTP_STATUS, answer)

    def checked_order(self, answer: ServerAnswer) -> ServerAnswer:
        """Return the answer to an order about a subscription, if it is a success.

        What is wrong with a feed Miniflux calls a fault of its own (500), in words of its own.
        """
        said = _own_words(answer) if answer.status == 500 else ""
        if said and not said.startswith(_TROUBLE_INSIDE):
            raise self.failure(Reason.REFUSED, answer)
        return self.checked(answer)

    def read(self, answer: ServerAnswer, kind: type[T]) -> T:
        """Return the JSON of an answer as the declared type. Raises FetchError: BAD_RESPONSE."""
        body = answer.body.removeprefix(_BOM)
        if body.count(b",") > _MOST_VALUES:
            raise self.failure(Reason.BAD_RESPONSE, None, f"more than {_MOST_VALUES} values")
        try:
            return _decoded(body, kind)
        except (ValueError, RecursionError) as error:  # msgspec's errors are ValueErrors
            detail = f"{type(error).__name__}: {error}"
            raise self.failure(Reason.BAD_RESPONSE, None, detail) from None

    def failure(
        self, reason: Reason, answer: ServerAnswer | None = None, detail: str = ""
    ) -> FetchError:
        """Make the error that names the server."""
        name = self._connection.address
        if answer is None:
            return FetchError(reason, name, self._shown(detail))
        told = self._shown(detail) or self._shown(f"{answer.status} {_words(answer)}".strip())
        return FetchError(reason, name, told, answer.status, answer.retry_after)

    def listed(self, feeds: Iterable[RemoteFeed]) -> Sequence[RemoteFeed]:
        """Return the feeds of a server with names that fit into a line. Raises FetchError where
        there are more than anybody reads: they would not fit into memory either."""
        found = [
            replace(
                each,
                address=_address(each.address),
                title=_line(each.title),
                folder=_line(each.folder),
                site=_address(each.site.strip()),
            )
            for each in islice(feeds, _MOST_FEEDS + 1)
            if len(each.remote_id) <= _LONGEST_ADDRESS
        ]
        if len(found) > _MOST_FEEDS:
            raise self.failure(Reason.BAD_RESPONSE, None, f"more than {_MOST_FEEDS} feeds")
        return found

    def settled(self, reading: Callable[[], tuple[frozenset[str], bool]]) -> frozenset[str]:
        """Return a list of ids that was read without a change, or was the same twice.

        `reading` returns the ids, and whether the pages were counted by place: then what changes
        between two of them moves the rest, and an id is missed. Of an unread list such an id would
        be taken for read.
        """
        found, is_moving = reading()
        for _ in range(_READINGS):
            if not is_moving:
                return found
            again, is_moving = reading()
            if again == found:
                return found
            found = again
        raise self.failure(Reason.BAD_RESPONSE, None, "the list of entries does not come to rest")

    def _shown(self, text: str) -> str:
        return self._secrets.without(text)[:_MAX_DETAIL]


def halved(
    asking: Callable[[Sequence[str]], Sequence[T]], remote_ids: Sequence[str]
) -> Sequence[T]:
    """Return what is asked for, in halves where the answer is too large as a whole.

    One that is too large by itself is left out: it must not hide the others. Raises FetchError:
    TOO_LARGE where every answer is, whatever is asked for.
    """
    found: list[T] = []
    waiting = [remote_ids] if remote_ids else []
    too_large = 0
    while waiting:
        part = waiting.pop()
        try:
            found += asking(part)
        except FetchError as error:
            if error.reason is not Reason.TOO_LARGE or too_large >= _MOST_TOO_LARGE:
                raise
            too_large += 1
            middle = len(part) // 2
            if middle:
                waiting += [part[middle:], part[:middle]]
    return found


def decoded_each(items: Iterable[msgspec.Raw], kind: type[T]) -> list[T]:
    """Return those of several values that are as declared: one that is not must not hide the
    others."""
    found = []
    for item in items:
        try:
            found.append(_decoded(bytes(item).removeprefix(_BOM), kind))
        except (ValueError, RecursionError):
            continue
    return found


def number_in(value: msgspec.Raw) -> object:
    """Return a number that was left undecoded, since one that is too large would hide its entry;
    None for what is no JSON. `readerapp.text` tells what it is worth."""
    try:
        return json.loads(bytes(value))
    except (ValueError, RecursionError):
        return None


class Secrets:
    """What no message may hold."""

    def __init__(self) -> None:
        self._plain: set[str] = set()
        self._forms: set[str] = set()

    def keep(self, *secrets: str) -> None:
        """Remember secrets."""
        for secret in filter(None, secrets):
            self._plain.add(secret.casefold())
            self._forms |= _forms(secret)

    def without(self, text: str) -> str:
        """Return a text in which nothing is left of a secret, and nothing that cannot be seen.

        Where a secret stands in a form that is not known, nothing is left of the text.
        """
        shown = "".join(filter(str.isprintable, text))
        if self._forms:  # in capitals or not, as in the name of a host or in %2f
            longest_first = sorted(map(re.escape, self._forms), key=len, reverse=True)
            shown = re.sub("|".join(longest_first), _GONE, shown, flags=re.IGNORECASE)
        return _GONE if self._is_in(shown) else shown

    def _is_in(self, text: str) -> bool:
        for _ in range(_LAYERS):
            text = _ESCAPED.sub(_letter, unescape(unquote_plus(text)))
            text = "".join(filter(str.isprintable, text))
            if any(each in text.casefold() for each in self._plain):
                return True
        return False


def _decoded(body: bytes, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(body, type=kind)
    except msgspec.ValidationError:
        raise
    except (UnicodeDecodeError, msgspec.DecodeError):
        # One bad letter, or half of one, must not hide a page of entries.
        mended = _ESCAPE.sub(_mended, body.decode("utf-8", "replace"))
        return msgspec.json.decode(mended, type=kind)


def _mended(escape: re.Match[str]) -> str:
    return "\\ufffd" if escape[1] else escape[0]


def _line(name: str) -> str:
    shown = (each if each.isprintable() else " " for each in name[: 2 * _LONGEST_NAME].strip())
    return "".join(shown)[:_LONGEST_NAME]


def _address(address: str) -> str:
    return address if len(address) <= _LONGEST_ADDRESS else ""


def _own_words(answer: ServerAnswer) -> str:
    """Return what Miniflux says of a failure, "" for anything else."""
    try:
        return msgspec.json.decode(answer.body, type=ServerTrouble).error_message
    except (ValueError, RecursionError):
        return ""


def _words(answer: ServerAnswer) -> str:
    """Return what a server says of a failure; nothing of a page."""
    if own := _own_words(answer):
        return own
    text = answer.body[:_LONGEST_WORDS].decode("utf-8", "replace").strip()
    is_whole = len(answer.body) <= _LONGEST_WORDS  # of what is cut no secret would be known
    return text if is_whole and not text.startswith(("<", "[", "{")) else ""


def _forms(secret: str) -> set[str]:
    """Return how a secret may be written: as it is, in an address, in JSON, in HTML, in base64."""
    in_json = {json.dumps(secret, ensure_ascii=ascii_only)[1:-1] for ascii_only in (True, False)}
    written = {secret, escape(secret), *in_json, *_in_addresses(secret)}
    written |= {each.replace("/", "\\/") for each in in_json}
    for data in (secret.encode("utf-8", "surrogatepass"), secret.encode("latin-1", "replace")):
        written |= _in_base64(data)
    return written


def _in_addresses(text: str) -> set[str]:
    return {quote(text, errors="replace"), quote(text, "", errors="replace"), quote_plus(text)}


def _in_base64(data: bytes) -> set[str]:
    """Return what is in base64 of any text that holds a secret: it depends on where it begins."""
    found: set[str] = set()
    for before in range(3):
        whole = b"\0" * before + data
        first = -(-before * 8 // 6)  # those before hold something of what stands there
        last = len(whole) * 8 // 6  # those behind hold something of what follows
        for encode in (b64encode, urlsafe_b64encode):
            form = encode(whole).decode("ascii")[first:last]
            if len(form) >= _FEWEST_BASE64:
                found |= {form, quote(form, "")}
    return found


def _letter(found: re.Match[str]) -> str:
    code = found[1] or found[2]
    return chr(int(code, 16)) if code else found[3]
