"""Problem reports: one file for each fault of ours, on this computer only."""

import re
import zlib
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from readerapp.domain.errors import SourceError
from readerapp.domain.problems import ProblemReport
from readerapp.domain.values import dataclass
from readerapp.system.files import make_private_folder, read_file, write_atomically, writing_failed

KEPT = 20
_MOST_BYTES = 1_000_000
_HEAD = """Readerapp problem report

This file was written on your computer and stays there: Readerapp
sends it to nobody. It holds no article, no address and no search:
of each message only the words are left that stand in the program
itself; all others are replaced by “…”.

Problem: {title}
Times: {times}
First: {first}
Last: {last}
"""
_FIELD = re.compile(r"^(Problem|Times|First|Last): (.+)$", re.MULTILINE)
_FILE_NAME = re.compile(r"\w{1,60}-[0-9a-f]{8}\.txt")

Versions = Callable[[], Mapping[str, str]]


@dataclass(frozen=True)
class Fault:
    """One fault, scrubbed. Two with the same `title` (kind of error) and `what` are the same one.

    `before`: the last messages of the log, "" without any.
    """

    title: str
    what: str
    before: str = ""


class Reports:
    """The reports in one folder. Any thread may call; two windows never share a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def add(self, fault: Fault, now: datetime, times: int = 1) -> ProblemReport:
        """Store a fault, or count it when the same one is stored; the oldest ones go.

        Raises StorageError when it cannot be written.
        """
        title = re.sub(r"\W", "", fault.title)[:60] or "Error"
        name = f"{title}-{zlib.crc32(fault.what.encode('utf-8', 'backslashreplace')):08x}.txt"
        known = self._read(name)
        first = _field(known.text, "First") if known else now.isoformat(" ", "seconds")
        times += known.times if known else 0
        last = now.isoformat(" ", "seconds")
        head = _HEAD.format(title=title, times=times, first=first, last=last)
        text = f"{head}{fault.what}\n{fault.before}"
        report = ProblemReport(name, title, times, now, text)
        self.put(report)
        self._thin()
        return report

    def put(self, report: ProblemReport) -> None:
        """Write a report as it is. Raises StorageError when that cannot be done."""
        try:
            make_private_folder(self.folder)
        except OSError as error:
            raise writing_failed(error, str(self.folder)) from error
        write_atomically(self.folder / report.name, report.text.encode("utf-8", "backslashreplace"))

    def all(self) -> list[ProblemReport]:
        """Return every report, the newest first; a file that is none is left out."""
        try:
            names = [file.name for file in self.folder.iterdir()]
        except OSError:
            return []  # nothing has gone wrong yet
        found = [report for name in names if (report := self._read(name))]
        return sorted(found, key=lambda report: report.last, reverse=True)

    def delete(self, names: Sequence[str]) -> list[ProblemReport]:
        """Delete reports and return them; those that are gone already are left out.

        Raises StorageError when one cannot be deleted.
        """
        deleted = [report for name in names if (report := self._read(name))]
        for report in deleted:
            try:
                (self.folder / report.name).unlink(missing_ok=True)
            except OSError as error:
                raise writing_failed(error, report.name) from error
        return deleted

    def _thin(self) -> None:
        self.delete([report.name for report in self.all()[KEPT:]])

    def _read(self, name: str) -> ProblemReport | None:
        if not _FILE_NAME.fullmatch(name):
            return None
        try:
            text = read_file(self.folder / name, _MOST_BYTES).decode(errors="replace")
        except SourceError:
            return None
        return _parsed(name, text)


def _parsed(name: str, text: str) -> ProblemReport:
    """A reader may have edited a report: what cannot be understood has happened once, now."""
    title = _field(text, "Problem")
    times = _field(text, "Times")
    try:
        last = datetime.fromisoformat(_field(text, "Last"))
    except ValueError:
        last = datetime.now(UTC)
    last = last if last.tzinfo else last.replace(tzinfo=UTC)
    count = int(times) if times.isdecimal() and len(times) < 10 else 1
    return ProblemReport(name, title or name.partition("-")[0], count, last, text)


def _field(text: str, name: str) -> str:
    return next((value for key, value in _FIELD.findall(text) if key == name), "")
