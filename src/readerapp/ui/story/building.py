"""Builder of the story page: what the sections of its time line hold."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from readerapp.domain.articles import SURE, ArticleHead, is_own
from readerapp.domain.directions import is_rtl
from readerapp.domain.stories import (
    LinePart,
    LineSection,
    Story,
    StoryDay,
    StoryReport,
    ToldSentence,
    time_line,
)
from readerapp.messages import _
from readerapp.ui.language.wording import (
    Wording,
    isolate,
    language_name,
    language_tag,
    language_title,
    sentences,
)
from readerapp.ui.story.parts import (
    GAP,
    Columns,
    ReportCardText,
    SentenceText,
    StoryCard,
    StorySection,
    TimelineNode,
    card_of_report,
    card_of_sentence,
)
from readerapp.ui.story.words import StoryWords, known_languages
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.badges import Badge, badges_of
from readerapp.ui.widgets.card_painter import never
from readerapp.ui.widgets.labels import PlainLabel
from readerapp.ui.widgets.plain_text import MOST_IN_NAME, shortened, tip_text
from readerapp.ui.widgets.text_layout import headline_font, scaled_font

# Width of a column in parts of the text size; WIDE, where sentences or one card alone stand in it.
LEAST, WIDE = 17.5, 21.0
TITLE_LINES = 40  # of the story's name, more than any has: it is never cropped
FACTS_LINES = 4
COMPACT_TITLE = 3  # lines
END = 30  # space below a section
TOLD_MARKS = 2  # on one card
TELLING = 4  # cards of a day that reports tell of, as many as have their sentences
_OF_EVENT = (LinePart.EVENT, LinePart.EVENT_UNDATED)
_NODES = {
    LinePart.BEFORE: TimelineNode.STATED,
    LinePart.EVENT: TimelineNode.EVENT,
    LinePart.AFTER: TimelineNode.STATED,
    LinePart.TOLD: TimelineNode.TOLD,
    LinePart.MENTIONED: TimelineNode.MENTIONED,
    LinePart.EVENT_UNDATED: TimelineNode.RECEIVED,
    LinePart.AROUND_UNDATED: TimelineNode.RECEIVED,
}


def _above_the_line(
    story: Story,
) -> tuple[tuple[LineSection, ...], tuple[LineSection, ...]]:
    """Return the section of the reports in the reader's languages, none where the time line begins
    with that of the event's headline; and what is left of the line."""
    line = time_line(story)
    if line[0].part is LinePart.EVENT and story.standing in line[0].reports:
        return (), line
    own = [each for each in story.event if is_own(each.head.language, story.own)]
    if not own:
        return (), line
    left = (
        replace(
            each,
            reports=tuple(report for report in each.reports if report not in own),
            goes_on=each.goes_on or each.part is LinePart.EVENT,
        )
        if each.part in _OF_EVENT
        else each
        for each in line
    )
    kept = tuple(each for each in left if each.reports or each.part not in _OF_EVENT)
    return (LineSection(LinePart.EVENT, tuple(own)),), kept


