"""Texts of the shared folder: how it stands, what failed, and the other computers."""

from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.folder_sync import (
    FolderSyncResult,
    FolderSyncStatus,
    KeptLineReason,
    KeptLines,
    OtherDevice,
)
from readerapp.messages import _, error_message
from readerapp.ui.language.wording import Wording, counted, isolate, sentences

MOST_OTHERS = 500  # other computers that are named: as many as logs are read


class FolderSyncWords:
    """Makes the texts of the shared folder in the interface language of the moment."""

    def __init__(self) -> None:
        self._wording = Wording()

    def state(self, status: FolderSyncStatus) -> str:
        """Return when it was synchronised last, and what waits."""
        at = status.sync.synced_at
        last = (
            _("Last synchronised {time}.").format(time=isolate(self._wording.day(at)))
            if at
            else _("Not synchronised yet.")
        )
        if not status.waiting:
            return last
        return sentences(
            [last, counted("{count} change waits.", "{count} changes wait.", status.waiting)]
        )

    def trouble(self, status: FolderSyncStatus) -> str:
        """Return why it failed the last time, "" when it did not."""
        sync = status.sync
        if sync.reason is None:
            return ""
        return self.failure(ReaderError(sync.reason, sync.path, sync.detail))

    def kept(self, status: FolderSyncStatus) -> str:
        """Return what of the other computers was not taken over, and why; "" when all was."""
        return sentences(self._kept(each) for each in status.kept)

    def _kept(self, lines: KeptLines) -> str:
        if lines.reason is KeptLineReason.AHEAD:
            return counted(
                "{count} change is dated more than a year ahead and waits. Check the "
                "clocks of your computers.",
                "{count} changes are dated more than a year ahead and wait. Check the "
                "clocks of your computers.",
                lines.count,
            )
        pattern = counted(
            "{count} change cannot be used and is tried again after an update: {detail}",
            "{count} changes cannot be used and are tried again after an update: {detail}",
            lines.count,
        )
        return pattern.format(detail=isolate(lines.detail))

    def failure(self, error: ReaderError) -> str:
        """Return what failed, and that nothing is lost by it."""
        return sentences([self.cause(error), _("Your changes wait until it works again.")])

    def cause(self, error: ReaderError) -> str:
        """Return one sentence for what failed."""
        folder = isolate(error.name)
        known = {
            Reason.NOT_FOUND: _(
                "{folder} was not found. Perhaps a memory stick is not plugged in, or the "
                "folder has not been synchronised yet."
            ),
            Reason.DISK_FULL: _("There is no space left in {folder}."),
            Reason.READ_ONLY: _("Readerapp has no permission to write to {folder}."),
            Reason.NO_PERMISSION: _("Readerapp has no permission to write to {folder}."),
            Reason.NOT_WRITABLE: _("{folder} could not be written to."),
            Reason.OTHER_FILE_HERE: _(
                "In {folder} something else is called “readerapp-sync”. Choose another folder."
            ),
            Reason.NEWER: _(
                "A newer version of Readerapp shares {folder}. Update this one to share again."
            ),
            Reason.BEING_SYNCED: _("It is being synchronised just now."),
            Reason.SYNC_STOPPED: _("Synchronising stopped unexpectedly."),
        }.get(error.reason)
        return known.format(folder=folder) if known else error_message(error)

    def others(self, status: FolderSyncStatus) -> list[tuple[str, str]]:
        """Return the other computers by their devices, a line for each, who wrote last first."""
        return [(each.device, self._line(each)) for each in status.others[:MOST_OTHERS]]

    def nobody(self) -> str:
        """Return what stands where there are no other computers."""
        return _(
            "None yet. Choose the same folder on the other computer, once it has been synchronised."
        )

    def retired(self, name: str) -> str:
        """Return that a computer was taken off the list."""
        pattern = _("{name} was removed from the list. What it shared stays.")
        return pattern.format(name=isolate(_line(name)))

    def _line(self, computer: OtherDevice) -> str:
        name = isolate(_line(computer.name))
        if computer.written_at is None:
            return name
        time = isolate(self._wording.day(computer.written_at))
        return _("{name}, last seen {time}").format(name=name, time=time)

    def result(self, result: FolderSyncResult) -> str:
        """Return what a cycle brought."""
        if result.taken:
            return counted(
                "{count} change from your other computers",
                "{count} changes from your other computers",
                result.taken,
            )
        return _("Synchronised. Nothing new from your other computers.")

    def unread(self, result: FolderSyncResult) -> str:
        """Return what was not whole, "" when all was."""
        if not result.unread:
            return ""
        return counted(
            "{count} file is not complete yet. What is missing is read later.",
            "{count} files are not complete yet. What is missing is read later.",
            len(result.unread),
        )


def _line(name: str) -> str:
    """Return a name that came from elsewhere as one line."""
    return " ".join(name.split())
