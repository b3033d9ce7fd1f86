"""Normalises parsed feed documents: the one place where entries become drafts."""

import re
from collections.abc import Iterable
from datetime import datetime
from urllib.parse import urljoin, urlsplit

from readerapp.domain.drafts import ArticleDraft, RelatedDraft, RelationKind
from readerapp.domain.feeds import EntryDraft, FeedDraft
from readerapp.domain.problems import read_each
from readerapp.domain.values import dataclass
from readerapp.feeds.identity import without_repeats
from readerapp.feeds.intermediate import RawAuthor, RawEntry, RawFeed, RawLink, RawText
from readerapp.feeds.media import Resolve, enclosures, number, pictures_beside
from readerapp.feeds.summary_only import is_summary_only
from readerapp.text.dates import DateReader
from readerapp.text.plain import TextForm, as_html, one_line, squeezed

_LONGEST_DEK = 500
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_RELATIONS = {"related": RelationKind.RELATED, "via": RelationKind.VIA}
_PAGE_TYPES = ("", "text/html", "application/xhtml+xml")
# A summary that only repeats how the body begins is no standfirst, unless it is a short sentence.
_SHORTEST_REPEAT = 40


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


def _entry(raw: RawEntry, around: _Around) -> EntryDraft:
    base = _absolute(raw.base, around.address) or around.root
    url = _url(raw, base)
    text, dek = _texts(raw)
    body = as_html(text.value, text.form)
    article = _article(raw, around, base, url, text, body, dek)
    return EntryDraft(
        article,
        base=_absolute(text.base or raw.base, around.address) or url or around.address,
        is_teaser=bool(url) and not _is_played(article) and _is_summary_only(raw, article),
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
        pictures=pictures_beside(raw.media, raw.links, body, resolve),
        related=_related(raw.links, resolve),
        enclosures=enclosures(raw.media, raw.links, resolve, raw.duration),
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


def _is_played(article: ArticleDraft) -> bool:
    """Tell whether the entry is a sound or a film: its text only tells about it."""
    return any(one.is_played for one in article.enclosures)


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


def _related(links: Iterable[RawLink], resolve: Resolve) -> tuple[RelatedDraft, ...]:
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
    seconds = number(ttl) * 60
    if not seconds and period.strip():
        seconds = _PERIODS.get(period.strip().lower(), 0) // max(1, number(frequency))
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
