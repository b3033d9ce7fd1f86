"""The command that writes archives; what the window exports and prints is declared here, too."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from readerapp.cli.command import Argument, Command, Needs, Topic, flag, force, id_number, path
from readerapp.cli.output import print_progress, print_result, unknown_article, unknown_feed
from readerapp.domain.errors import ReaderError
from readerapp.messages import CHOSEN, _, in_a_row, label_names, ngettext, print_message, sentence

if TYPE_CHECKING:
    from typing import TypedDict

    from readerapp.cli.command import Moment
    from readerapp.domain.archives import ArchiveScope
    from readerapp.library import Library

WRONG_USE = 2


def commands() -> Iterator[Command]:
    """Yield the commands of this topic."""
    yield Command(
        "export",
        _("write an archive of the library that any program can read"),
        "readerapp export news.zip --only starred",
        topic=Topic.EXPORT,
        place=1,
        arguments=(
            Argument(
                "path", type=path, metavar="PATH", help=_("a folder, or a file ending in .zip")
            ),
            force(),
            flag("--zip", _("a ZIP file, whatever it is called")),
            Argument(
                "--only",
                default="",
                metavar="WHICH",
                help=_("starred, or feed:3,7 by the numbers of feeds"),
            ),
            flag(
                "--notes",
                _("in place of an archive, your tags, notes and highlights as one Markdown file"),
            ),
            Argument(
                "--article",
                type=id_number,
                metavar="ID",
                help=_(
                    "in place of an archive, one article; PATH ends in .md, .html, .epub or .txt"
                ),
            ),
            flag("--originals", _("also the pages that articles were made from")),
        ),
        run=export,
    )
    yield Command(
        "pdf",
        _("lay an article out on pages, also without a screen"),
        "readerapp pdf story.pdf --article 12",
        topic=Topic.EXPORT,
        place=2,
        needs=Needs.WINDOW,
    )
    yield Command(
        "screenshot",
        _("draw the window into a picture, also without a screen"),
        "readerapp screenshot window.png --theme dark",
        topic=Topic.EXPORT,
        place=3,
        needs=Needs.WINDOW,
    )


def export(library: Library, options: argparse.Namespace) -> int:
    """Write an archive: a folder, or a ZIP file; or the notes as Markdown, or one article."""
    from dataclasses import asdict

    from readerapp.library import subscriptions
    from readerapp.library.archives.exporting import ExportSelection, export_archive

    if options.notes:
        return _export_notes(library, options)
    if options.article is not None:
        return _export_article(library, options)
    scope = _scope(options.only)
    if scope is None:
        print_message(
            _(
                "--only takes starred, or feed:3,7 with the numbers that `readerapp feeds "
                "list` prints."
            )
        )
        return WRONG_USE
    known = {feed.id for feed in subscriptions.subscriptions(library).feeds}
    if unknown := [each for each in scope.feed_ids or () if each not in known]:
        return max(map(unknown_feed, unknown))
    as_zip = options.zip or options.path.suffix.lower() == ".zip"
    wanted = ExportSelection(scope, options.originals)
    manifest = export_archive(
        library,
        options.path,
        wanted,
        as_zip=as_zip,
        replace=options.force,
        progress=print_progress(_("exported {done} of {total}"), parts=20),
    )
    values = {"archive": str(options.path), **asdict(manifest)}
    count = manifest.counts.get("articles", 0)
    line = ngettext("{count} article saved to {path}", "{count} articles saved to {path}", count)
    print_result(values, line.format(count=count, path=options.path), as_json=options.json)
    return 0


def _export_notes(library: Library, options: argparse.Namespace) -> int:
    from readerapp.library.export import export_notes  # here, because no archive needs it

    count = export_notes(library, options.path, label_names(CHOSEN), replace=options.force)
    values = {"notes": str(options.path), "articles": count}
    line = ngettext(
        "notes on {count} article saved to {path}",
        "notes on {count} articles saved to {path}",
        count,
    )
    print_result(values, line.format(count=count, path=options.path), as_json=options.json)
    return 0


def _export_article(library: Library, options: argparse.Namespace) -> int:
    # Here, because no archive needs it.
    from readerapp.cli.articles import output_words
    from readerapp.library import export as article_export
    from readerapp.library import reading

    path, ending = options.path, options.path.suffix.lower()
    if ending == ".pdf":
        message = _("Pages are laid out by Qt: {command}")
        command = f"readerapp pdf {path} --article {options.article}"
        print_message(message.format(command=command))
        return WRONG_USE
    if ending not in article_export.ENDINGS:
        endings = in_a_row(article_export.ENDINGS)
        message = _("--article takes a file with an ending of {endings}, not “{name}”.")
        print_message(message.format(endings=endings, name=path.name))
        return WRONG_USE
    article = reading.article(library, options.article)
    if article is None:
        return unknown_article(options.article)
    words = output_words(article, CHOSEN)
    article_export.export(library, article, path, words, replace=options.force)
    values = {"article": options.article, "file": str(path)}
    line = _("article {id} saved to {path}").format(id=options.article, path=path)
    print_result(values, line, as_json=options.json)
    return 0


def run_import(library: Library, path: Path, *, as_json: bool) -> bool:
    """Import an archive; return whether that went well."""
    from readerapp.library.archives.importing import import_archive

    try:
        report, done = import_archive(
            library, path, print_progress(_("imported {done} of {total}"), parts=20)
        )
    except ReaderError as error:
        failed = {"input": str(path), "status": "failed", "error": str(error)}
        print_result(failed, f"failed     {sentence(error)}", as_json=as_json)
        return False
    values: dict[str, object] = {
        "input": str(path),
        "status": "imported",
        "new": report.new,
        "feeds": report.feeds,
        "equal": report.is_equal,
        "digest": report.manifest.digest,
        "error": str(done.failure) if done.failure else None,
    }
    new = ngettext("{count} new article", "{count} new articles", report.new)
    feeds = ngettext("{count} new feed", "{count} new feeds", report.feeds)
    told = [new.format(count=report.new), feeds.format(count=report.feeds)]
    equal = [_("the library equals the archive")] if report.is_equal else []
    line = "; ".join([in_a_row(told), *equal])
    print_result(values, f"imported   {line}", as_json=as_json)
    if done.failure:
        print_message(sentence(done.failure))
    return done.failure is None


def _scope(only: str) -> ArchiveScope | None:
    from readerapp.domain.archives import ArchiveScope

    kind, _, ids = only.partition(":")
    numbers = ids.split(",")
    if kind == "feed" and all(each.isdecimal() for each in numbers):
        return ArchiveScope(feed_ids=tuple(map(int, numbers)))
    return {"": ArchiveScope(), "starred": ArchiveScope(starred=True)}.get(only)


if TYPE_CHECKING:  # what --json prints, a line each: docs/schemas is made from it

    class ExportLine(TypedDict, total=False):
        """A line of: readerapp export --json."""

        notes: str  # The file of notes.
        articles: int  # How many articles.
        archive: str  # Where the archive is.
        version: int  # The version of its form.
        app: str  # Which version wrote it.
        created: Moment  # When.
        is_whole: bool  # Whether nothing is missing.
        counts: dict[str, int]  # How many of each kind.
        digest: str  # The digest of what the archive holds.
        checksums: str  # The digest of the list of checksums.
        files: int  # How many files.
        size: int  # Bytes, where they are known.
        article: int  # The number of the article.
        file: str  # The file.
