"""The window of the bin: what was removed, why, for how long it can still come back.

`window`, `rows` and `words` change nothing themselves; `controller` restores, forgets and empties.
"""
