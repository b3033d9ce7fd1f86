"""Builder of the story page: what its sections hold, cards, figures."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from readerapp.domain.articles import SURE, ArticleHead
from readerapp.domain.stories import Figure, Story, StoryDay, StoryReport
from readerapp.ui.language.wording import Wording, capitalised, isolate, language_name, language_tag
from readerapp.ui.story.card import ReportCard, ReportCardText
from readerapp.ui.story.parts import GAP, Columns, Node, StorySection
from readerapp.ui.story.words import StoryWords, known_languages
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.badges import Badge, badges_of
from readerapp.ui.widgets.labels import PlainLabel
from readerapp.ui.widgets.plain_text import tip_text
from readerapp.ui.widgets.text_layout import scaled_font

LEAST = 15.5  # width of a column in parts of the text size
TITLE_LINES, FACTS_LINES = 5, 4
COMPACT_TITLE = 3  # lines
MOST_FOR_NUMBER = 160  # pixels
END = 30  # space below a section
Held = tuple[StoryReport, ...] | StoryDay  # by a section
TOLD_MARKS = 2  # on one card


def _started(reports: Sequence[StoryReport]) -> date:
    """Return the day of the earliest report that has a date, as far from now as can be without."""
    dates = (report.head.known_date for report in reports)
    return min((each.astimezone().date() for each in dates if each), default=date.max)


def named_by(story: Story, language: str) -> ArticleHead:
    """Return the report whose title names the story: the first one in `language`, else the first
    of all."""
    base = language.split("-")[0]
    heads = [report.head for report in story.event]
    spoken = [head for head in heads if head.language.split("-")[0] == base]
    return next((head for head in spoken if not head.title_is_derived), heads[0])


class StoryBuilder(QObject):
    """Makes the widgets of one story. `cards` are all of them, in the order they are read."""

    def __init__(
        self,
        story: Story,
        theme: Theme,
        wording: Wording,
        words: StoryWords,
        language: str,
        connect: Callable[[ReportCard], None],
        shown: Callable[[ArticleHead], ArticleHead] = lambda head: head,
    ) -> None:
        super().__init__()
        self.cards: list[ReportCard] = []
        self._story = story
        self._theme = theme
        self._wording = wording
        self._words = words
        self._language = language
        self._connect = connect
        self._shown = shown

    def title(self) -> QLabel:
        """The story's name: the title of its first report in the interface language."""
        head = self._shown(named_by(self._story, self._language))
        font = scaled_font(head.language, 1.7, QFont.Weight.DemiBold)
        label = PlainLabel(head.title, "panelTitle", font, TITLE_LINES)
        label.setToolTip(tip_text(head.original.title if head.original else ""))
        return label

    def facts(self) -> QLabel:
        """How many reports in how many languages, and who was first."""
        heads = [report.head for report in self._story.event]
        size = self._words.size(len(heads), [head.language for head in heads])
        text = f"{isolate(size)}  ·  {self._words.first(self._story)}"
        if self._shown(named_by(self._story, self._language)).original:
            text += f"  ·  ⇄ {isolate(self._wording.translated())}"
        return PlainLabel(text, "mutedText", scaled_font(self._language, 1.0), FACTS_LINES)

    def sections(self, column: QVBoxLayout, parent: QWidget) -> Iterator[None]:
        """Add the parts that hold something, in time order, a piece in each step; what has no date
        comes last."""
        story = self._story
        timed: list[tuple[date, Node, str, Held]] = [
            (_started(story.before), Node.AROUND, self.tr("Before"), story.before),
            (_started(story.event), Node.EVENT, self.tr("The event"), story.event),
            (_started(story.after), Node.AROUND, self.tr("What followed"), story.after),
            *((day.day, Node.TOLD, self._words.day(day.day), day) for day in story.days),
        ]
        # What is told of on a day was there before it was reported.
        timed.sort(key=lambda part: (part[0], part[1] is not Node.TOLD))
        undated = (date.max, Node.UNDATED, self.tr("Without a date"), story.undated)
        on_line = [part for part in timed if part[3]]
        shown = [*on_line, undated] if story.undated else on_line
        for number, (_, node, title, held) in enumerate(shown):
            section = StorySection(
                title,
                self._theme,
                node,
                parent,
                is_first=not number,
                is_last=number >= len(on_line) - 1,
                gap=END if number < len(shown) - 1 else 0,
            )
            column.addWidget(section)
            yield from self._section(section, held)

    def _section(self, section: StorySection, held: Held) -> Iterator[None]:
        node, column = section.node, section.column
        if isinstance(held, StoryDay):
            column.addWidget(self._told_by(held))
            yield
            return
        if node is Node.UNDATED:
            said = self.tr("Nobody knows when these were published.")
            font = scaled_font(self._language, 0.95)
            column.addWidget(PlainLabel(said, "mutedText", font, FACTS_LINES))
        yield from self._event(section, held) if node is Node.EVENT else self._aside(section, held)
        if node is Node.EVENT and self._story.figures:
            yield
            column.addWidget(self._figures(self._story.figures))

    def _told_by(self, day: StoryDay) -> QWidget:
        """Who tells of a day, and in which words."""
        said = self.tr("Told of by {papers}").format(papers=self._papers(day.articles))
        label = PlainLabel(said, "mutedText", scaled_font(self._language, 0.95), FACTS_LINES)
        told = [
            (report.head.source or report.head.title, each.written)
            for report in self._story.event
            for each in report.told
            if each.day == day.day
        ]
        quote = self.tr("{paper}: “{words}”")
        lines = [quote.format(paper=isolate(paper), words=isolate(words)) for paper, words in told]
        label.setToolTip(tip_text("\n".join(lines)))
        label.setAccessibleDescription("\n".join(lines))
        return label

    # Cards

    def _event(self, section: StorySection, reports: Sequence[StoryReport]) -> Iterator[None]:
        """A column for each language, in the order in which the languages came to report."""
        languages = known_languages([report.head.language for report in reports])
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
        columns = self._columns(section, len(reports))
        for report in reports:
            columns.put(self._card(columns, report, is_event=is_event))
            yield

    def _columns(self, section: StorySection, count: int) -> Columns:
        columns = Columns(count, round(LEAST * scaled_font("", 1.0).pixelSize()), section)
        section.column.addWidget(columns)
        return columns

    def _language_column(
        self, columns: Columns, tag: str, reports: Sequence[StoryReport]
    ) -> Iterator[None]:
        language = reports[0].head.language
        name = capitalised(language_name(language)) if tag else self.tr("Language unknown")
        column = QWidget(columns)
        column.setAccessibleName(name)
        font = scaled_font(language if tag else "", 0.9, QFont.Weight.DemiBold)
        label = PlainLabel(name, "mutedText", font, 1)
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
    ) -> ReportCard:
        head = self._shown(report.head)
        with_language = with_language and language_tag(head.language) != language_tag(
            self._language
        )
        pills = badges_of(head, self._theme, self._wording, with_language=with_language)
        spoken = [self._wording.describe(head)]
        theme, first = self._theme, self._story.first_report
        if is_event and first and head.id == first.head.id:
            mark = self._words.first_mark(self._story)
            pills.insert(0, Badge(mark, theme.mark_background, theme.mark_text))
            spoken.append(mark)
        if is_event and report.reasons and report.score < SURE:
            mark = self._words.less_sure()
            pills.append(Badge(mark, theme.code_background, theme.muted))
            spoken.append(mark)
        for told in report.told[:TOLD_MARKS]:
            pills.append(Badge(self._words.tells_of(told), theme.code_background, theme.muted))
        tip = self._words.tells_how(report.told)
        spoken += [tip] if tip else []
        if report.reasons:
            spoken.append(self._wording.reasons(report.reasons))
        words = ReportCardText(
            head,
            self._words.card_time(head),
            ". ".join(spoken),
            self._language,
            tuple(pills),
            "" if is_event else self._wording.reasons(report.reasons[:2]),
            title_lines=5 if is_event else COMPACT_TITLE,
            dek_lines=4 if is_event else 0,
        )
        card = ReportCard(words, self._theme, parent)
        original = head.original.title if head.original else ""
        card.setToolTip(tip_text("\n".join(filter(None, (original, tip)))))
        self._connect(card)
        self.cards.append(card)
        return card

    # Figures

    def _figures(self, figures: Sequence[Figure]) -> QWidget:
        """Numbers only some reports give, each with the papers that give it."""
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        strong, plain = (
            scaled_font(self._language, 1.0, weight)
            for weight in (QFont.Weight.DemiBold, QFont.Weight.Normal)
        )
        said = self.tr("Figures that not every report gives")
        grid.addWidget(PlainLabel(said, "panelTitle", strong, FACTS_LINES), 0, 0, 1, 2)
        width = self._number_width(figures, strong)
        for row, figure in enumerate(figures, start=1):
            number = PlainLabel(isolate(figure.written), "panelTitle", strong, 1)
            number.setFixedWidth(width)
            papers = PlainLabel(self._papers(figure.articles), "mutedText", plain, FACTS_LINES)
            grid.addWidget(number, row, 0)
            grid.addWidget(papers, row, 1)
        return box

    @staticmethod
    def _number_width(figures: Sequence[Figure], font: QFont) -> int:
        metrics = QFontMetrics(font)
        widths = (metrics.horizontalAdvance(isolate(each.written)) for each in figures)
        return min(MOST_FOR_NUMBER, max(widths) + 2)

    def _papers(self, articles: Sequence[int]) -> str:
        wanted = set(articles)
        heads = [report.head for report in self._story.event if report.head.id in wanted]
        names = dict.fromkeys(head.source or head.title for head in heads)
        return QLocale().createSeparatedList([isolate(name) for name in names])
