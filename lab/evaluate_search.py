"""What searches find that they must, and what they must not: one line for each query.

python3 run.py eval search [--json]

The library is made of the samples and of tests/searching/articles.toml; the queries are in
tests/searching/queries.toml. Then every string of tests/searching/naughty.txt is searched for.
"""

import argparse
import json
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from readerapp.domain.articles import ArticleQuery, Order
from readerapp.domain.drafts import Enclosure, LanguageOrigin, PreparedArticle
from readerapp.library import Library, marks, open_library, samples, searching
from readerapp.library.search_index import incoming
from readerapp.system import Paths

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "tests" / "searching"
SAMPLES = ROOT / "resources" / "samples"
STARRED = ("ko/summit", "en/summit")
READ = ("en/summit", "de/street")


class _Noon:
    def now(self) -> datetime:
        return datetime(2026, 11, 24, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Query:
    """What is typed, and what must and must not come back, by key. `sole`: nothing else may.
    `first`: what is the best match, "" for any."""

    text: str
    finds: tuple[str, ...] = ()
    misses: tuple[str, ...] = ()
    sole: bool = False
    first: str = ""


@dataclass(frozen=True)
class Outcome:
    """How a query went: how many came back, what is not as it must be; milliseconds."""

    text: str
    found: int
    missing: tuple[str, ...]
    wrong: tuple[str, ...]
    ms: float

    @property
    def is_right(self) -> bool:
        """Whether all that must came back, and nothing that must not."""
        return not self.missing and not self.wrong


def main(arguments: Sequence[str]) -> int:
    """Print the table; returns 1 when a query is not as it must be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder)) as library:
        keys = fill(library)
        outcomes = [outcome(library, keys, query) for query in queries()]
        strings = naughty()
        naughty_ms = max(search(library, text)[1] for text in strings)
    if options.json:
        print(json.dumps([asdict(each) for each in outcomes], ensure_ascii=False, indent=1))
    else:
        print_table(outcomes, len(keys))
        print(f"{len(strings)} naughty strings without an error, the slowest {naughty_ms:.1f} ms")
    return 0 if all(each.is_right for each in outcomes) else 1


def opened(folder: Path) -> Library:
    """An empty library in a folder, on a day soon after the samples were published."""
    return open_library(Paths.of_profile(folder), _Noon())


def fill(library: Library, sampled: Sequence[PreparedArticle] = ()) -> dict[int, str]:
    """Store the samples (`sampled`, when they are prepared already) and the made articles, mark
    some of them; return the keys by id."""
    made = list(articles(library.clock.now()))
    sampled = sampled or samples.prepared(library)
    names = [str(path.relative_to(SAMPLES).with_suffix("")) for path in SAMPLES.rglob("*.md")]
    keys = [*sorted(names), *(key for key, _ in made)]
    wanted = [*sampled, *(article for _, article in made)]
    with library.store.write() as writer:
        stored = writer.articles.put_many(list(map(incoming, wanted)), library.clock.now())
    by_key = dict(zip(keys, (article_id for article_id, _ in stored), strict=True))
    marks.mark_starred(library, [by_key[key] for key in STARRED], starred=True)
    marks.mark_read(library, [by_key[key] for key in READ], read=True)
    return {article_id: key for key, article_id in by_key.items()}


def articles(now: datetime) -> Iterator[tuple[str, PreparedArticle]]:
    """The made articles with their keys; they were published at noon so many days ago."""
    noon = now.astimezone().replace(hour=12, minute=0)
    for row in tomllib.loads((DATA / "articles.toml").read_text("utf-8"))["article"]:
        sound = (Enclosure("https://radio.example/1.mp3", "audio/mpeg", 1, ""),)
        yield (
            row["key"],
            PreparedArticle(
                f"made:{row['key']}",
                row["title"],
                body_html=f"<p>{row['text']}</p>",
                body_text=row["text"],
                language=row["language"],
                language_origin=LanguageOrigin.DECLARED,
                published=(noon - timedelta(days=row["days_old"])).astimezone(UTC),
                authors=tuple(filter(None, [row.get("author", "")])),
                source=row["source"],
                enclosures=sound if row.get("audio") else (),
            ),
        )


def queries() -> list[Query]:
    """Every query of the table."""
    rows: list[Mapping[str, object]] = tomllib.loads((DATA / "queries.toml").read_text("utf-8"))[
        "query"
    ]
    return [Query(**{name: _frozen(value) for name, value in row.items()}) for row in rows]  # type: ignore[arg-type]  # as the file is written


def _frozen(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


def naughty() -> list[str]:
    """Strings that have broken other searches: one a line, as JSON, so that any can stand there."""
    lines = (DATA / "naughty.txt").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines if line and not line.startswith("#")]


def search(library: Library, text: str) -> tuple[list[int], float]:
    """The ids a search finds, the best first, and how long it took in milliseconds."""
    start = time.perf_counter()
    found = searching.ids_of(library, ArticleQuery(search=text, order=Order.BEST))
    return list(found), (time.perf_counter() - start) * 1000


def outcome(library: Library, keys: Mapping[int, str], query: Query) -> Outcome:
    """How a query goes."""
    ids, ms = search(library, query.text)
    found = [keys.get(article_id, "?") for article_id in ids]
    missing = tuple(key for key in query.finds if key not in found)
    wrong = [key for key in query.misses if key in found]
    if query.sole:
        wrong += [key for key in found if key not in query.finds]
    if query.first and found[:1] != [query.first]:
        wrong.append(f"first: {found[:1]}")
    return Outcome(query.text, len(found), missing, tuple(wrong), ms)


def print_table(outcomes: Sequence[Outcome], size: int) -> None:
    """Print one line for each query, and the sum."""
    for each in outcomes:
        sign = "ok " if each.is_right else "NOT"
        said = "".join(
            f"  {name}: {', '.join(keys)}"
            for name, keys in (("missing", each.missing), ("wrong", each.wrong))
            if keys
        )
        print(f"{sign} {each.found:>4} found {each.ms:>6.1f} ms  {each.text}{said}")
    right = sum(each.is_right for each in outcomes)
    print(f"\n{right} of {len(outcomes)} queries are right, over {size} articles")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
