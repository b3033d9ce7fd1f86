"""What a reader gets from a web page."""

from datetime import UTC, date, datetime

import pytest
from work import calls_of, is_linear

from readerapp.domain.drafts import ArticleDraft, RelationKind
from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.labels import Label, Rank, Subject
from readerapp.pages.reading import read_page
from readerapp.provenance.labels import derive_labels
from readerapp.provenance.visible import read_labels

URL = "https://news.example/2026/harbour.html"
WORDS = "The two island cities agreed on Tuesday to share their harbour. "
PAGE = f"""<!DOCTYPE html>
<html lang="fr-FR"><head><title>Harbour accord signed | The Lantern</title>
<link rel="canonical" href="/2026/harbour.html">
<link rel="alternate" hreflang="ko" href="/ko/harbour.html">
<meta property="og:site_name" content="The Lantern">
<meta property="og:description" content="Nine years of quarrel end.">
<script type="application/ld+json">
{{"@context": "https://schema.org", "@graph": [
 {{"@type": "WebSite", "name": "x"}},
 {{"@type": ["NewsArticle"], "headline": "Harbour &amp; accord signed", "inLanguage": "en",
  "datePublished": "2026-01-06T10:00:00+01:00", "dateModified": "2026-01-06T12:30:00+01:00",
  "author": [{{"@type": "Person", "name": "Oona Hartwell"}}],
  "isBasedOn": "https://other.example/report", "digitalSourceType": "trainedAlgorithmicMedia",
 }}]}}
</script></head><body>
<nav><a href="/">Home</a></nav>
<article><h1>Harbour &amp; accord signed</h1>
<figure><img src="data:image/gif;base64,R0lGOD" data-src="/crane.jpg"
 data-srcset="/crane-320.jpg 320w, /crane-900.jpg 900w, /crane-2400.jpg 2400w" alt="A red crane">
<figcaption>The crane. Image générée par IA</figcaption></figure>
<p>{WORDS * 3}</p><h2>What follows</h2>
<p>See <a href="/ferries.html">the ferries</a>. {WORDS * 3}</p>
<ul><li>First point</li><li>Second point</li></ul>
<blockquote><p>We counted the gulls.</p></blockquote>
<table><tr><th>Pier</th><td>East</td></tr></table>
<p dir="rtl" lang="ar">{"مدينة النخيل " * 12}</p>
</article>
<section><h3>Articles connexes</h3><ul>
<li><a href="/ferries.html?utm_source=x"><img src="/f.jpg" alt="A ferry"></a>
 <h4><a href="/ferries.html">Ferries return to the strait</a></h4>
 <p>Ferry companies presented a timetable for the Lantern Strait on Wednesday morning.</p>
 <span>Rapporté par l'IA</span></li>
<li><a href="/guild.html">Osterby's guild asks for a seat</a></li>
<li><a href="/2026/harbour.html#top">Harbour and accord signed</a></li>
</ul></section>
<footer>© The Lantern</footer></body></html>"""


def read(page: str, url: str = URL) -> ArticleDraft:
    return read_page(page.encode(), url, read_labels, name="page.html")


def test_text_and_metadata() -> None:
    article = read(PAGE)
    assert article.title == "Harbour & accord signed"
    assert article.dek == "Nine years of quarrel end."
    assert article.source == "The Lantern"
    assert article.authors == ("Oona Hartwell",)
    assert article.published == datetime(2026, 1, 6, 9, tzinfo=UTC)
    assert article.modified == datetime(2026, 1, 6, 11, 30, tzinfo=UTC)
    assert (article.language, article.interface_language) == ("en", "fr-FR")
    assert article.url == URL


def test_the_body_keeps_its_structure_and_the_page_keeps_everything() -> None:
    article = read(PAGE)
    for markup in (
        "<h2>What follows</h2>",
        "<li>First point</li>",
        "<blockquote>",
        "<td>East</td>",
    ):
        assert markup in article.body
    assert '<a href="https://news.example/ferries.html">the ferries</a>' in article.body
    assert 'dir="rtl"' in article.body
    assert "Ferries return" not in article.body
    assert "Ferries return" in article.page
    assert "script" not in article.page


def test_the_picture_has_a_sensible_size_a_caption_and_its_label() -> None:
    article = read(PAGE)
    (picture,) = article.pictures
    assert picture.address == "https://news.example/crane-900.jpg"
    assert (picture.alt, picture.caption) == ("A red crane", "The crane. Image générée par IA")
    assert '<img src="picture:0"' in article.body
    assert "<figcaption>The crane." in article.body
    assert [(e.picture, e.label) for e in article.evidence if e.subject is Subject.IMAGE] == [
        (0, Label.AI_IMAGE)
    ]


