"""Retention rules: the settings page, the form in a feed's properties, previews.

May import: `domain`, `settings` and shared parts. Promises: a rule takes effect when the reader
says so, after seeing what it would do.
"""
