"""Reading aloud: the bar below the article, which passage is spoken, and what comes after it."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import PurePath

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QWidget

from readerapp import settings as declared
from readerapp.background import Latest
from readerapp.background.speech_process import Speech, SpeechProcess
from readerapp.domain.articles import ArticleHead
from readerapp.domain.errors import ReaderError
from readerapp.domain.labels import OF_TEXTS
from readerapp.messages import _, pgettext
from readerapp.settings import SpokenOnDesktop
from readerapp.system.speech import Speaker, find_speakers
from readerapp.text.characters import one_line
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import Wording, language_name
from readerapp.ui.listening.on_desktop import Heard, ListeningOnDesktop
from readerapp.ui.listening.passages import Part, Passage, SpokenMark, passages_of
from readerapp.ui.listening.speed_menu import SpeedMenu
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.shell.context import Context
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.tool_row import NEVER, Tool, ToolRow

MOST_FAILURES = 3  # one after another

SPEEDS = (50, 75, 100, 125, 150, 175, 200, 250, 300)  # per cent


@guarded
class SpeechBar(ToolRow):
    """Bar with what can be done while an article is read aloud. Escape stops."""

    speed_chosen = Signal(int)  # per cent
    stopped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.back, self.pause, self.onward = QAction(), QAction(), QAction()
        self.goes_on, self.stop = QAction(), QAction()
        self.goes_on.setCheckable(True)
        self.speed_menu = SpeedMenu(SPEEDS)
        self._is_paused = False
        tools = (
            Tool("earlier", self.back, 3, is_mirrored=True),
            Tool("pause", self.pause, NEVER, is_mirrored=True),
            Tool("later", self.onward, 2, is_mirrored=True),
            Tool("speed", self.speed_menu, 4, begins_group=True),
            Tool("queue", self.goes_on, 5, is_mirrored=True),
            Tool("stop", self.stop, NEVER, at_end=True),
        )
        super().__init__(theme, tools, parent)
        self.speed_menu.chosen.connect(self.speed_chosen)
        for action in (self.back, self.pause, self.onward, self.goes_on, self.stop):
            action.setParent(self)
        self.speed_menu.setParent(self, self.speed_menu.windowFlags())
        self.setObjectName("speechBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.stop.triggered.connect(self.stopped)
        keep_translated(self, self._set_titles)
        self.hide()

    def show_paused(self, is_paused: bool) -> None:
        """Offer to go on, or to pause."""
        self._is_paused = is_paused
        self.set_icon("pause", "play" if is_paused else "pause")
        self._set_titles()

    def show_speed(self, speed: int) -> None:
        """Show how fast it is read, in per cent."""
        self.speed_menu.show_speed(speed)
        self._set_titles()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.stopped.emit()
        else:
            super().keyPressEvent(event)

    def _set_titles(self) -> None:
        self.setAccessibleName(_("Read Aloud"))
        self.back.setText(_("Previous Paragraph"))
        self.onward.setText(_("Next Paragraph"))
        self.pause.setText(_("Resume") if self._is_paused else _("Pause"))
        self.goes_on.setText(_("Continue with the List"))
        self.stop.setText(_("Stop"))
        self.speed_menu.set_texts()
        speed = self.speed_menu.said
        self.speed_menu.setTitle(pgettext("speech", "Speed: {speed}").format(speed=speed))
        self.button("speed").follow()
        self.set_labels(
            {
                "pause": self.pause.text(),
                "speed": speed,
                "queue": self.goes_on.text(),
                "stop": self.stop.text(),
            }
        )


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
                    "No speech program was found on this computer. Install speech-dispatcher "
                    "or espeak-ng, then try again."
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


class SpeakingFeature(QObject):
    """The feature of reading aloud. Built at its first use."""

    def __init__(self, context: Context, reading: ReadingController) -> None:
        super().__init__(context.window)
        self.process = SpeechProcess(self)
        self.controller = SpeechController(context, reading, self.process)
        self._settings, self._wording = context.settings, Wording()
        self.on_desktop = ListeningOnDesktop(context, self.controller, self._heard, SPEEDS)

    def stop(self) -> None:
        """Be silent, and leave no process."""
        self.controller.stop()
        self.process.finish()

    def _heard(self, allowed: SpokenOnDesktop) -> Heard | None:
        spoken, speed = self.controller.spoken, self._settings.get(declared.SPEECH_SPEED)
        if spoken is None:
            return None
        title = one_line(spoken.title) if allowed is SpokenOnDesktop.TITLES else ""
        if not title:
            return Heard(spoken.id, _("An article, read aloud"), "", speed)
        labels = (self._wording.label(each) for each in spoken.labels if each in OF_TEXTS)
        return Heard(spoken.id, " · ".join((title, *labels)), one_line(spoken.source), speed)
