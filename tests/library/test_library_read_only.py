"""A library that can only be read refuses what would be stored before anything is read for it."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from storage_samples import fill, open_store

from readerapp.domain.errors import ReaderError, Reason
from readerapp.library import Library, importing, samples, subscription_lists
from readerapp.library.archives.importing import import_archive
from readerapp.library.refreshing import RefreshListener, RefreshRequest, refresh
from readerapp.storage import Store
from readerapp.system import Paths, system_clock


@pytest.mark.parametrize(
    "act",
    [
        lambda library, file: importing.import_inputs(library, [str(file)] * 60),
        lambda library, _: importing.import_text(library, "Some words", "clipboard"),
        lambda library, _: samples.add(library),
        lambda library, file: subscription_lists.import_file(library, file),
        lambda library, file: import_archive(library, file),
        lambda library, _: refresh(library, RefreshRequest(), RefreshListener(), Event()),
    ],
)
def test_nothing_is_read_that_could_not_be_stored(
    tmp_path: Path, act: Callable[[Library, Path], object]
) -> None:
    store = open_store(tmp_path)
    fill(store)
    store.close()
    file = tmp_path / "page.html"
    file.write_text("<p>A page</p>")
    with Library(Store.open_to_read(tmp_path), system_clock, Paths.of_profile(tmp_path)) as library:
        with pytest.raises(ReaderError) as told:
            act(library, file)
        assert told.value.reason is Reason.READ_ONLY
        assert told.value.name == str(library.store.path)
        assert library._parser_workers is None  # no process was begun
        assert library._fetcher is None  # nobody was asked
