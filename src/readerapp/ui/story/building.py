"""Builder of the story page: sections on a time line, columns of cards, figures."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from enum import Enum

from PySide6.QtCore import QEvent, QLocale, QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from readerapp.domain.articles import SURE, ArticleHead
from readerapp.domain.stories import Figure, Story, StoryDay, StoryReport
from readerapp.ui.language.wording import Wording, isolate, language_name, language_tag
from readerapp.ui.shell.commands import capitalised
from readerapp.ui.story.card import ReportCard, ReportCardText
from readerapp.ui.story.words import StoryWords, known_languages
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.badges import Badge, badges_of
from readerapp.ui.widgets.labels import PlainLabel
from readerapp.ui.widgets.plain_text import text_label, tip_text
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import align_to_edge, scaled_font

LEAST = 15.5  # width of a column in parts of the text size
TITLE_LINES, FACTS_LINES = 5, 4
COMPACT_TITLE = 3  # lines
MOST_FOR_NUMBER = 160  # pixels
RAIL = 26  # pixels the time line takes beside the text
NODE = 5.5  # radius
END = 30  # space below a section
GAP = 12  # between columns
MOST = 4  # columns
Held = tuple[StoryReport, ...] | StoryDay  # by a section
TOLD_MARKS = 2  # on one card


class Node(Enum):
    """Node of a section on the time line: what stands there."""

    AROUND = "around"  # a ring
    EVENT = "event"  # a disc
    TOLD = "told"  # a diamond: a day that reports tell of, on which none was published
    UNDATED = "undated"  # a ring beside the line, which does not reach it


@guarded
class StorySection(QWidget):
    """Section of the story page; draws its stretch of the time line.

    The line begins at the section that `is_first` and ends at the one that `is_last`;
    `gap` is left below it.
    """

    def __init__(
        self, title: str, theme: Theme, node: Node, *, is_first: bool, is_last: bool, gap: int
    ) -> None:
        super().__init__()
        self._theme = theme
        self.node = node
        self._is_first = is_first
        self._is_last = is_last
        self.setAccessibleName(title)
        self.heading = text_label(self, title)
        self.heading.setObjectName("panelTitle")
        scale = 1.0 if node is Node.TOLD else 1.15
        self.heading.setFont(scaled_font("", scale, QFont.Weight.DemiBold))
        align_to_edge(self.heading)
        self.column = QVBoxLayout()
        self.column.setSpacing(3 if node is Node.TOLD else 12)
        self.column.addWidget(self.heading)
        layout = QHBoxLayout(self)  # mirrored with the interface, which margins are not
        layout.setContentsMargins(0, 0, 0, gap)
        layout.setSpacing(0)
        layout.addSpacing(RAIL)
        layout.addLayout(self.column, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        x = NODE + 1.5
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.width() - x
        y = self.heading.geometry().center().y() + 0.5
        start = y if self._is_first else 0
        end = y if self._is_last else self.height()
        is_event = self.node is Node.EVENT
        if self.node is not Node.UNDATED:
            painter.setPen(QPen(QColor(theme.rule), 2))
            painter.drawLine(QPointF(x, start), QPointF(x, end))
        painter.setPen(QPen(QColor(theme.accent if is_event else theme.border), 2))
        painter.setBrush(QColor(theme.accent if is_event else theme.background))
        if self.node is Node.TOLD:
            sides = ((0, -NODE), (NODE, 0), (0, NODE), (-NODE, 0))
            painter.drawPolygon([QPointF(x + right, y + down) for right, down in sides])
        else:
            painter.drawEllipse(QRectF(x - NODE, y - NODE, 2 * NODE, 2 * NODE))
        painter.end()


@guarded
class Columns(QWidget):
    """Layout of cards in columns: each goes below the shortest, so the first row reads in order.

    Its height follows from its width. Mirrored when the interface runs right to left.
    """

    def __init__(self, widgets: Sequence[QWidget], least: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._widgets = tuple(widgets)
        self._least = least
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in self._widgets:
            widget.setParent(self)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((rect.bottom() + 1 for rect in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        return QSize(self._least, 0)  # layouts ask for the height at their width

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._least, 160), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange):
            self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def _place(self) -> None:
        for widget, rect in zip(self._widgets, self._places(self.width()), strict=True):
            widget.setGeometry(rect)

    def _places(self, width: int) -> Iterator[QRect]:
        count = max(1, min(MOST, len(self._widgets), (width + GAP) // (self._least + GAP)))
        column = (width - (count - 1) * GAP) // count
        bottoms = [0] * count
        for widget in self._widgets:
            shortest = bottoms.index(min(bottoms))
            height = _height(widget, column)
            left = shortest * (column + GAP)
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                left = width - left - column
            yield QRect(left, bottoms[shortest], column, height)
            bottoms[shortest] += height + GAP


def _height(widget: QWidget, width: int) -> int:
    return (
        widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
    )


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
    ) -> None:
        super().__init__()
        self.cards: list[ReportCard] = []
        self._story = story
        self._theme = theme
        self._wording = wording
        self._words = words
        self._language = language
        self._connect = connect

    def title(self) -> QLabel:
        """The story's name: the title of its first report in the interface language."""
        head = named_by(self._story, self._language)
        font = scaled_font(head.language, 1.7, QFont.Weight.DemiBold)
        return PlainLabel(head.title, "panelTitle", font, TITLE_LINES)

    def facts(self) -> QLabel:
        """How many reports in how many languages, and who was first."""
        heads = [report.head for report in self._story.event]
        size = self._words.size(len(heads), [head.language for head in heads])
        text = f"{isolate(size)}  ·  {self._words.first(self._story)}"
        return PlainLabel(text, "mutedText", scaled_font(self._language, 1.0), FACTS_LINES)

    def sections(self) -> list[QWidget]:
        """The parts that hold something, in time order; what has no date comes last."""
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
        return [
            self._section(
                StorySection(
                    title,
                    self._theme,
                    node,
                    is_first=not number,
                    is_last=number >= len(on_line) - 1,
                    gap=END if number < len(shown) - 1 else 0,
                ),
                held,
            )
            for number, (_, node, title, held) in enumerate(shown)
        ]

    def _section(self, section: StorySection, held: Held) -> StorySection:
        node, column = section.node, section.column
        if isinstance(held, StoryDay):
            column.addWidget(self._told_by(held))
            return section
        if node is Node.UNDATED:
            said = self.tr("Nobody knows when these were published.")
            font = scaled_font(self._language, 0.95)
            column.addWidget(PlainLabel(said, "mutedText", font, FACTS_LINES))
        column.addWidget(self._event(held) if node is Node.EVENT else self._aside(held))
        if node is Node.EVENT and self._story.figures:
            column.addWidget(self._figures(self._story.figures))
        return section

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

    def _event(self, reports: Sequence[StoryReport]) -> Columns:
        """A column for each language, in the order in which the languages came to report."""
        languages = known_languages([report.head.language for report in reports])
        if len(languages) < 2:
            return self._columns([self._card(report, is_event=True) for report in reports])
        tags = [language_tag(language) for language in languages]
        unknown = [""] if any(not language_tag(r.head.language) for r in reports) else []
        return self._columns(
            [
                self._language_column(
                    tag, [r for r in reports if language_tag(r.head.language) == tag]
                )
                for tag in tags + unknown
            ]
        )

    def _aside(self, reports: Sequence[StoryReport]) -> Columns:
        return self._columns([self._card(report, is_event=False) for report in reports])

    def _columns(self, widgets: Sequence[QWidget]) -> Columns:
        return Columns(widgets, round(LEAST * scaled_font("", 1.0).pixelSize()), None)

    def _language_column(self, tag: str, reports: Sequence[StoryReport]) -> QWidget:
        language = reports[0].head.language
        name = capitalised(language_name(language)) if tag else self.tr("Language unknown")
        column = QWidget()
        column.setAccessibleName(name)
        font = scaled_font(language if tag else "", 0.9, QFont.Weight.DemiBold)
        label = PlainLabel(name, "mutedText", font, 1)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, GAP // 2)
        layout.setSpacing(GAP - 4)
        layout.addWidget(label)
        for report in reports:
            layout.addWidget(self._card(report, is_event=True, with_language=False))
        return column

    def _card(
        self, report: StoryReport, *, is_event: bool, with_language: bool = True
    ) -> ReportCard:
        head = report.head
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
        card = ReportCard(words, self._theme)
        card.setToolTip(tip_text(tip))
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
        for row, figure in enumerate(figures, start=1):
            number = PlainLabel(isolate(figure.written), "panelTitle", strong, 1)
            number.setFixedWidth(self._number_width(figures, strong))
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
