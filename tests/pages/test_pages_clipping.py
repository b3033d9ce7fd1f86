"""What a reader gets from text copied out of a news page."""

import os
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readerapp.domain.drafts import ArticleDraft
from readerapp.domain.errors import Reason, SourceError
from readerapp.pages.clipping import read_clipping
from readerapp.provenance.labels import derive_labels
from readerapp.provenance.visible import read_labels

CLIPPINGS = sorted(Path(__file__).with_name("clippings").glob("*.txt"))
_SHARED = Path(__file__).parents[3] / "shared"
SEEDS = [
    path
    for folder in (Path(os.environ.get("READERAPP_CORPORA", _SHARED)), _SHARED)
    for path in (folder / "seed.txt", folder.parent / "seed.txt")
    if path.is_file()
][:1]


def clip(text: str) -> ArticleDraft:
    return read_clipping(text, read_labels, "clipping")


def label_names(article: ArticleDraft) -> list[str]:
    return sorted(derive_labels(article.evidence))


def every_word(article: ArticleDraft) -> str:
    own = [article.title, article.dek, article.body, *(p.alt for p in article.pictures)]
    return " ".join([*own, *(every_word(relation.article) for relation in article.related)])


def check_related(article: ArticleDraft, expected: dict[str, object]) -> None:
    assert article.title_is_derived is expected.get("derived", False)
    assert article.title == expected.get("title", article.title)
    assert article.dek.startswith(str(expected.get("dek_starts", "")))
    assert label_names(article) == expected["labels"]
    assert [picture.alt for picture in article.pictures] == (
        [expected["picture"]] if "picture" in expected else []
    )


@pytest.mark.parametrize("path", CLIPPINGS, ids=lambda path: path.stem)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["unix", "windows"])
def test_clippings_in_many_languages(path: Path, line_end: str) -> None:
    article = clip(path.read_text("utf-8").replace("\n", line_end))
    expected = tomllib.loads(path.with_suffix(".toml").read_text("utf-8"))

    assert article.title == expected["title"]
    assert article.dek.startswith(expected["dek_starts"])
    assert bool(article.dek) == bool(expected["dek_starts"])
    assert article.body.count("<p>") == expected["paragraphs"]
    assert article.body.count("<h2>") == expected.get("headings", 0)
    assert list(article.authors) == expected.get("authors", [])
    assert article.published == expected.get("published")
    assert article.interface_language == expected["interface_language"]
    assert label_names(article) == expected["labels"]
    assert not [word for word in expected["absent"] if word in every_word(article)]
    assert len(article.related) == len(expected["related"])
    for relation, wanted in zip(article.related, expected["related"], strict=True):
        check_related(relation.article, wanted)


@pytest.mark.parametrize("path", SEEDS)
def test_the_page_the_product_is_modelled_on(path: Path) -> None:
    article = clip(path.read_text("utf-8"))

    assert article.title == "Xi and Lee pledge to strengthen ties amid rising regional tensions"
    assert article.dek.startswith("Chinese President Xi Jinping and South Korean President Lee")
    # The standfirst is the first of the seven paragraphs below the title.
    assert article.body.count("<p>") == 7
    assert article.interface_language == "fr"
    assert label_names(article) == []
    assert "cookie" not in every_word(article).casefold()
    assert "Refuser" not in every_word(article)
    related = [relation.article for relation in article.related]
    assert related[0].title == "Lee and Xi share view on resuming North Korea talks"
    assert related[0].pictures[0].alt.startswith("South Korean President Lee Jae-myung")
    assert [label_names(one) for one in related] == [
        ["ai_image", "ai_text"], [], ["ai_text"], [], ["ai_text"], [], ["ai_text"],
    ]  # fmt: skip
    assert [one.title_is_derived for one in related] == [False, *[True] * 6]


def test_a_title_alone() -> None:
    article = clip("A bridge opens in Vellmar")
    assert (article.title, article.dek, article.body) == ("A bridge opens in Vellmar", "", "")


