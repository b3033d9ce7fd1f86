"""Exporting the library as an archive of plain files, with progress and Cancel.

`feature` also connects erasing (`ui.privacy`): both take the whole library out, or away.
"""
