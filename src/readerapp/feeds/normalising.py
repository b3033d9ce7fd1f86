"""Normalises parsed feed documents: the one place where entries become drafts.

Beside its text an entry has media: pictures and other files.
"""

import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from functools import cache
from html import escape
from urllib.parse import urljoin, urlsplit

from readerapp.domain.drafts import (
    ArticleDraft,
    Enclosure,
    PictureDraft,
    RelatedDraft,
    RelationKind,
)
from readerapp.domain.feeds import EntryDraft, FeedDraft
from readerapp.domain.problems import read_each
from readerapp.domain.values import dataclass
from readerapp.feeds.identity import without_repeats
from readerapp.feeds.intermediate import RawAuthor, RawEntry, RawFeed, RawLink, RawMedia, RawText
from readerapp.resources import resource
from readerapp.text.dates import DateReader
from readerapp.text.numbers import whole
from readerapp.text.plain import TextForm, as_html, one_line, squeezed

# Of a summary.
_SHORT = 500  # characters: what is longer has told its story, unless it breaks off
_EDGES = " \t\n\r\u00a0\u200b.)]>»→›▶►:"
_TAIL = 80

_LONGEST_DEK = 500
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_RELATIONS = {"related": RelationKind.RELATED, "via": RelationKind.VIA}
_PAGE_TYPES = ("", "text/html", "application/xhtml+xml")
# A summary that only repeats how the body begins is no standfirst, unless it is a short sentence.
_SHORTEST_REPEAT = 40

_PICTURE_ENDINGS = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif")
_LONGEST_SOUND = 24 * 3600  # seconds

_Resolve = Callable[[str], str]


@dataclass(frozen=True)
class _Around:
    """Defaults of the document for all its entries. `root`: what their links are relative to."""

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
        one_line(raw.title.value, raw.title.form),
        _language(raw.language),
        _names_of(raw.authors),
        raw.is_atom,
        DateReader(_language(raw.language)),
    )
    drafts, faults = read_each(raw.entries, lambda entry: _entry(entry, around))
    entries = without_repeats(drafts, raw.is_atom)
    return FeedDraft(
        title=around.title,
        site=site,
        description=one_line(raw.description.value, raw.description.form),
        language=around.language,
        icon=_first(_absolute(icon, around.root) for icon in raw.icons),
        ttl_seconds=_asked_pause(raw.ttl, raw.period, raw.frequency),
        skip_hours=_hours_of_day(raw.hours),
        skip_days=_days_of_week(raw.days),
        is_expired=raw.is_expired,
        is_cut_short=raw.is_cut_short,
        is_malformed=raw.is_malformed,
        entries=tuple(entries),
        faults=(*raw.faults, *faults),
    )


def seconds(text: str) -> int:
    """Return a duration in seconds, 0 for what is none, or longer than a day: "1:02:03", "62:03",
    "3723", "3723.5"."""
    parts = text.strip().partition(".")[0].split(":")
    if len(parts) > 3 or not all(map(_is_part, parts)):
        return 0
    total = 0
    for part in parts:
        total = total * 60 + int(part)
    return total if total <= _LONGEST_SOUND else 0


def _entry(raw: RawEntry, around: _Around) -> EntryDraft:
    base = _absolute(raw.base, around.address) or around.root
    url = _url(raw, base)
    text, dek = _texts(raw)
    body = as_html(text.value, text.form)
    article = _article(raw, around, base, url, text, body, dek)
    # The text of a sound or a film only tells about it.
    is_played = any(one.is_played for one in article.enclosures)
    return EntryDraft(
        article,
        base=_absolute(text.base or raw.base, around.address) or url or around.address,
        is_teaser=bool(url) and not is_played and _is_summary_only(raw, article),
    )


