"""What the storage tests try on every function: small writes, a filled library, its functions."""

import inspect
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from storage_samples import NOW, consent, fill, open_store

from readerapp.domain.consent import Decision
from readerapp.storage.marking import Marker
from readerapp.storage.writing import Writer

ONE, TWO = 3, 4  # the ids `fill` gives to the rich article and to the next
IDS = [ONE, TWO, 5]
MARKS: dict[str, Callable[[Marker | Writer], object]] = {
    "statuses.mark_read": lambda m: m.statuses.mark_read(IDS, True, NOW),
    "statuses.mark_starred": lambda m: m.statuses.mark_starred([9, 10], True, NOW),
    "settings.set": lambda m: m.settings.set("language", "fr"),
    "settings.delete": lambda m: m.settings.delete("theme"),
    "consent.append": lambda m: m.consent.append(consent(Decision.WITHDRAWN)),
    "usage.add": lambda m: m.usage.add(NOW.date(), "opened"),
    "usage.forget_before": lambda m: m.usage.forget_before(date.max),
    "usage.clear": lambda m: m.usage.clear(),
}


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a closed, filled library, not to be changed."""
    folder = tmp_path_factory.mktemp("original")
    store = open_store(folder)
    assert fill(store)[:2] == [ONE, TWO]
    store.close()
    return folder


@pytest.fixture
def folder(original: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(original, tmp_path / "data"))


def functions(groups: object) -> Iterator[str]:
    for name, group in vars(groups).items():
        if not name.startswith("_") and name != "reader":
            for method, _ in inspect.getmembers(group, inspect.ismethod):
                if not method.startswith("_"):
                    yield f"{name}.{method}"
