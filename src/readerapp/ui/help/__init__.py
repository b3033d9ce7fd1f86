"""The help pages: read from `resources/help`, shown and searched in a window of their own.

- `pages`: the pages of a language, and the menu entries and keys that are named in them
- `window`, `feature`: the window, and when it is open
- `upgrade`: the notice of what is new, after an upgrade

May import: settings, shell, language, widgets, reading's browser, `readerapp.languages`.
"""
