"""How true pages are read: one table of our reading beside plain trafilatura's, in the same run.

python3 run.py eval pages [FOLDER] [--half develop|judge|all] [--worst N] [--json]

Without FOLDER, the invented pages of tests/pages/newsroom are read; with it, the real ones of a
folder (see lab/pages/samples.py), of which one half is for developing and the other for judging.
"plain" is trafilatura as its documentation calls it, for words and metadata; "ours" is `read_page`.
Captions are not counted as body: they belong to their pictures, and plain trafilatura leaves them
out with the pictures ("with captions" tells what they would change). Neither are links to videos,
of which it has none. CPU is this process's own.
"""

import argparse
import json
import logging
import re
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TypeVar

import trafilatura
from trafilatura.settings import Document

from lab.pages.measures import Score, mean, score
from lab.pages.samples import TruePage, invented_page, invented_pages, real_pages
from readerapp.domain.drafts import ArticleDraft
from readerapp.domain.values import dataclass
from readerapp.pages.reading import read_page
from readerapp.provenance.visible import read_labels
from readerapp.rendering.sanitising import sanitise
from readerapp.text.plain import plain_text

_CAPTION = re.compile(r"<figcaption[^>]*>.*?</figcaption>", re.DOTALL)
_EMBED = re.compile(r"<figure><p><a [^>]*>[^<]*</a></p></figure>")  # no words of the story
_SPACE = re.compile(r"\s+")
Result = TypeVar("Result")
OURS, PLAIN, CAPTIONED = "ours", "plain", "ours, with captions"


@dataclass(frozen=True)
class Reading:
    """What one way of reading made of a page. `cards` are titles, None where there are none."""

    body: str
    title: str
    author: str
    published: date | None
    seconds: float
    cards: tuple[str, ...] | None = None
    captioned: str = ""


@dataclass(frozen=True)
class Row:
    """The figures of one way of reading on a set of pages; None where the truth is not known."""

    name: str
    pages: int
    body: Score
    title: float | None
    published: float | None
    author: float | None
    seconds: float


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; returns 1 when our bodies are worse than plain trafilatura's."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--half", choices=["develop", "judge", "all"], default="all")
    parser.add_argument("--worst", type=int, default=0, help="name the pages of the largest loss")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    options = parser.parse_args(arguments)
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    pages = list(real_pages(options.folder, options.half) if options.folder else invented_pages())
    _load_once()
    read = [(page, *both(page)) for page in pages]
    groups = {"all": read}
    for script in sorted({page.script for page, _ours, _plain in read}):
        groups[script] = [each for each in read if each[0].script == script]
    tables = {
        name: rows(group) for name, group in groups.items() if name == "all" or len(groups) > 2
    }
    if options.json:
        print(
            json.dumps({name: [_as_json(row) for row in table] for name, table in tables.items()})
        )
    else:
        for name, table in tables.items():
            print_table(name, table)
        print(cards_line(read))
        print_worst(read, options.worst)
    ours, plain = tables["all"][:2]
    return 0 if ours.body.f1 >= plain.body.f1 else 1


def _load_once() -> None:
    """Load what is loaded once for all pages, before the first one is measured."""
    read_labels("Image générée par IA")
    for page in (
        invented_page("pictured", "en"),
        TruePage("short", "<p>Tuesday, 3 March 2026</p><p>Closed.</p>", "", ""),
    ):
        both(page)


def both(page: TruePage) -> tuple[Reading, Reading]:
    """Read a page both ways, each measured when what both load at its kind is loaded."""
    _plain(page)
    ours, ours_seconds = _timed(lambda: _ours(page))
    plain, plain_seconds = _timed(lambda: _plain(page))
    return _reading_of(ours, ours_seconds), _plain_reading(plain, plain_seconds)


def rows(read: Sequence[tuple[TruePage, Reading, Reading]]) -> list[Row]:
    """Return the lines of a table: ours, plain trafilatura's, ours with captions."""
    ours = [(page, reading) for page, reading, _plain_reading in read]
    plain = [(page, reading) for page, _our_reading, reading in read]
    captioned = [score(page.body, reading.captioned) for page, reading in ours]
    first = _row(OURS, ours)
    with_captions = Row(CAPTIONED, first.pages, mean(captioned), None, None, None, first.seconds)
    return [first, _row(PLAIN, plain), with_captions]


