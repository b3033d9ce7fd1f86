"""Finding feeds at an address: one line, a button, and what was found below it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.feeds import FeedChoice
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.subscribing.choice_list import ChoiceList
from readerapp.ui.widgets.announcer import Announcer
from readerapp.ui.widgets.inline_message import InlineMessage


class SearchPage(QWidget):
    """Nothing is contacted until Return or Search; nothing is subscribed to by either."""

    search_asked = Signal(str)
    cancelled = Signal()
    changed = Signal()  # other feeds are checked

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_looking = False
        self._label = QLabel(self)
        self.address = QLineEdit(self)
        self.button = QPushButton(self)
        self.message = InlineMessage(self)
        self.choices = ChoiceList(self)
        self._bar = QProgressBar(self)
        self._hint = QLabel(self)
        self._announcer = Announcer(self)
        self._lay_out()
        self._connect()
        keep_translated(self, self._set_texts)

    @property
    def checked(self) -> tuple[FeedChoice, ...]:
        """The feeds to subscribe to."""
        return () if self.choices.isHidden() else self.choices.checked

    @property
    def is_looking(self) -> bool:
        """Whether a search runs."""
        return self._is_looking

    def search(self) -> None:
        """Ask for a search with what is typed; an empty line asks for nothing."""
        if self.address.text().strip() and not self._is_looking:
            self.search_asked.emit(self.address.text().strip())

    def show_looking(self) -> None:
        """Show that a search runs, with Cancel."""
        self._show(is_looking=True)
        self._announcer.say(self.tr("Looking…"))

    def show_idle(self) -> None:
        """Show that nothing runs and nothing was found yet."""
        self._show()

    def show_choices(self, choices: Sequence[FeedChoice]) -> None:
        """Show what was found; the first that is new is checked and takes the focus."""
        self.choices.show_choices(choices)
        self._show(has_choices=True)
        self.choices.focus_first()
        self._announcer.say(self.tr("%n feed(s) found", "", len(choices)))

    def show_message(self, sentence: str, remedy: str) -> None:
        """Show what failed. What was found before stays when only subscribing failed."""
        if self._is_looking:
            self._show()
        self.message.say(sentence, remedy)
        self._set_texts()
        self._announcer.say(" ".join(part for part in (sentence, remedy) if part))

    def _show(self, *, is_looking: bool = False, has_choices: bool = False) -> None:
        self._is_looking = is_looking
        self.message.clear()
        self._bar.setVisible(is_looking)
        self.choices.setVisible(has_choices)
        self._hint.setVisible(not has_choices)
        self._set_texts()
        self.changed.emit()

    def _connect(self) -> None:
        self.address.returnPressed.connect(self.search)
        self.button.clicked.connect(self._on_button)
        self.choices.changed.connect(self.changed)

    def _on_button(self) -> None:
        if self._is_looking:
            self.cancelled.emit()
        else:
            self.search()

    def _lay_out(self) -> None:
        self._label.setBuddy(self.address)
        self._hint.setObjectName("mutedText")
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._bar.setObjectName("thinProgress")
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self.button.setAutoDefault(False)
        line = QHBoxLayout()
        line.addWidget(self.address, 1)
        line.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 4)
        layout.setSpacing(10)
        layout.addWidget(self._label)
        layout.addLayout(line)
        layout.addWidget(self._bar)
        layout.addWidget(self.message)
        layout.addWidget(self.choices, 1)
        layout.addWidget(self._hint, 1)
        self._bar.hide()
        self.choices.hide()

    def _set_texts(self) -> None:
        self._label.setText(self.tr("&Address of a site, a page or a feed"))
        self.address.setAccessibleName(self.tr("Address of a site, a page or a feed"))
        self.address.setPlaceholderText(self.tr("news.example.org"))
        self.button.setText(self.tr("Ca&ncel") if self._is_looking else self.tr("Sear&ch"))
        self._bar.setAccessibleName(self.tr("Looking…"))
        self._hint.setText(self._advice())

    def _advice(self) -> str:
        """What stands below while nothing was found."""
        if self._is_looking:
            return self.tr("Looking…")
        if self.message.text:
            return ""
        return self.tr(
            "Most news sites have a feed: the address of the site is enough. Nothing is contacted "
            "before you press Return, and you subscribe only to what you check."
        )
