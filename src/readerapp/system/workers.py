"""Killable worker processes: the only way to stop a parser that does not stop by itself.

`Worker` is the parent's side of one process, `Workers` a pool of them. Each worker has its own
pipe and shares no lock with the others, so that killing one at any moment leaves the rest whole.
(Pebble's ProcessPool measures the limit by the wall clock, which people set back, and breaks for
good when a worker dies while it is idle.)

A worker reads foreign bytes and may have been taken over by them. So the parent uses its pipe in
pieces, and never for longer than asked (`WorkerPipe`): `Connection.recv_bytes` waits for the rest
of a message once its first byte is there, and `send_bytes` until the other side has read. A worker
that sends half a message, or stops to read, would hold a thread of ours for ever.

The worker's end is a plain `Connection`; how that frames messages is in `_send_bytes` of
https://github.com/python/cpython/blob/3.13/Lib/multiprocessing/connection.py: four bytes of length,
then the message. On Windows a pipe hands over whole messages only, and there are no halves to read.
"""

import logging
import multiprocessing
import os
import pickle
import selectors
import struct
import sys
import threading
import time
from collections.abc import Callable
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any, TypeVar, TypeVarTuple

from readerapp.domain.errors import Reason, WorkError
from readerapp.system import worker_messages
from readerapp.system.confinement import NOTHING_GIVEN, Confinement
from readerapp.system.own_program import refuse_replaced
from readerapp.system.worker_process import (
    NICENESS,
    is_asleep,
    reached_own_limit,
    run_worker,
    seconds_worked,
)

logger = logging.getLogger(__name__)

R = TypeVar("R")
Arguments = TypeVarTuple("Arguments")

# Seconds of work: imports need two of them. They are not part of a call's own limit.
_START_SECONDS = 60.0
_SHORTEST_PAUSE, _LONGEST_PAUSE = 0.05, 1.0  # seconds between two looks at what a process does
_ASLEEP_TIMES = 6  # so many times its limit may a call sleep; no parser has a reason to
# Seconds by the clock, whatever the process does. Beside ten busy programs a niced process gets a
# hundredth of a processor: then this is time for 18 s of work. Work that may take longer, such as
# the salvage of a large library, has as much time as it may sleep.
_LAST_RESORT = 1800.0

_LENGTH = struct.Struct("!i")  # -1 begins a longer form, for what nobody sends here
_FIRST_PIECE = 8_192  # bytes: most messages are shorter; a large buffer costs 30 µs
_PIECE = 1 << 20  # bytes: more than the system keeps of a pipe


