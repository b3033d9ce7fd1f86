"""Background work: task lanes, timers, child processes, and the app-wide events.

Holds the task runner (work is a function in; `done` or `failed` comes back on the GUI thread)
and the one signal that tells every view what changed.
May import: PySide6.QtCore, library, system, domain.
Promises: workers never see a widget; a bug in a worker reaches the excepthook with its traceback.
"""

from readerapp.background.events import LibraryEvents
from readerapp.background.tasks import Lane, Latest, OnFailure, TaskRunner

__all__ = ["Lane", "Latest", "LibraryEvents", "OnFailure", "TaskRunner"]
