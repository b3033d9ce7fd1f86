"""The strip above the article: its tags, its note, and the list of its highlights."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.annotations import Annotations, Highlight, plain_text
from readerapp.ui.annotating.chips import TagEditor
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import isolate
from readerapp.ui.widgets.plain_text import button_text, shortened
from readerapp.ui.widgets.slot_guard import guarded

QUIET = 1_200  # ms without a key before a note is saved
MOST_LINES = 9  # of a note on screen; a longer one scrolls
QUOTED = 60  # letters of a highlight in the menu


@guarded
class NoteField(QPlainTextEdit):
    """A field for a note that is as high as its text. `settled` after a quiet moment, and when the
    field is left."""

    settled = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noteField")
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shown = self._settled = ""  # as it was given; as the field has it
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._quiet.timeout.connect(self.settle)
        self.textChanged.connect(self._quiet.start)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.installEventFilter(self)
        self._fit()

    @property
    def text(self) -> str:
        """What stands in it. Not as `toPlainText` tells it, which makes spaces of those that no
        line may be broken at."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_text(self, text: str) -> None:
        """Show a note that is stored; what is being typed is not written over."""
        if self.text == self._settled and text != self._shown:
            self.begin(text)

    def begin(self, text: str) -> None:
        """Show a note, whatever stands there."""
        self.setPlainText(text)
        self._shown, self._settled = text, self.text
        self._quiet.stop()

    def settle(self) -> None:
        """Tell at once of what was typed and not told yet."""
        self._quiet.stop()
        if self.text != self._settled:
            self._shown = self._settled = self.text
            self.settled.emit(self.text)

    def eventFilter(self, _self: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.settle()
        if event.type() == QEvent.Type.Resize:  # lines are broken elsewhere afterwards
            QTimer.singleShot(0, self, self._fit)
        pressed = event.type() == QEvent.Type.KeyPress
        if isinstance(event, QKeyEvent) and pressed and event.key() == Qt.Key.Key_Escape:
            self.settle()
            self.left.emit()
            return True
        return False

    def _fit(self, _size: QSizeF | None = None) -> None:
        """A plain text document counts its height in lines."""
        lines = min(max(2, round(self.document().size().height())), MOST_LINES)
        margins = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + margins)


class AnnotationStrip(QFrame):
    """Shows what the reader added to the open article; hidden while that is nothing."""

    tag_added = Signal(str)
    tag_removed = Signal(str)
    note_settled = Signal(str)
    highlight_chosen = Signal(object)  # Highlight
    left = Signal()  # by Escape

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("annotationStrip")
        self._highlights: tuple[Highlight, ...] = ()
        self._lost: frozenset[Highlight] = frozenset()
        self._is_tagging = self._is_noting = False
        self.tags = TagEditor(self)
        self.note = NoteField(self)
        self.highlights = QToolButton(self)
        self.highlights.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.highlights.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.highlights.setMenu(self._menu)
        row = QHBoxLayout()
        row.addWidget(self.tags, 1)
        row.addWidget(self.highlights, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 6, 14, 6)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addWidget(self.note)
        self.tags.added.connect(self.tag_added)
        self.tags.removed.connect(self.tag_removed)
        self.note.settled.connect(self.note_settled)
        self.tags.left.connect(self._leave)
        self.note.left.connect(self._leave)
        keep_translated(self, self._set_texts)
        self.hide()

    def begin(self, found: Annotations, unsaved: str | None) -> None:
        """Show the annotations of another article; `unsaved` is its note when that is not stored
        yet."""
        if self.note.hasFocus() or self.tags.field.hasFocus():
            self.left.emit()  # it was of the article before
        self._is_tagging = self._is_noting = False
        self.tags.field.clear()
        self.note.begin(_note_of(found, unsaved))
        self.note.setReadOnly(False)
        self._show(found)

    def show_annotations(self, found: Annotations, unsaved: str | None) -> None:
        """Show what changed of the same article."""
        self.note.show_text(_note_of(found, unsaved))
        self._show(found)

    def show_nothing(self) -> None:
        """Show that no article is open, or none is read yet: nothing can be typed that would be
        written over a note that is on its way."""
        self.begin(Annotations(), None)
        self.note.setReadOnly(True)

    def show_lost(self, lost: Sequence[Highlight]) -> None:
        """Tell which highlights are not in the text that is shown."""
        self._lost = frozenset(lost)

    def edit_tags(self) -> None:
        """Let a tag be typed."""
        self._is_tagging = True
        self._update()
        self.tags.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def edit_note(self) -> None:
        """Let the note be typed."""
        self._is_noting = True
        self._update()
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self, found: Annotations) -> None:
        self.tags.show_tags(tuple(each.name for each in found.tags))
        self._highlights = found.highlights
        self._set_texts()
        self._update()

    def _update(self) -> None:
        has_tags = bool(self.tags.names)
        has_note = bool(self.note.text) or self.note.hasFocus()
        self.tags.setVisible(has_tags or self._is_tagging)
        self.note.setVisible(has_note or self._is_noting)
        self.highlights.setVisible(bool(self._highlights))
        is_open = self._is_tagging or self._is_noting
        self.setVisible(has_tags or has_note or bool(self._highlights) or is_open)

    def _leave(self) -> None:
        self._is_tagging = self._is_noting = False
        self.left.emit()
        self._update()

    def _fill_menu(self) -> None:
        self._menu.clear()
        for each in self._highlights:
            quoted = isolate(shortened(plain_text(each.quote.exact), QUOTED))
            lost = self.tr("“{quote}” (not in this text any more)")
            text = (lost if each in self._lost else self.tr("“{quote}”")).format(quote=quoted)
            action = self._menu.addAction(button_text(text))
            action.triggered.connect(partial(self._choose, each))

    def _choose(self, highlight: Highlight, _checked: bool = False) -> None:
        self.highlight_chosen.emit(highlight)

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("Tags, note and highlights"))
        self.note.setPlaceholderText(self.tr("Note"))
        self.note.setAccessibleName(self.tr("Note on this article"))
        count = self.tr("%n highlight(s)", "", len(self._highlights))
        self.highlights.setText(f"{count} ▾")
        self.highlights.setAccessibleName(count)


def _note_of(found: Annotations, unsaved: str | None) -> str:
    stored = found.note.text if found.note else ""
    return stored if unsaved is None else unsaved
