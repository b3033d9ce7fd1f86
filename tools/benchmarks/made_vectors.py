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

from readerapp.library.thinking import MODEL
from readerapp.related import Facts, Mention, SentenceEncoder, facts_to_json, pack_vector
from readerapp.storage.files import FILE_NAME, connect
from tools.benchmarks.made_library import NEWEST, make_library

LANGUAGES = ("en", "fr", "ko", "zh", "ja", "ar")
STORY = 20  # articles
MINUTE = 60  # s
_BLOCK = 5000
_STATUS = "INSERT INTO status (id, identity, is_read, is_starred) VALUES (?, ?, 0, 0)"
_TOPICS = 200
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
        vectors = _vectors(count)
        for start in range(1, count + 1, _BLOCK):
            ids = range(start, min(count, start + _BLOCK - 1) + 1)
            connection.execute("BEGIN")
            rows = [_article(template, each) for each in ids if each > 1]
            statuses = [(each, f"made:{each}") for each in ids if each > 1]
            connection.executemany(_STATUS, statuses)
            places = ", ".join("?" * len(columns))
            connection.executemany(f"INSERT INTO article VALUES ({places})", rows)
            made = [(each, MODEL, pack_vector(next(vectors)), _facts(each)) for each in ids]
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


def _vectors(count: int) -> Iterator[NDArray[np.float32]]:
    """A language's bias, a topic, a story, and what is the article's own."""
    chance = np.random.default_rng(1)
    size = SentenceEncoder.dimensions
    biases = chance.standard_normal((len(LANGUAGES), size), dtype=np.float32)
    topics = chance.standard_normal((_TOPICS, size), dtype=np.float32)
    story = biases[0]
    for number in range(1, count + 1):
        if number % STORY == 1:
            story = chance.standard_normal(size, dtype=np.float32)
        own = chance.standard_normal(size, dtype=np.float32)
        topic = topics[number // STORY % _TOPICS]
        vector = 0.5 * biases[number % len(LANGUAGES)] + topic + story + own
        yield vector / np.linalg.norm(vector)


def _facts(number: int) -> str:
    of_story, own = random.Random(number // STORY), random.Random(-number)
    names = [_name(of_story) for _ in range(3)] + [_name(own) for _ in range(4)]
    figures = (str(of_story.randrange(1000)), str(own.randrange(1000)))
    facts = Facts(
        names=tuple(Mention(each, each.title()) for each in dict.fromkeys(names)),
        places=(of_story.choice(_PLACES),),
        numbers=tuple(Mention(each, each) for each in dict.fromkeys(figures)),
    )
    return facts_to_json(facts)


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
