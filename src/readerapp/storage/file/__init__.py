"""The library file: opening and migrating it, its log, its copies, replacing and erasing it.

- `opening` checks a library and migrates it (`migrate`); `connection`: connections to it
- `header`, `ownership`, `integrity`: what a file is, by its bytes, and whether it is whole
- `wal`: the log beside it, and whether it is its own
- `backup_files`, `replacement`, `erasing`: its copies, another one in its place, none left
"""
