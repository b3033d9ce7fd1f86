"""Messages of worker processes: plain data, whatever a worker that was taken over sends."""

import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
import worker_jobs as jobs
from hypothesis import given
from hypothesis import strategies as st

from readerapp.domain.drafts import PictureDraft, PreparedArticle, PreparedRelated, RelationKind
from readerapp.domain.errors import FetchError, Reason, SourceError, StorageError, WorkError
from readerapp.domain.labels import Evidence, Label, Rank, Subject
from readerapp.system import worker_messages
from readerapp.system.jobs import Job
from readerapp.system.worker_messages import (
    UnreadableMessageError,
    WorkerDone,
    WorkerFailed,
    WorkerOutOfMemory,
    WorkerStarted,
    read_message,
    read_result,
)
from readerapp.system.workers import Workers


class Evil:
    """Makes a file when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self._path = str(path)

    def __reduce__(self) -> tuple[Callable[..., object], tuple[str, int]]:
        return os.open, (self._path, os.O_CREAT | os.O_WRONLY)


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    pool = Workers("test", 1, 1500)
    yield pool
    pool.stop()


def returned(value: object, kind: object) -> object:
    message = read_message(bytes(worker_messages.done(value)))
    assert isinstance(message, WorkerDone)
    return read_result(message, Job("x:y", kind))  # type: ignore[arg-type]  # any type will do


AT_ONCE = """
import sys, threading
from readerapp.domain.drafts import PreparedArticle
from readerapp.system import worker_messages

sys.setswitchinterval(1e-6)
article = PreparedArticle("url:a", "A", related=())
data = worker_messages.read_message(bytes(worker_messages.done(article))).data
del sys.modules["readerapp.domain.drafts"]
from readerapp.domain.drafts import PreparedArticle  # classes that nobody has asked about yet

together, read = threading.Barrier(8), []

def decode():
    together.wait()
    read.append(worker_messages._decoded(data, PreparedArticle).title)

