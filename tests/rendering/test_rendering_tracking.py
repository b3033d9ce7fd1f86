"""Links lose what only tells who reads, and nothing else; counting pictures are known."""

import re
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.rendering.links import clean_link, is_tracking_picture
from readerapp.resources import resource

LIST = tomllib.loads(resource("tracking.toml").read_text("utf-8"))
EVERYWHERE = [
    name for group in LIST["parameters"] if "hosts" not in group for name in group["names"]
]
PAGE = "https://a.example/x"


@pytest.mark.parametrize(
    ("url", "cleaned"),
    [
        (f"{PAGE}?utm_source=rss", PAGE),
        (f"{PAGE}?utm_source=rss&utm_medium=feed#part", f"{PAGE}#part"),
        (f"{PAGE}?id=7&fbclid=z", f"{PAGE}?id=7"),
        (f"{PAGE}?UTM_Source=m&b=2&a=1", f"{PAGE}?b=2&a=1"),
        (f"{PAGE}?a=%7e+%C3%A9&gclid=1&b==&&c", f"{PAGE}?a=%7e+%C3%A9&b==&&c"),
        (f"{PAGE}?id=7&amp;utm_source=rss&amp;mc_eid=1", f"{PAGE}?id=7"),
        (f"{PAGE}?%75tm_source=rss&id=7", f"{PAGE}?id=7"),
        (f"{PAGE}?fbclid", PAGE),
        (f"{PAGE}#xtor=RSS-3208", PAGE),
        (f"{PAGE}?id=1#comments&xtor=RSS-1", f"{PAGE}?id=1#comments"),
        (f"{PAGE}#Echobox=1690000000", PAGE),
        (f"{PAGE}#utm_source=x&utm_medium=y", PAGE),
        ("HTTP://USER@A.Example:80?wt_mc=rss", "HTTP://USER@A.Example:80"),
        ("https://youtu.be/abc?si=XYZ&t=30", "https://youtu.be/abc?t=30"),
        (
            "https://www.youtube.com/watch?v=abc&feature=share",
            "https://www.youtube.com/watch?v=abc",
        ),
        (
            "https://www.amazon.co.uk/dp/B0?pd_rd_w=1&pf_rd_p=2&th=1",
            "https://www.amazon.co.uk/dp/B0?th=1",
        ),
        ("https://b.medium.com/a-1f?source=rss----3", "https://b.medium.com/a-1f"),
        (
            "https://www.bbc.co.uk/news/1?at_medium=RSS&at_campaign=rss",
            "https://www.bbc.co.uk/news/1",
        ),
    ],
)
def test_listed_parameters_go(url: str, cleaned: str) -> None:
    assert clean_link(url) == cleaned


@pytest.mark.parametrize(
    "url",
    [
        "",
        PAGE,
        f"{PAGE}?",
        f"{PAGE}#",
        f"{PAGE}?#",
        f"{PAGE}?id=7&ref=home&source=x&cid=3&campaign_id=12",
        f"{PAGE}?si=1&feature=2",
        f"{PAGE}?autm_source=1",
        f"{PAGE}#utm_source",
        f"{PAGE}#:~:text=utm_source,and%20more",
        f"{PAGE}#!/page?utm_source=1",
        "https://notyoutube.com/?si=1",
        "https://youtube.com.example/?si=1",
        "https://a.example@b.example/?si=1",
        "mailto:a@b.example?subject=utm_source&utm_source=1",
        "data:text/html,?utm_source=1",
        "javascript:x?utm_source=1",
        "/x?utm_source=1",
        "https://[::1/x?id=1",
        "https://urldefense.com/v3/__https://a.example__;!!x?utm_source=1",
        "https://mail.example/unsubscribe?mkt_tok=abc",
        "https://mail.example/p?action=Unsubscribe&mc_eid=abc",
    ],
)
def test_everything_else_is_left_alone(url: str) -> None:
    assert clean_link(url) == url


_parts = st.lists(
    st.sampled_from(
        ["?", "#", "&", "=", "amp;", "%75", "//", "@", ":", "https://", "youtu.be", "\n"]
    )
    | st.sampled_from(EVERYWHERE).map(lambda name: name.replace("*", "x"))
    | st.text(max_size=5),
    max_size=14,
).map("".join)


@given(_parts | st.text() | _parts.map("https://a.example/".__add__))
def test_cleaning_is_survived_and_done_once(url: str) -> None:
    cleaned = clean_link(url)
    assert clean_link(cleaned) == cleaned
    assert len(cleaned) <= len(url)


