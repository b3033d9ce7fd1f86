"""What of a page is spoken, in which order and language, and where it stands in the document."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtGui import QTextCursor
from reading_view_fixtures import ARABIC, PAGE, SENTENCE, finish, stored, view

from readerapp.domain.articles import PictureState
from readerapp.rendering.block_markup import read_blocks
from readerapp.rendering.typesetting import typeset
from readerapp.ui.listening.passages import MOST, Passage, passages_of, places_of
from readerapp.ui.reading.page import ArticlePage
from readerapp.ui.reading.view import ReadingView

__all__ = ["view"]

MIXED = (
    "<h2>What it carried</h2><p>A sack.</p><ul><li>Letters</li><li>Salt</li></ul>"
    '<ol><li>First</li><li>Second</li></ol><hr><blockquote><p lang="fr">« Le pont rouvre »</p>'
    '</blockquote><img src="picture:0">'
    "<table><tr><th>Year</th><th>Ships</th></tr><tr><td>1990</td><td>14</td></tr>"
    "<tr><td>2026</td><td>14</td></tr></table><p>The end.</p>"
)


def page_of(html: str, **changes: object) -> ArticlePage:
    return replace(PAGE, body=read_blocks(html), **changes)  # type: ignore[arg-type]  # a shorthand


def spoken(page: ArticlePage) -> list[tuple[str, str]]:
    passages = passages_of(page, "Picture")
    return [(part.text, part.language) for passage in passages for part in passage.parts()]


def test_a_page_is_spoken_from_its_head_to_its_end_each_part_in_its_language() -> None:
    picture = replace(stored(0, 100, 60, PictureState.STORED), caption="A sack", note="It says so")
    page = page_of(MIXED, pictures=(picture,), language="en-GB", interface_language="fr")
    assert spoken(page) == [
        ("The Harbour Gazette", "en-GB"),
        ("The last ferry", "en-GB"),
        ("What it carried.", "en-GB"),
        ("By Mara Oduya, 6 January 2026, 4 min read", "fr"),
        ("Reported by AI stated in the article: “by AI”", "fr"),
        ("What it carried", "en-GB"),
        ("A sack.", "en-GB"),
        ("Letters", "en-GB"),
        ("Salt", "en-GB"),
        ("1. First", "en-GB"),
        ("2. Second", "en-GB"),
        ("« Le pont rouvre »", "fr"),
        ("Picture. AI-generated image", "fr"),
        ("A grey sack", "en-GB"),
        ("A sack, It says so", "en-GB"),
        ("Year, Ships", "en-GB"),
        ("1990, 14", "en-GB"),
        ("2026, 14", "en-GB"),
        ("The end.", "en-GB"),
    ]


def test_what_only_the_eye_needs_is_not_spoken() -> None:
    page = page_of("<p>one<br>two \u2068three\u2069 \u200e four</p><p>* * *</p><hr><p></p>")
    assert [text for text, _ in spoken(page)][5:] == ["one two three four"]
    hyphened = replace(
        PAGE, body=typeset(read_blocks("<p>An extraordinary harbour</p>"), "en", hyphenates=True)
    )
    assert spoken(hyphened)[-1][0] == "An extraordinary harbour"


def test_a_picture_of_which_nothing_is_known_is_passed_over() -> None:
    silent = replace(stored(0, 10, 10, PictureState.STORED), alt="", label="")
    assert spoken(page_of("<p>Words.</p>", pictures=(silent,)))[-1][0] == "Words."


@pytest.mark.parametrize(
    "sentence", [SENTENCE, "港の橋が再び開通しました。", "w" * 70, "لا يزال الميناء؟ "]
)
def test_long_paragraphs_are_spoken_in_parts_that_lose_nothing(sentence: str) -> None:
    text = sentence * 60
    parts = [text for text, _ in spoken(page_of(f"<p>{text}</p>"))][5:]
    assert len(parts) > 1
    assert all(len(part) <= MOST for part in parts)
    assert "".join(parts).replace(" ", "") == text.replace(" ", "")
    if sentence is SENTENCE:
        assert all(part.endswith(".") for part in parts)


def words_at(view: ReadingView, page: ArticlePage) -> list[tuple[Passage, str]]:
    """Each passage, and what stands where it is said to be."""
    view.show_article(page)
    finish(view)
    passages = passages_of(page, "Picture")
    found = []
    for passage, place in zip(
        passages, places_of(view.document().toRawText(), passages), strict=True
    ):
        assert place is not None, passage
        cursor = QTextCursor(view.document())
        cursor.setPosition(place[0])
        cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
        found.append((passage, cursor.selectedText()))
    return found


def test_each_passage_is_found_in_the_document(view: ReadingView) -> None:
    picture = replace(stored(0, 100, 60, PictureState.STORED), caption="A sack", note="It says so")
    html = MIXED + "<p>\U0001f6a2 sailed</p><p>A sack.</p>" + ARABIC
    for passage, words in words_at(view, page_of(html, pictures=(picture,))):
        if len(passage.written) == 1:
            assert words == passage.written[0]
        else:
            assert words.startswith(passage.written[0])
            assert words.endswith(passage.written[-1])


def test_columns_of_a_table_that_runs_to_the_left_are_spoken_as_one_reads(
    view: ReadingView,
) -> None:
    html = "<table><tr><td>سنة</td><td>سفن</td></tr><tr><td>واحد</td><td>اثنان</td></tr></table>"
    found = words_at(view, page_of(html, language="ar"))[-2:]
    assert [next(passage.parts()).text for passage, _ in found] == ["سنة, سفن", "واحد, اثنان"]
    assert all(words.startswith(passage.written[-1]) for passage, words in found)


def test_a_paragraph_that_is_written_in_pieces_is_one_passage(view: ReadingView) -> None:
    found = words_at(view, page_of(f"<p>{SENTENCE * 150}</p><p>After it.</p>"))
    assert found[-2][1].startswith(SENTENCE[:30])
    assert found[-2][1].endswith("letters.")
    assert len(found[-2][1]) >= len(SENTENCE) * 150 - 1
    assert found[-1][1] == "After it."


def test_places_follow_each_other_where_words_are_repeated(view: ReadingView) -> None:
    page = page_of("<p>Again.</p>" * 5)
    view.show_article(page)
    places = places_of(view.document().toRawText(), passages_of(page, "Picture"))
    assert all(a and b and a[1] <= b[0] for a, b in pairwise(places))
