"""Headlines and pictures: which of a story's reports lends them. Nothing is written or cut."""

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from readerapp.domain.labels import Label
from readerapp.languages import base
from readerapp.library.front_page.ranking import Pair
from readerapp.storage import PictureRow, ReportRow, StoredPicture

Written = dict[str, str]  # how an article writes names and figures, by their keys


def written_of(facts: str) -> Written:
    """Return names and figures of an article, {} when its facts are damaged: the story is not to be
    lost for them. JSON as stored with its vector; read here, because its own room loads numpy."""
    try:
        values: Any = json.loads(facts)
        pairs = [*values.get("names", ()), *values.get("numbers", ())]
        return {str(key): str(written) for key, written in pairs}
    except (ValueError, TypeError, AttributeError):
        return {}


def is_by_ai(row: ReportRow) -> bool:
    """Return whether a report is labelled as reported by AI."""
    return Label.AI_TEXT in row.labels.split()


def headline(
    rows: Sequence[ReportRow],
    titles: Mapping[int, str],
    facts: Mapping[int, Written],
    languages: Sequence[str],
    pairs: Iterable[Pair] = (),
) -> int:
    """Return the report whose headline stands for a story.

    Of those in the first of the reader's `languages` that has any, the one that names most of what
    several reports share; without one the report that is closest to the others. No stub, no title
    that was made from a sentence and no report labelled as AI's as long as there is another one.
    `rows`: at least one, in order; of equals the first.
    """
    pool = _best_kind(rows)
    shared = _shared(rows, facts)
    for language in languages:
        told = [row for row in pool if _base(row.language) == _base(language)]
        if told:
            return max(told, key=lambda row: _named(row, titles, facts, shared)).id
    near: Counter[int] = Counter()
    for one, other, _, probability in pairs:
        near[one] += round(probability * 1_000)
        near[other] += round(probability * 1_000)
    return max(pool, key=lambda row: (near[row.id], _named(row, titles, facts, shared))).id


def picture(
    headline_id: int,
    rows: Sequence[ReportRow],
    pictures: Mapping[int, Sequence[PictureRow]],
    used: Collection[bytes],
) -> PictureRow | None:
    """Return the picture of a card: of the report that lends the headline, else of the first one
    that has one; none of those `used` on the page."""
    for each in (headline_id, *(row.id for row in rows)):
        for found in pictures.get(each, ()):
            if found.blob not in used:
                return found
    return None


def stored(row: PictureRow | None) -> StoredPicture | None:
    """Return what is kept of a picture."""
    return None if row is None else StoredPicture(row.article_id, row.position)


def _best_kind(rows: Sequence[ReportRow]) -> Sequence[ReportRow]:
    whole = [row for row in rows if not row.is_stub]
    titled = [row for row in whole if not row.title_is_derived]
    human = [row for row in titled if not is_by_ai(row)]
    return human or titled or whole or rows


def _shared(rows: Iterable[ReportRow], facts: Mapping[int, Written]) -> set[str]:
    told = Counter(key for row in rows for key in facts.get(row.id, ()))
    return {key for key, reports in told.items() if reports > 1}


def _named(
    row: ReportRow, titles: Mapping[int, str], facts: Mapping[int, Written], shared: set[str]
) -> int:
    title = titles.get(row.id, "").casefold()
    own = facts.get(row.id, {})
    return sum(own[key].casefold() in title for key in shared & own.keys())


def _base(tag: str) -> str:
    return base(tag).lower()
