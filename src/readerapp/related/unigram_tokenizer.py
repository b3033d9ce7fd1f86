"""A unigram tokenizer: cuts a text into the likeliest pieces of a fixed vocabulary (SentencePiece).

The vocabulary is that of XLM-RoBERTa, 250,000 pieces of at most 16 characters. It is kept as one
64-bit hash a piece (4 MB with scores and ids; a dictionary of strings takes 40 MB), and all parts
of a text are looked up at once.
"""

import unicodedata
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from readerapp.domain.values import dataclass

SPACE = "\u2581"  # stands for the space before a word, in the text and in pieces
# Longer texts are cut. No piece is longer than 16 characters, so it is enough for 93 tokens.
INPUT_CHARACTERS = 1500

_RUN = 400  # characters looked up at once; 96 tokens of English are 430
# What SentencePiece calls nmt_nfkc does beside NFKC: controls go, other spaces become a space.
_DROPPED = dict.fromkeys((*range(1, 9), 0x0B, *range(0x0E, 0x20), 0x7F, 0x8F, 0x9F), "")
_SPACES = dict.fromkeys(
    (0, 9, 10, 12, 13, 0x1680, *range(0x200B, 0x2010), 0x2028, 0x2029, 0x2581, 0xFEFF, 0xFFFD), " "
)
_CHARACTERS = _DROPPED | _SPACES
_FACTOR = np.uint64(0x9E3779B97F4A7C15)  # odd, so that multiplying loses nothing


@dataclass(frozen=True)
class Tokens:
    """Tokens of a text: the numbers of its pieces. `unknown` is the share (0 to 1) of unknown
    characters among pieces and unknown characters."""

    ids: tuple[int, ...]
    unknown: float


class UnigramTokenizer:
    """Cuts texts into pieces. Takes time in proportion to a text of at most INPUT_CHARACTERS."""

    def __init__(
        self, pieces: bytes, ends: NDArray[np.integer], scores: NDArray[np.float32], unknown: int
    ) -> None:
        """`pieces` are all pieces as one text in UTF-8, each ending before the byte that `ends`
        says; `scores` are logarithms of their frequencies; `unknown` is the token for any other
        character. Pieces with the score 0 are signs that no text contains.

        Raises ValueError for pieces that are not UTF-8, are empty, or share a hash.
        """
        hashes, self._longest = _hashes(pieces, ends)
        usable = np.flatnonzero(scores)
        order = usable[np.argsort(hashes[usable])]
        self._hashes = hashes[order]
        if not np.all(self._hashes[1:] > self._hashes[:-1]):
            raise ValueError("two pieces of the vocabulary share a hash")
        self._ids = order.astype(np.int32)
        self._scores = scores[order]
        self._unknown = unknown
        self._unknown_score = float(np.min(scores)) - 10.0  # as SentencePiece does

    def tokens(self, text: str, most: int) -> Tokens:
        """Return `most` tokens (1 or more) of the beginning of a text, or fewer. Any string will
        do."""
        ids: list[int] = []
        pieces = lost = 0
        for run in _runs(_normal(text)):
            for token in self._cut(run):
                is_unknown = token == self._unknown
                pieces += 1
                lost += is_unknown
                # A row of unknown characters is one token, as it was when the model was trained.
                if not (is_unknown and ids[-1:] == [token]):
                    ids.append(token)
                if len(ids) == most:
                    return Tokens(tuple(ids), lost / pieces)
        return Tokens(tuple(ids), lost / max(pieces, 1))

    def _cut(self, run: str) -> list[int]:
        """The tokens of the likeliest way to cut a run of characters (Viterbi's algorithm)."""
        best = [0.0] + [-np.inf] * len(run)  # score of the best way to cut that ends there
        last = [(0, 0)] * (len(run) + 1)  # its last piece: start and token
        for start, length, score, token in zip(*self._pieces_in(run), strict=True):
            total = best[start] + score
            end = start + length
            if total > best[end]:
                best[end] = total
                last[end] = (start, token)
        tokens = []
        end = len(run)
        while end:
            end, token = last[end]
            tokens.append(token)
        return tokens[::-1]

    def _pieces_in(self, run: str) -> tuple[list[int], list[int], list[float], list[int]]:
        """Every piece that a run of characters contains, by start and then by length: starts,
        lengths, scores, tokens. A character that is no piece counts as unknown."""
        codes = np.frombuffer(run.encode("utf-32-le"), dtype="<u4").astype(np.uint64)
        hashes = np.zeros((len(codes), self._longest), dtype=np.uint64)
        fits = np.zeros(hashes.shape, dtype=bool)
        so_far = np.zeros(len(codes), dtype=np.uint64)
        for length in range(1, min(self._longest, len(codes)) + 1):
            whole = len(codes) - length + 1
            so_far = so_far[:whole] * _FACTOR + codes[length - 1 :]
            hashes[:whole, length - 1] = so_far
            fits[:whole, length - 1] = True
        rows = np.searchsorted(self._hashes, hashes).clip(max=len(self._hashes) - 1)
        found = (self._hashes[rows] == hashes) & fits
        ids = np.where(found, self._ids[rows], self._unknown)
        scores = np.where(found, self._scores[rows], self._unknown_score)
        found[:, 0] = True
        starts, lengths = np.nonzero(found)
        return (
            starts.tolist(),
            (lengths + 1).tolist(),
            scores[found].tolist(),
            ids[found].tolist(),
        )


def _normal(text: str) -> str:
    """As the model was taught to read: NFKC, one space before each word, no controls."""
    # Half a surrogate pair, which broken JSON feeds hold, has no UTF-8 form. NFKC may make
    # eighteen characters of one (U+FDFA), so the text is cut before and after.
    sound = text[:INPUT_CHARACTERS].encode("utf-8", "replace").decode("utf-8")
    folded = unicodedata.normalize("NFKC", sound)[:INPUT_CHARACTERS].translate(_CHARACTERS)
    return "".join(f"{SPACE}{word}" for word in folded.split(" ") if word)


def _runs(text: str) -> Iterator[str]:
    """Cut before words: no piece goes on beyond the end of a word."""
    start = 0
    while start < len(text):
        end = text.find(SPACE, start + _RUN)
        end = len(text) if end < 0 else end
        yield text[start:end]
        start = end


def _hashes(pieces: bytes, ends: NDArray[np.integer]) -> tuple[NDArray[np.uint64], int]:
    """The hash of each piece, and how many characters the longest has."""
    codes = np.frombuffer(pieces.decode("utf-8").encode("utf-32-le"), dtype="<u4").astype(np.uint64)
    every = np.frombuffer(pieces, dtype=np.uint8)
    characters = np.concatenate([[0], np.cumsum((every & 0xC0) != 0x80)])
    stops = characters[ends]
    starts = np.concatenate([[0], stops[:-1]])
    lengths = stops - starts
    if len(lengths) == 0 or lengths.min() < 1 or stops[-1] != len(codes):
        raise ValueError("the pieces of the vocabulary do not fit together")
    hashes = np.zeros(len(starts), dtype=np.uint64)
    for place in range(int(lengths.max())):
        rows = np.flatnonzero(lengths > place)
        hashes[rows] = hashes[rows] * _FACTOR + codes[starts[rows] + place]
    return hashes, int(lengths.max())
