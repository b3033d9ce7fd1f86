"""Devices that share a folder: wishes at random, clocks that are days off, copies cut anywhere.

Each device has a copy of the folder of its own, as file synchronisers make it. The suite plays a
small game. A long one:
PYTHONPATH=src:tests:tests/library python tests/library/folder_sync_chaos.py FOLDER WISHES KILLS
"""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from fakes import FakeClock, FakeFetcher
from killing import kill_after
from new_libraries import lay_out

from readerapp.domain.annotations import Quote
from readerapp.domain.feeds import FeedChoice
from readerapp.domain.rules import MuteSpan, RuleActions
from readerapp.library import (
    annotations,
    marks,
    mutes,
    open_library,
    rules,
    saved_searches,
    subscriptions,
)
from readerapp.library.folder_sync import set_folder, sync
from readerapp.library.folder_sync.folder import SUB_FOLDER
from readerapp.storage.file.connection import connect
from readerapp.system import Paths

ARTICLES, FEEDS = 12, 4
NOTES = ("note-1", "note-2", "note-3")
QUOTE = Quote("the lanterns", "before ", " after", 7)
DAY = 86_400_000  # milliseconds
FIRST = 1_577_836_800_000  # the time of the game, years before the real one
_REAL = 1_700_000_000_000
# A process that changes and syncs a library again and again.
SYNCING = """
import random
import sys
from folder_sync_chaos import Device
device = Device(sys.argv[1], sys.argv[2], sys.argv[3])
device.takes_away = False  # nobody would know of it
chance = random.Random(int(sys.argv[4]))
print(flush=True)
while True:
    for _ in range(5):
        device.wish(chance, 0)
    device.sync()
"""
State = dict[str, object]


class Device:
    """A library with its copy of the folder. `written`, `dropped`: words of notes that its reader
    wrote, and took away knowingly. `ahead`: how far its clock is off."""

    def __init__(self, folder: Path | str, copy: Path | str, name: str, ahead: int = 0) -> None:
        self.clock = FakeClock()
        paths = Paths.of_profile(Path(folder))
        lay_out(paths.data)
        self.library = open_library(paths, self.clock, FakeFetcher(), lambda: True)
        self.copy, self.name, self.ahead = Path(copy), name, ahead
        self.copy.mkdir(parents=True, exist_ok=True)
        self.written: set[str] = set()
        self.dropped: set[str] = set()
        self.number = 0
        self.takes_away = True
        with self.library.store.read() as reader:
            is_on = reader.folder_sync.state() is not None
        if not is_on:
            set_folder(self.library, self.copy, name)

    @property
    def ours(self) -> Path:
        return self.copy / SUB_FOLDER

    def sync(self) -> int:
        return len(sync(self.library).unread)

    def wish(self, chance: random.Random, now: int) -> None:
        """Do one thing at random, as a reader does, by the clock of this device."""
        chosen = chance.choice((
            _mark, _mark, _star, _tag, _note, _highlight, _feed, _place, _rule, _search, _mute,
        ))  # fmt: skip
        chosen(self, chance)
        with closing(connect(self.library.store.path, "rw", 10.0)) as connection:
            connection.execute(
                "UPDATE folder_change SET at = ? WHERE at > ?",
                (FIRST + now + self.ahead, _REAL),
            )

    def article(self, name: str) -> int:
        with self.library.store.write() as writer:
            return writer.annotations.status_of(f"urn:{name}")

    def state(self) -> State:
        """Return everything that devices are to agree about."""
        with closing(connect(self.library.store.path, "ro", 10.0)) as connection:
            run = connection.execute
            marked = "SELECT identity, is_read, is_starred FROM status WHERE is_read OR is_starred"
            tagged = "SELECT identity, tag FROM article_tag JOIN status ON id = article_id"
            noted = "SELECT identity, text FROM note JOIN status ON id = article_id"
            lined = "SELECT identity, quote, note FROM highlight JOIN status ON id = article_id"
            fed = """
                SELECT feed.key, feed.name, coalesce(folder.name, ''), is_muted FROM feed
                LEFT JOIN folder ON folder.id = folder_id
            """
            ruled = "SELECT name, query, is_on, marks_read, stars, tag FROM rule"
            muted = "SELECT kind, name, query, feed_key, until FROM mute"
            return {
                "rules": sorted(run(ruled)), "mutes": sorted(run(muted)),
                "searches": sorted(run("SELECT name, query FROM saved_search")),
                "marks": sorted(run(marked)), "tags": sorted(run(tagged)),
                "notes": sorted(run(noted)), "highlights": sorted(run(lined)),
                "feeds": sorted(run(fed)),
                "wishes": sorted(run(
                    "SELECT kind, item, part, value, stamp, device FROM folder_wish"
                )),
            }  # fmt: skip

    def close(self) -> None:
        self.library.store.close()


