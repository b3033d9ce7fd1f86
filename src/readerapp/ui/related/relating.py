"""Controller of relating: relates added articles in the background, newest first; and of verdicts
in the sidebar, same story or not related, with the dialog that explains a relation."""

from collections.abc import Callable, Iterator
from enum import Enum
from functools import partial
from html import escape
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from readerapp.background import Lane, Latest
from readerapp.domain.articles import (
    ArticleHead,
    Changes,
    ComputedRelative,
    ReasonKind,
    RelatedReason,
    Verdict,
)
from readerapp.domain.errors import ReaderError
from readerapp.domain.labels import UNDETERMINED
from readerapp.library import relating, relations
from readerapp.library.marks import ActionResult
from readerapp.library.relations import ExplainedReason, Explanation
from readerapp.messages import _
from readerapp.ui.language.retranslation import Words, keep_translated
from readerapp.ui.language.wording import Wording, isolate, language_name
from readerapp.ui.related.pane import RelatedPane
from readerapp.ui.shell.context import Context
from readerapp.ui.widgets.dialog_parts import at_its_place, closing_row, open_large

_RESTS_AFTER_MS = 60_000  # without new articles: the models take 250 MB, loading them 1.2 s
LOOK_SECONDS = 0.2  # how often a paused run looks whether to stop

WIDTH, HEIGHT = 600, 460


class Hold(Enum):
    """Reason for which relating waits."""

    REFRESH = "refresh"  # texts and pictures come first
    BATTERY = "battery"  # the reader wants it to wait for mains


class RelatingController(QObject):
    """Runs relating, one run at a time; what arrives during a run is handled by the next."""

    progressed = Signal(int, int)  # done, total; (0, 0) when it is over

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._library = context.library
        self._runner = context.runner
        self._events = context.events
        self._running = False
        self._again = False
        self._holds: set[Hold] = set()
        self._stop = Event()
        self._goes_on = Event()  # not set while paused
        self._goes_on.set()
        self._quiet = QTimer(self, singleShot=True, interval=_RESTS_AFTER_MS)
        self._quiet.timeout.connect(self._rest_models)
        context.events.changed.connect(self._on_changed)

    def start(self) -> None:
        """Relate whatever waits, unless a run is under way: then once more after it."""
        if self._running or self._holds:
            self._again = True
            return
        self._running = True
        self._quiet.stop()
        is_over = waits_and_ends(self._goes_on, self._stop)
        work = partial(relating.relate_pending, self._library, self._progress, is_over)
        self._runner.submit(Lane.RELATE, work, self._done, self._failed)

    def stop(self) -> None:
        """End after the batch under way; the rest is taken up at the next start."""
        self._stop.set()
        self._quiet.stop()

    def pause(self, is_paused: bool) -> None:
        """Pause for a moment after the batch under way, or go on."""
        if is_paused:
            self._goes_on.clear()
        else:
            self._goes_on.set()

    def hold(self, reason: Hold) -> None:
        """Have relating wait for long: what runs ends after its batch, nothing new begins."""
        self._holds.add(reason)
        self._again = self._again or self._running
        self._stop.set()

    def release(self, reason: Hold) -> None:
        """Go on with relating, unless there is another reason to wait."""
        self._holds.discard(reason)
        if self._holds:
            return
        self._stop = Event()
        if self._again and not self._running:
            self._again = False
            self.start()

    def _progress(self, done: int, total: int) -> None:
        self._runner.on_gui_thread(partial(self.progressed.emit, done, total))

    def _done(self, count: int) -> None:
        self._running = False
        self.progressed.emit(0, 0)
        if count:
            self._quiet.start()
            self._events.relatives_changed.emit()
        if self._again and not self._holds:
            self._again = False
            self.start()

    def _failed(self, _error: ReaderError) -> None:
        """Relating is nobody's order: a failure waits for the next occasion and disturbs no one."""
        self._running = False
        self.progressed.emit(0, 0)

    def _rest_models(self) -> None:
        self._library.embedding_workers.rest()

    def _on_changed(self, changes: Changes) -> None:
        if changes.added or changes.changed:
            self.start()


def waits_and_ends(goes_on: Event, stop: Event) -> Callable[[], bool]:
    """Return what a lane asks between two batches: it waits while paused, and tells of the end."""

    def is_over() -> bool:
        while not stop.is_set() and not goes_on.wait(LOOK_SECONDS):
            pass
        return stop.is_set()

    return is_over


