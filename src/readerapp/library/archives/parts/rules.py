"""How long the articles of a feed are kept, as archives of version 1 say it: beside the feed."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from readerapp.domain.archives import ArchiveScope, Record
from readerapp.library.archives.forms import flag, form, name, up_to
from readerapp.library.archives.part import ArchivePart, Merging

if TYPE_CHECKING:
    from readerapp.storage import Reader, Writer

_DAYS = _COUNT = up_to(1_000_000_000)
RULE = form(days=_DAYS, count=_COUNT, takes_unread=flag, takes_starred=flag)


def _rules(reader: "Reader", scope: ArchiveScope) -> Iterator[Record]:
    for feed in sorted(reader.archive.feeds(scope), key=lambda feed: str(feed["key"])):
        if feed["rule"]:
            yield {"feed": feed["key"], **feed["rule"]}


def _merge(_writer: "Writer", records: Sequence[Record], merging: Merging) -> None:
    """Keep them at hand for the feeds, which come next."""
    for record in records:
        merging.rules[record["feed"]] = {key: record[key] for key in record if key != "feed"}


RULES_OF_1 = ArchivePart(
    "rules",
    (),
    _rules,
    form(feed=name, days=_DAYS, count=_COUNT, takes_unread=flag, takes_starred=flag),
    _merge,
    is_personal=True,
)
