"""The library file: opening and migrating it, its log, its copies, replacing and erasing it.

- `opening` checks a library and migrates it (`migrate`); `connection`: connections to it;
  `fair_lock`: who writes next
- `header`, `ownership`, `integrity`: what a file is, by its bytes, and whether it is whole
- `wal`, `wal_owner`: the log beside it
- `backup_files`, `replacement`, `erasing`: its copies, another one in its place, none left
"""
