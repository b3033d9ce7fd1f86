"""The safety copy: subscriptions, marks and settings as small plain files beside the library.

Its format is described in docs/safety-copy.md. Written by atomic replacement soon after changes;
`safety_restore` makes a library of it when the library itself is gone. Erasing the reading history
takes the times out of it: 1970 stands where a time was, as in the library.
"""

import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Any

from readerapp.domain.account_sync import Account
from readerapp.domain.annotations import Annotation, KeptAnnotations, Note, Tag
from readerapp.domain.errors import ReaderError, Reason, StorageError
from readerapp.domain.feeds import Feed, Folder, Subscriptions
from readerapp.domain.label_marks import FeedLabels, KeptLabelMark
from readerapp.domain.marks import KeptStoryMark, KeptVerdict, Mark
from readerapp.domain.retention import RetentionRule
from readerapp.domain.rules import KeptMute, Rule
from readerapp.domain.searches import SavedSearch
from readerapp.library import safety_copy
from readerapp.library.backups import backup_turn
from readerapp.library.opening import Library
from readerapp.library.privacy import record_values
from readerapp.library.subscription_lists import export_list
from readerapp.settings import NEVER_BROUGHT
from readerapp.storage import Reader
from readerapp.system import Paths, read_file, write_atomically
from readerapp.system.files import replace_keeping_previous, writing_failed
from readerapp.text.dates import of_epoch

FORMAT = 1

_SIGNATURE = b'{"readerapp":'  # of each file of lines

FOLDER = "safety"

MARKS = "marks.jsonl"

SEARCHES = "searches.jsonl"

STORIES = "stories.jsonl"

ANNOTATIONS = "annotations.jsonl"
LABELS = "labels.jsonl"
RULES = "rules.jsonl"
MUTES = "mutes.jsonl"
ACCOUNTS = "accounts.jsonl"  # without passwords, which the system keeps

# Files of JSON lines.
LINES = (
    "feeds.jsonl", "stars.jsonl", "verdicts.jsonl", STORIES, ANNOTATIONS, LABELS, SEARCHES,
    RULES, MUTES, ACCOUNTS, "consent.jsonl", MARKS,
)  # fmt: skip

# With more articles than this their marks are written once a day, in a process of their own: a
# million take 100 MB.
MANY = 20_000

PATIENCE = 60.0  # seconds; a million marks take ten
_PART = re.compile(r"\.\w{8}\.part")  # of a file that is written whole or not at all

README = """\
This is a safety copy of what you made in Readerapp: feeds, folders, accounts, stars, what you read,
what you said of stories and which you follow, tags, notes and highlights, what you say of AI
labels, saved searches, rules, what you muted, settings, and your answers about privacy. Readerapp
keeps it up to date by itself. A name that ends in "~" is the version before. Articles are not in
here.

To make a library of it:  readerapp restore --safety THIS-FOLDER
feeds.opml can be read by any other news reader.
"""

_FIRST_WORDS = README.partition(":")[0].encode()
_SIGNED = frozenset({"README.txt", *LINES})


def folder_of(paths: Paths) -> Path:
    """Return where the safety copy of a profile lies."""
    return paths.data / FOLDER


def is_due(library: Library) -> bool:
    """Return whether the marks of all articles were not written yet today (UTC)."""
    try:
        written = folder_of(library.paths).joinpath(MARKS).stat().st_mtime
    except OSError:
        return True
    at = of_epoch(written)  # a disk can say anything
    return at is None or at.date() != library.clock.now().date()


def write(library: Library, *, all_marks: bool = False, patience: float = PATIENCE) -> None:
    """Bring the safety copy up to date; `all_marks` also when there are very many.

    Everything is read in one snapshot, once who writes it already is done: an older one never comes
    after a newer one. `patience`: seconds that this is waited for. A file that would not change is
    not written. Raises StorageError: DISK_FULL, READ_ONLY, NO_PERMISSION, NOT_WRITABLE, DAMAGED,
    BACKUP_GOING_ON, and OTHER_FILE_HERE when somebody else's folder has the name.
    """
    with _turn(library, patience):
        _write(library, all_marks)


