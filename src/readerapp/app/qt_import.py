"""Imports Qt and restores Python's own `__import__` after it. Called before the window loads."""

import builtins


def load_qt() -> None:
    """Import PySide6 and undo what it does to the import of everything after it.

    It replaces `__import__` by one that reads the SOURCE of every module imported from then on, to
    look for its switch `__feature__`, which nothing here uses: 50 ms of a start, and 10 MB of
    sources in `linecache`. PySide6 keeps the former one under the name used here; where there is
    none, its own stays.
    """
    from PySide6 import QtWidgets  # noqa: F401 - for its effect

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
