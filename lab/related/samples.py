"""Articles whose stories are known: two sets invented for this project, and real news if there.

Real news belongs to its publishers and is no part of the project. It is read from the folder
`eval` of READERAPP_CORPORA (else of `shared` beside the project): "ntrex-dev" has Markdown files,
"real-news" JSON lines.
"""

import json
import os
import zlib
from collections.abc import Iterable, Mapping, Sequence
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

MOST_REPORTS = {"ecb-plus": 6, "wikinews-dev": 8, "ntrex-dev": 5}  # of an event in a mixed library
PACES = (1, 10, 100, 300, 1000)  # articles a day
_FAMILIES = 4  # of `news_sets`; what follows is more of the same

SAME, NOT_SAME = 1.75, 2.25  # of ratings 1 to 4; in between nobody knows
RELATED, NOT_RELATED = 2.25, 3.0
RATED = "semeval-dev"  # of its pairs some are rated, and nothing is known of the others
WIDELY_TOLD = "ntrex-dev"  # each of its stories in nine languages
TWINS = "ecb-plus"  # its sagas hold events of one kind, which are hardly related
_WEEK = datetime(2026, 6, 1, tzinfo=UTC)
Mask = NDArray[np.bool_]  # [n, n], of all pairs


@dataclass(frozen=True)
class Sample:
    """One article. Same `event`: the same story; same `saga`: related; same `part` of an event:
    a translation, "" when there is none. `moved`: days its times were moved by, dates in the text
    are to be moved by as much. `origin`: the family of its set, also in a mixed library. Where its
    time `is_made`, its text is read by its `own`."""

    event: str
    saga: str
    language: str
    published: datetime | None
    title: str
    dek: str
    text: str
    part: str = ""
    moved: int = 0
    origin: str = ""
    is_made: bool = False
    own: datetime | None = None


@dataclass(frozen=True)
class GoldSet:
    """One pool of articles. `rated`: pairs of which people said how alike they are, from 1, the
    same, to 4; then nothing is known of other pairs of RATED."""

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
        return self._as_rated(_equal([sample.event for sample in self.samples]), SAME)

    def same_saga(self) -> Mask:
        """Which pairs are related."""
        return self._as_rated(_equal([sample.saga for sample in self.samples]), RELATED)

    def open(self) -> Mask:
        """Of which pairs nobody knows what they are."""
        of_raters = np.array([sample.origin == RATED for sample in self.samples])
        found: Mask = np.logical_and(of_raters[:, None], of_raters)
        for (one, other), value in self.rated.items():
            is_between = SAME < value < NOT_SAME
            found[one, other] = found[other, one] = is_between
        return found

    def _as_rated(self, found: Mask, most: float) -> Mask:
        for (one, other), value in self.rated.items():
            found[one, other] = found[other, one] = value <= most
        return found

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
        f"{gold.name}, undated",
        [
            replace(sample, published=None, is_made=True, own=sample.published)
            for sample in gold.samples
        ],
        gold.rated,
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


def part_of(gold: GoldSet, *, kept_out: bool) -> GoldSet:
    """The third of a set that no weights are fitted on, or the rest: whole sagas."""
    chosen = [
        row
        for row, sample in enumerate(gold.samples)
        if (zlib.crc32(f"{gold.family} {sample.saga}".encode()) % 3 == 0) == kept_out
    ]
    place = {row: number for number, row in enumerate(chosen)}
    rated = {
        (place[one], place[other]): value
        for (one, other), value in gold.rated.items()
        if one in place and other in place
    }
    name = f"{gold.name}, {'kept out' if kept_out else 'fitted on'}"
    return GoldSet(name, [gold.samples[row] for row in chosen], rated)


def mixed(sets: Sequence[GoldSet]) -> GoldSet:
    """One library of several sets, as a reader of many papers has it: an event has at most
    MOST_REPORTS, most have fewer. Of what is rated, one in five is in it: strangers to all
    else, in seven languages."""
    random = np.random.default_rng(3)
    samples: list[Sample] = []
    rated: dict[tuple[int, int], float] = {}
    for gold in sets:
        chosen = _some(gold, random)
        place = {row: len(samples) + number for number, row in enumerate(chosen)}
        rated |= {
            (place[one], place[other]): value
            for (one, other), value in gold.rated.items()
            if one in place and other in place
        }
        samples += [gold.samples[row] for row in chosen]
    families = "mixed" if len(sets) > 1 else f"mixed {sets[0].family}"
    return GoldSet(f"{families}{sets[0].name[len(sets[0].family) :]}", samples, rated)