_harmless = st.text(alphabet="abcdefgh0123456789-._~%/+;,é漢 ", max_size=12)


@given(st.lists(st.tuples(_harmless, _harmless), max_size=6), _harmless)
def test_a_link_without_listed_parameters_is_the_same(
    pairs: list[tuple[str, str]], fragment: str
) -> None:
    url = f"{PAGE}?" + "&".join(f"q{k}={v}" for k, v in pairs) + f"#{fragment}"
    assert clean_link(url) == url


@given(st.sampled_from(EVERYWHERE), _harmless, st.booleans())
def test_every_listed_parameter_goes_from_every_place(name: str, value: str, first: bool) -> None:
    mine = f"{name.replace('*', 'any')}={value}"
    pairs = [mine, "id=7"] if first else ["id=7", mine]
    assert clean_link(f"{PAGE}?{'&'.join(pairs)}") == f"{PAGE}?id=7"
    assert clean_link(f"{PAGE}#{mine}") == PAGE


@pytest.mark.parametrize(
    "url",
    [
        "http://feeds.feedburner.com/~r/Paper/~4/abc",
        "//feeds.feedburner.com/~ff/Paper?d=yIl2AUoC8zA",
        "http://da.feedsportal.com/r/1/u/49/f/1/c/2/s/3/a2.img",
        "http://www.feedsportal.com:80/mf.gif",
        "https://ad.doubleclick.net/ddm/trackimp/x",
        "https://www.google-analytics.com/collect?v=1",
        "https://stats.wordpress.com/b.gif?host=a",
        "https://pixel.wp.com/b.gif?blog=1",
        "HTTPS://Pixel.QuantServe.COM/pixel/p-1.gif",
        "https://sb.scorecardresearch.com/p?c1=2",
        "https://ping.chartbeat.net/ping?h=a",
        "https://www.facebook.com/tr?id=1&ev=PageView",
        "https://stats.a.example/matomo.php?idsite=1&rec=1",
        "https://a.example/piwik/piwik.php?idsite=1",
        "https://medium.com/_/stat?event=post.clientViewed",
        "https://towards.example/_/stat?event=post.clientViewed",
        "https://counter.theconversation.com/content/1/count.gif",
        "https://user@pixel.wp.com/b.gif",
    ],
)
def test_counting_pictures_are_known(url: str) -> None:
    assert is_tracking_picture(url)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://a.example/picture.jpg",
        "https://i0.wp.com/a.example/picture.jpg",
        "https://a.example/matomo.php.jpg",
        "https://a.example/x.jpg?from=matomo.php",
        "https://feeds.feedburner.com/picture.jpg",
        "https://www.facebook.com/photo.jpg",
        "https://notdoubleclick.net/a.jpg",
        "https://doubleclick.net.example/a.jpg",
        "data:image/gif;base64,R0lGODlhAQABAAAAACw=",
        "picture:0",
        "/matomo.php",
        "https://[",
    ],
)
def test_pictures_to_look_at_are_not_called_counters(url: str) -> None:
    assert not is_tracking_picture(url, 640, 480)
    assert not is_tracking_picture(url)


def test_a_picture_of_one_pixel_counts_readers() -> None:
    assert is_tracking_picture("https://a.example/p.gif", 1, 1)
    assert is_tracking_picture("https://a.example/p.gif", width=1)
    assert is_tracking_picture("https://a.example/p.gif", height=1)
    assert not is_tracking_picture("https://a.example/p.gif", 2, 2)


@given(_parts | st.text())
def test_any_address_of_a_picture_is_survived(url: str) -> None:
    is_tracking_picture(url)


def test_the_list_keeps_its_form() -> None:
    hosts = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+")
    for group in LIST["parameters"]:
        assert group["about"]
        assert group["source"].startswith("https://")
        assert all(re.fullmatch(r"[a-z0-9_.]+\*?", name) for name in group["names"])
        assert all(hosts.fullmatch(host) for host in group.get("hosts", ()))
    for group in LIST["pictures"]:
        assert group["about"]
        assert group["source"].startswith("https://")
        for address in group["addresses"]:
            host, slash, path = address.partition("/")
            assert (host == "*" and slash and path) or hosts.fullmatch(host)
    assert all(hosts.fullmatch(host) for host in LIST["untouched"]["hosts"])
    assert LIST["untouched"]["words"] == [word.lower() for word in LIST["untouched"]["words"]]
    assert len(EVERYWHERE) == len(set(EVERYWHERE))
    addresses = [address for group in LIST["pictures"] for address in group["addresses"]]
    assert len(addresses) == len(set(addresses))
