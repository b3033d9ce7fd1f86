"""Exports and imports that are killed: the older archive is whole, the library sound.

The small form of `python -m lab.archive_proof`, which does it with 10,000 articles.
"""

from pathlib import Path

from lab.archive_proof import is_whole, kill_exports, kill_imports, make
from lab.commands import run_command

SECONDS = 1.5  # of which starting takes a third


def test_killed_exports_and_imports_harm_nothing(tmp_path: Path, slow_kills: int) -> None:
    profile, archive = tmp_path / "profile", tmp_path / "archive"
    make(profile, 300)
    run_command(profile, "export", str(archive))
    assert is_whole(archive)
    exports = kill_exports(profile, archive, slow_kills, SECONDS)
    assert exports["older_archive_whole"] == slow_kills
    assert exports["equal_after_all"]
    imports = kill_imports(archive, tmp_path / "other", slow_kills, SECONDS)
    assert imports["library_sound"] == slow_kills
    assert imports["equal_after_all"]
