"""What importing the room costs."""

import subprocess
import sys

_SLOW = ("urllib.request", "urllib3", "http.client", "asyncio")


def test_importing_the_room_imports_nothing_slow() -> None:
    check = f"import readerapp.network, sys; sys.exit(any(n in sys.modules for n in {_SLOW}))"
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0
