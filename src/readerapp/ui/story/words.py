"""Texts about stories, for rows of the list and for the story page."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QObject

from readerapp.domain.articles import ArticleHead
from readerapp.ui.language.wording import Wording, isolate, language_name, language_tag


class StoryWords(QObject):
    """Makes texts about a story in the interface language of the moment."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording

    def size(self, reports: int, languages: Sequence[str]) -> str:
        """Return "7 reports in 4 languages"; the languages only when there are several."""
        told = self.tr("%n report(s)", "", reports)
        known = len(known_languages(languages))
        if known < 2:
            return told
        spoken = self.tr("in %n language(s)", "after the number of reports", known)
        pattern = self.tr("{reports} {languages}", "7 reports + in 4 languages")
        return pattern.format(reports=told, languages=spoken)

    def first(self, head: ArticleHead) -> str:
        """Return who reported first, and when."""
        moment = self.moment(head.published or head.received)
        if not head.source:
            return self.tr("first: {time}").format(time=isolate(moment))
        return self.tr("first: {source}, {time}").format(
            source=isolate(head.source), time=isolate(moment)
        )

    def moment(self, moment: datetime) -> str:
        """Return day and time, in local time: within a story the hours count."""
        pattern = self.tr("d MMMM, HH:mm", "date pattern, day and time, this year")
        if not _is_this_year(moment):
            pattern = self.tr("d MMMM yyyy, HH:mm", "date pattern, day and time, another year")
        return QLocale().toString(_local(moment), pattern)

    def short_moment(self, moment: datetime) -> str:
        """Return day and time for a card."""
        pattern = self.tr("d MMM, HH:mm", "date pattern, short day and time, this year")
        if not _is_this_year(moment):
            pattern = self.tr("d MMM yyyy, HH:mm", "date pattern, short day, time, another year")
        return QLocale().toString(_local(moment), pattern)

    def first_mark(self) -> str:
        """Return the badge of the report that came first."""
        return self.tr("First report")

    def describe_row(self, head: ArticleHead) -> str:
        """Return all that a row shows as one sentence for a screen reader, its story included."""
        said = self._wording.describe(head)
        if head.story is None:
            return said
        named = [language_name(tag) for tag in known_languages(head.story.languages)]
        size = self.size(head.story.reports, head.story.languages)
        return ". ".join([said, size, *([QLocale().createSeparatedList(named)] if named else [])])


def known_languages(languages: Sequence[str]) -> list[str]:
    """Return one language for each badge, in order: "zh-Hans" and "zh-Hant" share one."""
    found: dict[str, str] = {}
    for language in languages:
        if tag := language_tag(language):
            found.setdefault(tag, language)
    return list(found.values())


def _local(moment: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))


def _is_this_year(moment: datetime) -> bool:
    return _local(moment).date().year() == QDate.currentDate().year()
