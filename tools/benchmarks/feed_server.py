"""A feed server on this computer: made feeds in seven languages, validators, a delay on wish.

Run as a program it prints its port, serves until its standard input ends, and takes one command a
line: `delay SECONDS`, `change SHARE` (of the articles of every feed are replaced by new ones).
"""

import argparse
import asyncio
import random
import sys
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

ARTICLE_BYTES = 4_000
SENTENCES = (
    "The council said on Monday that the bridge would reopen before the end of the month. ",
    "Le conseil a déclaré lundi que le pont rouvrirait à la circulation avant la fin du mois. ",
    "Der Rat erklärte am Montag, die Brücke werde noch vor Ende des Monats wieder freigegeben. ",
    "El consejo dijo el lunes que el puente se reabriría al tráfico antes de fin de mes. ",
    "評議会は月曜日、川に架かる橋が修理を終え、月末までに通行を再開すると発表した。",
    "قال المجلس يوم الاثنين إن الجسر سيعاد فتحه أمام حركة المرور قبل نهاية الشهر. ",
    "Совет заявил в понедельник, что мост вновь откроется для движения до конца месяца. ",
)
LANGUAGES = ("en", "fr", "de", "es", "ja", "ar", "ru")


@dataclass
class Feed:
    """One feed: its items, the bytes that serve them, and how often it has changed."""

    number: int
    items: list[str]
    version: int = 0
    document: bytes = field(default=b"", repr=False)

    def build(self) -> None:
        """Make the document of the items there are."""
        head = (
            '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>'
            f"<title>Feed {self.number}</title><link>https://feed{self.number}.example/</link>"
            f"<description>Made</description><language>{LANGUAGES[self.number % 7]}</language>"
        )
        self.document = f"{head}{''.join(self.items)}</channel></rss>".encode()


def make_feeds(count: int, articles: int, seed: int = 7) -> list[Feed]:
    """Make `count` feeds that hold `articles` together."""
    chance = random.Random(seed)
    each = articles // count
    feeds = [
        Feed(number, [_item(number, serial, chance) for serial in range(each)])
        for number in range(count)
    ]
    for feed in feeds:
        feed.build()
    return feeds


def change(feeds: list[Feed], share: float) -> None:
    """Put new articles in place of the oldest `share` of every feed."""
    chance = random.Random(11)
    for feed in feeds:
        feed.version += 1
        count = round(len(feed.items) * share)
        new = [_item(feed.number, 10_000 * feed.version + n, chance) for n in range(count)]
        feed.items = new + feed.items[: len(feed.items) - count]
        feed.build()


def _item(feed: int, serial: int, chance: random.Random) -> str:
    sentence = SENTENCES[feed % 7]
    paragraphs, size = [], 0
    while size < ARTICLE_BYTES - 400:
        text = f"<p>{sentence * 3}{serial} {chance.random():.6f}</p>"
        paragraphs.append(text)
        size += len(text.encode())
    day = 1 + serial % 23
    return (
        f"<item><title>{escape(sentence[:60])} {feed}-{serial}</title>"
        f"<link>https://feed{feed}.example/{serial}</link>"
        f'<guid isPermaLink="false">{feed}:{serial}</guid>'
        f"<pubDate>{day:02} Nov 2026 {serial % 24:02}:10:00 GMT</pubDate>"
        f"<description>{escape(''.join(paragraphs))}</description></item>"
    )


class Server:
    """Answers `/feed/N`. Keeps connections open, as real servers do."""

    def __init__(self, feeds: list[Feed]) -> None:
        self._feeds = feeds
        self._delay = 0.0

    async def serve(self) -> None:
        """Serve until standard input ends."""
        server = await asyncio.start_server(self._talk, "127.0.0.1", 0, backlog=512)
        sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
        sys.stdout.flush()
        while line := await asyncio.to_thread(sys.stdin.readline):
            self._obey(line.split())
            sys.stdout.write("ok\n")
            sys.stdout.flush()

    def _obey(self, words: list[str]) -> None:
        match words:
            case ["delay", seconds]:
                self._delay = float(seconds)
            case ["change", share]:
                change(self._feeds, float(share))

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while request := await reader.readuntil(b"\r\n\r\n"):
                if self._delay:
                    await asyncio.sleep(self._delay)
                writer.write(self._answer(request))
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    def _answer(self, request: bytes) -> bytes:
        path = request.split(b" ", 2)[1]
        feed = self._feeds[int(path.rsplit(b"/", 1)[1])] if path.startswith(b"/feed/") else None
        if feed is None:
            return b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
        tag = b'"%d-%d"' % (feed.number, feed.version)
        if b"if-none-match: " + tag in request.lower():
            return b"HTTP/1.1 304 Not Modified\r\nETag: %s\r\n\r\n" % tag
        head = (
            b"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml; charset=utf-8\r\n"
            b"ETag: %s\r\nContent-Length: %d\r\n\r\n" % (tag, len(feed.document))
        )
        return head + feed.document


def main() -> None:
    """Make the feeds and serve them."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--feeds", type=int, required=True)
    parser.add_argument("--articles", type=int, required=True)
    options = parser.parse_args()
    asyncio.run(Server(make_feeds(options.feeds, options.articles)).serve())


if __name__ == "__main__":
    main()
