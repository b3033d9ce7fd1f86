"""What of an archive is for people and for other programs: Markdown, and the names of files.

Names are plain ASCII, short, and the same on every system: no title can make one dangerous.
"""

import hashlib
import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from readerapp.domain.articles import Article
from readerapp.library.archives.part import File

if TYPE_CHECKING:
    from readerapp.storage import Reader

_SIGNS = (
    (b"\xff\xd8\xff", ".jpg"),
    (b"\x89PNG\r\n", ".png"),
    (b"GIF8", ".gif"),
    (b"RIFF", ".webp"),
)
_LONGEST_WORDS = 60


def picture_name(sha256: str, data: bytes) -> str:
    """Return where a picture stands; the ending tells programs what it is."""
    ending = next((ending for sign, ending in _SIGNS if data.startswith(sign)), ".bin")
    return f"pictures/{sha256[:2]}/{sha256}{ending}"


def stored_picture(sha256: str, is_there: Callable[[str], bool]) -> str:
    """Return the name under which a picture was written, "" when it was not."""
    endings = (*(ending for _, ending in _SIGNS), ".bin")
    names = (f"pictures/{sha256[:2]}/{sha256}{ending}" for ending in endings)
    return next(filter(is_there, names), "")


def article_name(article: Article, identity: str) -> str:
    """Return where an article stands: by month, its title as far as ASCII goes, its identity."""
    head = article.head
    on = head.published or head.received
    plain = unicodedata.normalize("NFKD", head.title.casefold()).encode("ascii", "ignore").decode()
    words = "-".join(re.findall(r"[a-z0-9]+", plain))[:_LONGEST_WORDS].strip("-")
    hashed = hashlib.sha256(identity.encode()).hexdigest()[:12]
    name = f"{words}-{hashed}" if words else hashed
    return f"articles/{on:%Y}/{on:%m}/{on:%d}-{name}.md"


def markdown_file(reader: "Reader", identity: str, pictures: Mapping[int, str]) -> File:
    """Return an article as Markdown. `pictures` are names in the archive by position."""
    from readerapp.rendering import to_markdown  # yaml, which a window that only reads does without

    article_id = reader.articles.find(identity)
    article = None if article_id is None else reader.articles.article(article_id)
    if article is None:
        raise LookupError(identity)  # it was there in the same snapshot
    up = "../" * 3
    text = to_markdown(
        article,
        pictures={position: up + name for position, name in pictures.items()},
        more=_marks(article),
    )
    return article_name(article, identity), text.encode()


def _marks(article: Article) -> dict[str, object]:
    head = article.head
    return {
        "modified": article.modified.isoformat() if article.modified else "",
        "received": head.received.isoformat(),
        "categories": list(article.categories),
        "read": head.is_read,
        "starred": head.is_starred,
        "sample": head.is_sample,
    }
