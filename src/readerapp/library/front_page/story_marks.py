"""What the reader does with a story: follow it, see less of it, open it."""

from dataclasses import replace

from readerapp.domain.articles import Changes
from readerapp.domain.marks import StoryMark
from readerapp.library.marks import ActionResult
from readerapp.library.opening import Library


def follow(library: Library, article_id: int, *, on: bool) -> ActionResult:
    """Follow the story of an article, or no longer: its new reports stand on the front page."""
    return _mark(library, article_id, is_followed=on)


def less(library: Library, article_id: int, *, on: bool) -> ActionResult:
    """Rank the story of an article lower in the editions to come, or no longer."""
    return _mark(library, article_id, is_less_wanted=on)


def seen(library: Library, article_id: int) -> None:
    """Remember that the reader opened the story of an article now."""
    _mark(library, article_id, seen_at=library.clock.now().replace(microsecond=0))


def _mark(library: Library, article_id: int, **values: object) -> ActionResult:
    """Mark every report of a story: it stays marked when one of them is removed or split off."""
    with library.store.write() as writer:
        ids = writer.stories.reader.members(article_id)
        there = writer.story_marks.reader.of(ids)
        wanted = {each: replace(there.get(each, StoryMark()), **values) for each in ids}  # type: ignore[arg-type]  # fields of StoryMark
        former = writer.story_marks.put(wanted)
        changes = writer.changes()

    def undo() -> Changes:
        with library.store.write() as again:
            again.story_marks.put(former)
            return again.changes()

    return ActionResult(changes, undo if former else None)
