"""Articles made to stop a window: huge, crooked or looking like HTML. For `random_events`.

Each is stored as the parsers would pass it on: they change nothing of what is in these.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from readerapp.domain.drafts import LanguageOrigin, PreparedArticle
from readerapp.domain.feeds import FeedChoice
from readerapp.library import Library, subscriptions
from readerapp.library.search_index import incoming

NEWEST = datetime(2026, 11, 20, 9, tzinfo=UTC)
FLAG, LIGATURE, ACUTE = "\U0001f1eb", "\ufdfa", "\u0301"
ARABIC = "في السادسة صباحًا لا يزال الميناء ملكًا للنوارس "
SENTENCE = "The harbour still belongs to the gulls when the last ferry leaves. "


def hostile_names(watched: Path) -> tuple[str, ...]:
    """Return titles that Qt takes for HTML; the first would have it open `watched`."""
    return (
        f'<img src="{watched.as_uri()}">',
        "<b>bold</b> &amp; <a href='https://example.org'>linked</a>",
        "<!doctype html><html><body><h1>A page</h1>",
        "Q&A & R&D <br> &lt;b&gt;",
    )


def hostile_bodies() -> dict[str, str]:
    """Return bodies by what is wrong with them."""
    cells = "".join(f"<td>{n}</td>" for n in range(50_000))
    row = "".join(f"<td>{n} words</td>" for n in range(10))
    links = "".join(f'<a href="https://example.org/{n}">link {n}</a> ' for n in range(5_000))
    code = "let x = 1;\n" * 20_000
    return {
        "a row of 50,000 cells": f"<table><tr>{cells}</tr></table>",
        "5,000 rows of 10 cells": f"<table>{f'<tr>{row}</tr>' * 5_000}</table>",
        "100,001 letters of flags": f"<p>{FLAG * 100_001}</p>",
        "100,000 Arabic ligatures": f"<p>{LIGATURE * 100_000}</p>",
        "200,000 letters of Arabic": f"<p>{ARABIC * 4_000}</p>",
        "50,000 accents on one letter": f"<p>a{ACUTE * 50_000}</p>",
        "a word of 1,000,000 letters": f"<p>{'x' * 1_000_000}</p>",
        "a paragraph of 1,000,000 letters": f"<p>{SENTENCE * 15_000}</p>",
        "10,000 paragraphs": f"<p>{SENTENCE * 2}</p>" * 10_000,
        "5,000 links": f"<p>{links}</p>",
        "a list 200 deep": "<ul><li>deeper" * 200,
        "20,000 lines of code": f"<pre>{code}</pre>",
    }


def hostile_articles(watched: Path) -> Iterator[PreparedArticle]:
    """Yield articles with these bodies, then with these titles, one of 1,000,000 letters too."""
    number = 0
    for number, (name, body) in enumerate(hostile_bodies().items()):
        yield _article(number, name.capitalize(), body, "Crooked Press")
    long = (FLAG * 100_000, SENTENCE * 15_000, "x" * 1_000_000, f"a{ACUTE * 50_000}")
    for title in (*hostile_names(watched), *long):
        number += 1
        yield _article(number, title, f"<p>{SENTENCE}</p>", title)


def add_hostile(library: Library, watched: Path) -> list[int]:
    """Store them, and feeds and folders with such names; return the ids of the articles."""
    for number, name in enumerate(hostile_names(watched)):
        site = f"https://crooked{number}.example/"
        choice = FeedChoice(f"{site}feed.xml", name, site, language="en")
        folder_id, _done = subscriptions.add_folder(library, name)
        subscriptions.subscribe(library, [choice], folder_id)
    articles = [incoming(each) for each in hostile_articles(watched)]
    with library.store.write() as writer:
        found = writer.articles.put_many(articles, NEWEST)
    return [article_id for article_id, _is_new in found]


def _article(number: int, title: str, body: str, source: str) -> PreparedArticle:
    return PreparedArticle(
        identity=f"hostile:{number}",
        title=title,
        dek=title[:100_000],
        body_html=body,
        body_text=f"hostile{number} {SENTENCE}",
        language="en",
        language_origin=LanguageOrigin.DECLARED,
        published=NEWEST - timedelta(minutes=number),
        authors=(title,),
        source=source,
        url=f"https://crooked.example/{number}",
        word_count=400,
    )
