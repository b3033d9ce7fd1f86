"""What the app tells of its own faults, to the reader and to nobody else."""

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
