"""Stories: found while relating, shown in time order, marked, split and merged with a way back."""

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from library_samples import NOW, article, dump, put, verdicts_of

from readerapp.domain.articles import (
    ArticleQuery,
    Relatedness,
    StorySummary,
    Verdict,
    View,
)
from readerapp.domain.drafts import PreparedArticle
from readerapp.domain.errors import WorkError
from readerapp.domain.stories import StoryDay, ToldDay
from readerapp.library import Library, marks, relating, relations, searching, stories
from readerapp.library.embedding_worker import MODEL
from readerapp.library.marks import ActionResult
from readerapp.storage import NewRelation
from readerapp.system.workers import Workers

TOLD = {
    "en": (
        "Ferry Aurora runs aground off Brest",
        "The ferry Aurora ran aground off Brest on January 5, 2026 with 214 passengers aboard. "
        "The coast guard took all of them ashore, 17 were hurt.",
    ),
    "fr": (
        "Le ferry Aurora s'échoue au large de Brest",
        "Le ferry Aurora s'est échoué au large de Brest le 5 janvier 2026 avec 214 passagers. "
        "Les garde-côtes les ont tous ramenés à terre, 19 sont blessés.",
    ),
    "de": (
        "Fähre Aurora läuft vor Brest auf Grund",
        "Die Fähre Aurora ist am 5. Januar 2026 vor Brest mit 214 Fahrgästen auf Grund gelaufen. "
        "Die Küstenwache brachte alle an Land, 17 wurden verletzt.",
    ),
}


def report(number: int, **fields: object) -> PreparedArticle:
    """Return one of several articles, each an hour after the one before."""
    published = NOW - timedelta(hours=99 - number)
    words = f"Words of number {number}."
    given: dict[str, object] = {"source": f"Paper {number}", "published": published}
    return article(f"r:{number}", f"Report {number}", body_text=words, **given | fields)


def reports(library: Library, count: int) -> list[int]:
    return put(library, *map(report, range(count)))


def link(library: Library, *groups: list[int], by: float = 0.9) -> None:
    """Let the articles of each group be found to tell one event, and put them into stories."""
    with library.store.write() as writer:
        for group in groups:
            for one in group:
                found = [
                    NewRelation(other, Relatedness.SAME_STORY, by, same_story=by)
                    for other in group
                    if other != one
                ]
                writer.relations.replace(one, MODEL, found)
    relating.regroup(library)


def members(library: Library, article_id: int) -> list[int]:
    with library.store.read() as reader:
        return reader.stories.members(article_id)


def lasting(library: Library) -> list[str]:
    """Return every row but what waits for regrouping, and ids that were handed out."""
    passing = ('INSERT INTO "story', 'INSERT INTO "sqlite_sequence"')
    return [line for line in dump(library) if not line.startswith(passing)]


def undone(done: ActionResult) -> None:
    assert done.undo is not None
    done.undo()


def test_reports_of_one_event_in_three_languages_become_a_story(library: Library) -> None:
    told = [
        article(
            language, title, body_text=body, language=language, source=f"Paper {language}",
            published=NOW - timedelta(hours=9 - hours),
        )
        for hours, (language, (title, body)) in enumerate(TOLD.items())
    ]  # fmt: skip
    pie = article("pie", "Baker wins", body_text="A baker won with rhubarb pie.", published=NOW)
    *ids, other = put(library, *told, pie)
    relating.relate_pending(library)
    story = stories.story(library, ids[2])
    assert story is not None
    assert [each.head.id for each in story.event] == ids
    assert story.first_report is not None
    assert story.first_report.head.source == "Paper en"
    assert story.languages == ("en", "fr", "de")
    assert story.sources == ("Paper en", "Paper fr", "Paper de")
    assert {each.head.story for each in story.event} == {StorySummary(3, ("de", "en", "fr"))}
    assert story.event[0].reasons
    assert story.event[2].reasons == ()  # it is the one that was asked about
    assert list(searching.ids_of(library, ArticleQuery(by_story=True))) == [other, ids[2]]
    (row, alone) = searching.story_heads(library, [ids[2], other])
    assert (row.story, alone.story) == (StorySummary(3, ("de", "en", "fr")), None)
    assert list(searching.ids_of(library, ArticleQuery(search="échoue", by_story=True))) == [ids[1]]


def test_what_comes_later_joins_and_what_is_alone_is_a_story_of_one(library: Library) -> None:
    a, b, c = reports(library, 3)
    link(library, [a, b])
    assert [members(library, each) for each in (a, b, c)] == [[a, b], [a, b], [c]]
    link(library, [a, b, c])
    assert members(library, b) == [a, b, c]
    story = stories.story(library, a)
    assert story is not None
    assert (story.before, story.after) == ((), ())
    (lonely,) = put(library, report(9, source=""))
    alone = stories.story(library, lonely)
    assert alone is not None
    assert [each.head.id for each in alone.event] == [lonely]
    assert alone.sources == ()
    assert stories.story(library, 999) is None


