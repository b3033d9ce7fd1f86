"""The neighbourhood of an article: its nearest articles, compared with each other too.

Two things are read from it. Vectors *expanded* over their nearest neighbours rank better than the
vectors themselves (average query expansion with powers of the cosine as weights: Radenović, Tolias
and Chum, https://arxiv.org/abs/1711.02512). And the *margin* says how much nearer two articles are
than what lies around them anyway, so that a subject much written of does not look like one story
(Artetxe and Schwenk, https://aclanthology.org/P19-1309). The nearest of a story told twenty times
are its own reports; the *wide* margin leaves these mates out of what lies around.

All of it is computed from the nearest articles when it is asked for. Nothing is stored, so nothing
has to be made anew when a library grows.
"""

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from readerapp.domain.values import dataclass
from readerapp.related.article_vector import ArticleVectors

Cosines = NDArray[np.float32]  # [n, n]; from an article to itself: 1

EXPANDED_OVER = 5  # neighbours: with 3 real news ranks .003 worse, with 10 twin events mix
# A neighbour for so many articles: among eight, the nearest five are of any story.
_OF_SO_MANY = 5
_POWER = 3  # of the cosine, the weight of a neighbour
_BACKGROUND = 10  # neighbours that are what lies around an article
_MATE = 0.7  # expanded cosine from which on two are mates


@dataclass(frozen=True)
class Nearness:
    """How near two articles are: the `cosine` of their centred vectors, the one of the `expanded`
    vectors, and the margins of the latter over what lies around both. `crowd`: how many articles
    are as near in time."""

    cosine: float
    expanded: float
    margin: float
    wide_margin: float
    crowd: float = 0.0


class Neighbourhood:
    """Some articles that are near each other, by their centred vectors at unit length."""

    def __init__(self, vectors: ArticleVectors) -> None:
        self._vectors = vectors

    @cached_property
    def cosines(self) -> Cosines:
        """The cosine of every pair: the mean over the models of both, 0 where there is none."""
        return cosines_of(self._vectors)

    @cached_property
    def expanded(self) -> Cosines:
        """The cosine of every pair of expanded vectors."""
        return cosines_of(_expanded(self._vectors, self.cosines))

    @cached_property
    def _around(self) -> NDArray[np.float32]:
        return _around(self.expanded)

    @cached_property
    def _around_story(self) -> NDArray[np.float32]:
        return _around(np.where(self.expanded >= _MATE, -np.inf, self.expanded))

    def nearness(self, one: int, other: int, crowd: float = 0.0) -> Nearness:
        """How near two of the articles are, by their places, with so many as near in time."""
        expanded = float(self.expanded[one, other])
        around = float(self._around[one] + self._around[other])
        around_story = float(self._around_story[one] + self._around_story[other])
        return Nearness(
            cosine=float(self.cosines[one, other]),
            expanded=expanded,
            margin=2 * expanded - around,
            wide_margin=2 * expanded - around_story,
            crowd=crowd,
        )


def cosines_of(one: ArticleVectors, other: ArticleVectors | None = None) -> NDArray[np.float32]:
    """The cosine of every article of `one` and every article of `other`: the mean over the models
    that both have, 0 where there is none. Vectors at unit length."""
    other = other or one
    common = one.has.astype(np.float32) @ other.has.T.astype(np.float32)
    return np.asarray((one.matrix @ other.matrix.T) / np.maximum(common, 1), dtype=np.float32)


def _expanded(vectors: ArticleVectors, cosines: Cosines) -> ArticleVectors:
    """Each vector added up with its EXPANDED_OVER nearest, with fewer where there are few articles,
    at unit length."""
    count = min(EXPANDED_OVER, max(1, len(cosines) // _OF_SO_MANY), len(cosines) - 1)
    if count < 1:
        return vectors
    nearest = _nearest(cosines, count)
    weights = np.clip(np.take_along_axis(cosines, nearest, 1), 0, None) ** _POWER
    total = vectors.matrix + np.einsum("nk,nkd->nd", weights, vectors.matrix[nearest])
    return ArticleVectors(total, vectors.has).normalized()


def _around(cosines: Cosines) -> NDArray[np.float32]:
    """For each article the mean cosine of its nearest others; -inf is left out. float32 [n]."""
    count = min(_BACKGROUND, len(cosines) - 1)
    if count < 1:
        return np.zeros(len(cosines), dtype=np.float32)
    found = np.take_along_axis(cosines, _nearest(cosines, count), 1)
    there = np.isfinite(found)
    total = np.where(there, found, 0).sum(axis=1)
    return np.asarray(total / np.maximum(there.sum(axis=1), 1), dtype=np.float32)


def _nearest(cosines: Cosines, count: int) -> NDArray[np.intp]:
    """The `count` others nearest to each, in no order: [n, count]."""
    others = cosines.copy()
    np.fill_diagonal(others, -np.inf)
    return np.argpartition(-others, count - 1, axis=1)[:, :count]
