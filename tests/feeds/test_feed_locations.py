"""What people type, and where well-known places keep their feeds."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.domain.errors import FetchError, Reason
from readerapp.feeds.feed_locations import guess_addresses, resolve_typed, web_address


@pytest.mark.parametrize(
    ("typed", "tried"),
    [
        ("example.com", ("https://example.com", "http://example.com")),
        ("  https://example.com/feed\n", ("https://example.com/feed",)),
        ("<https://example.com/feed>", ("https://example.com/feed",)),
        ("http://example.com/feed", ("http://example.com/feed",)),
        ("feed:example.com/rss", ("https://example.com/rss", "http://example.com/rss")),
        ("feed://example.com/rss", ("https://example.com/rss", "http://example.com/rss")),
        ("feed:https://example.com/rss", ("https://example.com/rss",)),
        ("feed:http://example.com/rss", ("http://example.com/rss",)),
        ("feed://https//example.com/rss", ("https://example.com/rss",)),
        ("rss://example.com/", ("https://example.com/", "http://example.com/")),
        ("//example.com/a", ("https://example.com/a", "http://example.com/a")),
        ("view-source:https://example.com/", ("https://example.com/",)),
        ("localhost:8000/feed", ("https://localhost:8000/feed", "http://localhost:8000/feed")),
        ("bücher.example", ("https://bücher.example", "http://bücher.example")),
        ("http://[::1]:8080/feed", ("http://[::1]:8080/feed",)),
        ("http://intranet/feed", ("http://intranet/feed",)),
        ("192.0.2.1/feed", ("https://192.0.2.1/feed", "http://192.0.2.1/feed")),
    ],
)
def test_what_is_typed(typed: str, tried: tuple[str, ...]) -> None:
    assert resolve_typed(typed) == tried


@pytest.mark.parametrize(
    "typed",
    [
        "", "   ", "word", "two words.com", "mailto:a@example.com", "javascript:alert(1)",
        "file:///etc/passwd", "ftp://example.com/", "data:text/html,x", "C:\\feeds\\a.xml",
        "/home/a/feed.xml", "a@example.com", "https://user:secret@example.com/", "http://[::1",
        "http://a..b/", "http://", "https://example.com:99999/", "http://-a.com/", "feed:",
        "http://exa mple.com/", "http://exa%20mple.com/", "https://" + "a" * 64 + ".com/",
        "https://example.com/" + "a" * 5000,
    ],
)  # fmt: skip
def test_what_is_no_address(typed: str) -> None:
    with pytest.raises(FetchError) as caught:
        resolve_typed(typed)
    assert caught.value.reason is Reason.BAD_ADDRESS


CHANNEL = "UCBR8-60-B28hp2BmDPdntcQ"


@pytest.mark.parametrize(
    ("page", "feed"),
    [
        (f"https://www.youtube.com/channel/{CHANNEL}/videos",
         f"https://www.youtube.com/feeds/videos.xml?channel_id={CHANNEL}"),
        ("https://m.youtube.com/playlist?si=1&list=PLabc-1",
         "https://www.youtube.com/feeds/videos.xml?playlist_id=PLabc-1"),
        ("https://youtube.com/user/name", "https://www.youtube.com/feeds/videos.xml?user=name"),
        ("https://old.reddit.com/r/news/", "https://www.reddit.com/r/news/.rss"),
        ("https://www.reddit.com/r/news/new/?a=b", "https://www.reddit.com/r/news/new/.rss"),
        ("https://www.reddit.com/u/name", "https://www.reddit.com/user/name/.rss"),
        ("https://github.com/a/b.c", "https://github.com/a/b.c/releases.atom"),
        ("https://github.com/a/b/commits/main", "https://github.com/a/b/commits/main.atom"),
        ("https://github.com/name", "https://github.com/name.atom"),
        ("https://gitlab.com/a/b/-/tags", "https://gitlab.com/a/b/-/tags?format=atom"),
        ("https://codeberg.org/a/b", "https://codeberg.org/a/b/releases.rss"),
        ("@name@social.example", "https://social.example/@name.rss"),
        ("https://social.example/@name", "https://social.example/@name.rss"),
        ("https://bsky.app/profile/a.example", "https://bsky.app/profile/a.example/rss"),
        ("@name.example", "https://bsky.app/profile/name.example/rss"),
        ("name.bsky.social", "https://bsky.app/profile/name.bsky.social/rss"),
        ("https://medium.com/@name", "https://medium.com/feed/@name"),
        ("https://medium.com/tag/news", "https://medium.com/feed/tag/news"),
        ("https://name.medium.com/", "https://name.medium.com/feed"),
        ("https://name.tumblr.com", "https://name.tumblr.com/rss"),
        ("https://www.tumblr.com/name", "https://name.tumblr.com/rss"),
        ("https://name.wordpress.com", "https://name.wordpress.com/feed/"),
        ("https://name.blogspot.co.uk/", "https://name.blogspot.co.uk/feeds/posts/default"),
        ("https://name.substack.com/archive", "https://name.substack.com/feed"),
        ("https://dev.to/name", "https://dev.to/feed/name"),
        ("https://stackoverflow.com/questions/tagged/c%23", ""),
        ("https://stackoverflow.com/questions/tagged/qt", "https://stackoverflow.com/feeds/tag/qt"),
        ("https://unix.stackexchange.com/", "https://unix.stackexchange.com/feeds"),
        ("https://mathoverflow.net/questions/12/a-b", "https://mathoverflow.net/feeds/question/12"),
        ("https://lemmy.world/c/a@beehaw.org",
         "https://lemmy.world/feeds/c/a@beehaw.org.xml?sort=New"),
        ("https://news.ycombinator.com/", "https://news.ycombinator.com/rss"),
        ("https://lobste.rs/t/python", "https://lobste.rs/t/python.rss"),
        ("https://arxiv.org/list/cs.CL/recent", "https://rss.arxiv.org/rss/cs.CL"),
        ("https://store.steampowered.com/app/400/Portal/",
         "https://store.steampowered.com/feeds/news/app/400"),
        ("https://letterboxd.com/name/", "https://letterboxd.com/name/rss/"),
        # Their feed is not known by the address.
        ("https://www.youtube.com/@handle", ""),
        ("https://www.tiktok.com/@name", ""),
        ("https://github.com/topics/rss", ""),
        ("https://github.com/settings", ""),
        ("https://medium.com/search", ""),
        ("https://example.com/r/news", ""),
        # It is a feed already.
        ("https://github.com/a/b/releases.atom", ""),
        ("https://github.com/a/b.atom", ""),
        ("https://www.reddit.com/r/news/.rss", ""),
        ("https://social.example/@name.rss", ""),
        ("https://codeberg.org/a/b.rss", ""),
    ],
)  # fmt: skip
def test_known_places_come_before_their_page(page: str, feed: str) -> None:
    tried = resolve_typed(page)
    assert tried[0] == (feed or page)
    assert tried[-1].startswith(("https://", "http://"))
    assert len(tried) == 1 or feed


def test_a_feed_found_by_a_place_is_stable() -> None:
    for page in ("https://github.com/a/b", "https://a.tumblr.com", "https://dev.to/name"):
        feed = resolve_typed(page)[0]
        assert resolve_typed(feed)[0] == feed


@pytest.mark.parametrize(
    ("written", "address"),
    [
        (" http://domain/feed ", "http://domain/feed"),
        ("HTTP://Example.com/a?b=c&d", "HTTP://Example.com/a?b=c&d"),
        ("feed://example.com/a", "https://example.com/a"),
        ("example.com/feed", "https://example.com/feed"),
        ("//example.com/feed", "https://example.com/feed"),
        ("rss.xml", ""),
        ("/feed", ""),
        ("|touch /tmp/x", ""),
        ("file:///etc/passwd", ""),
        ("javascript:alert(1)", ""),
        ("", ""),
    ],
)
def test_addresses_in_lists(written: str, address: str) -> None:
    assert web_address(written) == address


@given(st.text())
def test_any_text_is_an_address_or_refused(text: str) -> None:
    address = web_address(text)
    assert web_address(address) == address
    tried: tuple[str, ...] = ()
    with contextlib.suppress(FetchError):
        tried = resolve_typed(text)
        assert tried
    assert all(web_address(each) == each for each in tried)


def test_guesses_start_at_the_page() -> None:
    assert guess_addresses("https://example.com")[:2] == (
        "https://example.com/feed",
        "https://example.com/rss",
    )
    guesses = guess_addresses("https://example.com/blog/")
    assert guesses[0] == "https://example.com/blog/feed"
    assert "https://example.com/feed.json" in guesses
    assert guess_addresses("https://example.com/a.html")[0] == "https://example.com/feed"
    with pytest.raises(FetchError):
        guess_addresses("example")
