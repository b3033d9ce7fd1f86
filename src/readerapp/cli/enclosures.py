"""The command that lists the files of an article and saves one. Returns an exit status."""

import argparse
from pathlib import Path
from threading import Event

from readerapp.cli.articles import unknown_article
from readerapp.cli.output import (
    enclosure_values,
    may_fetch,
    megabytes,
    print_progress,
    print_result,
)
from readerapp.domain.drafts import Enclosure
from readerapp.library import Library, downloads, reading, unfinished
from readerapp.library.addresses import host_of
from readerapp.messages import _, print_message

_WRONG_USE = 2


def run(library: Library, options: argparse.Namespace) -> int:
    """List what belongs to an article, or fetch one file of it once that is wanted."""
    article = reading.article(library, options.id)
    if article is None:
        return unknown_article(options.id)
    if options.save:
        return _save(library, options, article.enclosures)
    for number, each in enumerate(article.enclosures, start=1):
        print_result(enclosure_values(number, each), _line(number, each), as_json=options.json)
    return 0


def _save(library: Library, options: argparse.Namespace, files: tuple[Enclosure, ...]) -> int:
    number, name = options.save
    if not (number.isdecimal() and 1 <= int(number[:20]) <= len(files)):
        message = _("Article {id} has no file {number}. It has {count}.")
        print_message(message.format(id=options.id, number=number, count=len(files)))
        return 1
    enclosure, path = files[int(number) - 1], Path(name)
    file = downloads.PartFile(
        library, path, replace=options.force
    )  # before anybody is asked in vain
    unfinished.clear(library.paths)
    host = _("It comes from {host}.").format(host=host_of(enclosure.address))
    print_message(f"{host} {_size_told(enclosure)}")
    if not options.yes and not may_fetch():
        print_message(_("Nothing was fetched."))
        return _WRONG_USE
    tell = print_progress(_("fetched {done} of {total}"), parts=20)
    try:
        downloads.download(library, enclosure.address, file, tell, Event())
    finally:
        size = file.size
        file.close()
    values = {"article": options.id, "number": int(number), "file": str(path), "size": size}
    print_result(values, _("Saved {path}").format(path=path), as_json=options.json)
    return 0


def _line(number: int, enclosure: Enclosure) -> str:
    size = megabytes(enclosure.length) if enclosure.length else _("size unknown")
    facts = "  ".join(part for part in (enclosure.media_type, size, enclosure.title) if part)
    return f"{number:>6}  {facts}  {enclosure.address}"


def _size_told(enclosure: Enclosure) -> str:
    if not enclosure.length:
        return _("How large it is nobody says.")
    return _("It has {size}, as its publisher says.").format(size=megabytes(enclosure.length))
