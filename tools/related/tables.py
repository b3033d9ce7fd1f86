"""The report of `tools.evaluate_related` as text."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TypedDict

Figures = dict[str, float]


class SetReport(TypedDict):
    """What was measured on one set. Languages are "asked among"."""

    articles: int
    fitted_on: list[str]
    methods: dict[str, Figures]
    without: dict[str, Figures]
    p_at_5_by_languages: dict[str, float]
    map_by_language: dict[str, float]


Report = dict[str, SetReport]

_COLUMNS = {
    "map": "MAP",
    "map_other_half": "other half",
    "r_precision": "R-prec",
    "p_at_5": "P@5",
    "b_cubed_f1": "B3 F1",
    "wrong_merges": "wrong/1000",
    "calibration_error": "ECE all",
    "calibration_error_shown": "ECE shown",
    "ms": "ms",
}
_LEGEND = """\
MAP, R-prec: of the same story. other half: MAP of the same story, translations of the article left
out. P@5: of related stories, of all there are when fewer than five. B3 F1: B-cubed of the groups.
wrong/1000: articles in a group that tells mostly of another story. ECE: calibration error of "same
story", over all pairs and over those shown. ms: per article and core."""


def as_text(report: Mapping[str, SetReport]) -> str:
    return "\n".join([*_lines(report), "", _LEGEND])


def _lines(report: Mapping[str, SetReport]) -> Iterator[str]:
    for name, found in report.items():
        taught = ", ".join(found["fitted_on"])
        yield f"\n{name}: {found['articles']} articles; fitted on {taught}"
        yield _row("", _COLUMNS.values())
        for method, figures in found["methods"].items():
            yield _row(method, _cells(figures))
        for left_out, figures in found["without"].items():
            yield _row(f"ours without {left_out}", _cells(figures))
        yield "MAP by language  " + _listed(found["map_by_language"])
        yield from _matrix(found["p_at_5_by_languages"])


def _cells(figures: Figures) -> Iterator[str]:
    for key in _COLUMNS:
        yield f"{figures[key]:.1f}" if key in ("wrong_merges", "ms") else f"{figures[key]:.3f}"


def _row(name: str, cells: Iterable[str]) -> str:
    return f"{name:24}" + "".join(f"{cell:>11}" for cell in cells)


def _listed(values: Mapping[str, float]) -> str:
    return "  ".join(f"{name} {value:.3f}" for name, value in values.items())


def _matrix(values: Mapping[str, float]) -> Iterator[str]:
    """Rows: the language of the article; columns: of what is found."""
    languages = sorted({name.split()[0] for name in values})
    yield "P@5 by languages" + "".join(f"{language:>8}" for language in languages)
    for asked in languages:
        cells = (values.get(f"{asked} {found}") for found in languages)
        written = ("-" if cell is None else f"{cell:.2f}" for cell in cells)
        yield f"{asked:>16}" + "".join(f"{cell:>8}" for cell in written)
