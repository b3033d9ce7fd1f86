"""The playing of sounds, where it is possible: which are kept for offline and how they become it,
which one is fetched and played, and how far each was heard."""

from collections.abc import Callable, Sequence
from enum import Enum
from functools import partial
from pathlib import Path
from threading import Event, Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from readerapp import settings as declared
from readerapp.background import Lane, Latest
from readerapp.background.sound_process import SoundProcess
from readerapp.domain.articles import ArticleHead
from readerapp.domain.drafts import Enclosure
from readerapp.domain.errors import FetchError, ReaderError, Reason
from readerapp.domain.values import dataclass
from readerapp.library import bin as bin_
from readerapp.library import sounds
from readerapp.library.addresses import host_of
from readerapp.library.downloads import Progress
from readerapp.messages import _, error_message
from readerapp.settings import LinkOpening, Setting, SpokenOnDesktop
from readerapp.text.characters import one_line
from readerapp.ui.language.wording import data_size, isolate
from readerapp.ui.listening.on_desktop import Heard, ListeningOnDesktop
from readerapp.ui.listening.sound_bar import SKIP, SPEEDS, SoundBar
from readerapp.ui.reading.article_commands import ArticleController
from readerapp.ui.reading.downloads import MOST_LETTERS, DownloadLines, RunningDownloads
from readerapp.ui.reading.page import SoundHere, SoundState
from readerapp.ui.reading.words import enclosure_name
from readerapp.ui.shell.context import Context
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.announcer import announce
from readerapp.ui.widgets.plain_text import shortened

if TYPE_CHECKING:
    from readerapp.ui.listening.speech import SpeechController

MEGABYTE = 1_000_000
WRITE_AFTER = 10_000  # ms heard, after which the place is written down: a crash costs no more
NEAR_END = 5_000  # ms: what is left then counts as heard
MOST_PLACES = 1_000  # sounds; some 25 kB. The one that was heard longest ago is forgotten first
_KEY_OF_SOUND = 16  # letters: what was heard is not told by whoever reads the settings
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
                "“{name}” is downloaded from its beginning: the earlier download could not "
                "be continued."
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
            said = _("Downloading “{name}” from {host}")
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


class SoundStage(Enum):
    """What is done with a sound."""

    FETCHED = "fetched"
    PLAYED = "played"
    PAUSED = "paused"


@dataclass(frozen=True)
class Chosen:
    """A sound that the reader wants to hear, and its article."""

    head: ArticleHead
    enclosure: Enclosure

    @property
    def address(self) -> str:
        """Where it comes from."""
        return self.enclosure.address

    @property
    def name(self) -> str:
        """What it is called: as its publisher does, else as the article."""
        name = self.enclosure.title or self.head.title or enclosure_name(self.enclosure)
        return isolate(shortened(name, MOST_LETTERS))


