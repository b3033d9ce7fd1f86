"""The way through one story's languages: from a report that was opened out of a story to the next
one in another language, by buttons above the article or by keys, L and Shift+L at first."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from readerapp.domain.articles import ArticleHead
from readerapp.domain.stories import Story
from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import capitalised, isolate, language_name, language_tag
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.reading.pane import ReadingPane
from readerapp.ui.shell.page_commands import PageActions, Place
from readerapp.ui.story.controller import StoryController
from readerapp.ui.story.page import StoryPage
from readerapp.ui.widgets.plain_text import button_text, name_with_keys, text_label, tip_text

COMMANDS = {1: "story.next_language", -1: "story.previous_language"}
Report = tuple[int, str]  # id, language


class LanguageStrip(QWidget):
    """A strip above the article that says which report of its story is open."""

    stepped = Signal(int)  # 1: the next language, -1: the one before

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[int, int, str] = (0, 0, "")
        self._keys: Mapping[int, str] = {}
        self.place = text_label(self)
        self.place.setObjectName("mutedText")
        self.buttons = {by: QToolButton(self) for by in COMMANDS}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 10, 4)
        layout.addWidget(self.place)
        layout.addStretch()
        for by in (-1, 1):
            layout.addWidget(self.buttons[by])
            self.buttons[by].clicked.connect(partial(self.stepped.emit, by))
        keep_translated(self, self._set_texts)
        self.hide()

    def show_place(self, number: int, count: int, language: str) -> None:
        """Say that the `number`-th of `count` reports is open, and its language (a tag)."""
        self._shown = number, count, language
        self._set_texts()
        self.show()

    def use_keys(self, keys: Mapping[int, str]) -> None:
        """Name these keys of the buttons, as they are called here; "" names none."""
        self._keys = keys
        self._set_texts()

    def _set_texts(self) -> None:
        number, count, language = self._shown
        locale = QLocale()
        # Translators: 7 reports, the 2nd
        pattern = _("{number} of {count} in this story · {language}")
        self.place.setText(
            pattern.format(
                number=locale.toString(number),
                count=locale.toString(count),
                language=isolate(capitalised(language_name(language))) if language else "",
            )
        )
        named = {1: _("Next Language"), -1: _("Previous Language")}
        for by, button in self.buttons.items():
            button.setText(button_text(named[by]))
            keys = self._keys.get(by, "")
            button.setToolTip(tip_text(name_with_keys(named[by], keys)))
            button.setAccessibleDescription(keys)  # else Qt says the tip, and the name once more


class LanguageSteps(QObject):
    """Leads from report to report of the story that was left for one of them."""

    def __init__(
        self,
        page: StoryPage,
        shown: StoryController,
        reading: ReadingController,
        pane: ReadingPane,
    ) -> None:
        super().__init__(page)
        self._shown, self._reading = shown, reading
        self._reports: list[Report] = []
        self._awaited = self._current = 0  # articles
        self.strip = LanguageStrip(pane)
        pane.add_strip(self.strip)
        self.commands = PageActions(pane, Place.ARTICLE)
        for by, name in COMMANDS.items():
            self.commands.connect_to(name, partial(self.step, by))
        self.commands.changed.connect(self._name_keys)
        self._name_keys()
        self.strip.stepped.connect(self.step)
        page.reports_changed.connect(self._on_story)
        shown.article_requested.connect(self._on_chosen)
        reading.opened.connect(self._on_opened)

    def _name_keys(self) -> None:
        self.strip.use_keys({by: self.commands.first_key(name) for by, name in COMMANDS.items()})

    def step(self, by: int) -> None:
        """Open the nearest report in another language, that many steps on, around the ends."""
        ids = [article_id for article_id, __ in self._reports]
        if self._current not in ids:
            return
        place = ids.index(self._current)
        tag = self._reports[place][1]
        round_trip = (self._reports[(place + by * n) % len(ids)] for n in range(1, len(ids)))
        found = next((article_id for article_id, other in round_trip if other != tag), 0)
        if found:
            self._shown.article_requested.emit(found)

    def _on_story(self, story: Story) -> None:
        heads = (report.head for report in story.event)
        self._reports = [(head.id, language_tag(head.language)) for head in heads]

    def _on_chosen(self, article_id: int) -> None:
        self._awaited = article_id
        head = self._reading.head
        if head is not None and head.id == article_id:  # it is open already
            self._on_opened(head)

    def _on_opened(self, head: ArticleHead | None) -> None:
        ids = [article_id for article_id, __ in self._reports]
        opened = head.id if head else 0
        self._current = opened if opened == self._awaited and opened in ids else 0
        self._awaited = self._current
        languages = {tag for __, tag in self._reports}
        if head and self._current and len(languages) > 1:
            self.strip.show_place(ids.index(opened) + 1, len(ids), head.language)
        else:
            self._current = 0
            self.strip.hide()
