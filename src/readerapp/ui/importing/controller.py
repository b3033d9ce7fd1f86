"""Controller of imports by menu, drop and paste: progress, cancelling, failures, undo."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal

from readerapp.background import Lane, TaskRunner
from readerapp.domain.errors import ReaderError, Reason
from readerapp.library import Library, importing, samples, subscription_lists
from readerapp.library.importing import Cancelled, Imported, ImportReport, Progress
from readerapp.library.marks import ActionResult
from readerapp.library.subscription_lists import ListReport
from readerapp.messages import _, error_message, pgettext
from readerapp.ui.importing.panel import ImportPanel
from readerapp.ui.importing.questions import ImportQuestions
from readerapp.ui.language.retranslation import Words
from readerapp.ui.shell.undo import UndoStack

if TYPE_CHECKING:  # it is loaded when it is wanted
    from readerapp.library.archives.importing import ArchiveReport

T = TypeVar("T")


class ImportController(QObject):
    """Runs one import at a time; a second one waits in the lane."""

    # Article id to show (0 = none), how many were new, how many there are.
    finished = Signal(int, int, int)
    subscribed = Signal(object)  # ListReport
    previewed = Signal(object)  # ExportPreview: nothing of it is stored yet
    found_nothing = Signal()  # what was pasted or dropped is no text
    found_no_article = Signal(str)  # an address whose page holds none: it may have feeds
    found_feed = Signal(str)  # where a file that is one, and came alone, says that it is

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        undo: UndoStack,
        panel: ImportPanel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._runner = runner
        self._undo = undo
        self._panel = panel
        self._cancels: list[Event] = []  # of the imports that run or wait
        self._failures: list[ReaderError] = []
        # Addresses that web pages gave in this session: the reader agreed to them, and did not type
        # them, so that they may not lead into the own network.
        self.linked: set[str] = set()
        self.questions = ImportQuestions(self)
        panel.cancelled.connect(self.cancel)

    def import_inputs(self, inputs: Sequence[str]) -> None:
        """Import paths and addresses; a list of subscriptions is subscribed to."""
        if inputs:
            is_typed = self.linked.isdisjoint(inputs)
            cancel = Event()
            work = partial(self._import, inputs, cancel.is_set, is_typed=is_typed)
            self._start(work, lambda: pgettext("heading", "Import"), cancel)

    def _import(
        self, inputs: Sequence[str], cancelled: Callable[[], bool], *, is_typed: bool
    ) -> ImportReport:
        """Runs on a lane."""
        # Here, and below: a window that imports none of them does without.
        from readerapp.library.archives.importing import archives_among

        exported, rest = self._preview(inputs, cancelled)
        archives, rest = archives_among(rest)
        failures = exported
        failures += [error for path in archives if (error := self._merge(path, cancelled))]
        lists, others = subscription_lists.lists_among(rest)
        failures += [error for path in lists if (error := self._subscribe(path)) is not None]
        report = importing.import_inputs(
            self._library, others, self._progress, cancelled, is_typed=is_typed
        )
        if len(inputs) == 1 and (address := _address_of_feed(report.results)):
            self._runner.on_gui_thread(partial(self.found_feed.emit, address))
            return replace(report, results=())
        failed = tuple(Imported(error.name, error=error) for error in failures)
        return replace(report, results=failed + report.results)

    def _preview(
        self, inputs: Sequence[str], cancelled: Callable[[], bool]
    ) -> tuple[list[ReaderError], list[str]]:
        """Tell what the files of other programs would bring; return why some bring nothing, and
        the other inputs."""
        from readerapp.library.importing_exports import exports_among, preview_export

        paths, others = exports_among(self._library, inputs)
        failures: list[ReaderError] = []
        if paths:
            self._library.refuse_read_only()
        for path in paths:
            try:
                found = preview_export(self._library, path, self._reading, cancelled)
            except ReaderError as error:
                if error.reason is Reason.CANCELLED:
                    break
                failures.append(error)
            else:
                self._runner.on_gui_thread(partial(self.previewed.emit, found))
        return failures, others

    def run(self, work: Callable[[Progress, Cancelled], T], then: Callable[[T], None]) -> None:
        """Do other work on the lane of imports, with the panel's progress and its Cancel."""
        cancel = self._begin()

        def done(result: T) -> None:
            self._end(cancel, [])
            then(result)

        self._runner.submit(
            Lane.COMPUTE,
            lambda: work(self._progress, cancel.is_set),
            done,
            lambda error: self._end(cancel, [error]),
        )

    def _merge(self, path: Path, cancelled: Callable[[], bool]) -> ReaderError | None:
        from readerapp.library.archives.importing import import_archive

        try:
            report, done = import_archive(self._library, path, self._progress, cancelled)
        except ReaderError as error:
            return error
        self._runner.on_gui_thread(partial(self._merged, report, replace(done, failure=None)))
        return done.failure

    def _merged(self, report: "ArchiveReport", done: ActionResult) -> None:
        self._undo.remember(lambda: _("Import of an Archive"), done)
        self.finished.emit(report.changes.added[0] if report.new else 0, report.new, report.new)

    def _subscribe(self, path: Path) -> ReaderError | None:
        try:
            report, done = subscription_lists.import_file(self._library, path, self._progress)
        except ReaderError as error:
            return error
        self._runner.on_gui_thread(partial(self._subscribed, report, done))
        return None

    def _subscribed(self, report: ListReport, done: ActionResult) -> None:
        self._undo.remember(lambda: _("Import of Subscriptions"), done)
        self.subscribed.emit(report)

    def import_clip(self, html: str, text: str) -> None:
        """Import pasted or dropped HTML with its text, or one of them; a lone address is fetched
        instead. Tells when there is neither."""
        address = text.strip()
        name = _("The clipping")
        if importing.is_address(address) and len(address.split()) == 1:
            self.import_inputs([address])
        elif html.strip():
            self._start(
                lambda: importing.import_clip(self._library, html, text, name),
                lambda: _("Paste"),
            )
        elif address:
            self._start(
                lambda: importing.import_text(self._library, text, name),
                lambda: _("Paste"),
            )
        else:
            self.found_nothing.emit()

    def import_mime(self, data: QMimeData | None) -> None:
        """Import what was dropped or pasted: files and addresses before a clipping."""
        if data is None:  # a clipboard that nobody has put anything on
            self.found_nothing.emit()
            return
        inputs = [_input(url) for url in data.urls()]
        if inputs:
            self.import_inputs(inputs)
        else:
            self.import_clip(data.html(), data.text())

    def add_samples(self) -> None:
        """Put the sample library in."""
        add = partial(samples.add, self._library, self._progress)
        self._start(add, lambda: _("Adding the samples"), opens=False)

    def remove_samples(self) -> None:
        """Remove all samples, in one undoable step."""
        self._undo.run(lambda: _("Removing the samples"), partial(samples.remove, self._library))

    def cancel(self) -> None:
        """Stop after the batch that is being stored; what waits does not begin."""
        for cancel in self._cancels:
            cancel.set()

    def _start(
        self,
        work: Callable[[], ImportReport],
        text: Words,
        cancel: Event | None = None,
        *,
        opens: bool = True,
    ) -> None:
        """Import on a lane. `opens`: one of the articles is what the reader wants to see."""
        mine = self._begin(cancel)

        def done(report: ImportReport) -> None:
            self._end(mine, report.failures)
            self._done(text, report, opens=opens)

        self._runner.submit(Lane.COMPUTE, work, done, lambda error: self._end(mine, [error]))

    def _begin(self, cancel: Event | None = None) -> Event:
        mine = cancel or Event()
        if not self._cancels:
            self._failures.clear()
            self._panel.begin()
        self._cancels.append(mine)
        return mine

    def _progress(self, done: int, total: int) -> None:
        self._runner.on_gui_thread(partial(self._panel.progress, done, total))

    def _reading(self, done: int, total: int) -> None:
        self._runner.on_gui_thread(partial(self._panel.progress, done, total, reads=True))

    def _done(self, text: Words, report: ImportReport, *, opens: bool) -> None:
        self._undo.remember(text, importing.as_action(self._library, report))
        shown = [result.article_id for result in report.results if result.article_id]
        to_open = shown[0] if shown and opens else 0
        self.finished.emit(to_open, len(report.changes.added), len(shown))

    def _end(self, cancel: Event, errors: Sequence[ReaderError]) -> None:
        """Tell what failed once nothing runs or waits any more."""
        self._cancels.remove(cancel)
        self._failures += [error for error in errors if error.reason is not Reason.CANCELLED]
        for error in errors:
            if error.reason is Reason.NO_ARTICLE and importing.is_address(error.name):
                self.found_no_article.emit(error.name)
        if not self._cancels:
            self._panel.end([error_message(error) for error in self._failures])


def _input(url: QUrl) -> str:
    if url.isLocalFile():
        return url.toLocalFile()
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)


def _address_of_feed(results: Sequence[Imported]) -> str:
    """Return where the only file of an import says its feed is; "" when that is none."""
    errors = [result.error for result in results]
    if len(errors) != 1 or errors[0] is None or errors[0].reason is not Reason.NO_ARTICLE:
        return ""
    name = errors[0].name
    return "" if importing.is_address(name) else subscription_lists.address_of_feed(Path(name))
