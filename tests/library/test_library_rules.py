"""Rules: what they do with arrivals and with what is here, and how each run is taken back."""

from datetime import timedelta
from functools import partial
from threading import Event

import pytest
from fakes import FakeClock
from feed_cases import heads, item, run, served, subscribe
from hostile_server import HostileServer
from library_samples import article, put

from readerapp.domain.articles import ArticleHead, ArticleQuery, Changes, View
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.rules import MOST_RULES, QUERY_LENGTH, Rule, RuleActions, RuleNotice
from readerapp.domain.searches import ProblemKind
from readerapp.library import (
    Library,
    annotations,
    marks,
    rules,
    saved_searches,
    searching,
)
from readerapp.library.erasing import erase_history
from readerapp.library.refreshing import RefreshListener, RefreshRequest, refresh
from readerapp.storage import Span

EVERYTHING = RuleActions(marks_read=True, stars=True, tag="Harbour", hides=True, notifies=True)
SPAN = Span(None, 10**6, 2 * 10**9, 10**6, 0, 2 * 10**9)


def clock(library: Library) -> FakeClock:
    assert isinstance(library.clock, FakeClock)
    return library.clock


def state(library: Library, article_id: int) -> tuple[bool, bool, list[str], bool]:
    """Read, starred, its tags, on the front page."""
    (head,) = searching.heads(library, [article_id])
    tags = [each.name for each in annotations.annotations(library, article_id).tags]
    with library.store.read() as reader:
        on_page = bool(reader.arrivals.reports([article_id]))
    return head.is_read, head.is_starred, tags, on_page


DONE = (True, True, ["Harbour"], False)
UNTOUCHED: tuple[bool, bool, list[str], bool] = (False, False, [], True)


def by_title(library: Library) -> dict[str, ArticleHead]:
    return {head.title: head for head in heads(library)}


def add(library: Library, query: str, actions: RuleActions = EVERYTHING) -> int:
    return rules.add(library, "", query, actions)[0]


