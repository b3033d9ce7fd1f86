"""Doing here what was wished elsewhere about rules, saved searches and mutes."""

import json
from datetime import UTC, datetime
from typing import Any

from readerapp.domain.folder_sync import FolderWish, WishKind
from readerapp.domain.rules import MOST_RULES, KeptMute, Mute, MuteKind, Rule, RuleActions
from readerapp.storage import Writer

STANDING = (WishKind.RULE, WishKind.SEARCH, WishKind.MUTE)


def stand(writer: Writer, wish: FolderWish, at: datetime, now: datetime) -> None:
    """Have what is wished stand here, or not. What words hide is left to `hide_anew`."""
    said: dict[str, Any] | None = json.loads(wish.value) if wish.value else None
    if wish.kind is WishKind.RULE:
        _rule(writer, wish.item, wish.part, said)
    elif wish.kind is WishKind.SEARCH:
        _search(writer, wish.item, said)
    else:
        _mute(writer, wish, said, at, now)


def _rule(writer: Writer, name: str, query: str, said: dict[str, Any] | None) -> None:
    rules = writer.rules.reader.all()
    there = [each.id for each in rules if (each.name, each.query) == (name, query)]
    if said is None:
        for rule_id in there:
            writer.rules.remove(rule_id)
        return
    actions = RuleActions(
        marks_read=bool(said["marks_read"]),
        stars=bool(said["stars"]),
        tag=said["tag"],
        hides=bool(said["hides"]),
        notifies=bool(said["notifies"]),
    )
    if there:
        writer.rules.change(Rule(there[0], name, query, actions, bool(said["is_on"])))
    elif len(rules) < MOST_RULES:
        writer.rules.add(Rule(0, name, query, actions, bool(said["is_on"])))


def _search(writer: Writer, query: str, said: dict[str, Any] | None) -> None:
    there = [each for each in writer.reader.searches.all() if each.query == query]
    if said is None:
        for each in there:
            writer.searches.remove(each.id)
    elif not there:
        writer.searches.add(said["name"], query)
    else:
        writer.searches.change(there[0].id, said["name"], query)


def _mute(
    writer: Writer, wish: FolderWish, said: dict[str, Any] | None, at: datetime, now: datetime
) -> None:
    kind = MuteKind(wish.part)
    there = [
        each.mute
        for each in writer.mutes.reader.kept()
        if each.mute.kind is kind and _item(each.mute) == wish.item
    ]
    end = said["until"] if said else None
    until = None if end is None else datetime.fromtimestamp(end, UTC)
    if said is None or (until is not None and until <= now):
        for each in there:
            writer.mutes.remove(each.id)
        return
    for each in there:
        writer.mutes.drop(each.id)
    mute = Mute(
        0,
        kind,
        said["name"],
        at,
        until,
        wish.item if kind is MuteKind.WORDS else "",
        wish.item if kind is MuteKind.FEED else "",
    )
    writer.mutes.keep(KeptMute(mute, tuple(said["reports"])))


def _item(mute: Mute) -> str:
    return {
        MuteKind.WORDS: mute.query,
        MuteKind.FEED: mute.feed_key,
        MuteKind.STORY: mute.name,
    }[mute.kind]
