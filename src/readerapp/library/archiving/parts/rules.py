"""How long the articles of a feed are kept, where it has a rule of its own."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from readerapp.domain.archives import ArchiveScope, Record
from readerapp.domain.retention import RetentionRule
from readerapp.library.archiving.forms import flag, form, name, up_to
from readerapp.library.archiving.part import Merging, Part

if TYPE_CHECKING:
    from readerapp.storage import Reader, Writer

_MOST = 1_000_000_000


def _rules(reader: "Reader", _scope: ArchiveScope) -> Iterator[Record]:
    found = reader.retention.rules()
    feeds = sorted((feed.key, feed.id) for feed in reader.feeds.subscriptions().feeds)
    for key, feed_id in feeds:
        rule = found.get(feed_id)
        if rule is not None:
            yield {
                "feed": key,
                "days": rule.days,
                "count": rule.count,
                "takes_unread": int(rule.takes_unread),
                "takes_starred": int(rule.takes_starred),
            }


def _merge(writer: "Writer", records: Sequence[Record], merging: Merging) -> None:
    """Only feeds that came with it: a rule removes articles, and no import does that to others."""
    new = set(merging.feeds)
    feeds = writer.reader.feeds.subscriptions().feeds if new else ()
    ids = {feed.key: feed.id for feed in feeds if feed.id in new}
    for record in records:
        if record["feed"] in ids:
            rule = RetentionRule(
                record["days"],
                record["count"],
                takes_unread=bool(record["takes_unread"]),
                takes_starred=bool(record["takes_starred"]),
            )
            writer.retention.set(ids[record["feed"]], rule)


RULES = Part(
    "rules",
    ("retention",),
    _rules,
    form(feed=name, days=up_to(_MOST), count=up_to(_MOST), takes_unread=flag, takes_starred=flag),
    _merge,
    is_personal=True,
)
