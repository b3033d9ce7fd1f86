"""A fingerprint of an entry, to see whether its publisher changed it."""

from collections.abc import Iterable
from hashlib import blake2b

from readerapp.domain.feeds import EntryDraft

# Control characters stand in no text of a draft, so no two entries join to the same line.
_BETWEEN_FIELDS, _BETWEEN_ITEMS, _BETWEEN_PARTS = "\x00", "\x01", "\x02"


def entry_hash(entry: EntryDraft) -> bytes:
    """Return 16 bytes that change when anything the publisher delivered for the entry changes."""
    article = entry.article
    times = (time.isoformat() if time else "" for time in (article.published, article.modified))
    fields = (
        article.title, article.dek, article.body, article.language, article.source, article.url,
        article.guid, *times, _BETWEEN_ITEMS.join(article.authors),
        _BETWEEN_ITEMS.join(article.categories),
        _joined((one.address, one.alt, one.caption, one.credit) for one in article.pictures),
        _joined((one.kind, one.article.url, one.article.title) for one in article.related),
        _joined(
            (one.address, one.media_type, str(one.length), one.title)
            for one in article.enclosures
        ),
    )  # fmt: skip
    data = _BETWEEN_FIELDS.join(fields).encode("utf-8", "surrogatepass")
    return blake2b(data, digest_size=16).digest()


def _joined(items: Iterable[tuple[str, ...]]) -> str:
    return _BETWEEN_ITEMS.join(_BETWEEN_PARTS.join(parts) for parts in items)