def _any_article(device: Device, chance: random.Random) -> int:
    return device.article(str(chance.randrange(ARTICLES)))


def _mark(device: Device, chance: random.Random) -> None:
    article = _any_article(device, chance)
    marks.mark_read(device.library, [article], read=chance.random() < 0.6)


def _star(device: Device, chance: random.Random) -> None:
    article = _any_article(device, chance)
    marks.mark_starred(device.library, [article], starred=chance.random() < 0.6)


def _tag(device: Device, chance: random.Random) -> None:
    ids, name = [_any_article(device, chance)], chance.choice(("Port", "Sea", "C++"))
    annotations.tag_articles(device.library, ids, name, tagged=chance.random() < 0.6)


def _word(device: Device) -> str:
    device.number += 1
    word = f"{device.name}{device.number}."
    device.written.add(word)
    return word


def _text(device: Device, chance: random.Random, before: str) -> str:
    there = [each for each in before.split("\n\n") if each]
    if there and device.takes_away and chance.random() < 0.3:
        gone = chance.choice(there)
        device.dropped.add(gone)
        there.remove(gone)
    if chance.random() < 0.8:
        there.insert(chance.randrange(len(there) + 1), _word(device))
    return "\n\n".join(there)


def _note(device: Device, chance: random.Random) -> None:
    article = device.article(chance.choice(NOTES))
    note = annotations.annotations(device.library, article).note
    annotations.set_note(device.library, article, _text(device, chance, note.text if note else ""))


def _highlight(device: Device, chance: random.Random) -> None:
    article = device.article(chance.choice(NOTES))
    found = annotations.annotations(device.library, article).highlights
    if not found:
        annotations.add_highlight(device.library, article, QUOTE)
    elif device.takes_away and chance.random() < 0.2:
        device.dropped.update(found[0].note.split("\n\n"))
        annotations.remove_highlight(device.library, article, QUOTE)
    else:
        text = _text(device, chance, found[0].note)
        annotations.note_highlight(device.library, article, QUOTE, text)


def _feeds(device: Device) -> dict[str, int]:
    return {each.key: each.id for each in subscriptions.subscriptions(device.library).feeds}


def _feed(device: Device, chance: random.Random) -> None:
    key = f"news{chance.randrange(FEEDS)}.example/feed"
    here = _feeds(device)
    if key not in here:
        subscriptions.subscribe(device.library, [FeedChoice(f"https://{key}", key)])
    elif chance.random() < 0.5:
        subscriptions.unsubscribe(device.library, [here[key]], remove_articles=True)
    else:
        subscriptions.rename_feed(device.library, here[key], chance.choice(("", "Mine", "Ours")))


def _place(device: Device, chance: random.Random) -> None:
    here, name = _feeds(device), chance.choice(("World", "Home"))
    if not here:
        return
    found = subscriptions.subscriptions(device.library).folders
    folder = next((each.id for each in found if each.name == name), None)
    if folder is None:
        folder, _ = subscriptions.add_folder(device.library, name)
    subscriptions.move(device.library, feeds=[chance.choice(sorted(here.values()))], into=folder)


def _rule(device: Device, chance: random.Random) -> None:
    name, query = chance.choice("AB"), chance.choice(("port", "sea"))
    actions = RuleActions(stars=chance.random() < 0.5, tag=chance.choice(("Sea", "Port")))
    found = [each.rule for each in rules.rules(device.library)]
    there = next((each for each in found if (each.name, each.query) == (name, query)), None)
    if there is None:
        rules.add(device.library, name, query, actions)
    elif chance.random() < 0.5:
        rules.remove(device.library, there.id)
    else:
        rules.change(device.library, replace(there, actions=actions, is_on=chance.random() < 0.7))


def _search(device: Device, chance: random.Random) -> None:
    query = chance.choice(("lanterns", "lang:fr harbour"))
    there = [each for each in saved_searches.listed(device.library) if each.query == query]
    if not there:
        saved_searches.add(device.library, chance.choice(("Mine", "Ours")), query)
    elif chance.random() < 0.5:
        saved_searches.remove(device.library, there[0].id)
    else:
        saved_searches.rename(device.library, there[0].id, chance.choice(("Mine", "Ours")))


def _mute(device: Device, chance: random.Random) -> None:
    query = chance.choice(("football", "weather"))
    there = [each for each in mutes.mutes(device.library) if each.query == query]
    if there and chance.random() < 0.5:
        mutes.lift(device.library, there[0])
    else:
        name = chance.choice(("Mine", "Ours"))
        mutes.mute_query(device.library, query, MuteSpan.FOR_GOOD, name)


