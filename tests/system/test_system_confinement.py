"""Confined workers: what one that was taken over by foreign bytes could still do."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import worker_jobs as jobs

from readerapp.domain.errors import Reason, WorkError
from readerapp.system.confinement import Confinement
from readerapp.system.workers import Workers

MEMORY_MB = 1500
REFUSED = "PermissionError"

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="Landlock and seccomp are Linux's")


@pytest.fixture(scope="module")
def confined() -> Iterator[Workers]:
    pool = Workers("confined", 1, MEMORY_MB, confinement=Confinement())
    yield pool
    pool.stop()


@pytest.fixture(scope="module")
def protections(confined: Workers) -> str:
    """What this computer offers."""
    confined.run(jobs.double, 1, name="x", seconds=5)
    return ", ".join(confined._idle[0].protections)


@pytest.fixture
def landlocked(protections: str) -> None:
    if "Landlock" not in protections:
        pytest.skip("this kernel has no Landlock")


@pytest.fixture
def filtered(protections: str) -> None:
    if "seccomp" not in protections:
        pytest.skip("no libseccomp here, or a kernel without seccomp")


def answer(pool: Workers, job: Callable[..., str], *arguments: object) -> str:
    return pool.run(job, *arguments, name="x", seconds=20)


@linux_only
@pytest.mark.usefixtures("landlocked")
def test_no_file_of_the_user_is_read_or_written(confined: Workers, tmp_path: Path) -> None:
    secret = tmp_path / "library.sqlite3"
    secret.write_text("private")
    assert answer(confined, jobs.try_reading, str(secret)) == REFUSED
    assert answer(confined, jobs.try_listing, str(tmp_path)) == REFUSED
    assert answer(confined, jobs.try_listing, os.path.expanduser("~")) == REFUSED
    assert answer(confined, jobs.try_reading, "/etc/passwd") == REFUSED
    assert answer(confined, jobs.try_writing, str(tmp_path / "new")) == REFUSED
    assert answer(confined, jobs.try_writing, str(secret)) == REFUSED
    assert answer(confined, jobs.try_removing, str(secret)) == REFUSED
    assert secret.read_text() == "private"


@linux_only
@pytest.mark.usefixtures("filtered")
def test_no_connection_is_made(confined: Workers) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        assert answer(confined, jobs.try_connecting, server.getsockname()[1]) == REFUSED
    assert answer(confined, jobs.try_listening) == REFUSED


@linux_only
@pytest.mark.usefixtures("filtered")
@pytest.mark.parametrize(
    "job",
    [
        jobs.try_starting_a_program,
        jobs.try_replacing_itself,
        jobs.try_forking,
        jobs.try_a_signal_to_the_parent,
        jobs.try_reading_memory_of_the_parent,
    ],
)
def test_no_other_process_is_started_or_touched(confined: Workers, job: Callable[[], str]) -> None:
    assert answer(confined, job) == REFUSED


def test_what_a_job_needs_still_works(confined: Workers) -> None:
    assert answer(confined, jobs.import_late) == "1/2 Europe/Paris"
    assert answer(confined, jobs.start_a_thread) == "from a thread"


@linux_only
def test_a_file_of_its_own_cannot_grow(confined: Workers) -> None:
    limits = Path(f"/proc/{confined.run(jobs.process_id, name='x', seconds=20)}/limits").read_text()
    files = next(line for line in limits.splitlines() if line.startswith("Max open files"))
    sizes = next(line for line in limits.splitlines() if line.startswith("Max file size"))
    assert files.split()[3:5] == ["128", "128"]
    assert sizes.split()[3:5] == ["1000000", "1000000"]


@linux_only
def test_what_reads_archives_may_read_and_nothing_else(tmp_path: Path, protections: str) -> None:
    given = tmp_path / "news.zip"
    given.write_text("an archive")
    pool = Workers("reader", 1, MEMORY_MB, confinement=Confinement((Path("/"),)))
    assert answer(pool, jobs.try_reading, str(given)) == ""
    if "Landlock" in protections:
        assert answer(pool, jobs.try_writing, str(given)) == REFUSED
    if "seccomp" in protections:
        assert answer(pool, jobs.try_listening) == REFUSED
    pool.stop()


@linux_only
def test_a_worker_on_the_library_gives_up_privileges_only(tmp_path: Path) -> None:
    pool = Workers("salvager", 1, MEMORY_MB)
    assert answer(pool, jobs.try_writing, str(tmp_path / "library.sqlite3")) == ""
    assert pool._idle[0].protections == ("no new privileges",)
    pool.stop()


@linux_only
def test_a_confined_worker_that_crashes_leaves_its_trace(tmp_path: Path) -> None:
    pool = Workers("confined", 1, MEMORY_MB, log=tmp_path, confinement=Confinement())
    with pytest.raises(WorkError) as caught:
        pool.run(jobs.crash, name="x", seconds=20)
    assert caught.value.reason is Reason.WORKER_DIED
    assert str(-signal.SIGSEGV) in caught.value.detail
    assert "in crash" in (tmp_path / "worker.trace").read_text()
    pool.stop()


def test_the_log_says_what_holds(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", "readerapp")
    pool = Workers("confined", 1, MEMORY_MB, confinement=Confinement())
    for _ in range(2):
        pool.run(jobs.double, 1, name="x", seconds=20)
    pool.stop()
    (line,) = [each for each in caplog.messages if "confined by" in each]
    assert line.startswith("the confined processes are confined by: ")


_REACHES = """
import socket, subprocess, sys
from readerapp.system.confinement import stay_on_this_computer
said = [str(stay_on_this_computer())]
for family in (socket.AF_INET, socket.AF_INET6, socket.AF_UNIX):
    try:
        socket.socket(family).close()
        said.append("reached")
    except PermissionError:
        said.append("refused")
child = "import socket; socket.socket(socket.AF_INET)"
said.append(str(subprocess.run([sys.executable, "-c", child], stderr=-3).returncode))
print(*said)
"""


@linux_only
@pytest.mark.usefixtures("filtered")
def test_what_stays_on_this_computer_reaches_its_programs_only() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _REACHES], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["True", "refused", "refused", "reached", "1"]