def whole(gold: GoldSet) -> GoldSet:
    """The first sagas of a set with all their reports: stories of a dozen of them."""
    sagas = list(dict.fromkeys(sample.saga for sample in gold.samples))
    chosen = set(sagas[: 2 * len(sagas) // 5])
    return GoldSet(
        f"{gold.name}, whole", [sample for sample in gold.samples if sample.saga in chosen]
    )


def _some(gold: GoldSet, random: np.random.Generator) -> list[int]:
    rows: dict[str, list[int]] = {}
    for row, sample in enumerate(gold.samples):
        rows.setdefault(sample.saga if gold.rated else sample.event, []).append(row)
    chosen: list[int] = []
    for label in sorted(rows):
        if gold.rated:
            chosen += rows[label] if zlib.crc32(label.encode()) % 5 == 0 else []
        else:
            most = int(random.integers(1, MOST_REPORTS[gold.family] + 1))
            chosen += random.permutation(rows[label])[:most].tolist()
    return sorted(chosen)


def at_pace(gold: GoldSet, per_day: float, undated: float = 0.1) -> GoldSet:
    """The same articles with made times, so many a day; of some nobody says when they came.

    Events begin at random, reports follow within a day or so, one in twenty within a week. Nearness
    in time says much in a library of ten articles a day, and little in one of a thousand.
    """
    random = np.random.default_rng(5)
    span = len(gold.samples) / per_day
    begun = {event: random.uniform(0, span) for event in sorted({s.event for s in gold.samples})}
    late = random.exponential(0.7, len(gold.samples))
    late *= np.where(random.random(len(gold.samples)) < 0.05, 7, 1)
    is_undated = random.random(len(gold.samples)) < undated
    samples = [
        replace(
            sample,
            published=None
            if gone
            else _WEEK + timedelta(days=begun[sample.event] + min(each, max(span, 1.5))),
            is_made=True,
            own=sample.published,
        )
        for sample, each, gone in zip(gold.samples, late.tolist(), is_undated.tolist(), strict=True)
    ]
    return GoldSet(f"{gold.name}, {per_day:g} a day", samples, gold.rated)


def half_undated(gold: GoldSet) -> GoldSet:
    """The same articles, of every second of which nobody says when it was published."""
    samples = [
        replace(sample, published=None, is_made=True, own=sample.published) if row % 2 else sample
        for row, sample in enumerate(gold.samples)
    ]
    return GoldSet(f"{gold.name}, half undated", samples, gold.rated)


def news_sets() -> list[GoldSet]:
    """The sets of real news that are there."""
    if not NEWS.is_dir() or not REAL.is_dir():
        return []
    lines = (NEWS / "manifest.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("file\t")]
    ntrex = [_read_news(*row) for row in rows]
    more = [_real(row, NEWS.name) for row in _lines("ntrex-dev-more-languages")]
    return [
        *(
            GoldSet(name, [_real(row, name) for row in _lines(name)])
            for name in (TWINS, "wikinews-dev")
        ),
        _rated(RATED),
        GoldSet(WIDELY_TOLD, ntrex),
        GoldSet(NEWS_EVERYWHERE, [*ntrex, *more]),
    ]


def dense_sets(*, kept_out: bool) -> list[GoldSet]:
    """One library of all real news at every pace, undated and half undated, Wikinews' sources with
    their own dates, wide stories, and stories in nine languages: of what weights are fitted on, or
    of what is kept out of every fit."""
    parts = [part_of(each, kept_out=kept_out) for each in news_sets()[:_FAMILIES]]
    if not parts:
        return []
    library, wide = mixed(parts), whole(parts[0])
    told = next(each for each in parts if each.family == WIDELY_TOLD)
    own = next(each for each in parts if each.family == "wikinews-dev")
    if not kept_out:  # one event of 29 reports, a month of a campaign, would be most of its pairs
        own = mixed([own])
    return [
        *(at_pace(library, pace) for pace in PACES),
        at_pace(library, 100, undated=0.5),
        undated(library),
        own,
        half_undated(own),
        *(each for some in (wide, told) for each in (at_pace(some, 10), at_pace(some, 100))),
        *map(undated, (wide, told)),
    ]


def teachers() -> list[GoldSet]:
    """The sets that weights are fitted on: real news, and a set made to mislead."""
    dense = dense_sets(kept_out=False)
    mean = gold_sets()[:1] if dense else []
    return [*dense, *mean, *map(in_one_week, mean), *map(undated, mean)]


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
    sagas = _connected(len(rows), rated)
    samples = [
        _real({**row, "event": row["key"], "topic": rows[saga]["key"]}, name)
        for row, saga in zip(rows, sagas, strict=True)
    ]
    return GoldSet(name, samples, rated)


def _connected(count: int, pairs: Iterable[tuple[int, int]]) -> list[int]:
    """For each row the first of those it is connected with, so that no pair is torn apart."""
    first = list(range(count))
    for one, other in pairs:
        gone, kept = max(first[one], first[other]), min(first[one], first[other])
        first = [kept if each == gone else each for each in first]
    return first


def _real(row: Mapping[str, str], origin: str) -> Sample:
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
        origin=origin,
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
    return Sample(story, story, language, None, title, "", body.strip(), half, origin=NEWS.name)
