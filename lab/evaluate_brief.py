"""Picks a brief of three sentences for stories, to be judged blind beside an opening.

    python -m lab.evaluate_brief pick FILE.jsonl ... --into FOLDER [--stories 50]
    python -m lab.evaluate_brief count FOLDER

Each file holds one article a line, with `event` and `body`. `pick` writes `pairs.txt`, in which one
of two texts is the brief and the other the first three sentences of the story's first report, and
`key.json`, which says which is which. Judge them into `judged.txt` ("1 A", "2 B", "3 =", a line
each) before `count` is run.

Readerapp shows no brief: judged so, it was the better one in 28 of 75 stories, and the opening in
45 (docs/technotes/story-page.md).
"""

import argparse
import json
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from readerapp.library.article_embedding import sentence_vectors
from readerapp.related.names import find_names
from readerapp.related.numbers import find_numbers
from readerapp.related.sentences import sentences_in

SENTENCES = 3  # of a brief, each of another report
LOOKED_AT = 8  # first sentences of a report
REPORTS = 12
NEAR = 0.55  # cosine from which two sentences tell of one thing
SAME = 0.72  # and from which they say the same
SHORTEST_TEXT = 400
_MAY_STAND = range(50, 321)  # characters of a sentence
# What points to a sentence before it cannot stand alone.
_POINTS_BACK = re.compile(
    r"(?:He|She|They|It|But|And|This|That|Those|These|However|Meanwhile|Also|His|Her|Their)\b"
)


@dataclass(frozen=True)
class Candidate:
    """A sentence that a brief may hold: of which report, and which sentence of it."""

    report: int
    place: int
    text: str

    @property
    def facts(self) -> frozenset[str]:
        """Names and numbers of it."""
        found = (*find_names(self.text, "en"), *find_numbers(self.text, "en"))
        return frozenset(each.key for each in found)


def brief(bodies: Sequence[str]) -> list[str]:
    """Return three sentences of three reports: early ones, on what most reports tell, each with
    something that the ones before it lack. Empty where there are none such."""
    found = [
        Candidate(number, place, text)
        for number, body in enumerate(bodies)
        for place, text in enumerate(_sentences(body)[:LOOKED_AT])
        if _may_stand(text)
    ]
    if len({each.report for each in found}) < SENTENCES:
        return []
    vectors = np.asarray(sentence_vectors([each.text for each in found]), dtype=np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9
    alike = vectors @ vectors.T
    scores = [_score(number, found, alike) for number in range(len(found))]
    chosen: list[int] = []
    while len(chosen) < SENTENCES:
        rated = [
            (scores[number] - 0.9 * max(0.0, _nearest(number, chosen, alike) - 0.25), -number)
            for number in range(len(found))
            if _adds(number, chosen, found, alike)
        ]
        if not rated:
            return []
        chosen.append(-max(rated)[1])
    return [found[number].text for number in chosen]


def _sentences(body: str) -> list[str]:
    return [" ".join(body[each.start : each.end].split()) for each in sentences_in(body)]


def _may_stand(text: str) -> bool:
    is_whole = text[-1] in '.!?"”’' and text[0] not in "\"“‘'`"
    return len(text) in _MAY_STAND and is_whole and not _POINTS_BACK.match(text)


def _score(number: int, found: Sequence[Candidate], alike: np.ndarray) -> float:
    """How early it stands, in how many other reports something near stands, how much it names."""
    own = found[number]
    near = {
        each.report
        for other, each in enumerate(found)
        if each.report != own.report and alike[number, other] >= NEAR
    }
    others = len({each.report for each in found}) - 1
    return 0.55 / (1 + own.place) + 0.9 * len(near) / others + 0.05 * min(len(own.facts), 5)


def _nearest(number: int, chosen: Iterable[int], alike: np.ndarray) -> float:
    return max((float(alike[number, each]) for each in chosen), default=0.0)


def _adds(
    number: int, chosen: Sequence[int], found: Sequence[Candidate], alike: np.ndarray
) -> bool:
    """Whether a sentence is of another report than the chosen ones and says something new."""
    if found[number].report in {found[each].report for each in chosen}:
        return False
    known = frozenset[str]().union(*(found[each].facts for each in chosen))
    is_new = bool(found[number].facts - known) and _nearest(number, chosen, alike) <= SAME
    return not chosen or is_new


# The pairs


def _pick(options: argparse.Namespace) -> None:
    by_event: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for path in options.files:
        for line in path.read_text("utf-8").splitlines():
            article = json.loads(line)
            if len(article["body"]) > SHORTEST_TEXT:
                by_event[f"{path.stem} {article['event']}"].append(article)
    stories = [each[:REPORTS] for each in by_event.values() if len(each) >= SENTENCES]
    shuffled = random.Random(options.seed)
    shuffled.shuffle(stories)
    pairs: list[str] = []
    key: dict[str, dict[str, str]] = {}
    for story in stories:
        bodies = [each["body"] for each in story]
        opening = [each for each in _sentences(bodies[0]) if len(each) >= 30][:SENTENCES]
        picked = brief(bodies)
        if not picked or len(pairs) == options.stories:
            continue
        texts = [("brief", " ".join(picked)), ("opening", " ".join(opening))]
        shuffled.shuffle(texts)
        number = len(pairs) + 1
        pairs.append(f"{number}.\nA: {texts[0][1]}\nB: {texts[1][1]}\n")
        key[str(number)] = {"A": texts[0][0], "B": texts[1][0]}
    options.into.mkdir(parents=True, exist_ok=True)
    (options.into / "pairs.txt").write_text("\n".join(pairs), "utf-8")
    (options.into / "key.json").write_text(json.dumps(key), "utf-8")
    sys.stdout.write(f"{len(pairs)} pairs of {len(stories)} stories\n")


def _count(options: argparse.Namespace) -> None:
    key = json.loads((options.folder / "key.json").read_text("utf-8"))
    judged = re.findall(r"(\d+)\s*([AB=])", (options.folder / "judged.txt").read_text("utf-8"))
    won = Counter("neither" if each == "=" else key[number][each] for number, each in judged)
    for name, count in won.most_common():
        sys.stdout.write(f"{name}: {count} of {len(judged)}\n")


def main(arguments: list[str]) -> None:
    """Pick the pairs, or count what was judged."""
    parser = argparse.ArgumentParser(prog="evaluate_brief", description=__doc__)
    actions = parser.add_subparsers(required=True)
    pick = actions.add_parser("pick")
    pick.add_argument("files", type=Path, nargs="+")
    pick.add_argument("--into", type=Path, required=True)
    pick.add_argument("--stories", type=int, default=50)
    pick.add_argument("--seed", type=int, default=42)
    pick.set_defaults(run=_pick)
    count = actions.add_parser("count")
    count.add_argument("folder", type=Path)
    count.set_defaults(run=_count)
    options = parser.parse_args(arguments)
    options.run(options)


if __name__ == "__main__":
    main(sys.argv[1:])