class WhyDialog(QDialog):
    """Shows the two articles side by side, and below them what they share."""

    def __init__(self, explanation: Explanation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording()
        self._explanation = explanation
        self.text = QTextBrowser(self)
        self.text.setOpenLinks(False)
        self._close = QPushButton(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(12)
        layout.addWidget(self.text, 1)
        layout.addLayout(closing_row(self, self._close))
        keep_translated(self, self._set_texts)
        open_large(self, WIDTH, HEIGHT)

    def _set_texts(self) -> None:
        self.setWindowTitle(_("Why Related?"))
        self._close.setText(_("Close"))
        self.text.setAccessibleName(_("Why Related?"))
        with at_its_place(self.text):
            self.text.setHtml(self._html())

    def _html(self) -> str:
        here, there = self._explanation.here, self._explanation.there
        rows = [
            _row(_("This article"), _("The other article"), "small"),
            _row(here.title, there.title, "b"),
            _row(self._facts(here), self._facts(there)),
            *(_whole(claim, "b") for claim in self._claims()),
        ]
        for evidence in self._explanation.evidence:
            rows.append(_whole(self._reason(evidence.reason)))
            rows += [_row(a, b, "small") for a, b in self._values(evidence)]
        if not self._explanation.stated and not self._explanation.computed:
            rows.append(_whole(_("They are not related any more.")))
        return f'<table width="100%" cellpadding="3">{"".join(rows)}</table>'

    def _facts(self, head: ArticleHead) -> str:
        language = "" if head.language == UNDETERMINED else language_name(head.language)
        date = self._wording.dated(head)
        return "  ·  ".join(isolate(part) for part in (head.source, language, date) if part)

    def _claims(self) -> Iterator[str]:
        """Who says so, the publisher first."""
        stated, computed = self._explanation.stated, self._explanation.computed
        if stated:
            yield self._wording.stated(stated.kind)
            if stated.heading:
                yield _("under “{heading}”").format(heading=isolate(stated.heading))
        if computed:
            kind = self._wording.relatedness(computed.kind)
            yield kind if computed.is_by_reader else f"{kind}  ·  {self._sureness(computed)}"

    def _sureness(self, computed: ComputedRelative) -> str:
        """In words: no number holds in every library (docs/technotes/related-score.md)."""
        if computed.is_sure:
            return _("Likely match")
        return _("Possible match")

    def _reason(self, reason: RelatedReason) -> str:
        words = self._wording.reason(reason)
        if reason.kind is ReasonKind.MEANING and reason.values:
            return f"{words} ({reason.values[0]})"
        return words

    def _values(self, evidence: ExplainedReason) -> list[tuple[str, str]]:
        """What each article says of it, where that differs."""
        if evidence.reason.kind is ReasonKind.TIME:
            here, there = self._explanation.here, self._explanation.there
            if here.known_date and there.known_date:
                return [(self._wording.dated(here), self._wording.dated(there))]
        return list(evidence.values)


def _row(here: str, there: str, tag: str = "span") -> str:
    cells = (
        f'<td width="50%"><{tag}>{escape(isolate(text))}</{tag}></td>' for text in (here, there)
    )
    return f"<tr>{''.join(cells)}</tr>"


def _whole(text: str, tag: str = "span") -> str:
    """A row over both columns, set off from what stands above it."""
    cell = f'<td colspan="2" style="padding-top: 12px"><{tag}>{escape(text)}</{tag}></td>'
    return f"<tr>{cell}</tr>"


class VerdictController(QObject):
    """Stores verdicts and shows explanations. Every verdict is one step that can be undone."""

    def __init__(self, context: Context) -> None:
        window = context.window
        super().__init__(window)
        self._library = context.library
        self._window = window
        self._undo = context.undo
        self._failed = context.failed
        self._explaining = Latest(context.runner)
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
            lambda: self._step(decision),
            partial(relations.judge_all, self._library, pairs, decision),
            lambda done: self._offer(done, lambda: self._said(decision)),
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

    def _offer(self, done: ActionResult, text: Words) -> None:
        if done.undo:
            self._window.toast.show_message(text, lambda: _("Undo"), self._undo.newest())

    def _step(self, decision: Verdict | None) -> str:
        return {
            Verdict.SAME_STORY: _("Same Story"),
            Verdict.NOT_RELATED: _("Not Related"),
            None: _("Undo Decision"),
        }[decision]

    def _said(self, decision: Verdict | None) -> str:
        return {
            Verdict.SAME_STORY: _("Kept together as the same story"),
            Verdict.NOT_RELATED: _("No longer shown with this article"),
            None: _("Your decision was undone"),
        }[decision]
