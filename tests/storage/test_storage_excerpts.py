"""Excerpts: the first words of a text without a standfirst, read from the beginning of its body."""

import random
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from storage_samples import FILE_NAME, new_store, plain, put

from readerapp.storage import Store
from readerapp.storage.articles.lists import LETTERS
from readerapp.storage.file.connection import connect

LONG = "<p>" + "The harbour bridge opens again after eleven years of repair. " * 4_000 + "</p>"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path / "data")
    yield opened
    opened.close()


def excerpt(store: Store, html: str, dek: str = "") -> str:
    (article_id,) = put(store, plain(f"x:{hash(html)}", body_html=html, dek=dek))
    with store.read() as reader:
        (head,) = reader.articles.row_heads([article_id])
        assert not reader.articles.heads([article_id])[0].excerpt
        return head.excerpt


def test_only_what_has_no_standfirst_has_an_excerpt(store: Store) -> None:
    assert excerpt(store, "<p>The news.</p><p>And more.</p>") == "The news. And more."
    assert excerpt(store, "<p>The news.</p>", dek="A standfirst") == ""
    assert excerpt(store, "") == ""


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<figure><img src='picture:0'><figcaption>A boat</figcaption></figure><p>So.</p>", "So."),
        ("<h2>Title</h2><p>A <b>b</b>old<br>word &amp;lt; &lt;x&gt;</p>", "A bold word &lt; <x>"),
        ("<table><tr><td>1</td></tr></table><p>東京で</p><p>雨</p>", "東京で 雨"),
        ('<p>It: "no\\yes" \u2028 <a href="http://e.org/?a=1">a</a></p>', 'It: "no\\yes" a'),
    ],
)  # fmt: skip
def test_an_excerpt_is_running_text(store: Store, html: str, words: str) -> None:
    assert excerpt(store, html) == words


def test_an_excerpt_is_bounded(store: Store) -> None:
    found = excerpt(store, LONG)
    assert LETTERS - 20 < len(found) <= LETTERS
    assert LONG.startswith(f"<p>{found}")
    assert len(excerpt(store, f"<p>{'東' * 50_000}</p>")) == LETTERS


def test_a_text_may_be_cut_anywhere(store: Store) -> None:
    """Where the part of a body that is unpacked ends, an escape or a tag may be cut."""
    dice = random.Random(7)
    for number in range(60):
        noise = "".join(dice.choice('ab"\\\n é東😀<&') for _ in range(dice.randrange(12_500)))
        text = noise.replace("&", "&amp;").replace("<", "&lt;")
        assert len(excerpt(store, f"<p>{number}</p><p>{text}</p>")) <= LETTERS


def test_a_damaged_body_spoils_no_list(store: Store, tmp_path: Path) -> None:
    whole, broken = put(store, *(plain(n, body_html=f"<p>Words of {n}.</p>") for n in "ab"))
    with closing(connect(tmp_path / "data" / FILE_NAME, "rw", 1.0)) as connection:
        connection.execute("UPDATE body SET content = x'00' WHERE article_id = ?", (broken,))
    with store.read() as reader:
        heads = reader.articles.row_heads([whole, broken])
    assert [head.excerpt for head in heads] == ["Words of a.", ""]