def carry(giver: Device, taker: Device, chance: random.Random | None = None) -> None:
    """Copy the logs of one folder to another, but for what the taker writes itself: whole, or (with
    `chance`) only some of them, cut anywhere, or with a hole."""
    with taker.library.store.read() as reader:
        state = reader.folder_sync.state()
    own = f"{state.device}.log" if state else ""
    for path in sorted(giver.ours.glob("*.log")):
        target = taker.ours / path.name
        if path.name == own or (target.exists() and _is_older(path, target)):
            continue
        if chance is None or chance.random() < 0.5:
            shutil.copyfile(path, target)
        elif chance.random() < 0.5:
            data = path.read_bytes()
            start = chance.randrange(len(data) + 1)
            hole = bytes(min(len(data) - start, chance.randrange(1, 4000)))
            cut = data[:start] if chance.random() < 0.5 else data[:start] + hole
            target.write_bytes(cut + data[start + len(hole) :] if hole in cut else cut)


def _is_older(path: Path, target: Path) -> bool:
    """File synchronisers take the newest; a log only grows, but for being written anew."""
    return (
        path.stat().st_mtime_ns < target.stat().st_mtime_ns
        and len(target.read_bytes()) > path.stat().st_size
    )


def settle(devices: Sequence[Device]) -> None:
    """Carry every log from the device that wrote it to all others, until nobody writes more."""
    for _ in range(6):
        for device in devices:
            device.sync()
        for giver in devices:
            with giver.library.store.read() as reader:
                state = reader.folder_sync.state()
            assert state is not None
            for taker in devices:
                if taker is not giver:
                    path = giver.ours / f"{state.device}.log"
                    shutil.copyfile(path, taker.ours / path.name)
    assert [device.sync() for device in devices] == [0] * len(devices)


def judge(devices: Sequence[Device]) -> list[str]:
    """Return what is wrong: where devices differ, and words of notes that were lost."""
    states = [each.state() for each in devices]
    wrong = [
        f"{kind} of {device.name} differ"
        for device, state in zip(devices, states, strict=True)
        for kind in state
        if state[kind] != states[0][kind]
    ]
    written = {word for each in devices for word in each.written}
    dropped = {word for each in devices for word in each.dropped}
    kept = repr((states[0]["notes"], states[0]["highlights"]))
    return wrong + [f"{word} was lost" for word in sorted(written - dropped) if word not in kept]


def play(folder: Path, wishes: int, seed: int, names: str = "abc") -> tuple[list[str], int]:
    """Let devices wish, sync and pass on what they have; return what is wrong, and the bytes of the
    logs."""
    chance = random.Random(seed)
    devices = [
        Device(folder / name, folder / f"{name}-copy", name, chance.randrange(-9, 10) * DAY)
        for name in names
    ]
    now = 0
    for number in range(wishes):
        now += chance.randrange(1, 3_600_000)
        # One is away for the first two thirds, and comes back with what it wished then.
        away = devices[-1] if number < wishes * 2 // 3 else None
        device = chance.choice(devices)
        device.wish(chance, now)
        if chance.random() < 0.15 and device is not away:
            device.sync()
            other = chance.choice(devices)
            if other not in (device, away):
                carry(device, other, chance)
                other.sync()
    settle(devices)
    wrong = judge(devices)
    size = sum(path.stat().st_size for path in devices[0].ours.glob("*.log"))
    for device in devices:
        device.close()
    return wrong, size


def play_killed(folder: Path, kills: int, seed: int, longest: float = 1.0) -> tuple[list[str], int]:
    """Kill a process that changes and syncs a library, at random moments, while another device goes
    on; return what is wrong, and how many were killed at it."""
    chance = random.Random(seed)
    other = Device(folder / "other", folder / "copy", "other")
    Device(folder / "killed", folder / "copy", "killed").close()
    killed = 0
    for number in range(kills):
        arguments = [folder / "killed", folder / "copy", f"k{number}x", seed + number]
        process = subprocess.Popen(
            [sys.executable, "-c", SYNCING, *map(str, arguments)],
            stdout=subprocess.PIPE,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        )
        assert process.stdout is not None
        process.stdout.readline()
        killed += kill_after(chance.uniform(0, longest), process)
        other.wish(chance, 0)
        other.sync()
    back = Device(folder / "killed", folder / "copy", "killed")
    for _ in range(3):
        back.sync()
        other.sync()
    wrong = judge([back, other])
    logs = len(list(other.ours.glob("*.log")))
    wrong += [] if logs == 2 else [f"{logs} logs of two devices"]
    back.close()
    other.close()
    return wrong, killed


def main(folder: Path, wishes: int, kills: int) -> None:
    """Play long games and print what came of them."""
    for seed, names in ((1, "ab"), (2, "abc")):
        place = folder / names
        wrong, size = play(place, wishes, seed, names)
        sys.stdout.write(f"{len(names)} devices, {wishes} wishes, {size} bytes, wrong: {wrong}\n")
    wrong, killed = play_killed(folder / "killed", kills, 7)
    sys.stdout.write(f"{killed} of {kills} killed at it, wrong: {wrong}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
