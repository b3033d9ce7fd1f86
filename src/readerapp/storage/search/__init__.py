"""Search: the full-text index, the conditions of a search as SQL, and saved searches."""
