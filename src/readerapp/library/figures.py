"""In which numbers the reports of one event differ."""

import json
from collections.abc import Mapping

from readerapp.domain.errors import Reason, StorageError
from readerapp.domain.stories import Figure

FIGURES = 12  # more is a table, not a glance


def differing_figures(facts: Mapping[int, str]) -> tuple[Figure, ...]:
    """Return the numbers that some of the articles give and others do not, those of most articles
    first, at most FIGURES. `facts`: as stored with the vectors, in the order of the event.

    The JSON is read here and not by its own room, which would load numpy into the window's
    process; a test holds the two together.
    """
    written: dict[str, str] = {}
    given_by: dict[str, dict[int, None]] = {}
    for article_id, text in facts.items():
        for key, as_written in _numbers(text):
            written.setdefault(key, as_written)
            # Once an article, also when it says "9.4 percent" here and "9.4 %" there.
            given_by.setdefault(key, {})[article_id] = None
    differing = [key for key, ids in given_by.items() if len(ids) < len(facts)]
    differing.sort(key=lambda key: -len(given_by[key]))
    return tuple(Figure(written[key], tuple(given_by[key])) for key in differing[:FIGURES])


def _numbers(facts: str) -> list[tuple[str, str]]:
    try:
        numbers = json.loads(facts).get("numbers", ())
        return [(str(key).rstrip("%"), str(written)) for key, written in numbers]
    except (ValueError, TypeError, AttributeError) as error:
        raise StorageError(Reason.DAMAGED, "The facts of an article", str(error)) from error
