"""Settings ▸ Languages: whether to translate, and which titles; the models that are here, and
those to fetch."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from readerapp import settings as declared
from readerapp.domain.translation import MIDDLE, InstalledModel, Offer
from readerapp.domain.values import dataclass
from readerapp.languages.tags import base
from readerapp.messages import _
from readerapp.settings import Settings
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.switcher import target_of
from readerapp.ui.language.wording import capitalised, data_size, language_name
from readerapp.ui.settings.form import Form, group_form, page_column
from readerapp.ui.translation.words import ModelWords
from readerapp.ui.widgets.announcer import Announcer
from readerapp.ui.widgets.dialog_parts import plain_label
from readerapp.ui.widgets.flow_layout import FlowLayout
from readerapp.ui.widgets.inputs import CheckMark
from readerapp.ui.widgets.plain_text import button_text, text_label, tip_text

_ROOM = 10  # pixels more than the rows of a list need
_PADDING = 22  # pixels above and below the lines of a row
_BELOW = 6  # pixels between a note and its list
_MOST_ROWS = 4  # of the catalogue, on show at once


@dataclass(frozen=True)
class ModelsState:
    """The models that are here, the keys of the damaged ones, and the catalogue; whether what uses
    them runs on this computer. `wanted`: those that are missing to read the languages of the feeds;
    `unused`: keys of those that were long not used."""

    installed: tuple[InstalledModel, ...] = ()
    damaged: tuple[str, ...] = ()
    offers: tuple[Offer, ...] = ()
    has_engine: bool = True
    wanted: tuple[Offer, ...] = ()
    unused: frozenset[str] = frozenset()


class TranslationPage(QWidget):
    """The settings page. Its controller shows what there is, and does what is asked for."""

    file_requested = Signal()
    folder_requested = Signal()
    remove_requested = Signal(str)  # key
    fetch_requested = Signal(object)  # Offer
    forget_requested = Signal(object)  # Offer, of which a part has come
    cancel_requested = Signal()
    wanted_requested = Signal()  # `wanted`
    news_requested = Signal()
    host_changed = Signal()
    changed = Signal()  # whether to translate

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ModelWords()
        self._state: ModelsState | None = None
        column = page_column(self)
        self._settings = settings
        self._forms = (
            self._build_switch(column, settings),
            self._build_here(column, settings),
            self._build_others(column, settings),
        )
        self.work = _WorkStrip(self)
        self.work.cancelled.connect(self.cancel_requested)
        column.addWidget(self.work)
        column.addStretch()
        self.here.currentRowChanged.connect(lambda _row: self._show_buttons())
        self.others.currentRowChanged.connect(lambda _row: self._show_buttons())
        self.others.itemActivated.connect(lambda _item: self.fetch.click())
        self._show_state()

    def show_state(self, state: ModelsState) -> None:
        """Show what there is."""
        self._state = state
        self._show_state()

    def show_work(self, done: int, total: int) -> None:
        """Show that a model is being added (total 0) or fetched."""
        if not self.work.is_working:
            QTimer.singleShot(0, self, self._bring_work_into_view)
        self.work.show_work(done, total)
        self._show_buttons()

    def end_work(self, said: str = "") -> None:
        """Show that nothing is going on any more, and what came of it."""
        self.work.end(said)
        self._show_buttons()

    def _bring_work_into_view(self) -> None:
        """It stands below, and is what was just asked for."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(self.work)

    def _build_switch(self, column: QVBoxLayout, settings: Settings) -> Form:
        form = group_form(column, settings, lambda: _("Translation"))
        self.on = form.check(
            declared.TRANSLATION,
            lambda: _("Offer to &translate articles"),
            lambda: _(
                "Texts are translated on this computer, by installed models. No text leaves "
                "it. The original is always one key away."
            ),
        )
        self.target = form.choice(
            declared.TRANSLATION_TARGET,
            lambda: _("Translate &into"),
            self._targets,
            lambda: _("Articles and titles are translated into it."),
        )
        self.in_search = form.check(
            declared.SEARCH_TRANSLATIONS,
            lambda: _("&Search in translated titles too"),
            lambda: _(
                "Searches also find titles and standfirsts by the words of a translation that "
                "was made before. Nothing is translated for a search."
            ),
        )
        form.changed.connect(lambda _setting: self._change())
        self.no_engine = form.note(
            lambda: _("This computer cannot translate: the translator does not run on it.")
        )
        form.layout.setRowVisible(self.no_engine, False)  # hidden alone it would take its gap
        self.titles = TitleLanguages(settings, self)
        self.titles.changed.connect(self.changed)
        column.addWidget(self.titles)
        return form

    def _change(self) -> None:
        self.titles.show_languages()
        self.changed.emit()

    def _targets(self) -> list[tuple[str, str]]:
        """The language of the menus, and those that some model translates into."""
        state = self._state or ModelsState()
        tags = {each.model.target for each in state.installed}
        tags |= {each.model.target for each in state.offers}
        tags |= {self._settings.get(declared.TRANSLATION_TARGET)} - {""}
        named = sorted((capitalised(language_name(tag)), tag) for tag in tags)
        return [("", _("The language of the menus")), *((tag, name) for name, tag in named)]

    def _build_here(self, column: QVBoxLayout, settings: Settings) -> Form:
        form = group_form(column, settings, lambda: _("Models on this computer"))
        self._nothing = form.note(
            lambda: _(
                "There is none yet. A model translates from one language to another. If there "
                "is no direct model, two are combined via English."
            )
        )
        self.here = _List(self)
        form.layout.addRow(self.here)
        form.add(self.here, self._show_here)
        self.from_file, self.from_folder, self.remove = form.buttons(
            (lambda: _("Add a Model from a &File…"), self.file_requested),
            (lambda: _("From a Fol&der…"), self.folder_requested),
            (lambda: _("&Remove"), self._remove),
        )
        form.note(
            lambda: _(
                "A model comes as a ZIP or tar file, or as a folder with its model, shortlist and "
                "vocabulary, as Firefox Translations publishes them."
            )
        ).setObjectName("mutedText")
        return form

    def _build_others(self, column: QVBoxLayout, settings: Settings) -> Form:
        form = group_form(column, settings, lambda: _("Known models"))
        self.told = form.note(self._host_text)
        self.told.setContentsMargins(0, 0, 0, _BELOW)
        self.others = _List(self)
        form.layout.addRow(self.others)
        form.add(self.others, self._show_others)
        self.get_wanted, self.fetch, self.look, self.forget = form.buttons(
            (lambda: _("&Get Those for My Feeds…"), self.wanted_requested),
            (lambda: _("Down&load…"), self._fetch),
            (lambda: _("Look for &Newer Models…"), self.news_requested),
            (lambda: _("Delete &What Was Downloaded"), self._forget),
        )
        self.host = form.words(
            declared.TRANSLATION_HOST,
            lambda: _("Download fr&om"),
            lambda: _("Leave it empty for Mozilla’s own place, hosted at Google Storage."),
            lambda typed: _(
                "“{address}” is not an address to download from. It begins with https:// or "
                "http://."
            ).format(address=typed),
        )
        form.changed.connect(lambda _setting: self.host_changed.emit())
        return form

    @property
    def wanted(self) -> tuple[Offer, ...]:
        """The models that are missing to read the languages of the feeds."""
        return () if self._state is None else self._state.wanted

    def _host_text(self) -> str:
        return _("Nothing is downloaded before you agree. You first see where it comes from.")

    def _show_state(self) -> None:
        state = self._state or ModelsState()
        self._forms[0].layout.setRowVisible(self.no_engine, not state.has_engine)
        self.titles.show_models(
            each for each in state.installed if each.model.key not in state.damaged
        )
        for form in self._forms:
            form.show()
        self._show_buttons()

    def _show_here(self) -> None:
        self.here.setAccessibleName(_("Models on this computer"))
        state = self._state or ModelsState()
        whole = [each for each in state.installed if each.model.key not in state.damaged]
        rows = [
            (
                each.model.key,
                self._words.installed(each, is_unused=each.model.key in state.unused),
            )
            for each in whole
        ]
        rows += [(key, self._words.damaged(key)) for key in state.damaged]
        self.here.show_rows(rows)
        self.here.setVisible(bool(rows))
        self._nothing.setVisible(not rows)

    def _show_others(self) -> None:
        self.others.setAccessibleName(_("Known models"))
        rows = [(each.model.key, self._words.offered(each)) for each in self._offers()]
        self.others.show_rows(rows)
        self.others.setVisible(bool(rows))

    def _offers(self) -> list[Offer]:
        """Those that are not here; those of which a part has come stand first."""
        found = [] if self._state is None else self._state.offers
        wanted = [each for each in found if not each.is_installed]
        return sorted(wanted, key=lambda each: (not each.fetched, self._words.offered(each)))

    def _show_buttons(self) -> None:
        is_free = not self.work.is_working
        offer = self._chosen_offer()
        can_use = self._state is not None and self._state.has_engine
        for button in (self.from_file, self.from_folder):
            button.setEnabled(is_free)
        self.remove.setEnabled(is_free and bool(self.here.chosen))
        self.fetch.setEnabled(is_free and can_use and offer is not None)
        self.get_wanted.setVisible(can_use and bool(self.wanted))
        self.get_wanted.setEnabled(is_free)
        self.look.setEnabled(is_free and can_use)
        self.forget.setVisible(any(each.fetched for each in self._offers()))
        self.forget.setEnabled(is_free and offer is not None and offer.fetched > 0)

    def _chosen_offer(self) -> Offer | None:
        key = self.others.chosen
        return next((each for each in self._offers() if each.model.key == key), None)

    def _remove(self) -> None:
        if self.here.chosen:
            self.remove_requested.emit(self.here.chosen)

    def _fetch(self) -> None:
        if (offer := self._chosen_offer()) is not None:
            self.fetch_requested.emit(offer)

    def _forget(self) -> None:
        if (offer := self._chosen_offer()) is not None:
            self.forget_requested.emit(offer)


