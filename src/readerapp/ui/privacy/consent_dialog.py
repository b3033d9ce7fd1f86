"""The consent dialog: the one privacy question. Refusing is exactly as easy as accepting.

Plain buttons without autoDefault: with a QDialogButtonBox, Return would accept. Return does
nothing here, Space presses the focused button, Esc and closing mean refusal.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QFont, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.consent import Decision
from readerapp.messages import _
from readerapp.settings import ConsentText
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.switcher import LANGUAGES
from readerapp.ui.language.wording import capitalised, language_name
from readerapp.ui.widgets.dialog_parts import room_of
from readerapp.ui.widgets.plain_text import text_label
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import scaled_font

FOCUS_EDGE = (6, 5)  # pixels beside the text and above it: the ring of the focus
WIDTH, SIDE, TALLEST_TEXT = 600, 26, 460  # pixels
INPUT_DELAY = 500  # ms; a Space typed into the window behind must not answer


@guarded
class ConsentDialog(QDialog):
    """Asks about usage statistics, which stay on this computer."""

    answered = Signal(object)  # Decision
    language_chosen = Signal(str)
    policy_requested = Signal()
    counts_requested = Signal()

    def __init__(
        self, text_in: Callable[[str], ConsentText], language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text_in = text_in
        self._language = language
        self._decision = Decision.DISMISSED
        self._accepts_answers = False
        self._is_answered = False
        self.languages = _language_box(self, language)
        self.heading = text_label(self)
        self.heading.setObjectName("consentTitle")
        self.text = _text_box(self)
        self.policy = _plain_button(self)
        self.counts = _plain_button(self)
        self.refuse = _plain_button(self)
        self.accept_button = _plain_button(self)
        self._connect()
        self._lay_out()
        keep_translated(self, self._set_texts)

    @property
    def text_shown(self) -> ConsentText:
        """The text on screen, for the record."""
        return self._text_in(self._language)

    def _connect(self) -> None:
        self.languages.activated.connect(
            lambda: self.language_chosen.emit(self.languages.currentData())
        )
        self.policy.clicked.connect(self.policy_requested)
        self.counts.clicked.connect(self.counts_requested)
        self.refuse.clicked.connect(lambda: self._answer(Decision.REFUSED))
        self.accept_button.clicked.connect(lambda: self._answer(Decision.GRANTED))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.languages)
        links = QHBoxLayout()
        links.addWidget(self.policy)
        links.addWidget(self.counts)
        links.addStretch()
        answers = QHBoxLayout()
        answers.addStretch()
        answers.addWidget(self.refuse)
        answers.addWidget(self.accept_button)
        answers.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDE, 22, SIDE, 22)
        layout.setSpacing(14)
        layout.addLayout(top)
        layout.addWidget(self.text, 1)
        layout.addLayout(links)
        layout.addLayout(answers)
        # Text, links, Refuse, Accept: the order in which they stand; the language comes last.
        for first, second in (
            (self.text, self.policy),
            (self.policy, self.counts),
            (self.counts, self.refuse),
            (self.refuse, self.accept_button),
            (self.accept_button, self.languages),
        ):
            QWidget.setTabOrder(first, second)

    def set_language(self, language: str) -> None:
        """Show the text in another language; what was focused stays so."""
        self._language = language
        self.languages.setCurrentIndex(max(0, self.languages.findData(language)))
        self._set_texts()

    def _set_texts(self) -> None:
        text = self.text_shown
        self.setWindowTitle(text.title)
        self.heading.setText(text.title)
        self.text.setPlainText("\n\n".join((*text.paragraphs, text.reassurance)))
        self.policy.setText(text.policy_link)
        self.counts.setText(text.counts_link)
        self.refuse.setText(text.refuse)
        self.accept_button.setText(text.accept)
        self.setAccessibleName(text.title)
        self.text.setAccessibleName(text.title)
        self.languages.setAccessibleName(_("Language"))
        width = max(self.refuse.sizeHint().width(), self.accept_button.sizeHint().width(), 130)
        for button in (self.refuse, self.accept_button):
            button.setFixedWidth(width)
        self._fit()

    def _fit(self) -> None:
        """Grow with the text: a wrapped text is not counted in a window's minimum size."""
        self.heading.setFont(scaled_font(self._language, 1.45, QFont.Weight.DemiBold))
        measured = self.text.document().clone(self)
        measured.setDefaultFont(self.text.font())
        across, down = FOCUS_EDGE
        measured.setTextWidth(WIDTH - 2 * SIDE - 2 * across)
        height = round(measured.size().height()) + 2 * down + 8
        measured.deleteLater()
        self.text.setMinimumHeight(0)
        beside = self.minimumSizeHint().height() - self.text.minimumSizeHint().height()
        self.text.setMinimumHeight(min(TALLEST_TEXT, height, room_of(self).height() - beside))
        self.resize(WIDTH, self.minimumSizeHint().height())

    def _answer(self, decision: Decision) -> None:
        if self._accepts_answers:
            self._decision = decision
            self.close()

    # Closing in any way is an answer

    def reject(self) -> None:
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()  # QDialog's own would call `reject`, which closes, and refuse to close
        if not self._is_answered:  # quitting closes hidden windows once more
            self._is_answered = True
            self.answered.emit(self._decision)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        self.text.setFocus()
        QTimer.singleShot(INPUT_DELAY, self, self._accept_answers)

    def _accept_answers(self) -> None:
        self._accepts_answers = True

    @property
    def accepts_answers(self) -> bool:
        """Whether the buttons answer already."""
        return self._accepts_answers


def _plain_button(parent: QWidget) -> QPushButton:
    button = QPushButton(parent)
    button.setAutoDefault(False)
    button.setDefault(False)
    return button


def _text_box(parent: QWidget) -> QTextBrowser:
    box = QTextBrowser(parent)
    box.setObjectName("consentText")
    box.setOpenLinks(False)
    box.setFrameShape(QFrame.Shape.NoFrame)
    box.document().setDocumentMargin(0)  # in line with what stands above and below
    box.setTabChangesFocus(True)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return box


def _language_box(parent: QWidget, language: str) -> QComboBox:
    box = QComboBox(parent)
    for tag in LANGUAGES:
        box.addItem(capitalised(language_name(tag)), tag)
    box.setCurrentIndex(max(0, box.findData(language)))
    return box
