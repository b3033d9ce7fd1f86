"""The privacy question, its answers, and the record of them."""

from datetime import datetime
from enum import StrEnum

from readerapp.domain.values import dataclass

USAGE_STATISTICS = "usage_statistics"  # the one purpose: counts kept on this computer


class Decision(StrEnum):
    """An answer. Only GRANTED allows anything."""

    GRANTED = "granted"
    REFUSED = "refused"
    DISMISSED = "dismissed"
    WITHDRAWN = "withdrawn"


class Surface(StrEnum):
    """Place in the interface where an answer was given."""

    FIRST_RUN = "first_run"
    SETTINGS = "settings"
    COMMAND_LINE = "command_line"


@dataclass(frozen=True)
class ConsentRecord:
    """One row of the append-only record; the newest row of a purpose wins."""

    at: datetime
    purpose: str
    decision: Decision
    policy_version: int
    text_sha256: str
    text_locale: str
    surface: Surface
    app_version: str
