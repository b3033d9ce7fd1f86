"""A page is cut into pieces that Qt lays out without a pause, and nothing of it is lost."""

import unicodedata
from dataclasses import replace
from functools import cache, partial

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument
from reading_view_fixtures import PAGE, finish, scroll_to, text_at_top
from work import calls_of

from lab.hostile_articles import FLAG, SENTENCE, hostile_bodies
from readerapp.domain.directions import is_rtl
from readerapp.rendering.block_markup import read_blocks
from readerapp.rendering.blocks import Block, BlockKind, Run, Style
from readerapp.ui.reading.copying import copied
from readerapp.ui.reading.document import DocumentWriter, Margins
from readerapp.ui.reading.find import ArticleSearch
from readerapp.ui.reading.page import ArticlePage
from readerapp.ui.reading.pieces import JOINT, MOST, MOST_OF_TABLE, PagePiece, pieces_of
from readerapp.ui.reading.typography import ArticleLook, PageStyle
from readerapp.ui.reading.view import FIRST, LONG, SLICE, ReadingView
from readerapp.ui.themes.theme import load_theme

BODIES = hostile_bodies()
PLAIN = Style()


@cache
def blocks_of(name: str) -> tuple[Block, ...]:
    """The blocks of one of the bodies: read when a test wants it, and not by who collects tests."""
    return read_blocks(BODIES[name])


def page(body: tuple[Block, ...], article_id: int = 7) -> ArticlePage:
    return ArticlePage(**{**PAGE.__dict__, "body": body, "article_id": article_id})


def pieces(blocks: tuple[Block, ...]) -> list[PagePiece]:
    return list(pieces_of(blocks, lambda block: is_rtl(block.text, "en", block.direction)))


def letters(blocks: tuple[Block, ...]) -> str:
    """All letters of blocks, without spaces and what is put between cells."""
    cells = (
        run.text
        for block in blocks
        for runs in (block.runs, *(cell.runs for row in block.rows for cell in row if cell))
        for run in runs
        if not run.style.faint
    )
    return "".join("".join(cells).replace(JOINT, "").split())


@pytest.mark.parametrize("name", BODIES)
def test_no_piece_is_heavy_and_no_letter_is_lost(name: str) -> None:
    cut = pieces(blocks_of(name))
    for piece in cut:
        is_table = piece.block.kind is BlockKind.TABLE
        assert piece.weight <= (MOST_OF_TABLE if is_table else MOST) + 100
        assert len(piece.block.text) <= MOST + len(JOINT)
    assert letters(tuple(piece.block for piece in cut)) == letters(blocks_of(name))


@pytest.mark.parametrize("name", BODIES)
def test_a_slice_is_bounded_and_the_rest_waits(name: str, view: ReadingView) -> None:
    view.show_article(page(blocks_of(name)))
    writer = view._writer
    assert writer is not None
    assert writer.weight <= FIRST + MOST_OF_TABLE + 100
    for _ in range(6):
        before = writer.weight
        view._write(SLICE)
        assert writer.is_done or before < writer.weight <= before + SLICE + MOST_OF_TABLE + 100


def test_what_most_articles_hold_is_written_at_once(view: ReadingView) -> None:
    view.show_article(page(PAGE.body[:20]))
    assert view.is_written


def test_the_rest_is_written_when_nothing_else_is_done(view: ReadingView) -> None:
    body = blocks_of("a paragraph of 1,000,000 letters")
    view.show_article(page(body[:1]))
    assert not view.is_written


def test_a_cut_paragraph_has_no_gap_and_one_bullet() -> None:
    item = Block(BlockKind.ITEM, (Run(SENTENCE * 200, PLAIN),), list_id=1, indent=1)
    first, *rest = pieces((item,))
    assert first.block.list_id == 1
    assert not first.follows
    assert rest
    assert all(piece.follows and piece.block.list_id is None for piece in rest)
    assert all(piece.block.indent == 1 for piece in rest)


def test_a_paragraph_is_cut_where_a_sentence_ends() -> None:
    cut = pieces((Block(BlockKind.PARAGRAPH, (Run(SENTENCE * 200, PLAIN),)),))
    assert all(piece.block.text.endswith(f". {JOINT}") for piece in cut[:-1])


@pytest.mark.parametrize("text", [FLAG * 4_001, "e\u0301" * 4_000, "\U0001f44d\U0001f3fd" * 2_000])
def test_no_letter_is_parted_from_its_marks(text: str) -> None:
    for piece in pieces((Block(BlockKind.PARAGRAPH, (Run(text, PLAIN),)),))[1:]:
        start = piece.block.text[0]
        assert not unicodedata.combining(start)
        assert start != "\U0001f3fd"
    flags = [
        piece.block.text.count(FLAG)
        for piece in pieces((Block(BlockKind.PARAGRAPH, (Run(text, PLAIN),)),))
    ]
    assert all(count % 2 == 0 for count in flags[:-1])


