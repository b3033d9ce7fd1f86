"""Confined workers: what one that was taken over by foreign bytes could still do."""

import ctypes
import multiprocessing
import os
import platform
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import worker_jobs as jobs

from readerapp.domain.errors import Reason, WorkError
from readerapp.library.worker_kinds import KINDS, WorkerKind, make_workers
from readerapp.system import Paths, linux_confinement, workers
from readerapp.system.confinement import Confinement
from readerapp.system.workers import Workers

MEMORY_MB = 1500
REFUSED = "PermissionError"

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="Landlock and seccomp are Linux's")


@pytest.fixture(scope="module", autouse=True)
def started_anew() -> Iterator[None]:
    """As in conftest.py, for all that is tested here."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(workers, "multiprocessing", multiprocessing)
        yield


@pytest.fixture(scope="module")
def confined() -> Iterator[Workers]:
    pool = Workers("confined", 1, MEMORY_MB)
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


def numbered(calls: dict[str, list[int | bytes]]) -> list[tuple[str, int, list[int | bytes]]]:
    """Return calls with their numbers here, without those that this architecture does not have."""
    library = ctypes.CDLL("libseccomp.so.2")
    found = []
    for name, arguments in calls.items():
        number = library.seccomp_syscall_resolve_name(name.split(" ")[0].encode())
        number = linux_confinement._NUMBERS.get(name, number) if number == -1 else number
        if number >= 0:
            found.append((name, number, arguments))
    return found


# What would succeed, or fail in another way than by being refused, for whoever may do it.
def calls_at(own: bytes, here: int) -> dict[str, list[int | bytes]]:
    parent = os.getpid()
    new, mode = own + b".new", 0o777
    return {
        "chmod": [own, mode], "fchmod": [2, mode], "fchmodat": [here, own, mode],
        "fchmodat2": [here, own, mode, 0], "chown": [own, 1, 1], "lchown": [own, 1, 1],
        "fchown": [2, 1, 1], "fchownat": [here, own, 1, 1, 0], "utime": [own, 0],
        "utimes": [own, 0], "futimesat": [here, own, 0], "utimensat": [here, own, 0, 0],
        "utimensat of a file": [2, 0, 0, 0],
        "setxattr": [own, b"user.a", b"1", 1, 0], "lsetxattr": [own, b"user.a", b"1", 1, 0],
        "fsetxattr": [2, b"user.a", b"1", 1, 0], "setxattrat": [here, own, 0, b"user.a", 0, 16],
        "removexattr": [own, b"user.a"], "lremovexattr": [own, b"user.a"],
        "fremovexattr": [2, b"user.a"], "removexattrat": [here, own, 0, b"user.a"],
        "file_setattr": [here, own, 0, 0, 0],
        "link": [own, new], "linkat": [here, own, here, new, 0], "symlink": [own, new],
        "symlinkat": [own, here, new], "rename": [own, new], "renameat": [here, own, here, new],
        "renameat2": [here, own, here, new, 0], "unlink": [own], "unlinkat": [here, own, 0],
        "rmdir": [own], "mkdir": [new, mode], "mkdirat": [here, new, mode],
        "mknod": [new, mode, 0], "mknodat": [here, new, mode, 0], "creat": [new, mode],
        "truncate": [own, 0], "open to write": [own, os.O_WRONLY],
        "open to empty": [own, os.O_RDONLY | os.O_TRUNC],
        "openat to write": [here, own, os.O_RDWR], "openat to make": [here, new, os.O_CREAT],
        "prlimit64": [parent, 7, 0, 0], "setpriority": [0, parent, 19],
        "ioprio_set": [1, parent, 0], "sched_setaffinity": [parent, 8, b"\xff" * 8],
        "sched_setscheduler": [parent, 0, bytes(4)], "sched_setparam": [parent, bytes(4)],
        "sched_setattr": [parent, bytes(48), 0], "kill": [parent, 0], "tkill": [parent, 0],
        "tgkill": [parent, parent, 0], "rt_sigqueueinfo": [parent, 0, bytes(128)],
        "rt_tgsigqueueinfo": [parent, parent, 0, bytes(128)], "pidfd_open": [parent, 0],
        "pidfd_send_signal": [2, 0, 0, 0], "pidfd_getfd": [2, 0, 0],
        "ptrace": [16, parent, 0, 0], "process_vm_readv": [parent, 0, 0, 0, 0, 0],
        "process_vm_writev": [parent, 0, 0, 0, 0, 0], "process_madvise": [2, 0, 0, 0, 0],
        "process_mrelease": [2, 0], "kcmp": [parent, parent, 0, 0, 0],
        "get_robust_list": [parent, bytes(8), bytes(8)], "move_pages": [parent, 0, 0, 0, 0, 0],
        "migrate_pages": [parent, 0, 0, 0], "fcntl to be told": [2, 8, parent],
        "fcntl with a signal": [2, 10, 9], "ioctl to be told": [2, 0x8901, bytes(8)],
        "ioctl of a file": [2, 0x40086602, bytes(8)], "ioctl of a terminal": [2, 0x5412, b"x"],
        "ioctl of a terminal, high bits": [2, 0x7F00005412, b"x"],
        "shmget": [0, 4096, 0o1600], "shmat": [0, 0, 0], "shmctl": [0, 0, 0], "shmdt": [0],
        "msgget": [0, 0o1600], "msgsnd": [0, 0, 0, 0], "msgrcv": [0, 0, 0, 0, 0],
        "msgctl": [0, 0, 0], "semget": [0, 1, 0o1600], "semop": [0, 0, 0],
        "semtimedop": [0, 0, 0, 0], "semctl": [0, 0, 0, 0], "mq_open": [b"a", 0o102, mode, 0],
        "mq_unlink": [b"a"], "mq_timedsend": [2, b"a", 1, 0, 0],
        "mq_timedreceive": [2, 0, 0, 0, 0], "mq_notify": [2, 0], "mq_getsetattr": [2, 0, 0],
        "inotify_init": [], "inotify_init1": [0], "inotify_add_watch": [2, own, 2],
        "inotify_rm_watch": [2, 1], "fanotify_init": [0x200, 0],
        "fanotify_mark": [2, 1, 2, here, own],
        "keyctl": [0, 0xFFFFFFFD, 0, 0, 0], "add_key": [b"user", b"a", b"1", 1, -3],
        "request_key": [b"user", b"a", 0, 0], "perf_event_open": [0, 0, -1, -1, 0],
        "bpf": [0, 0, 0], "userfaultfd": [1], "mount": [0, own, 0, 0, 0], "umount2": [own, 0],
        "open_tree": [here, own, 0], "move_mount": [2, b"", 2, b"", 0], "fsopen": [b"tmpfs", 0],
        "fsconfig": [2, 0, 0, 0, 0], "fsmount": [2, 0, 0], "fspick": [here, own, 0],
        "mount_setattr": [here, own, 0, 0, 0], "unshare": [0], "setns": [2, 0], "chroot": [own],
        "pivot_root": [own, own], "open_by_handle_at": [here, 0, 0], "quotactl": [0, 0, 0, 0],
        "quotactl_fd": [2, 0, 0, 0], "clock_settime": [0, 0], "syslog": [10, 0, 0],
        "execve": [own, 0, 0], "execveat": [here, own, 0, 0, 0], "fork": [], "vfork": [],
        "socket": [1, 1, 0], "socketpair": [1, 1, 0, 0], "connect": [2, 0, 0], "bind": [2, 0, 0],
        "listen": [2, 0], "accept": [2, 0, 0], "accept4": [2, 0, 0, 0],
        "io_uring_setup": [1, bytes(120)], "io_uring_enter": [2, 0, 0, 0, 0, 0],
        "io_uring_register": [2, 0, 0, 0], "clone3": [bytes(88), 88], "openat2": [here, own, 0, 24],
    }  # fmt: skip


@linux_only
@pytest.mark.usefixtures("filtered")
def test_no_call_that_reaches_out_of_the_process_is_made(confined: Workers, tmp_path: Path) -> None:
    own = tmp_path / "library.sqlite3"
    own.write_text("private")
    own.chmod(0o600)
    before = own.stat()
    calls = numbered(calls_at(os.fsencode(own), -100))
    said = confined.run(jobs.try_calls, calls, name="x", seconds=20)
    unknown = {"io_uring_setup", "io_uring_enter", "io_uring_register", "clone3", "openat2"}
    wanted = {name: "ENOSYS" if name in unknown else "EPERM" for name, _, _ in calls}
    assert said == wanted
    after = own.stat()
    assert (after.st_mode, after.st_mtime_ns, after.st_size) == (
        before.st_mode, before.st_mtime_ns, before.st_size,
    )  # fmt: skip
    assert [each.name for each in tmp_path.iterdir()] == ["library.sqlite3"]


@linux_only
@pytest.mark.usefixtures("filtered")
def test_no_call_comes_by_the_numbers_of_another_architecture() -> None:
    if platform.machine() != "x86_64":
        pytest.skip("this architecture has no second set of numbers")
    x32_bit, chmod = 0x40000000, 90
    pool = Workers("confined", 1, MEMORY_MB)
    with pytest.raises(WorkError) as caught:
        pool.run(jobs.try_calls, [("x", x32_bit | chmod, [b"/", 0o700])], name="x", seconds=20)
    assert str(-signal.SIGSYS) in caught.value.detail
    pool.stop()


@linux_only
def test_what_libraries_do_to_their_own_process_still_works() -> None:
    pool = Workers("confined", 1, MEMORY_MB)
    assert pool.run(jobs.ask_of_itself, name="x", seconds=20) == []
    pool.stop()


@linux_only
def test_what_is_given_is_read_written_and_filled_and_nothing_else(
    tmp_path: Path, protections: str
) -> None:
    for name in ("read", "written", "other"):
        (tmp_path / name).write_text(name)
    (tmp_path / "filled" / "below").mkdir(parents=True)
    read, written, filled = (tmp_path / each for each in ("read", "written", "filled"))
    pool = Workers("given", 1, MEMORY_MB, confinement=Confinement((read,), (written,), (filled,)))
    assert answer(pool, jobs.try_reading, str(read)) == ""
    assert answer(pool, jobs.try_writing, str(written)) == ""
    assert answer(pool, jobs.try_writing, str(filled / "new")) == ""
    assert answer(pool, jobs.try_moving, str(filled / "new"), str(filled / "below" / "new")) == ""
    assert answer(pool, jobs.try_removing, str(filled / "below" / "new")) == ""
    if "Landlock" in protections:
        assert answer(pool, jobs.try_writing, str(read)) == REFUSED
        assert answer(pool, jobs.try_removing, str(written)) == REFUSED
        assert answer(pool, jobs.try_reading, str(tmp_path / "other")) == REFUSED
        assert answer(pool, jobs.try_moving, str(written), str(filled / "new")) == REFUSED
    if "seccomp" in protections:
        assert answer(pool, jobs.try_listening) == REFUSED
        assert answer(pool, jobs.try_changing_the_mode, str(filled)) == REFUSED
    pool.stop()


@linux_only
def test_a_confined_worker_that_crashes_leaves_its_trace(tmp_path: Path) -> None:
    pool = Workers("confined", 1, MEMORY_MB, log=tmp_path)
    with pytest.raises(WorkError) as caught:
        pool.run(jobs.crash, name="x", seconds=20)
    assert caught.value.reason is Reason.WORKER_DIED
    assert str(-signal.SIGSEGV) in caught.value.detail
    assert "in crash" in (tmp_path / "worker.trace").read_text()
    pool.stop()


def test_the_log_says_what_holds(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", "readerapp")
    pool = Workers("confined", 1, MEMORY_MB)
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


@linux_only
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_kind_of_worker_is_confined(
    kind: WorkerKind, tmp_path: Path, protections: str
) -> None:
    paths = Paths.of_profile(tmp_path / "profile")
    paths.create()
    secret = tmp_path / "letter.txt"
    secret.write_text("private")
    pool = make_workers(kind, paths)
    held = ["no new privileges", "limits"]
    assert answer(pool, jobs.start_a_thread) == "from a thread"
    if "Landlock" in protections:
        held.append(next(each for each in protections.split(", ") if "Landlock" in each))
        assert answer(pool, jobs.try_reading, str(secret)) == REFUSED
        assert answer(pool, jobs.try_writing, str(secret)) == REFUSED
        assert answer(pool, jobs.try_listing, os.path.expanduser("~")) == REFUSED
    if "seccomp" in protections:
        held.append("seccomp")
        assert answer(pool, jobs.try_changing_the_mode, str(secret)) == REFUSED
        assert answer(pool, jobs.try_listening) == REFUSED
        assert answer(pool, jobs.try_forking) == REFUSED
        assert answer(pool, jobs.try_a_signal_to_the_parent) == REFUSED
    assert list(pool._idle[0].protections) == held
    pool.stop()
