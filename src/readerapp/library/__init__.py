"""The library: everything a reader can do. Window and command line reach data only through it.

Each user action is one function that runs in one transaction and returns what changed, with the
way back. Every function may be called from any thread but the GUI thread: all of them block.
May import: every room below; no Qt.
Promises: what an action returned is on disk; a failure of the environment is a ReaderError, and
then nothing was changed.
"""

from readerapp.library.opening import Library, open_library

__all__ = ["Library", "open_library"]
