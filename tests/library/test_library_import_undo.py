"""Undo of an import, broken off after any of its transactions: nothing is left half done."""

from collections.abc import Callable

import pytest
from retention_cases import EndedHereError, binned, bring, interrupted, living

from readerapp.domain.articles import Changes
from readerapp.domain.feeds import Feed, FeedChoice, Folder
from readerapp.library import Library, importing, marks, subscriptions
from readerapp.library import bin as bin_
from readerapp.library.importing import ImportReport
from readerapp.library.marks import Taken
from readerapp.library.subscription_lists import TOLD_EVERY, import_list

LIST = b"""<opml version="2.0"><body>
    <outline text="Outer"><outline text="Inner">
        <outline type="rss" text="One" xmlUrl="https://one.example/feed"/>
    </outline></outline>
    <outline type="rss" text="Two" xmlUrl="https://two.example/feed"/>
</body></opml>"""
FOLDERS_ONLY = b"""<opml version="2.0"><body><outline text="Outer"/></body></opml>"""


def here(library: Library) -> tuple[tuple[Feed, ...], tuple[Folder, ...]]:
    found = subscriptions.subscriptions(library)
    return tuple(found.feeds), tuple(found.folders)


def run(library: Library, work: Callable[[], Changes], after: int) -> bool:
    """Return whether `work` came to its end within so many transactions."""
    try:
        with interrupted(library, after):
            work()
    except EndedHereError:
        return False
    return True


def test_a_long_list_tells_how_far_it_is(library: Library) -> None:
    lines = "".join(
        f'<outline type="rss" text="{n}" xmlUrl="https://n{n}.example/"/>'
        for n in range(2 * TOLD_EVERY + 3)
    )
    steps: list[tuple[int, int]] = []
    data = f"<opml version='2.0'><body>{lines}</body></opml>".encode()
    report, _ = import_list(library, data, "list.opml", lambda *step: steps.append(step))
    total = len(report.new)
    assert total == 2 * TOLD_EVERY + 3
    assert steps == [(TOLD_EVERY, total), (2 * TOLD_EVERY, total)]
    assert [feed.title for feed in here(library)[0]] == [str(n) for n in range(total)]


@pytest.mark.parametrize("articles", [0, 3])
def test_a_list_is_taken_back_in_one_go(library: Library, articles: int) -> None:
    steps, is_whole = 0, False
    while not is_whole:
        report, done = import_list(library, LIST, "list.opml")
        brought = set(bring(library, report.new[0], range(steps * 10, steps * 10 + articles)))
        before = here(library)
        assert done.undo
        is_whole = run(library, done.undo, steps)
        if not is_whole:
            assert here(library) == before
            assert brought <= living(library) | binned(library)
            done.undo()
        assert here(library) == ((), ())
        assert brought <= binned(library)
        assert not living(library)
        steps += 1
    assert steps == (4 if articles else 3)  # the removal, the articles, and all the rest at once


def test_what_was_taken_back_in_two_goes_comes_back_from_the_bin(library: Library) -> None:
    report, done = import_list(library, LIST, "list.opml")
    brought = set(bring(library, report.new[0], range(3)))
    assert done.undo
    assert not run(library, done.undo, 2)
    assert binned(library) == brought
    done.undo()
    bin_.restore_everything(library)
    assert living(library) == brought
    assert {feed.title for feed in here(library)[0]} == {"One", "Two"}


def test_a_list_without_feeds_leaves_nothing_in_the_bin(library: Library) -> None:
    _, done = import_list(library, FOLDERS_ONLY, "list.opml")
    assert done.undo
    done.undo()
    assert here(library) == ((), ())
    assert not bin_.content(library).use


def test_a_list_comes_back_with_its_folders_and_what_its_feeds_brought(library: Library) -> None:
    report, done = import_list(library, LIST, "list.opml")
    brought = set(bring(library, report.new[0], range(3)))
    before = here(library)
    for _ in range(2):
        assert done.taken() == Taken(2, 3)
        assert done.undo
        assert done.redo
        done.undo()
        assert (here(library), living(library)) == (((), ()), set())
        done = done.redo()
        assert set(done.changes.added) == living(library) == brought
        assert here(library) == before
        assert not binned(library)


def test_what_was_subscribed_to_comes_back_as_it_was(library: Library) -> None:
    choices = [FeedChoice("https://one.example/feed", "One")]
    (feed_id,), done = subscriptions.subscribe(library, choices)
    brought = set(bring(library, feed_id, range(3)))
    before = here(library)
    assert done.undo
    assert done.redo
    done.undo()
    assert done.redo().changes.subscriptions
    assert (here(library), living(library)) == (before, brought)


def test_imported_articles_come_back_without_those_that_went_before(library: Library) -> None:
    feed_id = import_list(library, LIST, "list.opml")[0].new[0]
    new = tuple(bring(library, feed_id, range(5)))
    done = importing.as_action(library, ImportReport((), Changes(added=new)))
    marks.remove(library, new[:1])
    assert done.taken() == Taken(articles=4)
    for _ in range(2):
        assert done.undo
        assert done.redo
        done.undo()
        assert not living(library)
        done = done.redo()
        assert living(library) == set(new[1:])
