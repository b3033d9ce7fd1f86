"""What a mark and an opened article cost: snapshots of the library and jobs, counted."""

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication
from story_values import event
from window_desktop import Desktop, Key, MakeDesktop

from lab.walks import Recorder, Walk
from readerapp.domain.articles import ArticleHead, Changes, Marked
from readerapp.library import relating, saved_searches, search_index
from readerapp.storage import Store
from readerapp.ui.article_list.model import ArticleListModel

# What is put off, and for how long here.
PUT_OFF = (
    "readerapp.app.features.RELATE_AFTER",
    "readerapp.ui.searching.feature.REPAIR_AFTER",
    "readerapp.ui.searching.saved_searches.COUNT_AFTER",
    "readerapp.ui.shell.places.WRITE_AFTER",
)
SOON = 200  # ms
MOST = 3  # snapshots, and jobs: the mark, the counts of the navigation and of saved searches


@pytest.fixture
def recorder() -> Iterator[Recorder]:
    with Recorder() as made:
        yield made


@pytest.fixture
def recorded(
    recorder: Recorder, make_desktop: MakeDesktop, monkeypatch: pytest.MonkeyPatch
) -> Desktop:
    """A window with a saved search whose threads are recorded, once all that follows the start is
    done. No article is marked by itself."""
    for delay in PUT_OFF:
        monkeypatch.setattr(delay, SOON)
    with recorder.walk() as walk:
        desktop = make_desktop()
        desktop.reader.features.reading.set_read_delay(-1)
        add = partial(saved_searches.add, desktop.library, "Bridges", "bridge")
        desktop.reader.context.undo.run(lambda: "Save", lambda: add()[1])
        for last in (search_index.unindexed, relating.relate_pending, saved_searches.unread):
            desktop.until(partial(walk.count, last))
    rest(desktop, recorder)
    return desktop


def rest(desktop: Desktop, recorder: Recorder) -> None:
    """Wait until no job began for longer than any of them is put off."""
    with recorder.walk() as walk:
        desktop.until(rested(desktop, walk))


def rested(desktop: Desktop, walk: Walk) -> Callable[[], bool]:
    """Return what tells whether that is so."""
    put_off = QTimer(singleShot=True, interval=2 * SOON)
    jobs = -1

    def has_rested() -> bool:
        nonlocal jobs
        if desktop.reader.runner.busy or walk.jobs != jobs:
            jobs = walk.jobs
            put_off.start()
        return not put_off.isActive()

    return has_rested


def test_a_star_touches_only_marks(recorded: Desktop, recorder: Recorder) -> None:
    article_id = recorded.open(1)
    recorded.reader.pictures.thumbnail(article_id, 0, QSize(84, 84))  # asks for it
    recorded.settle()
    picture = recorded.reader.pictures.thumbnail(article_id, 0, QSize(84, 84))
    assert picture is not None
    rest(recorded, recorder)
    with recorder.walk() as walk:
        recorded.press(Key.Key_S)
        recorded.until(lambda: walk.count(saved_searches.unread))  # the last that follows
        recorded.settle()
    assert recorded.statuses()[article_id][1]
    head = recorded.window.articles.current()
    assert head is not None
    assert head.is_starred
    assert "Remove" in recorded.window.commands["toggle_star"].text()
    assert walk.snapshots <= MOST
    assert walk.jobs <= MOST
    assert recorded.reader.pictures.thumbnail(article_id, 0, QSize(84, 84)) is picture


def test_an_article_is_read_once_though_opening_marks_it(
    recorded: Desktop, recorder: Recorder
) -> None:
    recorded.reader.features.reading.set_read_delay(0)
    with recorded.library.store.read() as reader:
        read_whole = type(reader.articles).article
    with recorder.walk() as walk:
        article_id = recorded.open(2)
        recorded.until(lambda: recorded.statuses()[article_id][0])
        recorded.settle()
    assert walk.count(read_whole) == 1
    assert walk.count(Store.read) >= 1
    head = recorded.reader.features.reading.head
    assert head is not None
    assert head.is_read


def test_a_mark_made_while_an_article_is_opened_is_shown(recorded: Desktop) -> None:
    events, reading = recorded.reader.events, recorded.reader.features.reading
    wanted = recorded.ids[3]
    reading.open(wanted)
    events.publish(Changes(marked=Marked((wanted,), starred=True)))  # before its answer
    recorded.until(lambda: recorded.opened == wanted)
    head = reading.head
    assert head is not None
    assert head.is_starred


def test_rows_read_before_a_mark_are_read_again(qapp: QApplication) -> None:
    before = event()[0].head
    after = replace(before, is_starred=True)
    asked: list[tuple[Sequence[int], Callable[[Sequence[ArticleHead]], None]]] = []
    model = ArticleListModel(lambda ids, ready: asked.append((ids, ready)), lambda _: "")
    model.show(array("q", [before.id]))
    assert model.head(0) is None
    model.mark(Marked((before.id,), starred=True))
    asked.pop()[1]([before])
    assert model.head(0) is None  # not shown: it was read before the mark, perhaps
    ((ids, ready),) = asked
    assert list(ids) == [before.id]
    ready([after])
    assert model.head(0) == after
    asked.clear()
    model.mark(Marked((before.id, 99), read=True, starred=False))
    assert model.head(0) == replace(before, is_read=True, is_starred=False)
    assert not asked
