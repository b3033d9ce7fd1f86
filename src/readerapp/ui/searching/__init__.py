"""Searching: completion, the help popover, saved searches, repair of the index.

Loaded after the first rows; the search box itself stands above the list (`article_list`).
"""