class _List(QListWidget):
    """A list of models, two lines each, as high as a few of its rows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("backups")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    @property
    def chosen(self) -> str:
        """The key of the chosen model, "" for none."""
        item = self.currentItem()
        return "" if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    def show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show models by their keys; the chosen one stays chosen."""
        chosen = self.chosen
        self.clear()
        # Said, because Qt's own guess is too low for some letters, and a line is lost then.
        size = QSize(0, 2 * self.fontMetrics().lineSpacing() + _PADDING)
        for key, text in rows:
            item = QListWidgetItem(text, self)
            item.setSizeHint(size)
            item.setToolTip(tip_text(text))
            item.setData(Qt.ItemDataRole.UserRole, key)
        keys = [key for key, _text in rows]
        self.setCurrentRow(keys.index(chosen) if chosen in keys else 0)
        self.setFixedHeight(min(len(rows), _MOST_ROWS) * size.height() + _ROOM)


class _WorkStrip(QFrame):
    """What is going on with a model, with Cancel; and what came of it."""

    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.is_working = False
        self._text = text_label(self)
        self._text.setWordWrap(True)
        self.outcome = plain_label(self)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("thinProgress")
        self._bar.setTextVisible(False)
        self.button = QPushButton(self)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.cancelled)
        self._announcer = Announcer(self)
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self._bar)
        layout.addWidget(self.outcome)
        self._show()

    def show_work(self, done: int, total: int) -> None:
        """Show how far it is; a total of 0 is not known."""
        self.is_working = True
        self._bar.setAccessibleName(_("Progress"))
        self._bar.setRange(0, 1000 if total else 0)
        self._bar.setValue(1000 * done // total if total else 0)
        self.button.setText(_("Cancel"))
        if total:
            said = _("{done} of {total} downloaded").format(
                done=data_size(done), total=data_size(total)
            )
        else:
            said = _("The model is being checked…")
        self._text.setText(said)
        self._announcer.announce(said)
        self.outcome.setText("")
        self._show()

    def end(self, said: str) -> None:
        """Show what came of it."""
        self.is_working = False
        self.outcome.setText(said)
        self._announcer.announce(said)
        self._show()

    def _show(self) -> None:
        for part in (self._text, self.button, self._bar):
            part.setVisible(self.is_working)
        self.outcome.setVisible(bool(self.outcome.text()))
        self.setVisible(self.is_working or bool(self.outcome.text()))


def sources(installed: Iterable[InstalledModel], target: str) -> frozenset[str]:
    """Return the languages from which models lead to another one, through English too."""
    pairs = {(base(each.model.source), base(each.model.target)) for each in installed}
    wanted = base(target)
    found = {source for source, to in pairs if to == wanted}
    if MIDDLE in found:
        found |= {source for source, to in pairs if to == MIDDLE}
    return frozenset(found - {wanted})


class TitleLanguages(QGroupBox):
    """Of which languages titles are always translated. `show_models` says which there can be."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._installed: tuple[InstalledModel, ...] = ()
        self._told = plain_label(self)
        self._told.setObjectName("mutedText")
        self._nothing = plain_label(self)
        self._room = QWidget(self)
        self._flow = FlowLayout(self._room, gap=14)
        self.marks: dict[str, CheckMark] = {}
        layout = QVBoxLayout(self)
        layout.setSpacing(9)
        for part in (self._told, self._nothing, self._room):
            layout.addWidget(part)
        keep_translated(self, self._set_texts)

    def show_models(self, installed: Iterable[InstalledModel]) -> None:
        """Show the languages that these models translate, and those that were chosen before."""
        self._installed = tuple(installed)
        self.show_languages()

    def show_languages(self) -> None:
        """Show what can be chosen, for instance for another language to translate to."""
        there = sources(self._installed, target_of(self._settings))
        wanted = sorted(there | set(self._chosen()), key=language_name)
        for tag in [tag for tag in self.marks if tag not in wanted]:
            mark = self.marks.pop(tag)
            self._flow.removeWidget(mark)
            mark.hide()
            mark.deleteLater()
        for tag in wanted:
            if tag not in self.marks:
                mark = self.marks[tag] = CheckMark(self._room)
                mark.setText(button_text(capitalised(language_name(tag))))
                mark.clicked.connect(self._store)
                self._flow.addWidget(mark)
                mark.show()
            self.marks[tag].setChecked(tag in self._chosen())
        self._nothing.setVisible(not self.marks)
        self._room.setVisible(bool(self.marks))
        self._set_texts()

    def _chosen(self) -> list[str]:
        return [tag for tag in self._settings.get(declared.TRANSLATED_TITLES).split(",") if tag]

    def _store(self) -> None:
        chosen = ",".join(tag for tag, mark in self.marks.items() if mark.isChecked())
        self._settings.set(declared.TRANSLATED_TITLES, chosen)
        self.changed.emit()

    def _set_texts(self) -> None:
        self.setTitle(_("Always translate titles from"))
        self._told.setText(
            _(
                "Titles and standfirsts in lists and on cards, once they are on screen. Each is "
                "marked as translated, and its tool tip shows the original."
            )
        )
        self._nothing.setText(_("Install a model to choose a language."))
        for tag, mark in self.marks.items():
            name = capitalised(language_name(tag))
            mark.setAccessibleName(
                _("Always translate titles from {language}").format(language=name)
            )
