"""Parses JSON Feed 1.0 and 1.1, also when it is truncated or malformed."""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.problems import read_each
from readerapp.feeds.documents import not_a_feed
from readerapp.feeds.intermediate import RawAuthor, RawEntry, RawFeed, RawLink, RawMedia, RawText
from readerapp.text.characters import repaired
from readerapp.text.plain import TextForm

_ITEMS = re.compile(r'"items"\s*:\s*\[')
_BETWEEN = re.compile(r"[\s,]*")
_LONGEST_NUMBER = 100


def read_json_feed(text: str, name: str, media_type: str) -> RawFeed:
    """Read a JSON Feed. Raises SourceError NOT_A_FEED for other JSON, TOO_COMPLEX for depth."""
    try:
        found, is_cut_short = _parsed(text)
    except RecursionError:
        raise SourceError(Reason.TOO_COMPLEX, name, "too many levels") from None
    if not _is_feed(found):
        raise not_a_feed(name, media_type)
    return _feed(found, is_cut_short)


def _parsed(text: str) -> tuple[Any, bool]:
    """Return the value and whether it was cut short; then its whole items are there."""
    decoder = json.JSONDecoder(strict=False, parse_int=_number)
    text = text.lstrip()
    try:
        return decoder.raw_decode(text)[0], False
    except ValueError:
        return _salvaged(decoder, text), True


def _number(digits: str) -> int | str:
    """Read a whole number; one of thousands of digits is a text."""
    return int(digits) if len(digits) <= _LONGEST_NUMBER else digits


def _salvaged(decoder: json.JSONDecoder, text: str) -> Any:
    start = _ITEMS.search(text)
    if start is None:
        return None
    try:
        head = decoder.decode(text[: start.start()].rstrip().rstrip(",") + "}")
    except ValueError:
        return None
    return {**head, "items": list(_whole_items(decoder, text, start.end()))}


def _whole_items(decoder: json.JSONDecoder, text: str, position: int) -> Iterable[Any]:
    while True:
        between = _BETWEEN.match(text, position)
        position = between.end() if between else position
        try:
            item, position = decoder.raw_decode(text, position)
        except ValueError:
            return
        yield item


def _is_feed(found: Any) -> bool:
    if not isinstance(found, dict):
        return False
    return isinstance(found.get("items"), list) or "jsonfeed.org" in _string(found, "version")


def _feed(feed: Mapping[str, Any], is_cut_short: bool) -> RawFeed:
    items = (item for item in _list(feed, "items") if _says_something(item))
    entries, faults = read_each(items, _entry)
    rels = (("home_page_url", "alternate"), ("feed_url", "self"), ("next_url", "next"))
    return RawFeed(
        title=RawText(_string(feed, "title")),
        description=RawText(_string(feed, "description")),
        language=_string(feed, "language"),
        links=tuple(RawLink(_string(feed, key), rel) for key, rel in rels if _string(feed, key)),
        icons=tuple(filter(None, (_string(feed, "icon"), _string(feed, "favicon")))),
        authors=_authors(feed),
        is_expired=feed.get("expired") is True,
        is_cut_short=is_cut_short,
        entries=tuple(entries),
        faults=faults,
    )


def _says_something(item: Any) -> bool:
    return bool(item.strip()) if isinstance(item, str) else isinstance(item, dict) and bool(item)


def _entry(item: Mapping[str, Any] | str) -> RawEntry:
    if isinstance(item, str):
        return RawEntry(contents=(RawText(repaired(item)),))
    addresses = (_string(item, "url"), _string(item, "external_url"))
    return RawEntry(
        title=RawText(_string(item, "title")),
        contents=_contents(item),
        summaries=tuple(_texts(item, ("summary", TextForm.PLAIN))),
        published=_string(item, "date_published"),
        updated=_string(item, "date_modified"),
        authors=_authors(item),
        links=(*(RawLink(address) for address in addresses if address), *_attachments(item)),
        guid=_string(item, "id"),
        guid_is_link=True,
        media=_pictures(item),
        categories=tuple(tag for tag in map(_as_string, _list(item, "tags")) if tag),
        language=_string(item, "language"),
    )


def _contents(item: Mapping[str, Any]) -> tuple[RawText, ...]:
    return tuple(_texts(item, ("content_html", TextForm.HTML), ("content_text", TextForm.PLAIN)))


def _texts(item: Mapping[str, Any], *keys: tuple[str, TextForm]) -> Iterable[RawText]:
    return (RawText(text, form) for key, form in keys if (text := _string(item, key)).strip())


def _attachments(item: Mapping[str, Any]) -> Iterable[RawLink]:
    for attachment in _list(item, "attachments"):
        if isinstance(attachment, dict) and _string(attachment, "url"):
            yield RawLink(
                _string(attachment, "url"),
                "enclosure",
                _string(attachment, "mime_type").lower(),
                _string(attachment, "title"),
                length=_string(attachment, "size_in_bytes"),
                duration=_string(attachment, "duration_in_seconds"),
            )


def _pictures(item: Mapping[str, Any]) -> tuple[RawMedia, ...]:
    addresses = (_string(item, "image"), _string(item, "banner_image"))
    return tuple(RawMedia(address, "image") for address in addresses if address)


def _authors(found: Mapping[str, Any]) -> tuple[RawAuthor, ...]:
    """Return the people of version 1.1, else the person of 1.0.

    Feeds write either key with a list, with one person, and with a bare name.
    """
    return _people(found.get("authors")) or _people(found.get("author"))


def _people(value: Any) -> tuple[RawAuthor, ...]:
    people = value if isinstance(value, list) else [value]
    names = (_string(one, "name") if isinstance(one, dict) else _as_string(one) for one in people)
    return tuple(RawAuthor(name) for name in names if name.strip())


def _list(found: Mapping[str, Any], key: str) -> list[Any]:
    value = found.get(key)
    return value if isinstance(value, list) else []


def _string(found: Mapping[str, Any], key: str) -> str:
    return _as_string(found.get(key))


def _as_string(value: Any) -> str:
    """Return a text, or a number as text: ids are often numbers. Anything else is nothing."""
    if isinstance(value, str):
        return repaired(value)
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return str(value) if is_number else ""
