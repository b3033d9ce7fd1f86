""" "Why here?": one sentence, and behind it the facts a story is ranked by, as sentences whose
numbers give its score."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from readerapp.domain.front_page import FrontCard, LanguagePapers, RankFacts
from readerapp.domain.values import dataclass
from readerapp.library.front_page import weights
from readerapp.library.front_page.ranking import told_in
from readerapp.messages import _
from readerapp.ui.front_page.words import MOST_HOURS
from readerapp.ui.language.retranslation import Words, keep_translated
from readerapp.ui.language.wording import counted, isolate, language_title, sentences
from readerapp.ui.widgets.dialog_parts import available_geometry, grow_with_texts
from readerapp.ui.widgets.labels import PlainLabel
from readerapp.ui.widgets.plain_text import spoken
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import scaled_font

WIDTH = 440  # pixels
LINES = 6


@dataclass(frozen=True)
class RankParts:
    """What each fact gives: points that are added, then two factors, then points on top."""

    papers: tuple[float, ...]  # as the reader's languages of the facts
    languages: float
    foreign: float
    decay: float
    news: float
    followed: float
    starred: float
    important: float
    less_wanted: float

    @property
    def total(self) -> float:
        """The score."""
        points = (sum(self.papers) + self.languages + self.foreign) * self.decay * self.news
        return points + self.followed + self.starred + self.important + self.less_wanted


def rank_parts(facts: RankFacts) -> RankParts:
    """Return what each fact gives to the score."""
    own, foreign = _own(facts), told_in([each for each in facts.papers if not each.is_own])
    papers = tuple(told_in([each]) for each in own)
    return RankParts(
        papers=papers,
        languages=told_in(own) - sum(papers),
        foreign=weights.FOREIGN * foreign / (1 + foreign),
        decay=weights.UNDATED if facts.age is None else 2.0 ** (-facts.age / facts.half_life),
        news=1.0 if facts.new_texts else weights.NOTHING_NEW,
        followed=weights.FOLLOWED * facts.is_followed,
        starred=weights.STARRED * bool(facts.starred),
        important=weights.IMPORTANT * facts.is_important,
        less_wanted=weights.LESS_WANTED * facts.is_less_wanted,
    )


def _own(facts: RankFacts) -> list[LanguagePapers]:
    return [each for each in facts.papers if each.is_own]


class WhyWords:
    """Makes the sentences in the interface language of the moment."""

    def summary(self, card: FrontCard) -> str:
        """Return in short why a card stands where it does."""
        facts = card.ranked
        if facts is None:
            return _(
                "Only one source has this, so there is no score. Single articles follow "
                "the stories, one of each source, those of rarely updated sources first."
            )
        papers = sum(each.papers for each in facts.papers)
        said = [counted("{count} source.", "{count} sources.", papers)]
        if len(facts.papers) > 1:
            # Translators: 12 sources + in 9 languages
            pattern = _("{sources} {languages}.")
            said = [
                pattern.format(
                    sources=counted("{count} source", "{count} sources", papers),
                    languages=counted(
                        "in {count} language", "in {count} languages", len(facts.papers)
                    ),
                )
            ]
        if facts.age is not None:
            old = counted(
                "The newest article was {count} hour old.",
                "The newest article was {count} hours old.",
                max(1, round(facts.age)),
            )
            if facts.age > MOST_HOURS:
                old = counted(
                    "The newest article was {count} day old.",
                    "The newest article was {count} days old.",
                    round(facts.age / 24),
                )
            said.append(old)
        if facts.is_followed:
            said.append(_("You follow it."))
        return sentences(said)

    def details(self, card: FrontCard) -> list[str]:
        """Return how the score of a story comes about, the score last; nothing of an article."""
        facts = card.ranked
        if facts is None:
            return []
        parts = rank_parts(facts)
        own = _own(facts)
        papers = zip(own, parts.papers, strict=True)
        said = [self._papers(each, points) for each, points in papers]
        if card.copies:
            said.append(
                counted(
                    "{count} article repeats another one’s text and is not counted.",
                    "{count} articles repeat another one’s text and are not counted.",
                    card.copies,
                )
            )
        if len(own) > 1:
            further = min(len(own) - 1, weights.LANGUAGES)
            text = counted(
                "{count} more language: + {points}",
                "{count} more languages: + {points}",
                further,
            )
            said.append(text.format(points=_number(parts.languages)))
        if len(own) < len(facts.papers):
            text = counted(
                "{count} source in languages you do not read: + {points}",
                "{count} sources in languages you do not read: + {points}",
                sum(each.papers for each in facts.papers if not each.is_own),
            )
            said.append(text.format(points=_number(parts.foreign)))
        said += [self._age(facts, parts), self._news(facts, parts), *self._signs(parts)]
        said.append(_("Together: {points}").format(points=_number(parts.total, 2)))
        return said

    def _papers(self, language: LanguagePapers, points: float) -> str:
        text = counted(
            "{language}: {papers} of {count} source active this week: + {points}",
            "{language}: {papers} of {count} sources active this week: + {points}",
            language.active,
        )
        if language.active < weights.FEWEST_PAPERS:
            text = counted(
                "{language}: {papers} of {count} source active this week, counted as if of "
                "{fewest}: + {points}",
                "{language}: {papers} of {count} sources active this week, counted as if of "
                "{fewest}: + {points}",
                language.active,
            )
        return text.format(
            language=isolate(language_title(language.language)),
            papers=QLocale().toString(language.papers),
            fewest=QLocale().toString(weights.FEWEST_PAPERS),
            points=_number(points),
        )

    def _age(self, facts: RankFacts, parts: RankParts) -> str:
        if facts.age is None:
            return _("No article has a date: × {factor}").format(factor=_number(parts.decay))
        return _(
            "Its newest dated article is {age} hours old, and half counts after {half}: × {factor}"
        ).format(
            age=_number(facts.age, 1), half=_number(facts.half_life, 1), factor=_number(parts.decay)
        )

    def _news(self, facts: RankFacts, parts: RankParts) -> str:
        if not facts.new_texts:
            text = _("No new text of its own since the front page before: × {factor}")
            return text.format(factor=_number(parts.news))
        text = counted(
            "{count} new text of its own: × {factor}",
            "{count} new texts of their own: × {factor}",
            facts.new_texts,
        )
        return text.format(factor=_number(parts.news))

    def _signs(self, parts: RankParts) -> list[str]:
        signs = (
            (parts.followed, _("You follow it: + {points}")),
            (parts.starred, _("You starred an article: + {points}")),
            (parts.important, _("A source of it is important to you: + {points}")),
            (parts.less_wanted, _("You want less of this: {points}")),
        )
        return [text.format(points=_number(points)) for points, text in signs if points]


@guarded
class WhyPopup(QFrame):
    """Small window with the sentence, and a button that shows the details; Esc, the key that opened
    it or a click elsewhere closes it."""

    def __init__(
        self,
        title: Words,
        summary: Words,
        details: Callable[[], list[str]],
        language: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("whyPopup")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title_words, self._summary_words, self._make = title, summary, details
        self.sentences: tuple[str, ...] = ()  # that are shown
        self._closing: Sequence[QKeySequence] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 16)
        layout.setSpacing(6)
        strong = scaled_font(language, 1.05, QFont.Weight.Bold)
        self._title = PlainLabel("", "panelTitle", strong, 2)
        layout.addWidget(self._title)
        small = scaled_font(language, 0.95)
        self._summary = PlainLabel("", "panelTitle", small, LINES)
        layout.addWidget(self._summary)
        self.more = QPushButton(self)
        self.more.setCheckable(True)
        self.more.setAutoDefault(False)
        self.more.toggled.connect(self._show_details)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self._lines = [PlainLabel("", "panelTitle", small, LINES) for __ in details()]
        if self._lines:
            self._lines[-1].use_font(scaled_font(language, 0.95, QFont.Weight.DemiBold))
        for line in self._lines:
            layout.addWidget(line)
        self.more.setVisible(bool(self._lines))
        self.setFixedWidth(WIDTH)
        keep_translated(self, self._set_texts)
        self.resize(WIDTH, layout.totalHeightForWidth(WIDTH))

    def _show_details(self) -> None:
        self._set_texts()
        layout = self.layout()
        if layout is not None:
            layout.activate()
            layout.invalidate()  # it may remember heights of what was hidden
            self.resize(WIDTH, layout.totalHeightForWidth(WIDTH))
            self._keep_on_screen(self.pos())

    def _set_texts(self) -> None:
        self._title.setText(self._title_words())
        self._summary.setText(self._summary_words())
        self.more.setText(_("Details"))
        details = self._make()
        for line, sentence in zip(self._lines, details, strict=True):
            line.setText(sentence)
            line.setVisible(self.more.isChecked())
        shown = details if self.more.isChecked() else ()
        self.sentences = (self._summary_words(), *shown)
        self.setAccessibleName(spoken(self._title_words()))
        self.setAccessibleDescription(spoken("\n".join(self.sentences)))
        grow_with_texts(self)

    def close_by(self, keys: Sequence[QKeySequence]) -> None:
        """Have these keys close it too."""
        self._closing = keys

    def open_at(self, place: QPoint) -> None:
        """Show it with its leading corner at a global place, inside the screen."""
        left = place.x() - self.width() if self.isRightToLeft() else place.x()
        self._keep_on_screen(QPoint(left, place.y()))
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _keep_on_screen(self, corner: QPoint) -> None:
        screen = available_geometry(self)
        left = max(screen.left(), min(corner.x(), screen.right() - self.width()))
        self.move(left, max(screen.top(), min(corner.y(), screen.bottom() - self.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_own = QKeySequence(event.keyCombination()) in self._closing
        if is_own or event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)


def _number(value: float, digits: int = 3) -> str:
    """In as many digits as it takes that what is shown adds up to the second digit of the sum."""
    return QLocale().toString(value, "f", digits)
