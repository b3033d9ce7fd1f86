"""Boilerplate of a source: what it prints under many stories goes, what it tells stays."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from readerapp.library.article_texts import printed, source_of, without_boilerplate

COOKIES = "We use cookies so that the page works; more in our notice."
TEASER = "Also in the paper: the baker who won the pie contest"
STORIES = [
    (
        "Ferry runs aground off Vellmar",
        "The ferry lay on a sandbank for nine hours before a tug could pull it free.",
    ),
    (
        "Council buys lanterns",
        "Old lamps in the harbour are replaced this spring, and the town pays for them.",
    ),
    (
        "Schools teach knitting",
        "Pupils of the north get wool and needles from the town; the first lesson is free.",
    ),
    (
        "Bridge closed for repairs",
        "Cars take the long way round until the autumn, a mason said on the spot.",
    ),
]


def read(article: tuple[str, str], *others: tuple[str, str], dek: str = "") -> tuple[str, ...]:
    source = source_of(printed(title, text) for title, text in (article, *others))
    return without_boilerplate(article[0], (dek, article[1]), source)


def under(stories: Sequence[tuple[str, str]], *lines: str) -> list[tuple[str, str]]:
    return [(title, "\n".join((lines[0], text, *lines[1:]))) for title, text in stories]


def test_lines_under_three_stories_go() -> None:
    pages = under(STORIES[:3], COOKIES, TEASER, "Share")
    assert read(*pages) == ("", f"{STORIES[0][1]}\nShare")


def test_lines_under_two_stories_stay() -> None:
    pages = under(STORIES[:2], COOKIES, TEASER)
    assert read(*pages) == ("", pages[0][1])


def test_a_standfirst_that_praises_the_paper_goes() -> None:
    pages = under(STORIES, COOKIES)
    assert read(*pages, dek=COOKIES) == ("", STORIES[0][1])


def test_a_text_of_nothing_else_stays() -> None:
    pages = [(title, COOKIES) for title, _ in STORIES]
    assert read(*pages) == ("", COOKIES)


def test_a_story_sent_again_keeps_its_text() -> None:
    title, text = STORIES[0]
    more = "Nobody was hurt, the harbour master said in the evening."
    ticker = [(f"{title}: {hour} o'clock", f"{text}\n{more}") for hour in range(9)]
    assert read(*ticker) == ("", f"{text}\n{more}")


def test_a_story_sent_again_under_another_title_keeps_its_text() -> None:
    text = "\n".join(each for _, each in STORIES)
    versions = [(title, f"{text}\nIn this version: {title}") for title, _ in STORIES]
    assert read(*versions) == ("", versions[0][1])


def test_what_the_title_speaks_of_stays() -> None:
    told = "The ferry to Vellmar had run aground twice before."
    pages = [(f"Ferry to Vellmar {what}", f"{told}\n{text}") for what, text in (
        ("sold, says its captain yesterday", STORIES[1][1]),
        ("painted green by schoolchildren", STORIES[2][1]),
        ("delayed through engine trouble", STORIES[3][1]),
    )]  # fmt: skip
    assert read(*pages) == ("", pages[0][1])


def test_scripts_without_spaces() -> None:
    notice = "当サイトではクッキーを使用しています。"
    stories = [
        ("港に灯台", "古い灯台が新しくなった。"),
        ("橋の工事", "橋は秋まで通れないという。"),
        ("学校で編み物", "生徒たちは毛糸をもらった。"),
    ]
    pages = under(stories, notice)
    assert read(*pages) == ("", "古い灯台が新しくなった。")


LINES = st.sampled_from([COOKIES, TEASER, "Share", "", *(text for _, text in STORIES)])
TEXTS = st.lists(LINES, max_size=6).map("\n".join)


@given(st.lists(st.tuples(st.sampled_from([each for each, _ in STORIES]), TEXTS), min_size=1))
def test_any_text_keeps_words_and_their_order(pages: list[tuple[str, str]]) -> None:
    dek, body = read(*pages)
    lines = pages[0][1].splitlines()
    assert dek == ""
    assert bool(body.strip()) == bool(pages[0][1].strip())
    rest = iter(lines)
    assert all(line in rest for line in body.splitlines())