def test_what_came_before_and_after_is_in_time_order(library: Library) -> None:
    ids = put(library, *map(report, range(6)), report(50, published=NOW + timedelta(days=900)))
    early, late, a, b, next_day, later, future = ids
    link(library, [a, b])
    scores = {early: 0.9, late: 0.5, next_day: 0.55, later: 0.7, future: 0.8}
    found = [NewRelation(each, Relatedness.RELATED, score) for each, score in scores.items()]
    same = NewRelation(b, Relatedness.SAME_STORY, 0.9, same_story=0.9)
    with library.store.write() as writer:
        writer.relations.replace(b, MODEL, found)
        writer.relations.replace(a, MODEL, [*found, same])
    story = stories.story(library, b)
    assert story is not None
    assert [(each.head.id, each.score) for each in story.before] == [(early, 0.9), (late, 0.5)]
    assert [each.head.id for each in story.after] == [next_day, later]
    assert [each.head.id for each in story.undated] == [future]  # a day to come is none


def test_a_report_without_a_date_is_neither_first_nor_before_nor_after(library: Library) -> None:
    ids = put(library, report(1, published=None), report(2), report(3), report(4, published=None))
    silent, first, second, related = ids
    link(library, [silent, first, second])
    with library.store.write() as writer:
        found = [
            NewRelation(each, Relatedness.SAME_STORY, 0.9, same_story=0.9)
            for each in (first, second)
        ]
        writer.relations.replace(silent, MODEL, found)
        to_all = [NewRelation(e, Relatedness.RELATED, 0.6) for e in (silent, first, second)]
        writer.relations.replace(related, MODEL, to_all)
    story = stories.story(library, second)
    assert story is not None
    assert [each.head.id for each in story.event] == [first, second, silent]
    assert story.first_report is not None
    assert story.first_report.head.id == first
    assert not story.is_first_sure
    assert {each.head.story for each in story.event} == {StorySummary(3, ("en",), 1)}
    assert (story.before, story.after) == ((), ())
    assert [each.head.id for each in story.around] == [related]
    with library.store.read() as reader:  # of an event without a date nobody knows what was before
        before, after, undated = reader.stories.around([silent], 9)
    assert (before, after) == ([], [])
    assert {each.article_id for each in undated} == {related, second}  # one of a story


def test_days_that_reports_tell_of(library: Library) -> None:
    one, other, alone = put(library, report(1), report(2, published=None), report(3))
    published = (NOW - timedelta(hours=98)).astimezone().date().isoformat()
    told = {
        one: [["2026-01-03", "on January 3"], [published, "today"]],
        other: [["2026-01-03", "le 3 janvier"], ["2025-12-31", "la Saint-Sylvestre"]],
    }
    with library.store.write() as writer:
        rows = [(each, b"", json.dumps({"told": days})) for each, days in told.items()]
        writer.vectors.put(MODEL, [*rows, (alone, b"", "{}")])
    link(library, [one, other, alone])
    story = stories.story(library, one)
    assert story is not None
    assert [each.told for each in story.event] == [
        (ToldDay(date(2026, 1, 3), "on January 3"),),  # its own day tells nothing
        (),
        (
            ToldDay(date(2026, 1, 3), "le 3 janvier"),
            ToldDay(date(2025, 12, 31), "la Saint-Sylvestre"),
        ),
    ]
    assert story.days == (
        StoryDay(date(2025, 12, 31), (other,)),
        StoryDay(date(2026, 1, 3), (one, other)),
    )


@pytest.mark.parametrize(
    "query",
    [
        ArticleQuery(),
        ArticleQuery(view=View.UNREAD),
        ArticleQuery(view=View.STARRED),
        ArticleQuery(language="fr"),
        ArticleQuery(search="Words"),
        ArticleQuery(search="is:undated OR title:Report"),
    ],
    ids=str,
)
def test_a_row_counts_what_it_hides_and_its_story_shows_it(
    library: Library, query: ArticleQuery
) -> None:
    made = [report(n, language=("en", "fr")[n % 2], published=None) for n in range(4)]
    ids = put(library, *made, *(report(n, language=("en", "fr")[n % 2]) for n in range(4, 12)))
    link(library, ids[:3], ids[3:9])
    marks.mark_read(library, ids[2:6], read=True)
    for each in ids[1:8]:
        marks.mark_starred(library, [each], starred=True)
    every = set(searching.ids_of(library, query))
    rows = list(searching.ids_of(library, replace(query, by_story=True)))
    assert set(rows) < every
    reached = set(rows)
    for head in searching.story_heads(library, rows):
        story = stories.story(library, head.id)
        assert story is not None
        reached |= {each.head.id for each in story.event}
        undated = sum(each.head.known_date is None for each in story.event)
        languages = {each.head.language for each in story.event}
        told = head.story or StorySummary(1, (head.language,), undated)
        assert (told.reports, told.undated) == (len(story.event), undated)
        assert set(told.languages) == languages
    assert every <= reached


