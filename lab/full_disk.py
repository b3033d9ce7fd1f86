"""Fills a disk in the middle of each kind of work, and prints what was lost by it.

python -m lab.full_disk [--only WORK]          needs the rights to mount a tmpfs

Each case is a library on a small disk in memory with so many bytes left, or with files that may
not grow by more than that. One command is run; then there is room again, and the library must be
sound, hold every article and mark, and do the same work. It fails also when a command ends in
anything but a result or a sentence, or when files that were there are not what they were.
"""

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from lab.commands import run_forked
from lab.damage import FILE_NAME, FILLED, hash_of

KILOBYTE, DISK = 1024, 48 * 1024 * 1024
LEFT = tuple(each * KILOBYTE for each in (0, 4, 20, 64, 256, 700, 1_500, 4_000))
GROWTH = tuple(each * KILOBYTE for each in (0, 20, 256, 1_500))
PAGE = "<html><title>Page {n}</title><body><article><h1>Page {n}</h1>{text}</article></body></html>"
PARAGRAPH = "<p>These are the words of paragraph {n} of a page that is long enough to be told.</p>"


@dataclass(frozen=True)
class Work:
    """One kind of work. `is_damaged`: on a library that cannot be opened. `needs_more` than this
    disk has, even when it is empty."""

    name: str
    arguments: tuple[str, ...]
    is_damaged: bool = False
    needs_more: bool = False


WORKS = (
    Work("list", ("list",)),
    Work("import", ("import", "{disk}/pages", "--no-relate")),
    Work("subscribe", ("import", "{disk}/feeds.opml")),
    Work("save a search", ("searches", "add", "Mine", "words")),
    Work("daily backup", ("backup", "--daily"), needs_more=True),
    Work("copy", ("backup", "{disk}/copy.sqlite3")),
    Work("archive", ("export", "{disk}/archive.zip")),
    Work("archive as a folder", ("export", "{disk}/archive")),
    Work("restore", ("restore", "{disk}/older.sqlite3")),
    Work("compact", ("compact",)),
    Work("erase history", ("erase", "history", "--yes")),
    Work("repair", ("check", "--repair"), is_damaged=True),
)


