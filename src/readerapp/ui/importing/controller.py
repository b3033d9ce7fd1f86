"""Controllers of imports by menu, drop and paste: progress, cancelling, failures, undo; and of what
other programs kept: a question that shows what would come, then the import.

Questions, which page, and whether a file of another program, come one after the other. What arrives
while one is open waits: neither what was typed is lost, nor is a Return that was meant for one
question the answer to another.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePath
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QLocale, QMimeData, QObject, QUrl, Signal
from PySide6.QtWidgets import QDialog, QInputDialog, QLineEdit

from readerapp.background import Lane
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.saved_libraries import ExportPreview
from readerapp.library import importing, samples, subscription_lists
from readerapp.library.importing import Cancelled, Imported, ImportReport, Progress
from readerapp.library.marks import ActionResult
from readerapp.library.subscription_lists import ListReport
from readerapp.messages import _, error_message, pgettext
from readerapp.ui.language.retranslation import Words, keep_translated
from readerapp.ui.language.wording import counted, isolate
from readerapp.ui.shell.context import Context
from readerapp.ui.shell.window import MainWindow

if TYPE_CHECKING:  # it is loaded when it is wanted
    from readerapp.library.archives.importing import ArchiveReport
    from readerapp.library.importing_exports import ExportReport
    from readerapp.ui.importing.preview_dialog import ExportDialog

T = TypeVar("T")

BEGUN = "https://"  # how most addresses begin that are typed
MOST_WAITING = 20  # addresses; a page can give any number of links


class ImportQuestions(QObject):
    """Opens the questions that are asked here, each when the one before it was answered."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Callable[[], QDialog]] = []
        self._open: QDialog | None = None

    @property
    def is_open(self) -> bool:
        """Whether a question is on screen."""
        return self._open is not None

    def ask(self, make: Callable[[], QDialog]) -> None:
        """Open the dialog that `make` makes, now or when its turn has come."""
        self._waiting.append(make)
        self._ask_next()

    def _ask_next(self) -> None:
        if self._open is not None or not self._waiting:
            return
        dialog = self._open = self._waiting.pop(0)()
        dialog.finished.connect(self._on_answer)
        dialog.open()

    def _on_answer(self) -> None:
        self._open = None
        self._ask_next()


class WaitingAddresses:
    """Addresses that came while a question was open, each once, in their order."""

    def __init__(self) -> None:
        self._addresses: list[str] = []

    def add(self, address: str) -> None:
        """Keep an address, unless it waits already or too many do."""
        if address not in self._addresses and len(self._addresses) < MOST_WAITING:
            self._addresses.append(address)

    def take(self) -> str:
        """Return the one that waited longest, which waits no more; "" without any."""
        return self._addresses.pop(0) if self._addresses else ""


