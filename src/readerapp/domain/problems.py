"""Problem reports: what the app records of its own faults. They stay on this computer."""

from datetime import datetime

from readerapp.domain.values import dataclass


@dataclass(frozen=True)
class ProblemReport:
    """One fault of the app, as it is kept in a file.

    `name` is the file's name, `title` the kind of error ("KeyError"), `text` the whole file.
    `times` counts how often it happened, at `last` for the last time (UTC).
    """

    name: str
    title: str
    times: int
    last: datetime
    text: str
