"""Texts for facts: labels, dates, languages, reasons and the places in them. One place, so list,
cards and page agree."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QDate, QLocale

from readerapp.domain.articles import ArticleHead, ReasonKind, Relatedness, RelatedReason
from readerapp.domain.directions import isolate as isolate  # told from here as well
from readerapp.domain.drafts import RelationKind
from readerapp.domain.feeds import FullTextState
from readerapp.domain.labels import UNDETERMINED, Claim, Evidence, Label, Rank
from readerapp.domain.searches import Snippet
from readerapp.messages import _, ngettext, npgettext, pgettext
from readerapp.system import Clock, system_clock
from readerapp.ui.language import dates

_ENDS = (".", "!", "?", "…", "。", "！", "？", "؟", "।")
_CLOSING = '\u2069"”’»)'

# Qt names the country too: "American English", "español de España".
_PLAIN_NAMES = {"en": "English", "es": "español"}

Answer = TypeVar("Answer")


def counted(one: str, several: str, number: int, context: str = "") -> str:
    """Return the form of a message that goes with a number, which stands for {count} as the
    interface language writes it; `context` says what it means where that is not clear."""
    said = npgettext(context, one, several, number) if context else ngettext(one, several, number)
    return said.replace("{count}", QLocale().toString(number))


def language_tag(language: str) -> str:
    """Return the short badge of a language, "FR"; "" when the language is not known."""
    if not language or language == UNDETERMINED:
        return ""
    return language.split("-")[0].upper()


def language_name(language: str) -> str:
    """Return the language's own name, "français"; the tag itself when Qt does not know it."""
    base = language.split("-")[0]
    if base in _PLAIN_NAMES:
        return _PLAIN_NAMES[base]
    name = QLocale(language.replace("-", "_")).nativeLanguageName()
    return name or language


def translated_language(language: str) -> str:
    """Return a language's name in that of the interface: "French"."""
    # Here, because CLDR takes 40 ms to load and most windows never say one.
    from readerapp.languages.names import name_in

    return name_in(language, QLocale().name().replace("_", "-"))


def language_title(language: str) -> str:
    """Return the language's own name as a heading, "Français", or that it is not known."""
    if not language_tag(language):
        return _("Language unknown")
    return capitalised(language_name(language))


def language_names(languages: Sequence[str]) -> dict[str, str]:
    """Return the own name of each language, with its country where two would be called the same:
    "português", "português (Brasil)"."""
    named = {each: language_name(each) for each in languages}
    often = Counter(named.values())
    return {
        each: f"{name} ({country})" if often[name] > 1 and (country := _country(each)) else name
        for each, name in named.items()
    }


def _country(language: str) -> str:
    """Return the own name of the country that a tag names, "" when it names none."""
    has_one = any(len(part) == 2 and part.isalpha() for part in language.split("-")[1:])
    return QLocale(language.replace("-", "_")).nativeTerritoryName() if has_one else ""


