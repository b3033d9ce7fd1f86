"""Cyclic garbage is collected on the GUI thread and nowhere else."""

import ctypes
import gc
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from waiting import TIMEOUT

from readerapp.background import Lane, TaskRunner
from readerapp.background.garbage_collection import (
    BETWEEN,
    IDLE,
    LONGEST,
    MOST,
    MOST_OF_REST,
    GuiThreadCollector,
)
from readerapp.system.memory import due_generation, give_back


class Traced:
    """Garbage as soon as it is made. Notes on which thread it is finalized."""

    def __init__(self, threads: list[int]) -> None:
        self._itself = self
        self._threads = threads

    def __del__(self) -> None:
        self._threads.append(threading.get_ident())


class TracedDialog(QDialog):
    """A dialog in a cycle, as a slot that is a closure makes one."""

    def __init__(self, threads: list[int]) -> None:
        super().__init__()
        self._itself = self
        self._traced = Traced(threads)


@pytest.fixture
def collector(qapp: QCoreApplication) -> Iterator[GuiThreadCollector]:
    made = GuiThreadCollector()
    yield made
    made.stop()


@pytest.fixture
def spent(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What the window's thread has worked, in seconds, as a test counts it up."""
    spent = [0.0]
    clock = "readerapp.background.garbage_collection.time.thread_time"
    monkeypatch.setattr(clock, lambda: spent[0])
    return spent


@pytest.fixture
def runner(qapp: QCoreApplication) -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    made.stop()


def work_hard(stop: threading.Event) -> int:
    """Allocate so much that Python would collect here, many times over."""
    made = 0
    while not stop.is_set():
        cells = [[number] for number in range(5_000)]
        made += len(cells)
    return made


def test_garbage_is_finalized_on_the_gui_thread_while_lanes_work_hard(
    runner: TaskRunner, collector: GuiThreadCollector, qtbot: QtBot
) -> None:
    threads: list[int] = []
    stop = threading.Event()
    results: list[int] = []
    for lane in (Lane.READ, Lane.READ, Lane.COMPUTE, Lane.BULK):
        runner.submit(lane, lambda: work_hard(stop), results.append, lambda _: None)
    collector.start()
    for _ in range(50):
        Traced(threads)
        TracedDialog(threads)
        QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: len(threads) == 100, timeout=TIMEOUT)
    stop.set()
    qtbot.waitUntil(lambda: not runner.busy, timeout=TIMEOUT)
    assert all(results)
    assert set(threads) == {threading.get_ident()}


def test_nothing_is_collected_before_its_turn(collector: GuiThreadCollector) -> None:
    threads: list[int] = []
    gc.collect()
    Traced(threads)
    collector.collect()
    assert threads == []
    kept = make_due(0)
    collector.collect()
    assert len(threads) == 1
    assert due_generation() is None
    assert kept


def test_each_generation_has_its_turn(collector: GuiThreadCollector) -> None:
    gc.collect()
    kept = make_due(1)
    assert gc.get_count()[1] > gc.get_threshold()[1]
    collector.collect()
    assert gc.get_count()[1] == 0
    assert kept


def test_what_was_there_at_the_start_is_left_out_until_everything_is_collected(
    collector: GuiThreadCollector,
) -> None:
    threads: list[int] = []
    Traced(threads)
    collector.start()
    gc.collect()
    assert threads == []
    collector.collect_all()
    assert len(threads) == 1
    Traced(threads)
    collector.collect_all()
    assert len(threads) == 2
    assert gc.get_freeze_count() > 0
    collector.stop()
    assert gc.get_freeze_count() == 0


def collections() -> int:
    """Return how often Python has collected."""
    return sum(each["collections"] for each in gc.get_stats())


def test_what_would_take_long_waits_until_everything_is_collected(
    collector: GuiThreadCollector,
) -> None:
    threads: list[int] = []
    collector.collect_all()
    Traced(threads)
    kept = [[number] for number in range(MOST + 1)]
    before = collections()
    collector.collect()
    assert collections() == before
    assert threads == []
    assert kept
    collector.collect_all()
    assert len(threads) == 1


