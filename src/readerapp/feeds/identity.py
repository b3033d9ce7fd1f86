"""Identity of entries: repeats inside one document, and a hash that detects changes."""

from collections.abc import Callable, Hashable, Iterable
from datetime import UTC, datetime
from hashlib import blake2b

from readerapp.domain.feeds import EntryDraft

_NEVER = datetime.min.replace(tzinfo=UTC)


def without_repeats(entries: list[EntryDraft], ids_are_unique: bool) -> list[EntryDraft]:
    """Keep the newest of entries that are one story.

    One story: the same guid in Atom, whose standard says so; elsewhere the same guid, title, text
    and files, wherever they lead. Many publishers give one guid and link to all they write.
    Entries without a guid are left alone.
    """
    if not _has_repeats(entries):
        return entries
    return _newest_of_each(entries, _guid if ids_are_unique else _guid_and_words)


def _has_repeats(entries: list[EntryDraft]) -> bool:
    guids = [entry.article.guid for entry in entries if entry.article.guid]
    return len(set(guids)) < len(guids)


def _guid(entry: EntryDraft) -> Hashable:
    return entry.article.guid


def _guid_and_words(entry: EntryDraft) -> Hashable:
    article = entry.article
    words = (article.title, article.dek, article.body, article.enclosures, article.pictures)
    return (article.guid, words) if article.guid and any(words) else None


def _newest_of_each(
    entries: list[EntryDraft], key_of: Callable[[EntryDraft], Hashable]
) -> list[EntryDraft]:
    """Keep the newest entry of each key, the first of equals; those without a key stay."""
    best: dict[Hashable, EntryDraft] = {}
    for position, entry in enumerate(entries):
        key = key_of(entry) or position
        if key not in best or _time(entry) > _time(best[key]):
            best[key] = entry
    return list(best.values())


def _time(entry: EntryDraft) -> datetime:
    return entry.article.modified or entry.article.published or _NEVER


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
            (
                one.address, one.media_type, str(one.length), one.title,
                *((str(one.seconds),) if one.seconds else ()),
            )
            for one in article.enclosures
        ),
    )  # fmt: skip
    data = _BETWEEN_FIELDS.join(fields).encode("utf-8", "surrogatepass")
    return blake2b(data, digest_size=16).digest()


def _joined(items: Iterable[tuple[str, ...]]) -> str:
    return _BETWEEN_ITEMS.join(_BETWEEN_PARTS.join(parts) for parts in items)
