"""Two devices, one account, a server that fails and processes that are killed: no wish is lost."""

from pathlib import Path

import pytest
from account_chaos import play, play_killed

from readerapp.library import Library

WISHES = 250


@pytest.mark.parametrize("toggles", [False, True])
def test_two_devices_and_the_server_agree_and_no_wish_is_lost(
    tmp_path: Path, lender: Library, toggles: bool
) -> None:
    wrong, _ = play(tmp_path, WISHES, 3, lender, toggles=toggles)
    assert wrong == []


def test_a_killed_sync_loses_no_wish(tmp_path: Path, lender: Library, kills: int) -> None:
    wrong, killed = play_killed(tmp_path, kills, 3, lender, longest=0.6)
    assert wrong == []
    assert killed == kills
