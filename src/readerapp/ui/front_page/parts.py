"""Parts around the cards of the front page: the head with the bar of what arrived meanwhile, the
headings, the note without stories, the end."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.front_page import Edition, EditionNews, EditionSummary, SectionKind
from readerapp.messages import _
from readerapp.ui.front_page.card import CardShown, cards_shown
from readerapp.ui.front_page.columns import SIDE
from readerapp.ui.front_page.words import Blocked, FrontWords
from readerapp.ui.language import dates
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.widgets.announcer import Announcer
from readerapp.ui.widgets.labels import PlainLabel
from readerapp.ui.widgets.plain_text import button_text, name_with_keys
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import headline_font, line_pitch, scaled_font

ARROW = " ▾"  # as of every button that opens a menu of words
BAR = 4  # pixels of the bar of what is being compared
LINE_SHARE = 0.6  # of the width, for the head line; the rest is for the news beside it
FRAME = 8  # pixels beside the words of a tool button, by the style sheet
NEWS_LINES, HEAD_LINES = 2, 5  # of the news, of the head line, at most
DELETED_AT_ONCE = 4  # widgets of a page that was left, some 0.5 ms each, in an idle moment
MOST_DROPPED = 60  # that wait for it: some three pages
NARROW, NARROW_LINES = 24, 3  # em of a page so narrow, or of letters so large, that news have more


@guarded
class FrontNote(QWidget):
    """What a page without stories says of itself, and what there is to do about it."""

    add_wanted = Signal()

    def __init__(self, words: FrontWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._said = ""
        self.text = PlainLabel("", "panelTitle", headline_font("", 1.35, QFont.Weight.Normal), 6)
        self.button = QPushButton(self)
        self.button.clicked.connect(self.add_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 18, 0, 6)
        layout.addWidget(self.text)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        keep_translated(self, self._set_texts)

    @property
    def buttons(self) -> list[QPushButton]:
        """What there is to do."""
        return [self.button]

    def show_note(self, said: str) -> None:
        """Say something, or nothing at all."""
        self._said = said
        self.text.setText(said)

    def set_language(self, language: str) -> None:
        """Use the fonts of another interface language."""
        self.text.use_font(headline_font(language, 1.35, QFont.Weight.Normal))

    def _set_texts(self) -> None:
        self.button.setText(_("Add Feeds…"))

    def height_at(self, width: int) -> int:
        """Return its height at a width, 0 when it has nothing to say."""
        return _height(self, width) if self._said else 0


@guarded
class FrontEnd(QWidget):
    """The true end of the page: what was shown, what is left, and where to go from here."""

    rest_wanted = Signal()
    hidden_wanted = Signal()
    edition_wanted = Signal(int)

    def __init__(self, words: FrontWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._edition: Edition | None = None
        self.said = PlainLabel("", "panelTitle", headline_font("", 1.45, QFont.Weight.Normal), 8)
        self.rest = PlainLabel("", "panelTitle", scaled_font("", 1.05, QFont.Weight.DemiBold), 4)
        self.hidden = PlainLabel("", "mutedText", scaled_font("", 0.95), 4)
        self.silent = PlainLabel("", "mutedText", scaled_font("", 0.95), 4)
        self.show_rest = QPushButton(self)
        self.show_hidden = QPushButton(self)
        self.earlier = QPushButton(self)
        self.show_rest.clicked.connect(self.rest_wanted)
        self.show_hidden.clicked.connect(self.hidden_wanted)
        self.earlier.clicked.connect(self._want_earlier)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for button in (self.show_rest, self.show_hidden, self.earlier):
            self._buttons.addWidget(button)
        self._buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 22, 0, 40)
        layout.setSpacing(8)
        for label in (self.said, self.rest, self.hidden, self.silent):
            layout.addWidget(label)
        layout.addSpacing(8)
        layout.addLayout(self._buttons)
        keep_translated(self, self._set_texts)

    def show_edition(self, edition: Edition) -> None:
        """Say what the end of an edition says."""
        self._edition = edition
        self._set_texts()

    def set_language(self, language: str) -> None:
        """Use the fonts and texts of another interface language."""
        self.said.use_font(headline_font(language, 1.45, QFont.Weight.Normal))
        self.rest.use_font(scaled_font(language, 1.05, QFont.Weight.DemiBold))
        for label in (self.hidden, self.silent):
            label.use_font(scaled_font(language, 0.95))
        self._set_texts()

    @property
    def buttons(self) -> list[QPushButton]:
        """What there is to do, as the keyboard goes through it."""
        found = (self.show_rest, self.show_hidden, self.earlier)
        return [button for button in found if not button.isHidden()]

    def _set_texts(self) -> None:
        edition = self._edition
        if edition is None:
            return
        self.said.setText(self._words.end(edition))
        end = edition.end
        earlier = self._words.moment(edition.previous.until) if edition.previous else ""
        hidden = (self._words.hidden(end.hidden), self._words.foreign(end.foreign))
        for label, text in (
            (self.rest, self._words.rest(edition)),
            (self.hidden, " ".join(filter(None, hidden))),
            (self.silent, self._words.silent(edition)),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self.show_rest.setText(self._words.show_rest(end.listed))
        self.show_rest.setVisible(bool(end.listed))
        self.show_hidden.setText(self._words.show_hidden(end.hidden))
        self.show_hidden.setVisible(bool(end.hidden))
        self.earlier.setText(_("Front page of {moment}").format(moment=earlier))
        self.earlier.setVisible(bool(earlier))

    def _want_earlier(self) -> None:
        if self._edition is not None and self._edition.previous is not None:
            self.edition_wanted.emit(self._edition.previous.id)

    def height_at(self, width: int) -> int:
        """Return its height at a width; the buttons stand below each other where they must."""
        if self._edition is None or not (self._edition.cards or self._edition.end.arrived):
            return 0
        space = self._buttons.spacing()
        room = sum(button.sizeHint().width() + space for button in self.buttons)
        directions = QBoxLayout.Direction
        self._buttons.setDirection(
            directions.LeftToRight if room <= width else directions.TopToBottom
        )
        return _height(self, width)


def _height(part: QWidget, width: int) -> int:
    layout = part.layout()
    if layout is None:
        return part.sizeHint().height()
    layout.invalidate()  # of what was hidden until now it may not know
    return layout.totalHeightForWidth(width)


class SectionParts(NamedTuple):
    """A section on the page: what its cards show, and its heading if it has one."""

    cards: tuple[CardShown, ...]
    heading: QLabel | None


def make_sections(
    edition: Edition, headings: Sequence[str], body: QWidget
) -> Iterator[SectionParts]:
    """Yield the sections of a page; `headings` names them."""
    is_top = True
    shown = cards_shown(edition, headings)
    for section, title, cards in zip(edition.sections, headings, shown, strict=True):
        # The stories on top need no heading where nothing stands above them.
        is_bare = is_top and section.kind is SectionKind.TOP
        yield SectionParts(cards, None if is_bare else _section_heading(title, body))
        is_top = is_top and not cards


def _section_heading(title: str, body: QWidget) -> QLabel:
    """Return the heading of a section."""
    label = PlainLabel(title, "panelTitle", scaled_font("", 1.0, QFont.Weight.Bold), 3)
    label.setParent(body)
    label.hide()  # until it has its place
    return label


def drop(widget: QWidget) -> None:
    """Take off the page what is to be deleted."""
    widget.hide()
    widget.deleteLater()


class Dropped:
    """What was taken off the page and is deleted some at a time: all cards of a page at once, with
    their buttons, took 30 ms before the next page could be painted."""

    def __init__(self) -> None:
        self._widgets: list[QWidget] = []

    def add(self, *widgets: QWidget) -> None:
        """Take these off the page."""
        for widget in widgets:
            widget.hide()
        self._widgets.extend(widgets)
        while len(self._widgets) > MOST_DROPPED:  # a window that is never idle drops on and on
            self._widgets.pop(0).deleteLater()

    def delete_some(self) -> bool:
        """Delete some of them; whether others are left."""
        for __ in range(min(DELETED_AT_ONCE, len(self._widgets))):
            self._widgets.pop().deleteLater()
        return bool(self._widgets)


@guarded
class FrontHead(QWidget):
    """Head of the page: the day, the head line, and the bar of what arrived meanwhile.

    It is as high as its words; when news make it higher the page scrolls as far, so that nothing
    that is being read moves.
    """

    news_wanted = Signal()
    edition_chosen = Signal(int)
    new_edition_wanted = Signal()

    def __init__(self, words: FrontWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._edition: Edition | None = None
        self._news = EditionNews()
        self._blocked: Blocked | None = None
        self._comparing: tuple[int, int] | None = None
        self._language = ""
        self._editions: tuple[EditionSummary, ...] = ()
        self.day = PlainLabel("", "panelTitle", headline_font("", 1.7, QFont.Weight.Bold), 2)
        self.line = PlainLabel("", "mutedText", scaled_font("", 0.95), HEAD_LINES)
        self.news = PlainLabel("", "panelTitle", scaled_font("", 0.95), NEWS_LINES)
        self._key = ""  # of the button
        self.show_news_button = QPushButton(self)
        self.show_news_button.clicked.connect(self.news_wanted)
        self.editions = QToolButton(self)
        self.editions.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.editions)
        self.editions.setMenu(self.menu)
        self.announcer = Announcer(self)
        self.comparing = QProgressBar(self)  # over the lower edge: nothing moves when it comes
        self.comparing.setObjectName("thinProgress")
        self.comparing.setTextVisible(False)
        self.comparing.hide()
        self._lay_out()
        keep_translated(self, self._set_texts)

    def _lay_out(self) -> None:
        top = self._top = QHBoxLayout()
        top.addWidget(self.day, 1)
        edges = Qt.AlignmentFlag
        top.addWidget(self.editions, 0, edges.AlignTop | edges.AlignLeading)
        self._row = QWidget(self)
        row = self.row_layout = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 3)
        row.addWidget(self.news, 2)
        row.addWidget(self.show_news_button)
        row.addSpacing(FRAME)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDE, 10, SIDE, 8)
        layout.setSpacing(2)
        layout.addLayout(self._top)
        layout.addWidget(self._row)

    def show_edition(self, edition: Edition) -> None:
        """Show what an edition says of itself."""
        self._edition = edition
        self._set_texts()

    def show_news(self, news: EditionNews) -> None:
        """Show what arrived meanwhile, and announce once what can be shown."""
        if news == self._news:
            return
        self._news = news
        self._show_bar()
        self._set_texts()
        if not news.is_empty:
            self.announcer.announce(self._words.news(news))

    def show_comparing(self, done: int, total: int) -> None:
        """Show how many articles of the library are compared; total 0: none are waiting."""
        self._comparing = (done, total) if total else None
        self._show_bar()
        self._set_texts()

    def _show_bar(self) -> None:
        done, total = self._comparing or (self._news.compared, self._news.arrived)
        self.comparing.setVisible(done < total)
        self.comparing.setRange(0, max(total, 1))
        self.comparing.setValue(done)

    def use_key(self, key: str) -> None:
        """Name the key of the button, as it is called here; "" names none."""
        self._key = key
        self._set_texts()

    def show_blocked(self, blocked: Blocked | None) -> None:
        """Show when a refresh could reach nothing, and why; None once one can again."""
        self._blocked = blocked
        self._set_texts()

    @property
    def has_news(self) -> bool:
        """Whether something waits to be shown."""
        return not self._news.is_empty

    def ask_for_news(self) -> None:
        """Ask for what waits, if anything does."""
        if self.has_news:
            self.news_wanted.emit()

    def show_editions(self, editions: tuple[EditionSummary, ...]) -> None:
        """Fill the menu: a new edition, then those there were, the newest first."""
        self._editions = editions
        self.menu.clear()
        new = QAction(_("&Update Front Page"), self.menu)
        new.triggered.connect(self.new_edition_wanted)
        self.menu.addAction(new)
        self.menu.addSeparator()
        for each in editions:
            action = QAction(self._words.edition(each).replace("&", "&&"), self.menu)
            action.setCheckable(True)
            action.setChecked(self._edition is not None and each.id == self._edition.id)
            action.triggered.connect(lambda __=False, e=each: self.edition_chosen.emit(e.id))
            self.menu.addAction(action)

    def set_language(self, language: str) -> None:
        """Use the fonts and texts of another interface language."""
        self._language = language
        self.day.use_font(headline_font(language, 1.7, QFont.Weight.Bold))
        for label in (self.line, self.news):
            label.use_font(scaled_font(language, 0.95))
        self._set_texts()

    def _set_texts(self) -> None:
        name = _("Earlier Front Pages")
        if not self.menu.isEmpty():
            self.show_editions(self._editions)
        self.editions.setText(name + ARROW)
        self.editions.setAccessibleName(name)
        self.show_news_button.setText(button_text(name_with_keys(_("Show"), self._key)))
        self.news.setText(self._words.news(self._news) if self.has_news else "")
        if self._edition is not None:
            self.day.setText(dates.weekday_and_day(dates.local(self._edition.until).date()))
            self.line.setText(
                self._words.head(self._edition, self._news, self._blocked, self._comparing)
            )
        self.comparing.setAccessibleName(_("Comparing new articles"))
        self._arrange()

    def set_sides(self, before: int, behind: int) -> None:
        """Begin above the first column and end above the last one, so many pixels from the edges
        where text begins and ends."""
        layout = self.layout()
        if layout is not None:
            end = behind - FRAME  # so that the words of the button end where pictures do
            left, right = (end, before) if self.isRightToLeft() else (before, end)
            layout.setContentsMargins(left, 10, right, 8)
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.comparing.setGeometry(0, self.height() - BAR, self.width(), BAR)
        self._arrange()

    def _arrange(self) -> None:
        """Put the news beside the head line where both have room on one line, else in its place."""
        font = scaled_font(self._language, 0.95)
        said, news = self.line.text(), self.news.text()
        room, button = self._room(), self.show_news_button.sizeHint()
        width, left = QFontMetrics(font).horizontalAdvance, room - button.width() - 2 * FRAME
        is_beside = width(said) <= left * LINE_SHARE and width(news) <= left * (1 - LINE_SHARE)
        self.line.setVisible(is_beside or not self.has_news)
        self.news.setVisible(self.has_news)
        self.show_news_button.setVisible(self.has_news)
        is_narrow = self.width() < NARROW * font.pixelSize()
        ways = QBoxLayout.Direction
        self._top.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)
        lines = self.line.lines_at(room)
        if self.has_news:
            alone = room - button.width() - self.row_layout.spacing()
            lines = 1 if is_beside else self.news.lines_at(alone)
            lines = min(lines, NARROW_LINES if is_narrow else NEWS_LINES)
        lines = min(lines, HEAD_LINES)
        least = button.height() if self.has_news else 0
        self._row.setFixedHeight(max(lines * line_pitch(font) + 6, least))

    def _room(self) -> int:
        """How many pixels there are beside each other."""
        layout = self.layout()
        margins = layout.contentsMargins() if layout else self.contentsMargins()
        return self.width() - margins.left() - margins.right() - FRAME
