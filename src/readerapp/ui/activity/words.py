"""Texts of the activity window: status of feeds, their next checks, log entries."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, QObject

from readerapp.domain.errors import PROXY_FAULTS, Reason
from readerapp.domain.feeds import CheckReason, NextCheck
from readerapp.ui.activity.feed_rows import Condition, FeedRow
from readerapp.ui.activity.remedies import Remedies
from readerapp.ui.activity.session_log import Event, LogEntry
from readerapp.ui.folder_sync.words import FolderSyncWords
from readerapp.ui.language.error_messages import ErrorMessages
from readerapp.ui.language.wording import Wording, isolate, listed, sentences

BY_READER = (CheckReason.STOPPED, CheckReason.BY_HAND, CheckReason.ACCOUNT)


class ActivityWords(QObject):
    """Makes the texts of the activity window. `now` (UTC) decides what lies in the past."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)
        self._remedies = Remedies(self)
        self._checks = NextCheckWords(self)

    # Feeds

    def status(self, row: FeedRow) -> str:
        """Return how a feed stands, in a few words."""
        if row.condition is Condition.NEW and row.new:
            return self.tr("%n new", "", row.new)
        if row.condition in (Condition.FAILED, Condition.WAITING) and row.reason is not None:
            return self._remedies.short(row.reason, row.status)
        return {
            Condition.FAILED: self.tr("Failed"),
            Condition.STOPPED: self.tr("Ended by the publisher"),
            Condition.NEW: self.tr("Updated"),
            Condition.UNCHANGED: self.tr("Nothing new"),
            Condition.WAITING: self.tr("Not asked yet"),
            Condition.NEVER: self.tr("Not asked yet"),
        }[row.condition]

    def cause(self, row: FeedRow) -> str:
        """Return the sentence that says what happened to a feed in trouble."""
        reason = Reason.GONE if row.condition is Condition.STOPPED else row.reason
        if reason is None:
            return self.tr("{name} could not be read.").format(name=isolate(row.name))
        status = 0 if row.condition is Condition.STOPPED else row.status
        return self._remedies.cause(reason, isolate(row.name), status)

    def remedy(self, row: FeedRow) -> str:
        """Return what can be done about it."""
        if row.condition is Condition.STOPPED:
            return self._remedies.remedy(Reason.GONE)
        return self._remedies.remedy(row.reason, row.status) if row.reason else ""

    def last_check(self, row: FeedRow) -> str:
        """Return when the feed was asked, short."""
        return self._wording.day(row.checked_at) if row.checked_at else self.tr("Never")

    def next_check(self, row: FeedRow, now: datetime) -> str:
        """Return when the feed is asked again, short; "" while that is not known."""
        return self._checks.short(row.next_check, now) if row.next_check else ""

    def next_and_why(self, row: FeedRow, now: datetime) -> str:
        """Return when the feed is asked again, and why then; "" while that is not known."""
        if row.next_check is None:
            return ""
        told = self._checks.sentence(row.next_check, now)
        return self.tr("Asked next: {time}").format(time=told)

    def why_next(self, row: FeedRow) -> str:
        """Return why the feed is asked again then, in few words; "" while that is not known."""
        return self._checks.reason(row.next_check) if row.next_check else ""

    def first_next(self, rows: Iterable[FeedRow], now: datetime) -> str:
        """Return which of all feeds is asked first, when and why; "" while that is not known."""
        known = [(row.next_check, row) for row in rows if row.next_check]
        planned = [(check, row) for check, row in known if check.reason not in BY_READER]
        if not planned:
            if any(check.reason is CheckReason.BY_HAND for check, _ in known):
                return self.tr("No feed is asked by itself: that is switched off in the settings.")
            return ""
        check, row = min(planned, key=lambda each: each[0].at or now)
        told = self._checks.sentence(check, now)
        return self.tr("Next feed: {name} · {time}").format(name=isolate(row.name), time=told)

    def moment(self, moment: datetime) -> str:
        """Return a full date and time."""
        return self._wording.date(moment)

    def describe(self, row: FeedRow, now: datetime) -> str:
        """Return a whole row as sentences for a screen reader."""
        parts = [
            row.name,
            self.cause(row) if row.has_failure else self.status(row),
            self.remedy(row) if row.has_failure else "",
            self.tr("Asked last: {time}").format(time=self.last_check(row)),
            self.next_and_why(row, now),
        ]
        return sentences(parts)

    # The session

    def time(self, entry: LogEntry) -> str:
        """Return when it happened."""
        return self._wording.day(entry.at)

    def log(self, entry: LogEntry) -> str:
        """Return what happened as one line."""
        if entry.event is Event.STARTED:
            return self.tr("Began to ask %n feed(s)", "", entry.asked)
        if entry.event is Event.OFFLINE:
            if entry.error and entry.error.reason in PROXY_FAULTS:
                return ErrorMessages().message(entry.error)
            return self.tr("There is no network connection. Nothing was asked.")
        if entry.event is Event.RETENTION:
            return self.tr("Your rules moved %n article(s) to the bin.", "", entry.removed)
        if entry.event is Event.SHARED:
            return self._shared(entry)
        if entry.event is Event.SYNCED:
            return self._synced(entry)
        result = self.result(entry.new, entry.failed)
        if entry.event is Event.CANCELLED:
            return self.tr("Stopped by you. {result}").format(result=result)
        if entry.event is Event.BROKEN:
            why = (
                ErrorMessages().message(entry.error) if entry.error else self.tr("It ended early.")
            )
            return self.tr("{why} {result}").format(why=why, result=result)
        return self.tr("Finished. {result}").format(result=result)

    def _shared(self, entry: LogEntry) -> str:
        if entry.error is None:
            return self.tr("%n change(s) from your other computers", "", entry.new)
        cause = FolderSyncWords(self).cause(entry.error)
        return self.tr("Shared folder: {reason}").format(reason=cause)

    def _synced(self, entry: LogEntry) -> str:
        parts = [self.tr("%n new article(s)", "", entry.new)] if entry.new else []
        if entry.asked:
            parts.append(self.tr("%n mark(s) sent", "", entry.asked))
        if entry.removed:
            parts.append(self.tr("%n mark(s) taken over", "", entry.removed))
        if entry.failed:
            parts.append(self.tr("%n change(s) refused by the server", "", entry.failed))
        told = [listed(parts)] if parts else []
        if entry.error is not None:
            told.insert(0, ErrorMessages().message(entry.error))
        sentence = self.tr("Account {name}: {result}")
        return sentence.format(name=isolate(entry.name), result=" ".join(told))

    def result(self, new: int, failed: int) -> str:
        """Return what a refresh came to."""
        found = self.tr("%n new article(s)", "", new) if new else self.tr("Nothing new")
        if not failed:
            return found
        trouble = self.tr("%n feed(s) failed", "", failed)
        return self.tr("{found}, {trouble}").format(found=found, trouble=trouble)

    def progress(self, done: int, total: int, stage: str = "") -> str:
        """Return how far a refresh is. `stage`: "" asks the feeds, else "texts", "pictures" or
        "sync" with a stage of accounts."""
        if stage.startswith("sync ") and not total:
            return self.tr("Accounts: synchronising…")
        sentence = {
            "texts": self.tr("Whole texts: {done} of {total}"),
            "pictures": self.tr("Pictures: {done} of {total}"),
            "sync feeds": self.tr("Accounts: synchronising…"),
            "sync marks": self.tr("Accounts: marks {done} of {total}"),
            "sync sending": self.tr("Accounts: marks sent {done} of {total}"),
            "sync entries": self.tr("Accounts: articles {done} of {total}"),
        }.get(stage, self.tr("Feeds: {done} of {total}"))
        number = QLocale().toString
        return sentence.format(done=number(done), total=number(total))

    def relating(self, done: int, total: int) -> str:
        """Return how far relating is: the search for the relatives of new articles."""
        number = QLocale().toString
        sentence = self.tr("Relating {done} of {total} articles")
        return sentence.format(done=number(done), total=number(total))

    def reading_pictures(self, done: int, total: int) -> str:
        """Return how far reading the files of kept pictures again is."""
        number = QLocale().toString
        sentence = self.tr("Looking for AI labels in saved pictures: {done} of {total}")
        return sentence.format(done=number(done), total=number(total))


