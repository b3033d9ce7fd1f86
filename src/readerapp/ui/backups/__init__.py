"""Backups in the window: by hand and by the clock, restoring one, and the settings page about them.

`restore_dialog`, `settings_page` and `words` touch no disk; `controller` asks the library on lanes,
`feature` connects it with refreshing, the timers and the settings.
"""
