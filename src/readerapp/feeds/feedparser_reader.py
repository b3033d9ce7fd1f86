"""Parses feeds with feedparser: every XML format, and documents that are not well-formed.

What feedparser found becomes the intermediate values of this room.

feedparser puts a second description, an iTunes summary and a picture's caption into the content,
glues xml:base to ids, and forgets which credit belongs to which picture, whether an entry ended,
and all but the last of skipHours. Each handler here keeps one of these apart, in keys that begin
with "kept_". The parsers are subclassed because feedparser has no other hook for this.
"""

import re
import xml.sax
from collections.abc import Iterable, Mapping
from contextlib import suppress
from io import BytesIO
from typing import TYPE_CHECKING, Any, ClassVar

from feedparser.api import (  # type: ignore[import-untyped]  # feedparser has no types
    LooseFeedParser,
    StrictFeedParser,
)
from feedparser.sanitizer import (  # type: ignore[import-untyped]  # feedparser has no types
    replace_doctype,
)

from readerapp.domain.problems import read_each
from readerapp.feeds.documents import XmlDocument
from readerapp.feeds.intermediate import RawAuthor, RawEntry, RawFeed, RawLink, RawMedia, RawText
from readerapp.text.characters import repaired
from readerapp.text.plain import TextForm

_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'
_RSS_1_0, _RSS_1_1 = "http://purl.org/rss/1.0/", "http://purl.org/net/rss1.1#"
# What feedparser is known to raise on hostile input; the entries before it are kept.
_PARSER_FAILURES = (
    ValueError, TypeError, KeyError, IndexError, AttributeError, AssertionError, OverflowError,
    RecursionError,
)  # fmt: skip

_Attributes = dict[str, str]

# feedparser does not know it, and would go by whatever prefix a feed gives it.
_GOOGLE_PLAY = "http://www.google.com/schemas/play-podcasts/1.0"


def read_with_feedparser(document: XmlDocument) -> RawFeed | None:
    """Read a document, None when it is no feed. Never raises."""
    feed = _read(document.text, document.is_cut_short)
    if document.prefix and (feed is None or not feed.entries):
        # The prefix stands for a namespace nobody knows.
        feed = _read(document.without_prefix(), document.is_cut_short) or feed
    return feed


def _read(text: str, is_cut_short: bool) -> RawFeed | None:
    text = text.replace(_RSS_1_1, _RSS_1_0)
    version, data, entities = replace_doctype((_DECLARATION + text).encode())
    strict = _strictly(data)
    parser = strict or _loosely(data, entities)
    if not (parser.version or parser.entries or parser.kept_is_feed):
        return None
    is_atom = (version or parser.version or "").startswith("atom")
    entries = [entry for entry in parser.entries if _is_whole(entry, is_cut_short)]
    found = _feed_of(parser.feeddata, entries, is_atom=is_atom, is_cut_short=is_cut_short)
    return found._replace(is_malformed=strict is None)


def _strictly(data: bytes) -> Any:
    """Return the parser that has read a well-formed document, None for any other."""
    parser = _KeepingStrictParser("", None, "utf-8")
    _prepare(parser)
    reader = xml.sax.make_parser()  # noqa: S317  # feedparser took the entities out
    reader.setFeature(xml.sax.handler.feature_namespaces, True)
    reader.setFeature(xml.sax.handler.feature_external_ges, False)
    reader.setContentHandler(parser)
    reader.setErrorHandler(parser)
    try:
        reader.parse(BytesIO(data))
    except (xml.sax.SAXException, *_PARSER_FAILURES):
        return None
    return parser


def _loosely(data: bytes, entities: Mapping[str, str]) -> Any:
    parser = _KeepingLooseParser("", None, "utf-8", entities)
    _prepare(parser)
    with suppress(*_PARSER_FAILURES):
        parser.feed(data.decode())
    return parser


def _prepare(parser: Any) -> None:
    parser.resolve_relative_uris = False
    parser.sanitize_html = False


def _is_whole(entry: Mapping[str, Any], is_cut_short: bool) -> bool:
    return not is_cut_short or "kept_whole" in entry


_HTML_TYPES = {"text/html", "application/xhtml+xml"}
_TEXT_TYPES = {"text/plain", *_HTML_TYPES}
# As HTML, the end of an element that is always empty is one more of them.
_END_OF_NOTHING = re.compile(
    "</(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)>", re.IGNORECASE
)
_UNKNOWN_TYPE = "application/octet-stream"
_BASE64 = re.compile(r"[A-Za-z0-9+/=\s]*")


