"""The welcome page: which languages one reads, which papers of the catalogue to begin with, and
the other ways."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.feeds import FeedChoice
from readerapp.languages.names import name_in, native_name, territory_in
from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import capitalised, counted
from readerapp.ui.widgets.chip import Chip
from readerapp.ui.widgets.flow_layout import FlowLayout
from readerapp.ui.widgets.inputs import CheckMark
from readerapp.ui.widgets.plain_text import button_text, text_label, tip_text
from readerapp.ui.widgets.text_layout import scaled_font

if TYPE_CHECKING:  # loading it costs 0.2 s
    from readerapp.feeds.catalogue import CatalogueEntry


WIDEST = 760  # pixels of the column
MARGIN = 28

OFFERED = 6  # papers of a language; more are in the catalogue of "Add Feeds"
CHECKED = 3  # of them: an event that two of them tell is a story
GENERAL = ("news", "world")


class PapersBox(QWidget):
    """The papers of one language, to be checked. The first ones are."""

    changed = Signal()

    def __init__(
        self, language: str, entries: "Sequence[CatalogueEntry]", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._entries = entries
        self._boxes: list[CheckMark] = []
        self._countries: list[QLabel] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 6)
        layout.setSpacing(2)
        self._name = text_label(self)
        self._name.setObjectName("panelTitle")
        self._name.setFont(scaled_font(language, 1.0, QFont.Weight.DemiBold))
        layout.addWidget(self._name, alignment=Qt.AlignmentFlag.AlignLeading)  # of the page
        for number, entry in enumerate(entries):
            layout.addLayout(self._row(entry, is_checked=number < CHECKED))

    @property
    def choices(self) -> tuple[FeedChoice, ...]:
        """The papers that are checked."""
        pairs = zip(self._boxes, self._entries, strict=True)
        return tuple(
            FeedChoice(entry.address, entry.title, site=entry.site, language=entry.language)
            for box, entry in pairs
            if box.isChecked()
        )

    def name_countries(self, interface_language: str) -> None:
        """Name the language, and where each paper is from in the interface's language."""
        self._name.setText(name_to_draw(self._language, interface_language, self._name.font()))
        for label, entry in zip(self._countries, self._entries, strict=True):
            label.setText(territory_in(entry.country, interface_language) if entry.country else "")

    def _row(self, entry: "CatalogueEntry", *, is_checked: bool) -> QLayout:
        box = CheckMark(self)
        box.setText(button_text(entry.title))
        box.setFont(scaled_font(self._language, 1.0))
        box.setToolTip(tip_text(entry.address))
        box.setChecked(is_checked)
        box.toggled.connect(self.changed)
        country = text_label(self)
        country.setObjectName("mutedText")
        self._boxes.append(box)
        self._countries.append(country)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(box)
        row.addWidget(country)
        row.addStretch()
        return row


def name_to_draw(tag: str, interface_language: str, font: QFont) -> str:
    """Return a language's own name; where no font has its letters, that of the interface. The names
    are loaded already."""
    name, metrics = native_name(tag), QFontMetrics(font)
    if not all(metrics.inFontUcs4(ord(letter)) for letter in name):
        name = name_in(tag, interface_language)
    return capitalised(name)


