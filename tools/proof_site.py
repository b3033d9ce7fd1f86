"""A site on this computer that a bundle is proven with: a feed, a page, pictures."""

from __future__ import annotations

import base64
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tools.labelled_pictures import TYPES, created, picture, sign

_PIXELS = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
    "gg=="
)
# A page with a picture of each format, the first of them signed.
FORMATS = ("JPEG", "PNG", "WEBP", "AVIF", "TIFF")
_PICTURES = "".join(f"<img src='/{kind}' width='640' height='480'>" for kind in FORMATS)
_REPORT = f"""<!doctype html><html lang="en"><head><title>The pier</title></head><body><article>
<h1>The pier</h1><p>{"The harbour opens again after nine years of work on its piers. " * 8}</p>
{_PICTURES}</article></body></html>"""


def _answer(path: str, host: str) -> tuple[str, bytes]:
    """A feed of one article, a page with pictures, and a picture everywhere else."""
    if path == "/pier":
        return "text/html", _REPORT.encode()
    if path[1:] in FORMATS:
        return TYPES[path[1:]], _picture(path[1:])
    if path == "/feed":
        return "application/rss+xml", (
            f"<rss version='2.0'><channel><title>Proof</title><link>http://{host}/</link><item>"
            f"<title>The harbour opens</title><link>http://{host}/story</link><guid>1</guid>"
            f"<description>It opens.</description></item></channel></rss>"
        ).encode()
    return "image/png", _PIXELS


def _picture(kind: str) -> bytes:
    made = picture(kind, 640, 480)
    is_first = kind == FORMATS[0]
    return sign(made, kind, [created("trainedAlgorithmicMedia")]) if is_first else made


@contextmanager
def site(answer: Callable[[str, str], tuple[str, bytes]] = _answer) -> Iterator[str]:
    """The address of a server that stands while this is open. `answer`: of a path and the name of
    the server, the kind and the bytes of what is there."""

    class Site(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            kind, body = answer(self.path, self.headers["Host"])
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