class StoryBuilder(QObject):
    """Makes the widgets of one story. `cards` are all of them, in the order they are read."""

    def __init__(
        self,
        story: Story,
        theme: Theme,
        wording: Wording,
        words: StoryWords,
        language: str,
        connect: Callable[[StoryCard], None],
        connect_told: Callable[[StoryCard], None],
        shown: Callable[[ArticleHead], ArticleHead] = lambda head: head,
        dims: Callable[[ArticleHead], bool] = never,
    ) -> None:
        super().__init__()
        self.cards: list[StoryCard] = []
        self._story = story
        self._theme = theme
        self._wording = wording
        self._words = words
        self._language = language
        self._connect = connect
        self._connect_told = connect_told
        self._shown = shown
        self._dims = dims

    def title(self) -> QLabel:
        """The story's name: the title of the report that stands for it. It begins
        where its language does, and so do the facts below it."""
        head = self._name
        font = headline_font(head.language, 1.9, QFont.Weight.Bold)
        title = shortened(head.title, MOST_IN_NAME)
        label = PlainLabel(
            title, "panelTitle", font, TITLE_LINES, is_rtl=self._is_rtl, language=head.language
        )
        label.setToolTip(tip_text(self._wording.original_tip(head)))
        return label

    def facts(self) -> QLabel:
        """How many reports in how many languages, and who was first."""
        heads = [report.head for report in self._story.event]
        size = self._words.size(len(heads), [head.language for head in heads])
        text = f"{isolate(size)}  ·  {self._words.first(self._story)}"
        if new := self._words.new_since(self._story):
            text = f"{text}  ·  {new}"
        text = f"{text}  ·  {isolate(self._words.zone(self._story))}"
        if self._name.original:
            text += f"  ·  ⇄ {isolate(self._wording.translated())}"
        font = scaled_font(self._language, 1.0)
        return PlainLabel(text, "mutedText", font, FACTS_LINES, is_rtl=self._is_rtl)

    @property
    def _name(self) -> ArticleHead:
        return self._shown(self._story.standing.head)

    @property
    def _is_rtl(self) -> bool:
        return is_rtl(self._name.title, self._name.language)

    def sections(self, column: QVBoxLayout, parent: QWidget) -> Iterator[None]:
        """Add the parts that hold something, in time order, a piece in each step; what has no date
        comes last. Where the line does not begin with what the reader reads of the event, that
        stands above it."""
        above, line = _above_the_line(self._story)
        last = max((n for n, each in enumerate(line) if each.is_dated), default=-1)
        last += len(above)
        for number, content in enumerate(line := (*above, *line)):
            node = _NODES[content.part]
            section = StorySection(
                self._title(content),
                self._theme,
                node,
                self._meaning(node),
                parent,
                is_first=number <= len(above),
                is_last=number >= last or number < len(above),
                gap=END if number < len(line) - 1 else 0,
            )
            column.addWidget(section)
            yield from self._section(section, content)

    def _title(self, content: LineSection) -> str:
        if content.told is not None:
            return self._words.day(content.told.day)
        if content.goes_on:
            return {
                LinePart.BEFORE: _("Before, continued"),
                LinePart.EVENT: _("The event, continued"),
                LinePart.AFTER: _("What followed, continued"),
            }[content.part]
        return {
            LinePart.BEFORE: _("Before"),
            LinePart.EVENT: _("The event"),
            LinePart.AFTER: _("What followed"),
            LinePart.MENTIONED: _("What came before, according to articles"),
            LinePart.EVENT_UNDATED: _("No date: articles about the event"),
            LinePart.AROUND_UNDATED: _("No date: related to the event"),
        }[content.part]

    def _meaning(self, node: TimelineNode) -> str:
        return {
            TimelineNode.EVENT: _("Filled mark: the publishers state these times"),
            TimelineNode.STATED: _("Filled mark: the publishers state these times"),
            TimelineNode.TOLD: _("Diamond: a day that articles mention"),
            TimelineNode.MENTIONED: _("Diamond: earlier coverage that articles mention"),
            TimelineNode.RECEIVED: _("Hollow mark: only when these were received here is known"),
        }[node]

    def _section(self, section: StorySection, content: LineSection) -> Iterator[None]:
        if content.told is not None:
            yield from self._told_by(section, content.told)
            return
        if content.part is LinePart.MENTIONED:
            yield from self._mentioned(section)
            return
        if section.node is TimelineNode.RECEIVED:
            said = _("No publisher states when these appeared. The times are their arrival.")
            font = scaled_font(self._language, 0.95)
            section.column.addWidget(PlainLabel(said, "mutedText", font, FACTS_LINES))
        is_event = content.part in _OF_EVENT
        yield from (self._event if is_event else self._aside)(section, content.reports)

    def _told_by(self, section: StorySection, day: StoryDay) -> Iterator[None]:
        """Who tells of a day, each with the sentence that names it."""
        sentences = {each.article_id: each for each in day.sentences}
        told = [
            (report.head, sentences.get(report.head.id), each.written)
            for report in self._story.event
            for each in report.told
            if each.day == day.day
        ]
        columns = self._columns(section, len(told[:TELLING]), WIDE)
        for head, sentence, written in told[:TELLING]:
            shown = sentence or ToldSentence(head.id, written)
            columns.put(self._telling_card(columns, day.day, head, shown, written))
            yield
        if rest := [each[0].id for each in told[TELLING:]]:
            said = _("Also mentioned by {papers}").format(papers=self._papers(rest))
            font = scaled_font(self._language, 0.95)
            section.column.addWidget(PlainLabel(said, "mutedText", font, FACTS_LINES))

    def _mentioned(self, section: StorySection) -> Iterator[None]:
        """What reports mention as printed before, each with its sentence."""
        heads = {each.head.id: each.head for each in (*self._story.event, *self._story.around)}
        columns = self._columns(section, len(self._story.earlier), WIDE)
        for each in self._story.earlier:
            head, earlier = heads[each.sentence.article_id], heads.get(each.leads_to or 0)
            meant = self._shown(earlier) if earlier else None
            said = self._words.points_back(meant)
            card = self._sentence_card(columns, said, head, each.sentence, each.written, meant)
            columns.put(card)
            yield

    def _telling_card(
        self, parent: QWidget, day: date, head: ArticleHead, sentence: ToldSentence, written: str
    ) -> StoryCard:
        said = self._words.tells_in(day, written)
        return self._sentence_card(parent, said, head, sentence, written)

    def _sentence_card(
        self,
        parent: QWidget,
        said: str,
        head: ArticleHead,
        sentence: ToldSentence,
        written: str,
        meant: ArticleHead | None = None,
    ) -> StoryCard:
        """The card of a sentence in which some words stand out, and what is spoken of it. Its menu
        leads to the article that is meant, too, which stands there."""
        paper = head.source or head.title
        when = self._words.card_time(head)
        spoken = [said, sentence.text, paper, when]
        if language_tag(head.language) not in ("", language_tag(self._language)):
            spoken.append(language_name(head.language))
        words = SentenceText(
            ((sentence, paper), *_title_of(meant)),
            head.language,
            f"{isolate(when)}  ·  {isolate(paper)}",
            sentences(spoken),
            self._language,
            marked=written,
            about=said if meant else "",
        )
        card = card_of_sentence(words, self._theme, parent)
        self._connect_told(card)
        self.cards.append(card)
        return card

    # Cards

    def _event(self, section: StorySection, reports: Sequence[StoryReport]) -> Iterator[None]:
        """A column for each language: the reader's first, then those of most reports."""
        here = {report.head.language for report in reports}
        languages = known_languages([each for each in self._story.languages if each in here])
        if len(languages) < 2:
            yield from self._cards(section, reports, is_event=True)
            return
        tags = [language_tag(language) for language in languages]
        if any(not language_tag(report.head.language) for report in reports):
            tags.append("")
        columns = self._columns(section, len(tags))
        for tag in tags:
            told = [report for report in reports if language_tag(report.head.language) == tag]
            yield from self._language_column(columns, tag, told)

    def _aside(self, section: StorySection, reports: Sequence[StoryReport]) -> Iterator[None]:
        yield from self._cards(section, reports, is_event=False)

    def _cards(
        self, section: StorySection, reports: Sequence[StoryReport], *, is_event: bool
    ) -> Iterator[None]:
        columns = self._columns(section, len(reports), LEAST if len(reports) > 1 else WIDE)
        for report in reports:
            columns.put(self._card(columns, report, is_event=is_event))
            yield

    def _columns(self, section: StorySection, count: int, least: float = LEAST) -> Columns:
        """Columns for so many cards; one alone is no wider than two, where there is room."""
        wide = round(least * scaled_font("", 1.0).pixelSize())
        columns = Columns(max(2, count), wide, section)
        section.column.addWidget(columns)
        return columns

    def _language_column(
        self, columns: Columns, tag: str, reports: Sequence[StoryReport]
    ) -> Iterator[None]:
        language = reports[0].head.language
        name = language_title(language)
        column = QWidget(columns)
        column.setAccessibleName(name)
        font = scaled_font(language if tag else "", 0.9, QFont.Weight.DemiBold)
        top = self._shown(reports[0].head)  # the name stands above it, at the side it is read from
        side = is_rtl(top.title, top.language, "")
        label = PlainLabel(name, "mutedText", font, 1, is_rtl=side)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, GAP // 2)
        layout.setSpacing(GAP - 4)
        layout.addWidget(label)
        columns.put(column)
        for report in reports:
            layout.addWidget(self._card(column, report, is_event=True, with_language=False))
            yield

    def _card(
        self, parent: QWidget, report: StoryReport, *, is_event: bool, with_language: bool = True
    ) -> StoryCard:
        head = self._shown(report.head)
        with_language = with_language and language_tag(head.language) != language_tag(
            self._language
        )
        spoken, first = [self._wording.describe(head)], self._story.first_report
        marks, notes = list[str](), list[str]()
        mark = self._words.first_mark(self._story)
        if mark and is_event and first and head.id == first.head.id:
            marks.append(mark)
            spoken.append(mark)
        if report.is_new:
            mark = self._words.new_mark()
            marks.insert(0, mark)
            spoken.append(mark)
        if is_event and report.reasons and report.score < SURE:
            mark = self._words.less_sure()
            notes.append(mark)
            spoken.append(mark)
        notes += map(self._words.tells_of, report.told[:TOLD_MARKS])
        pills = partial(_pills, head, self._wording, with_language, tuple(marks), tuple(notes))
        told_of, stated = self._words.tells_how(report.told), self._words.stated(head)
        tip = "\n".join(filter(None, (stated, told_of)))
        spoken += [stated, told_of]
        if report.reasons:
            spoken.append(self._wording.reasons(report.reasons))
        words = ReportCardText(
            head,
            self._words.card_time(head),
            sentences(spoken),
            self._language,
            why="" if is_event else self._wording.reasons(report.reasons[:2]),
            title_lines=5 if is_event else COMPACT_TITLE,
            dek_lines=4 if is_event else 0,
        )
        card = card_of_report(words, self._theme, parent, self._dims, pills)
        tips = (self._wording.original_tip(head), tip)
        card.setToolTip(tip_text("\n".join(filter(None, tips))))
        self._connect(card)
        self.cards.append(card)
        return card

    def _papers(self, articles: Sequence[int]) -> str:
        wanted = set(articles)
        heads = [report.head for report in self._story.event if report.head.id in wanted]
        names = dict.fromkeys(head.source or head.title for head in heads)
        return QLocale().createSeparatedList([isolate(name) for name in names])


def _pills(
    head: ArticleHead,
    wording: Wording,
    with_language: bool,
    marks: tuple[str, ...],
    notes: tuple[str, ...],
    theme: Theme,
) -> tuple[Badge, ...]:
    """Badges of a report, between what stands out and what is only noted."""
    return (
        *(Badge(mark, theme.mark_background, theme.mark_text) for mark in marks),
        *badges_of(head, theme, wording, with_language=with_language),
        *(Badge(note, theme.code_background, theme.muted) for note in notes),
    )


def _title_of(head: ArticleHead | None) -> tuple[tuple[ToldSentence, str], ...]:
    """The headline of an article as the place in it to be shown, and as its name."""
    return ((ToldSentence(head.id, head.title), head.title),) if head else ()
