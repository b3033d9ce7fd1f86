"""The commands about subscriptions: add, list, change, remove and export them."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from readerapp.cli.command import (
    ON_OFF,
    Argument,
    Command,
    Topic,
    flag,
    force,
    language_or_none,
    minutes,
    path,
)
from readerapp.cli.output import iso, print_result, unknown_feed, write_document
from readerapp.cli.terminal import FAINT, RED, styled
from readerapp.domain.errors import ReaderError
from readerapp.messages import CHOSEN, ENGLISH, Words, _, ngettext, print_message, sentence

if TYPE_CHECKING:
    from datetime import datetime
    from typing import NotRequired, TypedDict

    from readerapp.cli.command import Moment
    from readerapp.domain.articles import Count
    from readerapp.domain.feeds import (
        Feed,
        FeedChoice,
        FeedSettings,
        FeedState,
        NextCheck,
        Subscriptions,
    )
    from readerapp.domain.labels import FeedLabels
    from readerapp.library import Library


AI_LABELS = ("none", "text", "pictures", "both")
FULL_TEXTS = ("as_published", "automatic", "fetch")  # of `FullText`: a test compares them


def commands() -> Iterator[Command]:
    """Yield the commands of this topic."""
    yield Command(
        "feeds",
        _("subscribe, unsubscribe, list, change and export subscriptions"),
        "readerapp feeds add https://example.org --folder Science",
        topic=Topic.MOST_USED,
        place=8,
        actions=(
            Command(
                "add",
                _("subscribe to the feed of a site, a channel, an address"),
                "readerapp feeds add https://example.org --folder Science",
                arguments=(
                    Argument("addresses", nargs="+", metavar="ADDRESS"),
                    Argument("--folder", metavar="NAME", help=_("put it into this folder")),
                    flag("--first", _("of several feeds take the first")),
                    flag("--no-fetch", _("add the address as it is, without checking it now")),
                ),
                run=add,
            ),
            Command(
                "list",
                _("list subscriptions and the result of their last check"),
                "readerapp feeds list --json",
                run=list_feeds,
                is_paged=True,
            ),
            Command(
                "remove",
                _("unsubscribe; articles stay"),
                "readerapp feeds remove 3",
                arguments=(
                    Argument("feeds", nargs="+", metavar="ID-OR-ADDRESS"),
                    flag("--remove-articles", _("remove its articles too, starred ones stay")),
                ),
                run=remove,
            ),
            Command(
                "set",
                _("change how a feed is named, kept and checked"),
                "readerapp feeds set 3 --name Gazette --interval 60",
                arguments=(
                    Argument("feeds", nargs="+", metavar="ID-OR-ADDRESS"),
                    Argument(
                        "--name", metavar="NAME", help=_("what you call it; '' for its own name")
                    ),
                    Argument(
                        "--folder",
                        metavar="NAME",
                        help=_("its folder, made if need be; '' for none"),
                    ),
                    Argument(
                        "--interval",
                        type=minutes,
                        metavar="MINUTES",
                        help=_("how often it is checked; 0 as set for all feeds"),
                    ),
                    Argument(
                        "--full-text", choices=FULL_TEXTS, help=_("where full texts come from")
                    ),
                    Argument(
                        "--pictures", choices=ON_OFF, help=_("whether pictures are downloaded")
                    ),
                    Argument(
                        "--language",
                        type=language_or_none,
                        metavar="TAG",
                        help=_("of its articles, such as fr; '' as it says itself"),
                    ),
                    Argument(
                        "--mute",
                        choices=ON_OFF,
                        help=_("neither counted nor shown among all articles"),
                    ),
                    Argument(
                        "--notify", choices=ON_OFF, help=_("whether new articles are notified")
                    ),
                    Argument(
                        "--ai",
                        choices=AI_LABELS,
                        help=_("what in it is by AI: every text, every picture, both"),
                    ),
                    Argument(
                        "--ai-policy",
                        metavar="ADDRESS",
                        help=_("where its publisher says so; '' if you say so yourself"),
                    ),
                ),
                run=change,
                wrong=_changes_nothing,
            ),
            Command(
                "export",
                _("write all subscriptions as OPML"),
                "readerapp feeds export feeds.opml",
                arguments=(Argument("file", nargs="?", type=path, metavar="FILE"), force()),
                run=export,
            ),
        ),
    )


def _changes_nothing(options: argparse.Namespace) -> str:
    names = (
        "name", "folder", "interval", "full_text", "pictures", "language", "mute", "notify",
        "ai", "ai_policy",
    )  # fmt: skip
    if any(getattr(options, name) is not None for name in names):
        return ""
    return _("feeds set takes at least one option, such as --name")


def add(library: Library, options: argparse.Namespace) -> int:
    """Subscribe to what is at each address; where there are several feeds, list them."""
    library.refuse_read_only()
    status = 0
    for address in options.addresses:
        status |= _add(library, address, options)
    return status


def _add(library: Library, address: str, options: argparse.Namespace) -> int:
    from readerapp.library import subscriptions
    from readerapp.library.refreshing import first_reading

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
    import threading

    from readerapp.library import discovery

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
    from readerapp.domain.articles import Count
    from readerapp.domain.feeds import FeedState
    from readerapp.library import reading, subscriptions
    from readerapp.library.feed_times import next_checks

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
    from readerapp.domain.feeds import CheckReason

    if check.reason is CheckReason.ACCOUNT:
        # Translators: answers “next:”
        return words.gettext("with its account")
    if check.reason in (CheckReason.STOPPED, CheckReason.BY_HAND):
        # Translators: answers “next:”
        return words.gettext("when you refresh")
    if check.at is None or check.is_due(now):
        # Translators: answers “next:”
        return words.gettext("soon")
    return check.at.astimezone().strftime("%Y-%m-%d %H:%M")


def _why(check: NextCheck, words: Words) -> str:
    from readerapp.domain.feeds import CheckReason

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
            "about every hour, as set by its publisher",
            "about every {count} hours, as set by its publisher",
            hours,
        ),
        CheckReason.SKIPPED: words.gettext("its publisher says that nothing new comes before"),
        CheckReason.SERVER: words.gettext("its server asked to wait until then"),
        CheckReason.FAILED: words.gettext("it failed, so it is checked less often"),
        CheckReason.NEVER: words.gettext("it has not been checked yet"),
        CheckReason.STOPPED: words.gettext("its publisher discontinued it"),
        CheckReason.BY_HAND: words.gettext("automatic checking is off in the settings"),
        CheckReason.ACCOUNT: words.gettext("the server of its account checks it"),
    }[check.reason]
    return text.format(count=hours)


def _every_so_often(minutes: int, hours: int, words: Words) -> str:
    if minutes % 60:
        said = words.ngettext(
            "every minute, set by you", "every {count} minutes, set by you", minutes
        )
        return said.format(count=minutes)
    return words.ngettext("every hour, set by you", "every {count} hours, set by you", hours)


def _values(
    feed: Feed, state: FeedState, count: Count, found: Subscriptions, check: NextCheck
) -> FeedsListLine:
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
    from readerapp.library import subscriptions

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


def export(library: Library, options: argparse.Namespace) -> int:
    """Write all subscriptions as OPML, to a file or to standard output."""
    from readerapp.library import subscription_lists

    if options.file is None:
        write_document(subscription_lists.export_list(library).decode())
        return 0
    subscription_lists.export_file(library, options.file, replace=options.force)
    print_result({"file": str(options.file)}, f"written    {options.file}", as_json=options.json)
    return 0


def change(library: Library, options: argparse.Namespace) -> int:
    """Change feeds, given by id or address, and print what each is then."""
    from readerapp.library import subscriptions

    library.refuse_read_only()
    known = subscriptions.subscriptions(library).feeds
    status = 0
    for given in options.feeds:
        feed = next((each for each in known if given in (str(each.id), each.address)), None)
        if feed is None:
            status = unknown_feed(given)
            continue
        _change(library, feed, options)
        _print_changed(library, feed.id, options)
    return status


def _change(library: Library, feed: Feed, options: argparse.Namespace) -> None:
    from dataclasses import replace

    from readerapp.library import labels, subscriptions

    if options.name is not None:
        subscriptions.rename_feed(library, feed.id, options.name.strip())
    if options.folder is not None:
        into = folder_of(library, options.folder.strip())
        if into != feed.folder_id:
            subscriptions.move(library, feeds=[feed.id], into=into)
    if options.ai is not None or options.ai_policy is not None:
        labels.set_feed(library, feed.id, _labels(library, feed.id, options))
        labels.derive(library)
    changed = replace(feed.settings, **_given(options))
    if changed != feed.settings:
        subscriptions.change_settings(library, feed.id, changed)


def _labels(library: Library, feed_id: int, options: argparse.Namespace) -> FeedLabels:
    from readerapp.domain.labels import FeedLabels
    from readerapp.library import labels

    said = labels.feeds(library).get(feed_id, FeedLabels())
    if options.ai is not None:
        said = FeedLabels(
            options.ai in ("text", "both"), options.ai in ("pictures", "both"), said.policy
        )
    policy = said.policy if options.ai_policy is None else options.ai_policy
    return FeedLabels(said.text, said.pictures, policy)


def folder_of(library: Library, name: str) -> int | None:
    """Return the folder of this name, made if there is none; None for no name, which is the top."""
    from readerapp.library import subscriptions

    if not name:
        return None
    for folder in subscriptions.subscriptions(library).folders:
        if folder.name == name and folder.parent_id is None:
            return folder.id
    return subscriptions.add_folder(library, name)[0]


def _given(options: argparse.Namespace) -> dict[str, Any]:
    """The settings that were given."""
    from readerapp.domain.feeds import FullText

    switches = {"pictures": options.pictures, "is_muted": options.mute, "notifies": options.notify}
    given: dict[str, Any] = {
        name: said == "on" for name, said in switches.items() if said is not None
    }
    if options.interval is not None:
        given["interval_minutes"] = options.interval
    if options.full_text is not None:
        given["full_text"] = FullText(options.full_text)
    if options.language is not None:
        given["language"] = options.language
    return given


def _print_changed(library: Library, feed_id: int, options: argparse.Namespace) -> None:
    from readerapp.domain.labels import FeedLabels
    from readerapp.library import labels, subscriptions

    found = subscriptions.subscriptions(library)
    for feed in (each for each in found.feeds if each.id == feed_id):
        folders = {each.id: each.name for each in found.folders}
        folder = folders.get(feed.folder_id) if feed.folder_id else None
        values = {
            "id": feed.id,
            "url": feed.address,
            "title": feed.title,
            "name": feed.name,
            "folder": folder,
            **settings_values(feed.settings),
            **_label_values(labels.feeds(library).get(feed.id, FeedLabels())),
        }
        told = "  ".join(f"{key}={_written(value)}" for key, value in values.items())
        print_result(values, f"changed    {told}", as_json=options.json)


def settings_values(settings: FeedSettings) -> Mapping[str, object]:
    """Return the settings of a feed as JSON values, by the names of the options."""
    return {
        "interval": settings.interval_minutes,
        "full_text": settings.full_text.value,
        "pictures": settings.pictures,
        "language": settings.language,
        "mute": settings.is_muted,
        "notify": settings.notifies,
    }


def _label_values(said: FeedLabels) -> Mapping[str, object]:

    return {"ai": AI_LABELS[said.text + 2 * said.pictures], "ai_policy": said.policy}


def _written(value: object) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return str(value or "-") if not isinstance(value, int) else str(value)


if TYPE_CHECKING:  # what --json prints, a line each: docs/schemas is made from it

    class FeedsAddLine(TypedDict):
        """A line of: readerapp feeds add --json."""

        input: str  # What was given on the command line.
        status: str  # What became of it.
        id: NotRequired[int]  # The number of the feed.
        url: str  # Its address.
        title: str  # Its title.
        # The language of the text, as a BCP 47 tag; und where it is not known.
        language: NotRequired[str]
        latest: NotRequired[list[str]]  # Titles of its newest articles.

    class FeedsExportLine(TypedDict):
        """A line of: readerapp feeds export --json."""

        file: str  # The file.

    class FeedsListLine(TypedDict):
        """A line of: readerapp feeds list --json."""

        id: int  # The number of the feed, as commands take it.
        url: str  # Its address.
        title: str  # What the feed calls itself.
        name: str  # What the reader calls it, or nothing.
        folder: str | None  # The folder it stands in.
        site: str  # The page of the publisher.
        language: str  # The language of the text, as a BCP 47 tag; und where it is not known.
        total: int  # How many articles it lists.
        unread: int  # How many of these are unread.
        checked: Moment | None  # When it was asked last.
        succeeded: Moment | None  # When it answered last.
        next: Moment | None  # When it is asked next; null for as soon as possible, or only by hand.
        next_reason: str  # Why then, as a word.
        next_why: str  # Why then, in English.
        failures: int  # How often it failed in a row.
        stopped: bool  # Whether its publisher ended it.
        error: str | None  # Why it failed, in English; null when it did not.

    class FeedsRemoveLine(TypedDict):
        """A line of: readerapp feeds remove --json."""

        id: int  # The number of the feed.
        url: str  # Its address.
        status: str  # What became of it.

    class FeedsSetLine(TypedDict):
        """A line of: readerapp feeds set --json."""

        id: int  # The number of the feed.
        url: str  # Its address.
        title: str  # What the feed calls itself.
        name: str  # What the reader calls it, or its name.
        folder: str | None  # The folder it stands in.
        interval: int  # Minutes between two checks; 0 as set for all feeds.
        full_text: str  # Where whole texts come from.
        pictures: bool  # Whether pictures are fetched.
        language: str  # The language of the text, as a BCP 47 tag; und where it is not known.
        mute: bool  # Whether it is left out of the lists of all articles.
        notify: bool  # Whether the desktop tells of news.
        ai: str  # What in it is said to be by AI: text, pictures, both or none.
        ai_policy: str  # The address where its publisher says so, or nothing.
