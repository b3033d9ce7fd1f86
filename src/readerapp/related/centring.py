"""Takes each language's own bias out of vectors, so that foreign relatives come close.

A model puts all texts of one language into one corner; what is left after subtracting the mean
vector of the language is what the text says. A small library does not know its means well: they
are drawn towards means that ship with the app, in the manner of a Bayesian average.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import IO, cast

import numpy as np
from numpy.typing import NDArray

from readerapp.related.mentions import base_language

Vectors = NDArray[np.float32]

# How many articles weigh as much as the shipped mean, chosen by tools/measure_related.py on
# libraries of 8, 40 and 630 articles; see docs/technotes/embedding-model.md.
PRIOR_ARTICLES = 20.0
PRIOR_LIBRARY = 40.0


@dataclass(frozen=True)
class Prior:
    """Shipped means: of all languages together [d], and how far each language lies from it [d].

    Made from neutral sentences by tools/measure_related.py, for the default model only.
    """

    centre: Vectors
    offsets: dict[str, Vectors]


def language_means(
    vectors: NDArray[np.floating],
    languages: Sequence[str],
    prior: Prior,
    prior_articles: float = PRIOR_ARTICLES,
    prior_library: float = PRIOR_LIBRARY,
) -> dict[str, Vectors]:
    """The mean to subtract for each base language among `languages`: float32 [d] each."""
    bases = np.array([base_language(language) for language in languages])
    rows = {base: np.flatnonzero(bases == base) for base in dict.fromkeys(bases.tolist())}
    sums = {base: _sum_of(vectors, each) for base, each in rows.items()}
    nothing = np.zeros(vectors.shape[1], dtype=np.float32)
    offsets = {base: prior.offsets.get(base, nothing) for base in rows}
    total = sum((sums[base] - len(rows[base]) * offsets[base] for base in rows), nothing)
    centre = (total + prior_library * prior.centre) / (len(bases) + prior_library)
    return {
        base: ((sums[base] + prior_articles * (centre + offsets[base])) / (len(each) + prior_articles))
        .astype(np.float32)
        for base, each in rows.items()
    }  # fmt: skip


def subtract_means(
    vectors: NDArray[np.floating], languages: Sequence[str], means: dict[str, Vectors]
) -> Vectors:
    """Vectors [n, d] without their language's mean, at unit length: float32 [n, d]."""
    bases = [base_language(language) for language in languages]
    names = list(means)
    table = np.stack([means[name] for name in names]) if names else np.zeros((0, vectors.shape[1]))
    index = np.array([names.index(base) for base in bases], dtype=np.intp)
    centred = np.asarray(vectors, dtype=np.float32) - table[index].astype(np.float32)
    lengths = np.linalg.norm(centred, axis=1, keepdims=True)
    return cast(Vectors, centred / np.maximum(lengths, 1e-6))


@cache
def shipped_prior(dimensions: int) -> Prior:
    """The prior that ships with the app; an empty one for a model of other dimensions."""
    with resources.files(__package__).joinpath("data/means.npz").open("rb") as file:
        archive = np.load(cast(IO[bytes], file), allow_pickle=False)
        centre = archive["centre"].astype(np.float32)
        offsets = {
            name: archive[name].astype(np.float32) for name in archive.files if name != "centre"
        }
    if len(centre) != dimensions:
        return Prior(np.zeros(dimensions, dtype=np.float32), {})
    return Prior(centre, offsets)


def _sum_of(vectors: NDArray[np.floating], rows: NDArray[np.intp], block: int = 8192) -> Vectors:
    total = np.zeros(vectors.shape[1], dtype=np.float64)
    for start in range(0, len(rows), block):
        total += vectors[rows[start : start + block]].sum(axis=0, dtype=np.float64)
    return total.astype(np.float32)
