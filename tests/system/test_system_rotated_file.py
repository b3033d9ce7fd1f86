"""Small files of which the one before is kept."""

import os
from datetime import date
from pathlib import Path

import pytest

from readerapp.domain.errors import StorageError
from readerapp.system.files import replace_keeping_previous

TODAY = date(2026, 1, 31)


def test_the_one_before_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    assert replace_keeping_previous(path, b"one", TODAY)
    assert replace_keeping_previous(path, b"two", TODAY)
    assert replace_keeping_previous(path, b"three", TODAY)
    assert not replace_keeping_previous(path, b"three", TODAY)
    assert path.read_bytes() == b"three"
    assert (tmp_path / "a.jsonl~").read_bytes() == b"two"
    assert len(list(tmp_path.iterdir())) == 2


def test_what_shrinks_suddenly_is_kept_for_ever(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    replace_keeping_previous(path, b"x" * 5000, TODAY)
    for content in (b"", b"1", b"22"):
        replace_keeping_previous(path, content, TODAY)
    assert (tmp_path / "a-20260131.jsonl").read_bytes() == b"x" * 5000
    replace_keeping_previous(path, b"y" * 5000, TODAY)
    replace_keeping_previous(path, b"", TODAY)
    assert (tmp_path / "a-20260131.jsonl").read_bytes() == b"x" * 5000  # the first of a day


def test_without_second_names_it_is_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError("no second names here")

    monkeypatch.setattr(os, "link", refuse)
    path = tmp_path / "a.jsonl"
    replace_keeping_previous(path, b"one", TODAY)
    replace_keeping_previous(path, b"two", TODAY)
    assert (tmp_path / "a.jsonl~").read_bytes() == b"one"


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        replace_keeping_previous(tmp_path / "gone" / "a.jsonl", b"one", TODAY)
