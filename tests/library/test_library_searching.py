"""Search as a reader types it, in every script; and what the list shows of it."""

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from library_samples import article, open_in, put

from readerapp.domain.articles import ArticleHead, ArticleQuery, Order, View
from readerapp.domain.searches import Excerpt
from readerapp.library import Library, marks, reading, searching
from readerapp.settings import ONLY_READER_LANGUAGES, READER_LANGUAGES

NEWS = {
    "en": ("Crane sold at auction", "The harbour crane was sold to a collector in Osterby."),
    "fr": (
        "Le pont du Château rouvre",
        "Après neuf ans d'été sans ferry, l'élève traverse à pied.",
    ),
    "ko": ("항구에 등불이 돌아왔다", "시의회는 화요일 항구의 등불을 다시 켜기로 결정했다."),
    "ja": ("港の橋が再び開通", "東京都の港で新しい橋が月曜日に開通しました。"),
    "zh": ("海港大桥重新开放", "市议会星期二决定重新开放海港大桥。"),
    "ar": ("إعادة فتح جسر الميناء", "قرّر المجلس البلدي يوم الثلاثاء إعادة فتح الجسر."),
}
NAUGHTY = [
    '"', '""', '"unclosed', "'", "*", "**", "(", ")", "()", "((((", "AND", "OR", "NOT", "NEAR",
    "a AND", "OR OR", "-", "--", "- -x", "^x", "x:y", "title:", "{a b}: c", "col : x", "a*b",
    "\0", "a\0b", "\ud83d", "🦀", "…", "%", "_", "\\", ";DROP TABLE article;", "x" * 5000,
    "a " * 3000, "\u202e", "\ufeff", "NEAR(a b)", "a + b", '"a" "b', "‘x’", "«»", "\n\t", "1e999",
]  # fmt: skip


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with open_in(tmp_path_factory.mktemp("profile")) as opened:
        put(
            opened,
            *(
                article(language, title, language=language, body_text=body, dek="", source="Wire")
                for language, (title, body) in NEWS.items()
            ),
        )
        yield opened


def best_of(library: Library, query: str, limit: int = 5) -> list[tuple[ArticleHead, Excerpt]]:
    return searching.search(library, ArticleQuery(search=query, order=Order.BEST), limit)[0]


def found(library: Library, query: str) -> list[str]:
    """Return the languages of what a list shows for a query; search must agree."""
    ids = searching.ids_of(library, ArticleQuery(search=query))
    best = [head.id for head, _ in best_of(library, query, 50)]
    assert sorted(ids) == sorted(best)
    return sorted(head.language for head in searching.heads(library, ids))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("crane", ["en"]),
        ("CRANE", ["en"]),
        ("cra", ["en"]),
        ("rane", []),
        ("chateau", ["fr"]),
        ("château", ["fr"]),
        (unicodedata.normalize("NFD", "élève"), ["fr"]),
        ("ETE", ["fr"]),
        ("등불", ["ko"]),
        ("시의회", ["ko"]),
        ("橋", ["ja"]),
        ("東京", ["ja"]),
        ("开放", ["zh"]),
        ("港", ["ja", "zh"]),
        ("الجسر", ["ar"]),
        ("قرر", ["ar"]),
        ('"harbour crane"', ["en"]),
        ('"crane harbour"', []),
        ("crane OR 等", ["en"]),
        ("crane OR château", ["en", "fr"]),
        ("crane -osterby", []),
        ("港 -东京 -大桥", ["ja"]),
        ("crane château", []),
    ],
)
def test_words_of_every_script_are_found(library: Library, query: str, expected: list[str]) -> None:
    assert found(library, query) == expected


@pytest.mark.parametrize(
    ("query", "word"),
    [
        ("collector", "collector"),
        ("eleve", "élève"),
        ("등불", "등불"),
        ("開通", "開通"),
        ("الجسر", "الجسر"),
    ],
)
def test_snippet_holds_the_word(library: Library, query: str, word: str) -> None:
    ((_, excerpt),) = best_of(library, query)
    text = excerpt.snippet.text
    assert [text[start:end] for start, end in excerpt.snippet.marks] == [word]
    assert "\n" not in text


