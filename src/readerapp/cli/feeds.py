"""The commands about subscriptions."""

import argparse
import threading
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from readerapp.cli.feed_changes import folder_of
from readerapp.cli.output import iso, print_progress, print_result, unknown_feed, write_document
from readerapp.cli.terminal import FAINT, RED, styled
from readerapp.domain.articles import Count
from readerapp.domain.errors import ReaderError
from readerapp.domain.feeds import (
    CheckReason,
    Feed,
    FeedChoice,
    FeedState,
    NextCheck,
    Subscriptions,
)
from readerapp.library import Library, discovery, reading, subscription_lists, subscriptions
from readerapp.library.feed_times import next_checks
from readerapp.library.refreshing import first_reading
from readerapp.messages import CHOSEN, ENGLISH, Words, _, ngettext, print_message, sentence


def add(library: Library, options: argparse.Namespace) -> int:
    """Subscribe to what is at each address; where there are several feeds, list them."""
    library.refuse_read_only()
    status = 0
    for address in options.addresses:
        status |= _add(library, address, options)
    return status


def _add(library: Library, address: str, options: argparse.Namespace) -> int:
    try:
        choices = _choices(library, address, options)
    except ReaderError as error:
        failed = {"input": address, "status": "failed", "error": str(error)}
        print_result(failed, f"failed     {address}", as_json=options.json)
        print_message(sentence(error))
        return 1
    if len(choices) > 1:
        return _several(address, choices, as_json=options.json)
    folder_id = folder_of(library, options.folder) if options.folder else None
    new, _done = subscriptions.subscribe(library, choices, folder_id)
    first_reading(library, new)
    choice = choices[0]
    values: dict[str, object] = {
        "input": address,
        "status": "added" if new else "known",
        "id": new[0] if new else choice.subscribed_id,
        "url": choice.address,
        "title": choice.title,
    }
    line = f"{values['status']:<10} {choice.title or choice.address}"
    print_result(values, line, as_json=options.json)
    return 0


def _choices(library: Library, address: str, options: argparse.Namespace) -> Sequence[FeedChoice]:
    if options.no_fetch:
        return [discovery.as_given(library, address)]
    found = discovery.discover(library, address, threading.Event())
    return found[:1] if options.first else found


def _several(address: str, choices: Sequence[FeedChoice], *, as_json: bool) -> int:
    message = ngettext(
        "{address} offers {count} feed. Add it by its address:",
        "{address} offers {count} feeds. Add one of them by its address:",
        len(choices),
    )
    print_message(message.format(address=address, count=len(choices)))
    for choice in choices:
        values = {
            "input": address,
            "status": "choice",
            "url": choice.address,
            "title": choice.title,
            "language": choice.language,
            "latest": list(choice.latest),
        }
        print_result(values, f"choice     {choice.address}  {choice.title}", as_json=as_json)
    return 1


def list_feeds(library: Library, options: argparse.Namespace) -> int:
    """List the subscriptions with their health, and when each is asked next."""
    found = subscriptions.subscriptions(library)
    checks = next_checks(library, found)
    now = library.clock.now()
    counts = {int(count.key): count for count in reading.counts(library).feeds}
    for feed in found.feeds:
        state = found.states.get(feed.id, FeedState(feed.id))
        count = counts.get(feed.id, Count(str(feed.id), feed.shown_name, 0, 0))
        facts = styled(f"{feed.id:>6}  {count.unread:>5}/{count.total:<5}", FAINT)
        line = f"{facts}  {feed.shown_name}"
        trouble = styled(f"  [{state.reason.name.lower()}]", RED) if state.reason else ""
        check = checks[feed.id]
        told = f"\n{'':>21}{next_line(check, now)}"
        values = _values(feed, state, count, found, check)
        print_result(values, line + trouble + told, as_json=options.json)
    return 0


def next_line(check: NextCheck, now: datetime, words: Words = CHOSEN) -> str:
    """Return when a feed is asked next, and why then."""
    when, why = _moment(check, now, words), _why(check, words)
    # Translators: when a feed is asked next, and why then
    return words.gettext("next: {when}, {why}").format(when=when, why=why)


def _moment(check: NextCheck, now: datetime, words: Words) -> str:
    if check.reason is CheckReason.ACCOUNT:
        # Translators: answers “next:”
        return words.gettext("with its account")
    if check.reason in (CheckReason.STOPPED, CheckReason.BY_HAND):
        # Translators: answers “next:”
        return words.gettext("when you ask")
    if check.at is None or check.is_due(now):
        # Translators: answers “next:”
        return words.gettext("soon")
    return check.at.astimezone().strftime("%Y-%m-%d %H:%M")


