"""Backups in the window: choosing one to restore, and the settings page about them.

Holds `RestoreDialog`, `BackupsPage` and their words.
May import: PySide6, domain, settings, and the small parts of `ui`. Nothing here touches the disk.
"""
