"""Relations found here, evidence and its labels, pictures that arrive or fail."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from storage_samples import IN_PICTURE, MODEL, NOW, SAYS_AI, TRACE, new_store, plain, put, rich

from readerapp.domain.articles import PictureState, Relatedness
from readerapp.domain.labels import Evidence, Label, Rank, Subject
from readerapp.storage import NewRelation, Store
from readerapp.storage.stories.relations import near_duplicate_groups

SAME, RELATED = Relatedness.SAME_STORY, Relatedness.RELATED
GONE = NewRelation(999, RELATED, 0.5)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path / "data")
    yield opened
    opened.close()


def test_computed_relations_are_seen_from_both_sides(store: Store) -> None:
    one, two, three = put(store, plain("1"), plain("2"), plain("3"))
    with store.write() as writer:
        found = [NewRelation(one, RELATED, 0.4), NewRelation(three, SAME, 0.9)]
        writer.relations.replace(two, MODEL, [*found, NewRelation(two, SAME, 1), GONE])
    with store.read() as reader:
        best_first = [(each.head.id, each.kind) for each in reader.relations.computed(two, 9)]
        assert best_first == [(three, SAME), (one, RELATED)]
        assert [each.head.id for each in reader.relations.computed(one, 9)] == [two]
        assert len(reader.relations.computed(two, 1)) == 1
        assert [reader.relations.is_pending(each) for each in (one, two)] == [True, False]
        assert reader.relations.pending(9) == [three, one]
    with store.write() as writer:
        writer.relations.replace(two, MODEL, [])
        assert writer.relations.restart(MODEL) == 0
        assert writer.relations.restart("better") == 1
    with store.read() as reader:
        assert reader.relations.computed(one, 9) == ()
        assert reader.relations.is_pending(two)


def test_labels_follow_the_evidence(store: Store) -> None:
    (article_id,) = put(store, rich())
    edited = Evidence(
        Subject.IMAGE, Label.AI_IMAGE_EDITED, Rank.SIGNED, "C2PA", "edited", picture=2
    )
    with store.write() as writer:
        assert writer.evidence.add(article_id, [IN_PICTURE, edited, TRACE], NOW) == 2
        assert writer.evidence.add(article_id, [IN_PICTURE], NOW) == 0
        assert writer.evidence.add(999, [IN_PICTURE], NOW) == 0
    with store.read() as reader:
        article = reader.articles.article(article_id)
        assert article is not None
        assert article.head.labels == (Label.AI_TEXT, Label.AI_IMAGE, Label.AI_IMAGE_EDITED)
        on_pictures = [picture.labels for picture in article.pictures]
        assert on_pictures == [(Label.AI_IMAGE,), (), (Label.AI_IMAGE_EDITED,)]
        assert article.evidence == (SAYS_AI, TRACE, IN_PICTURE, edited)


def test_pictures_arrive_or_fail(store: Store) -> None:
    (article_id,) = put(store, rich())
    with store.write() as writer:
        assert writer.pictures.failed(article_id, 0)
        assert not writer.pictures.failed(article_id, 2)  # its bytes are here
        assert not writer.pictures.store(article_id, 9, b"x", "image/png", 1, 1)
    with store.read() as reader:
        assert reader.pictures.of(article_id)[0].state is PictureState.FAILED
    with store.write() as writer:
        assert writer.pictures.store(article_id, 0, b"late", "image/webp", 30, 20)
    with store.read() as reader:
        first = reader.pictures.of(article_id)[0]
        assert (first.state, first.media_type, first.width) == (
            PictureState.STORED,
            "image/webp",
            30,
        )
        assert reader.articles.heads([article_id])[0].thumbnail == 0


def test_a_copy_of_what_is_not_shown_groups_nothing() -> None:
    """Pairs are of all copies that are known; some of those are removed, or not related."""
    assert near_duplicate_groups(1, [2, 3, 4], [(2, 9), (8, 3), (4, 2)]) == [[2, 4], [3]]
