"""Takes each language's own bias out of vectors, so that foreign relatives come close.

A model puts all texts of one language into one corner; what is left after subtracting the mean
vector of the language is what the text says. A small library does not know its means well, and
the mean of one story would take the story itself away. So the mean of a language is drawn towards
the mean of the library, and that one towards nothing, in the manner of a Bayesian average. Means
shipped with the app were measured and added nothing: docs/technotes/embedding-model.md.
"""

from collections.abc import Sequence
from typing import cast

import numpy as np
from numpy.typing import NDArray

from readerapp.related.mentions import base_language

# How many articles weigh as much as what the mean is drawn to. With these, unrelated articles lie
# at a cosine of 0 and same stories at 0.5 to 0.6 in libraries of 2, 8, 40 and 630 articles.
LANGUAGE_PRIOR = 20.0
LIBRARY_PRIOR = 20.0


def language_means(
    vectors: NDArray[np.floating],
    languages: Sequence[str],
    language_prior: float = LANGUAGE_PRIOR,
    library_prior: float = LIBRARY_PRIOR,
) -> dict[str, NDArray[np.float32]]:
    """The mean to subtract for each base language among `languages`: float32 [d] each."""
    bases = np.array([base_language(language) for language in languages])
    rows = {base: np.flatnonzero(bases == base) for base in dict.fromkeys(bases.tolist())}
    sums = {base: _sum_of(vectors, each) for base, each in rows.items()}
    library = sum(sums.values(), np.zeros(vectors.shape[1])) / (len(bases) + library_prior)
    return {
        base: ((sums[base] + language_prior * library) / (len(each) + language_prior)).astype(
            np.float32
        )
        for base, each in rows.items()
    }


def subtract_means(
    vectors: NDArray[np.floating],
    languages: Sequence[str],
    means: dict[str, NDArray[np.float32]],
) -> NDArray[np.float32]:
    """Vectors [n, d] without their language's mean, at unit length: float32 [n, d].

    A vector that is all mean stays short instead of becoming noise at full length.
    """
    centred = np.asarray(vectors, dtype=np.float32).copy()
    bases = np.array([base_language(language) for language in languages])
    for base, mean in means.items():
        centred[bases == base] -= mean
    lengths = np.linalg.norm(centred, axis=1, keepdims=True)
    return cast(NDArray[np.float32], centred / np.maximum(lengths, 1e-6))


def _sum_of(
    vectors: NDArray[np.floating], rows: NDArray[np.intp], block: int = 8192
) -> NDArray[np.float64]:
    total = np.zeros(vectors.shape[1], dtype=np.float64)
    for start in range(0, len(rows), block):
        total += vectors[rows[start : start + block]].sum(axis=0, dtype=np.float64)
    return total
