"""Tags for many articles at once."""

import pytest
from library_samples import article, dump, put
from test_library_annotations import names, undo

from readerapp.domain.annotations import MOST_TAGS
from readerapp.domain.errors import ReaderError, Reason
from readerapp.library import Library, batching
from readerapp.library.annotations import add_tag, annotations, tag_articles


def test_many_articles_are_tagged_at_once_and_undone(library: Library) -> None:
    ids = put(library, *(article(f"n{number}") for number in range(4)))
    add_tag(library, ids[0], "Energie")
    before = dump(library)
    done = tag_articles(library, ids[:3], " ENERGIE ", tagged=True)
    assert done.changes.annotated == tuple(ids[1:3])
    assert names(annotations(library, ids[0])) == ["Energie"]  # as it was typed
    undo(done)
    assert dump(library) == before
    done = tag_articles(library, ids, "energie", tagged=False)
    assert done.changes.annotated == tuple(ids[:1])
    undo(done)
    assert dump(library) == before
    assert not tag_articles(library, (), "x", tagged=True).changes
    with pytest.raises(ReaderError):
        tag_articles(library, ids, "  ", tagged=True)


def test_articles_that_are_full_of_tags_are_not_tagged(library: Library) -> None:
    first, full = put(library, article("a"), article("b"))
    for number in range(MOST_TAGS):
        add_tag(library, full, f"tag {number}")
    before = dump(library)
    with pytest.raises(ReaderError) as caught:
        tag_articles(library, [first, full], "one more", tagged=True)
    assert caught.value.reason is Reason.TOO_MANY_TAGS
    assert dump(library) == before


def test_what_was_tagged_before_a_failure_is_kept_and_told(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batching.batches, "__defaults__", (2,))
    ids = put(library, *(article(f"n{number}") for number in range(4)))
    for number in range(MOST_TAGS):
        add_tag(library, ids[3], f"tag {number}")
    done = tag_articles(library, ids, "harbour", tagged=True)
    assert done.changes.annotated == tuple(ids[:2])
    assert done.failure is not None
    assert done.failure.reason is Reason.TOO_MANY_TAGS
    undo(done)
    assert names(annotations(library, ids[0])) == []
