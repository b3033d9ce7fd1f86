"""Syncs accounts in a child process, one run at a time, with progress.

Passwords that the system does not keep are handed over on the input of the process: nobody who
lists processes sees them.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from readerapp.background.child_process import GRACE, ChildWork, failure_of
from readerapp.background.refreshing import changes_of
from readerapp.domain.account_sync import GivenUp, LostMarks, SyncResult
from readerapp.domain.accounts import MarkField
from readerapp.domain.errors import FetchError, Reason


class Syncer(ChildWork):
    """Runs one sync at a time; what is asked for meanwhile follows. Used on the GUI thread."""

    started = Signal(int)  # the account that is asked now
    stage = Signal(int, str, int, int)  # the account, a `SyncStage`, done, of
    stored = Signal(object)  # Changes
    synced = Signal(object)  # SyncResult, with the failure of a server
    busy_changed = Signal(bool)

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """`command` is the command line of this app and profile, up to the sub-command."""
        super().__init__(command, Reason.SYNC_STOPPED, parent)
        self.heard.connect(self._on_heard)
        self.ended.connect(self._go_on)
        self._secrets: dict[int, str] = {}
        self._waiting: list[tuple[bool, frozenset[int]]] = []  # marks only, of which accounts
        self._was_busy = False

    def remember(self, account_id: int, secret: str) -> None:
        """Use a password until the app ends, where the system keeps none."""
        self._secrets[account_id] = secret

    def forget(self, account_id: int) -> None:
        """Use it no more."""
        self._secrets.pop(account_id, None)

    def sync(self, account_ids: Sequence[int] = ()) -> None:
        """Sync these accounts, all when none is named."""
        self._ask(False, account_ids)

    def push(self, account_ids: Sequence[int] = ()) -> None:
        """Exchange marks only, some seconds after the reader did something."""
        self._ask(True, account_ids)

    def cancel(self) -> None:
        """Stop soon; what is stored stays."""
        self._waiting.clear()
        super().cancel()

    def stop(self, grace: int = GRACE) -> None:
        """End the process now, for the end of the app: it can be killed at any moment."""
        self._waiting.clear()
        super().stop(grace)

    def _ask(self, only_push: bool, account_ids: Sequence[int]) -> None:
        wanted = only_push, frozenset(account_ids)
        if wanted not in self._waiting:
            self._waiting.append(wanted)
        self._go_on()

    def _go_on(self) -> None:
        """Run what is to run now."""
        if self._waiting and not self.is_running:
            only_push, account_ids = self._waiting.pop(0)
            push = ["--push"] if only_push else []
            ids = [str(each) for each in sorted(account_ids)]
            self.run("accounts", "sync", "--events", *push, *ids)
            self.tell(json.dumps(self._secrets).encode() + b"\n")
        if self.is_running != self._was_busy:
            self._was_busy = self.is_running
            self.busy_changed.emit(self._was_busy)

    def _on_heard(self, event: Mapping[str, Any]) -> None:
        match event["event"]:
            case "started":
                self.started.emit(event["account"])
            case "stage":
                self.stage.emit(event["account"], event["stage"], event["done"], event["total"])
            case "stored":
                self.stored.emit(changes_of(event))
            case "synced":
                self.synced.emit(_result(event))
            case "crashed":
                self.crashed.emit()


def _result(event: Mapping[str, Any]) -> SyncResult:
    error = None
    if event["reason"]:
        told = failure_of(event)
        error = FetchError(
            told.reason, told.name, told.detail, event["http_status"], event["retry_after"]
        )
    return SyncResult(
        event["account"],
        event["sent"],
        event["changed"],
        event["new"],
        event["updated"],
        event["left"],
        tuple(
            GivenUp(name, MarkField(field) if field else None, article_id)
            for name, field, article_id in event["given_up"]
        ),
        error,
        event["is_cancelled"],
        event["not_given"],
        tuple(
            LostMarks(MarkField(each["marks"]), each["going"], each["known"])
            for each in event["undecided"]
        ),
    )
