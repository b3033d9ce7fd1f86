"""How fast an account is synced: the first time, when nothing is new, and after a day.

The server is made, in a process of its own, and answers at once, so that what is measured is this
app. The window is open meanwhile: how late its timer came says whether it stayed free.
"""

import json
import subprocess
import sys
from pathlib import Path
from types import TracebackType

from readerapp.domain.account_sync import Fetched
from readerapp.domain.accounts import Login, ServerKind
from readerapp.library import open_library
from readerapp.library.accounts import add_account
from readerapp.library.accounts.servers import opened
from readerapp.system import Paths

ENTRIES = 100_000


class NewsServer:
    """The made server in a process of its own."""

    def __init__(self, entries: int) -> None:
        command = [sys.executable, "-m", "tools.benchmarks.news_server", str(entries)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.address = f"http://127.0.0.1:{self._line()}/"

    def tell(self, command: str) -> int:
        """Give a command; return how many requests came since they were counted last."""
        assert self._process.stdin is not None
        self._process.stdin.write(command + "\n")
        self._process.stdin.flush()
        return int(self._line())

    def __enter__(self) -> "NewsServer":
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.communicate()

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


def measure(folder: Path, entries: int = ENTRIES) -> dict[str, object]:
    """Sync an account three times beside an open window; return what each cost."""
    profile = folder / "profile"
    with NewsServer(entries) as server:
        login = Login(ServerKind.GOOGLE_READER, server.address, "ann", "key")
        with open_library(Paths.of_profile(profile)) as library, opened(library, login) as client:
            add_account(library, login, client, fetched=Fetched.ALL, minutes=0)
        server.tell("count")
        first = _in_window(profile, server)
        again = _in_window(profile, server)
        server.tell("bring 500")
        server.tell("read 200")
        day = _in_window(profile, server, stars=300)
    per_second = round(entries / float(str(first["seconds"])))
    return {
        "entries": entries,
        "first": first | {"entries_per_s": per_second},
        "nothing_new": again,
        "a_day": day,
    }


def _in_window(profile: Path, server: NewsServer, stars: int = 0) -> dict[str, object]:
    command = [sys.executable, "-m", "tools.benchmarks.sync_window", str(profile), str(stars)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, timeout=3600)
    found: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return found | {"requests": server.tell("count")}
