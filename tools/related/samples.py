"""Articles whose stories are known: two sets invented for this project, and real news if there."""

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
GOLD = ROOT / "tests/related/data"
NEWS = Path(os.environ.get("READERAPP_CORPORA", ROOT.parent / "shared")) / "eval/ntrex-dev"

_WEEK = datetime(2026, 6, 1, tzinfo=UTC)
Mask = NDArray[np.bool_]  # [n, n], of all pairs


@dataclass(frozen=True)
class Sample:
    """One article. Same `event`: the same story; same `saga`: related; same `part` of an event:
    a translation, "" when there is none. `moved`: days its times were moved by, dates in the text
    are to be moved by as much."""

    event: str
    saga: str
    language: str
    published: datetime | None
    title: str
    dek: str
    text: str
    part: str = ""
    moved: int = 0


@dataclass(frozen=True)
class GoldSet:
    """One pool of articles."""

    name: str
    samples: Sequence[Sample]

    @property
    def languages(self) -> list[str]:
        return [sample.language for sample in self.samples]

    def same_event(self) -> Mask:
        """Which pairs tell the same story; never an article and itself."""
        return _equal([sample.event for sample in self.samples])

    def same_saga(self) -> Mask:
        """Which pairs are related."""
        return _equal([sample.saga for sample in self.samples])

    def translations(self) -> Mask:
        """Which pairs are one text in two languages."""
        return _equal(
            [f"{sample.event} {sample.part or row}" for row, sample in enumerate(self.samples)]
        )


def gold_sets() -> list[GoldSet]:
    """The invented sets that are there."""
    files = [GOLD / "gold.json", GOLD / "events.json"]
    return [GoldSet(file.stem, _read_invented(file)) for file in files if file.exists()]


def in_one_week(gold: GoldSet) -> GoldSet:
    """The same stories, all begun within seven days, as in the library of one who reads today's
    news. Times within a saga stay as far apart as they were."""
    first: dict[str, datetime] = {}
    for sample in gold.samples:
        if sample.published is not None:
            first[sample.saga] = min(first.get(sample.saga, sample.published), sample.published)
    days = {
        saga: (_WEEK - begun).days + place % 7 for place, (saga, begun) in enumerate(first.items())
    }
    moved = [_moved(sample, days.get(sample.saga, 0)) for sample in gold.samples]
    return GoldSet(f"{gold.name} in one week", moved)


def news() -> GoldSet | None:
    """35 real documents in nine languages, in two halves: one pool. None when they are away."""
    if not NEWS.is_dir():
        return None
    lines = (NEWS / "manifest.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("file\t")]
    return GoldSet("ntrex-dev", [_read_news(*row) for row in rows])


def _moved(sample: Sample, days: int) -> Sample:
    if sample.published is None:
        return sample
    return replace(sample, published=sample.published + timedelta(days=days), moved=days)


def _equal(labels: Sequence[str]) -> Mask:
    array = np.array(labels)
    equal = array[:, None] == array[None, :]
    np.fill_diagonal(equal, False)
    return np.asarray(equal, dtype=bool)


def _read_invented(file: Path) -> list[Sample]:
    return [_invented(row) for row in json.loads(file.read_text("utf-8"))]


def _invented(row: dict[str, str]) -> Sample:
    published = datetime.fromisoformat(row["published"])
    return Sample(
        event=row["event"],
        saga=row["saga"],
        language=row["language"],
        published=published if published.tzinfo else published.replace(tzinfo=UTC),
        title=row["title"],
        dek=row["dek"],
        text=row["text"],
    )


def _read_news(file: str, story: str, language: str, half: str) -> Sample:
    _, header, body = (NEWS / file).read_text("utf-8").split("---\n", 2)
    title = header.split("title:", 1)[1].split("\n", 1)[0].strip().strip('"')
    return Sample(story, story, language, None, title, "", body.strip(), half)
