"""Messages from a worker process to its parent: plain data, never unpickled.

A worker reads foreign bytes, so it may have been taken over by them: what comes from it is foreign,
too. A message is one letter and a MessagePack document. An answer is decoded as the type that the
function is declared to return, and nothing in the message can name another. (The other way round
functions and arguments are pickled: a worker trusts its parent.)
"""

import builtins
import os
import traceback
from collections.abc import Callable
from functools import cache
from pathlib import Path, PurePath
from threading import Lock
from typing import Any, get_type_hints

import msgspec

from readerapp.domain.errors import (
    FetchError,
    ReaderError,
    Reason,
    SourceError,
    StorageError,
    WorkError,
)
from readerapp.domain.values import dataclass
from readerapp.system.jobs import Job

# The longest message that is accepted. The longest true ones: a page of 25 MB with its original,
# a feed of that size with texts, markup and folded words of each entry.
MOST_BYTES = 512 * 1024 * 1024

_STARTED, _DONE, _FAILED, _OUT_OF_MEMORY = b"S", b"D", b"F", b"M"

_EXPECTED = {
    kind.__name__: kind for kind in (ReaderError, SourceError, FetchError, StorageError, WorkError)
}
_BUGS = {
    name: kind
    for name, kind in vars(builtins).items()
    if isinstance(kind, type) and issubclass(kind, Exception)
}


_MAKING = Lock()


class UnreadableMessageError(Exception):
    """A message that no worker of ours sends, or an answer of another type than declared."""


@dataclass(frozen=True)
class WorkerStarted:
    """The worker has loaded what it needs; from now on the time limit counts.

    `protections` name what confines the process, see `readerapp.system.confinement`.
    """

    protections: tuple[str, ...] = ()


@dataclass(frozen=True)
class WorkerDone:
    """Result: what the function returned, still as data."""

    data: memoryview


@dataclass(frozen=True)
class WorkerFailed:
    """Failure of the function. `trace` is the worker's traceback of a bug, "" otherwise."""

    error: Exception
    trace: str = ""


@dataclass(frozen=True)
class WorkerOutOfMemory:
    """The memory limit was met. The process should not be used again."""


Answer = WorkerDone | WorkerFailed | WorkerOutOfMemory
Message = WorkerStarted | Answer


@dataclass(frozen=True)
class _Failure:
    """A failure as it is sent. Texts are bytes: names of files need not be Unicode."""

    kind: str
    message: bytes
    trace: bytes
    reason: str = ""
    name: bytes = b""
    detail: bytes = b""
    status: int = 0
    retry_after: float | None = None


# In the worker


def started(protections: tuple[str, ...] = ()) -> bytearray:
    """Return the message that the worker is ready, or has loaded a function."""
    return _message(_STARTED, protections)


def done(value: object) -> bytearray:
    """Return the message with a result. Raises TypeError for what is no plain data."""
    return _message(_DONE, value)


def failed(error: Exception) -> bytearray:
    """Return the message of a failure. A bug has its traceback with it."""
    known = error if isinstance(error, ReaderError) else None
    kind = type(error).__name__
    if known and kind not in _EXPECTED:  # a kind of its own is its base to who waits
        kind = next(each.__name__ for each in type(error).__mro__ if each.__name__ in _EXPECTED)
    failure = _Failure(
        kind=kind,
        message=_sent(_message_of(error)),
        trace=b"" if known else _sent("".join(traceback.format_exception(error))),
        reason=known.reason.name if known else "",
        name=_sent(known.name) if known else b"",
        detail=_sent(known.detail) if known else b"",
        status=error.status if isinstance(error, FetchError) else 0,
        retry_after=error.retry_after if isinstance(error, FetchError) else None,
    )
    return _message(_FAILED, failure)


def out_of_memory() -> bytearray:
    """Return the message that the memory limit was met."""
    return bytearray(_OUT_OF_MEMORY)


def _message(kind: bytes, value: object) -> bytearray:
    message = bytearray(kind)
    try:
        _encoder().encode_into(value, message, len(kind))  # behind it: a feed may take megabytes
    except UnicodeEncodeError:
        plain = msgspec.to_builtins(value, builtin_types=_KEPT_WHOLE, enc_hook=_plain)
        _encoder().encode_into(_whole(plain), message, len(kind))
    return message