def _article(
    raw: RawEntry, around: _Around, base: str, url: str, text: RawText, body: str, dek: str
) -> ArticleDraft:
    def resolve(address: str) -> str:
        return _absolute(address, base)

    published, modified = _times(raw, around.dates)
    return ArticleDraft(
        title=one_line(raw.title.value, raw.title.form),
        dek=dek,
        body=body,
        language=_language(raw.language) or _language(text.language) or around.language,
        published=published,
        modified=modified,
        authors=_names_of(raw.authors) or around.authors,
        source=one_line(raw.source) or around.title,
        url=url,
        guid=raw.guid,
        pictures=_pictures_beside(raw.media, raw.links, body, resolve),
        related=_related(raw.links, resolve),
        enclosures=_enclosures(raw.media, raw.links, resolve, raw.duration),
        categories=_categories(raw.categories),
    )


def _texts(raw: RawEntry) -> tuple[RawText, str]:
    """Return the fullest text, and the summary when it says something else in a few words."""
    html = (text for text in raw.contents if text.form is not TextForm.PLAIN)
    body = next(html, None) or next(iter((*raw.contents, *raw.summaries)), RawText())
    summaries = raw.summaries if raw.contents else raw.summaries[1:]
    return body, next((dek for text in summaries[:2] if (dek := _dek(text, body))), "")


def _dek(summary: RawText, body: RawText) -> str:
    if summary.value == body.value:
        return ""
    dek = one_line(summary.value, summary.form)
    if len(dek) > _LONGEST_DEK:
        return ""
    start = body.value[: 3 * len(dek) + _LONGEST_DEK]  # room for as much markup
    return "" if _repeats("".join(dek.split()), squeezed(start, body.form)) else dek


def _repeats(dek: str, text: str) -> bool:
    start = dek.rstrip(".…[]()")
    return dek == text or (len(dek) >= _SHORTEST_REPEAT and text.startswith(start))


def _is_summary_only(raw: RawEntry, article: ArticleDraft) -> bool:
    has_full_text = bool(raw.contents)
    text = "" if has_full_text else one_line(article.body, TextForm.HTML)
    return is_summary_only(text, has_full_text=has_full_text, has_title=bool(article.title))


def _times(raw: RawEntry, dates: DateReader) -> tuple[datetime | None, datetime | None]:
    modified = dates.read(raw.updated)
    return dates.read(raw.published) or modified, modified


def _url(raw: RawEntry, base: str) -> str:
    guid = raw.guid.strip()
    return (
        _page(raw.links, base)
        or (_absolute(guid) if raw.guid_is_link and _is_web(guid) else "")
        or _linked(raw.links, "enclosure", base)
        or _first(_absolute(one.address, base) for one in raw.media if one.medium != "thumbnail")
    )


def _page(links: Iterable[RawLink], base: str) -> str:
    """Return where the page is: the first alternate, one that is HTML before any other."""
    pages = [link for link in links if link.rel == "alternate"]
    pages.sort(key=lambda link: link.media_type not in _PAGE_TYPES)
    return _first(_absolute(link.address, base) for link in pages)


def _linked(links: Iterable[RawLink], rel: str, base: str) -> str:
    return _first(_absolute(link.address, base) for link in links if link.rel == rel)


def _first(addresses: Iterable[str]) -> str:
    return next(filter(None, addresses), "")


def _related(links: Iterable[RawLink], resolve: _Resolve) -> tuple[RelatedDraft, ...]:
    found: list[RelatedDraft] = []
    for link in links:
        kind = _RELATIONS.get(link.rel)
        if kind is None or not link.title.strip():
            continue
        title, url = one_line(link.title), resolve(link.address)
        if title and url:
            article = ArticleDraft(title=title, url=url, language=_language(link.language))
            found.append(RelatedDraft(kind, article))
    return tuple(found)


def _categories(raw: Iterable[str]) -> tuple[str, ...]:
    names = (one_line(name) for name in raw)
    return tuple(dict.fromkeys(filter(None, names)))


def _language(tag: str) -> str:
    tag = tag.strip().replace("_", "-")
    return tag if _LANGUAGE.fullmatch(tag) else ""


# Addresses