def data_size(size: int) -> str:
    """Return bytes in the units people know from their files, "2.0 MB", in the interface's way."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def original_title(head: ArticleHead) -> str:
    """Return the title in its own language, isolated, of one that was translated; else ""."""
    return isolate(head.original.title, head.original.language) if head.original else ""


def sentences(parts: Iterable[str]) -> str:
    """Return parts one after another as sentences, for a screen reader; what is "" is left out.

    A part that ends as a sentence does, "Who was it?", gets no second end.
    """
    # Translators: between two sentences
    end = _(". ")
    space = " " if end.endswith(" ") else ""
    said = ""
    for part in filter(None, parts):
        is_ended = said.rstrip(_CLOSING).endswith(_ENDS)
        said += f"{space if is_ended else end}{part}" if said else part
    return said


def listed(parts: Iterable[str]) -> str:
    """Return parts one after another, without an "and"; what is "" is left out."""
    # Translators: between the parts of a list
    between = _(", ")
    return between.join(filter(None, parts))


class Wording:
    """Makes texts of facts in the interface language of the moment. What is called today is so by
    `clock`: in a window that of its library, which counts days."""

    def __init__(self, clock: Clock = system_clock) -> None:
        self._clock = clock

    # Labels

    def label(self, label: Label) -> str:
        """Return the badge text of a label."""
        return {
            Label.AI_TEXT: _("Reported by AI"),
            Label.AI_IMAGE: _("AI-generated image"),
            Label.AI_IMAGE_EDITED: _("Image edited with AI"),
            Label.AI_IMAGE_PARTS: _("Contains AI-generated parts"),
            Label.AI_TEXT_DISPUTED: _("Text label disputed by you"),
            Label.AI_IMAGE_DISPUTED: _("Image label disputed by you"),
        }[label]

    def short_label(self) -> str:
        """Return what is left of a label where there is no room for it."""
        # Translators: a label with no room for more
        return _("AI")

    def _own_word(self, evidence: Evidence) -> str:
        if evidence.claim is Claim.DISPUTED:
            return _("disputed by you")
        return _("marked by you")

    def evidence(self, evidence: Evidence) -> str:
        """Return who says so, for the sentence under the byline and the details."""
        quote = isolate(evidence.raw)
        return {
            Rank.SIGNED: _("signed by {who}").format(who=isolate(evidence.signer)),
            Rank.SIGNED_UNKNOWN: _("signed, signer unknown"),
            Rank.IN_FILE: _("stated in the image file (not signed)"),
            Rank.PAGE_DATA: _("stated by the publisher (page data)"),
            Rank.SITE: _("stated by the site"),
            Rank.VISIBLE_TEXT: _("stated in the article: “{quote}”").format(quote=quote),
            Rank.FEED_RULE: _("stated by a rule for this feed"),
            Rank.USER: self._own_word(evidence),
            Rank.MADE_HERE: _("made on this computer by {model}").format(model=quote),
            Rank.UNVERIFIED: _("content credentials could not be verified"),
            Rank.TRACE: _("possible: the file names {tool}").format(tool=quote),
        }[evidence.rank]

    def claim(self, subject: str, claim: str) -> str:
        """Return "Subject: claim" with the colon as the interface language sets it."""
        return _("{subject}: {claim}").format(subject=subject, claim=claim)

    def translated(self) -> str:
        """Return the label of words that a machine translated."""
        # Translators: a label
        return _("Translated")

    def translated_by(self, models: Sequence[str]) -> str:
        """Return by which models something was translated, "" by none."""
        if not models:
            return ""
        if len(models) == 1:
            said = _("Translated on this computer by {model}. May contain errors.")
            return said.format(model=isolate(models[0]))
        said = _(
            "Translated on this computer, through English, by {first} and {second}. May contain "
            "errors."
        )
        return said.format(first=isolate(models[0]), second=isolate(models[-1]))

    def check(self, doubt: str) -> str:
        """Return what is to be checked of a translation, by the name of a doubt."""
        return {
            "numbers": _("Check the figures"),
            "names": _("Check the names"),
            "negations": _("Check the negations"),
        }[doubt]

    def found_in_translation(self, found: Snippet) -> Snippet:
        """Return what a search found in a translated title, which is not the one on show."""
        said = _("Found in a translation: {text}")
        text = isolate(found.text)
        start = said.index("{text}") + text.index(found.text)
        marks = tuple((start + first, start + end) for first, end in found.marks)
        return Snippet(said.format(text=text), marks)

    # Time

    def today(self) -> QDate:
        """Return what day it is here."""
        return dates.local(self._clock.now()).date()

    def day(self, moment: datetime) -> str:
        """Return the short date of a list row: the time today, else the day, in local time."""
        local = dates.local(moment)
        is_today = local.date() == self.today()
        return dates.clock(local) if is_today else dates.short_day(local.date())

    def date(self, moment: datetime) -> str:
        """Return the full date and time, in local time."""
        return dates.full_moment(moment)

    def long_day(self, moment: datetime) -> str:
        """Return the day in words, without the time, in local time."""
        return dates.full_day(dates.local(moment).date())

    def sample(self) -> str:
        """Return the mark of an invented article that came with the app."""
        return _("Sample")

    def when(self, head: ArticleHead) -> str:
        """Return the short date of an article on a card."""
        return self._short(head) or self.no_date()

    def when_listed(self, head: ArticleHead) -> str:
        """Return the short date of an article in a list, which its arrival sorts without one."""
        if known := self._short(head):
            return known
        # Translators: short; in a row without a date of its own
        return _("received {date}").format(date=self.day(head.received))

    def _short(self, head: ArticleHead) -> str:
        """The short date of an article, "" without one. A day without an hour is that day
        everywhere, and has no time of day."""
        if day := head.known_day:
            return dates.short_day(day)
        return self.day(head.known_date) if head.known_date else ""

    def day_of(self, head: ArticleHead) -> str:
        """Return the day of an article in words, "" when nobody knows it."""
        if day := head.known_day:
            return dates.full_day(day)
        return self.long_day(head.known_date) if head.known_date else ""

    def dated(self, head: ArticleHead) -> str:
        """Return the full date of an article; without one that and when it arrived."""
        if head.known_day:
            return self.day_of(head)
        if head.known_date:
            return self.date(head.known_date)
        return _("No date, received {date}").format(date=self.date(head.received))

    def no_date(self) -> str:
        """Return what stands in the place of a date that nobody knows."""
        return _("No date")

    def place_in_list(self, head: ArticleHead) -> str:
        """Return why an article without a date stands where it does, "" when it has one."""
        if head.known_date:
            return ""
        arrived = self.date(head.received)
        return _("No date is known. It is sorted by its arrival: {date}").format(date=arrived)

    def uses(self) -> dict[str, str]:
        """Return what is counted after a yes, by the name under which it is stored."""
        return {
            "article_opened": _("Articles opened"),
            "read_in_": _("Articles opened, by language"),
            "search": _("Searches made"),
            "import": _("Imports"),
            "language_switched": _("Changes of the interface language"),
            "related_opened": _("Related articles opened"),
        }

    def use(self, name: str) -> str:
        """Return one stored name of a count in words."""
        kind, __, language = name.partition("read_in_")
        if not kind and language:
            return _("Articles in {language}").format(language=language_name(language))
        return self.uses().get(name, name)

    # Articles

    def describe(self, head: ArticleHead) -> str:
        """Return what a screen reader says of an article when its row is reached in the list.

        The same that the row shows by weight, stars and badges, as sentences in the language of the
        interface, and in this order: whether it is unread or starred, title, source, date, original
        title, language, AI labels, and what is particular about it. What does not apply is absent.
        """
        parts = [
            "" if head.is_read else pgettext("state of an article", "Unread"),
            pgettext("state of an article", "Starred") if head.is_starred else "",
            head.title,
            head.source,
            self.dated(head),
            self.original(head),
            language_name(head.language) if language_tag(head.language) else "",
            *(self.label(label) for label in head.labels),
            self.sample() if head.is_sample else "",
            self.made_title(head),
            self.offline(head),
        ]
        return sentences(parts)

    def original(self, head: ArticleHead) -> str:
        """Return the original title of a translated one, "" where it is the author's; and that it
        came through English, or what is doubtful of it."""
        if head.original is None:
            return ""
        if len(head.original.models) > 1:
            said = _("Translated through English. The original title, in {language}: {title}")
        else:
            said = _("Translated. The original title, in {language}: {title}")
        said = said.format(
            language=language_name(head.original.language), title=original_title(head)
        )
        return sentences((*map(self.check, head.original.doubts), said))

    def original_tip(self, head: ArticleHead) -> str:
        """Return the tool tip of a translated title: the original, and which models translated it.
        "" where it is the author's."""
        if head.original is None:
            return ""
        doubts = map(self.check, head.original.doubts)
        by = self.translated_by(head.original.models)
        return "\n".join((original_title(head), *doubts, *filter(None, (by,))))

    def made_title(self, head: ArticleHead) -> str:
        """Return that an article has no title of its own, "" when it has one."""
        return _("Title taken from its first sentence") if head.title_is_derived else ""

    def described_picture(self, head: ArticleHead) -> str:
        """Return what is on the picture of an article, "" when it is here or nobody says."""
        words = isolate(head.picture_words)
        return _("Picture: {description}").format(description=words) if words else ""

    def offline(self, head: ArticleHead) -> str:
        """Return what an article of a feed lacks offline, "" when it lacks nothing."""
        if head.full_text in (FullTextState.WANTED, FullTextState.FAILED):
            return _("The full article has not been downloaded yet")
        if head.feed_id is not None and head.missing_pictures:
            return counted(
                "{count} picture not downloaded yet",
                "{count} pictures not downloaded yet",
                head.missing_pictures,
            )
        return ""

    # Relations

    def relatedness(self, kind: Relatedness) -> str:
        """Return the name of a computed relation."""
        if kind is Relatedness.SAME_STORY:
            return _("Same story")
        return _("Related")

    def stated(self, kind: RelationKind) -> str:
        """Return the name of a relation the publisher stated."""
        return {
            RelationKind.RELATED: _("Linked by the publisher"),
            RelationKind.TRANSLATION: _("Translation, according to the publisher"),
            # Shown on both articles, so none of these may say which one came first.
            RelationKind.VIA: _("One is the source of the other, according to the publisher"),
            RelationKind.BASED_ON: _("One is based on the other, according to the publisher"),
            RelationKind.PART_OF: _("Same series, according to the publisher"),
        }[kind]

    def reason(self, reason: RelatedReason) -> str:
        """Return one reason in words; its facts are true of both articles."""
        values = QLocale().createSeparatedList([isolate(v) for v in self._values(reason)])
        if reason.kind is ReasonKind.TIME:
            return self._hours(round(float(reason.values[0])))
        return {
            ReasonKind.PUBLISHER: _("Linked by the publisher"),
            ReasonKind.NAMES: _("Both mention {names}").format(names=values),
            ReasonKind.PLACES: _("Both mention {places}").format(places=values),
            ReasonKind.NUMBERS: _("Same figures: {numbers}").format(numbers=values),
            ReasonKind.DATES: _("Same dates: {dates}").format(dates=values),
            ReasonKind.MEANING: _("Close in meaning"),
            ReasonKind.READER: _("Set by you"),
        }[reason.kind]

    def reasons(self, reasons: tuple[RelatedReason, ...]) -> str:
        """Return all reasons as one line."""
        return " · ".join(self.reason(reason) for reason in reasons)

    def _hours(self, hours: int) -> str:
        if hours < 1:
            return _("Published within the hour")
        if hours < 48:
            return counted("Published {count} hour apart", "Published {count} hours apart", hours)
        return counted(
            "Published {count} day apart", "Published {count} days apart", round(hours / 24)
        )

    def _values(self, reason: RelatedReason) -> list[str]:
        if reason.kind is ReasonKind.PLACES:
            return [_territory(code) for code in reason.values]
        if reason.kind is ReasonKind.DATES:
            return [self._iso_day(value) for value in reason.values]
        return list(reason.values)

    def _iso_day(self, value: str) -> str:
        day = QDate.fromString(value, "yyyy-MM-dd")
        if not day.isValid():
            return value
        return dates.full_day(day)


