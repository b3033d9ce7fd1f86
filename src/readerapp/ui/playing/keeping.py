"""Sounds that are kept for offline: which are, and how they become it."""

from functools import partial
from pathlib import Path
from threading import Event, Lock

from PySide6.QtCore import QObject

from readerapp.background import Lane, Latest
from readerapp.domain.articles import ArticleHead
from readerapp.domain.drafts import Enclosure
from readerapp.domain.errors import FetchError, ReaderError, Reason
from readerapp.library import sounds
from readerapp.library.addresses import host_of
from readerapp.library.downloads import Progress
from readerapp.ui.language.wording import isolate
from readerapp.ui.reading.page import SoundState
from readerapp.ui.reading.words import enclosure_name
from readerapp.ui.shell.context import Context
from readerapp.ui.widgets.plain_text import shortened

MOST_LETTERS = 60  # of a name in a sentence
ASK_AGAIN = 0.1  # s, whether it is still wanted
_SCHEMES = ("http://", "https://")


class SoundKeeping(QObject):
    """Knows which sounds are here, and keeps those the reader wants. GUI thread."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._library, self._runner = context.library, context.runner
        self._window, self._failed = context.window, context.failed
        self._here: dict[str, sounds.Sound] = {}
        self._coming: dict[str, Event] = {}
        self._locks: dict[str, Lock] = {}  # by address: one file is written by one thread
        self._reading = Latest(context.runner)

    def start(self) -> None:
        """Let go of what belongs to articles that were removed, and see what is here."""
        work = partial(sounds.let_go, self._library)
        self._runner.submit(Lane.BULK, work, lambda _none: self.renew(), self._failed)

    def renew(self) -> None:
        """Ask again what is here, then have the open article say it."""
        self._reading.ask(partial(sounds.here, self._library), self._show, self._failed)

    def state_of(self, enclosure: Enclosure) -> SoundState | None:
        """What is here of a sound; None for what is not played here."""
        address = enclosure.address
        is_sound = enclosure.media_type.startswith("audio/")
        if not (is_sound and address.startswith(_SCHEMES)):
            return None
        if address in self._coming:
            return SoundState.COMING
        found = self._here.get(address)
        is_kept = found is not None and found.is_whole and found.is_kept
        return SoundState.KEPT if is_kept else SoundState.NOT_KEPT

    def is_here(self, address: str) -> bool:
        """Whether the whole sound is here, so that nobody is asked for it."""
        return (found := self._here.get(address)) is not None and found.is_whole

    def fetch(self, address: str, progress: Progress, cancelled: Event) -> Path:
        """On a lane: see `sounds.fetch`. Who asks while another fetches the same waits for that."""
        lock = self._locks.setdefault(address, Lock())
        while not lock.acquire(timeout=ASK_AGAIN):
            if cancelled.is_set():
                raise FetchError(Reason.CANCELLED, host_of(address))
        try:
            return sounds.fetch(self._library, address, progress, cancelled)
        finally:
            lock.release()

    def change(self, head: ArticleHead, enclosure: Enclosure) -> None:
        """Keep a sound, stop keeping it, or stop fetching it for that."""
        address, state = enclosure.address, self.state_of(enclosure)
        if state is SoundState.COMING:
            self._coming[address].set()
        elif state is SoundState.KEPT:
            work = partial(sounds.remove, self._library, address)
            self._runner.submit(Lane.BULK, work, lambda _none: self.renew(), self._failed)
        else:
            self._keep(head, enclosure)

    def stop(self) -> None:
        """Give up what is under way; what came stays for another time."""
        for each in self._coming.values():
            each.set()

    def _keep(self, head: ArticleHead, enclosure: Enclosure) -> None:
        address, cancelled = enclosure.address, Event()
        self._coming[address] = cancelled
        self._tell()
        name = isolate(shortened(enclosure_name(enclosure), MOST_LETTERS))
        host = isolate(host_of(address))
        if not self.is_here(address):
            self._window.toast.show_message(
                lambda: self.tr("Fetching “{name}” from {host}").format(name=name, host=host)
            )

        def work() -> None:
            self.fetch(address, lambda _there, _total: None, cancelled)
            sounds.keep(self._library, address, head.id)

        def done(_none: None) -> None:
            del self._coming[address]
            self.renew()
            self._window.toast.show_message(
                lambda: self.tr("Kept for offline: {name}").format(name=name)
            )

        def failed(error: ReaderError) -> None:
            del self._coming[address]
            self.renew()
            if error.reason is not Reason.CANCELLED:
                self._failed(error)

        self._runner.submit(Lane.DOWNLOAD, work, done, failed)

    def _show(self, found: tuple[sounds.Sound, ...]) -> None:
        here = {each.address: each for each in found}
        if here != self._here:
            self._here = here
            self._tell()

    def _tell(self) -> None:
        self._window.reading.tell_sounds(self.state_of)
