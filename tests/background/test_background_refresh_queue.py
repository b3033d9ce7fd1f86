"""The order of work after news was asked for. Counted in jobs, not in time."""

from hypothesis import given
from hypothesis import strategies as st

from readerapp.background.refreshing import COMPLETE_OFFLINE, Phase, RefreshJob, RefreshQueue

FIRST, SECOND = (RefreshJob(Phase.FEEDS, (name,)) for name in ("first", "second"))


def drained(queue: RefreshQueue) -> list[RefreshJob]:
    """Run everything that may run, and return the order."""
    order = []
    while job := queue.take():
        order.append(job)
        queue.end()
    return order


def test_texts_of_all_feeds_come_before_pictures() -> None:
    queue = RefreshQueue()
    for job in (COMPLETE_OFFLINE, FIRST, COMPLETE_OFFLINE, SECOND, FIRST):
        queue.add(job)
    assert drained(queue) == [FIRST, SECOND, COMPLETE_OFFLINE]
    assert not queue.is_busy


def test_pictures_make_room_for_feeds_and_go_on_afterwards() -> None:
    queue = RefreshQueue()
    queue.add(COMPLETE_OFFLINE)
    assert queue.take() is COMPLETE_OFFLINE
    assert not queue.must_yield
    queue.add(FIRST)
    assert queue.must_yield
    assert queue.take() is None  # one at a time
    queue.end(again=True)
    assert drained(queue) == [FIRST, COMPLETE_OFFLINE]


def test_feeds_make_room_for_nothing() -> None:
    queue = RefreshQueue()
    queue.add(FIRST)
    queue.take()
    queue.add(SECOND)
    queue.add(COMPLETE_OFFLINE)
    queue.hold(Phase.FEEDS, is_held=True)
    assert not queue.must_yield


def test_what_is_held_waits_and_holds_nothing_else_up() -> None:
    queue = RefreshQueue()
    queue.add(COMPLETE_OFFLINE)
    queue.take()
    queue.hold(Phase.OFFLINE, is_held=True)
    assert queue.must_yield
    queue.end(again=True)
    assert not queue.is_busy
    queue.add(FIRST)
    assert drained(queue) == [FIRST]
    queue.hold(Phase.OFFLINE, is_held=False)
    assert queue.is_busy
    assert drained(queue) == [COMPLETE_OFFLINE]


@given(st.lists(st.sampled_from(("feeds", "offline", "end", "again"))))
def test_no_page_is_fetched_while_feeds_wait(acts: list[str]) -> None:
    queue = RefreshQueue()
    for number, act in enumerate(acts):
        if act == "feeds":
            queue.add(RefreshJob(Phase.FEEDS, (str(number),)))
        elif act == "offline":
            queue.add(COMPLETE_OFFLINE)
        else:
            queue.end(again=act == "again" and queue.must_yield)
        fed = queue.has(Phase.FEEDS)
        began = queue.take()
        if began is COMPLETE_OFFLINE:
            assert not fed
        if fed and queue.running is COMPLETE_OFFLINE:
            assert queue.must_yield
        assert queue.is_busy == (queue.running is not None)
    while queue.running:
        queue.end()
        queue.take()
    assert not queue.is_busy