class Worker:
    """One worker process. Used by one thread at a time, but for `kill`."""

    def __init__(
        self,
        name: str,
        memory_mb: int,
        initializer: Callable[[], None] | None = None,
        log: Path | None = None,
        confinement: Confinement = NOTHING_GIVEN,
        niceness: int = NICENESS,
    ) -> None:
        """Start the process, and do not wait for it. Raises OSError when there can be none."""
        # Always spawn: a fork of a process with threads can inherit a held lock and hang.
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        self._pipe = WorkerPipe(ours, worker_messages.MOST_BYTES)
        with theirs:  # closed here at once, so that its end in the worker is the only one
            self._process = context.Process(
                target=run_worker,
                args=(theirs, memory_mb, initializer, log, confinement, niceness),
                name=name,
                daemon=True,
            )
            self._process.start()
        self._is_ready = False
        self.protections: tuple[str, ...] = ()  # known once it is ready

    @property
    def is_ready(self) -> bool:
        """Whether the process has started well and can be asked again."""
        return self._is_ready

    def begin(self, request: bytes) -> worker_messages.Answer | None:
        """Hand over a request; return when the worker has loaded it, or its answer if it could not.

        Raises EOFError or OSError when the process has died, TimeoutError when it does not take it.
        """
        if not self._is_ready:
            refusal = self._await_start()
            if refusal is not None:
                return refusal
            self._is_ready = True
        self._pipe.begin_sending(request)
        is_sent = self._pipe.send_on(0) or self._until(self._pipe.send_on, _START_SECONDS)
        if not is_sent:  # what fits into the pipe is at once
            raise TimeoutError
        return self._await_start()

    def answer(self, seconds: float) -> worker_messages.Answer | None:
        """Wait for the answer to what was begun: None when it has worked for `seconds`.

        Raises EOFError or OSError when the process dies.
        """
        return self._receive_answer(seconds)

    def kill(self) -> None:
        """End the process now; a thread that waits for its answer gets EOFError.

        May be called from any thread.
        """
        self._process.kill()

    @property
    def reached_own_limit(self) -> bool:
        """Whether the process, which has died, was ended by the limit it has of its own."""
        return reached_own_limit(self._process.exitcode)

    def ending(self) -> str:
        """Return how a process that has just died ended, for the log."""
        self._process.join(1)
        return f"exit code {self._process.exitcode}"

    def close(self) -> None:
        """Kill it, wait for the end, free everything. Nothing may be called afterwards."""
        self._process.kill()
        self._process.join()
        self._process.close()
        self._pipe.close()

    def _await_start(self) -> worker_messages.Answer | None:
        """Wait until the worker has loaded what it needs; return its answer if it could not."""
        message = self._receive(_START_SECONDS)
        if message is None:
            raise TimeoutError
        if not isinstance(message, worker_messages.WorkerStarted):
            return message
        self.protections = self.protections or message.protections
        return None

    def _receive_answer(self, seconds: float) -> worker_messages.Answer | None:
        message = self._receive(seconds)
        if isinstance(message, worker_messages.WorkerStarted):
            raise worker_messages.UnreadableMessageError("a start where an answer was awaited")
        return message

    def _receive(self, seconds: float) -> worker_messages.Message | None:
        """Return the next message: None once the process has worked for `seconds`, see `_until`."""
        message = self._until(self._pipe.receive, seconds)
        return None if message is None else worker_messages.read_message(message)

    def _until(self, step: Callable[[float], R | None], seconds: float) -> R | None:
        """Repeat a step that waits for the process until it gives something that is not empty.

        None once the process has worked for `seconds`, or never will. A process that wants a
        processor and gets none is waited for: a busy computer is no fault of what is read. Where
        work cannot be measured only `_LAST_RESORT` counts, and the limit that the process has of
        its own. A piece of a message changes nothing of that.
        """
        begun, now = seconds_worked(self._process.pid), time.monotonic()
        ends = now + max(_LAST_RESORT, seconds * _ASLEEP_TIMES)
        worked = asleep = 0.0
        pause = min(seconds, _LONGEST_PAUSE)
        while not (result := step(pause)):
            passed, now = time.monotonic() - now, time.monotonic()
            work = seconds_worked(self._process.pid)
            before, worked = worked, work - begun if begun is not None and work is not None else 0.0
            if worked == before and is_asleep(self._process.pid):
                asleep += passed
            if worked >= seconds or asleep >= seconds * _ASLEEP_TIMES or now > ends:
                return None
            pause = min(max(seconds - worked, _SHORTEST_PAUSE), _LONGEST_PAUSE)
        return result