threads = [threading.Thread(target=decode) for _ in range(8)]
for each in threads: each.start()
for each in threads: each.join()
print(*read)
"""


def test_first_answers_may_come_to_many_threads_at_once() -> None:
    """A process of its own: where two threads ask msgspec about one class, it crashes."""
    done = subprocess.run([sys.executable, "-c", AT_ONCE], capture_output=True, text=True)
    assert (done.returncode, done.stdout.split()) == (0, ["A"] * 8)


def test_a_path_arrives_whatever_its_bytes() -> None:
    odd = Path(os.fsdecode(b"/tmp/caf\xe9"))
    assert returned((odd, None), tuple[Path, Path | None]) == (odd, None)
    for foreign in (5, "text", b"a\0b", [b"x"]):
        with pytest.raises(UnreadableMessageError):
            returned(foreign, Path)


def test_an_article_arrives_as_it_was() -> None:
    evidence = Evidence(Subject.IMAGE, Label.AI_IMAGE, Rank.IN_FILE, "XMP", "quote", picture=0)
    stub = PreparedArticle("url:b", "Beside", published=datetime(2026, 1, 2, 3, 4, 5, 6, UTC))
    article = PreparedArticle(
        "url:a", "Ünïcode 🙂", authors=("A", "B"), pictures=(PictureDraft("x", data=b"\xff\0"),),
        evidence=(evidence,), related=(PreparedRelated(RelationKind.RELATED, stub),),
        language_confidence=0.25, original=bytes(range(256)),
    )  # fmt: skip
    arrived = returned(article, PreparedArticle)
    assert arrived == article
    assert isinstance(arrived, PreparedArticle)
    assert isinstance(arrived.evidence[0].label, Label)


def test_a_date_between_years_1_and_9999_arrives() -> None:
    for moment in (datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)):
        assert returned(moment, datetime) == moment


@given(st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats(allow_nan=False)
    | st.text() | st.binary(),
    lambda each: st.lists(each) | st.dictionaries(st.text(), each), max_leaves=20,
))  # fmt: skip
def test_plain_values_arrive_as_they_were(value: object) -> None:
    assert returned(value, object) == value


def test_half_a_letter_becomes_a_question_mark(workers: Workers) -> None:
    """As storage does with what JSON feeds can carry: the rest of the entry is not lost."""
    assert workers.run(jobs.return_half_a_letter, name="x", seconds=20) == "half: ?"
    draft = PictureDraft("a\udc80", "whole", data=b"\xff")
    assert returned((draft, {"b\ud800": 1}), tuple[PictureDraft, dict[str, int]]) == (
        PictureDraft("a?", "whole", data=b"\xff"), {"b?": 1},
    )  # fmt: skip


def test_words_of_a_library_are_words(workers: Workers) -> None:
    found = workers.run(jobs.return_words, name="x", seconds=20)
    assert found == ("as lxml has them", b"\xff", None)
    assert type(found[0]) is str


def test_starts_and_ends_arrive() -> None:
    assert read_message(bytes(worker_messages.started(("seccomp",)))) == WorkerStarted(("seccomp",))
    assert read_message(bytes(worker_messages.out_of_memory())) == WorkerOutOfMemory()


@pytest.mark.parametrize(
    "error",
    [
        SourceError(Reason.TOO_LARGE, "a\udcff.html", "detail"),
        FetchError(Reason.HTTP_STATUS, "https://a.example/", "Gone", 410, 60.5),
        StorageError(Reason.DISK_FULL),
        WorkError(Reason.WORKER_MEMORY, "x"),
    ],
)
def test_an_expected_failure_arrives_as_itself(error: SourceError) -> None:
    found = read_message(bytes(worker_messages.failed(error)))
    assert isinstance(found, WorkerFailed)
    assert type(found.error) is type(error)
    assert vars(found.error) == vars(error)
    assert found.trace == ""


class OwnKindError(StorageError):
    """A kind that only its room knows."""


def test_a_kind_of_its_own_arrives_as_its_base() -> None:
    found = read_message(bytes(worker_messages.failed(OwnKindError(Reason.LOCKED, "x"))))
    assert isinstance(found, WorkerFailed)
    assert type(found.error) is StorageError


def test_a_bug_arrives_as_what_python_has_for_it() -> None:
    def error_of(call: Callable[[], object]) -> WorkerFailed:
        try:
            call()
        except (ArithmeticError, ValueError) as error:
            found = read_message(bytes(worker_messages.failed(error)))
            assert isinstance(found, WorkerFailed)
            return found
        raise AssertionError

    division = error_of(lambda: 1 / 0)
    assert isinstance(division.error, ZeroDivisionError)
    assert "1 / 0" in division.trace
    decoding = error_of(lambda: b"\xff".decode())
    assert type(decoding.error) is RuntimeError  # the true one wants more than a message
    assert str(decoding.error).startswith("UnicodeDecodeError: ")


FAILURE = {
    "kind": "SourceError", "message": b"", "trace": b"", "reason": "EMPTY", "name": b"",
    "detail": b"",
}  # fmt: skip


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"S",
        b"Z\xc0",
        b"S\xc0",
        b"M\xc0",
        b"F\xc0",
        b"F" + msgspec.msgpack.encode(FAILURE | {"reason": "NO_REASON"}),
        b"F" + msgspec.msgpack.encode(FAILURE | {"name": b"\xff"}),
        b"F" + msgspec.msgpack.encode(FAILURE | {"status": "410"}),
        b"S" + b"\x91" * 100_000,
        pickle.dumps(WorkerStarted()),
    ],
)
def test_what_is_no_message_is_refused(message: bytes) -> None:
    with pytest.raises(UnreadableMessageError):
        read_message(message)


@pytest.mark.parametrize("kind", ["os.system", "BaseException", "SystemExit", "eval", "Evil"])
def test_a_failure_names_no_other_class(kind: str) -> None:
    message = b"F" + msgspec.msgpack.encode(FAILURE | {"kind": kind, "message": b"do"})
    found = read_message(message)
    assert isinstance(found, WorkerFailed)
    assert type(found.error) is RuntimeError


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for start in (b"", b"S", b"D", b"F", b"M"):
        try:
            message = read_message(start + data)
            if isinstance(message, WorkerDone):
                read_result(message, Job("x:y", PreparedArticle))
        except UnreadableMessageError:
            continue


@pytest.mark.expected_logs
def test_a_worker_that_was_taken_over_runs_nothing_here(workers: Workers, tmp_path: Path) -> None:
    made = tmp_path / "made"
    evil = pickle.dumps(Evil(made))
    for message in (evil, b"D" + evil, b"F" + evil, b"S" + evil, bytes(worker_messages.started())):
        workers.run(jobs.answer_with, message, name="page.html", seconds=20)
        with pytest.raises(WorkError) as caught:
            workers.run(jobs.double, 1, name="page.html", seconds=20)
        assert caught.value.reason is Reason.WORKER_DIED
        assert caught.value.name == "page.html"
        assert not workers._idle  # it is not asked again
    assert not made.exists()
    assert workers.run(jobs.double, 1, name="x", seconds=20) == 2


@pytest.mark.expected_logs
def test_an_answer_of_another_type_is_refused(
    workers: Workers, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(WorkError) as caught:
        workers.run(jobs.declare_a_number, name="page.html", seconds=20)
    assert "Expected `int`, got `str`" in caught.value.detail
    assert "answered what it was not asked for" in caplog.text
