"""The user interface: the window, its panes and its dialogs, one folder for each feature.

May import: PySide6 and every room below but storage and network.
Promises: the UI thread never touches disk, network or a model.
"""
