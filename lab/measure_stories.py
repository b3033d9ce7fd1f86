"""Times the list with one row a story, and putting articles into stories, on a made library.

python -m lab.measure_stories [ARTICLES] [--folder DIR]

Without a folder the library is made anew in a temporary one. Half of its articles are in stories of
two to twelve reports in eight languages, as on a busy day of many feeds.
"""

import argparse
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from statistics import median
from typing import TypeVar

from readerapp.domain.articles import ArticleQuery, Relatedness, View
from readerapp.domain.drafts import PreparedArticle
from readerapp.domain.feeds import Feed
from readerapp.library import Library, open_library, relating, searching, stories
from readerapp.library.embedding_worker import MODEL
from readerapp.library.search_index import incoming
from readerapp.storage import FeedEntry, Incoming, NewRelation
from readerapp.system import Paths

LANGUAGES = ("en", "fr", "de", "es", "ja", "ko", "zh-Hans", "ar")
FEEDS = 200
WORDS = ("harbour", "ferry", "council", "budget", "storm", "match", "court", "vote", "mill", "fog")
NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
BATCH = 2000
ARRIVALS = 7
MANY = 2000
T = TypeVar("T")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", nargs="?", type=int, default=100_000)
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        paths = Paths.of_profile(options.folder or Path(folder))
        with open_library(paths) as library:
            if not len(searching.ids_of(library, ArticleQuery())):
                fill(library, options.articles)
            measure(library)


def fill(library: Library, articles: int) -> None:
    """Store articles of the last 120 days, their links, and their stories."""
    random = Random(1)
    with library.store.write() as writer:
        feeds = [
            writer.feeds.subscribe(Feed(0, str(n), f"https://f.example/{n}"), NOW)
            for n in range(FEEDS)
        ]
    ids: list[int] = []
    for start in range(0, articles, BATCH):
        batch = [entry(n, random, feeds) for n in range(start, min(start + BATCH, articles))]
        with library.store.write() as writer:
            ids += [article_id for article_id, _ in writer.articles.put_many(batch, NOW)]
    with library.store.write() as writer:
        writer.statuses.mark_read(random.sample(ids, len(ids) // 2), True, NOW)
    groups = list(grouped(ids, random))
    started = time.perf_counter()
    for start in range(0, len(groups), 500):
        with library.store.write() as writer:
            for group in groups[start : start + 500]:
                for one in group:
                    writer.relations.replace(
                        one, MODEL, [link(each) for each in group if each != one]
                    )
    report("storing the links", time.perf_counter() - started, sum(map(len, groups)))
    started = time.perf_counter()
    moved = relating.regroup(library)
    report("putting all into stories", time.perf_counter() - started, moved)


def entry(number: int, random: Random, feeds: list[int]) -> Incoming:
    title = " ".join(random.choices(WORDS, k=6))
    prepared = PreparedArticle(
        f"m:{number}",
        f"{title} {number}",
        dek=" ".join(random.choices(WORDS, k=12)),
        body_html="<p>Words</p>",
        body_text=" ".join(random.choices(WORDS, k=30)),
        language=random.choice(LANGUAGES),
        published=NOW - timedelta(seconds=random.randrange(120 * 86_400)),
    )
    made = incoming(prepared)
    return Incoming(made.prepared, made.folded, entry=FeedEntry(random.choice(feeds), b"hash"))


def grouped(ids: list[int], random: Random) -> Iterator[list[int]]:
    """Cut half of the articles into stories."""
    inside = random.sample(ids, len(ids) // 2)
    while inside:
        size = random.randint(2, 12)
        yield inside[:size]
        inside = inside[size:]


def link(other: int) -> NewRelation:
    return NewRelation(other, Relatedness.SAME_STORY, 0.9, same_story=0.9)


def measure(library: Library) -> None:
    queries = {
        "everything": ArticleQuery(),
        "unread": ArticleQuery(View.UNREAD),
        "one language": ArticleQuery(language="fr"),
        "one language, unread": ArticleQuery(View.UNREAD, language="fr"),
        "one feed": ArticleQuery(feed_id=7),
        "a search that finds many": ArticleQuery(search="harbour"),
        "a search in one language": ArticleQuery(search="harbour ferry", language="ko"),
    }
    print(f"{'list':28} {'articles':>9} {'ms':>7} {'stories':>9} {'ms':>7}")
    for name, query in queries.items():
        by_story = ArticleQuery(**vars(query) | {"by_story": True})
        plain, plain_ms = timed(partial(searching.ids_of, library, query))
        rows, rows_ms = timed(partial(searching.ids_of, library, by_story))
        print(f"{name:28} {len(plain):9} {plain_ms:7.1f} {len(rows):9} {rows_ms:7.1f}")
    rows = searching.ids_of(library, ArticleQuery(by_story=True))
    page = list(rows[:50])
    print(
        f"50 rows without stories {timed(lambda: searching.heads(library, page))[1]:.2f} ms,",
        f"with {timed(lambda: searching.story_heads(library, page))[1]:.2f} ms",
    )
    told = [head for head in searching.story_heads(library, page) if head.story]
    if told:
        widest = max(told, key=lambda head: head.story.reports if head.story else 0)
        print(
            f"a story page of {widest.story and widest.story.reports} reports",
            f"{timed(lambda: stories.story(library, widest.id))[1]:.2f} ms",
        )
        one_more(library, widest.id)


def one_more(library: Library, known: int) -> None:
    """Time what one arrival costs: its links change, and its story is put together again."""
    with library.store.read() as reader:
        group = reader.stories.members(known)
    library.comparing_workers.run(len, [], name="start", seconds=60)
    relating.regroup(library)

    def arrive() -> int:
        with library.store.write() as writer:
            writer.relations.replace(known, MODEL, [link(e) for e in group if e != known])
        return relating.regroup(library)

    arrive()  # the first one opens the connection for writing
    started = time.perf_counter()
    for _ in range(ARRIVALS):
        arrive()
    taken = (time.perf_counter() - started) / ARRIVALS * 1000
    print(f"one arrival, links stored and regrouped, two commits: {taken:.1f} ms of time")
    regroup_many(library)


def regroup_many(library: Library) -> None:
    """Time regrouping much at once, as after an import."""
    with library.store.read() as reader:
        page = list(reader.articles.ids(ArticleQuery(), limit=MANY))
        linked = [each for each in page if len(reader.stories.members(each)) > 1]
        links = {each: reader.stories.members(each) for each in linked}
    with library.store.write() as writer:
        for one, group in links.items():
            writer.relations.replace(one, MODEL, [link(e) for e in group if e != one])
    with library.store.read() as reader:
        waiting = len(reader.stories.pending(-1))
    started = time.perf_counter()
    relating.regroup(library)
    report("regrouping after an import", time.perf_counter() - started, waiting)


def timed(work: Callable[[], T]) -> tuple[T, float]:
    """Return the result and the median of seven runs in ms of this thread's processor time, which
    other programs disturb less."""
    times = []
    for _ in range(7):
        started = time.thread_time()
        found = work()
        times.append((time.thread_time() - started) * 1000)
    return found, median(times)


def report(what: str, seconds: float, articles: int) -> None:
    print(f"{what}: {seconds:.1f} s, {seconds / max(articles, 1) * 1000:.2f} ms an article")


if __name__ == "__main__":
    main()
