"""Marks and removals: one step each, and a way back that leaves no trace."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from library_samples import NOW, article, dump, everything, open_in, put

from readerapp.domain.articles import ArticleQuery, Changes, Marked, View
from readerapp.domain.drafts import PictureDraft, PreparedRelated, RelationKind
from readerapp.domain.errors import Reason, StorageError
from readerapp.domain.labels import Evidence, Label, Rank, Subject
from readerapp.library import Library, batching, marks, searching
from readerapp.library.batching import HalfwayError
from readerapp.library.marks import ActionResult

Action = Callable[[Library, list[int]], ActionResult]
RICH = article(
    "url:https://a.example/rich",
    "Rich",
    page_html="<p>Page</p>",
    pictures=(PictureDraft("", alt="bytes", data=b"\x89PNG"), PictureDraft("https://a.example/p")),
    evidence=(Evidence(Subject.TEXT, Label.AI_TEXT, Rank.VISIBLE_TEXT, "byline", "By AI"),),
    related=(PreparedRelated(RelationKind.RELATED, article("s", "Stub", is_stub=True), "Also"),),
    original=b"<html>",
    original_type="text/html",
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_in(tmp_path / "profile") as opened:
        yield opened


def rows(library: Library) -> list[str]:
    """Every row but the times of marks: undo keeps what is shown, not when it was done."""
    return [line for line in dump(library) if '"status"' not in line]


def shown(library: Library) -> dict[str, tuple[bool, bool]]:
    return {head.title: (head.is_read, head.is_starred) for head in everything(library)}


ACTIONS: dict[str, Action] = {
    "read": lambda library, ids: marks.mark_read(library, ids, read=True),
    "unread": lambda library, ids: marks.mark_read(library, ids, read=False),
    "star": lambda library, ids: marks.mark_starred(library, ids, starred=True),
    "unstar": lambda library, ids: marks.mark_starred(library, ids, starred=False),
    "all read": lambda library, _ids: marks.mark_all_read(library, ArticleQuery()),
    "remove": marks.remove,
}


@pytest.mark.parametrize("name", ACTIONS)
def test_undo_restores_every_row(library: Library, name: str) -> None:
    ids = put(library, RICH, *(article(f"n:{n}", f"Plain {n}") for n in range(4)))
    marks.mark_read(library, ids[1:3], read=True)
    marks.mark_starred(library, ids[2:4], starred=True)
    before, seen = rows(library), shown(library)
    done = ACTIONS[name](library, ids)
    assert done.changes
    assert shown(library) != seen
    assert done.undo is not None
    undone = done.undo()
    assert rows(library) == before
    assert shown(library) == seen
    touched = (*undone.added, *undone.marked.ids)
    assert set(touched) == set(done.changes.marked.ids + done.changes.removed)


def test_what_is_so_already_is_left_alone(library: Library) -> None:
    ids = put(library, article("a"), article("b"))
    marks.mark_read(library, ids[:1], read=True)
    done = marks.mark_read(library, ids, read=True)
    assert done.changes == Changes(marked=Marked((ids[1],), read=True))
    assert done.undo is not None
    done.undo()
    assert sorted(head.is_read for head in everything(library)) == [False, True]
    nothing = marks.mark_read(library, [*ids[:1], 9999], read=True)
    assert (nothing.changes, nothing.undo) == (Changes(), None)
    gone = marks.remove(library, [9999])
    assert (gone.changes, gone.undo) == (Changes(), None)


def test_mark_all_read_keeps_to_the_list(library: Library) -> None:
    put(
        library,
        article("a", "Harbour lights"),
        article("b", "Harbour fog"),
        article("c", "Le port", language="fr"),
    )
    marks.mark_all_read(library, ArticleQuery(search="harbour"))
    assert [t for t, (read, _) in shown(library).items() if not read] == ["Le port"]
    marks.mark_all_read(library, ArticleQuery(View.UNREAD, language="fr"))
    assert not searching.ids_of(library, ArticleQuery(View.UNREAD))


def test_marking_older_as_read_keeps_to_the_list_and_to_the_hour(library: Library) -> None:
    hours = {"new": 23, "old": 25, "older": 7 * 24 + 1, "elsewhere": 90}
    made = [article(each, each, published=NOW - timedelta(hours=hours[each])) for each in hours]
    put(library, *made[:3], replace(made[3], language="fr"))
    query = ArticleQuery(language="en")
    done = marks.mark_older_read(library, query, timedelta(days=7))
    assert [t for t, (read, _) in shown(library).items() if read] == ["older"]
    assert done.undo is not None
    done.undo()
    marks.mark_older_read(library, query, timedelta(days=1))
    assert {t for t, (read, _) in shown(library).items() if read} == {"old", "older"}
    assert marks.mark_older_read(library, query, timedelta(days=1)).undo is None


def test_status_outlives_its_article(library: Library) -> None:
    ids = put(library, RICH)
    marks.mark_read(library, ids, read=True)
    marks.mark_starred(library, ids, starred=True)
    marks.remove(library, ids)
    assert "Rich" not in shown(library)
    put(library, RICH)
    assert shown(library)["Rich"] == (True, True)


def test_undo_after_the_article_is_gone_harms_nothing(library: Library) -> None:
    ids = put(library, article("a"))
    done = marks.mark_read(library, ids, read=True)
    marks.remove(library, ids)
    assert done.undo is not None
    done.undo()
    assert shown(library) == {}


def test_undo_of_a_removal_after_it_came_back_keeps_one(library: Library) -> None:
    ids = put(library, article("a", "Once"))
    done = marks.remove(library, ids)
    put(library, article("a", "Once"))
    assert done.undo is not None
    done.undo()
    assert [head.title for head in everything(library)] == ["Once"]


def test_many_articles_in_one_step(library: Library) -> None:
    ids = put(library, *(article(f"n:{n}", f"Story {n}") for n in range(1500)))
    before = rows(library)
    done = marks.remove(library, ids)
    assert len(done.changes.removed) == 1500
    assert done.undo is not None
    done.undo()
    assert rows(library) == before


def test_marks_of_many_end_halfway_and_go_back(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = put(library, *(article(f"n:{n}", f"Story {n}") for n in range(5)))
    path = library.store.path
    away = path.with_name("away")
    monkeypatch.setattr(marks, "MARKED", 2)
    monkeypatch.setattr(batching, "_pause", lambda: path.rename(away))
    done = marks.mark_read(library, ids, read=True)
    assert done.changes == Changes(marked=Marked(tuple(sorted(ids)[:2]), read=True))
    assert done.failure is not None
    assert done.failure.reason is Reason.VANISHED
    assert done.undo is not None
    with pytest.raises(StorageError):
        done.undo()
    away.rename(path)
    monkeypatch.undo()
    assert sum(read for read, _ in shown(library).values()) == 2
    assert done.undo() == Changes(marked=replace(done.changes.marked, read=False))
    assert not any(read for read, _ in shown(library).values())


def test_an_undo_that_ends_halfway_says_what_it_did_and_can_go_on(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = put(library, *(article(f"n:{n}", f"Story {n}") for n in range(5)))
    done = marks.mark_read(library, ids, read=True)
    path = library.store.path
    away = path.with_name("away")
    monkeypatch.setattr(marks, "MARKED", 2)
    monkeypatch.setattr(batching, "_pause", lambda: path.rename(away))
    assert done.undo is not None
    with pytest.raises(HalfwayError) as told:
        done.undo()
    assert len(told.value.changes.marked.ids) == 2
    away.rename(path)
    monkeypatch.undo()
    assert len(done.undo().marked.ids) == 3
    assert not any(read for read, _ in shown(library).values())


def test_a_removal_of_many_that_ends_halfway_says_what_went(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = put(library, *(article(f"n:{n}", f"Story {n}") for n in range(5)))
    path = library.store.path
    away = path.with_name("away")
    monkeypatch.setattr(batching, "BATCH", 2)
    monkeypatch.setattr(batching, "_pause", lambda: path.rename(away))
    with pytest.raises(HalfwayError) as told:
        marks.remove(library, ids)
    assert told.value.changes == Changes(removed=tuple(ids[:2]))
    away.rename(path)
    assert sorted(head.id for head in everything(library)) == sorted(ids[2:])
