"""The feeds that were found at an address, as cards to choose from."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from readerapp.domain.feeds import FeedChoice
from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import (
    capitalised,
    isolate,
    language_name,
    language_tag,
    sentences,
)
from readerapp.ui.widgets.area_content import AreaContent
from readerapp.ui.widgets.inputs import CheckMark
from readerapp.ui.widgets.labels import ElidedLabel
from readerapp.ui.widgets.plain_text import text_label
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import align_to_edge, scaled_font

LATEST = 3

LONGEST_DESCRIPTION = 240


@guarded
class ChoiceCard(QFrame):
    """Card of a found feed. A click checks or unchecks it, unless it is subscribed to."""

    toggled = Signal()

    def __init__(self, choice: FeedChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("choiceCard")
        self.choice = choice
        self.box = CheckMark(self)
        self.box.toggled.connect(self.toggled)
        self._title = _wrapped(self, choice.title or choice.address)
        self._title.setObjectName("panelTitle")
        self._state = text_label(self)
        self._state.setObjectName("stateLabel")
        self._meta = ElidedLabel(Qt.TextElideMode.ElideMiddle, self)
        self._meta.setObjectName("mutedText")
        self._description = _wrapped(self, _shortened(choice.description))
        self._latest = [ElidedLabel(parent=self) for __ in choice.latest[:LATEST]]
        self._lay_out()
        keep_translated(self, self._set_texts)

    @property
    def is_checked(self) -> bool:
        """Whether this feed is to be subscribed to."""
        return self.box.isEnabled() and self.box.isChecked()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title, 1)
        head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addLayout(head)
        words.addWidget(self._meta)
        words.addWidget(self._description)
        if self._latest:
            words.addSpacing(5)
        for label in self._latest:
            words.addWidget(label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(9, 9, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.box.isEnabled() and self.rect().contains(event.position().toPoint()):
            self.box.toggle()

    def _set_texts(self) -> None:
        choice = self.choice
        is_known = choice.subscribed_id is not None
        align_to_edge(self._title, self._description)
        self._title.setFont(scaled_font(choice.language, 1.08, QFont.Weight.DemiBold))
        self._state.setText(_("Already subscribed"))
        self._state.setVisible(is_known)
        self._description.setVisible(bool(choice.description))
        self._meta.setText(self._facts())
        self.box.setEnabled(not is_known)
        if is_known:
            self.box.setChecked(True)
        self.box.setAccessibleName(choice.title or choice.address)
        self.box.setAccessibleDescription(sentences(self._spoken()))
        for label, title in zip(self._latest, choice.latest, strict=False):
            label.setText(f"•  {isolate(title)}")

    def _facts(self) -> str:
        language = self._language()
        address = isolate(self.choice.address)
        return f"{language}  ·  {address}" if language else address

    def _language(self) -> str:
        tag = self.choice.language
        return capitalised(language_name(tag)) if language_tag(tag) else ""

    def _spoken(self) -> tuple[str, ...]:
        choice = self.choice
        known = _("Already subscribed") if choice.subscribed_id is not None else ""
        newest = _("Newest: {titles}").format(titles="; ".join(choice.latest[:LATEST]))
        parts = (known, self._language(), choice.address, choice.description)
        return (*parts, newest if choice.latest else "")


def _wrapped(parent: QWidget, text: str) -> QLabel:
    label = text_label(parent, text)
    label.setWordWrap(True)
    return label


def _shortened(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= LONGEST_DESCRIPTION else flat[:LONGEST_DESCRIPTION].rstrip() + "…"


class ChoiceList(QScrollArea):
    """List of found feeds. The first new one is checked beforehand: it is the likeliest."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("choiceList")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its cards take it, and are scrolled to
        self.cards: list[ChoiceCard] = []
        self._content = AreaContent(self)
        self.show_choices(())

    def show_choices(self, choices: Sequence[FeedChoice]) -> None:
        """Show other feeds."""
        content = self._content.new()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(10)
        self.cards = [ChoiceCard(choice, content) for choice in choices]
        for card in self.cards:
            layout.addWidget(card)
            card.toggled.connect(self.changed)
        layout.addStretch()
        self._content.show(content)
        fresh = next((card for card in self.cards if card.box.isEnabled()), None)
        if fresh:
            fresh.box.setChecked(True)
        self.changed.emit()

    @property
    def checked(self) -> tuple[FeedChoice, ...]:
        """The feeds to subscribe to."""
        return tuple(card.choice for card in self.cards if card.is_checked)

    def focus_first(self) -> None:
        """Give the focus to the first card that can take it."""
        for card in self.cards:
            if card.box.isEnabled():
                card.box.setFocus(Qt.FocusReason.OtherFocusReason)
                return
