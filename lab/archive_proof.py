"""Exports a library, erases everything, imports it again; then kills exports and imports at random.

python -m lab.archive_proof [--articles 10000] [--kills 20] [--zip]

Prints JSON: whether the libraries are equal, seconds, the largest memory of a process, and what
became of the older archive each time an export was killed.
"""

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from lab.commands import killed, run_command, run_here
from readerapp.library import Library, open_library, samples
from readerapp.library.archives.digest import library_digest
from readerapp.library.archives.reading import survey, verify
from readerapp.storage import check
from readerapp.system import Paths
from tools.benchmarks.made_library import NOTES, make_library

_MEASURED = """
import resource, runpy, sys
sys.argv = ["readerapp", *sys.argv[1:]]
try:
    runpy.run_module("readerapp", run_name="__main__")
finally:
    print("peak", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, file=sys.stderr)
"""


def make(
    profile: Path, articles: int, samples_of: Callable[[Library], object] = samples.add
) -> None:
    """Fill a library with made-up articles, the samples with their pictures, feeds and marks."""
    make_library(profile, articles)
    (profile / NOTES).unlink()  # not the app's: erasing would say that it is left
    with open_library(Paths.of_profile(profile)) as library:
        samples_of(library)
        with library.store.write() as marker:
            now = library.clock.now()
            marker.statuses.mark_read(range(1, articles, 3), True, now)
            marker.statuses.mark_starred(range(1, articles, 50), True, now)
            marker.settings.set("interface.theme", "sepia")
    addresses = [f"https://news{number}.example/feed" for number in range(3)]
    for command in (
        ("feeds", "add", "--no-fetch", "--folder", "World", *addresses),
        ("decide", "1", "2", "same"),
        ("consent", "refuse"),
    ):
        assert run_here(profile, *command) == 0


def measured(profile: Path, *arguments: str) -> dict[str, float]:
    """Return the seconds and the megabytes that a command takes, its worker processes apart."""
    began = time.perf_counter()
    command = [sys.executable, "-c", _MEASURED, "--profile", str(profile), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    seconds = round(time.perf_counter() - began, 1)
    peak = int(done.stderr.rsplit("peak ", 1)[1].split()[0])
    workers = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    return {"seconds": seconds, "peak_mb": peak, "largest_process_so_far_mb": workers}


def digest(profile: Path) -> str:
    """Return the digest of a library."""
    with open_library(Paths.of_profile(profile)) as library:
        return library_digest(library)


def is_whole(archive: Path) -> str:
    """Look at every byte of an archive; return its digest. Raises SourceError."""
    found = survey(str(archive))
    verify(str(archive), found.files.values())
    return found.manifest.digest


def _killed(chance: random.Random, seconds: float, profile: Path, *arguments: str) -> bool:
    after = chance.uniform(0.2, 1) * seconds
    return killed(profile, after, *arguments, with_children=True)


def kill_exports(profile: Path, archive: Path, kills: int, seconds: float) -> dict[str, int]:
    """Kill exports that would replace an archive; count how often the older one was whole."""
    chance = random.Random(7)
    arguments = ["export", "--force", str(archive)]
    before, count, intact, replaced = is_whole(archive), 0, 0, 0
    while count < kills:
        with open_library(Paths.of_profile(profile)) as library, library.store.write() as marker:
            marker.settings.set("kill", count + 1000 * replaced)  # there is always something new
        if not _killed(chance, seconds, profile, *arguments):
            before, replaced = is_whole(archive), replaced + 1
            continue
        count += 1
        now = is_whole(archive)  # the older one, or the new one when the kill came at the very end
        intact += now in (before, digest(profile))
        before = now
    run_command(profile, *arguments)
    return {
        "kills": count,
        "older_archive_whole": intact,
        "ran_to_the_end_before_the_kill": replaced,
        "equal_after_all": int(is_whole(archive) == digest(profile)),
    }


def kill_imports(archive: Path, profile: Path, kills: int, seconds: float) -> dict[str, int]:
    """Kill imports into one library; count how often it was sound. The last one runs to its end."""
    chance = random.Random(8)
    sound = count = 0
    for _ in range(kills):
        count += _killed(chance, seconds, profile, "import", "--no-relate", str(archive))
        with open_library(Paths.of_profile(profile)) as library:  # as the next start does
            sound += check(library.store.path) == ()
    run_command(profile, "import", "--no-relate", str(archive))
    return {
        "started": kills,
        "killed": count,
        "library_sound": sound,
        "equal_after_all": int(digest(profile) == is_whole(archive)),
    }


def main() -> None:
    """Prove it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--zip", action="store_true")
    options = parser.parse_args()
    result: dict[str, object] = {"articles": options.articles, "zip": options.zip}
    with tempfile.TemporaryDirectory() as folder:
        profile, other = Path(folder, "profile"), Path(folder, "other")
        archive = Path(folder, "archive.zip" if options.zip else "archive")
        make(profile, options.articles)
        before = digest(profile)
        result["export"] = exported = measured(profile, "export", str(archive))
        result["export_again"] = measured(profile, "export", "--force", str(archive))
        result["archive_mb"] = _megabytes(archive)
        result["erase"] = measured(profile, "erase", "everything", "--yes")
        result["left_after_erasing"] = sorted(str(each) for each in profile.rglob("*"))
        result["import"] = imported = measured(profile, "import", "--no-relate", str(archive))
        result["equal"] = digest(profile) == before == is_whole(archive)
        result["killed_exports"] = kill_exports(
            profile, archive, options.kills, exported["seconds"]
        )
        result["killed_imports"] = kill_imports(archive, other, options.kills, imported["seconds"])
    print(json.dumps(result, indent=2))


def _megabytes(archive: Path) -> float:
    files = (
        [archive] if archive.is_file() else [each for each in archive.rglob("*") if each.is_file()]
    )
    return round(sum(each.stat().st_size for each in files) / 1e6, 1)


if __name__ == "__main__":
    main()
