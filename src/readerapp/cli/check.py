"""The command that checks the library file for damage, and repairs it."""

import argparse

from readerapp.cli.output import print_message, print_progress, print_result
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.salvage import Recovered
from readerapp.library import integrity, open_library, salvaging, search_index
from readerapp.system import Paths, SingleInstance

_DAMAGE = frozenset({Reason.DAMAGED, Reason.VANISHED, Reason.FOREIGN})


def run(paths: Paths, options: argparse.Namespace) -> int:
    """Print what is wrong with the library file; with --repair make good what can be."""
    findings = _findings(paths)
    for finding in findings:
        print_result({"finding": finding}, finding, as_json=options.json)
    if not findings:
        print_result({"finding": None, "ok": True}, "The library is sound.", as_json=options.json)
        return 0
    if not options.repair:
        return 1
    window = SingleInstance(paths.lock)
    window.acquire()
    try:
        return _repair(paths, findings, as_json=options.json)
    finally:
        window.release()


def _findings(paths: Paths) -> list[str]:
    """A library that cannot be opened is a finding when its file is at fault."""
    try:
        with open_library(paths) as library:
            return integrity.check(library)
    except ReaderError as error:
        if error.reason not in _DAMAGE:
            raise
        return [str(error)]


def _repair(paths: Paths, findings: list[str], *, as_json: bool) -> int:
    if integrity.is_only_index(findings):
        with open_library(paths) as library:
            count = search_index.rebuild_search_index(library, print_progress("indexed"))
            left = integrity.check(library)
        if left:
            print_message(f"The search index could not be repaired: {left[0]}")
            return 1
        line = f"The search index was made anew. It holds {count} articles."
        print_result({"repaired": "search index", "articles": count}, line, as_json=as_json)
        return 0
    salvaged = salvaging.salvage(paths, lambda _workers: None)
    for each in salvaged.recovered:
        print_result(_values(each), salvaging.sentence(each), as_json=as_json)
    if salvaged.away:
        print_message(salvaging.away_sentence(salvaged.away))
    places = {
        "damaged": salvaged.damaged,
        "backup": salvaged.backup,
        "away": salvaged.away,
        "report": salvaged.report,
    }
    kept = f"The damaged file is kept: {salvaged.damaged}\n" if salvaged.damaged else ""
    line = f"{kept}The repaired library was opened and checked. The report: {salvaged.report}"
    print_result({"repaired": "library"} | places, line, as_json=as_json)
    return 0


def _values(found: Recovered) -> dict[str, object]:
    return {
        "kind": str(found.kind),
        "own": found.own,
        "from_backup": found.from_backup,
        "lost": found.lost,
        "is_whole": found.is_whole,
    }
