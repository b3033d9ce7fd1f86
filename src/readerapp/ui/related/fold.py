"""What the sidebar says and folds beside its cards: less sure stories, languages not compared."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton

from readerapp.domain.articles import UncomparedLanguage
from readerapp.domain.labels import UNDETERMINED
from readerapp.ui.language.wording import isolate
from readerapp.ui.widgets.card_menus import SIDE
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import scaled_font


@guarded
class FoldButton(QToolButton):
    """Button that shows stories of which this computer is less sure; checked while it does.

    Space, Return and a click change it; the arrow keys go on to its neighbours, as from any button.
    """

    def __init__(self, text: str, *, is_open: bool) -> None:
        super().__init__()
        self._text = text
        self.setObjectName("relatedFold")
        self.setFont(scaled_font("", 0.9))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(SIDE)
        self.setCheckable(True)
        self.setChecked(is_open)
        self.setAccessibleName(text)
        self.toggled.connect(self._show_state)
        self._show_state(is_open)

    def _show_state(self, is_open: bool) -> None:
        self.setText(f"{isolate(self._text)} {'▴' if is_open else '▾'}")
        said = self.tr("Shown below") if is_open else self.tr("Hidden")
        self.setAccessibleDescription(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class NoteWords(QObject):
    """Makes the sentences of the sidebar in the interface language of the moment."""

    def folded(self, count: int, *, are_less_sure: bool, are_more: bool) -> str:
        """Return the text of the button. `are_more`: others stand above it."""
        if not are_less_sure:
            return self.tr("%n more", "related stories", count)
        if are_more:
            return self.tr("%n more, less sure", "related stories", count)
        return self.tr("%n less sure", "related stories; none is sure", count)

    def uncompared(self, language: UncomparedLanguage) -> str:
        """Return that an article is not compared by meaning, why, and what is shown even so."""
        shown = self.tr("What publishers link is shown, and what you say belongs together.")
        return f"{self._reason(language)} {shown}"

    def _reason(self, language: UncomparedLanguage) -> str:
        if language.tag == UNDETERMINED:
            return self.tr("Stories in this script cannot be compared by meaning on this computer.")
        named = isolate(_name(language.tag))
        if language.needs_second_model:
            said = self.tr(
                "Stories in {language} cannot be compared by meaning on this computer: the second "
                "language model is not installed here."
            )
        else:
            said = self.tr("Stories in {language} cannot be compared by meaning on this computer.")
        return said.format(language=named)


def _name(tag: str) -> str:
    """Return the language's name in the interface language."""
    # Here, because CLDR takes 40 ms to load and most articles are compared.
    from PySide6.QtCore import QLocale

    from readerapp.languages import name_in

    return name_in(tag, QLocale().name().replace("_", "-"))
