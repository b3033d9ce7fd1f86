"""The library file: opening and migrating it, its log, its copies, replacing and erasing it."""