def test_marking_a_story_is_one_step(library: Library) -> None:
    a, b, c, other = reports(library, 4)
    link(library, [a, b, c])
    marks.mark_read(library, [b], read=True)
    before = dump(library)
    done = stories.mark_read(library, c)
    assert set(done.changes.marked.ids) == {a, c}
    unread = ArticleQuery(by_story=True)
    assert [head.is_read for head in searching.heads(library, [a, b, c, other])] == [1, 1, 1, 0]
    assert list(searching.ids_of(library, unread)) == [other, c]
    undone(done)
    assert [line for line in dump(library) if "status" not in line] == [
        line for line in before if "status" not in line
    ]
    assert set(stories.mark_read(library, a, read=False).changes.marked.ids) == {b}
    assert stories.mark_read(library, 999).undo is None


def test_marking_a_list_of_stories_marks_every_report_that_fits(library: Library) -> None:
    a, b, c = put(library, report(0), report(1, language="fr"), report(2))
    link(library, [a, b, c])
    done = marks.mark_all_read(library, ArticleQuery(language="en", by_story=True))
    assert set(done.changes.marked.ids) == {a, c}


def test_splitting_holds_whatever_is_computed_later(library: Library) -> None:
    a, b, c = reports(library, 3)
    link(library, [a, b, c])
    before = lasting(library)
    done = stories.split(library, b)
    assert set(done.changes.changed) == {a, b, c}
    for _ in range(2):
        assert [members(library, each) for each in (a, b, c)] == [[a, c], [b], [a, c]]
        link(library, [a, b, c])
    story = stories.story(library, a)
    assert story is not None
    assert story.before == story.after == ()
    undone(done)
    assert lasting(library) == before
    relating.regroup(library)
    assert lasting(library) == before
    assert stories.split(library, 999).undo is None
    (lonely,) = put(library, report(9))
    assert not stories.split(library, lonely).changes


def test_merging_holds_whatever_is_computed_later(library: Library) -> None:
    a, b, c, d = reports(library, 4)
    link(library, [a, b], [c, d])
    before = lasting(library)
    done = stories.merge(library, d, a)
    for _ in range(2):
        assert members(library, b) == [a, b, c, d]
        link(library, [a, b], [c, d])
    undone(done)
    assert lasting(library) == before
    relating.regroup(library)
    assert lasting(library) == before
    for nothing in ((a, a), (a, 999), (999, a)):
        assert not stories.merge(library, *nothing).changes


def test_merging_takes_back_a_split(library: Library) -> None:
    a, b, c = reports(library, 3)
    link(library, [a, b, c])
    stories.split(library, b)
    before = lasting(library)
    done = stories.merge(library, b, a)
    relating.regroup(library)
    assert members(library, b) == [a, b, c]
    assert verdicts_of(library, b) == {a: Verdict.SAME_STORY}
    undone(done)
    assert lasting(library) == before


def test_a_verdict_of_the_sidebar_regroups(library: Library) -> None:
    a, b, c = reports(library, 3)
    link(library, [a, b], [c])
    done = relations.judge(library, b, c, Verdict.SAME_STORY)
    assert relating.relate_pending(library) == 1
    assert members(library, c) == [a, b, c]
    undone(done)
    relating.regroup(library)
    assert members(library, c) == [c]
    relations.judge(library, a, b, Verdict.NOT_RELATED)
    assert relating.regroup(library) == 2
    assert members(library, a) == [a]
    assert relating.regroup(library) == 0


def test_a_removed_report_comes_back_into_its_story(library: Library) -> None:
    a, b, c = reports(library, 3)
    link(library, [a, b, c])
    done = marks.remove(library, [b])
    relating.regroup(library)
    assert members(library, a) == [a, c]
    undone(done)
    assert members(library, a) == [a, b, c]
    relating.regroup(library)
    assert members(library, a) == [a, b, c]


def test_regrouping_can_be_stopped_and_goes_on(library: Library) -> None:
    ids = reports(library, 2 * relating.STORY_BATCH)
    pairs = [list(pair) for pair in zip(ids[::2], ids[1::2], strict=True)]
    with library.store.write() as writer:
        for one, other in pairs:
            found = [NewRelation(other, Relatedness.SAME_STORY, 0.9, same_story=0.9)]
            writer.relations.replace(one, MODEL, found)
    assert relating.regroup(library, lambda: True) == 0
    stopped = replace_workers(library)
    with pytest.raises(WorkError):
        relating.regroup(library)
    library._comparing_workers = stopped
    assert relating.regroup(library) == len(ids)
    assert all(members(library, pair[0]) == pair for pair in pairs)


def replace_workers(library: Library) -> Workers | None:
    before = library._comparing_workers
    library._comparing_workers = Workers("comparer", 1, 3000)
    library._comparing_workers.stop()
    return before


def test_an_update_leaves_an_article_in_its_story(library: Library) -> None:
    a, b = reports(library, 2)
    link(library, [a, b])
    put(library, replace(report(0), title="Corrected"))
    assert members(library, b) == [a, b]
