"""Accounts on news servers: the library as their offline client.

- `accounts`: adding, changing and removing them; `servers`: finding and opening one
- `sync`: one cycle with a server; `failures`: what is tried again
- `marks` and `feeds`: marks and subscriptions, both ways
- `contents`: fetching entries; `jobs` names what prepares them, `prepare_remote`, in a parser
  process

What the reader does is stored with the wish that follows from it, by triggers of the library
(`storage/accounts`): no path that changes a mark can forget it. A wish is the value of now and is
sent until the server has it; where none waits, the server is right.
"""

from readerapp.library.accounts.accounts import (
    AccountOverview,
    accounts,
    add_account,
    change_account,
    remove_account,
    rename_account,
    resolve,
    subscribe_there,
)
from readerapp.library.accounts.sync import sync

__all__ = [
    "AccountOverview",
    "accounts",
    "add_account",
    "change_account",
    "remove_account",
    "rename_account",
    "resolve",
    "subscribe_there",
    "sync",
]
