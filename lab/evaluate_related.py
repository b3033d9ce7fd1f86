"""How good related stories are, as shown: one table of our engine and of three yardsticks.

python3 run.py eval related [--json] [--ablation] [--dense]

"ours" has the weights of the app. Of every set of real news two thirds taught these, and a third,
kept out, did not; neither did the invented sets. Yardsticks rank all articles; they show what ours
shows in number, and group by a probability that the set itself teaches, which flatters them.
"""

import argparse
import json
import sys
from collections.abc import Sequence

import numpy as np

from lab.related import measures, methods, tables
from lab.related.fitting import SAID_FROM, fit, model_of
from lab.related.pairs import Pairs, pairs_of
from lab.related.samples import (
    RATED,
    GoldSet,
    Mask,
    dated,
    dense_sets,
    gold_sets,
    in_one_week,
    news_sets,
    part_of,
    teachers,
    undated,
)
from readerapp.domain.articles import SURE
from readerapp.related import group_same_story
from readerapp.related.scoring import FEATURES, Model, shipped_model

_NEARLY_SURE = 0.9  # probability of the same story
_LOWEST = 0.01  # below, a pair does not change a group
YARDSTICKS = {
    "titles (Jaccard)": methods.title_overlap,
    "TF-IDF": methods.tf_idf,
    "centred cosine": methods.centred_cosine,
}


