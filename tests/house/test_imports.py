"""Import rules that import-linter cannot say: it knows packages of others only whole."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[2] / "src" / "readerapp"

# What opens connections, and the one room that may.
NETWORK_ONLY = (
    "PySide6.QtNetwork",
    "PySide6.QtWebEngineCore",
    "PySide6.QtWebSockets",
    "aiohttp",
    "httpx",
    "requests",
    "trafilatura.downloads",
    "trafilatura.fetch_response",
    "trafilatura.fetch_url",
    "urllib.request",
    "xmlrpc.client",
)
# The first asks the system whether there is a network and whether it is metered, the second opens
# socket files of this computer: nothing goes anywhere.
STAYS_HERE = ("PySide6.QtNetwork.QNetworkInformation", "PySide6.QtNetwork.QLocalSocket")
# Background work must run without a window.
WIDGETS = ("PySide6.QtGui", "PySide6.QtWidgets")


def imported_names(code: str) -> Iterator[str]:
    """The dotted name of everything that `code` imports, at any depth."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def offences(folder: Path, forbidden: tuple[str, ...]) -> list[str]:
    """The imports below `folder` of anything in `forbidden` or inside it."""
    sources = {path: path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.py"))}
    return [
        f"{path.relative_to(SOURCE).as_posix()}: {name}"
        for path, code in sources.items()
        if any(all(part in code for part in one.split(".")) for one in forbidden)
        for name in imported_names(code)
        if name not in STAYS_HERE and any(f"{name}.".startswith(f"{one}.") for one in forbidden)
    ]


@pytest.mark.parametrize(
    "code",
    [
        "from urllib.request import urlopen",
        "from urllib import request",
        "import urllib.request",
        "from PySide6 import QtNetwork",
        "from PySide6.QtNetwork import QTcpSocket",
        "def later():\n    from trafilatura import fetch_url",
    ],
)
def test_every_way_to_write_it_is_seen(code: str) -> None:
    names = [f"{name}." for name in imported_names(code)]
    assert any(name.startswith(f"{one}.") for name in names for one in NETWORK_ONLY)


def test_connections_are_opened_in_the_network_room_only() -> None:
    found = offences(SOURCE, NETWORK_ONLY)
    assert not [one for one in found if not one.startswith("network/")]


def test_background_work_needs_no_window() -> None:
    assert not offences(SOURCE / "background", WIDGETS)
