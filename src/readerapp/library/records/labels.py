"""What the reader says of AI labels: of articles, and of everything in a feed."""

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from readerapp.domain.archives import ArchiveScope, Record
from readerapp.domain.folder_sync import WishKind
from readerapp.domain.labels import (
    POLICY_LENGTH,
    FeedLabels,
    LabelMark,
    LabelOpinion,
    is_part,
)
from readerapp.library.records.forms import flag, form, moment, name, no_more, one_of, text
from readerapp.library.records.kind import Merge, Plain, RecordKind
from readerapp.library.records.wishes import Wish, Wished, said
from readerapp.storage.folder_sync.wishes import packed_labels

if TYPE_CHECKING:
    from readerapp.storage import Reader, Writer


def _part(value: Any) -> str:
    if not is_part(text(value)):
        raise ValueError("a part of an article was expected")
    return str(value)


def _marks(reader: "Reader", _scope: ArchiveScope) -> Iterator[Record]:
    for kept in reader.label_marks.all():
        yield {
            "identity": kept.identity,
            "part": kept.mark.part,
            "opinion": kept.mark.opinion.value,
            "at": int(kept.mark.at.timestamp()),
        }


def _put_marks(writer: "Writer", records: Sequence[Record], merging: Merge) -> None:
    """What the reader says here stays. Labels are derived anew after an import."""
    new: list[tuple[int, str]] = []
    for record in records:
        article_id = writer.annotations.status_of(record["identity"])
        at = datetime.fromtimestamp(record["at"], UTC)
        mark = LabelMark(record["part"], LabelOpinion(record["opinion"]), at)
        if writer.label_marks.keep(article_id, mark):
            new.append((article_id, mark.part))
    writer.label_marks.queue_all()
    merging.undos.append(lambda writer, _now: [writer.label_marks.drop(*each) for each in new])


def _wish_marks(writer: "Writer", wished: Wished, _now: datetime) -> None:
    for wish, at in wished:
        article_id = writer.annotations.status_of(wish.item)
        if wish.value:
            mark = LabelMark(wish.part, LabelOpinion(wish.value), at)
            writer.label_marks.put(article_id, mark)
        else:
            writer.label_marks.drop(article_id, wish.part)


LABEL_MARKS = RecordKind(
    "labels",
    ("label_mark",),
    _marks,
    form(identity=name, part=_part, opinion=one_of(LabelOpinion), at=moment),
    _put_marks,
    (Plain("labels.jsonl", {"opinion": "says"}, is_titled=True, is_history=True),),
    wishes=(Wish(WishKind.LABEL, said(_part, one_of(LabelOpinion)), _wish_marks),),
)


def _feeds(reader: "Reader", _scope: ArchiveScope) -> Iterator[Record]:
    keys = {feed.id: feed.key for feed in reader.feeds.subscriptions().feeds}
    found = {keys[each]: said for each, said in reader.label_marks.feeds().items() if each in keys}
    for key in sorted(found):
        said = found[key]
        yield {
            "feed": key,
            "text": int(said.text),
            "pictures": int(said.pictures),
            "policy": said.policy,
        }


def said_of_feed(_part: str, value: str) -> tuple[str, str]:
    """Check what a wish says of a feed. Raises ValueError, TypeError, LookupError."""
    if not value:
        return "", ""
    found = json.loads(value)
    words, pictures = found["text"], found["pictures"]
    if not (isinstance(words, bool) and isinstance(pictures, bool) and (words or pictures)):
        raise ValueError("what is said of a feed")
    return "", packed_labels(words, pictures, no_more(text, POLICY_LENGTH)(found["policy"]))


def _put_feeds(writer: "Writer", records: Sequence[Record], merging: Merge) -> None:
    """Of a feed that was here already what the reader says here holds."""
    feeds = {feed.key: feed.id for feed in writer.feeds.reader.subscriptions().feeds}
    for record in records:
        feed_id = feeds.get(record["feed"])
        if feed_id in merging.feeds:
            said = FeedLabels(bool(record["text"]), bool(record["pictures"]), record["policy"])
            writer.label_marks.set_feed(feed_id, said)


FEED_LABELS = RecordKind(
    "labelled",  # feeds
    ("feed_label",),
    _feeds,
    form(feed=name, text=flag, pictures=flag, policy=no_more(text, POLICY_LENGTH)),
    _put_feeds,
)

KINDS = (LABEL_MARKS, FEED_LABELS)