def print_table(name: str, table: Sequence[Row]) -> None:
    """Print the rows of a set of pages."""
    base = next(row.seconds for row in table if row.name == PLAIN)
    print(f"{name} ({table[0].pages} pages)")
    print(f"  {'':20} {'F1':>6} {'P':>6} {'R':>6} {'title':>6} {'date':>6} {'author':>6}  CPU")
    for row in table:
        body = row.body
        cells = (body.f1, body.precision, body.recall, row.title, row.published, row.author)
        figures = " ".join(f"{'':>6}" if cell is None else f"{cell:6.3f}" for cell in cells)
        print(f"  {row.name:20} {figures}  {row.seconds / max(base, 1e-9):.2f} times plain")


def cards_line(read: Sequence[tuple[TruePage, Reading, Reading]]) -> str:
    """Say how many of the true cards were found, and how many of those found are true."""
    known = [
        (set(page.cards), set(ours.cards or ()))
        for page, ours, _plain_reading in read
        if page.cards is not None
    ]
    right = sum(len(truth & found) for truth, found in known)
    return (
        f"cards: {right} of {sum(len(found) for _truth, found in known)} found are true, "
        f"{right} of {sum(len(truth) for truth, _found in known)} true ones are found"
        if known
        else ""
    )


def print_worst(read: Sequence[tuple[TruePage, Reading, Reading]], most: int) -> None:
    """Print the pages on which we lose most against plain trafilatura."""
    losses = [
        (score(page.body, ours.body), score(page.body, plain.body), page.name)
        for page, ours, plain in read
    ]
    for ours, plain, name in sorted(losses, key=lambda loss: loss[0].f1 - loss[1].f1)[:most]:
        print(
            f"{ours.f1 - plain.f1:+.3f}  ours {ours.precision:.3f} {ours.recall:.3f}"
            f"  plain {plain.precision:.3f} {plain.recall:.3f}  {name}"
        )


def _ours(page: TruePage) -> ArticleDraft:
    return read_page(page.markup.encode("utf-8", "replace"), page.address, read_labels)


def _plain(page: TruePage) -> Document | None:
    found = trafilatura.bare_extraction(
        page.markup, url=page.address or None, include_comments=False, with_metadata=True
    )
    return found if isinstance(found, Document) else None


def _timed(work: Callable[[], Result]) -> tuple[Result, float]:
    begin = time.process_time()
    result = work()
    return result, time.process_time() - begin


def _reading_of(draft: ArticleDraft, seconds: float) -> Reading:
    body = _EMBED.sub("", sanitise(draft.body))
    return Reading(
        body=plain_text(_CAPTION.sub("", body)),
        title=draft.title,
        author=", ".join(draft.authors),
        published=draft.published.date() if draft.published else None,
        seconds=seconds,
        cards=tuple(each.article.title for each in draft.related),
        captioned=plain_text(body),
    )


def _plain_reading(found: Document | None, seconds: float) -> Reading:
    if found is None:
        return Reading("", "", "", None, seconds)
    day = date.fromisoformat(found.date) if found.date else None
    return Reading(found.text or "", found.title or "", found.author or "", day, seconds)


def _row(name: str, read: Sequence[tuple[TruePage, Reading]]) -> Row:
    return Row(
        name,
        len(read),
        mean([score(page.body, reading.body) for page, reading in read]),
        _share([_same(reading.title, page.title) for page, reading in read if page.title]),
        _share([reading.published == page.published for page, reading in read if page.published]),
        _share([_same(reading.author, page.author) for page, reading in read if page.author]),
        sum(reading.seconds for _page, reading in read),
    )


def _same(found: str, truth: str | None) -> bool:
    return _SPACE.sub(" ", found).strip() == truth


def _share(answers: Sequence[bool]) -> float | None:
    return sum(answers) / len(answers) if answers else None


def _as_json(row: Row) -> dict[str, object]:
    return {
        "name": row.name,
        "pages": row.pages,
        "f1": row.body.f1,
        "precision": row.body.precision,
        "recall": row.body.recall,
        "title": row.title,
        "date": row.published,
        "author": row.author,
        "seconds": row.seconds,
    }


if __name__ == "__main__":
    sys.exit(main())
