"""The folder that is shared with other computers: its settings page, and when it is synchronised.

`settings_page` shows how it stands, worded by `words`; `feature` serves it and decides when to
synchronise: at the start, every few minutes, some seconds after a change, and at the end. That runs
in a process of its own; what it does is `library.folder_sync`.
Nothing of it runs until the reader has chosen a folder.
"""
