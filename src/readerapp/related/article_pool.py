"""An article pool: vectors of articles held in memory, with what comparing them needs."""

from collections.abc import Sequence
from datetime import datetime

from readerapp.domain.values import dataclass
from readerapp.related.article_vector import ArticleVectors
from readerapp.related.centring import means_of


@dataclass(frozen=True)
class ArticlePool:
    """Articles with their vectors as the models made them."""

    ids: Sequence[int]
    languages: Sequence[str]
    published: Sequence[datetime | None]
    vectors: ArticleVectors

    def centred(self) -> ArticleVectors:
        """All vectors without their language's mean, at unit length, float32."""
        return means_of(self.vectors, self.languages).centred(self.vectors, self.languages)
