"""Texts of the activity window: status of feeds, their next checks, log entries."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale

from readerapp.domain.errors import PROXY_FAULTS, Reason
from readerapp.domain.feeds import CheckReason, NextCheck
from readerapp.messages import _, error_message, pgettext
from readerapp.ui.activity.feed_rows import Condition, FeedRow
from readerapp.ui.activity.remedies import Remedies
from readerapp.ui.activity.session_log import Event, LogEntry
from readerapp.ui.folder_sync.words import FolderSyncWords
from readerapp.ui.language.wording import Wording, counted, isolate, listed, sentences

BY_READER = (CheckReason.STOPPED, CheckReason.BY_HAND, CheckReason.ACCOUNT)


class ActivityWords:
    """Makes the texts of the activity window. `now` (UTC) decides what lies in the past."""

    def __init__(self) -> None:
        self._wording = Wording()
        self._remedies = Remedies()
        self._checks = NextCheckWords()

    # Feeds

    def status(self, row: FeedRow) -> str:
        """Return how a feed stands, in a few words."""
        if row.condition is Condition.NEW and row.new:
            return counted("{count} new", "{count} new", row.new)
        if row.condition in (Condition.FAILED, Condition.WAITING) and row.reason is not None:
            return self._remedies.short(row.reason, row.status)
        return {
            Condition.FAILED: _("Failed"),
            Condition.STOPPED: _("Discontinued by the publisher"),
            Condition.NEW: _("Updated"),
            Condition.UNCHANGED: _("Nothing new"),
            Condition.WAITING: _("Not checked yet"),
            Condition.NEVER: _("Not checked yet"),
        }[row.condition]

    def cause(self, row: FeedRow) -> str:
        """Return the sentence that says what happened to a feed in trouble."""
        reason = Reason.GONE if row.condition is Condition.STOPPED else row.reason
        if reason is None:
            return pgettext("a feed", "{name} could not be read.").format(name=isolate(row.name))
        status = 0 if row.condition is Condition.STOPPED else row.status
        return self._remedies.cause(reason, isolate(row.name), status)

    def remedy(self, row: FeedRow) -> str:
        """Return what can be done about it."""
        if row.condition is Condition.STOPPED:
            return self._remedies.remedy(Reason.GONE)
        return self._remedies.remedy(row.reason, row.status) if row.reason else ""

    def last_check(self, row: FeedRow) -> str:
        """Return when the feed was asked, short."""
        return self._wording.day(row.checked_at) if row.checked_at else _("Never")

    def next_check(self, row: FeedRow, now: datetime) -> str:
        """Return when the feed is asked again, short; "" while that is not known."""
        return self._checks.short(row.next_check, now) if row.next_check else ""

    def next_and_why(self, row: FeedRow, now: datetime) -> str:
        """Return when the feed is asked again, and why then; "" while that is not known."""
        if row.next_check is None:
            return ""
        told = self._checks.sentence(row.next_check, now)
        return _("Next check: {time}").format(time=told)

    def why_next(self, row: FeedRow) -> str:
        """Return why the feed is asked again then, in few words; "" while that is not known."""
        return self._checks.reason(row.next_check) if row.next_check else ""

    def first_next(self, rows: Iterable[FeedRow], now: datetime) -> str:
        """Return which of all feeds is asked first, when and why; "" while that is not known."""
        known = [(row.next_check, row) for row in rows if row.next_check]
        planned = [(check, row) for check, row in known if check.reason not in BY_READER]
        if not planned:
            if any(check.reason is CheckReason.BY_HAND for check, __ in known):
                return _("Automatic checking is off in the settings.")
            return ""
        check, row = min(planned, key=lambda each: each[0].at or now)
        told = self._checks.sentence(check, now)
        return _("Next feed: {name} · {time}").format(name=isolate(row.name), time=told)

    def moment(self, moment: datetime) -> str:
        """Return a full date and time."""
        return self._wording.date(moment)

    def describe(self, row: FeedRow, now: datetime) -> str:
        """Return a whole row as sentences for a screen reader."""
        parts = [
            row.name,
            self.cause(row) if row.has_failure else self.status(row),
            self.remedy(row) if row.has_failure else "",
            _("Last check: {time}").format(time=self.last_check(row)),
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
            return counted(
                "Started checking {count} feed", "Started checking {count} feeds", entry.asked
            )
        if entry.event is Event.OFFLINE:
            if entry.error and entry.error.reason in PROXY_FAULTS:
                return error_message(entry.error)
            return _("There is no network connection. No feed was checked.")
        if entry.event is Event.RETENTION:
            return counted(
                "Your rules moved {count} article to the bin.",
                "Your rules moved {count} articles to the bin.",
                entry.removed,
            )
        if entry.event is Event.SHARED:
            return self._shared(entry)
        if entry.event is Event.SYNCED:
            return self._synced(entry)
        result = self.result(entry.new, entry.failed)
        if entry.event is Event.CANCELLED:
            return _("Stopped by you. {result}").format(result=result)
        if entry.event is Event.BROKEN:
            why = error_message(entry.error) if entry.error else _("Stopped early.")
            return _("{why} {result}").format(why=why, result=result)
        return _("Finished. {result}").format(result=result)

    def _shared(self, entry: LogEntry) -> str:
        if entry.error is None:
            return counted(
                "{count} change from your other computers",
                "{count} changes from your other computers",
                entry.new,
            )
        cause = FolderSyncWords().cause(entry.error)
        return _("Shared folder: {reason}").format(reason=cause)

    def _synced(self, entry: LogEntry) -> str:
        parts = (
            [counted("{count} new article", "{count} new articles", entry.new)] if entry.new else []
        )
        if entry.asked:
            parts.append(counted("{count} mark sent", "{count} marks sent", entry.asked))
        if entry.removed:
            parts.append(counted("{count} mark received", "{count} marks received", entry.removed))
        if entry.failed:
            parts.append(
                counted(
                    "{count} change refused by the server",
                    "{count} changes refused by the server",
                    entry.failed,
                )
            )
        told = [listed(parts)] if parts else []
        if entry.error is not None:
            told.insert(0, error_message(entry.error))
        sentence = _("Account {name}: {result}")
        return sentence.format(name=isolate(entry.name), result=" ".join(told))

    def result(self, new: int, failed: int) -> str:
        """Return what a refresh came to."""
        found = (
            counted("{count} new article", "{count} new articles", new) if new else _("Nothing new")
        )
        if not failed:
            return found
        trouble = counted("{count} feed failed", "{count} feeds failed", failed)
        return _("{found}, {trouble}").format(found=found, trouble=trouble)

    def progress(self, done: int, total: int, stage: str = "") -> str:
        """Return how far a refresh is. `stage`: "" asks the feeds, else "texts", "pictures" or
        "sync" with a stage of accounts."""
        if stage.startswith("sync ") and not total:
            return _("Accounts: synchronising…")
        sentence = {
            "texts": _("Full texts: {done} of {total}"),
            "pictures": _("Pictures: {done} of {total}"),
            "sync feeds": _("Accounts: synchronising…"),
            "sync marks": _("Accounts: marks {done} of {total}"),
            "sync sending": _("Accounts: marks sent {done} of {total}"),
            "sync entries": _("Accounts: articles {done} of {total}"),
        }.get(stage, _("Feeds: {done} of {total}"))
        number = QLocale().toString
        return sentence.format(done=number(done), total=number(total))

    def relating(self, done: int, total: int) -> str:
        """Return how far relating is: the search for the relatives of new articles."""
        number = QLocale().toString
        sentence = _("Comparing articles: {done} of {total}")
        return sentence.format(done=number(done), total=number(total))

    def reading_pictures(self, done: int, total: int) -> str:
        """Return how far reading the files of kept pictures again is."""
        number = QLocale().toString
        sentence = _("Looking for AI labels in saved pictures: {done} of {total}")
        return sentence.format(done=number(done), total=number(total))


class NextCheckWords:
    """Makes the texts. `now` (UTC) decides what lies in the past."""

    def __init__(self) -> None:
        self._wording = Wording()

    def short(self, check: NextCheck, now: datetime) -> str:
        """Return when, for a column: the time today, else the day."""
        return self._unplanned(check, now) or self._wording.day(_at(check, now))

    def sentence(self, check: NextCheck, now: datetime) -> str:
        """Return when and why: "14:30 – every hour, as you set"."""
        return _("{time} – {why}").format(time=self._moment(check, now), why=self.why(check))

    def reason(self, check: NextCheck) -> str:
        """Return why then, in the few words that a column has room for."""
        return {
            CheckReason.READER: _("set by you"),
            CheckReason.HOURLY: _("about hourly"),
            CheckReason.SELDOM: _("changes seldom"),
            CheckReason.LARGE: _("sends much"),
            CheckReason.PUBLISHER: _("set by publisher"),
            CheckReason.SKIPPED: _("publisher’s pause"),
            CheckReason.SERVER: _("server’s pause"),
            CheckReason.FAILED: _("has failed"),
            CheckReason.NEVER: _("is new"),
            CheckReason.STOPPED: _("discontinued"),
            CheckReason.BY_HAND: _("switched off"),
            CheckReason.ACCOUNT: _("checked by account"),
        }[check.reason]

    def why(self, check: NextCheck) -> str:
        """Return why then, as the end of a sentence."""
        hours, minutes = round(check.seconds / 3600), round(check.seconds / 60)
        if check.reason is CheckReason.READER and minutes % 60:
            return counted("every minute, set by you", "every {count} minutes, set by you", minutes)
        return {
            CheckReason.READER: counted(
                "every hour, set by you", "every {count} hours, set by you", hours
            ),
            CheckReason.HOURLY: _("about once an hour"),
            CheckReason.SELDOM: counted(
                "about every hour, because it changes seldom",
                "about every {count} hours, because it changes seldom",
                hours,
            ),
            CheckReason.LARGE: counted(
                "about every hour, because its server sends all of it each time",
                "about every {count} hours, because its server sends all of it each time",
                hours,
            ),
            CheckReason.PUBLISHER: counted(
                "about every hour, as set by its publisher",
                "about every {count} hours, as set by its publisher",
                hours,
            ),
            CheckReason.SKIPPED: _("its publisher says that nothing new comes before"),
            CheckReason.SERVER: _("its server asked to wait until then"),
            CheckReason.FAILED: _("it failed, so it is checked less often"),
            CheckReason.NEVER: _("it has not been checked yet"),
            CheckReason.STOPPED: _("its publisher discontinued it"),
            CheckReason.BY_HAND: _("automatic checking is off in the settings"),
            CheckReason.ACCOUNT: _("the server of its account checks it"),
        }[check.reason]

    def _moment(self, check: NextCheck, now: datetime) -> str:
        unplanned = self._unplanned(check, now)
        if unplanned:
            return unplanned
        at = _at(check, now)
        is_today = _day(at) == self._wording.today()
        return self._wording.day(at) if is_today else self._wording.date(at)

    def _unplanned(self, check: NextCheck, now: datetime) -> str:
        """Return the words of a check that has no time to come."""
        if check.reason is CheckReason.ACCOUNT:
            return _("With its account")
        if check.reason in BY_READER:
            return _("When you refresh")
        return _("Soon") if check.is_due(now) else ""


def _at(check: NextCheck, now: datetime) -> datetime:
    return check.at or now


def _day(moment: datetime) -> object:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp())).date()
