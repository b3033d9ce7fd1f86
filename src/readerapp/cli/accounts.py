"""The commands that list, add, change, remove and sync accounts on news servers.

A password is asked for on the terminal or read from the input, never an argument of a command.
"""

import argparse
import json
import os
import signal
import sys
import threading
from collections.abc import Iterable, Mapping, Sequence
from getpass import getpass
from typing import Any

from readerapp.cli.child_events import changes_values, watch_for_orders, write_event
from readerapp.cli.output import iso, print_progress, print_result
from readerapp.domain.account_sync import (
    MINUTES,
    Account,
    Fetched,
    LostChoice,
    LostMarks,
    SyncListener,
    SyncResult,
    SyncStage,
)
from readerapp.domain.accounts import Login, MarkField, ServerKind
from readerapp.domain.errors import FetchError, ReaderError
from readerapp.library import Library
from readerapp.library.accounts import (
    AccountOverview,
    accounts,
    add_account,
    change_account,
    remove_account,
    rename_account,
    resolve,
    sync,
)
from readerapp.library.accounts.servers import (
    find_server,
    forget_password,
    keep_password,
    login_of,
    opened,
    password_of,
)
from readerapp.library.refreshing import RefreshListener, RefreshRequest, refresh
from readerapp.messages import _, ngettext, print_message, sentence
from readerapp.network import CancelFlag

_FAILED = 1
_TERMINATED = 143  # what shells report for SIGTERM
_NICENESS = 5
_LONGEST_SECRETS = 65_536  # bytes of passwords
_LONGEST_PASSWORD = 4096  # characters


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
    login = find_server(library, typed, _ask_password())
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
        return _unknown(options.id)
    fetched = Fetched(options.fetch) if options.fetch else None
    change_account(library, options.id, fetched=fetched, days=options.days, minutes=options.minutes)
    if options.name:
        rename_account(library, options.id, options.name)
    return _show(library, options.id, options)


def choose(library: Library, options: argparse.Namespace) -> int:
    """Say what becomes of marks that the server has lost."""
    if _account(library, options.id) is None:
        return _unknown(options.id)
    resolve(library, options.id, LostChoice(options.choice))
    return _show(library, options.id, options)


def remove(library: Library, options: argparse.Namespace) -> int:
    """Forget an account, and its password."""
    account = _account(library, options.id)
    if account is None:
        return _unknown(options.id)
    remove_account(library, account.id, keep_feeds=options.keep_feeds)
    try:
        forget_password(account)
    except ReaderError as error:
        print_message(sentence(error))
    values = {"id": account.id, "name": account.name, "status": "removed"}
    line = _("{name} is removed; its articles stay").format(name=account.name)
    print_result(values, line, as_json=options.json)
    return 0


def _unknown(account_id: int) -> int:
    """Say that there is no such account."""
    print_message(_("There is no account {number}.").format(number=account_id))
    return _FAILED


def _lost_marks(marks: LostMarks) -> str:
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


def _lost_values(lost: Iterable[LostMarks]) -> list[dict[str, Any]]:
    """Return as JSON values what a server has lost."""
    return [
        {"marks": e.field.value, "going": e.going, "known": e.known, "choice": e.choice}
        for e in lost
    ]


def _ask_about(account_id: int, lost: Iterable[LostMarks]) -> None:
    """Say what a server has lost, and how the reader says what becomes of it."""
    if undecided := [_lost_marks(each) for each in lost if each.choice is None]:
        print_message(" ".join(undecided))
        message = _(
            "Nothing changes here until you choose: accounts resolve {number} keep (and send them "
            "again), or take (remove them here, too)."
        )
        print_message(message.format(number=account_id))


def sync_accounts(library: Library, options: argparse.Namespace) -> int:
    """Sync all accounts, or those named."""
    found = [each.account for each in accounts(library)]
    chosen = [each for each in found if not options.ids or each.id in options.ids]
    if options.events:
        return _run_with_events(library, chosen, options)
    status = 0
    for each in options.ids:
        if each not in {account.id for account in found}:
            status = _unknown(each)
    cancelled = threading.Event()
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, lambda _number, _frame: cancelled.set())
    for account in chosen:
        if not cancelled.is_set():
            try:
                secret = password_of(account) or _ask_password()
                result = _sync(library, account, secret, _printer(), cancelled, options)
            except ReaderError as error:  # the others are synced all the same
                print_message(sentence(error))
                status = _FAILED
                continue
            status = _print_sync(account, result, options) or status
    if chosen and not (options.push or options.no_offline or cancelled.is_set()):
        refresh(library, RefreshRequest(feed_ids=()), RefreshListener(), cancelled)
    return _TERMINATED if cancelled.is_set() else status