def test_no_collection_looks_at_more_than_a_bounded_number(collector: GuiThreadCollector) -> None:
    """However much there is by now."""
    looked: list[int] = []

    def see(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            young = range(info["generation"] + 1)
            looked.append(sum(len(gc.get_objects(generation=each)) for each in young))

    collector.start()
    kept: list[object] = []
    gc.callbacks.append(see)
    try:
        for _ in range(60):
            kept.append([[number] for number in range(gc.get_threshold()[0] + 500)])
            collector.collect()
    finally:
        gc.callbacks.remove(see)
    assert len(looked) > 20
    assert max(looked) <= 1.5 * MOST  # the young that came meanwhile, and what is not counted


@pytest.mark.parametrize(("busy", "after"), [(0.0, BETWEEN), (2 * IDLE, LONGEST)])
def test_everything_is_collected_when_the_window_has_nothing_to_do(
    collector: GuiThreadCollector, spent: list[float], busy: float, after: int
) -> None:
    """Not too often, and if there is always something to do, in the end."""
    threads: list[int] = []
    collector.start()
    Traced(threads)
    for _ in range(after - 1):
        collector._look()
        spent[0] += busy
    assert threads == []
    for _ in range(2):
        collector._look()
    assert len(threads) == 1


def test_a_window_that_never_rests_has_only_what_is_new_looked_at(
    collector: GuiThreadCollector, spent: list[float]
) -> None:
    """What is loaded with the window is 120,000 objects, and looking at them takes 0.1 s."""
    loaded = [[number] for number in range(MOST)]
    collector.start()
    looked: list[int] = []

    def see(phase: str, _info: dict[str, int]) -> None:
        if phase == "start":
            looked.append(len(gc.get_objects()))

    gc.callbacks.append(see)
    try:
        for _ in range(3 * LONGEST):
            collector._look()
            spent[0] += 2 * IDLE
    finally:
        gc.callbacks.remove(see)
    assert len(looked) >= 2
    assert max(looked) < len(loaded)


def test_a_long_article_is_not_looked_at_before_the_window_rests(
    collector: GuiThreadCollector, spent: list[float]
) -> None:
    """Its 300,000 paragraphs, looked at in use, took 0.1 s every half a minute."""
    threads: list[int] = []
    collector.start()
    Traced(threads)
    paragraphs = [[number] for number in range(2 * MOST_OF_REST)]
    for _ in range(2 * LONGEST):
        collector._look()
        spent[0] += 2 * IDLE
    assert threads == []
    for _ in range(BETWEEN):
        collector._look()
    assert len(threads) == 1
    assert len(paragraphs) == 2 * MOST_OF_REST


def test_memory_is_given_back() -> None:
    """It does nothing that a later test would feel, also with another C library."""
    give_back()


FREES = """
import ctypes, os, resource
from readerapp.system.memory import set_up_heaps

def used():
    return int(open("/proc/self/statm").read().split()[1]) * resource.getpagesize()

set_up_heaps()
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
libc.free(libc.malloc(30_000_000))  # from which glibc learns that such pieces come from its heaps
large = []
for _ in range(40):
    large.append(ctypes.memset(libc.malloc(2_000_000), 1, 2_000_000))
    libc.malloc(2_000)  # stays
before = used()
for each in large:
    libc.free(each)
print(before - used())
"""


@pytest.mark.skipif(not hasattr(ctypes.CDLL(None), "mallopt"), reason="another C library")
def test_large_pieces_go_back_at_once_whatever_lies_between_them() -> None:
    given = subprocess.run([sys.executable, "-c", FREES], capture_output=True, check=True)
    assert int(given.stdout) > 60_000_000


def make_due(generation: int) -> object:
    """Allocate until that generation is due, a younger one being collected as often as it takes."""
    kept: list[object] = []
    while (due := due_generation()) is None or due < generation:
        if due is not None:
            gc.collect(due)
        kept.append([[number] for number in range(gc.get_threshold()[0] + 1)])
    return kept
