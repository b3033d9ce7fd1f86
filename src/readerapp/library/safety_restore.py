"""Restoring from a safety copy: feeds, folders, stars, and marks for articles that come back.

A wrong value in a line of it raises LookupError, TypeError or ValueError inside.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from readerapp import storage
from readerapp.domain.account_sync import MINUTES, Account, Fetched
from readerapp.domain.accounts import ServerKind
from readerapp.domain.annotations import (
    Annotations,
    Highlight,
    KeptAnnotations,
    Note,
    Quote,
    Tag,
)
from readerapp.domain.articles import Verdict
from readerapp.domain.consent import ConsentRecord, Decision, Surface
from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.feeds import Feed, FeedSettings, FullText
from readerapp.domain.label_marks import (
    POLICY_LENGTH,
    FeedLabels,
    LabelMark,
    LabelOpinion,
    is_part,
)
from readerapp.domain.marks import KeptStoryMark, KeptVerdict, Mark, StoryMark
from readerapp.domain.retention import RetentionRule
from readerapp.domain.rules import KeptMute, Mute, MuteKind, Rule, RuleActions
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
from readerapp.library.subscription_lists import import_list
from readerapp.settings import NEVER_BROUGHT
from readerapp.storage import Store, Writer
from readerapp.system import Clock, Paths, read_file, system_clock
from readerapp.text.dates import within_bounds

_Values = dict[str, Any]

_LIMIT = 2 * 1024**3  # bytes of one file: ten million marks
_BATCH = 5_000
# What a line can bring about; a full disk is no line's fault.
_OF_A_LINE = (LookupError, TypeError, ValueError, ArithmeticError, AttributeError)
_FORGOTTEN = datetime(1970, 1, 1, tzinfo=UTC)  # stands where a time was before it was erased
_MOST_KEPT = 1_000_000_000  # days, or articles of a feed


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
        self._of_accounts: list[tuple[int, _Values]] = []  # feeds, and of which account each is
        self.report = SafetyReport()

    def read(self) -> SafetyReport:
        report = self.report
        self._each("feeds.jsonl", self._subscription)
        if not report.feeds and (self._folder / "feeds.opml").is_file():
            self._read_opml()
        if (self._folder / ACCOUNTS).is_file():  # older copies have none
            report.accounts = self._each(ACCOUNTS, self._account)
        report.stars = self._each("stars.jsonl", lambda m, v: m.marks.keep([_mark_of(v)]))
        report.marks = self._each(MARKS, lambda m, v: m.marks.keep([_mark_of(v)]))
        report.verdicts = self._each(
            "verdicts.jsonl", lambda m, v: m.marks.keep_verdicts([_verdict_of(v)])
        )
        if (self._folder / STORIES).is_file():  # older copies have none
            report.stories = self._each(
                STORIES, lambda m, v: m.story_marks.keep([_story_mark_of(v)])
            )
        if (self._folder / ANNOTATIONS).is_file():  # older copies have none
            report.annotations = self._each(ANNOTATIONS, _put_annotation)
        if (self._folder / LABELS).is_file():  # older copies have none
            report.labels = self._each(LABELS, _put_label)
        if (self._folder / SEARCHES).is_file():  # older copies have none
            report.searches = self._each(SEARCHES, _put_search)
        if (self._folder / RULES).is_file():  # older copies have none
            report.rules = self._each(RULES, lambda m, v: m.rules.add(_rule_of(v)))
        if (self._folder / MUTES).is_file():  # older copies have none
            report.mutes = self._each(MUTES, lambda m, v: add_kept(m, [_mute_of(v)]))
        report.answers = self._each(
            "consent.jsonl", lambda m, v: m.consent.append(_consent_answer_of(v))
        )
        self._read_settings()
        return report

    def _each(self, name: str, put: Callable[[Writer, _Values], object]) -> int:
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

    def _lines(self, name: str) -> Iterator[tuple[int, _Values]]:
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

    def _subscription(self, marker: Writer, values: _Values) -> None:
        outline = tuple((str(name), str(value)) for name, value in values.get("outline", ()))
        if "folder" in values:
            parent = self._folders.get(values["parent"])
            made = marker.feeds.add_folder(_text_of(values["name"]), parent, outline)
            self._folders[values["folder"]] = made
            self.report.folders += 1
            return
        feed = Feed(
            id=0,
            key=_text_of(values["key"]),
            address=_text_of(values["address"]),
            title=_text_of(values.get("title", "")),
            name=_text_of(values.get("name", "")),
            site=_text_of(values.get("site", "")),
            description=_text_of(values.get("description", "")),
            language=_text_of(values.get("language", "")),
            is_typed=values.get("typed") is True,
            folder_id=self._folders.get(values.get("in")),
            settings=_feed_settings_of(values),
            outline=outline,
        )
        feed_id = marker.feeds.subscribe(feed, self._library.clock.now())
        self.report.feeds += 1
        if "rule" in values:  # one that is wrong is told, the feed is there
            marker.retention.set(feed_id, _retention_rule_of(values["rule"]))
        if "labels" in values:
            marker.label_marks.set_feed(feed_id, _feed_labels_of(values["labels"]))

        if isinstance(of := values.get("account"), dict):
            self._of_accounts.append((feed_id, of))

    def _account(self, marker: Writer, values: _Values) -> None:
        """Bring an account back with its feeds, so that nobody but its server is asked for them.
        The system may know its password still; else the reader is asked for it."""
        account = _account_of(values, self._folders.get(values.get("in")))
        account_id = marker.accounts.add(account, self._library.clock.now())
        for feed_id, of in self._of_accounts:
            if of.get("number") == values["account"]:
                remote_id = _text_of(of.get("id", ""))
                is_old = of.get("was_here") is True
                marker.accounts.list_feed(account_id, feed_id, remote_id, was_here=is_old)
                if remote_id:
                    title, folder = _text_of(of.get("title", "")), _text_of(of.get("folder", ""))
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


def _account_of(values: _Values, folder_id: int | None) -> Account:
    """Return an account, to be asked for its password."""
    days, minutes = values.get("days", 0), values.get("minutes", MINUTES)
    for number in (days, minutes):
        if type(number) is not int or not 0 <= number <= _MOST_KEPT:
            raise ValueError(number)
    return Account(
        id=0,
        kind=ServerKind(values["kind"]),
        address=_text_of(values["address"]),
        user=_text_of(values["user"]),
        name=_text_of(values["name"]),
        fingerprint=_text_of(values.get("fingerprint", "")),
        fetched=Fetched(values.get("fetched", Fetched.UNREAD)),
        days=days,
        minutes=minutes,
        folder_id=folder_id,
    )


def _feed_settings_of(values: _Values) -> FeedSettings:
    """Return the settings of a feed."""
    minutes = values.get("interval_minutes", 0)
    if type(minutes) is not int or not 0 <= minutes <= 1_000_000:
        raise ValueError(minutes)
    return FeedSettings(
        interval_minutes=minutes,
        full_text=FullText(values.get("full_text", FullText.AUTOMATIC)),
        pictures=values.get("pictures") is not False,
        language=_text_of(values.get("set_language", "")),
        is_muted=values.get("muted") is True,
        notifies=values.get("notifies") is True,
    )


def _retention_rule_of(values: object) -> RetentionRule:
    """Return how long articles of a feed are kept."""
    if not isinstance(values, dict):
        raise TypeError("the rule is no object")
    days, count = values.get("days", 0), values.get("count", 0)
    for number in (days, count):
        if type(number) is not int or not 0 <= number <= _MOST_KEPT:
            raise ValueError(number)
    return RetentionRule(
        days,
        count,
        takes_unread=values.get("unread") is True,
        takes_starred=values.get("starred") is True,
    )


def _put_annotation(marker: Writer, values: _Values) -> None:
    """Store a tag, a note or a highlight."""
    from readerapp.languages import fold

    kept = KeptAnnotations(_text_of(values["identity"]), _annotations(values))
    marker.annotations.keep([kept], fold)


def _put_label(marker: Writer, values: _Values) -> None:
    """Store what the reader says of a label."""
    part = _text_of(values["part"])
    if not is_part(part):
        raise ValueError(part)
    mark = LabelMark(part, LabelOpinion(values["says"]), _time(values["at"]))
    marker.label_marks.keep(marker.annotations.status_of(_text_of(values["identity"])), mark)


def _feed_labels_of(values: object) -> FeedLabels:
    """Return what is said of everything in a feed."""
    if not isinstance(values, dict):
        raise TypeError("what is said of the feed is no object")
    policy = _text_of(values.get("policy", ""))
    if len(policy) > POLICY_LENGTH:
        raise ValueError(policy)
    return FeedLabels(values.get("text") is True, values.get("pictures") is True, policy)


def _annotations(values: _Values) -> Annotations:
    at = _time(values["at"])
    if "tag" in values:
        return Annotations(tags=(Tag(_text_of(values["tag"]), at),))
    if "highlight" not in values:
        return Annotations(note=Note(_text_of(values["note"]), at))
    start = values.get("start", 0)
    if type(start) is not int or not 0 <= start < 2**31:
        raise ValueError(start)
    around = _text_of(values.get("prefix", "")), _text_of(values.get("suffix", ""))
    quote = Quote(_text_of(values["highlight"]), *around, start)
    return Annotations(highlights=(Highlight(quote, at, _text_of(values.get("note", ""))),))


def _put_search(marker: Writer, values: _Values) -> None:
    """Store a saved search."""
    marker.searches.add(_text_of(values["name"]), _text_of(values["query"]))


def _rule_of(values: _Values) -> Rule:
    """Return a rule of the reader."""
    actions = RuleActions(
        values.get("read") is True,
        values.get("star") is True,
        _text_of(values.get("tag", "")),
        values.get("off_front_page") is True,
        values.get("notify") is True,
    )
    named = _text_of(values["name"]), _text_of(values["query"])
    return Rule(0, *named, actions, values.get("on") is True)


def _mute_of(values: _Values) -> KeptMute:
    """Return what is muted."""
    reports = values.get("reports", [])
    if not isinstance(reports, list):
        raise TypeError(reports)
    mute = Mute(
        0,
        MuteKind(values["mute"]),
        _text_of(values["name"]),
        _time(values["at"]),
        _optional_time(values.get("until")),
        _text_of(values.get("query", "")),
        _text_of(values.get("feed", "")),
    )
    return KeptMute(mute, tuple(map(_text_of, reports)))


def _mark_of(values: _Values) -> Mark:
    """Return when an article was read, starred and removed."""
    return Mark(
        _text_of(values["identity"]),
        _optional_time(values.get("read")),
        _optional_time(values.get("starred")),
        _optional_time(values.get("removed")),
    )


def _verdict_of(values: _Values) -> KeptVerdict:
    """Return a verdict on two articles."""
    return KeptVerdict(
        _text_of(values["identity"]),
        _text_of(values["other"]),
        Verdict(values["verdict"]),
        _time(values["at"]),
    )


def _story_mark_of(values: _Values) -> KeptStoryMark:
    """Return what the reader wants of a story."""
    seen_at = _optional_time(values.get("seen"))
    if seen_at == _FORGOTTEN:
        seen_at = None
    flags = values.get("followed") is True, values.get("less_wanted") is True
    return KeptStoryMark(_text_of(values["identity"]), StoryMark(seen_at, *flags))


def _consent_answer_of(values: _Values) -> ConsentRecord:
    """Return an answer about privacy."""
    version = values["policy_version"]
    if type(version) is not int or not 0 <= version < 2**31:
        raise ValueError(version)
    return ConsentRecord(
        at=_time(values["at"]),
        purpose=_text_of(values["purpose"]),
        decision=Decision(values["decision"]),
        policy_version=version,
        text_sha256=_text_of(values["text_sha256"]),
        text_locale=_text_of(values["text_locale"]),
        surface=Surface(values["surface"]),
        app_version=_text_of(values["app_version"]),
    )


def _text_of(value: object) -> str:
    """Return what must be a text."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value


def _optional_time(value: object) -> datetime | None:
    return None if value is None else _time(value)


def _time(value: object) -> datetime:
    """Return a time; that for a forgotten one where it lies out of bounds, so that the mark stays.
    Raises ValueError."""
    moment = datetime.fromisoformat(_text_of(value))
    return within_bounds(moment if moment.tzinfo else moment.replace(tzinfo=UTC)) or _FORGOTTEN
