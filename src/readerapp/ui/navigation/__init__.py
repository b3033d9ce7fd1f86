"""The navigation: views, saved searches, feeds in folders, languages and sources, with counts.

`entries` are its rows as values, and which feed is in which folder; `model`, `view`,
`delegate` with `feed_icons` show them in `pane`; `menu` and `moving` are what can be
done with a row. `controller` loads the subscriptions and changes them, with undo.
"""
