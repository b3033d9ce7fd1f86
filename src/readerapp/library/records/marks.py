"""What the reader did with articles and with stories, by the identities that outlive them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from readerapp.domain.archives import ArchiveScope, Record
from readerapp.domain.articles import Verdict
from readerapp.domain.folder_sync import WishKind
from readerapp.domain.marks import Mark
from readerapp.library.records.forms import (
    flag,
    form,
    hexadecimal,
    many,
    maybe,
    moment,
    name,
    one_of,
)
from readerapp.library.records.kind import Line, Merge, Plain, RecordKind
from readerapp.library.records.plain import as_meant
from readerapp.library.records.wishes import Wish, Wished, no_part, said, was_set

if TYPE_CHECKING:
    from readerapp.storage import Reader, Writer


def _statuses(reader: "Reader", scope: ArchiveScope) -> Iterable[Record]:
    return reader.archive.statuses(scope)


def _put_statuses(writer: "Writer", records: Sequence[Record], merging: Merge) -> None:
    read, starred = writer.archive.statuses(records)

    def undo(writer: "Writer", now: datetime) -> None:
        writer.statuses.mark_read(read, False, now)
        writer.statuses.mark_starred(starred, False, now)

    merging.undos.append(undo)


_STATUS = form(
    identity=name,
    is_read=flag,
    is_starred=flag,
    read_at=maybe(moment),
    starred_at=maybe(moment),
    removed_at=maybe(moment),
    aliases=many(name),
    entries=many(form(feed=name, hash=hexadecimal(64), is_shared=flag)),
)
_STATUS_NAMES = {"read_at": "read", "starred_at": "starred", "removed_at": "removed"}


def _line_of(mark: Mark) -> Line:
    times = {"read": mark.read_at, "starred": mark.starred_at, "removed": mark.removed_at}
    said = {each: at.isoformat() for each, at in times.items() if at}
    for_people = {"title": mark.title, "url": mark.url}
    return {"identity": mark.identity, **said} | {k: v for k, v in for_people.items() if v}


def _starred(reader: "Reader") -> Iterator[Line]:
    return map(_line_of, reader.marks.starred())


def _marked(reader: "Reader") -> Iterator[Line]:
    """Without what is only for people, and what stands with the stars: these are many."""
    left_out = ("title", "url", "starred")
    for mark in reader.marks.marked():
        yield {key: value for key, value in _line_of(mark).items() if key not in left_out}


def _of_line(line: Line) -> Iterator[tuple[RecordKind, Record]]:
    """A mark is there by its time."""
    set_by = {f"is_{each}": line.get(each) is not None for each in ("read", "starred")}
    known: Line = {"aliases": [], "entries": []}
    yield STATUSES, as_meant(_STATUS, line | set_by | known, _STATUS_NAMES)


def _wish_marks(writer: "Writer", wished: Wished, _now: datetime) -> None:
    """Those that were set at once are set at once."""
    marked: dict[tuple[WishKind, bool, datetime], list[int]] = defaultdict(list)
    for wish, at in wished:
        article_id = writer.annotations.status_of(wish.item)
        marked[wish.kind, bool(wish.value), at].append(article_id)
    for (kind, is_set, at), ids in marked.items():
        if kind is WishKind.READ:
            writer.statuses.mark_read(ids, is_set, at)
        else:
            writer.statuses.mark_starred(ids, is_set, at)


MARKS = Plain("marks.jsonl", is_history=True, write=_marked, read=_of_line)
STATUSES = RecordKind(
    "statuses",
    ("status", "alias", "feed_entry"),
    _statuses,
    _STATUS,
    _put_statuses,
    (Plain("stars.jsonl", is_history=True, write=_starred, read=_of_line), MARKS),
    wishes=(
        Wish(WishKind.READ, said(no_part, was_set), _wish_marks),
        Wish(WishKind.STARRED, said(no_part, was_set), _wish_marks),
    ),
    is_personal=False,
)


def _verdicts(reader: "Reader", scope: ArchiveScope) -> Iterable[Record]:
    return reader.archive.verdicts(scope)


def _put_verdicts(writer: "Writer", records: Sequence[Record], merging: Merge) -> None:
    before = writer.archive.verdicts(records)
    merging.undos.append(lambda writer, now: writer.verdicts.put(before, now))


VERDICTS = RecordKind(
    "verdicts",
    ("verdict",),
    _verdicts,
    form(one=name, other=name, decision=one_of(Verdict), at=moment),
    _put_verdicts,
    (Plain("decisions.jsonl", {"one": "identity"}),),
    is_personal=False,
)


def _stories(reader: "Reader", _scope: ArchiveScope) -> Iterable[Record]:
    return reader.archive.story_marks()


def _put_stories(writer: "Writer", records: Sequence[Record], merging: Merge) -> None:
    before = writer.archive.story_marks(records)
    merging.undos.append(lambda writer, _now: writer.story_marks.put(before))


def _of_story(line: Line) -> Iterator[tuple[RecordKind, Record]]:
    """What was forgotten was never seen: the time alone says that it was."""
    record = as_meant(STORY_MARKS.form, line, STORY_MARKS.plain[0].names)
    yield STORY_MARKS, record | {"seen_at": record["seen_at"] or None}


STORY_MARKS = RecordKind(
    "stories",
    ("story_mark",),
    _stories,
    form(identity=name, seen_at=maybe(moment), is_followed=flag, is_less_wanted=flag),
    _put_stories,
    (
        Plain(
            "stories.jsonl",
            {"seen_at": "seen", "is_followed": "followed", "is_less_wanted": "less_wanted"},
            is_history=True,
            read=_of_story,
        ),
    ),
)

KINDS = (STATUSES, VERDICTS, STORY_MARKS)
