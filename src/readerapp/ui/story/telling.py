"""Builder and texts of the lower half of the story page: who says what, figures, what only one
report has, which languages report.

Every sentence is its report's own, in a card that leads to its place in the article.
"""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from readerapp.domain.articles import ArticleHead
from readerapp.domain.stories import (
    CountedThing,
    QuotedSpeaker,
    Story,
    StoryReport,
    StoryTold,
    ToldSentence,
)
from readerapp.messages import _
from readerapp.ui.language.wording import (
    counted,
    isolate,
    language_name,
    language_tag,
    language_title,
    sentences,
)
from readerapp.ui.story.parts import RAIL, Columns, SentenceText, StoryCard, card_of_sentence
from readerapp.ui.story.words import StoryWords
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.labels import PlainLabel
from readerapp.ui.widgets.text_layout import scaled_font

LEAST = 21.0  # width of a column in parts of the text size
NAME_LINES, NOTE_LINES = 2, 6
ABOVE = 30  # space above a section
Cards = list[StoryCard]

NAMED = 3  # papers of one sentence that are named


class TellingBuilder(QObject):
    """Makes the widgets of what the reports of one story say."""

    def __init__(
        self,
        story: Story,
        told: StoryTold,
        theme: Theme,
        words: StoryWords,
        language: str,
        connect: Callable[[StoryCard], None],
        parent: QWidget,
    ) -> None:
        super().__init__()
        self._story = story
        self._told = told
        self._heads = {report.head.id: report.head for report in story.event}
        self._theme = theme
        self._story_words = words
        self._language = language
        self._connect = connect
        self._parent = parent

    def sections(self, column: QVBoxLayout, cards: Cards) -> Iterator[None]:
        """Add the sections that hold something, a piece in each step; new cards go into `cards`."""
        told = self._told
        if told.speakers:
            place = self._section(column, _("Who says what"))
            for speaker in told.speakers:
                yield from self._speaker(place, speaker, cards)
        if told.counted:
            place = self._section(column, _("Figures with their sentence"))
            for thing in told.counted:
                yield from self._figure(place, thing, cards)
        if told.only_here:
            place = self._section(column, _("Only in one article"))
            place.addWidget(self._note(_only_here(told.not_compared)))
            only = [((sentence,), "") for sentence in told.only_here]
            yield from self._cards(place, only, cards)
        if len(self._story.event) > 1:
            yield
            place = self._section(column, _("Coverage"))
            for line in self._coverage():
                place.addWidget(self._note(line))

    # Parts

    def _section(self, column: QVBoxLayout, title: str) -> QVBoxLayout:
        section = QWidget(self._parent)
        section.setAccessibleName(title)
        place = QVBoxLayout(section)
        is_mirrored = section.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = (0, RAIL) if is_mirrored else (RAIL, 0)
        place.setContentsMargins(left, ABOVE, right, 0)
        place.setSpacing(8)
        place.addWidget(self._label(title, 1.15, NAME_LINES))
        column.addWidget(section)
        return place

    def _speaker(self, place: QVBoxLayout, speaker: QuotedSpeaker, cards: Cards) -> Iterator[None]:
        name = "  ·  ".join(isolate(each) for each in speaker.names)
        shown = [(each.told, speaker.names[0]) for each in speaker.quotations]
        if any(self._known(told) for told, __ in shown):
            place.addWidget(self._label(name, 1.0, NAME_LINES))
            yield from self._cards(place, shown, cards)

    def _figure(self, place: QVBoxLayout, thing: CountedThing, cards: Cards) -> Iterator[None]:
        """One kind of figure. A report in the reader's language has the word, if there is one."""
        known: list[tuple[tuple[ToldSentence, ...], str]] = []
        for value in thing.values:
            written = dict(zip(value.told, value.written, strict=True))
            if told := self._known(value.told):
                known.append((told, written[told[0]]))
        if not known:
            return
        line = _values([(written, len(told)) for told, written in known])
        title = _figure_title(thing.kind, line, differs=thing.differs)
        place.addWidget(self._label(title, 1.0, NOTE_LINES))
        yield from self._cards(place, known, cards)

    def _cards(
        self,
        place: QVBoxLayout,
        shown: Sequence[tuple[tuple[ToldSentence, ...], str]],
        cards: Cards,
    ) -> Iterator[None]:
        known = [(found, about) for told, about in shown if (found := self._known(told))]
        least = round(LEAST * scaled_font("", 1.0).pixelSize())
        columns = Columns(max(2, len(known)), least, self._parent)
        columns.setAccessibleName(known[0][1] if known else "")
        place.addWidget(columns)
        for told, about in known:
            card = card_of_sentence(self._text(told, about), self._theme, columns)
            self._connect(card)
            cards.append(card)
            columns.put(card)
            yield

    def _known(self, told: Sequence[ToldSentence]) -> tuple[ToldSentence, ...]:
        """Those whose report is still one of the story, of the interface's language first."""
        known = (each for each in told if each.article_id in self._heads)
        own = language_tag(self._language)
        return tuple(sorted(known, key=lambda each: self._tag(each) != own))

    def _tag(self, told: ToldSentence) -> str:
        return language_tag(self._heads[told.article_id].language)

    def _text(self, told: Sequence[ToldSentence], about: str) -> SentenceText:
        heads = [self._heads[each.article_id] for each in told]
        first = heads[0]
        papers = _papers([(_paper(head), self._story_words.card_time(head)) for head in heads])
        spoken = [about, told[0].text, papers]
        if language_tag(first.language) not in ("", language_tag(self._language)):
            spoken.append(language_name(first.language))
        return SentenceText(
            tuple(zip(told, map(_paper, heads), strict=True)),
            first.language,
            papers,
            sentences(spoken),
            self._language,
        )

    def _coverage(self) -> Iterator[str]:
        by_language: dict[str, list[StoryReport]] = {}
        for report in self._story.event:
            by_language.setdefault(language_tag(report.head.language), []).append(report)
        for reports in by_language.values():
            heads = [report.head for report in reports]
            name = language_title(heads[0].language)
            papers = {head.source for head in heads if head.source}
            dated = next((head for head in heads if head.known_date), None)
            first = self._story_words.card_time(dated) if dated else ""
            yield _coverage(name, len(heads), len(papers), first)

        for each in self._told.silent:
            yield _silent(language_title(each.language), each.papers)

    def _label(self, text: str, scale: float, lines: int) -> QLabel:
        font = scaled_font(self._language, scale, QFont.Weight.DemiBold)
        return PlainLabel(text, "panelTitle", font, lines)

    def _note(self, text: str) -> QLabel:
        return PlainLabel(text, "mutedText", scaled_font(self._language, 0.95), NOTE_LINES)


