"""What the reader does with a story: follow it, see less of it, open it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from readerapp.domain.articles import Changes
from readerapp.domain.marks import StoryMark, join_marks
from readerapp.library.marks import ActionResult
from readerapp.library.opening import Library
from readerapp.storage import Writer


def follow(library: Library, article_id: int, *, on: bool) -> ActionResult:
    """Follow the story of an article, or no longer: its new reports stand on the front page."""
    return _mark_story(library, article_id, lambda mark: replace(mark, is_followed=on))


def less(library: Library, article_id: int, *, on: bool) -> ActionResult:
    """Rank the story of an article lower in the editions to come, or no longer."""
    return _mark_story(library, article_id, lambda mark: replace(mark, is_less_wanted=on))


def seen(library: Library, article_id: int) -> None:
    """Remember that the reader opened the story of an article now."""
    now = library.clock.now().replace(microsecond=0)
    with library.store.write() as writer:
        mark = writer.story_marks.reader.of([article_id]).get(article_id, StoryMark())
        writer.story_marks.put({article_id: replace(mark, seen_at=now)})


def _mark_story(
    library: Library, article_id: int, change: Callable[[StoryMark], StoryMark]
) -> ActionResult:
    """Mark every report of a story: it stays marked when one of them is removed or split off."""
    with library.store.write() as writer:
        ids = writer.stories.reader.members(article_id)
        there = writer.story_marks.reader.of(ids)
        former = writer.story_marks.put(
            {each: change(there.get(each, StoryMark())) for each in ids}
        )
        changes = writer.changes()

    def undo() -> Changes:
        with library.store.write() as again:
            again.story_marks.put(former)
            return again.changes()

    return ActionResult(changes, undo if former else None)


def spread(writer: Writer, stories: Iterable[Sequence[int]]) -> None:
    """Give every report of a story what was said of the story, inside a transaction: it stays
    followed when the report that was there first is removed."""
    for ids in stories:
        there = writer.story_marks.reader.of(ids)
        said = join_marks(*there.values())
        writer.story_marks.put(
            {
                each: replace(
                    there.get(each, StoryMark()),
                    is_followed=said.is_followed,
                    is_less_wanted=said.is_less_wanted,
                )
                for each in ids
            }
        )
