"""Secrets of an account, kept out of all that is told of its server: servers, and what stands in
front of them, repeat what they were sent, in whatever form."""

import json
import re
from base64 import b64encode, urlsafe_b64encode
from html import escape, unescape
from urllib.parse import quote, quote_plus, unquote_plus

GONE = "…"

_ESCAPED = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([\\\"'/]))")  # of JSON, of Python
_FEWEST = 6  # characters of base64 that are looked for: fewer stand in any text
_LAYERS = 3  # an address in an address in JSON


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
            shown = re.sub("|".join(longest_first), GONE, shown, flags=re.IGNORECASE)
        return GONE if self._is_in(shown) else shown

    def _is_in(self, text: str) -> bool:
        for _ in range(_LAYERS):
            text = _ESCAPED.sub(_letter, unescape(unquote_plus(text)))
            text = "".join(filter(str.isprintable, text))
            if any(each in text.casefold() for each in self._plain):
                return True
        return False


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
            if len(form) >= _FEWEST:
                found |= {form, quote(form, "")}
    return found


def _letter(found: re.Match[str]) -> str:
    code = found[1] or found[2]
    return chr(int(code, 16)) if code else found[3]