def _feed_of(
    feed: Mapping[str, Any],
    entries: Iterable[Mapping[str, Any]],
    *,
    is_atom: bool,
    is_cut_short: bool,
) -> RawFeed:
    """Return the feed and its entries."""
    feed = dict(feed)  # FeedParserDict answers to other names too
    found, faults = read_each(entries, lambda entry: _entry(dict(entry), is_atom))
    return RawFeed(
        is_atom=is_atom,
        title=_text(feed, "title", is_atom),
        description=_first_text(feed, is_atom, "subtitle", "kept_dc_description", "info"),
        language=_string(feed, "language"),
        links=_links(feed),
        icons=_icons(feed),
        authors=_authors(feed) or _owner(feed),
        ttl=_string(feed, "ttl"),
        period=_string(feed, "sy_updateperiod"),
        frequency=_string(feed, "sy_updatefrequency"),
        hours=tuple(filter(None, feed.get("kept_hours", ()))),
        days=tuple(filter(None, feed.get("kept_days", ()))),
        is_cut_short=is_cut_short,
        entries=tuple(found),
        faults=faults,
    )


def _entry(entry: dict[str, Any], is_atom: bool) -> RawEntry:
    source = dict(entry.get("source") or {})
    guid = _string(entry, "kept_guid") or _string(entry, "id")
    return RawEntry(
        title=_text(entry, "title", is_atom),
        contents=tuple(_contents(entry)),
        summaries=_summaries(entry),
        published=_string(entry, "published") or _string(entry, "created"),
        updated=_string(entry, "updated"),
        authors=_authors(entry) or _authors(source),
        links=_links(entry),
        guid=guid,
        guid_is_link=bool(entry.get("kept_guid_is_link", True)),
        media=_media(entry),
        categories=_categories(entry),
        language=_string(entry, "language") or str(entry.get("kept_language") or ""),
        base=str(entry.get("kept_base") or ""),
        source=_string(source, "title"),
        duration=_string(entry, "itunes_duration"),
    )


def _string(found: Mapping[str, Any], key: str) -> str:
    value = found.get(key)
    return repaired(value) if isinstance(value, str) else ""


def _words(*candidates: Any) -> str:
    """Return the first that says something, "" without one."""
    return repaired(str(next(filter(None, candidates), "")))


def _text(found: Mapping[str, Any], key: str, is_atom: bool) -> RawText:
    """Return a title or the like. Only Atom says whether it is plain."""
    detail = found.get(f"{key}_detail") or {}
    kind = str(detail.get("type") or "text/plain") if isinstance(detail, Mapping) else "text/plain"
    stated = TextForm.PLAIN if kind == "text/plain" else TextForm.HTML
    return RawText(_string(found, key), stated if is_atom else TextForm.GUESS)


def _first_text(found: Mapping[str, Any], is_atom: bool, *keys: str) -> RawText:
    return next((text for key in keys if (text := _text(found, key, is_atom)).value), RawText())


def _contents(entry: Mapping[str, Any]) -> Iterable[RawText]:
    for content in entry.get("content", ()):
        text = _detailed(content)
        if text is not None and text.value:
            yield text


def _detailed(detail: Mapping[str, Any]) -> RawText | None:
    """Return a text with what feedparser knows of it, None for pictures and the like."""
    kind = str(detail.get("type") or "text/html")
    value = _words(detail.get("value"))
    if kind not in _TEXT_TYPES and not kind.startswith("text/"):
        # What was base64 is decoded by now; if it is not, it was no text.
        is_text = kind == _UNKNOWN_TYPE and not _BASE64.fullmatch(value)
        return RawText(value, TextForm.HTML) if is_text else None
    if kind == "application/xhtml+xml":
        value = _END_OF_NOTHING.sub("", value)
    return RawText(
        value,
        TextForm.HTML if kind in _HTML_TYPES else TextForm.PLAIN,
        str(detail.get("language") or ""),
        str(detail.get("base") or ""),
    )


def _summaries(entry: Mapping[str, Any]) -> tuple[RawText, ...]:
    """Return the shorter texts, the publisher's own description first."""
    keys = ("kept_description", "summary", "kept_dc_description")
    found = [_detailed(dict(entry.get(f"{key}_detail") or {})) for key in keys]
    guessed = (_string(entry, f"kept_itunes_{key}") for key in ("summary", "subtitle"))
    captions = [_words(group.get("caption")) for group in entry.get("kept_media_groups", ())]
    plain = [RawText(text) for text in (_string(entry, "kept_media_caption"), *captions) if text]
    texts = (*found, *(RawText(text, TextForm.GUESS) for text in guessed), *plain[:1])
    return tuple(text for text in texts if text is not None and text.value)


