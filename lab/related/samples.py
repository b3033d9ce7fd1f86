"""Articles whose stories are known: two sets invented for this project, and real news if there.

Real news belongs to its publishers and is no part of the project. It is read from the folder
`eval` of READERAPP_CORPORA (else of `shared` beside the project): "ntrex-dev" has Markdown files,
"real-news" JSON lines.
"""

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
GOLD = ROOT / "tests/related/data"
EVAL = Path(os.environ.get("READERAPP_CORPORA", ROOT.parent / "shared")) / "eval"
NEWS, REAL = EVAL / "ntrex-dev", EVAL / "real-news"
NEWS_EVERYWHERE = "ntrex-dev, 36 languages"

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
    """One pool of articles. `rated`: pairs of which people said how alike they are, from 1, the
    same, to 4; then nothing is known of other pairs."""

    name: str
    samples: Sequence[Sample]
    rated: Mapping[tuple[int, int], float] = field(default_factory=dict)

    @property
    def family(self) -> str:
        """What its variants in time have in common: no weights are judged on what taught them."""
        return self.name.split(",")[0]

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
    return GoldSet(f"{gold.name}, one week", moved)


def undated(gold: GoldSet) -> GoldSet:
    """The same articles, of which nobody says when they were published."""
    return GoldSet(
        f"{gold.name}, undated", [replace(sample, published=None) for sample in gold.samples]
    )


def dated(gold: GoldSet, span: float) -> GoldSet:
    """The same articles with made times: every event begins at a random moment of `span` days, and
    reports follow a day later on the mean, one in twenty a week later.

    ECB+ has no dates and those of Wikinews are often of its older sources, so without made times no
    set would teach what a distance in time means.
    """
    random = np.random.default_rng(7)
    begun = {event: random.uniform(0, span) for event in sorted({s.event for s in gold.samples})}
    late = random.exponential(1.0, len(gold.samples)) * np.where(
        random.random(len(gold.samples)) < 0.05, 7, 1
    )
    samples = [
        replace(sample, published=_WEEK + timedelta(days=begun[sample.event] + each))
        for sample, each in zip(gold.samples, late.tolist(), strict=True)
    ]
    return GoldSet(f"{gold.name}, dated in {span:.0f} days", samples)


def news_sets() -> list[GoldSet]:
    """The sets of real news that are there."""
    if not NEWS.is_dir() or not REAL.is_dir():
        return []
    lines = (NEWS / "manifest.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("file\t")]
    ntrex = [_read_news(*row) for row in rows]
    more = [_real(row) for row in _lines("ntrex-dev-more-languages")]
    return [
        GoldSet("ecb-plus", [_real(row) for row in _lines("ecb-plus")]),
        GoldSet("wikinews-dev", [_real(row) for row in _lines("wikinews-dev")]),
        _rated("semeval-dev"),
        GoldSet("ntrex-dev", ntrex),
        GoldSet(NEWS_EVERYWHERE, [*ntrex, *more]),
    ]


def teachers() -> list[GoldSet]:
    """The sets that weights are fitted on: real news, also with made times over a year and a week,
    in which nearness in time says less; and the invented ones, made to mislead."""
    invented = gold_sets()
    real = [each for each in news_sets() if each.name != NEWS_EVERYWHERE]
    events = [each for each in real if not each.rated and each.name != NEWS.name]
    in_time = [dated(each, span) for each in events for span in (365, 7)]
    return [*invented, *map(in_one_week, invented), *map(undated, invented), *real, *in_time]


def _lines(name: str) -> list[dict[str, str]]:
    text = (REAL / f"{name}.jsonl").read_text("utf-8")
    return [json.loads(line) for line in text.split("\n") if line]


def _rated(name: str) -> GoldSet:
    rows = _lines(name)
    place = {row["key"]: number for number, row in enumerate(rows)}
    pairs = (REAL / f"{name}.pairs.tsv").read_text("utf-8").splitlines()[1:]
    rated = {
        (place[one], place[other]): float(overall)
        for one, other, overall, *_ in (line.split("\t") for line in pairs)
        if one in place and other in place
    }
    return GoldSet(name, [_real({**row, "event": row["key"]}) for row in rows], rated)


def _real(row: Mapping[str, str]) -> Sample:
    day = row.get("published")
    return Sample(
        event=row["event"],
        saga=row.get("topic", row["event"]),
        language=row["lang"],
        published=datetime.fromisoformat(day).replace(tzinfo=UTC) if day else None,
        title=row["title"],
        dek="",
        text=row["body"],
        part=row.get("part", ""),
    )


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
