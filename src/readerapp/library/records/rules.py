"""The reader's saved searches, rules, and what is muted. What rules did is the history of one
library."""

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from readerapp.domain.annotations import TAG_LENGTH
from readerapp.domain.archives import ArchiveScope, Record
from readerapp.domain.drafts import LATEST
from readerapp.domain.folder_sync import FolderWish, WishKind
from readerapp.domain.rules import MOST_RULES, KeptMute, Mute, MuteKind, Rule, RuleActions
from readerapp.library.mutes import add_kept
from readerapp.library.records.forms import (
    flag,
    form,
    many,
    maybe,
    moment,
    name,
    no_more,
    one_of,
    text,
    up_to,
)
from readerapp.library.records.kind import Merge, Plain, RecordKind
from readerapp.library.records.wishes import Wish, Wished, fields, no_part, said, short
from readerapp.storage.folder_sync.wishes import MOST_REPORTS

if TYPE_CHECKING:
    from readerapp.storage import Reader, Writer


def _searches(reader: "Reader", _scope: ArchiveScope) -> Iterator[Record]:
    for search in reader.searches.all():
        yield {"name": search.name, "query": search.query}


def _put_searches(writer: "Writer", records: Sequence[Record], merging: Merge) -> None:
    """One of the same name and words is there already."""
    here = [(search.name, search.query) for search in writer.reader.searches.all()]
    new: list[int] = []
    for record in records:
        if merging.is_new or (record["name"], record["query"]) not in here:
            new.append(writer.searches.add(record["name"], record["query"], len(here)))
            here.append((record["name"], record["query"]))
    merging.undos.append(lambda writer, _now: [writer.searches.remove(each) for each in new])


def _wish_searches(writer: "Writer", wished: Wished, _now: datetime) -> None:
    """A search is told by what it searches for."""
    for wish, _at in wished:
        there = [each for each in writer.reader.searches.all() if each.query == wish.item]
        called = json.loads(wish.value)["name"] if wish.value else None
        if called is None:
            for each in there:
                writer.searches.remove(each.id)
        elif not there:
            writer.searches.add(called, wish.item)
        else:
            writer.searches.change(there[0].id, called, wish.item)


SEARCHES = RecordKind(
    "searches",
    ("saved_search",),
    _searches,
    form(name=text, query=text),
    _put_searches,
    (Plain("searches.jsonl", kept=("name", "query")),),
    wishes=(Wish(WishKind.SEARCH, said(no_part, fields(form(name=short))), _wish_searches),),
)


def _rules(reader: "Reader", _scope: ArchiveScope) -> Iterator[Record]:
    for rule in reader.rules.all():
        done = rule.actions
        yield {
            "name": rule.name,
            "query": rule.query,
            "is_on": int(rule.is_on),
            "marks_read": int(done.marks_read),
            "stars": int(done.stars),
            "tag": done.tag,
            "hides": int(done.hides),
            "notifies": int(done.notifies),
        }


def _put_rules(writer: "Writer", records: Sequence[Record], merging: Merge) -> None:
    """One of the same name and words is there already."""
    here = {(rule.name, rule.query) for rule in writer.rules.reader.all()}
    new: list[int] = []
    for record in records:
        key = (record["name"], record["query"])
        if key not in here or merging.is_new:
            here.add(key)
            new.append(writer.rules.add(_rule(0, *key, record)))
    merging.undos.append(lambda writer, _now: [writer.rules.remove(each) for each in new])


def _rule(rule_id: int, called: str, query: str, told: Record) -> Rule:
    actions = RuleActions(
        bool(told["marks_read"]),
        bool(told["stars"]),
        told["tag"],
        bool(told["hides"]),
        bool(told["notifies"]),
    )
    return Rule(rule_id, called, query, actions, bool(told["is_on"]))


def _query(value: str) -> str:
    if not short(value).strip():
        raise ValueError("a rule searches for something")
    return value


_DONE = fields(
    form(
        is_on=flag,
        marks_read=flag,
        stars=flag,
        hides=flag,
        notifies=flag,
        tag=no_more(text, TAG_LENGTH),
    )
)


