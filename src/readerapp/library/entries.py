"""From a feed document to articles that can be stored. Runs in a worker process.

feed (feeds) -> HTML and pictures (pages) -> labels (provenance) -> safe HTML and text (rendering)
-> language and search text (languages) -> identity. What is stored needs no further work.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from readerapp.domain.drafts import (
    ArticleDraft,
    LanguageOrigin,
    PictureDraft,
    PreparedArticle,
    PreparedRelated,
)
from readerapp.domain.errors import ReaderError
from readerapp.domain.feeds import EntryDraft, FeedDraft
from readerapp.domain.labels import Evidence, Subject
from readerapp.feeds import entry_hash, read_feed
from readerapp.languages import (
    choose_language,
    count_words,
    direction,
    language_direction,
    normalise_tag,
)
from readerapp.library.entry_identities import aliases_of, identity_of_entry
from readerapp.library.entry_values import FeedBytes, ReadEntry, ReadFeed
from readerapp.library.intake import prepare_draft
from readerapp.library.secrets import without_secrets
from readerapp.library.storing import incoming
from readerapp.pages import derive_title, finish_entry
from readerapp.provenance import read_labels
from readerapp.rendering import (
    clean_link,
    is_tracking_picture,
    normalise_blocks,
    parse_html,
    plain_text,
    sanitise,
)

# A label is a short paragraph at the top or the end: reading every one would take longer than
# everything else here.
_LONGEST_LABEL = 120
_FIRST, _LAST = 2, 3
_LONGEST_ALIKE = 200  # characters by which a standfirst is recognised in the text


def prepare_entries(source: FeedBytes) -> ReadFeed:
    """Read a feed document and prepare the entries the library does not have as delivered.

    An entry that cannot be prepared is left out and counted. Raises SourceError when the document
    is no feed.
    """
    draft = read_feed(
        source.data,
        charset=source.charset,
        address=source.address,
        media_type=source.media_type,
    )
    return prepare_feed(draft, source)


def prepare_feed(draft: FeedDraft, source: FeedBytes) -> ReadFeed:
    """Prepare the entries of a feed that was read."""
    feed = replace(draft, entries=())
    entries: list[ReadEntry] = []
    refused = 0
    for entry in draft.entries:
        delivered = entry_hash(entry)
        if delivered in source.known:
            continue
        try:
            entries.append(_read_entry(entry, delivered, feed, source))
        except ReaderError:
            refused += 1
    return ReadFeed(feed, tuple(entries), len(draft.entries), refused)


def _read_entry(
    entry: EntryDraft, delivered: bytes, feed: FeedDraft, source: FeedBytes
) -> ReadEntry:
    prepared = without_secrets(_prepared(entry, feed, source))
    return ReadEntry(
        prepared,
        incoming(prepared).folded,
        delivered,
        aliases_of(entry.article.url),
        entry.is_teaser,
    )


def _prepared(entry: EntryDraft, feed: FeedDraft, source: FeedBytes) -> PreparedArticle:
    article = entry.article
    lead = next(iter(article.pictures), None)
    markup, pictures = finish_entry(
        article.body, entry.base, clean_link, is_tracking_picture, lead=lead
    )
    body = parse_html(sanitise(markup) if markup else "")
    text = plain_text(body)
    dek = "" if _repeats(article.dek, text) else article.dek
    title = article.title or _title(article, dek, text)
    language, origin, confidence = _language(
        source.set_language, article.language or feed.language, (title, dek, text)
    )
    return PreparedArticle(
        identity=identity_of_entry(entry, source.feed_key, text),
        title=title,
        dek=dek,
        body_html=normalise_blocks(body, direction, language_direction(language)),
        body_text=text,
        title_is_derived=not article.title,
        language=language,
        language_origin=origin,
        language_confidence=confidence,
        interface_language=article.interface_language,
        published=article.published,
        modified=article.modified,
        authors=article.authors,
        source=article.source or source.feed_name or feed.title,
        url=clean_link(article.url),
        word_count=count_words(text or dek),
        pictures=pictures,
        evidence=_evidence(article, text, pictures),
        related=_related(article),
        enclosures=article.enclosures,
        categories=article.categories,
    )


def _repeats(dek: str, text: str) -> bool:
    """Whether the text begins with the standfirst."""
    return bool(dek) and text.startswith(dek[:_LONGEST_ALIKE])


def _title(article: ArticleDraft, dek: str, text: str) -> str:
    """A title for an entry without one: its first sentence, else what it leads to."""
    if text or dek:
        return derive_title(text or dek)
    enclosed = (enclosure.title or enclosure.address for enclosure in article.enclosures)
    return next(filter(None, (article.url, *enclosed)), "")


def _language(
    chosen: str, declared: str, words: tuple[str, ...]
) -> tuple[str, LanguageOrigin, float]:
    """What the user set for the feed, else what is declared and told by the words."""
    tag = normalise_tag(chosen)
    if tag:
        return tag, LanguageOrigin.DECLARED, 1.0
    return choose_language(declared, "\n".join(filter(None, words)))


def _evidence(
    article: ArticleDraft, text: str, pictures: tuple[PictureDraft, ...]
) -> tuple[Evidence, ...]:
    found = [*article.evidence, *_of_text(text), *_of_pictures(pictures)]
    return tuple(dict.fromkeys(found))


def _of_text(text: str) -> Iterator[Evidence]:
    parts = text.split("\n\n")
    for part in dict.fromkeys(parts[:_FIRST] + parts[-_LAST:]):
        if 0 < len(part) <= _LONGEST_LABEL:
            yield from (e for e in read_labels(part).evidence if e.subject is Subject.TEXT)


def _of_pictures(pictures: Iterable[PictureDraft]) -> Iterator[Evidence]:
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
