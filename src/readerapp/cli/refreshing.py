"""The command that refreshes feeds."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from readerapp.cli.command import EVENTS, Argument, Command, OneOf, Topic, flag, positive
from readerapp.cli.feeds import next_line
from readerapp.cli.output import print_progress, print_result, unknown_feed
from readerapp.domain.errors import PROXY_FAULTS, ReaderError, Reason
from readerapp.messages import CHOSEN, ENGLISH, Words, _, ngettext, print_message, sentence

if TYPE_CHECKING:
    import threading
    from typing import TypedDict

    from readerapp.cli.child_events import Orders
    from readerapp.domain.feeds import FeedOutcome
    from readerapp.library import Library
    from readerapp.library.refreshing import RefreshListener, RefreshReport, RefreshRequest, Stage

FAILED = 1
TERMINATED = 143  # what shells report for SIGTERM
NICENESS = 5


def commands() -> Iterator[Command]:
    """Yield the commands of this topic."""
    yield Command(
        "refresh",
        _("check feeds for new articles"),
        "readerapp refresh --due",
        topic=Topic.MOST_USED,
        place=9,
        arguments=(
            Argument("feeds", nargs="*", metavar="ID-OR-ADDRESS", help=_("only these")),
            flag("--due", _("only feeds that are due")),
            Argument("--most", type=positive, metavar="N", help=_("no more feeds than this")),
            OneOf(
                flag("--no-offline", _("no full texts, no pictures")),
                flag("--only-offline", _("check no feed, download texts and pictures")),
            ),
            EVENTS,
        ),
        wrong=_fetches_twice,
        run=run,
    )


def _fetches_twice(options: argparse.Namespace) -> str:
    if options.feeds and options.only_offline:
        return _("refresh --only-offline checks no feed: name none")
    return ""


def run(library: Library, options: argparse.Namespace) -> int:
    """Refresh all feeds, those named, or those that are due."""
    import threading

    from readerapp.library.refreshing import RefreshListener, RefreshRequest, refresh

    feed_ids, is_known = _ids(library, options)
    request = RefreshRequest(
        feed_ids=feed_ids,
        only_due=options.due,
        most=options.most,
        offline=not options.no_offline,
    )
    if options.events:
        return _run_with_events(library, request)
    cancelled = threading.Event()
    stop_gently(cancelled)
    progress = _RefreshPrinter(library, only_due=options.due, as_json=options.json)
    listener = RefreshListener(progress.started, progress.feed_done, stage=progress.stage)
    report = refresh(library, request, listener, cancelled)
    if not cancelled.is_set():
        _tidy(library, cancelled)
    return TERMINATED if cancelled.is_set() else _summary(report) or (0 if is_known else FAILED)


def _tidy(library: Library, cancelled: threading.Event) -> None:
    from readerapp.library.retention import apply_due

    gone = len(apply_due(library, cancelled.is_set).changes.removed)
    if gone:
        message = ngettext(
            "{count} article moved to the bin by your rules",
            "{count} articles moved to the bin by your rules",
            gone,
        )
        print_message(message.format(count=gone))


def _ids(library: Library, options: argparse.Namespace) -> tuple[tuple[int, ...] | None, bool]:
    """Return the feeds to ask, None for all, and whether all that were named are known."""
    from readerapp.library import subscriptions

    given: list[str] = options.feeds
    if options.only_offline:
        return (), True
    if not given:
        return None, True
    feeds = subscriptions.subscriptions(library).feeds
    found = [feed.id for feed in feeds if str(feed.id) in given or feed.address in given]
    names = {name for feed in feeds for name in (str(feed.id), feed.address)}
    unknown = [each for each in given if each not in names]
    for each in unknown:
        unknown_feed(each)
    return tuple(found), not unknown


def stop_gently(cancelled: threading.Event) -> None:
    """Cron and systemd end a command with SIGTERM: what is stored stays."""
    import signal
    import threading

    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, lambda _number, _frame: cancelled.set())


class _RefreshPrinter:
    """Prints results on standard output and "asked 37 of 200" on a terminal."""

    def __init__(self, library: Library, *, only_due: bool, as_json: bool) -> None:
        self._library = library
        self._only_due = only_due
        self._as_json = as_json
        self._total = 0
        self._done = 0
        self._show_progress = print_progress(_("checked {done} of {total}"))

    def started(self, total: int) -> None:
        self._total = total

    def feed_done(self, outcome: FeedOutcome) -> None:
        self._done += 1
        values = outcome_values(outcome) | {"why": self._why_skipped(outcome, ENGLISH)}
        why = None if self._as_json else self._why_skipped(outcome, CHOSEN)
        line = f"{_line(outcome)}{f': {why}' if why else ''}"
        print_result(values, line, as_json=self._as_json)
        self._show_progress(self._done, self._total)

    def _why_skipped(self, outcome: FeedOutcome, words: Words) -> str | None:
        """Return why a feed was not asked, None when it was. Reads the schedule."""
        from readerapp.domain.feeds import CheckReason, FeedStatus
        from readerapp.library import subscriptions
        from readerapp.library.feed_times import MANUAL_FLOOR, next_checks

        if outcome.status is not FeedStatus.SKIPPED:
            return None
        if outcome.reason is Reason.OFFLINE:
            return words.gettext("there is no network connection")
        if outcome.reason in PROXY_FAULTS:
            return words.gettext("the proxy has a problem")
        if outcome.reason is Reason.GONE:
            return words.gettext("its publisher discontinued it")
        found, now = subscriptions.subscriptions(self._library), self._library.clock.now()
        check = next_checks(self._library, found)[outcome.feed_id]
        if check.reason is CheckReason.ACCOUNT:
            return words.gettext("the server of its account checks it")
        if outcome.reason is None and not self._only_due:
            minutes = MANUAL_FLOOR.seconds // 60
            return words.ngettext(
                "it was checked less than {count} minute ago",
                "it was checked less than {count} minutes ago",
                minutes,
            ).format(count=minutes)
        text = words.gettext("it is not due; {next}")
        if outcome.reason is not None:
            text = words.gettext("its server asked to wait; {next}")
        return text.format(next=next_line(check, now, words))

    def stage(self, stage: Stage, done: int, total: int) -> None:
        print_progress(_stage_text(stage))(done, total)


def _stage_text(stage: Stage) -> str:
    from readerapp.library.refreshing import Stage

    return {
        Stage.TEXTS: _("texts: {done} of {total}"),
        Stage.PICTURES: _("pictures: {done} of {total}"),
    }[stage]


def _line(outcome: FeedOutcome) -> str:
    line = f"{outcome.status.value:<10} {outcome.address}"
    if not outcome.new:
        return line
    # Translators: of articles
    new = ngettext("{count} new", "{count} new", outcome.new).format(count=outcome.new)
    # Translators: of articles
    changed = ngettext("{count} changed", "{count} changed", outcome.updated)
    return f"{line}  {new}, {changed.format(count=outcome.updated)}"


def outcome_values(outcome: FeedOutcome) -> dict[str, Any]:
    """Return the outcome of one feed as JSON values."""
    return {
        "url": outcome.address,
        "status": outcome.status.value,
        "new": outcome.new,
        "updated": outcome.updated,
        "error": str(error) if (error := _error(outcome)) else None,
        "reason": outcome.reason.name.lower() if outcome.reason else None,
        "http_status": outcome.http_status or None,
    }


def _error(outcome: FeedOutcome) -> ReaderError | None:
    if outcome.reason is None:
        return None
    return ReaderError(outcome.reason, outcome.address, outcome.detail)


def _summary(report: RefreshReport) -> int:
    from readerapp.domain.feeds import FeedStatus

    failed = [each for each in report.outcomes if each.status is FeedStatus.FAILED]
    for outcome in failed:
        error = _error(outcome)
        print_message(sentence(error) if error else outcome.address)
    for notice in report.changes.notices:
        count = len(notice.article_ids)
        new = ngettext("{count} new", "{count} new", count).format(count=count)
        print_message(f"{notice.rule}: {new}")
    if report.blocked:
        print_message(_(report.blocked.value))
    return 1 if failed or report.is_offline else 0


def _run_with_events(library: Library, request: RefreshRequest) -> int:
    """Tell everything to the window, one JSON object a line, until it closes our input."""
    from readerapp.cli.child_events import watch_for_orders, write_event
    from readerapp.library.refreshing import refresh, wants_offline

    if hasattr(os, "nice"):
        os.nice(NICENESS)  # the window comes first
    orders = watch_for_orders()
    try:
        report = refresh(library, request, _listener(orders), orders)
    except ReaderError as error:
        reason, name, detail = error.reason.name.lower(), error.name, error.detail
        write_event({"event": "failed", "reason": reason, "name": name, "detail": detail})
        return 1
    write_event({
        "event": "finished",
        "blocked": report.blocked.name.lower() if report.blocked else None,
        "is_cancelled": report.is_cancelled,
        "wants_offline": not request.offline and _may_go_on(report) and wants_offline(library),
    })  # fmt: skip
    return 0


def _may_go_on(report: RefreshReport) -> bool:
    return not (report.is_offline or report.is_cancelled)


def _listener(orders: Orders) -> RefreshListener:
    from readerapp.cli.child_events import changes_values, write_event
    from readerapp.library.refreshing import RefreshListener

    return RefreshListener(
        is_paused=orders.is_paused,
        started=lambda total: write_event({"event": "started", "total": total}),
        feed_done=lambda outcome: write_event(
            {"event": "feed", "id": outcome.feed_id, "detail": outcome.detail}
            | outcome_values(outcome)
        ),
        stored=lambda changes: write_event({"event": "stored"} | changes_values(changes)),
        stage=lambda stage, done, total: write_event(
            {"event": "stage", "stage": stage.value, "done": done, "total": total}
        ),
    )


if TYPE_CHECKING:  # what --json prints, a line each: docs/schemas is made from it

    class RefreshLine(TypedDict):
        """A line of: readerapp refresh --json."""

        url: str  # Its address.
        status: str  # What became of it.
        new: int  # How many articles are new.
        updated: int  # How many articles changed.
        error: str | None  # Why it failed, in English; null when it did not.
        reason: str | None  # The reason as a word.
        http_status: int | None  # The status of HTTP, if that failed.
        why: str | None  # Why, in English or as a word.
