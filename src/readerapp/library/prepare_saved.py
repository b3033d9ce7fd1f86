"""Prepares what other programs kept for storing. Runs in a worker process: all input is hostile.

The file is read once, on a thread of its own, so that who waits hears how far it is. It is
remembered while its articles are asked for, some at a time.
"""

import html
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

from readerapp.domain import annotations, saved_libraries
from readerapp.domain.addresses import without_password
from readerapp.domain.drafts import ArticleDraft, PictureDraft
from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.feeds import Outline
from readerapp.domain.problems import read_each
from readerapp.exports.reading import program_in, read_export
from readerapp.exports.recognising import Program
from readerapp.feeds.feed_locations import web_address
from readerapp.library.addresses import host_of
from readerapp.library.prepare_article import identity_of, prepare_draft
from readerapp.library.prepare_entries import evidence_in_captions, evidence_in_text
from readerapp.pages.entries import finish_entry
from readerapp.pages.lines import derive_title
from readerapp.rendering.links import clean_link, is_tracking_picture
from readerapp.rendering.sanitising import sanitise
from readerapp.storage.foreign import read_database
from readerapp.system import read_file
from readerapp.text.html_tree import parse_html
from readerapp.text.plain import plain_text

LIMIT = 200 * 1024 * 1024  # bytes of a file
_TITLES, _LONGEST_TITLE = 3, 150  # that a preview names
_A_STEP = 1.0  # seconds between two reports of how far the reading is
_STACK = 8 * 1024 * 1024  # bytes
_LONGEST_DEK = 2_000
# How a journal begins that holds something: https://www.sqlite.org/fileformat.html
_HOT = bytes.fromhex("d9d505f920a163d7")
_FIRST = datetime.min.replace(tzinfo=UTC)


def recognise(path: str) -> bool:
    """Return whether a file is one that another program wrote, and that can be read."""
    return program_in(read_file(Path(path), LIMIT), path) is not None


def read_on(path: str) -> saved_libraries.ReadSoFar:
    """Read on for a second, or to the end; return how far the reading is. Raises SourceError."""
    reading = _reading_of(path)
    if reading.is_over(_A_STEP):
        reading.found()
    return reading.so_far


def preview(path: str) -> saved_libraries.ExportPreview:
    """Return what an import would bring. Raises SourceError."""
    found = _loaded(path)
    items, feeds = found.items, list(_all(found.feeds))
    return saved_libraries.ExportPreview(
        path=path,
        program=found.program,
        articles=len(items),
        addresses=sum(not each.html for each in items),
        starred=sum(each.is_starred for each in items),
        read=sum(each.is_read for each in items),
        tags=len({annotations.tag_key(tag) for each in items for tag in each.tags}),
        notes=sum(bool(each.note.strip()) for each in items),
        highlights=sum(len(each.highlights) for each in items),
        feeds=sum(bool(each.address) for each in feeds),
        folders=sum(not each.address for each in feeds),
        left_out=found.left_out,
        titles=tuple(_titles(items)),
    )


def contents(path: str) -> saved_libraries.ExportContents:
    """Return how much there is to import, and the feeds. Raises SourceError."""
    found = _loaded(path)
    return saved_libraries.ExportContents(len(found.items), found.feeds, found.faults)


def names(path: str, start: int, count: int, now: datetime) -> list[str]:
    """Return the identity of some of the articles, as `prepare` makes it. Raises SourceError."""
    wanted = _loaded(path).items[start : start + count]
    found, _ = read_each(wanted, lambda each: _identity(each, now))  # `prepare` tells the faults
    return list(filter(None, found))


def prepare(path: str, start: int, count: int, now: datetime) -> list[saved_libraries.PreparedItem]:
    """Return some of the articles, in the order in which they were saved. Raises SourceError.

    Those whose text no parser should read, and which have no address, are left out. `now` stands
    for times that nobody noted, and for those that are to come.
    """
    wanted = _loaded(path).items[start : start + count]
    return [found for each in wanted if (found := _prepared(each, now))]


