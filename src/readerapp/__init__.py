"""Readerapp: a desktop news reader for several languages that works offline and tracks nobody."""

__version__ = "0.1.0"
