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
from readerapp.messages import _
from readerapp.ui.language.wording import isolate
from readerapp.ui.reading.downloads import MOST_LETTERS, RunningDownloads
from readerapp.ui.reading.page import SoundHere, SoundState
from readerapp.ui.reading.words import enclosure_name
from readerapp.ui.shell.context import Context
from readerapp.ui.widgets.announcer import announce
from readerapp.ui.widgets.plain_text import shortened

ASK_AGAIN = 0.1  # s, whether it is still wanted
_SCHEMES = ("http://", "https://")


class SoundKeeping(QObject):
    """Knows which sounds are here, and keeps those the reader wants. GUI thread."""

    def __init__(self, context: Context, downloads: RunningDownloads) -> None:
        super().__init__(context.window)
        self._library, self._runner = context.library, context.runner
        self._window, self._failed = context.window, context.failed
        self._here: dict[str, sounds.Sound] = {}
        self._downloads = downloads
        self._coming: dict[str, Event] = {}
        self._told: dict[str, list[Progress]] = {}  # by address: who waits for it
        self._locks: dict[str, Lock] = {}  # by address: one file is written by one thread
        self._reading = Latest(context.runner)

    def start(self) -> None:
        """Let go of what belongs to articles that were removed, and see what is here."""
        work = partial(sounds.let_go, self._library)
        self._runner.submit(Lane.BULK, work, lambda _none: self.renew(), self._failed)

    def renew(self) -> None:
        """Ask again what is here, then have the open article say it."""
        self._reading.ask(partial(sounds.here, self._library), self._show, self._failed)

    def state_of(self, enclosure: Enclosure) -> SoundHere | None:
        """What is here of a sound; None for what is not played here."""
        address = enclosure.address
        is_sound = enclosure.media_type.startswith("audio/")
        if not (is_sound and address.startswith(_SCHEMES)):
            return None
        if address in self._coming:
            return SoundHere(SoundState.COMING)
        found = self._here.get(address)
        if found is None or (found.is_whole and not found.is_kept) or not found.size:
            return SoundHere(SoundState.NOT_KEPT)
        state = SoundState.KEPT if found.is_whole else SoundState.PARTLY
        return SoundHere(state, found.size, found.total)

    def is_here(self, address: str) -> bool:
        """Whether the whole sound is here, so that nobody is asked for it."""
        return (found := self._here.get(address)) is not None and found.is_whole

    def fetch(self, name: str, address: str, progress: Progress, cancelled: Event) -> Path:
        """On a lane: see `sounds.fetch`. Who asks while another fetches the same waits for that,
        and is told how far it is."""
        told = self._told.setdefault(address, [])
        told.append(progress)
        lock = self._locks.setdefault(address, Lock())
        try:
            while not lock.acquire(timeout=ASK_AGAIN):
                if cancelled.is_set():
                    raise FetchError(Reason.CANCELLED, host_of(address))
            try:
                return sounds.fetch(
                    self._library,
                    address,
                    lambda there, total: [each(there, total) for each in tuple(told)],
                    cancelled,
                    lambda: self._runner.on_gui_thread(partial(self._say_anew, name)),
                )
            finally:
                lock.release()
        finally:
            told.remove(progress)

    def _say_anew(self, name: str) -> None:
        self._window.toast.show_message(
            lambda: _(
                "“{name}” is fetched from its beginning: what was here cannot be continued."
            ).format(name=name)
        )

    def change(self, head: ArticleHead, enclosure: Enclosure) -> None:
        """Keep a sound, stop keeping it, or stop fetching it for that."""
        address, here = enclosure.address, self.state_of(enclosure)
        state = here.state if here else None
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
        number = self._downloads.begin(enclosure_name(enclosure), address, cancelled.set, head.id)
        host = isolate(host_of(address))
        if not self.is_here(address):
            said = _("Fetching “{name}” from {host}")
            announce(self._window, said.format(name=name, host=host))  # who sees has a line for it

        def tell(there: int, total: int) -> None:
            self._runner.on_gui_thread(partial(self._downloads.tell, number, there, total))

        def work() -> None:
            self.fetch(name, address, tell, cancelled)
            sounds.keep(self._library, address, head.id)

        def done(_none: None) -> None:
            self._end(address, number)
            self._window.toast.show_message(lambda: _("Kept for offline: {name}").format(name=name))

        def failed(error: ReaderError) -> None:
            self._end(address, number)
            if error.reason is not Reason.CANCELLED:
                self._failed(error)

        self._runner.submit(Lane.DOWNLOAD, work, done, failed)

    def _end(self, address: str, number: int) -> None:
        del self._coming[address]
        self._downloads.end(number)
        self._tell()  # also when no byte came, and nothing is here that was not before
        self.renew()

    def _show(self, found: tuple[sounds.Sound, ...]) -> None:
        here = {each.address: each for each in found}
        if here != self._here:
            self._here = here
            self._tell()

    def _tell(self) -> None:
        self._window.reading.tell_sounds(self.state_of)
