"""Notices of what an undo put into the bin, and the question before one that may not be meant.

Apart from the stack, which is there before the first rows are.
"""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from readerapp.library.marks import Taken
from readerapp.messages import _, pgettext
from readerapp.ui.language.wording import counted
from readerapp.ui.shell.toast import Toast
from readerapp.ui.shell.undo import Step, UndoStack
from readerapp.ui.widgets.question_box import QuestionBox, QuestionWords


class UndoNotices(QObject):
    """Says which feeds and articles an undo put into the bin, and offers Redo; asks before one that
    the reader may not have in mind."""

    def __init__(self, undo: UndoStack, toast: Toast, parent: QWidget) -> None:
        super().__init__(parent)
        self._undo = undo
        self._toast = toast
        self._parent = parent
        self.question: QuestionBox | None = None
        undo.doubted.connect(self._ask)
        undo.emptied.connect(self._tell)

    def _ask(self, step: Step, taken: Taken) -> None:
        if self.question is not None:
            return

        def words() -> QuestionWords:
            return QuestionWords(
                _("Undo"),
                _("Undo “{action}”?").format(action=step.name),
                (pgettext("undoing", "&Undo"), pgettext("undoing", "&Cancel")),
                _("{things} will move to the bin.").format(things=self._things(taken)),
            )

        box = self.question = QuestionBox(self._parent, words)
        yes = box.add_yes(QMessageBox.ButtonRole.AcceptRole)
        yes.clicked.connect(lambda: self._undo.undo_step(step))
        box.finished.connect(self._forget)
        box.open()

    def _forget(self) -> None:
        if self.question is not None:
            self.question.deleteLater()
        self.question = None

    def _tell(self, step: Step, taken: Taken, redo: Callable[[], None] | None) -> None:
        def text() -> str:
            said = _("“{action}” undone: {things} moved to the bin")
            return said.format(action=step.name, things=self._things(taken))

        self._toast.show_message(text, (lambda: _("Redo")) if redo else None, redo)

    def _things(self, taken: Taken) -> str:
        named = [
            counted("{count} feed", "{count} feeds", taken.feeds) if taken.feeds else "",
            counted("{count} article", "{count} articles", taken.articles)
            if taken.articles
            else "",
        ]
        return QLocale().createSeparatedList([each for each in named if each])
