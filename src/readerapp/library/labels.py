"""What the reader says of AI labels. Each action returns what changed and the way back.

It stands beside what publishers, files and pages say, and is taken back without a trace. Undoing
takes back what the action itself did: what was said anew since stays.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from readerapp.domain import labels
from readerapp.domain.articles import ArticleQuery, Changes, View
from readerapp.domain.errors import ReaderError, StorageError
from readerapp.domain.searches import asks_for_labels
from readerapp.domain.values import dataclass
from readerapp.library import searching
from readerapp.library.batching import batches
from readerapp.library.marks import ActionResult
from readerapp.library.opening import Library
from readerapp.storage import Reader, Writer, moment, seconds

AT_ONCE = 200  # articles whose labels are derived in one transaction
LAST = 1_000  # articles of a feed that its share is told of


@dataclass(frozen=True)
class _Said:
    """A mark that took the place of another; None for none."""

    article_id: int
    part: str
    before: labels.LabelMark | None
    after: labels.LabelMark | None


def marks_of(library: Library, article_id: int) -> dict[str, labels.LabelMark]:
    """Return what the reader says of an article, by its parts."""
    with library.store.read() as reader:
        return reader.label_marks.of(article_id)


def part_of_picture(library: Library, article_id: int, position: int) -> str | None:
    """Return the part that a picture of an article is, None when it is not there."""
    with library.store.read() as reader:
        for picture in reader.pictures.of(article_id):
            if picture.position == position:
                return labels.picture_part(picture.address, picture.position)
    return None


def say(
    library: Library, ids: Sequence[int], parts: Iterable[str], opinion: labels.LabelOpinion | None
) -> ActionResult:
    """Say of parts of articles that they are by AI, or that this is not so; None takes back what
    was said."""
    every = [each for each in dict.fromkeys(parts) if labels.is_part(each)]
    return _say_all(library, [(one, part) for one in sorted(set(ids)) for part in every], opinion)


def _say_all(
    library: Library, wanted: Sequence[tuple[int, str]], opinion: labels.LabelOpinion | None
) -> ActionResult:
    """A bounded number to a transaction: what was done before a failure is kept."""
    at = moment(seconds(library.clock.now()))
    done: list[_Said] = []
    failure: ReaderError | None = None
    try:
        for batch in batches(wanted, AT_ONCE):
            with library.store.write() as writer:
                made = [_say(writer, *each, opinion, at) for each in batch]
            done += [each for each in made if each is not None]
    except StorageError as error:
        if not done:
            raise
        failure = error

    def undo() -> Changes:
        for batch in batches(done, AT_ONCE):
            with library.store.write() as writer:
                for each in batch[::-1]:
                    _take_back(writer, each)
        return _changes(done)

    return ActionResult(_changes(done), undo if done else None, failure)


def say_of_picture(
    library: Library, article_id: int, position: int, opinion: labels.LabelOpinion | None
) -> ActionResult:
    """Say something of the picture at a position; of one that is not there nothing."""
    part = part_of_picture(library, article_id, position)
    return say(library, (article_id,), (part,) if part else (), opinion)


def dispute(library: Library, ids: Sequence[int]) -> ActionResult:
    """Dispute whatever labels articles carry; those without any are left alone."""
    with library.store.read() as reader:
        heads = list(reader.articles.heads(ids))
    texts = [each.id for each in heads if labels.Label.AI_TEXT in each.labels]
    pictures = [
        each.id for each in heads if any(label in labels.OF_PICTURES for label in each.labels)
    ]
    wanted = [(each, labels.TEXT) for each in texts] + [
        (each, labels.PICTURES) for each in pictures
    ]
    return _say_all(library, sorted(wanted), labels.LabelOpinion.DISPUTED)


def take_back(library: Library, ids: Sequence[int]) -> ActionResult:
    """Take back everything the reader said of articles."""
    with library.store.read() as reader:
        wanted = [(each, part) for each in ids for part in reader.label_marks.of(each)]
    return _say_all(library, sorted(wanted), None)


def feeds(library: Library) -> dict[int, labels.FeedLabels]:
    """Return the feeds of which everything is said to be by AI."""
    with library.store.read() as reader:
        return reader.label_marks.feeds()


def set_feed(library: Library, feed_id: int, said: labels.FeedLabels) -> ActionResult:
    """Say what is true of everything in a feed. What comes from then on carries the labels at once,
    what is here gets them by `derive`."""
    wanted = labels.FeedLabels(
        said.text, said.pictures, said.policy.strip()[: labels.POLICY_LENGTH]
    )
    with library.store.write() as writer:
        before = writer.label_marks.set_feed(feed_id, wanted)
        changes = writer.changes()
    if before is None:
        return ActionResult(changes)
    former = before

    def undo() -> Changes:
        with library.store.write() as writer:
            if writer.label_marks.reader.feeds().get(feed_id, labels.FeedLabels()) == wanted:
                writer.label_marks.set_feed(feed_id, former)
            return writer.changes()

    return ActionResult(changes, undo)


def shares(library: Library, feed_id: int) -> tuple[labels.LabelShare, ...]:
    """Return by month how many of the last articles of a feed carry a label."""
    with library.store.read() as reader:
        return reader.label_marks.shares(feed_id, LAST)


def hidden_from(query: ArticleQuery) -> ArticleQuery:
    """Return the list of what another list leaves out because of labels."""
    is_unread = query.unread_only or query.view is View.UNREAD
    view = View.HIDDEN_UNREAD if is_unread else View.HIDDEN
    return replace(query, view=view, unread_only=False)


def hidden_count(library: Library, query: ArticleQuery) -> int:
    """Return how many rows `hidden_from` has: of a search none, and neither of a saved one that
    asks for labels, since these find them."""
    if query.search:
        return 0
    with library.store.read() as reader:
        count = reader.articles.hidden_count(query)
        if not count or (query.saved_id is None and not query.is_grouped):
            return count
        if query.saved_id is not None and _asks_for_labels(library, reader, query.saved_id):
            return 0
    return len(searching.ids_of(library, hidden_from(query)))


def _asks_for_labels(library: Library, reader: Reader, saved_id: int) -> bool:
    saved = reader.searches.get(saved_id)
    look = searching.look_up(library, reader)
    asked = searching.criteria_of((saved.query,), look) if saved else None
    return asked is None or asks_for_labels(asked.also)


def is_waiting(library: Library) -> bool:
    """Return whether labels are to be derived anew: a feed was labelled, or the rules changed."""
    with library.store.read() as reader:
        return reader.label_marks.is_waiting() or reader.label_marks.are_rules_new()


def derive_some(library: Library, most: int = AT_ONCE) -> tuple[bool, Changes]:
    """Derive the labels of some articles anew, in one transaction; return whether there may be more
    to do. Killed at any moment, the next call goes on where the last one ended."""
    if library.is_read_only:
        return False, Changes()
    with library.store.write() as writer:
        if writer.label_marks.reader.are_rules_new():
            writer.label_marks.queue_all()
            writer.label_marks.note_rules()
        return writer.label_marks.take_turn(most), writer.changes()


def derive(library: Library) -> Changes:
    """Derive all labels that are to be derived anew; return the articles that show others."""
    changed: dict[int, None] = {}
    goes_on = is_waiting(library)
    while goes_on:
        goes_on, changes = derive_some(library)
        changed.update(dict.fromkeys(changes.changed))
    return Changes(changed=tuple(changed))


def _say(
    writer: Writer, article_id: int, part: str, opinion: labels.LabelOpinion | None, at: datetime
) -> _Said | None:
    before = writer.label_marks.reader.of(article_id).get(part)
    if opinion is None:
        is_new = writer.label_marks.drop(article_id, part)
        return _Said(article_id, part, before, None) if is_new else None
    after = labels.LabelMark(part, opinion, at)
    is_new = writer.label_marks.put(article_id, after)
    return _Said(article_id, part, before, after) if is_new else None


def _take_back(writer: Writer, done: _Said) -> None:
    if writer.label_marks.reader.of(done.article_id).get(done.part) != done.after:
        return
    if done.before is None:
        writer.label_marks.drop(done.article_id, done.part)
    else:
        writer.label_marks.put(done.article_id, done.before)


def _changes(done: Iterable[_Said]) -> Changes:
    ids = tuple(dict.fromkeys(each.article_id for each in done))
    return Changes(changed=ids, annotated=ids)
