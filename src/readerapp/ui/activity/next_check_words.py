"""Texts of the next check of a feed: when it is asked, and why then."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QObject

from readerapp.domain.feeds import CheckReason, NextCheck
from readerapp.ui.language.wording import Wording

BY_READER = (CheckReason.STOPPED, CheckReason.BY_HAND, CheckReason.ACCOUNT)


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
