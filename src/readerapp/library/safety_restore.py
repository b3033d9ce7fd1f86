"""Restoring from a safety copy: what the reader made, line by line, into a library that is new."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import field
from itertools import islice
from pathlib import Path
from typing import Any

from readerapp import before_0_1, storage
from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.values import dataclass
from readerapp.library.opening import Library
from readerapp.library.records import KINDS
from readerapp.library.records.feeds import FEED_RULES, FOLDERS
from readerapp.library.records.kind import Line, Merge, Plain, RecordKind
from readerapp.library.records.plain import records_of
from readerapp.library.records.settings import SETTINGS
from readerapp.library.safety_copy import files, names
from readerapp.library.subscription_lists import import_list
from readerapp.storage import Store
from readerapp.system import Clock, Paths, read_file, system_clock

_LIMIT = 2 * 1024**3  # bytes of one file: ten million marks
_BATCH = 5_000
# What a line can bring about; a full disk is no line's fault.
_OF_A_LINE = (
    LookupError, TypeError, ValueError, ArithmeticError, AttributeError, RecursionError
)  # fmt: skip
# The rule of a feed waits for it.
_ORDER = {kind.name: place for place, kind in enumerate((FEED_RULES, *KINDS))}
_Told = tuple[int | str, Any]  # the number of a line, or the key of a setting; a record


def _counted(file: str) -> str:
    name = file.partition(".")[0]
    return "answers" if name == "consent" else name


_COUNTED = ("feeds", "folders", *map(_counted, names()), "settings")


@dataclass
class SafetyReport:
    """Report of a restoring: how many records of each file came back, and folders. `problems` are
    English sentences about what did not."""

    counts: Counter[str] = field(default_factory=lambda: Counter(dict.fromkeys(_COUNTED, 0)))
    problems: list[str] = field(default_factory=list)


def stage(paths: Paths, folder: Path, clock: Clock = system_clock) -> tuple[Path, SafetyReport]:
    """Make a library of a safety copy, for `restoring.put_in_place`.

    Raises SourceError(NOT_FOUND) when the folder holds no safety copy.
    """
    if not any((folder / name).is_file() for name in ("feeds.jsonl", "feeds.opml", "stars.jsonl")):
        raise SourceError(Reason.NOT_FOUND, str(folder), "no safety copy is in it")
    place = storage.empty_stage(paths.data)
    store = Store.open(place, clock.now)
    with Library(store, clock, paths) as library:
        report = _SafetyReading(library, folder).read()
    return place / storage.FILE_NAME, report


class _SafetyReading:
    """Reads one file after the other into a library that is new."""

    def __init__(self, library: Library, folder: Path) -> None:
        self._library = library
        self._folder = folder
        self._merging = Merge(is_new=True, keeps_consent=True, begun_at=library.clock.now())
        self.report = SafetyReport()

    def read(self) -> SafetyReport:
        for kind, plain in files():
            self._read_file(kind, plain)
            if plain.file == "feeds.jsonl" and not self.report.counts["feeds"]:
                self._read_opml()
        self._read_settings()
        return self.report

    def _read_file(self, owner: RecordKind, plain: Plain) -> None:
        """Put every line of a file into the library, some thousand in a transaction."""
        found = self._lines(plain.file)
        while lines := list(islice(found, _BATCH)):
            told: dict[str, tuple[RecordKind, list[_Told]]] = {}
            for number, line in lines:
                for kind, record in records_of(owner, plain, line):
                    told.setdefault(kind.name, (kind, []))[1].append((number, record))
            for kind, records in sorted(told.values(), key=lambda each: _ORDER[each[0].name]):
                done = self._put(kind, plain.file, records)
                if kind.name in (owner.name, FOLDERS.name):
                    self.report.counts[kind.name if kind is FOLDERS else _counted(plain.file)] += (
                        done
                    )

    def _put(self, kind: RecordKind, file: str, told: Iterable[_Told]) -> int:
        """Put what fits; return how many that were."""
        fitting: list[_Told] = []
        for number, record in told:
            try:
                fitting.append((number, kind.check(record)))
            except _OF_A_LINE as error:
                self._add_problem(file, number, error)
        return self._put_checked(kind, file, fitting)

    def _put_checked(self, kind: RecordKind, file: str, told: list[_Told]) -> int:
        """Put records in one transaction; where it fails, in halves, until what fails is alone."""
        if not told:
            return 0
        try:
            with self._merging.unless_lost(), self._library.store.write() as writer:
                kind.put(writer, [record for _, record in told], self._merging)
            return len(told)
        except _OF_A_LINE as error:
            if len(told) == 1:
                self._add_problem(file, told[0][0], error)
                return 0
        middle = len(told) // 2
        return sum(self._put_checked(kind, file, half) for half in (told[:middle], told[middle:]))

    def _lines(self, name: str) -> Iterator[tuple[int, Line]]:
        path = self._folder / name
        if not path.is_file():
            if name not in before_0_1.LATER_FILES:
                self.report.problems.append(f"{name} is missing.")
            return
        for number, line in enumerate(read_file(path, _LIMIT).split(b"\n"), 1):
            if not line.strip():
                continue
            try:
                values = json.loads(line)
            except (ValueError, RecursionError) as error:
                self._add_problem(name, number, error)
                continue
            if not isinstance(values, dict):
                self._add_problem(name, number, ValueError("no object"))
            elif "readerapp" not in values:
                yield number, values

    def _add_problem(self, name: str, place: int | str, error: Exception) -> None:
        where = f"line {place}" if isinstance(place, int) else place
        self.report.problems.append(f"{name}, {where}: {type(error).__name__} {error}")

    def _read_opml(self) -> None:
        """The list that other programs read knows less, but it is a list."""
        path = self._folder / "feeds.opml"
        if path.is_file():
            found, _ = import_list(self._library, read_file(path), str(path))
            self.report.counts["feeds"] = len(found.new)
            self.report.problems += found.problems

    def _read_settings(self) -> None:
        path = self._folder / "settings.json"
        try:
            values = json.loads(read_file(path))
            pairs = list(values.items())
        except (SourceError, ValueError, RecursionError, AttributeError) as error:
            self.report.problems.append(f"settings.json: {error}")
            return
        told: list[_Told] = [
            (key, {"key": key, "value": value}) for key, value in pairs if key.isprintable()
        ]
        self.report.counts["settings"] = self._put(SETTINGS, "settings.json", told)
