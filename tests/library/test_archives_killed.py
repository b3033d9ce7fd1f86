"""Exports and imports that are killed: the older archive is whole, the library sound.

The small form of `python -m lab.archive_proof`, which does it with 10,000 articles.
"""

import time
from pathlib import Path

from library_samples import lend

from lab.archive_proof import is_whole, kill_exports, kill_imports, make
from lab.commands import run_command
from readerapp.library import Library, samples


def test_killed_exports_and_imports_harm_nothing(
    tmp_path: Path, slow_kills: int, lender: Library
) -> None:
    def add_samples(library: Library) -> None:
        lend(lender, library)
        samples.add(library)

    profile, archive = tmp_path / "profile", tmp_path / "archive"
    make(profile, 300, add_samples)
    began = time.perf_counter()
    run_command(profile, "export", str(archive))
    seconds = time.perf_counter() - began  # within which a kill finds it at work
    assert is_whole(archive)
    exports = kill_exports(profile, archive, slow_kills, seconds)
    assert exports["older_archive_whole"] == slow_kills
    assert exports["equal_after_all"]
    imports = kill_imports(archive, tmp_path / "other", slow_kills, seconds)
    assert imports["library_sound"] == slow_kills
    assert imports["equal_after_all"]
