"""Relating: in batches, taken up again after a stop, never stuck on one bad article."""

import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar, TypeVarTuple

import library_jobs as jobs
import pytest
from library_samples import NOW, article, put
from waiting import PATIENCE

from readerapp.domain.articles import ReasonKind, Relatedness, Verdict
from readerapp.domain.drafts import PreparedArticle, PreparedRelated, RelationKind
from readerapp.domain.errors import Reason, WorkError
from readerapp.library import Library, marks, reading, relating, relations
from readerapp.library.embedding_worker import MODEL
from readerapp.system.workers import Workers

SUMMIT = {
    "en": (
        "Xi and Lee meet in Beijing for summit",
        "Chinese President Xi Jinping hosted South Korean President Lee Jae Myung in Beijing on "
        "January 6, 2026 for talks on trade and security in the region.",
    ),
    "fr": (
        "Xi et Lee se rencontrent à Pékin pour un sommet",
        "Le président chinois Xi Jinping a reçu le président sud-coréen Lee Jae Myung à Pékin le "
        "6 janvier 2026 pour parler de commerce et de sécurité dans la région.",
    ),
    "ko": (
        "시진핑과 이재명, 베이징에서 정상회담",
        "시진핑 중국 국가주석이 2026년 1월 6일 베이징에서 이재명 한국 대통령과 무역과 지역 안보를 "
        "논의했다.",
    ),
}
OTHER = {
    "en": ("Baker wins pie contest", "A baker from Osterby won the pie contest with rhubarb."),
    "fr": ("Un potager sur le toit", "Des élèves cultivent des tomates sur le toit de l'école."),
    "ko": ("겨울 축제에서 눈사람 대회", "아이들이 눈사람을 만들며 겨울 축제를 즐겼다."),
}


R = TypeVar("R")
Arguments = TypeVarTuple("Arguments")
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="needs RLIMIT_AS")


class Allergic(Workers):
    """A real process that dies of one article, or of one kind of work. All other work is done by
    processes that are lent, with the models they have loaded."""

    poison = "Poison"

    def __init__(self, healthy: Workers) -> None:
        super().__init__("allergic", 1, 3000)
        self._healthy = healthy

    def run(
        self,
        function: Callable[[*Arguments], R],
        *arguments: *Arguments,
        name: str,
        seconds: float,
    ) -> R:
        if self.poison in repr((function, arguments)):
            super().run(jobs.die, name=name, seconds=seconds)
        return self._healthy.run(function, *arguments, name=name, seconds=seconds)


def story(language: str, told: dict[str, tuple[str, str]], hours: int = 0) -> PreparedArticle:
    title, body = told[language]
    published = NOW - timedelta(hours=hours)
    name = f"{language}:{title}"
    return article(name, title, body_text=body, language=language, published=published)


def plain(count: int) -> list[PreparedArticle]:
    return [article(f"n:{n}", f"Story {n}", body_text=f"Gull {n} flew.") for n in range(count)]


def pending(library: Library) -> int:
    with library.store.read() as reader:
        return len(reader.relations.pending(-1))


def vectors(library: Library) -> int:
    with library.store.read() as reader:
        return reader.vectors.count(MODEL)


def test_the_embedding_worker_leaves_the_other_cores_to_the_window(library: Library) -> None:
    for workers in (library.embedding_workers, library.comparing_workers):
        found = workers.run(os.getenv, "OPENBLAS_NUM_THREADS", name="this", seconds=20)
        assert found == "1"


def test_the_same_event_is_found_in_other_languages(library: Library) -> None:
    ids = put(
        library, *(story(each, SUMMIT, 2) for each in SUMMIT), *(story(e, OTHER) for e in OTHER)
    )
    assert reading.relatives(library, ids[0]).pending
    steps: list[tuple[int, int]] = []
    assert relating.relate_pending(library, lambda *step: steps.append(step)) == 6
    assert steps[-1] == (6, 6)
    for here in ids[:3]:
        beside = reading.relatives(library, here)
        assert not beside.pending
        assert {each.head.id for each in beside.computed} >= set(ids[:3]) - {here}
        scores = [each.score for each in beside.computed]
        assert scores == sorted(scores, reverse=True)
        assert all(0 <= score <= 1 for score in scores)
        best = beside.computed[0]
        assert best.kind is Relatedness.SAME_STORY
        assert {reason.kind for reason in best.reasons} & {ReasonKind.NAMES, ReasonKind.DATES}
    assert relating.relate_pending(library) == 0


