"""Archives and erasing. An archive is exported with a file dialog, progress and Cancel."""

from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QWidget,
)

from readerapp.background import Lane
from readerapp.domain.archives import Manifest
from readerapp.domain.errors import ReaderError, Reason
from readerapp.library.archives.exporting import export_archive
from readerapp.messages import _, error_message
from readerapp.ui.importing.panel import ProgressStrip
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import counted
from readerapp.ui.privacy.erasing import ErasingController
from readerapp.ui.shell.context import Context
from readerapp.ui.widgets.dialog_parts import name_filter
from readerapp.ui.widgets.notice_focus import NoticeFocus


class ExportStrip(ProgressStrip):
    """Progress strip above the list: "Exporting 1,200 of 10,000"."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("exportStrip", parent)
        self.button.clicked.connect(self.cancelled)
        keep_translated(self, self._set_texts)
        self.hide()
        NoticeFocus(self)

    @property
    def text(self) -> str:
        """The sentence on show, "" when nothing is exported."""
        return self.sentence.text() if not self.isHidden() else ""

    def begin(self) -> None:
        """Show that an export waits or runs."""
        self.progress(0, 0)
        self.show()

    def progress(self, done: int, total: int) -> None:
        """Show how far it is. A total of 0: nobody knows yet, or articles are chosen."""
        self.show_progress(done, total)
        self._set_texts()

    def _set_texts(self) -> None:
        self.bar.setAccessibleName(_("Export progress"))
        self.button.setText(_("Cancel"))
        self.sentence.setText(self._sentence())

    def _sentence(self) -> str:
        if not self.done:
            return _("Exporting…")
        done, total = (QLocale().toString(each) for each in (self.done, self.total))
        return _("Exporting {done} of {total}").format(done=done, total=total)


class ArchiveController(QObject):
    """One export at a time. It waits in the lane of the imports, so that neither sees half of the
    other."""

    def __init__(self, context: Context) -> None:
        window = context.window
        super().__init__(window)
        self._library = context.library
        self._runner = context.runner
        self._window = window
        self._cancel = Event()
        self.strip = ExportStrip()
        window.add_strip(self.strip)
        self.strip.cancelled.connect(self.cancel)
        window.commands["export_archive"].triggered.connect(self.export)

    def export(self) -> None:
        """Ask where to, then write."""
        as_zip = name_filter(_("Archive in one file"), "*.zip")
        as_folder = name_filter(_("Archive as a folder"), "*")
        name, kind = QFileDialog.getSaveFileName(
            self._window,
            _("Export Archive"),
            f"readerapp-{self._library.clock.now():%Y-%m-%d}.zip",
            f"{as_zip};;{as_folder}",
        )
        if name:
            self.write(Path(name), as_zip=kind != as_folder)

    def write(self, path: Path, *, as_zip: bool) -> None:
        """Write an archive; an older one stays until the new one is whole.

        The file dialog has asked whether to replace what has the name that it returned, and nothing
        else.
        """
        asked = path
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
            replace=path == asked,
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
        text = counted("{count} article saved to {file}", "{count} articles saved to {file}", count)
        self._window.toast.show_message(lambda: text.format(file=path))

    def _failed(self, error: ReaderError) -> None:
        self._end()
        if error.reason is not Reason.STOPPED:
            self._window.toast.show_message(lambda: error_message(error))

    def _end(self) -> None:
        self.strip.hide()
        self._window.commands["export_archive"].setEnabled(True)


class ArchivesFeature(QObject):
    """The feature of archives and erasing. Built at its first use."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self.exporting = ArchiveController(context)
        self.erasing = ErasingController(context)

    def stop(self) -> None:
        """End the export that is going on: an older archive stays as it is."""
        self.exporting.cancel()
