"""Many feeds at once, few of one host."""

import threading
from collections import Counter

import pytest

from readerapp.library.addresses import host_of
from readerapp.library.refreshing.fetching import PER_HOST, FetchQueue, ParallelFetch, in_batches


def turns(*addresses: str) -> FetchQueue[str]:
    return FetchQueue(addresses, lambda address: address, lambda: False)


def test_a_host_has_few_at_once_and_others_go_on() -> None:
    waiting = turns(*(f"https://one.example/{n}" for n in range(5)), "https://two.example/")
    running = [waiting.next() for _ in range(3)]
    assert [host_of(str(each)) for each in running] == ["one.example", "two.example", "one.example"]


def test_a_turn_given_back_is_given_on() -> None:
    waiting = turns(*(f"https://one.example/{n}" for n in range(3)))
    first, _second = waiting.next(), waiting.next()
    assert first is not None
    waiting.done(first)
    assert waiting.next() == "https://one.example/2"
    assert waiting.next() is None


def test_this_computer_needs_no_politeness() -> None:
    addresses = [f"http://127.0.0.1:8000/{n}" for n in range(9)]
    waiting = turns(*addresses)
    assert [waiting.next() for _ in addresses] == addresses


def test_what_a_host_has_waiting_can_be_dropped() -> None:
    waiting = turns("https://one.example/1", "https://one.example/2", "https://two.example/")
    assert waiting.drop("one.example") == ["https://one.example/1", "https://one.example/2"]
    assert waiting.next() == "https://two.example/"
    assert waiting.next() is None


def test_all_that_waits_can_be_dropped() -> None:
    waiting = turns("https://one.example/1", "https://two.example/")
    assert len(waiting.drop()) == 2
    assert waiting.next() is None


def test_after_a_cancellation_nothing_begins() -> None:
    cancelled = threading.Event()
    waiting = FetchQueue(["https://one.example/"], lambda address: address, cancelled.is_set)
    cancelled.set()
    assert waiting.next() is None


def test_no_host_ever_sees_more_than_its_share() -> None:
    addresses = [f"https://host{n % 3}.example/{n}" for n in range(60)]
    lock, running, most = threading.Lock(), Counter[str](), Counter[str]()
    # All that may run at once do: each waits until the share of every host is taken.
    together = threading.Barrier(3 * PER_HOST, timeout=300)

    def work(address: str) -> str:
        host = host_of(address)
        with lock:
            running[host] += 1
            most[host] = max(most[host], running[host])
        together.wait()
        with lock:
            running[host] -= 1
        return address

    fetching = ParallelFetch(turns(*addresses), len(addresses), work)
    done = [each for batch in in_batches(fetching, 7) for each in batch]
    assert sorted(done) == sorted(addresses)
    assert set(most.values()) == {PER_HOST}


def test_a_bug_in_the_work_is_raised() -> None:
    def work(_address: str) -> str:
        raise ZeroDivisionError

    fetching = ParallelFetch(turns("https://one.example/", "https://two.example/"), 2, work)
    with pytest.raises(ZeroDivisionError):
        list(in_batches(fetching, 1))


def test_an_address_without_a_host_is_no_trouble() -> None:
    assert host_of("http://[") == ""
    assert turns("nonsense").next() == "nonsense"


def test_nothing_is_given_out_while_paused() -> None:
    looks = iter((True, True, False, False))
    asked: list[bool] = []

    def is_paused() -> bool:
        asked.append(next(looks))
        return asked[-1]

    turns = FetchQueue(["https://a.example/1"], str, lambda: False, is_paused)
    assert turns.next() == "https://a.example/1"
    assert asked == [True, True, False]


def test_who_gives_up_while_paused_gets_nothing() -> None:
    turns = FetchQueue(["https://a.example/1"], str, lambda: True, lambda: True)
    assert turns.next() is None