def test_what_comes_later_is_related_to_what_was_there(library: Library) -> None:
    (first,) = put(library, story("en", SUMMIT))
    relating.relate_pending(library)
    assert reading.relatives(library, first).computed == ()
    (second,) = put(library, story("fr", SUMMIT))
    assert relating.relate_pending(library) == 1
    for here, there in ((first, second), (second, first)):
        assert [each.head.id for each in reading.relatives(library, here).computed] == [there]
    done = marks.remove(library, [second])
    assert reading.relatives(library, first).computed == ()
    assert done.undo is not None
    done.undo()
    assert [each.head.id for each in reading.relatives(library, first).computed] == [second]
    assert pending(library) == 0


def test_stated_and_computed_are_kept_apart(library: Library) -> None:
    beside = PreparedRelated(RelationKind.RELATED, story("fr", SUMMIT), "Lire aussi")
    (here,) = put(library, replace(story("en", SUMMIT), related=(beside,)))
    (third,) = put(library, story("ko", SUMMIT))
    relating.relate_pending(library)
    relatives = reading.relatives(library, here)
    (stated,) = relatives.stated
    assert (stated.head.language, stated.heading) == ("fr", "Lire aussi")
    assert [each.head.id for each in relatives.computed] == [third]
    repeated = reading.relatives(library, here, repeat_stated=True)
    assert {each.head.id for each in repeated.computed} == {stated.head.id, third}
    assert len(reading.relatives(library, here, 1, repeat_stated=True).computed) == 1


