"""Vectors of articles: each by the embedding models that know its language.

Runs in the embedding worker. Each model is loaded by the first article that wants it.
"""

from collections.abc import Mapping, Sequence, Set
from functools import cache, cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from readerapp.domain.errors import SourceError
from readerapp.related.article_vector import pack
from readerapp.related.embedder import SentenceEncoder, vector_text
from readerapp.related.model_languages import in_one_alphabet, models_for, reads_best_alone
from readerapp.related.small_e5 import (
    MOST_TOKENS,
    MOST_TOKENS_ALONE,
    MOST_UNKNOWN,
    SmallE5,
    weights_file,
)
from readerapp.storage import ArticleText

Vector = NDArray[np.float32]


class ArticleEncoder:
    """Makes the vectors of articles. Not for two threads at once.

    `weights`: where the weights of E5 are, None where they are not installed: then only the
    languages of USE have vectors. So it is where they are damaged, see `trouble`.
    """

    def __init__(self, weights: Path | None) -> None:
        self._weights = weights
        self.trouble: SourceError | None = None  # why E5 cannot be used although it is installed

    def vectors_of(self, texts: Sequence[ArticleText]) -> list[bytes]:
        """Return the vectors of each article, as `related.article_vector.pack` packs them.

        b"" for a text in a language of no model: then it has no relatives by meaning.
        """
        beginnings = [vector_text(text.title, text.dek, text.body_text) for text in texts]
        for_use, for_e5, alone = {}, {}, set()
        for row, (text, beginning) in enumerate(zip(texts, beginnings, strict=True)):
            models = models_for(text.language, beginning)
            if models.use:
                for_use[row] = beginning
            if models.e5:
                for_e5[row] = in_one_alphabet(beginning, text.language)
            if not models.use or reads_best_alone(text.language):
                alone.add(row)
        by_e5 = self._by_e5(for_e5, alone)
        needed = {row: text for row, text in for_use.items() if row not in alone & by_e5.keys()}
        by_use = self._by_use(needed)
        return [pack(by_use.get(row), by_e5.get(row)) for row in range(len(texts))]

    def of_sentences(self, sentences: Sequence[str]) -> Vector:
        """Return a vector of each sentence by USE."""
        if not sentences:
            return np.zeros((0, SentenceEncoder.dimensions), dtype=np.float32)
        return self._use.embed(sentences)

    def _by_use(self, texts: Mapping[int, str]) -> dict[int, Vector]:
        if not texts:
            return {}
        return dict(zip(texts, self._use.embed(list(texts.values())), strict=True))

    def _by_e5(self, texts: Mapping[int, str], alone: Set[int]) -> dict[int, Vector]:
        """`alone`: those that no other model reads, if this one can."""
        model = self._e5 if texts else None
        if model is None:
            return {}
        most = {row: MOST_TOKENS_ALONE if row in alone else MOST_TOKENS for row in texts}
        read = {row: model.tokens(text, most[row]) for row, text in texts.items()}
        known = {row: each for row, each in read.items() if each.unknown <= MOST_UNKNOWN}
        return dict(zip(known, model.embed_tokens(list(known.values())), strict=True))

    @cached_property  # a library of other languages need not pay: 0.7 s, 117 MB
    def _use(self) -> SentenceEncoder:
        return SentenceEncoder()

    @cached_property  # the same: 0.5 s, 100 MB
    def _e5(self) -> SmallE5 | None:
        try:
            return SmallE5(self._weights) if self._weights else None
        except SourceError as error:
            self.trouble = error
            return None


def vectors_of(texts: Sequence[ArticleText]) -> list[bytes]:
    """`ArticleEncoder.vectors_of` with the models of this process."""
    return _encoder().vectors_of(texts)


def trouble() -> str:
    """Return why E5 cannot be used although it is installed: a sentence. "" where it can, is not
    installed, or no article has wanted it yet."""
    return str(_encoder().trouble or "")


def sentence_vectors(sentences: Sequence[str]) -> Vector:
    """Return a vector of each sentence by the first model, unit length: one row each. Its languages
    are those that `related.model_languages` says."""
    return _encoder().of_sentences(sentences)


@cache  # for the life of the worker process
def _encoder() -> ArticleEncoder:
    return ArticleEncoder(weights_file())
