"""The command line: the library without a window, for scripts, tests and servers.

With --json each result is one JSON object a line on standard output; progress and messages go to
standard error. Exit status: 0 done, 1 some inputs failed (each is named), 2 wrong use,
130 interrupted by Ctrl+C.

- a file a topic: what its commands are (`commands`), what they run, what they print as JSON; a new
  command is added there, and `command` says of what it is made
- `arguments` makes the grammar of all of them, with `command_parser` and `argument_types`; `run`
  runs one
- `output`, `terminal`, `child_events`, `faults`: how what is said comes out

May import: library and the rooms below it; no Qt.
Promises: says the same as the window; a failure of the environment is one sentence, no traceback.
"""

from readerapp.cli.run import run

__all__ = ["run"]
