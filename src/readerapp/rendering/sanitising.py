"""Sanitises untrusted HTML to what is safe to store and show.

An allow-list, applied by nh3 (the Rust library ammonia), which parses like a browser. Measured in
docs/technotes/foreign-text.md.
"""

import re
from functools import cache
from typing import TYPE_CHECKING

from readerapp.rendering.links import safe_link
from readerapp.text.limits import refuse_complex_html

if TYPE_CHECKING:
    import nh3

# What a reading pane can show.
_SHOWN_NAMES = (
    "p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code figure figcaption img table "
    "caption thead tbody tfoot tr th td b strong i em u s del ins sup sub mark small span a "
    "br hr q cite abbr time"
)
_SHOWN = frozenset(_SHOWN_NAMES.split())
# Boxes without a look of their own: kept here so that their texts stay apart, and turned into
# paragraphs by `normalise_blocks`.
_BOX_NAMES = (
    "div section article main header footer aside nav address details summary center hgroup "
    "fieldset legend dialog search menu"
)
BOXES = frozenset(_BOX_NAMES.split())
# Elements whose content is no text for people.
_DROPPED_WHOLE_NAMES = (
    "script style template noscript iframe object embed applet audio video canvas svg math "
    "select textarea button title head noembed noframes xmp plaintext"
)
_DROPPED_WHOLE = frozenset(_DROPPED_WHOLE_NAMES.split())
_SHOWN_ANYWHERE = frozenset({"lang", "dir", "title"})
_ATTRIBUTES = {
    "a": {"href"},
    "img": {"src", "alt", "width", "height"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "time": {"datetime"},
    "ol": {"start"},
}
_PICTURE = re.compile(r"picture:[0-9]{1,5}")
_SMALL_NUMBER = re.compile(r"[0-9]{1,5}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}")
_DATE = re.compile(r"[0-9TZPWDHMSYtz:+. \-]{1,40}")
_WIDEST_SPAN = 100  # a table cell over more columns is an attack on the layout, not a table
_PATTERNS = {
    "src": _PICTURE,
    "width": _SMALL_NUMBER,
    "height": _SMALL_NUMBER,
    "start": _SMALL_NUMBER,
    "lang": _LANGUAGE,
    "datetime": _DATE,
}
# Lone surrogates among them: they cannot be stored as UTF-8.
_CONTROL_CHARACTERS = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)


def sanitise(html: str) -> str:
    """The HTML with nothing left but what a reading pane can show and is safe to show.

    Links lead to http, https and mailto only, pictures to `picture:N` only (the article's own);
    no class, style, id, script, frame, form, comment or foreign namespace is left.
    Idempotent. Raises SourceError(TOO_COMPLEX).
    """
    text = _CONTROL_CHARACTERS.sub("", html)
    refuse_complex_html(text)
    # Again at the end: "&#1;" was no control character before it was parsed.
    return _CONTROL_CHARACTERS.sub("", _cleaner().clean(text))


@cache
def _cleaner() -> "nh3.Cleaner":
    """The one configuration, built at first use; it holds no state."""
    # 2 ms that a window which only reads does without.
    import nh3

    return nh3.Cleaner(
        tags=_SHOWN | BOXES,
        clean_content_tags=_DROPPED_WHOLE,
        attributes={"*": _SHOWN_ANYWHERE, **_ATTRIBUTES},
        attribute_filter=_filter_attribute,
        url_schemes={"http", "https", "mailto", "picture"},
        url_relative="deny",
        link_rel=None,
        strip_comments=True,
    )


def _filter_attribute(_tag: str, attribute: str, value: str) -> str | None:
    """The value to keep, None to drop the attribute. nh3 asks for every allowed attribute."""
    if attribute == "href":
        return safe_link(value) or None
    if attribute == "dir":
        return value.lower() if value.lower() in {"ltr", "rtl", "auto"} else None
    if attribute in {"colspan", "rowspan"}:
        return value if value.isdecimal() and 1 < int(value[:4]) <= _WIDEST_SPAN else None
    pattern = _PATTERNS.get(attribute)
    return value if pattern is None or pattern.fullmatch(value) else None
