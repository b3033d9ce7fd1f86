"""No address with a password is stored: not in the library, the log, a backup or an archive."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st
from library_samples import at, page

from readerapp.domain.addresses import has_password, without_password
from readerapp.domain.articles import ArticleQuery
from readerapp.domain.drafts import ArticleDraft, Enclosure, PictureDraft
from readerapp.domain.errors import ReaderError, Reason
from readerapp.library import (
    Library,
    discovery,
    importing,
    integrity,
    subscription_lists,
    subscriptions,
)
from readerapp.library.archives.exporting import export_archive
from readerapp.library.prepare_article import prepare_draft

SECRET = "hunter2"
WITH = f"https://me:{SECRET}@news.example/feed"


@pytest.mark.parametrize(
    ("address", "clean"),
    [
        (WITH, "https://news.example/feed"),
        ("http://token@news.example", "http://news.example"),
        ("HTTPS://a:b@c@news.example/x@y", "HTTPS://news.example/x@y"),
        ("feed://a:b@news.example", "feed://news.example"),
        ("//a:b@news.example/x", "//news.example/x"),
        ("me:secret@news.example/feed", "news.example/feed"),
        ("  https://a:b@news.example", "https://news.example"),
    ],
)
def test_passwords_are_seen_and_left_out(address: str, clean: str) -> None:
    assert has_password(address)
    assert without_password(address) == clean
    assert not has_password(clean)


@pytest.mark.parametrize(
    "address",
    ["https://news.example/@me", "@me@mastodon.example", "mailto:me@news.example", "a: b@c.example",
     "https://news.example/?q=a:b@c", "news.example", "", "urn:a:b@c", "me@news.example"],
)  # fmt: skip
def test_what_holds_none_stays_as_it_is(address: str) -> None:
    assert not has_password(address)
    assert without_password(address) == address


@given(st.text(max_size=60))
def test_what_is_left_holds_none(text: str) -> None:
    for address in (f"https://{text}@news.example/", text):
        assert not has_password(without_password(without_password(address)))


def refused(work: Callable[[], object]) -> None:
    with pytest.raises(ReaderError) as told:
        work()
    assert told.value.reason is Reason.ADDRESS_WITH_CREDENTIALS
    assert SECRET not in str(told.value)


def test_feeds_and_pages_are_refused_with_a_sentence(library: Library) -> None:
    refused(lambda: discovery.as_given(library, WITH))
    refused(lambda: discovery.discover(library, f"me:{SECRET}@news.example", Event()))
    (failed,) = importing.import_inputs(library, [WITH]).failures
    assert failed.reason is Reason.ADDRESS_WITH_CREDENTIALS
    assert SECRET not in str(failed)


def test_list_goes_in_without_feeds_that_have_one(library: Library) -> None:
    opml = (
        f'<opml version="2.0"><body><outline text="a" xmlUrl="{WITH}"/><outline text="b" '
        f'xmlUrl="https://b.example/feed" htmlUrl="https://me:{SECRET}@b.example/"/></body></opml>'
    )
    report, _ = subscription_lists.import_list(library, opml.encode(), "list.opml")
    assert len(report.new) == 1
    assert len(report.problems) == 1
    assert SECRET not in report.problems[0]
    (feed,) = subscriptions.subscriptions(library).feeds
    assert SECRET not in repr(feed)


def test_nothing_on_disk_holds_one(library: Library, tmp_path: Path) -> None:
    """What a publisher wrote by mistake goes without it, too."""
    head = at(f"https://me:{SECRET}@news.example/story")
    end = f'<p>See <a href="https://me:{SECRET}@news.example/more">more</a> of it.</p>'
    (tmp_path / "page.html").write_text(page("Lanterns", head=head, end=end))
    report = importing.import_inputs(library, [str(tmp_path / "page.html")])
    assert not report.failures
    integrity.backup(library, tmp_path / "backup.sqlite3")
    export_archive(library, tmp_path / "archive")
    written = [tmp_path / "backup.sqlite3"]
    written += [each for name in ("archive", "profile") for each in tmp_path.glob(f"{name}/**/*")]
    with library.store.read() as reader:
        (found,) = reader.articles.ids(ArticleQuery())
        kept = reader.articles.article(found)
        assert kept is not None
        assert kept.head.url == "https://news.example/story"
        assert SECRET not in kept.body_html + reader.articles.page(found)
    for path in written:
        if path.is_file():
            assert SECRET.encode() not in path.read_bytes(), path


def test_addresses_of_an_article_go_without() -> None:
    draft = ArticleDraft(
        "Title", url=WITH, pictures=(PictureDraft(WITH),), enclosures=(Enclosure(WITH),)
    )
    prepared = prepare_draft(draft)
    assert SECRET not in repr(prepared)
    assert prepared.url == "https://news.example/feed"
