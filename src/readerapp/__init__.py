"""Readerapp: a desktop news reader for several languages that works offline and tracks nobody."""

# The only place: the build, packages, and a window whose files were replaced read this line.
__version__ = "0.1.0.dev0"
