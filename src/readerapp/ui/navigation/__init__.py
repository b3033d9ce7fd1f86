"""The navigation: views, saved searches, feeds in folders, languages and sources, with counts.

`entries` are its rows as values, and which feed is in which folder; `model`, `view`,
`delegate` with `feed_icons` show them in `pane`, with the menu of a row; `moving` is how
feeds and folders change places. `controller` loads the subscriptions and changes them, with undo.
"""
