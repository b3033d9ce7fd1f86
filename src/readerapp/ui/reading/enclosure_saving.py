"""Saves a file that belongs to an article: asks first, shows how far it is, and can be stopped."""

from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox, QProgressDialog, QWidget

from readerapp.background import Lane, TaskRunner
from readerapp.domain.drafts import Enclosure
from readerapp.domain.errors import ReaderError, Reason
from readerapp.library import Library, unfinished
from readerapp.library.addresses import host_of
from readerapp.library.output_files import file_name
from readerapp.ui.language.error_messages import ErrorMessages
from readerapp.ui.language.wording import data_size, isolate
from readerapp.ui.reading.downloads import (
    MOST_LETTERS,
    STEPS,
    Download,
    DownloadWords,
    RunningDownloads,
)
from readerapp.ui.reading.words import enclosure_name
from readerapp.ui.shell.toast import Toast
from readerapp.ui.widgets.plain_text import progress_dialog, shortened
from readerapp.ui.widgets.question_box import QuestionBox, QuestionWords

if TYPE_CHECKING:  # it is loaded when it is wanted
    from readerapp.library.downloads import PartFile


class EnclosureSaver(QObject):
    """Saves files of articles, each in a window of its own. GUI thread."""

    def __init__(self, library: Library, runner: TaskRunner, toast: Toast, parent: QWidget) -> None:
        super().__init__(parent)
        self._library = library
        self._runner = runner
        self._toast = toast
        self._window = parent
        self.running: set[_Download] = set()
        self.downloads = RunningDownloads(self)  # those of sounds, too

    def ask(self, enclosure: Enclosure) -> None:
        """Say who will be asked for how much, and save the file if that is wanted."""
        box = QuestionBox(self._window, partial(self._question, enclosure))
        save = box.add_yes(QMessageBox.ButtonRole.AcceptRole, is_default=True)
        save.clicked.connect(partial(self._choose, enclosure))
        box.finished.connect(box.deleteLater)
        box.open()

    def _question(self, enclosure: Enclosure) -> QuestionWords:
        name, host = _short(enclosure), isolate(host_of(enclosure.address))
        if enclosure.length:
            said = self.tr("It comes from {host} and has {size}, as its publisher says.")
            details = said.format(host=host, size=data_size(enclosure.length))
        else:
            said = self.tr("It comes from {host}. How large it is nobody says.")
            details = said.format(host=host)
        question = self.tr("Fetch and save “{name}”?").format(name=name)
        buttons = (self.tr("&Save…"), self.tr("Cancel"))
        return QuestionWords(self.tr("Save File"), question, buttons, details)

    def start(self) -> None:
        """Remove what a process that was killed left of files it was saving."""
        work = partial(unfinished.clear, self._library.paths)
        self._runner.submit(Lane.BULK, work, lambda _removed: None, lambda _error: None)

    def stop(self) -> None:
        """Give up what is under way: what is not whole goes."""
        for each in tuple(self.running):
            each.cancel()

    def _choose(self, enclosure: Enclosure, _checked: bool = False) -> None:
        name = enclosure_name(enclosure)
        ending = Path(name).suffix or Path(_path_of(enclosure.address)).suffix
        proposed = file_name(name.removesuffix(ending), ending, self.tr("File"))
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save File"), proposed)
        if path:
            self.save(enclosure, Path(path))

    def save(self, enclosure: Enclosure, path: Path) -> None:
        """Fetch a file and write it to a path, about which the reader was asked."""
        run = _Download(self._library, self._runner, enclosure, path, self)
        self.running.add(run)
        run.start()

    def over(self, run: "_Download", *, is_saved: bool) -> None:
        """Note the end of a download."""
        self.running.discard(run)
        run.deleteLater()
        if is_saved:
            self._toast.show_message(
                lambda: self.tr("Saved: {name}").format(name=isolate(run.path.name))
            )

    @property
    def window(self) -> QWidget:
        """What dialogs stand over."""
        return self._window


