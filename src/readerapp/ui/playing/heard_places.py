"""Heard places: how far each sound was heard, written down and read again."""

from collections import OrderedDict
from collections.abc import Callable

from readerapp.library.sounds import key_of

MOST = 1_000  # sounds; some 25 kB. The one that was heard longest ago is forgotten first
_KEY = 16  # letters: what was heard is not told by whoever reads the settings


class HeardPlaces:
    """Milliseconds by address. GUI thread. `stored` is what was saved, `save` is given the text to
    keep."""

    def __init__(self, stored: str, save: Callable[[str], object]) -> None:
        self._save = save
        self._kept: OrderedDict[str, int] = OrderedDict()
        for each in filter(None, stored.split(",")):
            key, _, at = each.partition(":")
            self._kept[key] = int(at)
        self._saved = stored

    def of(self, address: str) -> int:
        """Return how far a sound was heard, 0 for its beginning."""
        return self._kept.get(key_of(address)[:_KEY], 0)

    def keep(self, address: str, at: int) -> None:
        """Keep how far it is heard now, 0 when it was heard to its end; `save` follows."""
        key = key_of(address)[:_KEY]
        self._kept.pop(key, None)
        if at > 0:
            self._kept[key] = min(at, 999_999_999)
        while len(self._kept) > MOST:
            self._kept.popitem(last=False)

    def save(self) -> None:
        """Have saved what has changed since."""
        text = ",".join(f"{key}:{at}" for key, at in self._kept.items())
        if text != self._saved:
            self._saved = text
            self._save(text)

    def clear(self) -> None:
        """Forget every place, and have that saved."""
        self._kept.clear()
        self.save()
