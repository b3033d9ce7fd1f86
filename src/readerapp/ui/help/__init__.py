"""The help pages: read from `resources/help`, shown and searched in a window of their own.

- `feature`: the pages of a language, the menu entries and keys that are named in them, the window
- `upgrade`: the notice of what is new, after an upgrade

May import: settings, shell, language, widgets, reading's browser, `readerapp.languages`.
"""
