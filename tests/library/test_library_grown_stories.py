"""Stories of a library that grew are those of one that was compared at once."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from library_samples import NOW, article, open_in, put
from numpy.typing import NDArray

from readerapp.library import Library, relating
from readerapp.library.embedding_worker import MODEL
from readerapp.related import Facts, SentenceEncoder, facts_to_json, pack

KINDS, EVENTS, REPORTS = 8, 2, 6  # events of one kind: a flood here and a flood there


def vectors_of_news() -> NDArray[np.float32]:
    """One vector a report, [kinds, events, reports, d]: those of a kind are near to each other, and
    those of an event are nearer."""
    random = np.random.default_rng(7)

    def some(*shape: int) -> NDArray[np.float32]:
        made = random.standard_normal((*shape, SentenceEncoder.dimensions), dtype=np.float32)
        return np.asarray(made / np.linalg.norm(made, axis=-1, keepdims=True))

    of_kind, of_event = some(KINDS, 1, 1), some(KINDS, EVENTS, 1)
    made = 0.62 * of_kind + 0.55 * of_event + 0.55 * some(KINDS, EVENTS, REPORTS)
    return np.asarray(made / np.linalg.norm(made, axis=-1, keepdims=True))


def bring(library: Library, vectors: NDArray[np.float32], name: str) -> list[int]:
    """Store reports with their vectors as if the model had just made them."""
    ids = put(
        library,
        *(
            article(f"{name}:{n}", published=NOW - timedelta(minutes=n))
            for n in range(len(vectors))
        ),
    )
    facts = facts_to_json(Facts())
    with library.store.write() as writer:
        writer.vectors.put(
            MODEL,
            [(each, pack(vector, None), facts) for each, vector in zip(ids, vectors, strict=True)],
        )
    return ids


def stories(library: Library, ids: list[int]) -> set[frozenset[int]]:
    """The stories as the places that their reports have in `ids`."""
    place = {each: number for number, each in enumerate(ids)}
    with library.store.read() as reader:
        return {frozenset(place[m] for m in reader.stories.members(each)) for each in ids}


@pytest.fixture
def other(lender: Library, tmp_path: Path) -> Iterator[Library]:
    """Another empty library."""
    opened = open_in(tmp_path / "other", workers_of=lender)
    yield opened
    opened.store.close()


def test_three_batches_end_as_one(library: Library, other: Library) -> None:
    news = vectors_of_news()
    parts = [news[:, :, start : start + 2].reshape(-1, news.shape[-1]) for start in (0, 2, 4)]
    grown: list[int] = []
    for number, part in enumerate(parts):
        grown += bring(library, part, f"part {number}")
        relating.relate_pending(library)
    at_once = bring(other, np.concatenate(parts), "all")
    relating.relate_pending(other)
    assert stories(library, grown) == stories(other, at_once)
