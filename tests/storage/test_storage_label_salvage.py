"""What the reader said of AI labels, salvaged: from whole tables, from pages that no schema names
any more, from a table that lost a page, and from a copy."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from salvage_cases import PAGE, root_of, rows, salvaged, write_at, zero
from storage_cases import ONE, TWO
from storage_samples import FILE_NAME, NOW, SAYS_AI, TEXT_MARK, fill, new_store, open_store

from readerapp.domain.labels import FeedLabels, Label, LabelMark, LabelOpinion, picture_part
from readerapp.domain.salvage import SalvagedKind
from readerapp.library.labels import AT_ONCE

pytestmark = pytest.mark.usefixtures("old_objects_aside")

KINDS = (SalvagedKind.LABEL_MARKS, SalvagedKind.FEED_LABELS)
TABLES = ("label_mark", "feed_label")
OF_FEED = FeedLabels(text=True, policy="https://one.example/ai")
MANY = 1_500  # marks, of several pages


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a closed library, not to be changed."""
    folder = tmp_path_factory.mktemp("original")
    with closing(new_store(folder)) as store:
        fill(store)
        with store.write() as writer:
            writer.evidence.add(ONE, [SAYS_AI], NOW)
            writer.label_marks.put(TWO, LabelMark(picture(0), LabelOpinion.BY_AI, NOW))
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.executemany(
            "INSERT INTO label_mark SELECT article_id, ?, is_disputed, at FROM label_mark"
            " WHERE article_id = ? LIMIT 1",
            [(picture(number), TWO) for number in range(1, MANY)],
        )
    return folder


def picture(number: int) -> str:
    """Return which part of an article a mark is on."""
    return picture_part(f"https://pictures.example/{number:05}/{'x' * 40}.jpg", 0)


@pytest.fixture
def folder(original: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(original, tmp_path / "damaged"))


def labels_of(path: Path) -> tuple[Label, ...]:
    """Derive the labels of a salvaged library, as the next start does; return those of one."""
    with closing(open_store(path.parent)) as store:
        with store.write() as writer:
            while writer.label_marks.take_turn(AT_ONCE):
                pass
        with store.read() as reader:
            assert reader.label_marks.of(ONE) == {"text": TEXT_MARK}
            assert reader.label_marks.feeds() == {1: OF_FEED}
            (head,) = reader.articles.heads([ONE])
            return head.labels


@pytest.mark.parametrize("lost", [("setting",), ()], ids=["elsewhere", "the schema"])
def test_what_was_said_comes_back_and_labels_follow(folder: Path, lost: tuple[str, ...]) -> None:
    path = folder / FILE_NAME
    if lost:
        zero(path, *lost)
    else:
        write_at(path, 0, bytes(PAGE))
    new, found = salvaged(path)
    assert [found[kind].own for kind in KINDS] == [MANY + 1, 1]
    assert [found[kind].is_whole for kind in KINDS] == [bool(lost)] * 2
    assert Label.AI_TEXT_DISPUTED in labels_of(new)


def test_a_page_that_is_lost_takes_only_its_own_along(original: Path, folder: Path) -> None:
    path = folder / FILE_NAME
    write_at(path, page_of(path, b"pictures.example/00800/"), b"\xff" * PAGE)
    _, found = salvaged(path)
    marks = found[SalvagedKind.LABEL_MARKS]
    assert MANY / 2 < marks.own < MANY
    assert not marks.is_whole
    assert found[SalvagedKind.FEED_LABELS].is_whole
    _, found = salvaged(path, original / FILE_NAME)
    marks = found[SalvagedKind.LABEL_MARKS]
    assert (marks.total, marks.from_backup > 0) == (MANY + 1, True)


def test_what_is_lost_of_it_comes_from_the_copy(original: Path, folder: Path) -> None:
    zero(folder / FILE_NAME, *TABLES)
    copy = Path(shutil.copy(original / FILE_NAME, folder / "copy.sqlite3"))
    new, found = salvaged(folder / FILE_NAME, copy)
    assert found[SalvagedKind.FEED_LABELS].from_backup == 1
    for name in TABLES:
        whole = f"SELECT * FROM {name} ORDER BY 1, 2"
        assert rows(new, whole) == rows(original / FILE_NAME, whole)


def test_what_was_taken_back_since_the_copy_stays_away(original: Path, folder: Path) -> None:
    with closing(open_store(folder)) as store, store.write() as writer:
        writer.label_marks.drop(ONE, "text")
        writer.label_marks.set_feed(1, FeedLabels())
    zero(folder / FILE_NAME, "setting")
    new, _ = salvaged(folder / FILE_NAME, original / FILE_NAME)
    assert rows(new, f"SELECT count(*) FROM label_mark WHERE article_id = {ONE}") == [(0,)]
    assert rows(new, "SELECT count(*) FROM feed_label") == [(0,)]


def test_values_that_mean_nothing_are_given_up_and_the_rest_stays(folder: Path) -> None:
    path = folder / FILE_NAME
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE label_mark SET is_disputed = 7 WHERE part LIKE '%/00001/%'")
        connection.execute("UPDATE label_mark SET at = -5 WHERE part LIKE '%/00002/%'")
        connection.execute("UPDATE feed_label SET pictures = -1")
        connection.commit()
    new, found = salvaged(path)
    assert [found[kind].own for kind in KINDS] == [MANY, 0]
    assert not any(found[kind].is_whole for kind in KINDS)
    at = "SELECT at FROM label_mark WHERE part LIKE '%/00002/%'"
    assert rows(new, at) == [(0,)]


def page_of(path: Path, words: bytes) -> int:
    """Return where the page begins that holds some words, and is not the root of the marks."""
    data = path.read_bytes()
    places = [at for at in range(0, len(data), PAGE) if words in data[at : at + PAGE]]
    return next(at for at in places if at != root_of(path, "label_mark"))
