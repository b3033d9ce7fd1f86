"""What the reports of a story say: asked of the worker that holds the model, nothing is stored.

It is cheap enough to be read when a story is opened: thirty reports take two seconds of the worker.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from readerapp.library.article_texts import texts_for_embedding
from readerapp.library.embedding_worker import READ_STORY
from readerapp.library.opening import Library

if TYPE_CHECKING:
    from readerapp.domain.story_told import StoryTold

NEWEST = 29  # reports that are read beside the first one
SECONDS = 60.0


def story_told(library: Library, ids: Sequence[int]) -> "StoryTold":
    """Return what these reports of one story say, the oldest first. Of a long story the first and
    the newest are read. Raises WorkError when the worker is stopped or cannot run."""
    read = [*ids[:1], *ids[1:][-NEWEST:]]
    texts = texts_for_embedding(library.store, read)
    return library.embedding_workers.run(READ_STORY, texts, name="a story", seconds=SECONDS)