def _territory(code: str) -> str:
    """Return the country's name in the interface language."""
    # Here, because CLDR takes 40 ms to load and no first row names a country.
    from readerapp.languages.names import territory_in

    return territory_in(code, QLocale().name())


def capitalised(name: str) -> str:
    """Return a language's own name as a menu entry: "Français"."""
    return name[:1].upper() + name[1:]


def with_keys(names: Iterable[str]) -> list[str]:
    """Return names for one menu with a key each: the first letter of a name that is free."""
    taken, said = set[str](), []
    for name in names:
        free = (at for at, letter in enumerate(name) if letter.isalpha())
        place = next((at for at in free if name[at].casefold() not in taken), None)
        taken |= set() if place is None else {name[place].casefold()}
        said.append(name if place is None else f"{name[:place]}&{name[place:]}")
    return said


def with_place_names(
    work: Callable[[], Answer], reasons_of: Callable[[Answer], Iterable[RelatedReason]]
) -> Callable[[], Answer]:
    """Return work for a lane that also loads what the places in its answer are called in the
    interface language of now: the first name of a language takes 40 ms. GUI thread."""
    language = QLocale().name()

    def answer() -> Answer:
        found = work()
        kinds = [reason for reason in reasons_of(found) if reason.kind is ReasonKind.PLACES]
        if codes := {code for reason in kinds for code in reason.values}:
            from readerapp.languages.names import (
                territory_in,  # with it comes CLDR, if it is needed
            )

            for code in codes:
                territory_in(code, language)
        return found

    return answer
