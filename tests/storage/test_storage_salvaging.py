"""What is salvaged from damaged library files, and that the result is always a whole library."""

import os
import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from salvage_cases import PAGE, root_of, rows, salvaged, write_at, zero
from storage_cases import ONE, TWO
from storage_samples import (
    FILE_NAME,
    LATER,
    NOW,
    dump,
    file_hash,
    new_store,
    open_store,
    plain,
    put,
)

from readerapp.domain.articles import ArticleQuery
from readerapp.domain.drafts import PreparedArticle
from readerapp.domain.salvage import MendedTitle, SalvagedKind
from readerapp.storage import Incoming, SearchText, check
from readerapp.storage.salvaging.salvage import salvage

pytestmark = pytest.mark.usefixtures("old_objects_aside")

ARTICLES, TEXTS = 46, 44  # two are stubs
KIND = SalvagedKind


@pytest.fixture(scope="module")
def original(original: Path) -> Path:
    """A closed, filled library file, not to be changed."""
    return original / FILE_NAME


@pytest.fixture
def damaged(original: Path, tmp_path: Path) -> Path:
    """A copy of it, to be damaged."""
    return Path(shutil.copy(original, tmp_path / "damaged.sqlite3"))


def test_a_whole_library_comes_back_as_it_was(damaged: Path) -> None:
    before = file_hash(damaged)
    new, found = salvaged(damaged)
    # A library that was mended is shared through no folder before its reader says so.
    kept = [row for row in dump(damaged) if not row.startswith('INSERT INTO "folder_')]
    assert sorted(dump(new)) == sorted(kept)
    assert all(each.is_whole and not each.lost for each in found.values())
    assert (found[SalvagedKind.ARTICLES].own, found[SalvagedKind.TEXTS].own) == (ARTICLES, TEXTS)
    assert file_hash(damaged) == before


COUNTED = "article", "body", "status", "picture", "feed", "verdict", "setting", "consent"


