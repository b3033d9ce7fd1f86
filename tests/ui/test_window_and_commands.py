"""A window that is open shows what the command line writes into its library, whatever it is."""

import subprocess
import sys
from pathlib import Path

import pytest
from waiting import PATIENCE
from window_desktop import Desktop, Key, MakeDesktop

from readerapp import settings as declared
from readerapp.domain.articles import ArticleHead, ArticleQuery, View
from readerapp.domain.consent import Surface
from readerapp.library import marks

PAGE = """<html lang="en"><title>Harbour opens</title><article><h1>Harbour opens</h1>
<p>The harbour of Lindale opened again on Monday after a storm that had closed it for long.</p>
<p>Ships waited outside for a week, and the first to enter was a ferry with two hundred people.</p>
</article></html>"""
OPML = """<opml version="2.0"><body><outline type="rss" text="Lindale Gazette"
xmlUrl="https://lindale.example/feed"/></body></opml>"""


@pytest.fixture(autouse=True)
def _look_often(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look at what others do twenty times a second, not once, and renew the views as often."""
    monkeypatch.setattr("readerapp.background.outside_watch.LOOK_EVERY", 50)
    monkeypatch.setattr("readerapp.app.features.RENEW_AFTER", 50)


@pytest.fixture
def desktop(make_desktop: MakeDesktop) -> Desktop:
    """A window with articles that looks at what others do, as those of readers."""
    return watching(make_desktop())


def watching(desktop: Desktop) -> Desktop:
    desktop.settle()
    desktop.reader.watch_outside().look()
    desktop.settle()
    desktop.reader.watch_outside().start()
    return desktop


def run(desktop: Desktop, *words: object) -> None:
    """Run a command on the library of the window, as a process of its own."""
    profile = desktop.library.paths.data
    done = subprocess.run(
        [sys.executable, "-m", "readerapp", "--profile", profile, *map(str, words)],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr + done.stdout


def test_an_empty_window_shows_what_is_imported(make_desktop: MakeDesktop, tmp_path: Path) -> None:
    desktop = watching(make_desktop([]))
    features = desktop.reader.features
    desktop.until(lambda: features.welcome.is_open)
    (tmp_path / "page.html").write_text(PAGE)
    run(desktop, "import", "--no-relate", tmp_path / "page.html")
    desktop.until(lambda: not features.welcome.is_open and len(desktop.rows()) == 1)
    assert desktop.reader.listing.counts.total == 1


def test_marks_tags_searches_rules_and_settings_of_commands_are_seen(desktop: Desktop) -> None:
    window, features = desktop.window, desktop.reader.features
    first = desktop.open(3)
    rows, place = desktop.rows(), window.articles.place
    desktop.focus(window.articles.search)
    desktop.type("harb")
    desktop.until(lambda: desktop.rows() != rows)
    desktop.press(Key.Key_Escape)
    desktop.settle()
    assert desktop.rows() == rows

    def opened() -> ArticleHead:
        head = features.reading.head
        assert head is not None
        return head

    def in_list() -> ArticleHead | None:
        return window.articles.model.head(window.articles.model.row_of(first))

    run(desktop, "mark", "starred", first)
    desktop.until(lambda: (head := in_list()) and head.is_starred)
    desktop.until(lambda: desktop.reader.listing.counts.starred == 1)
    desktop.until(lambda: opened().is_starred)
    run(desktop, "mark", "unread", first)
    desktop.until(lambda: not opened().is_read)

    window.commands["edit_note"].trigger()
    strip = features.annotating.strip
    desktop.type("What I am just typing")
    run(desktop, "tag", "add", "Ferries", first)
    has = window.navigation.has
    desktop.until(lambda: has(ArticleQuery(tag="ferries")))
    desktop.settle()
    assert strip.note.toPlainText() == "What I am just typing"
    assert strip.note.hasFocus()

    run(desktop, "searches", "add", "About ferries", "ferry")
    desktop.until(lambda: has(ArticleQuery(saved_id=1)))
    window.commands["rules"].trigger()
    desktop.settle()
    rules = features.rules.controller.window
    assert rules is not None
    run(desktop, "rules", "add", "--name", "Quiet", "--read", "ferry")
    desktop.until(lambda: rules.rules.list.count() == 1)
    rules.close()
    run(desktop, "settings", "set", "interface.theme", "dark")
    desktop.until(lambda: desktop.reader.settings.get(declared.THEME) == "dark")
    assert desktop.reader.appearance.theme.dark
    assert (desktop.rows(), window.articles.place) == (rows, place)
    assert (desktop.opened, window.articles.current_id()) == (first, first)


def test_feeds_answers_and_what_goes_into_the_bin_are_seen(
    desktop: Desktop, tmp_path: Path
) -> None:
    window, features = desktop.window, desktop.reader.features
    first, second = desktop.open(1), desktop.ids[2]
    (tmp_path / "feeds.opml").write_text(OPML)
    run(desktop, "import", tmp_path / "feeds.opml")
    desktop.until(lambda: window.navigation.has(ArticleQuery(feed_id=1)))
    features.consent.ask(Surface.FIRST_RUN)
    run(desktop, "consent", "refuse")
    desktop.until(lambda: features.consent.question is None)
    run(desktop, "remove", second)
    desktop.until(lambda: second not in desktop.rows())
    assert desktop.opened == first
    run(desktop, "remove", first)
    desktop.until(lambda: first not in desktop.rows() and desktop.opened != first)


def test_an_unread_list_gains_what_a_command_marks_unread_and_loses_nothing(
    desktop: Desktop,
) -> None:
    marks.mark_read(desktop.library, desktop.ids[:4], read=True)
    desktop.reader.listing.show(ArticleQuery(View.UNREAD))
    desktop.settle()
    rows = desktop.rows()
    assert desktop.ids[0] not in rows
    run(desktop, "mark", "read", rows[2])
    desktop.until(lambda: is_shown_read(desktop, rows[2]))
    desktop.settle()
    assert desktop.rows() == rows  # what is read stays until the list is asked for again
    run(desktop, "mark", "unread", desktop.ids[0])
    desktop.until(lambda: desktop.ids[0] in desktop.rows())


def is_shown_read(desktop: Desktop, article_id: int) -> bool:
    model = desktop.window.articles.model
    head = model.head(model.row_of(article_id))
    return head is not None and head.is_read


def test_what_the_window_writes_itself_renews_nothing(desktop: Desktop) -> None:
    renewed: list[object] = []
    desktop.reader.events.renewed.connect(renewed.append)
    desktop.open(0)
    desktop.press(Key.Key_S)
    desktop.until(lambda: desktop.reader.listing.counts.starred == 1)
    desktop.reader.watch_outside().look()
    desktop.settle()
    assert renewed == []
    run(desktop, "mark", "starred", desktop.ids[1])
    desktop.until(lambda: renewed)
