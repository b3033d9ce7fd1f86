"""The window of the bin: what was removed, why, for how long it can still come back.

May import: `domain` and this room's shared parts. Promises: it changes nothing itself.
"""
