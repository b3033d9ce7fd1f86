"""What the import command says of the files of other programs: previews, and what came."""

import argparse
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from readerapp.cli import feeds
from readerapp.cli.output import print_progress, print_result
from readerapp.domain.errors import ReaderError
from readerapp.domain.saved_libraries import BOOKMARKS, MAIL, MAILBOX, ExportPreview
from readerapp.library import Library
from readerapp.library.importing_exports import ExportReport, import_export, preview_export
from readerapp.library.offline import make_articles_available
from readerapp.library.subscription_lists import allow_private
from readerapp.messages import _, print_message, sentence

INDENT = " " * 11


def preview(library: Library, path: Path, *, as_json: bool) -> bool:
    """Print what an import would bring; return whether the file could be read."""
    try:
        found = preview_export(
            library, path, print_progress(_("looked at {done} of {total}"), parts=20)
        )
    except ReaderError as error:
        return _fail(path, error, as_json=as_json)
    holds = asdict(found)
    values: dict[str, object] = {
        "input": holds.pop("path"),
        "status": "preview",
        "program": holds.pop("program"),
        "titles": holds.pop("titles"),
        "holds": holds,  # apart: an article has keys of the same names, which are no numbers
    }
    lines = "\n".join(f"{INDENT}{line}" for line in _preview_lines(found))
    print_result(values, f"preview    {path}: {_name(found.program)}\n{lines}", as_json=as_json)
    return True


def run_import(library: Library, path: Path, options: argparse.Namespace) -> bool:
    """Import one file; return whether all of it came. With `--texts` the next refresh fetches the
    texts of addresses that come without; with `--home-network` it asks private feeds."""
    as_json = options.json
    try:
        told = print_progress(_("imported {done} of {total}"))
        report, done = import_export(library, path, told)
    except ReaderError as error:
        return _fail(path, error, as_json=as_json)
    if options.texts:
        make_articles_available(library, report.addresses)
    if options.home_network:
        allow_private(library, report.private)
    else:
        feeds.name_private(path, report.private)
    values: dict[str, object] = {
        "input": str(path),
        "status": "imported" if done.undo or done.changes else "unchanged",
        "program": report.program,
        "articles": len(report.new),
        "known": report.known,
        "addresses": len(report.addresses),
        "feeds": len(report.feeds),
        "known_feeds": report.known_feeds,
        "refused": report.refused,
        "private": [feed.address for feed in report.private],
        "error": str(done.failure) if done.failure else None,
    }
    lines = "\n".join(f"{INDENT}{line}" for line in _report_lines(report))
    name = _name(report.program)
    print_result(values, f"{values['status']:<10} {path}: {name}\n{lines}", as_json=as_json)
    if done.failure:
        print_message(sentence(done.failure))
    return done.failure is None and not report.refused


def _fail(path: Path, error: ReaderError, *, as_json: bool) -> bool:
    failed = {"input": str(path), "status": "failed", "error": str(error)}
    print_result(failed, f"failed     {sentence(error)}", as_json=as_json)
    return False


def _name(program: str) -> str:
    return {MAIL: _("e-mail"), MAILBOX: _("mailbox"), BOOKMARKS: _("bookmarks")}.get(
        program, program
    )


def _preview_lines(found: ExportPreview) -> Iterator[str]:
    counted = (
        (found.articles, _("articles: {count}")),
        (found.new if found.known else 0, _("new articles: {count}")),
        (found.known, _("known before: {count}")),
        (found.addresses, _("known only by title and address: {count}")),
        (found.starred, _("starred: {count}")),
        (found.read, _("read: {count}")),
        (found.tags, _("tags: {count}")),
        (found.notes, _("notes: {count}")),
        (found.highlights, _("highlights: {count}")),
        (found.feeds, _("feeds: {count}")),
        (found.new_feeds if found.known_feeds else 0, _("new feeds: {count}")),
        (found.known_feeds, _("known before: {count}")),
        (found.folders, _("folders: {count}")),
        (found.left_out, _("without an address or a text: {count}")),
    )
    yield from (line.format(count=count) for count, line in counted if count)
    yield from (f"“{title}”" for title in found.titles)


def _report_lines(report: ExportReport) -> Iterator[str]:
    counted = (
        (len(report.new), _("new articles: {count}")),
        (len(report.addresses), _("known only by title and address: {count}")),
        (report.known, _("known before: {count}")),
        (len(report.feeds), _("new feeds: {count}")),
        (report.refused, _("could not be read: {count}")),
    )
    return (line.format(count=count) for count, line in counted if count)
