"""Controller of consent: the privacy question at the first start, and Settings ▸ Privacy."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from readerapp.background import Lane, TaskRunner
from readerapp.domain.consent import Decision, Surface
from readerapp.domain.errors import ReaderError
from readerapp.library import Library, privacy
from readerapp.messages import _, error_message
from readerapp.settings import ConsentState, policy_text, question_text
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import Wording
from readerapp.ui.privacy.consent_dialog import ConsentDialog
from readerapp.ui.shell.about import TextDialog
from readerapp.ui.shell.window import MainWindow
from readerapp.ui.themes.appearance import Appearance

if TYPE_CHECKING:  # it is loaded when it is wanted
    from readerapp.ui.privacy.settings_page import Counts, PrivacyPage

T = TypeVar("T")


class ConsentController(QObject):
    """Asks, records, withdraws; counts only after a yes."""

    answered = Signal()  # the answer is being written
    settled = Signal()  # there is no question, or none any more
    language_chosen = Signal(str)  # of the interface, by a word in the question

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        window: MainWindow,
        appearance: Appearance,
        environ: Mapping[str, str],
    ) -> None:
        super().__init__(window)
        self._library = library
        self._runner = runner
        self._window = window
        self._appearance = appearance
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
        """Put the question unless it was answered."""
        work = partial(privacy.should_ask, self._library, self._environ)

        def found(is_due: bool) -> None:
            if is_due:
                self.ask(Surface.FIRST_RUN)
            else:
                self.settled.emit()

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
