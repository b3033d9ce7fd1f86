"""The settings dialog, and the settings that take effect in the window at once.

- `form` makes rows of declared settings, `dialog` holds the pages, each in a `PageArea`;
  `finding` looks through all of them, `controller` applies what was changed
- `pages`: appearance, reading, languages, network

Pages that belong to a feature live with it (`ui/backups/settings_page` and its like); every setting
is declared in `readerapp.settings`.
"""
