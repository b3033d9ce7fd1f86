"""Rules over whole texts that come later: once for an article, and only where they match now."""

from threading import Event

import pytest
from feed_cases import heads, rss, run, subscribe
from hostile_server import HostileServer, answer
from library_samples import LANTERN, page

from readerapp.domain.articles import ArticleHead, Changes
from readerapp.domain.rules import RuleActions, RuleNotice
from readerapp.library import Library, annotations, marks, rules
from readerapp.library.refreshing import RefreshListener, RefreshRequest, refresh

WORD = "crane"  # of the page, and not of what the feed says
EVERYTHING = RuleActions(marks_read=True, stars=True, tag="Harbour", hides=True, notifies=True)


def teaser(server: HostileServer, text: str = "A beginning…") -> bytes:
    return rss(
        f"<item><title>The lamps</title><link>{server.url('/story')}</link><guid>1</guid>"
        f"<description>{text}</description></item>"
    )


@pytest.fixture
def teased(feed_library: Library, server: HostileServer) -> Library:
    """A library with a feed that tells the beginning of one article, whose page has all of it."""
    server.routes["/feed"] = answer(teaser(server))
    server.routes["/story"] = answer(page("The lamps").encode(), "Content-Type: text/html")
    subscribe(feed_library, server)
    return feed_library


def add(library: Library, query: str, actions: RuleActions = EVERYTHING) -> int:
    return rules.add(library, "", query, actions)[0]


def only(library: Library) -> ArticleHead:
    (head,) = heads(library)
    return head


def tags(library: Library) -> list[str]:
    found = annotations.annotations(library, only(library).id).tags
    return [each.name for each in found]


def test_a_rule_that_matches_the_whole_text_only_does_what_it_says(teased: Library) -> None:
    query = WORD
    add(teased, query)
    told: list[Changes] = []
    listener = RefreshListener(stored=told.append)
    report = refresh(teased, RefreshRequest(offline=True), listener, Event())
    head = only(teased)
    assert (head.is_read, head.is_starred, tags(teased)) == (True, True, ["Harbour"])
    with teased.store.read() as reader:
        assert reader.rules.on_front_page([head.id]) == []
    notice = RuleNotice(query, (head.id,))
    assert report.changes.notices == (notice,)
    assert [each.notices for each in told if each.notices] == [(notice,)]
    (only_run,) = rules.runs(teased)
    assert (only_run.name, only_run.articles, only_run.is_of_arrivals) == (query, 1, True)
    assert rules.undo_run(teased, only_run.id)
    head = only(teased)
    assert (head.is_read, head.is_starred, tags(teased)) == (False, False, [])


def test_what_matched_at_arrival_is_not_done_again(teased: Library) -> None:
    add(teased, "title:lamps")
    run(teased)
    head = only(teased)
    marks.mark_read(teased, [head.id], read=False)
    marks.mark_starred(teased, [head.id], starred=False)
    annotations.remove_tag(teased, head.id, "Harbour")
    report = run(teased, offline=True)
    assert LANTERN[0] in whole_text(teased)
    head = only(teased)
    assert (head.is_read, head.is_starred, tags(teased)) == (False, False, [])
    assert report.changes.notices == ()
    assert [each.articles for each in rules.runs(teased)] == [1]


def whole_text(library: Library) -> str:
    with library.store.read() as reader:
        article = reader.articles.article(only(library).id)
    assert article is not None
    return article.body_text


def test_another_rule_does_not_redo_what_the_reader_took_back(teased: Library) -> None:
    add(teased, "title:lamps", RuleActions(stars=True, tag="harbour"))
    add(teased, WORD)
    run(teased)
    head = only(teased)
    marks.mark_starred(teased, [head.id], starred=False)
    annotations.remove_tag(teased, head.id, "harbour")
    run(teased, offline=True)
    head = only(teased)
    assert (head.is_read, head.is_starred, tags(teased)) == (True, False, [])


def test_a_page_that_is_fetched_again_is_no_news(teased: Library, server: HostileServer) -> None:
    add(teased, WORD)
    add(teased, "zebra")
    run(teased, offline=True)
    marks.mark_read(teased, [only(teased).id], read=False)
    server.routes["/feed"] = answer(teaser(server, "Another beginning…"))
    again = page("The lamps").replace(LANTERN[0], f"{LANTERN[0]} A zebra came.")
    server.routes["/story"] = answer(again.encode(), "Content-Type: text/html")
    report = run(teased, offline=True)
    assert "zebra" in whole_text(teased)
    assert not only(teased).is_read
    assert report.changes.notices == ()
    assert len(rules.runs(teased)) == 1


def test_no_page_is_unpacked_to_know_which_articles_have_one(teased: Library) -> None:
    add(teased, WORD)
    run(teased, offline=True)
    one = only(teased).id
    with teased.store.write() as writer:
        writer._connection.execute("UPDATE body SET page = x'00'")  # nothing could unpack this
        found = rules.matched_before(teased, writer, [one, one + 1])
    assert list(found.values()) == [frozenset({one})]


def test_a_rule_after_another_sees_what_that_did_to_a_whole_text(teased: Library) -> None:
    add(teased, WORD, RuleActions(tag="Port"))
    add(teased, "-is:starred title:lamps lanterns tag:port", RuleActions(stars=True))
    run(teased, offline=True)
    assert (only(teased).is_starred, tags(teased)) == (True, ["Port"])


def test_a_rule_that_is_off_and_a_search_that_is_not_whole_do_nothing(teased: Library) -> None:
    rules.add(teased, "", WORD, EVERYTHING, is_on=False)
    add(teased, f"{WORD} feed:Gone")
    run(teased, offline=True)
    assert not only(teased).is_read
    assert rules.runs(teased) == ()


def test_a_fault_in_rules_keeps_no_whole_text_away(
    teased: Library, expected_logs: pytest.LogCaptureFixture
) -> None:
    add(teased, WORD)
    run(teased)
    with teased.store.write() as writer:
        writer._connection.execute("UPDATE rule SET name = CAST(x'ff' AS TEXT)")
    run(teased, offline=True)
    assert LANTERN[0] in whole_text(teased)
    assert "Rules were not run on 1 articles" in expected_logs.text
    assert not only(teased).is_read
