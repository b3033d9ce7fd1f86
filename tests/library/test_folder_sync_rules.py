"""Rules, mutes and saved searches through a shared folder."""

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from zlib import crc32

import pytest
from folder_sync_devices import agree, log_of, mark, rounds, sharing
from folder_sync_wishes import Device

from readerapp.domain.articles import Changes
from readerapp.domain.feeds import FeedChoice
from readerapp.domain.rules import MuteKind, MuteSpan, Rule, RuleActions
from readerapp.library import mutes, rules, saved_searches, subscriptions
from readerapp.library.folder_sync import sync, turn_off
from readerapp.storage.file.connection import connect

STARS = RuleActions(stars=True, tag="Port")


@pytest.fixture
def devices(tmp_path: Path) -> Iterator[tuple[Device, ...]]:
    """Two libraries that share one folder."""
    with sharing(tmp_path, "one", "two") as made:
        yield made


def rules_of(device: Device) -> list[Rule]:
    return [replace(each.rule, id=0) for each in rules.rules(device.library)]


def searches_of(device: Device) -> list[tuple[str, str]]:
    return [(each.name, each.query) for each in saved_searches.listed(device.library)]


def muted(device: Device) -> list[tuple[MuteKind, str]]:
    return [(each.kind, each.name) for each in mutes.mutes(device.library)]


def fill(device: Device) -> None:
    rules.add(device.library, "Ports", "harbour", STARS)
    saved_searches.add(device.library, "Sea", "lang:fr sea")
    mutes.mute_words(device.library, "football", MuteSpan.FOR_GOOD)


def test_they_reach_the_other_computer_and_go_from_it(devices: tuple[Device, ...]) -> None:
    one, two = devices
    fill(one)
    one.sync()
    told: list[Changes] = []
    sync(two.library, told.append)
    assert any(each.rules for each in told)
    assert any(each.searches for each in told)
    assert rules_of(two) == [Rule(0, "Ports", "harbour", STARS)]
    assert searches_of(two) == [("Sea", "lang:fr sea")]
    assert muted(two) == [(MuteKind.WORDS, "football")]
    (there,) = rules.rules(two.library)
    rules.change(two.library, replace(there.rule, is_on=False))
    saved_searches.rename(two.library, saved_searches.listed(two.library)[0].id, "Mer")
    lifted = mutes.lift(two.library, mutes.mutes(two.library)[0])
    rounds(two, one)
    assert not rules_of(one)[0].is_on
    assert searches_of(one) == [("Mer", "lang:fr sea")]
    assert muted(one) == []
    assert lifted.undo is not None
    lifted.undo()
    removed = rules.remove(two.library, there.rule.id)
    rounds(two, one)
    assert muted(one) == [(MuteKind.WORDS, "football")]
    assert rules_of(one) == []
    assert removed.undo is not None
    removed.undo()
    rounds(two, one)
    assert rules_of(one) == rules_of(two) != []
    assert agree(one, two)


def test_two_that_change_what_a_rule_searches_for_keep_both(devices: tuple[Device, ...]) -> None:
    one, two = devices
    fill(one)
    rounds(one, two)
    for device, query in ((one, "harbour sea"), (two, "quay")):
        (there,) = rules.rules(device.library)
        rules.change(device.library, replace(there.rule, query=query))
    rounds(one, two)
    assert {each.query for each in rules_of(one)} == {"harbour sea", "quay"}
    assert agree(one, two)


def test_what_both_have_already_is_there_once(tmp_path: Path) -> None:
    with sharing(tmp_path, "one", "two") as devices:
        for device in devices:
            turn_off(device.library)
            fill(device)
    with sharing(tmp_path, "one", "two") as (one, two):
        rounds(one, two)
        assert rules_of(one) == rules_of(two) == [Rule(0, "Ports", "harbour", STARS)]
        assert len(searches_of(two)) == len(muted(two)) == 1
        assert agree(one, two)


def test_a_muted_feed_and_a_muted_story_are_muted_elsewhere(devices: tuple[Device, ...]) -> None:
    one, two = devices
    choice = FeedChoice("https://news.example/feed", "News")
    (feed,), _ = subscriptions.subscribe(one.library, [choice])
    rounds(one, two)
    mutes.mute_feed(one.library, feed, MuteSpan.WEEK)
    rounds(one, two)
    assert subscriptions.subscriptions(two.library).feeds[0].settings.is_muted
    (there,) = mutes.mutes(two.library)
    assert there.until == mutes.mutes(one.library)[0].until
    mutes.lift(two.library, there)
    rounds(two, one)
    assert not subscriptions.subscriptions(one.library).feeds[0].settings.is_muted
    assert muted(one) == []


def test_a_mute_that_ends_by_itself_ends_on_each_computer_by_its_clock(
    devices: tuple[Device, ...],
) -> None:
    one, two = devices
    mutes.mute_words(one.library, "football", MuteSpan.DAY)
    rounds(one, two)
    one.clock.advance(timedelta(days=2))
    mutes.end_due(one.library)
    rounds(one, two)
    assert (muted(one), muted(two)) == ([], [(MuteKind.WORDS, "football")])
    two.clock.advance(timedelta(days=9))
    mutes.end_due(two.library)
    mutes.mute_words(one.library, "weather", MuteSpan.DAY)
    rounds(one, two)
    assert muted(two) == []  # it is over there already


def test_kinds_that_are_not_known_yet_are_left_and_read_once_they_are(
    devices: tuple[Device, ...],
) -> None:
    one, two = devices
    fill(one)
    mark(one, "a")
    one.sync()
    text = json.dumps(["unheard-of", "x", "", "1", 5, "ab", {}, [], "more"]).encode()
    with log_of(one).open("ab") as log:
        log.write(b"%08x %s\n" % (crc32(text), text))
    assert two.sync() == 0  # nothing is wrong with it
    # As a version that knew of no rules would have left it: read to the end, without them.
    saved_searches.add(two.library, "Two", "quay")
    with closing(connect(two.library.store.path, "rw", 10.0)) as connection:
        connection.execute("DELETE FROM rule")
        for table in ("folder_wish", "folder_change"):
            connection.execute(f"DELETE FROM {table} WHERE kind IN ('rule', 'search', 'mute')")
        connection.execute("UPDATE folder_sync SET kinds = 1")
    two.sync()
    assert rules_of(two) == [Rule(0, "Ports", "harbour", STARS)]
    assert b"unheard-of" in log_of(one).read_bytes()
    one.sync()
    assert set(searches_of(one)) == {("Two", "quay"), ("Sea", "lang:fr sea")}
