"""Card of a sentence on the story page: as its report has it, below it the papers that print it."""

from functools import partial

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from readerapp.domain.story_told import ToldSentence
from readerapp.domain.values import dataclass
from readerapp.ui.language.wording import isolate
from readerapp.ui.story.card import DOTS, GAP, PADDING, StoryCard
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.card_layout import Card, Paragraph, Strip, TextPart
from readerapp.ui.widgets.plain_text import shortened, spoken
from readerapp.ui.widgets.text_layout import line_pitch, scaled_font

MOST_LINES = 8  # of a sentence
ABOUT_LINES = 3


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
