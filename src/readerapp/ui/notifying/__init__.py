"""Notifications of the desktop and the icon in the tray, both off until the reader asks for them.

`controller` decides what is told, when and in which words, `tray` is the icon, `settings_page` asks
the reader, `autostarting` has the desktop start it; `feature` connects them.
Who shows a notification: `background`.
"""