_SPACES = re.compile(r"[\t\r\n]+")
_SLASHES = re.compile(r"^(https?://)/+", re.IGNORECASE)
_WEB = re.compile(r"https?://+[^/\s?#]", re.IGNORECASE)
_BRACKETS = re.compile(r"//[^/?#]*[\[\]]")  # an IPv6 host, real or broken


def _absolute(address: str, base: str = "") -> str:
    """Return an http or https address, "" for anything else and what cannot be resolved."""
    address = _SPACES.sub("", address.strip()).replace(" ", "%20")
    if not address:
        return ""
    address = _SLASHES.sub(r"\1", address)
    if not _WEB.match(address):
        address = _joined(address, base)
    if not _WEB.match(address) or (_BRACKETS.search(address) and not _is_sound(address)):
        return ""
    return address


def _is_web(address: str) -> bool:
    """Tell whether a text is an absolute web address."""
    return bool(_WEB.match(address)) and _absolute(address) != ""


def _joined(address: str, base: str) -> str:
    if address.startswith("//") and not base:
        return f"https:{address}"
    try:
        return urljoin(base, address)
    except ValueError:
        return ""


def _is_sound(address: str) -> bool:
    try:
        return bool(urlsplit(address).hostname)
    except ValueError:
        return False


# Authors


_MAIL = re.compile(r"(?:mailto:)?[^\s@<>()\[\]\"',;:]{1,64}@[^\s@<>()\[\]\"',;]{1,255}", re.I)
_LEFTOVERS = " \t<>()[],;:\"'-–|"


def _names_of(authors: Iterable[RawAuthor]) -> tuple[str, ...]:
    """Return each name once, in order; mail addresses only when there are no names."""
    people = [_split(author) for author in authors]
    names = [name for name, _ in people if name] or [mail for _, mail in people if mail]
    return tuple(dict.fromkeys(names))


def _split(author: RawAuthor) -> tuple[str, str]:
    name = one_line(author.name)
    mail = author.mail.strip()
    match = _MAIL.search(name) if "@" in name else None
    if match is None:
        return name, mail
    rest = name.replace(match[0], " ")
    return " ".join(rest.split()).strip(_LEFTOVERS), mail or match[0]


# Schedules


_PERIODS = {
    "hourly": 3_600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000,
    "yearly": 31_536_000,
}  # fmt: skip
_LONGEST = _PERIODS["yearly"]
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_HOURS = 24


def _asked_pause(ttl: str, period: str, frequency: str) -> int:
    """Return the seconds between two askings that a feed wishes, 0 when it says nothing.

    `ttl` is in minutes and comes first; `frequency` times in each `period` otherwise. A year at
    most.
    """
    seconds = _number(ttl) * 60
    if not seconds and period.strip():
        seconds = _PERIODS.get(period.strip().lower(), 0) // max(1, _number(frequency))
    return min(seconds, _LONGEST)


def _hours_of_day(texts: Iterable[str]) -> tuple[int, ...]:
    """Return the hours 0 to 23, sorted; 24 is midnight."""
    hours = {int(text) % _HOURS for text in map(str.strip, texts) if _is_hour(text)}
    return tuple(sorted(hours))


def _days_of_week(texts: Iterable[str]) -> tuple[int, ...]:
    """Return weekdays from English names, Monday 0, sorted."""
    names = {text.strip().lower()[:3] for text in texts}
    return tuple(day for day, name in enumerate(_DAYS) if name in names)


