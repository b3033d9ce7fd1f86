"""Titles with letters that changed: what proves that they did, what they were, and what stays."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from storage_samples import FILE_NAME, LATER, NOW, new_store, open_store, rich

from readerapp.domain.drafts import Enclosure, LanguageOrigin, PreparedArticle
from readerapp.domain.salvage import MendedTitle
from readerapp.languages.folding import fold
from readerapp.library.search_index import incoming
from readerapp.storage import SearchText
from readerapp.storage.salvaging.titles import (
    KnownTitle,
    changed_titles,
    compare_titles,
    titles_in_backup,
)

TITLE = "Lamps & Gulls of the Café"
ARTICLE = PreparedArticle(
    "https://news.example/1",
    TITLE,
    dek="Of a harbour",
    body_html="<p>They are many.</p>",
    body_text="They are many.",
    language="en",
    language_origin=LanguageOrigin.DETECTED,
    language_confidence=0.875,
    published=NOW,
    authors=("Ann Lee", "김민수"),
    source="Example News",
    url="https://news.example/1",
    word_count=3,
    pictures=rich().pictures,
    enclosures=(Enclosure("https://news.example/a.mp3", "audio/mpeg", 7, "Listen", 60),),
    categories=("harbours",),
)
_ID = "SELECT id FROM status WHERE identity = ?"
OLDER = replace(ARTICLE, title="Lamps and Gulls")


def library(folder: Path, *versions: PreparedArticle) -> Path:
    """Return a library with an article, stored once for each version of it."""
    store = new_store(folder)
    for article in versions:
        with store.write() as writer:
            writer.articles.put_many([incoming(article)], LATER)
    store.close()
    return folder / FILE_NAME


def change(file: Path, **values: Any) -> None:
    """Change the row of the article, as damage does."""
    with closing(sqlite3.connect(file)) as connection:
        for name, value in values.items():
            statement = f"UPDATE article SET {name} = ? WHERE id IN ({_ID})"
            connection.execute(statement, (value, ARTICLE.identity))
        connection.commit()


def lose_text(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE body SET content = x'00'")
        connection.commit()


def compared(
    file: Path, *backups: Path, known: Iterable[KnownTitle] = ()
) -> tuple[list[tuple[str, str]], int]:
    """Return what titles come back from where, and how many nothing proves."""
    copies = [known, *map(titles_in_backup, backups)]
    with closing(sqlite3.connect(file)) as connection:
        changed, unproven = compare_titles(connection, fold, copies)
    return [(each.after, each.file) for _, each in changed], unproven


@pytest.fixture
def here(tmp_path: Path) -> Path:
    return library(tmp_path / "here", ARTICLE)


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    return library(tmp_path / "backup", ARTICLE)


def test_a_whole_title_stays_whatever_copies_say(here: Path, backup: Path) -> None:
    assert compared(here, backup) == ([], 0)
    for wrong in ("Kamps & Gulls of the Café", "Lamps % Gulls of the Café", "lamps & gulls"):
        change(backup, title=wrong)
        assert compared(here, backup) == ([], 0)


@pytest.mark.parametrize(
    "changed",
    [
        "kamps & Gulls of the Café",  # by its text alone its capital would be lost
        "Lamps % Gulls of the Café",  # a sign, which its text does not have
        "Lamps & gulls of the Café",
        "Lam s & Gulls of the Café",
        "Lamps & Gulls of the Caf\ufffd\ufffd",
        "",
    ],
)
def test_a_title_with_letters_that_changed_comes_back_to_the_last_sign(
    here: Path, backup: Path, changed: str
) -> None:
    change(here, title=changed)
    assert compared(here, backup) == ([(TITLE, str(backup))], 0)
    known = [KnownTitle(ARTICLE.identity, TITLE, "stars.jsonl")]  # without a hash of its own
    assert compared(here, known=known) == ([(TITLE, "stars.jsonl")], 0)


def test_without_a_copy_the_text_tells_the_letters(here: Path) -> None:
    change(here, title="Lamps & Gvlls of the Café")
    assert compared(here) == ([("Lamps & Gulls of the Café", "")], 0)
    assert changed_titles(here, fold, ()) == [MendedTitle("Lamps & Gvlls of the Café", TITLE)]
    change(here, title="Lam s & Gulls of the Café")
    assert compared(here) == ([], 1)


def test_a_title_that_its_feed_changed_since_stays(tmp_path: Path) -> None:
    backup = library(tmp_path / "older", OLDER)
    known = [KnownTitle(ARTICLE.identity, OLDER.title, "stars.jsonl~")]
    here = library(tmp_path / "here", OLDER, ARTICLE)
    assert compared(here, backup, known=known) == ([], 0)
    change(here, title="Lamps & Gvlls of the Café")  # and what it is now is put right by its text
    assert compared(here, backup, known=known) == ([(TITLE, "")], 0)
    lose_text(here)  # of which nothing is left that tells
    assert compared(here, backup, known=known) == ([], 1)


def test_capitals_that_its_feed_changed_since_stay(tmp_path: Path) -> None:
    backup = library(tmp_path / "older", replace(ARTICLE, title=TITLE.upper()))
    here = library(tmp_path / "here", replace(ARTICLE, title=TITLE.upper()), ARTICLE)
    assert compared(here, backup) == ([], 0)
    change(here, title="Lamps & Gvlls of the Café", url="")  # so that its hash tells nothing
    assert compared(here, backup) == ([("Lamps & GUlls of the Café", str(backup))], 0)


def test_where_the_text_is_lost_the_same_hash_proves_a_title(here: Path, backup: Path) -> None:
    lose_text(here)
    assert compared(here) == ([], 1)
    assert compared(here, backup) == ([], 0)  # the same one, so that it is proven
    change(here, title="Lamps % Gvlls of the Café")
    assert compared(here, backup) == ([(TITLE, str(backup))], 0)
    known = [KnownTitle(ARTICLE.identity, TITLE, "stars.jsonl")]
    assert compared(here, known=known) == ([], 1)
    change(backup, title="Lamps & Hulls of the Café")  # one that its own text speaks against
    assert compared(here, backup) == ([], 1)


def test_the_first_copy_that_proves_it_to_the_last_sign_is_taken(
    here: Path, backup: Path, tmp_path: Path
) -> None:
    newer = library(tmp_path / "newer", ARTICLE)
    change(newer, title="lamps & gulls of the café")
    change(here, title="lamps & gvlls of the café")
    assert compared(here, newer, backup) == ([(TITLE, str(backup))], 0)


def test_the_title_of_a_page_is_not_that_of_its_address(tmp_path: Path) -> None:
    """A page that comes later names an article, and leaves its hash."""
    named_after = PreparedArticle(
        "https://news.example/1", "news.example/1", title_is_derived=True, is_stub=True
    )
    backup = library(tmp_path / "older", named_after)
    here = library(tmp_path / "here", named_after)
    store = open_store(here.parent)
    with store.write() as writer:
        page = incoming(ARTICLE)
        assert writer.articles.complete(1, page.prepared, page.folded, LATER)
    store.close()
    assert compared(here, backup) == ([], 0)
    lose_text(here)
    assert compared(here, backup) == ([], 1)


def test_a_backup_that_cannot_be_read_proves_nothing(here: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.sqlite3"
    broken.write_bytes(b"<html>" * 10_000)
    change(here, title="Lam s & Gulls of the Café")
    assert compared(here, broken, tmp_path / "missing.sqlite3") == ([], 1)


def test_where_no_hash_can_be_made_again_only_what_is_surely_wrong_changes(tmp_path: Path) -> None:
    """With an article came stories, which are stored for themselves and hashed with it."""
    article = replace(ARTICLE, related=rich().related)
    here, backup = (library(tmp_path / name, article) for name in ("here", "backup"))
    for changed, back in {
        "Lamps \ufffd\ufffd Gulls of the Café": TITLE,
        "Kamps % Gulls of the Café": "Lamps % Gulls of the Café",
        "Kamps \ufffd Gulls of the Café": TITLE,
    }.items():
        change(here, title=changed)
        assert compared(here, backup)[0] == [(back, str(backup))]
    change(here, title="Lamps % Gulls of the Café")  # who can tell which of them it was
    assert compared(here, backup) == ([], 0)


def test_a_title_that_was_made_of_words_gets_its_capitals_from_a_copy(
    here: Path, backup: Path
) -> None:
    change(here, title=fold(TITLE), content_hash=b"")
    assert compared(here) == ([], 0)
    assert compared(here, backup) == ([(TITLE, str(backup))], 0)


def test_a_title_that_its_hash_fits_stays_also_where_it_was_folded_otherwise(
    tmp_path: Path, backup: Path
) -> None:
    """By an earlier version; a copy that has the words of that proves nothing."""
    store = new_store(tmp_path / "here")
    with store.write() as writer:
        writer.articles.put(ARTICLE, SearchText("lamps gvlls of the cafe"), LATER)
    store.close()
    here = tmp_path / "here" / FILE_NAME
    assert compared(here) == ([], 0)
    change(backup, title="Lamps & Gvlls of the Café")
    assert compared(here, backup) == ([], 0)
