"""Parts of the story page: sections on a time line, cards in columns, of a report and of a sentence
with the papers that print it, and the row of buttons over them."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from readerapp.domain.articles import ArticleHead
from readerapp.domain.stories import Story, ToldSentence
from readerapp.domain.values import dataclass
from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import isolate
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.badges import Badge, badge_font
from readerapp.ui.widgets.card_buttons import CardButton
from readerapp.ui.widgets.card_layout import Badges, Card, Paragraph, Sign, Strip, TextPart
from readerapp.ui.widgets.card_menus import CORNER, SIDE
from readerapp.ui.widgets.card_painter import comes_back, draw_dot, never
from readerapp.ui.widgets.flow_layout import FlowLayout
from readerapp.ui.widgets.plain_text import shortened, spoken, text_label, tip_text
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import (
    align_to_edge,
    headline_font,
    line_pitch,
    made_title_font,
    scaled_font,
)

RAIL = 26  # pixels the time line takes beside the text
NODE, SMALL_NODE = 5.5, 4.0  # radius of a mark
GAP = 12  # between columns
MOST = 4  # columns

PADDING = 13
LINE_GAP = 6
TIGHT = 1.3  # line pitch of headlines; with marks above and below they have more
DOT = 7
WHY_LINES = 2
HINTED = 260  # pixels of width
Pills = Callable[[Theme], tuple[Badge, ...]]
DOTS = SIDE + CORNER - PADDING + LINE_GAP  # pixels the first line leaves to the dots of the menu

MOST_LINES = 8  # of a sentence
ABOUT_LINES = 3


class TimelineNode(Enum):
    """Mark of a section on the time line: how anybody knows when it was."""

    EVENT = "event"  # a large disc: reports of the event, at times their publishers state
    STATED = "stated"  # a disc: what is related, at times its publishers state
    TOLD = "told"  # a diamond: a day that reports tell of
    MENTIONED = "mentioned"  # a diamond: what reports mention as printed before
    RECEIVED = "received"  # a ring beside the line: only when it arrived here is known


_DIAMONDS = (TimelineNode.TOLD, TimelineNode.MENTIONED)


class NodeMark(QWidget):
    """Place of a section's mark, which says in words what the mark means. The section draws it."""

    def __init__(self, meaning: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedWidth(RAIL)
        self.setAccessibleName(meaning)
        self.setToolTip(tip_text(meaning))


@guarded
class StorySection(QWidget):
    """Section of the story page; draws its stretch of the time line.

    `meaning` says what its mark means. The line begins at the section that `is_first` and ends at
    the one that `is_last`; `gap` is left below it.
    """

    def __init__(
        self,
        title: str,
        theme: Theme,
        node: TimelineNode,
        meaning: str,
        parent: QWidget,
        *,
        is_first: bool,
        is_last: bool,
        gap: int,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.node = node
        self._is_first = is_first
        self._is_last = is_last
        self.setAccessibleName(title)
        self.mark = NodeMark(meaning, self)
        self.heading = text_label(self, title)
        self.heading.setObjectName("panelTitle")
        scale = 1.0 if node in _DIAMONDS else 1.15
        self.heading.setFont(scaled_font("", scale, QFont.Weight.DemiBold))
        align_to_edge(self.heading)
        self.column = QVBoxLayout()
        self.column.setSpacing(6 if node in _DIAMONDS else 12)
        self.column.addWidget(self.heading)
        layout = QHBoxLayout(self)  # mirrored with the interface, which margins are not
        layout.setContentsMargins(0, 0, 0, gap)
        layout.setSpacing(0)
        layout.addWidget(self.mark)
        layout.addLayout(self.column, 1)

    def set_theme(self, theme: Theme) -> None:
        """Draw the time line in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Its height follows from its width; that of a hinted one would be found for nothing."""
        return QSize(self.width(), 0)

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
        is_event = self.node is TimelineNode.EVENT
        if self.node is not TimelineNode.RECEIVED:
            painter.setPen(QPen(QColor(theme.rule), 2))
            painter.drawLine(QPointF(x, start), QPointF(x, end))
        ink = QColor(theme.accent if is_event else theme.muted)
        painter.setPen(QPen(ink, 2))
        is_filled = self.node in (TimelineNode.EVENT, TimelineNode.STATED)
        painter.setBrush(ink if is_filled else QColor(theme.background))
        size = NODE if is_event else SMALL_NODE
        if self.node in _DIAMONDS:
            sides = ((0, -size), (size, 0), (0, size), (-size, 0))
            painter.drawPolygon([QPointF(x + right, y + down) for right, down in sides])
        else:
            painter.drawEllipse(QRectF(x - size, y - size, 2 * size, 2 * size))
        painter.end()


@guarded
class Columns(QWidget):
    """Layout of cards in columns: each goes below the shortest, so the first row reads in order.

    `count` are to come: what is put in later moves nothing that is there. Its height follows from
    its width. Mirrored when the interface runs right to left.
    """

    def __init__(self, count: int, least: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._widgets: list[QWidget] = []
        self._count = count
        self._least = least
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def put(self, widget: QWidget) -> None:
        """Add what was made as a child of this."""
        self._widgets.append(widget)
        if self.isVisible():
            self._place()
        widget.show()
        self.updateGeometry()

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
        count = max(1, min(MOST, self._count, (width + GAP) // (self._least + GAP)))
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


@dataclass(frozen=True)
class ReportCardText:
    """Texts of a report card. `why` is a short line, "" without one; `spoken` says all of it.

    `language` is the interface's, for the app's own words. With no `dek_lines` the standfirst is
    left out.
    """

    head: ArticleHead
    time: str
    spoken: str
    language: str
    pills: tuple[Badge, ...] = ()
    why: str = ""
    title_lines: int = 5
    dek_lines: int = 4


def report_card(text: ReportCardText, theme: Theme) -> Card:
    """Return the lines of a card. The unread dot stands before the source, or where there is none
    before the time."""
    head = text.head
    lines: list[Strip | Paragraph] = []
    dot = () if head.is_read else (Sign(DOT, theme.accent, draw_dot, LINE_GAP),)
    if head.source:
        font = scaled_font(head.language, 0.88, QFont.Weight.DemiBold)
        source = TextPart(isolate(head.source), font, theme.text)
        lines.append(Strip(line_pitch(font), (*dot, source)))
    small, badges = scaled_font(text.language, 0.85), badge_font(text.language)
    height = max(line_pitch(small), QFontMetrics(badges).height() + 3)
    time = TextPart(isolate(text.time), small, theme.muted, space=LINE_GAP + 2)
    row = Badges(text.pills, badges, height - 2, wraps=True, leading=3)
    first = (time, row) if lines else (*dot, time, row)
    lines.append(Strip(height, first, gap=2 if lines else 0))
    weight = QFont.Weight.Normal if head.is_read else QFont.Weight.DemiBold
    title = made_title_font(head, headline_font(head.language, 1.15, weight))
    lines.append(
        Paragraph(
            head.title,
            title,
            theme.heading,
            text.title_lines,
            LINE_GAP,
            pitch=TIGHT,
            language=head.language,
        )
    )
    if head.dek_below_title and text.dek_lines:
        dek = scaled_font(head.language, 0.97)
        lines.append(
            Paragraph(
                head.dek_below_title,
                dek,
                theme.muted,
                text.dek_lines,
                LINE_GAP / 2,
                language=head.language,
            )
        )
    if text.why:
        lines.append(
            Paragraph(text.why, small, theme.muted, WHY_LINES, LINE_GAP, language=text.language)
        )
    return Card(tuple(lines), (PADDING,) * 4, corner=DOTS)


@guarded
class StoryCard(CardButton):
    """Card of the story page: of a report, or of a sentence, which is then `told` with the paper of
    each report that has it. GUI thread."""

    focused = Signal()

    def __init__(
        self,
        lines: Callable[[Theme], Card],
        theme: Theme,
        article_id: int,
        parent: QWidget | None = None,
        told: tuple[tuple[ToldSentence, str], ...] = (),
    ) -> None:
        super().__init__(partial(lines, theme), theme, parent)
        self.article_id = article_id
        self.told = told
        self.is_dimmed: Callable[[], bool] = bool
        self._lines = lines
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Draw the card in other colours."""
        self._theme = theme
        self._face.recolour(partial(self._lines, theme))
        self.more.set_theme(theme)
        self.update()

    # Size

    def heightForWidth(self, width: int) -> int:
        return self._face.height(width)

    def sizeHint(self) -> QSize:
        return QSize(HINTED, 0)  # layouts ask for the height at their width

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)  # the columns decide

    # Events

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not comes_back(event):
            self.focused.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._face.paint(self._theme, self._theme.surface, is_dimmed=self.is_dimmed())


def card_of_report(
    words: ReportCardText,
    theme: Theme,
    parent: QWidget | None = None,
    dims: Callable[[ArticleHead], bool] = never,
    pills: Pills | None = None,
) -> StoryCard:
    """Return the card of one report, with `pills` in the colours of each theme. Choosing it opens
    the report."""
    card = StoryCard(partial(_in_colours, words, pills), theme, words.head.id, parent)
    card.is_dimmed = partial(dims, words.head)
    card.setAccessibleName(spoken(words.spoken))
    card.name_menu(words.head.title)
    card.run_as(words.head.title, words.head.language)
    return card


def _in_colours(words: ReportCardText, pills: Pills | None, theme: Theme) -> Card:
    return report_card(replace(words, pills=pills(theme)) if pills else words, theme)


@dataclass(frozen=True)
class SentenceText:
    """Texts of a sentence's card. `told`: the sentence in each report that has it, with the name of
    the paper; `papers` is who prints it and when, `spoken` says all of it.

    `language` is the sentence's, `interface` that of the app's own words.
    """

    told: tuple[tuple[ToldSentence, str], ...]
    language: str
    papers: str
    spoken: str
    interface: str
    marked: str = ""  # words of the sentence that stand out
    about: str = ""  # a line of the app's own below it


def sentence_card(text: SentenceText, theme: Theme) -> Card:
    """Return the lines of the card."""
    words = scaled_font(text.language, 1.0)
    small = scaled_font(text.interface, 0.85, QFont.Weight.Normal)
    papers = TextPart(text.papers, small, theme.muted)
    said = isolate(shortened(text.told[0][0].text, 1500), text.language)
    start = said.find(text.marked) if text.marked else -1
    marks = ((start, start + len(text.marked)),) if start >= 0 else ()
    marker = (theme.mark_background, theme.mark_text)
    lines: list[Paragraph | Strip] = [
        Paragraph(said, words, theme.text, MOST_LINES, marks=marks, mark_colours=marker)
    ]
    if text.about:
        lines.append(Paragraph(text.about, small, theme.muted, ABOUT_LINES, LINE_GAP))
    lines.append(Strip(line_pitch(small), (papers,), gap=LINE_GAP))
    return Card(tuple(lines), (PADDING,) * 4, corner=DOTS)


def card_of_sentence(words: SentenceText, theme: Theme, parent: QWidget | None = None) -> StoryCard:
    """Return the card of one sentence. Choosing it shows the sentence in its article."""
    first = words.told[0][0]
    lines = partial(sentence_card, words)
    card = StoryCard(lines, theme, first.article_id, parent, words.told)
    card.setAccessibleName(spoken(words.spoken))
    card.name_menu(first.text)
    card.run_as(first.text, words.language)
    return card


class WayBack(Enum):
    """Where a story page is left for."""

    ARTICLE = auto()  # the one that is open beneath it
    FRONT_PAGE = auto()  # whose card was chosen
    LIST = auto()  # nothing else is there


class BackButton(QToolButton):
    """The button that leaves the story page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._way = WayBack.ARTICLE
        keep_translated(self, self._set_text)

    def show_way(self, way: WayBack) -> None:
        """Say where it leads."""
        self._way = way
        self._set_text()

    def _set_text(self) -> None:
        said = {
            WayBack.ARTICLE: _("Back to Article"),
            WayBack.FRONT_PAGE: _("Back to Front Page"),
            WayBack.LIST: _("Close Story"),
        }
        self.setText(said[self._way])


def is_all_read(story: Story) -> bool:
    """Return whether every report of the event is read."""
    return all(report.head.is_read for report in story.event)


class StoryButtons(QWidget):
    """The row of buttons over a story; in a narrow pane they take several lines."""

    read_requested = Signal(bool)  # mark the whole story as read (True) or unread
    follow_requested = Signal(bool)  # follow the story (True), or no longer

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._story: Story | None = None
        self.back = BackButton(self)
        self.mark = QToolButton(self)
        self.follow = QToolButton(self)
        self.setContentsMargins(10, 6, 10, 6)
        row = FlowLayout(self, gap=2)
        for button in (self.back, self.mark, self.follow):
            row.addWidget(button)
        self.mark.clicked.connect(self._want_mark)
        self.follow.clicked.connect(self._want_follow)
        keep_translated(self, self._set_texts)

    def show_story(self, story: Story | None) -> None:
        """Say what can be done with a story as it is now."""
        self._story = story
        self._set_texts()

    def _set_texts(self) -> None:
        is_read = self._story is not None and is_all_read(self._story)
        self.mark.setText(_("Mark Story as Unread") if is_read else _("Mark Story as Read"))
        is_followed = self._story is not None and self._story.is_followed
        self.follow.setText(_("No Longer Follow Story") if is_followed else _("Follow Story"))

    def _want_mark(self) -> None:
        if self._story is not None:
            self.read_requested.emit(not is_all_read(self._story))

    def _want_follow(self) -> None:
        if self._story is not None:
            self.follow_requested.emit(not self._story.is_followed)
