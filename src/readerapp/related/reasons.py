"""Why two articles are thought to belong together, as facts that are true of both."""

from datetime import datetime

from readerapp.domain.articles import ReasonKind, RelatedReason
from readerapp.related.facts import Facts
from readerapp.related.mentions import Mention

_SHOWN = 6  # values of one reason: more does not convince more
_NEAR_HOURS = 72  # further apart, time is no reason
_SHORT_NAME = 4  # letters a name of one word needs to be recognised inside a longer one
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
        (ReasonKind.NAMES, tuple(name.written for name in shared_names(a, b))),
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


def shared_names(a: Facts, b: Facts) -> tuple[Mention, ...]:
    """Names both articles hold; "Takaichi" meets "Sanae Takaichi" and is then the name shared."""
    in_a = {name.key for name in a.names}
    of_b = {name.key for name in b.names}
    words_a, words_b = _words_of_names(a), _words_of_names(b)
    shared = [name for name in a.names if name.key in of_b or _is_short_for(name.key, words_b)]
    shared += [
        name for name in b.names if name.key not in in_a and _is_short_for(name.key, words_a)
    ]
    return tuple(shared)


def shared_numbers(a: Facts, b: Facts) -> tuple[Mention, ...]:
    """Numbers both articles state, as `a` writes them."""
    of_b = {number.key for number in b.numbers}
    return tuple(number for number in a.numbers if number.key in of_b)


def shared_places(a: Facts, b: Facts) -> tuple[str, ...]:
    """Countries both articles name."""
    return tuple(place for place in a.places if place in b.places)


def shared_dates(a: Facts, b: Facts) -> tuple[str, ...]:
    """Days both articles name."""
    return tuple(day for day in a.dates if day in b.dates)


def hours_between(a: datetime | None, b: datetime | None) -> float | None:
    """Hours between two times, None when either is not known."""
    if a is None or b is None:
        return None
    return abs((a - b).total_seconds()) / 3600


def _words_of_names(facts: Facts) -> frozenset[str]:
    return frozenset(word for name in facts.names if " " in name.key for word in name.key.split())


def _is_short_for(key: str, words: frozenset[str]) -> bool:
    return len(key) >= _SHORT_NAME and key in words
