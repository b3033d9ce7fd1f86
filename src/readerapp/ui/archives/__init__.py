"""Exporting the library as an archive of plain files, with progress and Cancel."""
