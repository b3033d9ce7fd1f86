"""What helps with searching: completion, the help popover, the dialog that saves a search.

Loaded after the first rows; the search box itself stands above the list (`article_list`).
"""
