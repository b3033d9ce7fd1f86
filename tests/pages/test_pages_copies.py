"""A story that stands twice in the markup of its page is taken once, and no sentence is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.domain.drafts import ArticleDraft
from readerapp.pages.copies import leave_out_copies
from readerapp.pages.page_tree import parse_page
from readerapp.pages.pictures import mark_pictures
from readerapp.pages.reading import read_page
from readerapp.pages.story_tree import BlockText, read_text
from readerapp.provenance.visible import read_labels
from readerapp.rendering.sanitising import sanitise
from readerapp.text.plain import paragraphs


def told(number: int) -> str:
    return (
        f"On day {number} the market of the town opened its doors again, after a long winter. "
        f"The harbour beside it followed before the evening bells had rung {number + 3} times."
    )


STORY = [told(number) for number in range(6)]
BROKEN = [text.replace(" the ", "<br>\n the\t", 1).replace(" of ", "&nbsp;of\n") for text in STORY]
REFRAIN = "And the lamps of the old pier were lit again."
HEADLINE = "A year of openings"


def told_in(texts: list[str], between: str = "") -> str:
    lines = [f"<p>{text}</p>" for text in texts]
    return "".join([*lines[:3], between, *lines[3:]])


def read(*parts: str) -> ArticleDraft:
    body = "".join(f"<div class='part{number}'>{part}</div>" for number, part in enumerate(parts))
    page = f"<html><head><title>{HEADLINE}</title></head><body><article>{body}</article></body>"
    return read_page(page.encode(), "https://news.example/2026/story.html", read_labels)


def lines(article: ArticleDraft) -> list[str]:
    return [" ".join(text.split()) for text in paragraphs(sanitise(article.body))]


def left_of(body: str) -> list[BlockText]:
    """Return the lines that are left of a page of which all lines were taken."""
    root = parse_page(f"<html><body>{body}</body></html>")
    assert root is not None
    mark_pictures(root, "https://news.example/", {})
    page = read_text(root)
    for run in page.runs:
        run.keep()
    leave_out_copies(page)
    return [run for run in page.runs if run.is_kept]


@pytest.mark.parametrize(
    "copies",
    [
        (told_in(STORY), told_in(BROKEN)),
        (told_in(STORY), told_in(STORY)),
        (told_in(STORY + BROKEN),),
        (told_in(STORY), "<br><br>".join(BROKEN)),
        (told_in(STORY), told_in([" ".join(BROKEN[:2]), " ".join(BROKEN[2:])])),
        (told_in(STORY), told_in(BROKEN), told_in(STORY)),
    ],
    ids=["other white space", "the same", "in one box", "no paragraphs", "long ones", "three"],
)
def test_a_story_that_is_told_again_is_taken_once(copies: tuple[str, ...]) -> None:
    assert lines(read(*copies)) == STORY


def test_headlines_and_lists_of_a_copy_go_with_it() -> None:
    more = "<h2>What came after</h2><ul><li>Eggs of the terns</li><li>Flour of the mill</li></ul>"
    found = lines(read(*(f"<h1>{HEADLINE}</h1>{told_in(each, more)}" for each in (STORY, BROKEN))))
    assert found[:3] + found[-3:] == STORY
    assert found[3:-3] == ["What came after", "Eggs of the terns", "Flour of the mill"]


def test_the_copy_with_the_most_pictures_and_links_stays() -> None:
    picture = '<p><img src="/pier.jpg" width="800" height="500"></p>'
    linked = [f"<a href='/plan'>{STORY[0]}</a>", *STORY[1:]]
    for best, other in (
        (told_in(STORY, picture), told_in(linked)),
        (told_in(linked), told_in(STORY)),
        (told_in(linked, picture), told_in(linked)),
    ):
        main = f"<main>{best}</main>"
        for copies in main + other, other + main, other + other + main:
            kept = left_of(copies)
            assert [run.text for run in kept] == STORY
            assert all(next(run.block.iterancestors("main"), None) is not None for run in kept)


def test_what_only_one_copy_says_stays() -> None:
    note = "This copy was made for printing, by those who look after the house of the harbour."
    for copies in ((STORY, BROKEN[:4]), (STORY, [*BROKEN, note]), ([*STORY, note], BROKEN)):
        found = lines(read(*map(told_in, copies)))
        assert set(found) == {*STORY, *(text for texts in copies for text in texts if text == note)}
        assert found.count(STORY[5]) == 1


def test_a_refrain_stays() -> None:
    sung = [text for verse in STORY for text in (verse, REFRAIN)]
    long = [text for verse in STORY[3:] for text in (verse, *STORY[:3])]
    short, doubled = [STORY[0], STORY[0]], [text for verse in STORY for text in (verse, verse)]
    for once in long, short, doubled:
        assert [run.text for run in left_of(told_in(once))] == once
    for whole in sung, [REFRAIN, *sung], [*sung, REFRAIN], [*STORY, STORY[5]], [STORY[0], *STORY]:
        assert lines(read(told_in(whole), told_in(whole))) == whole


def test_a_table_goes_as_a_whole_or_not_at_all() -> None:
    rows = [["Pier", "10:00"], ["Market", "10:00"], ["Pier", "10:00"], ["Market", "10:00"]]
    for last in "Market", "Harbour":
        rows[-1][0] = last
        tables = (
            "<table>" + "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in each) + "</table>"
            for each in (rows[:2], rows)
        )
        kept = left_of("".join(told_in(STORY) + each for each in tables))
        cells = [run for run in kept if run.block.tag == "td"]
        assert len(cells) == (4 if last == "Market" else 12)


@given(st.lists(st.integers(0, 8), max_size=30), st.booleans())
def test_whatever_is_said_again_no_sentence_is_lost(numbers: list[int], is_short: bool) -> None:
    said = [REFRAIN if is_short and number == 3 else told(number) for number in numbers]
    kept = left_of(f"<p>{REFRAIN}</p>{told_in(said)}")
    assert {run.text for run in kept} == {REFRAIN, *said}