def main() -> int:
    """Print figures, precision by languages, and what each signal adds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["related"])
    parser.add_argument("--json", action="store_true", help="print JSON instead of tables")
    parser.add_argument("--ablation", action="store_true", help="leave out each feature in turn")
    parser.add_argument("--dense", action="store_true", help="only libraries of several sets")
    options = parser.parse_args()
    report = evaluate_dense() if options.dense else evaluate(ablation=options.ablation)
    print(json.dumps(report, indent=1) if options.json else tables.as_text(report))
    return 0


def evaluate(*, ablation: bool = False) -> tables.Report:
    """Everything that is printed, of every set that is there."""
    pairs = [pairs_of(each) for each in teachers()] if ablation else []
    return {gold.name: _of_set(gold, pairs) for gold in _judged()}


def evaluate_dense() -> tables.Report:
    """The same of libraries from one article a day to a thousand, without the yardsticks."""
    return {
        gold.name: _report(gold, {"ours": figures_of(gold, methods.ours(gold, shipped_model()))})
        for kept_out in (False, True)
        for gold in dense_sets(kept_out=kept_out)
    }


def _judged() -> list[GoldSet]:
    invented, real = gold_sets(), news_sets()
    parts = [part_of(each, kept_out=out) for each in real for out in (False, True)]
    events = [each for each in parts if each.family in ("ecb-plus", "wikinews-dev")]
    in_time = [dated(each, span) for each in events for span in (365, 7)]
    return [*invented, *map(in_one_week, invented), *map(undated, invented), *parts, *in_time]


def figures_of(gold: GoldSet, result: methods.Result) -> tables.Figures:
    """The figures of one method on one set."""
    if gold.family == RATED:
        return _of_ratings(gold, result)
    story, related = gold.same_event(), gold.same_saga()
    if gold.family == "ecb-plus":
        related = story  # whether its sagas, events of one kind, are related is an open question
    foreign = gold.translations()
    halves = measures.shown_rankings(result.scores, result.shown & ~foreign, story & ~foreign)
    groups = _groups(result)
    # Of pairs of rated articles hardly any is known: they may be together, but not with others.
    labels = [RATED if each.origin == RATED else each.event for each in gold.samples]
    known = [row for row, label in enumerate(labels) if label != RATED]
    is_open = gold.open()
    counts = result.shown.sum(axis=1)
    is_sure = result.shown & (result.related >= SURE) & ~is_open
    is_said = (result.same >= SAID_FROM) & (result.same < _NEARLY_SURE) & ~is_open
    return {
        "map": _mean(measures.shown_rankings(result.scores, result.shown, story)),
        "map_other_half": _mean(halves),
        "p_at_5": _mean(measures.shown_precision_at_5(result.scores, result.shown, related)),
        "shown": float(counts.mean()),
        "empty": float((counts == 0).mean()),
        "sure_right": _share(story, is_sure),
        "said_right": _share(story, is_said),
        "b_cubed_f1": measures.b_cubed(*_among(known, groups, labels))[2],
        "wrong_merges": measures.wrong_merges(groups, labels),
        "calibration_error_shown": measures.calibration_error(
            result.related[result.shown & ~is_open], related[result.shown & ~is_open]
        ),
        "auc": float("nan"),
        "ms": result.ms,
    }


def _of_ratings(gold: GoldSet, result: methods.Result) -> tables.Figures:
    """Of pairs rated by people: how often a pair rated at most 2 is before another one."""
    one, other = np.array(list(gold.rated)).T
    rated = np.array(list(gold.rated.values()))
    area = measures.area_under_curve(result.scores[one, other], rated <= 2)
    return {"auc": area, "ms": result.ms}


def _of_set(gold: GoldSet, pairs: Sequence[Pairs]) -> tables.SetReport:
    ours = methods.ours(gold, shipped_model())
    found = {
        name: figures_of(gold, methods.yardstick(measure, gold, ours))
        for name, measure in YARDSTICKS.items()
    }
    report = _report(gold, found | {"ours": figures_of(gold, ours)})
    report["embedding_ms"] = methods.embedding_ms(gold.samples)
    report["without"] = {
        name: figures_of(gold, methods.ours(gold, _fitted(pairs, name)))
        for name in (FEATURES if pairs else ())
    }
    report["recall_by_languages"] = _recall_by_languages(gold, ours)
    report["map_by_language"] = _map_by_language(gold, ours)
    return report


def _report(gold: GoldSet, found: dict[str, tables.Figures]) -> tables.SetReport:
    return {
        "articles": len(gold.samples),
        "embedding_ms": float("nan"),
        "methods": found,
        "without": {},
        "recall_by_languages": {},
        "map_by_language": {},
    }


def _fitted(taught: Sequence[Pairs], without: str = "") -> Model:
    if without:  # a feature that says nothing gets no weight
        taught = [each.without(FEATURES.index(without)) for each in taught]
    return model_of(fit(taught, ""))


def _groups(result: methods.Result) -> Sequence[Sequence[int]]:
    one, other = np.nonzero(result.same >= _LOWEST)
    pairs = zip(one.tolist(), other.tolist(), result.same[one, other].tolist(), strict=True)
    return group_same_story(range(len(result.same)), ((a, b, p) for a, b, p in pairs if a < b))


def _recall_by_languages(gold: GoldSet, result: methods.Result) -> dict[str, float]:
    """How many of the same story in one language are shown beside articles in another; between the
    nine languages of the smaller set of real news only, for more fill pages."""
    if gold.rated or len(set(gold.languages)) > 12:
        return {}
    right = gold.same_event() & ~gold.translations()
    if not right.any():
        right = gold.same_event()
    found = measures.recall_by_languages(result.shown, right, gold.languages)
    return {f"{asked} {among}": value for (asked, among), value in found.items()}


def _map_by_language(gold: GoldSet, result: methods.Result) -> dict[str, float]:
    if gold.rated:
        return {}
    precisions = measures.shown_rankings(result.scores, result.shown, gold.same_event())
    asked = [row for row, right in enumerate(gold.same_event()) if right.any()]
    spoken = np.array(gold.languages)[asked]
    values = np.array(precisions)
    return {each: float(values[spoken == each].mean()) for each in sorted(set(spoken.tolist()))}


def _among(
    known: Sequence[int], groups: Sequence[Sequence[int]], labels: Sequence[str]
) -> tuple[list[list[int]], list[str]]:
    """The groups without all others, and the labels of what is left."""
    place = {row: number for number, row in enumerate(known)}
    kept = [[place[row] for row in group if row in place] for group in groups]
    return [group for group in kept if group], [labels[row] for row in known]


def _share(right: Mask, chosen: Mask) -> float:
    return float(right[chosen].mean()) if chosen.any() else float("nan")


def _mean(values: Sequence[float]) -> float:
    return float(np.mean(values)) if values else float("nan")


if __name__ == "__main__":
    sys.exit(main())
