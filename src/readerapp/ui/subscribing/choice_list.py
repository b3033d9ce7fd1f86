"""The feeds that were found, as cards below each other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from readerapp.domain.feeds import FeedChoice
from readerapp.ui.subscribing.choice_card import ChoiceCard


class ChoiceList(QScrollArea):
    """The first feed that is new is checked beforehand: it is the likeliest."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("choiceList")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its cards take it, and are scrolled to
        self.cards: list[ChoiceCard] = []
        self.show_choices(())

    def show_choices(self, choices: Sequence[FeedChoice]) -> None:
        """Show other feeds."""
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(10)
        self.cards = [ChoiceCard(choice, content) for choice in choices]
        for card in self.cards:
            layout.addWidget(card)
            card.toggled.connect(self.changed)
        layout.addStretch()
        self.setWidget(content)  # deletes the one before
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
