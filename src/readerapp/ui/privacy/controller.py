"""The privacy question, once, its controller, and the counts that exist only after a yes.

Refusing is exactly as easy as accepting. The dialog has plain buttons without autoDefault: with a
QDialogButtonBox, Return would accept. Return does nothing here, Space presses the focused button,
Esc and closing mean refusal.
"""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QFont, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from readerapp.background import Lane
from readerapp.domain.consent import Decision, Surface
from readerapp.domain.errors import ReaderError
from readerapp.library import privacy
from readerapp.messages import _, error_message
from readerapp.settings import ConsentState, ConsentText, policy_text, question_text
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.switcher import LANGUAGES
from readerapp.ui.language.wording import Wording, capitalised, language_name
from readerapp.ui.shell.about import TextDialog
from readerapp.ui.shell.context import Context
from readerapp.ui.shell.window import MainWindow
from readerapp.ui.themes.appearance import Appearance
from readerapp.ui.widgets.dialog_parts import room_of
from readerapp.ui.widgets.plain_text import text_label
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import scaled_font

if TYPE_CHECKING:  # it is loaded when it is wanted
    from readerapp.domain.articles import ArticleHead
    from readerapp.ui.importing.controller import ImportController
    from readerapp.ui.privacy.settings_page import Counts, PrivacyPage
    from readerapp.ui.reading.controller import ReadingController

T = TypeVar("T")

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


