"""A highlight is found again by its words and those around it, whatever changed elsewhere."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.domain.annotations import (
    CONTEXT,
    Annotations,
    Highlight,
    Note,
    PlainText,
    Quote,
    Tag,
    clean_name,
    find_quote,
    quote_at,
    tag_key,
)

NOW = datetime(2026, 1, 6, tzinfo=UTC)
TEXT = "The council voted on Tuesday. Nobody spoke. The council voted on Friday."


def found(text: str, quote: Quote) -> str | None:
    place = find_quote(PlainText(text), quote)
    return place and text[place[0] : place[1]]


def quote_of(words: str, text: str = TEXT, nth: int = 0) -> Quote:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return quote_at(text, start, start + len(words))


def test_a_quote_keeps_the_words_around_it() -> None:
    quote = quote_at(TEXT, 3, 12)  # with spaces at its ends
    assert quote == Quote(
        "council", "The ", " voted on Tuesday. Nobody spoke. The council vot"[:CONTEXT], 4
    )


@pytest.mark.parametrize("nth", [0, 1])
def test_of_equal_words_those_in_the_same_surroundings_are_meant(nth: int) -> None:
    quote = quote_of("council voted", nth=nth)
    start = TEXT.index("council") if not nth else TEXT.rindex("council")
    assert find_quote(PlainText(TEXT), quote) == (start, start + len("council voted"))
    longer = f"Updated at noon. {TEXT} More follows."
    place = find_quote(PlainText(longer), quote)
    assert place == (start + 17, start + 17 + len("council voted"))


def test_without_surroundings_the_nearest_is_meant() -> None:
    assert find_quote(PlainText("a b a b a"), Quote("a", start=7)) == (8, 9)


@pytest.mark.parametrize(
    "text",
    [
        "The\n\n  council\u00a0voted on Tuesday.",
        "The council\ufffc voted on Tuesday.",
        "The coun\u00adcil voted on Tuesday.",
        "The council\u2029voted on Tuesday.",
    ],
)
def test_spaces_pictures_and_hyphens_do_not_matter(text: str) -> None:
    words = found(text, quote_of("council voted"))
    assert words is not None
    assert words.startswith("coun")
    assert words.endswith("voted")


def test_words_that_are_gone_are_not_found() -> None:
    assert found("Something else.", quote_of("council voted")) is None
    assert found("", quote_of("council")) is None
    assert found(TEXT, Quote(" \ufffc ")) is None


def test_a_quote_that_was_mended_inside_is_found_by_its_ends() -> None:
    before = "The mayor said that the bridge would open in the spring of next year at the latest."
    after = before.replace("open in the spring", "open, she hoped, in spring")
    assert found(f"News. {after} End.", quote_of(before, before)) == after
    far = f"{before[:30]} {'x ' * 500} {before[-30:]}"
    assert found(far, quote_of(before, before)) is None


@given(st.text(max_size=80), st.data())
def test_what_was_taken_from_a_text_is_found_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    quote = quote_at(text, start, end)
    place = find_quote(PlainText(text), quote)
    if place is None:
        assert not PlainText(quote.exact).text.strip()
    else:
        again = text[place[0] : place[1]]
        assert PlainText(again).text.strip() == PlainText(quote.exact).text.strip()


@given(st.text())
def test_names_are_compared_the_same_however_often_they_are_cleaned(name: str) -> None:
    cleaned = clean_name(name)
    assert clean_name(cleaned) == cleaned
    assert tag_key(tag_key(cleaned)) == tag_key(cleaned)
    assert "\n" not in cleaned


def test_what_there_is_of_an_article_in_order() -> None:
    tag, note, mark = Tag("A", NOW), Note("n", NOW), Highlight(Quote("q"), NOW)
    assert list(Annotations((tag,), note, (mark,))) == [tag, note, mark]
    assert not Annotations()
    assert Annotations(note=note)


def test_what_only_serves_the_layout_is_no_part_of_a_quote() -> None:
    name, hebrew = "\u2068Ada Long\u2069", "\u2067\u05d0\u05d1\u2069"
    shown = f"Photo: {name} saw {hebrew} and the la\u00admps\u2060 again."
    start, end = shown.index("\u2068"), shown.index(" again")
    quote = quote_at(shown, start, end)
    assert quote.exact == "Ada Long saw \u05d0\u05d1 and the lamps"
    assert find_quote(PlainText(shown), quote) == (start + 1, end - 1)
    written = "Photo: Ada Long saw \u05d0\u05d1 and the lamps again."
    kept_before = Quote(shown[start:end], shown[:start], shown[end:], start)
    for each in (quote, kept_before):
        found = find_quote(PlainText(written), each)
        assert found is not None
        assert written[slice(*found)] == quote.exact
