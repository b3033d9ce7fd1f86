"""Where reports point to what was printed before them, and which article that is."""

from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from library_samples import article, put

from readerapp.domain.articles import Relatedness
from readerapp.domain.drafts import PreparedArticle, PreparedRelated, RelationKind
from readerapp.domain.stories import Story
from readerapp.library import Library, stories
from readerapp.library.embedding_worker import MODEL
from readerapp.library.stories import OF_A_REPORT, earlier_in
from readerapp.storage import ArticleText, NewRelation
from readerapp.storage.file.connection import connect

NOON = datetime(2026, 1, 6, 12, tzinfo=UTC)
PAPER = "The Harbour Post"
SENTENCE = "The pumps, previewed in our departure coverage, held all night long."

POINTING = {
    "en": [
        ("The talks—previously noted for pledges—went on for a day.", "previously noted"),
        (SENTENCE, "previewed in our departure coverage"),
        ("As we reported on Monday, the ferry ran aground in fog.", "As we reported on Monday"),
        ("The ferry ran aground, as reported earlier, in thick fog.", "as reported earlier"),
    ],
    "fr": [("Comme nous l'avions annoncé, le port rouvre lundi.", "Comme nous l'avions")],
    "de": [
        ("Die Fähre lief auf Grund (wir berichteten).", "wir berichteten"),
        ("Wie berichtet, lief die Fähre auf Grund.", "Wie berichtet"),
    ],
    "es": [("Como ya informamos, el barco encalló.", "Como ya informamos")],
    "it": [("Come abbiamo già scritto, il porto riapre.", "Come abbiamo già scritto")],
    "pt": [("Como já noticiámos, o porto reabre.", "Como já noticiámos")],
    "nl": [("Zoals we eerder meldden, gaat de haven open.", "Zoals we eerder meldden")],
    "pl": [("Jak już informowaliśmy, port otwarto.", "Jak już informowaliśmy")],
    "ru": [("Как мы уже писали, порт снова открыт.", "Как мы уже писали")],
    "tr": [("Daha önce bildirdiğimiz gibi liman açılıyor.", "Daha önce bildirdiğimiz")],
    "ar": [("كما ذكرنا سابقا فإن الميناء يفتح.", "كما ذكرنا سابقا")],
    "ko": [("앞서 보도한 바와 같이 항구가 열린다.", "앞서 보도한 바와 같이")],
    "ja": [("既報の通り、港は再開する。", "既報の通り")],
    "zh": [("如本报此前报道，港口重新开放。", "如本报此前报道")],
}  # fmt: skip
NOT_POINTING = {
    "en": [
        "The toll is higher than previously reported, the harbour said.",
        "Olsen, previously noted for her pumps, said nothing.",
        "In our report on pumps we asked 300 people.",
        "Reuters previously reported that the ferry had sunk.",
        "It was (earlier reported by Reuters) a calm night.",
        "The hill was previously covered in snow, she noted earlier.",
    ],
    "fr": ["Comme l’a annoncé le maire, notre article deux s’applique."],
    "de": [
        "Er berichtete in unserem Artikel über Pumpen.",
        "Wie der Zeuge berichtet, war es laut.",
    ],
    "es": ["Según informó el alcalde, el barco encalló en nuestro artículo."],
    "ru": ["Как сообщил мэр, порт снова открыт."],
    "zh": ["据新华社报道，港口重新开放。"],
    "sv": ["Som vi tidigare rapporterat är hamnen öppen."],  # no words of Swedish yet
}


def text(body: str, language: str) -> ArticleText:
    return ArticleText(1, "Title", "", body, language, PAPER, NOON, NOON)


@pytest.mark.parametrize(
    ("language", "sentence", "written"),
    [(language, *each) for language, found in POINTING.items() for each in found],
)
def test_a_sentence_points_to_what_was_printed_before(
    language: str, sentence: str, written: str
) -> None:
    (found,) = earlier_in(text(f"{sentence}\n{'.' * 30}", f"{language}-XX"))
    assert found.sentence.text == sentence
    assert found.written == written
    assert written in sentence  # as it is marked on its card


@pytest.mark.parametrize(
    ("language", "sentence"),
    [(language, each) for language, found in NOT_POINTING.items() for each in found],
)
def test_what_others_say_and_count_points_nowhere(language: str, sentence: str) -> None:
    assert list(earlier_in(text(sentence, language))) == []


def test_any_text_is_looked_through_in_bounds() -> None:
    assert len(list(earlier_in(text(f"{SENTENCE} " * 200, "en")))) == OF_A_REPORT
    assert list(earlier_in(text("(previously " * 40_000, "en"))) == []


# The article that is meant


