"""Videos and frames of pages and feeds stay as links; nothing of them is loaded or lost."""

import pytest

from readerapp.pages.entries import finish_entry
from readerapp.pages.reading import read_page
from readerapp.provenance.visible import read_labels
from readerapp.rendering.block_markup import read_blocks, write_blocks
from readerapp.rendering.blocks import BlockKind
from readerapp.rendering.normalising import normalise_blocks
from readerapp.rendering.sanitising import sanitise

BASE = "https://news.example/a/story.html"
PROSE = "".join(
    f"<p>On day {n} the harbour of the town opened its gates again, and the ferries left before "
    f"the evening bells had rung {n + 2} times over the old market.</p>"
    for n in range(6)
)

Shown = tuple[tuple[str, str], ...]


def shown(markup: str) -> Shown:
    blocks = read_blocks(normalise_blocks(sanitise(markup)))
    return tuple(
        (block.text, block.runs[0].style.link) for block in blocks if block.kind is BlockKind.EMBED
    )


def entry(markup: str) -> Shown:
    tracker = "counter.example"
    return shown(finish_entry(markup, BASE, lambda a: a, lambda a: tracker in a)[0])


def page(markup: str) -> Shown:
    story = f"<h1>Tides</h1>{PROSE}{markup}{PROSE[:500]}</p>"
    html = f"<html><body><article>{story}</article></body></html>"
    return shown(read_page(html.encode(), BASE, read_labels).body)


WATCH = "https://www.youtube.com/watch?v=a_B-9"


@pytest.mark.parametrize("read", [entry, page])
@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            '<iframe src="//www.youtube.com/embed/a_B-9?rel=0" title="The tide comes in"></iframe>',
            ("The tide comes in", WATCH),
        ),
        (
            '<p><iframe data-src="https://www.youtube-nocookie.com/embed/a_B-9"'
            ' title="YouTube video player"></iframe></p>',
            ("youtube.com", WATCH),
        ),
        (
            '<video poster="/p.jpg" controls><source src="/tide.mp4" type="video/mp4">No.</video>',
            ("news.example", "https://news.example/tide.mp4"),
        ),
        ('<div><video src="blob:x" title="Tide"></video></div>', ("Tide", BASE)),
        (
            '<object data="https://maps.example/x"><embed src="https://maps.example/y"></object>',
            ("maps.example", "https://maps.example/x"),
        ),
        (
            '<iframe src="https://player.vimeo.com/video/77" title="A &lt;b&gt; film"></iframe>',
            ("A <b> film", "https://vimeo.com/77"),
        ),
    ],
)
def test_what_is_played_elsewhere_is_a_link(read: object, markup: str, expected: Shown) -> None:
    assert callable(read)
    assert read(markup) == (expected,)


@pytest.mark.parametrize("read", [entry, page])
@pytest.mark.parametrize(
    "markup",
    [
        '<iframe src="javascript:alert(1)"></iframe>',
        '<iframe src="file:///etc/passwd"></iframe>',
        '<iframe src="data:text/html,x"></iframe>',
        '<iframe srcdoc="<p>x</p>"></iframe>',
        '<iframe src="https://a.example/x" width="1" height="1"></iframe>',
        '<iframe src="https://a.example/x" style="display:none"></iframe>',
        '<iframe src="https://www.googletagmanager.com/ns.html?id=1"></iframe>',
        '<iframe src="https://ads.example/ad/1"></iframe>',
        '<noscript><iframe src="https://a.example/x"></iframe></noscript>',
    ],
)
def test_what_is_no_part_of_a_story_leaves_nothing(read: object, markup: str) -> None:
    assert callable(read)
    assert read(markup) == ()


def test_trackers_in_feeds_leave_nothing() -> None:
    assert entry('<p>x</p><iframe src="https://counter.example/1"></iframe>') == ()


def test_a_video_below_the_last_paragraph_stays() -> None:
    html = (
        f"<html><body><article><h1>Tides</h1>{PROSE}<video src='/t.mp4'></video></article></body>"
    )
    assert len(shown(read_page(html.encode(), BASE, read_labels).body)) == 1


def test_blocks_are_written_as_they_were_read() -> None:
    made = finish_entry('<iframe src="https://a.example/x"></iframe>', BASE, str, lambda _a: False)
    html = normalise_blocks(sanitise(f'{made[0]}<hr title="missing-part"><hr title="other">'))
    blocks = read_blocks(html)
    assert [b.kind for b in blocks] == [BlockKind.EMBED, BlockKind.MISSING, BlockKind.RULE]
    assert write_blocks(blocks) == html == normalise_blocks(html)
