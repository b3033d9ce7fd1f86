"""Making articles complete offline: whole texts, then pictures, newest first, within budgets.

What is wanted stands in the library, so that a refresh that was stopped goes on where it was.
"""

from functools import partial

from readerapp.library import preferences
from readerapp.library.opening import Library
from readerapp.library.refreshing.pictures import fetch_pictures
from readerapp.library.refreshing.rounds import Wanting
from readerapp.library.refreshing.texts import fetch_texts
from readerapp.library.refreshing.values import Listener, Stage
from readerapp.network import Cancelled
from readerapp.settings import PAGES_BUDGET, PICTURES_BUDGET

MEGABYTE = 1024 * 1024


def fetch_wanted(library: Library, listener: Listener, cancelled: Cancelled) -> None:
    """Fetch every text and picture that is wanted, then keep to the budgets."""
    with library.store.read() as reader:
        texts, pictures = reader.feeds.wanted_counts()
    settings = preferences.settings(library)
    wants_pictures = settings.get(PICTURES_BUDGET) > 0
    if not texts and not (pictures and wants_pictures):
        return
    with Wanting.of(library, cancelled) as wanting:
        fetch_texts(wanting, partial(listener.stage, Stage.TEXTS), listener.stored)
        if wants_pictures:
            fetch_pictures(wanting, partial(listener.stage, Stage.PICTURES), listener.stored)
    _keep_to_budgets(library, listener)


def _keep_to_budgets(library: Library, listener: Listener) -> None:
    settings = preferences.settings(library)
    with library.store.write() as writer:
        writer.trim_originals(settings.get(PAGES_BUDGET) * MEGABYTE)
        writer.trim_pictures(settings.get(PICTURES_BUDGET) * MEGABYTE)
        changes = writer.changes()
    if changes:
        listener.stored(changes)
