"""Notifications of the desktop and the icon in the tray, both off until the reader asks for them.

`controller` decides what is told and when, `words` says it, `tray` is the icon, `settings_page`
asks the reader, `autostarting` has the desktop start it, `portal_autostart` within a sandbox;
`feature` connects them.
Who shows a notification: `background`.
"""
