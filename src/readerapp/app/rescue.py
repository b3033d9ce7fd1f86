"""Rescue of a library that cannot be opened: asks what to do, and does what is chosen."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QFileDialog

from readerapp.background import Lane, TaskRunner
from readerapp.domain.errors import ReaderError, Reason, WorkError
from readerapp.domain.salvage import Salvaged
from readerapp.library import salvaging
from readerapp.library.salvaging import BackupsFound, DamageFound
from readerapp.messages import _, print_message, sentence
from readerapp.system import Paths
from readerapp.system.workers import Workers
from readerapp.ui.rescue import RescueDialog
from readerapp.ui.themes.appearance import Appearance


class Rescue(QObject):
    """Runs the rescue dialog for one library that could not be opened. Call `run` once."""

    def __init__(
        self, app: QApplication, paths: Paths, error: ReaderError, appearance: Appearance
    ) -> None:
        super().__init__()
        self._paths = paths
        self._choices = salvaging.choices(error)
        self._copies = BackupsFound()
        self._runner = TaskRunner(self)
        self._workers: list[Workers] = []
        self._next: Paths | None = None
        self._loop = QEventLoop(app)
        self.dialog = RescueDialog(error, self._choices, appearance.language)
        self._is_leaving = False
        self._connect()
        self._find_damage()

    def _connect(self) -> None:
        dialog = self.dialog
        dialog.salvage_requested.connect(self._salvage)
        dialog.restore_requested.connect(self._restore)
        dialog.new_library_requested.connect(self._create_library)
        dialog.folder_requested.connect(self._choose_folder)
        dialog.backup_search_requested.connect(self._find_damage)
        dialog.open_requested.connect(lambda: self._close(self._paths))
        dialog.stop_requested.connect(self._stop)
        dialog.quit_requested.connect(lambda: self._close(None))

    def run(self) -> Paths | None:
        """Ask until there is something to open; return it, or None to quit."""
        self.dialog.show()
        self._loop.exec()
        self._is_leaving = True
        self._stop()
        self._runner.stop()
        self.dialog.deleteLater()
        return self._next

    def _find_damage(self) -> None:
        """Look for backups while everything else can be chosen; begun anew when it was stopped."""
        if self._choices.can_replace:
            self.dialog.show_searching()
            work = partial(salvaging.find_damage, self._paths, self._choices, self._remember)
            self._runner.submit(Lane.READ, work, self._show_damage, lambda __: self._find_damage())

    def _show_damage(self, found: DamageFound) -> None:
        self._copies = found.copies
        self.dialog.show_found(found)

    def _salvage(self) -> None:
        doing = _("Everything that is still readable is being copied. This can take minutes.")
        self.dialog.begin(doing, may_stop=True)
        self._submit(lambda: salvaging.salvage(self._paths, self._remember), self._report)

    def _restore(self) -> None:
        backup = self._copies.newest
        if backup is not None:
            self.dialog.begin(_("The backup is being checked and copied."), may_stop=False)
            self._submit(lambda: salvaging.restore(self._paths, backup), self._open)

    def _create_library(self) -> None:
        self.dialog.begin(_("A new library is being made."), may_stop=False)
        self._submit(lambda: salvaging.create_empty(self._paths), self._open)

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self.dialog, _("Folder of a Library"))
        if name:
            self._close(Paths.of_profile(Path(name)))

    def _submit(self, work: Callable[[], object], done: Callable[..., object]) -> None:
        def worked() -> object:
            try:
                return work()
            except ReaderError:
                raise
            except Exception:  # a fault of ours is reported as one; the choices come back
                stopped = WorkError(Reason.WORKER_DIED, str(self._paths.data))
                self._runner.on_gui_thread(partial(self.dialog.fail, stopped))
                raise

        self._runner.submit(Lane.COMPUTE, worked, done, self.dialog.fail)

    def _report(self, salvaged: Salvaged) -> None:
        text = self.dialog.report(salvaged)
        keep = lambda: salvaging.keep_report(salvaged, text)  # noqa: E731 - for the lane
        self._runner.submit(Lane.WRITE, keep, lambda __: None, lambda __: None)

    def _open(self, _aside: object) -> None:
        self._close(self._paths)

    def _remember(self, workers: Workers) -> None:
        self._workers.append(workers)
        if self._is_leaving:
            workers.stop()

    def _stop(self) -> None:
        for workers in self._workers:
            workers.cancel()

    def _close(self, paths: Paths | None) -> None:
        """Go on with `paths`. A dialog that closes by itself says so too: the first word holds."""
        if self._loop.isRunning():
            self._next = paths
            self._loop.quit()
            self.dialog.hide()


def rescue(app: QApplication, paths: Paths, error: ReaderError) -> Paths | None:
    """Ask what to do about a library that cannot be opened; return what to open now, or None."""
    print_message(sentence(error))
    appearance = Appearance(app)
    appearance.use_theme("system")
    appearance.use_language("")
    try:
        return Rescue(app, paths, error, appearance).run()
    finally:
        appearance.stop()
