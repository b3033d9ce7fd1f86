"""Pages with their truth: invented ones in many scripts, and a folder of real news pages.

The invented ones are the stories of tests/pages/newsroom in each of its layouts. A folder of real
pages holds `ground-truth.json` and `html/KEY.html.gz`, as the article extraction benchmark of
Zyte does (https://github.com/scrapinghub/article-extraction-benchmark, MIT); it is no part of this
project and is never copied into it.
"""

import gzip
import json
import tomllib
from collections.abc import Iterator
from datetime import date
from functools import cache
from html import escape
from pathlib import Path
from string import Template
from typing import Any

from readerapp.domain.values import dataclass

NEWSROOM = Path(__file__).resolve().parents[2] / "tests" / "pages" / "newsroom"
PUBLISHED = date(2026, 3, 3)  # on every invented page, in the time of its place
_RIGHT_TO_LEFT = ("ar", "he")
_SCRIPTS = (
    ("Chinese, Japanese, Korean", 0x3040, 0x30FF),
    ("Chinese, Japanese, Korean", 0x3400, 0x9FFF),
    ("Chinese, Japanese, Korean", 0xAC00, 0xD7AF),
    ("Thai", 0x0E00, 0x0E7F),
    ("Arabic, Hebrew", 0x0590, 0x06FF),
    ("Devanagari", 0x0900, 0x097F),
    ("Cyrillic", 0x0400, 0x052F),
    ("Greek", 0x0370, 0x03FF),
)


@dataclass(frozen=True)
class TruePage:
    """A page and what a reader must get of it. None: not known of this page."""

    name: str
    markup: str
    address: str
    body: str
    title: str | None = None
    author: str | None = None
    published: date | None = None
    cards: tuple[str, ...] | None = None

    @property
    def script(self) -> str:
        """The script in which most of its letters are written."""
        counts: dict[str, int] = {}
        for letter in filter(str.isalpha, self.body):
            name = _script_of(ord(letter))
            counts[name] = counts.get(name, 0) + 1
        return max(counts, key=lambda name: counts[name], default="Latin")


def _script_of(code: int) -> str:
    return next((name for name, first, last in _SCRIPTS if first <= code <= last), "Latin")


def invented_pages() -> Iterator[TruePage]:
    """Yield every story in every layout."""
    for layout in layouts():
        for language in stories():
            yield invented_page(layout, language)


@cache
def stories() -> dict[str, dict[str, Any]]:
    """Return the invented stories by language."""
    return tomllib.loads((NEWSROOM / "stories.toml").read_text("utf-8"))


@cache
def layouts() -> dict[str, dict[str, list[str]]]:
    """Return what each layout holds, by its name."""
    return tomllib.loads((NEWSROOM / "layouts.toml").read_text("utf-8"))


def invented_page(layout: str, language: str) -> TruePage:
    """Return one story in one layout."""
    story = stories()[language]
    words = words_of(story)
    template = Template((NEWSROOM / f"{layout}.html").read_text("utf-8"))
    shown = {name: escape(text, quote=False) for name, text in words.items()}
    link = escape(story["link_words"], quote=False)
    for number in range(1, 6):
        key = f"p{number}"
        shown[key] = shown[key].replace(link, f'<a href="/2026/link.html">{link}</a>', 1)
    direction = "rtl" if language in _RIGHT_TO_LEFT else "ltr"
    truth = layouts()[layout]
    return TruePage(
        name=f"{layout} {language}",
        markup=template.substitute(shown, lang=language, dir=direction),
        address="https://news.example/2026/story.html",
        body="\n".join(words[key] for key in truth["body"]),
        title=story["title"],
        author=story["author"],
        published=PUBLISHED,
        cards=tuple(words[key] for key in truth["cards"]),
    )


def words_of(story: dict[str, Any]) -> dict[str, str]:
    """Return the texts of a story by the names that layouts use."""
    words = {name: text for name, text in story.items() if isinstance(text, str)}
    groups = {
        "p": "paragraphs",
        "point": "points",
        "other": "others",
        "consent": "consent",
        "share": "share",
        "advert": "adverts",
    }
    for name, group in groups.items():
        for number, text in enumerate(story[group], 1):
            words[f"{name}{number}"] = text
    return words


def real_pages(folder: Path, half: str) -> Iterator[TruePage]:
    """Yield the pages of a folder. `half`: "develop", "judge" or "all".

    The first hexadecimal digit of a page's key decides its half, so it never changes.
    """
    truths = json.loads((folder / "ground-truth.json").read_text("utf-8"))
    for key, truth in sorted(truths.items()):
        is_first = int(key[0], 16) % 2 == 0
        if half == "all" or is_first == (half == "develop"):
            data = gzip.decompress((folder / "html" / f"{key}.html.gz").read_bytes())
            yield TruePage(
                key, data.decode("utf-8", "replace"), truth.get("url", ""), truth["articleBody"]
            )
