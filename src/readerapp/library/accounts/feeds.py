"""Feeds of an account, both ways: what the server lists, and what it is told of subscriptions."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from readerapp.domain.account_sync import Account, GivenUp, SyncListener, is_waiting
from readerapp.domain.accounts import NewsServer, RemoteFeed
from readerapp.domain.errors import FetchError, Reason
from readerapp.domain.feeds import Feed, FeedState
from readerapp.domain.values import dataclass
from readerapp.library.accounts.failures import MOST_REFUSALS, backoff, ends_cycle
from readerapp.library.opening import Library
from readerapp.storage import Writer, without_scheme
from readerapp.storage.accounts.reader import AccountFeed, FeedCommand

# Miniflux answers an error of its own where a feed cannot be read, for ever.
_MOST_ERRORS = 8


def feed_of(writer: Writer, address: str, title: str, site: str, folder_id: int | None) -> Feed:
    """Return a feed to be subscribed to; with the key it had when it was subscribed to before."""
    return Feed(
        id=0,
        key=writer.feeds.reader.key_of(address) or without_scheme(address),
        address=address,
        title=title,
        site=site,
        folder_id=folder_id,
    )


def lay_feeds(
    library: Library, account: Account, listed: Sequence[RemoteFeed], listener: SyncListener
) -> dict[str, Feed]:
    """Bring what the server lists into the library; return the feed of each of its ids.

    What the reader changed and the server does not know yet stays as the reader wants it. A feed
    that the server lists no more stays here with its articles, and is not asked by anybody.
    """
    now = library.clock.now()
    with library.store.write() as writer:
        laying = _Laying(writer, account, now, listed)
        found = {each.remote_id: laying.lay(each) for each in listed}
        ids = {feed_id for feed_id in found.values() if feed_id is not None}
        laying.end_others(ids)
        found_here = writer.feeds.reader.subscriptions()
        feeds = {feed.id: feed for feed in found_here.feeds}
        writer.feeds.save_states(
            [found_here.states.get(each, FeedState(each)).went_well(now) for each in sorted(ids)]
        )
        changes = writer.changes()
    if changes:
        listener.stored(changes)
    return {remote_id: feeds[feed_id] for remote_id, feed_id in found.items() if feed_id in feeds}


def has_other_feeds(mine: Iterable[AccountFeed], listed: Sequence[RemoteFeed]) -> bool:
    """Return whether a server gives ids again that other feeds had: it was set up anew, or it is
    another one."""
    there = {each.remote_id: each for each in listed}
    return not all(_may_be(each, there[each.remote_id]) for each in mine if each.remote_id in there)


def _may_be(mine: AccountFeed, remote: RemoteFeed) -> bool:
    """A publisher moves a feed or renames it, and hardly does both between two syncs."""
    is_at_address = without_scheme(mine.address) == without_scheme(remote.address)
    return is_at_address or mine.title == remote.title


class _Laying:
    """One transaction in which the feeds of an account are brought up to date."""

    def __init__(
        self, writer: Writer, account: Account, now: datetime, listed: Sequence[RemoteFeed]
    ) -> None:
        self._writer = writer
        self._account = account
        self._now = now
        mine = writer.accounts.reader.feeds(account.id)
        self._mine = {each.feed_id: each for each in mine}
        # The first of several wins, as in the order of their ids.
        self._at_address = {without_scheme(each.address): each for each in reversed(mine)}
        places = {without_scheme(each.address) for each in listed}
        self._by_id = {
            each.remote_id: each
            for each in reversed(mine)
            if without_scheme(each.address) not in places
        }
        commands = writer.accounts.reader.commands(account.id)
        self._waiting = {each.feed_id for each in commands if each.kind != "unsubscribe"}
        self._ending = {each.remote_id for each in commands if each.kind == "unsubscribe"}
        folders = writer.feeds.reader.subscriptions().folders
        self._root = next((f.id for f in folders if f.id == account.folder_id), None)
        self._folders = {f.name: f.id for f in reversed(folders) if f.parent_id == self._root}

    def lay(self, remote: RemoteFeed) -> int | None:
        """Bring in one feed; return its id here, None for one that the reader has ended."""
        if remote.remote_id in self._ending:
            return None
        mine = self._known(remote)
        if mine is None:
            return self._add(remote)
        feed_id, waits = mine.feed_id, mine.feed_id in self._waiting
        seen = (mine.title, mine.folder) if waits else (remote.title, remote.folder)
        self._writer.accounts.set_feed(self._account.id, feed_id, remote.remote_id, *seen)
        if not waits:
            self._take_over(mine, remote)
        return feed_id

    def end_others(self, ids: set[int]) -> None:
        """Record which feeds the server lists no more."""
        gone = [
            each.feed_id
            for each in self._mine.values()
            if each.is_listed and each.feed_id not in ids and each.feed_id not in self._waiting
        ]
        if gone:
            self._writer.accounts.end_feeds(self._account.id, gone)

    def _known(self, remote: RemoteFeed) -> AccountFeed | None:
        """By its address first: ids are new after a subscription was ended and made again."""
        at_address = self._at_address.get(without_scheme(remote.address))
        by_id = self._by_id.get(remote.remote_id)
        return at_address or (by_id if by_id and _may_be(by_id, remote) else None)

    def _add(self, remote: RemoteFeed) -> int:
        account = self._account
        address = remote.address or f"{account.address}#{remote.remote_id}"
        here = self._writer.feeds.reader.by_address(address)
        if here is None:
            feed = feed_of(
                self._writer, address, remote.title, remote.site, self._folder(remote.folder)
            )
            feed_id = self._writer.feeds.subscribe(feed, self._now)
        else:
            feed_id = here.id
            self._describe(here, remote)
        self._writer.accounts.list_feed(
            account.id, feed_id, remote.remote_id, was_here=here is not None
        )
        self._writer.accounts.set_feed(
            account.id, feed_id, remote.remote_id, remote.title, remote.folder
        )
        mine = AccountFeed(
            account.id, feed_id, remote.remote_id, remote.title, remote.folder, address=address
        )
        self._mine[feed_id] = mine
        self._at_address.setdefault(without_scheme(address), mine)
        self._by_id.setdefault(remote.remote_id, mine)
        return feed_id

    def _take_over(self, mine: AccountFeed, remote: RemoteFeed) -> None:
        """What the server changed since it was last asked: its title, its folder."""
        feed = self._writer.feeds.reader.feed(mine.feed_id)
        if feed is None:
            return
        if remote.title != mine.title:
            self._describe(feed, remote)
            if feed.name and mine.title:
                self._writer.feeds.rename(feed.id, "")
        if remote.folder != mine.folder and remote.folder != mine.here:
            self._writer.feeds.place(feed.id, self._folder(remote.folder))

    def _describe(self, feed: Feed, remote: RemoteFeed) -> None:
        self._writer.feeds.describe(
            feed.id,
            title=remote.title,
            site=feed.site or remote.site,
            description=feed.description,
            language=feed.language,
        )

    def _folder(self, name: str) -> int | None:
        if not name:
            return self._root
        if name not in self._folders:
            self._folders[name] = self._writer.feeds.add_folder(name, self._root)
            self._writer.accounts.note_folder(self._account.id, self._folders[name])
        return self._folders[name]


@dataclass(frozen=True)
class SentCommands:
    """Changes of subscriptions that were sent: whether the server lists other feeds now, and what
    it will not take."""

    is_other: bool = False
    given_up: tuple[GivenUp, ...] = ()


def send_commands(
    library: Library, account: Account, server: NewsServer, listed: Sequence[RemoteFeed]
) -> SentCommands:
    """Tell the server what the reader did with subscriptions, in order; what it lists as wished
    already is not told again. Raises FetchError where nothing else can be asked either."""
    with library.store.read() as reader:
        commands = reader.accounts.commands(account.id)
        feeds = {each.feed_id: each for each in reader.accounts.feeds(account.id)}
    trusts_ids = not has_other_feeds(feeds.values(), listed)
    now = library.clock.now()
    given_up: list[GivenUp] = []
    is_other = False
    held: set[int] = set()  # what follows a change that waits, waits too
    for command in commands:
        if command.feed_id in held or is_waiting(command.not_before, now):
            held.add(command.feed_id)
            continue
        try:
            feed = feeds.get(command.feed_id)
            is_other |= _send(library, server, command, feed, listed, trusts_ids=trusts_ids)
        except FetchError as error:
            if ends_cycle(error):
                raise
            held.add(command.feed_id)
            if _is_hopeless(command, error):
                with library.store.write() as writer:
                    writer.accounts.end_command(command)
                given_up.append(GivenUp(feed.address if feed else command.address))
            else:
                until = now + timedelta(seconds=backoff(command.tries, error))
                with library.store.write() as writer:
                    writer.accounts.put_off_command(command, until)
    return SentCommands(is_other, tuple(given_up))


def _is_hopeless(command: FeedCommand, error: FetchError) -> bool:
    most = MOST_REFUSALS if error.reason is Reason.REFUSED else _MOST_ERRORS
    return command.tries + 1 >= most


def _send(
    library: Library,
    server: NewsServer,
    command: FeedCommand,
    feed: AccountFeed | None,
    listed: Sequence[RemoteFeed],
    *,
    trusts_ids: bool,
) -> bool:
    """Send one change unless the server shows it already; return whether it was sent."""
    there = {each.remote_id: each for each in listed}
    if command.kind == "unsubscribe":
        ending = _at(command.address, listed)
        if ending is None and trusts_ids:
            ending = there.get(command.remote_id)
        if ending is not None:
            server.unsubscribe(ending.remote_id)
        _end(library, command)
        return ending is not None
    if feed is None:
        _end(library, command)
        return False
    if command.kind == "subscribe":
        return _subscribe(library, server, command, feed, listed)
    shown = _at(feed.address, listed) or there.get(feed.remote_id)
    if shown is None or not _may_be(feed, shown):
        _end(library, command)
        return False
    # What the reader left as the server had it is left as it has it now.
    title = shown.title if feed.name == feed.title else feed.name
    folder = shown.folder if feed.here == feed.folder else feed.here
    is_right = (shown.title, shown.folder) == (title, folder)
    if not is_right:
        server.change_feed(shown.remote_id, title, folder)
    with library.store.write() as writer:
        writer.accounts.set_feed(feed.account_id, feed.feed_id, shown.remote_id, title, folder)
        writer.accounts.end_command(command)
    return not is_right


def _subscribe(
    library: Library,
    server: NewsServer,
    command: FeedCommand,
    feed: AccountFeed,
    listed: Sequence[RemoteFeed],
) -> bool:
    found = _at(feed.address, listed)
    is_new = found is None
    if found is None:
        found = server.subscribe(feed.address, feed.name, feed.here)
    title = feed.name if feed.name not in ("", feed.address) else found.title
    if (found.title, found.folder) != (title, feed.here):
        server.change_feed(found.remote_id, title, feed.here)
        found = replace(found, title=title, folder=feed.here)
    with library.store.write() as writer:
        writer.accounts.set_feed(
            feed.account_id, feed.feed_id, found.remote_id, found.title, found.folder
        )
        writer.accounts.end_command(command)
    return is_new


def _at(address: str, listed: Sequence[RemoteFeed]) -> RemoteFeed | None:
    """Return the feed at an address. Ids are no proof: a server that was set up anew gives them to
    others, and what is told of a feed would befall another one."""
    place = without_scheme(address)
    return next((each for each in listed if place and without_scheme(each.address) == place), None)


def _end(library: Library, command: FeedCommand) -> None:
    with library.store.write() as writer:
        writer.accounts.end_command(command)
