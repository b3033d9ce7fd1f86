"""The commands about the bin, the retention rules, and the disk space of the library."""

import argparse
import sys
from datetime import datetime
from typing import Any

from readerapp.cli.output import is_answered, iso, local, print_result
from readerapp.cli.terminal import pad
from readerapp.domain.articles import Changes
from readerapp.domain.bin import Binned, BinnedFeeds, RemovalReason
from readerapp.domain.retention import KeptReason, RetentionPreview, RetentionRule
from readerapp.library import Library, integrity, retention
from readerapp.library import bin as bin_
from readerapp.library.retention import RetentionRules
from readerapp.messages import _, in_a_row, ngettext, print_message

MEGABYTE = 1024 * 1024
_WRONG_USE = 2


def list_bin(library: Library, options: argparse.Namespace) -> int:
    """List what is in the bin: subscriptions first."""
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
    use = bin_.content(library).use
    if not options.yes:
        if not is_answered():
            print_message(
                _("Nothing was deleted. Say --yes to delete everything in the bin for good.")
            )
            return _WRONG_USE
        message = ngettext(
            "Delete {count} article for good? Type yes:",
            "Delete {count} articles for good? Type yes:",
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
    gone = len(retention.apply(library, _rules(library, options)).removed)
    line = ngettext("{count} article went into the bin", "{count} articles went into the bin", gone)
    print_result({"removed": gone}, line.format(count=gone), as_json=options.json)
    return 0


def compact(library: Library, options: argparse.Namespace) -> int:
    """Compact the library file: free space goes back to the disk."""
    library.refuse_read_only()
    freed = integrity.compact(library)
    line = _("{size} MB were given back").format(size=f"{freed / MEGABYTE:.1f}")
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


def _kept_kinds() -> dict[KeptReason, str]:
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
        _older(rule.days) if rule.days else "",
        _more(rule.count) if rule.count else "",
        _("beyond {count} MB").format(count=rule.megabytes) if rule.megabytes else "",
    ]
    return in_a_row(filter(None, limits)) or _("everything is kept")


def _more(count: int) -> str:
    text = ngettext("more than {count} of a feed", "more than {count} of a feed", count)
    return text.format(count=count)


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
