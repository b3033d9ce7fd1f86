"""An article pool: vectors of articles held in memory, and their form in storage."""

from collections.abc import Sequence
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from readerapp.domain.values import dataclass
from readerapp.related.centring import means_of

_ROWS = 8192  # of the pool at a time: 16 MB as float32 at 512 dimensions


@dataclass(frozen=True)
class ArticlePool:
    """Rows of the vector table. `vectors` [n, d] as the model made them, float16 or float32."""

    ids: Sequence[int]
    languages: Sequence[str]
    published: Sequence[datetime | None]
    vectors: NDArray[np.floating]

    def centred(self) -> NDArray[np.float16]:
        """All vectors without their language's mean, unit length: float16 [n, d].

        Made in blocks, so that 100,000 articles take 100 MB and not 400.
        """
        means = means_of(self.vectors, self.languages)
        of_languages = means.rows_of(self.languages)
        centred = np.empty(self.vectors.shape, dtype=np.float16)
        for start in range(0, len(self.ids), _ROWS):
            rows = slice(start, start + _ROWS)
            centred[rows] = means.centred(self.vectors[rows], of_languages[rows])
        return centred


def pack_vector(vector: NDArray[np.floating]) -> bytes:
    """A vector for storage: little-endian float16, two bytes a dimension."""
    return vector.astype("<f2").tobytes()


def unpack_vectors(rows: Sequence[bytes], dimensions: int) -> NDArray[np.float16]:
    """Stored vectors as float16 [n, dimensions]. Raises ValueError for a row of another size."""
    if any(len(row) != 2 * dimensions for row in rows):
        raise ValueError(f"a stored vector does not have {dimensions} dimensions")
    flat = np.frombuffer(b"".join(rows), dtype="<f2")
    return flat.reshape(len(rows), dimensions).astype(np.float16)