@cache
def _encoder() -> msgspec.msgpack.Encoder:
    return msgspec.msgpack.Encoder(enc_hook=_plain)


_KEPT_WHOLE = (bytes, msgspec.msgpack.Ext)  # the others have a form in MessagePack anyway


def _plain(value: object) -> object:
    """Return the plain value in an instance of a subclass, as lxml makes of `str`; a path as the
    bytes it is."""
    if isinstance(value, PurePath):
        return os.fsencode(value)
    kinds: tuple[Any, ...] = (str, bytes, int, float)
    for kind in kinds:
        if isinstance(value, kind):
            return kind(value)
    raise NotImplementedError(f"a worker cannot answer with {type(value).__name__}")


def _whole(value: Any) -> Any:
    """Return plain data without halves of surrogate pairs: "?" instead, as storage does it."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {_whole(key): _whole(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_whole(each) for each in value]
    return value


def _message_of(error: Exception) -> str:
    try:
        return str(error)
    except Exception:  # noqa: BLE001 - whatever the __str__ of a foreign exception raises
        return "an error that cannot be printed"


def _sent(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


# In the parent


def read_message(data: bytes | bytearray) -> Message:
    """Return what a worker says; a result is left as data. Raises UnreadableMessageError."""
    kind, document = data[:1], memoryview(data)[1:]
    if kind == _STARTED:
        return WorkerStarted(_decoded(document, tuple[str, ...]))
    if kind == _DONE:
        return WorkerDone(document)
    if kind == _FAILED:
        return _failure(_decoded(document, _Failure))
    if kind == _OUT_OF_MEMORY and not document:
        return WorkerOutOfMemory()
    raise UnreadableMessageError(f"a message of an unknown kind, {kind!r}")


def read_result(result: WorkerDone, function: Callable[..., object]) -> Any:
    """Return a result as the type that `function` is declared to return.

    A function that declares none, or `object`, gives plain values. Raises UnreadableMessageError.
    """
    return _decoded(result.data, _declared(function))


def _declared(function: Callable[..., object]) -> Any:
    if isinstance(function, Job):
        return function.resolve_returns()
    declared = get_type_hints(function).get("return", Any)
    return Any if declared is object else declared


def _decoded(data: memoryview, kind: Any) -> Any:
    try:
        return _decoder(kind).decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise UnreadableMessageError(str(error)) from error


def _decoder(kind: Any) -> "msgspec.msgpack.Decoder[Any]":
    """Return the one decoder of a type.

    One thread at a time: msgspec hands what it knows of a class to other threads before it is
    complete, and to decode with half of it crashes the process.
    """
    with _MAKING:
        return _new_decoder(kind)


@cache
def _new_decoder(kind: Any) -> "msgspec.msgpack.Decoder[Any]":
    return msgspec.msgpack.Decoder(kind, dec_hook=_decode_other)


def _decode_other(kind: type, value: object) -> object:
    if kind is object:  # any plain value
        return value
    if kind is Path and isinstance(value, bytes) and b"\0" not in value:
        return Path(os.fsdecode(value))
    raise ValueError(f"no {kind.__name__}")


def _failure(failure: _Failure) -> WorkerFailed:
    try:
        message, trace = _received(failure.message), _received(failure.trace)
        if failure.kind in _EXPECTED:
            return WorkerFailed(_expected(failure))
    except (UnicodeDecodeError, KeyError) as error:
        raise UnreadableMessageError(f"a failure that is none: {error}") from error
    return WorkerFailed(bug_of(failure.kind, message), trace)


def _expected(failure: _Failure) -> ReaderError:
    reason = Reason[failure.reason]
    name, detail = _received(failure.name), _received(failure.detail)
    if failure.kind == FetchError.__name__:
        return FetchError(reason, name, detail, failure.status, failure.retry_after)
    return _EXPECTED[failure.kind](reason, name, detail)


def bug_of(kind: str, message: str) -> Exception:
    """Return a bug as itself when Python has it, as a RuntimeError that names it otherwise."""
    try:
        return _BUGS[kind](message)
    except (KeyError, TypeError):  # TypeError: it wants more than a message
        return RuntimeError(f"{kind}: {message}")


def _received(data: bytes) -> str:
    return data.decode("utf-8", "surrogatepass")
