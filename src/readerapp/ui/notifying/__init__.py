"""Notifications of the desktop and the icon in the tray, both off until the reader asks for them.

`controller` decides what is told, when and in which words, and has the icon, `settings_page` asks
the reader; `feature` connects them and has the desktop start us.
Who shows a notification: `background`.
"""
