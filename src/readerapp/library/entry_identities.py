"""What makes two entries of feeds the same article."""

import hashlib
from urllib.parse import urlsplit

from readerapp.domain.addresses import without_password
from readerapp.domain.drafts import ArticleDraft
from readerapp.domain.feeds import EntryDraft
from readerapp.library.addresses import canonical_address


def identity_of_entry(entry: EntryDraft, feed_key: str, body_text: str) -> str:
    """Return the identity: the guid within its feed, else the link, else the words.

    http and https are the same, so that a feed that moves brings nothing back as unread. A guid
    that stands for several stories counts together with the link.
    """
    return f"feed:{feed_key}:{_within_feed(entry, body_text)}"


def aliases_of(url: str) -> tuple[str, ...]:
    """Return the identity of the page an entry leads to, unless that is a bare home page."""
    if not url:
        return ()
    address = canonical_address(url)
    return () if _is_home(address) else (f"url:{address}",)


def _within_feed(entry: EntryDraft, body_text: str) -> str:
    article = entry.article
    if article.guid:
        guid = _without_scheme(without_password(article.guid))
        return f"{guid}|{_link(article.url)}" if entry.guid_is_shared else guid
    return _link(article.url) or f"hash:{_hash_of_words(article, body_text)}"


def _link(url: str) -> str:
    return _without_scheme(canonical_address(url)) if url else ""


def _hash_of_words(article: ArticleDraft, body_text: str) -> str:
    """A title and a date name a story; when one of them is missing, its words must do it."""
    moment = article.published.isoformat() if article.published else ""
    text = "" if article.title and moment else " ".join(body_text.split())
    words = "\n".join((article.title, moment, text))
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()


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
