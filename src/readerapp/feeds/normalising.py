"""What the readers found, put in order: the one place where entries become drafts."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from readerapp.domain.drafts import ArticleDraft, RelatedDraft, RelationKind
from readerapp.domain.feeds import EntryDraft, FeedDraft
from readerapp.feeds.addresses import absolute, is_web
from readerapp.feeds.dates import DateReader
from readerapp.feeds.duplicates import without_repeats
from readerapp.feeds.media import Resolve, enclosures, pictures_beside
from readerapp.feeds.people import names_of
from readerapp.feeds.plain import as_html, one_line, plain_text, squeezed
from readerapp.feeds.raw import Form, RawEntry, RawFeed, RawLink, RawText
from readerapp.feeds.schedules import asked_pause, days_of_week, hours_of_day
from readerapp.feeds.teasers import is_teaser

_LONGEST_DEK = 500
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_RELATIONS = {"related": RelationKind.RELATED, "via": RelationKind.VIA}
_PAGE_TYPES = ("", "text/html", "application/xhtml+xml")
_PLAYED = ("audio/", "video/")
# A summary that only repeats how the body begins is no standfirst, unless it is a short sentence.
_SHORTEST_REPEAT = 40


@dataclass(frozen=True)
class _Around:
    """What the document says for all its entries. `root`: what their links are relative to."""

    address: str
    root: str
    title: str
    language: str
    authors: tuple[str, ...]
    is_atom: bool
    dates: DateReader


def draft_feed(raw: RawFeed, address: str) -> FeedDraft:
    """Put a document in order. `address`: where it was found, "" when it is not known."""
    site = _page(raw.links, address)
    around = _Around(
        address,
        (address or site) if raw.is_atom else (site or address),
        one_line(raw.title),
        _language(raw.language),
        names_of(raw.authors),
        raw.is_atom,
        DateReader(),
    )
    entries = without_repeats([_entry(entry, around) for entry in raw.entries], raw.is_atom)
    return FeedDraft(
        title=around.title,
        site=site,
        description=one_line(raw.description),
        language=around.language,
        icon=_first(absolute(icon, around.root) for icon in raw.icons),
        self_address=_linked(raw.links, "self", address),
        next_address=_linked(raw.links, "next", address),
        ttl_seconds=asked_pause(raw.ttl, raw.period, raw.frequency),
        skip_hours=hours_of_day(raw.hours),
        skip_days=days_of_week(raw.days),
        is_expired=raw.is_expired,
        is_cut_short=raw.is_cut_short,
        entries=tuple(entries),
    )


def _entry(raw: RawEntry, around: _Around) -> EntryDraft:
    base = absolute(raw.base, around.address) or around.root
    url = _url(raw, base)
    text, dek = _texts(raw)
    body = as_html(text)
    article = _article(raw, around, base, url, text, body, dek)
    return EntryDraft(
        article,
        base=absolute(text.base or raw.base, around.address) or url or around.address,
        is_teaser=bool(url) and not _is_played(article) and _is_taste(raw, article),
    )


def _article(
    raw: RawEntry, around: _Around, base: str, url: str, text: RawText, body: str, dek: str
) -> ArticleDraft:
    def resolve(address: str) -> str:
        return absolute(address, base)

    published, modified = _times(raw, around.dates)
    return ArticleDraft(
        title=one_line(raw.title),
        dek=dek,
        body=body,
        language=_language(raw.language) or _language(text.language) or around.language,
        published=published,
        modified=modified,
        authors=names_of(raw.authors) or around.authors,
        source=one_line(RawText(raw.source, Form.GUESS)) or around.title,
        url=url,
        guid=raw.guid,
        pictures=pictures_beside(raw.media, raw.links, body, resolve),
        related=_related(raw.links, resolve),
        enclosures=enclosures(raw.media, raw.links, resolve),
        categories=_categories(raw.categories),
    )


def _texts(raw: RawEntry) -> tuple[RawText, str]:
    """Return the fullest text, and the summary when it says something else in a few words."""
    html = (text for text in raw.contents if text.form is not Form.PLAIN)
    body = next(html, None) or next(iter((*raw.contents, *raw.summaries)), RawText())
    summaries = raw.summaries if raw.contents else raw.summaries[1:]
    return body, next((dek for text in summaries[:2] if (dek := _dek(text, body))), "")


def _dek(summary: RawText, body: RawText) -> str:
    if summary.value == body.value:
        return ""
    dek = one_line(summary)
    if len(dek) > _LONGEST_DEK:
        return ""
    start = body.value[: 3 * len(dek) + _LONGEST_DEK]  # room for as much markup
    return "" if _repeats("".join(dek.split()), squeezed(RawText(start, body.form))) else dek


def _repeats(dek: str, text: str) -> bool:
    start = dek.rstrip(".…[]()")
    return dek == text or (len(dek) >= _SHORTEST_REPEAT and text.startswith(start))


def _is_taste(raw: RawEntry, article: ArticleDraft) -> bool:
    has_full_text = bool(raw.contents)
    text = "" if has_full_text else plain_text(article.body)
    return is_teaser(text, has_full_text=has_full_text, has_title=bool(article.title))


def _is_played(article: ArticleDraft) -> bool:
    """Tell whether the entry is a sound or a film: its text only tells about it."""
    return any(one.media_type.startswith(_PLAYED) for one in article.enclosures)


def _times(raw: RawEntry, dates: DateReader) -> tuple[datetime | None, datetime | None]:
    modified = dates.read(raw.updated)
    return dates.read(raw.published) or modified, modified


def _url(raw: RawEntry, base: str) -> str:
    guid = raw.guid.strip()
    return (
        _page(raw.links, base)
        or (absolute(guid) if raw.guid_is_link and is_web(guid) else "")
        or _linked(raw.links, "enclosure", base)
        or _first(absolute(one.address, base) for one in raw.media if one.medium != "thumbnail")
    )


def _page(links: Iterable[RawLink], base: str) -> str:
    """Return where the page is: the first alternate, one that is HTML before any other."""
    pages = [link for link in links if link.rel == "alternate"]
    pages.sort(key=lambda link: link.media_type not in _PAGE_TYPES)
    return _first(absolute(link.address, base) for link in pages)


def _linked(links: Iterable[RawLink], rel: str, base: str) -> str:
    return _first(absolute(link.address, base) for link in links if link.rel == rel)


def _first(addresses: Iterable[str]) -> str:
    return next(filter(None, addresses), "")


def _related(links: Iterable[RawLink], resolve: Resolve) -> tuple[RelatedDraft, ...]:
    found: list[RelatedDraft] = []
    for link in links:
        kind = _RELATIONS.get(link.rel)
        if kind is None or not link.title.strip():
            continue
        title, url = one_line(RawText(link.title, Form.GUESS)), resolve(link.address)
        if title and url:
            article = ArticleDraft(title=title, url=url, language=_language(link.language))
            found.append(RelatedDraft(kind, article))
    return tuple(found)


def _categories(raw: Iterable[str]) -> tuple[str, ...]:
    names = (one_line(RawText(name, Form.GUESS)) for name in raw)
    return tuple(dict.fromkeys(filter(None, names)))


def _language(tag: str) -> str:
    tag = tag.strip().replace("_", "-")
    return tag if _LANGUAGE.fullmatch(tag) else ""
