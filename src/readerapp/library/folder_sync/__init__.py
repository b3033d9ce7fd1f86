"""Two computers, one folder: each writes a log of its own there, and reads those of the others.

- `sync`: turning it on and off, one cycle, doing here what was wished elsewhere, how it stands, the
  computers that share it
- `folder`: our sub-folder and the files in it; `own_log`: writing ours; `lines`: what a line is
- `looking`: whether a cycle would have anything to do
- `deciding`: which of two wishes wins

What the reader does is recorded by triggers (`storage/folder_sync`). A wish is a value, not a
change: reading a log twice, in parts or in any order changes nothing more. Nothing is sent by us.
"""

from readerapp.library.folder_sync.sync import (
    allow_private,
    rename,
    retire,
    set_folder,
    status,
    sync,
    turn_off,
)

__all__ = ["allow_private", "rename", "retire", "set_folder", "status", "sync", "turn_off"]