class _Reading:
    """A file that is being read."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._done = self._total = 0
        self._began = time.process_time()
        self._over = threading.Event()
        self._found: saved_libraries.SavedLibrary | None = None
        self._failure: BaseException | None = None
        before = threading.stack_size(_STACK)  # as the first thread has: documents are nested
        try:
            threading.Thread(target=self._run, daemon=True).start()
        finally:
            threading.stack_size(before)

    @property
    def so_far(self) -> saved_libraries.ReadSoFar:
        """How far it is."""
        worked = time.process_time() - self._began
        return saved_libraries.ReadSoFar(self._done, self._total, self._over.is_set(), worked)

    def is_over(self, seconds: float) -> bool:
        """Wait for so long; return whether it is read, or cannot be."""
        return self._over.wait(seconds)

    def found(self) -> saved_libraries.SavedLibrary:
        """Wait for the end. Raises what the reading raised."""
        self._over.wait()
        if self._found is None:
            assert self._failure is not None  # noqa: S101 - it has one or the other
            raise self._failure
        return self._found

    def _run(self) -> None:
        try:
            self._found = _read(self._path, self._tell)
        except BaseException as error:  # noqa: BLE001 - who asks for the file is told
            self._failure = error
        self._over.set()

    def _tell(self, done: int, total: int) -> None:
        self._done, self._total = done, total


def _loaded(path: str) -> saved_libraries.SavedLibrary:
    return _reading_of(path).found()


def _reading_of(path: str) -> _Reading:
    state = 0, 0
    with suppress(OSError):  # who reads it says why
        stat = Path(path).stat()
        state = stat.st_size, stat.st_mtime_ns
    _refuse_open(path)
    return _begun(path, *state)


@lru_cache(maxsize=1)
def _begun(path: str, _size: int, _changed: int) -> _Reading:
    return _Reading(path)


def _read(path: str, tell: saved_libraries.Tell) -> saved_libraries.SavedLibrary:
    data = read_file(Path(path), LIMIT)
    if program_in(data, path) is Program.DATABASE:
        found = read_database(data, path, tell)
    else:
        found = read_export(data, path, tell)
    cleaned, faults = read_each(found.items, _cleaned)
    items = [each for each in cleaned if each]
    items.sort(key=lambda each: each.saved or each.published or _FIRST)
    left_out = found.left_out + len(found.items) - len(items)
    return replace(
        found,
        items=tuple(items),
        feeds=_web_feeds(found.feeds),
        left_out=left_out,
        faults=found.faults + tuple(each for each in faults if each.trace),
    )


def _refuse_open(path: str) -> None:
    """Raise SourceError(LOCKED) for a database whose newest changes are in a log beside it, or
    that is half written, with what it was in a journal: its program is still running."""
    log = Path(f"{path}-wal")
    if log.is_file() and log.stat().st_size > 0:
        raise SourceError(Reason.LOCKED, path, "its log holds changes")
    journal = Path(f"{path}-journal")
    if journal.is_file() and _begins(journal, _HOT):
        raise SourceError(Reason.LOCKED, path, "its journal holds changes")


def _begins(path: Path, sign: bytes) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(sign)) == sign
    except FileNotFoundError:
        return False
    except OSError:  # one that came when this process had been given its files: somebody writes
        return True


def _cleaned(item: saved_libraries.SavedItem) -> saved_libraries.SavedItem | None:
    """Return an article with an address of the web or none, and tags that can be kept; None when
    there is nothing of it."""
    address = web_address(without_password(item.address.strip()))
    dek = " ".join(item.dek.split())[:_LONGEST_DEK]
    markup = item.html if item.html.strip() else ""
    if not address and not markup and dek:
        markup, dek = f"<p>{html.escape(item.dek.strip(), quote=False)}</p>", ""
    if not address and not markup:
        return None
    named = (annotations.clean_name(tag) for tag in item.tags)
    tags = {
        annotations.tag_key(tag): tag for tag in named if tag and len(tag) <= annotations.TAG_LENGTH
    }
    return replace(
        item,
        address=address,
        title=" ".join(item.title.split()),
        html=markup,
        dek=dek,
        tags=tuple(list(tags.values())[: annotations.MOST_TAGS]),
    )


def _web_feeds(outlines: Sequence[Outline]) -> tuple[Outline, ...]:
    """Return the feeds that can be asked, and the folders that hold some."""
    kept: list[Outline] = []
    for each in outlines:
        address = web_address(without_password(each.address)) if each.address else ""
        children = _web_feeds(each.children)
        if address or children:
            name = " ".join(each.text.split())
            name = address if name in ("", each.address) else name
            site = web_address(each.site)
            kept.append(Outline(name, address, site, children=children, title=each.title))
    return tuple(kept)


def _all(outlines: Sequence[Outline]) -> Iterator[Outline]:
    for each in outlines:
        yield each
        yield from _all(each.children)


def _titles(items: Sequence[saved_libraries.SavedItem]) -> Iterator[str]:
    """Yield the titles of those that were saved last."""
    for item in items[: -_TITLES - 1 : -1]:
        yield (item.title or item.address or derive_title(_plain(item.html)))[:_LONGEST_TITLE]


def _plain(markup: str) -> str:
    try:
        return plain_text(parse_html(sanitise(markup[:10_000])))
    except SourceError:
        return ""


def _prepared(
    item: saved_libraries.SavedItem, now: datetime
) -> saved_libraries.PreparedItem | None:
    body, pictures = _body(item)
    if not body and not item.address:
        return None
    saved = min(item.saved, now) if item.saved else None
    draft = ArticleDraft(
        title=item.title or _title(item, body),
        title_is_derived=not item.title,
        dek=item.dek,
        body=body,
        language=item.language,
        published=item.published,
        authors=(item.author,) if item.author.strip() else (),
        source=item.source or host_of(item.address).removeprefix("www."),
        url=clean_link(item.address),
        guid=item.guid,
        pictures=pictures,
    )
    article = prepare_draft(draft, is_stub=not body)
    evidence = (*evidence_in_text(article.body_text), *evidence_in_captions(pictures))
    article = replace(article, evidence=tuple(dict.fromkeys((*article.evidence, *evidence))))
    added = _annotations(item, article.body_text, saved or now, now)
    feed = web_address(without_password(item.feed)) if item.feed else ""
    return saved_libraries.PreparedItem(article, added, item.is_starred, item.is_read, saved, feed)


def _identity(item: saved_libraries.SavedItem, now: datetime) -> str:
    url = clean_link(item.address)
    if item.guid or url:
        return identity_of(ArticleDraft(title="", guid=item.guid, url=url), "")
    found = _prepared(item, now)  # only the words tell
    return found.article.identity if found else ""


def _body(item: saved_libraries.SavedItem) -> tuple[str, tuple[PictureDraft, ...]]:
    """Return the HTML of a text as drafts hold it; "" for one that no parser should read."""
    markup = item.html
    if item.is_plain:
        markup = html.escape(markup, quote=False)
        parts = (part.strip().replace("\n", "<br>") for part in markup.split("\n\n"))
        markup = "".join(f"<p>{part}</p>" for part in parts if part)
    names = {f"cid:{name}": data for name, data in item.files.items()}
    try:
        body, pictures = finish_entry(
            markup, item.address, clean_link, is_tracking_picture, carried=names
        )
        sanitise(body)
    except SourceError:
        return "", ()
    return body, tuple(
        replace(each, address="", data=names[each.address]) if each.address in names else each
        for each in pictures
    )


def _title(item: saved_libraries.SavedItem, body: str) -> str:
    """A title for what has none: its first sentence, else where it leads."""
    words = item.dek or (_plain(body) if body else "")
    return derive_title(words) if words else item.address


def _annotations(
    item: saved_libraries.SavedItem, text: str, at: datetime, now: datetime
) -> annotations.Annotations:
    plain = annotations.PlainText(text)
    return annotations.Annotations(
        tags=tuple(annotations.Tag(name, at) for name in item.tags),
        note=annotations.Note(item.note[: annotations.NOTE_LENGTH], at)
        if item.note.strip()
        else None,
        highlights=tuple(
            annotations.Highlight(
                _quote(each.words, text, plain),
                min(each.at or at, now),
                each.note[: annotations.NOTE_LENGTH],
            )
            for each in item.highlights[: annotations.MOST_HIGHLIGHTS]
            if each.words.strip()
        ),
    )


def _quote(words: str, text: str, plain: annotations.PlainText) -> annotations.Quote:
    """Return the words where they stand; alone, where they are not in the text that is here."""
    wanted = words.strip()[: annotations.QUOTE_LENGTH]
    place = annotations.find_quote(plain, annotations.Quote(wanted)) if text else None
    return annotations.quote_at(text, *place) if place else annotations.Quote(wanted)
