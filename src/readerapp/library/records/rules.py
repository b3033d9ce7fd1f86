"""The reader's rules, and what is muted. What rules did is the history of one library."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from readerapp.domain.archives import ArchiveScope, Record
from readerapp.domain.rules import KeptMute, Mute, MuteKind, Rule, RuleActions
from readerapp.library.mutes import add_kept
from readerapp.library.records.forms import flag, form, many, maybe, moment, name, one_of, text
from readerapp.library.records.kind import Merge, Plain, RecordKind

if TYPE_CHECKING:
    from readerapp.storage import Reader, Writer


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
            actions = RuleActions(
                bool(record["marks_read"]),
                bool(record["stars"]),
                record["tag"],
                bool(record["hides"]),
                bool(record["notifies"]),
            )
            new.append(writer.rules.add(Rule(0, *key, actions, bool(record["is_on"]))))
    merging.undos.append(lambda writer, _now: [writer.rules.remove(each) for each in new])


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
    (Plain("mutes.jsonl", {"kind": "mute"}, kept=("name",), is_history=True),),
)
