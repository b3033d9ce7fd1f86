"""The articles of the invented sets with what both embedding models make of them.

    python tests/related/gold_articles.py

writes the vectors of texts that are used again and again, after a change of these or of the models:
to make them takes a processor 12 s. A test makes some of them.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from readerapp.library.article_embedding import vectors_of
from readerapp.related import ArticleVectors, unpack
from readerapp.related.article_vector import MODELS, WIDTH
from readerapp.storage import ArticleText

DATA = Path(__file__).parent / "data"
STORED = DATA / "vectors.json"
GOLD = json.loads((DATA / "gold.json").read_text("utf-8"))
EVENTS = json.loads((DATA / "events.json").read_text("utf-8"))
WIDE = json.loads((DATA / "wide_story.json").read_text("utf-8"))
KINDS = (  # two events of each
    *("mine-karaganda", "mine-oruro", "flood-zaragoza", "flood-sylhet"),
    *("dengue-salvador", "dengue-colombo", "strike-milan", "strike-toronto"),
    *("wildfire-alentejo", "wildfire-biobio", "launch-kourou", "launch-tanegashima"),
)
# The reports of the first event of each.
TWINS = [row for row in EVENTS if row["event"].removesuffix("-1") in KINDS]
RECEIVED = datetime(2026, 1, 1, tzinfo=UTC)
Text = tuple[str, str, str, str]  # title, standfirst, text and language


def texts_of(rows: Iterable[Mapping[str, str]]) -> list[Text]:
    """The texts of articles of a set."""
    return [(row["title"], row["dek"], row["text"], row["language"]) for row in rows]


def embedded(texts: Sequence[Text]) -> ArticleVectors:
    """Vectors of texts, from the file where it has them."""
    stored, keys = _stored(), list(map(_key, texts))
    missing = [number for number, key in enumerate(keys) if key not in stored]
    made = dict(zip(missing, packed([texts[number] for number in missing]), strict=True))
    return unpack(
        [made[n] if n in made else bytes.fromhex(stored[keys[n]]) for n in range(len(keys))]
    )


def packed(texts: Sequence[Text]) -> list[bytes]:
    """Vectors of texts as they are stored, made by the models."""
    rows = [
        ArticleText(number, title, dek, text, language, "", None, RECEIVED)
        for number, (title, dek, text, language) in enumerate(texts)
    ]
    return vectors_of(rows) if rows else []


@cache
def gold_vectors() -> ArticleVectors:
    """The vectors of the gold set."""
    return embedded(texts_of(GOLD))


@cache
def _stored() -> dict[str, str]:
    known: dict[str, str] = json.loads(STORED.read_text("utf-8"))
    return known


def _key(text: Text) -> str:
    return sha256(json.dumps(text).encode()).hexdigest()[:16]


def of_use(vectors: NDArray[np.floating]) -> ArticleVectors:
    """Vectors [n, 512] or narrower as those of articles that only USE knows."""
    matrix = np.zeros((len(vectors), WIDTH), dtype=np.float32)
    matrix[:, MODELS[0]][:, : vectors.shape[1]] = vectors
    return ArticleVectors(matrix, np.array([[True, False]] * len(vectors)).reshape(-1, 2))


if __name__ == "__main__":
    kept = texts_of([*GOLD, *WIDE, *TWINS])
    made = (each.hex() for each in packed(kept))
    known = dict(zip(map(_key, kept), made, strict=True))
    STORED.write_text(f"{json.dumps(known, indent=0)}\n", encoding="utf-8")
