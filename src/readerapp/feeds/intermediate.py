"""Intermediate values: what each feed parser returns, before normalising.

Texts, dates and addresses are as found but for `characters.repaired`; `normalising.py` turns them
into drafts. So the parsers of XML and JSON cannot differ in what they make of the same words. These
are named tuples because a refresh makes a hundred thousand of them, in half the time that
dataclasses take.
"""

from typing import NamedTuple

from readerapp.domain.problems import ItemFault
from readerapp.text.plain import TextForm


class RawText(NamedTuple):
    """A text with its language and its xml:base ("" for none)."""

    value: str = ""
    form: TextForm = TextForm.PLAIN
    language: str = ""
    base: str = ""


class RawLink(NamedTuple):
    """A link or an enclosure. `length` and `duration` are as written."""

    address: str
    rel: str = "alternate"
    media_type: str = ""
    title: str = ""
    language: str = ""
    length: str = ""
    duration: str = ""


class RawMedia(NamedTuple):
    """A file of Media RSS or iTunes, or a picture of a JSON Feed.

    `medium` is image, video, audio, document, thumbnail or "". `group` is 0 outside of a group;
    the members of one group are the same thing in several sizes.
    """

    address: str
    medium: str = ""
    media_type: str = ""
    width: str = ""
    length: str = ""
    credit: str = ""
    caption: str = ""
    group: int = 0
    duration: str = ""


class RawAuthor(NamedTuple):
    """A person; feeds give a name, a mail address or both."""

    name: str = ""
    mail: str = ""


class RawEntry(NamedTuple):
    """One entry. `contents` are full texts, best first unless one is HTML; `summaries` too.
    `duration` is that of its sound, as written."""

    title: RawText = RawText()
    contents: tuple[RawText, ...] = ()
    summaries: tuple[RawText, ...] = ()
    published: str = ""
    updated: str = ""
    authors: tuple[RawAuthor, ...] = ()
    links: tuple[RawLink, ...] = ()
    guid: str = ""
    guid_is_link: bool = False
    media: tuple[RawMedia, ...] = ()
    categories: tuple[str, ...] = ()
    language: str = ""
    base: str = ""
    source: str = ""
    duration: str = ""


class RawFeed(NamedTuple):
    """A document. `is_atom`: its ids are unique by its standard, its links relative to itself."""

    is_atom: bool = False
    title: RawText = RawText()
    description: RawText = RawText()
    language: str = ""
    links: tuple[RawLink, ...] = ()
    icons: tuple[str, ...] = ()
    authors: tuple[RawAuthor, ...] = ()
    ttl: str = ""
    period: str = ""
    frequency: str = ""
    hours: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    is_expired: bool = False
    is_cut_short: bool = False
    is_malformed: bool = False
    entries: tuple[RawEntry, ...] = ()
    faults: tuple[ItemFault, ...] = ()  # of ours, each of which cost one entry
