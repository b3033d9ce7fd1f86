"""The settings dialog, and the settings that take effect in the window at once.

`form` makes rows of declared settings, `dialog` holds the pages, `controller` applies what was
changed. Pages that belong to a feature live with it (`ui.backups`, `ui.privacy`, `ui.refreshing`,
`ui.retention`); every setting is declared in `readerapp.settings`.
"""
