"""The bin window: what was removed, why, and for how long it can still be restored.

`words` and the window change nothing themselves; `controller` restores, forgets and empties.
"""
