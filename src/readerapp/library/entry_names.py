"""Identities of the entries of a feed: what tells whether the library has one already.

An entry is named by its guid within its feed, else by its link, else by its words. Publishers give
one guid or link to several stories: within one document these are told apart by link, title and
text, in this order, as far as it takes. Which article of the library is meant when the names do not
say it is decided where it is stored (`storage/articles/entry_matching.py`).
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Sequence
from urllib.parse import urlsplit

from readerapp.domain.addresses import without_password
from readerapp.domain.drafts import ArticleDraft
from readerapp.domain.values import dataclass
from readerapp.library.addresses import canonical_address

_LONGEST = 10_000  # characters of a guid or a link


@dataclass(frozen=True)
class EntryName:
    """Name of an entry within one document.

    `identity` is "" where the plain words of its body are needed: `identity_of_entry` has it then.
    `group` is what it would be called if no other entry had its guid or link.
    """

    identity: str
    group: str


def entry_names(articles: Sequence[ArticleDraft], feed_key: str) -> list[EntryName]:
    """Return the names of all entries of a document, in its order. Two that have one name differ
    neither in guid, link and title nor in their text."""
    bases = [_base(article) for article in articles]
    together: dict[str, list[int]] = defaultdict(list)
    for position, base in enumerate(bases):
        if base:
            together[base].append(position)
    names = list(bases)
    for base, positions in together.items():
        if len(positions) > 1:
            apart = _told_apart(base, [articles[position] for position in positions])
            for position, name in zip(positions, apart, strict=True):
                names[position] = name
    return [
        EntryName(_in_feed(feed_key, name), _in_feed(feed_key, base))
        for name, base in zip(names, bases, strict=True)
    ]


def identity_of_entry(article: ArticleDraft, feed_key: str, body_text: str) -> str:
    """Return the identity of an entry that shares its guid and link with no other.

    http and https are the same, so that a feed that moves brings nothing back as unread. A title
    and a date name a story that has neither guid nor link; else its words must do it.
    """
    return _in_feed(feed_key, _base(article) or _hash(article.title, _moment(article), body_text))


def aliases_of(url: str) -> tuple[str, ...]:
    """Return the identity of the page an entry leads to, unless that is a bare home page."""
    if not url:
        return ()
    address = canonical_address(url)
    return () if _is_home(address) else (f"url:{address}",)


def _in_feed(feed_key: str, name: str) -> str:
    return f"feed:{feed_key}:{name}" if name else ""


def _base(article: ArticleDraft) -> str:
    if article.guid:
        return _short(_without_scheme(without_password(article.guid)))
    if article.url:
        return _short(_link(article))
    moment = _moment(article)
    return _hash(article.title, moment, "") if article.title and moment else ""


def _told_apart(base: str, articles: Sequence[ArticleDraft]) -> list[str]:
    names = [base] * len(articles)
    for part in (_own_link, _title, _text):
        counts = Counter(names)
        names = [
            f"{name}|{part(article)}" if counts[name] > 1 else name
            for name, article in zip(names, articles, strict=True)
        ]
    return names


def _own_link(article: ArticleDraft) -> str:
    return _link(article) if article.guid else ""  # else it is the name already


def _title(article: ArticleDraft) -> str:
    return _digest(article.title)[:16]


def _text(article: ArticleDraft) -> str:
    return _digest(f"{article.dek}\n{article.body}")[:16]


def _link(article: ArticleDraft) -> str:
    return _without_scheme(canonical_address(article.url)) if article.url else ""


def _moment(article: ArticleDraft) -> str:
    return article.published.isoformat() if article.published else ""


def _hash(title: str, moment: str, text: str) -> str:
    words = "" if title and moment else " ".join(text.split())
    digest = _digest("\n".join((title, moment, words)))
    return f"hash:{digest}"


def _short(name: str) -> str:
    """A name that is read with every list, and compared: of one that nobody meant as a name the
    hash is enough."""
    return name if len(name) <= _LONGEST else f"long:{_digest(name)}"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _without_scheme(guid: str) -> str:
    """ "http://a/b" and "https://a/b" become "//a/b"."""
    scheme, separator, rest = guid.partition("://")
    return f"//{rest}" if separator and scheme.lower() in ("http", "https") else guid


def _is_home(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.path in ("", "/") and not parts.query