class _Download(QObject):
    """One file on its way, with its window."""

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        enclosure: Enclosure,
        path: Path,
        saver: EnclosureSaver,
    ) -> None:
        super().__init__(saver)
        self._library = library
        self._runner = runner
        self._enclosure = enclosure
        self.path = path
        self._saver = saver
        self._file: PartFile | None = None
        self._cancelled = Event()
        self._is_running = False
        self._number = 0
        self._words = DownloadWords(self)
        self.shown: QProgressDialog | None = None
        self.question: QMessageBox | None = None

    def start(self) -> None:
        """Fetch, or go on with what is there."""
        self._show()
        self._is_running = True
        enclosure, downloads = self._enclosure, self._saver.downloads
        name = enclosure_name(enclosure)
        self._number = downloads.begin(name, enclosure.address, self.cancel)
        self._runner.submit(Lane.DOWNLOAD, self._work, self._done, self._failed)

    def cancel(self) -> None:
        """Give up. What is there is removed by who fetches, or here when nobody does."""
        self._cancelled.set()
        if not self._is_running and self._file is not None:
            self._file.close()

    def _work(self) -> None:
        """On a lane. What was given up is removed here: the window may not wait for the answer."""
        # Here: the room of the network costs 30 ms, and most windows save nothing.
        from readerapp.library.downloads import PartFile, download

        address, cancelled = self._enclosure.address, self._cancelled
        if self._file is None:
            self._file = PartFile(self._library, self.path, replace=True)
        try:
            download(self._library, address, self._file, self._tell, cancelled)
        finally:
            if cancelled.is_set():
                self._file.close()

    def _tell(self, there: int, total: int) -> None:
        self._runner.on_gui_thread(partial(self._show_progress, there, total))

    def _show_progress(self, there: int, total: int) -> None:
        self._saver.downloads.tell(self._number, there, total)
        shown = self.shown
        if shown is None:
            return
        enclosure = self._enclosure
        name = enclosure_name(enclosure)
        download = Download(0, name, enclosure.address, there=there, total=total)
        if total:
            shown.setRange(0, STEPS)
            shown.setValue(download.step)
        shown.setLabelText(self._words.progress(download))

    def _show(self) -> None:
        shown = self.shown = progress_dialog(self._saver.window, self.tr("Save File"))
        shown.setCancelButtonText(self.tr("Cancel"))
        shown.setMinimumWidth(420)
        shown.setAutoClose(False)
        shown.setRange(0, 0)
        shown.setValue(0)
        self._show_progress(0, 0)
        shown.canceled.connect(self.cancel)

    def _hide(self) -> None:
        self._saver.downloads.end(self._number)
        shown, self.shown = self.shown, None
        if shown is not None:
            shown.blockSignals(True)  # closing counts as cancelling
            shown.close()
            shown.deleteLater()

    def _done(self, _none: None) -> None:
        self._is_running = False
        self._hide()
        self._saver.over(self, is_saved=True)

    def _failed(self, error: ReaderError) -> None:
        self._is_running = False
        self._hide()
        if error.reason is Reason.CANCELLED or self._cancelled.is_set():
            self._end()
            return

        messages = ErrorMessages(self)

        def words() -> QuestionWords:
            text = self.tr("“{name}” could not be saved.").format(name=_short(self._enclosure))
            buttons = (self.tr("&Try Again"), self.tr("Cancel"))
            return QuestionWords(self.tr("Save File"), text, buttons, messages.message(error))

        box = self.question = QuestionBox(self._saver.window, words)
        again = box.add_yes(QMessageBox.ButtonRole.AcceptRole, is_default=True)
        again.clicked.connect(self.start)
        box.rejected.connect(self._end)
        box.finished.connect(box.deleteLater)
        box.open()

    def _end(self) -> None:
        self.cancel()
        self._saver.over(self, is_saved=False)


def _short(enclosure: Enclosure) -> str:
    return isolate(shortened(enclosure_name(enclosure), MOST_LETTERS))


def _path_of(address: str) -> str:
    return address.partition("?")[0].partition("#")[0]
