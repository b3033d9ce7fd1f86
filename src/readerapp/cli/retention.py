"""The commands about the bin, the retention rules, and the disk space of the library."""

import argparse
import sys
from datetime import datetime
from typing import Any

from readerapp.cli.output import iso, print_message, print_result
from readerapp.domain.articles import Changes
from readerapp.domain.bin import Binned, BinnedFeeds, RemovalReason
from readerapp.domain.retention import RetentionPreview, RetentionRule
from readerapp.library import Library, integrity, retention
from readerapp.library import bin as bin_
from readerapp.library.retention import RetentionRules

MEGABYTE = 1024 * 1024
_WHY = {
    RemovalReason.REMOVED: "removed by you",
    RemovalReason.UNSUBSCRIBED: "unsubscribed",
    RemovalReason.AGE: "older than {amount} days",
    RemovalReason.COUNT: "more than {amount} of its feed",
    RemovalReason.SIZE: "the library took more than {amount} MB",
}


def list_bin(library: Library, options: argparse.Namespace) -> int:
    """List what is in the bin: subscriptions first."""
    content = bin_.content(library, options.words)
    keeping = bin_.retention_period(library)
    for ended in content.feeds:
        values = _feeds_values(ended, ended.at + keeping)
        line = f"{ended.removal_id:>6}  {ended.at:%Y-%m-%d}  feeds  {', '.join(ended.names)}"
        print_result(values, f"{line}  ({ended.articles} articles)", as_json=options.json)
    for article in content.articles:
        line = f"{article.id:>6}  {article.at:%Y-%m-%d}  {article.title}  [{_why(article)}]"
        print_result(_values(article, article.at + keeping), line, as_json=options.json)
    if content.found > len(content.articles):
        print_message(
            f"Shown are {len(content.articles)} of {content.found} articles. Name some words."
        )
    return 0


def restore(library: Library, options: argparse.Namespace) -> int:
    """Restore articles, subscriptions, or everything."""
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
        print_message(f"There is no article {article_id} in the bin.")
    for removal_id in unknown:
        print_message(f"There are no feeds of a removal {removal_id} in the bin.")
    return 1 if (missing or unknown) and not options.all else 0


def empty(library: Library, options: argparse.Namespace) -> int:
    """Delete what is in the bin for good; asks first, because there is no way back."""
    use = bin_.content(library).use
    if not options.yes:
        if not sys.stdin.isatty():
            print_message(
                "Nothing was deleted. Say --yes to delete everything in the bin for good."
            )
            return 1
        print_message(f"Delete {use.articles} articles for good? Type yes:")
        if sys.stdin.readline().strip().casefold() != "yes":
            return 1
    gone = bin_.empty(library)
    print_result({"deleted": gone}, f"deleted    {gone} articles", as_json=options.json)
    return 0


def show_rules(library: Library, options: argparse.Namespace) -> int:
    """Print the rules, and the room the library takes."""
    rules, space = retention.rules(library), retention.space(library)
    print_result(
        {"feed": None, **_rule_values(rules.overall)},
        f"all feeds  {_rule_line(rules.overall)}",
        as_json=options.json,
    )
    for feed_id, rule in rules.own.items():
        values = {"feed": feed_id, **_rule_values(rule)}
        print_result(values, f"feed {feed_id:>5} {_rule_line(rule)}", as_json=options.json)
    values = {
        "file_bytes": space.file_bytes,
        "free_bytes": space.free_bytes,
        "bin_bytes": space.bin_bytes,
    }
    sizes = [each // MEGABYTE for each in (space.file_bytes, space.free_bytes, space.bin_bytes)]
    line = "The file takes {} MB; {} MB of it are free for new articles, {} MB are the bin."
    print_result(values, line.format(*sizes), as_json=options.json)
    return 0


def preview(library: Library, options: argparse.Namespace) -> int:
    """Print what would go."""
    found = retention.preview(library, _rules(library, options))
    if options.json:
        print_result(_preview_values(found), "", as_json=True)
        return 0
    size = found.size_bytes / MEGABYTE
    print_result({}, f"{found.count} articles, about {size:.1f} MB", as_json=False)
    if found.oldest and found.newest:
        print_result({}, f"came {found.oldest:%Y-%m-%d} to {found.newest:%Y-%m-%d}", as_json=False)
    for share in found.feeds:
        print_result({}, f"{share.count:>7}  {share.name or 'from no feed'}", as_json=False)
    for title in found.titles:
        print_result({}, f"         {title}", as_json=False)
    for kept, count in found.kept:
        print_result({}, f"{count:>7}  stay: {kept.value}", as_json=False)
    return 0


def apply(library: Library, options: argparse.Namespace) -> int:
    """Apply the rules in force, or the limits given."""
    gone = len(retention.apply(library, _rules(library, options)).removed)
    print_result({"removed": gone}, f"{gone} articles went into the bin", as_json=options.json)
    return 0


def compact(library: Library, options: argparse.Namespace) -> int:
    """Compact the library file: free space goes back to the disk."""
    freed = integrity.compact(library)
    line = f"{freed / MEGABYTE:.1f} MB were given back"
    print_result({"freed_bytes": freed}, line, as_json=options.json)
    return 0


def _rules(library: Library, options: argparse.Namespace) -> RetentionRules:
    """The rules in force; limits that are given take the place of the overall ones."""
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


def _why(article: Binned) -> str:
    return _WHY[article.why].format(amount=article.amount)


def _values(article: Binned, until: datetime) -> dict[str, Any]:
    return {
        "id": article.id,
        "title": article.title,
        "source": article.source,
        "why": article.why.value,
        "amount": article.amount,
        "at": iso(article.at),
        "until": iso(until),
    }


def _feeds_values(ended: BinnedFeeds, until: datetime) -> dict[str, Any]:
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
        f"older than {rule.days} days" if rule.days else "",
        f"more than {rule.count} of a feed" if rule.count else "",
        f"beyond {rule.megabytes} MB" if rule.megabytes else "",
    ]
    return ", ".join(filter(None, limits)) or "everything is kept"


def _preview_values(found: RetentionPreview) -> dict[str, Any]:
    return {
        "count": found.count,
        "size_bytes": found.size_bytes,
        "oldest": iso(found.oldest),
        "newest": iso(found.newest),
        "feeds": [{"name": share.name, "count": share.count} for share in found.feeds],
        "titles": list(found.titles),
        "kept": {kept.value: count for kept, count in found.kept},
    }
