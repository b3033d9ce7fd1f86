"""Worker processes: answers, limits, deaths, and what they leave behind."""

import contextlib
import errno
import multiprocessing
import os
import pickle
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import worker_jobs as jobs
from waiting import PATIENCE

from readerapp.domain.errors import FetchError, ReaderError, Reason, WorkError
from readerapp.system import workers as workers_module
from readerapp.system.confinement import Confinement
from readerapp.system.workers import Workers

MEMORY_MB = 1500
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="needs /proc or RLIMIT_AS")


@pytest.fixture
def workers() -> Iterator[Workers]:
    given = Confinement(readable=(Path("/proc"),))  # where a test looks
    pool = Workers("test", processes=1, memory_mb=MEMORY_MB, confinement=given)
    yield pool
    pool.stop()


def reason_of(call: Callable[[], object]) -> Reason:
    with pytest.raises(WorkError) as caught:
        call()
    assert caught.value.name == "page.html"
    return caught.value.reason


def run_aside(call: Callable[[], object]) -> "tuple[threading.Thread, list[Reason]]":
    reasons: list[Reason] = []
    thread = threading.Thread(target=lambda: reasons.append(reason_of(call)))
    thread.start()
    return thread, reasons


def state_of(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return ""


def is_running(pid: int) -> bool:
    return state_of(pid) not in ("", "Z")


def wait_until(condition: Callable[[], bool], seconds: float = PATIENCE) -> None:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            pytest.fail("waited in vain")
        threading.Event().wait(0.01)


@pytest.mark.usefixtures("started_anew")
def test_answers_and_keeps_its_process(workers: Workers) -> None:
    first = workers.run(jobs.process_id, name="page.html", seconds=5)
    assert first != os.getpid()
    assert workers.run(jobs.double, 21, name="page.html", seconds=5) == 42
    assert workers.run(jobs.process_id, name="page.html", seconds=5) == first


def test_no_process_before_the_first_run(workers: Workers) -> None:
    assert not workers._idle
    workers.stop()


def test_initializer_runs_in_the_worker() -> None:
    pool = Workers("warm", 1, MEMORY_MB, initializer=jobs.warm_up)
    assert pool.run(jobs.is_warm, name="page.html", seconds=5)
    assert not jobs.is_warm()
    pool.stop()


@pytest.mark.usefixtures("started_anew")
def test_failing_initializer_is_a_bug_with_its_traceback() -> None:
    pool = Workers("cold", 1, MEMORY_MB, initializer=jobs.fail_to_start)
    for _ in range(2):
        with pytest.raises(LookupError, match="no model") as caught:
            pool.run(jobs.double, 1, name="page.html", seconds=5)
        assert "fail_to_start" in "".join(caught.value.__notes__)
    pool.stop()


def test_killed_at_the_time_limit_and_works_again(workers: Workers) -> None:
    process = workers.run(jobs.process_id, name="page.html", seconds=5)

    def call() -> object:
        return workers.run(jobs.sleep, 24 * 3600, name="page.html", seconds=0.2)

    assert reason_of(call) is Reason.WORKER_TIME
    assert not is_running(process)
    assert workers.run(jobs.double, 1, name="page.html", seconds=5) == 2


@linux_only
def test_time_without_work_does_not_count_at_once(workers: Workers) -> None:
    """As when other programs keep every processor busy: see `Worker.answer`."""
    assert workers.run(jobs.sleep, 1.0, name="page.html", seconds=0.5) == "slept"


@contextlib.contextmanager
def no_processor_for(pool: Workers, seconds: float) -> Iterator[None]:
    """Continue the pool's process, which stops itself, after `seconds` by the clock."""

    def go_on() -> None:
        begun: list[float] = []

        def is_over() -> bool:
            for pid in (child.pid for child in multiprocessing.active_children()):
                if pid is not None and state_of(pid) == "T" and not begun:
                    begun.append(time.monotonic())
            return bool(begun) and time.monotonic() > begun[0] + seconds

        wait_until(is_over)
        for child in multiprocessing.active_children():
            os.kill(child.pid or 0, signal.SIGCONT)

    thread = threading.Thread(target=go_on)
    thread.start()
    yield
    thread.join()
    pool.stop()


@linux_only
def test_a_process_that_gets_no_processor_is_waited_for() -> None:
    pool = Workers("starved", 1, MEMORY_MB)
    with no_processor_for(pool, 1.0):  # more than any multiple of the limit that sleep may take
        assert pool.run(jobs.stop, name="page.html", seconds=0.1) == "went on"


@linux_only
def test_a_start_without_a_processor_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    pool = Workers("starved", 1, MEMORY_MB, initializer=jobs.start_stopped)
    monkeypatch.setattr(workers_module, "_START_SECONDS", 2.0)  # of work: a tenth is needed
    with no_processor_for(pool, 2.5):
        assert pool.run(jobs.double, 1, name="page.html", seconds=5) == 2


@linux_only
def test_whatever_a_process_does_it_is_not_waited_for_for_ever(
    workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers_module, "_LAST_RESORT", 0.5)
    workers.run(jobs.double, 1, name="page.html", seconds=5)

    def call() -> object:
        return workers.run(jobs.stop, name="page.html", seconds=0.2)

    assert reason_of(call) is Reason.WORKER_TIME


@linux_only
@pytest.mark.parametrize("pause", [24 * 3600, 0.02])
def test_half_a_message_holds_nobody_for_ever(workers: Workers, pause: float) -> None:
    """Of a worker that was taken over, which says nothing more, or a byte now and then."""

    def call() -> object:
        return workers.run(jobs.send_half_a_message, pause, name="page.html", seconds=0.1)

    assert reason_of(call) is Reason.WORKER_TIME
    assert workers.run(jobs.double, 1, name="page.html", seconds=5) == 2


@linux_only
def test_a_worker_that_reads_no_more_is_replaced(
    workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    process = workers.run(jobs.process_id, name="page.html", seconds=5)
    workers.run(jobs.never_read_again, name="page.html", seconds=5)
    monkeypatch.setattr(workers_module, "_START_SECONDS", 4.0)
    monkeypatch.setattr(workers_module, "_ASLEEP_TIMES", 0.5)
    assert workers.run(jobs.length, bytes(1_000_000), name="page.html", seconds=5) == 1_000_000
    assert not is_running(process)


def test_long_messages_come_whole(workers: Workers) -> None:
    for number in (0, 1, 65_531, 65_536, 300_000, 60_000_000):
        data = workers.run(jobs.return_bytes, number, name="page.html", seconds=20)
        assert data == b"x" * number
        assert workers.run(jobs.length, data, name="page.html", seconds=20) == number


@linux_only
def test_long_work_has_as_long_by_the_clock_as_it_may_sleep(
    workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Salvaging a large library takes longer than anything is waited for else."""
    monkeypatch.setattr(workers_module, "_LAST_RESORT", 0.1)
    assert workers.run(jobs.sleep, 0.6, name="page.html", seconds=1.0) == "slept"


@linux_only
def test_where_work_cannot_be_measured_the_process_ends_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(workers_module, "seconds_worked", lambda _process: None)
    pool = Workers("test", 1, MEMORY_MB, initializer=jobs.have_little_grace)

    def call() -> object:
        return pool.run(jobs.hold_the_interpreter, name="page.html", seconds=0.1)

    assert reason_of(call) is Reason.WORKER_TIME
    pool.stop()


def test_c_code_that_holds_the_interpreter_is_killed_too(workers: Workers) -> None:
    def call() -> object:
        return workers.run(jobs.hold_the_interpreter, name="page.html", seconds=0.2)

    assert reason_of(call) is Reason.WORKER_TIME


@pytest.mark.usefixtures("started_anew")
@linux_only
def test_memory_limit(workers: Workers) -> None:
    def call() -> object:
        return workers.run(jobs.eat_memory, name="page.html", seconds=10)

    assert reason_of(call) is Reason.WORKER_MEMORY
    assert workers.run(jobs.double, 1, name="page.html", seconds=5) == 2


@pytest.mark.usefixtures("started_anew")
def test_worker_that_dies(workers: Workers) -> None:
    def call() -> object:
        return workers.run(jobs.kill_oneself, name="page.html", seconds=5)

    assert reason_of(call) is Reason.WORKER_DIED
    assert workers.run(jobs.double, 1, name="page.html", seconds=5) == 2


@linux_only
def test_worker_killed_while_idle_is_replaced(workers: Workers) -> None:
    pid = workers.run(jobs.process_id, name="page.html", seconds=5)
    os.kill(pid, signal.SIGKILL)
    wait_until(lambda: not is_running(pid))
    assert workers.run(jobs.double, 1, name="page.html", seconds=5) == 2


def test_expected_failures_arrive_as_themselves(workers: Workers) -> None:
    with pytest.raises(FetchError) as caught:
        workers.run(jobs.refuse, "https://example.org/", name="page.html", seconds=5)
    assert (caught.value.reason, caught.value.status) == (Reason.HTTP_STATUS, 410)
    assert not hasattr(caught.value, "__notes__")


@pytest.mark.parametrize(
    ("code", "reason"),
    [(errno.ENOSPC, Reason.DISK_FULL), (errno.EFBIG, Reason.NOT_WRITABLE)],
)
def test_a_disk_without_room_is_no_bug(workers: Workers, code: int, reason: Reason) -> None:
    with pytest.raises(ReaderError) as caught:
        workers.run(jobs.fill_the_disk, code, name="page.html", seconds=5)
    assert caught.value.reason is reason
    assert caught.value.name == tempfile.gettempdir()


@pytest.mark.parametrize(
    ("function", "kind"),
    [
        (jobs.raise_os_error, FileNotFoundError),
        (jobs.raise_unpicklable, RuntimeError),
        (jobs.return_unpicklable, Exception),
    ],
)
def test_bugs_arrive_with_their_traceback(
    workers: Workers, function: Callable[[], object], kind: type[Exception]
) -> None:
    with pytest.raises(kind) as caught:
        workers.run(function, name="page.html", seconds=5)
    assert not isinstance(caught.value, WorkError)
    assert "worker_process.py" in "".join(caught.value.__notes__)
    assert workers.run(jobs.double, 1, name="page.html", seconds=5) == 2


def test_division_bug_names_its_line(workers: Workers) -> None:
    with pytest.raises(ZeroDivisionError) as caught:
        workers.run(jobs.divide, 1, name="page.html", seconds=5)
    assert "in divide" in "".join(caught.value.__notes__)


def test_unpicklable_function_is_a_bug_of_the_caller(workers: Workers) -> None:
    with pytest.raises((AttributeError, pickle.PicklingError)):
        workers.run(lambda: 1, name="page.html", seconds=5)
    assert workers.run(jobs.double, 1, name="page.html", seconds=5) == 2


def test_cancel_stops_what_runs_and_what_waits(workers: Workers) -> None:
    def call() -> object:
        return workers.run(jobs.sleep, PATIENCE, name="page.html", seconds=60)

    calls = [run_aside(call), run_aside(call)]
    wait_until(lambda: len(workers._jobs) == 2 and workers._running == 1)
    workers.cancel()
    for thread, reasons in calls:
        thread.join(PATIENCE)
        assert reasons == [Reason.CANCELLED]
    assert workers.run(jobs.double, 1, name="page.html", seconds=5) == 2


def test_stop_ends_everything(workers: Workers) -> None:
    def call() -> object:
        return workers.run(jobs.sleep, PATIENCE, name="page.html", seconds=60)

    thread, reasons = run_aside(call)
    wait_until(lambda: workers._running == 1)
    workers.stop()
    thread.join(PATIENCE)
    assert reasons == [Reason.CANCELLED]
    assert reason_of(call) is Reason.CANCELLED
    workers.stop()


def test_many_threads_share_two_processes() -> None:
    pool = Workers("two", 2, MEMORY_MB)
    results: list[int] = []
    threads = [
        threading.Thread(
            target=lambda n=n: results.append(pool.run(jobs.double, n, name="x", seconds=9))
        )
        for n in range(20)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    assert sorted(results) == [2 * n for n in range(20)]
    assert len(pool._idle) <= 2
    pool.stop()


@pytest.mark.usefixtures("started_anew")
@linux_only
def test_worker_is_modest(workers: Workers) -> None:
    with socket.create_server(("127.0.0.1", 0)):
        stdin_is_empty, names = workers.run(jobs.open_things, name="page.html", seconds=5)
    assert stdin_is_empty
    assert sum(name.startswith("socket:") for name in names) == 1  # the pipe to the parent
    assert workers.run(jobs.niceness, name="page.html", seconds=5) >= 10


PARENT = """
import sys
from pathlib import Path
from readerapp.system import workers as workers_module
from readerapp.system.confinement import Confinement
from readerapp.system.workers import Workers
import worker_jobs as jobs
if __name__ == "__main__":
    given = Confinement(filled=(Path(sys.argv[1]),))
    workers = Workers("test", 1, {memory}, jobs.have_little_grace, confinement=given)
    {action}
    print("the end", flush=True)
"""


def start_parent(folder: Path, action: str) -> "subprocess.Popen[str]":
    script = folder / "parent.py"
    script.write_text(PARENT.format(memory=MEMORY_MB, action=action))
    path = os.pathsep.join([str(Path(__file__).parent), *sys.path])
    return subprocess.Popen(
        [sys.executable, script, folder],
        env={**os.environ, "PYTHONPATH": path},
        stdout=subprocess.PIPE,
        text=True,
    )


@linux_only
@pytest.mark.parametrize(
    "action",
    [
        'workers.run(jobs.leave_pid_and_work, sys.argv[1], 60.0, name="x", seconds=90)',
        'workers.run(jobs.leave_pid_and_work, sys.argv[1], 0.0, name="x", seconds=90); input()',
        'workers.run(jobs.leave_pid_and_hold, sys.argv[1], name="x", seconds=0.5)',
    ],
    ids=["busy", "idle", "busy in C code"],
)
def test_no_orphan_when_the_parent_is_killed(tmp_path: Path, action: str) -> None:
    pid_file = tmp_path / "worker.pid"
    with start_parent(tmp_path, action) as parent:
        wait_until(lambda: pid_file.exists() and pid_file.read_text() != "")
        parent.kill()
    pid = int(pid_file.read_text())
    wait_until(lambda: not is_running(pid))


def test_idle_workers_do_not_keep_the_parent_alive(tmp_path: Path) -> None:
    action = 'workers.run(jobs.double, 1, name="x", seconds=5)'
    with start_parent(tmp_path, action) as parent:
        output, _ = parent.communicate(timeout=300)
    assert (output, parent.returncode) == ("the end\n", 0)