def test_it_runs_on_what_a_refresh_brings_and_on_nothing_else(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/feed"] = served(item(1))
    subscribe(feed_library, server)
    run(feed_library)
    add(feed_library, "title:story")
    add(feed_library, "title:nothing")
    server.routes["/feed"] = served(item(1), item(2), etag='"2"')
    told: list[Changes] = []
    listener = RefreshListener(stored=told.append)
    report = refresh(feed_library, RefreshRequest(offline=False), listener, Event())
    found = by_title(feed_library)
    assert state(feed_library, found["Story 1"].id) == UNTOUCHED
    assert state(feed_library, found["Story 2"].id) == DONE
    notice = RuleNotice("title:story", (found["Story 2"].id,))
    assert report.changes.notices == (notice,)
    assert [each.notices for each in told] == [(notice,)]
    (only,) = rules.runs(feed_library)
    assert (only.name, only.articles, only.is_of_arrivals) == ("title:story", 1, True)


def test_what_arrives_in_one_go_is_one_run_and_what_was_undone_is_another(
    feed_library: Library, server: HostileServer
) -> None:
    subscribe(feed_library, server)
    add(feed_library, "title:story")
    for number in (1, 2, 3):
        server.routes["/feed"] = served(item(number), etag=f'"{number}"')
        run(feed_library)
        clock(feed_library).advance(timedelta(minutes=6))
    assert [each.articles for each in rules.runs(feed_library)] == [3]
    assert rules.undo_run(feed_library, rules.runs(feed_library)[0].id)
    assert all(state(feed_library, each.id) == UNTOUCHED for each in heads(feed_library))
    server.routes["/feed"] = served(item(4), etag='"4"')
    run(feed_library)
    last, first = rules.runs(feed_library)
    assert (last.articles, last.undone_at) == (1, None)
    assert first.undone_at is not None
    assert rules.undo_run(feed_library, first.id) == Changes()  # once


def test_an_article_that_is_edited_is_no_arrival(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/feed"] = served(item(1))
    subscribe(feed_library, server)
    run(feed_library)
    add(feed_library, "title:story")
    server.routes["/feed"] = served(item(1, "Everything was different. "), etag='"2"')
    assert run(feed_library).updated == 1
    assert state(feed_library, heads(feed_library)[0].id) == UNTOUCHED


def test_a_rule_that_is_off_waits_and_can_be_run(library: Library) -> None:
    ids = put(library, article("a", "Harbour lights"), article("b", "Harbour walls"), article("c"))
    rule_id, _ = rules.add(library, "Harbours", "title:harbour", EVERYTHING, is_on=False)
    done = rules.run(library, rule_id)
    assert (done.matching, done.changed) == (2, 2)
    assert [state(library, each) for each in ids] == [DONE, DONE, UNTOUCHED]
    assert done.action.changes.annotated
    again = rules.run(library, rule_id)
    assert (again.matching, again.changed, again.run_id) == (2, 0, None)
    assert done.action.undo is not None
    assert done.action.undo().rules
    assert [state(library, each) for each in ids] == [UNTOUCHED] * 3


def test_undo_leaves_what_the_reader_did_since(library: Library) -> None:
    one, two, three = put(library, *(article(each, f"Harbour {each}") for each in "abc"))
    marks.mark_read(library, [three], read=True)
    annotations.add_tag(library, three, "harbour")  # before: the rule changes neither
    done = rules.run(library, add(library, "title:harbour"))
    clock(library).advance(timedelta(minutes=1))
    for way in (False, True):  # unread, and read again by hand
        marks.mark_read(library, [one], read=way)
        marks.mark_starred(library, [one], starred=way)
    annotations.remove_tag(library, one, "Harbour")
    annotations.add_tag(library, one, "harbour")
    assert done.run_id is not None
    rules.undo_run(library, done.run_id)
    assert state(library, one) == (True, True, ["harbour"], True)
    assert state(library, two) == UNTOUCHED
    assert state(library, three) == (True, False, ["harbour"], True)


def test_what_is_hidden_from_the_front_page_is_of_the_rest(library: Library) -> None:
    (hidden,) = put(library, article("a", "Harbour lights"))
    rules.run(library, add(library, "title:harbour", RuleActions(hides=True)))
    with library.store.read() as reader:
        assert not reader.arrivals.reports([hidden])
        assert hidden in reader.arrivals.ids(SPAN)
    assert hidden in searching.ids_of(library, ArticleQuery(view=View.UNREAD))


def test_a_preview_changes_nothing_and_looks_back_a_month(library: Library) -> None:
    put(library, article("old", "Harbour then"))
    clock(library).advance(timedelta(days=31))
    ids = put(library, *(article(f"n{each}", f"Harbour {each}") for each in range(12)))
    marks.mark_read(library, ids[:4], read=True)
    before = [state(library, each) for each in ids]
    found = rules.preview(library, "title:harbour", RuleActions(marks_read=True))
    assert (found.matching, found.changing, len(found.first)) == (12, 8, 10)
    assert rules.preview(library, "title:harbour", RuleActions(tag="x")).changing == 12
    assert rules.preview(library, "title:harbour", RuleActions(notifies=True)).changing == 0
    assert [state(library, each) for each in ids] == before
    assert rules.runs(library) == ()


@pytest.mark.parametrize(
    ("query", "kind"),
    [
        ('feed:"Gone Gazette" harbour', ProblemKind.NO_FEED),
        ("harbour is:blue", ProblemKind.NO_CHOICE),
        ("tag:never harbour", ProblemKind.NO_TAG),
    ],
)
def test_a_query_that_is_not_whole_does_nothing_and_says_so(
    feed_library: Library, server: HostileServer, query: str, kind: ProblemKind
) -> None:
    rule_id = add(feed_library, query)
    server.routes["/feed"] = served(item(1))
    subscribe(feed_library, server)
    run(feed_library)
    assert state(feed_library, heads(feed_library)[0].id) == UNTOUCHED
    (listed,) = rules.rules(feed_library)
    assert [each.kind for each in listed.check.problems] == [kind]
    assert [each.kind for each in rules.run(feed_library, rule_id).check.problems] == [kind]
    assert rules.preview(feed_library, query, EVERYTHING).check == listed.check


@pytest.mark.parametrize(
    ("query", "actions", "reason"),
    [
        ("", EVERYTHING, Reason.RULE_WITHOUT_QUERY),
        ("...", EVERYTHING, Reason.RULE_WITHOUT_QUERY),
        ("words", RuleActions(), Reason.RULE_WITHOUT_ACTION),
        ("words", RuleActions(tag=" "), Reason.RULE_WITHOUT_ACTION),
        ("w" * (QUERY_LENGTH + 1), EVERYTHING, Reason.RULE_TOO_LONG),
        ("words", RuleActions(tag="t" * 500), Reason.TAG_TOO_LONG),
    ],
)
def test_a_rule_that_makes_no_sense_is_refused(
    library: Library, query: str, actions: RuleActions, reason: Reason
) -> None:
    with pytest.raises(ReaderError) as told:
        rules.add(library, "", query, actions)
    assert told.value.reason is reason
    assert rules.rules(library) == ()


def test_there_are_only_so_many(library: Library) -> None:
    with library.store.write() as writer:
        for number in range(MOST_RULES):
            writer.rules.add(Rule(0, str(number), "words", EVERYTHING))
    with pytest.raises(ReaderError) as told:
        add(library, "words")
    assert told.value.reason is Reason.TOO_MANY_RULES


def test_changes_of_rules_are_undone(library: Library) -> None:
    first, second = add(library, "one"), add(library, "two")

    def names() -> list[str]:
        return [each.rule.name for each in rules.rules(library)]

    other = Rule(first, "New", "three", EVERYTHING)
    for act, now in (
        (partial(rules.remove, library, first), ["two"]),
        (partial(rules.move, library, second, 0), ["two", "one"]),
        (partial(rules.change, library, other), ["New", "two"]),
    ):
        done = act()
        assert (names() == now, done.changes.rules) == (True, True)
        assert done.undo is not None
        assert done.undo().rules
        assert names() == ["one", "two"]


def test_a_rule_after_another_sees_what_that_did(library: Library) -> None:
    (one,) = put(library, article("a", "Harbour"))
    add(library, "title:harbour", RuleActions(tag="Port"))
    add(library, "tag:port", RuleActions(stars=True))
    with library.store.write() as writer:
        rules.run_on_arrivals(library, writer, [one])
    assert state(library, one) == (False, True, ["Port"], True)


def test_a_fault_in_rules_keeps_no_news_away(
    feed_library: Library, server: HostileServer, expected_logs: pytest.LogCaptureFixture
) -> None:
    add(feed_library, "title:story")
    with feed_library.store.write() as writer:
        writer._connection.execute("UPDATE rule SET name = CAST(x'ff' AS TEXT)")
    server.routes["/feed"] = served(item(1))
    subscribe(feed_library, server)
    assert run(feed_library).new == 1
    assert "Rules were not run on 1 articles" in expected_logs.text
    assert state(feed_library, heads(feed_library)[0].id) == UNTOUCHED


def test_erasing_the_history_forgets_what_rules_did(library: Library) -> None:
    put(library, article("a", "Harbour"))
    saved_searches.add(library, "Harbours", "harbour")
    rules.run(library, add(library, "title:harbour"))
    erase_history(library)
    assert rules.runs(library) == ()
    assert len(rules.rules(library)) == 1
