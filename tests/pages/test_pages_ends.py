"""The ends and the boxes of a story: what the page says there goes, a sentence of the story never.

The pages are invented; phrases are those of `resources/phrases/pages`.
"""

import tomllib
from collections.abc import Sequence
from functools import cache

import pytest

from readerapp.domain.drafts import ArticleDraft
from readerapp.pages.bylines import is_time_line
from readerapp.pages.page_tree import parse_page
from readerapp.pages.phrases import after_phrase, phrase_book
from readerapp.pages.reading import read_page
from readerapp.pages.story_gaps import fill_gaps
from readerapp.pages.story_lines import (
    PageFacts,
    credited_authors,
    is_credit,
    is_photo_credit,
    is_reading_time,
    leave_out_leftovers,
)
from readerapp.pages.story_tree import PageText, locate, read_text
from readerapp.provenance.visible import read_labels
from readerapp.rendering.sanitising import sanitise
from readerapp.resources import resource
from readerapp.text.plain import paragraphs

PARAGRAPHS = [
    f"The {first} of the harbour opened on the {day} of May, and the {last} followed that evening."
    for first, day, last in (
        ("market", "first", "school"),
        ("tower", "second", "bridge"),
        ("garden", "third", "library"),
        ("theatre", "fourth", "station"),
        ("foundry", "fifth", "hospital"),
        ("dairy", "sixth", "observatory"),
    )
]
GOES_ON = "the old pier was rebuilt in winter, although nobody in the town had asked for it."


@cache
def lists() -> dict[str, dict[str, list[str]]]:
    return {
        entry.name.removesuffix(".toml"): tomllib.loads(entry.read_text("utf-8"))
        for entry in resource("phrases", "pages").iterdir()
        if entry.name not in ("und.toml", "__pycache__")
    }


LANGUAGES = sorted(lists())


def read(body: str, head: str = "") -> ArticleDraft:
    page = f"<html><head><title>A year of openings</title>{head}</head>{body}</html>"
    return read_page(page.encode(), "https://news.example/2026/story.html", read_labels)


def lines(article: ArticleDraft) -> list[str]:
    return paragraphs(sanitise(article.body))


def story(*, below: str = "", between: str = "") -> str:
    first, last = PARAGRAPHS[:3], PARAGRAPHS[3:]
    inner = [*(f"<p>{text}</p>" for text in first), between, *(f"<p>{text}</p>" for text in last)]
    return f"<body><article>{''.join(inner)}{below}</article></body>"


# Below the last paragraph


def test_the_closing_lines_of_a_page_go_in_every_language(subtests: pytest.Subtests) -> None:
    for language in LANGUAGES:
        with subtests.test(language):
            phrases = lists()[language]
            closing = [*phrases["closing"], f"{phrases['ask'][0]} @lantern@news.example"]
            closing += [f"{phrase}: Ada Long" for phrase in phrases["credit"]]
            for few in (closing[at : at + 12] for at in range(0, len(closing), 12)):
                below = "".join(f"<p>{line}</p>" for line in few)
                assert lines(read(story(below=below))) == PARAGRAPHS, few


def test_a_sentence_that_begins_like_a_credit_stays(subtests: pytest.Subtests) -> None:
    for language in LANGUAGES:
        with subtests.test(language):
            phrases = lists()[language]
            sentences = [
                f"{phrase} {GOES_ON}"
                for phrase in phrases["credit"] + phrases["ask"] + phrases["photo"]
            ]
            book = phrase_book()
            assert [
                one for one in sentences if is_credit(one, book) or is_photo_credit(one, book)
            ] == []
            for line in (sentences[0], sentences[len(phrases["credit"])], sentences[-1]):
                assert lines(read(story(below=f"<p>{line}</p>"))) == [*PARAGRAPHS, line]


def test_closing_lines_stay_above_the_last_paragraph(subtests: pytest.Subtests) -> None:
    for language in LANGUAGES:
        with subtests.test(language):
            line = f"{lists()[language]['credit'][0]}: Ada Long"
            assert line in lines(read(story(between=f"<p>{line}</p>")))


def test_a_rule_above_the_credits_goes_with_them() -> None:
    below = "<p>___</p><p>Ada Long contributed to this report.</p>"
    more = "<p>More AP news: https://news.example/ap</p>"
    assert lines(read(story(below=f"{below}{more}<p>Editing by Max Lind</p>"))) == PARAGRAPHS
    assert lines(read(story(below="<p>___</p>"))) == [*PARAGRAPHS, "___"]


def test_a_page_of_nothing_but_closing_lines_stays() -> None:
    texts = [f"Follow us on the walk from the {word} to the harbour in May." for word in "abcdef"]
    body = "".join(f"<p>{text}</p>" for text in texts)
    assert lines(read(f"<body><article>{body}</article></body>")) == texts


