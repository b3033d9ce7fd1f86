"""How often a feed asks to be asked."""

from collections.abc import Iterable

from readerapp.feeds.media import number

_PERIODS = {
    "hourly": 3_600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000,
    "yearly": 31_536_000,
}  # fmt: skip
_LONGEST = 31_536_000
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_HOURS = 24


def asked_pause(ttl: str, period: str, frequency: str) -> int:
    """Return the seconds between two askings that a feed wishes, 0 when it says nothing.

    `ttl` is in minutes and comes first; `frequency` times in each `period` otherwise. A year at
    most.
    """
    seconds = number(ttl) * 60
    if not seconds and period.strip():
        seconds = _PERIODS.get(period.strip().lower(), 0) // max(1, number(frequency))
    return min(seconds, _LONGEST)


def hours_of_day(texts: Iterable[str]) -> tuple[int, ...]:
    """Return the hours 0 to 23, sorted; 24 is midnight."""
    hours = {int(text) % _HOURS for text in map(str.strip, texts) if _is_hour(text)}
    return tuple(sorted(hours))


def days_of_week(texts: Iterable[str]) -> tuple[int, ...]:
    """Return weekdays from English names, Monday 0, sorted."""
    names = {text.strip().lower()[:3] for text in texts}
    return tuple(day for day, name in enumerate(_DAYS) if name in names)


def _is_hour(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 2 and int(text) <= _HOURS