class PlayingController(QObject):
    """Fetches and plays one sound at a time. GUI thread."""

    changed = Signal()  # what is played, how long it lasts, whether a pause is made, how fast
    leapt = Signal()  # it goes on from another place than the one it had come to
    begins = Signal()  # to be heard
    article_wanted = Signal(int)  # the article of the sound
    handed_on = Signal(str, str)  # address and title: the player of this computer is wanted

    def __init__(
        self,
        context: Context,
        command: Sequence[str],
        keeping: SoundKeeping,
        downloads: RunningDownloads,
    ) -> None:
        super().__init__(context.window)
        self._library, self._runner = context.library, context.runner
        self._window, self._settings = context.window, context.settings
        self._keeping, self._downloads = keeping, downloads
        self._number = 0  # among the downloads
        self.process = SoundProcess(command, self)
        self.places = HeardPlaces(
            self._settings.get(declared.SOUND_POSITIONS),
            partial(self._settings.set, declared.SOUND_POSITIONS),
        )
        self._bar: SoundBar | None = None  # until a sound is played for the first time
        self.sound: Chosen | None = None
        self.stage = SoundStage.PAUSED
        self._cancelled = Event()
        self._at = self._length = self._saved_at = 0
        process = self.process
        process.playing.connect(self._on_playing)
        process.moved.connect(self._on_moved)
        process.measured.connect(self._on_measured)
        process.ended.connect(self._on_heard)
        process.failed.connect(self._on_unplayable)
        context.window.closing.connect(self.keep_place)

    @property
    def bar(self) -> SoundBar:
        """The bar at the foot of the window, made when it is asked for the first time."""
        if self._bar is None:
            bar = self._bar = SoundBar(self._window.reading.view.theme, self._window)
            bar.paused.connect(self.pause_or_go_on)
            bar.skipped.connect(self.skip)
            bar.sought.connect(self.seek)
            bar.speed_chosen.connect(self.use_speed)
            bar.stopped.connect(self.stop)
            bar.article_wanted.connect(self._want_article)
            bar.show_speed(self._settings.get(declared.SOUND_SPEED))
            self._window.add_foot(bar)
        return self._bar

    @property
    def place(self) -> int:
        """How far the sound is heard, in milliseconds."""
        return self._at

    @property
    def length(self) -> int:
        """How long it lasts, in milliseconds; 0 until that is known."""
        return self._length

    @property
    def is_heard(self) -> bool:
        """Whether a sound is heard now."""
        return self.sound is not None and self.stage is SoundStage.PLAYED

    @property
    def is_paused(self) -> bool:
        """Whether a pause is made."""
        return self.stage is SoundStage.PAUSED

    def use_theme(self, theme: Theme) -> None:
        """Use other colours."""
        if self._bar is not None:
            self._bar.set_theme(theme)

    # What the reader does

    def play(self, head: ArticleHead, enclosure: Enclosure) -> None:
        """Play this sound from where it was left, fetched first unless it is here; the one that is
        played already pauses or goes on."""
        if self.sound is not None and self.sound.address == enclosure.address:
            self.pause_or_go_on()
            return
        self.stop()
        chosen = self.sound = Chosen(head, enclosure)
        self.stage, self._cancelled = SoundStage.FETCHED, Event()
        self._at, self._length = self.places.of(chosen.address), 0
        self.bar.show_sound(chosen.name)
        self.bar.show_paused(False)
        self._number = 0
        if not self._keeping.is_here(chosen.address):
            self._number = self._downloads.begin(chosen.name, chosen.address, self.stop)
        self._show_progress(chosen, 0, 0)
        self.bar.show()
        work = partial(self._fetch, chosen, self._cancelled)
        self._runner.submit(
            Lane.DOWNLOAD, work, partial(self._begin, chosen), partial(self._failed, chosen)
        )

    def pause_or_go_on(self) -> None:
        """Make a pause, or go on after one."""
        if self.sound is None or self.stage is SoundStage.FETCHED:
            return
        if self.stage is SoundStage.PLAYED:
            self.stage = SoundStage.PAUSED
            self.process.pause()
            self.keep_place()
        else:
            self.stage = SoundStage.PLAYED
            self.process.go_on()
            self.begins.emit()
        self.bar.show_paused(self.is_paused)
        self.changed.emit()

    def skip(self, seconds: int) -> None:
        """Go some seconds on, or back."""
        self.seek(self._at + seconds * 1_000)

    def step(self, by: int) -> None:
        """Skip so many times ahead, or back."""
        self.skip(by * SKIP)

    def seek(self, at: int) -> None:
        """Go to a millisecond of the sound."""
        if self.sound is None or self.stage is SoundStage.FETCHED:
            return
        self._at = max(0, min(at, self._length) if self._length else at)
        self.process.seek(self._at)
        self.bar.show_place(self._at)
        self.leapt.emit()

    def use_speed(self, speed: int) -> None:
        """Play faster or slower, this sound and others."""
        self._settings.set(declared.SOUND_SPEED, speed)
        self.bar.show_speed(speed)
        if self.stage is not SoundStage.FETCHED:
            self.process.use_speed(speed)
        self.changed.emit()

    def stop(self) -> None:
        """Play nothing any more; what comes of a file stays for another time."""
        if self.sound is None:
            return
        self._cancelled.set()
        self._downloads.end(self._number)
        self.keep_place()
        self.process.stop()
        self.sound, self.stage = None, SoundStage.PAUSED
        self._window.hide_foot(self.bar)
        self.changed.emit()

    def keep_place(self) -> None:
        """Write down how far the sound was heard."""
        if self.sound is not None and self.stage is not SoundStage.FETCHED:
            is_over = self._length and self._at > self._length - NEAR_END
            self.places.keep(self.sound.address, 0 if is_over else self._at)
            self.places.save()
            self._saved_at = self._at

    def _want_article(self) -> None:
        if self.sound is not None:
            self.article_wanted.emit(self.sound.head.id)

    # Fetching

    def _fetch(self, chosen: Chosen, cancelled: Event) -> Path:
        """On a lane."""

        def tell(there: int, total: int) -> None:
            show = partial(self._show_progress, chosen, there, total)
            self._runner.on_gui_thread(show)

        path = self._keeping.fetch(chosen.name, chosen.address, tell, cancelled)
        room = self._settings.get(declared.SOUNDS_BUDGET) * MEGABYTE
        sounds.make_room(self._library, room, besides=chosen.address)
        return path

    def _show_progress(self, chosen: Chosen, there: int, total: int) -> None:
        if chosen is not self.sound or self.stage is not SoundStage.FETCHED:
            return
        self._downloads.tell(self._number, there, total)
        said = _("From {host}: {there} of {total}")
        if not total:
            said = _("From {host}: {there}")
        host, numbers = isolate(host_of(chosen.address)), (data_size(there), data_size(total))
        self.bar.show_fetching(said.format(host=host, there=numbers[0], total=numbers[1]))

    def _begin(self, chosen: Chosen, path: Path) -> None:
        self._keeping.renew()
        if chosen is not self.sound:
            return
        self._downloads.end(self._number)
        self.stage, self._saved_at = SoundStage.PLAYED, self._at
        self.begins.emit()
        self.process.play(path, self._at, self._settings.get(declared.SOUND_SPEED))
        self.bar.show_playing()
        self.bar.show_place(self._at)
        self.changed.emit()

    def _failed(self, chosen: Chosen, error: ReaderError) -> None:
        self._keeping.renew()  # what came until then is here
        if chosen is not self.sound:
            return
        self.stop()
        if error.reason is Reason.CANCELLED:
            return
        if isinstance(error, FetchError) and error.reason is Reason.BAD_RESPONSE:
            self._offer_other(chosen)
        else:
            message = partial(error_message, error)
            self._window.toast.show_message(message)

    # What the program says

    def _on_playing(self) -> None:
        self.bar.show_playing()

    def _on_moved(self, at: int) -> None:
        self._at = at
        self.bar.show_place(at)
        if abs(at - self._saved_at) >= WRITE_AFTER:
            self.keep_place()

    def _on_measured(self, length: int) -> None:
        self._length = length
        self.bar.show_length(length)
        self.changed.emit()
        self.leapt.emit()  # who is told of a length now may take its beginning for the place

    def _on_heard(self) -> None:
        self._at = self._length
        if self.sound is not None and not self._length:
            self.places.keep(self.sound.address, 0)
        self.stop()

    def _on_unplayable(self) -> None:
        chosen = self.sound
        self.stop()
        if chosen is not None:
            self._offer_other(chosen)

    def _offer_other(self, chosen: Chosen) -> None:
        self._window.toast.show_message(
            lambda: _("“{name}” could not be played here.").format(name=chosen.name),
            lambda: _("Open in the &Player"),
            lambda: self.handed_on.emit(chosen.address, chosen.head.title),
        )