def result_values(result: SyncResult) -> dict[str, Any]:
    """Return the result of one account as JSON values."""
    error = result.error
    return {
        "account": result.account_id,
        "sent": result.sent,
        "changed": result.changed,
        "new": result.new,
        "updated": result.updated,
        "left": result.left,
        "not_given": result.not_given,
        "undecided": _lost_values(result.undecided),
        "given_up": [
            [each.name, each.field.value if each.field else None, each.article_id]
            for each in result.given_up
        ],
        "is_cancelled": result.is_cancelled,
        "reason": error.reason.name.lower() if error else None,
        "name": error.name if error else "",
        "detail": error.detail if error else "",
        "http_status": error.status if isinstance(error, FetchError) else 0,
        "retry_after": error.retry_after if isinstance(error, FetchError) else None,
    }


def _account(library: Library, account_id: int) -> Account | None:
    return next((each.account for each in accounts(library) if each.account.id == account_id), None)


def _show(library: Library, account_id: int, options: argparse.Namespace) -> int:
    for each in accounts(library):
        if each.account.id == account_id:
            _print(each, options)
    return 0


def _print(each: AccountOverview, options: argparse.Namespace) -> None:
    print_result(_values(each), _line(each), as_json=options.json)
    _ask_about(each.account.id, each.lost)


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
        "undecided": _lost_values(each.lost),
        "synced_at": iso(account.synced_at),
        "held_until": iso(account.held_until),
        "reason": account.reason.name.lower() if account.reason else None,
        "http_status": account.status or None,
    }


def _sync(
    library: Library,
    account: Account,
    secret: str,
    listener: SyncListener,
    cancelled: CancelFlag,
    options: argparse.Namespace,
) -> SyncResult:
    try:
        with opened(library, login_of(account, secret), cancelled) as server:
            return sync(library, account, server, listener, cancelled, only_push=options.push)
    except FetchError as error:  # before anything was asked
        return SyncResult(account.id, error=error)


def _printer() -> SyncListener:
    """Show on a terminal how far it is."""
    counted = {
        SyncStage.SENDING: print_progress(_("sent {done} of {total}")),
        SyncStage.ENTRIES: print_progress(_("fetched {done} of {total}")),
    }

    def stage(stage: SyncStage, done: int, total: int) -> None:
        if stage in counted:
            counted[stage](done, total)

    return SyncListener(stage)


def _print_sync(account: Account, result: SyncResult, options: argparse.Namespace) -> int:
    new = ngettext("{count} new", "{count} new", result.new).format(count=result.new)
    told = ngettext("{count} mark sent", "{count} marks sent", result.sent)
    came = ngettext("{count} mark changed here", "{count} marks changed here", result.changed)
    parts = [account.name, new, told.format(count=result.sent), came.format(count=result.changed)]
    print_result(result_values(result), "  ".join(parts), as_json=options.json)
    for each in result.given_up:
        message = _("{address} will not take a change: {name}")
        print_message(message.format(address=account.address, name=each.name))
    _ask_about(account.id, result.undecided)
    if result.not_given:
        missing = ngettext(
            "{address} names {count} article and does not give it.",
            "{address} names {count} articles and does not give them.",
            result.not_given,
        )
        print_message(missing.format(address=account.address, count=result.not_given))
    if result.error is not None:
        print_message(sentence(result.error))
    return _FAILED if result.error is not None else 0


def _run_with_events(
    library: Library, chosen: Sequence[Account], options: argparse.Namespace
) -> int:
    """Tell everything to the window, one JSON object a line, until it closes our input. Its first
    line are the passwords that the window knows, by account."""
    if hasattr(os, "nice"):
        os.nice(_NICENESS)  # the window comes first
    secrets = _given_secrets()
    orders = watch_for_orders()
    for account in chosen:
        if orders.is_set():
            break
        write_event({"event": "started", "account": account.id})
        try:
            # Nothing is asked on the screen by a process that nobody sees.
            secret = secrets.get(str(account.id)) or password_of(account, may_ask=False)
            result = _sync(library, account, secret, _teller(account), orders, options)
        except ReaderError as error:
            write_event({
                "event": "failed", "account": account.id, "reason": error.reason.name.lower(),
                "name": error.name, "detail": error.detail,
            })  # fmt: skip
            continue
        write_event({"event": "synced"} | result_values(result))
    write_event({"event": "finished"})
    return 0


def _given_secrets() -> Mapping[str, str]:
    line = b""
    while not line.endswith(b"\n") and len(line) < _LONGEST_SECRETS:
        read = os.read(0, 1)
        if not read:
            return {}
        line += read
    try:
        found = json.loads(line)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _teller(account: Account) -> SyncListener:
    return SyncListener(
        stage=lambda stage, done, total: write_event(
            {
                "event": "stage",
                "account": account.id,
                "stage": stage.value,
                "done": done,
                "total": total,
            }
        ),
        stored=lambda changes: write_event(
            {"event": "stored", "subscriptions": changes.subscriptions} | changes_values(changes)
        ),
    )


def _ask_password() -> str:
    """Ask for a password without showing it; without a terminal the first line is read."""
    if sys.stdin is None:
        return ""
    if sys.stdin.isatty():
        return getpass(_("Password or key:") + " ")
    return sys.stdin.readline(_LONGEST_PASSWORD).rstrip("\r\n")
