"""Prepares entries of a news server for storing, as those of a feed. Runs in a worker process."""

from dataclasses import replace

from readerapp.domain.accounts import RemoteEntry
from readerapp.domain.drafts import ArticleDraft, Enclosure
from readerapp.domain.feeds import EntryDraft, FeedDraft
from readerapp.feeds.normalising import is_summary_only
from readerapp.library.accounts.jobs import PreparedRemoteItem, RemoteItem
from readerapp.library.prepare_entries import prepare_feed
from readerapp.text.plain import TextForm, one_line

_PLAYED = ("audio/", "video/")


def prepare_remote(items: list[RemoteItem]) -> list[PreparedRemoteItem]:
    """Prepare entries; one that cannot be read is None. Without a feed (its id is 0) an entry
    comes as an article of no feed."""
    return [_prepared(item) for item in items]


def _prepared(item: RemoteItem) -> PreparedRemoteItem:
    feed = item.feed
    described = FeedDraft(title=feed.title, site=feed.site, language=feed.language)
    draft = replace(described, entries=(_draft(item.entry, item.guid),))
    read = prepare_feed(draft, feed, usual=item.usual)
    incoming = next(iter(read.entries), None)
    if incoming is not None and not feed.id:
        incoming = replace(incoming, entry=None)
    return PreparedRemoteItem(item.entry.remote_id, incoming, read.faults)


def _draft(entry: RemoteEntry, guid: str) -> EntryDraft:
    is_played = any(each.media_type.startswith(_PLAYED) for each in entry.enclosures)
    text = one_line(entry.text, TextForm.HTML)
    title, author = one_line(entry.title), one_line(entry.author)
    is_teaser = is_summary_only(text, has_full_text=False, has_title=bool(title))
    article = ArticleDraft(
        title=title,
        body=entry.text,
        published=entry.published,
        authors=(author,) if author else (),
        url=entry.address,
        guid=guid,
        enclosures=tuple(
            Enclosure(each.address, each.media_type, each.size) for each in entry.enclosures
        ),
    )
    return EntryDraft(
        article, base=entry.address, is_teaser=bool(entry.address) and not is_played and is_teaser
    )