class Workers:
    """Up to `processes` processes that run functions for the threads of this one.

    No process exists before the first `run`, and a killed one is replaced by the next `run`.
    `memory_mb` limits the address space of each process where the platform can (Linux);
    `initializer` runs once in each process: there belong the imports that later calls need.
    `log` is the folder where a process that crashes leaves a trace; `died` is called once that
    trace is whole, in the thread that waited for the process.
    `confinement`: what they keep when they give up the rest, before the first call. There is none
    that is not confined.
    `niceness` 0 is for what the user waits for, with nothing else to do.
    `faulted` is given what a function raises by a fault of ours, before `run` says that its item
    could not be read; without it, `run` raises that.
    The processes end with this one, even by kill -9, and never keep it alive.
    All methods may be called from any thread.
    """

    def __init__(
        self,
        name: str,
        processes: int,
        memory_mb: int,
        initializer: Callable[[], None] | None = None,
        log: Path | None = None,
        died: Callable[[], object] = lambda: None,
        confinement: Confinement = NOTHING_GIVEN,
        niceness: int = NICENESS,
        faulted: Callable[[Exception], object] | None = None,
    ) -> None:
        self._name = name
        self._processes = processes
        self._memory_mb = memory_mb
        self._initializer = initializer
        self._log = log
        self._died = died
        self._faulted = faulted
        self._confinement = confinement
        self._has_told = False  # what confines its processes
        self._niceness = niceness
        self._turn = threading.Condition()  # guards what follows
        self._jobs: set[_Job] = set()  # waiting and running
        self._running = 0
        self._idle: list[Worker] = []
        self._stopped = False

    def run(
        self,
        function: Callable[[*Arguments], R],
        *arguments: *Arguments,
        name: str,
        seconds: float,
    ) -> R:
        """Call `function` in a worker and return its result. Blocks: never call it from the GUI.

        `name` is what is worked on, for messages. `seconds` are of work, see `Worker.answer`, and
        count from when the worker has loaded the function. Function and arguments must pickle; the
        result must be plain data or dataclasses, of the type that the function declares.
        Raises WorkError (WORKER_TIME, WORKER_MEMORY, WORKER_DIED, CANCELLED) naming `name`, or
        UPDATED where a new process would be one of another version of this program;
        what the function raises arrives as itself. A bug has the worker's traceback as a note, and
        is a WorkError (NOT_READABLE) where `faulted` hears of it: one item must stop no other.
        """
        request = pickle.dumps((function, arguments, seconds))
        job = _Job(name)
        self._wait_for_turn(job)
        try:
            result: R = self._result(job, request, function, seconds)
        finally:
            self._leave(job)
        return result

    def cancel(self) -> None:
        """Kill what runs and turn away what waits: each such `run` raises CANCELLED."""
        with self._turn:
            for job in self._jobs:
                job.cancel()
            self._turn.notify_all()

    def rest(self) -> None:
        """End the processes that do nothing; the next `run` starts one again."""
        with self._turn:
            idle, self._idle = self._idle, []
        for worker in idle:
            worker.close()

    def stop(self) -> None:
        """Cancel, and end every process. Each later `run` raises CANCELLED."""
        with self._turn:
            self._stopped = True
        self.cancel()
        self.rest()

    def _wait_for_turn(self, job: "_Job") -> None:
        with self._turn:
            self._jobs.add(job)
            self._turn.wait_for(
                lambda: job.cancelled or self._stopped or self._running < self._processes
            )
            if job.cancelled or self._stopped:
                self._jobs.remove(job)
                raise WorkError(Reason.CANCELLED, job.name)
            self._running += 1

    def _result(
        self, job: "_Job", request: bytes, function: Callable[..., object], seconds: float
    ) -> Any:
        """Return what the function returned. Only a worker that answers well is used again."""
        try:
            answer = self._answer(job, request, seconds)
            result = (
                worker_messages.read_result(answer, function)
                if isinstance(answer, worker_messages.WorkerDone)
                else None
            )
        except worker_messages.UnreadableMessageError as unreadable:
            logger.exception("a worker answered what it was not asked for")
            raise WorkError(Reason.WORKER_DIED, job.name, str(unreadable)) from unreadable
        job.is_worker_whole = job.is_ready and not isinstance(
            answer, worker_messages.WorkerOutOfMemory
        )
        match answer:
            case worker_messages.WorkerFailed(error, trace):
                if not trace:
                    raise error
                error.add_note(trace)
                if self._faulted is None:
                    raise error
                self._faulted(error)
                raise WorkError(Reason.NOT_READABLE, job.name, type(error).__name__) from error
            case worker_messages.WorkerOutOfMemory():
                raise WorkError(Reason.WORKER_MEMORY, job.name)
        return result

    def _answer(self, job: "_Job", request: bytes, seconds: float) -> worker_messages.Answer:
        try:
            worker, refusal = self._begin(job, request)
            answer = refusal or worker.answer(seconds)
        except (EOFError, OSError) as error:
            failure = job.failure(error)
            if failure.reason is Reason.WORKER_DIED:
                self._died()
            raise failure from error
        if answer is None:
            raise WorkError(Reason.WORKER_TIME, job.name, f"after {seconds:g} seconds")
        self._tell_protections(worker)
        return answer

    def _begin(self, job: "_Job", request: bytes) -> tuple[Worker, worker_messages.Answer | None]:
        """Hand the request to an idle worker, or to a new one when no idle one is alive."""
        while True:
            worker, is_new = self._worker_for(job)
            try:
                return worker, worker.begin(request)
            except (EOFError, OSError):
                if is_new or job.cancelled:
                    raise
                with self._turn:
                    job.worker = None
                worker.close()  # it had died while it was idle: no fault of this request

    def _worker_for(self, job: "_Job") -> tuple[Worker, bool]:
        """Give the job a worker; also tell whether it is a new one."""
        with self._turn:
            is_new = not self._idle
            worker = self._new_worker() if is_new else self._idle.pop()
            job.worker = worker
            if job.cancelled:  # between its turn and now
                worker.kill()
        return worker, is_new

    def _new_worker(self) -> Worker:
        refuse_replaced()
        return Worker(
            self._name,
            self._memory_mb,
            self._initializer,
            self._log,
            self._confinement,
            self._niceness,
        )

    def _tell_protections(self, worker: Worker) -> None:
        """Log once what confines the processes: that differs between platforms."""
        if not self._has_told and worker.is_ready:
            self._has_told = True
            held = ", ".join(worker.protections) or "nothing but their limits"
            logger.info("the %s processes are confined by: %s", self._name, held)

    def _leave(self, job: "_Job") -> None:
        """Keep the worker for the next job, or end it; let the next job have its turn."""
        with self._turn:
            self._jobs.remove(job)
            is_kept = job.is_worker_whole and not job.cancelled and not self._stopped
            if job.worker is not None and is_kept:
                self._idle.append(job.worker)
        if job.worker is not None and not is_kept:
            job.worker.close()
        with self._turn:
            self._running -= 1
            self._turn.notify()


