"""What could lose a wish of a shared folder, or bring back what was taken away: clocks, undo, the
bin, restored libraries, archives, hostile logs."""

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from fakes import FakeClock, FakeFetcher
from folder_sync_chaos import DAY
from folder_sync_devices import agree, is_read, mark, note, put, rounds, sharing
from folder_sync_wishes import FIRST, NOTES, QUOTE, Device

from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.feeds import FeedChoice
from readerapp.domain.rules import RuleActions
from readerapp.library import (
    annotations,
    erasing,
    marks,
    open_library,
    restoring,
    rules,
    safety_copy,
    safety_restore,
    subscriptions,
)
from readerapp.library.archives.exporting import export_archive
from readerapp.library.archives.importing import import_archive
from readerapp.library.folder_sync import set_folder, status, sync, turn_off
from readerapp.library.folder_sync.sync import LOCK
from readerapp.system import Paths, SingleInstance

YEAR_9999 = 253_000_000_000_000  # milliseconds


@pytest.fixture
def devices(tmp_path: Path) -> Iterator[tuple[Device, ...]]:
    """Two libraries that share one folder."""
    with sharing(tmp_path, "one", "two") as made:
        yield made


# Clocks


@pytest.mark.parametrize("at", [YEAR_9999, -FIRST - 5_000_000], ids=["9999", "before 1970"])
def test_a_wild_clock_neither_wins_for_ever_nor_loses_what_is_wished(
    devices: tuple[Device, ...], at: int
) -> None:
    wild, right = devices
    mark(right, "a", at=DAY)
    rounds(right, wild)
    mark(wild, "a", read=False, at=at)
    mark(wild, "b", at=at)
    rounds(wild, right)
    assert not is_read(right, "a")
    for number, device in enumerate((right, wild) * 3):  # and so on, whoever was last
        mark(device, "b", read=number % 2 == 1, at=2 * DAY)
        rounds(device, *devices)
        assert is_read(right, "b") is is_read(wild, "b") is (number % 2 == 1)
    assert agree(*devices)


# What is taken back, removed and restored


def test_what_is_taken_back_is_taken_back_elsewhere(devices: tuple[Device, ...]) -> None:
    one, two = devices
    choice = FeedChoice("https://news.example/feed", "News")
    (feed,), _ = subscriptions.subscribe(one.library, [choice])
    subscriptions.rename_feed(one.library, feed, "Harbour")
    rounds(one, two)
    article = one.article("a")
    done = [
        marks.mark_read(one.library, [article], read=True),
        marks.mark_starred(one.library, [article], starred=True),
        annotations.set_note(one.library, article, "Mine"),
        annotations.add_tag(one.library, article, "Port"),
        annotations.add_highlight(one.library, article, QUOTE, "Said"),
        subscriptions.unsubscribe(one.library, [feed], remove_articles=True),
    ]
    rounds(one, two)
    assert subscriptions.subscriptions(two.library).feeds == ()
    before = two.state()
    assert all(before[kind] for kind in ("marks", "tags", "notes", "highlights"))
    for each in reversed(done):
        assert each.undo is not None
        each.undo()
    rounds(one, two)
    after = two.state()
    assert not any(after[kind] for kind in ("marks", "tags", "notes", "highlights"))
    (there,) = subscriptions.subscriptions(two.library).feeds
    assert there.name == "Harbour"
    assert agree(one, two)


def test_an_article_in_the_bin_takes_nothing_along(devices: tuple[Device, ...]) -> None:
    one, two = devices
    article = put(one, "urn:a")
    marks.mark_starred(one.library, [article], starred=True)
    annotations.set_note(one.library, article, "Mine")
    rounds(one, two)
    removed = marks.remove(one.library, [article])
    rounds(one, two)
    assert note(two, "a") == "Mine"
    annotations.set_note(two.library, two.article("a"), "Mine, and more")
    rounds(two, one)
    assert removed.undo is not None
    removed.undo()
    assert note(one, "a") == "Mine, and more"
    assert agree(one, two)


def later_wishes(two: Device) -> None:
    """What the other device does after a copy of the first was made."""
    marks.mark_read(two.library, [two.article("a")], read=False)
    annotations.set_note(two.library, two.article(NOTES[0]), "")
    (feed,) = subscriptions.subscriptions(two.library).feeds
    subscriptions.unsubscribe(two.library, [feed.id], remove_articles=False)
    rules.remove(two.library, rules.rules(two.library)[0].rule.id)


def stood(device: Device) -> None:
    """Nothing of what the other device took away came back."""
    assert not is_read(device, "a")
    assert subscriptions.subscriptions(device.library).feeds == ()
    assert rules.rules(device.library) == ()


def kept_long_ago(one: Device) -> None:
    mark(one, "a")
    annotations.set_note(one.library, one.article(NOTES[0]), "Old")
    subscriptions.subscribe(one.library, [FeedChoice("https://news.example/feed", "News")])
    rules.add(one.library, "Ports", "harbour", RuleActions(stars=True))