class WelcomePage(QScrollArea):
    """The page that stands in place of list and article while the library is empty."""

    names_wanted = Signal()  # of languages and countries, in the language the interface has now
    languages_chosen = Signal(tuple)  # of tags
    papers_chosen = Signal(tuple)  # of FeedChoice
    subscriptions_requested = Signal()  # a list of them, as other readers write it
    article_requested = Signal()
    samples_requested = Signal()
    restore_requested = Signal()  # of a library that was backed up

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[CatalogueEntry] = ()
        self._interface_language = "en"
        self._chips: dict[str, QPushButton] = {}
        self._groups: dict[str, PapersBox] = {}
        self._title, self._intro = _label(self, "welcomeTitle"), _label(self, "mutedText")
        self._which, self._papers = _label(self, "panelTitle"), _label(self, "panelTitle")
        self._note, self._or = _label(self, "mutedText"), _label(self, "panelTitle")
        self._begin = QPushButton(self)
        self._ways = [QPushButton(self) for __ in range(4)]
        self._languages = QWidget(self)
        self._papers_box = QWidget(self)
        self._column = QWidget(self)
        self._lay_out()
        self._connect()
        keep_translated(self, self._set_texts)

    # What is shown

    def show_catalogue(
        self, entries: "Sequence[CatalogueEntry]", preferred: Sequence[str], language: str
    ) -> None:
        """Offer the newsrooms. `preferred`: the reader's languages as far as they are known, which
        come first and are checked; `language`: of the interface. The names of languages and
        countries are loaded already."""
        self._entries, self._interface_language = entries, language
        offered = languages_of(entries)
        own = tuple(dict.fromkeys(filter(None, (closest(tag, offered) for tag in preferred))))
        rest = sorted(set(offered) - set(own), key=lambda tag: native_name(tag).casefold())
        for tag in (*own, *rest):
            self._add_chip(tag, is_checked=tag in own)
        self._show_papers()

    def use_names(self, language: str) -> None:
        """Name languages and countries in another interface language; its names are loaded."""
        self._interface_language = language
        for group in self._groups.values():
            group.name_countries(language)
        self._show_papers()

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that are checked, in the order of the page."""
        return tuple(tag for tag, chip in self._chips.items() if chip.isChecked())

    @property
    def choices(self) -> tuple[FeedChoice, ...]:
        """The papers that are checked, of the languages that are."""
        return tuple(
            choice for tag in self.languages if tag in self._groups
            for choice in self._groups[tag].choices
        )  # fmt: skip

    @property
    def article_button(self) -> QPushButton:
        """The button below which the ways to bring an article are offered."""
        return self._ways[1]

    def take_focus(self) -> None:
        """Put the keyboard where reading begins: on the first language; not when the reader has
        taken it elsewhere on the page by now."""
        focus = self.window().focusWidget()
        if focus is None or focus is self or not self.isAncestorOf(focus):
            self.focus_stop.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def focus_stop(self) -> QPushButton:
        """What takes the focus for the page."""
        return next(iter(self._chips.values()), self._begin)

    def set_busy(self, busy: bool) -> None:
        """Take no other choice while one is carried out."""
        if busy and self.isAncestorOf(self.window().focusWidget() or self):
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # else Qt hands it on to the toolbar
        for widget in (self._languages, self._papers_box, *self._ways):
            widget.setEnabled(not busy)
        self._begin.setEnabled(not busy and bool(self.choices))

    def _add_chip(self, tag: str, *, is_checked: bool) -> None:
        chip = Chip(self._languages)
        chip.setCheckable(True)
        chip.setChecked(is_checked)
        chip.setFont(scaled_font(tag, 1.0))
        chip.setAccessibleName(capitalised(native_name(tag)))
        chip.toggled.connect(self._show_papers)
        self._chips[tag] = chip
        layout = self._languages.layout()
        if layout is not None:
            layout.addWidget(chip)

    def _show_papers(self) -> None:
        """Show the papers of the languages that are checked; what was checked of them stays."""
        for tag, chip in self._chips.items():
            name = name_to_draw(tag, self._interface_language, chip.font())
            chip.setText(button_text(f"✓ {name}" if chip.isChecked() else name))
        layout = self._papers_box.layout()
        for tag in self.languages:
            if tag not in self._groups:
                group = PapersBox(tag, starters(self._entries, tag), self._papers_box)
                group.name_countries(self._interface_language)
                group.changed.connect(self._count)
                self._groups[tag] = group
                if layout is not None:
                    layout.addWidget(group)
        for tag, group in self._groups.items():
            group.setVisible(tag in self.languages)
        self._count()

    def _count(self) -> None:
        count = len(self.choices)
        self._begin.setText(
            counted("Start with this source", "Start with these {count} sources", count)
        )
        self._begin.setEnabled(count > 0)

    # Inside

    def _lay_out(self) -> None:
        self.setObjectName("welcomePage")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._title.setFont(scaled_font("", 1.9, QFont.Weight.DemiBold))
        for label in (self._which, self._papers, self._or):
            label.setFont(scaled_font("", 1.15, QFont.Weight.DemiBold))
        self._column.setMaximumWidth(WIDEST)
        self._begin.setDefault(True)
        FlowLayout(self._languages)
        FlowLayout(self._papers_box, gap=24)
        ways = QWidget(self)
        flow = FlowLayout(ways)
        for button in self._ways:
            flow.addWidget(button)
        rule = QFrame(self)
        rule.setObjectName("hairline")
        rule.setFixedHeight(1)
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, MARGIN, 0, MARGIN)
        column.setSpacing(12)
        column.addStretch(1)
        for part in (
            self._title, self._intro, self._which, self._languages, self._papers, self._papers_box,
        ):  # fmt: skip
            column.addWidget(part)
        column.addWidget(self._begin, alignment=Qt.AlignmentFlag.AlignLeft)
        for part in (self._note, rule, self._or, ways):
            column.addWidget(part)
        column.addStretch(2)
        for part in (self._papers, self._which):  # a heading stands apart from what is above it
            column.insertSpacing(column.indexOf(part), 8)
        content = QWidget(self)
        content.setObjectName("welcomeContent")
        row = QHBoxLayout(content)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.addStretch(1)
        row.addWidget(self._column, 1000)
        row.addStretch(1)
        self.setWidget(content)

    def _connect(self) -> None:
        self._begin.clicked.connect(self._choose)
        for button, signal in zip(
            self._ways,
            (
                self.subscriptions_requested,
                self.article_requested,
                self.samples_requested,
                self.restore_requested,
            ),
            strict=True,
        ):
            button.clicked.connect(lambda _checked=False, it=signal: self._go(it))

    def _choose(self) -> None:
        self.languages_chosen.emit(self.languages)
        self.papers_chosen.emit(self.choices)

    def _go(self, way: Signal) -> None:
        self.languages_chosen.emit(self.languages)
        way.emit()  # type: ignore[attr-defined]  # bound: the stub says Signal

    def _set_texts(self) -> None:
        self._title.setText(_("Welcome"))
        self._intro.setText(
            _(
                "The news of the world side by side, in the languages you read. All of it is kept "
                "and compared on this computer, and nobody watches what you read."
            )
        )
        self._which.setText(_("Which languages do you read?"))
        self._papers.setText(_("Suggested sources"))
        self._note.setText(
            _(
                "Nothing is downloaded before you press this, and then only from these "
                "sources. Find more sources with “Add Feeds”."
            )
        )
        self._or.setText(_("Or start with what you have"))
        self._ways[0].setText(_("Import subscriptions (OPML)…"))
        self._ways[1].setText(_("Paste or open an article…"))
        self._ways[2].setText(_("Look around with samples"))
        self._ways[3].setText(_("Restore a backup…"))
        self.setAccessibleName(_("Welcome"))
        self._count()
        self.names_wanted.emit()


def _label(parent: QWidget, name: str) -> QLabel:
    label = text_label(parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    return label


def languages_of(entries: "Sequence[CatalogueEntry]") -> tuple[str, ...]:
    """Return the languages (tags) of the catalogue in its order, each once."""
    return tuple(dict.fromkeys(entry.language for entry in entries))


def starters(
    entries: "Sequence[CatalogueEntry]", language: str, most: int = OFFERED
) -> "tuple[CatalogueEntry, ...]":
    """Return up to `most` papers of a language, one feed of each publisher, general news first.

    Two of the country that the catalogue names first, then one of each other country: an event
    looks different from each of them.
    """
    own = [entry for entry in entries if entry.language == language]
    own.sort(key=lambda entry: entry.topic not in GENERAL)
    one_each = {entry.publisher: entry for entry in reversed(own)}
    papers = [entry for entry in own if one_each[entry.publisher] is entry]
    before = Counter[str]()
    turns = list[tuple[int, "CatalogueEntry"]]()
    for entry in papers:
        before[entry.country] += 1
        is_first = entry.country == papers[0].country
        turns.append((before[entry.country] - (2 if is_first else 1), entry))
    turns.sort(key=lambda turn: max(0, turn[0]))
    return tuple(entry for __, entry in turns)[:most]


def closest(language: str, offered: Sequence[str]) -> str:
    """Return the offered language that is closest to a tag such as "fr-CA", "" without one."""
    base = language.split("-")[0]
    if language in offered:
        return language
    return next((each for each in offered if each.split("-")[0] == base), "")
