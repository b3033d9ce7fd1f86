"""The commands that list, add, change and remove accounts on news servers.

A password is asked for on the terminal or read from the input, never an argument of a command.
"""

import argparse
import sys
from collections.abc import Iterable
from getpass import getpass
from typing import Any

from readerapp.cli.output import iso, print_result
from readerapp.domain.account_sync import MINUTES, Account, Fetched, LostChoice, LostMarks
from readerapp.domain.accounts import Login, MarkField, ServerKind
from readerapp.domain.errors import ReaderError
from readerapp.library import Library
from readerapp.library.accounts import (
    AccountOverview,
    accounts,
    add_account,
    change_account,
    remove_account,
    rename_account,
    resolve,
)
from readerapp.library.accounts.servers import find_server, forget_password, keep_password, opened
from readerapp.messages import _, ngettext, print_message, sentence

_FAILED = 1

_LONGEST = 4096  # characters


def list_accounts(library: Library, options: argparse.Namespace) -> int:
    """Print the accounts."""
    for each in accounts(library):
        _print(each, options)
    return 0


def add(library: Library, options: argparse.Namespace) -> int:
    """Add an account, once its server has said that the password is right."""
    library.refuse_read_only()
    typed = Login(
        ServerKind(options.kind), options.address, options.user, "", options.fingerprint.lower()
    )
    login = find_server(library, typed, ask_password())
    with opened(library, login) as server:
        account = add_account(
            library,
            login,
            server,
            name=options.name,
            fetched=Fetched(options.fetch or Fetched.UNREAD),
            days=options.days or 0,
            minutes=MINUTES if options.minutes is None else options.minutes,
        )
    try:
        keep_password(login)
    except ReaderError as error:
        print_message(sentence(error))
        print_message(_("The password is not kept: each sync asks for it."))
    return _show(library, account.id, options)


def change(library: Library, options: argparse.Namespace) -> int:
    """Change what is fetched of an account, or what it is called."""
    if _account(library, options.id) is None:
        return unknown(options.id)
    fetched = Fetched(options.fetch) if options.fetch else None
    change_account(library, options.id, fetched=fetched, days=options.days, minutes=options.minutes)
    if options.name:
        rename_account(library, options.id, options.name)
    return _show(library, options.id, options)


def choose(library: Library, options: argparse.Namespace) -> int:
    """Say what becomes of marks that the server has lost."""
    if _account(library, options.id) is None:
        return unknown(options.id)
    resolve(library, options.id, LostChoice(options.choice))
    return _show(library, options.id, options)


def remove(library: Library, options: argparse.Namespace) -> int:
    """Forget an account, and its password."""
    account = _account(library, options.id)
    if account is None:
        return unknown(options.id)
    remove_account(library, account.id, keep_feeds=options.keep_feeds)
    try:
        forget_password(account)
    except ReaderError as error:
        print_message(sentence(error))
    values = {"id": account.id, "name": account.name, "status": "removed"}
    line = _("{name} is removed; its articles stay").format(name=account.name)
    print_result(values, line, as_json=options.json)
    return 0


def unknown(account_id: int) -> int:
    """Say that there is no such account."""
    print_message(_("There is no account {number}.").format(number=account_id))
    return _FAILED


def lost_marks(marks: LostMarks) -> str:
    """Return in a sentence what a server has lost."""
    if marks.field is MarkField.READ:
        message = ngettext(
            "{count} of {known} read articles is unread on the server.",
            "{count} of {known} read articles are unread on the server.",
            marks.going,
        )
    else:
        message = ngettext(
            "{count} of {known} stars is missing on the server.",
            "{count} of {known} stars are missing on the server.",
            marks.going,
        )
    return message.format(count=marks.going, known=marks.known)


def lost_values(lost: Iterable[LostMarks]) -> list[dict[str, Any]]:
    """Return as JSON values what a server has lost."""
    return [
        {"marks": e.field.value, "going": e.going, "known": e.known, "choice": e.choice}
        for e in lost
    ]


def ask_about(account_id: int, lost: Iterable[LostMarks]) -> None:
    """Say what a server has lost, and how the reader says what becomes of it."""
    if undecided := [lost_marks(each) for each in lost if each.choice is None]:
        print_message(" ".join(undecided))
        message = _(
            "Nothing changes here until you choose: accounts resolve {number} keep (and send them "
            "again), or take (remove them here, too)."
        )
        print_message(message.format(number=account_id))


def ask_password() -> str:
    """Ask for a password without showing it; without a terminal the first line is read."""
    if sys.stdin is None:
        return ""
    if sys.stdin.isatty():
        return getpass(_("Password or key:") + " ")
    return sys.stdin.readline(_LONGEST).rstrip("\r\n")


def _account(library: Library, account_id: int) -> Account | None:
    return next((each.account for each in accounts(library) if each.account.id == account_id), None)


def _show(library: Library, account_id: int, options: argparse.Namespace) -> int:
    for each in accounts(library):
        if each.account.id == account_id:
            _print(each, options)
    return 0


def _print(each: AccountOverview, options: argparse.Namespace) -> None:
    print_result(_values(each), _line(each), as_json=options.json)
    ask_about(each.account.id, each.lost)


def _line(each: AccountOverview) -> str:
    account, counts = each.account, each.counts
    parts = [
        f"{account.id:>4}  {account.name}",
        account.kind.value,
        f"{account.user}@{account.address}" if account.user else account.address,
        ngettext("{count} feed", "{count} feeds", counts.feeds).format(count=counts.feeds),
        ngettext("{count} article", "{count} articles", counts.entries).format(
            count=counts.entries
        ),
    ]
    if counts.waiting:
        waiting = ngettext(
            "{count} change waits for the server",
            "{count} changes wait for the server",
            counts.waiting,
        )
        parts.append(waiting.format(count=counts.waiting))
    if counts.not_given:
        missing = ngettext(
            "{count} article not given by the server",
            "{count} articles not given by the server",
            counts.not_given,
        )
        parts.append(missing.format(count=counts.not_given))
    if account.reason is not None:
        parts.append(sentence(ReaderError(account.reason, account.address, account.detail)))
    return "  ".join(parts)


def _values(each: AccountOverview) -> dict[str, Any]:
    account, counts = each.account, each.counts
    return {
        "id": account.id,
        "name": account.name,
        "kind": account.kind.value,
        "address": account.address,
        "user": account.user,
        "fetched": account.fetched.value,
        "days": account.days or None,
        "minutes": account.minutes or None,
        "feeds": counts.feeds,
        "articles": counts.entries,
        "to_fetch": counts.to_fetch,
        "waiting": counts.waiting,
        "not_given": counts.not_given,
        "undecided": lost_values(each.lost),
        "synced_at": iso(account.synced_at),
        "held_until": iso(account.held_until),
        "reason": account.reason.name.lower() if account.reason else None,
        "http_status": account.status or None,
    }
