"""Jobs of the embedding and the comparing worker, arguments and results. Light to import.

The window's process names the functions: numpy and the models (250 MB) are loaded only in the
process that runs them.
"""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from readerapp.domain.values import dataclass
from readerapp.storage import ArticleText, NewRelation, StoryLinks
from readerapp.system.jobs import Job

if TYPE_CHECKING:
    from readerapp.domain.stories import StoryTold

# What made vectors, facts and relations. The number counts up when they are made in another way,
# and everything is then related anew; `python -m tools.sample_vectors` makes those of the samples.
MODEL = "use-multilingual-3+e5-small/7"


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


EMBED: Job[[Sequence[ArticleText]], list[Embedded]] = Job(
    "readerapp.library.embedding_engine:embed", list[Embedded]
)
TROUBLE: Job[[], str] = Job("readerapp.library.article_embedding:trouble", str)
READ_STORY: Job[[Sequence[ArticleText]], "StoryTold"] = Job(
    "readerapp.library.story_reading:read_story", "readerapp.domain.stories:StoryTold"
)
SYNC: Job[[Path], None] = Job("readerapp.library.embedding_engine:sync", type(None))
RELATIVES: Job[[Path, Sequence[int]], dict[int, list[NewRelation]]] = Job(
    "readerapp.library.embedding_engine:relatives", dict[int, list[NewRelation]]
)
GROUPS: Job[[StoryLinks], tuple[tuple[int, ...], ...]] = Job(
    "readerapp.library.story_groups:story_groups", tuple[tuple[int, ...], ...]
)
