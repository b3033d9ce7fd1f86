"""What the safety copy holds of subscriptions: folders, feeds, and accounts on news servers."""

from collections.abc import Iterable, Mapping
from typing import Any

from readerapp.domain.account_sync import Account
from readerapp.domain.feeds import Feed, Folder, Subscriptions
from readerapp.domain.label_marks import FeedLabels
from readerapp.domain.retention import RetentionRule
from readerapp.storage import Reader


def subscription_values(
    found: Subscriptions,
    rules: Mapping[int, RetentionRule],
    labels: Mapping[int, FeedLabels],
    of_accounts: Mapping[int, dict[str, Any]],
) -> Iterable[dict[str, Any]]:
    """Yield folders, each after the one it lies in, then feeds."""
    yield from map(_folder_values, _parents_first(found.folders))
    for feed in found.feeds:
        rule, said = rules.get(feed.id), labels.get(feed.id)
        ruled = {} if rule is None else {"rule": _rule_values(rule)}
        labelled = {} if said is None else {"labels": _feed_label_values(said)}
        yield _feed_values(feed) | ruled | labelled | of_accounts.get(feed.id, {})


def account_values(account: Account) -> dict[str, Any]:
    """Return what is set of an account, without its password, which the system keeps."""
    return {
        "account": account.id,
        "kind": account.kind.value,
        "address": account.address,
        "user": account.user,
        "name": account.name,
        "fingerprint": account.fingerprint,
        "fetched": account.fetched.value,
        "days": account.days,
        "minutes": account.minutes,
        "in": account.folder_id,
    }


def accounts_of_feeds(reader: Reader) -> dict[int, dict[str, Any]]:
    """Return by feed of which account it is: without it, its publisher would be asked."""
    return {
        each.feed_id: {
            "account": {
                "number": account.id,
                "id": each.remote_id,
                "title": each.title,
                "folder": each.folder,
                "was_here": each.was_here,
            }
        }
        for account in reader.accounts.all()
        for each in reader.accounts.feeds(account.id)
    }


def _feed_label_values(said: FeedLabels) -> dict[str, Any]:
    return {"text": said.text, "pictures": said.pictures, "policy": said.policy}


def _rule_values(rule: RetentionRule) -> dict[str, Any]:
    return {
        "days": rule.days,
        "count": rule.count,
        "unread": rule.takes_unread,
        "starred": rule.takes_starred,
    }


def _parents_first(folders: Iterable[Folder]) -> list[Folder]:
    left, done = list(folders), set[int | None]({None})
    ordered: list[Folder] = []
    while ready := [each for each in left if each.parent_id in done]:
        ordered += ready
        done |= {each.id for each in ready}
        left = [each for each in left if each.id not in done]
    return ordered + left


def _folder_values(folder: Folder) -> dict[str, Any]:
    return {
        "folder": folder.id,
        "parent": folder.parent_id,
        "name": folder.name,
        "outline": folder.outline,
    }


def _feed_values(feed: Feed) -> dict[str, Any]:
    settings = feed.settings
    return {
        "address": feed.address,
        "key": feed.key,
        "in": feed.folder_id,
        "title": feed.title,
        "name": feed.name,
        "site": feed.site,
        "description": feed.description,
        "language": feed.language,
        "typed": feed.is_typed,
        "interval_minutes": settings.interval_minutes,
        "full_text": settings.full_text.value,
        "pictures": settings.pictures,
        "set_language": settings.language,
        "muted": settings.is_muted,
        "notifies": settings.notifies,
        "outline": feed.outline,
    }
