"""The neighbourhood of an article: its nearest articles, compared with each other too.

Two things are read from it. Vectors *expanded* over their nearest neighbours rank better than the
vectors themselves (average query expansion with powers of the cosine as weights: Radenović, Tolias
and Chum, https://arxiv.org/abs/1711.02512). And a subject much written of must not look like one
story. So it is counted how many *mates* an article has, which are as near as reports of one story
are; and the *margin* says how much nearer two articles are than what lies around them anyway
(Artetxe and Schwenk, https://aclanthology.org/P19-1309). It leaves out what is nearest, for the
nearest of a story told twenty times are its own reports.

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
_LEFT_OUT = 0.7  # of what lies around: those with such an expanded cosine, and above
_MATE = 0.75  # expanded cosine from which on two are mates
_MATES_AMONG_FEW = 2  # at least: with one neighbour in it a vector is less like those of its mates


@dataclass(frozen=True)
class Nearness:
    """How near two articles are: the `cosine` of their centred vectors, the one of the `expanded`
    vectors, and the `margin` of the latter over what lies around both. `mates`: how many the one
    with fewer of them has. `crowd`: how many articles are as near in time."""

    cosine: float
    expanded: float
    mates: int
    margin: float
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
    def _mates(self) -> NDArray[np.intp]:
        are_mates = self.expanded >= _MATE
        np.fill_diagonal(are_mates, False)
        is_small = len(are_mates) < EXPANDED_OVER * _OF_SO_MANY
        return np.maximum(are_mates.sum(axis=1), _MATES_AMONG_FEW if is_small else 0)

    @cached_property
    def _around(self) -> NDArray[np.float32]:
        return _around(np.where(self.expanded >= _LEFT_OUT, -np.inf, self.expanded))

    def nearness(self, one: int, other: int, crowd: float = 0.0) -> Nearness:
        """How near two of the articles are, by their places, with so many as near in time."""
        expanded = float(self.expanded[one, other])
        around = float(self._around[one] + self._around[other])
        return Nearness(
            cosine=float(self.cosines[one, other]),
            expanded=expanded,
            mates=int(min(self._mates[one], self._mates[other])),
            margin=2 * expanded - around,
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
