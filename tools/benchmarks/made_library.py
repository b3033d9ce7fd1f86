"""Makes libraries by chance with a fixed seed: as uneven as real ones, whole, and reproducible.

`python3 run.py bench make-library N --profile DIR` keeps one; a million articles take minutes.
"""

import json
import sqlite3
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import asdict, dataclass
from itertools import combinations
from pathlib import Path

from readerapp.domain.feeds import Feed, FeedSettings
from readerapp.library import Library, open_library
from readerapp.library.embedding_worker import MODEL
from readerapp.library.search_index import incoming
from readerapp.storage import FeedEntry, Incoming
from readerapp.system import Paths
from tools.benchmarks.made_articles import MadeArticle, write
from tools.benchmarks.made_plan import Plan
from tools.benchmarks.made_words import vocabulary

BATCH = 1000  # articles a transaction
TOLD_EVERY = 20  # batches
AHEAD = 4  # batches that wait to be stored
_MUTED = 50  # every so many feeds one is muted
_SHARED = 100  # every so many articles one is listed by a second feed
_RELATION = """
    INSERT INTO computed_relation (article_id, related_id, kind, score, reasons, same_story)
    VALUES (?, ?, 'same_story', 0.9, '[["names", ["Anna", "Ben"]]]', 0.9)
"""


NOTES = "made.json"


@dataclass(frozen=True)
class MadeLibrary:
    """What a bench has to know of a made library. Kept in NOTES beside it.

    `rare`: words and the ids of the articles that hold them. `common`: a word that every article
    of the most frequent language holds. `largest_feed`: the id of the feed with most articles.
    """

    articles: int
    feeds: int
    rare: dict[str, list[int]]
    common: str
    largest_feed: int
    seconds: float
    stored_per_s: float


@dataclass(frozen=True)
class Batch:
    """Articles ready to be stored: with the number of the feed each is of, and their marks."""

    first: int
    articles: tuple[tuple[Incoming, int], ...]
    read: tuple[int, ...]  # places in the batch
    starred: tuple[int, ...]


def make_library(profile: Path, count: int, processes: int = 2) -> MadeLibrary:
    """Make a library of `count` articles, or use the one that is there."""
    kept = profile / NOTES
    if kept.exists():
        return MadeLibrary(**json.loads(kept.read_text("utf-8")))
    plan = Plan(count)
    began = time.perf_counter()
    with open_library(Paths.of_profile(profile)) as library:
        feeds = _subscribe(library, plan)
        with library.store.write() as marker:
            marker.settings.set("library.related_by", MODEL)
        storing = 0.0
        ids: dict[int, int] = {}
        for batch in _batches(count, processes):
            started = time.perf_counter()
            ids |= _store(library, plan, feeds, batch)
            _relate(library, plan, ids, batch)
            storing += time.perf_counter() - started
            _tell(batch.first, count, began)
    made = _made(plan, feeds, ids, time.perf_counter() - began, storing)
    kept.write_text(json.dumps(asdict(made), ensure_ascii=False, indent=1), "utf-8")
    return made


def make_articles(folder: Path, count: int) -> int:
    """Write `count` Markdown articles; return how many."""
    folder.mkdir(parents=True)
    plan = Plan(count)
    for number in range(count):
        article = write(plan, number).prepared
        head = (
            f'---\ntitle: "{article.title}"\nlanguage: {article.language}\nsource: Bench\n---\n\n'
        )
        (folder / f"{number:05}.md").write_text(head + article.body_text, encoding="utf-8")
    return count


def _subscribe(library: Library, plan: Plan) -> list[int]:
    """Return the ids of the feeds, in the order of their numbers."""
    with library.store.write() as marker:
        folders: list[int] = []
        for number in range(plan.folders):
            parent = folders[-1] if number % 5 == 4 else None
            folders.append(marker.feeds.add_folder(f"Folder {number}", parent))
        return [
            marker.feeds.subscribe(
                Feed(
                    id=0,
                    key=each.key,
                    address=f"https://{each.key}",
                    title=each.title,
                    language=each.language,
                    folder_id=None if each.folder is None else folders[each.folder],
                    settings=FeedSettings(is_muted=each.number % _MUTED == _MUTED - 1),
                ),
                plan.received(0),
            )
            for each in plan.feeds
        ]


