"""Downloads of files of articles: saving one, and lines that say how far each is."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMessageBox,
    QProgressBar,
    QProgressDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.background import Lane, TaskRunner
from readerapp.domain.drafts import Enclosure
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.values import dataclass
from readerapp.library import Library, unfinished
from readerapp.library.addresses import host_of
from readerapp.library.output_files import file_name
from readerapp.messages import _, error_message
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import data_size, isolate
from readerapp.ui.reading.words import enclosure_name
from readerapp.ui.shell.context import Context
from readerapp.ui.widgets.dialog_parts import QuestionBox, QuestionWords
from readerapp.ui.widgets.notice_focus import NoticeFocus
from readerapp.ui.widgets.plain_text import progress_dialog, shortened, spoken, text_label
from readerapp.ui.widgets.slot_guard import guarded

if TYPE_CHECKING:  # it is loaded when it is wanted
    from readerapp.library.downloads import PartFile

MOST_LETTERS = 60  # of a file's name in a sentence
STEPS = 1_000  # of a bar: its numbers have 32 bits, files are larger
SHOWN_AFTER = 500  # ms; most are here by then


@dataclass(frozen=True)
class Download:
    """A file that is being fetched: its name, from where, how many of its bytes are here, and of
    how many (0: nobody knows). `article_id`: beside which article it is told, 0 for none."""

    number: int
    name: str
    address: str
    article_id: int = 0
    there: int = 0
    total: int = 0

    @property
    def step(self) -> int:
        """How far it is, of `STEPS`, which is reached when it is whole."""
        return min(STEPS - 1, self.there * STEPS // self.total) if self.total else 0


class RunningDownloads(QObject):
    """The files that are being fetched now. GUI thread."""

    changed = Signal()  # which there are
    progressed = Signal(object)  # Download

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: dict[int, Download] = {}
        self._cancels: dict[int, Callable[[], object]] = {}
        self._last = 0

    @property
    def running(self) -> tuple[Download, ...]:
        """All of them, the one that began first at the beginning."""
        return tuple(self._running.values())

    def begin(
        self, name: str, address: str, cancel: Callable[[], object], article_id: int = 0
    ) -> int:
        """Note one more, which `cancel` stops; return its number."""
        self._last += 1
        self._running[self._last] = Download(self._last, name, address, article_id)
        self._cancels[self._last] = cancel
        self.changed.emit()
        return self._last

    def tell(self, number: int, there: int, total: int) -> None:
        """Note how far it is; of one that is over nothing."""
        if found := self._running.get(number):
            found = self._running[number] = replace(found, there=there, total=total)
            self.progressed.emit(found)

    def end(self, number: int) -> None:
        """Note that it is over, however that came."""
        if self._running.pop(number, None):
            del self._cancels[number]
            self.changed.emit()

    def cancel(self, number: int) -> None:
        """Stop one. Whoever began it ends it."""
        if number in self._cancels:
            self._cancels[number]()


def _progress_of(download: Download) -> str:
    """Return the sentence."""
    said = _("Downloading “{name}” from {host}: {there} of {total}")
    if not download.total:
        said = _("Downloading “{name}” from {host}: {there}")
    name = isolate(shortened(download.name, MOST_LETTERS))
    sizes = {"there": data_size(download.there), "total": data_size(download.total)}
    return said.format(name=name, host=isolate(host_of(download.address)), **sizes)


@guarded
class DownloadLine(QFrame):
    """A sentence that says how far a file is, a button that stops it, and a thin bar."""

    def __init__(self, download: Download, parent: QWidget) -> None:
        super().__init__(parent)
        self.download = download
        self._text = text_label(self)
        self._text.setWordWrap(True)
        self._text.setObjectName("mutedText")
        self.bar = QProgressBar(self)
        self.bar.setObjectName("thinProgress")
        self.bar.setTextVisible(False)
        self.bar.setRange(0, STEPS)
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # what stands around does not jump
        self.bar.setSizePolicy(policy)
        self.stop = QPushButton(self)
        self.stop.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(self.stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addWidget(self.bar)
        keep_translated(self, self._set_texts)
        NoticeFocus(self)

    @property
    def text(self) -> str:
        """The sentence on show."""
        return self._text.text()

    def show_progress(self, download: Download) -> None:
        """Show how far it is."""
        self.download = download
        self._set_texts()

    def _set_texts(self) -> None:
        download = self.download
        self._text.setText(_progress_of(download))
        self.bar.setVisible(download.total > 0)
        self.bar.setValue(download.step)
        name = shortened(download.name, MOST_LETTERS)
        said = _("Progress of {name}").format(name=isolate(name))
        self.bar.setAccessibleName(spoken(said))
        self.stop.setText(_("Stop"))
        said = _("Stop downloading {name}").format(name=isolate(name))
        self.stop.setAccessibleName(spoken(said))


@guarded
class DownloadLines(QWidget):
    """A line a file that is being fetched; nothing while there is none. It is told which files it
    may show, and waits a little, because what is short would only flicker."""

    def __init__(self, downloads: RunningDownloads, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._downloads = downloads
        self._shows: Callable[[Download], bool] = lambda _download: True
        self.lines: dict[int, DownloadLine] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(10)
        self._soon = QTimer(self, singleShot=True, interval=SHOWN_AFTER)
        self._soon.timeout.connect(self.renew)
        downloads.changed.connect(self._follow)
        downloads.progressed.connect(self._on_progress)
        self.renew()

    def show_only(self, shows: Callable[[Download], bool]) -> None:
        """Show only these from now on."""
        self._shows = shows
        self.renew()

    def set_margins(self, side: int, above: int) -> None:
        """Keep this room around, in pixels."""
        self._layout.setContentsMargins(side, above, side, above)

    def renew(self) -> None:
        """Show what is running now."""
        self._drop_ended()
        for each in self._downloads.running:
            if self._shows(each) and each.number not in self.lines:
                line = self.lines[each.number] = DownloadLine(each, self)
                line.stop.clicked.connect(
                    lambda _on=False, number=each.number: self._downloads.cancel(number)
                )
                self._layout.addWidget(line)
        self.setVisible(bool(self.lines))

    def _follow(self) -> None:
        self._drop_ended()
        self.setVisible(bool(self.lines))
        self._soon.start()

    def _drop_ended(self) -> None:
        running = {each.number for each in self._downloads.running if self._shows(each)}
        for number in self.lines.keys() - running:
            line = self.lines.pop(number)
            line.hide()
            line.deleteLater()

    def _on_progress(self, download: Download) -> None:
        if line := self.lines.get(download.number):
            line.show_progress(download)


class EnclosureSaver(QObject):
    """Saves files of articles, each in a window of its own. GUI thread."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._library = context.library
        self._runner = context.runner
        self._toast = context.window.toast
        self._window = context.window
        self.running: set[_Download] = set()
        self.downloads = RunningDownloads(self)  # those of sounds, too

    def ask(self, enclosure: Enclosure) -> None:
        """Say who will be asked for how much, and save the file if that is wanted."""
        box = QuestionBox(self._window, partial(self._question, enclosure))
        box.ask(partial(self._choose, enclosure), is_default=True)

    def _question(self, enclosure: Enclosure) -> QuestionWords:
        name, host = _short(enclosure), isolate(host_of(enclosure.address))
        if enclosure.length:
            said = _("It comes from {host}. Size, according to its publisher: {size}.")
            details = said.format(host=host, size=data_size(enclosure.length))
        else:
            said = _("It comes from {host}. Its size is not known.")
            details = said.format(host=host)
        question = _("Download and save “{name}”?").format(name=name)
        buttons = (_("&Save…"), _("Cancel"))
        return QuestionWords(_("Save File"), question, buttons, details)

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
        proposed = file_name(name.removesuffix(ending), ending, _("File"))
        path, __ = QFileDialog.getSaveFileName(self._window, _("Save File"), proposed)
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
            self._toast.show_message(lambda: _("Saved: {name}").format(name=isolate(run.path.name)))

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
        shown.setLabelText(_progress_of(download))

    def _show(self) -> None:
        shown = self.shown = progress_dialog(self._saver.window, _("Save File"))
        shown.setCancelButtonText(_("Cancel"))
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

        def words() -> QuestionWords:
            text = _("“{name}” could not be saved.").format(name=_short(self._enclosure))
            buttons = (_("&Try Again"), _("Cancel"))
            return QuestionWords(_("Save File"), text, buttons, error_message(error))

        box = self.question = QuestionBox(self._saver.window, words)
        box.ask(self.start, self._end, is_default=True)

    def _end(self) -> None:
        self.cancel()
        self._saver.over(self, is_saved=False)


def _short(enclosure: Enclosure) -> str:
    return isolate(shortened(enclosure_name(enclosure), MOST_LETTERS))


def _path_of(address: str) -> str:
    return address.partition("?")[0].partition("#")[0]