def test_a_long_line_alone_keeps_every_word() -> None:
    text = "The bridge was opened on Monday. " * 40
    article = clip(text)
    assert article.title == "The bridge was opened on Monday"
    assert article.title_is_derived
    assert article.body.count("The bridge was opened") == 40


def test_a_title_and_one_paragraph() -> None:
    article = clip("A bridge opens\n\nIt was opened on Monday by the mayor.")
    assert article.body == "<p>It was opened on Monday by the mayor.</p>\n"


def test_an_article_about_cookies_is_not_a_banner() -> None:
    text = (
        "We use cookies: what the banners hide\n\n"
        "The regulator found that two sites in three set a cookie before anyone agrees.\n\n"
        "It wants a button that refuses all."
    )
    article = clip(text)
    assert article.title == "We use cookies: what the banners hide"
    assert "two sites in three" in article.dek
    assert "refuses all" in article.body


def test_a_headline_about_ai_has_no_label() -> None:
    article = clip(
        "AI-generated images flood an election\n\nVoters saw images made by AI.\n\nMore."
    )
    assert article.evidence == ()


def test_right_to_left_marks_and_invisible_characters_do_not_hide_phrases() -> None:
    article = clip(
        "\u200fعنوان الخبر\n\nنص طويل يشرح الخبر.\n\nنص آخر.\n\n"
        "\u200fمقالات ذات صلة:\n\nخبر قريب من الأول"
    )
    assert [relation.article.title for relation in article.related] == ["خبر قريب من الأول"]


def test_a_box_inside_an_article_does_not_swallow_the_rest() -> None:
    long = "The harbour was closed for nine years and is open again. " * 6
    text = "A title\n\nShort beginning.\n\nRead also\n\nAnother story here\n\n" + f"{long}\n\n" * 3
    article = clip(text)
    assert [relation.article.title for relation in article.related] == ["Another story here"]
    assert article.body.count("<p>") == 4


def test_labels_after_the_cards() -> None:
    cards = "Card one says this.\n\nCard two says that.\n\nReported by AI"
    text = f"T\n\nD one.\n\nB one.\n\nRelated articles\n\n{cards}"
    labels = [label_names(relation.article) for relation in clip(text).related]
    assert labels == [[], ["ai_text"]]


@pytest.mark.parametrize("text", ["", " \n\t\n", "\u200b\ufeff\n"])
def test_nothing_is_empty(text: str) -> None:
    with pytest.raises(SourceError) as caught:
        clip(text)
    assert caught.value.reason is Reason.EMPTY


def test_only_a_banner_is_no_article() -> None:
    with pytest.raises(SourceError) as caught:
        clip("Ce site utilise des cookies\nRefuser\nAccepter")
    assert caught.value.reason is Reason.NO_ARTICLE


def test_five_megabytes() -> None:
    paragraph = "Some words that were written down by somebody in Vellmar. " * 10
    article = clip("A title\n\n" + f"{paragraph}\n\n" * 8_600)
    assert article.body.count("<p>") == 8_600


@given(st.text(max_size=400))
@settings(max_examples=300)
def test_any_text_gives_an_article_or_a_named_failure(text: str) -> None:
    try:
        article = clip(text)
    except SourceError:
        return
    assert article.title


WORDS = ["harbour", "mayor", "lantern", "strait", "ferries", "glacier", "crane", "island"]
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=5, max_size=30).map(
    lambda words: " ".join(words).capitalize() + "."
)


@given(st.lists(SENTENCES, min_size=1, max_size=12), st.sampled_from(["\n", "\n\n", "\r\n\r\n"]))
@settings(max_examples=150)
def test_no_paragraph_is_lost(paragraphs: list[str], between: str) -> None:
    head = ["A title", *paragraphs[: len(paragraphs) // 2]]
    text = between.join([*head, "Related articles", *paragraphs[len(paragraphs) // 2 :]])
    kept = every_word(clip(text))
    assert all(paragraph in kept for paragraph in paragraphs)