class ConsentController(QObject):
    """Asks, records, withdraws; counts only after a yes."""

    answered = Signal()  # the answer is being written
    settled = Signal()  # there is no question, or none any more
    language_chosen = Signal(str)  # of the interface, by a word in the question

    def __init__(self, context: Context, environ: Mapping[str, str]) -> None:
        super().__init__(context.window)
        self._library = context.library
        self._runner = context.runner
        self._window = context.window
        self._appearance = context.appearance
        self._environ = environ
        self._state = ConsentState.UNSET
        self._page: PrivacyPage | None = None
        self.question: ConsentDialog | None = None
        self._is_first = False  # the question was asked unasked, at the first start

    def start(self) -> None:
        """Find out what was answered."""

        def found(state: ConsentState) -> None:
            self._state = state

        self._run(partial(privacy.state, self._library, self._environ), found)

    def follow(self) -> None:
        """Find out what was answered elsewhere, and take the question back that it has answered."""

        def found(state: ConsentState) -> None:
            if state is not self._state:
                self._on_state(state)
            is_answered = state in (ConsentState.GRANTED, ConsentState.REFUSED)
            if is_answered and self.question is not None and self._is_first:
                self._close_question()
                self.settled.emit()

        self._run(partial(privacy.state, self._library, self._environ), found)

    def ask_if_due(self) -> None:
        """Put the question unless it was answered; after the one that is open, if one is."""
        work = partial(privacy.should_ask, self._library, self._environ)

        def found(is_due: bool) -> None:
            other = QApplication.activeModalWidget()
            if not is_due:
                self.settled.emit()
            elif isinstance(other, QDialog) and other is not self.question:
                single = Qt.ConnectionType.SingleShotConnection
                other.finished.connect(lambda __: self.ask_if_due(), single)
            else:
                self.ask(Surface.FIRST_RUN)

        self._run(work, found)

    def ask(self, surface: Surface) -> ConsentDialog:
        """Put the question over the window, which stays readable behind it."""
        if self.question is not None:
            return self.question
        dialog = ConsentDialog(question_text, self._appearance.language, self._window)
        dialog.answered.connect(partial(self._answered, surface))
        dialog.language_chosen.connect(self.language_chosen)
        dialog.policy_requested.connect(lambda: self.show_policy(dialog))
        dialog.counts_requested.connect(lambda: self._show_what_counts(dialog))
        self.question, self._is_first = dialog, surface is Surface.FIRST_RUN
        keep_translated(dialog, self._use_language)
        dialog.open()
        return dialog

    def count(self, name: str) -> None:
        """Count one use. Without a yes this does nothing at all."""
        if self._state is ConsentState.GRANTED:
            self._run(
                partial(privacy.count, self._library, name, self._environ), lambda _none: None
            )

    def show_policy(self, parent: MainWindow | ConsentDialog) -> TextDialog:
        """Show the whole policy, from the package, in the interface language."""
        dialog = TextDialog(
            lambda: _("Privacy Policy"),
            lambda: policy_text(self._appearance.language),
            parent,
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def connect_page(self, page: "PrivacyPage") -> None:
        """Fill Settings ▸ Privacy and follow its buttons."""
        self._page = page
        page.withdrawn.connect(lambda: self._decide(Decision.WITHDRAWN, Surface.SETTINGS))
        page.question_requested.connect(lambda: self.ask(Surface.SETTINGS))
        page.policy_requested.connect(lambda: self.show_policy(self._window))
        page.erase_requested.connect(self._erase)
        page.export_requested.connect(self._export)
        self._refresh()

    def _erase(self) -> None:
        # Here, because hardly anybody erases.
        from readerapp.library import erasing

        self._run(partial(erasing.erase_statistics, self._library), self._refresh)

    # Inside

    def _use_language(self) -> None:
        if self.question:
            self.question.set_language(self._appearance.language)

    def _answered(self, surface: Surface, decision: Decision) -> None:
        self._close_question()
        self._decide(decision, surface)
        self.settled.emit()

    def _close_question(self) -> None:
        dialog, self.question = self.question, None
        if dialog:
            dialog.deleteLater()

    def _decide(self, decision: Decision, surface: Surface) -> None:
        if decision is not Decision.GRANTED:
            self._state = ConsentState.REFUSED  # at once; the record follows
        locale = self._appearance.language
        work = partial(privacy.answer, self._library, decision, locale, surface, self._environ)
        self._run(work, self._refresh)
        self.answered.emit()

    def _refresh(self, _none: object = None) -> None:
        self._run(partial(privacy.state, self._library, self._environ), self._on_state)

    def _on_state(self, state: ConsentState) -> None:
        self._state = state
        if self._open_page():
            self._run(partial(privacy.counts, self._library), self._fill_page)

    def _fill_page(self, counts: "Counts") -> None:
        if page := self._open_page():
            page.show_state(self._state, counts)

    def _open_page(self) -> "PrivacyPage | None":
        return self._page if self._page is not None and isValid(self._page) else None

    def _show_what_counts(self, parent: ConsentDialog) -> None:
        wording = Wording()

        def text() -> str:
            lines = "\n".join(f"- {name}" for name in wording.uses().values())
            intro = _(
                "Each of these is a number for each day, on this computer. Nothing else is kept: "
                "no titles, no addresses, no words you searched for."
            )
            return f"{intro}\n\n{lines}"

        dialog = TextDialog(lambda: _("What Would Be Counted"), text, parent)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _export(self) -> None:
        name, __ = QFileDialog.getSaveFileName(
            self._window, _("Export the Counts"), "readerapp-counts.json", "JSON (*.json)"
        )
        if name:
            write = partial(privacy.export_counts, self._library, Path(name), replace=True)
            self._run(write, lambda _none: None)

    def _run(self, work: Callable[[], T], done: Callable[[T], object]) -> None:
        self._runner.submit(Lane.WRITE, work, done, self._failed)

    def _failed(self, error: ReaderError) -> None:
        self._window.toast.show_message(lambda: error_message(error))


def count_uses(
    consent: "ConsentController",
    window: MainWindow,
    reading: "ReadingController",
    imports: "ImportController",
    look: Appearance,
) -> None:
    """Count what is done from now on. Whether anything is kept, `consent` decides each time."""
    count = consent.count

    def count_opened(head: "ArticleHead | None") -> None:
        if head and not reading.is_resumed:
            count("article_opened")
            count(f"read_in_{head.language}")

    reading.opened.connect(count_opened)
    window.articles.search_changed.connect(lambda text: count("search") if text else None)
    imports.finished.connect(lambda *_: count("import"))
    look.language_changed.connect(lambda _: count("language_switched"))
    window.related.article_chosen.connect(lambda _: count("related_opened"))
