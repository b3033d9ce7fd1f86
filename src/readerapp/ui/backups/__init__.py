"""Backups in the window: choosing one to restore, and the settings page about them.

Holds `RestoreDialog`, `BackupsPage` and their words.
May import: PySide6, domain, settings, and the small parts of `ui`. Nothing here touches the disk.
"""

from readerapp.ui.backups.page import BackupsPage
from readerapp.ui.backups.restore_dialog import RestoreDialog
from readerapp.ui.backups.words import BackupWords

__all__ = ["BackupWords", "BackupsPage", "RestoreDialog"]
