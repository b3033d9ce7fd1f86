"""The command that syncs accounts with their servers."""

import argparse
import json
import os
import signal
import threading
from collections.abc import Mapping, Sequence
from typing import Any

from readerapp.cli.accounts import ask_about, ask_password, lost_values, unknown
from readerapp.cli.child_events import changes_values, watch_for_orders, write_event
from readerapp.cli.output import print_progress, print_result
from readerapp.domain.account_sync import Account, SyncListener, SyncResult, SyncStage
from readerapp.domain.errors import FetchError, ReaderError
from readerapp.library import Library
from readerapp.library.accounts import accounts, sync
from readerapp.library.accounts.servers import login_of, opened, password_of
from readerapp.library.refreshing import RefreshListener, RefreshRequest, refresh
from readerapp.messages import _, ngettext, print_message, sentence
from readerapp.network import CancelFlag

FAILED = 1
TERMINATED = 143  # what shells report for SIGTERM
NICENESS = 5
_LONGEST = 65_536  # bytes of passwords


def run(library: Library, options: argparse.Namespace) -> int:
    """Sync all accounts, or those named."""
    found = [each.account for each in accounts(library)]
    chosen = [each for each in found if not options.ids or each.id in options.ids]
    if options.events:
        return _run_with_events(library, chosen, options)
    status = 0
    for each in options.ids:
        if each not in {account.id for account in found}:
            status = unknown(each)
    cancelled = threading.Event()
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, lambda _number, _frame: cancelled.set())
    for account in chosen:
        if not cancelled.is_set():
            try:
                secret = password_of(account) or ask_password()
                result = _sync(library, account, secret, _printer(), cancelled, options)
            except ReaderError as error:  # the others are synced all the same
                print_message(sentence(error))
                status = FAILED
                continue
            status = _print(account, result, options) or status
    if chosen and not (options.push or options.no_offline or cancelled.is_set()):
        refresh(library, RefreshRequest(feed_ids=()), RefreshListener(), cancelled)
    return TERMINATED if cancelled.is_set() else status


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


def _print(account: Account, result: SyncResult, options: argparse.Namespace) -> int:
    new = ngettext("{count} new", "{count} new", result.new).format(count=result.new)
    told = ngettext("{count} mark sent", "{count} marks sent", result.sent)
    came = ngettext("{count} mark changed here", "{count} marks changed here", result.changed)
    parts = [account.name, new, told.format(count=result.sent), came.format(count=result.changed)]
    print_result(result_values(result), "  ".join(parts), as_json=options.json)
    for each in result.given_up:
        message = _("{address} will not take a change: {name}")
        print_message(message.format(address=account.address, name=each.name))
    ask_about(account.id, result.undecided)
    if result.not_given:
        missing = ngettext(
            "{address} names {count} article and does not give it.",
            "{address} names {count} articles and does not give them.",
            result.not_given,
        )
        print_message(missing.format(address=account.address, count=result.not_given))
    if result.error is not None:
        print_message(sentence(result.error))
    return FAILED if result.error is not None else 0


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
        "undecided": lost_values(result.undecided),
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


def _run_with_events(
    library: Library, chosen: Sequence[Account], options: argparse.Namespace
) -> int:
    """Tell everything to the window, one JSON object a line, until it closes our input. Its first
    line are the passwords that the window knows, by account."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)  # the window comes first
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
    while not line.endswith(b"\n") and len(line) < _LONGEST:
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
