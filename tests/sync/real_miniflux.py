"""A real Miniflux over a PostgreSQL of its own, for the time of the tests.

Both listen on this computer only, keep everything in one folder, and end with the tests: at the
end, after a failure, and when the tests themselves are killed, by the kernel (`setpriv`).
"""

import getpass
import http.cookiejar
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from waiting import PATIENCE

from tools import news_servers

USER, PASSWORD = "alice", "wonderland-1"
ITEMS = 60  # of a feed
_QUICK = (  # what is stored is thrown away
    "fsync=off", "synchronous_commit=off", "full_page_writes=off", "shared_buffers=16MB",
    "max_connections=20", "listen_addresses=",
)  # fmt: skip


@dataclass(frozen=True)
class RealMiniflux:
    """Where it is, and a key of its user."""

    address: str
    key: str


@pytest.fixture(scope="session")
def real_miniflux() -> Iterator[RealMiniflux]:
    if sys.platform == "win32":
        pytest.skip("no real news server on Windows")
    program, postgresql = news_servers.miniflux(), news_servers.postgresql()
    missing = [
        name
        for name, found in (
            ("miniflux", program),
            ("postgresql", postgresql),
            ("setpriv", shutil.which("setpriv")),
            ("a user postgres", _database_user()),
        )
        if found is None
    ]
    if program is None or postgresql is None or missing:
        pytest.skip(f"no real news server here: {', '.join(missing)} missing")
    with ExitStack() as stack:
        folder = stack.enter_context(_folder())
        stack.enter_context(_database(postgresql, folder))
        address = stack.enter_context(_miniflux(program, folder))
        yield RealMiniflux(address, _set_up(address))


@contextmanager
def _folder() -> Iterator[Path]:
    """A folder that the user of the database may enter, which those of pytest are not."""
    root = tempfile.gettempdir()
    everybody = os.stat(root).st_mode & 0o1 or os.geteuid() != 0
    folder = Path(tempfile.mkdtemp(prefix="readerapp-miniflux-", dir=None if everybody else "/tmp"))
    try:
        folder.chmod(0o755)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _database(programs: Path, folder: Path) -> Iterator[None]:
    data = folder / "pg"
    data.mkdir(mode=0o700)
    user = _database_user() or ""
    if user != getpass.getuser():
        shutil.chown(data, user)
    made = subprocess.run(
        _as(user, programs / "initdb", "-D", data / "data", "-U", "postgres", "-A", "trust",
            "-E", "UTF8", "--locale=C.UTF-8", "-N"),
        cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    options = [part for each in _QUICK for part in ("-c", each)]
    server = _as(user, programs / "postgres", "-D", data / "data", "-k", data, *options)
    with _running(server, folder, "postgresql.log", {}, "INT"):
        ready = [str(programs / "pg_isready"), "--quiet", "--host", str(data)]
        _wait_until(lambda: subprocess.run(ready, check=False).returncode == 0, folder)
        yield


@contextmanager
def _miniflux(program: Path, folder: Path) -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        place = f"127.0.0.1:{free.getsockname()[1]}"
    settings = {
        "DATABASE_URL": f"host='{folder / 'pg'}' user=postgres dbname=postgres sslmode=disable",
        "LISTEN_ADDR": place,
        "BASE_URL": f"http://{place}/",
        "RUN_MIGRATIONS": "1",
        "CREATE_ADMIN": "1",
        "ADMIN_USERNAME": USER,
        "ADMIN_PASSWORD": PASSWORD,
        "DISABLE_SCHEDULER_SERVICE": "1",
        "FORCE_REFRESH_INTERVAL": "0",
        "CLEANUP_ARCHIVE_READ_DAYS": "-1",
        "CLEANUP_ARCHIVE_UNREAD_DAYS": "-1",
        "MEDIA_PROXY_MODE": "none",
        "WATCHDOG": "0",
        "FETCHER_ALLOW_PRIVATE_NETWORKS": "1",  # of 2.3
    }
    with _running(_as(getpass.getuser(), program), folder, "miniflux.log", settings, "TERM"):
        _wait_until(lambda: _answers(f"http://{place}/healthcheck"), folder)
        yield f"http://{place}"


@contextmanager
def _running(
    command: Sequence[str], folder: Path, log: str, settings: dict[str, str], end: str
) -> Iterator[None]:
    # Without PORT, which would make Miniflux listen to the whole network.
    surroundings = {name: value for name, value in os.environ.items() if name != "PORT"}
    with (folder / log).open("wb") as written:
        process = subprocess.Popen(
            command, cwd=folder, env=surroundings | settings, stdin=subprocess.DEVNULL,
            stdout=written, stderr=written,
        )  # fmt: skip
    try:
        yield
    finally:
        process.send_signal({"INT": 2, "TERM": 15}[end])
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _as(user: str, *command: object) -> list[str]:
    """Run as a user, and not longer than the process that starts it."""
    change = (
        [] if user == getpass.getuser() else ["--reuid", user, "--regid", user, "--init-groups"]
    )
    return ["setpriv", "--pdeathsig", "KILL", *change, "--", *map(str, command)]


def _database_user() -> str | None:
    """The user whom PostgreSQL runs as, which is not root; None where there is none."""
    if os.geteuid() != 0:
        return getpass.getuser()
    known = Path("/etc/passwd").read_text(encoding="utf-8", errors="replace")
    return "postgres" if re.search("^postgres:", known, re.MULTILINE) else None


def _wait_until(is_ready: Callable[[], bool], folder: Path) -> None:
    end = time.monotonic() + PATIENCE
    while not is_ready():
        if time.monotonic() > end:
            logs = [each.read_text(errors="replace")[-2000:] for each in folder.glob("*.log")]
            pytest.fail("\n".join(["the news server did not start", *logs]))
        time.sleep(0.05)  # another program has no signal to wait for


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=PATIENCE) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


