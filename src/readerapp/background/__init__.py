"""Background work: task lanes, timers, child processes, and the app-wide events.

- `tasks`: `TaskRunner` with its lanes (work is a function in; `done` or `failed` comes back on the
  GUI thread), `Latest` for answers that come too late; `LockRetry` waits for a locked library
- `events`: `LibraryEvents`, one signal a kind of change, for every view
- `idle_steps`: work on the GUI thread in small steps, while there is nothing else to do, or in
  turns of the event loop of its own
- `child_process`: commands of this app in processes of their own: `refreshing`, `syncing`, and with
  their features in `ui` shared folders, backups and translation models
- `speech_process`: the program of this computer that speaks; `sound_process`: the one that plays
  sounds, `sound_player`
- `refreshing`: also the order of what a refresh does, and when feeds are asked unasked, and over
  which network, and what waits on battery; `safety_timer`: when the copy is written
- `desktop_notifications`: what the desktop shows for us; `media_player`: how it controls what is
  played or read aloud; `background_portal`: how it starts us; `message_bus`, `bus_messages`,
  `bus_format`: how it is reached
- `outside_watch`: that another process wrote into the library, or replaced the program
- `garbage_collection`: on the GUI thread only

May import: PySide6.QtCore, QtNetwork for what it knows of the connection and for socket files,
library, system, domain.
Promises: workers never see a widget; a bug in a worker reaches the excepthook with its traceback.
"""

from readerapp.background.events import LibraryEvents
from readerapp.background.tasks import Lane, Latest, OnFailure, TaskRunner

__all__ = ["Lane", "Latest", "LibraryEvents", "OnFailure", "TaskRunner"]