class WorkerPipe:
    """One end of a pipe. Used by one thread at a time."""

    def __init__(self, connection: "Connection[Any, Any]", most_bytes: int) -> None:
        """`most_bytes` is the longest message that is taken."""
        self._connection = connection
        self._most_bytes = most_bytes
        self._received = bytearray()
        self._unsent = memoryview(b"")
        if sys.platform != "win32":
            os.set_blocking(connection.fileno(), False)

    def begin_sending(self, message: bytes) -> None:
        """Take over a message for `send_on`."""
        self._unsent = memoryview(_LENGTH.pack(len(message)) + message)

    def send_on(self, seconds: float) -> bool:
        """Send what the other side takes within `seconds`; return whether all of it is sent.

        Raises OSError when the other side is gone.
        """
        if sys.platform == "win32":
            self._connection.send_bytes(self._unsent[_LENGTH.size :])
            return True
        try:
            sent = os.write(self._connection.fileno(), self._unsent)
        except BlockingIOError:
            with selectors.DefaultSelector() as selector:
                selector.register(self._connection, selectors.EVENT_WRITE)
                selector.select(seconds)
            return False
        self._unsent = self._unsent[sent:]
        return not self._unsent

    def receive(self, seconds: float) -> bytearray | None:
        """Return the next message, None when it is not whole after `seconds`, or a piece came.

        Raises EOFError when the other side is gone, OSError when it sends what is no message.
        """
        message = self._taken()
        if message is None and wait([self._connection], seconds):
            if sys.platform == "win32":
                return bytearray(self._connection.recv_bytes(self._most_bytes))
            piece = os.read(self._connection.fileno(), _PIECE if self._received else _FIRST_PIECE)
            if not piece:
                raise EOFError
            self._received += piece
            message = self._taken()
        return message

    def close(self) -> None:
        """Close it. Nothing may be called afterwards."""
        self._connection.close()

    def _taken(self) -> bytearray | None:
        """Part the first message from what was received, once it is whole."""
        if len(self._received) < _LENGTH.size:
            return None
        (length,) = _LENGTH.unpack_from(self._received)
        if not 0 < length <= self._most_bytes:
            raise OSError("a message of a length that none of ours has")
        end = _LENGTH.size + length
        if len(self._received) < end:
            return None
        message, self._received = self._received, self._received[end:]
        del message[end:]
        del message[: _LENGTH.size]
        return message


class _Job:
    """One `run`, from waiting for its turn to its answer."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.worker: Worker | None = None
        self.is_worker_whole = False  # it has answered and can be used again
        self.cancelled = False

    @property
    def is_ready(self) -> bool:
        """Whether its worker has started well."""
        return self.worker is not None and self.worker.is_ready

    def cancel(self) -> None:
        self.cancelled = True
        if self.worker is not None:
            self.worker.kill()

    def failure(self, error: Exception) -> WorkError:
        """Return why the connection to the worker broke off."""
        if self.cancelled:
            return WorkError(Reason.CANCELLED, self.name)
        if isinstance(error, TimeoutError):
            return WorkError(Reason.WORKER_TIME, self.name, "while starting")
        ending = self.worker.ending() if self.worker is not None else str(error)
        if self.worker is not None and self.worker.reached_own_limit:
            return WorkError(Reason.WORKER_TIME, self.name, ending)
        return WorkError(Reason.WORKER_DIED, self.name, ending)
