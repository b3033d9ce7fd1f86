"""Problem reports of the app's own faults, to be read and deleted."""

from collections.abc import Mapping, Sequence

from readerapp import __version__
from readerapp.domain.articles import Changes
from readerapp.domain.problems import ProblemReport
from readerapp.library.marks import ActionResult
from readerapp.library.opening import Library
from readerapp.storage import sqlite_version
from readerapp.system.reports import Reports


def reports(library: Library) -> list[ProblemReport]:
    """Return every report, the newest first."""
    return Reports(library.paths.reports).all()


def delete(library: Library, names: Sequence[str]) -> ActionResult:
    """Delete reports by the names of their files. Raises StorageError when one cannot be."""
    kept = Reports(library.paths.reports)
    deleted = kept.delete(names)

    def undo() -> Changes:
        for report in deleted:
            kept.put(report)
        return Changes()

    return ActionResult(Changes(), undo if deleted else None)


def versions() -> Mapping[str, str]:
    """Return the versions of all that a fault may be in."""
    # Here, because every start loads this module and only a fault needs them (5 ms, with `email`).
    import platform
    from importlib.metadata import PackageNotFoundError, version

    try:
        qt = version("PySide6-Essentials")
    except PackageNotFoundError:
        qt = "unknown"
    return {
        "Readerapp": __version__,
        "Python": platform.python_version(),
        "Qt": qt,
        "SQLite": sqlite_version(),
    }