def _wish_rules(writer: "Writer", wished: Wished, _now: datetime) -> None:
    """A rule is told by its name and what it searches for."""
    for wish, _at in wished:
        key = (wish.item, wish.part)
        rules = writer.rules.reader.all()
        there = [each.id for each in rules if (each.name, each.query) == key]
        if not wish.value:
            for rule_id in there:
                writer.rules.remove(rule_id)
        elif there:
            writer.rules.change(_rule(there[0], *key, json.loads(wish.value)))
        elif len(rules) < MOST_RULES:
            writer.rules.add(_rule(0, *key, json.loads(wish.value)))


RULES = RecordKind(
    "filters",  # those of feeds are "rules"
    ("rule",),
    _rules,
    form(
        name=text,
        query=text,
        is_on=flag,
        marks_read=flag,
        stars=flag,
        tag=text,
        hides=flag,
        notifies=flag,
    ),
    _put_rules,
    (
        Plain(
            "rules.jsonl",
            {
                "is_on": "on",
                "marks_read": "read",
                "stars": "star",
                "hides": "off_front_page",
                "notifies": "notify",
            },
            kept=("name", "query", "on"),
        ),
    ),
    wishes=(Wish(WishKind.RULE, said(_query, _DONE), _wish_rules),),
)


def _mutes(reader: "Reader", _scope: ArchiveScope) -> Iterator[Record]:
    for kept in reader.mutes.kept():
        mute = kept.mute
        yield {
            "kind": mute.kind.value,
            "name": mute.name,
            "query": mute.query,
            "feed": mute.feed_key,
            "at": int(mute.at.timestamp()) if mute.at else 0,
            "until": int(mute.until.timestamp()) if mute.until else None,
            "reports": list(kept.identities),
        }


def _put_mutes(writer: "Writer", records: Sequence[Record], merging: Merge) -> None:
    """What is muted here stays. Which articles words hide is found out after the import."""
    kept = (
        KeptMute(
            Mute(
                0,
                MuteKind(record["kind"]),
                record["name"],
                datetime.fromtimestamp(record["at"], UTC),
                None if record["until"] is None else datetime.fromtimestamp(record["until"], UTC),
                record["query"],
                record["feed"],
            ),
            tuple(record["reports"]),
        )
        for record in records
    )
    new = add_kept(writer, kept)
    merging.undos.append(lambda writer, _now: [writer.mutes.remove(each) for each in new])


def _identity(value: Any) -> str:
    if not short(value):
        raise ValueError("the identity of an article was expected")
    return str(value)


_MUTED = fields(
    form(
        name=short,
        until=maybe(up_to(int(LATEST.timestamp()))),
        articles=no_more(many(_identity), MOST_REPORTS),
    )
)


def _wish_mutes(writer: "Writer", wished: Wished, now: datetime) -> None:
    """Whether a feed is muted is said by its settings alone, which are a wish of their own. What
    words hide is found out afterwards."""
    for wish, at in wished:
        _wish_mute(writer, wish, at, now)


def _wish_mute(writer: "Writer", wish: FolderWish, at: datetime, now: datetime) -> None:
    kind = MuteKind(wish.part)
    told: dict[str, Any] | None = json.loads(wish.value) if wish.value else None
    is_flagged = kind is MuteKind.FEED and writer.mutes.reader.is_flagged(wish.item)
    there = writer.mutes.reader.of(kind, wish.item)
    end = told["until"] if told else None
    until = None if end is None else datetime.fromtimestamp(end, UTC)
    is_over = told is None or (until is not None and until <= now)
    for each in there:
        if is_over:
            writer.mutes.remove(each)
        else:
            writer.mutes.drop(each)
    if told is not None and not is_over:
        words = wish.item if kind is MuteKind.WORDS else ""
        feed = wish.item if kind is MuteKind.FEED else ""
        mute = Mute(0, kind, told["name"], at, until, words, feed)
        writer.mutes.keep(KeptMute(mute, tuple(told["articles"])))
    if kind is MuteKind.FEED:
        writer.mutes.set_flag(wish.item, is_muted=is_flagged)


MUTES = RecordKind(
    "mutes",
    ("mute", "mute_story"),
    _mutes,
    form(
        kind=one_of(MuteKind),
        name=text,
        query=text,
        feed=text,
        at=moment,
        until=maybe(moment),
        reports=many(name),
    ),
    _put_mutes,
    (
        Plain(
            "mutes.jsonl", {"kind": "mute", "reports": "articles"}, kept=("name",), is_history=True
        ),
    ),
    wishes=(Wish(WishKind.MUTE, said(one_of(MuteKind), _MUTED), _wish_mutes),),
)

KINDS = (SEARCHES, RULES, MUTES)