def test_whichever_page_is_lost_a_whole_library_comes_back(
    original: Path, tmp_path: Path, kills: int
) -> None:
    """And with the backup nothing at all is missing. Some pages are lost, those with what is
    counted among them, each in one way; with `--kills=20` every page in both."""
    pages, alone = {*range(original.stat().st_size // PAGE)}, 0
    if kills < 20:
        pages &= {*range(0, len(pages), 9), *(root_of(original, each) // PAGE for each in COUNTED)}
    for page in sorted(pages):
        for filling in (b"\0\xff" * 2)[page % 2 : page % 2 + (2 if kills >= 20 else 1)]:
            damaged = Path(shutil.copy(original, tmp_path / "damaged.sqlite3"))
            write_at(damaged, page * PAGE, bytes([filling]) * PAGE)
            _, found = salvaged(damaged, original)
            alone += found[KIND.ARTICLES].own == ARTICLES and found[KIND.TEXTS].own == TEXTS
            if found[KIND.FEEDS].own < 2:  # without a backup they come from their indexes
                assert salvaged(damaged)[1][KIND.FEEDS].total == 2, page
            counts = {kind: each.total for kind, each in found.items()}
            assert counts[KIND.ARTICLES] == ARTICLES, page
            assert counts[KIND.TEXTS] == TEXTS, page
            assert [counts[kind] for kind in (KIND.READ, KIND.STARS, KIND.PICTURES)] == [2, 1, 3]
            assert [counts[kind] for kind in (KIND.VERDICTS, KIND.SETTINGS, KIND.CONSENT)] == [
                2, 1, 1,
            ]  # fmt: skip
    assert alone >= len(pages) - 2  # all pages but those of the texts


@pytest.mark.parametrize("percent", range(0, 100, 20))
def test_a_file_cut_short_is_filled_up_from_the_backup(
    original: Path, damaged: Path, percent: int
) -> None:
    damaged.write_bytes(damaged.read_bytes()[: damaged.stat().st_size * percent // 100])
    _, found = salvaged(damaged, original)
    assert found[SalvagedKind.ARTICLES].total == ARTICLES
    assert found[SalvagedKind.FEEDS].total == 2


def no_file(path: Path) -> None:
    path.unlink()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def garbage(path: Path) -> None:
    path.write_bytes(os.urandom(path.stat().st_size))


def web_page(path: Path) -> None:
    path.write_text("<!doctype html><title>Not found</title>" + " " * 50_000)


@pytest.mark.parametrize("change", [no_file, empty, garbage, web_page])
def test_what_is_no_library_at_all_gives_what_the_backup_has(
    original: Path, damaged: Path, change: Callable[[Path], None]
) -> None:
    change(damaged)
    _, found = salvaged(damaged)
    assert all(each.total == 0 for each in found.values())
    new, found = salvaged(damaged, original)
    assert found[SalvagedKind.ARTICLES].from_backup == ARTICLES
    assert [
        found[kind].from_backup
        for kind in (SalvagedKind.READ, SalvagedKind.STARS, SalvagedKind.FEEDS)
    ] == [2, 1, 2]
    store = open_store(new.parent)
    with store.read() as reader:
        article = reader.articles.article(reader.articles.find("https://news.example/summit") or 0)
    store.close()
    assert article is not None
    assert "Talks in" in article.body_html


@pytest.mark.parametrize("seed", range(12))
def test_flipped_bytes_leave_nothing_that_cannot_be_read(damaged: Path, seed: int) -> None:
    choice = Random(seed)
    for _ in range(choice.choice([16, 256, 5_000])):
        place = choice.randrange(damaged.stat().st_size)
        write_at(damaged, place, choice.randbytes(1))
    salvaged(damaged)


def test_a_lost_header_and_a_lost_schema_cost_little(damaged: Path) -> None:
    write_at(damaged, 0, b"<html>" + bytes(PAGE - 6))
    _, found = salvaged(damaged)
    assert (found[SalvagedKind.ARTICLES].own, found[SalvagedKind.TEXTS].own) == (ARTICLES, TEXTS)
    assert (found[SalvagedKind.FEEDS].own, found[SalvagedKind.STARS].own) == (2, 1)


def test_feeds_come_back_from_their_indexes(damaged: Path) -> None:
    zero(damaged, "feed")
    new, found = salvaged(damaged)
    assert found[SalvagedKind.FEEDS].own == 2
    feeds = rows(new, "SELECT key, address, title, folder_id FROM feed ORDER BY id")
    assert feeds == [
        ("one", "https://one.example/feed.xml", "The one", 2),
        ("two", "https://two.example/feed.xml", "The two", None),
    ]


def test_marks_come_back_from_what_articles_repeat_of_them(damaged: Path) -> None:
    zero(damaged, "status")
    new, found = salvaged(damaged)
    assert (found[SalvagedKind.READ].own, found[SalvagedKind.STARS].own) == (2, 1)
    identity = rows(new, f"SELECT identity FROM status WHERE id = {ONE}")
    assert identity == [("https://news.example/summit",)]


def test_texts_without_a_row_of_the_list_get_one(damaged: Path) -> None:
    zero(damaged, "article")
    new, found = salvaged(damaged)
    assert found[SalvagedKind.ARTICLES].own == ARTICLES
    assert found[SalvagedKind.STARS].own == 1
    head = rows(new, f"SELECT title, language, feed_id FROM article WHERE id = {ONE}")
    assert head == [("xi and lee pledge to strengthen ties", "en", None)]
    assert rows(new, "SELECT count(*) FROM article WHERE feed_id = 1") == [(2,)]


def test_an_article_whose_text_is_broken_keeps_its_head(damaged: Path) -> None:
    with closing(sqlite3.connect(damaged)) as connection:
        connection.execute("UPDATE body SET content = x'00' WHERE article_id = ?", (ONE,))
        connection.execute("UPDATE body SET page = x'01' WHERE article_id = ?", (TWO,))
        connection.commit()
    new, found = salvaged(damaged)
    assert (found[SalvagedKind.TEXTS].own, found[SalvagedKind.TEXTS].lost) == (TEXTS - 1, 1)
    store = open_store(new.parent)
    with store.read() as reader:
        article = reader.articles.article(ONE)
        assert reader.articles.ids(ArticleQuery(), "pledge").tolist() == [ONE]
        assert reader.articles.page(TWO) == ""
    store.close()
    assert article is not None
    assert (article.body_html, article.head.title) == ("", "Xi and Lee pledge to strengthen ties")


BLOCK = 4_096  # bytes: what disks and file systems lose at once, and less than a page


@pytest.mark.parametrize("seed", range(4))
def test_every_title_that_is_still_in_half_a_file_comes_back(tmp_path: Path, seed: int) -> None:
    store = new_store(tmp_path / "whole")
    text = " ".join(Random(seed).choices([f"word{number}" for number in range(999)], k=300))
    dek = text[:400]  # so that the heads lie in many blocks, and chance cannot take nearly all
    with store.write() as writer:
        writer.articles.put_many(
            [
                Incoming(
                    PreparedArticle(
                        f"urn:{n}", f"Story {n} of the {seed} lamps", dek, body_text=text
                    ),
                    SearchText(f"story {n} of the {seed} lamps"),
                )
                for n in range(300)
            ],
            NOW,
        )
    store.close()
    file = tmp_path / "whole" / FILE_NAME
    titles = {str(key): str(title) for key, title in rows(file, "SELECT id, title FROM article")}
    data = bytearray(file.read_bytes())
    choice = Random(seed)
    for place in range(0, len(data), BLOCK):
        if choice.random() < 0.5:
            data[place : place + BLOCK] = bytes(BLOCK)
    (tmp_path / "damaged.sqlite3").write_bytes(data)
    new, found = salvaged(tmp_path / "damaged.sqlite3")
    back = {str(key): str(title) for key, title in rows(new, "SELECT id, title FROM article")}
    left = {key: title for key, title in titles.items() if title.encode() in data}
    assert len(left) > 50
    assert left.items() <= back.items()
    assert all("\0" not in title for title in back.values())
    with_text = rows(new, "SELECT count(*) FROM article WHERE is_stub = 0")
    assert found[SalvagedKind.TEXTS].own == with_text[0][0]
    assert not found[SalvagedKind.ARTICLES].is_proven


def test_what_lost_its_text_is_a_headline_that_its_feed_is_asked_for(damaged: Path) -> None:
    with closing(sqlite3.connect(damaged)) as connection:
        article, feed = connection.execute(
            "SELECT article_id, feed_id FROM feed_entry LIMIT 1"
        ).fetchone()
        connection.execute("UPDATE body SET content = x'00' WHERE article_id = ?", (article,))
        connection.execute("UPDATE feed_state SET etag = 'x', body_hash = x'01'")
        connection.commit()
    new, _ = salvaged(damaged)
    assert rows(new, f"SELECT is_stub, content_hash FROM article WHERE id = {article}") == [
        (1, b"")
    ]
    state = rows(new, f"SELECT etag, body_hash FROM feed_state WHERE feed_id = {feed}")
    assert state in ([], [("", b"")])
    entry = rows(new, f"SELECT entry_hash FROM feed_entry WHERE article_id = {article}")
    assert entry[0] == (b"",)


def test_letters_of_titles_that_changed_are_those_of_the_text_again(tmp_path: Path) -> None:
    store = new_store(tmp_path / "whole")
    titles = ("Lamps, gulls & the Harbour’s boats", "Mended", "Whole")
    for number, title in enumerate(titles):
        folded = " ".join(re.findall(r"\w+", title.casefold()))
        with store.write() as writer:
            writer.articles.put_many(
                [Incoming(PreparedArticle(f"urn:{number}", title), SearchText(folded))], NOW
            )
    store.close()
    file = tmp_path / "whole" / FILE_NAME
    data = file.read_bytes().replace(b"the Harbour", b"tie Harbmur").replace(b"Mended", b"Men ed")
    (tmp_path / "damaged.sqlite3").write_bytes(data)
    (tmp_path / "new").mkdir()
    found = salvage(
        tmp_path / "damaged.sqlite3",
        tmp_path / "new" / FILE_NAME,
        fold=lambda text: " ".join(re.findall(r"\w+", text.casefold())),
    )
    (articles,) = (each for each in found if each.kind is SalvagedKind.ARTICLES)
    changed = "Lamps, gulls & tie Harbmur’s boats"
    assert articles.titles == (MendedTitle(changed, titles[0]),)
    assert (articles.unproven, articles.is_proven) == (1, False)
    assert rows(tmp_path / "new" / FILE_NAME, "SELECT title FROM article ORDER BY id") == [
        (titles[0],), ("Men ed",), ("Whole",)
    ]  # fmt: skip


def test_what_is_only_in_the_log_comes_back_too(original: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    shutil.copy(original, folder / FILE_NAME)
    store = open_store(folder)
    put(store, plain("urn:in-the-log"))
    damaged = tmp_path / "damaged.sqlite3"
    for ending in ("", "-wal"):
        shutil.copy(folder / (FILE_NAME + ending), f"{damaged}{ending}")
    store.close()
    new, _ = salvaged(damaged)
    assert rows(new, "SELECT count(*) FROM status WHERE identity = 'urn:in-the-log'") == [(1,)]
    write_at(Path(f"{damaged}-wal"), 32 + 24 + 100, b"torn")  # inside its first frame
    new, found = salvaged(damaged)
    assert rows(new, "SELECT count(*) FROM status WHERE identity = 'urn:in-the-log'") == [(0,)]
    assert found[SalvagedKind.ARTICLES].own == ARTICLES


def test_the_backup_does_not_bring_back_what_was_taken_away_since(
    original: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    shutil.copy(original, folder / FILE_NAME)
    store = open_store(folder)
    with store.write() as writer:
        writer.statuses.mark_starred([ONE], False, LATER)
        writer.statuses.mark_read([8], True, LATER)
        writer.articles.remove([7])
        writer.verdicts.put({(ONE, 5): None}, LATER)
    store.close()
    damaged = folder / FILE_NAME
    zero(damaged, "body", "setting")
    new, found = salvaged(damaged, original)
    assert found[SalvagedKind.TEXTS].from_backup == TEXTS - 1
    assert found[SalvagedKind.SETTINGS].from_backup == 1
    assert rows(new, "SELECT count(*) FROM article WHERE id = 7") == [(0,)]
    assert rows(new, "SELECT id FROM status WHERE is_starred = 1") == []
    assert rows(new, "SELECT id FROM status WHERE is_read = 1") == [(TWO,), (5,), (8,)]
    assert rows(new, "SELECT count(*) FROM verdict") == [(1,)]


def test_articles_of_the_backup_find_their_own_ids(original: Path, tmp_path: Path) -> None:
    """Another library in its place has given the ids to other articles."""
    folder = tmp_path / "data"
    store = open_store(folder)
    put(store, *(plain(f"urn:other:{number}") for number in range(20)), now=NOW)
    store.close()
    damaged = folder / FILE_NAME
    for name in ("status", "article", "body"):
        write_at(damaged, root_of(damaged, name) + 8, b"\xff\xff")  # the place of the first row
    new, found = salvaged(damaged, original)
    both = rows(new, "SELECT count(*) FROM article JOIN status USING (id)")[0][0]
    assert both == found[SalvagedKind.ARTICLES].total > ARTICLES + 15
    starred = rows(
        new, "SELECT title FROM article JOIN status AS s USING (id) WHERE s.is_starred = 1"
    )
    assert starred == [("Xi and Lee pledge to strengthen ties",)]
    words = "SELECT content FROM body JOIN status ON id = article_id WHERE identity = 'urn:n:7'"
    assert rows(new, words) == rows(original, words)


@settings(max_examples=12)  # one takes some 200 ms
@given(
    st.lists(st.tuples(st.integers(0, 700_000), st.binary(min_size=1, max_size=400)), max_size=25)
)
def test_no_bytes_upset_it(
    tmp_path_factory: pytest.TempPathFactory, original: Path, changes: list[tuple[int, bytes]]
) -> None:
    folder = tmp_path_factory.mktemp("hostile")
    damaged = Path(shutil.copy(original, folder / "damaged.sqlite3"))
    for place, data in changes:
        write_at(damaged, place % original.stat().st_size, data)
    salvage(damaged, folder / FILE_NAME)
    assert check(folder / FILE_NAME) == ()
