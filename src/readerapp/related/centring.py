"""Centring: subtracts each language's mean vector, so that foreign relatives come close."""

from collections.abc import Mapping, Sequence
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from readerapp.domain.values import dataclass
from readerapp.related.article_vector import MODELS, ArticleVectors
from readerapp.related.mentions import base_language

# How many articles weigh as much as what the mean is drawn to. With these, unrelated articles lie
# at a cosine of 0 and same stories at 0.5 to 0.6 in libraries of 2, 8, 40 and 630 articles.
LANGUAGE_PRIOR = 20.0
LIBRARY_PRIOR = 20.0


@dataclass(frozen=True)
class LanguageMeans:
    """Mean vectors to subtract: `matrix` float32 [1 + languages, d]. Row 0 is for languages not
    among the articles the means were taken of; `rows` says which row a base language has."""

    rows: Mapping[str, int]
    matrix: NDArray[np.float32]

    def rows_of(self, languages: Sequence[str]) -> NDArray[np.intp]:
        """Which row each language has, whatever its script and country."""
        rows = {tag: self.rows.get(base_language(tag), 0) for tag in set(languages)}
        return np.array([rows[tag] for tag in languages], dtype=np.intp)


@dataclass(frozen=True)
class ModelMeans:
    """The means of each model's vectors, in the order of `article_vector.MODELS`."""

    models: tuple[LanguageMeans, ...]

    def centred(self, vectors: ArticleVectors, languages: Sequence[str]) -> ArticleVectors:
        """The vectors without the means of their languages, at unit length, float32."""
        centred = vectors.matrix.astype(np.float32)
        for part, means in zip(MODELS, self.models, strict=True):
            centred[:, part] -= means.matrix[means.rows_of(languages)]
        return ArticleVectors(centred, vectors.has).normalized()


def means_of(vectors: ArticleVectors, languages: Sequence[str]) -> ModelMeans:
    """The means of these articles, for each model of those that have its vector."""
    tags = np.array(languages, dtype=object)
    return ModelMeans(
        tuple(
            language_means(vectors.matrix[there, part], tags[there].tolist())
            for there, part in zip(vectors.has.T, MODELS, strict=True)
        )
    )


def language_means(
    vectors: NDArray[np.floating],
    languages: Sequence[str],
    language_prior: float = LANGUAGE_PRIOR,
    library_prior: float = LIBRARY_PRIOR,
) -> LanguageMeans:
    """The means of one model's vectors, each drawn towards what is more general."""
    bases = np.array([base_language(language) for language in languages], dtype=str)
    places = {base: np.flatnonzero(bases == base) for base in dict.fromkeys(bases.tolist())}
    sums = {base: _sum_of(vectors, each) for base, each in places.items()}
    library = sum(sums.values(), np.zeros(vectors.shape[1])) / (len(bases) + library_prior)
    of_languages = [
        (sums[base] + language_prior * library) / (len(each) + language_prior)
        for base, each in places.items()
    ]
    rows = {base: row for row, base in enumerate(places, start=1)}
    return LanguageMeans(rows, np.array([library, *of_languages], dtype=np.float32))


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


def _sum_of(
    vectors: NDArray[np.floating], rows: NDArray[np.intp], block: int = 8192
) -> NDArray[np.float64]:
    total = np.zeros(vectors.shape[1], dtype=np.float64)
    for start in range(0, len(rows), block):
        total += vectors[rows[start : start + block]].sum(axis=0, dtype=np.float64)
    return total