def _turn(library: Library, patience: float) -> AbstractContextManager[None]:
    return backup_turn(library.paths.runtime / "safety.lock", patience)


def _write(library: Library, all_marks: bool) -> None:
    folder = folder_of(library.paths)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        if not _is_own_folder(folder):
            raise StorageError(Reason.OTHER_FILE_HERE, str(folder))
        for left in folder.iterdir():
            if _PART.fullmatch(left.name) and left.is_file() and not left.is_symlink():
                left.unlink()  # by a process that was killed: this is our turn
    except OSError as error:
        raise writing_failed(error, str(folder)) from error
    today = library.clock.now().date()
    for name, content in _files(library, all_marks).items():
        replace_keeping_previous(folder / name, content, today)
    opml = folder / "feeds.opml"
    if _is_older(
        opml, folder / "feeds.jsonl"
    ):  # it says when it was written, and so always differs
        replace_keeping_previous(opml, export_list(library), today)
    if all_marks:
        _touch(folder / MARKS)  # says when it was true


def _touch(path: Path) -> None:
    try:
        os.utime(path)
    except OSError as error:
        raise writing_failed(error, str(path)) from error


def _is_own_folder(folder: Path) -> bool:
    """Whether a safety copy was begun there, or nothing is there: a profile may be in any folder,
    beside things of the reader's that are called the same."""
    files = [each for each in folder.iterdir() if not each.name.startswith(".")]
    return not files or any(each.name in _SIGNED and is_signed(each) for each in files)


def is_signed(path: Path) -> bool:
    """Return whether a file begins as README.txt or one of `LINES` does."""
    try:
        with path.open("rb") as file:
            first = file.readline(1_000)
    except OSError:
        return False
    return first.startswith((_SIGNATURE, _FIRST_WORDS))


def _files(library: Library, all_marks: bool) -> dict[str, bytes]:
    with library.store.read() as reader:
        found = reader.feeds.subscriptions()
        files = {
            "README.txt": README.encode(),
            "feeds.jsonl": _lines(
                _subscription_values(
                    found,
                    reader.retention.rules(),
                    reader.label_marks.feeds(),
                    _accounts_of_feeds(reader),
                )
            ),
            ACCOUNTS: _lines(map(_account_values, reader.accounts.all())),
            "stars.jsonl": _lines(map(mark_values, reader.marks.starred())),
            "verdicts.jsonl": _lines(map(_verdict_values, reader.marks.verdicts())),
            STORIES: _lines(map(_story_values, reader.story_marks.all())),
            ANNOTATIONS: _lines(
                line for kept in reader.annotations.all() for line in annotation_values(kept)
            ),
            LABELS: _lines(map(_label_values, reader.label_marks.all())),
            SEARCHES: _lines(map(_search_values, reader.searches.all())),
            RULES: _lines(map(_reader_rule_values, reader.rules.all())),
            MUTES: _lines(map(_mute_values, reader.mutes.kept())),
            "consent.jsonl": _lines(map(record_values, reader.consent.records())),
            "settings.json": json.dumps(
                _settings(reader), ensure_ascii=False, indent=1, sort_keys=True
            ).encode(),
        }
        if all_marks or reader.marks.last_id() <= MANY:
            files[MARKS] = _lines(_bare(map(mark_values, reader.marks.marked())))
    return files


def _settings(reader: Reader) -> dict[str, object]:
    """Return the settings that mean the same in another library."""
    stored = reader.settings.all().items()
    return {key: value for key, value in stored if not key.startswith(NEVER_BROUGHT)}


def _is_older(path: Path, than: Path) -> bool:
    try:
        return path.stat().st_mtime_ns < than.stat().st_mtime_ns
    except FileNotFoundError:
        return True


