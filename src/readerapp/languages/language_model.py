"""The model that tells languages: naive Bayes over sequences of up to six bytes of UTF-8.

Its numbers are those of py3langid for the languages that `detection` asks about, and the answers
are the same; docs/technotes/language-detection.md says why it is not py3langid that is asked. The
file is written by tools/language_model.py: a line of JSON, then arrays, little-endian.
"""

import json
import math
import sys
import unicodedata
from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from readerapp.domain.values import dataclass
from readerapp.resources import resource

MODEL_FILE = resource("languages", "model.bin")
# Of the arrays in the file, in this order, how Python's module `array` calls their numbers.
ARRAYS = {
    "edges": "I", "fails": "I", "features": "I", "starts": "I", "entries": "H",
    "entry_languages": "B", "entry_gains": "f",
}  # fmt: skip


@dataclass(frozen=True)
class LanguageModel:
    """The model. Safe in any thread.

    The sequences are an automaton of Aho and Corasick: `edges` gives the state that a byte leads
    to, by state * 256 + byte, `fails` the state to try instead, `features` which sequence has been
    seen. Most sequences are as rare in most languages as can be: `floors` says how rare that is,
    and only where one is less rare it has `entries`, from its place in `starts` on, each the
    number of a language (`entry_languages`) and of how much likelier it is (`entry_gains`).
    """

    languages: tuple[str, ...]  # one may be there twice, once for each of its scripts
    priors: tuple[float, ...]
    floors: tuple[float, ...]
    edges: Mapping[int, int]
    fails: "array[int]"
    features: "array[int]"
    starts: "array[int]"
    entries: "array[int]"
    entry_languages: Sequence[int]
    entry_gains: Sequence[float]

    def likelihoods(self, text: str) -> dict[str, float]:
        """Return how likely a text is in each language, 1 for the likeliest."""
        written = unicodedata.normalize("NFC", text.lower() if text.isupper() else text)
        given = written.encode("utf-8", "surrogatepass")
        seen = self._seen(given)
        if seen:
            scores = self._scores(seen)
            warmth = math.sqrt(len(given))  # as py3langid has it: longer texts stay as sure
            most = max(scores)
            shares = [math.exp((score - most) / warmth) for score in scores]
        else:
            shares = [1.0] * len(self.languages)
        likelihoods = dict.fromkeys(self.languages, 0.0)
        for language, share in zip(self.languages, shares, strict=True):
            likelihoods[language] += share
        return likelihoods

    def _seen(self, given: bytes) -> Counter[int]:
        """Return how often each sequence that tells of languages is there, the longest at each
        place only."""
        edges, fails, features = self.edges, self.fails, self.features
        state, seen = 0, []
        for byte in given:
            while (following := edges.get(state << 8 | byte)) is None and state:
                state = fails[state]
            state = following or 0
            seen.append(features[state])
        found = Counter(seen)
        del found[_NONE_SEEN]
        return found

    def _scores(self, seen: Counter[int]) -> list[float]:
        languages, gains, starts = self.entry_languages, self.entry_gains, self.starts
        scores, weights = [0.0] * len(self.languages), 0.0
        for feature, count in seen.items():
            weight = math.log1p(count)
            weights += weight
            for entry in self.entries[starts[feature] : starts[feature + 1]]:
                scores[languages[entry]] += weight * gains[entry]
        return [
            score + prior + floor * weights
            for score, prior, floor in zip(scores, self.priors, self.floors, strict=True)
        ]


_NONE_SEEN = 0  # the first sequence stands for none


@cache
def language_model() -> LanguageModel:
    """Return the model, read once a process (20 ms, 25 MB)."""
    with MODEL_FILE.open("rb") as file:
        head: dict[str, Any] = json.loads(file.readline())
        arrays: dict[str, array[Any]] = {}
        for name, kind in ARRAYS.items():
            numbers = arrays[name] = array(kind)
            numbers.fromfile(file, head["lengths"][name])
            if sys.byteorder == "big":
                numbers.byteswap()
    edges = arrays["edges"]
    return LanguageModel(
        languages=tuple(head["languages"]),
        priors=tuple(head["priors"]),
        floors=tuple(head["floors"]),
        edges=dict(zip(edges, range(1, len(edges) + 1), strict=True)),
        fails=arrays["fails"],
        features=arrays["features"],
        starts=arrays["starts"],
        entries=arrays["entries"],
        # Numbers of a list are there already, those of an array are made each time.
        entry_languages=arrays["entry_languages"].tolist(),
        entry_gains=arrays["entry_gains"].tolist(),
    )