def _links(found: Mapping[str, Any]) -> tuple[RawLink, ...]:
    links = [_link(dict(link)) for link in found.get("links", ()) if link.get("href")]
    original = _string(found, "kept_original_link")
    return (*((RawLink(original),) if original else ()), *links)


def _link(link: Mapping[str, Any]) -> RawLink:
    return RawLink(
        str(link["href"]),
        str(link.get("rel") or "alternate"),
        str(link.get("type") or ""),
        _words(link.get("title")),
        str(link.get("hreflang") or ""),
        str(link.get("length") or ""),
    )


def _icons(feed: Mapping[str, Any]) -> tuple[str, ...]:
    image = feed.get("image")
    address = image.get("href") if isinstance(image, Mapping) else ""
    found = (_string(feed, "icon"), _string(feed, "logo"), str(address or ""))
    return tuple(filter(None, found))


def _authors(found: Mapping[str, Any]) -> tuple[RawAuthor, ...]:
    authors = [
        RawAuthor(_words(author.get("name")), _words(author.get("email")))
        for author in found.get("authors", ())
    ]
    return tuple(author for author in authors if author.name or author.mail)


def _owner(feed: Mapping[str, Any]) -> tuple[RawAuthor, ...]:
    name = _string(feed, "kept_owner")
    return (RawAuthor(name),) if name else ()


def _categories(entry: Mapping[str, Any]) -> tuple[str, ...]:
    tags = (tag.get("label") or tag.get("term") for tag in entry.get("tags", ()))
    return tuple(_words(tag) for tag in tags if tag)


def _kept_media(entry: Mapping[str, Any]) -> list[dict[str, Any]]:
    kept: list[dict[str, Any]] = entry.get("kept_media", [])
    return kept


def _media(entry: Mapping[str, Any]) -> tuple[RawMedia, ...]:
    media = [_medium(found, entry) for found in _kept_media(entry) if found.get("url")]
    image = entry.get("image")
    if isinstance(image, Mapping) and image.get("href"):
        media.append(RawMedia(str(image["href"]), "image"))
    return tuple(media)


def _medium(found: Mapping[str, Any], entry: Mapping[str, Any]) -> RawMedia:
    around = dict(found["around"])
    return RawMedia(
        str(found["url"]),
        "thumbnail" if found["thumbnail"] else str(found.get("medium") or ""),
        str(found.get("type") or ""),
        str(found.get("width") or ""),
        str(found.get("filesize") or ""),
        _words(found.get("credit"), around.get("credit"), entry.get("kept_media_credit")),
        _words(found.get("caption"), around.get("caption"), entry.get("kept_media_caption")),
        int(around.get("group") or 0),
        str(found.get("duration") or ""),
    )