@pytest.mark.parametrize(
    "line",
    [
        "Source: https://data.example/harbour/report.html",
        "Source: Ministry Of Health, Census 2020",
        "Sources: Ada Long; Max Lind; The Harbour Guild",
        "“Follow me on Twitter,” she said, and laughed, as the last ferry left the pier.",
        "His sister contributed reporting skills and a car, and both set out for the coast.",
        "Three ministries and the guild of the harbour contributed to this report.",
        "Email me at ada@lantern.example, he wrote in his last letter to the guild in May.",
        "Follow the money, wrote @lantern, and she was right about the whole of the harbour.",
        "“Follow me on Twitter @adalong,” she said.",
        "Reach the pier by boat: https://boats.example",
        "Contact: ada@lantern.example",
        "2:15 p.m.",
    ],
)
def test_what_only_looks_like_a_closing_line_stays(line: str) -> None:
    assert lines(read(story(below=f"<p>{line}</p>"))) == [*PARAGRAPHS, line]


@pytest.mark.parametrize(
    "line",
    [
        "Ada Long’s book is out now. Follow her on Twitter @adalong. Follow us on Facebook.",
        "Follow The Lantern on Facebook, Twitter (@lantern) and Instagram.",
        "Lantern writers Ada Long in Osterby and Max Lind contributed to this report.",
    ],
)
def test_an_offer_to_follow_and_the_names_of_helpers_go(line: str) -> None:
    assert lines(read(story(below=f"<p>{line}</p>"))) == PARAGRAPHS


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("(Reporting by Ada Long and Max Lind, editing by Ina Berg.)", ("Ada Long", "Max Lind")),
        ("(Reporting by Ada Long; Editing by Ina Berg)", ("Ada Long",)),
        ("Reporting by Ada Long, with reporting by Max Lind", ("Ada Long",)),
        ("Editing by Ina Berg", ()),
        ("취재: 김민수", ("김민수",)),
    ],
)
def test_reporters_of_a_credit_become_the_authors_of_a_page_that_names_none(
    line: str, authors: tuple[str, ...]
) -> None:
    article = read(story(below=f"<p>{line}</p>"))
    assert (article.authors, lines(article)) == (authors, PARAGRAPHS)
    assert credited_authors([line], phrase_book()) == authors
    named = read(story(below=f"<p>{line}</p>"), '<meta name="author" content="Otto Vogel">')
    assert named.authors == ("Otto Vogel",)
    assert line in named.page  # as the page has it


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("(Additional reporting by Joseph Hale)", True),
        ("SOURCE: The Lantern News", True),
        ("Quelle: dpa", True),
        ("责任编辑：王明", True),
        ("编辑 王明", True),
        ("編集：鈴木花子", True),
        ("Reporting by the Lantern in 2019 showed that the company knew.", False),
        ("Sources close to the mayor said that he would go.", False),
        ("Редактор Анна Петрова не знала об этом письме до самого вечера.", False),
        ("编辑部收到了三千封来信，其中一半来自孩子。", False),
        ("Source", False),
    ],
)
def test_a_credit_is_a_phrase_and_names(line: str, is_one: bool) -> None:
    assert is_credit(line, phrase_book()) is is_one


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Photograph: Ada Long/The Lantern", True),
        ("Getty Images", True),
        ("A. Long/Getty Images", True),
        ("Foto: dpa", True),
        ("Photo by Ada Long", True),
        ("写真：共同通信", True),
        ("Bild: Das Leben geht weiter und wir sind alle da", False),
        ("Photos show the damage", False),
        ("Photo: the pier on the first day of the year.", False),
        ("Reuters was there when the pier fell.", False),
    ],
)
def test_a_photo_credit_is_a_phrase_and_names(line: str, is_one: bool) -> None:
    assert is_photo_credit(line, phrase_book()) is is_one


def test_a_reading_time_is_short_and_holds_a_number(subtests: pytest.Subtests) -> None:
    for language in LANGUAGES:
        with subtests.test(language):
            phrase = lists()[language]["reading_time"][0]
            assert is_reading_time(f"{phrase}: 4", phrase_book())
            assert not is_reading_time(phrase, phrase_book())
            assert not is_reading_time(f"{phrase} 4 {GOES_ON}", phrase_book())


def test_a_phrase_ends_where_a_word_does() -> None:
    book = phrase_book()
    assert after_phrase(book.credit, "source: a") == ": a"
    assert after_phrase(book.credit, "sourced from a") is None
    assert after_phrase(book.credit, "编辑王明") == "王明"


# Times


def test_the_time_of_a_page_goes_and_those_of_a_live_report_stay() -> None:
    assert is_time_line("Updated at 1:23 p.m.", phrase_book())
    assert lines(read(story(below="<p>Updated at 1:23 p.m.</p>"))) == PARAGRAPHS
    entries = [text for at, said in enumerate(PARAGRAPHS) for text in (f"1{at}:05", said)]
    body = "".join(f"<p>{text}</p>" for text in entries)
    assert lines(read(f"<body><article>{body}</article></body>")) == entries


# Boxes


def test_a_sign_up_form_goes_and_a_paragraph_above_it_stays() -> None:
    form = "<form><input type='email' name='email'></form>"
    invitation = "<p>Sign up for our newsletter</p><p>All of the harbour, every single morning.</p>"
    kept = "The pilots of the harbour have a word for this kind of morning, and it is not polite."
    box = f"<div><p>{kept}</p><div>{invitation}</div>{form}</div>"
    assert lines(read(story(between=box))) == [*PARAGRAPHS[:3], kept, *PARAGRAPHS[3:]]
    named = f"<div class='newsletter-box'><h3>Morning post</h3><p>{kept}</p>{form}</div>"
    assert lines(read(story(between=named))) == PARAGRAPHS