class HeardPlaces:
    """Milliseconds by address. GUI thread. `stored` is what was saved, `save` is given the text to
    keep."""

    def __init__(self, stored: str, save: Callable[[str], object]) -> None:
        self._kept = declared.KeptTexts(stored, save, MOST_PLACES)
        self.save, self.clear = self._kept.save, self._kept.clear

    def of(self, address: str) -> int:
        """Return how far a sound was heard, 0 for its beginning."""
        return int(self._kept.get(sounds.key_of(address)[:_KEY_OF_SOUND]) or 0)

    def keep(self, address: str, at: int) -> None:
        """Keep how far it is heard now, 0 when it was heard to its end; `save` follows."""
        text = str(min(at, 999_999_999)) if at > 0 else ""
        self._kept.keep(sounds.key_of(address)[:_KEY_OF_SOUND], text)


_SIDE, _ABOVE = 16, 8  # pixels around what is said below an article


class PlayingFeature(QObject):
    """The feature of playing sounds. Built once the first rows are on screen."""

    article_found = Signal(int)  # that of the sound, to be shown

    def __init__(
        self, context: Context, article: ArticleController, command: Sequence[str]
    ) -> None:
        """`command` starts the program that plays."""
        super().__init__(context.window)
        self._settings, self._article = context.settings, article
        self._speech: SpeechController | None = None  # until something is read aloud
        self._library, self._window, self._ask_failed = (
            context.library, context.window, context.failed,
        )  # fmt: skip
        self._asking = Latest(context.runner)
        downloads = article.saver.downloads
        self.keeping = SoundKeeping(context, downloads)
        self.controller = PlayingController(context, command, self.keeping, downloads)
        self.lines = DownloadLines(downloads)
        self.lines.set_margins(_SIDE, _ABOVE)
        self.lines.setObjectName("soundsComing")
        self.lines.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        context.window.reading.add_strip_below(self.lines)
        self.on_desktop = ListeningOnDesktop(context, self.controller, self._heard, SPEEDS)
        player = self.on_desktop.player
        player.place_asked.connect(self.controller.seek)
        player.follow_place(lambda: self.controller.place)
        self.controller.leapt.connect(player.tell_leap)
        context.window.reading.tell_sounds(self.keeping.state_of)
        article.sound_wanted.connect(self._play)
        article.sound_kept.connect(self.keeping.change)
        self.controller.handed_on.connect(article.play)
        self.controller.article_wanted.connect(self._look_for)
        self.controller.begins.connect(self._silence_speech)
        context.appearance.theme_changed.connect(self.controller.use_theme)
        self.show_downloads_of(None)
        self.keeping.start()

    def share_ears(self, speech: "SpeechController") -> None:
        """Have one voice at a time: what is read aloud, or what is played."""
        self._speech = speech
        speech.changed.connect(self._give_way)

    def show_downloads_of(self, head: ArticleHead | None) -> None:
        """Show below the open article which of its sounds are being fetched to be kept."""
        article_id = head.id if head else -1
        self.lines.show_only(lambda download: download.article_id == article_id)

    def follow(self, setting: Setting[object]) -> None:
        """Do as this setting says from now on, if it is about this."""
        self.on_desktop.follow(setting)

    def forget(self) -> None:
        """Forget what was heard."""
        self.controller.stop()
        self.controller.places.clear()
        self.keeping.renew()

    def stop(self) -> None:
        """Be silent, fetch nothing, and leave no process."""
        self.controller.stop()
        self.keeping.stop()

    def _heard(self, allowed: SpokenOnDesktop) -> Heard | None:
        controller, sound = self.controller, self.controller.sound
        if sound is None or controller.stage is SoundStage.FETCHED:
            return None
        title, newspaper = _("Audio of an article"), ""
        if allowed is SpokenOnDesktop.TITLES:
            title = one_line(sound.enclosure.title or sound.head.title) or title
            newspaper = one_line(sound.head.source)
        speed = self._settings.get(declared.SOUND_SPEED)
        return Heard(sound.address, title, newspaper, speed, controller.length)

    def _play(self, head: ArticleHead, enclosure: Enclosure) -> None:
        """Play it, asked about first where the reader wants that of what asks the network."""
        play = partial(self.controller.play, head, enclosure)
        asks = self._settings.get(declared.OPEN_LINKS) is LinkOpening.ASK
        if asks and not self.keeping.is_here(enclosure.address):
            self._article.confirm(enclosure.address, lambda _address: play(), is_played=True)
        else:
            play()

    def _look_for(self, article_id: int) -> None:
        """Show the article of the sound, or say where it is."""
        work = partial(bin_.whereabouts, self._library, article_id)
        self._asking.ask(work, partial(self._lead_to, article_id), self._ask_failed)

    def _lead_to(self, article_id: int, whereabouts: bin_.Whereabouts) -> None:
        toast = self._window.toast
        match whereabouts:
            case bin_.Whereabouts.HERE:
                self.article_found.emit(article_id)
            case bin_.Whereabouts.IN_BIN:
                toast.show_message(
                    lambda: _("The article of this audio is in the bin."),
                    lambda: _("Open &Bin…"),
                    self._window.commands["bin"].trigger,
                )
            case bin_.Whereabouts.GONE:
                toast.show_message(
                    lambda: _("The article of this audio is no longer in the library.")
                )

    def _silence_speech(self) -> None:
        if self._speech and self._speech.is_on and not self._speech.is_paused:
            self._speech.pause_or_go_on()

    def _give_way(self) -> None:
        """One voice at a time: an article that is read aloud has this pause."""
        speech = self._speech
        if speech and speech.is_on and not speech.is_paused and self.controller.is_heard:
            self.controller.pause_or_go_on()