def test_page_data_about_the_text_is_evidence() -> None:
    stated = [e for e in read(PAGE).evidence if e.subject is Subject.TEXT]
    assert [(e.label, e.rank) for e in stated] == [(Label.AI_TEXT, Rank.PAGE_DATA)]


def test_related_stories_are_those_the_publisher_states() -> None:
    related = read(PAGE).related
    assert [(r.kind, r.article.url) for r in related] == [
        (RelationKind.RELATED, "https://news.example/ferries.html?utm_source=x"),
        (RelationKind.RELATED, "https://news.example/guild.html"),
        (RelationKind.BASED_ON, "https://other.example/report"),
        (RelationKind.TRANSLATION, "https://news.example/ko/harbour.html"),
    ]
    ferries = related[0]
    assert ferries.heading == "Articles connexes"
    assert ferries.article.title == "Ferries return to the strait"
    assert ferries.article.dek.startswith("Ferry companies")
    assert ferries.article.pictures[0].alt == "A ferry"
    assert derive_labels(ferries.article.evidence) == (Label.AI_TEXT,)
    assert related[3].article.language == "ko"


def test_a_related_heading_inside_the_article_does_not_take_the_article_away() -> None:
    box = "<h3>You may also like</h3><ul><li><a href='/x'>Another story to read</a></li></ul>"
    page = f"<html><body><div><p>{WORDS * 6}</p>{box}</div></body></html>"
    article = read(page)
    assert WORDS.strip() in article.body
    assert [r.article.title for r in article.related] == ["Another story to read"]


def test_at_most_forty_related_stories() -> None:
    links = "".join(f"<li><a href='/{n}'>Another story, number {n}</a></li>" for n in range(90))
    assert (
        len(read(f"<body><p>{WORDS * 6}</p><h3>Related</h3><ul>{links}</ul></body>").related) == 40
    )


def test_a_page_without_an_article_is_shown_whole() -> None:
    article = read(
        "<html><head><title>Short</title></head><body><p>Closed today.</p></body></html>"
    )
    assert "Closed today." in article.body
    assert article.title == "Short"


def test_a_saved_page_knows_where_it_is_from() -> None:
    saved = "<!-- saved from url=(0032)https://news.example/2026/a.html -->"
    link = '<p><a href="b.html">more words here</a></p>'
    page = f"{saved}<html><body><p>{WORDS * 6}</p>{link}</body></html>"
    article = read(page, "")
    assert article.url == "https://news.example/2026/a.html"
    assert "https://news.example/2026/b.html" in article.page


def test_a_disclosure_by_the_site() -> None:
    head = '<head><meta name="ai-disclosure" content="ai-originated"></head>'
    page = f"<html>{head}<body><p>{WORDS * 6}</p></body></html>"
    assert [(e.rank, e.label) for e in read(page).evidence] == [(Rank.SITE, Label.AI_TEXT)]


def test_an_address_that_runs_script_is_dropped() -> None:
    page = f"<body><p>{WORDS * 6} <a href='javascript:alert(1)'>x</a></p></body>"
    assert "javascript:" not in read(page).body + read(page).page


@pytest.mark.parametrize(
    "script",
    [
        "{",
        "[" * 100_000,
        '{"@type": 5, "a": [null, [1]]}',
        '{"@type":"NewsArticle","author":7,"image":[[]]}',
        "null",
        "",
    ],
)
def test_broken_page_data_is_left_out(script: str) -> None:
    head = f'<head><script type="application/ld+json">{script}</script></head>'
    page = f"<html>{head}<body><p>{WORDS * 6}</p></body></html>"
    assert WORDS.strip() in read(page).body


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        (
            "<div " + " ".join(f"a{n}=1" for n in range(100_000)) + ">words</div>",
            Reason.TOO_COMPLEX,
        ),
        ("<div>" * 20_000 + "words", Reason.TOO_COMPLEX),
        ("<p>" + "x" * 30_000_001, Reason.TOO_LARGE),
        ("<html><frameset><frame src='x'></frameset></html>", Reason.NO_ARTICLE),
    ],
)
def test_pages_that_are_refused(page: str, reason: Reason) -> None:
    with pytest.raises(SourceError) as caught:
        read(page)
    assert caught.value.reason is reason


