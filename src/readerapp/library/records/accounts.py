"""Accounts on news servers and the feeds of each, without passwords, which the system keeps.

No archive holds them: they are of this computer, and what is imported is asked at its own address.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from readerapp.domain.account_sync import MINUTES, Account, Fetched
from readerapp.domain.accounts import ServerKind
from readerapp.domain.archives import ArchiveScope, Record
from readerapp.library.records.forms import flag, form, maybe, name, number, one_of, text, up_to
from readerapp.library.records.kind import Merge, Plain, RecordKind

if TYPE_CHECKING:
    from readerapp.storage import Reader, Writer

_MOST = 1_000_000_000  # days, minutes


def _feeds(reader: "Reader", _scope: ArchiveScope) -> Iterator[Record]:
    """Without it, the publisher of a feed would be asked."""
    accounts = reader.accounts.all()
    keys = {feed.id: feed.key for feed in reader.feeds.subscriptions().feeds} if accounts else {}
    for account in accounts:
        for each in reader.accounts.feeds(account.id):
            yield {
                "feed": keys[each.feed_id],
                "number": account.id,
                "id": each.remote_id,
                "title": each.title,
                "folder": each.folder,
                "was_here": int(each.was_here),
            }


def _put_feeds(_writer: "Writer", records: Sequence[Record], merging: Merge) -> None:
    """Keep them at hand for the accounts, which come later."""
    merging.account_feeds += records


ACCOUNT_FEEDS = RecordKind(
    "account_feeds",
    ("account_feed",),
    _feeds,
    form(feed=name, number=number, id=text, title=text, folder=text, was_here=flag),
    _put_feeds,
    stays_here=True,
)


def _accounts(reader: "Reader", _scope: ArchiveScope) -> Iterator[Record]:
    accounts = reader.accounts.all()
    numbers = reader.archive.folder_numbers() if accounts else {}
    for each in accounts:
        yield {
            "number": each.id,
            "kind": each.kind.value,
            "address": each.address,
            "user": each.user,
            "name": each.name,
            "fingerprint": each.fingerprint,
            "fetched": each.fetched.value,
            "days": each.days,
            "minutes": each.minutes,
            "folder": numbers.get(each.folder_id) if each.folder_id else None,
        }


def _put_accounts(writer: "Writer", records: Sequence[Record], merging: Merge) -> None:
    """With their feeds, so that nobody but the server is asked for them. The system may know the
    password still; else the reader is asked for it."""
    for record in records:
        kinds = {"kind": ServerKind(record["kind"]), "fetched": Fetched(record["fetched"])}
        own = {each: record[each] for each in record if each not in ("number", "folder")}
        folder = merging.folder_ids.get(record["folder"])
        account = Account(**own | kinds, id=0, folder_id=folder)
        account_id = writer.accounts.add(account, merging.begun_at)
        for each in merging.account_feeds:
            feed = writer.feeds.reader.by_key(each["feed"])
            if feed is None or each["number"] != record["number"]:
                continue
            was_here = bool(each["was_here"])
            writer.accounts.list_feed(account_id, feed.id, each["id"], was_here=was_here)
            if each["id"]:
                place = each["title"], each["folder"]
                writer.accounts.set_feed(account_id, feed.id, each["id"], *place)
        writer.accounts.note_folders(account_id)


ACCOUNTS = RecordKind(
    "accounts",
    ("account",),
    _accounts,
    form(
        number=number,
        kind=one_of(ServerKind),
        address=text,
        user=text,
        name=text,
        fingerprint=text,
        fetched=one_of(Fetched),
        days=up_to(_MOST),
        minutes=up_to(_MOST),
        folder=maybe(number),
    ),
    _put_accounts,
    (
        Plain(
            "accounts.jsonl",
            {"number": "account", "folder": "in"},
            kept=("user", "name", "fingerprint", "days", "minutes", "in"),
            defaults={"fetched": Fetched.UNREAD.value, "days": 0, "minutes": MINUTES},
        ),
    ),
    stays_here=True,
)

KINDS = (ACCOUNT_FEEDS, ACCOUNTS)
