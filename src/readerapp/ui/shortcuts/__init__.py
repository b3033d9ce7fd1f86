"""Keyboard shortcuts: which keys each command has, the window that lists and changes them.

- `bindings`: the keys of the reader's own, and where a key works
- `window` lists the commands by `groups` and changes their keys, and says what one does today
- `feature` builds and connects them
"""
