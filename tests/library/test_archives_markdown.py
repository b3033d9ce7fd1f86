"""Markdown of archives says the same when it is read again, whatever characters a title has."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import example, given, settings
from hypothesis import strategies as st
from library_samples import png

from readerapp.domain.articles import Article, ArticleHead
from readerapp.domain.drafts import LanguageOrigin
from readerapp.library.archives.readable import article_name, picture_name
from readerapp.library.archives.sources import is_safe_name
from readerapp.pages.reading import read_source
from readerapp.provenance.visible import read_labels
from readerapp.rendering.export import to_markdown
from readerapp.text.characters import clean_text

WHEN = datetime(2026, 1, 6, 14, 5, tzinfo=UTC)
HEAD = ArticleHead(
    1, "Title", "", "Wire", "en", "", "https://news.example/1", WHEN, WHEN,
    is_read=True, is_starred=False, is_sample=False, is_stub=False, title_is_derived=False,
    labels=(), thumbnail=None,
)  # fmt: skip
ARTICLE = Article(
    HEAD, "<p>Words of it.</p>", "Words of it.", (), None, LanguageOrigin.DECLARED, 3,
    has_alternate_text=False, pictures=(), evidence=(),
)  # fmt: skip
ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=80)


def as_read(text: str) -> str:
    """White space is one space in a header; what cannot be shown goes."""
    return " ".join(clean_text(text).split())


@settings(max_examples=60)  # the first example loads the parsers
@given(title=ANY, dek=ANY, source=ANY, author=ANY)
@example(title='Yes: "no" # - [x] {y}', dek="null", source="---", author="'")
@example(title="a\nb: c\n---\n...", dek="\u2028\u0085x", source="🗞 ₂", author="\u200fש\u202e,")
@example(title="no", dek="1e3", source="2026-01-06", author="~")
def test_header_says_the_same_again(title: str, dek: str, source: str, author: str) -> None:
    head = replace(HEAD, title=f"T {title}", dek=dek, source=source)
    text = to_markdown(replace(ARTICLE, head=head, authors=(author, "Second")))
    draft = read_source(text.encode(), read_labels, name="a.md")
    assert draft.title == as_read(f"T {title}")
    assert draft.dek == as_read(dek)
    assert draft.source == as_read(source)
    assert list(draft.authors) == list(filter(None, (as_read(author), "Second")))
    assert draft.published == WHEN


@given(ANY)
@example("../../etc/passwd")
@example("CON")
@example("新聞: 第一")
@example("a" * 5000)
def test_any_title_gives_a_safe_name(title: str) -> None:
    name = article_name(replace(ARTICLE, head=replace(HEAD, title=title)), f"urn:{title}")
    assert is_safe_name(name)
    assert name.startswith("articles/2026/01/06-")


def test_pictures_lead_to_the_files_beside() -> None:
    name = picture_name("ab" * 32, png())
    assert name == f"pictures/ab/{'ab' * 32}.png"
    assert is_safe_name(name)
    body = '<p><img src="picture:0" alt="A bridge"></p>'
    text = to_markdown(replace(ARTICLE, body_html=body), pictures={0: f"../../../{name}"})
    assert f"![A bridge](<../../../{name}>)" in text