@pytest.mark.parametrize(
    "page",
    [
        f"<p>{WORDS * 6}</p>" + "<br>" * 500_000,
        "<div>" * 5_000 + WORDS * 6,
        f"<script>{'a<b;' * 500_000}</script><p>{WORDS * 6}</p>",
        "<table><tr><td>" * 1_000 + WORDS * 6,
        f"<body>\0<p>{WORDS * 6}</p>&#xD800;\x01</body>",
        f"<p>{WORDS * 6}</p>" + "".join(f"<p>aaaa{'b' * n}</p>" for n in range(1_500)),
        f"<p>{WORDS * 6}</p>" + "<h4>Related</h4><p>Words</p>" * 5_000,
    ],
    ids=["breaks", "deep", "script", "tables", "controls", "beginnings", "headings"],
)
def test_hostile_pages_keep_their_words(page: str) -> None:
    article = read(page)
    assert WORDS.strip() in article.body
    article.body.encode("utf-8")


def test_dates_in_words_that_nobody_knows_hold_nobody_up() -> None:
    odd = "".join(f"<p>{number % 28} zorblag 2024 at {number} glimp</p>" for number in range(100))
    page = f"<article><h1>A lantern</h1><p>{WORDS * 4}</p>{odd}<p>{WORDS * 4}</p></article>"
    assert is_linear(calls_of(lambda: read(page)), len(page))
    dated = page.replace("<p>", "<p>The council met on 3 mai 2024.</p><p>", 1)
    assert str(read(dated).published)[:10] == "2024-05-03"


def test_words_around_a_link_under_a_related_heading_stay() -> None:
    quote = "<blockquote>He said the <a href='/f'>boats and the old pier</a> are for the ferries."
    page = f"<body><article><p>{WORDS * 4}</p><h3>Related</h3>{quote}</blockquote></article></body>"
    article = read(page)
    assert "for the ferries." in article.body
    assert "boats and the old pier" in article.body
    assert article.related == ()


def test_what_is_no_title_is_no_card() -> None:
    links = "".join(
        f"<li><a href='{address}'>{words}</a></li>"
        for address, words in [
            ("https://wa.me/?text=x", "Share on whatsapp"),
            ("/sharing", "Share on whatsapp"),
            ("/category/business", "A long name of a category"),
            ("/x", "Businesscategory"),
            ("/y", "reporter@news.example"),
            ("/z", "https://news.example/2026/z"),
            ("/w", "news.example/2026/another-story"),
            ("/2026/ferries", "Ferries return to the strait"),
        ]
    )
    page = f"<body><p>{WORDS * 6}</p><h3>Related</h3><ul>{links}</ul></body>"
    assert [r.article.title for r in read(page).related] == ["Ferries return to the strait"]


def test_a_box_that_calls_itself_related_holds_cards() -> None:
    box = (
        "<div class='related-posts'><a href='/a'>Ferries return to the strait</a>"
        "<a href='/b'>Guild asks for a seat</a></div>"
    )
    article = read(f"<body><div><p>{WORDS * 6}</p>{box}</div></body>")
    assert [r.article.url for r in article.related] == [
        "https://news.example/a",
        "https://news.example/b",
    ]
    assert "Ferries return" not in article.body


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://other.example/2026/harbour-cities-agree.html", "Harbour cities agree"),
        ("https://www.other.example/report", "other.example"),
        ("https://other.example/", "other.example"),
    ],
)
def test_a_stated_relation_is_never_named_by_its_raw_address(address: str, name: str) -> None:
    data = f'{{"@type": "NewsArticle", "isBasedOn": "{address}"}}'
    script = f"<script type='application/ld+json'>{data}</script>"
    (based_on,) = read(f"<html><head>{script}</head><body><p>{WORDS * 6}</p></body></html>").related
    assert (based_on.article.title, based_on.article.title_is_derived) == (name, True)


@pytest.mark.parametrize(
    "stated", ["2026-03-03T22:40:00-05:00", "2026-03-03T01:15:00+09:00", "2026-03-03", "20260303"]
)
def test_the_day_is_the_one_that_the_page_states(stated: str) -> None:
    head = f'<head><meta property="article:published_time" content="{stated}"></head>'
    published = read(f"<html>{head}<body><p>{WORDS * 6}</p></body></html>").published
    assert published is not None
    assert published.date() == date(2026, 3, 3)


def test_a_table_that_lays_out_a_page_is_none() -> None:
    cell = f"<td><p>{WORDS * 3}</p><p>{WORDS * 3}</p></td>"
    page = f"<body><table><tr><td><a href='/a'>Home and more</a></td>{cell}</tr></table></body>"
    article = read(page)
    assert "<td>" not in article.body
    assert "Home and more" not in article.body
