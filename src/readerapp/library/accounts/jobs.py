"""The job of the parser workers for accounts, its argument and result."""

from readerapp.domain.accounts import RemoteEntry
from readerapp.domain.feeds import Feed
from readerapp.domain.problems import ItemFault
from readerapp.domain.values import dataclass
from readerapp.storage import Incoming
from readerapp.system.jobs import Job


@dataclass(frozen=True)
class RemoteItem:
    """An entry of a news server, the feed it is of, and what its id is known by everywhere.

    `usual`: the language of other entries of the feed, "" for none yet.
    """

    entry: RemoteEntry
    feed: Feed
    guid: str
    usual: str = ""


@dataclass(frozen=True)
class PreparedRemoteItem:
    """The same, ready to be stored; None when it cannot be read, also by `faults` of ours."""

    remote_id: str
    incoming: Incoming | None
    faults: tuple[ItemFault, ...] = ()


PREPARE_REMOTE: Job[[list[RemoteItem]], list[PreparedRemoteItem]] = Job(
    "readerapp.library.accounts.prepare_remote:prepare_remote", list[PreparedRemoteItem]
)
