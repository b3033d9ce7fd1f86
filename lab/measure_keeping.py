"""How long the bin, the rules and compacting take, on a library made by chance.

    python -m lab.measure_keeping [ARTICLES]     (10,000)

The feed and its articles are made once in a throw-away profile.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from readerapp.domain.feeds import FeedChoice
from readerapp.domain.retention import RetentionRule
from readerapp.library import Library, integrity, open_library, retention, subscriptions
from readerapp.library import bin as bin_
from readerapp.library.retention import RetentionRules
from readerapp.system import Paths
from tools.benchmarks.made_library import make_library

T = TypeVar("T")

_GIVE = "UPDATE article SET feed_id = ?1, received = received - (id % 200) * 86400"
_LIST = "INSERT INTO feed_entry SELECT ?1, id, randomblob(16), 0 FROM article"
RULES = RetentionRules(RetentionRule(days=100, takes_unread=True))


def main(arguments: list[str]) -> int:
    """Measure and print; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", nargs="?", type=int, default=10_000)
    count = parser.parse_args(arguments).articles
    with tempfile.TemporaryDirectory() as folder:
        make_library(Path(folder), count)
        with open_library(Paths.of_profile(Path(folder))) as library:
            feed_id = _give_to_feed(library)
            done = _timed("unsubscribe", lambda: _unsubscribe(library, feed_id))
            _timed("list the bin", lambda: bin_.content(library))
            _timed("undo it", done)
            _timed("preview", lambda: retention.preview(library, RULES))
            _timed("apply", lambda: retention.apply(library, RULES))
            _timed("empty the bin", lambda: bin_.empty(library))
            _timed("compact", lambda: integrity.compact(library))
            print(retention.space(library))
    return 0


def _give_to_feed(library: Library) -> int:
    choice = FeedChoice("https://made.example/feed", "Made by chance")
    (feed_id,), _done = subscriptions.subscribe(library, [choice])
    with library.store.write() as marker:
        for statement in (_GIVE, _LIST):
            marker.feeds._connection.execute(statement, (feed_id,))
    return feed_id


def _unsubscribe(library: Library, feed_id: int) -> Callable[[], object]:
    undo = subscriptions.unsubscribe(library, [feed_id], remove_articles=True).undo
    assert undo
    return undo


def _timed(name: str, work: Callable[[], T]) -> T:
    began, cpu = time.perf_counter(), time.process_time()
    result = work()
    took, used = time.perf_counter() - began, time.process_time() - cpu
    print(f"{name:<14} {took:8.2f} s, {used:8.2f} s of processor time")
    return result


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