class NextCheckWords(QObject):
    """Makes the texts. `now` (UTC) decides what lies in the past."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)

    def short(self, check: NextCheck, now: datetime) -> str:
        """Return when, for a column: the time today, else the day."""
        return self._unplanned(check, now) or self._wording.day(_at(check, now))

    def sentence(self, check: NextCheck, now: datetime) -> str:
        """Return when and why: "14:30 – every hour, as you set"."""
        return self.tr("{time} – {why}").format(time=self._moment(check, now), why=self.why(check))

    def reason(self, check: NextCheck) -> str:
        """Return why then, in the few words that a column has room for."""
        return {
            CheckReason.READER: self.tr("as you set"),
            CheckReason.HOURLY: self.tr("about hourly"),
            CheckReason.SELDOM: self.tr("changes seldom"),
            CheckReason.LARGE: self.tr("sends much"),
            CheckReason.PUBLISHER: self.tr("publisher’s wish"),
            CheckReason.SKIPPED: self.tr("publisher’s pause"),
            CheckReason.SERVER: self.tr("server’s wish"),
            CheckReason.FAILED: self.tr("has failed"),
            CheckReason.NEVER: self.tr("is new"),
            CheckReason.STOPPED: self.tr("has ended"),
            CheckReason.BY_HAND: self.tr("switched off"),
            CheckReason.ACCOUNT: self.tr("has a server"),
        }[check.reason]

    def why(self, check: NextCheck) -> str:
        """Return why then, as the end of a sentence."""
        hours, minutes = round(check.seconds / 3600), round(check.seconds / 60)
        if check.reason is CheckReason.READER and minutes % 60:
            return self.tr("every %n minute(s), as you set", "", minutes)
        return {
            CheckReason.READER: self.tr("every %n hour(s), as you set", "", hours),
            CheckReason.HOURLY: self.tr("about once an hour"),
            CheckReason.SELDOM: self.tr(
                "about every %n hour(s), because it changes seldom", "", hours
            ),
            CheckReason.LARGE: self.tr(
                "about every %n hour(s), because its server sends all of it each time", "", hours
            ),
            CheckReason.PUBLISHER: self.tr(
                "about every %n hour(s), as its publisher asks", "", hours
            ),
            CheckReason.SKIPPED: self.tr("its publisher says that nothing comes before"),
            CheckReason.SERVER: self.tr("its server asks to be left alone until then"),
            CheckReason.FAILED: self.tr("it failed, and what fails is asked less often"),
            CheckReason.NEVER: self.tr("it has not been asked yet"),
            CheckReason.STOPPED: self.tr("its publisher ended it"),
            CheckReason.BY_HAND: self.tr("asking by itself is switched off in the settings"),
            CheckReason.ACCOUNT: self.tr("the server of its account asks it"),
        }[check.reason]

    def _moment(self, check: NextCheck, now: datetime) -> str:
        unplanned = self._unplanned(check, now)
        if unplanned:
            return unplanned
        at = _at(check, now)
        is_today = _day(at) == QDateTime.currentDateTime().date()
        return self._wording.day(at) if is_today else self._wording.date(at)

    def _unplanned(self, check: NextCheck, now: datetime) -> str:
        """Return the words of a check that has no time to come."""
        if check.reason is CheckReason.ACCOUNT:
            return self.tr("With its account")
        if check.reason in BY_READER:
            return self.tr("When you ask")
        return self.tr("Soon") if check.is_due(now) else ""


def _at(check: NextCheck, now: datetime) -> datetime:
    return check.at or now


def _day(moment: datetime) -> object:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp())).date()
