"""A refresh that is killed at any moment loses nothing and doubles nothing."""

from pathlib import Path

from lab.kill_refresh import run


def test_killed_refreshes_lose_and_double_nothing(tmp_path: Path, slow_kills: int) -> None:
    verdict = run(tmp_path, feeds=12, articles=600, kills=slow_kills)
    assert verdict.kills == slow_kills
    assert (verdict.findings, verdict.vanished) == (0, 0)
    assert (verdict.duplicates, verdict.missing) == (0, 0)
