"""The report of `lab.evaluate_related` as text."""

from collections.abc import Iterable, Iterator, Mapping
from math import isnan, nan
from typing import TypedDict

Figures = dict[str, float]


class SetReport(TypedDict):
    """What was measured on one set. Languages are "asked among"."""

    articles: int
    embedding_ms: float
    methods: dict[str, Figures]
    without: dict[str, Figures]
    recall_by_languages: dict[str, float]
    map_by_language: dict[str, float]


Report = dict[str, SetReport]

_COLUMNS = {
    "map": "MAP",
    "map_other_half": "other half",
    "p_at_5": "P@5",
    "shown": "shown",
    "empty": "empty",
    "sure_right": "sure right",
    "said_right": ".8-.9",
    "b_cubed_f1": "B3 F1",
    "wrong_merges": "wrong/1000",
    "calibration_error_shown": "ECE shown",
    "auc": "AUC",
    "ms": "ms",
}
_ONE_DECIMAL = ("shown", "wrong_merges", "ms")
_LEGEND = """\
Everything as shown: a right one that is not shown is not found. MAP: of the same story. other half:
the same, translations of the article left out. P@5: of related stories among the first five shown.
shown, empty: relatives an article has, share of articles with none. B3 F1: B-cubed of the groups.
sure right, .8-.9: share of one story among relations of .5 and more, and among pairs told one
story with a probability from .8 to .9. wrong/1000: articles in a group that tells mostly of
another story. ECE: calibration error of
"related" over the pairs shown. AUC: of pairs rated by people, at most 2 before the others. ms: per
article and core, without embedding."""


def as_text(report: Mapping[str, SetReport]) -> str:
    return "\n".join([*_lines(report), "", _LEGEND])


def _lines(report: Mapping[str, SetReport]) -> Iterator[str]:
    for name, found in report.items():
        yield f"\n{name}: {found['articles']} articles; embedding {found['embedding_ms']:.0f} ms"
        yield _row("", _COLUMNS.values())
        for method, figures in found["methods"].items():
            yield _row(method, _cells(figures))
        for left_out, figures in found["without"].items():
            yield _row(f"ours without {left_out}", _cells(figures))
        if found["map_by_language"]:
            yield "MAP by language  " + _listed(found["map_by_language"])
        if found["recall_by_languages"]:
            yield from _matrix(found["recall_by_languages"])


def _cells(figures: Figures) -> Iterator[str]:
    for key in _COLUMNS:
        value = figures.get(key, nan)
        yield "-" if isnan(value) else f"{value:.1f}" if key in _ONE_DECIMAL else f"{value:.3f}"


def _row(name: str, cells: Iterable[str]) -> str:
    return f"{name:24}" + "".join(f"{cell:>11}" for cell in cells)


def _listed(values: Mapping[str, float]) -> str:
    return "  ".join(f"{name} {value:.3f}" for name, value in values.items())


def _matrix(values: Mapping[str, float]) -> Iterator[str]:
    """Rows: the language of the article; columns: of what is found beside it."""
    languages = sorted({name.split()[0] for name in values})
    yield f"{'recall':>16}" + "".join(f"{language:>8}" for language in languages)
    for asked in languages:
        cells = (values.get(f"{asked} {found}") for found in languages)
        written = ("-" if cell is None else f"{cell:.2f}" for cell in cells)
        yield f"{asked:>16}" + "".join(f"{cell:>8}" for cell in written)
