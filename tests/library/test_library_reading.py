"""What the reading pane is given of an article."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from library_samples import article, open_in, put

from readerapp.library import Library, reading
from readerapp.rendering.blocks import Block


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_in(tmp_path / "profile") as opened:
        yield opened


def texts(blocks: tuple[Block, ...]) -> list[str]:
    return [block.text for block in blocks]


def test_an_article_is_opened_as_blocks_that_say_its_standfirst_once(library: Library) -> None:
    body = "<p>The <b>ferry</b> is back.</p><p>It left at six.</p>"
    told = article("urn:1", body_html=body, dek="The ferry is  back.", page_html="<p>Menu</p>")
    other = article("urn:2", body_html=body, dek="Another line")
    first, second = put(library, told, other)
    opened = reading.opened(library, first)
    assert opened is not None
    assert (opened.article.body_html, texts(opened.body)) == (body, ["It left at six."])
    again = reading.readable(library, second)
    assert again is not None
    assert texts(again.body) == ["The ferry is back.", "It left at six."]
    assert texts(reading.alternate_text(library, first)) == ["Menu"]


def test_an_article_that_is_gone_is_none(library: Library) -> None:
    assert reading.opened(library, 9) is None
    assert reading.readable(library, 9) is None
    assert reading.alternate_text(library, 9) == ()
