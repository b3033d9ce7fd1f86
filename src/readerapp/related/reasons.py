"""Why two articles are thought to belong together, as facts that are true of both."""

from datetime import datetime

from readerapp.domain.articles import ReasonKind, RelatedReason
from readerapp.related.facts import Facts
from readerapp.related.shared import shared_dates, shared_names, shared_numbers, shared_places

_SHOWN = 6  # values of one reason: more does not convince more
_NEAR_HOURS = 72  # further apart, time is no reason
_MEANS_SOMETHING = 0.3  # cosine after centring; unrelated articles lie around 0


def reasons(
    a: Facts,
    b: Facts,
    published_a: datetime | None,
    published_b: datetime | None,
    cosine: float,
) -> tuple[RelatedReason, ...]:
    """Every reason there is, strongest kind first. Values are written as `a` writes them."""
    hours = hours_between(published_a, published_b)
    stated = (
        (ReasonKind.NAMES, tuple(name.in_a for name in shared_names(a, b))),
        (ReasonKind.NUMBERS, tuple(number.written for number in shared_numbers(a, b))),
        (ReasonKind.DATES, shared_dates(a, b)),
        (ReasonKind.PLACES, shared_places(a, b)),
        (
            ReasonKind.TIME,
            (str(round(hours)),) if hours is not None and hours <= _NEAR_HOURS else (),
        ),
        (ReasonKind.MEANING, (f"{cosine:.2f}",) if cosine >= _MEANS_SOMETHING else ()),
    )
    return tuple(RelatedReason(kind, values[:_SHOWN]) for kind, values in stated if values)


def hours_between(a: datetime | None, b: datetime | None) -> float | None:
    """Hours between two times, None when either is not known."""
    if a is None or b is None:
        return None
    return abs((a - b).total_seconds()) / 3600
