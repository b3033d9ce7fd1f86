"""The operating system around the app: folders, files, the log, the clock, worker processes.

- `paths`: `Paths`, the folders of the app; `files`: whole files read, written, deleted
- `workers`: `Workers`, killable processes with a limit on time and memory; `worker_process` is the
  other side, `jobs` what is run there; confined by `confinement`, on Linux with
  `linux_confinement`; what they answer is data, `worker_messages`, and comes in pieces
- `own_program`: how another process of this program is started; `single_instance`: `SingleInstance`
- `logs`: `log_to`; `faults`, `reports`, `redaction`, `crash_trace`: reports of the app's own faults
- `clock`: `Clock`; `memory`; `power`: whether the battery feeds the computer; `speech`: programs
  that speak
- `passwords`, with `secret_service`
- `desktop_entry`: the menu entry of a desktop, and whether we are in a sandbox; `autostart`: the
  start with its session; `desktop_proxies`: which proxies it is set to
May import: domain, resources, platformdirs, msgspec, jeepney, keyring.
Promises: what the environment refuses is told as a ReaderError that names the file; a worker is
always answered or killed within its limit; a file is written whole or not at all.
`Workers` is imported from `readerapp.system.workers`: it loads multiprocessing (10 ms), which the
first paint does without.
"""

from readerapp.system.clock import Clock, system_clock
from readerapp.system.files import (
    MAX_SOURCE_BYTES,
    make_durable,
    read_file,
    walk_sources,
    write_atomically,
    writing_failed,
)
from readerapp.system.logs import log_to
from readerapp.system.paths import Paths
from readerapp.system.single_instance import SingleInstance

__all__ = [
    "MAX_SOURCE_BYTES",
    "Clock",
    "Paths",
    "SingleInstance",
    "log_to",
    "make_durable",
    "read_file",
    "system_clock",
    "walk_sources",
    "write_atomically",
    "writing_failed",
]
