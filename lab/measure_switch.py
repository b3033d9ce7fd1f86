"""What another interface language costs: CPU of the window's thread, from each to each other one.

    python -m lab.measure_switch PROFILE

PROFILE is a copy that may be changed. Each switch is measured until everything is laid out and
painted again. Lanes are not counted: nobody waits for them.
"""

import argparse
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from lab.studio import Sitting, WallClock, open_screen
from readerapp.domain.articles import ArticleQuery, ReasonKind, Relatedness, RelatedReason
from readerapp.library.embedding_worker import MODEL
from readerapp.storage import NewRelation
from readerapp.ui.language.switcher import LANGUAGES

RELATED = 12  # articles beside the open one
MOST = 150.0  # ms that 95 of 100 switches may take


def main(arguments: list[str]) -> int:
    """Print the times as JSON; return 1 when one of them is too slow."""
    parser = argparse.ArgumentParser(prog="lab.measure_switch", description=__doc__)
    parser.add_argument("profile", type=Path)
    options = parser.parse_args(arguments)
    open_screen(options.profile)
    sitting = Sitting(QApplication([]), options.profile, WallClock())
    found = {}
    try:
        sitting.resize(1440, 900)
        sitting.reader.listing.show(ArticleQuery())
        sitting.settle()
        first, *others = sitting.window.articles.model.ids[: RELATED + 1]
        _relate(sitting, first, others)
        sitting.open(first)
        found["article"] = _measured(sitting)
        sitting.reader.features.dialogs.show_settings()
        sitting.settle()
        found["settings"] = _measured(sitting)
        sitting.dismiss()
        sitting.choose("front_page")
        found["front page"] = _measured(sitting)
    finally:
        sitting.close()
    print(json.dumps(found, indent=2))
    return int(any(each["p95"] > MOST for each in found.values()))


def _relate(sitting: Sitting, article_id: int, others: list[int]) -> None:
    """Have articles stand beside one: a made library has none."""
    reason = RelatedReason(ReasonKind.MEANING, ())
    found = [NewRelation(each, Relatedness.RELATED, 0.8, (reason,)) for each in others]
    with sitting.reader.library.store.write() as writer:
        writer.vectors.put(MODEL, [(article_id, b"", "{}")])
        writer.relations.replace(article_id, MODEL, found)


def each_to_each(names: Sequence[str]) -> list[str]:
    """Return a walk on which every name is followed by every other one exactly once.

    It ends where it begins (Hierholzer's algorithm: each name has as many ways in as out).
    """
    left = {name: [other for other in names if other != name] for name in names}
    path, walk = [names[0]], list[str]()
    while path:
        if left[path[-1]]:
            path.append(left[path[-1]].pop())
        else:
            walk.append(path.pop())
    return walk[::-1]


def _measured(sitting: Sitting) -> dict[str, float]:
    """Milliseconds of a switch: the middle one, and the one that 95 of 100 are below."""
    taken, rest = [], []
    for language in (*LANGUAGES[1:], *each_to_each(LANGUAGES)):
        before = time.thread_time()
        sitting.reader.appearance.use_language(language)
        for _ in range(3):
            QApplication.processEvents()
        taken.append((time.thread_time() - before) * 1_000)
        sitting.settle()
        built = time.thread_time()
        sitting.settle()  # once more, to see what waiting costs
        rest.append((2 * built - before - time.thread_time()) * 1_000)
    # The first ones load fonts and translations.
    taken, rest = (sorted(each[len(LANGUAGES) :]) for each in (taken, rest))
    return {
        "switches": len(taken),
        "p50": round(taken[len(taken) // 2], 1),
        "p95": round(taken[int(len(taken) * 0.95)], 1),
        "p95 with all that was built when idle": round(rest[int(len(rest) * 0.95)], 1),
        "related": len(sitting.window.related.cards),
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
