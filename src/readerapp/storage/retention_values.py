"""Values of retention that only storage and the library speak in."""

from dataclasses import dataclass

from readerapp.domain.retention import KeptReason


@dataclass(frozen=True)
class Protection:
    """What a limit leaves alone. `keeping`: feeds that keep everything, also what they only
    share."""

    takes_unread: bool = False
    takes_starred: bool = False
    keeping: tuple[int, ...] = ()


@dataclass(frozen=True)
class Reached:
    """An article beyond a limit, of a feed or of none. `received`: seconds since 1970; `kept`: why
    it stays, if so."""

    id: int
    feed_id: int | None
    received: int
    kept: KeptReason | None
