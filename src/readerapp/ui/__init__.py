"""The user interface: the window, its panes and its dialogs, one folder for each feature.

A feature holds its view, its words, the controller that asks the library, and `feature.py` where
several parts are to be connected. `shell` is the main window; `widgets`, `language` and `themes`
are shared. What features have to do with each other is connected in `app/features.py`.
May import: PySide6 and every room below but storage and network.
Promises: the UI thread never touches disk, network or a model.
"""
