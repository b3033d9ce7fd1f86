"""The welcome page, in place of an empty library: languages, first papers, other ways to begin.

`page` chooses papers of the catalogue for each language and shows them, `controller` shows
and hides the page and subscribes to what was chosen. It contacts nobody by itself.
"""