def _why(check: NextCheck, words: Words) -> str:
    minutes, hours = round(check.seconds / 60), round(check.seconds / 3600)
    text = {
        CheckReason.READER: _every_so_often(minutes, hours, words),
        CheckReason.HOURLY: words.gettext("about once an hour"),
        CheckReason.SELDOM: words.ngettext(
            "about every hour, because it changes seldom",
            "about every {count} hours, because it changes seldom",
            hours,
        ),
        CheckReason.LARGE: words.ngettext(
            "about every hour, because its server sends all of it each time",
            "about every {count} hours, because its server sends all of it each time",
            hours,
        ),
        CheckReason.PUBLISHER: words.ngettext(
            "about every hour, as its publisher asks",
            "about every {count} hours, as its publisher asks",
            hours,
        ),
        CheckReason.SKIPPED: words.gettext("its publisher says that nothing comes before"),
        CheckReason.SERVER: words.gettext("its server asks to be left alone until then"),
        CheckReason.FAILED: words.gettext("it failed, and what fails is asked less often"),
        CheckReason.NEVER: words.gettext("it has not been asked yet"),
        CheckReason.STOPPED: words.gettext("its publisher ended it"),
        CheckReason.BY_HAND: words.gettext("asking by itself is switched off in the settings"),
        CheckReason.ACCOUNT: words.gettext("the server of its account asks it"),
    }[check.reason]
    return text.format(count=hours)


def _every_so_often(minutes: int, hours: int, words: Words) -> str:
    if minutes % 60:
        said = words.ngettext(
            "every minute, as you set", "every {count} minutes, as you set", minutes
        )
        return said.format(count=minutes)
    return words.ngettext("every hour, as you set", "every {count} hours, as you set", hours)


def _values(
    feed: Feed, state: FeedState, count: Count, found: Subscriptions, check: NextCheck
) -> dict[str, object]:
    folders = {folder.id: folder.name for folder in found.folders}
    return {
        "id": feed.id,
        "url": feed.address,
        "title": feed.title,
        "name": feed.name,
        "folder": folders.get(feed.folder_id) if feed.folder_id else None,
        "site": feed.site,
        "language": feed.settings.language or feed.language,
        "total": count.total,
        "unread": count.unread,
        "checked": iso(state.checked_at),
        "succeeded": iso(state.succeeded_at),
        "next": iso(check.at),
        "next_reason": check.reason.value,
        "next_why": _why(check, ENGLISH),
        "failures": state.failures,
        "stopped": state.is_stopped,
        "error": state.reason.value.format(name=feed.address) if state.reason else None,
    }


def remove(library: Library, options: argparse.Namespace) -> int:
    """Unsubscribe by id or address; articles stay unless they are to go too."""
    feeds = subscriptions.subscriptions(library).feeds
    status = 0
    for given in options.feeds:
        feed = next((each for each in feeds if given in (str(each.id), each.address)), None)
        if feed is None:
            status = unknown_feed(given)
            continue
        subscriptions.unsubscribe(library, [feed.id], remove_articles=options.remove_articles)
        values = {"id": feed.id, "url": feed.address, "status": "removed"}
        print_result(values, f"removed    {feed.shown_name}", as_json=options.json)
    return status


def import_list(
    library: Library,
    path: Path,
    *,
    may_be_private: bool,
    as_json: bool,
    data: bytes | None = None,
) -> bool:
    """Subscribe to the feeds of an OPML file; return whether it could be read.

    Those in a private network are asked only if they `may_be_private`; else they are named. `data`
    is what it holds, where it is no file of this computer.
    """
    try:
        told = print_progress(_("subscribed {done} of {total}"))
        if data is None:
            report, _done = subscription_lists.import_file(library, path, told)
        else:
            report, _done = subscription_lists.import_list(library, data, str(path), told)
    except ReaderError as error:
        failed = {"input": str(path), "status": "failed", "error": str(error)}
        print_result(failed, f"failed     {sentence(error)}", as_json=as_json)
        return False
    for problem in report.found.problems(CHOSEN):
        print_message(f"{path}: {problem}")
    if may_be_private:
        subscription_lists.allow_private(library, report.private)
    else:
        name_private(path, report.private)
    values: dict[str, object] = {
        "input": str(path),
        "status": "added" if report.new else "unchanged",
        "feeds": len(report.new),
        "known": report.known,
        "problems": list(report.problems),
        "private": [feed.address for feed in report.private],
        "private_allowed": may_be_private,
    }
    new = ngettext("{count} new feed", "{count} new feeds", len(report.new))
    # Translators: of feeds
    known = ngettext("{count} known", "{count} known", report.known).format(count=report.known)
    counted = f"{new.format(count=len(report.new))}, {known}"
    print_result(values, f"{values['status']:<10} {path}: {counted}", as_json=as_json)
    return True


def name_private(path: Path, feeds: Sequence[Feed]) -> None:
    """Name feeds that are not asked, because they are in a private network."""
    if not feeds:
        return
    message = ngettext(
        "{path}: {count} feed is on this computer or in your own network and will not be asked. "
        "When you trust this list, import it again with --home-network:",
        "{path}: {count} feeds are on this computer or in your own network and will not be asked. "
        "When you trust this list, import it again with --home-network:",
        len(feeds),
    )
    print_message(message.format(path=path, count=len(feeds)))
    for feed in feeds:
        print_message(f"  {feed.address}")


def export(library: Library, options: argparse.Namespace) -> int:
    """Write all subscriptions as OPML, to a file or to standard output."""
    if options.file is None:
        write_document(subscription_lists.export_list(library).decode())
        return 0
    subscription_lists.export_file(library, options.file, replace=options.force)
    print_result({"file": str(options.file)}, f"written    {options.file}", as_json=options.json)
    return 0
