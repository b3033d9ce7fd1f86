"""Backups from the window: in a child process, by hand to a file and once a day of use; and
restoring."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QProgressDialog
from shiboken6 import isValid

from readerapp.background import Lane, Latest
from readerapp.background.child_process import ChildWork, child_command
from readerapp.background.refreshing import Refresher
from readerapp.background.safety_timer import SafetyTimer
from readerapp.domain.backups import Backup, LibraryFacts
from readerapp.domain.errors import ReaderError, Reason
from readerapp.library import backups, restoring, safety_copy
from readerapp.messages import _, error_message
from readerapp.ui.backups.restore_dialog import RestoreDialog
from readerapp.ui.backups.settings_page import BackupsPage
from readerapp.ui.backups.words import BackupWords
from readerapp.ui.shell.context import Context
from readerapp.ui.widgets.dialog_parts import name_filter
from readerapp.ui.widgets.plain_text import progress_dialog

EVERY = 3 * 3_600_000  # ms between two looks
AGAIN = 60_000  # ms, when there is something else to do just now


class BackupProcess(ChildWork):
    """Writes one backup at a time in a child process, with progress. Used on the GUI thread."""

    progressed = Signal(int)  # per cent; at 100 the copy is checked
    finished = Signal(str)  # the file

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """`command` is the command line of this app and profile, up to the sub-command."""
        super().__init__(command, Reason.BACKUP_STOPPED, parent)
        self.heard.connect(self._on_heard)

    def back_up(self, file: str) -> bool:
        """Write a copy to a file; return False when another backup is being written.

        A library that is there is replaced: whoever calls this has asked the reader.
        """
        return self.run("backup", "--events", "--force", "--", file)

    def back_up_daily(self) -> bool:
        """Write today's backup."""
        return self.run("backup", "--events", "--daily")

    def write_safety_copy(self) -> bool:
        """Write the safety copy, the marks of all articles too."""
        return self.run("backup", "--events", "--safety")

    def _on_heard(self, event: Mapping[str, Any]) -> None:
        match event["event"]:
            case "progress":
                self.progressed.emit(event["percent"])
            case "finished":
                self.finished.emit(event["file"])


class BackupTimer(QObject):
    """Starts the daily backup when it is due and nothing else is going on."""

    def __init__(
        self, context: Context, process: BackupProcess, is_busy: Callable[[], bool]
    ) -> None:
        super().__init__(process)
        self._library = context.library
        self._asking = Latest(context.runner, Lane.READ)
        self._process = process
        self._is_busy = is_busy
        self._failed = context.failed
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.check)

    def check(self) -> None:
        """Back up if that is due, and look again later; when there is no time for it, soon."""
        if self._is_busy() or self._process.is_running:
            self._timer.start(AGAIN)
            return
        self._timer.start(EVERY)
        self._asking.ask(self._what_is_due, self._begin, self._failed)

    def _what_is_due(self) -> tuple[bool, bool]:
        return backups.is_due(self._library), safety_copy.is_due(self._library)

    def _begin(self, due: tuple[bool, bool]) -> None:
        backup, safety = due
        if backup:
            self._process.back_up_daily()  # brings the safety copy along
        elif safety:
            self._process.write_safety_copy()


