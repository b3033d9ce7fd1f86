"""Controller of reading aloud: which passage is spoken, and what comes after it."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import PurePath

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from readerapp import settings as declared
from readerapp.background import Latest
from readerapp.background.speech_process import Speech, SpeechProcess
from readerapp.domain.articles import ArticleHead
from readerapp.domain.errors import ReaderError
from readerapp.messages import _
from readerapp.system.speech import Speaker, find_speakers
from readerapp.ui.language.wording import language_name
from readerapp.ui.listening.passages import Part, Passage, passages_of
from readerapp.ui.listening.speech_bar import SpeechBar
from readerapp.ui.listening.spoken_mark import SpokenMark
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.shell.context import Context
from readerapp.ui.widgets.slot_guard import guarded

MOST_FAILURES = 3  # one after another


@guarded
class SpeechController(QObject):
    """Reads the open article aloud, from where the reader is, until it ends or is stopped."""

    changed = Signal()  # what is read, whether a pause is made, how fast it is read

    def __init__(
        self,
        context: Context,
        reading: ReadingController,
        process: SpeechProcess,
    ) -> None:
        super().__init__(context.window)
        self._window, self._settings = context.window, context.settings
        self._pane, self._articles = context.window.reading, context.window.articles
        self._reading, self._process = reading, process
        self._bar: SpeechBar | None = None  # until an article is read aloud for the first time
        self._command = context.window.commands["read_aloud"]
        self._failed = context.failed
        self._finding = Latest(context.runner)
        self.mark = SpokenMark(self._pane.view)
        self._speakers: tuple[Speaker, ...] = ()  # those that did not fail yet
        self._passages: tuple[Passage, ...] = ()
        self._number = 0  # which passage
        self._part = Part("", "")  # of it, that is spoken
        self._rest: Iterator[Part] = iter(())  # of it, that is spoken next
        self._failures, self._has_spoken = 0, False  # in a row; of this program
        self._is_on = self._is_paused = False
        self._expects_next = False  # the next article was asked for, to go on with
        self._connect(context)

    def _connect(self, context: Context) -> None:
        process, reading = self._process, self._reading
        self._command.triggered.connect(self.toggle)
        process.spoken.connect(self._on_spoken)
        process.failed.connect(self._on_failed)
        reading.opened.connect(self._on_opened)
        reading.not_opened.connect(self.stop)
        reading.refreshed.connect(self._on_refreshed)
        context.window.closing.connect(self.stop)
        self._pane.view.installEventFilter(self)

    @property
    def bar(self) -> SpeechBar:
        """The bar below the article, made when it is asked for the first time."""
        if self._bar is None:
            bar = self._bar = SpeechBar(self._pane.view.theme, self._pane)
            bar.pause.triggered.connect(self.pause_or_go_on)
            bar.back.triggered.connect(lambda: self.step(-1))
            bar.onward.triggered.connect(lambda: self.step(1))
            bar.speed_chosen.connect(self.use_speed)
            bar.stopped.connect(self.stop)
            bar.show_speed(self._settings.get(declared.SPEECH_SPEED))
            bar.installEventFilter(self)
            self._pane.add_bar_below(bar)
        return self._bar

    @property
    def is_on(self) -> bool:
        """Whether an article is being read aloud, or a pause made."""
        return self._is_on

    @property
    def spoken(self) -> ArticleHead | None:
        """The article that is read aloud; None before its first word, and afterwards."""
        return self._reading.head if self._passages else None

    @property
    def is_paused(self) -> bool:
        """Whether a pause is made."""
        return self._is_paused

    @property
    def number(self) -> int:
        """Which passage is spoken, from 0."""
        return self._number

    # What the reader does

    def toggle(self, wanted: bool) -> None:
        """Read the open article aloud, or stop."""
        if not wanted or self._reading.head is None:
            self.stop()
        elif not self._is_on:
            self._is_on, self._is_paused = True, False
            self._finding.ask(find_speakers, self._on_speakers, self._not_found)

    def pause_or_go_on(self) -> None:
        """Make a pause, or go on after one, with the sentences it fell into."""
        if not self._passages:
            return
        self._is_paused = not self._is_paused
        self.bar.show_paused(self._is_paused)
        if self._is_paused:
            self._process.stop()
        else:
            self._speak()
        self.changed.emit()

    def step(self, by: int) -> None:
        """Go to the next passage, or one back; behind the last one it ends."""
        if self._passages:
            self._go_to(max(0, self._number + by), is_asked=True)

    def use_speed(self, speed: int) -> None:
        """Read faster or slower, from the sentences on that are being spoken."""
        self._settings.set(declared.SPEECH_SPEED, speed)
        self.bar.show_speed(speed)
        if self._passages and not self._is_paused:
            self._speak()
        self.changed.emit()

    def stop(self) -> None:
        """Read nothing aloud any more."""
        self._finding.forget()
        self._process.stop()
        self._is_on = self._is_paused = self._expects_next = False
        self._passages = ()
        self.mark.clear()
        self._command.setChecked(False)
        if self._bar is not None and not self._bar.isHidden():
            focus = self._window.focusWidget()
            had = focus is not None and self._bar.isAncestorOf(focus)
            self._bar.hide()
            if had:
                self._pane.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._is_on:
            return False
        if watched is self._bar:
            if event.type() == QEvent.Type.Hide:
                QTimer.singleShot(0, self, self._stop_unseen)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_stopped = event.key() == Qt.Key.Key_Escape
            if is_stopped:
                self.stop()
            return is_stopped
        return False

    def _stop_unseen(self) -> None:
        """Stop once the article is no longer there to be seen, and with it the bar that stops."""
        if self._is_on and not self._pane.isVisibleTo(self._window):
            self.stop()

    # Beginning

    def _not_found(self, error: ReaderError) -> None:
        self.stop()
        self._failed(error)

    def _on_speakers(self, found: tuple[Speaker, ...]) -> None:
        if not found:
            self.stop()
            self._window.toast.show_message(
                lambda: _(
                    "No program that speaks was found on this computer. "
                    "Install speech-dispatcher or espeak-ng, then try again."
                )
            )
            return
        self._speakers, self._failures, self._has_spoken = found, 0, False
        self.bar.show_paused(False)
        self.bar.show()
        self._begin(at_top=False)

    def _begin(self, *, at_top: bool) -> None:
        """Begin with the article on show, where the reader is in it."""
        self._passages = self._passages_on_show()
        self.mark.use(self._passages)
        self._go_to(0 if at_top else self.mark.first(), is_asked=True)
        self.changed.emit()

    def _passages_on_show(self) -> tuple[Passage, ...]:
        article = self._pane.article
        if article is None:
            return ()
        body = self._pane.body  # without the files, which are the app's words
        page = replace(self._pane.page_of(article, body), body=body)
        return passages_of(page, _("Picture"))

    # Going on

    def _go_to(self, number: int, *, is_asked: bool) -> None:
        if number >= len(self._passages):
            self._end()
            return
        self._number, self._rest = number, self._passages[number].parts()
        self._part = next(self._rest)
        self.mark.show(number, is_asked=is_asked)
        if not self._is_paused:
            self._speak()

    def _speak(self) -> None:
        part = self._part
        speed = self._settings.get(declared.SPEECH_SPEED)
        self._process.say(Speech(self._speakers[0], part.text, part.language, speed))

    def _on_spoken(self) -> None:
        self._failures, self._has_spoken = 0, True
        self._go_on()

    def _go_on(self) -> None:
        if not self._passages or self._is_paused:
            return
        following = next(self._rest, None)
        if following is None:
            self._go_to(self._number + 1, is_asked=False)
        else:
            self._part = following
            self._speak()

    def _on_failed(self) -> None:
        """Pass over words that a program cannot read which read others, such as those of a language
        it has no voice for. One that reads nothing is given up for the next."""
        if not self._passages:
            return
        said = partial(self._failure, self._speakers[0], self._part.language)
        self._failures += 1
        if self._has_spoken and self._failures < MOST_FAILURES:
            self._window.toast.show_message(said)
            self._go_on()
        elif self._speakers[1:]:
            self._speakers, self._failures, self._has_spoken = self._speakers[1:], 0, False
            self._speak()
        else:
            self.stop()
            self._window.toast.show_message(said)

    def _failure(self, speaker: Speaker, language: str) -> str:
        name = PurePath(speaker.program).stem
        if not language:
            said = _("The speech program of this computer could not read this: {program}")
            return said.format(program=name)
        said = _(
            "The speech program of this computer could not read text in this language: "
            "{language} ({program})"
        )
        return said.format(language=language_name(language), program=name)

    def _end(self) -> None:
        """Go on with the next article of the list if that is wanted; else stop."""
        before = self._articles.current()
        if not self.bar.goes_on.isChecked() or before is None:
            self.stop()
            return
        self._process.stop()
        self._expects_next = True
        self._articles.select_step(1)
        after = self._articles.current()
        if after is None or after.id == before.id:  # it was the last one
            self.stop()

    # What happens meanwhile

    def _on_opened(self, head: ArticleHead | None) -> None:
        if self._expects_next and head is not None:
            self._expects_next = False
            self._begin(at_top=True)
        elif self._is_on:
            self.stop()

    def _on_refreshed(self) -> None:
        """The same article in other words: go on at the same passage, in their language."""
        if not self._passages or self._expects_next:
            return
        passages = self._passages_on_show()
        if not passages or passages == self._passages:
            return
        self._passages = passages
        self.mark.use(passages)
        self._go_to(min(self._number, len(passages) - 1), is_asked=False)
