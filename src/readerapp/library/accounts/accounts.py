"""Accounts: adding, changing and removing them. Nothing here asks a server but `add_account`."""

from collections.abc import Sequence
from dataclasses import replace

from readerapp.domain import account_sync
from readerapp.domain.accounts import Login, NewsServer
from readerapp.domain.articles import Changes
from readerapp.domain.bin import RemovalReason
from readerapp.domain.feeds import FeedChoice
from readerapp.domain.values import dataclass
from readerapp.library.accounts.feeds import feed_of
from readerapp.library.addresses import host_of
from readerapp.library.marks import ActionResult, Taken
from readerapp.library.opening import Library
from readerapp.storage import Writer
from readerapp.storage.feeds.folders import RemovedFolder

_TOUCHED = Changes(subscriptions=True)


@dataclass(frozen=True)
class AccountOverview:
    """An account, what it holds, its feeds by their id in this library, and the marks that its
    server has lost."""

    account: account_sync.Account
    counts: account_sync.AccountCounts
    feed_ids: tuple[int, ...]
    lost: tuple[account_sync.LostMarks, ...] = ()

    @property
    def undecided(self) -> tuple[account_sync.LostMarks, ...]:
        """The marks of which the reader is to say what becomes of them."""
        return tuple(each for each in self.lost if each.choice is None)


def accounts(library: Library) -> tuple[AccountOverview, ...]:
    """Return every account, the oldest first."""
    with library.store.read() as reader:
        return tuple(
            AccountOverview(
                each,
                reader.accounts.counts(each),
                tuple(feed.feed_id for feed in reader.accounts.feeds(each.id)),
                reader.accounts.lost(each.id),
            )
            for each in reader.accounts.all()
        )


def add_account(
    library: Library,
    login: Login,
    server: NewsServer,
    *,
    name: str = "",
    fetched: account_sync.Fetched = account_sync.Fetched.UNREAD,
    days: int = 0,
    minutes: int = account_sync.MINUTES,
) -> account_sync.Account:
    """Prove who asks, then store the account with a folder of its name. The secret is not kept.

    Nothing is fetched yet, and an account that is there already is returned as it is. Raises
    FetchError, and nothing was stored.
    """
    library.refuse_read_only()
    server.log_in()
    now = library.clock.now()
    with library.store.write() as writer:
        for known in writer.accounts.reader.all():
            if (known.kind, known.address, known.user) == (login.kind, login.address, login.user):
                writer.accounts.change(replace(known, fingerprint=login.fingerprint))
                return known
        shown = name.strip() or host_of(login.address) or login.address
        account = account_sync.Account(
            id=0,
            kind=login.kind,
            address=login.address,
            user=login.user,
            name=shown,
            fingerprint=login.fingerprint,
            fetched=fetched,
            days=days,
            minutes=minutes,
            folder_id=writer.feeds.add_folder(shown, None),
        )
        account_id = writer.accounts.add(account, now)
        stored = writer.accounts.reader.get(account_id)
    assert stored is not None, account_id  # noqa: S101 - written in this transaction
    return stored


def rename_account(library: Library, account_id: int, name: str) -> ActionResult:
    """Call an account something else, and its folder as long as that is called as it was."""
    before = _account(library, account_id)
    if before is None or not name.strip() or before.name == name.strip():
        return ActionResult(Changes())

    def run(old: str, new: str) -> Changes:
        with library.store.write() as writer:
            account = writer.accounts.reader.get(account_id)
            if account is None:
                return Changes()
            writer.accounts.change(replace(account, name=new))
            folders = writer.feeds.reader.subscriptions().folders
            if any(each.id == account.folder_id and each.name == old for each in folders):
                writer.feeds.rename_folder(account.folder_id or 0, new)
        return _TOUCHED

    done = run(before.name, name.strip())
    return ActionResult(done, lambda: run(name.strip(), before.name))


def change_account(
    library: Library,
    account_id: int,
    *,
    fetched: account_sync.Fetched | None = None,
    days: int | None = None,
    minutes: int | None = None,
    login: Login | None = None,
) -> ActionResult:
    """Set what is fetched of an account, how long back, how often, or where its server is now."""
    before = _account(library, account_id)
    if before is None:
        return ActionResult(Changes())
    after = replace(
        before,
        fetched=before.fetched if fetched is None else fetched,
        days=before.days if days is None else max(days, 0),
        minutes=before.minutes if minutes is None else max(minutes, 0),
    )
    if login is not None:
        after = replace(
            after, address=login.address, user=login.user, fingerprint=login.fingerprint
        )

    def run(account: account_sync.Account) -> Changes:
        with library.store.write() as writer:
            writer.accounts.change(account)
        return _TOUCHED

    return ActionResult(run(after), lambda: run(before))