def _lines(values: Iterable[dict[str, Any]]) -> bytes:
    """Return JSON lines behind a first one that says what they are."""
    encode = json.JSONEncoder(ensure_ascii=False).encode
    lines = [encode({"readerapp": FORMAT}), *map(encode, values)]
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def mark_values(mark: Mark) -> dict[str, Any]:
    """Return a mark as JSON values; what is not there is left out."""
    values = {
        "identity": mark.identity,
        "read": _iso(mark.read_at),
        "starred": _iso(mark.starred_at),
        "removed": _iso(mark.removed_at),
        "title": mark.title,
        "url": mark.url,
    }
    return {name: value for name, value in values.items() if value}


def _bare(values: Iterable[dict[str, Any]]) -> Iterable[dict[str, Any]]:
    """Leave out what is only for people, and what `stars.jsonl` holds: these are many."""
    left_out = ("title", "url", "starred")
    return ({k: v for k, v in each.items() if k not in left_out} for each in values)


def _verdict_values(kept: KeptVerdict) -> dict[str, Any]:
    return {
        "identity": kept.identity,
        "other": kept.other,
        "verdict": kept.verdict.value,
        "at": kept.at.isoformat(),
    }


def _story_values(kept: KeptStoryMark) -> dict[str, Any]:
    values = {
        "identity": kept.identity,
        "seen": _iso(kept.mark.seen_at),
        "followed": kept.mark.is_followed,
        "less_wanted": kept.mark.is_less_wanted,
    }
    return {name: value for name, value in values.items() if value}


def annotation_values(kept: KeptAnnotations) -> Iterator[dict[str, Any]]:
    """Yield what the reader added to an article as JSON values, one after the other; what is not
    there is left out."""
    for each in kept.annotations:
        values = {"identity": kept.identity, **_own_values(each), "at": each.at.isoformat()}
        for_people = {"title": kept.title, "url": kept.url}
        yield values | {name: value for name, value in for_people.items() if value}


def _label_values(kept: KeptLabelMark) -> dict[str, Any]:
    mark = kept.mark
    values = {"identity": kept.identity, "part": mark.part, "says": mark.opinion.value}
    for_people = {"title": kept.title, "url": kept.url}
    return values | {"at": mark.at.isoformat()} | {k: v for k, v in for_people.items() if v}


def _own_values(annotation: Annotation) -> dict[str, Any]:
    if isinstance(annotation, Tag):
        return {"tag": annotation.name}
    if isinstance(annotation, Note):
        return {"note": annotation.text}
    quote = annotation.quote
    values = {"highlight": quote.exact, "prefix": quote.prefix, "suffix": quote.suffix}
    said = {"note": annotation.note} if annotation.note else {}
    return {**values, "start": quote.start, **said}


def _search_values(search: SavedSearch) -> dict[str, Any]:
    return {"name": search.name, "query": search.query}


def _reader_rule_values(rule: Rule) -> dict[str, Any]:
    done = rule.actions
    values = {
        "read": done.marks_read,
        "star": done.stars,
        "tag": done.tag,
        "off_front_page": done.hides,
        "notify": done.notifies,
    }
    named = {"name": rule.name, "query": rule.query, "on": rule.is_on}
    return named | {name: value for name, value in values.items() if value}


def _mute_values(kept: KeptMute) -> dict[str, Any]:
    mute = kept.mute
    values = {
        "query": mute.query,
        "feed": mute.feed_key,
        "until": _iso(mute.until),
        "reports": list(kept.identities),
    }
    named = {"mute": mute.kind.value, "name": mute.name, "at": _iso(mute.at)}
    return named | {name: value for name, value in values.items() if value}


def _iso(moment: datetime | None) -> str:
    return moment.isoformat() if moment else ""


_LIMIT = 2 * 1024**3  # bytes of one file

_TIMES = ("read", "starred", "removed", "seen", "at")

_NO_TIME = "1970-01-01T00:00:00+00:00"

# The files of today, those before them ("~"), and those kept with a day in their name.
_PATTERNS = (
    "stars*.jsonl*",
    "marks*.jsonl*",
    "stories*.jsonl*",
    "annotations*.jsonl*",
    "labels*.jsonl*",
    "mutes*.jsonl*",
)


