"""The sample library: in with one step, out with one step, never confused with real news."""

from collections import Counter
from collections.abc import Iterator

import numpy as np
import pytest
from fakes import FakeFetcher
from library_samples import article, dump, everything, open_in, put

from readerapp.domain.articles import PictureState
from readerapp.domain.labels import Label
from readerapp.library import Library, marks, reading, samples
from readerapp.library.article_texts import texts_for_embedding
from readerapp.library.embedding_worker import EMBED, MODEL
from readerapp.library.importing import ImportReport, as_action
from readerapp.related.article_vector import unpack
from readerapp.resources import resource

FILES = sorted(resource("samples").glob("*/*.md"))


@pytest.fixture(scope="module")
def fetcher() -> FakeFetcher:
    return FakeFetcher()


@pytest.fixture(scope="module")
def library(
    tmp_path_factory: pytest.TempPathFactory, fetcher: FakeFetcher, lender: Library
) -> Iterator[Library]:
    with open_in(tmp_path_factory.mktemp("profile"), fetcher, workers_of=lender) as opened:
        put(opened, article("own", "My own story"))
        yield opened


@pytest.fixture(scope="module")
def added(library: Library) -> ImportReport:
    return samples.add(library)


def kept(library: Library) -> list[str]:
    """The library but for the history of its vectors, which only grows."""
    return [line for line in dump(library) if '"vector_change"' not in line]


def own(library: Library) -> list[str]:
    return [head.title for head in everything(library) if not head.is_sample]


def test_all_are_there_marked_and_in_their_languages(library: Library, added: ImportReport) -> None:
    assert added.failures == []
    assert [result.name for result in added.results] == [path.name for path in FILES]
    counts = reading.counts(library)
    assert counts.samples == len(FILES) == len(added.changes.added)
    assert own(library) == ["My own story"]
    stated = Counter(path.parent.name for path in FILES)
    kept = Counter(head.language for head in everything(library) if head.is_sample)
    assert kept == stated
    labels = Counter(label for head in everything(library) for label in head.labels)
    assert labels[Label.AI_TEXT] >= 8
    assert labels[Label.AI_IMAGE] >= 5


def test_their_vectors_are_there_and_are_what_the_models_make(
    library: Library, added: ImportReport
) -> None:
    """After a change of samples, models or facts: `python -m tools.sample_vectors`."""
    ids = list(added.changes.added)
    with library.store.read() as reader:
        assert not set(ids) & set(reader.articles.unrelated(MODEL, -1))
        shipped = reader.vectors.stored(MODEL, ids)
    some = ids[::6]
    made = library.embedding_workers.run(
        EMBED, texts_for_embedding(library.store, some), name="samples", seconds=600.0
    )
    assert [each.facts for each in made] == [shipped[each].facts for each in some]
    fresh = unpack([each.vector for each in made])
    kept = unpack([shipped[each].data for each in some])
    assert fresh.has.tolist() == kept.has.tolist()
    assert np.allclose(fresh.matrix, kept.matrix, atol=0.01)  # the last digits are the processor's


def test_pictures_are_stored_and_nothing_was_fetched(
    library: Library, added: ImportReport, fetcher: FakeFetcher
) -> None:
    pictures = 0
    for article_id in added.changes.added:
        shown = reading.article(library, article_id)
        assert shown is not None
        for picture in shown.pictures:
            assert picture.state is PictureState.STORED
            assert (picture.width, picture.height) >= (600, 300)  # enough for a front page
            assert picture.alt
            assert reading.picture(library, article_id, picture.position)
        if shown.pictures:
            assert shown.head.thumbnail == 0
            assert 'src="picture:0"' in shown.body_html
        pictures += len(shown.pictures)
    assert pictures > 20
    assert fetcher.asked == []


def test_adding_again_adds_nothing(library: Library, added: ImportReport) -> None:
    before = dump(library)
    again = samples.add(library)
    assert not again.changes
    assert dump(library) == before


def test_removing_is_one_step_and_so_is_bringing_them_back(
    library: Library, added: ImportReport
) -> None:
    before = kept(library)
    done = samples.remove(library)
    assert set(done.changes.removed) == set(added.changes.added)
    assert [head.title for head in everything(library)] == ["My own story"]
    assert samples.remove(library).undo is None
    assert done.undo is not None
    done.undo()
    assert kept(library) == before


def test_undo_of_adding_keeps_the_readers_own_articles(
    library: Library, added: ImportReport
) -> None:
    before = dump(library)
    done = as_action(library, added)
    assert done.undo is not None
    done.undo()
    assert own(library) == ["My own story"]
    assert reading.counts(library).total == 1
    back = samples.add(library)
    assert len(back.changes.added) == len(FILES)
    assert before != []
    marks.remove(library, back.changes.added)