def resolve(library: Library, account_id: int, choice: account_sync.LostChoice) -> Changes:
    """Choose what becomes of the marks that the server has lost; the next sync does it."""
    with library.store.write() as writer:
        lost = writer.accounts.reader.lost(account_id)
        for each in lost:
            writer.accounts.lose(account_id, replace(each, choice=choice))
    return Changes(subscriptions=bool(lost))


def remove_account(library: Library, account_id: int, *, keep_feeds: bool = False) -> ActionResult:
    """Forget an account. Every article stays, with its marks, tags and notes; nothing is changed on
    the server, and what it was still to be told is forgotten.

    Its feeds end here, but for those that were here before it: asked at their own addresses, they
    would tell their publishers what only the server was told. `keep_feeds`: they stay and are asked
    there from now on. The folders that syncs made go where nothing is left in them.
    """
    with library.store.write() as writer:
        feeds = writer.accounts.reader.feeds(account_id)
        gone = writer.accounts.remove(account_id)
        if gone is None:
            return ActionResult(Changes())
        elsewhere = writer.feeds.reader.read_elsewhere()
        ending = [] if keep_feeds else [
            each.feed_id
            for each in feeds
            if not each.was_here and each.feed_id not in elsewhere
        ]  # fmt: skip
        removal = None
        if ending:
            removal = writer.bin.begin(RemovalReason.UNSUBSCRIBED, library.clock.now())
            writer.bin.put_feeds(writer.feeds.unsubscribe(ending), removal)
        emptied = _remove_empty(writer, gone.folder_ids)
        changes = writer.changes()

    def undo() -> Changes:
        # In one transaction: feeds without their account would be asked at their own addresses.
        with library.store.write() as writer:
            for folder in reversed(emptied):
                writer.feeds.restore_folder(folder)
            ended = None if removal is None else writer.reader.bin.unsubscribed(removal.id)
            if removal is not None and ended is not None:
                writer.feeds.resubscribe(ended)
                writer.bin.forget_feeds(removal.id)
            writer.accounts.restore(gone)
            return writer.changes()

    return ActionResult(changes, undo)


def _remove_empty(writer: Writer, folder_ids: frozenset[int]) -> list[RemovedFolder]:
    """Remove those of some folders that hold nothing, the inner ones first; return them in the
    order in which they went."""
    removed: list[RemovedFolder] = []
    while True:
        found = writer.feeds.reader.subscriptions()
        used = {each.folder_id for each in found.feeds} | {each.parent_id for each in found.folders}
        empty = [each.id for each in found.folders if each.id in folder_ids - used]
        gone = filter(None, map(writer.feeds.remove_folder, empty))
        if not empty:
            return removed
        removed += gone


def subscribe_there(
    library: Library,
    account_id: int,
    choices: Sequence[FeedChoice],
    folder_id: int | None = None,
) -> tuple[tuple[int, ...], ActionResult]:
    """Subscribe to feeds in an account: here at once, there at the next sync. Return the new ids.

    Without a folder they lie in that of the account. Feeds that are here already stay as they are.
    """
    now = library.clock.now()
    ids: list[int] = []
    with library.store.write() as writer:
        account = writer.accounts.reader.get(account_id)
        if account is None:
            return (), ActionResult(Changes())
        folder = account.folder_id if folder_id is None else folder_id
        for choice in choices:
            if writer.feeds.reader.by_address(choice.address) is None:
                feed = feed_of(writer, choice.address, choice.title, choice.site, folder)
                feed_id = writer.feeds.subscribe(feed, now)
                writer.accounts.list_feed(account_id, feed_id, "")
                ids.append(feed_id)
    new = tuple(ids)

    def undo() -> Changes:
        with library.store.write() as writer:
            writer.feeds.unsubscribe(new)
        return _TOUCHED

    return new, ActionResult(
        _TOUCHED if new else Changes(),
        undo if new else None,
        redo=lambda: subscribe_there(library, account_id, choices, folder_id)[1],
        taken=lambda: Taken(feeds=len(new)),
    )


def _account(library: Library, account_id: int) -> account_sync.Account | None:
    with library.store.read() as reader:
        return reader.accounts.get(account_id)
