"""What the storage tests try on every function: small writes, a filled library, its functions."""

import inspect
import shutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from storage_samples import LATER, NOW, consent, feed, fill, open_store, state

from readerapp.domain.consent import Decision
from readerapp.domain.feeds import FeedSettings
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
    "feeds.add_folder": lambda m: m.feeds.add_folder("New", 1, (("a", "b"),)),
    "feeds.rename_folder": lambda m: m.feeds.rename_folder(1, "Politics"),
    "feeds.place_folder": lambda m: m.feeds.place_folder(2, None, 0),
    "feeds.remove_folder": lambda m: m.feeds.remove_folder(2),
    "feeds.restore_folder": lambda m: _again(m),
    "feeds.subscribe": lambda m: m.feeds.subscribe(feed("three"), NOW),
    "feeds.rename": lambda m: m.feeds.rename(1, "Yours"),
    "feeds.trust": lambda m: m.feeds.trust(1),
    "feeds.place": lambda m: m.feeds.place(1, None, 0),
    "feeds.put_back": lambda m: m.feeds.put_back(m.feeds.reader.subscriptions()),
    "feeds.set_settings": lambda m: m.feeds.set_settings(1, FeedSettings(is_muted=True)),
    "feeds.describe": lambda m: m.feeds.describe(
        1, title="T", site="https://s.example", description="D", language="de"
    ),
    "feeds.readdress": lambda m: m.feeds.readdress(2, "https://new.example/feed"),
    "feeds.merge": lambda m: m.feeds.merge(1, 2),
    "feeds.save_state": lambda m: m.feeds.save_state(state(2)),
    "feeds.save_states": lambda m: m.feeds.save_states([state(1), state(2)]),
    "feeds.hold": lambda m: m.feeds.hold("one.example", LATER),
    "feeds.set_icon": lambda m: m.feeds.set_icon(2, b"icon", NOW - timedelta(days=1)),
    "feeds.unsubscribe": lambda m: m.feeds.unsubscribe([1]),
    "feeds.resubscribe": lambda m: m.feeds.resubscribe(m.feeds.unsubscribe([1, 2])),
    "feeds.want_offline": lambda m: m.feeds.want_offline([ONE, 46]),
    "feeds.text_failed": lambda m: m.feeds.text_failed(45),
}
UNDONE = {"articles.restore", "feeds.restore_folder", "feeds.resubscribe", "feeds.put_back"}


def _again(marker: Marker | Writer) -> bool:
    removed = marker.feeds.remove_folder(1)
    return removed is not None and marker.feeds.restore_folder(removed)


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
    for method, _ in inspect.getmembers(groups, inspect.ismethod):
        if not method.startswith("_") and method != "changes":
            yield method
