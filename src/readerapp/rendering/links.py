"""Which addresses a reader may be taken to."""

import re
from urllib.parse import SplitResult, urlsplit

_OPENABLE = frozenset({"http", "https", "mailto"})
_LONGEST_ADDRESS = 8_000  # longer than any server accepts; longer ones are padding or data

# Browsers drop tabs and line ends anywhere in an address; any other control, separator or invisible
# character has no business there (https://url.spec.whatwg.org/#concept-basic-url-parser).
_DROPPED = re.compile(r"[\t\r\n]")
_FORBIDDEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u180e\u2000-\u200f"
    r"\u2028-\u202f\u205f-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff\\<>\"^`{|}]"
)


def safe_link(url: str) -> str:
    """The address when it may be opened (http, https, mailto), else "".

    Surrounding white space goes, spaces inside become %20. Relative addresses, addresses without a
    host, network paths (`//host`, `\\\\host`) and anything with hidden characters are refused.
    Idempotent. To be asked again at click time: a link handler must not trust its document.
    """
    address = _DROPPED.sub("", url.strip(" \t\r\n\f")).replace(" ", "%20")
    if not address or len(address) > _LONGEST_ADDRESS or _FORBIDDEN.search(address):
        return ""
    try:
        parts = urlsplit(address)
    except ValueError:  # "http://[::1" and other impossible hosts
        return ""
    return address if _is_openable(parts) else ""


def _is_openable(parts: SplitResult) -> bool:
    scheme = parts.scheme.lower()
    if scheme not in _OPENABLE:
        return False
    if scheme == "mailto":
        return bool(parts.path) and not parts.netloc
    return bool(parts.hostname) and "@" not in parts.netloc
