"""A process that has loaded the commands, and forks one for each that a window of a test starts;
and one that does so for worker processes.

To load them takes a processor 0.3 s, and windows of tests start some hundred. What is forked is
where `python -m readerapp` is once it has loaded them, with the arguments, the environment, the
folder and the files 0 to 2 of the small process that the window did start, which ends as it ends,
and takes it along when it is killed. Linux only.
"""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import NamedTuple

PATIENCE = 60.0  # s that one half waits for what the other has begun to send
LENGTH = 4  # bytes of a number
LOADED = (
    "readerapp.cli.commands",
    "readerapp.cli.faults",
    "readerapp.library.accounts",
    "readerapp.library.batching",
    "readerapp.library.folder_sync",
    "readerapp.library.importing",
    "readerapp.library.records",
    "readerapp.library.refreshing",
    "readerapp.library.refreshing.offline",
    "readerapp.library.retention",
    "readerapp.system.workers",
)


def fork_workers() -> None:
    """Have the worker processes of this process, and of those that it forks, be forked as well,
    from one without threads that has loaded what most of them load (`loaded_by_workers.py`)."""
    import multiprocessing
    from types import SimpleNamespace

    from readerapp.system import workers

    forking = multiprocessing.get_context("forkserver")
    forking.set_forkserver_preload(["loaded_by_workers"])

    def context(method: str) -> multiprocessing.context.BaseContext:
        assert method == "spawn"
        return forking

    vars(workers)["multiprocessing"] = SimpleNamespace(get_context=context)


@contextmanager
def commands() -> Iterator[list[str]]:
    """Start the process, and end it; give the command line that stands for this program's."""
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("")  # Linux finds a name that no file has
        listener.listen()
        address = listener.getsockname().hex()
        given = str(listener.fileno())
        process = subprocess.Popen(
            [sys.executable, __file__, "serve", given],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            pass_fds=[listener.fileno()],
        )
    yield [sys.executable, "-I", "-S", __file__, address]
    process.communicate()


def ask(address: str, arguments: list[str]) -> None:
    """Have a command run, and end as it did."""
    import marshal  # as the other half: each asks once

    asked = marshal.dumps((arguments, dict(os.environ), os.getcwd()))
    with socket.socket(socket.AF_UNIX) as server:
        server.connect(bytes.fromhex(address))
        socket.send_fds(server, [len(asked).to_bytes(LENGTH, "big")], [0, 1, 2])
        server.sendall(asked)
        status = int.from_bytes(server.recv(LENGTH) or b"\1", "big", signed=True)
    if status < 0:
        os.kill(os.getpid(), -status)
    os._exit(status)


class Running(NamedTuple):
    """A command that was forked, the file that tells of its end, and who asked for it."""

    number: int
    end: int
    asking: socket.socket


def serve(listener: socket.socket) -> list[str]:
    """Fork for each who asks, until the input ends; return the arguments in the forked process."""
    import selectors

    with listener, selectors.DefaultSelector() as selector:
        selector.register(0, selectors.EVENT_READ)
        selector.register(listener, selectors.EVENT_READ)
        while True:
            for key, _events in selector.select():
                if key.fileobj == 0:
                    os._exit(0)
                if key.fileobj is listener:
                    asking = listener.accept()[0]
                    files, (arguments, environment, folder) = received(asking)
                    number = os.fork()
                    if not number:
                        asking.close()
                        for each in list(selector.get_map().values()):
                            if each.data:
                                close(each.data)
                        become(files, environment, folder)
                        return arguments
                    for file in files:
                        os.close(file)
                    running = Running(number, os.pidfd_open(number), asking)
                    selector.register(running.end, selectors.EVENT_READ, running)
                    selector.register(asking, selectors.EVENT_READ, running)
                elif key.fileobj is key.data.asking:  # it was killed
                    selector.unregister(key.fileobj)
                    os.kill(key.data.number, signal.SIGKILL)
                else:
                    selector.unregister(key.data.end)
                    with suppress(KeyError):
                        selector.unregister(key.data.asking)
                    tell_end(key.data)


def received(asking: socket.socket) -> tuple[list[int], tuple[list[str], dict[str, str], str]]:
    """Return the files, and the arguments, the environment and the folder of who asks."""
    import marshal

    asking.settimeout(PATIENCE)
    length, files, _flags, _address = socket.recv_fds(asking, LENGTH, 3)
    with asking.makefile("rb") as file:
        return files, marshal.loads(file.read(int.from_bytes(length, "big")))


def become(files: list[int], environment: dict[str, str], folder: str) -> None:
    """Take over what the process has that asks."""
    for place, file in enumerate(files):
        os.dup2(file, place)
        os.close(file)
    # Anew: those before know whether their file was one that can be gone back in.
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        before = getattr(sys, name)
        file = before.fileno()
        stream = open(  # noqa: SIM115  # as long as the process
            file, mode, encoding=before.encoding, errors=before.errors, closefd=False
        )
        setattr(sys, name, stream)
        setattr(sys, f"__{name}__", stream)
    os.environ.clear()
    os.environ.update(environment)
    if "READERAPP_STARTED_BY" in environment:
        os.environ["READERAPP_STARTED_BY"] = str(os.getppid())
    os.chdir(folder)


def tell_end(running: Running) -> None:
    """Tell who asked how the command ended."""
    status = os.waitstatus_to_exitcode(os.waitpid(running.number, 0)[1])
    with suppress(OSError):
        running.asking.sendall(status.to_bytes(LENGTH, "big", signed=True))
    close(running)


def close(running: Running) -> None:
    """Close what belongs to a command, unless that was done."""
    running.asking.close()
    with suppress(OSError):
        os.close(running.end)


def run(given: int) -> None:
    """Load the commands, then serve; in a forked process, run one."""
    import gc
    from importlib import import_module
    from multiprocessing import forkserver

    sys.path[0] = os.getcwd()  # as with `-m`
    for name in LOADED:
        import_module(name)
    # What its workers are told of the main module, as with `-m`.
    program = sys.modules["__main__"] = import_module("readerapp.__main__")
    fork_workers()
    sys.path.append(os.path.dirname(__file__))
    forkserver.ensure_running()
    sys.path.pop()
    gc.freeze()
    sys.argv = [str(program.__file__), *serve(socket.socket(fileno=given))]
    # It runs, but is no child of a forked process, which could ask for its end.
    vars(forkserver)["_forkserver"].ensure_running = lambda: None
    sys.exit(program.main())


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        run(int(sys.argv[2]))
    else:
        ask(sys.argv[1], sys.argv[2:])
