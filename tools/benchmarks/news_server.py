"""A news server on this computer that speaks the interface of Google Reader, with made entries.

Run as a program it prints its port, serves until its standard input ends, and takes one command a
line: `bring N` (new entries), `read N` (marks made on another device), `count` (prints how many
requests came since the last time).
"""

import json
import sys
import threading
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

FEEDS = 200
AUTH = "ann/0123456789"
_LONG = "tag:google.com,2005:reader/item/"
_STATE = "user/-/state/com.google/"
_SENTENCES = (
    "The council voted on Tuesday to light the harbour with lanterns again. ",
    "Le conseil a voté mardi pour que des lanternes éclairent de nouveau le port. ",
    "Der Rat beschloss am Dienstag, den Hafen wieder mit Laternen zu beleuchten. ",
    "El consejo votó el martes para que el puerto se ilumine otra vez con faroles. ",
)


class MadeAccount:
    """What the server holds: so many entries, the older half of them read."""

    def __init__(self, entries: int) -> None:
        self.newest = entries
        self.read = set(range(1, entries // 2))
        self.starred = set(range(1, entries, 100))
        self.requests = 0

    def listed(self, query: dict[str, str]) -> list[int]:
        """Return the ids that a list holds, the newest first."""
        if query["s"].endswith("starred"):
            return sorted(self.starred, reverse=True)
        every = range(self.newest, 0, -1)
        return [each for each in every if each not in self.read] if "xt" in query else list(every)

    def mark(self, form: list[tuple[str, str]]) -> None:
        """Do what an `edit-tag` says."""
        for name, tag in form:
            if name in ("a", "r"):
                marked = self.read if tag.endswith("/read") else self.starred
                ids = {int(value.removeprefix(_LONG), 16) for field, value in form if field == "i"}
                marked.update(ids) if name == "a" else marked.difference_update(ids)


@cache
def _subscriptions() -> bytes:
    feeds = [
        {
            "id": f"feed/{number}",
            "title": f"Paper {number}",
            "url": f"https://{number}.example/feed",
            "categories": [{"id": f"user/-/label/Folder {number % 9}"}],
        }
        for number in range(FEEDS)
    ]
    return json.dumps({"subscriptions": feeds}).encode()


def _item(number: int, account: MadeAccount) -> dict[str, object]:
    sentence = _SENTENCES[number % FEEDS % len(_SENTENCES)]
    marks = ((number in account.read, "read"), (number in account.starred, "starred"))
    return {
        "id": f"{_LONG}{number:016x}",
        "published": 1_577_836_800 + 60 * number,
        "title": f"Report {number}: {sentence[:40]}",
        "author": f"Reporter {number % 40}",
        "canonical": [{"href": f"https://{number % FEEDS}.example/{number}"}],
        "categories": [f"{_STATE}{name}" for is_set, name in marks if is_set],
        "origin": {"streamId": f"feed/{number % FEEDS}"},
        "summary": {"content": f"<p>{number}</p>" + f"<p>{sentence * 8}</p>" * 4},
    }


def _answer(account: MadeAccount, path: str, query: dict[str, str], body: bytes) -> bytes:
    if path.endswith("user-info"):
        return b"{}"
    if path.endswith("ClientLogin"):
        return f"SID={AUTH}\nAuth={AUTH}\n".encode()
    if path.endswith("/token"):
        return b"a-token-of-its-own"
    if path.endswith("subscription/list"):
        return _subscriptions()
    form = parse_qsl(body.decode(), keep_blank_values=True)
    if path.endswith("edit-tag"):
        account.mark(form)
        return b"OK"
    if path.endswith("items/contents"):
        ids = [int(value.removeprefix(_LONG), 16) for name, value in form if name == "i"]
        return json.dumps({"items": [_item(each, account) for each in ids]}).encode()
    start, size = int(query.get("c", "0")), int(query["n"])
    found = account.listed(query)
    page: dict[str, object] = {
        "itemRefs": [{"id": str(each)} for each in found[start : start + size]]
    }
    if start + size < len(found):
        page["continuation"] = f"{start + size}"
    return json.dumps(page).encode()


def _handler(account: MadeAccount) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def log_message(self, *_arguments: object) -> None:
            pass

        def do_GET(self) -> None:
            account.requests += 1
            parts = urlsplit(self.path)
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            is_known = self.headers.get("Authorization", "").endswith(AUTH)
            is_open = parts.path.endswith("ClientLogin") or is_known
            data = b"Unauthorized"
            if is_open:
                data = _answer(account, parts.path, dict(parse_qsl(parts.query)), body)
            self.send_response(200 if is_open else 401)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

    setattr(Handler, "do_POST", Handler.do_GET)  # noqa: B010 - the name is http.server's
    return Handler


def main() -> int:
    """Serve until nobody needs it."""
    account = MadeAccount(int(sys.argv[1]))
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(account))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdout.write(f"{server.server_port}\n")
    sys.stdout.flush()
    for line in sys.stdin:
        command, _, number = line.strip().partition(" ")
        if command == "bring":
            account.newest += int(number)
        elif command == "read":
            middle = account.newest // 2
            account.read |= set(range(middle, middle + int(number)))
        sys.stdout.write(f"{account.requests}\n")
        sys.stdout.flush()
        account.requests = 0 if command == "count" else account.requests
    return 0


if __name__ == "__main__":
    sys.exit(main())