def told(library: Library, *, link: str = "", beside: str = "") -> tuple[Story, list[int]]:
    """The story of two reports; the first one mentions what its paper printed before."""
    words = f'<a href="{link}">departure coverage</a>' if link else "departure coverage"
    body = f"<p>A line before.</p><p>{SENTENCE.replace('departure coverage', words)} After.</p>"
    stated = [PreparedRelated(RelationKind.RELATED, _earlier(beside), "See also")] if beside else []
    ids = put(
        library,
        _earlier("url:https://post.example/departure"),
        article("1", body_html=body, body_text=f"A line before.\n{SENTENCE} After.", dek="",
                source=PAPER, related=tuple(stated)),
        article("2", source="Le Quai"),
    )  # fmt: skip
    stories.merge(library, ids[1], ids[2])
    found = stories.story(library, ids[1])
    assert found is not None
    return found, ids


ADDRESS = "https://post.example/departure"


def _earlier(identity: str) -> PreparedArticle:
    return article(
        identity, "The ferry departs", source=PAPER, published=datetime(2026, 1, 4, tzinfo=UTC)
    )


def test_it_leads_to_the_article_it_links_to(library: Library) -> None:
    story, ids = told(library, link="https://post.example/departure?utm_source=x")
    (earlier,) = story.earlier
    assert (earlier.sentence.article_id, earlier.sentence.text) == (ids[1], SENTENCE)
    assert earlier.leads_to == ids[0]
    assert [each.head.id for each in story.before] == [ids[0]]  # though nothing else relates them
    assert story.ids == (ids[1], ids[2])


def test_it_leads_to_the_story_its_paper_put_beside_the_report(library: Library) -> None:
    story, ids = told(library, beside="url:https://post.example/departure")
    (earlier,) = story.earlier
    assert earlier.leads_to == ids[0]


def test_it_leads_to_an_article_whose_feed_has_another_name_for_it(library: Library) -> None:
    _story, ids = told(library, link="https://post.example/departure")
    with closing(connect(library.store.path, "rw", 1.0)) as connection:
        connection.execute("UPDATE status SET identity = 'feed:post:1' WHERE id = ?", (ids[0],))
        connection.commit()
        again = stories.story(library, ids[1])
        assert again is not None
        assert again.earlier[0].leads_to is None
        row = ("url:https://post.example/departure", ids[0])
        connection.execute("INSERT INTO alias (identity, status_id) VALUES (?, ?)", row)
        connection.commit()
    again = stories.story(library, ids[1])
    assert again is not None
    assert again.earlier[0].leads_to == ids[0]


def test_without_a_link_it_leads_nowhere(library: Library) -> None:
    story, _ids = told(library)
    assert [each.leads_to for each in story.earlier] == [None]
    assert story.before == ()


def test_what_is_not_here_or_came_later_is_not_what_is_meant(library: Library) -> None:
    story, ids = told(library, link="https://post.example/elsewhere")
    assert [each.leads_to for each in story.earlier] == [None]
    with closing(connect(library.store.path, "rw", 1.0)) as connection:
        connection.execute("UPDATE article SET published = ? WHERE id = ?", (10**10, ids[0]))
        connection.commit()
    story, ids = told(library, link="https://post.example/departure")
    assert [each.leads_to for each in story.earlier] == [None]


@pytest.mark.parametrize(("day", "stands_before"), [(4, True), (7, False)])
def test_what_followed_points_back_as_well(library: Library, day: int, stands_before: bool) -> None:
    """It leads to what came before the event, and to nothing that came between."""
    words = SENTENCE.replace("departure coverage", f'<a href="{ADDRESS}">departure coverage</a>')
    printed = datetime(2026, 1, day, tzinfo=UTC)
    ids = put(
        library,
        article(f"url:{ADDRESS}", "The ferry departs", source=PAPER, published=printed),
        article("1", source="Le Quai", published=datetime(2026, 1, 6, tzinfo=UTC)),
        article("2", body_html=f"<p>{words}</p>", body_text=SENTENCE, dek="", source=PAPER,
                published=datetime(2026, 1, 8, tzinfo=UTC)),
    )  # fmt: skip
    with library.store.write() as writer:
        near = NewRelation(ids[2], Relatedness.RELATED, 0.9)
        writer.relations.replace(ids[1], MODEL, [near])
    story = stories.story(library, ids[1])
    assert story is not None
    assert [each.head.id for each in story.after] == [ids[2]]
    (earlier,) = story.earlier
    assert earlier.sentence.article_id == ids[2]
    assert earlier.leads_to == (ids[0] if stands_before else None)
    assert [each.head.id for each in story.before] == [ids[0]] * stands_before


def test_a_damaged_text_takes_its_sentences_and_not_the_story(library: Library) -> None:
    story, ids = told(library, link="https://post.example/departure")
    with closing(connect(library.store.path, "rw", 1.0)) as connection:
        connection.execute("UPDATE body SET content = x'00' WHERE article_id = ?", (ids[2],))
        connection.commit()
    again = stories.story(library, ids[1])
    assert again is not None
    assert replace(again, looked=None).ids == story.ids
    assert again.earlier == ()
