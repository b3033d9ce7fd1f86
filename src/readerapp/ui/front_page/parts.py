"""Parts around the cards of the front page: headings, note without stories, end."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from readerapp.domain.front_page import Edition, SectionKind
from readerapp.ui.front_page.card import CardShown, cards_shown, headline_font
from readerapp.ui.front_page.words import FrontWords
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.widgets.labels import PlainLabel
from readerapp.ui.widgets.plain_text import name_with_keys, tip_text
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import scaled_font


class PagePart(QWidget):
    """What stands across all columns, above or below the cards."""

    @property
    def buttons(self) -> list[QPushButton]:
        """What there is to do, as the keyboard goes through it."""
        raise NotImplementedError

    def height_at(self, width: int) -> int:
        """Return its height at a width, 0 when it has nothing to say."""
        raise NotImplementedError


@guarded
class FrontNote(PagePart):
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
        self.button.setText(self.tr("Add a Feed…"))

    def height_at(self, width: int) -> int:
        """Return its height at a width, 0 when it has nothing to say."""
        return _height(self, width) if self._said else 0


@guarded
class FrontEnd(PagePart):
    """The true end of the page: what was shown, what is left, and where to go from here."""

    read_wanted = Signal()
    rest_wanted = Signal()
    hidden_wanted = Signal()
    edition_wanted = Signal(int)

    def __init__(self, words: FrontWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._edition: Edition | None = None
        self._key = ""  # that marks all as read
        self.said = PlainLabel("", "panelTitle", headline_font("", 1.45, QFont.Weight.Normal), 8)
        self.rest = PlainLabel("", "panelTitle", scaled_font("", 1.05, QFont.Weight.DemiBold), 4)
        self.hidden = PlainLabel("", "mutedText", scaled_font("", 0.95), 4)
        self.silent = PlainLabel("", "mutedText", scaled_font("", 0.95), 4)
        self.mark_read = QPushButton(self)
        self.show_rest = QPushButton(self)
        self.show_hidden = QPushButton(self)
        self.earlier = QPushButton(self)
        self.mark_read.clicked.connect(self.read_wanted)
        self.show_rest.clicked.connect(self.rest_wanted)
        self.show_hidden.clicked.connect(self.hidden_wanted)
        self.earlier.clicked.connect(self._want_earlier)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for button in (self.mark_read, self.show_rest, self.show_hidden, self.earlier):
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

    def use_key(self, key: str) -> None:
        """Name the key that marks all as read, as it is called here; "" names none."""
        self._key = key
        self._set_texts()

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
        found = (self.mark_read, self.show_rest, self.show_hidden, self.earlier)
        return [button for button in found if not button.isHidden()]

    def _set_texts(self) -> None:
        read = self.tr("Mark These as Read")
        self.mark_read.setText(read)
        self.mark_read.setToolTip(tip_text(name_with_keys(read, self._key)) if self._key else "")
        self.mark_read.setAccessibleDescription(self._key)
        edition = self._edition
        if edition is None:
            return
        self.said.setText(self._words.end(edition))
        end = edition.end
        earlier = self._words.moment(edition.previous.until) if edition.previous else ""
        for label, text in (
            (self.rest, self._words.rest(edition)),
            (self.hidden, self._words.hidden(end.hidden)),
            (self.silent, self._words.silent(edition)),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self.mark_read.setEnabled(any(card.unread for card in edition.cards))
        self.show_rest.setText(self._words.show_rest(end.listed))
        self.show_rest.setVisible(bool(end.listed))
        self.show_hidden.setText(self._words.show_hidden(end.hidden))
        self.show_hidden.setVisible(bool(end.hidden))
        self.earlier.setText(self.tr("Edition: {moment}").format(moment=earlier))
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
    return label


def drop(widget: QWidget) -> None:
    """Take off the page what is to be deleted."""
    widget.hide()
    widget.deleteLater()
