"""What the sidebar says and folds beside its cards: less sure stories, languages not compared."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from readerapp.domain.articles import UncomparedLanguage
from readerapp.domain.labels import UNDETERMINED
from readerapp.ui.language.wording import isolate
from readerapp.ui.widgets.card_menus import SIDE
from readerapp.ui.widgets.plain_text import text_label
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import scaled_font

TITLE_WIDTH = 124  # pixels: what the button leaves of the narrowest sidebar


def label(text: str, name: str, scale: float = 0.0) -> QLabel:
    """Return a heading when it has a scale, in parts of the interface's text size; else a
    sentence."""
    made = text_label(None, text)
    made.setObjectName(name)
    made.setIndent(0)
    if scale:
        made.setFont(scaled_font("", scale, QFont.Weight.DemiBold))
    made.setWordWrap(True)
    return made


def title_row(text: str, button: QWidget | None) -> QHBoxLayout:
    """Return the title of the sidebar with a button at its end.

    The button gives way first; the title is in one line unless that fills the narrowest sidebar.
    """
    row = QHBoxLayout()
    title = label(text, "relatedTitle", 1.2)
    title.setMinimumWidth(min(title.fontMetrics().horizontalAdvance(text) + 1, TITLE_WIDTH))
    row.addWidget(title, 1)
    if button:
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
    return row


def quiet_button(text: str, open_at: Callable[[QPoint], object]) -> QToolButton:
    """Return a button without a frame that opens something under itself."""
    made = QToolButton()
    made.setText(text)
    made.setObjectName("relatedNote")
    made.setFont(scaled_font("", 0.9))
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setMinimumHeight(SIDE)
    made.clicked.connect(lambda: open_at(made.mapToGlobal(made.rect().bottomLeft())))
    return made


@guarded
class FoldButton(QToolButton):
    """Button that shows stories of which this computer is less sure; checked while it does.

    Space, Return and a click change it.
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
