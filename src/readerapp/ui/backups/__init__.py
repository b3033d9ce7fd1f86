"""Backups in the window: by hand and by the clock, restoring one, and the settings page about them.

`restore_dialog`, `settings_page` and `words` touch no disk; `feature` asks the library on lanes and
is connected with refreshing, the timers and the settings.
"""
