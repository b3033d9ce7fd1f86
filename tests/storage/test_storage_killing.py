"""A process that is killed while it writes loses nothing it has acknowledged."""

import subprocess
import sys
import time
from pathlib import Path

from storage_samples import FILE_NAME, open_store

from readerapp.domain.articles import ArticleQuery
from readerapp.storage import check

WRITING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from readerapp.domain.drafts import PreparedArticle
from readerapp.storage import SearchText, Store
store, run = Store.open(Path(sys.argv[1]), lambda: datetime.now(UTC)), sys.argv[2]
for number in range(100_000):
    with store.write() as writer:
        for part in "ab":
            title = f"story {run} {number} {part}"
            prepared = PreparedArticle(title, title, body_text=title * 50)
            article_id, _ = writer.articles.put(prepared, SearchText(title), datetime.now(UTC))
        writer.statuses.mark_starred([article_id], True, datetime.now(UTC))
    print(title, flush=True)  # only now it is acknowledged
"""


def killed_run(folder: Path, run: int, seconds: float) -> list[str]:
    """Start a writing process, kill it so long after some transactions; return what it has
    acknowledged."""
    command = [sys.executable, "-c", WRITING, str(folder), str(run)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    acknowledged = [process.stdout.readline().strip() for _ in range(1 + run % 4)]
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        pass  # somewhere inside the next transaction
    process.kill()
    rest, _ = process.communicate()
    whole_lines = [line for line in rest.splitlines(keepends=True) if line.endswith("\n")]
    return acknowledged + [line.strip() for line in whole_lines]


def test_killed_writers_lose_nothing_they_acknowledged(tmp_path: Path, kills: int) -> None:
    open_store(tmp_path).close()
    acknowledged = [
        title for run in range(kills) for title in killed_run(tmp_path, run, 0.015 * run / kills)
    ]
    store = open_store(tmp_path)
    with store.read() as reader:
        heads = {head.title: head for head in reader.articles.heads(range(1, 100_000))}
        for title in acknowledged:
            assert heads[title].is_starred
        starred = [title for title, head in heads.items() if head.is_starred]
        assert len(heads) == 2 * len(starred)  # both stories of a transaction, or none
        assert len(reader.articles.ids(ArticleQuery(), "story")) == len(heads)
    store.close()
    assert len(acknowledged) >= kills
    assert check(tmp_path / FILE_NAME) == ()
