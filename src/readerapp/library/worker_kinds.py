"""Every kind of worker process there is, and what each is given of this computer's files.

`Workers` are made nowhere else. The technote says why each is given what it is
(docs/technotes/worker-processes.md).
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from readerapp.domain.values import dataclass
from readerapp.library.embedding_worker import use_one_core
from readerapp.library.model_folders import models_folder
from readerapp.storage import FILE_NAME
from readerapp.system import Paths
from readerapp.system.confinement import NOTHING_GIVEN, Confinement
from readerapp.system.worker_process import NICENESS
from readerapp.system.workers import Workers

Given = Callable[[Paths, tuple[Path, ...]], Confinement]  # of a profile, and files that were named


def _nothing(_paths: Paths, _files: tuple[Path, ...]) -> Confinement:
    return NOTHING_GIVEN


def _named_files(_paths: Paths, files: tuple[Path, ...]) -> Confinement:
    """A database has a journal beside it, which tells whether it is half written."""
    journals = (each.with_name(f"{each.name}-journal") for each in files)
    return Confinement(readable=(*files, *journals))


def _models(paths: Paths, _files: tuple[Path, ...]) -> Confinement:
    return Confinement(readable=(models_folder(paths),))


def _library_to_read(paths: Paths, _files: tuple[Path, ...]) -> Confinement:
    """Whoever reads a library notes in a file beside it how far."""
    return Confinement(readable=(paths.data,), written=(paths.data / f"{FILE_NAME}-shm",))


def _damaged_library(paths: Paths, _files: tuple[Path, ...]) -> Confinement:
    return Confinement(readable=(paths.data,))


def _library_to_replace(paths: Paths, files: tuple[Path, ...]) -> Confinement:
    return Confinement(readable=files, filled=(paths.data,))


@dataclass(frozen=True)
class WorkerKind:
    """A kind of worker process: how many of it, how much memory each may take, and what it is
    given. `is_awaited`: the reader waits for it, with nothing else to do."""

    name: str
    processes: int
    memory_mb: int
    given: Given = _nothing
    is_awaited: bool = False
    initializer: Callable[[], None] | None = None


PARSER = WorkerKind("parser", 2, 1500)  # 400 MB for the worst pages of 2 MB
PAINTER = WorkerKind("painter", 1, 1500)  # Qt maps 500 MB, one decoded picture is at most 128 MB
ARCHIVIST = WorkerKind("archivist", 1, 1500, _named_files)
EMBEDDER = WorkerKind("embedder", 1, 3000, initializer=use_one_core)  # two models, 250 MB
# A code of every vector, and a season's vectors and facts.
COMPARER = WorkerKind("comparer", 1, 3000, _library_to_read, initializer=use_one_core)
TRANSLATOR = WorkerKind("translator", 1, 1000, _models, is_awaited=True)  # two models of 44 MB
# Not niced: beside other programs a niced process gets a tenth of a processor.
SALVAGE_READER = WorkerKind("salvage reader", 1, 3000, _damaged_library, is_awaited=True)
SALVAGER = WorkerKind("salvager", 1, 3000, _library_to_replace, is_awaited=True)

KINDS = (PARSER, PAINTER, ARCHIVIST, EMBEDDER, COMPARER, TRANSLATOR, SALVAGE_READER, SALVAGER)


def make_workers(
    kind: WorkerKind,
    paths: Paths,
    files: Sequence[Path] = (),
    log: Path | None = None,
    died: Callable[[], object] = lambda: None,
    faulted: Callable[[Exception], object] | None = None,
) -> Workers:
    """Make processes of a kind for a profile, and for the files that were named to it."""
    return Workers(
        kind.name,
        kind.processes,
        kind.memory_mb,
        kind.initializer,
        log,
        died,
        kind.given(paths, tuple(files)),
        0 if kind.is_awaited else NICENESS,
        faulted,
    )