class AddressQuestion(QObject):
    """Asks for the address of a page. Nothing is fetched before the reader agrees."""

    given = Signal(str)

    def __init__(self, questions: ImportQuestions, window: MainWindow) -> None:
        super().__init__(window)
        self._questions = questions
        self._window = window
        self._waiting = WaitingAddresses()
        self._dialog: QInputDialog | None = None
        self._is_asked = False  # also while another question comes first

    def ask(self, address: str = BEGUN) -> None:
        """Ask, with an address filled in. While the question is open, its words stay."""
        if not self._is_asked:
            if self._questions.is_open:
                self._say_it_waits()
            self._begin(address)
        elif address in (BEGUN, self._shown()):
            return
        elif self._dialog is not None and self._is_untouched():
            self._dialog.setTextValue(address)
        else:
            self._waiting.add(address)
            self._say_it_waits()

    def _say_it_waits(self) -> None:
        self._window.toast.show_message(
            lambda: _("The address waits until the open question is answered.")
        )

    def _begin(self, address: str) -> None:
        self._is_asked = True
        self._questions.ask(lambda: self._made(address))

    def _made(self, address: str) -> QDialog:
        dialog = self._dialog = QInputDialog(self._window)
        dialog.setTextValue(address)
        keep_translated(dialog, self._set_texts)
        dialog.textValueSelected.connect(self._answer)
        dialog.finished.connect(self._end)
        return dialog

    def _set_texts(self) -> None:
        if (dialog := self._dialog) is not None:
            dialog.setWindowTitle(_("Import Web Address"))
            dialog.setLabelText(_("Address of the page. It is downloaded once, with its pictures:"))
            dialog.setOkButtonText(_("Import"))
            dialog.setCancelButtonText(_("Cancel"))

    def _shown(self) -> str:
        return self._dialog.textValue() if self._dialog is not None else ""

    def _is_untouched(self) -> bool:
        line = self._dialog.findChild(QLineEdit) if self._dialog is not None else None
        return self._shown() == BEGUN and line is not None and not line.isModified()

    def _answer(self, address: str) -> None:
        if address.strip():
            self.given.emit(address.strip())

    def _end(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog, self._is_asked = None, False
        if address := self._waiting.take():
            self._begin(address)


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
        context: Context,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = context.library
        self._runner = context.runner
        self._undo = context.undo
        self._panel = panel = context.window.imports
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
        name = _("The pasted text")
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


class ExportImports(QObject):
    """Asks once for each file, one after the other; what is refused is forgotten."""

    texts_wanted = Signal(object)  # ids of articles whose texts the reader wants fetched
    private_found = Signal(object)  # feeds in a private network, which may not be asked yet

    def __init__(self, context: Context, imports: ImportController) -> None:
        super().__init__(context.window)
        self._context = context
        self._imports = imports
        self._undo = context.undo
        self.dialog: ExportDialog | None = None
        imports.previewed.connect(self._ask)

    def _ask(self, preview: ExportPreview) -> None:
        self._imports.questions.ask(partial(self._question, preview))

    def _question(self, preview: ExportPreview) -> QDialog:
        from readerapp.ui.importing.preview_dialog import ExportDialog  # made by few, and late

        self.dialog = ExportDialog(preview, self._context.window)
        self.dialog.wanted.connect(partial(self._import, preview))
        self.dialog.finished.connect(self._forget)
        return self.dialog

    def _forget(self) -> None:
        self.dialog = None

    def _import(self, preview: ExportPreview, fetches: bool) -> None:
        from readerapp.library.importing_exports import import_export  # as above

        library = self._context.library

        def done(result: tuple["ExportReport", ActionResult]) -> None:
            self._tell(preview, *result)
            if fetches and result[0].addresses:
                self.texts_wanted.emit(result[0].addresses)
            self.private_found.emit(result[0].private)

        self._imports.run(partial(import_export, library, Path(preview.path)), done)

    def _tell(self, preview: ExportPreview, report: "ExportReport", done: ActionResult) -> None:
        self._undo.remember(
            lambda: _("Import of “{file}”").format(file=isolate(_name(preview))), done
        )
        if done.failure is not None:
            return  # which has been told
        toast = self._context.window.toast
        if done.undo is not None:
            toast.show_message(
                lambda: self._sentence(report), lambda: _("Undo"), self._undo.newest()
            )
        elif done.changes:
            toast.show_message(lambda: _("The missing texts were imported."))
        elif report.refused:
            toast.show_message(lambda: self._refused(_("Nothing was imported."), report))
        elif report.is_whole:
            toast.show_message(
                lambda: _("Everything in {file} is in the library already.").format(
                    file=isolate(_name(preview))
                )
            )

    def _sentence(self, report: "ExportReport") -> str:
        said = self._imported(report)
        return self._refused(said, report) if report.refused else said

    def _refused(self, said: str, report: "ExportReport") -> str:
        count = counted(
            "{count} article could not be read.",
            "{count} articles could not be read.",
            report.refused,
        )
        return f"{said}\n{count}"

    def _imported(self, report: "ExportReport") -> str:
        parts = [
            counted("{count} article", "{count} articles", len(report.new)) if report.new else "",
            counted("{count} feed", "{count} feeds", len(report.feeds)) if report.feeds else "",
        ]
        named = [each for each in parts if each]
        if not named:
            return _("Stars, tags and notes were imported.")
        things = QLocale().createSeparatedList(named)
        if not report.is_whole:
            return _("Stopped. Imported so far: {things}").format(things=things)
        return _("Imported: {things}").format(things=things)


def _name(preview: ExportPreview) -> str:
    return PurePath(preview.path).name
