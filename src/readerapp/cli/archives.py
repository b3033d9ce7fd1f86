"""The commands about archives."""

import argparse
from dataclasses import asdict
from pathlib import Path

from readerapp.cli.output import out, say
from readerapp.domain.archives import ArchiveScope
from readerapp.domain.errors import ReaderError
from readerapp.library import Library
from readerapp.library.archives.exporting import Wanted, export_archive
from readerapp.library.archives.importing import import_archive

WRONG_USE = 2


def export(library: Library, options: argparse.Namespace) -> int:
    """Write an archive: a folder, or a ZIP file."""
    scope = _scope(options.only)
    if scope is None:
        say("--only takes starred, or feed:3,7 with the numbers that `readerapp feeds list` tells.")
        return WRONG_USE
    as_zip = options.zip or options.path.suffix.lower() == ".zip"
    wanted = Wanted(scope, options.originals)
    manifest = export_archive(
        library, options.path, wanted, as_zip=as_zip, progress=_Progress("exported")
    )
    values = {"archive": str(options.path), **asdict(manifest)}
    count = manifest.counts.get("articles", 0)
    out(values, f"{count} articles saved to {options.path}", as_json=options.json)
    return 0


def bring_in(library: Library, path: Path, *, as_json: bool) -> bool:
    """Import an archive; return whether that went well."""
    try:
        report, _done = import_archive(library, path, _Progress("imported"))
    except ReaderError as error:
        failed = {"input": str(path), "status": "failed", "error": str(error)}
        out(failed, f"failed     {error}", as_json=as_json)
        return False
    values: dict[str, object] = {
        "input": str(path),
        "status": "imported",
        "new": report.new,
        "feeds": report.feeds,
        "equal": report.is_equal,
        "digest": report.manifest.digest,
    }
    equal = "; the library equals the archive" if report.is_equal else ""
    line = f"imported   {report.new} new articles, {report.feeds} new feeds{equal}"
    out(values, line, as_json=as_json)
    return True


def _scope(only: str) -> ArchiveScope | None:
    kind, _, ids = only.partition(":")
    numbers = ids.split(",")
    if kind == "feed" and all(each.isdecimal() for each in numbers):
        return ArchiveScope(feed_ids=tuple(map(int, numbers)))
    return {"": ArchiveScope(), "starred": ArchiveScope(starred=True)}.get(only)


class _Progress:
    """Says on standard error how far it is, each twentieth part once."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._last = -1

    def __call__(self, done: int, total: int) -> None:
        part = done * 20 // total if total else 0
        if part != self._last:
            self._last = part
            say(f"{self._what} {done} of {total}" if total else f"{self._what} {done}")