def _batches(count: int, processes: int) -> Iterator[Batch]:
    """Write and fold in processes of their own, a little ahead of what is stored."""
    starts = iter(range(0, count, BATCH))
    with ProcessPoolExecutor(processes) as pool:
        waiting = [
            pool.submit(prepare, count, start)
            for _, start in zip(range(AHEAD), starts, strict=False)
        ]
        while waiting:
            yield waiting.pop(0).result()
            if (start := next(starts, None)) is not None:
                waiting.append(pool.submit(prepare, count, start))


def prepare(count: int, start: int) -> Batch:
    """Write the articles of one batch and fold them for search."""
    plan = Plan(count)
    written = [write(plan, number) for number in range(start, min(count, start + BATCH))]
    entries = [(_incoming(each), each.feed.number) for each in written]
    return Batch(
        start,
        tuple(entries),
        tuple(place for place, each in enumerate(written) if each.is_read),
        tuple(place for place, each in enumerate(written) if each.is_starred),
    )


def _incoming(article: MadeArticle) -> Incoming:
    found = incoming(article.prepared)
    # Which feed it is only the library knows: `_of_feed` fills it in.
    return Incoming(found.prepared, found.folded, entry=FeedEntry(0, article.entry_hash))


def _of_feed(article: Incoming, feed_id: int) -> Incoming:
    entry = FeedEntry(feed_id, article.entry.entry_hash if article.entry else b"")
    return Incoming(article.prepared, article.folded, entry=entry)


def _store(library: Library, plan: Plan, feeds: Sequence[int], batch: Batch) -> dict[int, int]:
    """Store a batch with its marks; return the ids by number."""
    articles = [_of_feed(article, feeds[number]) for article, number in batch.articles]
    again = [_of_feed(each, feeds[len(feeds) // 2]) for each in articles[::_SHARED]]
    now = plan.received(batch.first + len(articles))
    with library.store.write() as writer:
        found = [each for each, _ in writer.articles.put_many(articles, now)]
        writer.articles.put_many(again, now)
        writer.statuses.mark_read([found[place] for place in batch.read], True, now)
        writer.statuses.mark_starred([found[place] for place in batch.starred], True, now)
    return dict(enumerate(found, batch.first))


def _relate(library: Library, plan: Plan, ids: dict[int, int], batch: Batch) -> None:
    """Put the reports of each story together, as relating would have done."""
    stories: dict[int, list[int]] = defaultdict(list)
    for number in range(batch.first, batch.first + len(batch.articles)):
        story = plan.story_of(number)
        if story is not None:
            stories[story].append(ids[number])
    with closing(sqlite3.connect(library.store.path, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(
            "UPDATE article SET related_model = ? WHERE related_model = ''", (MODEL,)
        )
        pairs = (pair for group in stories.values() for pair in combinations(sorted(group), 2))
        connection.executemany(_RELATION, pairs)
        connection.execute("COMMIT")
    with library.store.write() as marker:
        groups = list(stories.values())
        marker.stories.regroup(groups, [each for group in groups for each in group])


def _tell(first: int, count: int, began: float) -> None:
    if first // BATCH % TOLD_EVERY == TOLD_EVERY - 1:
        done = first + BATCH
        rate = done / (time.perf_counter() - began)
        sys.stderr.write(f"{done:,} of {count:,}, {rate:,.0f} articles/s\n")


def _made(
    plan: Plan, feeds: Sequence[int], ids: dict[int, int], seconds: float, storing: float
) -> MadeLibrary:
    rare: dict[str, list[int]] = defaultdict(list)
    for number, word in plan.rare.items():
        rare[word].append(ids[number])
    return MadeLibrary(
        articles=plan.count,
        feeds=len(feeds),
        rare=dict(rare),
        common=vocabulary("en").words[0],
        largest_feed=feeds[0],
        seconds=round(seconds, 1),
        stored_per_s=round(plan.count / storing, 1),
    )
