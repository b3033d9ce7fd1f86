"""What the reader decides of two articles: the same story, or not related. It holds for ever."""

from collections.abc import Iterable, Mapping

from readerapp.domain.articles import Changes, Verdict
from readerapp.library.marks import ActionResult
from readerapp.library.opening import Library

Pair = tuple[int, int]


def judge(
    library: Library, article_id: int, related_id: int, decision: Verdict | None
) -> ActionResult:
    """Keep what the reader says of two articles; None takes it back."""
    return judge_all(library, [(article_id, related_id)], decision)


def judge_all(library: Library, pairs: Iterable[Pair], decision: Verdict | None) -> ActionResult:
    """Say the same of several pairs in one step; undoing it restores what was said before."""
    return _put(library, dict.fromkeys(pairs, decision))


def verdicts_of(library: Library, article_id: int) -> dict[int, Verdict]:
    """Return what the reader said of an article and each other one, by the other's id."""
    with library.store.read() as reader:
        return reader.verdicts.of(article_id)


def _put(library: Library, verdicts: Mapping[Pair, Verdict | None]) -> ActionResult:
    with library.store.mark() as marker:
        former = marker.verdicts.put(verdicts, library.clock.now())
        changes = marker.changes()

    def undo() -> Changes:
        return _put(library, former).changes

    return ActionResult(changes, undo if former else None)
