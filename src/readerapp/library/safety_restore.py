"""Restoring from a safety copy: feeds, folders, stars, and marks for articles that come back."""

import json
from collections.abc import Callable, Iterator
from dataclasses import field
from pathlib import Path

from readerapp import storage
from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.feeds import Feed
from readerapp.domain.values import dataclass
from readerapp.library.mutes import add_kept
from readerapp.library.opening import Library
from readerapp.library.safety_copy import (
    ACCOUNTS,
    ANNOTATIONS,
    LABELS,
    MARKS,
    MUTES,
    RULES,
    SEARCHES,
    STORIES,
)
from readerapp.library.safety_values import (
    Values,
    account_of,
    consent_answer_of,
    feed_labels_of,
    feed_settings_of,
    mark_of,
    mute_of,
    put_annotation,
    put_label,
    put_search,
    retention_rule_of,
    rule_of,
    story_mark_of,
    text_of,
    verdict_of,
)
from readerapp.library.subscription_lists import import_list
from readerapp.settings import NEVER_BROUGHT
from readerapp.storage import Store, Writer
from readerapp.system import Clock, Paths, read_file, system_clock

_LIMIT = 2 * 1024**3  # bytes of one file: ten million marks
_BATCH = 5_000
# What a line can bring about; a full disk is no line's fault.
_OF_A_LINE = (LookupError, TypeError, ValueError, ArithmeticError, AttributeError)


@dataclass
class SafetyReport:
    """Report of a restoring. `problems` are English sentences about what did not."""

    feeds: int = 0
    folders: int = 0
    stars: int = 0
    marks: int = 0
    verdicts: int = 0
    stories: int = 0
    annotations: int = 0
    labels: int = 0
    searches: int = 0
    rules: int = 0
    mutes: int = 0
    accounts: int = 0
    settings: int = 0
    answers: int = 0
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
        self._folders: dict[object, int] = {}
        self._of_accounts: list[tuple[int, Values]] = []  # feeds, and of which account each is
        self.report = SafetyReport()

    def read(self) -> SafetyReport:
        report = self.report
        self._each("feeds.jsonl", self._subscription)
        if not report.feeds and (self._folder / "feeds.opml").is_file():
            self._read_opml()
        if (self._folder / ACCOUNTS).is_file():  # older copies have none
            report.accounts = self._each(ACCOUNTS, self._account)
        report.stars = self._each("stars.jsonl", lambda m, v: m.marks.keep([mark_of(v)]))
        report.marks = self._each(MARKS, lambda m, v: m.marks.keep([mark_of(v)]))
        report.verdicts = self._each(
            "verdicts.jsonl", lambda m, v: m.marks.keep_verdicts([verdict_of(v)])
        )
        if (self._folder / STORIES).is_file():  # older copies have none
            report.stories = self._each(
                STORIES, lambda m, v: m.story_marks.keep([story_mark_of(v)])
            )
        if (self._folder / ANNOTATIONS).is_file():  # older copies have none
            report.annotations = self._each(ANNOTATIONS, put_annotation)
        if (self._folder / LABELS).is_file():  # older copies have none
            report.labels = self._each(LABELS, put_label)
        if (self._folder / SEARCHES).is_file():  # older copies have none
            report.searches = self._each(SEARCHES, put_search)
        if (self._folder / RULES).is_file():  # older copies have none
            report.rules = self._each(RULES, lambda m, v: m.rules.add(rule_of(v)))
        if (self._folder / MUTES).is_file():  # older copies have none
            report.mutes = self._each(MUTES, lambda m, v: add_kept(m, [mute_of(v)]))
        report.answers = self._each(
            "consent.jsonl", lambda m, v: m.consent.append(consent_answer_of(v))
        )
        self._read_settings()
        return report

    def _each(self, name: str, put: Callable[[Writer, Values], object]) -> int:
        """Put every line of a file into the library, some thousand in a transaction."""
        done = 0
        lines = self._lines(name)
        while batch := [each for _, each in zip(range(_BATCH), lines, strict=False)]:
            with self._library.store.write() as marker:
                for number, values in batch:
                    try:
                        put(marker, values)
                        done += 1
                    except _OF_A_LINE as error:
                        self._add_problem(name, number, error)
        return done

    def _lines(self, name: str) -> Iterator[tuple[int, Values]]:
        path = self._folder / name
        if not path.is_file():
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

    def _add_problem(self, name: str, line: int, error: Exception) -> None:
        self.report.problems.append(f"{name}, line {line}: {type(error).__name__} {error}")

    def _subscription(self, marker: Writer, values: Values) -> None:
        outline = tuple((str(name), str(value)) for name, value in values.get("outline", ()))
        if "folder" in values:
            parent = self._folders.get(values["parent"])
            made = marker.feeds.add_folder(text_of(values["name"]), parent, outline)
            self._folders[values["folder"]] = made
            self.report.folders += 1
            return
        feed = Feed(
            id=0,
            key=text_of(values["key"]),
            address=text_of(values["address"]),
            title=text_of(values.get("title", "")),
            name=text_of(values.get("name", "")),
            site=text_of(values.get("site", "")),
            description=text_of(values.get("description", "")),
            language=text_of(values.get("language", "")),
            is_typed=values.get("typed") is True,
            folder_id=self._folders.get(values.get("in")),
            settings=feed_settings_of(values),
            outline=outline,
        )
        feed_id = marker.feeds.subscribe(feed, self._library.clock.now())
        self.report.feeds += 1
        if "rule" in values:  # one that is wrong is told, the feed is there
            marker.retention.set(feed_id, retention_rule_of(values["rule"]))
        if "labels" in values:
            marker.label_marks.set_feed(feed_id, feed_labels_of(values["labels"]))

        if isinstance(of := values.get("account"), dict):
            self._of_accounts.append((feed_id, of))

    def _account(self, marker: Writer, values: Values) -> None:
        """Bring an account back with its feeds, so that nobody but its server is asked for them.
        The system may know its password still; else the reader is asked for it."""
        account = account_of(values, self._folders.get(values.get("in")))
        account_id = marker.accounts.add(account, self._library.clock.now())
        for feed_id, of in self._of_accounts:
            if of.get("number") == values["account"]:
                remote_id = text_of(of.get("id", ""))
                is_old = of.get("was_here") is True
                marker.accounts.list_feed(account_id, feed_id, remote_id, was_here=is_old)
                if remote_id:
                    title, folder = text_of(of.get("title", "")), text_of(of.get("folder", ""))
                    marker.accounts.set_feed(account_id, feed_id, remote_id, title, folder)
        marker.accounts.note_folders(account_id)

    def _read_opml(self) -> None:
        """The list that other programs read knows less, but it is a list."""
        path = self._folder / "feeds.opml"
        found, _ = import_list(self._library, read_file(path), str(path))
        self.report.feeds = len(found.new)
        self.report.problems += found.problems

    def _read_settings(self) -> None:
        path = self._folder / "settings.json"
        try:
            values = json.loads(read_file(path))
            pairs = list(values.items())
        except (SourceError, ValueError, RecursionError, AttributeError) as error:
            self.report.problems.append(f"settings.json: {error}")
            return
        with self._library.store.write() as marker:
            for key, value in pairs:
                if key.isprintable() and not key.startswith(NEVER_BROUGHT):
                    marker.settings.set(key, value)
                    self.report.settings += 1
