"""The commands about the bin, the retention rules, and the disk space of the library."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from readerapp.cli.command import Argument, Command, Topic, days, flag, id_number, positive
from readerapp.cli.output import is_answered, iso, local, print_result
from readerapp.cli.terminal import pad
from readerapp.messages import _, in_a_row, ngettext, print_message

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Required, TypedDict

    from readerapp.cli.command import Moment
    from readerapp.domain.bin import Binned, BinnedFeeds
    from readerapp.domain.retention import KeptReason, RetentionPreview, RetentionRule
    from readerapp.library import Library
    from readerapp.library.retention import RetentionRules

MEGABYTE = 1024 * 1024
_WRONG_USE = 2


def commands() -> Iterator[Command]:
    """Yield the commands of this topic."""
    yield Command(
        "bin",
        _("list what was removed, restore it, or delete it permanently"),
        "readerapp bin restore 12",
        topic=Topic.CARE,
        place=4,
        actions=(
            Command(
                "list",
                _("list what is in the bin, last removed first"),
                "readerapp bin list climate",
                arguments=(
                    Argument(
                        "words",
                        nargs="?",
                        default="",
                        metavar="WORDS",
                        help=_("in title or source"),
                    ),
                ),
                run=list_bin,
                is_paged=True,
            ),
            Command(
                "restore",
                _("restore articles"),
                "readerapp bin restore 12 13",
                arguments=(
                    Argument("ids", nargs="*", type=id_number, metavar="ID"),
                    Argument(
                        "--feeds",
                        type=id_number,
                        action="append",
                        default=[],
                        metavar="REMOVAL",
                        help=_("restore feeds that were removed together, with their articles"),
                    ),
                    flag("--all", _("everything there is in the bin")),
                ),
                run=restore,
                wrong=_restores_nothing,
            ),
            Command(
                "empty",
                _("delete everything in the bin permanently"),
                "readerapp bin empty",
                arguments=(flag("--yes", _("do not ask")),),
                run=empty,
            ),
        ),
    )
    yield Command(
        "retention",
        _("show, try out or apply the rules about what is kept"),
        "readerapp retention preview --days 90",
        topic=Topic.CARE,
        place=5,
        actions=(
            Command(
                "show",
                _("print the rules and the disk space that the library takes"),
                "readerapp retention show",
                run=show_rules,
            ),
            Command(
                "preview",
                _("print what would move into the bin; nothing is changed"),
                "readerapp retention preview --days 90",
                arguments=(*_limits(),),
                run=preview,
            ),
            Command(
                "apply",
                _("move into the bin what is beyond the limits"),
                "readerapp retention apply --days 90",
                arguments=(*_limits(),),
                run=apply,
            ),
        ),
    )
    yield Command(
        "compact",
        _("give free space inside the library file back to the disk"),
        "readerapp compact",
        topic=Topic.CARE,
        place=6,
        run=compact,
    )


def _limits() -> tuple[Argument, ...]:
    return (
        Argument("--days", type=days, metavar="N", help=_("since an article came here")),
        Argument("--count", type=positive, metavar="N", help=_("articles of each feed")),
        Argument("--size", type=positive, metavar="MB", help=_("of the whole library")),
        flag("--unread", _("include unread articles")),
        flag("--starred", _("include starred articles")),
        flag("--own", _("include articles without a feed")),
    )


def _restores_nothing(options: argparse.Namespace) -> str:
    if options.ids or options.feeds or options.all:
        return ""
    return _("bin restore takes numbers of articles, --feeds REMOVAL, or --all")


def list_bin(library: Library, options: argparse.Namespace) -> int:
    """List what is in the bin: subscriptions first."""
    from readerapp.library import bin as bin_

    content = bin_.content(library, options.words)
    keeping = bin_.retention_period(library)
    for ended in content.feeds:
        values = _feeds_values(ended, ended.at + keeping)
        line = f"{ended.removal_id:>6}  {local(ended.at):%Y-%m-%d}  feeds  {in_a_row(ended.names)}"
        print_result(values, f"{line}  ({_articles(ended.articles)})", as_json=options.json)
    for article in content.articles:
        line = f"{article.id:>6}  {local(article.at):%Y-%m-%d}  {article.title}  [{_why(article)}]"
        print_result(_values(article, article.at + keeping), line, as_json=options.json)
    if content.found > len(content.articles):
        message = ngettext(
            "Shown are {shown} of {count} article. Name some words.",
            "Shown are {shown} of {count} articles. Name some words.",
            content.found,
        )
        print_message(message.format(shown=len(content.articles), count=content.found))
    return 0


def restore(library: Library, options: argparse.Namespace) -> int:
    """Restore articles, subscriptions, or everything."""
    from readerapp.domain.articles import Changes
    from readerapp.library import bin as bin_

    unknown: list[int] = []
    if options.all:
        back = bin_.restore_everything(library).changes.added
    else:
        feeds = {each: bin_.restore_feeds(library, each).changes for each in options.feeds}
        own = bin_.restore_articles(library, options.ids).changes
        back = own.added + tuple(each for changes in feeds.values() for each in changes.added)
        unknown = [each for each, changes in feeds.items() if changes == Changes()]
    for article_id in back:
        print_result(
            {"id": article_id, "status": "restored"},
            f"restored   {article_id}",
            as_json=options.json,
        )
    missing = [each for each in options.ids if each not in back]
    for article_id in missing:
        print_message(_("There is no article {id} in the bin.").format(id=article_id))
    for removal_id in unknown:
        message = _("There are no feeds of a removal {id} in the bin.")
        print_message(message.format(id=removal_id))
    return 1 if (missing or unknown) and not options.all else 0


def empty(library: Library, options: argparse.Namespace) -> int:
    """Delete what is in the bin for good; asks first, because there is no way back."""
    from readerapp.library import bin as bin_

    use = bin_.content(library).use
    if not options.yes:
        if not is_answered():
            print_message(
                _("Nothing was deleted. Use --yes to delete everything in the bin permanently.")
            )
            return _WRONG_USE
        message = ngettext(
            "Delete {count} article permanently? Type yes:",
            "Delete {count} articles permanently? Type yes:",
            use.articles,
        )
        print_message(message.format(count=use.articles))
        if sys.stdin.readline().strip().casefold() != "yes":
            return _WRONG_USE
    gone = bin_.empty(library)
    print_result({"deleted": gone}, f"deleted    {_articles(gone)}", as_json=options.json)
    return 0


def show_rules(library: Library, options: argparse.Namespace) -> int:
    """Print the rules, and the room the library takes."""
    from readerapp.library import retention

    rules, space = retention.rules(library), retention.space(library)
    everything = _("all feeds")
    print_result(
        {"feed": None, **_rule_values(rules.overall)},
        f"{pad(everything, 10)} {_rule_line(rules.overall)}",
        as_json=options.json,
    )
    for feed_id, rule in rules.own.items():
        values = {"feed": feed_id, **_rule_values(rule)}
        name = _("feed {id}").format(id=f"{feed_id:>5}")
        print_result(values, f"{name} {_rule_line(rule)}", as_json=options.json)
    values = {
        "file_bytes": space.file_bytes,
        "free_bytes": space.free_bytes,
        "bin_bytes": space.bin_bytes,
    }
    sizes = [each // MEGABYTE for each in (space.file_bytes, space.free_bytes, space.bin_bytes)]
    line = _(
        "The file takes {file} MB; {free} MB of it are free for new articles, {bin} MB are the bin."
    )
    told = line.format(file=sizes[0], free=sizes[1], bin=sizes[2])
    print_result(values, told, as_json=options.json)
    return 0


def preview(library: Library, options: argparse.Namespace) -> int:
    """Print what would go."""
    from readerapp.library import retention

    found = retention.preview(library, _rules(library, options))
    if options.json:
        print_result(_preview_values(found), "", as_json=True)
        return 0
    size = found.size_bytes / MEGABYTE
    about = _("{articles}, about {size} MB").format(
        articles=_articles(found.count), size=f"{size:.1f}"
    )
    print_result({}, about, as_json=False)
    if found.oldest and found.newest:
        first, last = f"{local(found.oldest):%Y-%m-%d}", f"{local(found.newest):%Y-%m-%d}"
        print_result({}, _("came {first} to {last}").format(first=first, last=last), as_json=False)
    for share in found.feeds:
        name = share.name or _("from no feed")
        print_result({}, f"{share.count:>7}  {name}", as_json=False)
    for title in found.titles:
        print_result({}, f"         {title}", as_json=False)
    kinds = _kept_kinds()
    for kept, count in found.kept:
        line = _("stay: {kind}").format(kind=kinds[kept])
        print_result({}, f"{count:>7}  {line}", as_json=False)
    return 0


def apply(library: Library, options: argparse.Namespace) -> int:
    """Apply the rules in force, or the limits given."""
    from readerapp.library import retention

    gone = len(retention.apply(library, _rules(library, options)).removed)
    line = ngettext("{count} article moved to the bin", "{count} articles moved to the bin", gone)
    print_result({"removed": gone}, line.format(count=gone), as_json=options.json)
    return 0


def compact(library: Library, options: argparse.Namespace) -> int:
    """Compact the library file: free space goes back to the disk."""
    from readerapp.library import integrity

    library.refuse_read_only()
    freed = integrity.compact(library)
    line = _("{size} MB were freed").format(size=f"{freed / MEGABYTE:.1f}")
    print_result({"freed_bytes": freed}, line, as_json=options.json)
    return 0


def _rules(library: Library, options: argparse.Namespace) -> RetentionRules:
    """The rules in force; limits that are given take the place of the overall ones."""
    from readerapp.domain.retention import RetentionRule
    from readerapp.library import retention
    from readerapp.library.retention import RetentionRules

    found = retention.rules(library)
    if not (options.days or options.count or options.size):
        return found
    given = RetentionRule(
        options.days or 0,
        options.count or 0,
        options.size or 0,
        options.unread,
        options.starred,
        options.own,
    )
    return RetentionRules(given, found.own)


def _kept_kinds() -> dict[KeptReason, str]:
    from readerapp.domain.retention import KeptReason

    return {
        # Translators: why articles stay; so the next five
        KeptReason.STARRED: _("starred"),
        KeptReason.ANNOTATED: _("annotated"),
        KeptReason.UNREAD: _("unread"),
        KeptReason.STORY: _("story"),
        KeptReason.SHARED: _("shared"),
        KeptReason.RETAINED: _("retained"),
    }


def _articles(count: int) -> str:
    return ngettext("{count} article", "{count} articles", count).format(count=count)


def _why(article: Binned) -> str:
    from readerapp.domain.bin import RemovalReason

    text = {
        RemovalReason.REMOVED: _("removed by you"),
        RemovalReason.UNSUBSCRIBED: _("unsubscribed"),
        RemovalReason.AGE: _older(article.amount),
        RemovalReason.COUNT: ngettext(
            "more than {count} of its feed", "more than {count} of its feed", article.amount
        ),
        RemovalReason.SIZE: _("the library took more than {count} MB"),
    }[article.why]
    return text.format(count=article.amount)


def _older(days: int) -> str:
    return ngettext("older than {count} day", "older than {count} days", days).format(count=days)


def _values(article: Binned, until: datetime) -> BinListLine:
    return {
        "id": article.id,
        "title": article.title,
        "source": article.source,
        "why": article.why.value,
        "amount": article.amount,
        "at": iso(article.at),
        "until": iso(until),
    }


def _feeds_values(ended: BinnedFeeds, until: datetime) -> BinListLine:
    return {
        "removal": ended.removal_id,
        "feeds": list(ended.names),
        "articles": ended.articles,
        "at": iso(ended.at),
        "until": iso(until),
    }


def _rule_values(rule: RetentionRule) -> dict[str, Any]:
    return {
        "days": rule.days or None,
        "count": rule.count or None,
        "megabytes": rule.megabytes or None,
        "unread": rule.takes_unread,
        "starred": rule.takes_starred,
        "own": rule.takes_own,
    }


def _rule_line(rule: RetentionRule) -> str:
    limits = [
        _older(rule.days) if rule.days else "",
        _more(rule.count) if rule.count else "",
        _("beyond {count} MB").format(count=rule.megabytes) if rule.megabytes else "",
    ]
    return in_a_row(filter(None, limits)) or _("everything is kept")


def _more(count: int) -> str:
    text = ngettext("more than {count} of a feed", "more than {count} of a feed", count)
    return text.format(count=count)


def _preview_values(found: RetentionPreview) -> RetentionPreviewLine:
    return {
        "count": found.count,
        "size_bytes": found.size_bytes,
        "oldest": iso(found.oldest),
        "newest": iso(found.newest),
        "feeds": [{"name": share.name, "count": share.count} for share in found.feeds],
        "titles": list(found.titles),
        "kept": {kept.value: count for kept, count in found.kept},
    }


if TYPE_CHECKING:  # what --json prints, a line each: docs/schemas is made from it

    class BinEmptyLine(TypedDict):
        """A line of: readerapp bin empty --json."""

        deleted: int  # How many articles were deleted for good.

    class BinListLine(TypedDict, total=False):
        """A line of: readerapp bin list --json."""

        id: int  # The number of the article, as commands take it.
        title: str  # Its title.
        source: str  # Who published it, as lists name it.
        why: str  # Why, in English or as a word.
        amount: int  # The limit of the rule that took it.
        at: Required[Moment]  # When.
        until: Required[Moment]  # Until when.
        removal: int  # The number of the removal, for bin restore --feeds.
        feeds: list[str]  # The feeds, or how many.
        articles: int  # How many articles.

    class BinRestoreLine(TypedDict):
        """A line of: readerapp bin restore --json."""

        id: int  # The number of the article, as commands take it.
        status: str  # What became of it.

    class CompactLine(TypedDict):
        """A line of: readerapp compact --json."""

        freed_bytes: int  # How many bytes went back to the disk.

    class RetentionApplyLine(TypedDict):
        """A line of: readerapp retention apply --json."""

        removed: int  # Whether, or how many, were removed.

    class _RetentionPreviewFeeds(TypedDict):
        name: str  # What the reader calls it, or its name.
        count: int  # How many.

    class RetentionPreviewLine(TypedDict):
        """A line of: readerapp retention preview --json."""

        count: int  # How many.
        size_bytes: int  # How much room that takes.
        oldest: Moment | None  # When the first of them came.
        newest: Moment | None  # When the newest of it came, or was published.
        feeds: list[_RetentionPreviewFeeds]  # The feeds, or how many.
        titles: list[str]  # Some of the titles.
        kept: dict[str, int]  # How many stay, by the reason.

    class RetentionShowLine(TypedDict, total=False):
        """A line of: readerapp retention show --json."""

        feed: int | None  # The number of the feed; null for all, or none.
        days: int | None  # The most days since an article came; null for no limit.
        count: int | None  # The most articles of a feed; null for no limit.
        megabytes: int | None  # The limit in megabytes.
        unread: bool  # Whether unread ones may go.
        starred: bool  # Whether starred ones may go.
        own: bool  # Whether what came from no feed may go.
        file_bytes: int  # The size of the library file.
        free_bytes: int  # How much of it is free.
        bin_bytes: int  # How much of it is the bin.
