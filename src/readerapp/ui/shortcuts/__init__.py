"""Keyboard shortcuts: which keys each command has, the window that lists and changes them.

- `bindings`: the keys of the reader's own, and where a key works
- `window` lists the commands by `groups` and changes their keys; `words` says what it does today
- `feature` builds and connects them
"""
