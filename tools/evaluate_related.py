"""How good related stories are: one table of our engine and of three yardsticks.

python3 run.py eval related [--json]

"ours" is fitted on the other invented set and has not seen the one it is judged on; "shipped" has
the weights of the app, fitted on both. Yardsticks are calibrated on the other set, too, and their
articles grouped in the same way.
"""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from readerapp.related import group_same_story
from readerapp.related.scoring import FEATURES, Model, shipped_model
from tools.related import measures, methods, tables
from tools.related.fitting import fit, model_of
from tools.related.pairs import Pairs, joined, taught_by
from tools.related.samples import GoldSet, gold_sets, in_one_week, news

_LOWEST = 0.01  # below, a pair does not change a group
PLAIN = "plain cosine"  # needs the vectors, as ours does
YARDSTICKS = {
    "titles (Jaccard)": methods.title_overlap,
    "TF-IDF": methods.tf_idf,
    PLAIN: methods.plain_cosine,
}


def main() -> int:
    """Print figures, precision by languages, and what each signal adds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["related"])
    parser.add_argument("--json", action="store_true", help="print JSON instead of tables")
    options = parser.parse_args()
    report = evaluate()
    print(json.dumps(report, indent=1) if options.json else tables.as_text(report))
    return 0


def evaluate() -> tables.Report:
    """Everything that is printed, of every set that is there."""
    invented = gold_sets()
    real = news()
    pairs = {gold.name: taught_by(gold) for gold in invented}
    report: tables.Report = {}
    for gold in [*invented, *map(in_one_week, invented), *([real] if real else [])]:
        teachers = [each for each in invented if not gold.name.startswith(each.name)] or invented
        report[gold.name] = _of_set(gold, teachers, pairs)
    return report


def figures_of(gold: GoldSet, result: methods.Result) -> tables.Figures:
    """The figures of one method on one set."""
    story, related = gold.same_event(), gold.same_saga()
    foreign = gold.translations()
    hits = list(measures.rankings(result.scores, story))
    halves = measures.rankings(result.scores, story & ~foreign, foreign)
    labels = [sample.event for sample in gold.samples]
    groups = _groups(result)
    upper = np.triu_indices(len(labels), 1)
    return {
        "map": _mean([measures.average_precision(each) for each in hits]),
        "map_other_half": _mean([measures.average_precision(each) for each in halves]),
        "r_precision": _mean([measures.r_precision(each) for each in hits]),
        "p_at_5": _mean(
            [measures.precision_at_5(each) for each in measures.rankings(result.scores, related)]
        ),
        "b_cubed_f1": measures.b_cubed(groups, labels)[2],
        "wrong_merges": measures.wrong_merges(groups, labels),
        "calibration_error": measures.calibration_error(result.same[upper], story[upper]),
        "calibration_error_shown": measures.calibration_error(
            result.same[result.shown], story[result.shown]
        ),
        "ms": result.ms,
    }


def _of_set(
    gold: GoldSet, teachers: Sequence[GoldSet], pairs: Mapping[str, Pairs]
) -> tables.SetReport:
    embedding = methods.embedding_ms(gold.samples)
    methods_figures = {}
    for name, measure in YARDSTICKS.items():
        result = methods.yardstick(measure, gold, teachers[0])
        if name == PLAIN:
            result = replace(result, ms=result.ms + embedding)
        methods_figures[name] = figures_of(gold, result)
    result = methods.ours(gold, _fitted(teachers, pairs))
    methods_figures["ours"] = figures_of(gold, replace(result, ms=result.ms + embedding))
    shipped = methods.ours(gold, shipped_model())
    methods_figures["shipped"] = figures_of(gold, replace(shipped, ms=shipped.ms + embedding))
    return {
        "articles": len(gold.samples),
        "fitted_on": [teacher.name for teacher in teachers],
        "methods": methods_figures,
        "without": {
            name: figures_of(gold, methods.ours(gold, _fitted(teachers, pairs, name)))
            for name in FEATURES
        },
        "p_at_5_by_languages": _by_languages(gold, result),
        "map_by_language": _map_by_language(gold, result),
    }


def _fitted(teachers: Sequence[GoldSet], pairs: Mapping[str, Pairs], without: str = "") -> Model:
    taught = joined([pairs[teacher.name] for teacher in teachers])
    if without:
        features = taught.features.copy()
        features[:, FEATURES.index(without)] = 0  # a feature that says nothing gets no weight
        taught = replace(taught, features=features)
    return model_of(fit(taught, max(len(teacher.samples) for teacher in teachers), ""))


def _groups(result: methods.Result) -> Sequence[Sequence[int]]:
    one, other = np.nonzero(result.shown & (result.same >= _LOWEST))
    pairs = zip(one.tolist(), other.tolist(), result.same[one, other].tolist(), strict=True)
    return group_same_story(range(len(result.same)), ((a, b, p) for a, b, p in pairs if a != b))


def _by_languages(gold: GoldSet, result: methods.Result) -> dict[str, float]:
    related = gold.same_saga()
    found = measures.precision_by_languages(result.scores, related, gold.languages)
    return {f"{asked} {among}": value for (asked, among), value in found.items()}


def _map_by_language(gold: GoldSet, result: methods.Result) -> dict[str, float]:
    story = gold.same_event()
    spoken = np.array(gold.languages)
    everything = np.ones(len(spoken), dtype=bool)
    return {
        language: _mean(
            [
                measures.average_precision(hits)
                for hits in measures.rankings_among(
                    result.scores, story, np.flatnonzero(spoken == language), everything
                )
            ]
        )
        for language in sorted(set(gold.languages))
    }


def _mean(values: Sequence[float]) -> float:
    return float(np.mean(values)) if values else float("nan")


if __name__ == "__main__":
    sys.exit(main())
