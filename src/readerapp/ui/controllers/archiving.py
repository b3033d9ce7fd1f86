"""Exporting the whole library as an archive."""

from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from readerapp.background import Lane, TaskRunner
from readerapp.domain.archives import Manifest
from readerapp.domain.errors import ReaderError, Reason
from readerapp.library import Library
from readerapp.library.archiving.exporting import export_archive
from readerapp.ui.export_strip import ExportStrip
from readerapp.ui.notices import Notices
from readerapp.ui.window import MainWindow


class ArchiveController(QObject):
    """One export at a time. It waits in the lane of the imports, so that neither sees half of the
    other."""

    def __init__(self, library: Library, runner: TaskRunner, window: MainWindow) -> None:
        super().__init__(window)
        self._library = library
        self._runner = runner
        self._window = window
        self._notices = Notices(self)
        self._cancel = Event()
        self.strip = ExportStrip()
        window.add_strip(self.strip)
        self.strip.cancelled.connect(self.cancel)
        window.commands["export_archive"].triggered.connect(self.export)

    def export(self) -> None:
        """Ask where to, then write."""
        as_zip = self.tr("Archive in one file") + " (*.zip)"
        as_folder = self.tr("Archive as a folder") + " (*)"
        name, kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export Archive"),
            f"readerapp-{self._library.clock.now():%Y-%m-%d}.zip",
            f"{as_zip};;{as_folder}",
        )
        if name:
            self.write(Path(name), as_zip=kind != as_folder)

    def write(self, path: Path, *, as_zip: bool) -> None:
        """Write an archive; an older one stays until the new one is whole."""
        if as_zip and path.suffix.lower() != ".zip":
            path = path.with_name(path.name + ".zip")
        if not as_zip and path.suffix.lower() == ".zip":
            path = path.with_suffix("")  # the suggested name, kept when another kind was chosen
        self._cancel = Event()
        self._window.commands["export_archive"].setEnabled(False)
        self.strip.begin()
        work = partial(
            export_archive,
            self._library,
            path,
            as_zip=as_zip,
            progress=self._progress,
            cancelled=self._cancel.is_set,
        )
        self._runner.submit(Lane.COMPUTE, work, partial(self._written, path), self._failed)

    def cancel(self) -> None:
        """Stop soon; the older archive stays."""
        self._cancel.set()

    def _progress(self, done: int, total: int) -> None:
        self._runner.on_gui_thread(partial(self.strip.progress, done, total))

    def _written(self, path: Path, manifest: Manifest) -> None:
        self._end()
        count = manifest.counts.get("articles", 0)
        text = self.tr("%n article(s) saved to {file}", "", count)
        self._window.notices.say(text.format(file=path))

    def _failed(self, error: ReaderError) -> None:
        self._end()
        if error.reason is not Reason.STOPPED:
            self._window.notices.say(self._notices.word(error))

    def _end(self) -> None:
        self.strip.hide()
        self._window.commands["export_archive"].setEnabled(True)
