"""Texts that vectors and facts are made of, from real libraries."""

import json
from contextlib import closing

import pytest
from library_samples import article, put

from readerapp.domain.drafts import PreparedArticle
from readerapp.library import Library, relating
from readerapp.library.article_texts import texts_for_embedding
from readerapp.library.embedding_worker import MODEL
from readerapp.storage.file.connection import connect

COOKIES = "We use cookies so that the page works; more in our notice."
PAPER = "The Vellmar Gazette"
STORIES = {
    "Ferry runs aground": "The ferry lay on a sandbank for nine hours.",
    "Council buys lanterns": "Old lamps in the harbour are replaced this spring.",
    "Schools teach knitting": "Pupils of the north get wool and needles.",
}
WALL = "We use cookies\nAccept all\nReject all"


def pages(source: str, prefix: str = "n") -> list[PreparedArticle]:
    return [
        article(f"{prefix}:{title}", title, body_text=f"{COOKIES}\n{text}", source=source)
        for title, text in STORIES.items()
    ]


def bodies(library: Library, ids: list[int]) -> list[str]:
    return [text.body_text for text in texts_for_embedding(library.store, ids)]


def test_what_a_source_repeats_is_left_out(library: Library) -> None:
    assert bodies(library, put(library, *pages(PAPER))) == list(STORIES.values())


def test_sources_are_looked_at_one_by_one(library: Library) -> None:
    kept = [put(library, page)[0] for page in pages("") + pages("", "m")]
    for number, page in enumerate(pages("", "p")):
        kept += put(library, article(page.identity, page.title, body_text=page.body_text,
                                     source=f"Paper {number}"))  # fmt: skip
    assert all(text.startswith(COOKIES) for text in bodies(library, kept))


def test_a_new_article_is_compared_with_what_was_there(library: Library) -> None:
    *there, new = pages(PAPER)
    put(library, *there)
    assert bodies(library, put(library, new)) == [STORIES[new.title]]


def test_a_title_made_of_an_address_says_nothing_alone(library: Library) -> None:
    ids = put(
        library,
        article("n:1", "inexhibit.example", body_text="", title_is_derived=True),
        article("n:2", "news.example", body_text="", dek="A ferry", title_is_derived=True),
        article("n:3", "A ferry lies on a sandbank.", body_text="A ferry lies on a sandbank.",
                title_is_derived=True),
        article("n:4", "Council buys lanterns", body_text=""),
    )  # fmt: skip
    told = [text.id for text in texts_for_embedding(library.store, ids)]
    assert told == ids[1:]


def test_walls_say_nothing_but_their_own_titles_do(library: Library) -> None:
    ids = put(
        library,
        article("n:1", "We use cookies", body_text=WALL),
        article("n:2", "Ferry runs aground", body_text=WALL),
    )
    assert bodies(library, ids) == [""]


def test_a_wall_gets_no_vector_and_waits_no_longer(library: Library) -> None:
    wall, ferry = put(library, article("n:1", "Access denied", body_text=WALL), pages(PAPER)[0])
    assert relating.relate_pending(library) == 1
    with library.store.read() as reader:
        assert {row.article_id for row in reader.vectors.of(MODEL, [wall, ferry])} == {ferry}
        assert reader.relations.pending(-1) == []
    assert relating.relate_pending(library) == 0


def test_facts_are_made_of_the_same_text(library: Library) -> None:
    notice = "All rights belong to Osterby Media Holding, 4,321 Harbour Road."
    told = [article(f"n:{title}", title, body_text=f"{text}\n{notice}", source=PAPER)
            for title, text in STORIES.items()]  # fmt: skip
    ids = put(library, *told)
    relating.relate_pending(library)
    with library.store.read() as reader:
        facts = [json.loads(row.facts) for row in reader.vectors.of(MODEL, ids)]
    assert [each["numbers"] for each in facts] == [[], [], []]


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE body SET content = x'00' WHERE article_id = ?",
        "UPDATE article SET title = CAST(x'ff' AS TEXT) WHERE id = ?",
    ],
)
def test_a_damaged_neighbour_keeps_nothing_from_being_related(
    library: Library, damage: str
) -> None:
    *there, new = pages(PAPER)
    neighbour, *_ = put(library, *there)
    ids = put(library, new)
    with closing(connect(library.store.path, "rw", 1.0)) as connection:
        connection.execute(damage, (neighbour,))
    assert bodies(library, ids) == [new.body_text]
