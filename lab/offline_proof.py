"""Opens unread articles with their pictures where there is no network, and counts what is asked.

python -m lab.offline_proof [--articles 200]     Linux; makes a network namespace

A library is filled from a server of this computer, then the window opens it in a network
namespace without a route. Prints JSON.
"""

import argparse
import io
import json
import os
import socket
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

from PIL import Image

from lab.commands import COMMAND, run_command
from tools.proof_site import site


def _answer(articles: int, path: str, host: str) -> tuple[str, bytes]:
    """A feed of teasers, their pages, a picture on each."""
    number = path.rpartition("/")[2]
    if path.startswith("/picture"):
        return "image/jpeg", _jpeg(int(number))
    if path.startswith("/story"):
        return "text/html", _page(number).encode()
    items = "".join(
        f"<item><title>Story {n}</title><link>/story/{n}</link><guid>{n}</guid>"
        f"<description>How it began…</description></item>"
        for n in range(articles)
    )
    return "application/rss+xml", (
        f"<rss version='2.0'><channel><title>Proof</title><link>http://{host}/</link>"
        f"{items}</channel></rss>"
    ).encode()


def _jpeg(number: int) -> bytes:
    data = io.BytesIO()
    Image.new("RGB", (640, 360), (number % 256, number * 7 % 256, 90)).save(data, "JPEG")
    return data.getvalue()


def _page(number: str) -> str:
    story = "".join(
        f"<p>The council voted on part {part} of motion {number} after a debate that lasted until "
        f"the evening of day {part}, and {part * 7} members spoke about bridges, schools, harbours "
        f"and the night train that leaves platform {part} at {part} o’clock.</p>"
        for part in range(1, 8)
    )
    return (
        f"<!doctype html><html lang='en'><head><title>Story {number}</title></head><body><article>"
        f"<h1>Story {number}</h1><figure><img src='/picture/{number}' width='640' height='360'>"
        f"<figcaption>The hall</figcaption></figure>{story}</article></body></html>"
    )


def _fill(profile: Path, articles: int) -> None:
    with site(partial(_answer, articles)) as address:
        for arguments in (
            ("feeds", "add", f"{address}/feed"),
            ("refresh",),
            ("refresh", "--only-offline"),
        ):
            subprocess.run([*COMMAND, "--profile", str(profile), *arguments], capture_output=True)
    # A feed elsewhere, so that a refresh has somebody to ask.
    elsewhere = ("feeds", "add", "--no-fetch", "https://news.example/feed")
    run_command(profile, *elsewhere)


def _prove(profile: Path) -> None:
    """Runs without a network."""
    attempts: list[str] = []

    def hear(event: str, arguments: tuple[object, ...]) -> None:
        if event == "socket.getaddrinfo":
            attempts.append(f"{event} {arguments[0]}")
        elif event == "socket.connect":
            peer = arguments[0]
            is_local = isinstance(peer, socket.socket) and peer.family == socket.AF_UNIX
            if not is_local:
                attempts.append(f"{event} {arguments[1]}")

    sys.addaudithook(hear)
    from PySide6.QtWidgets import QApplication

    from readerapp.app.reader import ReaderApp
    from readerapp.domain.articles import ArticleQuery, PictureState, View
    from readerapp.library import open_library, reading, searching
    from readerapp.system import Paths
    from readerapp.ui.shell.window import FIRST_SIZE, MainWindow

    app = QApplication([])
    library = open_library(Paths.of_profile(profile))
    unread = list(searching.ids_of(library, ArticleQuery(view=View.UNREAD)))
    whole = with_picture = 0
    for article_id in unread:
        article = reading.article(library, article_id)
        assert article is not None
        whole += len(article.body_text) > 1_000
        with_picture += any(each.state is PictureState.STORED for each in article.pictures)
    reader = ReaderApp(app, library, MainWindow())
    reader.window.resize(*FIRST_SIZE)
    reader.start(may_ask=False)
    while not reader.is_complete:
        app.processEvents()
    opened = 0
    for article_id in unread:
        reader.features.router.show_article(article_id)
        while not (reader.features.reading.head and reader.features.reading.head.id == article_id):
            app.processEvents()
        while reader.runner.busy:
            app.processEvents()
        opened += 1
    reader.stop()
    result = {
        "unread": len(unread),
        "with_whole_text": whole,
        "with_picture": with_picture,
        "opened_in_the_window": opened,
        "connection_attempts": len(attempts),
        "attempts": attempts[:5],
    }
    command = [*COMMAND, "--profile", str(profile), "refresh"]
    done = subprocess.run(command, capture_output=True, text=True)
    result["refresh_says"] = done.stderr.strip().splitlines()
    sys.stdout.write(json.dumps(result, indent=2) + "\n")


def main() -> None:
    """Fill a library, then prove."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--prove", type=Path, help="used by the tool itself")
    options = parser.parse_args()
    if options.prove:
        _prove(options.prove)
        return
    with tempfile.TemporaryDirectory() as folder:
        profile = Path(folder) / "profile"
        _fill(profile, options.articles)
        inner = [sys.executable, "-m", "lab.offline_proof", "--prove", str(profile)]
        surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        subprocess.run(["unshare", "--map-root-user", "--net", *inner], env=surroundings)


if __name__ == "__main__":
    main()
