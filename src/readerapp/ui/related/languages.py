"""Languages of related stories: which are shown, the menu to choose them, and the settings of those
that are compared."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QGroupBox,
    QLabel,
    QListWidget,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.articles import ArticleHead, Relatives
from readerapp.domain.labels import UNDETERMINED
from readerapp.languages.tags import base
from readerapp.library.compared_languages import ComparedLanguages
from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import capitalised, counted, language_name
from readerapp.ui.widgets.card_menus import SIDE
from readerapp.ui.widgets.dialog_parts import plain_label
from readerapp.ui.widgets.plain_text import text_field, tip_text
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import align_to_edge, scaled_font

ARROW = " ▾"
LEAST = 48  # pixels
Languages = tuple[str, ...]  # tags without script and region, sorted; () stands for all


def language_of(head: ArticleHead) -> str:
    """Return the language of an article as it is filtered by: "fr" for "fr-CA"."""
    return base(head.language).lower() or UNDETERMINED


def languages_of(relatives: Relatives) -> set[str]:
    """Return the languages of all that stands beside an article."""
    stated = {language_of(relative.head) for relative in relatives.stated}
    return stated.union(language_of(relative.head) for relative in relatives.computed)


def narrowed(relatives: Relatives, languages: Languages) -> Relatives:
    """Return what is left in these languages."""
    if not languages:
        return relatives
    return replace(
        relatives,
        stated=tuple(r for r in relatives.stated if language_of(r.head) in languages),
        computed=tuple(r for r in relatives.computed if language_of(r.head) in languages),
    )


def _name(language: str) -> str:
    """Return the language's own name."""
    return _("Unknown") if language == UNDETERMINED else language_name(language)


def _everything() -> str:
    """Return the name of the choice that leaves nothing out."""
    return _("All languages")


def _choice_of(languages: Languages) -> str:
    """Return what is shown, in few words."""
    if not languages:
        return _everything()
    if len(languages) == 1:
        return _name(languages[0])
    return counted("{count} language", "{count} languages", len(languages))


@guarded
class LanguageButton(QToolButton):
    """Button at the head of the sidebar that shows the chosen languages, elided if need be."""

    def __init__(self, languages: Languages, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._choice = _choice_of(languages)
        self.setText(self._choice + ARROW)
        self.setFont(scaled_font(language, 0.85))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(SIDE)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        name = _("Languages of related articles: {choice}").format(choice=self._choice)
        self.setAccessibleName(name)
        self.setToolTip(tip_text(name))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, super().minimumSizeHint().height())

    def shown_text(self) -> str:
        """Return the text as it is drawn, with the arrow whatever the width."""
        missing = self.sizeHint().width() - self.width()
        if missing <= 0:
            return self.text()
        metrics = self.fontMetrics()
        room = metrics.horizontalAdvance(self._choice) - missing
        return metrics.elidedText(self._choice, Qt.TextElideMode.ElideRight, room) + ARROW

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = self.shown_text()
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)


class LanguageMenu(QMenu):
    """Menu of the languages to choose; `chosen` gets the new choice."""

    def __init__(
        self,
        found: Iterable[str],
        languages: Languages,
        chosen: Callable[[Languages], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._add(_everything(), (), checked=not languages)
        self.addSeparator()
        for each in sorted({*found, *languages}, key=_name):
            others = {each} ^ set(languages)  # what choosing it leads to
            self._add(_name(each), tuple(sorted(others)), checked=each in languages)

    def _add(self, text: str, choice: Languages, *, checked: bool) -> None:
        action = self.addAction(text)
        action.setCheckable(True)
        action.setChecked(checked)
        action.triggered.connect(lambda _checked=False: self._chosen(choice))


LEAST_ROWS = 4  # shown at once


class LanguagesRead(QGroupBox):
    """List of languages with a field that narrows it. `show_languages` fills it."""

    wanted = Signal()  # the names, in the language the interface has now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = ComparedLanguages((), has_second_model=True)
        self.told: QLabel = plain_label(self)
        self.field = text_field(self)
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._narrow)
        self.names = QListWidget(self)
        self.names.setObjectName("comparedLanguages")
        layout = QVBoxLayout(self)
        layout.setSpacing(9)
        layout.addWidget(self.told)
        layout.addWidget(self.field)
        layout.addWidget(self.names, 1)
        keep_translated(self, self._set_texts)

    def show_languages(self, languages: ComparedLanguages) -> None:
        """List the languages that are compared on this computer."""
        self._languages = languages
        self.names.clear()
        self.names.addItems([capitalised(name) for name in languages.names])
        if self.names.count():
            self.names.setCurrentRow(0)
            height = self.names.sizeHintForRow(0)
            self.names.setMinimumHeight(LEAST_ROWS * height + 2 * self.names.frameWidth())
        self._tell()
        self._narrow(self.field.text())

    def _narrow(self, typed: str) -> None:
        wanted = typed.strip().casefold()
        for row in range(self.names.count()):
            item = self.names.item(row)
            item.setHidden(wanted not in item.text().casefold())

    def _tell(self) -> None:
        count = len(self._languages.names)
        if self._languages.has_second_model:
            said = counted(
                "Articles in {count} language are compared by meaning: both language models "
                "are installed on this computer. For articles in other languages, only links "
                "of publishers are shown.",
                "Articles in {count} languages are compared by meaning: both language models "
                "are installed on this computer. For articles in other languages, only links "
                "of publishers are shown.",
                count,
            )
        else:
            said = counted(
                "Articles in {count} language are compared by meaning: the second language "
                "model, which knows many more, is not installed on this computer. For articles "
                "in other languages, only links of publishers are shown.",
                "Articles in {count} languages are compared by meaning: the second language "
                "model, which knows many more, is not installed on this computer. For articles "
                "in other languages, only links of publishers are shown.",
                count,
            )
        self.told.setText(said if count else "")
        align_to_edge(self.told)

    def _set_texts(self) -> None:
        self.setTitle(_("Languages compared for related articles"))
        self.field.setPlaceholderText(_("Find a language"))
        self.field.setAccessibleName(_("Find a language"))
        self.names.setAccessibleName(_("Languages compared for related articles"))
        self._tell()
        self.wanted.emit()
