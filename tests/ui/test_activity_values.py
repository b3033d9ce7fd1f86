"""What the activity window is told and says: rows, the log of the session, causes and remedies."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from subscribing_values import NOW, checks, feed, state, subscriptions

from readerapp.domain.errors import ReaderError, Reason, StorageError
from readerapp.domain.feeds import CheckReason, FeedOutcome, FeedState, FeedStatus, NextCheck
from readerapp.messages import error_message
from readerapp.ui.activity.feed_rows import Condition, FeedRow, row_of, rows_of
from readerapp.ui.activity.remedies import Remedies, search_helps
from readerapp.ui.activity.session_log import (
    MOST_ENTRIES,
    Event,
    LogEntry,
    SessionLog,
    entries_of,
    text_of,
)
from readerapp.ui.activity.words import ActivityWords, NextCheckWords
from readerapp.ui.widgets.announcer import Announcer

STATUSES = (401, 402, 403, 404, 410, 418, 429, 500, 503, 599)


def outcome(status: FeedStatus, reason: Reason | None = None, new: int = 0) -> FeedOutcome:
    return FeedOutcome(1, "", status, new, reason=reason)


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_a_sentence(reason: Reason, qapp: QApplication) -> None:
    sentence = error_message(ReaderError(reason, "This"))
    assert sentence
    assert "{" not in sentence
    assert Remedies().cause(reason, "This") == sentence
    assert Remedies().short(reason)


def synced(new: int = 0, asked: int = 0, removed: int = 0, failed: int = 0) -> LogEntry:
    counts = LogEntry(NOW, Event.SYNCED, asked, new, failed, removed=removed)
    return replace(counts, name="Mine")


def test_what_a_sync_did_is_one_line(qapp: QApplication) -> None:
    said = ActivityWords().log(synced(new=3, asked=2, removed=1, failed=1))
    assert "Mine" in said
    counts = ("3 new", "2 marks sent", "1 mark received", "1 change refused")
    assert all(each in said for each in counts)
    lost = replace(synced(asked=2), error=ReaderError(Reason.TIMED_OUT, "news.example"))
    assert "news.example" in ActivityWords().log(lost)
    assert ActivityWords().log(lost).endswith("2 marks sent")


def test_a_server_that_is_away_all_night_is_told_once_and_again_after_it_was_there() -> None:
    lost = replace(synced(), error=ReaderError(Reason.TIMED_OUT, "news.example"))
    log = SessionLog()
    for each in (synced(), lost, lost, replace(lost, name="Another"), lost, synced(new=1), lost):
        log.add(each)
    told = [(each.name, each.new) for each in log.entries]
    assert told == [("Mine", 0), ("Another", 0), ("Mine", 1), ("Mine", 0)]
    assert text_of(entries_of(text_of(log.entries))) == text_of(log.entries)


@pytest.mark.parametrize("status", STATUSES)
def test_every_status_has_a_cause_and_a_remedy(status: int, qapp: QApplication) -> None:
    remedies = Remedies()
    cause = remedies.cause(Reason.HTTP_STATUS, "This", status)
    assert str(status) in cause
    assert "This" in cause
    assert remedies.remedy(Reason.HTTP_STATUS, status)
    assert str(status) in remedies.short(Reason.HTTP_STATUS, status)


def test_what_can_happen_to_a_feed_has_a_remedy(qapp: QApplication) -> None:
    at_feeds = (
        Reason.NO_NETWORK, Reason.TIMED_OUT, Reason.TLS, Reason.BAD_RESPONSE, Reason.NOT_A_FEED,
        Reason.TOO_MANY_REDIRECTS, Reason.PRIVATE_ADDRESS, Reason.BAD_ADDRESS, Reason.CUT_SHORT,
        Reason.GONE, Reason.OFFLINE, Reason.HELD, Reason.NO_FEED_FOUND, Reason.TOO_LARGE,
        Reason.TOO_COMPLEX, Reason.EMPTY, Reason.WORKER_TIME, Reason.WORKER_DIED,
        Reason.DISK_FULL,
    )  # fmt: skip
    assert [reason for reason in at_feeds if not Remedies().remedy(reason)] == []
    assert search_helps(Reason.NOT_A_FEED)
    assert search_helps(Reason.HTTP_STATUS, 404)
    assert not search_helps(Reason.HTTP_STATUS, 500)
    assert not search_helps(None)


@pytest.mark.parametrize(
    ("before", "told", "expected"),
    [
        (state(1), None, Condition.UNCHANGED),
        (None, None, Condition.NEVER),
        (state(1, Reason.TLS), None, Condition.FAILED),
        (replace(state(1), is_stopped=True), None, Condition.STOPPED),
        (state(1, Reason.TLS), outcome(FeedStatus.NEW, new=2), Condition.NEW),
        (state(1), outcome(FeedStatus.FAILED, Reason.TLS), Condition.FAILED),
        (state(1), outcome(FeedStatus.FAILED, Reason.GONE), Condition.STOPPED),
        (state(1), outcome(FeedStatus.SKIPPED, Reason.HELD), Condition.WAITING),
        (state(1, Reason.TLS), outcome(FeedStatus.SKIPPED, Reason.OFFLINE), Condition.FAILED),
        (replace(state(1), is_stopped=True), outcome(FeedStatus.UNCHANGED), Condition.UNCHANGED),
    ],
)
def test_how_a_feed_stands(
    before: FeedState | None, told: FeedOutcome | None, expected: Condition
) -> None:
    assert row_of(feed(1), before, told).condition is expected


def test_a_feed_that_was_not_asked_keeps_its_old_trouble() -> None:
    row = row_of(feed(1), state(1, Reason.TLS), outcome(FeedStatus.SKIPPED, Reason.OFFLINE))
    assert row.reason is Reason.TLS
    assert row_of(feed(1), state(1, Reason.TLS), outcome(FeedStatus.UNCHANGED)).reason is None


def test_rows_keep_the_order_of_the_feeds_after_those_in_trouble() -> None:
    assert [row.feed_id for row in rows_of(subscriptions(), {}, checks())] == [3, 5, 1, 2, 4, 6]


def test_being_offline_is_told_once_until_it_is_over() -> None:
    log = SessionLog()
    for event in (Event.STARTED, Event.OFFLINE, Event.STARTED, Event.OFFLINE, Event.OFFLINE):
        log.add(LogEntry(NOW, event))
    assert [entry.event for entry in log.entries] == [Event.STARTED, Event.OFFLINE]
    for event in (Event.STARTED, Event.FINISHED, Event.STARTED, Event.OFFLINE):
        log.add(LogEntry(NOW, event))
    assert [entry.event for entry in log.entries][-2:] == [Event.STARTED, Event.OFFLINE]


def test_the_log_does_not_grow_for_ever() -> None:
    log = SessionLog()
    for number in range(MOST_ENTRIES + 5):
        log.add(LogEntry(NOW, Event.STARTED, number))
    assert len(log.entries) == MOST_ENTRIES
    assert log.entries[-1].asked == MOST_ENTRIES + 4


def test_the_log_in_words(qapp: QApplication) -> None:
    said = ActivityWords()
    assert said.log(LogEntry(NOW, Event.FINISHED, 9, 12, 3)) == (
        "Finished. 12 new articles, 3 feeds failed"
    )
    assert said.log(LogEntry(NOW, Event.CANCELLED, 9)) == "Stopped by you. Nothing new"
    full = StorageError(Reason.DISK_FULL, "The library")
    assert "The disk is full" in said.log(LogEntry(NOW, Event.BROKEN, error=full))
    assert "Stopped early" in said.log(LogEntry(NOW, Event.BROKEN))


def test_times_in_words(qapp: QApplication) -> None:
    locale = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    said = ActivityWords()
    known = row_of(feed(1), state(1), None)
    due = NextCheck(NOW, CheckReason.HOURLY, 3600)
    stopped = NextCheck(None, CheckReason.STOPPED)
    assert said.next_check(known, NOW) == ""
    assert said.next_check(replace(known, next_check=due), NOW) == "Soon"
    assert said.next_check(replace(known, next_check=stopped), NOW) == "When you refresh"
    assert said.last_check(replace(known, checked_at=None)) == "Never"
    QLocale.setDefault(locale)


@pytest.mark.parametrize("reason", CheckReason)
def test_every_next_check_says_why(reason: CheckReason, qapp: QApplication) -> None:
    check = NextCheck(NOW + timedelta(days=1), reason, 7200)
    sentence = NextCheckWords().sentence(check, NOW)
    when, _, why = sentence.partition(" – ")
    assert when
    assert why
    assert "{" not in sentence


@pytest.mark.parametrize("reason", list(CheckReason))
def test_every_next_check_says_why_in_few_words(reason: CheckReason, qapp: QApplication) -> None:
    said = NextCheckWords().reason(NextCheck(NOW, reason, 7200))
    assert 0 < len(said) < 20


def test_the_first_check_of_all_is_told_with_its_reason(qapp: QApplication) -> None:
    words, hour = ActivityWords(), timedelta(hours=1)

    def row(number: int, check: NextCheck) -> FeedRow:
        return row_of(feed(number), state(number), None, check)

    late = row(1, NextCheck(NOW + 3 * hour, CheckReason.SELDOM, 14_400))
    soon = row(2, NextCheck(NOW - hour, CheckReason.FAILED, 3600))
    stopped, by_hand = (
        row(3, NextCheck(None, reason)) for reason in (CheckReason.STOPPED, CheckReason.BY_HAND)
    )
    said = words.first_next((late, stopped, soon), NOW)
    assert said.startswith(f"Next feed: \u2068{soon.name}\u2069 · Soon")
    assert "so it is checked less often" in said
    assert "off in the settings" in words.first_next((by_hand, stopped), NOW)
    assert words.first_next((stopped,), NOW) == ""


def test_when_next_and_why_in_words(qapp: QApplication) -> None:
    locale = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    words = NextCheckWords()
    tomorrow = NOW.astimezone() + timedelta(days=1)
    day = NextCheck(tomorrow, CheckReason.PUBLISHER, 86_400)
    written = f"{tomorrow:%-d} November 2026, {tomorrow:%H:%M}"
    assert words.sentence(day, NOW) == f"{written} – about every 24 hours, as set by its publisher"
    quarter = NextCheck(NOW, CheckReason.READER, 900)
    assert words.sentence(quarter, NOW) == "Soon – every 15 minutes, set by you"
    never = NextCheck(None, CheckReason.BY_HAND)
    assert words.sentence(never, NOW).startswith("When you refresh – ")
    QLocale.setDefault(locale)


def test_announcements_leave_time_to_listen(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    announcer = Announcer(label, pause=40)
    for text in ("One", "Two", "Three"):
        announcer.announce(text)
    assert announcer.last_text == "One"
    qtbot.waitUntil(lambda: announcer.last_text == "Three")
    announcer.announce("Three")  # it was just said
    qtbot.waitUntil(lambda: not announcer.isActive())