def forget_times(library: Library) -> tuple[str, ...]:
    """Remove the times from every version of the safety copy; return the files that still have
    them because they could not be written.

    Not while one is written: it would bring them back.
    """
    folder = safety_copy.folder_of(library.paths)
    files = [path for pattern in _PATTERNS for path in sorted(folder.glob(pattern))]
    try:
        with _turn(library, PATIENCE):
            return tuple(str(path) for path in files if not _has_forgotten(path))
    except StorageError:
        return tuple(map(str, files))


def _has_forgotten(path: Path) -> bool:
    try:
        content = read_file(path, _LIMIT)
        without = b"".join(_safety_history_lines(content))
        if without != content:
            write_atomically(path, without)
    except (ReaderError, OSError):
        return False
    return True


def _safety_history_lines(content: bytes) -> Iterator[bytes]:
    """Leave out lines that nothing could read: a time may be in them."""
    for line in content.split(b"\n"):
        try:
            values: Any = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(values, dict):
            times = {name: _NO_TIME for name in _TIMES if values.get(name)}
            yield json.dumps(values | times, ensure_ascii=False).encode("utf-8", "replace") + b"\n"


def _subscription_values(
    found: Subscriptions,
    rules: Mapping[int, RetentionRule],
    labels: Mapping[int, FeedLabels],
    of_accounts: Mapping[int, dict[str, Any]],
) -> Iterable[dict[str, Any]]:
    """Yield folders, each after the one it lies in, then feeds."""
    yield from map(_folder_values, _parents_first(found.folders))
    for feed in found.feeds:
        rule, said = rules.get(feed.id), labels.get(feed.id)
        ruled = {} if rule is None else {"rule": _rule_values(rule)}
        labelled = {} if said is None else {"labels": _feed_label_values(said)}
        yield _feed_values(feed) | ruled | labelled | of_accounts.get(feed.id, {})


def _account_values(account: Account) -> dict[str, Any]:
    """Return what is set of an account, without its password, which the system keeps."""
    return {
        "account": account.id,
        "kind": account.kind.value,
        "address": account.address,
        "user": account.user,
        "name": account.name,
        "fingerprint": account.fingerprint,
        "fetched": account.fetched.value,
        "days": account.days,
        "minutes": account.minutes,
        "in": account.folder_id,
    }


def _accounts_of_feeds(reader: Reader) -> dict[int, dict[str, Any]]:
    """Return by feed of which account it is: without it, its publisher would be asked."""
    return {
        each.feed_id: {
            "account": {
                "number": account.id,
                "id": each.remote_id,
                "title": each.title,
                "folder": each.folder,
                "was_here": each.was_here,
            }
        }
        for account in reader.accounts.all()
        for each in reader.accounts.feeds(account.id)
    }


def _feed_label_values(said: FeedLabels) -> dict[str, Any]:
    return {"text": said.text, "pictures": said.pictures, "policy": said.policy}


def _rule_values(rule: RetentionRule) -> dict[str, Any]:
    return {
        "days": rule.days,
        "count": rule.count,
        "unread": rule.takes_unread,
        "starred": rule.takes_starred,
    }


def _parents_first(folders: Iterable[Folder]) -> list[Folder]:
    left, done = list(folders), set[int | None]({None})
    ordered: list[Folder] = []
    while ready := [each for each in left if each.parent_id in done]:
        ordered += ready
        done |= {each.id for each in ready}
        left = [each for each in left if each.id not in done]
    return ordered + left


def _folder_values(folder: Folder) -> dict[str, Any]:
    return {
        "folder": folder.id,
        "parent": folder.parent_id,
        "name": folder.name,
        "outline": folder.outline,
    }


def _feed_values(feed: Feed) -> dict[str, Any]:
    settings = feed.settings
    return {
        "address": feed.address,
        "key": feed.key,
        "in": feed.folder_id,
        "title": feed.title,
        "name": feed.name,
        "site": feed.site,
        "description": feed.description,
        "language": feed.language,
        "typed": feed.is_typed,
        "interval_minutes": settings.interval_minutes,
        "full_text": settings.full_text.value,
        "pictures": settings.pictures,
        "set_language": settings.language,
        "muted": settings.is_muted,
        "notifies": settings.notifies,
        "outline": feed.outline,
    }
