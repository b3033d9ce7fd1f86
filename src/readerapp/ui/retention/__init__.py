"""Rules about how long articles are kept: the settings page, the part of a feed's properties.

May import: `domain`, `settings` and shared parts. Promises: a rule takes effect when the reader
says so, after seeing what it would do.
"""
