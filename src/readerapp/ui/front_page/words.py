"""Texts of the front page: its head, its news, its cards, its end."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QLocale

from readerapp.domain.errors import PROXY_FAULTS, ReaderError, Reason
from readerapp.domain.front_page import (
    BesideLine,
    Edition,
    EditionNews,
    EditionSummary,
    FrontCard,
    FrontSection,
    LanguageReports,
)
from readerapp.library.front_page import section_name
from readerapp.messages import _, error_message, pgettext
from readerapp.ui.activity.words import ActivityWords
from readerapp.ui.language import dates
from readerapp.ui.language.wording import (
    Wording,
    counted,
    isolate,
    language_name,
    language_tag,
    listed,
    sentences,
)
from readerapp.ui.story.words import StoryWords
from readerapp.ui.widgets.plain_text import MOST_IN_NAME, shortened

WEEK = 7  # days in which a weekday tells which day is meant
Blocked = tuple[datetime, Reason]
MOST_HOURS = 48  # beyond which days are counted
DOT = "  ·  "
_OF_CONNECTION = frozenset((Reason.OFFLINE, Reason.NO_NETWORK, Reason.TIMED_OUT))
QUIET = timedelta(minutes=10)  # after the last arrival: a refresh takes minutes itself


class FrontWords:
    """Makes texts of the front page in the interface language of the moment."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._stories = StoryWords(wording)
        self._activity = ActivityWords()

    # Time

    def moment(self, moment: datetime) -> str:
        """Return a time of the last days in short, in local time: "yesterday 18:00"."""
        local = dates.local(moment)
        days = local.date().daysTo(self._wording.today())
        if days == 0:
            return dates.clock(local)
        if days == 1:
            # Translators: inside a sentence; {time}: 18:00
            said = _("yesterday {time}")
            return said.format(time=dates.clock(local))
        if 0 < days < WEEK:
            return dates.at(dates.weekday(local.date()), dates.clock(local))
        # Translators: inside a sentence, behind words such as since: 5 March, 18:00
        said = _("{moment}")
        return said.format(moment=dates.long_moment(moment))

    def is_past(self, edition: Edition) -> bool:
        """Return whether an edition is that of an earlier day."""
        return dates.local(edition.until).date() < self._wording.today()

    def page_of(self, moment: datetime) -> str:
        """Return the name of the front page of an earlier day: "Wednesday’s front page"."""
        day = dates.local(moment).date()
        if 0 < day.daysTo(self._wording.today()) < WEEK:
            return _("{weekday}’s front page").format(weekday=dates.weekday(day))
        # Translators: {moment}: 5 March
        return _("Front page of {moment}").format(moment=dates.weekday_and_day(day))

    def edition(self, edition: EditionSummary) -> str:
        """Return the name of an edition in the list of editions."""
        said = self.moment(edition.until)
        return said[:1].upper() + said[1:]

    def span(self, edition: Edition) -> str:
        """Return which time an edition covers, "Since yesterday 18:00"; of an earlier day, which
        page it is."""
        if self.is_past(edition):
            return self.page_of(edition.until)
        if edition.since is not None:
            return _("Since {moment}").format(moment=self.moment(edition.since))
        hours = max(1, round(edition.window.total_seconds() / 3600))
        time = counted("The last hour", "The last {count} hours", hours)
        if hours > MOST_HOURS:
            time = counted("The last day", "The last {count} days", round(hours / 24))
        # Translators: after: the last 24 hours
        papers = counted("of {count} source", "of {count} sources", edition.papers)
        # Translators: the last 24 hours + of 12 papers
        return _("{hours} {papers}").format(hours=time, papers=papers)

    # The head and what waits

    def head(
        self,
        edition: Edition,
        news: EditionNews = EditionNews(),  # noqa: B008 - a frozen value
        blocked: Blocked | None = None,
        comparing: tuple[int, int] | None = None,
    ) -> str:
        """Return the head line: which time, how much, what is being compared, how fresh. `blocked`
        is when the last refresh could reach nothing, and why; `comparing` how many articles of
        the library are compared of how many, None while none are."""
        parts = [self.span(edition), *self._amount(edition)] if edition.papers else []
        if news.is_pending:
            parts.append(counted("{count} new article", "{count} new articles", news.arrived))
        if news.is_pending or edition.compared < edition.to_compare:
            parts.append(
                _("not compared yet") if comparing is None else self._activity.relating(*comparing)
            )
        if edition.refreshed_at is not None:
            quiet = edition.refreshed_at - edition.until
            said = _("refreshed {moment}")
            is_all = edition.is_latest and not edition.is_behind and news == EditionNews()
            if is_all and quiet > QUIET:
                said = _("refreshed {moment}, nothing new since {last}")
            refreshed, last = self.moment(edition.refreshed_at), self.moment(edition.until)
            parts.append(said.format(moment=refreshed, last=last))
        if blocked is not None and edition.is_latest:
            at, why = blocked
            said = _("no connection at {moment}").format(moment=self.moment(at))
            is_proxy = why in PROXY_FAULTS
            parts.append(error_message(ReaderError(why)) if is_proxy else said)
        return DOT.join(map(isolate, parts))

    def _amount(self, edition: Edition) -> list[str]:
        end = edition.end
        return [self._stories_of(end.stories, end.story_reports)] if end.stories else []

    def _stories_of(self, stories: int, reports: int) -> str:
        """Return "14 stories from 61 reports"."""
        # Translators: 14 stories + from 61 reports
        return _("{stories} {reports}").format(
            stories=counted("{count} story", "{count} stories", stories),
            # Translators: after the number of stories
            reports=counted("from {count} article", "from {count} articles", reports),
        )

    def news(self, news: EditionNews) -> str:
        """Return what arrived meanwhile: "8 new reports in 3 stories, 1 new story"."""
        parts = []
        if news.reports:
            # Translators: 8 new reports + in 3 stories
            pattern = _("{reports} {stories}")
            parts.append(
                pattern.format(
                    reports=counted("{count} new article", "{count} new articles", news.reports),
                    # Translators: after new reports
                    stories=counted("in {count} story", "in {count} stories", news.stories),
                )
            )
        if news.new_stories:
            parts.append(counted("{count} new story", "{count} new stories", news.new_stories))
        if news.others:
            parts.append(
                counted("{count} other new article", "{count} other new articles", news.others)
            )
        return QLocale().createSeparatedList(parts)

    def note(self, edition: Edition) -> str:
        """Return what a page without a story says of itself, "" when it has some."""
        if not edition.cards:
            if edition.end.arrived:  # titles without a text, or what the reader wants less of
                return _("Nothing that arrived is shown on this page. It is all in the lists.")
            if edition.since is None:
                return _("Nothing has arrived yet. News from your sources will appear here.")
            if edition.is_behind:
                return _("New articles are being compared. Their stories will appear here.")
            return self._nothing_since(edition.since)
        if edition.end.stories or edition.compared < edition.to_compare:
            return ""
        return _("No story is covered by two of your sources yet. Sources in other languages help.")

    def unreached(self, why: Reason) -> tuple[str, str]:
        """Return what a page says on which nothing has arrived yet, because no source answered
        with news: in large, and below that."""
        if why in PROXY_FAULTS:
            return error_message(ReaderError(why)), _("Check the proxy in the settings.")
        said = _("Nothing came from your sources. The activity window says why.")
        if why in _OF_CONNECTION:
            said = _("Nothing came from your sources. Check your connection, then try again.")
        return _("No connection") if why is Reason.OFFLINE else _("No source answered"), said

    def nothing_new(self, edition: Edition) -> str:
        """Return that an edition is the newest that there can be."""
        return self._nothing_since(edition.until)

    def _nothing_since(self, since: datetime) -> str:
        return _("Nothing new since {moment}.").format(moment=self.moment(since))

    def section(self, section: FrontSection) -> str:
        """Return the heading of a section."""
        return section_name(section, self.moment(section.shown_at) if section.shown_at else "")

    def commands(self) -> dict[str, str]:
        """Return what its commands are called, but for those that the menus have too."""
        return {
            "front_page.next_card": _("Next card"),
            "front_page.previous_card": _("Previous card"),
            "front_page.open": _("Open story or article"),
            "front_page.next_section": _("Next section"),
            "front_page.previous_section": _("Previous section"),
            "front_page.follow": _("Follow the story"),
            "front_page.why": _("Why here?"),
            "front_page.show_news": _("Show what is new"),
        }

    def languages_by_digits(self) -> str:
        """Return what the digits do, whose keys are no command's."""
        return _("First language; 2 to 9 are the others")

    # A card

    def counts(self, card: FrontCard) -> str:
        """Return how many report: "7 reports in 5 languages", else "7 reports from 7 papers"."""
        if len(card.languages) > 1 or card.papers < 2:
            return self._stories.size(len(card.ids), [each.language for each in card.languages])
        # Translators: 7 reports + from 7 papers
        return _("{reports} {papers}").format(
            reports=counted("{count} article", "{count} articles", len(card.ids)),
            # Translators: after the number of reports
            papers=counted("from {count} source", "from {count} sources", card.papers),
        )

    def first(self, card: FrontCard) -> str:
        """Return who reported first and when, or when an undated one arrived."""
        head = card.first or card.head
        if head.known_date is None:
            return self._wording.dated(head)
        time = isolate(self._stories.card_time(head))
        if not head.source:
            return _("First: {time}").format(time=time)
        return _("First: {paper}, {time}").format(paper=isolate(head.source), time=time)

    def time(self, card: FrontCard) -> str:
        """Return when a single article was published, or that it was received then."""
        return self._wording.when_listed(card.head)

    def new(self, card: FrontCard) -> str:
        """Return what came after the reader last saw the story, "" when nothing did, or when all of
        it is new."""
        since = card.new_since
        if since is None or not card.new:
            return ""
        if since == card.seen_at:
            return counted(
                "New: {count} article since you read it, {moment}",
                "New: {count} articles since you read it, {moment}",
                card.new,
            ).format(moment=self.moment(since))
        return counted(
            "New: {count} article since {moment}",
            "New: {count} articles since {moment}",
            card.new,
        ).format(moment=self.moment(since))

    def differs(self, card: FrontCard) -> str:
        """Return the figures that reports give differently, "" when none do."""
        if not card.differs:
            return ""
        # Translators: a figure and how many reports give it
        each = _("{figure} ({reports})")
        told = [
            each.format(figure=isolate(one.written), reports=QLocale().toString(one.reports))
            for one in card.differs
        ]
        return _("Differs: {figures}").format(figures=" · ".join(told))

    def by_machine(self, card: FrontCard) -> str:
        """Return "1 of 7 written by AI", in the form of the first number; "" when none says so."""
        if not card.ai_reports or not card.is_story:
            return ""
        return counted(
            "{count} of {total} written by AI", "{count} of {total} written by AI", card.ai_reports
        ).format(total=QLocale().toString(len(card.ids)))

    def picture_source(self, card: FrontCard) -> str:
        """Return whose picture it is, "" when it is the headline's own."""
        if card.picture is None or not card.picture.source:
            return ""
        return _("Picture: {paper}").format(paper=isolate(card.picture.source))

    def beside(self, line: BesideLine) -> str:
        """Return how many tell the other story, and in which languages, of a single article its
        language; and whether its title is a translation."""
        mark = f"⇄ {isolate(self._wording.translated())}" if line.head.original else ""
        if line.reports < 2:
            return listed([language_tag(line.head.as_written.language), mark])
        tags = [tag for tag in map(language_tag, line.languages) if tag]
        reports = counted("{count} article", "{count} articles", line.reports)
        return listed([reports, *tags, mark])

    def tip_beside(self, line: BesideLine) -> str:
        """Return what a line says when the pointer rests on it."""
        return self._wording.original_tip(line.head)

    def followed(self) -> str:
        """Return the mark of a story that the reader follows."""
        # Translators: a story
        return _("Followed")

    # What a screen reader is told

    def spoken(self, card: FrontCard, number: int, of: int) -> str:
        """Return all that a card shows as sentences."""
        place = _("Article {number} of {total}")
        if card.is_story:
            place = _("Story {number} of {total}")
        # Translators: a story
        state = _("not read") if card.unread else _("read")
        parts = [
            _("{place}, {state}: {headline}").format(
                place=place.format(number=QLocale().toString(number), total=QLocale().toString(of)),
                state=state,
                headline=shortened(card.head.title, MOST_IN_NAME),
            ),
            self._said_in(card.head.language),
            shortened(self._wording.original(card.head), MOST_IN_NAME),
            shortened(card.head.source, MOST_IN_NAME),
            self.counts(card) if card.is_story else self._wording.dated(card.head),
            self._named(card.languages) if len(card.languages) > 1 else "",
            self.first(card) if card.is_story else "",
            self.new(card),
            self.differs(card),
            self.by_machine(card),
            *(self._wording.label(label) for label in card.head.labels),
            self._wording.made_title(card.head),
            *self._picture(card),
            self._wording.sample() if card.head.is_sample else "",
            self.followed() if card.is_followed else "",
            pgettext("an article", "Starred") if card.head.is_starred else "",
        ]
        return sentences(parts)

    def chip(self, language: LanguageReports) -> str:
        """Return what the button of a language says."""
        name = language_name(language.language) if language_tag(language.language) else ""
        if not name:
            name = _("Language unknown")
        reports = counted("{count} article", "{count} articles", language.reports)
        # Translators: reports of a language
        unread = counted("{count} unread", "{count} unread", language.unread)
        return listed([name, reports, unread if language.unread else ""])

    def spoken_beside(self, line: BesideLine) -> str:
        """Return a line beside a card as one sentence."""
        said = _("Related: {headline}").format(headline=shortened(line.head.title, MOST_IN_NAME))
        reports = counted("{count} article", "{count} articles", line.reports)
        return sentences(
            (
                said,
                self._said_in(line.head.language),
                shortened(self._wording.original(line.head), MOST_IN_NAME),
                shortened(line.head.source, MOST_IN_NAME),
                reports if line.reports > 1 else "",
            )
        )

    def _said_in(self, language: str) -> str:
        if not language_tag(language):
            return ""
        # Translators: the language of a headline
        return _("in {language}").format(language=language_name(language))

    def _named(self, languages: Sequence[LanguageReports]) -> str:
        names = [language_name(one.language) for one in languages if language_tag(one.language)]
        return QLocale().createSeparatedList(names)

    def _picture(self, card: FrontCard) -> list[str]:
        if card.picture is None:
            return []
        labels = [self._wording.label(label) for label in card.picture.labels]
        if card.picture.alt:
            labels.append(_("Picture: {alt}").format(alt=card.picture.alt))
        return labels

    # The end

    def end(self, edition: Edition) -> str:
        """Return the sentences of the end: what is shown, what is left, who did not answer."""
        end = edition.end
        parts = [self._stories_of(end.stories, end.story_reports)] if end.stories else []
        if end.singles:
            parts.append(counted("{count} single article", "{count} single articles", end.singles))
        if end.beside:
            parts.append(counted("{count} related article", "{count} related articles", end.beside))
        shown = QLocale().createSeparatedList([isolate(part) for part in parts])
        if edition.since is None or self.is_past(edition):
            said = _("That is all for this period.")
            if shown:
                said = _("That is all for this period: {shown}.").format(shown=shown)
        else:
            moment = self.moment(edition.since)
            said = _("That is all since {moment}.").format(moment=moment)
            if shown:
                said = _("That is all since {moment}: {shown}.").format(moment=moment, shown=shown)
        return said

    def rest(self, edition: Edition) -> str:
        """Return what arrived and is not on the page nor hidden, "" when everything is."""
        count, unread = edition.end.listed, edition.end.unread_listed
        if not count:
            return ""
        if unread == count:
            return counted(
                "{count} more unread article is in All articles.",
                "{count} more unread articles are in All articles.",
                count,
            )
        of_these = counted(
            "{count} unread", "{count} unread", unread, "of the articles that are not shown"
        )
        said = counted(
            "{count} more article, {unread}, is in All articles.",
            "{count} more articles, {unread}, are in All articles.",
            count,
        )
        return said.format(unread=of_these)

    def hidden(self, count: int) -> str:
        """Return how many articles are hidden because of their AI labels, "" for none."""
        if not count:
            return ""
        return counted(
            "{count} article hidden: labelled as made by AI.",
            "{count} articles hidden: labelled as made by AI.",
            count,
        )

    def foreign(self, count: int) -> str:
        """Return how many articles are hidden because of their languages, "" for none."""
        if not count:
            return ""
        return counted(
            "{count} article hidden: in another language.",
            "{count} articles hidden: in other languages.",
            count,
        )

    def show_hidden(self, count: int) -> str:
        """Return the button that lists what is hidden."""
        return counted("Show the {count} hidden", "Show the {count} hidden", count)

    def silent(self, edition: Edition) -> str:
        """Return how many papers did not answer, "" when all did."""
        silent = edition.end.silent_papers
        return (
            counted("{count} source did not answer.", "{count} sources did not answer.", silent)
            if silent
            else ""
        )

    def show_rest(self, count: int) -> str:
        """Return the button that lists what is not shown."""
        return counted("Show the {count} other", "Show the {count} others", count)
