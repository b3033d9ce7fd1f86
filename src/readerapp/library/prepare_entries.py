"""Prepares the entries of a feed document for storing. Runs in a worker process.

feed (feeds) -> HTML and pictures (pages) -> labels (provenance) -> safe HTML and text (rendering)
-> language and search text (languages) -> identity. What is stored needs no further work.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial

from readerapp.domain.directions import text_direction
from readerapp.domain.drafts import (
    ArticleDraft,
    LanguageOrigin,
    PictureDraft,
    PreparedArticle,
    PreparedRelated,
)
from readerapp.domain.feeds import EntryDraft, Feed, FeedChoice, FeedDraft, FeedLink, FullText
from readerapp.domain.labels import Evidence, Subject
from readerapp.domain.problems import item_fault, read_each
from readerapp.feeds.discovery import find_feed_links
from readerapp.feeds.identity import entry_hash
from readerapp.feeds.reading import read_feed
from readerapp.languages.detection import choose_language
from readerapp.languages.measures import count_words
from readerapp.languages.tags import language_direction, normalise_tag
from readerapp.library.addresses import without_secrets
from readerapp.library.entry_limits import TITLE_LENGTH, bounded_entry, bounded_feed, shortened
from readerapp.library.entry_names import EntryName, aliases_of, entry_names, identity_of_entry
from readerapp.library.parser_jobs import FeedBytes, ReadFeed
from readerapp.library.prepare_article import prepare_draft
from readerapp.library.search_index import incoming
from readerapp.pages.entries import finish_entry
from readerapp.pages.evidence import feed_header_evidence
from readerapp.pages.lines import derive_title
from readerapp.provenance.visible import read_labels
from readerapp.rendering.links import clean_link, is_tracking_picture
from readerapp.rendering.normalising import normalise_blocks
from readerapp.rendering.sanitising import sanitise
from readerapp.storage import DeliveredEntries, FeedEntry, Incoming
from readerapp.text.html_tree import parse_html
from readerapp.text.plain import plain_text, repeats_opening

# A label is a short paragraph at the top or the end: reading every one would take longer than
# everything else here.
_LONGEST_LABEL = 120

_FIRST, _LAST = 2, 3

_LONGEST_ALIKE = 200  # characters by which a standfirst is recognised in the text
_MOST_COMPARED = 8_000  # characters of the notes of a sound


def prepare_entries(document: FeedBytes, feed: Feed, known: frozenset[bytes]) -> ReadFeed:
    """Read a document of a feed and prepare the entries the library does not have as delivered.

    `known` are the hashes of those that it has. An entry that cannot be prepared is left out and
    counted. Raises SourceError when the document is no feed.
    """
    draft = read_feed(
        document.data,
        charset=document.charset,
        address=document.address,
        media_type=document.media_type,
    )
    said = tuple(feed_header_evidence(document.disclosure))
    return prepare_feed(draft, feed, known, of_each=said)


def prepare_feed(
    draft: FeedDraft,
    feed: Feed,
    known: frozenset[bytes] = frozenset(),
    usual: str = "",
    of_each: tuple[Evidence, ...] = (),
) -> ReadFeed:
    """Prepare the entries of a feed that was read. `usual`: the language others of it were in;
    `of_each` is evidence that each of them has."""
    described = bounded_feed(replace(draft, entries=(), faults=()))
    read, faults = read_each(draft.entries, partial(_nameable, feed_key=feed.key))
    names = entry_names([entry.article for entry, _ in read], feed.key)
    hashes = [delivered for _, delivered in read]
    changed = (name for name, each in zip(names, hashes, strict=True) if each not in known)
    document = DeliveredEntries(frozenset(hashes), frozenset(each.identity for each in changed))
    seen: set[object] = set()
    entries: list[Incoming] = []
    lost = [*draft.faults, *faults]
    for (entry, delivered), name in zip(read, names, strict=True):
        story = name.identity or (entry.article.title, entry.article.dek, entry.article.body)
        is_repeat = story in seen
        seen.add(story)
        if is_repeat or delivered in known:
            continue
        try:
            usable = bounded_entry(entry)  # once it has its name, which is of the whole of it
            made = _incoming(usable, name, delivered, described, feed, usual, of_each)
            entries.append(made)
        except Exception as error:  # noqa: BLE001 - of any kind: it is this entry's only
            lost.append(item_fault(error))
    total = len(draft.entries) + len(draft.faults)
    faults = tuple(each for each in lost if each.trace)
    return ReadFeed(described, tuple(entries), total, len(lost), document, faults)


def _nameable(entry: EntryDraft, feed_key: str) -> tuple[EntryDraft, bytes]:
    """Return an entry with its hash. Raises for one that cannot be named, which would cost all."""
    entry_names([entry.article], feed_key)
    return entry, entry_hash(entry)


def _incoming(
    entry: EntryDraft,
    name: EntryName,
    delivered: bytes,
    described: FeedDraft,
    feed: Feed,
    usual: str,
    of_each: tuple[Evidence, ...],
) -> Incoming:
    prepared = without_secrets(_prepared(entry, name, described, feed, usual))
    if of_each:
        prepared = replace(prepared, evidence=(*prepared.evidence, *of_each))
    wants_text = feed.settings.full_text is FullText.FETCH or (
        feed.settings.full_text is FullText.AUTOMATIC and entry.is_teaser
    )
    brought = FeedEntry(
        feed_id=feed.id,
        entry_hash=delivered,
        aliases=aliases_of(entry.article.url),
        group=name.group,
        wants_full_text=wants_text and bool(prepared.url),
        wants_pictures=feed.settings.pictures,
    )
    return incoming(prepared, brought)


def _prepared(
    entry: EntryDraft, name: EntryName, described: FeedDraft, feed: Feed, usual: str
) -> PreparedArticle:
    article = entry.article
    lead = next(iter(article.pictures), None)
    markup, pictures = finish_entry(
        article.body, entry.base, clean_link, is_tracking_picture, lead=lead
    )
    body = parse_html(sanitise(markup) if markup else "")
    text = plain_text(body)
    is_played = any(each.is_played for each in article.enclosures)
    dek = "" if _repeats(article.dek, text, anywhere=is_played) else article.dek
    title = article.title or _title(article, dek, text)
    language, origin, confidence = _language(
        feed.settings.language, article.language or described.language, (title, dek, text), usual
    )
    return PreparedArticle(
        identity=name.identity or identity_of_entry(article, feed.key, text),
        title=title,
        dek=dek,
        body_html=normalise_blocks(
            body, partial(text_direction, language=language), language_direction(language)
        ),
        body_text=text,
        title_is_derived=not article.title,
        language=language,
        language_origin=origin,
        language_confidence=confidence,
        interface_language=article.interface_language,
        published=article.published,
        modified=article.modified,
        authors=article.authors,
        source=article.source or feed.title or described.title,
        url=clean_link(article.url),
        word_count=count_words(text or dek),
        pictures=pictures,
        evidence=_evidence(article, text, pictures),
        related=_related(article),
        enclosures=article.enclosures,
        categories=article.categories,
    )


def _repeats(dek: str, text: str, *, anywhere: bool) -> bool:
    """Whether the text begins with the standfirst; the notes of a sound may say it `anywhere`,
    below a heading or in other quotation marks."""
    if not dek or text.startswith(dek[:_LONGEST_ALIKE]):
        return bool(dek)
    parts = text[:_MOST_COMPARED].split("\n\n")
    return anywhere and any(repeats_opening(dek, parts[at:]) for at in range(0, len(parts), 3))


def _title(article: ArticleDraft, dek: str, text: str) -> str:
    """A title for an entry without one: its first sentence, else what it leads to."""
    if text or dek:
        return derive_title(text or dek)
    enclosed = (enclosure.title or enclosure.address for enclosure in article.enclosures)
    return next(filter(None, (article.url, *enclosed)), "")


def _language(
    chosen: str, declared: str, words: tuple[str, ...], usual: str
) -> tuple[str, LanguageOrigin, float]:
    """What the user set for the feed, else what is declared and told by the words."""
    tag = normalise_tag(chosen)
    if tag:
        return tag, LanguageOrigin.DECLARED, 1.0
    return choose_language(declared, "\n".join(filter(None, words)), usual)


def _evidence(
    article: ArticleDraft, text: str, pictures: tuple[PictureDraft, ...]
) -> tuple[Evidence, ...]:
    found = [*article.evidence, *evidence_in_text(text), *evidence_in_captions(pictures)]
    return tuple(dict.fromkeys(found))


def evidence_in_text(text: str) -> Iterator[Evidence]:
    """Yield what the first and last lines of a text say of how it was made."""
    parts = text.split("\n\n")
    for part in dict.fromkeys(parts[:_FIRST] + parts[-_LAST:]):
        if 0 < len(part) <= _LONGEST_LABEL:
            yield from (e for e in read_labels(part).evidence if e.subject is Subject.TEXT)


def evidence_in_captions(pictures: Iterable[PictureDraft]) -> Iterator[Evidence]:
    """Yield what the words beside pictures say of how these were made."""
    for position, picture in enumerate(pictures):
        for words in filter(None, (picture.caption, picture.credit, picture.alt)):
            for evidence in read_labels(words).evidence:
                if evidence.subject is Subject.IMAGE:
                    yield replace(evidence, picture=position)


def _related(article: ArticleDraft) -> tuple[PreparedRelated, ...]:
    return tuple(
        PreparedRelated(related.kind, prepare_draft(related.article, is_stub=True), related.heading)
        for related in article.related
    )


LATEST = 3

LONGEST = 300


def preview_feed(document: FeedBytes) -> FeedChoice:
    """Return what a feed says of itself and its newest titles. Raises SourceError."""
    feed = bounded_feed(
        read_feed(
            document.data,
            charset=document.charset,
            address=document.address,
            media_type=document.media_type,
        )
    )
    titles = [
        shortened(entry.article.title or entry.article.dek, TITLE_LENGTH) for entry in feed.entries
    ]
    return FeedChoice(
        address=document.address,
        title=feed.title,
        site=feed.site,
        description=feed.description[:LONGEST],
        language=feed.language,
        latest=tuple(title for title in titles if title)[:LATEST],
    )


def find_links(page: FeedBytes, link_header: str) -> list[FeedLink]:
    """Return the feeds that a page names, in its order."""
    return find_feed_links(
        page.data, charset=page.charset, base=page.address, link_header=link_header
    )