def _paper(head: ArticleHead) -> str:
    return head.source or head.title


def _figure_title(kind: str, values: str, *, differs: bool) -> str:
    """Return the heading of a figure: what is counted, and the values as reports write them."""
    # Translators: dead: 12 people (2)
    pattern = _("{thing}: {values}")
    if differs:
        pattern = _("{thing}, and the articles differ: {values}")
    return pattern.format(thing=_thing(kind), values=values)


def _values(given: Sequence[tuple[str, int]]) -> str:
    """Return "31 light years (4) · 40 light years (1)": values and how many reports."""
    # Translators: a figure, and how many reports give it
    pattern = _("{value} ({reports})")
    locale = QLocale()
    return "  ·  ".join(
        pattern.format(value=isolate(value), reports=locale.toString(count))
        for value, count in given
    )


def _thing(kind: str) -> str:
    """Return what a kind of figure counts."""
    named = {
        "dead": _("Deaths"),
        "injured": _("Injured"),
        "missing": _("Missing people"),
        "arrested": _("Arrests"),
        "rescued": _("Rescued or evacuated"),
        "people": _("People"),
        "passengers": _("Passengers"),
        "homes": _("Homes"),
        "children": _("Children"),
        "votes": _("Votes"),
        "patients": _("Patients"),
        "percent": _("Shares in per cent"),
    }
    if kind in named:
        return named[kind]
    return _measure(kind.partition("-")[0])


def _measure(kind: str) -> str:
    return {
        "length": _("Lengths and distances"),
        "mass": _("Weights"),
        "area": _("Areas"),
        "speed": _("Speeds"),
        "temperature": _("Temperatures"),
        "power": _("Power"),
        "volume": _("Volumes"),
        "currency": _("Sums of money"),
    }.get(kind, _("Figures"))


def _papers(printed: Sequence[tuple[str, str]]) -> str:
    """Return the papers that print a sentence, the first with its time."""
    # Translators: a paper and when it printed a sentence
    pattern = _("{paper}, {time}")
    paper, time = printed[0]
    named = [pattern.format(paper=isolate(paper), time=isolate(time))]
    more = list(dict.fromkeys(isolate(each) for each, __ in printed[1:] if each != paper))
    named += more[: NAMED - 1]
    said = "  ·  ".join(named)
    rest = len(more) - (NAMED - 1)
    if rest < 1:
        return said
    # Translators: papers that print a sentence
    return counted("{papers} and {count} more", "{papers} and {count} more", rest).format(
        papers=said
    )


def _only_here(not_compared: Sequence[str]) -> str:
    """Return what is claimed of the sentences below, and of which reports it is not."""
    said = _("Not found in the other articles on this computer.")
    if not not_compared:
        return said
    named = QLocale().createSeparatedList([language_name(tag) for tag in not_compared])
    left_out = _("Not compared: articles in {languages}.").format(languages=named)
    return f"{said} {left_out}"


def _silent(language: str, papers: int) -> str:
    """Return that no subscribed paper of a language has a report."""
    # Translators: has a report
    pattern = counted(
        "{language}: not in your source", "{language}: none of your {count} sources", papers
    )
    return pattern.format(language=isolate(language))


def _coverage(language: str, reports: int, papers: int, first: str) -> str:
    """Return how one language reports: how many, in how many papers, when first."""
    said = counted("{count} article", "{count} articles", reports)
    if papers:
        # Translators: reports of a language
        printed = counted("from {count} source", "from {count} sources", papers)
        # Translators: 3 reports + from 2 papers
        pattern = _("{reports} {papers}")
        said = pattern.format(reports=said, papers=printed)
    if not first:
        pattern = _("{language}: {reports}, none with a date")
    else:
        pattern = _("{language}: {reports}, the first on {time}")
    return pattern.format(language=isolate(language), reports=said, time=isolate(first))