def test_a_library_that_was_restored_undoes_nothing_of_the_other(tmp_path: Path) -> None:
    with sharing(tmp_path, "one", "two") as (one, two):
        kept_long_ago(one)
        rounds(one, two)
    shutil.copytree(tmp_path / "one", tmp_path / "backup")
    with sharing(tmp_path, "one", "two") as (one, two):
        later_wishes(two)
        rounds(two, one)
        stood(one)
    shutil.rmtree(tmp_path / "one")
    (tmp_path / "backup").rename(tmp_path / "one")
    with sharing(tmp_path, "one", "two") as (one, two):
        mark(one, "b")  # before it hears of anything
        rounds(one, two)
        stood(one)
        stood(two)
        assert note(one) == note(two) == ""
        assert is_read(two, "b")
        assert agree(one, two)


@pytest.mark.parametrize("way", ["safety copy", "archive"])
def test_a_copy_that_joins_again_undoes_nothing_of_the_other(tmp_path: Path, way: str) -> None:
    archive = tmp_path / "archive"
    with sharing(tmp_path, "one", "two") as (one, two):
        kept_long_ago(one)
        rounds(one, two)
        if way == "archive":
            export_archive(one.library, archive)
        safety_copy.write(one.library, all_marks=True)
        later_wishes(two)
        rounds(two, one)
    paths = Paths.of_profile(tmp_path / "three")
    if way == "archive":
        with open_library(paths, FakeClock(), FakeFetcher(), lambda: True) as library:
            import_archive(library, archive)
    else:
        folder = safety_copy.folder_of(Paths.of_profile(tmp_path / "one"))
        staged, report = safety_restore.stage(paths, folder, FakeClock())
        assert report.problems == []
        restoring.put_in_place(paths, staged, FakeClock())
    with sharing(tmp_path, "two", "three") as (two, three):
        assert is_read(three, "a")
        rounds(three, two)
        stood(three)
        stood(two)
        # Nobody knows that it is the text of then: a text rather comes back than is lost.
        assert note(three) == note(two) == "Old"
        assert agree(two, three)


def test_erasing_the_history_is_no_wish_and_erasing_everything_leaves_the_folder(
    devices: tuple[Device, ...],
) -> None:
    one, two = devices
    kept_long_ago(one)
    rounds(one, two)
    before = two.state()
    erasing.erase_history(one.library)
    result = sync(one.library)
    assert result.written == 0
    rounds(one, two)
    assert two.state() == before
    there = {each.name: each.read_bytes() for each in one.ours.iterdir()}
    one.close()
    erasing.erase_everything(Paths.of_profile(one.library.store.path.parent))
    assert not one.library.store.path.exists()
    assert {each.name: each.read_bytes() for each in one.ours.iterdir()} == there


# Names of articles


@pytest.mark.parametrize("knows", ["giver", "taker"])
def test_an_article_by_two_names_is_one_if_either_computer_knows_both(
    devices: tuple[Device, ...], knows: str
) -> None:
    one, two = devices
    if knows == "giver":
        given, taken = put(one, "urn:guid", "url:a"), put(two, "url:a")
    else:
        given, taken = put(one, "url:a"), put(two, "urn:guid", "url:a")
    marks.mark_starred(one.library, [given], starred=True)
    annotations.set_note(one.library, given, "Mine")
    rounds(one, two)
    found = annotations.annotations(two.library, taken).note
    assert found is not None
    assert found.text == "Mine"
    annotations.set_note(two.library, taken, "Ours")
    rounds(two, one)
    back = annotations.annotations(one.library, given).note
    assert back is not None
    assert back.text == "Ours"


# Others at the same time


def test_two_at_once_wait_for_each_other(devices: tuple[Device, ...]) -> None:
    one, _ = devices
    mark(one, "a")
    one.sync()
    mark(one, "b")
    other = SingleInstance(one.library.paths.runtime / LOCK)
    other.acquire()
    with pytest.raises(ReaderError) as caught:
        one.sync()
    assert caught.value.reason is Reason.BEING_SYNCED
    found = status(one.library)
    assert found is not None
    assert (found.sync.reason, found.waiting) == (None, 1)
    other.release()
    assert sync(one.library).written == 1


@pytest.mark.parametrize("way", ["off", "another folder"])
def test_what_is_turned_off_meanwhile_stays_off(
    devices: tuple[Device, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    one, two = devices
    rounds(one, two)
    mark(one, "a")
    (tmp_path / "new").mkdir()
    real, acted = one.clock.now, list[bool]()

    def now() -> datetime:  # asked while the log is written
        if not acted:
            acted.append(True)
            if way == "off":
                turn_off(one.library)
            else:
                set_folder(one.library, tmp_path / "new")
        return real()

    monkeypatch.setattr(one.clock, "now", now)
    assert sync(one.library).written == 0
    assert acted
    found = status(one.library)
    if way == "off":
        assert found is None
        return
    assert found is not None
    assert (found.sync.path, found.sync.length) == (str(tmp_path / "new"), 0)
    assert sync(one.library).written == 1
    assert found.sync.reason is None
