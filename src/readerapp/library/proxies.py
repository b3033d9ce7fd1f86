"""Which proxy the network is reached through: as the reader set it, or as the system has it."""

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from readerapp.domain.errors import ReaderError, Reason
from readerapp.network.proxies import Proxies, read_proxies
from readerapp.settings import PROXY, PROXY_ADDRESS, ProxyUse, Settings
from readerapp.storage import FILE_NAME, Store
from readerapp.system import Paths, system_clock
from readerapp.system.desktop_proxies import DesktopProxies, desktop_proxies

KEPT_SECONDS = 30.0  # so that a desktop is not asked before each picture


def proxies_of_profile(paths: Paths) -> Proxies:
    """Return the same for what has no library open, such as the fetching of a model."""
    try:
        with store_of_profile(paths) as store:
            return ChosenProxies(store)()
    except ReaderError as error:
        return _refused(error)


@contextmanager
def store_of_profile(paths: Paths) -> Iterator[Store | None]:
    """Yield the store of a profile to read a setting of it, None where there is no library.
    Raises StorageError."""
    if not (paths.data / FILE_NAME).exists():
        yield None
        return
    store = Store.open(paths.data, system_clock.now, may_create=False)
    try:
        yield store
    finally:
        store.close()


class ChosenProxies:
    """Tells which proxies to use. For many threads; may wait for a disk or for gsettings."""

    def __init__(self, store: Store | None) -> None:
        """`store` None: there is no library, and so no setting."""
        self._store = store
        self._lock = threading.Lock()
        self._desktop = DesktopProxies()
        self._asked: float | None = None

    def __call__(self) -> Proxies:
        """Return what holds now. Where the settings cannot be read nothing may be asked: it would
        go round a proxy that the reader set."""
        try:
            settings = self._settings()
        except ReaderError as error:
            return _refused(error)
        use = settings.get(PROXY)
        if use is ProxyUse.NONE:
            return Proxies()
        if use is ProxyUse.SYSTEM:
            return self._of_system()
        address = settings.get(PROXY_ADDRESS)
        if not address:
            return Proxies(refusal=Reason.PROXY_UNUSABLE, detail="the address is not set")
        return Proxies({"all": address}, straight=())

    def _settings(self) -> Settings:
        if self._store is None:
            return Settings({}, lambda _key, _value: None)
        with self._store.read() as reader:
            return Settings(reader.settings.all(), lambda _key, _value: None)

    def _of_system(self) -> Proxies:
        found = read_proxies()
        if found.addresses:
            return found
        desktop = self._of_desktop()
        if desktop.by_script:
            return Proxies(refusal=Reason.PROXY_BY_SCRIPT)
        return Proxies(desktop.addresses, desktop.straight) if desktop.addresses else found

    def _of_desktop(self) -> DesktopProxies:
        with self._lock:
            now = time.monotonic()
            if self._asked is None or now - self._asked > KEPT_SECONDS:
                self._desktop = desktop_proxies(os.environ)
                self._asked = now
            return self._desktop


def _refused(error: ReaderError) -> Proxies:
    """Nothing may be asked while the settings cannot be read: one of them may be a proxy."""
    return Proxies(refusal=Reason.PROXY_UNUSABLE, detail=str(error))
