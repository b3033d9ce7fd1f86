"""Retention rules: the settings page, the form in a feed's properties, previews.

`settings_page` has both, which share their fields; `feature` asks for previews, puts rules in force
by hand and by a timer, and connects them with the bin.
Promises: a rule takes effect when the reader says so, after seeing what it would do.
"""
