"""The command line: the library without a window, for scripts, tests and servers.

With --json each result is one JSON object a line on standard output; progress and messages go to
standard error. Exit status: 0 done, 1 some inputs failed (each is named), 2 wrong use,
130 interrupted by Ctrl+C.

A file holds a topic: what its commands are (`commands`), what they run, what they print as JSON. A
new command is added there, and nowhere else; `command` says of what it is made.

- bringing in: `importing`, `feeds`, `refreshing`, `accounts`, `folder_sync`
- reading: `articles`, `front_page`, `stories`, `searches`, `translating`
- changing: `marking`, `rules`
- keeping and giving away: `retention`, `backups`, `archives`, `erasing`
- the program: `settings`, `models`, `manual`
- `commands` makes the grammar of all of them, with `command_parser`, and runs one
- `output`, `terminal`, `child_events`, `faults`: how it is told what came of it

May import: library and the rooms below it; no Qt.
Promises: says the same as the window; a failure of the environment is one sentence, no traceback.
"""

from readerapp.cli.commands import run

__all__ = ["run"]
