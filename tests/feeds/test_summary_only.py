"""Whether a feed gives the whole text or a taste of it."""

import pytest

from readerapp.feeds.normalising import breaks_off, is_summary_only
from readerapp.feeds.reading import read_feed

LONG = "A sentence of some length that says something. " * 20
NAMES = "xmlns:content='http://purl.org/rss/1.0/modules/content/'"


@pytest.mark.parametrize(
    "end",
    ["…", "...", "[…]", "[...]", " Read more", " read more »", " [Read More →]",
     " Continue reading",
     " Weiterlesen", " Lire la suite", " Leer más.", " Читать далее", " 続きを読む", " 阅读全文",
     " اقرأ المزيد",
     " और पढ़ें", " 더 보기", " Devamını oku"],
)  # fmt: skip
def test_a_text_that_goes_on_elsewhere_breaks_off(end: str) -> None:
    assert breaks_off(LONG.strip() + end)


@pytest.mark.parametrize("end", ["", "»", " и так далее.", " There is more", "!", "?)"])
def test_a_finished_text_does_not(end: str) -> None:
    assert not breaks_off(LONG + "End" + end)


@pytest.mark.parametrize(
    ("text", "has_full_text", "has_title", "teaser"),
    [
        ("", False, True, True),
        ("Short.", False, True, True),
        ("Short.", False, False, False),
        ("Short…", False, False, True),
        (LONG, False, True, False),
        (LONG + "…", False, True, True),
        ("Short…", True, True, False),
    ],
)
def test_the_rule(text: str, has_full_text: bool, has_title: bool, teaser: bool) -> None:
    assert is_summary_only(text, has_full_text=has_full_text, has_title=has_title) is teaser


@pytest.mark.parametrize(
    ("inside", "teaser"),
    [
        ("<link>http://e.example/</link><description>Short.</description>", True),
        ("<description>Short.</description>", False),
        ("<link>http://e.example/</link><content:encoded>Short.</content:encoded>", False),
        ("<link>http://e.example/</link><enclosure url='/a.mp3' type='audio/mpeg'/>", False),
        (f"<link>http://e.example/</link><description>{LONG}</description>", False),
    ],
)
def test_only_what_leads_to_a_page_is_a_teaser(inside: str, teaser: bool) -> None:
    text = f"<rss {NAMES}><channel><item><title>T</title>{inside}</item></channel></rss>"
    assert read_feed(text.encode(), address="http://e.example/").entries[0].is_teaser is teaser