def main() -> int:
    """Run with what the command line says; return how many cases failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    failed, refused, cases = Counter[str](), Counter[str](), Counter[str]()
    with tempfile.TemporaryDirectory(prefix="full-disk-") as name:
        folder = Path(name)
        subprocess.run([sys.executable, "-c", FILLED, str(folder / "filled")], check=True)
        for work in WORKS:
            if options.only not in work.name:
                continue
            for case, troubles in _cases(folder, work, refused):
                cases[work.name] += 1
                failed[work.name] += bool(troubles)
                for trouble in troubles:
                    print(f"FAILED {work.name}, {case}: {trouble}", flush=True)
    print("| work | cases | refused with a sentence | failed |\n|---|---|---|---|", flush=True)
    for kind, count in cases.items():
        print(f"| {kind} | {count} | {refused[kind]} | {failed[kind]} |", flush=True)
    return min(failed.total(), 100)


def _cases(folder: Path, work: Work, refused: Counter[str]) -> Iterator[tuple[str, list[str]]]:
    for left in LEFT:
        with _disk(folder) as disk:
            profile = _laid_out(folder, disk, work)
            filler = _fill_up(disk, left)
            yield f"{left} bytes left", list(_troubles(profile, disk, work, refused, filler))
    for growth in GROWTH:
        with _disk(folder) as disk:
            profile = _laid_out(folder, disk, work)
            most = (profile / FILE_NAME).stat().st_size + growth
            limit = partial(resource.setrlimit, resource.RLIMIT_FSIZE, (most, most))
            case = f"files of {most} bytes at most"
            yield case, list(_troubles(profile, disk, work, refused, None, limit))


@contextmanager
def _disk(folder: Path) -> Iterator[Path]:
    place = folder / "disk"
    place.mkdir(exist_ok=True)
    mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK},mode=700", "tmpfs", str(place)]
    subprocess.run(mount, check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def _laid_out(folder: Path, disk: Path, work: Work) -> Path:
    profile = disk / "profile"
    shutil.copytree(folder / "filled", profile)
    run_forked(profile, "list")  # folders, log and index are there, as they would be
    shutil.copy(profile / FILE_NAME, disk / "older.sqlite3")
    pages = disk / "pages"
    pages.mkdir()
    text = "".join(PARAGRAPH.format(n=n) for n in range(300))
    for number in range(12):
        (pages / f"{number}.html").write_text(PAGE.format(n=number, text=text))
    outlines = "".join(
        f'<outline type="rss" text="Feed {n}" xmlUrl="https://f{n}.example/feed.xml"/>'
        for n in range(2_000)
    )
    (disk / "feeds.opml").write_text(f'<opml version="2.0"><body>{outlines}</body></opml>')
    for name in ("copy.sqlite3", "archive.zip"):
        shutil.copy(_older(folder, profile, name), disk / name)
    if work.is_damaged:
        with (profile / FILE_NAME).open("r+b") as file:
            file.write(b"<html>")
    return profile


def _older(folder: Path, profile: Path, name: str) -> Path:
    """Return a copy or an archive of an earlier day, made once."""
    made = folder / name
    if not made.exists():
        run_forked(profile, "backup" if name.endswith("sqlite3") else "export", made)
    return made


def _fill_up(disk: Path, left: int) -> Path:
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(64 * KILOBYTE)):
                pass
        except OSError:
            pass
        file.truncate(max(0, file.tell() - left) // 4096 * 4096)
    return filler


def _troubles(
    profile: Path,
    disk: Path,
    work: Work,
    refused: Counter[str],
    filler: Path | None,
    prepare: Callable[[], object] = lambda: None,
) -> Iterator[str]:
    arguments = [each.format(disk=disk) for each in work.arguments]
    before = {
        name: hash_of(disk / name) for name in ("copy.sqlite3", "archive.zip", "older.sqlite3")
    }
    damaged = hash_of(profile / FILE_NAME)
    done = run_forked(profile, *arguments, prepare=prepare)
    refused[work.name] += done.status == 1
    if done.is_ours:
        yield f"ended with {done.status}: {done.errors[-300:]}"
    if done.status:
        for name, hashed in before.items():
            if hash_of(disk / name) != hashed:
                yield f"{name} is not what it was"
    # A folder that an export has begun is hidden, and gone on with.
    ends = (".part", ".old")
    left = [each.name for each in disk.rglob("*") if each.suffix in ends and each.is_file()]
    if left and done.status:
        yield f"left behind: {left}"
    if filler is not None:
        filler.unlink()
    if work.is_damaged:
        if damaged not in {hash_of(each) for each in profile.rglob("library*.sqlite3")}:
            yield "the damaged file is gone"
    elif done.status and (wrong := _what_is_wrong(profile)):
        yield wrong
    again = run_forked(profile, *arguments)
    if again.status and not work.needs_more:
        yield f"not done with room either: {again.errors[-300:]}"
    if wrong := _what_is_wrong(profile):
        yield f"afterwards {wrong}"


def _what_is_wrong(profile: Path) -> str:
    """Return what is wrong with the library: "" when it is sound and whole."""
    checked = run_forked(profile, "check")
    if checked.status:
        return f"not sound: {checked.output[:200]} {checked.errors[:200]}"
    listed = run_forked(profile, "--json", "list", "--limit", "100000")
    found = [json.loads(line) for line in listed.output.splitlines()]
    there = {each["title"]: [each["title"], each["read"], each["starred"]] for each in found}
    wanted = json.loads((profile / "articles.json").read_text())
    missing = [each for each in wanted if there.get(each[0]) != each]
    return f"{len(missing)} articles or marks are missing" if missing else ""


if __name__ == "__main__":
    os.umask(0o077)
    sys.exit(main())
