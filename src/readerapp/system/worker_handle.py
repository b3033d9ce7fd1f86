"""The parent's side of one worker process."""

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from readerapp.system.worker_process import Answer, Started, serve

# Imports on a slow disk may need this long. They are not part of a call's own limit.
_START_SECONDS = 60.0


class Worker:
    """One worker process. Used by one thread at a time, but for `kill`."""

    def __init__(
        self,
        name: str,
        memory_mb: int,
        initializer: Callable[[], None] | None = None,
        log: Path | None = None,
    ) -> None:
        """Start the process, and do not wait for it. Raises OSError when there can be none."""
        # Always spawn: a fork of a process with threads can inherit a held lock and hang.
        context = multiprocessing.get_context("spawn")
        self._pipe: Connection[Any, Any]
        self._pipe, theirs = context.Pipe()
        with theirs:  # closed here at once, so that its end in the worker is the only one
            self._process = context.Process(
                target=serve, args=(theirs, memory_mb, initializer, log), name=name, daemon=True
            )
            self._process.start()
        self._is_ready = False

    @property
    def is_ready(self) -> bool:
        """Whether the process has started well and can be asked again."""
        return self._is_ready

    def begin(self, request: bytes) -> Answer | None:
        """Hand over a request; return when the worker has loaded it, or its answer if it could not.

        Raises EOFError or OSError when the process has died.
        """
        if not self._is_ready:
            refusal = self._await_start()
            if refusal is not None:
                return refusal
            self._is_ready = True
        self._pipe.send_bytes(request)
        return self._await_start()

    def answer(self, seconds: float) -> Answer | None:
        """Wait for the answer to what was begun: None when the time is up.

        Raises EOFError or OSError when the process dies.
        """
        answer: Answer | None = self._receive(seconds)
        return answer

    def kill(self) -> None:
        """End the process now; a thread that waits for its answer gets EOFError.

        May be called from any thread.
        """
        self._process.kill()

    def ending(self) -> str:
        """Tell how a process that has just died ended, for the log."""
        self._process.join(1)
        return f"exit code {self._process.exitcode}"

    def close(self) -> None:
        """Kill it, wait for the end, free everything. Nothing may be called afterwards."""
        self._process.kill()
        self._process.join()
        self._process.close()
        self._pipe.close()

    def _await_start(self) -> Answer | None:
        """Wait until the worker has loaded what it needs; return its answer if it could not."""
        message = self._receive(_START_SECONDS)
        if message is None:
            raise EOFError
        refusal: Answer | None = None if isinstance(message, Started) else message
        return refusal

    def _receive(self, seconds: float) -> Any:  # Started | Answer | None
        return self._pipe.recv() if self._pipe.poll(seconds) else None