@pytest.mark.parametrize("lead", ["Related post:", "Read also:", "See also"])
def test_a_pointer_to_another_story_goes(lead: str) -> None:
    line = f"<h3>{lead} <a href='/2026/terns.html'>Terns</a></h3>"
    assert lines(read(story(between=line))) == PARAGRAPHS


def test_teasers_below_a_story_go_and_a_ranking_stays() -> None:
    items = "".join(
        f"<li class='tile'><h3><a href='/2026/{word}.html'>The {word} again</a></h3>"
        f"<p>Why the {word} of the harbour came back is told by those who saw it.</p></li>"
        for word in ("terns", "crane", "guild")
    )
    long = "".join(f"<p>{text}</p>" for text in PARAGRAPHS * 2)
    apart = f"<div class='a'>{long}</div><div class='b'><div><ul>{items}</ul></div></div>"
    assert not any("again" in line for line in lines(read(f"<body><main>{apart}</main></body>")))
    among = f"<main>{long}<ul>{items}</ul></main>"
    assert sum("came back" in line for line in lines(read(f"<body>{among}</body>"))) == 3


def test_a_linked_quotation_stays() -> None:
    said = "We counted the empty beds every winter, and nobody ever asked us for the reason."
    quote = f"<blockquote><p><a href='https://letters.example/9'>{said}</a></p></blockquote>"
    assert said in lines(read(story(between=quote)))


# With a given choice of the extractor


def page_text(markup: str, chosen: Sequence[str]) -> PageText:
    root = parse_page(f"<html>{markup}</html>")
    assert root is not None
    page = read_text(root)
    assert locate(page, chosen) == []
    return page


def kept(page: PageText) -> list[str]:
    return [run.text for run in page.runs if run.is_kept]


def left_over(markup: str, chosen: Sequence[str], dek: str = "") -> list[str]:
    page = page_text(markup, chosen)
    facts = PageFacts("https://news.example/2026/story.html", (), (), dek, (), ())
    leave_out_leftovers(page, facts, phrase_book())
    return kept(page)


def column(*texts: str) -> str:
    inner = "".join(f"<p>{text}</p>" for text in texts)
    return f"<div class='row'><div class='column words'>{inner}</div></div>"


def test_a_body_that_calls_itself_navigation_holds_the_story_all_the_same() -> None:
    short = "There are two catches."
    chunks = column(*PARAGRAPHS[:3]) + "<div class='ad'>Advertisement</div>"
    chunks += column(PARAGRAPHS[3], short, *PARAGRAPHS[4:])
    page = page_text(f"<body class='navigation-thin'>{chunks}</body>", PARAGRAPHS[:3])
    fill_gaps(page.runs)
    assert kept(page) == [*PARAGRAPHS[:4], short, *PARAGRAPHS[4:]]


def test_a_pulled_quote_and_the_standfirst_are_not_added_again() -> None:
    standfirst = "All that opened by the harbour in a single week of May, told by those who did it."
    first = column(PARAGRAPHS[2]) + column(standfirst)
    body = f"<body><article>{first}{column(*PARAGRAPHS)}</article></body>"
    page = page_text(body, PARAGRAPHS[:2] + PARAGRAPHS[3:])
    for run in page.runs[2:]:
        run.keep()
    fill_gaps(page.runs, standfirst)
    assert kept(page) == PARAGRAPHS


def test_a_standfirst_of_its_own_box_goes_and_a_first_paragraph_stays() -> None:
    body = f"<body><header><p>{PARAGRAPHS[0]}</p></header>{column(*PARAGRAPHS[1:])}</body>"
    assert left_over(body, PARAGRAPHS, dek=PARAGRAPHS[0]) == PARAGRAPHS[1:]
    assert left_over(f"<body>{column(*PARAGRAPHS)}</body>", PARAGRAPHS, PARAGRAPHS[0]) == PARAGRAPHS


def test_headings_of_nothing_and_linked_sentences_elsewhere_go() -> None:
    teaser = "The terns of the harbour came back, and nobody knows what they had been doing."
    below = f"<ul><li><div><a href='https://news.example/t'>{teaser}</a></div></li></ul>"
    below += "<h3><a href='https://news.example/'>The Lantern</a></h3><h3>Comments</h3>"
    below += "<p>© 2026 The Lantern</p>"
    chosen = [*PARAGRAPHS, teaser, "The Lantern", "Comments", "© 2026 The Lantern"]
    assert left_over(f"<body>{column(*PARAGRAPHS)}{below}</body>", chosen) == PARAGRAPHS


def test_the_times_of_entries_stay() -> None:
    entries = [text for at, said in enumerate(PARAGRAPHS) for text in (f"Updated 1{at}:05", said)]
    assert left_over(f"<body>{column(*entries)}</body>", entries) == entries
