"""The navigation column: views, feeds in folders, languages and sources, with counts."""
