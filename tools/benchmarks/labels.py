"""A refresh with pictures whose making is read: how late the window answers meanwhile, and how
long the last article's text takes to be stored, with and without them.

As a program it serves the feeds and their pictures (`serve`), or watches a window (`watch`).
"""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from random import Random

from tools.benchmarks.refreshing import subscribe

FEEDS, EACH, SIGNED = 20, 50, 50
QUICK = (4, 10, 4)
FRAME = 16  # ms
_SHAPES = 8
_WORDS = "<p>The council said on Monday that the bridge would reopen this month. {number}</p>" * 40
_LONGEST = 900  # s; then something is wrong


def measure(folder: Path, feeds: int, each: int, signed: int) -> dict[str, object]:
    """Refresh a fresh library in a window, with the pictures and without; return the table."""
    results: dict[str, object] = {"feeds": feeds, "articles": feeds * each, "signed": signed}
    command = [sys.executable, "-m", __spec__.name, "serve", str(feeds), str(each), str(signed)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as it:
        assert it.stdin is not None
        assert it.stdout is not None
        port = int(it.stdout.readline())
        addresses = [f"http://127.0.0.1:{port}/feed/{number}" for number in range(feeds)]
        for name in ("with pictures", "without pictures"):
            profile = subscribe(folder / name.replace(" ", "-"), addresses)
            results[name] = _watched(profile, feeds * each, name)
        it.stdin.close()
    return results


def _watched(profile: Path, articles: int, name: str) -> dict[str, object]:
    command = [sys.executable, "-m", __spec__.name, "watch", str(profile), str(articles), name]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, timeout=_LONGEST)
    values: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return values


# The window


def _watch(profile: Path, articles: int, name: str) -> None:
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from readerapp.domain.articles import Changes
    from readerapp.library import searching
    from readerapp.settings import PICTURES_BUDGET
    from readerapp.ui.shell.window import MainWindow
    from tools.benchmarks.window_probe import reader_of

    app = QApplication([])
    reader = reader_of(app, profile, MainWindow())
    reader.start(may_ask=False)
    while not reader.is_complete:
        app.processEvents()
    if name.startswith("without"):
        reader.settings.set(PICTURES_BUDGET, 0)
    late: dict[str, list[float]] = {"until the last text": [], "after it": []}
    began = due = time.perf_counter()
    came, texts_after = set[int](), 0.0

    def tick() -> None:
        nonlocal due
        now = time.perf_counter()
        late["after it" if texts_after else "until the last text"].append(
            max(0.0, (now - due) * 1000 - FRAME)
        )
        due = now

    def stored(changes: Changes) -> None:
        nonlocal texts_after
        came.update(changes.added)
        if len(came) >= articles and not texts_after:
            texts_after = time.perf_counter() - began

    timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=FRAME)
    timer.timeout.connect(tick)
    refresher = reader.features.subscriptions.refresher
    refresher.stored.connect(stored)
    refresher.busy_changed.connect(lambda is_busy: is_busy or app.quit())  # pictures come last
    timer.start()
    reader.features.subscriptions.refreshing.refresh_all()
    app.exec()
    seconds = time.perf_counter() - began
    labelled = sum(bool(head.labels) for head in searching.heads(reader.library, sorted(came)))
    result = {
        "seconds": round(seconds, 2),
        "last_text_after_s": round(texts_after, 2),
        "articles": len(came),
        "labelled": labelled,
        **{f"late {part}": _told(times) for part, times in late.items() if times},
    }
    sys.stdout.write(json.dumps(result) + "\n")
    sys.stdout.flush()
    reader.stop()


def _told(late: list[float]) -> Mapping[str, float]:
    ordered = sorted(late)
    places = {"p50_ms": 0.5, "p99_ms": 0.99, "worst_ms": 1.0}
    last = len(ordered) - 1
    return {name: round(ordered[min(last, int(last * at))], 1) for name, at in places.items()}


# The server


def _pictures(count: int, signed: int) -> list[bytes]:
    """Pictures that all differ: the first are signed, a third of the others state in XMP that a
    model made them."""
    from tools.labelled_pictures import (
        created,
        jpeg_with,
        packet,
        segment,
        sign,
        source_type,
        with_xmp,
    )

    shapes = [_jpeg(number) for number in range(_SHAPES)]
    term, made = "trainedAlgorithmicMedia", []
    for number in range(count):
        data = jpeg_with(shapes[number % _SHAPES], segment(0xFE, b"picture %d" % number))
        if number < signed:
            data = sign(data, "JPEG", [created(term)])
        elif number % 3 == 0:
            data = with_xmp(data, "JPEG", packet(source_type(term)))
        made.append(data)
    return made


def _jpeg(number: int) -> bytes:
    """A picture that is as much work as a photograph: stripes and noise."""
    from PIL import Image

    small = Image.frombytes("RGB", (240, 160), Random(number).randbytes(240 * 160 * 3))
    written = BytesIO()
    small.resize((1200, 800), Image.Resampling.BICUBIC).save(written, "JPEG", quality=80)
    return written.getvalue()


def _document(feed: int, each: int, port: int) -> bytes:
    items = "".join(
        f"<item><title>Story {feed} {number}</title>"
        f"<guid isPermaLink='false'>{feed}:{number}</guid>"
        f"<link>http://127.0.0.1:{port}/story/{feed}/{number}</link>"
        f"<pubDate>{1 + number % 23:02} Nov 2026 {number % 24:02}:10:00 GMT</pubDate><description>"
        f"<![CDATA[<img src='http://127.0.0.1:{port}/picture/{feed * each + number}' width='1200'>"
        f"{_WORDS.format(number=number)}]]></description></item>"
        for number in range(each)
    )
    head = '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>'
    return f"{head}<title>Feed {feed}</title>{items}</channel></rss>".encode()


def _serve(feeds: int, each: int, signed: int) -> None:
    made = _pictures(feeds * each, signed)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            kind, _, number = self.path[1:].partition("/")
            if kind == "feed":
                self._send(_document(int(number), each, port), "application/rss+xml")
            elif kind == "picture":
                self._send(made[int(number)], "image/jpeg")
            else:
                self.send_error(404)

        def _send(self, data: bytes, media_type: str) -> None:
            self.send_response(200)
            self.send_header("Content-Type", media_type)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_arguments: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    port = server.server_port
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdout.write(f"{port}\n")
    sys.stdout.flush()
    sys.stdin.read()  # until whoever started it is done


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        _serve(*map(int, sys.argv[2:5]))
    else:
        _watch(Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