class BackupController(QObject):
    """Reads backups on lanes, writes them in a process, and requests a new window
    on a library that is ready to take the present one's place."""

    # What `restoring.put_in_place` takes, and when the backup was made: Path, datetime.
    restart_requested = Signal(object, object)

    def __init__(self, context: Context, process: BackupProcess) -> None:
        window = context.window
        super().__init__(window)
        self._library = context.library
        self._runner = context.runner
        self._process = process
        self._settings = context.settings
        self._window = window
        self._failed = context.failed
        self._words = BackupWords()
        self._checking = Latest(context.runner, Lane.COMPUTE)
        self._given_up = Event()  # the check or the restoring that goes on
        self._said: set[Reason] = set()  # of the daily backup: each trouble is said once
        self._is_by_hand = False
        self.dialog: RestoreDialog | None = None
        self.waiting: QProgressDialog | None = None
        process.progressed.connect(self._show_progress)
        process.finished.connect(self._on_backed_up)
        process.failed.connect(self._on_failed)
        process.ended.connect(self._end_waiting)
        window.commands["back_up"].triggered.connect(lambda: self.back_up_to_file())
        window.commands["restore"].triggered.connect(self._restore)

    # Backing up

    def back_up_to_file(self) -> None:
        """Ask for a file and write a copy to it."""
        name, __ = QFileDialog.getSaveFileName(
            self._window,
            _("Back Up Library"),
            f"readerapp-{self._library.clock.now():%Y-%m-%d}.sqlite3",
            name_filter(_("Libraries"), "*.sqlite3"),
        )
        if name:
            self._begin(self._process.back_up(name))

    def back_up_now(self) -> None:
        """Write today's backup once more."""
        self._begin(self._process.back_up_daily())

    def _begin(self, has_begun: bool) -> None:
        if not has_begun:
            self._window.toast.show_message(lambda: _("Another backup is being written just now."))
            return
        self._is_by_hand = True
        self.waiting = waiting = progress_dialog(self._window, _("Back Up Library"))
        waiting.setLabelText(_("The library is being copied…"))
        waiting.setCancelButtonText(_("Cancel"))
        waiting.setValue(0)
        waiting.canceled.connect(self._process.cancel)

    def _show_progress(self, percent: int) -> None:
        if self.waiting is None:
            return
        if percent >= 100:
            self.waiting.setLabelText(_("The copy is being checked…"))
            self.waiting.setRange(0, 0)
        else:
            self.waiting.setValue(percent)

    def _end_waiting(self) -> None:
        waiting, self.waiting = self.waiting, None
        self._is_by_hand = False
        if waiting:
            waiting.blockSignals(True)  # closing counts as cancelling
            waiting.close()
            waiting.deleteLater()

    def _on_backed_up(self, file: str) -> None:
        self._said.clear()
        if self._is_by_hand:
            self._window.toast.show_message(lambda: _("Saved to {file}").format(file=file))

    def _on_failed(self, error: ReaderError) -> None:
        if self._is_by_hand or error.reason not in self._said:
            self._said.add(error.reason)

            def sentence() -> str:
                said = _("No backup was made. {reason}")
                return said.format(reason=error_message(error))

            if error.reason is Reason.DAMAGED:
                self._window.toast.show_message(sentence, lambda: _("Restore…"), self._restore)
            else:
                self._window.toast.show_message(sentence)

    # Restoring

    def show_restore(self) -> RestoreDialog:
        """Show the backups there are."""
        dialog = self.dialog = RestoreDialog(self._window)
        dialog.chosen.connect(self._check)
        dialog.other_file_requested.connect(self._choose_other)
        dialog.restore_requested.connect(lambda backup: self.restore(backup.path, backup.made))
        dialog.cancel_requested.connect(self._give_up)
        dialog.finished.connect(self._forget_dialog)
        self._read_backups(self._if_open(dialog.show_backups))
        dialog.open()
        return dialog

    def restore(self, path: Path, made: datetime) -> None:
        """Make the library of a backup ready, then ask for the window to begin anew on it."""
        given_up = self._give_up()
        paths, runner, dialog = self._library.paths, self._runner, self.dialog
        show = self._if_open(dialog.show_progress) if dialog else None
        told = [-1]

        def progress(done: int, total: int) -> None:
            percent = done * 100 // max(1, total)
            if show and percent != told[0]:
                told[0] = percent
                runner.on_gui_thread(partial(show, percent))

        def ready(staged: Path) -> None:
            if given_up.is_set():  # too late for the copy to notice
                work = partial(restoring.discard, staged)
                runner.submit(Lane.COMPUTE, work, lambda _none: None, self._failed)
            else:
                self.restart_requested.emit(staged, made)

        runner.submit(
            Lane.COMPUTE,
            lambda: restoring.stage(paths, path, progress, given_up.is_set),
            ready,
            self._on_not_restored,
        )

    def show_restored(self, made: datetime, aside: Path | None) -> None:
        """Show that the library was restored, and offer Undo."""
        if aside is None:
            self._window.toast.show_message(lambda: self._words.restored(made))
            return
        back = partial(self.restore, aside, self._library.clock.now())
        self._window.toast.show_message(
            lambda: self._words.restored_beside(made), lambda: _("Undo"), back
        )

    def _read_backups(
        self, show: Callable[[tuple[Backup, ...], LibraryFacts | None], None]
    ) -> None:
        """Look at what is on disk, then show it."""
        paths = self._library.paths
        folder = backups.plan(paths, self._settings).folder

        def work() -> tuple[tuple[Backup, ...], LibraryFacts | None]:
            return backups.list_backups(paths, folder), backups.present(paths)

        self._runner.submit(Lane.READ, work, lambda found: show(*found), self._failed)

    def _choose_other(self) -> None:
        everything = name_filter(_("All files"), "*")
        libraries = name_filter(_("Libraries"), "*.sqlite3")
        name, __ = QFileDialog.getOpenFileName(
            self._window, _("Restore Library"), "", f"{libraries};;{everything}"
        )
        dialog = self.dialog
        if name and dialog:
            work = partial(backups.chosen, Path(name))
            show = self._if_open(dialog.add)
            self._runner.submit(Lane.READ, work, show, self._on_not_restored)

    def _if_open(self, show: Callable[..., object]) -> Callable[..., None]:
        """Return `show` for an answer that may come when the dialog of now was closed."""
        dialog = self.dialog

        def take(*answer: object) -> None:
            if self.dialog is dialog:
                show(*answer)

        return take

    def _check(self, backup: Backup) -> None:
        given_up, dialog = self._give_up(), self.dialog

        def show(findings: tuple[str, ...]) -> None:
            if dialog:
                dialog.show_verdict(not findings)

        self._checking.ask(
            lambda: backups.findings(backup.path, given_up.is_set),
            show,
            self._on_not_restored,
        )

    def _give_up(self) -> Event:
        """Stop the check or the restoring that goes on; return the sign for the next one."""
        self._given_up.set()
        self._given_up = Event()
        return self._given_up

    def _on_not_restored(self, error: ReaderError) -> None:
        if error.reason is Reason.CANCELLED:
            return
        if self.dialog:
            self.dialog.show_failure(error_message(error))
        else:
            self._failed(error)

    def _forget_dialog(self) -> None:
        dialog, self.dialog = self.dialog, None
        self._give_up()
        self._checking.forget()
        if dialog:
            dialog.deleteLater()

    # Settings

    def connect_page(self, page: BackupsPage) -> None:
        """Connect a settings page: show what is on disk, and handle its requests."""
        page.now_requested.connect(self.back_up_now)
        page.file_requested.connect(self.back_up_to_file)
        page.restore_requested.connect(lambda: self._restore_instead(page))
        page.open_folder_requested.connect(self._open_folder)
        page.folder_requested.connect(lambda: self._choose_folder(page))
        page.changed.connect(lambda: self._read_backups(partial(_show_on, page)))
        self._process.ended.connect(page.changed)
        self._read_backups(partial(_show_on, page))

    def _restore_instead(self, page: BackupsPage) -> None:
        page.window().close()
        self.show_restore()

    def _restore(self) -> None:
        self.show_restore()

    def _choose_folder(self, page: BackupsPage) -> None:
        folder = QFileDialog.getExistingDirectory(page, _("Folder for Backups"))
        if folder:
            page.use_folder(folder)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._library.paths.data)))

    def stop(self) -> None:
        """End what goes on."""
        self._give_up()


def _show_on(page: BackupsPage, backups: tuple[Backup, ...], present: LibraryFacts | None) -> None:
    """Show what was found, unless the settings were closed meanwhile."""
    if isValid(page):
        page.show_state(backups, present)


class BackupsFeature(QObject):
    """The feature of backups. Built at its first use."""

    def __init__(
        self,
        context: Context,
        refresher: Refresher,
        safety: SafetyTimer,
    ) -> None:
        super().__init__(context.window)
        library, runner = context.library, context.runner
        command = child_command(str(library.paths.profile or ""))
        self.process = BackupProcess(command, self)
        self.process.crashed.connect(context.requests.process_crashed)
        self.timer = BackupTimer(context, self.process, lambda: runner.busy or refresher.is_running)
        self.safety = safety
        self.controller = BackupController(context, self.process)

    def stop(self) -> None:
        """End what runs; what is there of a copy is removed."""
        self.controller.stop()
        self.process.stop()