def _set_up(address: str) -> str:
    """Switch the interface of Google Reader on and make a key, by the pages a person would use."""
    jar = http.cookiejar.CookieJar()
    browser = urllib.request.build_opener(
        urllib.request.HTTPCookieProcessor(jar), urllib.request.ProxyHandler({})
    )

    def page(path: str, **form: str) -> str:
        data = urllib.parse.urlencode(form).encode() if form else None
        with browser.open(f"{address}{path}", data, timeout=PATIENCE) as answer:
            return str(answer.read().decode())

    def found(pattern: str, text: str) -> str:
        match = re.search(pattern, text, re.DOTALL)
        assert match, text[:500]
        return match[1]

    hidden = r'name="csrf" value="([^"]+)"'
    csrf = found(hidden, page("/"))
    page("/login", csrf=csrf, username=USER, password=PASSWORD)
    csrf = found(hidden, page("/integrations"))
    on = {"username": USER, "password": PASSWORD, "enabled": "1"}
    reader = {f"googlereader_{name}": value for name, value in on.items()}
    page("/integration", csrf=csrf, **reader)
    csrf = found(hidden, page("/keys/create"))
    keys = page("/keys/save", csrf=csrf, description="tests")
    return found(r"tests.{0,2000}?([A-Za-z0-9_=-]{40,})", keys)


def rss(name: str) -> bytes:
    """A feed for it to fetch."""
    items = "".join(
        f"<item><guid>{name}-{n}</guid><title>{name} {n} — 世界</title>"
        f"<link>https://{name}.example/{n}</link><author>Ann</author>"
        f"<pubDate>Mon, 23 Nov 2026 {n // 60:02}:{n % 60:02}:00 GMT</pubDate>"
        f'<enclosure url="https://{name}.example/{n}.mp3" type="audio/mpeg" length="9"/>'
        f"<description>&lt;p&gt;Text of {n}&lt;/p&gt;</description></item>"
        for n in range(ITEMS)
    )
    head = f"<title>Feed {name}</title><link>https://{name}.example/</link>"
    return f'<rss version="2.0"><channel>{head}{items}</channel></rss>'.encode()