class _Keeping:
    """Handlers in front of feedparser's, which finds them by name: `_start_` or `_end_` + tag."""

    namespaces: ClassVar[dict[str, str]] = {
        **StrictFeedParser.namespaces,
        _GOOGLE_PLAY: "googleplay",
    }
    _matchnamespaces: ClassVar[dict[str, str]] = {}  # which feedparser fills from `namespaces`

    def __init__(self, *arguments: Any) -> None:
        self.kept_around: list[dict[str, Any]] = []
        self.kept_groups = 0
        self.kept_is_feed = False
        super().__init__(*arguments)

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """What feedparser's own classes have."""

    def _start_channel(self, attributes: _Attributes) -> None:
        self.kept_is_feed = True
        super()._start_channel(attributes)  # type: ignore[misc]  # feedparser's, next in line

    def _start_feed(self, attributes: _Attributes) -> None:
        self.kept_is_feed = True
        super()._start_feed(attributes)  # type: ignore[misc]  # feedparser's, next in line

    def _start_item(self, attributes: _Attributes) -> None:
        super()._start_item(attributes)  # type: ignore[misc]  # feedparser's, next in line
        entry = self.entries[-1]
        entry["kept_language"] = self.lang or ""
        entry["kept_base"] = self.baseuri
        self.kept_around.clear()
        self.kept_groups = 0

    _start_entry = _start_item

    def _end_item(self) -> None:
        if self.entries:
            self.entries[-1]["kept_whole"] = True
        super()._end_item()  # type: ignore[misc]  # feedparser's, next in line

    _end_entry = _end_item

    def _start_guid(self, attributes: _Attributes) -> None:
        if self.inentry and not self.insource:
            is_link = attributes.get("ispermalink", "true").strip().lower() != "false"
            self.entries[-1]["kept_guid_is_link"] = is_link
        self.push("kept_guid", 1)

    _start_id = _start_guid

    def _end_guid(self) -> None:
        self.pop("kept_guid")

    _end_id = _end_guid

    def _start_description(self, attributes: _Attributes) -> None:
        key = "kept_description" if self.inentry and not self.insource else "description"
        self.push_content(key, attributes, "text/html", 1)

    def _end_description(self) -> None:
        self.pop_content(
            "kept_description" if self.inentry and not self.insource else "description"
        )

    def _start_summary(self, attributes: _Attributes) -> None:
        self.push_content("summary", attributes, "text/plain", 1)

    def _end_summary(self) -> None:
        self.pop_content("summary")

    def _start_dc_description(self, attributes: _Attributes) -> None:
        self.push_content("kept_dc_description", attributes, "text/html", 1)

    def _end_dc_description(self) -> None:
        self.pop_content("kept_dc_description")

    def _start_itunes_summary(self, _attributes: _Attributes) -> None:
        self.push_content("kept_itunes_summary", {}, "text/plain", 1)

    def _end_itunes_summary(self) -> None:
        self.pop_content("kept_itunes_summary")

    def _start_itunes_subtitle(self, _attributes: _Attributes) -> None:
        self.push_content("kept_itunes_subtitle", {}, "text/plain", 1)

    def _end_itunes_subtitle(self) -> None:
        self.pop_content("kept_itunes_subtitle")

    def _end_itunes_owner(self) -> None:
        super()._end_itunes_owner()  # type: ignore[misc]  # feedparser's, next in line
        self.feeddata["kept_owner"] = self.feeddata.get("publisher_detail", {}).get("name")

    def _start_googleplay_author(self, attributes: _Attributes) -> None:
        self._start_author(attributes)

    def _end_googleplay_author(self) -> None:
        self._end_author()

    def _start_rdf_value(self, _attributes: _Attributes) -> None:
        self._start_content_encoded({})

    def _end_rdf_value(self) -> None:
        self._end_content()

    def _end_content(self) -> None:
        self.pop_content("content")

    _end_body = _end_xhtml_body = _end_content_encoded = _end_fullitem = _end_content

    def _start_feedburner_origlink(self, _attributes: _Attributes) -> None:
        self.push("kept_original_link", 1)

    def _end_feedburner_origlink(self) -> None:
        self.pop("kept_original_link")

    def _start_hour(self, _attributes: _Attributes) -> None:
        self.push("kept_hour", 1)

    def _end_hour(self) -> None:
        self.feeddata.setdefault("kept_hours", []).append(self.pop("kept_hour"))

    def _start_day(self, _attributes: _Attributes) -> None:
        self.push("kept_day", 1)

    def _end_day(self) -> None:
        self.feeddata.setdefault("kept_days", []).append(self.pop("kept_day"))

    def _start_media_group(self, _attributes: _Attributes) -> None:
        self.kept_groups += 1
        group = {"group": self.kept_groups}
        self._get_context().setdefault("kept_media_groups", []).append(group)
        self.kept_around.append(group)

    def _end_media_group(self) -> None:
        del self.kept_around[-1:]

    def _start_media_content(self, attributes: _Attributes) -> None:
        self._keep_media(attributes, thumbnail=False)

    def _start_media_thumbnail(self, attributes: _Attributes) -> None:
        self._keep_media(attributes, thumbnail=True)

    _end_media_content = _end_media_thumbnail = _end_media_group

    def _keep_media(self, attributes: _Attributes, *, thumbnail: bool) -> None:
        around = self.kept_around[-1] if self.kept_around else {}
        kept = {**attributes, "around": around, "thumbnail": thumbnail}
        self._get_context().setdefault("kept_media", []).append(kept)
        self.kept_around.append(kept)

    def _start_media_credit(self, _attributes: _Attributes) -> None:
        self.push("kept_media_text", 1)

    def _end_media_credit(self) -> None:
        self._keep_media_text("credit")

    def _start_media_description(self, _attributes: _Attributes) -> None:
        self.push("kept_media_text", 1)

    def _end_media_description(self) -> None:
        self._keep_media_text("caption")

    def _keep_media_text(self, key: str) -> None:
        text = self.pop("kept_media_text") or ""
        if self.kept_around:
            self.kept_around[-1].setdefault(key, text)
        else:
            self._get_context().setdefault(f"kept_media_{key}", text)

    def _end_author(self) -> None:
        text = self.pop("author")
        self.inauthor = 0
        people = self._get_context().get("authors")
        if people and not people[-1] and text:
            people[-1]["name"] = text

    _end_managingeditor = _end_author


class _KeepingStrictParser(_Keeping, StrictFeedParser):  # type: ignore[misc]  # Any: no types
    """For well-formed documents."""


class _KeepingLooseParser(_Keeping, LooseFeedParser):  # type: ignore[misc]  # Any: no types
    """For all others."""
