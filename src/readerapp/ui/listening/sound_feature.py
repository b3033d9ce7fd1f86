"""Builds and connects the playing of sounds, where it is possible."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from readerapp import settings as declared
from readerapp.background import Latest
from readerapp.domain.articles import ArticleHead
from readerapp.domain.drafts import Enclosure
from readerapp.library import bin as bin_
from readerapp.library.bin import Whereabouts
from readerapp.messages import _
from readerapp.settings import LinkOpening, Setting, SpokenOnDesktop
from readerapp.text.characters import one_line
from readerapp.ui.listening.on_desktop import Heard, ListeningOnDesktop
from readerapp.ui.listening.sound_bar import SPEEDS
from readerapp.ui.listening.sounds import PlayingController, SoundKeeping, SoundStage
from readerapp.ui.reading.article_commands import ArticleController
from readerapp.ui.reading.downloads import DownloadLines
from readerapp.ui.shell.context import Context

if TYPE_CHECKING:  # which plays nothing until something is read aloud
    from readerapp.ui.listening.speech import SpeechController

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

    def _lead_to(self, article_id: int, whereabouts: Whereabouts) -> None:
        toast = self._window.toast
        match whereabouts:
            case Whereabouts.HERE:
                self.article_found.emit(article_id)
            case Whereabouts.IN_BIN:
                toast.show_message(
                    lambda: _("The article of this audio is in the bin."),
                    lambda: _("Open &Bin…"),
                    self._window.commands["bin"].trigger,
                )
            case Whereabouts.GONE:
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
