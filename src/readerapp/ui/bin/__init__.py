"""The bin window: what was removed, why, and for how long it can still be restored.

`window`, `rows` and `words` change nothing themselves; `controller` restores, forgets and empties.
"""
