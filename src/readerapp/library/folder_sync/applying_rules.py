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
    """Whether a feed is muted is said by its settings alone, which are a wish of their own."""
    kind = MuteKind(wish.part)
    is_flagged = kind is MuteKind.FEED and writer.mutes.reader.is_flagged(wish.item)
    there = writer.mutes.reader.of(kind, wish.item)
    end = said["until"] if said else None
    until = None if end is None else datetime.fromtimestamp(end, UTC)
    is_over = said is None or (until is not None and until <= now)
    for each in there:
        if is_over:
            writer.mutes.remove(each)
        else:
            writer.mutes.drop(each)
    if said is not None and not is_over:
        words = wish.item if kind is MuteKind.WORDS else ""
        feed = wish.item if kind is MuteKind.FEED else ""
        mute = Mute(0, kind, said["name"], at, until, words, feed)
        writer.mutes.keep(KeptMute(mute, tuple(said["reports"])))
    if kind is MuteKind.FEED:
        writer.mutes.set_flag(wish.item, is_muted=is_flagged)
