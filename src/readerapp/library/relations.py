"""Relations between two articles: why they stand together, and the reader's verdict.

A verdict holds for ever and wins over the score.
"""

import json
from collections.abc import Iterable, Mapping
from itertools import chain

from readerapp.domain.articles import (
    ArticleHead,
    Changes,
    ComputedRelative,
    ReasonKind,
    RelatedReason,
    StatedRelative,
    Verdict,
)
from readerapp.domain.values import dataclass
from readerapp.library.embedding_worker import MODEL
from readerapp.library.marks import ActionResult
from readerapp.library.opening import Library

Pair = tuple[int, int]


def judge(
    library: Library, article_id: int, related_id: int, decision: Verdict | None
) -> ActionResult:
    """Store the reader's verdict on two articles; None removes it."""
    return judge_all(library, [(article_id, related_id)], decision)


def judge_all(library: Library, pairs: Iterable[Pair], decision: Verdict | None) -> ActionResult:
    """Store one verdict on several pairs; undoing it restores the verdicts before."""
    return _put(library, dict.fromkeys(pairs, decision))


def _put(library: Library, verdicts: Mapping[Pair, Verdict | None]) -> ActionResult:
    with library.store.write() as marker:
        former = marker.verdicts.put(verdicts, library.clock.now())
        changes = marker.changes()

    def undo() -> Changes:
        return _put(library, former).changes

    return ActionResult(changes, undo if former else None)


_FACTS = {ReasonKind.NAMES: "names", ReasonKind.NUMBERS: "numbers"}

_BOTH = " / "  # between two spellings of one name

Written = dict[str, str]  # how an article writes a fact, by the fact's key


@dataclass(frozen=True)
class ExplainedReason:
    """One reason. `values` are pairs: what the article writes, what the other one writes; those
    that both write alike, or of which the spelling is not kept, are left out."""

    reason: RelatedReason
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Explanation:
    """All that speaks for two articles belonging together."""

    here: ArticleHead
    there: ArticleHead
    stated: StatedRelative | None
    computed: ComputedRelative | None
    evidence: tuple[ExplainedReason, ...]


def explain(library: Library, article_id: int, related_id: int) -> Explanation | None:
    """Return why an article has this relative, None when one of them is gone."""
    with library.store.read() as reader:
        heads = reader.articles.heads([article_id, related_id])
        stated = [s for s in reader.relations.stated(article_id) if s.head.id == related_id]
        computed = reader.relations.relative(article_id, related_id)
        rows = reader.vectors.of(MODEL, [article_id, related_id])
    if len(heads) < 2:
        return None
    facts = {row.article_id: row.facts for row in rows}
    reasons = computed.reasons if computed else ()
    here, there = facts.get(article_id, ""), facts.get(related_id, "")
    evidence = tuple(ExplainedReason(reason, _values(reason, here, there)) for reason in reasons)
    return Explanation(heads[0], heads[1], stated[0] if stated else None, computed, evidence)


def _values(reason: RelatedReason, here: str, there: str) -> tuple[tuple[str, str], ...]:
    kind = _FACTS.get(reason.kind)
    if kind is None:
        return ()
    one, other = _written(here, kind), _written(there, kind)
    pairs = ((_as_in(one, other, value), _as_in(other, one, value)) for value in reason.values)
    return tuple((a, b) for a, b in pairs if a and b and a != b)


def _as_in(article: Written, other: Written, value: str) -> str:
    """How an article writes what a reason calls `value`, "" when that is not known."""
    spellings = value.split(_BOTH)
    own = [text for text in article.values() if text in spellings]
    theirs = [text for text in other.values() if text in spellings]
    if not own and len(spellings) == len(theirs) + 1:
        own = [text for text in spellings if text not in theirs]
    keys = [key for key, text in other.items() if text in theirs]
    same = (article[key] for key in keys if key in article)
    words = [set(key.split()) for key in keys]
    longer = (text for key, text in article.items() if _is_part(words, set(key.split())))
    return next(chain(own, same, longer), "")


def _is_part(names: list[set[str]], words: set[str]) -> bool:
    """Whether one is a short form of the other, as a family name is."""
    return any(name < words or words < name for name in names)


def _written(facts: str, kind: str) -> Written:
    """Read from the stored facts by their keys: the room that made them loads numpy, which the
    window does without."""
    try:
        found = json.loads(facts) if facts else {}
    except ValueError:  # a damaged row: the reasons are still true
        return {}
    return {mention[0]: mention[1] for mention in found.get(kind, ())}
