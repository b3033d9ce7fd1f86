"""Whole stories: no sentence is lost, and what the page says around a story is left out."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lab.pages.samples import invented_page, layouts, stories, words_of
from readerapp.domain.drafts import ArticleDraft
from readerapp.pages.reading import read_page
from readerapp.provenance.visible import read_labels
from readerapp.rendering.sanitising import sanitise
from readerapp.text.plain import paragraphs, plain_text

NOUNS = """
    harbour ferry council winter lantern island bridge baker captain gull rope engine school
    letter nurse timber market river choir stone garden ticket storm kettle signal
"""
WORDS = NOUNS.split()
BLOCKS = st.sampled_from(
    (
        "<p>{0}</p>",
        "<p>{0} {1}</p>",
        "<div>{0}</div>",
        "<div><p>{0}</p>{1}</div>",
        "<ul><li>{0}</li><li><p>{1}</p></li></ul>",
        "<ol><li><div>{0}</div></li></ol>",
        "<blockquote>{0}</blockquote>",
        "<blockquote><p>{0} <a href='/quoted'>The Lantern</a></p></blockquote>",
        "<p>He said the <a href='/a'>boats and the old pier</a> were for the ferries. {0}</p>",
        "<h3>Related</h3><p>{0} <a href='/b'>A long title of another story</a></p>",
        "<h3>Related</h3><div>{0}</div>",
        "<h4>Read more</h4><ul><li>{0} <a href='/c'>A long title of a third story</a></li></ul>",
        "<p>{0}<br><br>{1}</p>",
        "<p><b>{0}</b> <em>{1}</em></p>",
        "<p><span>{0}</span> <time>On Tuesday</time> <span>{1}</span></p>",
        "<section><div class='para'><span>{0}</span></div></section>",
        "<section><p>{0}</p><form><input type='email' name='email'></form></section>",
        "<div><p>{0}</p><p>Sign up for our newsletter</p><input type='email' name='e'></div>",
        "<ul><li><h3><a href='/d'>One linked title</a></h3><p>{0}</p></li>"
        "<li><h3><a href='/e'>Another linked title</a></h3><p>{1}</p></li>"
        "<li><h3><a href='/f'>A third linked title</a></h3><p>{1} {0}</p></li></ul>",
        "<p>Editing by {0}</p><p>Source: {1}</p>",
        "<p>Follow {0}</p><p>Photo {1}</p>",
    )
)

PICTURED = ("pictured", "gallery")


def read(page: str, url: str = "https://news.example/2026/story.html") -> ArticleDraft:
    return read_page(page.encode(), url, read_labels, name="page.html")


def squeezed(text: str) -> str:
    return "".join(text.split())


def sentence(number: int) -> str:
    chosen = random.Random(number).choices(WORDS, k=14)
    return f"The {' '.join(chosen)} of number {number} came back that evening."


@settings(max_examples=25, deadline=None)  # a page takes some 30 ms
@given(st.lists(BLOCKS, min_size=6, max_size=14))
def test_every_sentence_of_a_story_is_in_the_result(blocks: list[str]) -> None:
    said = [sentence(number) for number in range(2 * len(blocks))]
    body = "".join(block.format(said[2 * at], said[2 * at + 1]) for at, block in enumerate(blocks))
    head = f"<p>{sentence(91)} {sentence(92)}</p>"
    title = "<head><title>A day on the pier</title></head>"
    page = f"<html>{title}<body><article>{head}{body}</article></body></html>"
    got = squeezed(plain_text(sanitise(read(page).body)))
    lost = [one for one in said if one in body and squeezed(one) not in got]
    assert lost == []


@pytest.mark.parametrize("layout", sorted(layouts()))
def test_an_invented_page_is_read_true(layout: str, subtests: pytest.Subtests) -> None:
    for language in sorted(stories()):
        page = invented_page(layout, language)
        article = read(page.markup, page.address)
        body = sanitise(article.body)
        with subtests.test("whole", language=language):
            got = squeezed(plain_text(body))
            assert [text for text in page.body.split("\n") if squeezed(text) not in got] == []
            assert article.title == page.title
            assert article.published is not None
            assert article.published.date() == page.published
            assert article.authors == (page.author,)
        with subtests.test("nothing around it", language=language):
            assert [text for text in paragraphs(body) if text in around(layout, language)] == []
        with subtests.test("cards are the related stories and nothing else", language=language):
            found = tuple(related.article.title for related in article.related)
            assert not layouts()[layout]["cards"] or found == page.cards


def around(layout: str, language: str) -> set[str]:
    """Return what a layout says around a story."""
    words = words_of(stories()[language])
    told = {*layouts()[layout]["body"], "link_words", "author", "source", "related"}
    captions = {words["other1"], words["other3"]} if layout in PICTURED else set()
    return {text for name, text in words.items() if name not in told} - captions
