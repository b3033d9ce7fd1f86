"""The bin window: what was removed, why, and for how long it can still be restored.

May import: `domain` and this room's shared parts. Promises: it changes nothing itself.
"""
