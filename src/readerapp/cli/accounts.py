"""The commands about accounts on news servers: list, add, change, remove and sync them.

A password is asked for on the terminal or read from the input, never an argument of a command.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from readerapp.cli.command import (
    EVENTS,
    Argument,
    Command,
    Topic,
    days_back,
    flag,
    id_number,
    pause,
    words,
)
from readerapp.cli.output import iso, print_progress, print_result
from readerapp.cli.refreshing import TERMINATED, stop_gently
from readerapp.domain.errors import FetchError, ReaderError
from readerapp.messages import _, ngettext, print_message, sentence

if TYPE_CHECKING:
    from typing import TypedDict

    from readerapp.cli.command import Moment
    from readerapp.domain.account_sync import (
        Account,
        LostMarks,
        SyncListener,
        SyncResult,
        SyncStage,
    )
    from readerapp.library import Library
    from readerapp.library.accounts import AccountOverview
    from readerapp.network.request import CancelFlag

_FAILED = 1
_LONGEST = 4096  # characters
KINDS = ("google-reader", "miniflux")  # of `ServerKind`: a test compares them
CHOICES = ("keep", "take")  # of `LostChoice`: so, too
FETCHED = ("unread", "starred", "all")  # of `Fetched`: so, too


def commands() -> Iterator[Command]:
    """Yield the commands of this topic."""
    nobody = _("nobody, for a key of Miniflux")
    certificate = _("accept the one certificate that has it")
    yield Command(
        "accounts",
        _("read and mark what a news server has: FreshRSS, Miniflux, others"),
        "readerapp accounts sync",
        brief=_("read and mark what a news server has"),
        topic=Topic.SHARING,
        place=1,
        actions=(
            Command(
                "list",
                _("list the accounts, how each went, and what waits for its server"),
                "readerapp accounts list",
                run=list_accounts,
            ),
            Command(
                "add",
                _("add an account; you type its password, or it is read from standard input"),
                "readerapp accounts add miniflux https://news.example.org maria",
                arguments=(
                    Argument("kind", choices=KINDS, metavar="KIND", help=" | ".join(KINDS)),
                    Argument("address", metavar="ADDRESS"),
                    Argument("user", nargs="?", default="", metavar="USER", help=nobody),
                    Argument("--name", default="", metavar="NAME"),
                    *_account_settings(),
                    Argument("--fingerprint", default="", metavar="SHA256", help=certificate),
                ),
                run=add,
            ),
            Command(
                "set",
                _("change what an account downloads, or its name"),
                "readerapp accounts set 1 --days 30",
                arguments=(
                    Argument("id", type=id_number, metavar="ACCOUNT"),
                    Argument("--name", type=words, metavar="NAME"),
                    *_account_settings(),
                ),
                run=change,
            ),
            Command(
                "resolve",
                _(
                    "choose what happens to marks that the server has lost; the next sync "
                    "applies it"
                ),
                "readerapp accounts resolve 1 keep",
                arguments=(
                    Argument("id", type=id_number, metavar="ACCOUNT"),
                    Argument(
                        "choice",
                        choices=CHOICES,
                        metavar="WHAT",
                        help=_("keep: keep them and send them again; take: remove them here, too"),
                    ),
                ),
                run=choose,
            ),
            Command(
                "remove",
                _("forget an account; its articles stay"),
                "readerapp accounts remove 1",
                arguments=(
                    Argument("id", type=id_number, metavar="ACCOUNT"),
                    flag("--keep-feeds", _("check its feeds from this computer from now on")),
                ),
                run=remove,
            ),
            Command(
                "sync",
                _("send servers your changes, and download what they have"),
                "readerapp accounts sync 1",
                arguments=(
                    Argument("ids", nargs="*", type=id_number, metavar="ACCOUNT"),
                    flag("--push", _("marks only")),
                    flag("--no-offline", _("download no full texts and pictures")),
                    EVENTS,
                ),
                run=sync_chosen,
            ),
        ),
    )


def _account_settings() -> tuple[Argument, ...]:
    often = _("how often the window syncs it; 0 for only when you refresh")
    return (
        Argument(
            "--fetch", choices=FETCHED, metavar="WHAT", help=" | ".join(FETCHED), default=None
        ),
        Argument("--days", type=days_back, metavar="N", help=_("how long back; 0 for no limit")),
        Argument("--minutes", type=pause, metavar="N", help=often),
    )


def list_accounts(library: Library, options: argparse.Namespace) -> int:
    """Print the accounts."""
    return _show(library, 0, options)


def add(library: Library, options: argparse.Namespace) -> int:
    """Add an account, once its server has said that the password is right."""
    from readerapp.domain.account_sync import MINUTES, Fetched
    from readerapp.domain.accounts import Login, ServerKind
    from readerapp.library.accounts import add_account
    from readerapp.library.accounts.servers import find_server, keep_password, opened

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
        print_message(_("The password is not kept: type it at each sync."))
    return _show(library, account.id, options)


def change(library: Library, options: argparse.Namespace) -> int:
    """Change what is fetched of an account, or what it is called."""
    from readerapp.domain.account_sync import Fetched
    from readerapp.library.accounts import change_account, rename_account

    if _account(library, options.id) is None:
        return unknown(options.id)
    fetched = Fetched(options.fetch) if options.fetch else None
    change_account(library, options.id, fetched=fetched, days=options.days, minutes=options.minutes)
    if options.name:
        rename_account(library, options.id, options.name)
    return _show(library, options.id, options)


def choose(library: Library, options: argparse.Namespace) -> int:
    """Say what becomes of marks that the server has lost."""
    from readerapp.domain.account_sync import LostChoice
    from readerapp.library.accounts import resolve

    if _account(library, options.id) is None:
        return unknown(options.id)
    resolve(library, options.id, LostChoice(options.choice))
    return _show(library, options.id, options)


def remove(library: Library, options: argparse.Namespace) -> int:
    """Forget an account, and its password."""
    from readerapp.library.accounts import remove_account
    from readerapp.library.accounts.servers import forget_password

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
    from readerapp.domain.accounts import MarkField

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


def lost_values(lost: Iterable[LostMarks]) -> list[_LostMarks]:
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
    from getpass import getpass

    if sys.stdin is None:
        return ""
    if sys.stdin.isatty():
        return getpass(_("Password or key:") + " ")
    return sys.stdin.readline(_LONGEST).rstrip("\r\n")


def _account(library: Library, account_id: int) -> Account | None:
    from readerapp.library.accounts import accounts

    return next((each.account for each in accounts(library) if each.account.id == account_id), None)


def _show(library: Library, account_id: int, options: argparse.Namespace) -> int:
    """Print an account, 0 for all of them."""
    from readerapp.library.accounts import accounts

    for each in accounts(library):
        if account_id in (0, each.account.id):
            print_result(_values(each), _line(each), as_json=options.json)
            ask_about(each.account.id, each.lost)
    return 0


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


def _values(each: AccountOverview) -> AccountsLine:
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


_NICENESS = 5
_LONGEST_LINE = 65_536  # bytes of passwords


def sync_chosen(library: Library, options: argparse.Namespace) -> int:
    """Sync all accounts, or those named."""
    import threading

    from readerapp.library.accounts import accounts
    from readerapp.library.accounts.servers import password_of
    from readerapp.library.refreshing import RefreshListener, RefreshRequest, refresh

    found = [each.account for each in accounts(library)]
    chosen = [each for each in found if not options.ids or each.id in options.ids]
    if options.events:
        return _run_with_events(library, chosen, options)
    status = 0
    for each in options.ids:
        if each not in {account.id for account in found}:
            status = unknown(each)
    cancelled = threading.Event()
    stop_gently(cancelled)
    for account in chosen:
        if not cancelled.is_set():
            try:
                secret = password_of(account) or ask_password()
                result = _sync(library, account, secret, _printer(), cancelled, options)
            except ReaderError as error:  # the others are synced all the same
                print_message(sentence(error))
                status = _FAILED
                continue
            status = _print_synced(account, result, options) or status
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
    from readerapp.domain.account_sync import SyncResult
    from readerapp.library.accounts import sync
    from readerapp.library.accounts.servers import login_of, opened

    try:
        with opened(library, login_of(account, secret), cancelled) as server:
            return sync(library, account, server, listener, cancelled, only_push=options.push)
    except FetchError as error:  # before anything was asked
        return SyncResult(account.id, error=error)


def _printer() -> SyncListener:
    """Show on a terminal how far it is."""
    from readerapp.domain.account_sync import SyncListener, SyncStage

    counted = {
        SyncStage.SENDING: print_progress(_("sent {done} of {total}")),
        SyncStage.ENTRIES: print_progress(_("downloaded {done} of {total}")),
    }

    def stage(stage: SyncStage, done: int, total: int) -> None:
        if stage in counted:
            counted[stage](done, total)

    return SyncListener(stage)


def _print_synced(account: Account, result: SyncResult, options: argparse.Namespace) -> int:
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
    return _FAILED if result.error is not None else 0


def result_values(result: SyncResult) -> AccountsSyncLine:
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
    from readerapp.cli.child_events import watch_for_orders, write_event
    from readerapp.library.accounts.servers import password_of

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
    import json

    line = b""
    while not line.endswith(b"\n") and len(line) < _LONGEST_LINE:
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
    from readerapp.cli.child_events import changes_values, write_event
    from readerapp.domain.account_sync import SyncListener

    return SyncListener(
        stage=lambda stage, done, total: write_event(
            {"event": "stage", "account": account.id, "stage": stage.value}
            | {"done": done, "total": total}
        ),
        stored=lambda changes: write_event(
            {"event": "stored", "subscriptions": changes.subscriptions} | changes_values(changes)
        ),
    )


if TYPE_CHECKING:  # what --json prints, a line each: docs/schemas is made from it

    class _LostMarks(TypedDict):
        marks: str  # Which marks: read or starred.
        going: int  # How many the server has no more.
        known: int  # How many it had.
        choice: str | None  # What the next sync does: keep, or take; null until that is chosen.

    class AccountsLine(TypedDict):
        """A line of: readerapp accounts list, add, set and resolve --json."""

        id: int  # The number of the account, as commands take it.
        name: str  # What it is called here.
        kind: str  # The interface that is spoken: google-reader or miniflux.
        address: str  # The address of its server.
        user: str  # Who logs in; nothing for a key of Miniflux.
        fetched: str  # What is fetched: unread, starred or all.
        days: int | None  # How many days back, null for no limit.
        # How many minutes are between two syncs of the window, null when only the reader asks.
        minutes: int | None
        feeds: int  # How many feeds it has.
        articles: int  # How many of its entries are here.
        to_fetch: int  # How many entries are still to be fetched.
        waiting: int  # How many changes wait for the server.
        not_given: int  # How many entries the server names, never gave, and is asked for no more.
        # Marks that would go, and stay until accounts resolve says what becomes of them.
        undecided: list[_LostMarks]
        synced_at: Moment | None  # When the last whole sync ended.
        held_until: Moment | None  # Until when the server asked to be left alone.
        reason: str | None  # Why the last sync failed, null when it went well.
        http_status: int | None  # The HTTP status of that failure.

    class AccountsRemoveLine(TypedDict):
        """A line of: readerapp accounts remove --json."""

        id: int  # The number of the account.
        name: str  # What it is called here.
        status: str  # removed.

    class AccountsSyncLine(TypedDict):
        """A line of: readerapp accounts sync --json."""

        account: int  # The number of the account.
        sent: int  # How many changes the server took.
        changed: int  # How many marks here changed to what the server has.
        new: int  # How many articles are new.
        updated: int  # How many changed.
        left: int  # How many entries were left out.
        not_given: int  # How many entries the server names, never gave, and is asked for no more.
        # Marks that would go, and stay until accounts resolve says what becomes of them.
        undecided: list[_LostMarks]
        # What the server will not take: the name, the mark or null, the number of the article or
        # null.
        given_up: list[list[str | int | None]]
        is_cancelled: bool  # Whether it was interrupted.
        reason: str | None  # Why it failed; null when it did not.
        name: str  # What failed, or nothing.
        detail: str  # More about it, in English, or nothing.
        http_status: int  # The status the server answered with, 0 for none.
        # After how many seconds the server wants to be asked again, or null.
        retry_after: float | None
