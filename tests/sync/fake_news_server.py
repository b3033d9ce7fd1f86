"""A news server on this computer, as faithful as transcripts of real ones allow.

    with FakeNewsServer(FRESHRSS) as server:
        feed = server.add_feed("https://a.example/feed", "A", "World")
        entry = server.add_entry(feed, "One")
        server.troubles.append(Trouble("edit-tag", is_lost=True))   # done, and no answer
        server.troubles.append(Trouble("items/ids", answer=Reply(503, b"", {"Retry-After": "7"})))

Dialects: FreshRSS 1.24; Miniflux 2.2.6, which turns over what it is told twice; Miniflux 2.3.3.
What each does is in `fake_google_reader` and `fake_miniflux`.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from urllib.parse import parse_qsl, urlsplit

from fake_google_reader import google_reader
from fake_miniflux import miniflux
from fake_news import FRESHRSS, PASSWORD, USER, Ask, Entry, Feed, News, Reply
from waiting import PATIENCE

__all__ = [
    "FRESHRSS",
    "MINIFLUX_22",
    "MINIFLUX_23",
    "PASSWORD",
    "USER",
    "FakeNewsServer",
    "Reply",
    "Trouble",
]

MINIFLUX_22 = "miniflux226"
MINIFLUX_23 = "miniflux23"
DIALECTS = (FRESHRSS, MINIFLUX_22, MINIFLUX_23)


@dataclass
class Trouble:
    """What goes wrong `times` times with paths that hold `path`, after the first `later` ones.

    `answer` comes instead of what was asked for; with `is_lost` it is done, and nothing answered.
    `change` makes another answer of the right one.
    """

    path: str
    answer: Reply | None = None
    is_lost: bool = False
    change: Callable[[Reply], Reply] | None = None
    times: int = 1
    later: int = 0


class FakeNewsServer:
    """Serves one account. `asked` are method and path of each request."""

    def __init__(self, dialect: str, prefix: str | None = None) -> None:
        self.news = News(dialect)
        self.prefix = prefix if prefix is not None else _usual_prefix(dialect)
        self.troubles: list[Trouble] = []
        self.asked: list[tuple[str, str]] = []
        self.connections = 0
        self._server = _Server(("127.0.0.1", 0), _handler(self))
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    @property
    def address(self) -> str:
        """Where the interface is."""
        return f"http://127.0.0.1:{self._server.server_port}{self.prefix}"

    @property
    def root(self) -> str:
        """What a person would type."""
        return f"http://127.0.0.1:{self._server.server_port}"

    def add_feed(self, address: str, title: str, folder: str = "") -> str:
        """Subscribe, and return the id of the feed."""
        return self.news.add_feed(address, title, folder)

    def add_entry(self, feed: str, title: str, read: bool = False, starred: bool = False) -> str:
        """Let an entry arrive, and return its id in decimal digits."""
        return self.news.add_entry(feed, title, read, starred)

    def entry(self, entry_id: str) -> Entry:
        """Return an entry as it is here."""
        return self.news.entries[int(entry_id)]

    def feed(self, feed_id: str) -> Feed:
        """Return a feed as it is here."""
        return self.news.feeds[feed_id]

    def count(self, part: str) -> int:
        """Return how often a path with this part was asked for."""
        return sum(part in path for _, path in self.asked)

    def __enter__(self) -> "FakeNewsServer":
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(PATIENCE)

    def reply(self, ask: Ask) -> Reply | None:
        """Return the answer to a request, None for the end of the connection without one."""
        self.asked.append((ask.method, ask.path))
        trouble = self._trouble(ask.path)
        if trouble is not None and trouble.answer is not None:
            return trouble.answer
        if not ask.path.startswith(self.prefix):
            return Reply(404, b"<html>Not Found</html>", {"Content-Type": "text/html"})
        inner = Ask(
            ask.method, ask.path.removeprefix(self.prefix), ask.query, ask.body, ask.headers
        )
        is_google = inner.path.startswith(("/reader/api/0", "/accounts/"))
        if not is_google and self.news.dialect == FRESHRSS:
            return Reply(400, b"Bad Request!")
        reply = google_reader(self.news, inner) if is_google else miniflux(self.news, inner)
        if trouble is not None:
            return None if trouble.is_lost or reply is None else (trouble.change or _same)(reply)
        return reply

    def _trouble(self, path: str) -> Trouble | None:
        for trouble in self.troubles:
            if trouble.path not in path:
                continue
            if trouble.later:
                trouble.later -= 1
            elif trouble.times:
                trouble.times -= 1
                return trouble
        return None


class _Server(ThreadingHTTPServer):
    daemon_threads = True


def _handler(server: FakeNewsServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = PATIENCE
        disable_nagle_algorithm = True

        def setup(self) -> None:
            server.connections += 1
            super().setup()

        def log_message(self, *_arguments: object) -> None:
            pass

        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            query = parse_qsl(parts.query, keep_blank_values=True)
            reply = server.reply(Ask(self.command, parts.path, query, body, headers))
            if reply is None:
                self.close_connection = True
                return
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            if reply.status != 204:
                self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            self.wfile.write(reply.body if reply.status != 204 else b"")

    for method in ("POST", "PUT", "DELETE"):
        setattr(Handler, f"do_{method}", Handler.do_GET)
    return Handler


def _usual_prefix(dialect: str) -> str:
    return "/api/greader.php" if dialect == FRESHRSS else ""


def _same(reply: Reply) -> Reply:
    return reply
