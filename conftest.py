"""The fixtures of single rooms. They are no conftest files, because mypy knows one such module."""

import pytest

pytest_plugins = [
    "cli_script",
    "disk_cases",
    "library_fixtures",
    "model_cases",
    "network_fixtures",
    "notification_daemon",
    "place_fixtures",
    "reading_view_fixtures",
    "real_miniflux",
    "sharing_cases",
    "secret_service",
    "storage_cases",
    "sync_cases",
    "window_fixtures",
]


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--starts=20`: how often windows are started from each place, in `test_starts`; `--kills=20`:
    how often each test that kills a process at some moment does so; `--examples=500`: of each
    property that names no number of its own."""
    parser.addoption("--starts", type=int, default=1, help="starts of a real window by place")
    parser.addoption("--kills", type=int, default=3, help="kills of a process by test")
    parser.addoption("--examples", type=int, help="examples by property")
