"""Atom 1.0 for the quick reader."""

from collections.abc import Iterable
from typing import Any

from readerapp.feeds.plain import clean
from readerapp.feeds.quick_media import read_media
from readerapp.feeds.quick_parts import Element, Found, has_title, links_of, one, sorted_parts
from readerapp.feeds.quick_tags import ATOM, ATOM_ENTRY, ATOM_FEED, XML_LANG, OddDocument, text_of
from readerapp.feeds.raw import Form, RawAuthor, RawEntry, RawFeed, RawText

_FORMS = {None: Form.PLAIN, "text": Form.PLAIN, "html": Form.HTML}


def read_atom(root: Element) -> RawFeed:
    """Read a document with the root feed. Raises OddDocument."""
    if set(root.keys()) - {XML_LANG}:
        raise OddDocument
    language = (root.get(XML_LANG) or "").replace("_", "-")
    found = sorted_parts(root, ATOM_FEED)
    return RawFeed(
        is_atom=True,
        title=_stated(found, "title", ""),
        description=_stated(found, "description", ""),
        language=language,
        links=links_of(found),
        icons=tuple(filter(None, (one(found, "icon"), one(found, "logo")))),
        authors=_people(found),
        entries=tuple(_atom_entry(entry, language) for entry in found.get("item", ())),
    )


def _atom_entry(entry: Element, language: str) -> RawEntry:
    if entry.keys():
        raise OddDocument
    found = sorted_parts(entry, ATOM_ENTRY)
    media, captions = read_media(found.get("media", ()), has_title=has_title(found))
    content = _stated(found, "content", language)
    summaries = (_stated(found, "summary", language), *captions)
    return RawEntry(
        title=_stated(found, "title", ""),
        contents=(content,) if content.value else (),
        summaries=tuple(text for text in summaries if text.value),
        published=one(found, "published"),
        updated=one(found, "updated"),
        authors=_people(found),
        links=links_of(found),
        guid=one(found, "guid"),
        guid_is_link=True,
        media=media,
        categories=tuple(_terms(found.get("term", ()))),
        language=language,
    )


def _stated(found: Found, what: str, language: str) -> RawText:
    """Return a text of Atom, which says what it is."""
    if what not in found:
        return RawText()
    element = found[what][0]
    kind: Any = element.get("type")
    if kind not in _FORMS:
        raise OddDocument
    return RawText(text_of(element), _FORMS[kind], language)


def _people(found: Found) -> tuple[RawAuthor, ...]:
    people = []
    for element in found.get("person", ()):
        parts = {child.tag.removeprefix(ATOM): text_of(child) for child in element}
        if parts.keys() - {"name", "email", "uri"} or len(parts) < len(element):
            raise OddDocument
        if "".join(filter(None, [element.text, *(child.tail for child in element)])).strip():
            raise OddDocument  # some write the name without an element of its own
        people.append(RawAuthor(parts.get("name", ""), parts.get("email", "")))
    return tuple(author for author in people if author.name or author.mail)


def _terms(elements: Iterable[Element]) -> Iterable[str]:
    for element in elements:
        if text_of(element):
            raise OddDocument
        term = element.get("label") or element.get("term")
        if term:
            yield clean(term)
