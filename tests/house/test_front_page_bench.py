"""The measure of the front page measures: small, and without looking at how long anything took."""

from pathlib import Path

from readerapp.library import open_library
from readerapp.system import Paths
from tools.benchmarks import front_page, front_page_window

FEEDS = 2


def test_the_page_is_opened_left_come_back_to_and_kept_still(tmp_path: Path) -> None:
    profile = tmp_path / "made"
    with open_library(Paths.of_profile(profile)) as library:
        front_page.fill(library, 200)
    before = (profile / "library.sqlite3").read_bytes()
    found = front_page_window.measure(profile, rounds=1, feeds=FEEDS)
    assert (profile / "library.sqlite3").read_bytes() == before  # a copy was measured
    opening, refreshing = found["opening"], found["refreshing"]
    assert isinstance(opening, dict)
    assert isinstance(refreshing, dict)
    for kind in ("a new edition", "back from a list", "back from a story", "back from an article"):
        assert opening[f"{kind}: text"]["median"] <= opening[f"{kind}: pictures"]["median"]
    assert refreshing["new articles"] == FEEDS * front_page_window.ITEMS
    assert refreshing["pixels the focused card moved"] == 0
    lines = front_page.table({"200": found}).splitlines()
    assert lines[-1].split()[-2:] == ["0", "0"]
