"""The command that checks the library file for damage, and repairs it."""

import argparse
from collections.abc import Sequence

from readerapp.cli.output import damage, print_progress, print_result
from readerapp.domain.backups import Finding
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.salvage import Recovered
from readerapp.library import integrity, open_library, salvaging, search_index
from readerapp.messages import CHOSEN, _, ngettext, print_message, sentence
from readerapp.system import Paths, SingleInstance

_DAMAGE = frozenset({Reason.DAMAGED, Reason.VANISHED, Reason.FOREIGN})


def run(paths: Paths, options: argparse.Namespace) -> int:
    """Print what is wrong with the library file; with --repair repair what can be repaired.

    The status of a repair is 1 where something is lost, or nobody can tell whether it is."""
    findings = _findings(paths)
    for finding in findings:
        line = damage(finding) if isinstance(finding, Finding) else sentence(finding)
        print_result({"finding": str(finding)}, line, as_json=options.json)
    if not findings:
        values = {"finding": None, "ok": True}
        print_result(values, _("The library is sound."), as_json=options.json)
        return 0
    if not options.repair:
        return 1
    window = SingleInstance(paths.lock)
    window.acquire()
    try:
        return _repair(paths, findings, as_json=options.json)
    finally:
        window.release()


def _findings(paths: Paths) -> Sequence[Finding | ReaderError]:
    """A library that cannot be opened is a finding when its file is at fault."""
    try:
        with open_library(paths) as library:
            return integrity.check(library)
    except ReaderError as error:
        if error.reason not in _DAMAGE:
            raise
        return [error]


def _repair(paths: Paths, findings: Sequence[Finding | ReaderError], *, as_json: bool) -> int:
    if integrity.is_only_index(findings):
        with open_library(paths) as library:
            count = search_index.rebuild_search_index(
                library, print_progress(_("indexed {done} of {total}"))
            )
            left = integrity.check(library)
        if left:
            message = _("The search index could not be repaired: {finding}")
            print_message(message.format(finding=damage(left[0])))
            return 1
        line = ngettext(
            "The search index was made anew. It holds {count} article.",
            "The search index was made anew. It holds {count} articles.",
            count,
        )
        values = {"repaired": "search index", "articles": count}
        print_result(values, line.format(count=count), as_json=as_json)
        return 0
    salvaged = salvaging.salvage(paths, lambda _workers: None)
    for each in salvaged.recovered:
        print_result(_values(each), salvaging.sentence(each, CHOSEN), as_json=as_json)
    print_message(salvaging.unchecked_sentence(CHOSEN))
    if salvaged.away:
        print_message(salvaging.away_sentence(salvaged.away, CHOSEN))
    places = {
        "damaged": salvaged.damaged,
        "backup": salvaged.backup,
        "away": salvaged.away,
        "report": salvaged.report,
    }
    told = _("The repaired library was opened and checked. The report: {file}")
    lines = [told.format(file=salvaged.report)]
    if salvaged.damaged:
        lines.insert(0, _("The damaged file is kept: {file}").format(file=salvaged.damaged))
    print_result({"repaired": "library"} | places, "\n".join(lines), as_json=as_json)
    return 0 if all(each.is_proven for each in salvaged.recovered) else 1


def _values(found: Recovered) -> dict[str, object]:
    return {
        "kind": str(found.kind),
        "own": found.own,
        "from_backup": found.from_backup,
        "lost": found.lost,
        "is_whole": found.is_whole,
        "mended": found.mended,
        "unproven": found.unproven,
    }
