"""Cards of the story page: of a report, and of a sentence with the papers that print it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from readerapp.domain.articles import ArticleHead
from readerapp.domain.stories import ToldSentence
from readerapp.domain.values import dataclass
from readerapp.ui.language.wording import isolate
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.badges import Badge, badge_font
from readerapp.ui.widgets.card_buttons import CardButton
from readerapp.ui.widgets.card_layout import Badges, Card, Paragraph, Sign, Strip, TextPart
from readerapp.ui.widgets.card_menus import CORNER, SIDE
from readerapp.ui.widgets.card_painter import comes_back, draw_dot, never
from readerapp.ui.widgets.plain_text import shortened, spoken
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import line_pitch, made_title_font, scaled_font

PADDING = 13
GAP = 6
DOT = 7
WHY_LINES = 2
HINTED = 260  # pixels of width
Pills = Callable[[Theme], tuple[Badge, ...]]
DOTS = SIDE + CORNER - PADDING + GAP  # pixels the first line leaves to the dots of the menu

MOST_LINES = 8  # of a sentence
ABOUT_LINES = 3


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
    dot = () if head.is_read else (Sign(DOT, theme.accent, draw_dot, GAP),)
    if head.source:
        font = scaled_font(head.language, 0.88, QFont.Weight.DemiBold)
        source = TextPart(isolate(head.source), font, theme.text)
        lines.append(Strip(line_pitch(font), (*dot, source)))
    small, badges = scaled_font(text.language, 0.85), badge_font(text.language)
    height = max(line_pitch(small), QFontMetrics(badges).height() + 3)
    time = TextPart(isolate(text.time), small, theme.muted, space=GAP + 2)
    row = Badges(text.pills, badges, height - 2, wraps=True, leading=3)
    first = (time, row) if lines else (*dot, time, row)
    lines.append(Strip(height, first, gap=2 if lines else 0))
    weight = QFont.Weight.Normal if head.is_read else QFont.Weight.DemiBold
    title = made_title_font(head, scaled_font(head.language, 1.1, weight))
    lines.append(
        Paragraph(head.title, title, theme.heading, text.title_lines, GAP, language=head.language)
    )
    if head.dek_below_title and text.dek_lines:
        dek = scaled_font(head.language, 0.97)
        lines.append(
            Paragraph(
                head.dek_below_title,
                dek,
                theme.muted,
                text.dek_lines,
                GAP / 2,
                language=head.language,
            )
        )
    if text.why:
        lines.append(
            Paragraph(text.why, small, theme.muted, WHY_LINES, GAP, language=text.language)
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
        lines.append(Paragraph(text.about, small, theme.muted, ABOUT_LINES, GAP))
    lines.append(Strip(line_pitch(small), (papers,), gap=GAP))
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
