"""Retention rules: the settings page, the form in a feed's properties, previews.

`settings_page` and `feed_form` share `fields`; `controller` asks for previews and
puts rules in force, `feature` connects both with the bin and the timer.
Promises: a rule takes effect when the reader says so, after seeing what it would do.
"""