def test_a_long_text_is_cut_around_the_hit(library: Library) -> None:
    (article_id,) = put(library, article("long", body_text="word " * 2000 + "zyzzyva " + "w " * 99))
    ((head, excerpt),) = best_of(library, "zyzzyva")
    assert head.id == article_id
    assert "zyzzyva" in excerpt.snippet.text
    assert len(excerpt.snippet.text) < 250
    marks.remove(library, [article_id])


def test_an_empty_box_shows_everything_and_an_empty_search_nothing(library: Library) -> None:
    assert len(searching.ids_of(library, ArticleQuery())) == len(NEWS)
    for query in (" ", "…", "()", "🦀"):
        assert list(searching.ids_of(library, ArticleQuery(search=query))) == []


@pytest.mark.parametrize("query", NAUGHTY, ids=range(len(NAUGHTY)))
def test_nothing_typed_is_an_error(library: Library, query: str) -> None:
    found(library, query)


@settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(query=st.text(alphabet=st.characters(), min_size=1, max_size=60))
def test_no_text_is_an_error(library: Library, query: str) -> None:
    found(library, query)


def test_parts_of_a_query_are_joined(library: Library) -> None:
    (english,) = searching.ids_of(library, ArticleQuery(language="en"))
    source = int(reading.counts(library).sources[0].key)
    marks.mark_starred(library, [english], starred=True)
    starred = ArticleQuery(View.STARRED, "en", source, "crane")
    assert list(searching.ids_of(library, starred)) == [english]
    assert not searching.ids_of(library, ArticleQuery(View.STARRED, "fr"))
    assert len(searching.ids_of(library, ArticleQuery(), 2)) == 2
    assert len(best_of(library, "港", 1)) == 1
    marks.mark_starred(library, [english], starred=False)


def test_heads_that_are_gone_are_left_out(library: Library) -> None:
    (english,) = searching.ids_of(library, ArticleQuery(language="en"))
    assert [h.id for h in searching.heads(library, [999, english, 998, english])][:1] == [english]


@pytest.mark.parametrize(
    "query",
    [
        ArticleQuery(),
        ArticleQuery(by_story=True),
        ArticleQuery(view=View.UNREAD),
        ArticleQuery(view=View.STARRED, by_story=True),
        ArticleQuery(language="ko"),
        ArticleQuery(source_id=1),
        ArticleQuery(source_id=99),
        ArticleQuery(search="harbour"),
        ArticleQuery(search="..."),
        ArticleQuery(tag="nothing"),
        ArticleQuery(saved_id=7),  # that is gone
    ],
)
def test_whether_a_list_holds_an_article_is_known_without_it(
    library: Library, query: ArticleQuery
) -> None:
    every = searching.ids_of(library, ArticleQuery())
    listed = [each for each in every if searching.holds(library, query, each)]
    assert listed == list(searching.ids_of(library, replace(query, by_story=False)))
    assert not searching.holds(library, query, 10**9)


def test_lists_show_only_languages_i_read_where_that_is_wanted(tmp_path: Path) -> None:
    tags = ("en", "fr-CA", "ja", "und")
    with open_in(tmp_path) as library:
        made = (article(each, each, body_text=each, language=each) for each in tags)
        en, fr, ja, unknown = put(library, *made)
        marks.mark_starred(library, [ja], starred=True)

        def listed(query: ArticleQuery) -> set[int]:
            return set(searching.ids_of(library, query))

        assert listed(ArticleQuery()) == {en, fr, ja, unknown}
        assert listed(ArticleQuery(own_only=True)) == {en, unknown}
        with library.store.write() as writer:
            writer.settings.set(READER_LANGUAGES.key, "fr")
            writer.settings.set(ONLY_READER_LANGUAGES.key, True)
        assert listed(ArticleQuery()) == listed(ArticleQuery(View.UNREAD)) == {fr, unknown}
        assert searching.foreign_count(library, ArticleQuery()) == 2
        # What was chosen, searched for or kept is found all the same, and nothing is counted.
        chosen = {"language": "ja"}, {"view": View.STARRED}, {"search": "ja"}
        for query in (replace(ArticleQuery(), **fields) for fields in chosen):
            assert listed(query) == {ja}
            assert searching.foreign_count(library, query) == 0
