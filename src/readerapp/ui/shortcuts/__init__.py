"""Keyboard shortcuts: which keys each command has, the window that lists and changes them.

- `bindings`: the keys of the reader's own, and where a key works
- `feature`: the window that lists the commands by `groups`, changes their keys and says what one
  does today; connects both
"""
