"""Controller of verdicts in the sidebar: same story, not related; and the Why dialog."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from readerapp.background import Latest, TaskRunner
from readerapp.domain.articles import Verdict
from readerapp.domain.errors import ReaderError
from readerapp.library import Library, relations
from readerapp.library.marks import ActionResult
from readerapp.library.relations import Explanation
from readerapp.ui.related.pane import RelatedPane
from readerapp.ui.related.why_dialog import WhyDialog
from readerapp.ui.shell.undo import UndoStack
from readerapp.ui.shell.window import MainWindow


class VerdictController(QObject):
    """Stores verdicts and shows explanations. Every verdict is one step that can be undone."""

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        window: MainWindow,
        undo: UndoStack,
        failed: Callable[[ReaderError], None],
    ) -> None:
        super().__init__(window)
        self._library = library
        self._window = window
        self._undo = undo
        self._failed = failed
        self._explaining = Latest(runner)
        self._pane: RelatedPane = window.related
        self._pane.requests.judged.connect(self.judge)
        self._pane.requests.why_requested.connect(self.explain)

    def judge(self, related_ids: tuple[int, ...], decision: Verdict | None) -> None:
        """Keep what the reader says of the article beside which these stand, and of each."""
        article_id = self._article_id()
        if not article_id:
            return
        pairs = [(article_id, each) for each in related_ids]
        self._undo.run(
            self._step(decision),
            partial(relations.judge_all, self._library, pairs, decision),
            lambda done: self._offer(done, self._said(decision)),
        )

    def explain(self, related_id: int) -> None:
        """Show every reason why an article stands there."""
        if article_id := self._article_id():
            work = partial(relations.explain, self._library, article_id, related_id)
            self._explaining.ask(work, self._show, self._failed)

    def _show(self, explanation: Explanation | None) -> None:
        if explanation is not None:
            dialog = WhyDialog(explanation, self._window)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _article_id(self) -> int:
        """The article whose relatives are on show, which may not be the one being opened."""
        return self._pane.relatives.article_id if self._pane.relatives else 0

    def _offer(self, done: ActionResult, text: str) -> None:
        if done.undo:
            self._window.toast.show_message(text, self.tr("Undo"), self._undo.newest())

    def _step(self, decision: Verdict | None) -> str:
        return {
            Verdict.SAME_STORY: self.tr("Same Story"),
            Verdict.NOT_RELATED: self.tr("Not Related"),
            None: self.tr("Take Back Decision"),
        }[decision]

    def _said(self, decision: Verdict | None) -> str:
        return {
            Verdict.SAME_STORY: self.tr("Kept together as the same story"),
            Verdict.NOT_RELATED: self.tr("Not shown beside this article any more"),
            None: self.tr("Your decision is taken back"),
        }[decision]