def test_stopping_and_going_on_relates_everything(library: Library) -> None:
    count = 2 * relating.BATCH + 5
    put(library, *plain(count))
    steps: list[int] = []
    stopped = relating.relate_pending(
        library, lambda done, _: steps.append(done), lambda: bool(steps)
    )
    assert stopped == 0
    assert steps == [relating.BATCH // 2]  # vectors are half of the work
    assert vectors(library) == relating.BATCH
    assert pending(library) == count
    assert relating.relate_pending(library, lambda done, _: steps.append(done)) == count
    assert steps[1:] == [relating.BATCH, count // 2, count]
    assert pending(library) == 0
    assert vectors(library) == count


def test_the_newest_are_related_before_the_vectors_of_the_rest(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(relating, "NEWEST", 16)  # a batch
    put(library, *plain(40))
    seen: list[tuple[int, int]] = []  # vectors that lack, articles that wait to be compared

    def look() -> bool:
        with library.store.read() as reader:
            lacking = len(reader.articles.unrelated(MODEL, -1))
            seen.append((lacking, len(reader.relations.pending(-1))))
        return False

    assert relating.relate_pending(library, cancelled=look)
    assert (24, 24) in seen  # the newest are compared, and the rest has no vector yet
    assert pending(library) == 0


def test_stopped_workers_leave_everything_for_later(library: Library) -> None:
    put(library, *plain(3))
    library._embedding_workers = Workers("embedder", 1, 240)
    library._embedding_workers.stop()
    with pytest.raises(WorkError) as caught:
        relating.relate_pending(library)
    assert caught.value.reason is Reason.CANCELLED
    assert pending(library) == 3


def test_workers_cancelled_in_the_middle_set_nothing_aside(library: Library) -> None:
    put(library, *plain(40))
    embedders = library.embedding_workers
    outcome: list[object] = []

    def work() -> None:
        try:
            relating.relate_pending(library, lambda *_: begun.set())
        except WorkError as error:
            outcome.append(error.reason)

    begun = threading.Event()
    thread = threading.Thread(target=work)
    thread.start()
    assert begun.wait(PATIENCE)
    embedders.cancel()
    thread.join(PATIENCE)
    assert not thread.is_alive()
    assert outcome in ([], [Reason.CANCELLED])  # [] when it was already done
    relating.relate_pending(library)
    assert (pending(library), vectors(library)) == (0, 40)


def test_an_article_that_kills_the_model_is_set_aside(library: Library) -> None:
    first, bad, last = put(
        library, story("en", SUMMIT), article("p", "Poison"), story("fr", SUMMIT)
    )
    library._embedding_workers = Allergic(library.embedding_workers)
    relating.relate_pending(library)
    assert pending(library) == 0
    assert relating.relate_pending(library) == 0
    assert [each.head.id for each in reading.relatives(library, first).computed] == [last]
    assert reading.relatives(library, bad).computed == ()
    assert vectors(library) == 2
    library._embedding_workers.stop()


def test_a_library_that_cannot_be_read_sets_nothing_aside(library: Library) -> None:
    put(library, *plain(2))
    library._comparing_workers = comparers = Allergic(library.comparing_workers)
    comparers.poison = "embedding_engine:sync"
    with pytest.raises(WorkError):
        relating.relate_pending(library)
    library._comparing_workers.stop()
    assert pending(library) == 2


@pytest.mark.parametrize("left", [0, 1])
def test_an_article_that_cannot_be_compared_is_set_aside(library: Library, left: int) -> None:
    """But not on a computer on which nothing can be compared."""
    (only,) = put(library, *plain(1))
    library._comparing_workers = comparers = Allergic(library.comparing_workers)
    comparers.poison = "embedding_engine:relatives" if left else f"[{only}])"
    with suppress(WorkError):
        relating.relate_pending(library)
    comparers.stop()
    assert pending(library) == left


@linux_only
def test_a_computer_too_small_for_the_model_sets_nothing_aside(library: Library) -> None:
    put(library, *plain(2))
    library._embedding_workers = Workers("embedder", 1, 240)
    with pytest.raises(WorkError):
        relating.relate_pending(library)
    library._embedding_workers.stop()
    assert pending(library) == 2


def test_articles_that_vanish_meanwhile_harm_nothing(library: Library) -> None:
    ids = put(library, *plain(relating.BATCH + 3))
    removed: list[int] = []

    def remove_some(_done: int, _total: int) -> None:
        if not removed:
            removed.extend(ids[:2] + ids[-2:])
            marks.remove(library, removed)

    relating.relate_pending(library, remove_some)
    assert pending(library) == 0
    assert vectors(library) == len(ids) - 4


def test_what_an_earlier_way_related_is_related_anew(library: Library) -> None:
    (article_id,) = put(library, article("The lanterns"))
    with library.store.write() as writer:
        writer.vectors.put("another model", [(article_id, b"old", "{}")])
        writer.relations.replace(article_id, "another model", [])
    assert relating.relate_pending(library) == 1
    with library.store.read() as reader:
        assert reader.relations.pending(-1) == []
        assert reader.articles.unrelated(MODEL, -1) == []
        assert reader.vectors.count("another model") == 0


def test_what_an_earlier_score_related_is_compared_anew_with_its_vectors(library: Library) -> None:
    """The models need not run again, and what the reader said stays."""
    ids = put(library, article("one", body_text="Lanterns."), article("two", body_text="Boats."))
    relating.relate_pending(library)
    one, two = ids
    relations.judge(library, one, two, Verdict.SAME_STORY)
    relating.relate_pending(library)
    with library.store.read() as reader:
        stored = reader.vectors.stored(MODEL, ids)
    with library.store.write() as writer:
        writer.settings.set("library.scored_by", 1)
    library._embedding_workers = Workers("embedder", 1, 240)
    library._embedding_workers.stop()
    assert relating.relate_pending(library) == 2
    with library.store.read() as reader:
        assert reader.vectors.stored(MODEL, ids) == stored
        assert reader.stories.members(ids[0]) == sorted(ids)
    assert relating.relate_pending(library) == 0


def test_when_the_second_model_has_come_all_is_embedded_and_related_anew(library: Library) -> None:
    ids = put(library, article("one", body_text="Lanterns."), article("two", body_text="Boats."))
    relating.relate_pending(library)
    with library.store.write() as writer:
        writer.vectors.put(MODEL, [(ids[0], b"", "{}")])
        writer.settings.set("library.related_by", f"{MODEL}, first model alone")
    assert relating.relate_pending(library) == 2
    with library.store.read() as reader:
        assert reader.settings.get("library.related_by") == MODEL
        assert all(row.data for row in reader.vectors.of(MODEL, ids))
    assert relating.relate_pending(library) == 0
