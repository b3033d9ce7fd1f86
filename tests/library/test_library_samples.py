"""The sample library: in with one step, out with one step, never confused with real news."""

from collections import Counter
from collections.abc import Iterator

import pytest
from fakes import FakeFetcher
from library_samples import article, dump, everything, open_in, put

from readerapp.domain.articles import PictureState
from readerapp.domain.labels import Label
from readerapp.library import Library, marks, reading, samples
from readerapp.library.importing import ImportReport, as_action
from readerapp.resources import resource

FILES = sorted(resource("samples").glob("*/*.md"))


@pytest.fixture(scope="module")
def fetcher() -> FakeFetcher:
    return FakeFetcher()


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory, fetcher: FakeFetcher) -> Iterator[Library]:
    with open_in(tmp_path_factory.mktemp("profile"), fetcher) as opened:
        put(opened, article("own", "My own story"))
        yield opened


@pytest.fixture(scope="module")
def added(library: Library) -> ImportReport:
    return samples.add(library)


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
    before = dump(library)
    done = samples.remove(library)
    assert set(done.changes.removed) == set(added.changes.added)
    assert [head.title for head in everything(library)] == ["My own story"]
    assert samples.remove(library).undo is None
    assert done.undo is not None
    done.undo()
    assert dump(library) == before


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
