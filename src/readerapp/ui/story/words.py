"""Texts about stories, for rows of the list and for the story page."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QTimeZone

from readerapp.domain.articles import ArticleHead, StorySummary
from readerapp.messages import _, pgettext
from readerapp.ui.language import dates
from readerapp.ui.language.wording import (
    Wording,
    counted,
    isolate,
    language_name,
    language_tag,
    sentences,
)
from readerapp.ui.widgets.plain_text import MOST_IN_NAME, shortened

if TYPE_CHECKING:
    from readerapp.domain.stories import Story, ToldDay  # the rows of the list do without


class StoryWords:
    """Makes texts about a story in the interface language of the moment."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def summary(self, story: StorySummary) -> str:
        """Return of how many reports and papers a story is, and how many have no date."""
        said = self.size(story.reports, story.languages)
        if story.sources > 1:
            # Translators: 7 articles + from 5 sources
            said = _("{reports} {papers}").format(
                reports=counted("{count} article", "{count} articles", story.reports),
                # Translators: after the number of reports
                papers=counted("from {count} source", "from {count} sources", story.sources),
            )
        if not story.undated:
            return said
        # Translators: reports of a story
        undated = counted("{count} without a date", "{count} without a date", story.undated)
        return f"{isolate(said)}  ·  {isolate(undated)}"

    def size(self, reports: int, languages: Sequence[str]) -> str:
        """Return "7 reports in 4 languages"; the languages only when there are several."""
        told = counted("{count} article", "{count} articles", reports)
        known = len(known_languages(languages))
        if known < 2:
            return told
        # Translators: after the number of reports
        spoken = counted("in {count} language", "in {count} languages", known)
        # Translators: 7 reports + in 4 languages
        pattern = _("{reports} {languages}")
        return pattern.format(reports=told, languages=spoken)

    def first(self, story: "Story") -> str:
        """Return who reported first, and when, as far as anybody knows."""
        first = story.first_report
        if first is None or first.head.known_date is None:
            return _("no article has a date")
        source, time = (
            isolate(first.head.source),
            isolate(self._to_the_hour(first.head, first.head.known_date)),
        )
        if not story.is_first_clear:
            return _("the first on {day}").format(day=time)
        if not story.is_first_sure:
            return _("first of those with a date: {report}").format(
                report=f"{source}, {time}" if first.head.source else time
            )
        if not first.head.source:
            return _("first: {time}").format(time=time)
        return pgettext("report of a story", "first: {source}, {time}").format(
            source=source, time=time
        )

    def _to_the_hour(self, head: ArticleHead, known: datetime) -> str:
        """Return when a report was published, to the hour if one is known."""
        return dates.long_day(head.known_day) if head.known_day else self.moment(known)

    def zone(self, story: "Story") -> str:
        """Return in which zone the hours on the page are; two when the clocks changed meanwhile."""
        moments = (each.head.sort_time for each in story.event)
        zones = dict.fromkeys(_zone(each) for each in moments)
        return _("times in {zone}").format(zone=" / ".join(zones))

    def stated(self, head: ArticleHead) -> str:
        """Return how anybody knows when a report was published: who states it, in which zone."""
        if day := head.known_day:
            said = _("{day}: the publisher states the day. The hour is not known for sure.")
            return said.format(day=self.day(day))
        if known := head.known_date:
            said = _("{time} ({zone}), stated by the publisher")
            if known.astimezone().utcoffset():
                said = _("{time} ({zone}), stated by the publisher. In UTC: {utc}")
            utc = QDateTime.fromSecsSinceEpoch(int(known.timestamp()), QTimeZone.utc())
            return said.format(
                time=self._wording.date(known),
                zone=_zone(known),
                utc=dates.at(dates.full_day(utc.date()), dates.clock(utc)),
            )
        arrived = {"time": self._wording.date(head.received), "zone": _zone(head.received)}
        said = _("The publisher states no time. It was received here {time} ({zone})")
        if head.published:
            said = _(
                "The publisher states a time in the future. It was received here {time} ({zone})"
            )
        return said.format(**arrived)

    def moment(self, moment: datetime) -> str:
        """Return day and time, in local time: within a story the hours count."""
        return dates.long_moment(moment)

    def card_time(self, head: ArticleHead) -> str:
        """Return day and time of a report for its card."""
        if day := head.known_day:
            return dates.short_day(day)
        if head.known_date:
            return self.short_moment(head.known_date)
        # Translators: on the card of a report without a date
        received = _("received {time}")
        return received.format(time=self.short_moment(head.received))

    def short_moment(self, moment: datetime) -> str:
        """Return day and time in short."""
        return dates.short_moment(moment)

    def first_mark(self, story: "Story") -> str:
        """Return the badge of the report that came first, "" where the hours do not tell."""
        if not story.is_first_clear:
            return ""
        return _("First article") if story.is_first_sure else _("First with a date")

    def new_mark(self) -> str:
        """Return the badge of a report that came since the reader looked."""
        # Translators: a report that came since the story was looked at
        return _("New")

    def new_since(self, story: "Story") -> str:
        """Return how many reports came since the reader looked at the story; "" for none."""
        new = sum(report.is_new for report in story.event)
        if not new or story.looked is None:
            return ""
        # Translators: reports of a story
        said = counted("{count} new since {time}", "{count} new since {time}", new)
        return said.format(time=isolate(self.short_moment(story.looked)))

    def less_sure(self) -> str:
        """Return the badge of a report that may tell of another event."""
        # Translators: a report that may tell of another event
        return _("Possible match")

    def day(self, day: date) -> str:
        """Return a day in full."""
        return dates.full_day(day)

    def tells_of(self, told: "ToldDay") -> str:
        """Return the mark of a report that tells of a day."""
        return _("mentions {day}").format(day=dates.long_day(told.day))

    def tells_in(self, day: date, words: str) -> str:
        """Return that a report tells of a day in these words, for their card."""
        said = _("Mentions {day}, written “{words}”")
        return said.format(day=self.day(day), words=isolate(words))

    def points_back(self, earlier: ArticleHead | None) -> str:
        """Return which article a sentence points to, "" when nobody knows."""
        if earlier is None:
            return ""
        # Translators: a sentence that mentions an earlier report
        said = _("Leads to “{title}”")
        return said.format(title=isolate(shortened(earlier.title, MOST_IN_NAME)))

    def tells_how(self, told: "Iterable[ToldDay]") -> str:
        """Return the days a report tells of, each with the words it has for it."""
        said = _("Mentions {day}, written “{words}”")
        return sentences(
            said.format(day=self.day(each.day), words=isolate(each.written)) for each in told
        )

    def describe_row(self, head: ArticleHead) -> str:
        """Return all that a row shows as one sentence for a screen reader, its story included."""
        return sentences((self._wording.describe(head), *self._story(head)))

    def tip(self, head: ArticleHead) -> str:
        """Return what a row says when the pointer rests on it: the original of a translated title,
        and what its narrow lines leave out."""
        said = (self._wording.original_tip(head), self._wording.place_in_list(head))
        return "\n".join(filter(None, (*said, *self._story(head))))

    def _story(self, head: ArticleHead) -> list[str]:
        """Return the size of the story that a row stands for, and the names of its languages."""
        if head.story is None:
            return []
        named = [language_name(tag) for tag in known_languages(head.story.languages)]
        return [
            self.summary(head.story),
            *([QLocale().createSeparatedList(named)] if named else []),
        ]


def known_languages(languages: Sequence[str]) -> list[str]:
    """Return one language for each badge, in order: "zh-Hans" and "zh-Hant" share one."""
    found: dict[str, str] = {}
    for language in languages:
        if tag := language_tag(language):
            found.setdefault(tag, language)
    return list(found.values())


def _zone(moment: datetime) -> str:
    """The zone of this computer at that time, "CET"."""
    return dates.local(moment).timeZoneAbbreviation()
