"""How long after its article the sidebar is on screen, in a library with relations."""

import json
import random
import sys
import time
from contextlib import closing
from pathlib import Path

from tools.benchmarks import relating, window_probe

OPENED = 120
RELATIVES = 20


def measure(profile: Path, articles: int) -> dict[str, float]:
    """Make a library whose newest articles have relatives; open them in a fresh process."""
    from tools.benchmarks.made_library import make_library

    make_library(profile, articles)
    _relate(profile)
    return relating.in_child(__spec__.name, profile)


def _relate(profile: Path) -> None:
    from readerapp.library.embedding_worker import MODEL
    from readerapp.storage.file.connection import FILE_NAME, connect

    chance = random.Random(1)
    with closing(connect(profile / FILE_NAME, "rw", 10.0)) as connection:
        connection.execute("BEGIN")
        ids = [row[0] for row in connection.execute("SELECT id FROM article ORDER BY sort_key")]
        rows = [
            (*sorted((each, other)), 0.9 - place / 50, '[["time", ["2"]], ["meaning", ["0.61"]]]')
            for each in ids[-2 * OPENED :]
            for place, other in enumerate(chance.sample(ids, RELATIVES))
            if other != each
        ]
        connection.executemany(
            "INSERT OR IGNORE INTO computed_relation VALUES (?, ?, 'related', ?, ?, 0, 0)", rows
        )
        connection.execute("UPDATE article SET related_model = ?", (MODEL,))
        connection.execute("COMMIT")


def _open_all(profile: Path) -> dict[str, object]:
    from PySide6.QtWidgets import QApplication

    from readerapp.ui.shell.window import MainWindow

    app = QApplication([])
    reader = window_probe.reader_of(app, profile, MainWindow())
    reader.start(may_ask=False)
    window_probe.until_listed(app, reader)
    while not reader.is_complete:
        app.processEvents()
    article, sidebar, working = [], [], []
    window, model = reader.window, reader.window.articles.model
    for row in range(1, OPENED):
        wanted = model.ids[row]
        began = time.perf_counter()
        window.articles.view.setCurrentIndex(model.index(row))
        while not (reader.features.reading.head and reader.features.reading.head.id == wanted):
            app.processEvents()
        window.reading.repaint()
        article.append((time.perf_counter() - began) * 1000)
        worked = time.thread_time()
        while (shown := window.related.relatives) is None or shown.article_id != wanted:
            app.processEvents()
        app.processEvents()
        window.related.repaint()
        sidebar.append((time.perf_counter() - began) * 1000)
        working.append((time.thread_time() - worked) * 1000)
    later = [b - a for a, b in zip(article, sidebar, strict=True)]
    reader.stop()
    return {
        "articles": len(model.ids),
        "article_ms": relating.spread(article),
        "sidebar_ms": relating.spread(sidebar),
        "sidebar_later_ms": relating.spread(later),
        "sidebar_later_cpu_ms": relating.spread(working),
    }


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_open_all(Path(sys.argv[1]))) + "\n")