def test_all_pieces_run_in_the_direction_of_the_first() -> None:
    text = "الميناء " * 1_000 + "harbour " * 1_000
    cut = pieces((Block(BlockKind.PARAGRAPH, (Run(text, PLAIN),)),))
    assert {piece.block.direction for piece in cut} == {"rtl"}


def test_a_wide_row_is_written_as_lines_and_a_long_table_by_its_rows() -> None:
    wide = pieces(blocks_of("a row of 50,000 cells"))
    assert all(piece.block.kind is BlockKind.PARAGRAPH for piece in wide)
    long = pieces(blocks_of("5,000 rows of 10 cells"))
    assert sum(len(piece.block.rows) for piece in long) == 5_000
    assert [piece.follows for piece in long] == [False] + [True] * (len(long) - 1)


def test_cutting_is_linear() -> None:
    def calls(length: int) -> int:
        block = Block(BlockKind.PARAGRAPH, (Run("x" * length, PLAIN),))
        return calls_of(partial(pieces, (block,)))

    assert calls(400_000) < 2.5 * calls(200_000)


# In the view


@pytest.fixture
def long_view(view: ReadingView, qtbot: object) -> ReadingView:
    """A view on 300 numbered paragraphs, all written."""
    body = read_blocks("".join(f"<p>Paragraph {n}. {SENTENCE * 4}</p>" for n in range(300)))
    view.show_article(page(body))
    finish(view)
    return view


def test_the_place_in_a_long_article_survives_size_theme_and_width(long_view: ReadingView) -> None:
    scroll_to(long_view, 0.8)
    place = text_at_top(long_view)
    long_view.zoom_in_step()
    assert not long_view.is_written
    long_view.set_theme(load_theme("dark"))  # again, before all is there
    finish(long_view)
    assert text_at_top(long_view) == place
    long_view.resize(640, 700)
    finish(long_view)
    assert text_at_top(long_view) == place


def test_who_scrolls_meanwhile_stays_there(long_view: ReadingView) -> None:
    long_view.zoom_in_step()
    scroll_to(long_view, 0.5)
    before = text_at_top(long_view)
    finish(long_view)
    assert text_at_top(long_view) == before


def test_a_cut_paragraph_is_found_and_copied_in_one_piece(view: ReadingView) -> None:
    text = "海" * 5_000
    view.show_article(page((Block(BlockKind.PARAGRAPH, (Run(text, PLAIN),)),)))
    finish(view)
    cursor = QTextCursor(view.document())
    cursor.select(QTextCursor.SelectionType.Document)
    assert text in copied(cursor).text()
    search = ArticleSearch(view)
    found: list[int] = []
    search.changed.connect(lambda _current, count: found.append(count))
    search.find("海" * 4_900)
    assert found == [1]


def test_an_article_is_written_once_whatever_stood_there_before(view: ReadingView) -> None:
    """Not again for a scroll bar that comes or goes."""
    short = page(read_blocks(f"<p>{SENTENCE}</p>"))
    for article in (PAGE, short, PAGE, replace(PAGE, article_id=2), short):
        written: list[str] = []
        view.rebuilt.connect(lambda written=written: written.append("once"))
        view.show_article(article)
        width = view.viewport().width()
        finish(view)
        assert len(written) == (1 if article is short else 2)  # the first of it, and all
        assert view.viewport().width() == width
        view.rebuilt.disconnect()


def test_what_is_heavy_is_known_before_it_is_written(view: ReadingView) -> None:
    blocks = PAGE.body
    weight = sum(piece.weight for piece in pieces(blocks))
    for most, is_heavier in ((weight - 1, True), (weight, False), (LONG, True)):
        style, margins = PageStyle(load_theme("light"), 18.0, ArticleLook(), "en"), Margins(8, 8, 8)
        writer = DocumentWriter(QTextDocument(), blocks, {}, style, margins)
        assert writer.is_heavier(most) == is_heavier
        writer.write(10 * weight)
        assert writer.is_done
        assert writer.weight == weight


def test_formats_of_former_articles_are_gone(view: ReadingView) -> None:
    """And of what was written anew in the same document, none is kept twice."""
    rows = "".join(f"<tr><td>{n}</td><td>words</td></tr>" for n in range(400))
    links = "".join(f'<a href="https://example.org/{n}">link {n}</a> ' for n in range(50))
    for number, html in enumerate((f"<table>{rows}</table>", links, "<ul><li>item" * 9, "a") * 3):
        view.show_article(page(read_blocks(html), number))
        finish(view)
        view.set_theme(load_theme("dark"))
        finish(view)
    view.clear_article()
    assert len(view.document().allFormats()) < 20
    view.show_article(page(read_blocks("<p>words</p>"), 1))
    assert "words" in view.document().toPlainText()
    assert not view.document().isUndoRedoEnabled()
