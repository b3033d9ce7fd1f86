"""Libraries of made vectors: stories of twenty articles in six languages, a minute apart.

Written straight into the tables, so that a million takes a minute; they have no bodies.
"""

import random
from collections.abc import Iterator
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from readerapp.library.embedding_worker import MODEL
from readerapp.related import Facts, Mention, facts_to_json, pack
from readerapp.related.article_vector import USE_DIMENSIONS, WIDTH
from readerapp.storage.file.connection import FILE_NAME, connect
from tools.benchmarks.made_library import make_library
from tools.benchmarks.made_plan import NEWEST

LANGUAGES = ("en", "fr", "ko", "zh", "ja", "ar")
STORY = 20  # articles
MINUTE = 60  # s
_BLOCK = 5000
_STATUS = "INSERT INTO status (id, identity, is_read, is_starred) VALUES (?, ?, 0, 0)"
_TOPICS = 200
_STORIES = 9973  # of different content; a prime, so that they meet all topics
_NAMES = 20_000
_CONSONANTS = ("b", "ch", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z")
_VOWELS = ("a", "e", "i", "o", "u", "an", "er", "il", "on", "us")
_PLACES = ("FR", "KR", "CN", "JP", "EG", "US", "BR", "IN")


def make_vectors(profile: Path, count: int) -> None:
    """Make a library of `count` articles that have vectors and facts, the newest first."""
    make_library(profile, 1)
    with closing(connect(profile / FILE_NAME, "rw", 10.0)) as connection:
        connection.execute("PRAGMA synchronous = OFF")  # thrown away after the run
        columns = [row[1] for row in connection.execute("PRAGMA table_info(article)")]
        (row,) = connection.execute("SELECT * FROM article").fetchall()
        template = dict(zip(columns, row, strict=True))
        for start in range(1, count + 1, _BLOCK):
            ids = range(start, min(count, start + _BLOCK - 1) + 1)
            connection.execute("BEGIN")
            rows = [_article(template, each) for each in ids if each > 1]
            statuses = [(each, f"made:{each}") for each in ids if each > 1]
            connection.executemany(_STATUS, statuses)
            places = ", ".join("?" * len(columns))
            connection.executemany(f"INSERT INTO article VALUES ({places})", rows)
            made = [
                (each, MODEL, vector, _facts(each))
                for each, vector in zip(ids, _vectors(ids), strict=True)
            ]
            connection.executemany("INSERT INTO vector VALUES (?, ?, ?, ?)", made)
            connection.execute("COMMIT")
        connection.execute("UPDATE article SET related_model = ? WHERE id = 1", (MODEL,))


def _article(template: dict[str, Any], number: int) -> list[Any]:
    changed = {
        "id": number,
        "title": f"Story {number // STORY}, report {number}",
        "language": LANGUAGES[number % len(LANGUAGES)],
        "sort_key": int(NEWEST.timestamp()) - MINUTE * number,
        "published": int(NEWEST.timestamp()) - MINUTE * number,
        "related_model": MODEL,
    }
    return list((template | changed).values())


def _vectors(numbers: range) -> Iterator[bytes]:
    """A language's bias, a topic, a story, and what is the article's own, packed."""
    chance = np.random.default_rng(numbers.start)
    rows = np.array(numbers)
    biases, topics, stories = (_some(seed) for seed in (1, 2, 3))
    vectors = chance.standard_normal((len(rows), WIDTH), dtype=np.float32)
    vectors += 0.5 * biases[rows % len(LANGUAGES)] + topics[rows // STORY % _TOPICS]
    vectors += stories[rows // STORY % len(stories)]
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return (pack(row[:USE_DIMENSIONS], row[USE_DIMENSIONS:]) for row in vectors)


@cache
def _some(seed: int) -> NDArray[np.float32]:
    shape = (_STORIES, WIDTH)
    return np.random.default_rng(seed).standard_normal(shape, dtype=np.float32)


def _facts(number: int) -> str:
    story, own = _facts_of(number // STORY % _STORIES), _facts_of(-1 - number % _STORIES)
    facts = Facts(story.names[:3] + own.names[3:], story.places, story.numbers + own.numbers)
    return facts_to_json(facts)


@cache
def _facts_of(seed: int) -> Facts:
    chance = random.Random(seed)
    names = dict.fromkeys(_name(chance) for _ in range(7))
    number = str(chance.randrange(1000))
    return Facts(
        names=tuple(Mention(each, each.title()) for each in names),
        places=(chance.choice(_PLACES),),
        numbers=(Mention(number, number),),
    )


def _name(chance: random.Random) -> str:
    """Some are in every tenth article, most in few."""
    return _spelt(int(_NAMES ** chance.random()))


@cache
def _spelt(number: int) -> str:
    """Names sound as different as real ones: those that sound alike cost the most to compare."""
    chance = random.Random(number)
    return " ".join(
        "".join(chance.choice(_CONSONANTS) + chance.choice(_VOWELS) for _ in range(length))
        for length in (chance.randint(2, 3), chance.randint(2, 4))
    )
