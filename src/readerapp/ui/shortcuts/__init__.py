"""Keyboard shortcuts: which keys each command has, the window that lists and changes them.

Holds the keys of the reader's own (`bindings`), what the window lists (`groups`), the window, and
the question for a key (`key_dialog`).
"""