def _is_hour(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 2 and int(text) <= _HOURS


def _pictures_beside(
    media: Iterable[RawMedia], links: Iterable[RawLink], body: str, resolve: _Resolve
) -> tuple[PictureDraft, ...]:
    """Return the pictures that `body` does not show itself, each once, in its largest size.

    Thumbnails count only when there is nothing else.
    """
    enclosed = [_of_link(link) for link in _enclosed(links)]
    every = [*media, *enclosed]
    if not every:
        return ()
    chosen = [one for one in every if _is_picture(one)]
    chosen = chosen or [one for one in every if one.medium == "thumbnail"]
    drafts = (_picture(one, resolve) for one in _largest(chosen))
    return tuple(draft for draft in drafts if draft.address and not _shows(body, draft.address))


def _enclosures(
    media: Iterable[RawMedia], links: Iterable[RawLink], resolve: _Resolve, duration: str = ""
) -> tuple[Enclosure, ...]:
    """Return the sounds, videos and documents, each once. `duration` is that of the only sound."""
    files = [(_of_link(link), link.title) for link in _enclosed(links)]
    files += [(one, "") for one in media if _is_file(one)]
    found: dict[str, Enclosure] = {}
    for one, title in files:
        address = resolve(one.address)
        if address and address not in found and not _is_picture(one):
            named = one_line(title)
            length, lasts = _number(one.length), seconds(one.duration)
            found[address] = Enclosure(address, one.media_type, length, named, lasts)
    played = [key for key, each in found.items() if each.is_played]
    if len(played) == 1 and not found[played[0]].seconds:
        found[played[0]] = replace(found[played[0]], seconds=seconds(duration))
    return tuple(found.values())


def _is_part(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 6


def _number(text: str) -> int:
    """Return a whole number as written, 0 for anything else and what is too large to be true."""
    return whole(text) or 0


def _enclosed(links: Iterable[RawLink]) -> list[RawLink]:
    return [link for link in links if link.rel == "enclosure"]


def _of_link(link: RawLink) -> RawMedia:
    return RawMedia(
        link.address, media_type=link.media_type, length=link.length, duration=link.duration
    )


def _is_file(one: RawMedia) -> bool:
    kind = one.media_type.partition("/")[0]
    return one.medium in ("audio", "video", "document") or kind in ("audio", "video")


def _is_picture(one: RawMedia) -> bool:
    if one.medium or one.media_type:
        return one.medium == "image" or (
            one.medium != "thumbnail" and one.media_type.startswith("image/")
        )
    return _path(one.address).lower().endswith(_PICTURE_ENDINGS)


def _largest(media: Iterable[RawMedia]) -> list[RawMedia]:
    """Keep one of each group and of each file, the widest."""
    best: dict[str | int, RawMedia] = {}
    for one in media:
        key = one.group or _path(one.address)
        if key not in best or _number(one.width) > _number(best[key].width):
            best[key] = one
    return list({one.address: one for one in best.values()}.values())


def _picture(one: RawMedia, resolve: _Resolve) -> PictureDraft:
    return PictureDraft(
        resolve(one.address),
        caption=one_line(one.caption),
        credit=one_line(one.credit),
    )


def _shows(body: str, address: str) -> bool:
    """Tell whether the body shows the file, in whatever size its query asks for."""
    path = _path(address)
    return path in body or escape(path) in body


def _path(address: str) -> str:
    return address.partition("?")[0]


def is_summary_only(text: str, *, has_full_text: bool, has_title: bool) -> bool:
    """Judge the plain text of an entry that leads to a page.

    What came as full text (content:encoded, Atom content) is believed. Else the text is a summary
    when it is empty, when it breaks off or ends in "Read more", or when it is shorter than 500
    characters under a title. A short text without a title is a note, and whole.
    """
    if has_full_text:
        return False
    return not text or breaks_off(text) or (has_title and len(text) < _SHORT)


def breaks_off(text: str) -> bool:
    """Return whether a text ends in dots, an arrow or a phrase such as "Read more"."""
    signs, phrases = _endings()
    end = unicodedata.normalize("NFC", text[-_TAIL:]).rstrip()
    return end.endswith(signs) or end.casefold().rstrip(_EDGES).endswith(phrases)


@cache
def _endings() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the signs and the phrases of all languages, for `str.endswith`."""
    data = tomllib.loads(resource("teasers.toml").read_text("utf-8"))
    phrases = {
        unicodedata.normalize("NFC", phrase).casefold().rstrip(_EDGES)
        for of_language in data["phrases"].values()
        for phrase in of_language
    }
    return tuple(data["signs"]), tuple(sorted(phrases))
