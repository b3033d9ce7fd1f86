"""Whether a server began anew: it was set up again, an older state of it was restored, or it is
another one since the reader changed the address.

Then it gives ids again that other entries had, and marks of these would be taken for those of
articles they have nothing to do with.
"""

from readerapp.domain.account_sync import Account
from readerapp.domain.accounts import NewsServer, RemoteMarks
from readerapp.library.addresses import canonical_address
from readerapp.library.opening import Library

_COUNTED = 12  # digits: longer ids are times, which do not come again
_COMPARED = 20


def has_begun_anew(
    library: Library,
    account: Account,
    server: NewsServer,
    marks: RemoteMarks,
    *,
    must_look: bool = False,
) -> bool:
    """Return whether the newest entries of a server are other ones than before.

    A server that counts on is asked nothing: only ids that went back give a reason to look. So they
    do where all read entries were removed; what is left is then seen to be the same. So does an
    address at which the marks were never told whole; `must_look`: so does something else.
    """
    with library.store.read() as reader:
        last = reader.accounts.newest_id(account.id)
        if not last or len(last) > _COUNTED:
            return False
        may_be_same = account.complete_at is not None and not must_look
        if may_be_same and not _goes_back(last, marks):
            return False
        here = reader.accounts.newest_addresses(account.id, marks.all, _COMPARED)
    if not here:
        return False
    other = [
        canonical_address(each.address) != canonical_address(here[each.remote_id])
        for each in server.entries(list(here))
        if each.address and each.remote_id in here
    ]
    return sum(other) * 2 > len(other)


def _goes_back(last: str, marks: RemoteMarks) -> bool:
    return all((len(each), each) < (len(last), last) for each in marks.all)
