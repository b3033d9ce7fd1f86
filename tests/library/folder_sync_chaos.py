"""Devices that share a folder: wishes at random, clocks that are days off, copies cut anywhere.

Each device has a copy of the folder of its own, as file synchronisers make it. The suite plays a
small game. A long one:
PYTHONPATH=src:tests:tests/library python tests/library/folder_sync_chaos.py FOLDER WISHES KILLS
"""

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from zlib import crc32

from folder_sync_wishes import ARTICLES, FIRST, Device
from killing import kill_after

from readerapp.domain.folder_sync import LAST_STAMP, LATEST
from readerapp.library.folder_sync import retire, status
from readerapp.library.folder_sync.lines import Header, encode

DAY = 86_400_000  # milliseconds
STRANGER = "f" * 16  # who writes what nobody of us writes
# A process that changes and syncs a library again and again.
SYNCING = """
import random
import sys
from folder_sync_wishes import Device
device = Device(sys.argv[1], sys.argv[2], sys.argv[3])
device.takes_away = False  # nobody would know of it
chance = random.Random(int(sys.argv[4]))
print(flush=True)
while True:
    for _ in range(5):
        device.wish(chance, 0)
    device.sync()
"""


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


def judge(devices: Sequence[Device], gone: Sequence[Device] = ()) -> list[str]:
    """Return what is wrong: where devices differ, and words of notes that were lost. Of those that
    are gone it is known what they took away."""
    states = [each.state() for each in devices]
    wrong = [
        f"{kind} of {device.name} differ"
        for device, state in zip(devices, states, strict=True)
        for kind in state
        if state[kind] != states[0][kind]
    ]
    written = {word for each in devices for word in each.written}
    dropped = {word for each in (*devices, *gone) for word in each.dropped}
    kept = repr((states[0]["notes"], states[0]["highlights"]))
    return wrong + [f"{word} was lost" for word in sorted(written - dropped) if word not in kept]


def play(
    folder: Path, wishes: int, seed: int, names: str = "abc", *, is_hostile: bool = False
) -> tuple[list[str], int]:
    """Let devices wish, sync and pass on what they have; return what is wrong, and the bytes of the
    logs. `is_hostile`: a stranger writes into the folder, too."""
    chance = random.Random(seed)
    devices = [
        Device(folder / name, folder / f"{name}-copy", name, chance.randrange(-9, 10) * DAY)
        for name in names
    ]
    stranger, now = folder / f"{STRANGER}.log", 0
    for number in range(wishes):
        now += chance.randrange(1, 3_600_000)
        # One is away for the first two thirds, and comes back with what it wished then.
        away = devices[-1] if number < wishes * 2 // 3 else None
        device = chance.choice(devices)
        device.wish(chance, now)
        if is_hostile and chance.random() < 0.2:
            intrude(stranger, chance, FIRST + now)
            shutil.copyfile(stranger, chance.choice(devices).ours / stranger.name)
        if chance.random() < 0.15 and device is not away:
            device.sync()
            other = chance.choice(devices)
            if other not in (device, away):
                carry(device, other, chance)
                other.sync()
    for device in devices if stranger.exists() else ():
        shutil.copyfile(stranger, device.ours / stranger.name)
    settle(devices)
    wrong = judge(devices)
    size = sum(path.stat().st_size for path in devices[0].ours.glob("*.log"))
    for device in devices:
        device.close()
    return wrong, size


def intrude(log: Path, chance: random.Random, now: int) -> None:
    """Append a line of a stranger to its log. `now`: milliseconds."""
    stamps = (LAST_STAMP, LATEST, LAST_STAMP - chance.randrange(99), now, now + 300 * DAY)
    until = 10 ** chance.randrange(9, 16)
    values = {
        "read": ("", chance.choice(("1", ""))),
        "starred": ("", chance.choice(("1", ""))),
        "note": ("", ""),
        "mute": ("words", json.dumps({"name": "", "until": until, "articles": []})),
        "feed": ("", json.dumps({"address": "http://10.0.0.1/\n", "title": "", "site": ""})),
        "feed_settings": ("", '{"interval_minutes":1e999}'),
        "rule": ("q", "[]"),
    }
    kind = chance.choice(tuple(values))
    item, (part, value) = f"urn:{chance.randrange(ARTICLES)}", values[kind]
    wished = [kind, item, part, value, chance.choice(stamps), STRANGER, {}]
    text = json.dumps(wished).encode()
    if not log.exists():
        log.write_bytes(encode(Header(1, STRANGER, "Odd", "ab")))
    with log.open("ab") as file:
        file.write(b"%08x %s\n" % (crc32(text), text))


def play_retired(folder: Path, wishes: int, seed: int) -> list[str]:
    """Let a device go away for good, so it seems: another one takes it off the list, its log is
    deleted everywhere, and a new device joins. Then it comes back, with what it wished meanwhile.
    Return what is wrong."""
    chance = random.Random(seed)
    names = "abc"
    devices = [
        Device(folder / name, folder / f"{name}-copy", name, chance.randrange(-9, 10) * DAY)
        for name in names
    ]
    here, gone, now = devices[:2], devices[2], 0

    def go_on(some: Sequence[Device], count: int) -> None:
        nonlocal now
        for _ in range(count):
            now += chance.randrange(1, 3_600_000)
            device = chance.choice(some)
            device.wish(chance, now)
            if chance.random() < 0.15 and device is not gone:
                device.sync()

    go_on(devices, wishes // 3)
    settle(devices)
    go_on(devices, wishes // 3)  # of `gone` nobody hears it yet
    retire(here[0].library, _log_of(gone, gone).stem)
    settle(here)
    for device in here:
        _log_of(device, gone).unlink()
    new = Device(folder / "d", folder / "d-copy", "d")
    here.append(new)
    go_on(here, wishes // 3)
    settle(here)
    wrong = judge(here, [gone])
    listed = [status(each.library) for each in here]
    wrong += ["it is listed" for each in listed if each and "c" in {o.name for o in each.others}]
    if chance.random() < 0.5:
        _log_of(gone, gone).unlink()  # its synchroniser has deleted it there, too
    devices = [*here, gone]
    settle(devices)
    wrong += judge(devices)
    listed = [status(each.library) for each in here]
    wrong += ["not listed" for each in listed if each and "c" not in {o.name for o in each.others}]
    for device in devices:
        device.close()
    return wrong


def _log_of(holder: Device, writer: Device) -> Path:
    """The log that a device writes, in the folder of another one."""
    with writer.library.store.read() as reader:
        state = reader.folder_sync.state()
    assert state is not None
    return holder.ours / f"{state.device}.log"


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
    wrong, _ = play(folder / "hostile", wishes, 11, is_hostile=True)
    sys.stdout.write(f"a stranger writes, too, wrong: {wrong}\n")
    sys.stdout.write(f"one is taken off: {play_retired(folder / 'retired', wishes, 3)}\n")
    wrong, killed = play_killed(folder / "killed", kills, 7)
    sys.stdout.write(f"{killed} of {kills} killed at it, wrong: {wrong}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
