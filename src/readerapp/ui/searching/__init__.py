"""Searching: completion, the help popover, saved searches, repair of the index.

`completion` and `help` stand below the search box, which itself is in `article_list`; `feature`
connects them, `saved_searches` names, counts and changes searches in the navigation; the search
index is repaired after the start. Loaded after the first rows.
"""
