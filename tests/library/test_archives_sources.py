"""Files of an archive, read without trust."""

from pathlib import Path

import pytest

from readerapp.library.archives.sources import Member, RefusedArchive, read


def test_a_file_of_just_the_limit_is_read(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * 100)
    assert read(tmp_path, Member("a"), 100) == b"x" * 100
    with pytest.raises(RefusedArchive):
        read(tmp_path, Member("a"), 99)
