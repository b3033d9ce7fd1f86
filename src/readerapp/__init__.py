"""Readerapp: a desktop news reader for more than one language, offline and unwatched."""

__version__ = "0.1.0"
