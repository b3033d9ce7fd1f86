"""Blocks in another language: one to one, links found again or listed, code and pictures as is."""

import pytest

from readerapp.domain.stretch import Stretch
from readerapp.domain.translation import NotTranslated, TranslatedText
from readerapp.library.translated_blocks import TranslatedBlock, texts_of, translated
from readerapp.rendering.block_markup import read_blocks
from readerapp.rendering.blocks import Block, BlockKind, Run

PARAGRAPH = (
    '<p>See <a href="https://a.example/">the page</a>, <b>bold</b> and '
    '<a href="https://b.example/">that</a> with <code>x = 1</code>.</p>'
)


def of(html: str) -> Block:
    (block,) = read_blocks(html)
    return block


def shown(made: TranslatedBlock) -> list[tuple[str, str]]:
    return [(run.text, run.style.link) for run in made.block.runs]


def test_marked_words_have_their_style_where_they_were_found() -> None:
    block = of(PARAGRAPH)
    (source,) = texts_of(block, "en")
    assert source.text == block.text
    marked = [source.text[each.start : each.end] for each in source.marked]
    assert marked == ["the page", "bold", "that", "x = 1"]
    assert [source.text[each.start : each.end] for each in source.kept] == ["x = 1"]
    said = "Voir ceci et la page avec x = 1."
    places = [said.index("la page"), said.index("x = 1")]
    made = translated(
        3,
        block,
        [
            TranslatedText(
                said,
                (Stretch(places[0], places[0] + 7), None, None, Stretch(places[1], places[1] + 5)),
            )
        ],
        "fr",
    )
    assert shown(made) == [
        ("Voir ceci et ", ""),
        ("la page", "https://a.example/"),
        (" avec ", ""),
        ("x = 1", ""),
        (".", ""),
    ]
    assert [run.style.code for run in made.block.runs] == [False, False, False, True, False]
    assert [(run.text, run.style.link) for run in made.links] == [("that", "https://b.example/")]
    assert (made.index, made.block.language, made.block.direction) == (3, "fr", "ltr")
    assert made.block.text == said


def test_a_language_that_runs_the_other_way_says_so() -> None:
    made = translated(0, of("<p>Words</p>"), [TranslatedText("كلمات")], "ar")
    assert (made.block.language, made.block.direction) == ("ar", "rtl")


def test_cells_stay_where_they_are() -> None:
    html = "<table><tr><th>City</th><th>People</th></tr><tr><td>Paris</td><td>x</td></tr></table>"
    block = of(html)
    texts = texts_of(block, "en")
    made = translated(0, block, [TranslatedText(each.text.upper()) for each in texts], "fr")
    assert made.block.kind is BlockKind.TABLE
    assert [[cell and cell.is_heading for cell in row] for row in made.block.rows] == [
        [cell and cell.is_heading for cell in row] for row in block.rows
    ]
    first = made.block.rows[0][0]
    assert first is not None
    assert first.runs[0].text == "CITY"


@pytest.mark.parametrize(
    "html",
    [
        "<pre>for x in y</pre>",
        "<hr>",
        "<p>12:30 – 14:00</p>",
        '<p lang="fr">Déjà en français</p>',
    ],
)
def test_some_blocks_are_left_as_they_are(html: str) -> None:
    block = of(html)
    assert texts_of(block, "en") == ()
    assert translated(0, block, (), "pt") == TranslatedBlock(0, block, is_translated=False)


def test_what_was_not_translated_is_the_original_and_says_why() -> None:
    block = of(PARAGRAPH)
    (source,) = texts_of(block, "en")
    failed = TranslatedText(source.text, source.marked, why=NotTranslated.TOO_LONG)
    made = translated(0, block, [failed], "pt")
    assert made.block == block
    assert (made.why, made.links) == (NotTranslated.TOO_LONG, ())


def test_a_link_that_was_found_elsewhere_is_not_listed() -> None:
    block = Block(
        BlockKind.PARAGRAPH,
        tuple(run for part in (PARAGRAPH, PARAGRAPH) for run in of(part).runs),
    )
    (source,) = texts_of(block, "en")
    places = tuple(each if number < 4 else None for number, each in enumerate(source.marked))
    made = translated(0, block, [TranslatedText(source.text, places)], "pt")
    assert made.links == ()
    assert all(isinstance(run, Run) for run in made.block.runs)
